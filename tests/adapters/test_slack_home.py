"""The bot's page in Slack and `/stepaside` with the real SDK over real sockets, against the stand-in."""

import json
from collections.abc import AsyncIterator, Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from adapters.slack_board import Boards as Drawn
from adapters.slack_home import Home, asked
from adapters.slack_places import InboxPlace
from bot.clock import SystemClock
from bot.config.slack_app import STAFF_COMMAND, events, scopes
from bot.config.texts import Texts
from bot.model import (
    Address,
    Contact,
    Conversation,
    Customer,
    Escalation,
    InboxThread,
    Lead,
    Staff,
    StaffActed,
    Status,
    Trigger,
)
from bot.ports import Board, BoardRow, LeadRow
from bot.store.writer import StoreUnavailable
from bot.web import make_app, serve
from sandbox.faults import Fault
from sandbox.slack import Staff as Person
from sandbox.slack.blocks import checked
from tests.adapters.slack_world import World, world

ASKED = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
EVIL = "<!channel> <@U1> <http://evil.example|bank.com> *bold* {name} \u202e\x07"


def row(
    number: int, status: Status = Status.ESCALATED, *, channel: str, name: str = "", **more: Any
) -> BoardRow:
    conversation = Conversation(
        id=f"c{number}",
        address=Address(channel="telegram", account="shop", chat=str(number)),
        customer=Customer(id=str(number), name=name or f"Customer {number}"),
        status=status,
        **more,
    )
    escalation = Escalation(
        id=f"e{number}",
        conversation_id=conversation.id,
        trigger=Trigger.EXPLICIT,
        why="asked for a person",
        inbox="support",
        slack_channel_id=channel,
        opened_at=ASKED,
        opened_through=1,
        shown_through=1,
        thread_ts=f"{1700000000 + number}.000100",
    )
    return BoardRow(conversation=conversation, escalation=escalation, since=ASKED)


def lead(
    number: int,
    *,
    channel: str,
    question: str = "Where is it?",
    name: str = "",
    contact: Contact | None = None,
) -> LeadRow:
    thread = row(number, channel=channel).escalation.thread
    kept = Lead(
        id=f"l{number}",
        conversation_id=f"c{number}",
        escalation_id=f"e{number}",
        question=question,
        contact=contact,
        at=ASKED,
    )
    customer = Customer(id=str(number), name=name or f"Customer {number}")
    why = "pressed “Talk to a person”"
    return LeadRow(lead=kept, customer=customer, channel="whatsapp", why=why, thread=thread)


EMPTY = Board(
    waiting=(), mine=(), snoozed=(), leads=(), conversations_today=0, handed_over_today=0, paused=False
)


class FakeBoards:
    """Stands for the store's lists at our own port."""

    def __init__(self) -> None:
        self.now = EMPTY
        self.asked: list[tuple[str, Collection[str]]] = []
        self.fails = False

    async def board(self, staff_id: str, slack_channel_ids: Collection[str]) -> Board:
        if self.fails:
            raise StoreUnavailable("the disk is full")
        self.asked.append((staff_id, slack_channel_ids))
        return self.now

    async def pause(self, paused: bool) -> bool:
        if self.fails:
            raise StoreUnavailable("the disk is full")
        changed = paused != self.now.paused
        self.now = replace(self.now, paused=paused, paused_since=ASKED if paused else None)
        return changed


class Office(World):
    """The inbox's world with the page on the same app."""

    def furnish(self) -> "Office":
        self.boards = FakeBoards()
        self.second = self.slack.channel("returns-inbox", is_private=True)
        self.slack.commands.add(STAFF_COMMAND)
        self.slack.bot_scopes = tuple(scope.name for scope in scopes(["inbox"]))
        self.slack.subscribed = frozenset(event.name for event in events(["inbox"]))
        self.home = Home(
            app=self.inbox._app,
            boards=self.boards,
            inboxes=[
                InboxPlace(name="support", slack_channel_id=self.channel.id),
                InboxPlace(name="returns", slack_channel_id=self.second.id),
            ],
            texts=Texts(),
            clock=SystemClock(),
        )
        self.home.store_with(self.store.receive)
        return self

    async def opens(self, person: Person, wanted: str) -> str:
        """Open the page and return all that it says, once it says `wanted`."""
        await (await person.opens_home()).acknowledged()
        await person.home_shows(wanted)
        return person.home_says

    async def types(self, person: Person, text: str = "") -> str:
        """Type `/stepaside ...` in the inbox channel and return what only they read."""
        await (await person.commands(STAFF_COMMAND, text, channel=self.channel)).acknowledged()
        shown = person.ephemerals[-1]
        assert shown["channel"] == self.channel.id
        assert len(checked(list(shown["blocks"]))) <= 50
        return str(reading(shown["blocks"]))


def reading(blocks: list[dict[str, Any]]) -> str:
    return json.dumps(blocks, ensure_ascii=False)


@pytest.fixture
async def office(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Office]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with world() as made:
        office = Office(made.sandbox, made.inbox, made.store).furnish()
        async with office.running():
            yield office
        await office.home.close()


# --- the page ----------------------------------------------------------------------------------------------


async def test_a_quiet_inbox_has_a_calm_page(office: Office) -> None:
    said = await office.opens(office.ana, "Nobody is waiting.")

    assert "You have no conversation." in said
    assert "No customer has written today." in said
    assert office.boards.asked == [(office.ana.id, {office.channel.id})]


async def test_the_page_lists_who_waits_and_leads_to_their_threads(office: Office) -> None:
    here = office.channel.id
    office.boards.now = replace(
        EMPTY,
        waiting=(row(1, channel=here, name="Mara"), row(2, channel=here)),
        more_waiting=4,
        mine=(row(3, Status.CLAIMED, channel=here, name="Bob"),),
        snoozed=(
            row(4, Status.SNOOZED, channel=here, name="Zoe", owner=Staff(id="U9", name="Marit")),
            row(5, Status.SNOOZED, channel=here, name="Tim", snoozed_until=ASKED + timedelta(hours=2)),
        ),
        leads=(lead(6, channel=here, name="Lea"),),
        conversations_today=17,
        handed_over_today=3,
    )

    said = await office.opens(office.ana, "Mara")

    assert "Waiting for a person: 6" in said
    assert "Mara · telegram (shop) · asked for a person · waiting since" in said
    assert "and 4 more" in said
    assert "Yours: 1" in said
    assert "Bob" in said
    assert "Marit · comes back when the customer writes" in said
    assert "comes back 2026-11-22 11:30 UTC" in said
    assert "Lea · whatsapp" in said
    assert "Where is it?" in said
    assert "Today a person was called in 3 of 17 conversations (18 %)." in said
    assert f"https://sandbox.slack.com/archives/{here}/p1700000001000100" in json.dumps(office.ana.home)


async def test_a_row_says_what_the_customer_wants_to_know_or_else_why_a_person_was_called(
    office: Office,
) -> None:
    here, asks = office.channel.id, "Is my card charged?"
    office.boards.now = replace(
        EMPTY,
        waiting=(row(1, channel=here, question=asks), row(2, channel=here)),
        leads=(lead(3, channel=here, question=""),),
    )

    page = await office.opens(office.ana, "Customer 3")
    assert "\nIs my card charged?\n" in page
    assert "They have not written what it is about. Why: pressed “Talk to a person”\n" in page

    answered = await office.types(office.ana)
    assert "Is my card charged?" in answered
    assert "pressed “Talk to a person”" in answered


async def test_a_claim_on_the_page_is_one_for_that_very_thread(office: Office) -> None:
    here = office.channel.id
    office.boards.now = replace(EMPTY, waiting=(row(1, channel=here), row(2, channel=here)))
    await office.opens(office.ana, "Customer 2")
    clicked = await office.ana.clicks_home("Claim", value=f"{here}/1700000002.000100/")
    acted = await office.store.acted()
    office.boards.now = replace(EMPTY, waiting=(row(1, channel=here),), mine=(row(2, channel=here),))

    await clicked.acknowledged()
    await office.ana.home_shows("Yours: 1")

    assert isinstance(acted, StaffActed)
    assert acted.action == "claim"
    assert acted.thread == InboxThread(slack_channel_id=here, thread_ts="1700000002.000100")
    assert (acted.staff.id, acted.staff.name) == (office.ana.id, "Ana")


async def test_a_claim_that_cannot_be_stored_is_not_acknowledged(office: Office) -> None:
    office.boards.now = replace(EMPTY, waiting=(row(1, channel=office.channel.id),))
    await office.opens(office.ana, "Customer 1")
    office.slack.delivery.ack_seconds = 0.5
    office.store.failures = 1

    clicked = await office.ana.clicks_home("Claim")
    await office.store.until(lambda store: store.calls == 1)

    assert not clicked.is_acknowledged
    assert office.store.events == {}


async def test_what_is_not_posted_yet_has_neither_link_nor_button(office: Office) -> None:
    waiting = row(1, channel=office.channel.id)
    unposted = replace(waiting, escalation=replace(waiting.escalation, thread_ts=None))
    office.boards.now = replace(EMPTY, waiting=(unposted,))

    said = await office.opens(office.ana, "Customer 1")

    assert "the thread is on its way" in said
    assert "Claim" not in json.dumps(office.ana.home)


async def test_the_longest_lists_fit_on_one_page_and_in_one_message(office: Office) -> None:
    long, here = "W" * 500, office.channel.id
    office.boards.now = Board(
        waiting=tuple(row(n, channel=here, name=long, question=long) for n in range(20)),
        mine=tuple(row(n, channel=here, name=long) for n in range(20)),
        snoozed=tuple(row(n, channel=here, name=long) for n in range(20)),
        leads=tuple(lead(n, channel=here, name=long, question=long) for n in range(20)),
        conversations_today=100,
        handed_over_today=80,
        paused=True,
        paused_since=ASKED,
        more_waiting=1,
        more_mine=1,
        more_snoozed=1,
        more_leads=1,
    )

    await office.opens(office.ana, "WWW")
    view = office.ana.home

    assert view is not None
    assert len(view["blocks"]) <= 100
    for words in ("", "waiting", "leads"):
        assert "more" in await office.types(office.ana, words)
        assert len(reading(office.ana.ephemerals[-1]["blocks"]).encode()) < 12_000


async def test_what_customers_wrote_formats_and_pings_nothing_on_the_page(office: Office) -> None:
    here = office.channel.id
    evil = row(1, channel=here, name=EVIL, question=EVIL)
    evil = replace(evil, escalation=replace(evil.escalation, why=EVIL))
    office.boards.now = replace(
        EMPTY, waiting=(evil,), mine=(evil,), snoozed=(evil,), leads=(lead(2, channel=here, question=EVIL),)
    )

    await office.opens(office.ana, "evil.example")
    await office.types(office.ana)

    page = office.ana.home
    assert page is not None
    for block in [*page["blocks"], *office.ana.ephemerals[-1]["blocks"]]:
        if "evil" in json.dumps(block):
            assert block["type"] == "rich_text"
            for leaf in leaves(block):
                assert leaf["type"] in ("text", "date", "link")
                assert "evil" not in str(leaf.get("url"))
                assert leaf["type"] == "text" or "evil" not in json.dumps(leaf)


def leaves(thing: Any) -> list[dict[str, Any]]:
    if isinstance(thing, dict):
        inner = [leaf for value in thing.values() for leaf in leaves(value)]
        return [thing, *inner] if "type" in thing and "elements" not in thing else inner
    return [leaf for item in thing for leaf in leaves(item)] if isinstance(thing, list) else []


async def test_the_page_and_the_command_work_over_the_events_api_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with world(socket=False) as made:
        office = Office(made.sandbox, made.inbox, made.store).furnish()
        routes = office.inbox.routes(office.store.receive)
        async with serve(make_app(routes, problems=dict), host="127.0.0.1", port=0) as url:
            await office.slack.events_to(url + "/slack/events")
            await office.opens(office.ana, "Nobody is waiting.")
            assert "Ana paused the bot everywhere" in await office.types(office.ana, "pause")
            await office.channel.thread_appears(lambda m: "Ana paused the bot everywhere" in m.seen)
        await office.home.close()


# --- who sees it -------------------------------------------------------------------------------------------


async def test_only_who_is_in_the_inbox_channel_and_may_answer_sees_anything(office: Office) -> None:
    office.boards.now = replace(EMPTY, waiting=(row(1, channel=office.channel.id, name="Mara"),))
    elsewhere = office.slack.staff("Olga")
    guest = office.slack.staff("Gus", is_restricted=True, channels=[office.channel])
    stranger = office.slack.staff("Sam", team="T0OTHER", channels=[office.channel])

    for person in (elsewhere, guest, stranger):
        said = await office.opens(person, "This is for the people who answer customers")
        assert "Mara" not in said
        assert "Pause" not in json.dumps(person.home)
        assert "Mara" not in await office.types(person, "waiting")
        assert "This is for the people" in await office.types(person, "pause")
    assert office.boards.asked == []
    assert not office.boards.now.paused


async def test_members_see_the_inboxes_that_they_are_in(office: Office) -> None:
    office.slack.staff("Ana Ruiz", channels=[office.second])

    await office.opens(office.ana, "Nobody is waiting.")

    assert office.boards.asked == [(office.ana.id, {office.channel.id, office.second.id})]


async def test_a_claim_for_an_inbox_that_they_are_not_in_is_none(office: Office) -> None:
    office.boards.now = replace(EMPTY, waiting=(row(1, channel=office.second.id),))
    await office.opens(office.ana, "Customer 1")

    await (await office.ana.clicks_home("Claim")).acknowledged()

    assert office.store.events == {}


async def test_without_the_scope_to_see_who_is_in_a_channel_the_page_says_so(office: Office) -> None:
    office.slack.bot_scopes = tuple(s for s in office.slack.bot_scopes if not s.endswith(":read"))
    office.slack.bot_scopes += ("users:read",)

    await office.opens(office.ana, "stepaside doctor")

    assert "stepaside doctor" in await office.types(office.ana, "waiting")
    assert "stepaside doctor" in await office.types(office.ana, "pause")
    assert not office.boards.now.paused


async def test_an_app_without_home_tab_still_answers_the_command(office: Office) -> None:
    office.slack.has_home_tab = False
    await (await office.ana.opens_home()).acknowledged()

    assert "Nobody is waiting." in await office.types(office.ana)
    assert office.ana.home is None


async def test_the_messages_tab_is_no_reason_to_draw_the_page() -> None:
    event = {"type": "app_home_opened", "user": "U1", "channel": "D1", "tab": "messages"}

    assert asked({"type": "event_callback", "event": event}) is None
    assert asked({"type": "event_callback", "event": {**event, "tab": "home"}}) is not None


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"type": "event_callback", "event": None},
        {"type": "event_callback", "event": {"type": "app_home_opened", "user": 7, "tab": "home"}},
        {"command": "/stepaside"},
        {"command": "/human", "user_id": "U1"},
        {"type": "block_actions", "user": {"id": "U1"}, "actions": [{"action_id": "stepaside:claim"}]},
        {"type": "block_actions", "user": [], "actions": {"action_id": "stepaside-home:claim"}},
    ],
)
def test_what_is_not_for_the_page_is_left_to_others(body: dict[str, Any]) -> None:
    assert asked(body) is None


# --- the command -------------------------------------------------------------------------------------------


async def test_the_command_answers_only_who_typed_it_with_the_same_lists(office: Office) -> None:
    here = office.channel.id
    office.boards.now = replace(
        EMPTY,
        waiting=(row(1, channel=here, name="Mara"),),
        mine=(row(2, channel=here, name="Bob"),),
        conversations_today=2,
        handed_over_today=1,
    )

    overview = await office.types(office.ana)
    waiting = await office.types(office.ana, "  Waiting ")
    mine = await office.types(office.ana, "mine")

    assert "Mara" in overview
    assert "Bob" in overview
    assert "1 of 2 conversations (50 %)" in overview
    assert f"archives/{here}/p1700000001000100" in waiting
    assert "Bob" not in waiting
    assert "Mara" not in mine
    assert "Nothing is snoozed." in await office.types(office.ana, "snoozed")
    assert "Nobody is waiting for a call back." in await office.types(office.ana, "leads")
    assert len(office.channel.threads) == 0, "nobody else reads it"


async def test_help_says_what_there_is_and_that_threads_take_no_such_commands(office: Office) -> None:
    said = await office.types(office.ana, "help")

    assert "/stepaside pause" in said
    assert "!pause" in said
    unknown = await office.types(office.ana, "dance")
    assert "There is no such command." in unknown
    assert "/stepaside pause" in unknown


async def test_a_command_that_cannot_be_carried_out_says_so_and_not_that_it_was(office: Office) -> None:
    office.boards.fails = True

    assert "did not work" in await office.types(office.ana, "pause")
    assert "did not work" in await office.types(office.ana)
    assert len(office.channel.threads) == 0


# --- the switch --------------------------------------------------------------------------------------------


async def test_a_pause_from_the_page_asks_first_and_is_told_in_every_inbox(office: Office) -> None:
    office.slack.staff("Ana Ruiz", channels=[office.second])
    await office.opens(office.ana, "Nobody is waiting.")
    page = json.dumps(office.ana.home)
    assert "Pause it everywhere?" in page, "a dialog stands before it"

    await (await office.ana.clicks_home("Pause the bot everywhere")).acknowledged()
    for channel in (office.channel, office.second):
        await channel.thread_appears(lambda m: "Ana paused the bot everywhere" in m.seen)
    view = await office.ana.home_shows("The bot is paused everywhere")
    assert view["blocks"][0]["type"] == "header", "it is the first that they see"

    await (await office.ana.clicks_home("Let the bot answer again")).acknowledged()
    for channel in (office.channel, office.second):
        await channel.thread_appears(lambda m: "Ana let the bot answer again" in m.seen)
    await office.ana.home_shows(lambda said: "is paused" not in said)
    assert [len(channel.threads) for channel in (office.channel, office.second)] == [2, 2]


async def test_a_pause_by_command_is_told_once_however_often_it_is_typed(office: Office) -> None:
    assert "Ana paused the bot everywhere" in await office.types(office.ana, "pause")
    assert "paused everywhere already" in await office.types(office.ana, "pause")
    assert "Ana let the bot answer again" in await office.types(office.ana, "resume")
    assert "is not paused" in await office.types(office.ana, "resume")

    await office.channel.thread_appears(lambda m: "let the bot answer again" in m.seen)
    assert len(office.channel.threads) == 2


async def test_the_inboxes_are_told_of_a_pause_as_soon_as_slack_takes_it(office: Office) -> None:
    office.slack.faults.add(Fault(kind="rate_limit", method="chat.postMessage", seconds=1))

    await office.types(office.ana, "pause")

    await office.channel.thread_appears(lambda m: "Ana paused the bot everywhere" in m.seen)
    assert len(office.channel.threads) == 1


async def test_a_lead_says_how_to_reach_the_customer_on_the_page_and_by_the_command(office: Office) -> None:
    here, reached = office.channel.id, Contact(kind="email", value="lea@example.com")
    asked_here = lead(7, channel=here, contact=Contact(kind="here"))
    office.boards.now = replace(EMPTY, leads=(lead(6, channel=here, contact=reached), asked_here))

    for said in (await office.opens(office.ana, "Where is it?"), await office.types(office.ana, "leads")):
        assert said.index("How to reach them:") < said.index("lea@example.com")
        assert "answer in this thread, they read it in their chat" in said


def test_a_page_is_drawn_from_the_texts_of_the_settings() -> None:
    texts = Texts.model_validate({"home": {"nobody_waiting": "Niemand wartet.", "pause": "P" * 200}})
    drawn = Drawn(workspace="https://acme.slack.com/", texts=texts.home, inbox=texts.inbox)

    page = drawn.page(EMPTY, now=ASKED)

    assert "Niemand wartet." in json.dumps(page)
    assert checked(list(page["blocks"]), surface="view")  # type: ignore[call-overload]
