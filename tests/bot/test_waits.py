"""How long customers are said to wait: from who came to whom this week."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.model import Ended, MessageSent, Outcome, Status
from bot.store.waits import Call
from bot.waits import UsualWaits
from handoff.hours import Schedule, WeeklyHours
from tests.bot.fakes import NOON, FakeClock, FakeDesk, calls, house, until

ALWAYS = WeeklyHours({"support": None})
#: On NOON, a Monday, it is open; it closes for lunch at half past twelve.
WEEKDAYS = WeeklyHours({"support": Schedule.read("UTC", {"mon": ["09:00-12:30", "13:30-17:00"]})})


class FakeStore:
    """Has the calls it is given, and counts how often it is asked."""

    def __init__(self, *calls: Call) -> None:
        self._calls = calls
        self.asked = 0

    async def calls(self, inbox: str, since: datetime) -> tuple[Call, ...]:
        self.asked += 1
        return tuple(call for call in self._calls if call.at >= since)


def claimed_after(minutes: float, *, at: datetime = NOON - timedelta(days=1)) -> Call:
    claimed_at = at + timedelta(minutes=minutes)
    return Call(at=at, claimed_at=claimed_at, ended_at=None, is_given_up=False)


def ended_after(minutes: float, *, parked: bool) -> Call:
    at = NOON - timedelta(days=1)
    return Call(at=at, claimed_at=None, ended_at=at + timedelta(minutes=minutes), is_given_up=parked)


def waiting_since(minutes: float) -> Call:
    at = NOON - timedelta(minutes=minutes)
    return Call(at=at, claimed_at=None, ended_at=None, is_given_up=False)


async def usual(*calls: Call, hours: WeeklyHours = ALWAYS) -> float | None:
    """The usual wait in minutes."""
    waits = UsualWaits(store=FakeStore(*calls), hours=hours, clock=FakeClock())  # type: ignore[arg-type]
    wait = await waits.usual("support")
    return None if wait is None else wait.total_seconds() / 60


@pytest.mark.parametrize(
    ("claimed", "said"),
    [
        ([1, 1, 1, 1, 1], 1),
        ([0.2, 0.5, 1.5, 4.1, 90], 5),  # four of five
        ([0.2, 0.5, 1.5, 4.1, 4.2, 90, 90], 120),  # five of seven are not most
        ([6, 6, 6, 6, 6], 10),
        ([21, 22, 23, 24, 25], 30),
        ([61, 61, 61, 61, 61], 120),
        ([600, 600, 600, 600, 600], None),
    ],
)
async def test_the_wait_is_that_of_four_in_five_rounded_up_to_a_plain_one(
    claimed: list[float], said: float | None
) -> None:
    assert await usual(*map(claimed_after, claimed)) == said


async def test_nothing_is_said_before_five_customers_were_claimed() -> None:
    assert await usual(*map(claimed_after, [1, 1, 1, 1])) is None
    assert await usual() is None


async def test_nothing_is_said_from_who_came_more_than_a_week_ago() -> None:
    long_ago = NOON - timedelta(days=8)

    assert await usual(*[claimed_after(1, at=long_ago)] * 9, *[claimed_after(1)] * 4) is None


async def test_who_was_never_claimed_counts_as_not_claimed_in_time() -> None:
    claims = [claimed_after(2)] * 5

    assert await usual(*claims, ended_after(10, parked=True)) == 2, "five of six"
    assert await usual(*claims, *[ended_after(10, parked=True)] * 2) is None, "five of seven"


async def test_who_still_waits_counts_once_they_have_waited_longer() -> None:
    claims = [claimed_after(2)] * 8

    assert await usual(*claims, *[waiting_since(1)] * 20) == 2
    assert await usual(*claims, *[waiting_since(12)] * 3) == 15, "for so long nothing else is known"
    assert await usual(*claims, *[waiting_since(1000)] * 3) is None


async def test_who_went_back_to_the_bot_says_nothing_of_longer_waits() -> None:
    claims = [claimed_after(4)] * 5

    assert await usual(*claims, *[ended_after(1, parked=False)] * 5) == 4
    assert await usual(*claims, *[ended_after(4.5, parked=False)] * 5) == 5


async def test_only_the_time_counts_in_which_staff_were_there() -> None:
    at = NOON + timedelta(minutes=28) - timedelta(days=7)  # last Monday, two minutes before lunch
    over_lunch = Call(at=at, claimed_at=at + timedelta(minutes=65), ended_at=None, is_given_up=False)

    assert await usual(*[over_lunch] * 5, hours=WEEKDAYS) == 5, "two before lunch and three after it"


async def test_who_wrote_at_night_was_not_kept_waiting() -> None:
    at_night = NOON.replace(hour=3)
    claims = [claimed_after(2, at=NOON - timedelta(minutes=50))] * 5
    nights = [Call(at=at_night, claimed_at=None, ended_at=at_night, is_given_up=True)] * 9

    assert await usual(*claims, *nights, hours=WEEKDAYS) == 2


async def test_the_wait_is_looked_up_once_a_minute() -> None:
    store, clock = FakeStore(*[claimed_after(1)] * 5), FakeClock()
    waits = UsualWaits(store=store, hours=ALWAYS, clock=clock)  # type: ignore[arg-type]

    for _ in range(3):
        assert await waits.usual("support") == timedelta(minutes=1)
        clock.advance(20)
    assert store.asked == 1
    clock.advance(1)
    await waits.usual("support")
    assert store.asked == 2
    await waits.usual("sales")
    assert store.asked == 3, "another inbox is another matter"


async def test_the_store_knows_who_was_claimed_and_when_and_who_was_not(database: Path) -> None:
    def ends(who: str) -> Callable[..., Outcome]:
        def decide(case: object, events: list[object]) -> Outcome:
            called = calls(case, f"e-{who}")  # type: ignore[arg-type]
            if not isinstance(events[0], MessageSent):
                return replace(called, outgoing=(), escalation=None)
            assert called.escalation is not None
            became = {
                "claimed": replace(called.escalation, claimed_at=NOON + timedelta(minutes=3)),
                "parked": replace(
                    called.escalation, outcome=Ended.PARKED, ended_at=NOON + timedelta(minutes=5)
                ),
                "waiting": called.escalation,
                "elsewhere": replace(called.escalation, inbox="sales"),
            }
            status = Status.CLAIMED if who == "claimed" else Status.ESCALATED
            conversation = replace(called.conversation, status=status)
            return replace(called, outgoing=(), escalation=became[who], conversation=conversation)

        return decide

    desk = FakeDesk()
    async with house(database, desk=desk) as h:
        for turns, who in enumerate(("claimed", "parked", "waiting", "elsewhere"), start=1):
            desk.on = ends(who)
            await h.write("human", who=who)
            await until(lambda n=turns: len(desk.turns) == n)
            await h.idle()

        found = await h.store.calls("support", NOON)

        assert sorted((c.claimed_at or NOON, c.ended_at or NOON, c.is_given_up) for c in found) == [
            (NOON, NOON, False),
            (NOON, NOON + timedelta(minutes=5), True),
            (NOON + timedelta(minutes=3), NOON, False),
        ]
        assert await h.store.calls("support", NOON + timedelta(seconds=1)) == ()


async def test_who_was_called_again_counts_from_the_last_call(database: Path) -> None:
    def decide(case: object, events: list[object]) -> Outcome:
        called = calls(case, "e-1")  # type: ignore[arg-type]
        assert called.escalation is not None
        again = replace(
            called.escalation,
            reopened_at=NOON + timedelta(minutes=30),
            claimed_at=NOON + timedelta(minutes=31),
        )
        return replace(called, outgoing=(), escalation=again)

    async with house(database, desk=FakeDesk(decide)) as h:  # type: ignore[arg-type]
        await h.write("human")
        await h.idle()
        (call,) = await h.store.calls("support", NOON)

    assert (call.at, call.claimed_at) == (NOON + timedelta(minutes=30), NOON + timedelta(minutes=31))
