"""What led to an escalation, and whole conversations, for those who look back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from bot.model import Conversation, Ended, History, InboxThread, UpdateHead
from bot.store import queries, rows
from bot.store.schema import conversations, decisions, escalations, messages, moment
from bot.store.values import Attempt, DecisionMade, Latest, NewRow

_A_HANDFUL = 12
_ALL = 2**62


@dataclass(frozen=True, kw_only=True, slots=True)
class HistoryWanted:
    """Which conversation is asked for: by its own id, that of an escalation, or an inbox thread."""

    id: str | None = None
    thread: InboxThread | None = None


def behind(connection: Connection, batch: list[str]) -> Sequence[tuple[DecisionMade, ...]]:
    """The decisions that led to escalations, see `Store.decisions_behind`."""
    return [_behind(connection, id) for id in batch]


def _behind(connection: Connection, escalation_id: str) -> tuple[DecisionMade, ...]:
    row = connection.execute(_MATTER, {"of_id": escalation_id}).one()
    # One that goes on after it had ended was opened by what the customer said then.
    since = row.before or moment(0) if row.reopened_at is None else row.opened_at
    asked = {"conversation": row.conversation_id, "since": since}
    opened = connection.execute(_OPENED_BY, asked | {"called": row.reopened_at or since}).scalar()
    found = connection.execute(_BEHIND, asked | {"through": _ALL if opened is None else opened})
    return tuple(queries.decision(row) for row in reversed(found.all()))


# A thread that was moved to another inbox is about the same matter.
_earlier = escalations.alias()
_MATTER = select(
    escalations.c.conversation_id,
    escalations.c.opened_at,
    escalations.c.reopened_at,
    select(func.max(func.coalesce(_earlier.c.ended_at, _earlier.c.opened_at)))
    .where(
        _earlier.c.conversation_id == escalations.c.conversation_id,
        _earlier.c.opened_at < escalations.c.opened_at,
        func.coalesce(_earlier.c.outcome, "") != Ended.MOVED.value,
    )
    .scalar_subquery()
    .label("before"),
).where(escalations.c.id == bindparam("of_id"))
_OF_THE_MATTER = (
    decisions.c.conversation_id == bindparam("conversation"),
    decisions.c.at >= bindparam("since"),
)
# The first that called a person: later ones ("park", when nobody came) did so for the same escalation.
_OPENED_BY = select(func.min(decisions.c.id)).where(
    *_OF_THE_MATTER, decisions.c.at >= bindparam("called"), decisions.c.action.in_(("escalate", "park"))
)
_BEHIND = (
    select(decisions, messages.c.text)
    .select_from(decisions.outerjoin(messages, messages.c.seq == decisions.c.message_seq))
    .where(*_OF_THE_MATTER, decisions.c.id <= bindparam("through"))
    .order_by(decisions.c.id.desc())
    .limit(_A_HANDFUL)
)


def histories(connection: Connection, batch: list[HistoryWanted]) -> Sequence[History | None]:
    """Whole conversations, `None` where there is no such one."""
    return [_history(connection, wanted) for wanted in batch]


def _history(connection: Connection, wanted: HistoryWanted) -> History | None:
    id = _conversation_id(connection, wanted)
    (conversation,) = queries.conversations_by_id(connection, [id or ""])
    if conversation is None:
        return None
    (said,) = queries.transcripts(connection, [conversation.id])
    found = connection.execute(_ESCALATIONS, {"conversation": conversation.id})
    called = tuple(each for row in found if (each := rows.escalation(row)) is not None)
    return History(conversation=conversation, escalations=called, messages=said)


def _conversation_id(connection: Connection, wanted: HistoryWanted) -> str | None:
    if wanted.thread is None:
        of_escalation = escalations.c.id == wanted.id
    else:
        of_escalation = (escalations.c.slack_channel_id == wanted.thread.slack_channel_id) & (
            escalations.c.thread_ts == wanted.thread.thread_ts
        )
    found: str | None = connection.execute(
        select(escalations.c.conversation_id).where(of_escalation)
    ).scalar()
    return found or wanted.id


_ESCALATIONS = (
    select(*rows.ESCALATION_COLUMNS)
    .where(escalations.c.conversation_id == bindparam("conversation"))
    .order_by(escalations.c.opened_at, escalations.c.id)
)


def latest(connection: Connection, batch: list[int]) -> Sequence[tuple[Latest, ...]]:
    """The conversations in which something was said last, newest first, so many of them."""
    return [tuple(map(_latest, connection.execute(_LATEST.limit(most)))) for most in batch]


def _latest(row: Any) -> Latest:
    conversation: Conversation = rows.conversation(row)
    return Latest(conversation=conversation, said_at=row.said_at)


_last_seq = func.max(messages.c.seq).label("seq")
_last = select(messages.c.conversation_id, _last_seq).group_by(messages.c.conversation_id).subquery()
_LATEST = (
    select(*rows.CONVERSATION_COLUMNS, messages.c.at.label("said_at"))
    .select_from(
        _last.join(messages, messages.c.seq == _last.c.seq).join(
            conversations, conversations.c.id == _last.c.conversation_id
        )
    )
    .order_by(_last.c.seq.desc())
)


def keep_summaries(connection: Connection, batch: Sequence[Attempt]) -> dict[int, NewRow]:
    """Write what conversations were summed up to; by the attempt's place, what shows it on the head."""
    shown: dict[int, NewRow] = {}
    for place, attempt in enumerate(batch):
        if attempt.summary is None:  # nearly always
            continue
        id, text = attempt.summary
        channel = connection.execute(_SUMMED_UP, {"of_id": id, "text": text}).scalar_one()
        shown[place] = NewRow(destination=f"slack:{channel}:marks", content=UpdateHead(escalation_id=id))
    return shown


_SUMMED_UP = (
    update(escalations)
    .where(escalations.c.id == bindparam("of_id"))
    .values(summary=bindparam("text"))
    .returning(escalations.c.slack_channel_id)
)
