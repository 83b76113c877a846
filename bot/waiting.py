"""What one conversation's lane has still to handle, and in which order."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.model import Action, ButtonTapped, CustomerEvent, MessageSent, TimerFired, TimerKind, VoiceHeard
from bot.store.values import TurnItem


@dataclass(frozen=True, kw_only=True, slots=True)
class Settling:
    """How long a customer's fragments are waited for, in seconds."""

    quiet_s: float = 0.7  #: after the last message; 0 is off
    most_s: float = 2.0  #: after the first


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiting:
    """One event that waits for its turn."""

    item: TurnItem
    urgent: bool  #: waits for nothing
    arrived: datetime

    @property
    def said(self) -> bool:
        """Whether it is a customer's message."""
        return isinstance(self.item.event, MessageSent | VoiceHeard)

    @property
    def tapped(self) -> bool:
        """Whether it is a customer's tap."""
        return isinstance(self.item.event, ButtonTapped)

    @property
    def by_customer(self) -> bool:
        """Whether it is the customer's in whatever way."""
        return isinstance(self.item.event, CustomerEvent | VoiceHeard)

    @property
    def takes_up(self) -> bool:
        """Whether the bot looks by itself for what is unanswered."""
        return isinstance(self.item.event, TimerFired) and self.item.event.timer == TimerKind.TAKE_UP

    @property
    def is_answered(self) -> bool:
        """Whether the bot may think about it for long."""
        return self.said or self.takes_up

    @property
    def calls(self) -> bool:
        """Whether it asks for a person with all that the customer wrote just before."""
        return isinstance(self.item.event, ButtonTapped) and self.item.event.action == Action.HUMAN


class WaitingList:
    """As it came, but for what is urgent: with that, all else passes what the customer said and tapped."""

    def __init__(self) -> None:
        self._waiting: list[Waiting] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def __iter__(self) -> Iterator[Waiting]:
        return iter(self._waiting)

    def add(self, new: Waiting) -> None:
        """Let it wait behind the others."""
        self._waiting.append(new)
        if new.urgent:
            self._let_urgent_pass()

    def put_back(self, taken: Sequence[Waiting]) -> None:
        """Let what was taken wait again, before all that has come since."""
        self._waiting[:0] = taken
        if any(w.urgent for w in self._waiting):
            self._let_urgent_pass()

    def _let_urgent_pass(self) -> None:
        """All else passes what the customer said and tapped; that itself stays in its order.

        What the bot would take up by itself comes last: then it sees whether it is still to do so.
        """
        self._waiting.sort(key=lambda w: 2 if w.takes_up else w.by_customer)  # stable: each kind as it came

    def take(self) -> list[Waiting]:
        """The next turn's: messages, and behind them a tap that stands for them; or one other event."""
        said = list(itertools.takewhile(lambda w: w.said, self._waiting))
        after = self._waiting[len(said) : len(said) + 1]
        taken = said + after if not said or (after and after[0].calls) else said
        del self._waiting[: len(taken)]
        return taken

    def unsettled_s(self, settling: Settling, now: datetime) -> float:
        """How long more fragments may follow; 0 once anything waits that is urgent, or no message."""
        if settling.quiet_s <= 0 or any(w.urgent or not w.said for w in self._waiting):
            return 0.0
        first, last = self._waiting[0].arrived, self._waiting[-1].arrived
        until = min(last + timedelta(seconds=settling.quiet_s), first + timedelta(seconds=settling.most_s))
        left = (until - now).total_seconds()
        return min(left, settling.quiet_s)  # a clock that was set back must not prolong it
