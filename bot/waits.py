"""How long customers really wait for a person, from who came to whom this week."""

import asyncio
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.ports import Hours
from bot.store.store import Store
from bot.store.waits import Call

WEEK = timedelta(days=7)
PLAIN = tuple(timedelta(minutes=m) for m in (1, 2, 3, 4, 5, 10, 15, 20, 30, 45, 60, 120, 240, 480))
"""The waits that are said, shortest first: what was measured is rounded up to one of them."""
_FEWEST = 5  # claims that say anything
_REMEMBERED = timedelta(minutes=1)
_TOO_LONG = len(PLAIN)


class UsualWaits:
    """Implements `bot.ports.Waits`; only the time counts in which staff were there."""

    def __init__(self, *, store: Store, hours: Hours, clock: Clock) -> None:
        self._store = store
        self._hours = hours
        self._clock = clock
        self._known: dict[str, tuple[datetime, timedelta | None]] = {}

    async def usual(self, inbox: str) -> timedelta | None:
        """Within which four of five were claimed this week, one of `PLAIN`; at most a minute old.

        `None` if fewer than five were claimed, or most waited too long to say so.
        """
        now = self._clock.now()
        known = self._known.get(inbox)
        if known is None or not known[0] <= now < known[0] + _REMEMBERED:
            calls = await self._store.calls(inbox, now - WEEK)
            # Hundreds of looks into a calendar: others need not wait for that.
            known = self._known[inbox] = (now, await asyncio.to_thread(self._usual, inbox, calls, now))
        return known[1]

    async def in_line(self) -> Mapping[str, int]:
        """How many still wait for an answer by a time that they were told, for each inbox that has any."""
        return await self._store.promised()

    def _usual(self, inbox: str, calls: Sequence[Call], now: datetime) -> timedelta | None:
        claimed: list[int] = []  # for each the place in PLAIN of how long they waited
        unclaimed: list[int] = []
        for call in calls:
            if not self._hours.is_open(inbox, call.at):
                continue  # they were told that nobody is there
            if call.claimed_at is not None:
                claimed.append(self._place(inbox, call.at, call.claimed_at))
            elif call.is_given_up:
                unclaimed.append(_TOO_LONG)
            else:
                unclaimed.append(self._place(inbox, call.at, call.ended_at or now))
        return _most(claimed, unclaimed) if len(claimed) >= _FEWEST else None

    def _place(self, inbox: str, began: datetime, ended: datetime) -> int:
        """The place in `PLAIN` of the shortest wait that is no shorter than this one was."""
        leave_at = self._hours.closes_at(inbox, began)
        if leave_at is None or ended <= leave_at:
            return bisect_left(PLAIN, ended - began)

        def is_over(wait: timedelta) -> bool:
            over_at = self._hours.after_open_minutes(inbox, began, wait.total_seconds() / 60)
            return over_at is None or over_at >= ended

        return bisect_left(PLAIN, True, key=is_over)


def _most(claimed: Sequence[int], unclaimed: Sequence[int]) -> timedelta | None:
    """The shortest wait within which four of five were claimed, of all of whom that is known.

    Of who still waits, or went back to the bot, it is known only once they have waited longer.
    """
    for place, wait in enumerate(PLAIN):
        in_time = sum(one <= place for one in claimed)
        late = len(claimed) - in_time + sum(one > place for one in unclaimed)
        if in_time * 5 >= (in_time + late) * 4:
            return wait
    return None
