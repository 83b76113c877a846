"""Whoever waits for time to pass leaves the processor alone."""

import asyncio
from collections.abc import Coroutine, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.clock import sleep_unless
from bot.model import Case, Event, Outcome, TimerKind
from bot.waiting import Settling
from tests.bot.fakes import NOON, FakeClock, FakeDesk, house, outcome, say, until


class CountedClock(FakeClock):
    """Counts how often somebody begins to wait."""

    slept = 0

    def sleep(self, seconds: float) -> Coroutine[Any, Any, None]:
        self.slept += 1
        return super().sleep(seconds)


async def turns_of_the_loop(number: int = 200) -> None:
    for _ in range(number):
        await asyncio.sleep(0)


async def test_a_timer_that_is_set_while_another_is_waited_for_keeps_nobody_busy(database: Path) -> None:
    clock = CountedClock()
    due = iter([NOON + timedelta(minutes=5), NOON + timedelta(minutes=9)])

    def wakes(case: Case, events: Sequence[Event]) -> Outcome:
        return outcome(case, say("hello"), timers={TimerKind.UNCLAIMED: next(due)})

    async with house(database, clock=clock, desk=FakeDesk(wakes)) as h:
        for who in "ab":
            await h.write("hello", who=who)
            await h.idle()
        before = clock.slept
        await turns_of_the_loop()

        assert clock.slept - before <= 1
        assert clock.sleeping[0] == 60.0, "it looks at the clock once a minute"


async def test_fragments_that_settle_keep_nobody_busy(database: Path) -> None:
    clock = CountedClock()
    async with house(database, clock=clock, settling=Settling()) as h:
        await h.write("hello", "there", "you")
        await until(lambda: 0.7 in clock.sleeping)
        before = clock.slept
        await turns_of_the_loop()

        assert clock.slept - before <= 1


async def test_whoever_waits_for_time_or_for_something_goes_on_at_the_first_of_both() -> None:
    clock, event = FakeClock(), asyncio.Event()
    waiting = asyncio.create_task(sleep_unless(event, clock, 5))
    await until(lambda: clock.sleeping == [5.0])
    event.set()
    await waiting
    assert clock.sleeping == []

    event.clear()
    waiting = asyncio.create_task(sleep_unless(event, clock, 5))
    await until(lambda: clock.sleeping == [5.0])
    clock.advance(5)
    await waiting
