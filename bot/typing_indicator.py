"""The typing indicator: shown while the bot thinks about an answer."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence

from bot.clock import Clock
from bot.desk import Desk
from bot.model import Address, Case, Event, MessageSent, Outcome, Status, VoiceHeard
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


_BOT_ANSWERS = (Status.OPEN, Status.RESOLVED)


class TypingDesk:
    """A desk that lets the customer see that it is thinking."""

    def __init__(self, desk: Desk, *, adapters: Mapping[tuple[str, str], Adapter], clock: Clock) -> None:
        self._desk = desk
        self._adapters = adapters
        self._clock = clock

    def urgent(self, event: Event) -> bool:
        """As the desk says."""
        return self._desk.urgent(event)

    async def decide(self, case: Case, events: Sequence[Event]) -> Outcome:
        """As the desk decides."""
        if (
            not isinstance(events[0], MessageSent | VoiceHeard)
            or case.conversation.status not in _BOT_ANSWERS
        ):
            return await self._desk.decide(case, events)
        to = case.conversation.address
        async with typing(self._adapters.get((to.channel, to.account)), to, clock=self._clock):
            return await self._desk.decide(case, events)
