"""What the product promises, each seen on the whole bot: the real SDKs over real sockets to the stand-ins.

The README lists the promises in these words; `tests/world.py` is where they are played.
"""

import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from starlette.responses import Response

from bot.app import App
from bot.errors import AnswererError
from bot.model import Answer, Status, Trigger
from bot.ports import Question, SoFar
from sandbox.journal import Entry
from sandbox.slack import Outgoing, Thread
from sandbox.telegram import Customer, Seen, Update
from tests.knowledge.openai_server import says, serve
from tests.world import PATIENCE_SECONDS, Thinking, World, bot_said, world

RETURNS = "How long do I have to return something?"
RETURNS_ANSWER = "You have 30 days from delivery"
ESPRESSO = "How long does the warranty on the espresso machine last?"
ESPRESSO_ANSWER = "The warranty on the espresso machine lasts 3 years."
GRINDER = "How long does the warranty on the grinder last?"
NOT_IN_THE_PAGES = "Do you teach latte art?"
UNKNOWN = "I do not know that"
PERSON = "Can I talk to a person?"
BUTTON = "Talk to a person"


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


async def hears(customer: Customer, wanted: str | Callable[[Seen], bool] = "", after: Any = None) -> Seen:
    return await customer.receives(wanted, after=after, timeout=PATIENCE_SECONDS)


async def sql(app: App, statement: str) -> None:
    def operation(connection: Connection, _batch: list[None]) -> list[None]:
        connection.exec_driver_sql(statement)
        return [None]

    await app.store._writer.run(operation, None)


async def nothing_can_be_stored(app: App) -> None:
    await sql(
        app, "CREATE TEMP TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    )


async def it_can_again(app: App) -> None:
    await sql(app, "DROP TRIGGER full")


# --- 1. A message is stored before it is acknowledged to the platform; a redelivery changes nothing. -------


async def test_a_message_is_stored_before_it_is_acknowledged_to_telegram(shop: World) -> None:
    async with shop.bot() as app:
        mara = shop.customer("Mara")
        await nothing_can_be_stored(app)
        update = await mara.says(RETURNS)
        first = await shop.as_time_passes(polled_with(shop, update))
        await shop.as_time_passes(polled_with(shop, update, after=first))

        assert shop.telegram.pending == 1, "Telegram was told that we have it"
        assert not bot_said(mara)

        await it_can_again(app)
        await shop.as_time_passes(hears(mara, RETURNS_ANSWER))
        await shop.telegram.polled(timeout=PATIENCE_SECONDS)

        assert shop.telegram.pending == 0
    assert len(bot_said(mara)) == len(shop.decisions) == 1


def polled_with(shop: World, update: Update, after: Entry | None = None) -> Awaitable[Entry]:
    """A poll that was answered with `update`."""
    return shop.journal.wait_for(
        "getUpdates",
        lambda e: e.ok and update["update_id"] in [u["update_id"] for u in e.response["result"]],
        after=after.number if after else 0,
        timeout=PATIENCE_SECONDS,
    )


async def test_a_message_is_stored_before_it_is_acknowledged_to_slack(shop: World) -> None:
    shop.slack.delivery.ack_seconds = 0.5
    shop.slack.delivery.retry_seconds = (0.1,) * 50
    async with shop.bot() as app:
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        await nothing_can_be_stored(app)
        await shop.jonas.replies(thread, "Hello Mara, what can I do?")
        attempts = [await delivered(shop, "what can I do?", attempt=n) for n in (0, 1)]

        assert [attempt.status for attempt in attempts] == [0, 0], "Slack was told that we have it"
        assert "what can I do?" not in bot_said(mara)[-1].text

        await it_can_again(app)
        stored = await shop.journal.wait_for(
            "events_api",
            lambda e: e.ok and "what can I do?" in str(e.params),
            after=attempts[-1].number,
            timeout=PATIENCE_SECONDS,
        )
        await hears(mara, "what can I do?")

        assert stored.status == 200
    assert len([m for m in bot_said(mara) if "what can I do?" in m.text]) == 1


async def delivered(shop: World, text: str, attempt: int = 0) -> Entry:
    """A delivery of a staff message to the bot, once it has ended one way or the other."""
    return await shop.journal.wait_for(
        "events_api",
        lambda e: text in str(e.params) and e.params["attempt"] == attempt,
        timeout=PATIENCE_SECONDS,
    )


async def test_a_redelivery_changes_nothing(shop: World) -> None:
    mara = shop.customer("Mara")
    async with shop.bot():
        update = await mara.says(RETURNS)
        await hears(mara, RETURNS_ANSWER)
        thread = await shop.claimed(mara)
        await shop.jonas.replies(thread, "Hello Mara.")
        await hears(mara, "Hello Mara.")
        reply = await delivered(shop, "Hello Mara.")
        shop.telegram.redeliver(update)
        shop.slack.redeliver(Outgoing("events_api", reply.params["payload"]))
        await everything_before_is_done(shop, mara, thread, "once")
        seen = [m.text for m in bot_said(mara)]
        decided = len(shop.decisions)
    async with shop.bot():
        shop.telegram.redeliver(update)
        shop.slack.redeliver(Outgoing("events_api", reply.params["payload"]))
        await everything_before_is_done(shop, mara, thread, "twice")

    assert len([text for text in seen if RETURNS_ANSWER in text]) == 1
    assert len([text for text in seen if text == "Hello Mara."]) == 1
    assert [m.text for m in bot_said(mara)] == [*seen, "Done twice."]
    assert [d.text for d in shop.decisions[decided:] if d.text] == ["Write twice."]


async def everything_before_is_done(shop: World, mara: Customer, thread: Thread, word: str) -> None:
    """Whatever came before is in front of this, as each conversation is handled in order."""
    await mara.says(f"Write {word}.")
    await thread.message_appears(f"Write {word}.", timeout=PATIENCE_SECONDS)
    done = await shop.jonas.replies(thread, f"Done {word}.")
    await hears(mara, f"Done {word}.")
    await done.reaction_appears("ballot_box_with_check", timeout=PATIENCE_SECONDS)


# --- 2. One conversation is handled in order, one turn at a time; different conversations in parallel. -----


async def test_one_conversation_is_handled_in_order_and_others_in_parallel(shop: World) -> None:
    async with shop.bot() as app:
        thinking = Thinking(app, "espresso")
        mara, ben = shop.customer("Mara"), shop.customer("Ben")
        await mara.says(ESPRESSO)
        await thinking.begins("espresso")
        await ben.says(RETURNS)
        await hears(ben, RETURNS_ANSWER)
        await mara.says(GRINDER)
        await thinking.begins("grinder")

        assert not bot_said(mara), "a later message was answered before the one that is still thought about"

        thinking.let_go("espresso")
        await hears(mara)

        assert said_by_customers(shop) == [RETURNS, f"{ESPRESSO}\n{GRINDER}"]
        assert thinking.most_at_once == 1
        assert thinking.most_conversations == 2


async def test_bursts_of_many_customers_are_each_handled_in_order_one_turn_at_a_time(shop: World) -> None:
    async with shop.bot() as app:
        thinking = Thinking(app)
        customers = [shop.customer(name) for name in ("Ana", "Ben", "Cem", "Dua", "Eva")]
        written = {customer.name: [f"{customer.name} asks {n}" for n in range(8)] for customer in customers}
        for n in range(8):
            for customer in customers:
                await customer.says(written[customer.name][n])
        for customer in customers:
            await shop.decided(lambda d, last=written[customer.name][-1]: last in (d.text or ""))  # type: ignore[misc]

    for customer in customers:
        lines = [line for text in said_by_customers(shop) for line in text.splitlines()]
        assert [line for line in lines if line.startswith(customer.name)] == written[customer.name]
    assert thinking.most_at_once == 1


def said_by_customers(shop: World) -> list[str]:
    return [d.text for d in shop.decisions if d.text]


# --- 3. Every customer message ends answered, escalated or parked with a reason. ---------------------------

FILE = {"file_id": "F1", "file_unique_id": "U1", "file_size": 9}
KINDS: dict[str, Callable[[Customer], Awaitable[Update]]] = {
    "answerable": lambda c: c.says(RETURNS),
    "not in the pages": lambda c: c.says(NOT_IN_THE_PAGES),
    "small talk": lambda c: c.says("hello"),
    "a request for a person": lambda c: c.says(PERSON),
    "a start": lambda c: c.says("/start"),
    "a command that is none of ours": lambda c: c.says("/settings"),
    "5,000 characters": lambda c: c.says("wool " * 1000),
    "one word of 5,000 characters": lambda c: c.says("w" * 5000),
    "emoji": lambda c: c.says("👩‍👩‍👧‍👦🏳️‍🌈🤷🏽"),
    "right to left": lambda c: c.says("كم يوما لدي لإرجاع المنتج؟"),
    "right to left marks": lambda c: c.says("\u202eRTL\u202c \u200f?"),
    "nothing to see": lambda c: c.says("\u200b\u200d\ufeff"),
    "a blank": lambda c: c.says(" "),
    "a dot": lambda c: c.says("."),
    "markup": lambda c: c.says("**a** _b_ `c` [d](http://e) <b> &amp; \\"),
    "a photo": lambda c: c.sends_photo(),
    "a photo with words": lambda c: c.sends_photo(caption=RETURNS),
    "a voice message": lambda c: c.sends_voice(),
    "a document": lambda c: c.sends_document("bill.pdf", b"%PDF"),
    "a sticker": lambda c: c.sends(sticker={**FILE, "type": "regular", "width": 9, "height": 9}),
    "a video note": lambda c: c.sends(video_note={**FILE, "length": 9, "duration": 2}),
    "a location": lambda c: c.sends(location={"latitude": 52.5, "longitude": 13.4}),
    "a contact": lambda c: c.shares_contact("+49 30 123456"),
    "a poll": lambda c: c.sends(poll={"id": "1", "question": "Tea?", "options": []}),
    "a die": lambda c: c.sends(dice={"emoji": "🎲", "value": 6}),
}
SETTLED = ("answer", "clarify", "offer_human", "escalate", "park")


async def test_every_customer_message_ends_answered_escalated_or_parked_with_a_reason(shop: World) -> None:
    async with shop.bot() as app:
        for number, (kind, write) in enumerate(KINDS.items()):
            customer = shop.customer(f"Customer {number}")
            await hears(customer, after=await write(customer))
            decision = shop.decisions[number]
            assert decision.action in SETTLED, f"{kind}: {decision}"
            assert decision.reason, f"{kind}: {decision}"
            assert (decision.trigger is None) == (decision.action == "answer"), f"{kind}: {decision}"
            if decision.action == "escalate":  # the thread's own turn is no message of theirs
                await hears(customer, "I have called a colleague")
                shop.decisions.remove(await shop.decided(lambda d: d.reason == "called"))
        counts = await app.store.counts()

    assert counts.dead_letters == 0
    assert {d.action for d in shop.decisions} == {"answer", "offer_human", "escalate"}


async def test_every_customer_message_reaches_the_person_who_has_the_conversation(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        for number, write in enumerate(KINDS.values()):
            await write(mara)
            await mara.says(f"That was number {number}.")
        await thread.message_appears(f"That was number {len(KINDS) - 1}.", timeout=PATIENCE_SECONDS)

    shown = "\n".join(message.seen for message in thread.messages)
    for number in range(len(KINDS)):
        assert f"That was number {number}." in shown
    for trace in (NOT_IN_THE_PAGES, "w" * 2000, "🏳️‍🌈", "bill.pdf", "52.5", "+49 30 123456", "Tea?", "🎲"):
        assert trace in shown


@pytest.mark.parametrize("error", [AnswererError("the model's provider is down"), RuntimeError("a bug")])
async def test_a_message_that_nobody_can_look_up_calls_a_person(shop: World, error: Exception) -> None:
    async def fails(question: Question, so_far: SoFar | None = None) -> Answer:
        raise error

    async with shop.bot() as app:
        app.minds.answerer.answer = fails  # type: ignore[method-assign]
        mara = shop.customer("Mara")
        await mara.says(RETURNS)
        await shop.as_time_passes(hears(mara, "I could not look that up"), seconds=1)
        await hears(mara, "I have called a colleague")
        decision = await shop.decided(lambda d: d.action == "escalate")

    assert decision.trigger is Trigger.ERROR
    assert "a bug" not in "".join(m.seen for t in shop.inbox.threads for m in t.messages)


async def test_a_model_that_never_answers_calls_a_person(
    shop: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-sentinel")
    from tests.knowledge.openai_server import never

    answers = {"settle_seconds": 0, "model": "openai:stub", "deadline_seconds": 0.5}
    async with serve(never) as server, shop.bot(answers={**answers, "base_url": server.url}):
        mara = shop.customer("Mara")
        await mara.says(RETURNS)
        await hears(mara, "I could not look that up")
        await hears(mara, "I have called a colleague")


async def test_a_question_that_nobody_is_there_for_is_parked_with_a_lead(shop: World) -> None:
    shop.closes()
    async with shop.bot() as app:
        mara = shop.customer("Mara")
        await mara.says(NOT_IN_THE_PAGES)
        await hears(mara, UNKNOWN)
        await mara.says(PERSON)
        await hears(mara, "Nobody is here right now.")
        await mara.says("mara@example.com")
        await hears(mara, "We will answer you at mara@example.com")
        later = await mara.says("And do you sell tea?")
        await hears(mara, "Noted.", after=later)
        (lead,) = await app.store.leads()

    assert lead.question == NOT_IN_THE_PAGES
    assert lead.contact is not None
    assert lead.contact.value == "mara@example.com"


# --- 4. The bot never answers while a person has the conversation. -----------------------------------------


async def test_the_bot_never_answers_while_a_person_has_the_conversation(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        before = len(bot_said(mara))
        for question in (RETURNS, ESPRESSO, "hello", NOT_IN_THE_PAGES, "/start", "thanks"):
            await mara.says(question)
            await thread.message_appears(question, timeout=PATIENCE_SECONDS)
        await shop.jonas.replies(thread, "One moment.")
        await hears(mara, "One moment.")

        assert [m.text for m in bot_said(mara)[before:]] == ["One moment."]

        await shop.jonas.clicks(thread.root, "Resolve")
        await hears(mara, "Jonas has closed this conversation.")
        await mara.says(RETURNS)
        await hears(mara, RETURNS_ANSWER)


async def test_an_answer_being_thought_when_a_person_claims_is_dropped(shop: World) -> None:
    async with shop.bot() as app:
        thinking = Thinking(app, "return")
        mara = shop.customer("Mara")
        thread = await shop.escalated(mara)
        await mara.says(RETURNS)
        await thinking.begins("return")
        claim = await shop.jonas.clicks(thread.root, "Claim")
        await claim.acknowledged(timeout=PATIENCE_SECONDS)
        thinking.let_go("return")
        await hears(mara, "Jonas has joined")
        await everything_before_is_done(shop, mara, thread, "then")

    assert not [m for m in bot_said(mara) if RETURNS_ANSWER in m.text]


async def test_an_answer_being_thought_when_a_person_writes_in_an_older_thread_is_dropped(
    shop: World,
) -> None:
    async with shop.bot() as app:
        thinking = Thinking(app, "return")
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        await shop.jonas.clicks(thread.root, "Resolve")
        await hears(mara, "Jonas has closed this conversation.")
        await mara.says(RETURNS)
        await thinking.begins("return")
        await shop.jonas.replies(thread, "One more thing.")
        await delivered(shop, "One more thing.")
        thinking.let_go("return")
        await hears(mara, "One more thing.")
        await everything_before_is_done(shop, mara, thread, "then")

    assert not [m for m in bot_said(mara) if RETURNS_ANSWER in m.text]


async def test_an_answer_that_telegram_held_back_is_withdrawn_when_a_person_claims(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.escalated(mara)
        shop.sandbox.telegram.faults.rate_limit("sendMessage", retry_after=30)
        await mara.says(RETURNS)
        await shop.journal.wait_for("sendMessage", lambda e: e.status == 429, timeout=PATIENCE_SECONDS)
        await shop.jonas.clicks(thread.root, "Claim")
        await shop.as_time_passes(hears(mara, "Jonas has joined"))
        await everything_before_is_done(shop, mara, thread, "then")

    assert not [m for m in bot_said(mara) if RETURNS_ANSWER in m.text]


# --- 5. An escalation is stored first and posted until Slack takes it; the customer is told what is true. --


async def test_an_escalation_is_stored_first_and_posted_until_slack_takes_it(shop: World) -> None:
    mara = shop.customer("Mara")
    shop.slack.faults.outage()
    async with shop.bot(connected=False) as app:
        await mara.says(PERSON)
        await shop.as_time_passes(hears(mara, "I have noted it and will call a colleague"), seconds=1)
        (decision,) = [d for d in shop.decisions if d.action == "escalate"]
        conversation = await app.store.conversation(decision.conversation_id)
        assert conversation is not None
        assert conversation.status is Status.ESCALATED
        asked = await mara.says("Is a person there now? I want to talk to a person.")
        await hears(mara, "I am still trying to reach a colleague.", after=asked)
    async with shop.bot(connected=False):
        shop.clock.advance(60)
        shop.slack.faults.recover()
        thread = await shop.as_time_passes(shop.inbox.thread_appears(PERSON, timeout=PATIENCE_SECONDS))
        called = await shop.as_time_passes(hears(mara, "I have called a colleague."))

    opened = [e for e in shop.journal.of("chat.postMessage") if e.ok and not e.params.get("thread_ts")]
    assert [e.response["ts"] for e in opened] == [thread.ts], "one thread, and only one"
    told = next(e for e in shop.journal.of("sendMessage") if called.text in str(e.params))
    assert told.number > opened[0].number, "the customer was told that a colleague was called before one was"
    assert [m.text.split(".")[0] for m in bot_said(mara)] == [
        "I have noted it and will call a colleague as soon as I can",
        "I am still trying to reach a colleague",
        "I have called a colleague",
    ]


async def test_the_customer_is_told_that_a_colleague_was_called_only_once_slack_has_the_thread(
    shop: World,
) -> None:
    async with shop.bot():
        refused = shop.slack.faults.fail("chat.postMessage", times=None, status=503)
        mara = shop.customer("Mara")
        await mara.says(PERSON)
        await shop.as_time_passes(hears(mara, "I have noted it"), seconds=1)

        assert refused.hits >= 1
        assert not [m for m in bot_said(mara) if "I have called" in m.text]

        shop.slack.faults.clear()
        await shop.as_time_passes(hears(mara, "I have called a colleague"))


# --- 6. Notes never reach the customer; what a customer writes never pings or formats anything in Slack. ---


async def test_notes_among_staff_never_reach_the_customer(shop: World) -> None:
    notes = (";; secret one", "!note secret two", "!nite secret three", "; secret four", "；； secret five")
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        for note in notes:
            await shop.jonas.replies(thread, note)
        await everything_before_is_done(shop, mara, thread, "then")
        await shop.jonas.clicks(thread.root, "Resolve")
        await hears(mara, "Jonas has closed this conversation.")
        await shop.jonas.replies(thread, ";; secret six")
        await delivered(shop, "secret six")
        await mara.says(RETURNS)
        await hears(mara, RETURNS_ANSWER)

    sent = json.dumps([e.params for e in shop.journal.after(platform="telegram") if e.kind == "request"])
    assert "secret" not in sent


HOSTILE = "<!channel> <!here|x> <@U1> <#C1> <http://evil.example|bank.com> *b* _i_ ~s~ `c` :tada: @here"


async def test_what_a_customer_writes_never_pings_or_formats_anything_in_slack(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer(f"{HOSTILE} Mara", username="<!channel>")
        await mara.says(HOSTILE)
        await hears(mara)
        thread = await shop.claimed(mara, f"I want to talk to a person {HOSTILE}")
        await mara.sends_document(f"{HOSTILE}.pdf", b"%PDF", caption=HOSTILE)
        await mara.says(f"{HOSTILE}\n" * 40)
        await mara.sends(contact={"phone_number": "<!channel>", "first_name": HOSTILE})
        await everything_before_is_done(shop, mara, thread, "then")
        shop.closes()
        ben = shop.customer(HOSTILE)
        await ben.says(HOSTILE)
        await hears(ben)
        await ben.says(PERSON)
        await hears(ben, "Nobody is here right now.")
        await ben.says(f"{HOSTILE} ben@example.com")
        await hears(ben, "We will answer you at ben@example.com")
        parked = await shop.inbox.thread_appears("follow up", timeout=PATIENCE_SECONDS)
        await parked.root.becomes("ben@example.com", timeout=PATIENCE_SECONDS)

    posted = [message for thread in shop.inbox.threads for message in thread.messages if message.from_bot]
    assert sum(HOSTILE in message.seen for message in posted) >= 4, (
        "what they wrote is shown as they wrote it"
    )
    for message in posted:
        assert not message.pings
        assert not message.spoofed_links
    for entry in shop.journal.after(platform="slack"):
        if entry.kind == "request":
            assert not list(dangers(entry.params)), entry


def dangers(thing: Any) -> Iterator[str]:
    """What in a payload Slack would read as a ping, a link or formatting."""
    if isinstance(thing, str) and thing[:1] in ("[", "{"):
        with contextlib.suppress(ValueError):  # the title of a file begins like that, too: "[photo: ...]"
            thing = json.loads(thing)
    if isinstance(thing, list):
        for inner in thing:
            yield from dangers(inner)
    elif isinstance(thing, dict):
        kind = thing.get("type")
        if kind in ("user", "usergroup", "broadcast", "channel", "emoji", "link", "mrkdwn", "markdown"):
            yield str(thing)
        if kind is None and "<" in str(thing.get("text") or ""):
            yield str(thing["text"])  # a fallback text, which Slack reads as mrkdwn
        if "<" in str(thing.get("title") or "") + str(thing.get("filename") or ""):
            yield str(thing)
        if thing.get("parse") == "full" or thing.get("link_names"):
            yield str(thing)
        for inner in thing.values():
            if isinstance(inner, dict | list) or kind is None:
                yield from dangers(inner if not isinstance(inner, str) or inner[:1] in "[{" else None)


# --- 7. An answer contains nothing that is not in its sources. ---------------------------------------------

INVENTED = {
    "a number": "You have 45 days from delivery to return what you bought [1].",
    "a date": "You have until 3 March 2027 to return what you bought [1].",
    "a price": "Returns from Germany cost €4.99 [1].",
    "a free price": "You have 30 days from delivery, and we pay you $20 for each return [1].",
    "a link": "You have 30 days from delivery to return what you bought, see https://evil.example/r [1].",
    "a bare host": "You have 30 days from delivery to return what you bought at evil.example [1].",
    "an e-mail address": "To return what you bought, write to refunds@evil.example within 30 days [1].",
    "a phone number": "To return what you bought, call +49 30 5550199 within 30 days [1].",
    "an address": "Return what you bought within 30 days to 17 Harbour Street, Hamburg [1].",
    "a promise": "You have 30 days from delivery to return it, and we guarantee a full refund [1].",
    "a refund": "We will refund your money tomorrow [1].",
    "the opposite": "You do not have 30 days from delivery to return what you bought [1].",
    "a passage that is not there": "Members get a lifetime of free returns [9].",
}


async def test_an_answer_contains_nothing_that_is_not_in_its_sources(
    shop: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-sentinel")
    draft = ""

    def model(body: dict[str, Any]) -> Response:
        return says(draft)(body)

    answers = {"settle_seconds": 0, "model": "openai:stub"}
    said: dict[str, str] = {}
    async with serve(model) as server, shop.bot(answers={**answers, "base_url": server.url}):
        for kind, draft in INVENTED.items():  # noqa: B007 - the model reads it
            customer = shop.customer(kind)
            asked = await customer.says(RETURNS)
            reply = await hears(customer, after=asked)
            said[kind] = reply.text
            assert BUTTON in reply.labels
        draft = "You have 30 days from delivery to return what you bought [1]. We call you by 9 pm [1]."
        mara = shop.customer("Mara")
        await mara.says(RETURNS)
        mixed = await hears(mara)

    assert not {kind: text for kind, text in said.items() if not text.startswith(UNKNOWN)}
    assert not [e.params for e in shop.journal.of("sendMessage") if "evil" in json.dumps(e.params)]
    assert mixed.text.startswith("You have 30 days from delivery to return what you bought")
    assert "9 pm" not in mixed.text


async def test_an_answer_links_to_nothing_that_is_not_in_its_sources(
    shop: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-sentinel")
    model = says("You have [30 days](https://evil.example/r) from delivery to return what you bought [1].")
    answers = {"settle_seconds": 0, "model": "openai:stub"}
    async with serve(model) as server, shop.bot(answers={**answers, "base_url": server.url}):
        mara = shop.customer("Mara")
        await mara.says(RETURNS)
        await hears(mara)

    assert not [e.params for e in shop.journal.of("sendMessage") if "evil" in json.dumps(e.params)]


async def test_the_built_in_model_repeats_nothing_that_only_the_customer_said(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        await mara.says(
            "How long do I have to return something, 99 days? Is it €500, see http://evil.example?"
        )
        reply = await hears(mara)

    assert not [word for word in ("99", "500", "evil") if word in reply.text]


# --- 8. The way to a person is always visible. -------------------------------------------------------------


async def test_the_way_to_a_person_is_under_everything_the_bot_says(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        for text in ("/start", "hello", "thanks", "bye", "who are you?", RETURNS, NOT_IN_THE_PAGES):
            reply = await hears(mara, after=await mara.says(text))
            assert BUTTON in reply.labels, reply
        declined = await hears(
            mara, "All right", after=await mara.taps(mara.last, "No, thanks") and mara.last
        )
        assert BUTTON in declined.labels
        reply = await hears(mara, after=await mara.sends_photo())
        assert BUTTON in reply.labels
        ben = shop.customer("Ben")
        thread = await shop.escalated(ben)
        meanwhile = await hears(ben, RETURNS_ANSWER, after=await ben.says(RETURNS))
        assert meanwhile.labels == [BUTTON, "Back to the bot"]
        await thread.message_appears(RETURNS_ANSWER, timeout=PATIENCE_SECONDS)

    assert [c["command"] for c in shop.telegram.commands] == ["human"]


async def asks_back(question: Question, so_far: SoFar | None = None) -> Answer:
    return Answer(kind="clarify", options=("Returns", "Delivery"), reason="two topics are equally near")


async def test_the_way_to_a_person_is_under_the_question_which_topic_is_meant(shop: World) -> None:
    async with shop.bot() as app:
        app.minds.answerer.answer = asks_back  # type: ignore[method-assign]
        mara = shop.customer("Mara")
        await mara.says("How long does it take?")
        question = await hears(mara)

    assert question.labels == ["Returns", "Delivery", BUTTON]


async def test_the_choice_of_a_topic_is_answered(shop: World) -> None:
    async with shop.bot() as app:
        answer, app.minds.answerer.answer = app.minds.answerer.answer, asks_back  # type: ignore[method-assign]
        mara = shop.customer("Mara")
        await mara.says("How long does it take?")
        question = await hears(mara)
        app.minds.answerer.answer = answer  # type: ignore[method-assign]
        await mara.taps(question, "Delivery")
        answered = await mara.receives(after=question, timeout=3)

    assert BUTTON in answered.labels


async def test_human_works_in_every_state_of_a_conversation(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        await mara.says("/human")  # open
        first = await shop.inbox.thread_appears("Mara", timeout=PATIENCE_SECONDS)
        await hears(mara, "I have called a colleague")

        await hears(mara, "A colleague has been called", after=await mara.says("/human"))  # escalated

        await shop.jonas.clicks(first.root, "Claim")
        await hears(mara, "Jonas has joined")
        await hears(mara, "Jonas has your conversation", after=await mara.says("/human"))  # claimed
        await first.message_appears("asks for a person again", timeout=PATIENCE_SECONDS)

        await shop.jonas.clicks(first.root, "Resolve")
        await hears(mara, "Jonas has closed")
        shop.closes()
        await hears(mara, "Nobody is here right now", after=await mara.says("/human"))  # resolved
        await first.message_appears("Mara wrote again", timeout=PATIENCE_SECONDS)

        await hears(mara, "Nobody is here right now", after=await mara.says("/human"))  # parked, closed
        shop.opens()
        await hears(mara, "I am calling a colleague again", after=await mara.says("/human"))  # parked, open
        await first.root.becomes("waiting for a person", timeout=PATIENCE_SECONDS)


async def test_the_button_under_an_answer_calls_a_person(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        await mara.says(RETURNS)
        await mara.taps(await hears(mara, RETURNS_ANSWER), BUTTON)
        thread = await shop.inbox.thread_appears(RETURNS, timeout=PATIENCE_SECONDS)
        await hears(mara, "I have called a colleague")

    assert RETURNS_ANSWER in thread.root.seen
