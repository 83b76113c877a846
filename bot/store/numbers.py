"""Ascending numbers, given out without asking the database."""

from collections.abc import Callable
from itertools import count, islice

from sqlalchemy import Column, Connection, func, select

from bot.store.schema import dead_letters, decisions, messages, outbox, promises, work


class Numbers:
    """Counts on from what the tables hold; right because one process owns them."""

    def __init__(self, connection: Connection) -> None:
        def highest(*columns: Column[int]) -> int:
            return max(
                connection.execute(select(func.coalesce(func.max(c), 0))).scalar_one() for c in columns
            )

        # An outbox row and a dead letter have the id of their work and outlive it.
        self.work = _counter(highest(work.c.id, outbox.c.id, dead_letters.c.id))
        self.messages = _counter(highest(messages.c.seq))
        self.decisions = _counter(highest(decisions.c.id))
        self.promises = _counter(highest(promises.c.id))


def _counter(last: int) -> Callable[[int], list[int]]:
    numbers = count(last + 1)
    return lambda wanted: list(islice(numbers, wanted))
