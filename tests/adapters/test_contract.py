"""What every channel promises, played on all of them: the whole bot, the real SDKs, real sockets.

`tests/adapters/phones` says how each channel does what customers and companies do there. One bot runs for
each channel, with two accounts of it; every test has customers of its own.
"""

import asyncio
import itertools
import logging
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.app import App
from sandbox import Sandbox
from sandbox.slack import Message, Thread
from tests.adapters.phones import ACCOUNTS, Heard, Phone, Said, Shopfront, Trouble
from tests.adapters.phones.discord import with_discord
from tests.adapters.phones.slack import with_slack
from tests.adapters.phones.telegram import with_aiogram, with_ptb
from tests.adapters.phones.whatsapp import (
    TEMPLATE,
    WhatsAppFront,
    comes_online,
    goes_offline,
    reads,
    window_closes,
    with_whatsapp,
)
from tests.world import PATIENCE_SECONDS, Thinking, World, world

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    # A channel's first test also starts the bot, and loads the library: aiogram alone takes seconds.
    pytest.mark.timeout(120),
]

RETURNS = "How long do I have to return something?"
RETURNS_ANSWER = "You have 30 days from delivery"
ESPRESSO = "How long does the warranty on the espresso machine last?"
ESPRESSO_ANSWER = "The warranty on the espresso machine lasts 3 years."
BUTTON = "Talk to a person"
CALLED = "I have called a colleague"
DELIVERED, READ, WAITING, FAILED = "ballot_box_with_check", "eye", "hourglass_flowing_sand", "x"

FRONTS: dict[str, Callable[[Sandbox], AbstractAsyncContextManager[Shopfront]]] = {
    "telegram-ptb": with_ptb,
    "telegram-aiogram": with_aiogram,
    "whatsapp": with_whatsapp,
    "discord": with_discord,
    "slack": with_slack,
}


@dataclass(frozen=True, kw_only=True)
class Scene:
    """The bot at work in one channel."""

    shop: World
    app: App
    front: Shopfront
    numbers: "itertools.count[int]"

    def customer(self, name: str = "Mara", *, account: str = ACCOUNTS[0]) -> Phone:
        """Somebody new, whose name nobody else has."""
        return self.front.customer(f"{name} {next(self.numbers)}", account=account)

    async def claimed(self, name: str = "Mara") -> tuple[Phone, Thread]:
        """A new customer with whom Jonas is talking."""
        phone = self.customer(name)
        return phone, await self.shop.claimed(phone)

    def said(self) -> str:
        """All that customers said that the bot decided about, and all that staff were shown."""
        texts = [decision.text or "" for decision in self.shop.decisions]
        return "\n".join([*texts, *(str(thread) for thread in self.shop.inbox.threads)])


@asynccontextmanager
async def playing(folder: Path, open_front: Callable[[Sandbox], Any]) -> AsyncIterator[Scene]:
    async with (
        world(folder) as shop,
        open_front(shop.sandbox) as front,
        shop.bot(channels=front.section()) as app,
    ):
        yield Scene(shop=shop, app=app, front=front, numbers=itertools.count(1))


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=FRONTS)
async def running(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Scene]:
    async with playing(tmp_path_factory.mktemp(request.param), FRONTS[request.param]) as scene:
        yield scene


@pytest_asyncio.fixture(loop_scope="module")
async def scene(running: Scene) -> AsyncIterator[Scene]:
    yield running
    for platform in ("telegram", "whatsapp", "discord", "slack"):
        getattr(running.shop.sandbox, platform).faults.clear()


async def hears(
    phone: Phone, wanted: str | Callable[[Heard], bool] = "", after: Said | Heard = None
) -> Heard:
    return await phone.receives(wanted, timeout=PATIENCE_SECONDS, after=after)


async def appears(thread: Thread, wanted: str) -> Message:
    return await thread.message_appears(wanted, timeout=PATIENCE_SECONDS)


async def all_is_done(scene: Scene, phone: Phone, thread: Thread, word: str = "then") -> None:
    """Whatever came before is in front of this, as each conversation is handled in order."""
    await phone.says(f"Write {word}.")
    await appears(thread, f"Write {word}.")
    done = await scene.shop.jonas.replies(thread, f"Done {word}.")
    await hears(phone, f"Done {word}.")
    await done.reaction_appears(DELIVERED, timeout=PATIENCE_SECONDS)


async def until(scene: Scene, holds: Callable[[], bool]) -> None:
    """Return once `holds()`, for what nobody announces: looked at after each call and delivery."""
    journal = scene.shop.journal
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not holds():
            await journal.grows(after=journal.last_number, timeout=0.1)


def problems(scene: Scene) -> str:
    """What the bot says to admins about the channel."""
    found = scene.app.problems().items()
    return "; ".join(problem for part, problem in found if part.startswith(scene.front.channel))


# --- what comes in -----------------------------------------------------------------------------------------


async def test_a_message_that_is_delivered_again_is_one_turn(scene: Scene) -> None:
    phone = scene.customer()
    said = await phone.says(RETURNS)
    await hears(phone, RETURNS_ANSWER)
    decided = len(scene.shop.decisions)
    scene.front.redelivers(said)
    scene.front.redelivers(said)
    thread = await scene.shop.claimed(phone)
    scene.front.redelivers(said)
    await all_is_done(scene, phone, thread)

    assert len([heard for heard in phone.heard if RETURNS_ANSWER in heard.text]) == 1
    assert not [d for d in scene.shop.decisions[decided:] if d.text == RETURNS]
    assert str(thread).splitlines().count(f"> {RETURNS}") == 1


async def test_a_burst_arrives_in_order(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    written = [f"Line {number}." for number in range(12)]
    for line in written:
        await phone.says(line)
    await appears(thread, written[-1])
    await all_is_done(scene, phone, thread)

    assert re.findall(r"Line \d+\.", str(thread)) == written


async def test_what_we_and_other_bots_write_is_no_customers_message(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    await scene.shop.jonas.replies(thread, "An echo of ours")
    await hears(phone, "An echo of ours")
    await scene.front.another_bot_says(phone, "An echo of theirs")
    await all_is_done(scene, phone, thread)

    assert str(thread).count("An echo of ours") == 1
    assert "An echo of theirs" not in scene.said()
    assert not [d for d in scene.shop.decisions if d.text and "echo" in d.text]


async def test_events_that_nobody_knows_are_ignored_with_a_debug_line(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    phone = scene.customer()
    with caplog.at_level(logging.DEBUG, logger="adapters"):
        count = scene.front.delivers_noise(phone)
        await phone.says(RETURNS)
        await hears(phone, RETURNS_ANSWER)

    ignored = [r for r in caplog.records if "holds nothing from a customer" in r.getMessage()]
    assert len([r for r in ignored if r.levelno == logging.DEBUG]) >= count
    assert not [r for r in caplog.records if r.levelno >= logging.WARNING]


async def test_staff_see_what_a_customer_changed_old_and_new(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    said = await phone.says("My order is number 12.")
    await appears(thread, "My order is number 12.")
    await phone.edits(said, "My order is number 13.")
    shown = await appears(thread, "My order is number 13.")

    assert "before: My order is number 12." in shown.seen


async def test_staff_see_what_a_customer_took_back(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    said = await phone.says("My cat is called Tom.")
    await appears(thread, "My cat is called Tom.")
    await phone.deletes(said)
    if scene.front.tells_of_deletes:
        await appears(thread, "deleted: My cat is called Tom.")
    await all_is_done(scene, phone, thread)

    assert str(thread).count("My cat is called Tom.") == 1 + scene.front.tells_of_deletes


async def test_staff_see_a_reaction(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    said = await phone.says("It has arrived.")
    await appears(thread, "It has arrived.")
    await phone.reacts(said, "🎉")

    await appears(thread, f"{phone.name} reacted with 🎉")


# --- the way to a person -----------------------------------------------------------------------------------


async def test_the_button_under_an_answer_calls_a_person(scene: Scene) -> None:
    phone = scene.customer()
    await phone.says(RETURNS)
    await phone.taps(await hears(phone, RETURNS_ANSWER), BUTTON)
    await scene.shop.inbox.thread_appears(
        lambda m: phone.name in m.seen and RETURNS_ANSWER in m.seen, timeout=PATIENCE_SECONDS
    )

    await hears(phone, CALLED)


async def test_the_channels_own_command_calls_a_person(scene: Scene) -> None:
    phone = scene.customer()
    await phone.calls_a_person()
    await scene.shop.inbox.thread_appears(phone.name, timeout=PATIENCE_SECONDS)

    await hears(phone, CALLED)


# --- what staff change -------------------------------------------------------------------------------------


async def test_what_staff_change_changes_for_the_customer_or_staff_are_told(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    reply = await scene.shop.jonas.replies(thread, "It costs 5 EUR.")
    heard = await hears(phone, "It costs 5 EUR.")
    await scene.shop.jonas.edits(reply, "It costs 6 EUR.")
    if scene.front.company_edits:
        changed = await hears(phone, "It costs 6 EUR.")
        assert changed.id == heard.id
    else:
        await appears(thread, "The customer still sees your message as it was:")
        await all_is_done(scene, phone, thread)

    shown = [heard.text for heard in phone.heard if "It costs" in heard.text]
    assert shown == ["It costs 6 EUR." if scene.front.company_edits else "It costs 5 EUR."]


async def test_what_staff_take_back_is_gone_for_the_customer_or_staff_are_told(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    reply = await scene.shop.jonas.replies(thread, "You are a difficult one.")
    await hears(phone, "You are a difficult one.")
    before = scene.shop.journal.last_number
    await scene.shop.jonas.deletes(reply)
    if scene.front.company_edits:
        await scene.shop.journal.wait_for(
            scene.front.deleting, lambda e: e.response["ok"], after=before, timeout=PATIENCE_SECONDS
        )
    else:
        await appears(thread, "The customer still sees the message that you took back:")

    assert any("difficult" in heard.text for heard in phone.heard) != scene.front.company_edits


# --- files -------------------------------------------------------------------------------------------------

PICTURE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 400
VOICE = b"OggS" + bytes(range(256)) * 40
LABEL = b"%PDF-1.7\n" + bytes(range(256)) * 400


async def test_a_picture_and_a_voice_stand_in_the_thread_with_the_same_bytes(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    await phone.sends_picture(PICTURE)
    await shows(scene, thread, PICTURE)
    await phone.sends_voice(VOICE)
    await shows(scene, thread, VOICE)
    await all_is_done(scene, phone, thread)

    assert len([file for message in thread.messages for file in message.files]) == 2


async def shows(scene: Scene, thread: Thread, content: bytes) -> None:
    """Return once a file with this content is in the thread."""
    files = scene.shop.slack.files
    await thread.message_appears(
        lambda message: any(files[file["id"]].data == content for file in message.files),
        timeout=PATIENCE_SECONDS,
    )


async def test_a_file_of_staff_reaches_the_customer_after_their_words_with_the_same_bytes(
    scene: Scene,
) -> None:
    phone, thread = await scene.claimed()
    reply = await scene.shop.jonas.replies(thread, "Here is your label.", files=[("label.pdf", LABEL)])
    words = await hears(phone, "Here is your label.")
    heard = await hears(phone, lambda message: message.file_name == "label.pdf", after=words)
    await reply.reaction_appears(DELIVERED, timeout=PATIENCE_SECONDS)

    assert await phone.opens(heard) == LABEL
    assert len([message for message in phone.heard if message.file_name]) == 1


# --- long texts and harmful ones ---------------------------------------------------------------------------

FAMILY = "👩‍👩‍👧‍👦"
CODE = "\n".join(f"call{number:04}(); // 🏳️‍🌈 {number}" for number in range(1000, 1150))
LONG = "\n\n".join(
    (
        " ".join(f"word{number:04}" + (" 🤷🏽" if number % 10 == 0 else "") for number in range(200)),
        f"```\n{CODE}\n```",
        "\n".join(f"- item{number:04} and {FAMILY}" for number in range(2000, 2060)),
        FAMILY * 400,  # longer than one message, and nowhere to cut but between two families
        " ".join(f"word{number:04}" for number in range(3000, 3120)),
    )
)
_BROKEN_EDGE = re.compile(r"\A[\u200d\ufe0f\U0001f3fb-\U0001f3ff]|\u200d\Z")


async def test_a_long_reply_comes_in_parts_that_say_the_same(scene: Scene) -> None:
    assert len(LONG) >= 9000
    phone, thread = await scene.claimed()
    before = len(phone.heard)
    reply = await scene.shop.jonas.replies(thread, LONG)
    await reply.reaction_appears(DELIVERED, timeout=PATIENCE_SECONDS)
    parts = phone.heard[before:]

    assert len(parts) > 1
    for part in parts:
        assert scene.front.length(part.sent) <= scene.front.longest
        assert not _BROKEN_EDGE.search(part.text), f"a letter was cut in two: {part.text[:20]!r}"
    whole = "\n".join(part.text for part in parts)
    for pattern in (r"(?:word|item|call)\d{4}", FAMILY, "🤷🏽", "🏳️‍🌈"):
        assert re.findall(pattern, whole) == re.findall(pattern, LONG), pattern
    assert "\n".join(code for part in parts for code in part.code) == CODE, "code is not shown as code"
    assert "```" not in whole


HARM = (
    "Look: @everyone @here <!channel> <!here> <@U1> <@123456789012345678> <@&123456789012345678> <#C1> "
    "[gift](javascript:alert(1)) [bank.example](https://evil.example/x) <b>bold</b> "
    "<script>alert(1)</script> <a href='javascript:alert(2)'>win</a> :tada:"
)


async def test_what_staff_write_pings_nobody_and_hides_no_link(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    await scene.shop.jonas.replies(thread, f"{HARM} {scene.front.mention(phone)}")
    heard = await hears(phone, "Look:")

    assert not heard.pings
    assert not [link for link in heard.links if not link.startswith(("http://", "https://", "mailto:"))]
    assert "evil.example" in heard.text, "a link must show where it leads"
    for words in ("@everyone", "<b>bold</b>", "<script>alert(1)</script>", "gift"):
        assert words in heard.text


async def test_what_a_customer_writes_pings_and_formats_nothing_in_the_inbox(scene: Scene) -> None:
    phone = scene.customer("*Mara* @here")
    await phone.says(HARM)
    await hears(phone)
    thread = await scene.shop.claimed(phone)
    await phone.says(f"{HARM} again")
    shown = await appears(thread, "again")
    await all_is_done(scene, phone, thread)

    for words in ("@everyone", "[gift](javascript:alert(1))", "<b>bold</b>", "<script>alert(1)</script>"):
        assert words in shown.seen
    for message in thread.messages:
        if message.from_bot:
            assert not message.pings
            assert not message.spoofed_links
            assert not [link for link in message.links if link.url.startswith("javascript:")]


# --- while it thinks, and when it does not work ------------------------------------------------------------


@pytest.fixture
def thinking(scene: Scene) -> Iterator[Thinking]:
    """Answers about the espresso machine wait until they are let go."""
    answer = scene.app.minds.answerer.answer
    yield Thinking(scene.app, "espresso")
    scene.app.minds.answerer.answer = answer  # type: ignore[method-assign]


async def test_the_customer_sees_that_the_bot_is_thinking(scene: Scene, thinking: Thinking) -> None:
    phone = scene.customer()
    await phone.says(ESPRESSO)
    await thinking.begins("espresso")
    if scene.front.shows_typing:
        await scene.shop.as_time_passes(until(scene, lambda: phone.shows_typing), seconds=0.5)
    thinking.let_go("espresso")
    await hears(phone, ESPRESSO_ANSWER)

    assert not phone.shows_typing


async def test_the_customer_reads_the_beginning_of_an_answer_that_is_still_written(
    scene: Scene, thinking: Thinking
) -> None:
    phone = scene.customer()
    await phone.says(ESPRESSO)
    await thinking.begins("espresso")
    beginnings = []
    if scene.front.company_edits:
        for text in ("The warranty", "The warranty on the espresso machine"):
            thinking.writes("espresso", text)
            beginnings.append(await scene.shop.as_time_passes(hears(phone, f"{text} …"), seconds=0.5))
    else:
        thinking.writes("espresso", "The warranty")
    thinking.let_go("espresso")
    answer = await hears(phone, ESPRESSO_ANSWER)

    assert [beginning.id for beginning in beginnings] == [answer.id] * len(beginnings)
    assert [heard.id for heard in phone.heard] == [answer.id], "it is one message"
    assert all(BUTTON in heard.labels for heard in (*beginnings, answer))


async def test_the_beginning_of_an_answer_goes_when_a_person_is_called_before_its_end(
    scene: Scene, thinking: Thinking
) -> None:
    phone = scene.customer()
    await phone.says(ESPRESSO)
    await thinking.begins("espresso")
    thinking.writes("espresso", "The warranty on the espresso machine")
    if scene.front.company_edits:
        await scene.shop.as_time_passes(hears(phone, "The warranty"), seconds=0.5)
    await phone.calls_a_person()
    await hears(phone, CALLED)
    gone = until(scene, lambda: not any("The warranty" in heard.text for heard in phone.heard))
    await scene.shop.as_time_passes(gone, seconds=0.5)


async def test_a_channel_that_asks_to_wait_is_asked_once_more_and_not_earlier(scene: Scene) -> None:
    phone, clock = scene.customer(), scene.shop.clock
    scene.front.rate_limits(phone)
    await phone.says(RETURNS)
    await attempted(scene, phone, times=1)
    refused_at = clock.now()
    again = attempted(scene, phone, times=2)
    await scene.shop.as_time_passes(again, seconds=scene.front.asks_to_wait / 6)
    waited = (clock.now() - refused_at).total_seconds()
    await hears(phone, RETURNS_ANSWER)

    # Between the refusal and our noting the time there may have been some milliseconds.
    assert waited > scene.front.asks_to_wait - 0.5, "it was tried again earlier than the channel asked"
    assert [entry.status for entry in scene.front.attempts(phone)] == [429, 200]


async def attempted(scene: Scene, phone: Phone, *, times: int) -> None:
    """Return once it was tried so often to send something to the customer."""
    await scene.shop.journal.wait_for(
        scene.front.sending,
        lambda _: len(scene.front.attempts(phone)) >= times,
        timeout=PATIENCE_SECONDS,
    )


async def test_a_reply_whose_delivery_is_in_doubt_arrives_and_staff_know(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    scene.front.loses_the_answer(phone)
    reply = await scene.shop.jonas.replies(thread, "It is on its way.")
    await scene.shop.as_time_passes(reply.reaction_appears(DELIVERED, timeout=PATIENCE_SECONDS), seconds=1)
    await all_is_done(scene, phone, thread)

    arrived = len([heard for heard in phone.heard if heard.text == "It is on its way."])
    is_told = "may have been delivered twice" in str(thread)
    if scene.front.recognises_repeats:
        assert (arrived, is_told) == (1, False)
    elif scene.front.reports_deliveries:
        assert arrived == 1 or (arrived, is_told) == (2, True)
    else:
        assert (arrived, is_told) == (2, True)


@pytest.mark.parametrize("trouble", ["blocked", "gone"])
async def test_staff_see_that_a_customer_cannot_be_reached(scene: Scene, trouble: Trouble) -> None:
    phone, thread = await scene.claimed()
    await scene.front.makes_unreachable(phone, trouble)
    before = len(scene.front.attempts(phone))
    reply = await scene.shop.jonas.replies(thread, "Are you there?")
    told = await appears(thread, "Not delivered: ")
    await reply.reaction_appears(FAILED, timeout=PATIENCE_SECONDS)

    assert scene.front.words[trouble] in told.seen.casefold()
    assert len(scene.front.attempts(phone)) == before + 1, "it was tried again though that cannot help"
    assert not [heard for heard in phone.heard if "Are you there?" in heard.text]


async def test_what_a_revoked_token_holds_back_is_kept_and_delivered_when_it_is_mended(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    scene.front.revokes_token()
    try:
        await scene.shop.jonas.replies(thread, "It is kept.")
        await scene.shop.as_time_passes(until(scene, lambda: "token" in problems(scene)), seconds=1)
        assert not [heard for heard in phone.heard if heard.text == "It is kept."]
    finally:
        scene.front.restores_token()
    await scene.shop.as_time_passes(hears(phone, "It is kept."))
    await scene.shop.as_time_passes(until(scene, lambda: not scene.app.problems()))

    assert len([heard for heard in phone.heard if heard.text == "It is kept."]) == 1
    await all_is_done(scene, phone, thread)


# --- what only some channels have --------------------------------------------------------------------------


@pytest.mark.parametrize("running", ["whatsapp"], indirect=True)
@pytest.mark.parametrize("says_so_later", [False, True])
async def test_a_reply_after_the_window_waits_for_the_customer_who_is_asked_to_write(
    scene: Scene, says_so_later: bool
) -> None:
    assert isinstance(scene.front, WhatsAppFront)
    phone, thread = await scene.claimed()
    window_closes(phone, says_so_later=says_so_later)
    reply = await scene.shop.jonas.replies(thread, "Your parcel is found.")
    await hears(phone, TEMPLATE)
    await reply.reaction_appears(WAITING, timeout=PATIENCE_SECONDS)
    await appears(thread, "more than 24 hours have passed since the customer's last message")

    await reply.reaction_disappears(DELIVERED, timeout=PATIENCE_SECONDS)
    assert not [heard for heard in phone.heard if "parcel" in heard.text]

    window_closes(phone, says_so_later=True)
    await phone.says("Yes?")
    await hears(phone, "Your parcel is found.")
    await reply.reaction_appears(DELIVERED, timeout=PATIENCE_SECONDS)
    await reply.reaction_disappears(WAITING, timeout=PATIENCE_SECONDS)
    assert [heard.text for heard in phone.heard].count(TEMPLATE) == 1


@pytest.mark.parametrize("running", ["whatsapp"], indirect=True)
async def test_staff_know_of_a_doubt_that_no_receipt_settles(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    before = len(scene.front.attempts(phone))
    await goes_offline(phone)
    scene.front.loses_the_answer(phone)
    reply = await scene.shop.jonas.replies(thread, "It is on its way.")
    await scene.shop.as_time_passes(appears(thread, "may have been delivered twice"), seconds=1)

    await scene.shop.as_time_passes(attempted(scene, phone, times=before + 2), seconds=1)

    assert DELIVERED not in reply.reactions, "their phone is off"

    await comes_online(phone)
    await reply.reaction_appears(DELIVERED, timeout=PATIENCE_SECONDS)

    assert [heard.text for heard in phone.heard].count("It is on its way.") == 2


@pytest.mark.parametrize("running", ["whatsapp"], indirect=True)
async def test_staff_see_that_the_customer_has_read_their_reply(scene: Scene) -> None:
    phone, thread = await scene.claimed()
    reply = await scene.shop.jonas.replies(thread, "It is here.")
    await hears(phone, "It is here.")
    await reply.reaction_appears(DELIVERED, timeout=PATIENCE_SECONDS)

    assert READ not in reply.reactions

    await reads(phone)
    await reply.reaction_appears(READ, timeout=PATIENCE_SECONDS)


# --- two accounts ------------------------------------------------------------------------------------------


async def test_two_accounts_of_a_channel_each_answer_their_own_customers(scene: Scene) -> None:
    ours, theirs = (scene.customer("Twin", account=account) for account in ACCOUNTS)
    await ours.says(RETURNS)
    await theirs.says(ESPRESSO)
    await hears(ours, RETURNS_ANSWER)
    await hears(theirs, ESPRESSO_ANSWER)
    first, second = await scene.shop.claimed(ours), await scene.shop.claimed(theirs)
    await scene.shop.jonas.replies(first, "Hello, first.")
    await scene.shop.jonas.replies(second, "Hello, second.")
    await hears(ours, "Hello, first.")
    await hears(theirs, "Hello, second.")

    assert not [heard for heard in ours.heard if "second" in heard.text or ESPRESSO_ANSWER in heard.text]
    assert not [heard for heard in theirs.heard if "first" in heard.text or RETURNS_ANSWER in heard.text]
