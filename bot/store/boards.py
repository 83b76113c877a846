"""The lists of the inbox, and the switch for everything."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
)

from bot.model import Status
from bot.ports import Board, BoardRow
from bot.store import rows
from bot.store.schema import conversations, escalations, leads, messages, switches
from bot.text import mask_cards

PAUSED = "paused"  #: the switch's name
MOST_ROWS = 20  #: of each list


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardWanted:
    """Whose board is asked for."""

    staff_id: str
    slack_channel_ids: frozenset[str]  #: of the inboxes whose conversations they may see
    midnight: datetime  #: when today began


@dataclass(frozen=True, kw_only=True, slots=True)
class Switch:
    """How a switch is to stand."""

    name: str
    on: bool
    at: datetime


def boards(connection: Connection, batch: list[BoardWanted]) -> Sequence[Board]:
    """How the inboxes stand."""
    return [_board(connection, wanted) for wanted in batch]


def switch(connection: Connection, batch: list[Switch]) -> Sequence[bool]:
    """Put switches on or off; whether that changed them."""
    return [_switch(connection, wanted) for wanted in batch]


def switched_on(connection: Connection, batch: list[str]) -> Sequence[bool]:
    """Whether switches are on."""
    on = {row.name for row in connection.execute(select(switches.c.name))}
    return [name in on for name in batch]


def switches_on(connection: Connection, batch: list[str]) -> Sequence[frozenset[str]]:
    """The switches that are on whose names begin so."""
    on = list(connection.execute(select(switches.c.name)).scalars())
    return [frozenset(name for name in on if name.startswith(beginning)) for beginning in batch]


def _switch(connection: Connection, wanted: Switch) -> bool:
    is_on = connection.execute(_SINCE, {"switch": wanted.name}).scalar() is not None
    if is_on == wanted.on:
        return False
    if wanted.on:
        connection.execute(insert(switches), {"name": wanted.name, "since": wanted.at})
    else:
        connection.execute(delete(switches).where(switches.c.name == wanted.name))
    return True


def _board(connection: Connection, wanted: BoardWanted) -> Board:
    def listed(statement: Select[Any], status: Status) -> tuple[list[Any], int]:
        given = {
            "status": status.value,
            "staff_id": wanted.staff_id,
            "inboxes": sorted(wanted.slack_channel_ids),
        }
        found = list(connection.execute(statement, given))
        return found, found[0].how_many - len(found) if found else 0

    def rows_of(statement: Select[Any], status: Status) -> tuple[tuple[BoardRow, ...], int]:
        found, more = listed(statement, status)
        return tuple(row for each in found if (row := _row(each)) is not None), more

    waiting, more_waiting = rows_of(_WAITING, Status.ESCALATED)
    mine, more_mine = rows_of(_MINE, Status.CLAIMED)
    snoozed, more_snoozed = rows_of(_SNOOZED, Status.SNOOZED)
    parked, more_leads = listed(_PARKED, Status.PARKED)
    today = connection.execute(_TODAY, {"midnight": wanted.midnight}).one()
    paused_since = connection.execute(_SINCE, {"switch": PAUSED}).scalar()
    return Board(
        waiting=waiting,
        mine=mine,
        snoozed=snoozed,
        leads=tuple(row for each in parked if (row := rows.lead_row(each)) is not None),
        conversations_today=today.wrote,
        handed_over_today=today.handed_over,
        paused=paused_since is not None,
        paused_since=paused_since,
        more_waiting=more_waiting,
        more_mine=more_mine,
        more_snoozed=more_snoozed,
        more_leads=more_leads,
    )


def _row(row: Any) -> BoardRow | None:
    escalation = rows.escalation(row)
    if escalation is None:
        return None
    conversation = rows.conversation(row)
    if conversation.question:
        conversation = replace(conversation, question=mask_cards(conversation.question))
    waits = conversation.status is Status.ESCALATED
    since = escalation.needed_at if waits else escalation.claimed_at or escalation.needed_at
    return BoardRow(conversation=conversation, escalation=escalation, since=since)


_SINCE = select(switches.c.since).where(switches.c.name == bindparam("switch"))

_CASES = conversations.join(escalations, escalations.c.id == conversations.c.escalation_id)
#: In the words of the index: SQLite looks into it only if it is told so literally.
_FOR_PEOPLE = text("conversations.status IN ('escalated', 'claimed', 'snoozed', 'parked')")
_HERE = and_(
    _FOR_PEOPLE,
    conversations.c.status == bindparam("status"),
    escalations.c.slack_channel_id.in_(bindparam("inboxes", expanding=True)),
)


def _listing(*where: ColumnElement[bool]) -> Select[Any]:
    return (
        select(*rows.CONVERSATION_COLUMNS, *rows.ESCALATION_COLUMNS, func.count().over().label("how_many"))
        .select_from(_CASES)
        .where(_HERE, *where)
        .limit(MOST_ROWS)
    )


_WAITING = _listing().order_by(func.coalesce(escalations.c.reopened_at, escalations.c.opened_at))
_MINE = _listing(conversations.c.owner_id == bindparam("staff_id")).order_by(escalations.c.claimed_at)
_SNOOZED = _listing().order_by(
    conversations.c.snoozed_until.is_(None), conversations.c.snoozed_until, escalations.c.opened_at
)
_PARKED = (
    select(
        *rows.CONVERSATION_COLUMNS,
        *rows.ESCALATION_COLUMNS,
        *rows.LEAD_COLUMNS,
        func.count().over().label("how_many"),
    )
    .select_from(_CASES.join(leads, leads.c.escalation_id == escalations.c.id))
    .where(_HERE)
    .order_by(leads.c.at)
    .limit(MOST_ROWS)
)

_said_today = and_(text("messages.author = 'customer'"), messages.c.at >= bindparam("midnight"))
_TODAY = select(
    select(func.count(messages.c.conversation_id.distinct()))
    .where(_said_today)
    .scalar_subquery()
    .label("wrote"),
    select(func.count(escalations.c.conversation_id.distinct()))
    .where(
        escalations.c.opened_at >= bindparam("midnight"),
        select(messages.c.seq)
        .where(messages.c.conversation_id == escalations.c.conversation_id, _said_today)
        .exists(),
    )
    .scalar_subquery()
    .label("handed_over"),
)
