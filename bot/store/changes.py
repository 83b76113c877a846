"""What speaks of an earlier message by the platform's id: edits, deletes, reactions, receipts, quotes."""

import logging
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy import Connection, bindparam, false, func, insert, select, update

from bot.model import (
    Address,
    Author,
    DeliveryReported,
    Event,
    InboxThread,
    InviteCustomer,
    Message,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Reacted,
    ReceiptArrived,
)
from bot.queue import Queue, Work
from bot.store import rows
from bot.store.numbers import Numbers
from bot.store.queries import reaches
from bot.store.schema import conversations, messages, outbox
from bot.store.values import CONTENT, CustomerPart
from bot.text import parse, plain

log = logging.getLogger(__name__)

Late = MessageEdited | MessageDeleted | Reacted | ReceiptArrived
"""Events that mean nothing without the message they speak of."""

_QUOTED_LETTERS = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A late event in the conversation that it belongs to."""

    conversation_id: str
    event: Event  #: for the desk
    seq: int | None = None  #: of the transcript's line that it is, if it is one


class Changes:
    """Finds what late events speak of, and writes changes into the transcript as lines of their own."""

    def __init__(self, queue: Queue, numbers: Numbers) -> None:
        self._queue = queue
        self._numbers = numbers

    def take(self, connection: Connection, event: Late) -> Found | None:
        """The event where it belongs; `None` if it speaks of nothing we know, or changes nothing."""
        match event:
            case ReceiptArrived():
                return self._receipt(connection, event)
            case Reacted():
                return _reaction(connection, event)
            case MessageEdited() | MessageDeleted():
                return self._change(connection, event)

    def _change(self, connection: Connection, event: MessageEdited | MessageDeleted) -> Found | None:
        found = _line(connection, event.address, event.message_id)
        if found is None or _changes_nothing(found.line, event):
            return None
        was = found.line
        line = replace(
            was,
            seq=self._numbers.messages(1)[0],
            at=event.at,
            text=event.text if isinstance(event, MessageEdited) else "",
            attachments=event.attachments if isinstance(event, MessageEdited) else (),
            change="edited" if isinstance(event, MessageEdited) else "deleted",
            changes=was.changes or was.seq,
            before=was.text,
        )
        connection.execute(insert(messages), [rows.message_row(line.seq, found.conversation_id, line)])
        return Found(conversation_id=found.conversation_id, event=event, seq=line.seq)

    def _receipt(self, connection: Connection, event: ReceiptArrived) -> Found | None:
        sent = connection.execute(
            _BY_ID, {"channel": event.channel, "account": event.account, "message_id": event.message_id}
        ).first()
        if sent is None and event.sent_key is not None:  # quicker than the answer to our sending
            sent = connection.execute(_BY_KEY, {"key": event.sent_key}).first()
        if sent is None:
            return None
        part = CONTENT.validate_json(sent.body)
        if isinstance(part, InviteCustomer) and event.receipt == "failed":
            self._settle(connection, sent, "failed", event)
            connection.execute(_UNINVITED, {"of_id": sent.conversation_id})
            return _reported(sent, None, event, "failed", invitation=True)
        if not isinstance(part, CustomerPart):
            return None
        is_last = part.staff_message is not None and part.part == part.parts
        if event.receipt != "failed":
            if sent.state != "sent":
                self._settle(connection, sent, "sent", event)
            if not is_last:
                return None
            return _reported(sent, part.staff_message, event, event.receipt)
        if event.window_closed and part.staff_message is None:
            self._settle(connection, sent, "failed", event)
            return None  # how things stand is said now or not at all
        if not event.window_closed:
            self._settle(connection, sent, "failed", event)
            return _reported(sent, part.staff_message, event, "failed")
        self._settle(connection, sent, "waiting", event)
        if part.part > 1:
            return None  # it waits together with its first part
        (reach,) = reaches(connection, [sent.conversation_id])
        return _reported(sent, part.staff_message, event, "waiting", was_invited=reach.invited)

    def _settle(
        self,
        connection: Connection,
        row: Any,
        state: Literal["sent", "failed", "waiting"],
        event: ReceiptArrived,
    ) -> None:
        """Write what really became of a row; whoever still sends it finds that it is settled."""
        id = row.id
        if state != "waiting":
            self._queue.ack(connection, "outbox", [row.id])
        elif row.state == "sent":  # its work was done, and is to be done again
            work = Work(queue="outbox", key=row.destination, body="", due_at=event.at)
            (id,) = self._queue.send(connection, [work])
        settled = {
            "of_id": row.id,
            "new_id": id,
            "new_state": state,
            "why": event.problem,
            "sent_as": None if state == "waiting" else event.message_id,
            "at": None if state == "waiting" else event.at,
        }
        connection.execute(_SETTLE, settled)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Line:
    conversation_id: str
    line: Message


def is_known(connection: Connection, event: MessageEdited | MessageDeleted) -> bool:
    """Whether the message that was changed has come."""
    return _line(connection, event.address, event.message_id) is not None


def quoted(connection: Connection, event: MessageSent) -> str | None:
    """The beginning of what a message replies to, whoever wrote that."""
    if event.reply_to is None:
        return None
    found = _line(connection, event.address, event.reply_to)
    if found is not None:
        return found.line.text[:_QUOTED_LETTERS] or None
    text = connection.execute(_QUOTED, _place(event.address) | {"message_id": event.reply_to}).scalar()
    # What we wrote is Markdown, of which the customer saw no marks.
    return None if text is None else plain(parse(str(text)))[:_QUOTED_LETTERS]


def _line(connection: Connection, address: Address, message_id: str) -> _Line | None:
    """The customer's message as it stands now."""
    row = connection.execute(_NEWEST, _place(address) | {"message_id": message_id}).first()
    return None if row is None else _Line(conversation_id=row[0], line=rows.message(*row[1:]))


def _changes_nothing(was: Message, event: MessageEdited | MessageDeleted) -> bool:
    if was.change == "deleted":
        return True
    if isinstance(event, MessageDeleted):
        return False
    return (event.text, len(event.attachments)) == (was.text, len(was.attachments))


def _reaction(connection: Connection, event: Reacted) -> Found | None:
    place = _place(event.address) | {"message_id": event.message_id}
    theirs = connection.execute(_NEWEST, place).first()
    if theirs is not None:
        return Found(conversation_id=theirs.conversation_id, event=event)
    ours = connection.execute(_SENT_TO, place).first()
    if ours is None:
        return None
    last = connection.execute(_LAST_WORDS, {"of_id": ours.conversation_id}).scalar()
    return Found(
        conversation_id=ours.conversation_id,
        event=replace(event, on_last_words=ours.message_seq == last),
    )


def _reported(
    sent: Any,
    staff_message: tuple[InboxThread, str] | None,
    event: ReceiptArrived,
    outcome: Literal["delivered", "read", "waiting", "failed"],
    *,
    was_invited: bool = False,
    invitation: bool = False,
) -> Found:
    return Found(
        conversation_id=sent.conversation_id,
        event=DeliveryReported(
            key=event.key,
            conversation_id=sent.conversation_id,
            at=event.at,
            staff_message=staff_message,
            outcome=outcome,
            problem=event.problem,
            may_retry=event.may_retry or invitation,  # it may be taken another day
            unreachable=event.unreachable,
            was_invited=was_invited,
            invitation=invitation,
        ),
    )


def _place(address: Address) -> dict[str, str]:
    return {"channel": address.channel, "account": address.account, "chat": address.chat}


_here = (
    conversations.c.channel == bindparam("channel"),
    conversations.c.account == bindparam("account"),
    conversations.c.chat == bindparam("chat"),
)
_NEWEST = (
    select(messages.c.conversation_id, *rows.MESSAGE_COLUMNS)
    .join(conversations, conversations.c.id == messages.c.conversation_id)
    .where(
        messages.c.message_id == bindparam("message_id"),
        messages.c.author == Author.CUSTOMER.value,
        *_here,
    )
    .order_by(messages.c.seq.desc())
    .limit(1)
)
_sent = outbox.join(conversations, conversations.c.id == outbox.c.conversation_id)
_SENT_TO = (
    select(outbox.c.conversation_id, outbox.c.message_seq)
    .select_from(_sent)
    .where(outbox.c.platform_id == bindparam("message_id"), *_here)
    .limit(1)
)
_LAST_WORDS = select(func.max(messages.c.seq)).where(
    messages.c.conversation_id == bindparam("of_id"),
    messages.c.author.in_((Author.BOT.value, Author.NOTICE.value, Author.STAFF.value)),
    messages.c.withdrawn == false(),
)
_QUOTED = (
    select(messages.c.text)
    .select_from(_sent.join(messages, messages.c.seq == outbox.c.message_seq))
    .where(outbox.c.platform_id == bindparam("message_id"), *_here)
    .limit(1)
)
_sent_columns = (
    outbox.c.id,
    outbox.c.conversation_id,
    outbox.c.destination,
    outbox.c.body,
    outbox.c.state,
)
_BY_ID = (
    select(*_sent_columns)
    .select_from(_sent)
    .where(
        outbox.c.platform_id == bindparam("message_id"),
        conversations.c.channel == bindparam("channel"),
        conversations.c.account == bindparam("account"),
    )
    .limit(1)
)
_BY_KEY = select(*_sent_columns).where(
    outbox.c.key == bindparam("key"), outbox.c.state.in_(("pending", "sending", "held"))
)
_UNINVITED = update(conversations).where(conversations.c.id == bindparam("of_id")).values(invited_at=None)
_SETTLE = (
    update(outbox)
    .where(outbox.c.id == bindparam("of_id"))
    .values(
        id=bindparam("new_id"),
        state=bindparam("new_state"),
        problem=bindparam("why"),
        platform_id=bindparam("sent_as"),
        done_at=bindparam("at"),
    )
)
