"""What a customer sees while the bot thinks: that it types, and the beginning of its answer."""

from collections.abc import Mapping, Sequence

from bot.clock import Clock
from bot.desk import Desk
from bot.model import Case, Event, MessageSent, Outcome, Status, VoiceHeard
from bot.ports import Adapter
from bot.preview import Previews
from bot.typing_indicator import typing

_BOT_ANSWERS = (Status.OPEN, Status.RESOLVED)


class ThinkingDesk:
    """A desk that lets the customer see that it is thinking."""

    def __init__(
        self, desk: Desk, *, adapters: Mapping[tuple[str, str], Adapter], previews: Previews, clock: Clock
    ) -> None:
        self._desk = desk
        self._adapters = adapters
        self._previews = previews
        self._clock = clock

    def urgent(self, event: Event) -> bool:
        """As the desk says."""
        return self._desk.urgent(event)

    async def decide(self, case: Case, events: Sequence[Event]) -> Outcome:
        """As the desk decides; its first words take the place of the preview of them."""
        if (
            not isinstance(events[0], MessageSent | VoiceHeard)
            or case.conversation.status not in _BOT_ANSWERS
        ):
            return await self._desk.decide(case, events)
        to = case.conversation.address
        adapter = self._adapters.get((to.channel, to.account))
        async with typing(adapter, to, clock=self._clock), self._previews.open(to) as preview:
            if preview is None:
                return await self._desk.decide(case, events)
            outcome = await self._desk.decide(case, events, so_far=preview.so_far)
            return await preview.kept_by(outcome)
