"""What people attach, from the message that has it to the threads that show it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select
from sqlalchemy.sql.dml import Insert

from bot.model import (
    Author,
    ButtonTapped,
    DeliveryReported,
    InboxThread,
    Message,
    MessageSent,
    OpenThread,
    ShowMessages,
    VoiceHeard,
)
from bot.queue import Queue
from bot.store import rows
from bot.store.histories import keep_summaries
from bot.store.intake import Delivery, Intake, enqueue
from bot.store.numbers import Numbers
from bot.store.outbox import NewRows, add, release
from bot.store.schema import escalations, files, messages, outbox
from bot.store.sending import Sending
from bot.store.values import (
    Attempt,
    CustomerPart,
    KeepFile,
    KeptFile,
    NewRow,
    OutboxRow,
    Recorded,
    ShowFile,
    TurnItem,
)

_MOST_SHOWN = 20  # with a thread that is opened: the newest


@dataclass(frozen=True, kw_only=True, slots=True)
class FileWanted:
    """Which attachment is asked for."""

    message_seq: int
    position: int


class Filing:
    """Wraps what comes in and what was sent: whatever brings a file is followed by what it needs."""

    def __init__(self, queue: Queue, numbers: Numbers, *, intake: Intake, sending: Sending) -> None:
        self._queue = queue
        self._numbers = numbers
        self._intake = intake
        self._sending = sending

    def receive(self, connection: Connection, batch: list[Delivery]) -> Sequence[Recorded]:
        """Store events; what came with them is fetched at once, as the platform's links to it end soon."""
        taken = self._intake.receive(connection, batch)
        released = self._release(connection, batch, taken)
        news: dict[int, list[NewRows]] = {}
        for place, (delivery, items) in enumerate(zip(batch, taken, strict=True)):
            for item in items:
                if wanted := tuple(_to_keep(item)):
                    new = NewRows(conversation_id=item.conversation_id, at=delivery.at, rows=wanted)
                    news.setdefault(place, []).append(new)
        added = self._add(connection, news)
        contents = [row.content for rows_ in added.values() for row in rows_]
        _expect(connection, [content for content in contents if isinstance(content, KeepFile)])
        return [
            Recorded(items=items, rows=(*released.get(place, ()), *added.get(place, ())))
            for place, items in enumerate(taken)
        ]

    def _release(
        self, connection: Connection, batch: list[Delivery], taken: Sequence[Sequence[TurnItem]]
    ) -> dict[int, tuple[OutboxRow, ...]]:
        """What waited for customers who are heard now. Not later: what is said next must stand behind it."""
        heard: dict[str, int] = {}
        for place, items in enumerate(taken):
            for item in items:
                if isinstance(item.event, MessageSent | ButtonTapped):
                    heard.setdefault(item.conversation_id, place)
        rows_ = release(self._queue, connection, [(id, batch[place].at) for id, place in heard.items()])
        released: dict[int, tuple[OutboxRow, ...]] = {}
        for id, of_conversation in rows_.items():
            place = heard[id]
            released[place] = (*released.get(place, ()), *of_conversation)
        return released

    def record(self, connection: Connection, batch: list[Attempt]) -> Sequence[Recorded]:
        """Write what became of rows; then show, or listen to, what was kept."""
        recorded = self._sending.record(connection, [_unless_spoiled(connection, a) for a in batch])
        _settle(connection, [attempt.kept for attempt in batch if attempt.kept is not None])
        heard = self._write_heard(connection, batch)
        summed_up = keep_summaries(connection, batch)
        news: dict[int, list[NewRows]] = {}
        for place, attempt in enumerate(batch):
            follows = (attempt.then, summed_up.get(place))
            then = [*_to_show(connection, attempt), *(row for row in follows if row is not None)]
            if then:
                conversation_id = attempt.rows[0].conversation_id
                news[place] = [NewRows(conversation_id=conversation_id, at=attempt.at, rows=then)]
        added = self._add(connection, news)
        return [
            replace(r, items=(*r.items, *heard.get(place, ())), rows=(*r.rows, *added.get(place, ())))
            for place, r in enumerate(recorded)
        ]

    def _add(self, connection: Connection, news: dict[int, list[NewRows]]) -> dict[int, list[OutboxRow]]:
        """Put rows into the outbox, by the place of what brings them."""
        flat = [(place, new) for place, several in news.items() for new in several]
        added: dict[int, list[OutboxRow]] = {}
        if flat:
            for (place, _), rows_ in zip(
                flat, add(self._queue, connection, [new for _, new in flat]), strict=True
            ):
                added.setdefault(place, []).extend(rows_)
        return added

    def _write_heard(self, connection: Connection, batch: list[Attempt]) -> dict[int, tuple[TurnItem, ...]]:
        """What was said in voice messages, as lines of the transcript and as items of their lanes."""
        items: dict[int, tuple[TurnItem, ...]] = {}
        for place, attempt in enumerate(batch):
            if attempt.heard is None:  # nearly always
                continue
            seq = self._write_line(connection, attempt.heard) if attempt.heard.text else None
            entry = (attempt.heard.conversation_id, attempt.heard, seq)
            items[place] = tuple(enqueue(self._queue, connection, [entry], attempt.at))
        return items

    def _write_line(self, connection: Connection, heard: VoiceHeard) -> int:
        (seq,) = self._numbers.messages(1)
        spoken = connection.execute(_SAID, {"of_seq": heard.message_seq}).one()
        line = Message(
            seq=seq,
            author=Author.CUSTOMER,
            name=spoken.name,
            text=heard.text,
            at=heard.at,
            spoken=heard.message_seq,
        )
        connection.execute(insert(messages), [rows.message_row(seq, heard.conversation_id, line)])
        return seq


def _to_keep(item: TurnItem) -> Iterator[NewRow]:
    event = item.event
    if not isinstance(event, MessageSent) or item.seq is None:
        return
    address = event.address
    for position, attachment in enumerate(event.attachments):
        if attachment.reference is not None:
            content = KeepFile(to=address, message_seq=item.seq, position=position, attachment=attachment)
            # A destination of its own: neither waits for the other.
            destination = f"files:{address.channel}/{address.account}/{address.chat}"
            yield NewRow(destination=destination, content=content)


def _expect(connection: Connection, wanted: Sequence[KeepFile]) -> None:
    if wanted:
        new = [{"message_seq": content.message_seq, "position": content.position} for content in wanted]
        connection.execute(insert(files), new)


def _settle(connection: Connection, settled: Sequence[KeptFile]) -> None:
    if settled:
        connection.execute(_upsert(connection.dialect.name), [_file_row(kept) for kept in settled])


@cache
def _upsert(dialect: str) -> Insert:
    changing = ("sha256", "name", "mime", "size", "problem")
    return rows.upsert(dialect, files, ("message_seq", "position"), changing)


def _file_row(kept: KeptFile) -> dict[str, Any]:
    return {column.name: getattr(kept, column.name) for column in files.c}


def remember(connection: Connection, batch: list[KeptFile]) -> Sequence[None]:
    """Write where a file is kept."""
    _settle(connection, batch)
    return [None] * len(batch)


def kept_files(connection: Connection, batch: list[FileWanted]) -> Sequence[KeptFile | None]:
    """What is known of attachments."""
    return [_kept(connection, wanted) for wanted in batch]


def _kept(connection: Connection, wanted: FileWanted) -> KeptFile | None:
    row = connection.execute(_KEPT, {"of_seq": wanted.message_seq, "of_position": wanted.position}).first()
    return None if row is None else KeptFile(**row._mapping)


_KEPT = select(files).where(
    files.c.message_seq == bindparam("of_seq"), files.c.position == bindparam("of_position")
)
_SAID = select(messages.c.name).where(messages.c.seq == bindparam("of_seq"))


# --- what is shown where -----------------------------------------------------------------------------------


def _to_show(connection: Connection, attempt: Attempt) -> list[NewRow]:
    """The files of messages that staff have just been shown, for the thread where they were."""
    if attempt.state != "sent":
        return []
    shown: list[tuple[int, int]] = []
    for row in attempt.rows:
        content = row.content
        if isinstance(content, OpenThread):
            shown = _files_between(connection, content.escalation_id, opened=True)[-_MOST_SHOWN:]
        elif isinstance(content, ShowMessages):
            shown += _files_between(
                connection, content.escalation_id, after=content.after, through=content.through
            )
    return _shows(connection, attempt, shown) if shown else []


def _shows(connection: Connection, attempt: Attempt, shown: Sequence[tuple[int, int]]) -> list[NewRow]:
    content = attempt.rows[0].content
    assert isinstance(content, OpenThread | ShowMessages)
    thread = _thread(connection, content.escalation_id)
    if thread is None:  # it is being opened anew, with all that was said
        return []
    return [
        NewRow(
            destination=f"slack:{thread.slack_channel_id}:files",  # texts do not wait for it
            content=ShowFile(
                escalation_id=content.escalation_id,
                thread=thread,
                message_seq=message_seq,
                position=position,
            ),
        )
        for message_seq, position in shown
    ]


def _thread(connection: Connection, escalation_id: str) -> InboxThread | None:
    row = connection.execute(_THREAD, {"of_id": escalation_id}).one()
    if row.thread_ts is None:
        return None
    return InboxThread(slack_channel_id=row.slack_channel_id, thread_ts=row.thread_ts)


_THREAD = select(escalations.c.slack_channel_id, escalations.c.thread_ts).where(
    escalations.c.id == bindparam("of_id")
)


def _files_between(
    connection: Connection, escalation_id: str, *, after: int = 0, through: int = 0, opened: bool = False
) -> list[tuple[int, int]]:
    # A thread that was opened anew begins with what `ShowMessages` may speak of, too.
    limits = (
        (messages.c.seq > escalations.c.opened_after, messages.c.seq <= escalations.c.opened_through)
        if opened
        else (
            messages.c.seq > escalations.c.opened_through,
            messages.c.seq > after,
            messages.c.seq <= through,
        )
    )
    found = connection.execute(_FILES.where(escalations.c.id == escalation_id, *limits))
    return [(row.message_seq, row.position) for row in found]


_FILES = (
    select(files.c.message_seq, files.c.position)
    .select_from(
        files.join(messages, messages.c.seq == files.c.message_seq).join(
            escalations, escalations.c.conversation_id == messages.c.conversation_id
        )
    )
    .where(messages.c.author == Author.CUSTOMER.value)
    .order_by(files.c.message_seq, files.c.position)
)


# --- files of staff ----------------------------------------------------------------------------------------


def _unless_spoiled(connection: Connection, attempt: Attempt) -> Attempt:
    """A message is not reported as delivered when one of its files was not."""
    event, row = attempt.event, attempt.rows[0]
    if not isinstance(event, DeliveryReported) or event.outcome != "delivered":
        return attempt
    if not isinstance(row.content, CustomerPart) or row.content.attachment is None:
        return attempt
    spoiled = connection.execute(_SPOILED, {"of_seq": row.message_seq}).first() is not None
    return replace(attempt, event=None) if spoiled else attempt


_SPOILED = (
    select(outbox.c.id)
    .where(outbox.c.message_seq == bindparam("of_seq"), outbox.c.state == "failed")
    .limit(1)
)
