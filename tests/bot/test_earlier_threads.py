"""Threads of one customer, one after the other: each leads back to the one before it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from bot.inboxes import InboxRules
from bot.model import InboxThread, StaffActed, StaffAction
from handoff.transcript import lines
from tests.bot.desk_case import ANA, DeskCase
from tests.bot.fakes import NOON, FakeClock, House, house, until

FIRST = InboxThread(slack_channel_id="C0INBOX", thread_ts="1.000000")
SECOND = InboxThread(slack_channel_id="C0INBOX", thread_ts="2.000000")
IN_SALES = InboxThread(slack_channel_id="C0SALES", thread_ts="2.000000")
SALES = InboxRules(
    name="sales",
    slack_channel_id="C0SALES",
    claim_within=timedelta(minutes=5),
    owner_silent=timedelta(minutes=10),
)


@asynccontextmanager
async def shop(database: Path, clock: FakeClock) -> AsyncIterator[House]:
    desk = DeskCase(clock=clock, others=[SALES]).desk
    async with house(database, real_desk=desk, clock=clock, describing=lines) as h:
        yield h


async def calls(h: House, thread: InboxThread) -> None:
    await h.write("human")
    await until(lambda: thread in h.inbox.heads)
    await h.idle()


async def presses(h: House, action: StaffAction, value: str = "", *, thread: InboxThread = FIRST) -> None:
    pressed = StaffActed(
        key=f"pressed/{action}/{thread.thread_ts}",
        thread=thread,
        staff=ANA,
        at=NOON,
        action=action,
        value=value,
    )
    await h.engine.receive([pressed])
    await h.idle()


async def test_a_new_thread_leads_to_the_earlier_one_of_the_same_customer(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, clock) as h:
        await calls(h, FIRST)
        await presses(h, StaffAction.CLAIM)
        clock.advance(60)
        await presses(h, StaffAction.RESOLVE)
        clock.advance(7 * 86_400)
        await calls(h, SECOND)

        assert h.inbox.heads[FIRST].earlier is None
        assert h.inbox.heads[SECOND].earlier == FIRST


async def test_another_customers_thread_is_no_earlier_one(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, clock) as h:
        await calls(h, FIRST)
        await presses(h, StaffAction.RESOLVE)
        clock.advance(60)
        await h.write("human", who="8")
        await until(lambda: SECOND in h.inbox.heads)

        assert h.inbox.heads[SECOND].earlier is None


async def test_a_thread_that_was_moved_leads_back_and_the_one_it_left_does_not_lead_on(
    database: Path,
) -> None:
    clock = FakeClock()
    async with shop(database, clock) as h:
        await calls(h, FIRST)
        clock.advance(60)
        await presses(h, StaffAction.MOVE, "sales")
        await until(lambda: IN_SALES in h.inbox.heads)
        clock.advance(60)
        await presses(h, StaffAction.RESOLVE, thread=IN_SALES)

        assert h.inbox.heads[IN_SALES].earlier == FIRST
        assert h.inbox.heads[FIRST].earlier is None
