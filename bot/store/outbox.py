"""What waits to be sent: put there, let go and withdrawn; `bot.store.sending` has what becomes of it."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, or_, select, update

from bot.model import Author
from bot.queue import Queue, Work
from bot.store.prepared import Prepared
from bot.store.schema import messages, outbox
from bot.store.values import (
    CONTENT,
    CustomerPart,
    NewRow,
    OutboxRow,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewRows:
    """What one conversation sends, in order."""

    conversation_id: str
    at: datetime
    rows: Sequence[NewRow]
    lines: Sequence[int] = ()  #: the `seq` of the messages that `NewRow.line` counts


def add(queue: Queue, connection: Connection, batch: Sequence[NewRows]) -> list[tuple[OutboxRow, ...]]:
    """Put what turns send into the outbox, in order."""
    works = [
        Work(queue="outbox", key=row.destination, body="", due_at=_due_at(row, new.at))
        for new in batch
        for row in new.rows
    ]
    ids = iter(queue.send(connection, works))
    added = [
        tuple(
            OutboxRow(
                id=next(ids),
                key=secrets.token_hex(10),
                conversation_id=new.conversation_id,
                destination=row.destination,
                content=row.content,
                created_at=new.at,
                due_at=_due_at(row, new.at),
                message_seq=None if row.line is None else new.lines[row.line],
            )
            for row in new.rows
        )
        for new in batch
    ]
    _ADD.each(connection, [_row(row) for rows in added for row in rows])
    return added


_ADD = Prepared(insert(outbox))


def _due_at(row: NewRow, now: datetime) -> datetime:
    held_until = row.content.not_before if isinstance(row.content, CustomerPart) else None
    return now if held_until is None else max(held_until, now)


def _row(row: OutboxRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "key": row.key,
        "conversation_id": row.conversation_id,
        "destination": row.destination,
        "body": CONTENT.dump_json(row.content).decode(),
        "author": row.content.author.value if isinstance(row.content, CustomerPart) else None,
        "message_seq": row.message_seq,
        "state": "pending",
        "attempts": 0,
        "ambiguous": False,
        "created_at": row.created_at,
    }


def outbox_row(row: Any, due_at: datetime) -> OutboxRow:
    """From all columns of the table."""
    return OutboxRow(
        id=row.id,
        key=row.key,
        conversation_id=row.conversation_id,
        destination=row.destination,
        content=CONTENT.validate_json(row.body),
        created_at=row.created_at,
        due_at=due_at,
        state=row.state,
        attempts=row.attempts,
        ambiguous=row.ambiguous,
        message_seq=row.message_seq,
        sent_with=row.sent_with,
        problem=row.problem,
    )


def release(
    queue: Queue, connection: Connection, heard: Sequence[tuple[str, datetime]]
) -> dict[str, tuple[OutboxRow, ...]]:
    """Let go, by conversation, what waited for customers who are heard now."""
    if not heard:
        return {}
    waiting = set(_WAITING_FOR.scalars(connection, ids=[id for id, _ in heard]))
    released: dict[str, tuple[OutboxRow, ...]] = {}
    for conversation_id, now in heard:
        if conversation_id in waiting:  # rarely
            found = connection.execute(_RELEASE, {"of_id": conversation_id, "now": now}).all()
            queue.defer(connection, "outbox", [(row.id, now) for row in found])
            released[conversation_id] = tuple(
                sorted((outbox_row(row, now) for row in found), key=_place_in_transcript)
            )
    return released


def _place_in_transcript(row: OutboxRow) -> tuple[int, int]:
    """The order in which the parts of messages are read; that of the ids is when they began to wait."""
    return row.message_seq or 0, row.part


_WAITING_FOR = Prepared(
    select(outbox.c.conversation_id).where(
        outbox.c.conversation_id.in_(bindparam("ids", expanding=True)), outbox.c.state == "waiting"
    )
)
# It is as good as new: otherwise it would be too old to be tried twice.
_RELEASE = (
    update(outbox)
    .where(outbox.c.conversation_id == bindparam("of_id"), outbox.c.state == "waiting")
    .values(state="pending", created_at=bindparam("now"))
    .returning(*outbox.c)
)


def withdraw(
    queue: Queue, connection: Connection, conversation_ids: Sequence[str]
) -> dict[str, tuple[CustomerPart, ...]]:
    """Drop the bot's answers of which no part has left yet, and strike their lines from the transcript.

    What was dropped comes back, by conversation.
    """
    if not conversation_ids:
        return {}
    removed = connection.execute(_WITHDRAW, {"ids": list(conversation_ids)}).all()
    queue.ack(connection, "outbox", [row.id for row in removed])
    if removed:
        connection.execute(_STRIKE, {"seqs": [row.message_seq for row in removed]})
    dropped: dict[str, tuple[CustomerPart, ...]] = {}
    for row in removed:
        part = CONTENT.validate_json(row.body)
        assert isinstance(part, CustomerPart)
        dropped[row.conversation_id] = (*dropped.get(row.conversation_id, ()), part)
    return dropped


_left = outbox.alias()
_LEAVING = select(_left.c.message_seq).where(
    _left.c.conversation_id.in_(bindparam("ids", expanding=True)),
    _left.c.message_seq.is_not(None),
    or_(_left.c.state.in_(("sending", "sent")), _left.c.ambiguous),
)
_WITHDRAW = (
    delete(outbox)
    .where(
        outbox.c.conversation_id.in_(bindparam("ids", expanding=True)),
        outbox.c.state.in_(("pending", "held")),
        outbox.c.author == Author.BOT.value,
        outbox.c.message_seq.not_in(_LEAVING),
    )
    .returning(outbox.c.id, outbox.c.message_seq, outbox.c.conversation_id, outbox.c.body)
)
_STRIKE = update(messages).where(messages.c.seq.in_(bindparam("seqs", expanding=True))).values(withdrawn=True)
