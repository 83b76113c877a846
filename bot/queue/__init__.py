"""The queue that the store's transactions write to: what is to be done, by whom first, and not before when.

Three queues share one shape: `turns` (key: conversation), `outbox` (key: destination) and `timers`
(key: conversation). Every call runs inside the caller's transaction, so work appears and disappears
together with the state it belongs to.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from sqlalchemy import Connection

QueueName = Literal["turns", "outbox", "timers"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Work:
    """Something to be done; work of one queue and key is done in the order of its ids."""

    queue: QueueName
    key: str
    body: str
    due_at: datetime  #: not before


class Queue(Protocol):
    """What the kernel asks of a queue. All methods take the connection whose transaction they join."""

    def send(self, connection: Connection, works: Sequence[Work]) -> Sequence[int]:
        """Add work and return its ids, ascending, in the order given."""
        ...

    def ack(self, connection: Connection, queue: QueueName, ids: Sequence[int]) -> set[int]:
        """Remove finished work and return the ids really removed.

        That is the fence: who finds an id missing was too late, and must not write.
        """
        ...

    def defer(self, connection: Connection, queue: QueueName, due: Sequence[tuple[int, datetime]]) -> None:
        """Let work wait until a later time."""
        ...

    def move(self, connection: Connection, queue: QueueName, keys: Sequence[tuple[int, str]]) -> None:
        """Let work wait under another key."""
        ...

    def waiting(self, connection: Connection, queue: QueueName) -> Sequence[tuple[int, Work]]:
        """All that is not done, in the order of ids; asked once, at start."""
        ...
