"""What customers were promised: written in the turn that says it, and closed by what becomes of it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, func, insert, select, update

from bot.model import Promise, PromiseEnd, TimerKind
from bot.store.numbers import Numbers
from bot.store.prepared import Prepared
from bot.store.schema import conversations, escalations, promises, timers
from bot.store.values import Turn


@dataclass(frozen=True, kw_only=True, slots=True)
class PromisesKept:
    """What became of the promises made since some time; the rest of `made` is not due yet."""

    made: int
    kept: int  #: somebody answered in time
    missed: int
    voided: int  #: nobody waited for it any more: the customer went back to the bot, or staff closed it


def write(connection: Connection, turns: Sequence[Turn], numbers: Numbers) -> None:
    """Close what was promised before these turns, and keep what they promise."""
    _open_again(connection, turns)
    for end, column in _ENDED_AT.items():
        _close(connection, column, [turn for turn in turns if turn.outcome.earlier_promise == end])
    new = [(turn, turn.outcome.promise) for turn in turns if turn.outcome.promise is not None]
    if not new:
        return
    rows = [
        {
            "id": id,
            "conversation_id": turn.conversation_id,
            "escalation_id": promise.escalation_id,
            "made_at": turn.at,
            "due_at": promise.due_at,
        }
        for id, (turn, promise) in zip(numbers.promises(len(new)), new, strict=True)
    ]
    connection.execute(insert(promises), rows)


_ENDED_AT: dict[PromiseEnd, str] = {"kept": "kept_at", "missed": "missed_at", "void": "voided_at"}


def _open_again(connection: Connection, turns: Sequence[Turn]) -> None:
    for turn in turns:
        if turn.outcome.unkept_at is not None:  # rarely
            of = {"of_id": turn.conversation_id, "at": turn.outcome.unkept_at}
            connection.execute(_OPEN_AGAIN, of)


_OPEN_AGAIN = (
    update(promises)
    .where(promises.c.conversation_id == bindparam("of_id"), promises.c.kept_at == bindparam("at"))
    .values(kept_at=None)
)


def _close(connection: Connection, column: str, turns: Sequence[Turn]) -> None:
    by_moment: dict[datetime, list[str]] = defaultdict(list)
    for turn in turns:
        by_moment[turn.at].append(turn.conversation_id)
    for at, ids in by_moment.items():
        connection.execute(_CLOSE.where(promises.c.conversation_id.in_(ids)).values({column: at}))


_is_open = and_(promises.c.kept_at.is_(None), promises.c.missed_at.is_(None), promises.c.voided_at.is_(None))
_CLOSE = update(promises).where(_is_open)


def last_promises(connection: Connection, conversation_ids: Sequence[str]) -> dict[str, Promise]:
    """The last promise that was made in each conversation, where there is one."""
    return {
        row.conversation_id: Promise(
            escalation_id=row.escalation_id,
            due_at=row.due_at,
            is_open=bool(row.is_open),
            kept_at=row.kept_at,
        )
        for row in _LAST.named_rows(connection, ids=list(conversation_ids))
    }


_LAST = Prepared(
    select(
        promises.c.conversation_id,
        promises.c.escalation_id,
        promises.c.due_at,
        promises.c.kept_at,
        _is_open.label("is_open"),
    )
    .where(promises.c.conversation_id.in_(bindparam("ids", expanding=True)))
    .order_by(promises.c.id)  # the newest counts, as it is read last
)


def promised(connection: Connection, batch: list[None]) -> Sequence[dict[str, int]]:
    """How many conversations wait for a promised answer, by inbox."""
    found = {row.inbox: int(row.waiting) for row in connection.execute(_WAITING)}
    return [found] * len(batch)


# Each open promise has its timer, and few timers are set; promises are kept for good.
_WAITING = (
    select(escalations.c.inbox, func.count().label("waiting"))
    .join(conversations, conversations.c.escalation_id == escalations.c.id)
    .join(timers, timers.c.conversation_id == conversations.c.id)
    .where(timers.c.kind == TimerKind.PROMISE)
    .group_by(escalations.c.inbox)
)


def promises_kept(connection: Connection, batch: list[datetime]) -> Sequence[PromisesKept]:
    """What became of the promises made since a time."""
    return [_promises_kept(connection, since) for since in batch]


def _promises_kept(connection: Connection, since: datetime) -> PromisesKept:
    made, kept, missed, voided = connection.execute(_COUNT, {"since": since}).one()
    return PromisesKept(made=made, kept=kept, missed=missed, voided=voided)


_COUNT = select(
    func.count(),
    func.count(promises.c.kept_at),
    func.count(promises.c.missed_at),
    func.count(promises.c.voided_at),
).where(promises.c.made_at >= bindparam("since"))
