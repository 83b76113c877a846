"""What staff find in the channel when they come in."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.digest import Digest, keep_digests
from bot.errors import Ambiguous, Misconfigured, RateLimited, Unavailable
from bot.inboxes import Inboxes, InboxRules
from bot.model import Contact, Ended, Lead, MessageSent, Outcome, Status
from bot.parts import Parts
from handoff.hours import Schedule, WeeklyHours
from tests.bot.fakes import NOON, FakeClock, FakeInbox, House, calls, house, outcome, until

EVENING = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)  # of a Monday
OPENS = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOUR = 3600
WEEK = {day: ["09:00-17:00"] for day in ("mon", "tue", "wed", "thu", "fri")}
HOURS = WeeklyHours(
    {
        "support": Schedule.read("UTC", WEEK),
        "sales": Schedule.read("UTC", {"tue": ["10:00-12:00", "13:00-17:00"]}),
        "always": None,
        "never": Schedule.read("UTC", {}),
    }
)


def inbox_of(name: str) -> InboxRules:
    minutes = timedelta(minutes=5)
    return InboxRules(
        name=name, slack_channel_id=f"C{name.upper()}", claim_within=minutes, owner_silent=minutes
    )


SUPPORT, SALES = inbox_of("support"), inbox_of("sales")


async def parks(
    h: House,
    question: str,
    *,
    inbox: str = "support",
    status: Status = Status.PARKED,
    at: datetime = EVENING,
    is_being_posted: bool = False,
) -> None:
    """A customer asks and nobody is there; if `is_being_posted`, Slack is being given the thread."""

    def decide(case: object, events: list[object]) -> Outcome:
        called = calls(case, f"e-{question}")  # type: ignore[arg-type]
        if not isinstance(events[0], MessageSent):
            return outcome(case)  # type: ignore[arg-type]
        assert called.escalation is not None
        lead = Lead(
            id=called.escalation.id,
            conversation_id=called.conversation.id,
            escalation_id=called.escalation.id,
            question=question,
            contact=Contact(kind="here"),
            at=at + timedelta(minutes=len(h.desk.turns) - 1),
        )
        return replace(
            called,
            outgoing=called.outgoing if is_being_posted else (),
            escalation=replace(called.escalation, inbox=inbox, outcome=Ended.PARKED, ended_at=EVENING),
            conversation=replace(called.conversation, status=status),
            lead=lead,
        )

    h.desk.on = decide  # type: ignore[assignment]
    turns = len(h.desk.turns)
    await h.write(question, who=question)
    await until(lambda: len(h.desk.turns) > turns)
    await (h.on_its_way() if is_being_posted else h.idle())


@asynccontextmanager
async def opening(
    h: House, clock: FakeClock, *rules: InboxRules, hours: WeeklyHours = HOURS
) -> AsyncIterator[Parts]:
    """The digests of inboxes (that for support, if none is named) for as long as the block runs."""
    parts = Parts(clock)
    inboxes = Inboxes(rules or (SUPPORT,))
    keep_digests(parts, store=h.store, inbox=h.inbox, inboxes=inboxes, hours=hours, clock=clock)

    def are_asleep() -> bool:
        waits_for_slack = [left for left in clock.sleeping if left == 30]
        return len(clock.sleeping) == len(inboxes.all) and not (
            waits_for_slack and h.inbox.caught_up.is_set()
        )

    try:
        await until(are_asleep)
        yield parts
    finally:
        await parts.stop()


async def passes(clock: FakeClock, until_: datetime, *, inboxes: int = 1) -> None:
    """Time passes minute by minute, as the digests sleep no longer."""
    while clock.now() < until_:
        clock.advance(min(60.0, (until_ - clock.now()).total_seconds()))
        await until(lambda: len(clock.sleeping) == inboxes)


def digests(h: House) -> list[str]:
    return [line for line in h.inbox.log if "digest" in line]


async def test_at_opening_the_leads_that_wait_are_listed_once_oldest_first(database: Path) -> None:
    clock = FakeClock(OPENS - timedelta(minutes=5))
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "where is my order")
        await parks(h, "do you ship to Malta")
        async with opening(h, clock):
            await passes(clock, OPENS - timedelta(seconds=1))
            assert digests(h) == []
            await passes(clock, OPENS)
            await until(lambda: digests(h))
            await passes(clock, OPENS + timedelta(minutes=10))

        assert digests(h) == ["CSUPPORT digest: where is my order, do you ship to Malta"]
        assert h.inbox.keys[-1] == ("digest:support:2026-11-24T09:00Z", False)


async def test_a_lead_of_the_last_seconds_is_listed_once_its_thread_is_there(database: Path) -> None:
    clock = FakeClock(OPENS - timedelta(seconds=1))
    async with house(database, clock=FakeClock()) as h:
        h.inbox.gate = asyncio.Event()
        await parks(h, "waits", at=clock.now(), is_being_posted=True)
        async with opening(h, clock):
            clock.advance(1)
            await until(lambda: clock.sleeping == [1])
            assert digests(h) == []
            h.inbox.gate.set()
            await until(lambda: h.inbox.opened == 1)
            await h.idle()
            clock.advance(1)
            await until(lambda: digests(h))

            (lead,) = await h.store.parked_leads()
            assert lead.row.thread is not None


async def test_a_lead_whose_thread_slack_does_not_take_is_listed_without_it(database: Path) -> None:
    clock = FakeClock(OPENS - timedelta(seconds=1))
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "waits", at=clock.now())
        async with opening(h, clock):
            clock.advance(1)
            await until(lambda: clock.sleeping == [1])
            clock.advance(30)
            await until(lambda: digests(h))


async def test_only_leads_that_nobody_took_up_are_listed(database: Path) -> None:
    clock = FakeClock(OPENS - timedelta(minutes=1))
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "waits")
        await parks(h, "taken up", status=Status.CLAIMED)
        await parks(h, "resolved", status=Status.RESOLVED)
        async with opening(h, clock):
            await passes(clock, OPENS)
            await until(lambda: digests(h))

        assert digests(h) == ["CSUPPORT digest: waits"]


async def test_nothing_is_posted_when_nobody_waits(database: Path) -> None:
    clock = FakeClock(OPENS - timedelta(minutes=1))
    async with house(database, clock=FakeClock()) as h, opening(h, clock):
        await passes(clock, OPENS + timedelta(minutes=3))
        assert await h.store.next_digest("support") == OPENS + timedelta(days=1)
        assert digests(h) == []


async def test_each_inbox_lists_its_own_leads_at_its_own_openings(database: Path) -> None:
    clock = FakeClock(OPENS - timedelta(minutes=1))
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "a bug")
        await parks(h, "an offer", inbox="sales")
        await parks(h, "of an inbox that is gone", inbox="gone")
        async with opening(h, clock, SUPPORT, SALES):
            await passes(clock, OPENS + timedelta(hours=5), inboxes=2)

        assert digests(h) == [
            "CSUPPORT digest: a bug, of an inbox that is gone",
            "CSALES digest: an offer",
            "CSALES digest: an offer",  # still, after lunch
        ]
        assert [key for key, _ in h.inbox.keys[-2:]] == [
            "digest:sales:2026-11-24T10:00Z",
            "digest:sales:2026-11-24T13:00Z",
        ]


async def test_a_restart_an_hour_later_lists_nothing_again(database: Path) -> None:
    clock = FakeClock(OPENS - timedelta(minutes=1))
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "waits")
        async with opening(h, clock):
            await passes(clock, OPENS)
            await until(lambda: digests(h))
            await passes(clock, OPENS + timedelta(minutes=1))
    async with house(database, clock=FakeClock()) as h:
        clock.advance(HOUR)
        async with opening(h, clock):
            await passes(clock, clock.now() + timedelta(minutes=10))
        assert digests(h) == []


async def test_who_was_down_at_the_opening_lists_late_and_looks_first_whether_it_was_done(
    database: Path,
) -> None:
    clock = FakeClock(OPENS - timedelta(hours=1))
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "waits")
        async with opening(h, clock):
            await until(lambda: len(clock.sleeping) == 1)
    clock.advance(2 * HOUR)
    async with house(database, clock=FakeClock()) as h:
        async with opening(h, clock):
            await until(lambda: digests(h))
        assert h.inbox.keys == [("digest:support:2026-11-24T09:00Z", True)]


async def test_what_staff_took_up_while_the_bot_was_down_is_not_listed(database: Path) -> None:
    clock = FakeClock(OPENS - timedelta(hours=1))
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "taken up meanwhile")
        await parks(h, "waits")
        async with opening(h, clock):
            await until(lambda: clock.sleeping == [60])
        clock.advance(2 * HOUR)
        h.inbox.caught_up.clear()
        async with opening(h, clock):
            await until(lambda: clock.sleeping == [30])
            assert digests(h) == []
            await parks(h, "taken up meanwhile", status=Status.CLAIMED)
            h.inbox.caught_up.set()
            await until(lambda: digests(h))
            assert digests(h) == ["CSUPPORT digest: waits"]


async def test_a_slack_that_cannot_say_what_was_missed_is_not_waited_for_for_long(database: Path) -> None:
    clock = FakeClock(OPENS - timedelta(hours=1))
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "waits")
        async with opening(h, clock):
            await until(lambda: clock.sleeping == [60])
        clock.advance(2 * HOUR)
        h.inbox.caught_up.clear()
        async with opening(h, clock):
            await until(lambda: clock.sleeping == [30])
            clock.advance(30)
            await until(lambda: digests(h))


async def test_who_comes_back_when_everybody_has_left_waits_for_the_next_opening(database: Path) -> None:
    clock = FakeClock(OPENS - timedelta(hours=1))
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "waits")
        async with opening(h, clock):
            await until(lambda: len(clock.sleeping) == 1)
        clock.advance(12 * HOUR)
        async with opening(h, clock):
            assert digests(h) == []
            assert await h.store.next_digest("support") == OPENS + timedelta(days=1)


async def test_a_bot_that_starts_for_the_first_time_during_the_day_lists_nothing_yet(database: Path) -> None:
    clock = FakeClock(NOON)
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "waits")
        async with opening(h, clock):
            await passes(clock, NOON + timedelta(minutes=5))
            assert digests(h) == []
            assert await h.store.next_digest("support") == OPENS


@pytest.mark.parametrize(
    ("trouble", "seconds"),
    [
        (RateLimited("slack", retry_after=7), 7),
        (Unavailable("slack", "no connection"), 30),
        (Ambiguous("slack", "the answer was lost"), 30),
        (Misconfigured("slack", "not in the channel"), 600),
    ],
)
async def test_while_slack_does_not_take_the_list_it_is_tried_again_under_its_key(
    database: Path, trouble: Exception, seconds: float
) -> None:
    clock = FakeClock(OPENS - timedelta(seconds=1))
    inbox = FakeInbox(troubles=[trouble])
    async with house(database, clock=FakeClock(), inbox=inbox) as h:
        await parks(h, "waits")
        async with opening(h, clock):
            clock.advance(1)
            await until(lambda: clock.sleeping == [seconds])
            assert digests(h) == []
            clock.advance(seconds)
            await until(lambda: digests(h))
        assert h.inbox.keys == [("digest:support:2026-11-24T09:00Z", True)]


async def test_a_list_that_slack_did_not_take_all_day_is_given_up_at_closing_time(database: Path) -> None:
    clock = FakeClock(OPENS - timedelta(seconds=1))
    inbox = FakeInbox(troubles=[Unavailable("slack", "no connection") for _ in range(3)])
    async with house(database, clock=FakeClock(), inbox=inbox) as h:
        await parks(h, "waits")
        async with opening(h, clock):
            clock.advance(1)
            await until(lambda: clock.sleeping == [30])
            clock.advance(9 * HOUR)
            await until(lambda: clock.sleeping == [60])
            assert digests(h) == []
            assert await h.store.next_digest("support") == OPENS + timedelta(days=1)


@pytest.mark.parametrize("name", ["always", "never"])
async def test_an_inbox_that_is_always_open_or_never_has_no_list(database: Path, name: str) -> None:
    clock = FakeClock(OPENS)
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "waits", inbox=name)
        async with opening(h, clock, inbox_of(name)):
            await passes(clock, OPENS + timedelta(minutes=5))
        assert digests(h) == []
        assert await h.store.next_digest(name) is None


async def test_hours_that_were_taken_out_of_the_settings_list_no_more_than_what_was_due(
    database: Path,
) -> None:
    clock = FakeClock(OPENS - timedelta(minutes=1))
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "waits")
        async with opening(h, clock):
            await until(lambda: clock.sleeping)
        clock.advance(HOUR)
        async with opening(h, clock, hours=WeeklyHours({"support": None})):
            await until(lambda: digests(h))
            await passes(clock, clock.now() + timedelta(minutes=5))
        assert len(digests(h)) == 1
        assert await h.store.next_digest("support") is None


async def test_what_the_database_could_not_write_is_done_later(database: Path) -> None:
    from bot.store.writer import StoreUnavailable

    clock = FakeClock(OPENS - timedelta(seconds=1))
    async with house(database, clock=FakeClock()) as h:
        await parks(h, "waits")

        class Full:
            """The disk is full when the list has been posted."""

            def __init__(self) -> None:
                self.is_full = False

            def __getattr__(self, name: str) -> object:
                return getattr(h.store, name)

            async def plan_digest(self, inbox: str, due_at: datetime | None) -> None:
                if self.is_full:
                    raise StoreUnavailable("the disk is full")
                await h.store.plan_digest(inbox, due_at)

        store = Full()
        digest = Digest(
            SUPPORT,
            store=store,  # type: ignore[arg-type]
            inbox=h.inbox,
            inboxes=Inboxes([SUPPORT]),
            hours=HOURS,
            clock=clock,
        )
        running = asyncio.create_task(digest.run())
        await until(lambda: clock.sleeping == [1])
        store.is_full = True
        clock.advance(1)
        await until(lambda: clock.sleeping == [30])
        store.is_full = False
        clock.advance(30)
        await until(lambda: clock.sleeping == [60])
        running.cancel()

        assert {key for key, _ in h.inbox.keys} == {"digest:support:2026-11-24T09:00Z"}
        assert [again for _, again in h.inbox.keys] == [False, True], "Slack knows it again by its key"
        assert await h.store.next_digest("support") == OPENS + timedelta(days=1)
