"""How long customers waited for a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from bot.model import Ended
from bot.store.schema import escalations

_NEWEST = 200  # calls of an inbox that are looked at


@dataclass(frozen=True, kw_only=True, slots=True)
class CallsWanted:
    """Whose calls are asked for."""

    inbox: str
    since: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """How one customer waited for a person."""

    at: datetime  #: when the person was called, the last time if that was done again
    claimed_at: datetime | None  #: when somebody took it first
    ended_at: datetime | None  #: `None` while it is under way
    is_given_up: bool  #: nobody came, and it became a lead


def calls(connection: Connection, batch: list[CallsWanted]) -> Sequence[tuple[Call, ...]]:
    """The calls of an inbox since a time, newest first, the newest 200 at most."""
    return [
        tuple(
            Call(
                at=row.at,
                claimed_at=row.claimed_at,
                ended_at=row.ended_at,
                is_given_up=row.outcome == Ended.PARKED.value,
            )
            for row in connection.execute(_CALLS, {"inbox": wanted.inbox, "since": wanted.since})
        )
        for wanted in batch
    ]


_CALLS = (
    select(
        func.coalesce(escalations.c.reopened_at, escalations.c.opened_at).label("at"),
        escalations.c.claimed_at,
        escalations.c.ended_at,
        escalations.c.outcome,
    )
    .where(escalations.c.inbox == bindparam("inbox"), escalations.c.opened_at >= bindparam("since"))
    .order_by(escalations.c.opened_at.desc())
    .limit(_NEWEST)
)
