"""All that was not done when the process ended."""

from collections.abc import Sequence

from pydantic import TypeAdapter
from sqlalchemy import Connection, select
from typing_extensions import TypedDict

from bot.model import Event, TimerKind
from bot.queue import Queue
from bot.store.outbox import outbox_row
from bot.store.schema import outbox
from bot.store.values import OutboxRow, Timer, TurnItem, Unfinished


class _Body(TypedDict):
    """See `bot.store.intake.turn_body`."""

    seq: int | None
    event: Event


_BODY: TypeAdapter[_Body] = TypeAdapter(_Body)


class Recovery:
    """Reads the tables once, at start."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    def read(self, connection: Connection, batch: list[None]) -> Sequence[Unfinished]:
        """All that was not done, each in its order."""
        unfinished = Unfinished(
            items=tuple(self._items(connection)),
            rows=tuple(self._rows(connection)),
            timers=tuple(self._timers(connection)),
        )
        return [unfinished] * len(batch)

    def _items(self, connection: Connection) -> Sequence[TurnItem]:
        items = []
        for id, work in self._queue.waiting(connection, "turns"):
            body = _BODY.validate_json(work.body)
            items.append(TurnItem(id=id, conversation_id=work.key, event=body["event"], seq=body["seq"]))
        return items

    def _rows(self, connection: Connection) -> Sequence[OutboxRow]:
        due = {id: work.due_at for id, work in self._queue.waiting(connection, "outbox")}
        found = connection.execute(
            select(outbox).where(outbox.c.state.in_(("pending", "sending", "held"))).order_by(outbox.c.id)
        )
        return [outbox_row(row, due[row.id]) for row in found]

    def _timers(self, connection: Connection) -> Sequence[Timer]:
        return [
            Timer(id=id, conversation_id=work.key, kind=TimerKind(work.body), due_at=work.due_at)
            for id, work in self._queue.waiting(connection, "timers")
        ]
