"""From the attempt to send a row to the platform's id of what was sent, and all that follows from it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, bindparam, func, or_, select, update

from bot.model import Ended, Event, InviteCustomer, OpenThread, PostNotice
from bot.queue import Queue
from bot.store.intake import enqueue
from bot.store.outbox import NewRows, add
from bot.store.prepared import Prepared
from bot.store.schema import conversations, escalations, messages, outbox
from bot.store.values import Attempt, CustomerPart, NewRow, OutboxRow, Recorded, Start, TakenBack, TurnItem


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
            connection.execute(_CHANGE, together)
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
        news: dict[int, NewRows] = {}
        for place, attempt in enumerate(batch):
            if attempt.gone is None:  # nearly always
                continue
            channel, thread_ts = attempt.gone.slack_channel_id, attempt.gone.thread_ts
            found = connection.execute(_REOPEN, {"channel": channel, "of_ts": thread_ts}).first()
            if found is not None:
                connection.execute(_OUTDATE, {"of_id": found.conversation_id})
                new = NewRow(destination=f"slack:{channel}", content=OpenThread(escalation_id=found.id))
                news[place] = NewRows(conversation_id=found.conversation_id, at=attempt.at, rows=(new,))
        return dict(zip(news, add(self._queue, connection, list(news.values())), strict=True))

    def _move(self, connection: Connection, batch: list[Attempt]) -> None:
        moved = [
            (row.id, attempt.destination)
            for attempt in batch
            if attempt.destination is not None
            for row in attempt.rows
        ]
        if moved:
            connection.execute(_CHANGE, [{"of_id": id, "destination": where} for id, where in moved])
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
        news: list[NewRows] = []
        for attempt in told.values():
            row = under_way[attempt.rows[0].conversation_id]
            notice = PostNotice(escalation_id=row.id, text=attempt.notice or "")
            new = NewRow(destination=f"slack:{row.slack_channel_id}", content=notice)
            news.append(NewRows(conversation_id=row.conversation_id, at=attempt.at, rows=(new,)))
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
    invited = [
        {"of_id": attempt.rows[0].conversation_id, "invited_at": attempt.at}
        for attempt in batch
        if attempt.state == "sent" and isinstance(attempt.rows[0].content, InviteCustomer)
    ]
    if invited:
        connection.execute(_INVITED, invited)


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
_CHANGE = update(outbox).where(outbox.c.id == bindparam("of_id"))
_RESULT = Prepared(_CHANGE)
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
        or_(escalations.c.outcome.is_(None), escalations.c.outcome == Ended.PARKED.value),
    )
)
_OPENED = update(escalations).where(escalations.c.id == bindparam("of_id"))
_INVITED = update(conversations).where(conversations.c.id == bindparam("of_id"))
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
