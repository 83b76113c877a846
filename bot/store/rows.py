"""Rows to values and back, for the nouns that several transactions read."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import BigInteger, Table, case, type_coerce
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert

from bot.model import (
    Address,
    Author,
    Awaiting,
    Contact,
    Conversation,
    Customer,
    Ended,
    Escalation,
    Lead,
    Message,
    Said,
    Staff,
    Status,
    Trigger,
)
from bot.ports import LeadRow
from bot.store.schema import conversations, escalations, leads, messages, moment
from bot.store.values import ATTACHMENTS
from bot.text import mask_cards

MESSAGE_COLUMNS = (
    messages.c.seq,
    messages.c.author,
    messages.c.name,
    messages.c.text,
    type_coerce(messages.c.at, BigInteger).label("at"),
    messages.c.attachments,
    messages.c.message_id,
    messages.c.about,
)
CONVERSATION_COLUMNS = tuple(
    c for c in conversations.c if c.name not in ("created_at", "heard_at", "invited_at")
)
ESCALATION_COLUMNS = tuple(c.label(f"e_{c.name}") for c in escalations.c if c.name != "seen_ts")
LEAD_COLUMNS = tuple(c.label(f"l_{c.name}") for c in leads.c)

_ABOUT = ("quotes", "change", "changes", "before", "spoken", "staff_id", "said", "options")
_STATUS = {status.value: status for status in Status}
_AUTHOR = {author.value: author for author in Author}
_SAID = {said.value: said for said in Said}


def upsert(
    dialect: str,
    table: Table,
    key: str | Sequence[str],
    columns: Sequence[str],
    *,
    growing: Sequence[str] = (),
) -> Insert:
    """`INSERT` that changes `columns` to the new values where there is a row with this `key` already.

    Those of `growing` are changed to greater values only.
    """
    statement = (postgresql if dialect == "postgresql" else sqlite).insert(table)
    new = statement.excluded
    greater = {name: case((table.c[name] > new[name], table.c[name]), else_=new[name]) for name in growing}
    changing: Insert = statement.on_conflict_do_update(
        index_elements=[key] if isinstance(key, str) else key,
        set_={name: new[name] for name in columns} | greater,
    )
    return changing


def conversation(row: Any) -> Conversation:
    """From `CONVERSATION_COLUMNS`."""
    return Conversation(
        id=row.id,
        address=Address(channel=row.channel, account=row.account, chat=row.chat, thread=row.thread),
        customer=Customer(
            id=row.customer_id,
            name=row.customer_name,
            handle=row.customer_handle,
            language=row.customer_language,
        ),
        status=_STATUS[row.status],
        owner=None if row.owner_id is None else Staff(id=row.owner_id, name=row.owner_name),
        awaiting=None if row.awaiting is None else Awaiting(row.awaiting),
        question=row.question,
        escalation_id=row.escalation_id,
        snoozed_until=row.snoozed_until,
        paused=row.paused,
        instruction=row.instruction,
        topic=row.topic,
        sources=tuple(json.loads(row.sources)) if row.sources else (),
        epoch=row.epoch,
    )


def message(
    seq: int,
    author: str,
    name: str,
    text: str,
    at: int,
    attachments: str,
    message_id: str | None,
    about: str | None,
) -> Message:
    """From `MESSAGE_COLUMNS`. The most frequent of all rows: taken apart by place, which is quick."""
    return Message(
        seq=seq,
        author=_AUTHOR[author],
        name=name,
        text=text,
        at=moment(at),
        attachments=ATTACHMENTS.validate_json(attachments) if attachments else (),
        message_id=message_id,
        **(_read_about(about) if about else {}),
    )


def message_row(seq: int, conversation_id: str, line: Message) -> Mapping[str, Any]:
    """For the table `messages`."""
    return {
        "seq": seq,
        "conversation_id": conversation_id,
        "author": line.author.value,
        "name": line.name,
        "text": line.text,
        "at": line.at,
        "attachments": ATTACHMENTS.dump_json(line.attachments).decode() if line.attachments else "",
        "message_id": line.message_id,
        "withdrawn": False,
        "about": _about(line),
    }


def _about(line: Message) -> str | None:
    """All else that there is to a line, as JSON."""
    about = {name: value for name in _ABOUT if (value := getattr(line, name)) not in (None, ())}
    return json.dumps(about) if about else None


def _read_about(about: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(about)
    if "said" in read:
        read["said"] = _SAID.get(read["said"])  # `None` if it is of another version
    if "options" in read:
        read["options"] = tuple(read["options"])
    return read


def escalation(row: Any) -> Escalation | None:
    """From `ESCALATION_COLUMNS`, `None` if an outer join found none."""
    if row.e_id is None:
        return None
    return Escalation(
        id=row.e_id,
        conversation_id=row.e_conversation_id,
        trigger=Trigger(row.e_trigger),
        why=mask_cards(row.e_why),  # earlier versions did not
        inbox=row.e_inbox,
        slack_channel_id=row.e_slack_channel_id,
        opened_at=row.e_opened_at,
        opened_through=row.e_opened_through,
        shown_through=row.e_shown_through,
        thread_ts=row.e_thread_ts,
        outcome=None if row.e_outcome is None else Ended(row.e_outcome),
        claimed_at=row.e_claimed_at,
        pinged_at=row.e_pinged_at,
        ended_at=row.e_ended_at,
        rating=row.e_rating,
        opened_after=row.e_opened_after,
        called_at=row.e_called_at,
        reopened_at=row.e_reopened_at,
    )


def lead(row: Any) -> Lead | None:
    """From `LEAD_COLUMNS`, `None` if an outer join found none."""
    if row.l_id is None:
        return None
    contact = None
    if row.l_contact_kind is not None:
        contact = Contact(kind=row.l_contact_kind, value=row.l_contact_value)
    return Lead(
        id=row.l_id,
        conversation_id=row.l_conversation_id,
        escalation_id=row.l_escalation_id,
        question=mask_cards(row.l_question),  # earlier versions did not
        contact=contact,
        at=row.l_at,
        language=row.l_language,
        best_time=row.l_best_time,
    )


def lead_row(row: Any) -> LeadRow | None:
    """From the columns of all three, `None` if an outer join found no escalation or no lead."""
    of, under, kept = conversation(row), escalation(row), lead(row)
    if under is None or kept is None:
        return None
    return LeadRow(
        lead=kept,
        customer=of.customer,
        channel=of.address.channel,
        why=under.why,
        thread=under.thread,
    )
