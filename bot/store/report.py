"""What the report and the watch over the handoffs are made of: each row as it happened, oldest first."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, func, or_, select

from bot.model import Author, Citation, Ended, Status, Trigger
from bot.store import rows
from bot.store.schema import conversations, decisions, escalations, leads, looks, messages

_CALLING = ("escalate", "park")  # `Decision.action` of those that call a person, if they name a trigger
_OVERHANG = timedelta(minutes=10)  # the lines of one turn are not further apart


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """A stretch of time."""

    since: datetime
    until: datetime  #: not itself


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """One turn of a customer's, and what was decided about it."""

    conversation_id: str
    channel: str
    customer: str  #: the same for all that one customer wrote in a channel
    at: datetime
    action: str  #: see `bot.model.Decision`
    trigger: Trigger | None = None
    text: str | None = None  #: the customer's words, unless they tapped, or took them back later
    kind: str | None = None  #: of the answer that was found, see `bot.model.Answer`
    page: Citation | None = None  #: that was nearest then; its `quote` is empty
    spoke: bool = True  #: whether it is about words of theirs; else they tapped

    @property
    def called(self) -> Trigger | None:
        """Why it called a person, if it did."""
        return self.trigger if self.action in _CALLING else None


@dataclass(frozen=True, kw_only=True, slots=True)
class CallMade:
    """One thread in an inbox that was opened, or opened again, for a customer."""

    conversation_id: str
    inbox: str
    opened_at: datetime
    claimed_at: datetime | None
    reopened_at: datetime | None
    ended_at: datetime | None
    outcome: Ended | None
    rating: int | None
    parked_at: datetime | None  #: when nobody was there, so that the question became a lead


@dataclass(frozen=True, kw_only=True, slots=True)
class LeadKept:
    """A question that nobody was there for."""

    at: datetime
    contact: str | None  #: the kind, see `bot.model.Contact`; `None` until the customer says
    claimed_at: datetime | None  #: when somebody took it up
    is_waiting: bool  #: nobody has taken it up yet


@dataclass(frozen=True, kw_only=True, slots=True)
class Share:
    """Of the conversations of a span those in which a person was called."""

    conversations: int
    handed_over: int


@dataclass(frozen=True, kw_only=True, slots=True)
class NextLook:
    """When something is looked at next."""

    name: str
    due_at: datetime


def judged(connection: Connection, batch: list[Span]) -> Sequence[tuple[Judged, ...]]:
    """What was decided about customers' turns in a span."""
    return [_judged(connection, _given(span)) for span in batch]


def calls_made(connection: Connection, batch: list[Span]) -> Sequence[tuple[CallMade, ...]]:
    """The threads that were opened in a span, or opened again."""
    return [
        tuple(
            CallMade(**{**row._mapping, "outcome": row.outcome and Ended(row.outcome)})
            for row in connection.execute(_CALLS, _given(span))
        )
        for span in batch
    ]


def leads_kept(connection: Connection, batch: list[Span]) -> Sequence[tuple[LeadKept, ...]]:
    """The leads of a span."""
    return [
        tuple(
            LeadKept(**{**row._mapping, "is_waiting": bool(row.is_waiting)})
            for row in connection.execute(_LEADS, _given(span))
        )
        for span in batch
    ]


def shares(connection: Connection, batch: list[Span]) -> Sequence[Share]:
    """How many conversations there were in a span, and in how many of them a person was called."""
    found = (connection.execute(_SHARE, _given(span)).one() for span in batch)
    return [Share(conversations=row.conversations, handed_over=row.handed_over) for row in found]


def next_looks(connection: Connection, batch: list[str]) -> Sequence[datetime | None]:
    """When things are looked at next, as it was written last; `None` if it never was."""
    due = {row.name: row.due_at for row in connection.execute(select(looks))}
    return [due.get(name) for name in batch]


def plan_looks(connection: Connection, batch: list[NextLook]) -> Sequence[None]:
    """Write when things are looked at next."""
    for look in batch:
        planned = rows.upsert(connection.dialect.name, looks, "name", ["due_at"])
        connection.execute(planned, {"name": look.name, "due_at": look.due_at})
    return [None] * len(batch)


def _given(span: Span) -> Mapping[str, datetime]:
    return {"since": span.since, "until": span.until}


def _judged(connection: Connection, given: Mapping[str, datetime]) -> tuple[Judged, ...]:
    earlier = given["since"] - _OVERHANG
    lines = _Lines(connection, {"since": earlier, "until": given["until"]})
    for row in connection.execute(_BEFORE, {"since": earlier, "until": given["since"]}):
        lines.of_turn(row.conversation_id, row.message_seq, row.text)
    return tuple(
        Judged(
            conversation_id=row.conversation_id,
            channel=row.channel,
            customer=f"{row.channel}:{row.customer_id}",
            at=row.at,
            action=row.action,
            trigger=None if row.trigger is None else Trigger(row.trigger),
            text=lines.of_turn(row.conversation_id, row.message_seq, row.text),
            spoke=row.message_seq is not None,
            **_found(row.answer),
        )
        for row in connection.execute(_JUDGED, given)
    )


class _Lines:
    """Customers' lines, to be put together turn by turn: a decision names only the last of its lines."""

    def __init__(self, connection: Connection, given: Mapping[str, datetime]) -> None:
        self._waiting: dict[str, dict[int, str]] = {}
        for row in connection.execute(_LINES, given):
            self._waiting.setdefault(row.conversation_id, {})[row.seq] = row.text
        later = (json.loads(about) for about in connection.execute(_CHANGES, given).scalars())
        self._deleted = {about["changes"] for about in later if about.get("change") == "deleted"}

    def of_turn(self, conversation_id: str, last: int | None, text: str | None) -> str | None:
        """What was said in the turn whose last line this is. Ask for each turn once, oldest first."""
        if last is None:
            return None
        waiting = self._waiting.get(conversation_id, {})
        own = {seq: waiting.pop(seq) for seq in [*waiting] if seq <= last} | {last: text}
        return "\n".join(said for seq, said in own.items() if said and seq not in self._deleted) or None


def _found(answer: str | None) -> dict[str, Any]:
    if answer is None:
        return {}
    read = json.loads(answer)
    nearest = [*(read.get("citations") or ()), *(read.get("found") or ())][:1]
    page = [
        Citation(source=n["source"], title=n["title"], quote="", score=n["score"], url=n.get("url"))
        for n in nearest
    ]
    return {"kind": read["kind"], "page": page[0] if page else None}


_IN_SPAN = and_(decisions.c.at >= bindparam("since"), decisions.c.at < bindparam("until"))
_CALLED = and_(decisions.c.action.in_(_CALLING), decisions.c.trigger.is_not(None))
#: A decision about words of the customer's, not of staff.
_SPOKEN = decisions.outerjoin(
    messages, and_(messages.c.seq == decisions.c.message_seq, messages.c.author == Author.CUSTOMER.value)
)

_JUDGED = (
    select(
        decisions.c.conversation_id,
        conversations.c.channel,
        conversations.c.customer_id,
        decisions.c.at,
        decisions.c.action,
        decisions.c.trigger,
        decisions.c.answer,
        messages.c.seq.label("message_seq"),
        messages.c.text,
    )
    .select_from(_SPOKEN.join(conversations, conversations.c.id == decisions.c.conversation_id))
    .where(
        _IN_SPAN,
        or_(
            messages.c.seq.is_not(None),
            decisions.c.action.in_(("answer", "clarify", "offer_human", "rate")),
            _CALLED,
        ),
    )
    .order_by(decisions.c.id)
)
_BEFORE = (
    select(decisions.c.conversation_id, decisions.c.message_seq, messages.c.text)
    .select_from(_SPOKEN)
    .where(_IN_SPAN, messages.c.seq.is_not(None))
    .order_by(decisions.c.id)
)
# Lines get their places as they come in, so these are found without a look at earlier ones.
_by_customers = and_(
    messages.c.seq >= select(func.min(decisions.c.message_seq)).where(_IN_SPAN).scalar_subquery(),
    messages.c.author == Author.CUSTOMER.value,
)
_LINES = (
    select(messages.c.seq, messages.c.conversation_id, messages.c.text)
    .where(
        _by_customers,
        messages.c.seq <= select(func.max(decisions.c.message_seq)).where(_IN_SPAN).scalar_subquery(),
    )
    .order_by(messages.c.seq)
)
_CHANGES = select(messages.c.about).where(_by_customers, messages.c.about.is_not(None))

_SHARE = (
    select(
        func.count(decisions.c.conversation_id.distinct()).label("conversations"),
        func.count(case((_CALLED, decisions.c.conversation_id)).distinct()).label("handed_over"),
    )
    .select_from(_SPOKEN)
    .where(_IN_SPAN, or_(messages.c.seq.is_not(None), _CALLED))
)

_CALLS = (
    select(
        escalations.c.conversation_id,
        escalations.c.inbox,
        escalations.c.opened_at,
        escalations.c.claimed_at,
        escalations.c.reopened_at,
        escalations.c.ended_at,
        escalations.c.outcome,
        escalations.c.rating,
        select(func.min(leads.c.at))
        .where(leads.c.escalation_id == escalations.c.id)
        .scalar_subquery()
        .label("parked_at"),
    )
    .where(
        or_(
            and_(escalations.c.opened_at >= bindparam("since"), escalations.c.opened_at < bindparam("until")),
            and_(
                escalations.c.reopened_at >= bindparam("since"),
                escalations.c.reopened_at < bindparam("until"),
            ),
        )
    )
    .order_by(escalations.c.opened_at, escalations.c.id)
)
_LEADS = (
    select(
        leads.c.at,
        leads.c.contact_kind.label("contact"),
        escalations.c.claimed_at,
        and_(
            conversations.c.status == Status.PARKED.value, conversations.c.escalation_id == escalations.c.id
        ).label("is_waiting"),
    )
    .select_from(
        leads.join(escalations, escalations.c.id == leads.c.escalation_id).join(
            conversations, conversations.c.id == leads.c.conversation_id
        )
    )
    .where(leads.c.at >= bindparam("since"), leads.c.at < bindparam("until"))
    .order_by(leads.c.at)
)
