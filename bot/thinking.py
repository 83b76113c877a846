"""What a customer sees while the bot thinks: that it types, and the beginning of its answer."""

import asyncio
import contextlib
from collections.abc import Coroutine, Mapping, Sequence

from bot.clock import Clock
from bot.desk import Desk
from bot.model import Case, Event, MessageSent, Outcome, TimerFired, TimerKind, VoiceHeard
from bot.ports import Adapter
from bot.preview import Previews
from bot.typing_indicator import typing


class ThinkingDesk:
    """A desk that lets the customer see that it is thinking."""

    def __init__(
        self, desk: Desk, *, adapters: Mapping[tuple[str, str], Adapter], previews: Previews, clock: Clock
    ) -> None:
        self._desk = desk
        self._adapters = adapters
        self._previews = previews
        self._clock = clock
        self._abandoned: set[asyncio.Task[Outcome]] = set()

    def urgent(self, event: Event) -> bool:
        """As the desk says."""
        return self._desk.urgent(event)

    async def decide(self, case: Case, events: Sequence[Event]) -> Outcome:
        """As the desk decides; its first words take the place of the preview of them."""
        if not _is_answered(events[0]) or not case.conversation.status.bot_has_it:
            return await self._thought(self._desk.decide(case, events))
        to = case.conversation.address
        adapter = self._adapters.get((to.channel, to.account))
        async with typing(adapter, to, clock=self._clock), self._previews.open(to) as preview:
            if preview is None:
                return await self._thought(self._desk.decide(case, events))
            outcome = await self._thought(self._desk.decide(case, events, so_far=preview.so_far))
            return await preview.kept_by(outcome)

    async def _thought(self, decision: Coroutine[None, None, Outcome]) -> Outcome:
        """The decision; whoever interrupts it does not wait until it has ended.

        A client of a model may miss its cancellation and read the answer to its end: `asyncio.wait_for` did
        so before Python 3.12. The customer who asks for a person meanwhile must not wait for that.

        Source: https://github.com/python/cpython/issues/86296
        """
        thinking = asyncio.create_task(decision)
        try:
            return await asyncio.shield(thinking)
        finally:
            if not thinking.done():
                thinking.cancel()
                self._abandoned.add(thinking)
                thinking.add_done_callback(self._forget)

    def _forget(self, thinking: asyncio.Task[Outcome]) -> None:
        self._abandoned.discard(thinking)
        with contextlib.suppress(asyncio.CancelledError):
            thinking.exception()  # of a decision that nobody wants any more


def _is_answered(event: Event) -> bool:
    """Whether the bot may think about it for long."""
    takes_up = isinstance(event, TimerFired) and event.timer == TimerKind.TAKE_UP
    return takes_up or isinstance(event, MessageSent | VoiceHeard)
