"""The queue inside SQLite: a table that remembers, beside mailboxes in memory that are rebuilt from it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.queue import QueueName, Work
from bot.store.prepared import Prepared
from bot.store.schema import work


class EmbeddedQueue:
    """For one process that owns its database alone."""

    def __init__(self, take: Callable[[int], Sequence[int]]) -> None:
        self._take = take  # the next n ids

    def send(self, connection: Connection, works: Sequence[Work]) -> Sequence[int]:
        if not works:
            return ()
        ids = self._take(len(works))
        _ADD.each(
            connection,
            [
                {"id": id, "queue": w.queue, "key": w.key, "body": w.body, "due_at": w.due_at}
                for id, w in zip(ids, works, strict=True)
            ],
        )
        return ids

    def ack(self, connection: Connection, queue: QueueName, ids: Sequence[int]) -> set[int]:
        if not ids:
            return set()
        return set(_REMOVE.scalars(connection, queue=queue, ids=list(ids)))

    def defer(self, connection: Connection, queue: QueueName, due: Sequence[tuple[int, datetime]]) -> None:
        if due:
            rows = [{"of_queue": queue, "of_id": id, "due_at": due_at} for id, due_at in due]
            connection.execute(_DEFER, rows)

    def move(self, connection: Connection, queue: QueueName, keys: Sequence[tuple[int, str]]) -> None:
        if keys:
            connection.execute(_MOVE, [{"of_queue": queue, "of_id": id, "key": key} for id, key in keys])

    def waiting(self, connection: Connection, queue: QueueName) -> Sequence[tuple[int, Work]]:
        rows = _WAITING.named_rows(connection, queue=queue)
        return [(row.id, Work(queue=queue, key=row.key, body=row.body, due_at=row.due_at)) for row in rows]


_ADD = Prepared(insert(work))
_REMOVE = Prepared(
    delete(work)
    .where(work.c.id.in_(bindparam("ids", expanding=True)), work.c.queue == bindparam("queue"))
    .returning(work.c.id)
)
_WAITING = Prepared(select(work).where(work.c.queue == bindparam("queue")).order_by(work.c.id))
_DEFER = _MOVE = update(work).where(work.c.id == bindparam("of_id"), work.c.queue == bindparam("of_queue"))
