"""The leads that are listed when an inbox opens, and when that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.model import Status
from bot.ports import LeadRow
from bot.store import rows
from bot.store.schema import conversations, digests, escalations, leads


@dataclass(frozen=True, kw_only=True, slots=True)
class NextDigest:
    """At which opening an inbox's leads are listed next."""

    inbox: str
    due_at: datetime | None  #: `None` if it never opens, or is always open


@dataclass(frozen=True, kw_only=True, slots=True)
class ParkedLead:
    """A lead that nobody has taken up, and the inbox that it belongs to by its name."""

    inbox: str
    row: LeadRow


def next_digests(connection: Connection, batch: list[str]) -> Sequence[datetime | None]:
    """When inboxes are listed next, as it was written last; `None` if it never was."""
    due = {row.inbox: row.due_at for row in connection.execute(_DUE, {"inboxes": list(batch)})}
    return [due.get(inbox) for inbox in batch]


def plan_digests(connection: Connection, batch: list[NextDigest]) -> Sequence[None]:
    """Write when inboxes are listed next; what is due until then counts as listed."""
    for each in batch:
        connection.execute(_FORGET, {"of_inbox": each.inbox})
        if each.due_at is not None:
            connection.execute(insert(digests), {"inbox": each.inbox, "due_at": each.due_at})
    return [None] * len(batch)


def parked_leads(connection: Connection, batch: list[None]) -> Sequence[tuple[ParkedLead, ...]]:
    """The leads of conversations that are still parked, oldest first."""
    found = [_parked(row) for row in connection.execute(_PARKED)]
    return [tuple(lead for lead in found if lead is not None)] * len(batch)


def _parked(row: Any) -> ParkedLead | None:
    escalation, listed = rows.escalation(row), rows.lead_row(row)
    if escalation is None or listed is None:
        return None
    return ParkedLead(inbox=escalation.inbox, row=listed)


_DUE = select(digests).where(digests.c.inbox.in_(bindparam("inboxes", expanding=True)))


_FORGET = delete(digests).where(digests.c.inbox == bindparam("of_inbox"))
_PARKED = (
    select(*rows.CONVERSATION_COLUMNS, *rows.ESCALATION_COLUMNS, *rows.LEAD_COLUMNS)
    .select_from(
        conversations.join(escalations, escalations.c.id == conversations.c.escalation_id).join(
            leads, leads.c.escalation_id == escalations.c.id
        )
    )
    .where(conversations.c.status == Status.PARKED.value)
    .order_by(leads.c.at)
)
