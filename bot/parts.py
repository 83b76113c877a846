"""What runs beside the engine for as long as the bot does."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.clock import Clock
from bot.errors import Misconfigured

log = logging.getLogger(__name__)

_RESTART_SECONDS = 15.0  #: before a part that an admin must mend is tried again


class Parts:
    """A part that stops with an error is tried again; `problems` says why, part by part."""

    def __init__(self, clock: Clock) -> None:
        self.problems: dict[str, str] = {}
        self._clock = clock
        self._tasks: list[asyncio.Task[None]] = []

    def keep(self, name: str, run: Callable[[], Awaitable[None]]) -> None:
        """Run a part until `stop`."""
        self._tasks.append(asyncio.create_task(self._keep(name, run), name=name))

    async def stop(self) -> None:
        """Stop them all."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _keep(self, name: str, run: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await run()
            except Misconfigured as error:
                self.problems[name] = error.problem
                log.error("%s: %s", name, error.problem)
            except Exception as error:
                self.problems[name] = f"stopped by a bug: {type(error).__name__}"
                log.exception("%s stopped", name)
            await self._clock.sleep(_RESTART_SECONDS)
            self.problems.pop(name, None)
