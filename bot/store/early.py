"""Edits and deletes that came before the message they speak of: they wait for it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.model import MessageDeleted, MessageEdited
from bot.store.prepared import Prepared
from bot.store.schema import early

Early = MessageEdited | MessageDeleted
_EARLY: TypeAdapter[Early] = TypeAdapter(Early)


def keep(connection: Connection, event: Early, now: datetime) -> None:
    """Let it wait; once more changes nothing."""
    row = {
        "key": event.key,
        "message_id": event.message_id,
        "body": _EARLY.dump_json(event).decode(),
        "received_at": now,
    }
    connection.execute(_keep(connection.dialect.name), row)


def waiting_for(connection: Connection, message_ids: Sequence[str]) -> list[Early]:
    """What may speak of messages with these ids, the first to come first; in another chat it does not."""
    return [_EARLY.validate_json(body) for body in _WAITING.scalars(connection, ids=list(message_ids))]


def forget(connection: Connection, keys: Sequence[str]) -> None:
    """They have found their message."""
    if keys:  # rarely
        connection.execute(_FORGET, {"keys": list(keys)})


def _keep(dialect: str) -> Any:
    return (postgresql if dialect == "postgresql" else sqlite).insert(early).on_conflict_do_nothing()


_WAITING = Prepared(
    select(early.c.body)
    .where(early.c.message_id.in_(bindparam("ids", expanding=True)))
    .order_by(early.c.received_at, early.c.key)
)
_FORGET = delete(early).where(early.c.key.in_(bindparam("keys", expanding=True)))
