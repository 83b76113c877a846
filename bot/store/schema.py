"""The tables, as the newest migration leaves them."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def moment(microseconds: int) -> datetime:
    """What `UtcTime` stores, as a time."""
    return _EPOCH + timedelta(microseconds=microseconds)


class UtcTime(TypeDecorator[datetime]):
    """A moment as whole microseconds since 1970, UTC: exact, and the same on every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else moment(value)


# An `Integer` primary key is SQLite's own row id, a `BigInteger` is not.
Number = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _time(name: str, *, null: bool = False) -> Column[datetime]:
    return Column(name, UtcTime, nullable=null)


def _number(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=null)


def _id() -> Column[int]:
    return Column("id", Number, primary_key=True, autoincrement=False)


def _conversation_id() -> Column[str]:
    return Column("conversation_id", Text, ForeignKey("conversations.id"), nullable=False)


#: What is to be done, see `bot.queue`.
work = Table("work", metadata, _id(), _text("queue"), _text("key"), _text("body"), _time("due_at"))

#: The keys of all events taken: a redelivery finds its key here and changes nothing.
events = Table(
    "events", metadata, Column("key", Text, primary_key=True), _time("received_at"), sqlite_with_rowid=False
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", Text, primary_key=True),  # made of the address and the customer, see intake
    _text("channel"),
    _text("account"),
    _text("chat"),
    _text("thread", null=True),
    _text("customer_id"),
    _text("customer_name"),
    _text("customer_handle", null=True),
    _text("customer_language", null=True),
    _text("status"),
    _text("owner_id", null=True),
    _text("owner_name", null=True),
    _text("awaiting", null=True),
    _text("question", null=True),
    _text("escalation_id", null=True),
    _time("snoozed_until", null=True),
    Column("paused", Boolean, nullable=False),
    _text("instruction", null=True),
    _text("topic", null=True),
    _text("sources", null=True),  # JSON
    _number("epoch"),
    _time("created_at"),
    _time("heard_at", null=True),  # when the customer last wrote or tapped, as the platform says
    _time("invited_at", null=True),  # when they were last asked to write again
)

#: The transcripts. Lines are never deleted; `withdrawn` ones never left the house.
messages = Table(
    "messages",
    metadata,
    Column("seq", Number, primary_key=True, autoincrement=False),
    _conversation_id(),
    _text("author"),
    _text("name"),
    _text("text"),
    _time("at"),
    _text("attachments"),  # JSON, "" for none
    _text("message_id", null=True),  # the platform's of a customer's message, Slack's `ts` of a staff one
    Column("withdrawn", Boolean, nullable=False),
    _text("about", null=True),  # JSON: all else that there is to a line, see `rows.message_row`
    Index("ix_messages_conversation_id_seq", "conversation_id", "seq"),
)

#: What customers and staff attached to a message, by its place there: fetched and kept, or why not.
files = Table(
    "files",
    metadata,
    Column("message_seq", BigInteger, ForeignKey("messages.seq"), primary_key=True, autoincrement=False),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    _text("sha256", null=True),  # of the content; neither this nor a problem: it is still being fetched
    _text("name", null=True),
    _text("mime", null=True),
    _number("size", null=True),
    _text("problem", null=True),
)

escalations = Table(
    "escalations",
    metadata,
    Column("id", Text, primary_key=True),
    _conversation_id(),
    _text("trigger"),
    _text("why"),
    _text("inbox"),
    _text("slack_channel_id"),
    _time("opened_at"),
    _number("opened_through"),
    _number("shown_through"),
    _text("thread_ts", null=True),
    _text("outcome", null=True),
    _text("seen_ts", null=True),  # of the newest staff message stored
    _time("claimed_at", null=True),
    _time("pinged_at", null=True),
    _time("ended_at", null=True),
    _number("rating", null=True),
    _text("summary", null=True),
    _number("opened_after"),
    _time("called_at", null=True),
    _time("reopened_at", null=True),
    UniqueConstraint("slack_channel_id", "thread_ts"),
)

leads = Table(
    "leads",
    metadata,
    Column("id", Text, primary_key=True),
    _conversation_id(),
    Column("escalation_id", Text, ForeignKey("escalations.id"), nullable=False, index=True),
    _text("question"),
    _text("contact_kind", null=True),
    _text("contact_value", null=True),
    _time("at"),
    _text("language", null=True),
    _text("best_time", null=True),
)

#: What customers were told: that a person would answer by then. None of the last three times: it is open.
promises = Table(
    "promises",
    metadata,
    _id(),
    _conversation_id(),
    Column("escalation_id", Text, ForeignKey("escalations.id"), nullable=False),
    _time("made_at"),
    _time("due_at"),
    _time("kept_at", null=True),
    _time("missed_at", null=True),
    _time("voided_at", null=True),  # when nobody waited for it any more, such as after "back to the bot"
    Index("ix_promises_conversation_id", "conversation_id"),
)

#: The opening of each inbox at which its leads are listed next.
digests = Table("digests", metadata, Column("inbox", Text, primary_key=True), _time("due_at"))

#: What staff switched for everything, such as "paused".
switches = Table("switches", metadata, Column("name", Text, primary_key=True), _time("since"))

decisions = Table(
    "decisions",
    metadata,
    _id(),
    _conversation_id(),
    _text("action"),
    _text("trigger", null=True),
    _text("reason"),
    _text("signals"),  # JSON
    _text("answer", null=True),  # JSON, citations included
    Column("message_seq", BigInteger, ForeignKey("messages.seq"), nullable=True),  # what the customer said
    _time("at"),
    Index("ix_decisions_at", "at"),
    Index("ix_decisions_conversation_id_at", "conversation_id", "at"),
)

#: When something is looked at next that is looked at now and then, by its name.
looks = Table("looks", metadata, Column("name", Text, primary_key=True), _time("due_at"))

#: Everything that goes out. A row's id is that of its work in the queue.
outbox = Table(
    "outbox",
    metadata,
    _id(),
    _text("key"),  # names this delivery for ever, to the platform too
    _conversation_id(),
    _text("destination"),
    _text("body"),  # JSON
    _text("author", null=True),  # of a message to the customer
    _number("message_seq", null=True),  # the line of the transcript that it delivers, or a part of
    _text("state"),  # see `OutboxState`
    _number("attempts"),
    Column("ambiguous", Boolean, nullable=False),  # may have been delivered twice
    _number("sent_with", null=True),  # the row whose key and post it shares
    _text("platform_id", null=True),
    _text("problem", null=True),
    _time("created_at"),
    _time("done_at", null=True),
)
Index(
    "ix_outbox_unfinished",
    outbox.c.conversation_id,
    sqlite_where=outbox.c.state.in_(("pending", "sending", "held")),
    postgresql_where=outbox.c.state.in_(("pending", "sending", "held")),
)


def _some(name: str, column: Column[Any], where: ColumnElement[bool]) -> None:
    Index(name, column, sqlite_where=where, postgresql_where=where)


_some("ix_messages_message_id", messages.c.message_id, messages.c.message_id.is_not(None))
_some("ix_outbox_platform_id", outbox.c.platform_id, outbox.c.platform_id.is_not(None))
_some("ix_outbox_staff_message_seq", outbox.c.message_seq, outbox.c.author == "staff")
_some("ix_outbox_waiting", outbox.c.conversation_id, outbox.c.state == "waiting")
_some(
    "ix_conversations_for_people",
    conversations.c.status,
    conversations.c.status.in_(("escalated", "claimed", "snoozed", "parked")),
)
_some("ix_messages_asked_at", messages.c.at, messages.c.author == "customer")
Index("ix_escalations_opened_at", escalations.c.opened_at)
Index("ix_escalations_conversation_id", escalations.c.conversation_id)

#: Edits and deletes whose message has not come yet, see `bot.store.early`.
early = Table(
    "early",
    metadata,
    Column("key", Text, primary_key=True),
    Column("message_id", Text, nullable=False, index=True),
    _text("body"),  # JSON
    _time("received_at"),
)

#: Messages that show the beginning of an answer which is still being written.
previews = Table(
    "previews",
    metadata,
    Column("key", Text, primary_key=True),
    _text("address"),  # JSON
    _text("message_id"),
)

#: At most one of a kind for each conversation; `work_id` is its work in the queue.
timers = Table(
    "timers",
    metadata,
    Column("conversation_id", Text, ForeignKey("conversations.id"), primary_key=True),
    Column("kind", Text, primary_key=True),
    _number("work_id"),
)

#: Events that no desk could handle, with the error; an admin may look at them.
dead_letters = Table(
    "dead_letters", metadata, _id(), _text("conversation_id"), _text("body"), _text("error"), _time("at")
)
