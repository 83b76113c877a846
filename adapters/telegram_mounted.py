"""Telegram for a bot that another program runs: its library receives, and hands us what customers say."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

from adapters.telegram import Driver, TelegramAdapter
from adapters.telegram_events import normalise
from bot.clock import Clock
from bot.errors import Unavailable
from bot.ports import Receive, Seen

log = logging.getLogger(__name__)


class MountedTelegram(TelegramAdapter):
    """One Telegram bot of somebody else's program (implements `bot.app.Mounted`).

    It polls nothing, registers no webhook and changes no menu: these are the program's. What it sends goes
    over a connection of its own.
    """

    def __init__(
        self, *, account: str, token: str, driver: Driver, api_url: str, clock: Clock | None = None
    ) -> None:
        super().__init__(account=account, token=token, driver=driver, api_url=api_url, clock=clock)
        self._receive: Receive | None = None
        self._begun = asyncio.Event()
        self._is_closed = False
        self._order = asyncio.Lock()

    def remembers(self, seen: Seen) -> None:
        """See `bot.app.Mounted`; what was missed, Telegram keeps for a day by itself."""

    def wants(self, update: Mapping[str, Any]) -> bool:
        """Whether a customer did something in an update; nothing is wanted after `close`."""
        return not self._is_closed and bool(normalise(update, account=self.account))

    async def take(self, update: Mapping[str, Any]) -> None:
        """Return once what the customer did is stored, one update after the other.

        It waits for `run` to begin, and while the store does not take it: the program's library may have told
        Telegram already that we have it.

        Raises:
            Unavailable: we were closed before it was stored.
        """
        async with self._order:
            while not await self._is_stored(update):
                pass

    async def run(self, receive: Receive) -> None:
        """See `bot.ports.Adapter.run`; the program has the connection."""
        self._receive = receive
        self._trouble.over()
        self._begun.set()
        await asyncio.Event().wait()

    async def close(self) -> None:
        """Let go; what comes from now on is the program's alone."""
        self._is_closed = True
        self._begun.set()
        await super().close()

    async def _is_stored(self, update: Mapping[str, Any]) -> bool:
        await self._begun.wait()
        if self._is_closed or self._receive is None:
            raise Unavailable(self.channel, "stepaside has stopped; what a customer said was not stored")
        try:
            await self._arrivals.hand_over([update], self._receive)
        except Exception as error:
            log.exception("an update of telegram/%s was not stored; trying again", self.account)
            await self._trouble.after(error)
            return False
        self._trouble.over()
        return True
