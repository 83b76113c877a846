"""Sleeps until the next timer is due, and then fires it through the conversation's lane."""

import asyncio
import heapq
import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from bot.clock import Clock, sleep_unless
from bot.store.store import Store
from bot.store.values import Timer, TurnItem

log = logging.getLogger(__name__)

_LONGEST_SLEEP_S = 60.0  # the wall clock may have been set forward meanwhile
_STORE_RETRY_S = 1.0


class Timers:
    """All timers set. One that was cancelled stays here until it is due; then the store knows better."""

    def __init__(self, *, store: Store, clock: Clock, fired: Callable[[Sequence[TurnItem]], None]) -> None:
        self._store = store
        self._clock = clock
        self._fired = fired
        self._heap: list[tuple[datetime, int, Timer]] = []
        self._changed = asyncio.Event()

    def put(self, timers: Iterable[Timer]) -> None:
        """Wait for timers, too."""
        for timer in timers:
            heapq.heappush(self._heap, (timer.due_at, timer.id, timer))
            self._changed.set()

    async def run(self) -> None:
        """Fire timers until cancelled."""
        while True:
            self._changed.clear()
            due = self._due()
            if due:
                await self._fire(due)
            else:
                await self._sleep()

    def _due(self) -> list[Timer]:
        now, due = self._clock.now(), []
        while self._heap and self._heap[0][0] <= now:
            due.append(heapq.heappop(self._heap)[2])
        return due

    async def _fire(self, due: list[Timer]) -> None:
        now = self._clock.now()
        results = await asyncio.gather(*(self._store.fire(t, now) for t in due), return_exceptions=True)
        self._fired([item for item in results if isinstance(item, TurnItem)])
        failed = [(t, r) for t, r in zip(due, results, strict=True) if isinstance(r, BaseException)]
        if failed:
            log.error("%d timers could not be fired yet: %s", len(failed), failed[0][1])
            await self._clock.sleep(_STORE_RETRY_S)
            self.put(timer for timer, _ in failed)

    async def _sleep(self) -> None:
        if not self._heap:
            await self._changed.wait()
            return
        left_s = (self._heap[0][0] - self._clock.now()).total_seconds()
        await sleep_unless(self._changed, self._clock, min(left_s, _LONGEST_SLEEP_S))
