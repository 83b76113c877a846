"""What happened becomes durable: keys, conversations, transcript and work, in one transaction."""

import json
import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, bindparam, insert, or_, select, tuple_, update

from bot.errors import StepasideError
from bot.model import (
    Author,
    ButtonTapped,
    CustomerEvent,
    DeliveryReported,
    Event,
    InboxThread,
    Message,
    MessageSent,
    StaffEvent,
    StaffWrote,
    Status,
    ThreadOpened,
    TimerFired,
)
from bot.queue import Queue, Work
from bot.store import early
from bot.store.changes import Changes, Late, is_known, quoted
from bot.store.early import Early
from bot.store.numbers import Numbers
from bot.store.prepared import Prepared
from bot.store.rows import message_row, upsert
from bot.store.schema import conversations, escalations, events, messages, outbox
from bot.store.values import EVENT, REMEMBERED, TurnItem

log = logging.getLogger(__name__)


class ThreadNotOpenYet(StepasideError):
    """Staff were quicker than Slack's answer to our opening of the thread; their event must come again.

    Not acknowledged, it does: Slack repeats what it gets no answer to.
    """

    def __init__(self, thread: InboxThread) -> None:
        super().__init__(
            f"the thread {thread.thread_ts} in {thread.slack_channel_id} may be one that is being opened"
        )


_Own = ThreadOpened | DeliveryReported | TimerFired  # what we tell ourselves


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivery:
    """Events that must become durable together."""

    events: tuple[Event, ...]
    at: datetime


@dataclass(slots=True)
class _Taken:
    """A new event on its way in."""

    new: "_New"
    event: Event
    conversation_id: str
    seq: int | None = None  # of the transcript's line that it is


@dataclass(frozen=True, slots=True)
class _New:
    order: int
    delivery: int  # its place in the batch
    event: Event


class Intake:
    """Stores events; duplicates change nothing."""

    def __init__(self, queue: Queue, numbers: Numbers) -> None:
        self._queue = queue
        self._numbers = numbers
        self._changes = Changes(queue, numbers)

    def receive(self, connection: Connection, batch: list[Delivery]) -> Sequence[tuple[TurnItem, ...]]:
        """For each delivery the items that are new."""
        new, now = _new(connection, batch), batch[-1].at
        taken = _placed(connection, [n for n in new if not isinstance(n.event, Late)])
        _greet_customers(connection, taken, now)
        _note_staff(connection, taken)
        self._write_transcript(connection, taken)
        new += _waited_for(connection, taken, len(new))
        if len(taken) < len(new):
            taken = sorted([*taken, *self._late(connection, new, now)], key=lambda t: t.new.order)
        items: list[list[TurnItem]] = [[] for _ in batch]
        if taken:
            _REMEMBER.each(connection, [{"key": t.new.event.key, "received_at": now} for t in taken])
            entries = [(t.conversation_id, t.event, t.seq) for t in taken]
            for t, item in zip(taken, enqueue(self._queue, connection, entries, now), strict=True):
                items[t.new.delivery].append(item)
        return [tuple(of_delivery) for of_delivery in items]

    def _write_transcript(self, connection: Connection, taken: list[_Taken]) -> None:
        said = [(t, t.event) for t in taken if isinstance(t.event, MessageSent)]
        if not said:
            return
        rows = []
        for seq, (t, event) in zip(self._numbers.messages(len(said)), said, strict=True):
            t.seq = seq
            rows.append(message_row(seq, t.conversation_id, _line(seq, event, quoted(connection, event))))
        ADD_LINES.each(connection, rows)

    def _late(self, connection: Connection, new: list[_New], now: datetime) -> Iterator[_Taken]:
        """What speaks of earlier messages, which may have come together with it."""
        for n in new:
            if isinstance(n.event, Late):
                found = self._changes.take(connection, n.event)
                if found is None:
                    log.debug("%s changes nothing that we know", n.event.key)
                    if isinstance(n.event, Early) and not is_known(connection, n.event):
                        early.keep(connection, n.event, now)
                else:
                    yield _Taken(n, found.event, found.conversation_id, found.seq)


def _waited_for(connection: Connection, taken: list[_Taken], first: int) -> list[_New]:
    """Changes that came before these messages, as if they came now."""
    said = {t.event.message_id: t.new.delivery for t in taken if isinstance(t.event, MessageSent)}
    if not said:
        return []
    waiting = early.waiting_for(connection, list(said))
    early.forget(connection, [event.key for event in waiting])
    return [_New(first + n, said[event.message_id], event) for n, event in enumerate(waiting)]


def enqueue(
    queue: Queue,
    connection: Connection,
    entries: Sequence[tuple[str, Event, int | None]],
    now: datetime,
) -> list[TurnItem]:
    """Give events (conversation id, event, `seq`) to their conversations' lanes."""
    works = [
        Work(queue="turns", key=conversation_id, body=turn_body(event, seq), due_at=now)
        for conversation_id, event, seq in entries
    ]
    return [
        TurnItem(id=id, conversation_id=conversation_id, event=event, seq=seq)
        for id, (conversation_id, event, seq) in zip(queue.send(connection, works), entries, strict=True)
    ]


def turn_body(event: Event, seq: int | None) -> str:
    """An item of the turns queue as JSON."""
    return f'{{"seq":{"null" if seq is None else seq},"event":{EVENT.dump_json(event).decode()}}}'


def conversation_id_of(event: CustomerEvent) -> str:
    """The same for all that one customer writes at one address, and for nothing else.

    Made of them rather than drawn, so that finding and creating a conversation are one statement.
    """
    return _conversation_id(
        event.address.channel,
        event.address.account,
        event.address.chat,
        event.address.thread,
        event.customer.id,
    )


def _conversation_id(*parts: str | None) -> str:
    return blake2b(json.dumps(parts).encode(), digest_size=12).hexdigest()


def _new(connection: Connection, batch: list[Delivery]) -> list[_New]:
    found: dict[str, tuple[int, Event]] = {}
    for place, delivery in enumerate(batch):
        for event in delivery.events:
            if isinstance(event, StaffEvent) and event.at < delivery.at - REMEMBERED:
                log.debug("ignored %s: so old that it may have been taken and its key forgotten", event.key)
                continue
            found.setdefault(event.key, (place, event))
    if not found:
        return []
    for key in _KNOWN.scalars(connection, keys=list(found)):
        del found[key]
    return [_New(order, place, event) for order, (place, event) in enumerate(found.values())]


_KNOWN = Prepared(select(events.c.key).where(events.c.key.in_(bindparam("keys", expanding=True))))
_REMEMBER = Prepared(insert(events))
ADD_LINES = Prepared(insert(messages))


def _placed(connection: Connection, new: list[_New]) -> list[_Taken]:
    threads = _conversations_of_threads(connection, (n.event for n in new))
    existing = _existing(connection, (n.event for n in new))
    taken: list[_Taken] = []
    for n in new:
        event = n.event
        if isinstance(event, MessageSent | ButtonTapped):
            taken.append(_Taken(n, event, conversation_id_of(event)))
        elif isinstance(event, StaffEvent):
            of_thread = threads.get((event.thread.slack_channel_id, event.thread.thread_ts))
            if of_thread is not None:
                taken.append(_Taken(n, event, of_thread))
            elif _may_be_opening(connection, event.thread):
                raise ThreadNotOpenYet(event.thread)
            else:
                log.debug("ignored %s: its Slack thread is not ours", event.key)
        elif isinstance(event, _Own) and event.conversation_id in existing:
            taken.append(_Taken(n, event, event.conversation_id))
        else:
            log.debug("ignored %s: there is no such conversation", event.key)
    return taken


def _may_be_opening(connection: Connection, thread: InboxThread) -> bool:
    """Whether a thread may stand in Slack already while its `ts` is still on the way to us."""
    on_the_way = connection.execute(_OPENING, {"slack_channel_id": thread.slack_channel_id})
    return on_the_way.first() is not None


_OPENING = (
    select(escalations.c.id)
    .join(outbox, outbox.c.conversation_id == escalations.c.conversation_id)
    .where(
        escalations.c.slack_channel_id == bindparam("slack_channel_id"),
        escalations.c.thread_ts.is_(None),
        or_(
            outbox.c.destination == "slack:" + escalations.c.slack_channel_id,
            # See `bot.destinations.apart`.
            outbox.c.destination == "slack:" + escalations.c.slack_channel_id + ":" + escalations.c.id,
        ),
        # What else is for this thread waits until it is open, so only the opening itself can be on its way.
        or_(
            outbox.c.state == "sending",
            outbox.c.ambiguous & outbox.c.state.in_(("pending", "held")),
        ),
    )
    .limit(1)
)


def _conversations_of_threads(connection: Connection, of: Iterable[Event]) -> dict[tuple[str, str], str]:
    wanted = {
        (event.thread.slack_channel_id, event.thread.thread_ts)
        for event in of
        if isinstance(event, StaffEvent)
    }
    if not wanted:
        return {}
    rows = connection.execute(_OF_THREADS, {"threads": list(wanted)})
    return {(row.slack_channel_id, row.thread_ts): row.conversation_id for row in rows}


_OF_THREADS = select(
    escalations.c.slack_channel_id, escalations.c.thread_ts, escalations.c.conversation_id
).where(
    tuple_(escalations.c.slack_channel_id, escalations.c.thread_ts).in_(bindparam("threads", expanding=True))
)


def _existing(connection: Connection, of: Iterable[Event]) -> set[str]:
    wanted = {event.conversation_id for event in of if isinstance(event, _Own)}
    if not wanted:
        return set()
    return set(connection.execute(_EXISTING, {"ids": list(wanted)}).scalars())


_EXISTING = select(conversations.c.id).where(conversations.c.id.in_(bindparam("ids", expanding=True)))


def _greet_customers(connection: Connection, taken: list[_Taken], now: datetime) -> None:
    newest: dict[str, CustomerEvent] = {}
    for t in taken:
        if isinstance(t.event, MessageSent | ButtonTapped):
            known = newest.get(t.conversation_id, t.event)
            newest[t.conversation_id] = max(t.event, known, key=lambda event: event.at)
    greeting = _greeting(connection.dialect.name)
    greeting.each(connection, [_conversation_row(id, e, now) for id, e in newest.items()])


@cache
def _greeting(dialect: str) -> Prepared:
    # Webhooks come in any order, and one that was not stored at first may come days later.
    about = ("customer_name", "customer_handle", "customer_language")
    return Prepared(upsert(dialect, conversations, "id", about, growing=("heard_at",)))


def _conversation_row(id: str, event: CustomerEvent, now: datetime) -> dict[str, Any]:
    return {
        "id": id,
        "channel": event.address.channel,
        "account": event.address.account,
        "chat": event.address.chat,
        "thread": event.address.thread,
        "customer_id": event.customer.id,
        "customer_name": event.customer.name,
        "customer_handle": event.customer.handle,
        "customer_language": event.customer.language,
        "status": Status.OPEN.value,
        "paused": False,
        "epoch": 0,
        "created_at": now,
        "heard_at": event.at,
    }


def _note_staff(connection: Connection, taken: list[_Taken]) -> None:
    """A word or click of staff outdates what the bot is thinking: raise the epoch."""
    staffed = {t.conversation_id for t in taken if isinstance(t.event, StaffEvent)}
    if not staffed:
        return
    connection.execute(_OUTDATE, {"ids": list(staffed)})
    seen = [
        {
            "channel": t.event.thread.slack_channel_id,
            "thread": t.event.thread.thread_ts,
            "ts": t.event.message_id,
        }
        for t in taken
        if isinstance(t.event, StaffWrote)
    ]
    if seen:
        connection.execute(_SEEN, seen)


_OUTDATE = (
    update(conversations)
    .where(conversations.c.id.in_(bindparam("ids", expanding=True)))
    .values(epoch=conversations.c.epoch + 1)
)
_SEEN = (
    update(escalations)
    .where(
        escalations.c.slack_channel_id == bindparam("channel"),
        escalations.c.thread_ts == bindparam("thread"),
        or_(escalations.c.seen_ts.is_(None), escalations.c.seen_ts < bindparam("ts")),
    )
    .values(seen_ts=bindparam("ts"))
)


def _line(seq: int, event: MessageSent, quotes: str | None) -> Message:
    return Message(
        seq=seq,
        author=Author.CUSTOMER,
        name=event.customer.name,
        text=event.text,
        at=event.at,
        attachments=event.attachments,
        message_id=event.message_id,
        quotes=quotes,
    )
