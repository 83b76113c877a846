"""Ascending numbers, given out without asking the database."""

from collections.abc import Callable
from itertools import count, islice

from sqlalchemy import Connection, func, select

from bot.store.prepared import Prepared
from bot.store.schema import dead_letters, decisions, messages, outbox, promises, work


class Numbers:
    """Counts on from what the tables hold; right because one process owns them."""

    def __init__(self, connection: Connection) -> None:
        ((in_work, in_outbox, in_dead_letters, *others),) = _HIGHEST.rows(connection)
        # An outbox row and a dead letter have the id of their work and outlive it.
        self.work = _counter(max(in_work, in_outbox, in_dead_letters))
        self.messages, self.decisions, self.promises = map(_counter, others)


_COLUMNS = (work.c.id, outbox.c.id, dead_letters.c.id, messages.c.seq, decisions.c.id, promises.c.id)
_HIGHEST = Prepared(
    select(
        *(
            select(func.coalesce(func.max(column), 0)).scalar_subquery().label(f"in_{column.table.name}")
            for column in _COLUMNS
        )
    )
)


def _counter(last: int) -> Callable[[int], list[int]]:
    numbers = count(last + 1)
    return lambda wanted: list(islice(numbers, wanted))
