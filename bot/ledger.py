"""What one turn does to the times that the customer was told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.model import Promise, PromiseEnd, Status


@dataclass(frozen=True, kw_only=True, slots=True)
class InLine:
    """How it stands in an inbox where nobody is there now."""

    ahead: int = 0  #: customers who were told a time and wait for an answer
    usual: timedelta | None = None  #: how soon somebody comes when they are there, if that is known


class Ledger:
    """At most one promise is open in a conversation: a new one takes the place of that before it."""

    def __init__(self, earlier: Promise | None) -> None:
        self._earlier = earlier
        self.in_line: Mapping[str, InLine] = {}  #: by the names of inboxes
        self.new: Promise | None = None
        self.unkept_at: datetime | None = None  #: when the earlier one was kept by a reply that is taken back
        self._ended: PromiseEnd | None = None
        self._stands = False

    @property
    def last(self) -> Promise | None:
        """The last promise that was made, in this turn or before."""
        return self.new or self._earlier

    def promise(self, escalation_id: str, due_at: datetime) -> None:
        """The customer is told a time by which a person should answer."""
        self.new = Promise(escalation_id=escalation_id, due_at=due_at)

    def keep(self) -> None:
        """A person answers now."""
        self._ended = "kept"

    def stands(self) -> None:
        """The customer is told the same time once more."""
        self._stands = True

    def unkeep(self, written_at: datetime) -> None:
        """The reply that was written then is taken back; if it kept the last promise, that is open again."""
        if self._earlier is not None and self._earlier.kept_at == written_at:
            self.unkept_at = written_at

    def miss(self) -> None:
        """Nobody has answered by the time that was said."""
        self._ended = "missed"

    def void(self) -> None:
        """Nobody waits here any more for what was promised."""
        self._ended = "void"

    def became(self, before: Status, after: Status) -> PromiseEnd | None:
        """What became of the earlier promise in a turn that led from one status to another."""
        if self._earlier is None or not (self._earlier.is_open or self.unkept_at is not None):
            return None
        if self._ended is not None:
            return self._ended
        if after.bot_has_it:
            return "void"  # it is closed, or the bot has it again
        # Who is told that nobody came, or another time, is told that it is not kept.
        is_given_up = after is Status.PARKED and before is not Status.PARKED and not self._stands
        return "missed" if is_given_up or self.new is not None else None
