"""Timers: at most one of a kind for each conversation, set and cancelled by turns, fired through the lane."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.model import TimerFired, TimerKind
from bot.queue import Queue, Work
from bot.store.intake import enqueue
from bot.store.prepared import Prepared
from bot.store.schema import timers
from bot.store.values import Timer, TurnItem


@dataclass(frozen=True, kw_only=True, slots=True)
class Changes:
    """What a turn does to its conversation's timers."""

    conversation_id: str
    timers: Mapping[TimerKind, datetime | None]  #: when, `None` to cancel
    unless_set: Mapping[TimerKind, datetime]  #: the same, if none is pending; `timers` goes before


@dataclass(frozen=True, kw_only=True, slots=True)
class Due:
    """A timer whose time has come."""

    timer: Timer
    at: datetime


def change(queue: Queue, connection: Connection, batch: Sequence[Changes]) -> list[tuple[Timer, ...]]:
    """Set and cancel; for each conversation the timers that are new."""
    touched = [(changes.conversation_id, kind) for changes in batch for kind in changes.timers]
    _cancel(queue, connection, touched)
    new = [
        (changes.conversation_id, kind, due_at)
        for changes in batch
        for kind, due_at in changes.timers.items()
        if due_at is not None
    ]
    new += [
        (changes.conversation_id, kind, due_at)
        for changes in batch
        for kind, due_at in changes.unless_set.items()
        if kind not in changes.timers and not _is_set(connection, changes.conversation_id, kind)
    ]
    if not new:
        return [()] * len(batch)
    ids = queue.send(
        connection, [Work(queue="timers", key=c, body=kind, due_at=due_at) for c, kind, due_at in new]
    )
    made = [
        Timer(id=id, conversation_id=conversation_id, kind=kind, due_at=due_at)
        for id, (conversation_id, kind, due_at) in zip(ids, new, strict=True)
    ]
    _SET.each(
        connection,
        [{"conversation_id": t.conversation_id, "kind": t.kind, "work_id": t.id} for t in made],
    )
    return [tuple(t for t in made if t.conversation_id == changes.conversation_id) for changes in batch]


def _is_set(connection: Connection, conversation_id: str, kind: TimerKind) -> bool:
    # The conversation's row is locked by the turn, so nobody sets it between this question and the insert.
    return bool(_PENDING.rows(connection, conversation=conversation_id, of_kind=kind))


_SET = Prepared(insert(timers))
_PENDING = Prepared(
    select(timers.c.work_id).where(
        timers.c.conversation_id == bindparam("conversation"), timers.c.kind == bindparam("of_kind")
    )
)


def _cancel(queue: Queue, connection: Connection, touched: Sequence[tuple[str, TimerKind]]) -> None:
    # One small statement each; turns that touch timers are few beside those that do not.
    removed = [
        work_id
        for conversation_id, kind in touched
        for work_id in _REMOVE.scalars(connection, conversation=conversation_id, of_kind=kind)
    ]
    queue.ack(connection, "timers", removed)


_REMOVE = Prepared(
    delete(timers)
    .where(timers.c.conversation_id == bindparam("conversation"), timers.c.kind == bindparam("of_kind"))
    .returning(timers.c.work_id)
)


class Timers:
    """Fires timers."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    def fire(self, connection: Connection, batch: list[Due]) -> Sequence[TurnItem | None]:
        """For each the event in the conversation's lane; `None` if it was cancelled or set anew meanwhile."""
        removed = self._queue.ack(connection, "timers", [due.timer.id for due in batch])
        fired = [due for due in batch if due.timer.id in removed]
        if not fired:
            return [None] * len(batch)
        connection.execute(_FORGET, {"ids": [due.timer.id for due in fired]})
        items = enqueue(
            self._queue,
            connection,
            [(due.timer.conversation_id, _event(due), None) for due in fired],
            batch[-1].at,
        )
        by_timer = {due.timer.id: item for due, item in zip(fired, items, strict=True)}
        return [by_timer.get(due.timer.id) for due in batch]


_FORGET = delete(timers).where(timers.c.work_id.in_(bindparam("ids", expanding=True)))


def _event(due: Due) -> TimerFired:
    return TimerFired(
        key=f"timer:{due.timer.id}",
        conversation_id=due.timer.conversation_id,
        at=due.at,
        timer=due.timer.kind,
    )
