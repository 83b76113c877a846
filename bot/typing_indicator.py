"""The typing indicator: shown while the bot thinks about an answer."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from bot.clock import Clock
from bot.model import Address
from bot.ports import Adapter

AFTER_SECONDS = 0.3
"""An answer that is quicker needs no indicator, and the call would cost as much as the answer's own."""
AGAIN_SECONDS = 4.0
"""The shortest time that a channel shows it: Telegram's 5 s, less the way there.

Source: https://core.telegram.org/bots/api#sendchataction
"""


@contextlib.asynccontextmanager
async def typing(adapter: Adapter | None, to: Address, *, clock: Clock) -> AsyncIterator[None]:
    """Show the customer that an answer is on its way, for as long as the block takes."""
    showing = asyncio.create_task(_show(adapter, to, clock))
    try:
        yield
    finally:
        showing.cancel()


async def _show(adapter: Adapter | None, to: Address, clock: Clock) -> None:
    await clock.sleep(AFTER_SECONDS)
    while adapter is not None:
        await adapter.typing(to)
        await clock.sleep(AGAIN_SECONDS)
