"""What staff see of the inbox as a whole, and the switch for everything, on a real database."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, event

from bot.boards import StoredBoards
from bot.model import Case, Event, Lead, MessageSent, Outcome, Staff, Status
from bot.ports import Board
from bot.store.store import Store
from tests.bot.fakes import ANA, NOON, FakeClock, House, calls, house, message, outcome

MARIT = Staff(id="U2", name="Marit")
HERE = ["C1"]


async def stands(
    h: House,
    who: str,
    status: Status,
    *,
    owner: Staff | None = None,
    waiting: timedelta = timedelta(0),
    slack_channel_id: str = "C1",
    snoozed_until: datetime | None = None,
    asked: timedelta = timedelta(0),
    called_again: timedelta | None = None,
    why: str = "asked for a person",
) -> None:
    """A customer wrote `asked` ago and has been waiting for so long; how it stands now."""

    def decided(case: Case, events: Sequence[Event]) -> Outcome:
        if not isinstance(events[0], MessageSent):
            return outcome(case)
        if status is Status.OPEN:
            return outcome(case)
        called = calls(case, f"e{who}")
        assert called.escalation is not None
        escalation = replace(
            called.escalation,
            why=why,
            opened_at=NOON - waiting,
            slack_channel_id=slack_channel_id,
            claimed_at=NOON if owner else None,
            reopened_at=None if called_again is None else NOON - called_again,
        )
        conversation = replace(
            called.conversation,
            status=status,
            owner=owner,
            snoozed_until=snoozed_until,
            question=events[0].text,
        )
        lead = Lead(
            id=f"l{who}",
            conversation_id=conversation.id,
            escalation_id=escalation.id,
            question=events[0].text,
            contact=None,
            at=NOON - waiting,
        )
        return replace(
            called,
            conversation=conversation,
            escalation=escalation,
            lead=lead if status is Status.PARKED else None,
        )

    h.desk.on = decided
    said = replace(message(f"question of {who}", who=who, name=f"Customer {who}"), at=NOON - asked)
    await h.engine.receive([said])
    await h.idle()


async def board(h: House, *, staff: Staff = ANA, inboxes: Sequence[str] = HERE, zone: str = "UTC") -> Board:
    boards = await StoredBoards.open(h.store, clock=FakeClock(), zone=ZoneInfo(zone))
    return await boards.board(staff.id, inboxes)


def names(rows: Sequence[object]) -> list[str]:
    return [row.conversation.customer.name.removeprefix("Customer ") for row in rows]  # type: ignore[attr-defined]


async def test_who_has_waited_longest_stands_first(database: Path) -> None:
    async with house(database) as h:
        await stands(h, "1", Status.ESCALATED, waiting=timedelta(minutes=3))
        await stands(h, "2", Status.ESCALATED, waiting=timedelta(minutes=30))
        await stands(h, "3", Status.ESCALATED, waiting=timedelta(minutes=7))
        await stands(h, "4", Status.OPEN)
        await stands(h, "5", Status.RESOLVED)

        shown = await board(h)

        assert names(shown.waiting) == ["2", "3", "1"]
        assert shown.waiting[0].since == NOON - timedelta(minutes=30)
        assert all(row.escalation.thread is not None for row in shown.waiting)


async def test_who_was_answered_before_waits_since_they_wrote_again(database: Path) -> None:
    async with house(database) as h:
        await stands(
            h, "1", Status.ESCALATED, waiting=timedelta(minutes=30), called_again=timedelta(minutes=2)
        )
        await stands(h, "2", Status.ESCALATED, waiting=timedelta(minutes=7))

        shown = await board(h)

        assert names(shown.waiting) == ["2", "1"]
        assert shown.waiting[1].since == NOON - timedelta(minutes=2)


async def test_everyone_sees_what_they_have_claimed_and_nobody_else_has_it_in_their_list(
    database: Path,
) -> None:
    async with house(database) as h:
        await stands(h, "1", Status.CLAIMED, owner=ANA)
        await stands(h, "2", Status.CLAIMED, owner=MARIT)

        assert names((await board(h)).mine) == ["1"]
        assert names((await board(h, staff=MARIT)).mine) == ["2"]


async def test_what_is_snoozed_is_in_the_order_in_which_it_comes_back(database: Path) -> None:
    async with house(database) as h:
        await stands(h, "1", Status.SNOOZED, owner=ANA)
        await stands(h, "2", Status.SNOOZED, owner=ANA, snoozed_until=NOON + timedelta(hours=3))
        await stands(h, "3", Status.SNOOZED, owner=MARIT, snoozed_until=NOON + timedelta(hours=1))

        shown = await board(h)

        assert names(shown.snoozed) == ["3", "2", "1"], "at last what waits for the customer's next word"


async def test_a_lead_is_listed_until_somebody_takes_it_up(database: Path) -> None:
    async with house(database) as h:
        await stands(h, "1", Status.PARKED, waiting=timedelta(hours=2))
        await stands(h, "2", Status.PARKED, waiting=timedelta(hours=9))
        first = await board(h)
        await stands(h, "2", Status.CLAIMED, owner=ANA)

        assert [row.lead.question for row in first.leads] == ["question of 2", "question of 1"]
        assert (first.leads[0].customer.name, first.leads[0].channel) == ("Customer 2", "telegram")
        assert [row.lead.question for row in (await board(h)).leads] == ["question of 1"]


async def test_card_numbers_in_what_a_customer_wants_to_know_are_masked(database: Path) -> None:
    async with house(database) as h:
        await stands(h, "4111 1111 1111 1111", Status.ESCALATED)

        assert (await board(h)).waiting[0].conversation.question == "question of •••• 1111"


async def test_card_numbers_that_an_earlier_version_wrote_down_are_masked(database: Path) -> None:
    async with house(database) as h:
        await stands(h, "1", Status.ESCALATED, why="the model asked for a colleague: 4111 1111 1111 1111")
        await stands(h, "5500 0055 5555 5559", Status.PARKED)

        shown = await board(h)
        assert shown.waiting[0].escalation.why == "the model asked for a colleague: •••• 1111"
        assert shown.leads[0].lead.question == "question of •••• 5559"
        assert [parked.row.lead.question for parked in await h.store.parked_leads()] == [
            "question of •••• 5559"
        ]


async def test_a_long_list_is_cut_and_says_how_many_more_there_are(database: Path) -> None:
    async with house(database) as h:
        for number in range(23):
            await stands(h, str(number), Status.ESCALATED, waiting=timedelta(minutes=number))

        shown = await board(h)

        assert (len(shown.waiting), shown.more_waiting) == (20, 3)
        assert names(shown.waiting)[0] == "22"
        assert (shown.more_mine, shown.more_snoozed, shown.more_leads) == (0, 0, 0)


async def test_nobody_sees_the_conversations_of_an_inbox_that_they_are_not_in(database: Path) -> None:
    async with house(database) as h:
        await stands(h, "1", Status.ESCALATED, slack_channel_id="C1")
        await stands(h, "2", Status.ESCALATED, slack_channel_id="C2")
        await stands(h, "3", Status.PARKED, slack_channel_id="C2")

        shown = await board(h)
        both = await board(h, inboxes=["C1", "C2"])

        assert (names(shown.waiting), shown.leads) == (["1"], ())
        assert (len(both.waiting), len(both.leads)) == (2, 1)
        assert (await board(h, inboxes=[])).waiting == ()


async def test_the_rate_counts_each_conversation_of_today_once(database: Path) -> None:
    async with house(database) as h:
        await stands(h, "1", Status.OPEN)
        await stands(h, "1", Status.OPEN)
        await stands(h, "2", Status.ESCALATED)
        await stands(h, "2", Status.RESOLVED)
        await stands(h, "3", Status.ESCALATED, asked=timedelta(hours=13), waiting=timedelta(hours=13))

        shown = await board(h)

        assert (shown.conversations_today, shown.handed_over_today) == (2, 1)


async def test_a_day_begins_at_midnight_where_the_inbox_is(database: Path) -> None:
    async with house(database) as h:  # noon in UTC is 21:00 in Tokyo, whose day began at 15:00 UTC yesterday
        await stands(h, "1", Status.ESCALATED, asked=timedelta(hours=20), waiting=timedelta(hours=20))

        assert (await board(h, zone="UTC")).conversations_today == 0
        tokyo = await board(h, zone="Asia/Tokyo")
        assert (tokyo.conversations_today, tokyo.handed_over_today) == (1, 1)


async def test_an_empty_inbox_has_an_empty_board(database: Path) -> None:
    async with house(database) as h:
        assert await board(h) == Board(
            waiting=(),
            mine=(),
            snoozed=(),
            leads=(),
            conversations_today=0,
            handed_over_today=0,
            paused=False,
        )


async def test_the_switch_has_effect_at_once_and_outlives_a_restart(database: Path) -> None:
    clock = FakeClock()
    async with house(database) as h:
        boards = await StoredBoards.open(h.store, clock=clock, zone=UTC)
        assert not boards.is_on()
        assert await boards.pause(True)
        assert boards.is_on()
        clock.advance(60)
        assert not await boards.pause(True), "it was on already"
    async with house(database) as h:
        boards = await StoredBoards.open(h.store, clock=clock, zone=UTC)
        assert boards.is_on()
        shown = await boards.board(ANA.id, HERE)
        assert (shown.paused, shown.paused_since) == (True, NOON)
        assert await boards.pause(False)
        assert not boards.is_on()
        assert not (await boards.board(ANA.id, HERE)).paused
    store = await Store.open(f"sqlite:///{database}")
    assert not (await StoredBoards.open(store, clock=clock, zone=UTC)).is_on()
    await store.close()


async def test_a_board_reads_only_what_people_have_to_do_and_what_was_said_today(database: Path) -> None:
    """However many conversations there have been: no table that grows is read through."""
    async with house(database) as h:
        await stands(h, "1", Status.ESCALATED)
        asked: list[tuple[str, object]] = []

        def listen(connection: Connection, batch: list[bool]) -> Sequence[None]:
            def note(_c: object, _cursor: object, sql: str, values: object, *_more: object) -> None:
                asked.append((sql, values))

            if batch[0]:
                event.listen(connection, "before_cursor_execute", note)
            return [None]

        def plans(connection: Connection, batch: list[None]) -> Sequence[list[str]]:
            found = [
                connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()  # type: ignore[arg-type]
                for sql, values in list(asked)
                if sql.startswith(("SELECT", "WITH"))
            ]
            return [[row[3] for plan in found for row in plan]]

        await h.store._writer.run(listen, True)
        await board(h)
        steps = await h.store._writer.run(plans, None)

    assert any("ix_conversations_for_people" in step for step in steps)
    assert any("ix_messages_asked_at" in step for step in steps)
    for table in ("conversations", "messages", "escalations", "leads"):
        assert not [step for step in steps if step.startswith(f"SCAN {table}")]
