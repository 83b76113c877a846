"""Why nothing comes in from Discord, in words for an admin, and how long to wait before the next try."""

import logging
import random

from bot.clock import Clock
from bot.errors import ChannelError, RateLimited

log = logging.getLogger(__name__)

_LONGEST_WAIT_SECONDS = 30.0


class Trouble:
    """Keeps the reason; waits the longer the more often something failed."""

    def __init__(self, *, account: str, clock: Clock) -> None:
        self.problem: str | None = "not connected yet"  #: `None` while all is well
        self._account = account
        self._clock = clock
        self._failures = 0

    async def after(self, error: Exception) -> None:
        """Say what is wrong, and return when it is time to try again."""
        problem = error.problem if isinstance(error, ChannelError) else "messages cannot be stored"
        if problem != self.problem:
            log.warning("discord/%s: %s", self._account, problem)
        self.problem = problem
        self._failures += 1
        longest = min(_LONGEST_WAIT_SECONDS, 0.25 * 2 ** min(self._failures, 10))
        wait = error.retry_after if isinstance(error, RateLimited) else longest * random.uniform(0.5, 1)
        await self._clock.sleep(wait)

    def over(self) -> None:
        """It works again."""
        if self._failures:
            log.info("discord/%s works again", self._account)
        self.problem, self._failures = None, 0
