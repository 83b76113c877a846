"""What others ask the store. Each is an operation over a batch, see `bot.store.writer`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from sqlalchemy import Connection, Integer, bindparam, cast, false, func, or_, select

from bot.model import Address, Author, Conversation, InboxThread, Lead, Message, Trigger
from bot.ports import LastSeen, ThreadBookmark
from bot.store import rows
from bot.store.prepared import Prepared
from bot.store.schema import (
    conversations,
    dead_letters,
    decisions,
    escalations,
    leads,
    messages,
    outbox,
    work,
)
from bot.store.values import (
    ANSWER,
    CONTENT,
    SIGNALS,
    Counts,
    CustomerPart,
    DecisionMade,
    EscalationFile,
    OutboxState,
    Reach,
    SentPart,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class FileWanted:
    """Which lines of an escalation's conversation are asked for: `after < seq <= through`."""

    escalation_id: str
    after: int | Literal["opened"]  #: "opened" is the escalation's own `opened_after`
    through: int | Literal["opened"]  #: "opened" is the escalation's own `opened_through`


@dataclass(frozen=True, kw_only=True, slots=True)
class DecisionsWanted:
    """Which decisions are asked for."""

    after: int
    limit: int


def escalation_files(connection: Connection, batch: list[FileWanted]) -> Sequence[EscalationFile]:
    """What posts in inbox threads are made of."""
    return [_escalation_file(connection, wanted) for wanted in batch]


def _escalation_file(connection: Connection, wanted: FileWanted) -> EscalationFile:
    (row,) = _FILE.named_rows(connection, of_id=wanted.escalation_id)
    escalation = rows.escalation(row)
    if escalation is None:
        raise LookupError(f"there is no escalation {wanted.escalation_id}")
    after = escalation.opened_after if wanted.after == "opened" else wanted.after
    through = escalation.opened_through if wanted.through == "opened" else wanted.through
    before = {"of_id": row.id, "opened_at": escalation.opened_at}
    if escalation.ended_at is None:
        earlier = _EARLIER.rows(connection, **before)
    else:
        earlier = _EARLIER_OF_ENDED.rows(connection, **before, ended_at=escalation.ended_at)
    lines = _LINES.rows(connection, of_id=row.id, after=after, through=through)
    return EscalationFile(
        escalation=escalation,
        conversation=rows.conversation(row),
        lead=rows.lead(row),
        summary=row.e_summary,
        earlier=next((InboxThread(slack_channel_id=channel, thread_ts=ts) for channel, ts in earlier), None),
        messages=tuple(rows.message(*line) for line in lines),
    )


_FILE = Prepared(
    select(*rows.CONVERSATION_COLUMNS, *rows.ESCALATION_COLUMNS, *rows.LEAD_COLUMNS)
    .select_from(
        escalations.join(conversations, conversations.c.id == escalations.c.conversation_id).outerjoin(
            leads, leads.c.escalation_id == escalations.c.id
        )
    )
    .where(escalations.c.id == bindparam("of_id"))
    .order_by(leads.c.at.desc())
    .limit(1)
)


# One that was moved elsewhere was opened when its successor was, so that the end tells which came first.
_before = (
    select(escalations.c.slack_channel_id, escalations.c.thread_ts)
    .where(
        escalations.c.conversation_id == bindparam("of_id"),
        escalations.c.thread_ts.is_not(None),
        escalations.c.ended_at.is_not(None),
        escalations.c.opened_at <= bindparam("opened_at"),
    )
    .order_by(escalations.c.ended_at.desc())
    .limit(1)
)
_EARLIER = Prepared(_before)
_EARLIER_OF_ENDED = Prepared(_before.where(escalations.c.ended_at < bindparam("ended_at")))

_all_lines = (
    select(*rows.MESSAGE_COLUMNS)
    .where(messages.c.conversation_id == bindparam("of_id"), messages.c.withdrawn == false())
    .order_by(messages.c.seq)
)
_ALL_LINES = Prepared(_all_lines)
_LINES = Prepared(
    _all_lines.where(messages.c.seq > bindparam("after"), messages.c.seq <= bindparam("through"))
)


@dataclass(frozen=True, kw_only=True, slots=True)
class PartsWanted:
    """Which staff message is asked for."""

    conversation_id: str
    message_id: str  #: Slack's `ts`


def sent_parts(connection: Connection, batch: list[PartsWanted]) -> Sequence[tuple[SentPart, ...]]:
    """What became of staff messages; nothing where none was ever sent."""
    return [_sent_parts(connection, wanted) for wanted in batch]


def _sent_parts(connection: Connection, wanted: PartsWanted) -> tuple[SentPart, ...]:
    found = connection.execute(_PARTS, {"of_id": wanted.conversation_id, "ts": wanted.message_id})
    parts = [
        SentPart(row_id=row.id, state=row.state, platform_id=row.platform_id, content=content)
        for row in found
        if isinstance(content := CONTENT.validate_json(row.body), CustomerPart)
    ]
    return tuple(sorted(parts, key=lambda part: part.content.part))


_PARTS = (
    select(outbox.c.id, outbox.c.state, outbox.c.platform_id, outbox.c.body)
    .select_from(messages.join(outbox, outbox.c.message_seq == messages.c.seq))
    .where(
        messages.c.conversation_id == bindparam("of_id"),
        messages.c.message_id == bindparam("ts"),
        messages.c.author == Author.STAFF.value,
        outbox.c.author == Author.STAFF.value,
    )
)


def reaches(connection: Connection, batch: list[str]) -> Sequence[Reach]:
    """How conversations' customers can be reached."""
    return [_reach(connection, id) for id in batch]


def _reach(connection: Connection, conversation_id: str) -> Reach:
    row = connection.execute(_REACH, {"of_id": conversation_id}).one()
    return Reach(
        address=Address(channel=row.channel, account=row.account, chat=row.chat, thread=row.thread),
        heard_at=row.heard_at,
        invited=row.invited_at is not None and (row.heard_at is None or row.invited_at >= row.heard_at),
    )


_REACH = select(
    conversations.c.channel,
    conversations.c.account,
    conversations.c.chat,
    conversations.c.thread,
    conversations.c.heard_at,
    conversations.c.invited_at,
).where(conversations.c.id == bindparam("of_id"))


@dataclass(frozen=True, kw_only=True, slots=True)
class SeenWanted:
    """Whose last messages are asked for."""

    channel: str
    account: str
    since: datetime


def last_seen(connection: Connection, batch: list[SeenWanted]) -> Sequence[tuple[LastSeen, ...]]:
    """How far the conversations of accounts were stored, those heard last first."""
    return [
        tuple(
            LastSeen(
                address=Address(channel=row.channel, account=row.account, chat=row.chat, thread=row.thread),
                customer_id=row.customer_id,
                message_id=row.message_id,
                heard_at=row.heard_at,
            )
            for row in connection.execute(
                _LAST_SEEN, {"channel": wanted.channel, "account": wanted.account, "since": wanted.since}
            )
        )
        for wanted in batch
    ]


_last_said = (
    select(messages.c.message_id)
    .where(
        messages.c.conversation_id == conversations.c.id,
        messages.c.author == Author.CUSTOMER.value,
        messages.c.message_id.is_not(None),
        or_(messages.c.about.is_(None), messages.c.about.not_like('%"change"%')),
    )
    .order_by(messages.c.seq.desc())
    .limit(1)
    .scalar_subquery()
    .label("message_id")
)
_LAST_SEEN = (
    select(
        conversations.c.channel,
        conversations.c.account,
        conversations.c.chat,
        conversations.c.thread,
        conversations.c.customer_id,
        conversations.c.heard_at,
        _last_said,
    )
    .where(
        conversations.c.channel == bindparam("channel"),
        conversations.c.account == bindparam("account"),
        conversations.c.heard_at >= bindparam("since"),
    )
    .order_by(conversations.c.heard_at.desc())
)


def transcripts(connection: Connection, batch: list[str]) -> Sequence[tuple[Message, ...]]:
    """All that was said in a conversation."""
    return [tuple(rows.message(*line) for line in _ALL_LINES.rows(connection, of_id=id)) for id in batch]


def conversations_by_id(connection: Connection, batch: list[str]) -> Sequence[Conversation | None]:
    """Conversations, `None` where there is no such one."""
    found = connection.execute(select(*rows.CONVERSATION_COLUMNS).where(conversations.c.id.in_(batch)))
    by_id = {row.id: rows.conversation(row) for row in found}
    return [by_id.get(id) for id in batch]


def bookmarks(connection: Connection, batch: list[datetime]) -> Sequence[tuple[ThreadBookmark, ...]]:
    """The inbox threads where staff may write to a customer; see `Store.bookmarks`."""
    return [
        tuple(
            ThreadBookmark(
                thread=InboxThread(slack_channel_id=row.slack_channel_id, thread_ts=row.thread_ts),
                last_seen_ts=row.seen_ts or row.thread_ts,
            )
            for row in connection.execute(_BOOKMARKS, {"since": since})
        )
        for since in batch
    ]


_last_said_at = (
    select(messages.c.at)
    .where(messages.c.conversation_id == conversations.c.id)
    .order_by(messages.c.seq.desc())
    .limit(1)
    .scalar_subquery()
)
_BOOKMARKS = (
    select(escalations.c.slack_channel_id, escalations.c.thread_ts, escalations.c.seen_ts)
    .join(conversations, conversations.c.escalation_id == escalations.c.id)
    .where(escalations.c.thread_ts.is_not(None), _last_said_at >= bindparam("since"))
    # Slack allows few questions a minute: first those where a customer is waiting.
    .order_by(escalations.c.outcome.is_not(None), escalations.c.opened_at.desc())
)


def decisions_after(
    connection: Connection, batch: list[DecisionsWanted]
) -> Sequence[tuple[DecisionMade, ...]]:
    """Decisions, oldest first."""
    return [
        tuple(
            decision(row)
            for row in connection.execute(_DECISIONS.where(decisions.c.id > wanted.after).limit(wanted.limit))
        )
        for wanted in batch
    ]


_DECISIONS = (
    select(decisions, messages.c.text)
    .select_from(decisions.outerjoin(messages, messages.c.seq == decisions.c.message_seq))
    .order_by(decisions.c.id)
)


def decision(row: Any) -> DecisionMade:
    """From the columns of `decisions`, and the `text` of what the customer said."""
    return DecisionMade(
        id=row.id,
        conversation_id=row.conversation_id,
        at=row.at,
        action=row.action,
        trigger=None if row.trigger is None else Trigger(row.trigger),
        reason=row.reason,
        signals=SIGNALS.validate_json(row.signals),
        answer=None if row.answer is None else ANSWER.validate_json(row.answer),
        text=row.text,
    )


def all_leads(connection: Connection, batch: list[None]) -> Sequence[tuple[Lead, ...]]:
    """All leads, oldest first."""
    found = connection.execute(select(*rows.LEAD_COLUMNS).order_by(leads.c.at))
    return [tuple(lead for row in found if (lead := rows.lead(row)) is not None)] * len(batch)


def counts(connection: Connection, batch: list[None]) -> Sequence[Counts]:
    """How much waits."""
    queued = connection.execute(select(work.c.queue, func.count()).group_by(work.c.queue))
    queues = {row[0]: row[1] for row in queued}
    states = connection.execute(
        select(outbox.c.state, func.count(), func.sum(cast(outbox.c.ambiguous, Integer))).group_by(
            outbox.c.state
        )
    ).all()
    by_state = dict.fromkeys(get_args(OutboxState), 0)
    counted = Counts(
        turns=queues.get("turns", 0),
        timers=queues.get("timers", 0),
        dead_letters=connection.execute(select(func.count()).select_from(dead_letters)).scalar_one(),
        outbox=by_state | {state: number for state, number, _ in states},
        ambiguous=sum(ambiguous for _, _, ambiguous in states),
    )
    return [counted] * len(batch)
