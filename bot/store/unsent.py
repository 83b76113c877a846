"""Staff messages that have not left yet: taken back, changed or tried again, as a turn commits."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, false, literal_column, or_, select, update

from bot.model import Author, DeleteSent, EditSent, MarkMessage, Reply
from bot.queue import Queue, Work
from bot.store.outbox import NewRows, add, outbox_row
from bot.store.schema import messages, outbox
from bot.store.values import CustomerPart, NewRow, OutboxRow, Turn


@dataclass(kw_only=True, slots=True)
class Unsent:
    """What one turn did to staff messages that had not left."""

    rows: dict[int, OutboxRow] = field(default_factory=dict)  #: to be sent now, by id
    dropped: dict[int, str] = field(default_factory=dict)  #: not to be sent any more: row id -> destination
    struck: set[int] = field(default_factory=set)  #: the transcript's lines that never left
    settled: set[str] = field(default_factory=set)  #: Slack's `ts`: nothing of it is left to change elsewhere

    def still_to_do(self, outgoing: Sequence[NewRow]) -> Sequence[NewRow]:
        """Without changes of what the customer has not got, and without marks on what they have."""
        return [new for new in outgoing if self._is_still_to_do(new)]

    def _is_still_to_do(self, new: NewRow) -> bool:
        match new.content:
            case EditSent() | DeleteSent() as change:
                return change.staff_message[1] not in self.settled
            case MarkMessage(if_withdrawn=True) as mark:
                return mark.message_id in self.settled
            case _:
                return True


def change(queue: Queue, connection: Connection, turns: Sequence[Turn]) -> dict[str, Unsent]:
    """Do what turns want of staff messages that have not left, by conversation."""
    changed: dict[str, Unsent] = {}
    for turn in turns:
        edits = [new for new in turn.outgoing if isinstance(new.content, EditSent)]
        if not (turn.outcome.withdraw_staff or turn.outcome.retry_staff or edits):  # nearly always
            continue
        changed[turn.conversation_id] = done = Unsent()
        change = _Change(queue, connection, turn.conversation_id, turn.at, done)
        for ts in turn.outcome.retry_staff:
            change.retry(ts)
        for ts in turn.outcome.withdraw_staff:
            change.withdraw(ts)
        for new in edits:
            assert isinstance(new.content, EditSent)
            change.rewrite(new.content.staff_message[1], new.instead)
    return changed


@dataclass(frozen=True, slots=True)
class _Change:
    queue: Queue
    connection: Connection
    conversation_id: str
    at: datetime
    done: Unsent

    def withdraw(self, ts: str) -> None:
        """Drop what has not left; if that is all of it, it was never said."""
        of = {"of_id": self.conversation_id, "ts": ts}
        gone = self.connection.execute(_DROP, of).all()
        self._forget({row.id: row.destination for row in gone})
        if gone and self.connection.execute(_REST, of).first() is None:
            self.done.struck |= set(self.connection.execute(_STRIKE, of).scalars())
            self.done.settled.add(ts)

    def rewrite(self, ts: str, replies: Sequence[Reply]) -> None:
        """Let it say something else, if nothing of it has left; its time and its place stay."""
        taken = self.connection.execute(_TAKE, {"of_id": self.conversation_id, "ts": ts}).all()
        if not taken:
            return
        rows = sorted((outbox_row(row, self.at) for row in taken), key=lambda row: row.part)
        self._forget({row.id: row.destination for row in rows})
        self.done.settled.add(ts)
        news = [
            NewRow(destination=rows[0].destination, content=part, line=0)
            for part in _rewritten(rows, replies)
        ]
        seq = rows[0].message_seq
        assert seq is not None
        new = NewRows(conversation_id=self.conversation_id, at=self.at, rows=news, lines=(seq,))
        (added,) = add(self.queue, self.connection, [new])
        if any(row.state == "waiting" for row in rows):
            self.connection.execute(_WAIT, {"ids": [row.id for row in added]})
        else:
            self.done.rows |= {row.id: row for row in added}

    def retry(self, ts: str) -> None:
        """Send again, as if for the first time, the parts that were given up."""
        failed = self.connection.execute(_FAILED, {"of_id": self.conversation_id, "ts": ts}).all()
        works = [Work(queue="outbox", key=row.destination, body="", due_at=self.at) for row in failed]
        for id, row in zip(self.queue.send(self.connection, works), failed, strict=True):
            again = replace(
                outbox_row(row, self.at),
                id=id,
                key=secrets.token_hex(10),
                state="pending",
                created_at=self.at,
                attempts=0,
                ambiguous=False,
            )
            anew = {"of_id": row.id, "new_id": id, "new_key": again.key, "now": self.at}
            self.connection.execute(_AGAIN, anew)
            self.done.rows[id] = again

    def _forget(self, gone: dict[int, str]) -> None:
        self.queue.ack(self.connection, "outbox", list(gone))
        self.done.dropped |= gone
        for id in gone:
            self.done.rows.pop(id, None)


def _rewritten(rows: Sequence[OutboxRow], replies: Sequence[Reply]) -> list[CustomerPart]:
    """The new text's parts, and after them the files as they were."""
    old = [row.content for row in rows if isinstance(row.content, CustomerPart)]
    speaker = old[0].reply.speaker
    parts = [replace(old[0], reply=replace(reply, speaker=speaker), attachment=None) for reply in replies]
    parts += [part for part in old if part.attachment is not None]
    return [replace(part, part=place, parts=len(parts)) for place, part in enumerate(parts, 1)]


_LINES = select(messages.c.seq).where(
    messages.c.conversation_id == bindparam("of_id"),
    messages.c.message_id == bindparam("ts"),
    messages.c.author == Author.STAFF.value,
)
# Spelt out, so that the index of these rows is used.
_of_message = (outbox.c.author == literal_column("'staff'"), outbox.c.message_seq.in_(_LINES))
_unsent = (*_of_message, outbox.c.state.in_(("pending", "held", "waiting")), outbox.c.ambiguous == false())
_left = outbox.alias()
_LEFT = select(_left.c.message_seq).where(
    _left.c.author == literal_column("'staff'"),
    _left.c.message_seq.in_(_LINES),
    or_(_left.c.state.in_(("sending", "sent")), _left.c.ambiguous),
)
_DROP = delete(outbox).where(*_unsent).returning(outbox.c.id, outbox.c.destination)
_TAKE = delete(outbox).where(*_unsent, outbox.c.message_seq.not_in(_LEFT)).returning(*outbox.c)
_REST = select(outbox.c.id).where(*_of_message).limit(1)
_STRIKE = update(messages).where(messages.c.seq.in_(_LINES)).values(withdrawn=True).returning(messages.c.seq)
_WAIT = update(outbox).where(outbox.c.id.in_(bindparam("ids", expanding=True))).values(state="waiting")
_FAILED = select(outbox).where(*_of_message, outbox.c.state == "failed").order_by(outbox.c.id)
_AGAIN = (
    update(outbox)
    .where(outbox.c.id == bindparam("of_id"))
    .values(
        id=bindparam("new_id"),
        key=bindparam("new_key"),
        state="pending",
        created_at=bindparam("now"),
        attempts=0,
        ambiguous=False,
        sent_with=None,
        platform_id=None,
        problem=None,
        done_at=None,
    )
)
