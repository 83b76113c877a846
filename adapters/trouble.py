"""Why nothing comes in from a platform, in words for an admin, and how long to wait before the next try."""

import logging
import random

from bot.clock import Clock
from bot.errors import ChannelError, RateLimited

log = logging.getLogger(__name__)

_LONGEST_WAIT_SECONDS = 30.0


class Trouble:
    """Keeps the reason; waits the longer the more often something failed.

    `not_stored` is the reason when the platform works, but our store takes nothing.
    """

    def __init__(self, *, channel: str, account: str, not_stored: str, clock: Clock) -> None:
        self.problem: str | None = "not connected yet"  #: `None` while all is well
        self.failures = 0  #: since it last worked
        self._where = f"{channel}/{account}"
        self._not_stored = not_stored
        self._clock = clock

    async def after(self, error: Exception) -> None:
        """Say what is wrong, and return when it is time to try again."""
        problem = error.problem if isinstance(error, ChannelError) else self._not_stored
        if problem != self.problem:
            log.warning("%s: %s", self._where, problem)
        self.problem = problem
        self.failures += 1
        longest = min(_LONGEST_WAIT_SECONDS, 0.25 * 2 ** min(self.failures, 10))
        wait = error.retry_after if isinstance(error, RateLimited) else longest * random.uniform(0.5, 1)
        await self._clock.sleep(wait)

    def over(self) -> None:
        """It works again."""
        if self.failures:
            log.info("%s works again", self._where)
        self.problem, self.failures = None, 0
