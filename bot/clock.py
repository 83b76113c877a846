"""Time as a dependency, so that hours and timers can be tested without waiting."""

import asyncio
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What tells the time and waits."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return once `seconds` have passed on this clock."""
        ...


async def sleep_unless(event: asyncio.Event, clock: Clock, seconds: float) -> None:
    """Return once `seconds` have passed on `clock`, or `event` is set before."""
    sleeping = asyncio.create_task(clock.sleep(seconds))
    waiting = asyncio.create_task(event.wait())
    try:
        await asyncio.wait((sleeping, waiting), return_when=asyncio.FIRST_COMPLETED)
    finally:
        sleeping.cancel()
        waiting.cancel()


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        # asyncio waits on a monotonic clock: a jump of the wall clock neither shortens nor prolongs it.
        await asyncio.sleep(seconds)
