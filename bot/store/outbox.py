"""What goes out, from the turn that wants it to the platform's id of what was sent."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from bot.model import Author, Event, InviteCustomer, OpenThread, PostNotice
from bot.queue import Queue, Work
from bot.store.intake import enqueue
from bot.store.prepared import Prepared
from bot.store.schema import conversations, escalations, messages, outbox
from bot.store.values import (
    CONTENT,
    Attempt,
    CustomerPart,
    NewRow,
    OutboxRow,
    Recorded,
    Start,
    TakenBack,
    TurnItem,
)

New = tuple[str, datetime, Sequence[NewRow], Sequence[int]]
"""A conversation's id, now, what it sends, and the transcript's lines that its messages are."""


def add(queue: Queue, connection: Connection, batch: Sequence[New]) -> list[tuple[OutboxRow, ...]]:
    """Put what turns send into the outbox, in order."""
    works = [
        Work(queue="outbox", key=new.destination, body="", due_at=_due_at(new, now))
        for _, now, news, _ in batch
        for new in news
    ]
    ids = iter(queue.send(connection, works))
    added = [
        tuple(
            OutboxRow(
                id=next(ids),
                key=secrets.token_hex(10),
                conversation_id=conversation_id,
                destination=new.destination,
                content=new.content,
                created_at=now,
                due_at=_due_at(new, now),
                message_seq=None if new.line is None else lines[new.line],
            )
            for new in news
        )
        for conversation_id, now, news, lines in batch
    ]
    _ADD.each(connection, [_row(row) for rows in added for row in rows])
    return added


_ADD = Prepared(insert(outbox))


def _due_at(new: NewRow, now: datetime) -> datetime:
    held_until = new.content.not_before if isinstance(new.content, CustomerPart) else None
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
    return row.message_seq or 0, row.content.part if isinstance(row.content, CustomerPart) else 0


# It is as good as new: otherwise it would be too old to be tried twice.
_WAITING_FOR = Prepared(
    select(outbox.c.conversation_id).where(
        outbox.c.conversation_id.in_(bindparam("ids", expanding=True)), outbox.c.state == "waiting"
    )
)
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


class Sending:
    """The steps of sending one row."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    def start(self, connection: Connection, batch: list[Start]) -> Sequence[frozenset[int]]:
        """Mark rows as on their way; for each start the rows that really are, not withdrawn meanwhile."""
        ids = [id for start in batch for id in start.ids]
        started = set(_START.scalars(connection, ids=ids))
        together = [
            {"of_id": id, "sent_with": start.ids[0]}
            for start in batch
            if len(start.ids) > 1
            for id in start.ids
        ]
        if together:
            connection.execute(_TOGETHER, together)
        return [frozenset(started.intersection(start.ids)) for start in batch]

    def record(self, connection: Connection, batch: list[Attempt]) -> Sequence[Recorded]:
        """Write what became of rows, and what follows from it; nothing if a receipt has told already."""
        settled = _settled(connection, batch)
        recorded = iter(self._record(connection, [a for a in batch if a.rows[0].id not in settled]))
        return [Recorded() if a.rows[0].id in settled else next(recorded) for a in batch]

    def _record(self, connection: Connection, batch: list[Attempt]) -> Sequence[Recorded]:
        if not batch:
            return ()
        batch = [_unless_heard(connection, attempt) for attempt in batch]
        changes = [_result(row, attempt) for attempt in batch for row in attempt.rows]
        _RESULT.each(connection, changes)
        self._queue.ack(connection, "outbox", [c["of_id"] for c in changes if c["done_at"] is not None])
        deferred = [
            (row.id, attempt.due_at)
            for attempt in batch
            if attempt.due_at is not None
            for row in attempt.rows
        ]
        self._queue.defer(connection, "outbox", deferred)
        self._move(connection, batch)
        self._give_up_rest(connection, batch)
        _open_threads(connection, batch)
        _note_invitations(connection, batch)
        items = self._report(connection, batch)
        notices = self._notify(connection, batch)
        reopened = self._reopen(connection, batch)
        return [
            Recorded(
                items=items.get(place, ()),
                rows=(*reopened.get(place, ()), *notices.get(place, ())),
                at_once=attempt.heard_at is not None and attempt.state == "pending",
            )
            for place, attempt in enumerate(batch)
        ]

    def take_back(self, connection: Connection, batch: list[TakenBack]) -> Sequence[None]:
        """Give up rows that have not left yet."""
        for taken in batch:
            ids = connection.execute(_TAKE_BACK, {"ids": taken.ids, "at": taken.at}).scalars()
            self._queue.ack(connection, "outbox", list(ids))
        return [None] * len(batch)

    def _reopen(self, connection: Connection, batch: list[Attempt]) -> dict[int, tuple[OutboxRow, ...]]:
        news: dict[int, New] = {}
        for place, attempt in enumerate(batch):
            if attempt.gone is None:  # nearly always
                continue
            channel, thread_ts = attempt.gone.slack_channel_id, attempt.gone.thread_ts
            found = connection.execute(_REOPEN, {"channel": channel, "of_ts": thread_ts}).first()
            if found is not None:
                connection.execute(_OUTDATE, {"of_id": found.conversation_id})
                new = NewRow(destination=f"slack:{channel}", content=OpenThread(escalation_id=found.id))
                news[place] = (found.conversation_id, attempt.at, (new,), ())
        return dict(zip(news, add(self._queue, connection, list(news.values())), strict=True))

    def _move(self, connection: Connection, batch: list[Attempt]) -> None:
        moved = [
            (row.id, attempt.destination)
            for attempt in batch
            if attempt.destination is not None
            for row in attempt.rows
        ]
        if moved:
            connection.execute(_MOVE, [{"of_id": id, "destination": where} for id, where in moved])
            self._queue.move(connection, "outbox", moved)

    def _give_up_rest(self, connection: Connection, batch: list[Attempt]) -> None:
        """A message whose beginning could not be delivered must not arrive from its middle on."""
        failed = [
            {"seq": row.message_seq, "at": attempt.at}
            for attempt in batch
            if attempt.state == "failed"
            for row in attempt.rows
            if isinstance(row.content, CustomerPart)
            and row.content.part < row.content.parts
            and row.content.attachment is None  # the other files are worth having all the same
        ]
        for parameters in failed:  # rare
            rest = connection.execute(_GIVE_UP, parameters).scalars()
            self._queue.ack(connection, "outbox", list(rest))

    def _report(self, connection: Connection, batch: list[Attempt]) -> dict[int, tuple[TurnItem, ...]]:
        places = [place for place, attempt in enumerate(batch) if attempt.event is not None]
        if not places:
            return {}
        entries: list[tuple[str, Event, int | None]] = [
            (attempt.rows[0].conversation_id, attempt.event, None)
            for attempt in batch
            if attempt.event is not None
        ]
        items = enqueue(self._queue, connection, entries, batch[-1].at)
        return {place: (item,) for place, item in zip(places, items, strict=True)}

    def _notify(self, connection: Connection, batch: list[Attempt]) -> dict[int, tuple[OutboxRow, ...]]:
        wanted = {place: attempt for place, attempt in enumerate(batch) if attempt.notice is not None}
        if not wanted:
            return {}
        ids = [attempt.rows[0].conversation_id for attempt in wanted.values()]
        under_way = {row.conversation_id: row for row in connection.execute(_UNDER_WAY, {"ids": ids})}
        told = {p: a for p, a in wanted.items() if a.rows[0].conversation_id in under_way}
        news: list[New] = []
        for attempt in told.values():
            row = under_way[attempt.rows[0].conversation_id]
            notice = PostNotice(escalation_id=row.id, text=attempt.notice or "")
            new = NewRow(destination=f"slack:{row.slack_channel_id}", content=notice)
            news.append((row.conversation_id, attempt.at, (new,), ()))
        return dict(zip(told, add(self._queue, connection, news), strict=True))


def _settled(connection: Connection, batch: list[Attempt]) -> set[int]:
    """The rows whose end the channel has reported before it answered, or instead of an answer."""
    ids = [attempt.rows[0].id for attempt in batch]
    return set(_SETTLED.scalars(connection, ids=ids))


def _unless_heard(connection: Connection, attempt: Attempt) -> Attempt:
    """Nothing waits for a customer who has written while it was found that the window had passed."""
    if attempt.state != "waiting":
        return attempt
    heard_at = connection.execute(_HEARD_AT, {"of_id": attempt.rows[0].conversation_id}).scalar()
    if heard_at == attempt.heard_at:
        return attempt
    return replace(attempt, state="pending", due_at=attempt.at, event=None)


_HEARD_AT = select(conversations.c.heard_at).where(conversations.c.id == bindparam("of_id"))
_SETTLED = Prepared(
    select(outbox.c.id).where(
        outbox.c.id.in_(bindparam("ids", expanding=True)), outbox.c.state.in_(("sent", "failed", "waiting"))
    )
)
_START = Prepared(
    update(outbox)
    .where(
        outbox.c.id.in_(bindparam("ids", expanding=True)),
        outbox.c.state.in_(("pending", "held")),
    )
    .values(state="sending", attempts=outbox.c.attempts + 1)
    .returning(outbox.c.id)
)
_TOGETHER = update(outbox).where(outbox.c.id == bindparam("of_id"))
_RESULT = Prepared(update(outbox).where(outbox.c.id == bindparam("of_id")))
_MOVE = update(outbox).where(outbox.c.id == bindparam("of_id"))
_GIVE_UP = (
    update(outbox)
    .where(outbox.c.message_seq == bindparam("seq"), outbox.c.state.in_(("pending", "held")))
    .values(state="failed", problem="an earlier part could not be delivered", done_at=bindparam("at"))
    .returning(outbox.c.id)
)
_TAKE_BACK = (
    update(outbox)
    .where(
        outbox.c.id.in_(bindparam("ids", expanding=True)),
        outbox.c.state.in_(("waiting", "pending", "held")),
    )
    .values(state="failed", problem="it was taken back", done_at=bindparam("at"))
    .returning(outbox.c.id)
)
_UNDER_WAY = (
    select(escalations.c.id, escalations.c.conversation_id, escalations.c.slack_channel_id)
    .join(conversations, conversations.c.escalation_id == escalations.c.id)
    .where(
        conversations.c.id.in_(bindparam("ids", expanding=True)),
        or_(escalations.c.outcome.is_(None), escalations.c.outcome == "parked"),
    )
)


def _result(row: OutboxRow, attempt: Attempt) -> dict[str, Any]:
    return {
        "of_id": row.id,
        "state": attempt.state,
        "platform_id": attempt.platform_id,
        "problem": attempt.problem,
        "ambiguous": row.ambiguous or attempt.ambiguous,
        "done_at": attempt.at if attempt.state in ("sent", "failed") else None,
    }


def _open_threads(connection: Connection, batch: list[Attempt]) -> None:
    opened = [
        {"of_id": content.escalation_id, "thread_ts": attempt.thread.thread_ts}
        for attempt in batch
        if attempt.thread is not None and isinstance(content := attempt.rows[0].content, OpenThread)
    ]
    if opened:
        connection.execute(_OPENED, opened)


def _note_invitations(connection: Connection, batch: list[Attempt]) -> None:
    for attempt in batch:
        if attempt.state == "sent" and isinstance(attempt.rows[0].content, InviteCustomer):  # rare
            id = attempt.rows[0].conversation_id
            connection.execute(_INVITED.where(conversations.c.id == id), {"invited_at": attempt.at})


_INVITED = update(conversations)
_newest = (
    select(func.max(messages.c.seq))
    .where(messages.c.conversation_id == escalations.c.conversation_id)
    .scalar_subquery()
)
_REOPEN = (
    update(escalations)
    .where(
        escalations.c.slack_channel_id == bindparam("channel"), escalations.c.thread_ts == bindparam("of_ts")
    )
    .values(thread_ts=None, seen_ts=None, opened_through=_newest, shown_through=_newest)
    .returning(escalations.c.id, escalations.c.conversation_id)
)
# A turn that is thinking would write back up to where staff had been shown the transcript before.
_OUTDATE = (
    update(conversations)
    .where(conversations.c.id == bindparam("of_id"))
    .values(epoch=conversations.c.epoch + 1)
)

_OPENED = update(escalations).where(escalations.c.id == bindparam("of_id"))
