"""A whole conversation as a file to be kept elsewhere: Markdown to read, JSON for programs. Pure.

The JSON is one object; what there is none of is `null` or an empty list, and times are ISO 8601 in UTC:

    format        "stepaside.transcript/1"; a later shape has a higher number
    conversation  {id, status}; the status is open, escalated, claimed, snoozed, parked or resolved
    customer      {id, name, handle, language}
    channel       {channel, account, chat, thread}
    statuses      [{at, status, escalation}], oldest first: each time that a person was called ("escalated"),
                  that somebody took it ("claimed"), and that it ended, with the outcome in place of a status
    escalations   [{id, trigger, why, inbox, opened_at, claimed_at, ended_at, outcome, rating}], oldest first
    messages      [{id, author, name, at, text, quotes, attachments: [{kind, name, mime, size}],
                  change: {kind: "edited" or "deleted", of, before}, spoken_in}], oldest first; `author` is
                  customer, bot, notice, staff or note; `of` and `spoken_in` are ids of earlier messages

A message stays as it was first said: what was changed later is a message of its own with a `change`.
"""

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.model import Attachment, Author, Conversation, Escalation, History, Line, Message
from bot.text import mask_cards
from handoff.transcript import lines, words_of

FORMAT = "stepaside.transcript/1"

_INLINE = re.compile(r"[\\`*_\[\]<>&~|$]")
_AT_START = re.compile(r"^(\d*)([#+=.)-])")  # headings, lists, rules
#: What a terminal or an editor obeys instead of showing it; joiners inside emoji and letters are none.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def as_markdown(history: History, *, notes: bool = False) -> str:
    """A conversation to be read; card numbers are masked.

    Everything that people wrote stands in quotations and is shown as written: nobody can write a heading or
    another person's message, or hide where a link leads. Notes among staff are left out unless asked for.
    """
    conversation = history.conversation
    customer, address = conversation.customer, conversation.address
    called = [_called(escalation) for escalation in history.escalations]
    handle = f" ({_inert(customer.handle)})" if customer.handle else ""
    facts = [
        f"- Customer: {_inert(mask_cards(customer.name))}{handle}",
        f"- Channel: {_inert(address.channel)} ({_inert(address.account)})",
        f"- Status: {conversation.status.value}",
        f"- Conversation: {_inert(conversation.id)}",
        *called,
    ]
    said = [_said(line) for line in lines(history.messages, notes=notes)]
    return "\n\n".join(["# Transcript", "\n".join(facts), *said]) + "\n"


def as_json(history: History, *, notes: bool = False) -> str:
    """A conversation for programs, in the shape above; card numbers are masked, notes as in `as_markdown`."""
    messages = [m for m in history.messages if notes or m.author is not Author.NOTE]
    whole = {
        "format": FORMAT,
        "conversation": {"id": history.conversation.id, "status": history.conversation.status.value},
        **_who_and_where(history.conversation),
        "statuses": list(_statuses(history.escalations)),
        "escalations": [_escalation(escalation) for escalation in history.escalations],
        "messages": [_message(message) for message in messages],
    }
    written = json.dumps(whole, ensure_ascii=False, indent=2)
    # Inside of strings only: JSON itself has none of them, apart from its line ends.
    return _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", written) + "\n"


# --- Markdown ----------------------------------------------------------------------------------------------


def _called(escalation: Escalation) -> str:
    why = _inert(mask_cards(escalation.why))
    outcome = escalation.outcome
    ended = f"; {outcome.value} {_moment(escalation.ended_at)}".rstrip() if outcome else ""
    stars = f"; rated {escalation.rating} of 5" if escalation.rating else ""
    return f"- Called a person {_moment(escalation.opened_at)}: {why}{ended}{stars}"


def _said(line: Line) -> str:
    kind = "" if line.author is Author.CUSTOMER else f", {line.author.value}"
    text = "  \n".join(f"> {_inert(each)}".rstrip() for each in line.text.splitlines())
    return f"**{_inert(line.name) or '?'}**{kind or ', customer'} · {_moment(line.at)}\n\n{text or '>'}"


def _moment(at: datetime | None) -> str:
    return "" if at is None else f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _inert(text: str) -> str:
    """One line of Markdown that shows `text` and does nothing else."""
    line = " ".join(_CONTROLS.sub(" ", text).split())
    return _AT_START.sub(r"\1\\\2", _INLINE.sub(r"\\\g<0>", line))


# --- JSON --------------------------------------------------------------------------------------------------


def _who_and_where(conversation: Conversation) -> dict[str, Any]:
    customer, address = conversation.customer, conversation.address
    return {
        "customer": {
            "id": customer.id,
            "name": mask_cards(customer.name),
            "handle": customer.handle,
            "language": customer.language,
        },
        "channel": {
            "channel": address.channel,
            "account": address.account,
            "chat": address.chat,
            "thread": address.thread,
        },
    }


def _statuses(escalations: Sequence[Escalation]) -> Iterator[dict[str, Any]]:
    for escalation in escalations:
        steps = (
            (escalation.opened_at, "escalated"),
            (escalation.claimed_at, "claimed"),
            (escalation.ended_at, _outcome(escalation)),
        )
        for at, status in steps:
            if at is not None and status is not None:
                yield {"at": _iso(at), "status": status, "escalation": escalation.id}


def _outcome(escalation: Escalation) -> str | None:
    return escalation.outcome.value if escalation.outcome else None


def _escalation(escalation: Escalation) -> dict[str, Any]:
    return {
        "id": escalation.id,
        "trigger": escalation.trigger.value,
        "why": mask_cards(escalation.why),
        "inbox": escalation.inbox,
        "opened_at": _iso(escalation.opened_at),
        "claimed_at": _iso(escalation.claimed_at),
        "ended_at": _iso(escalation.ended_at),
        "outcome": _outcome(escalation),
        "rating": escalation.rating,
    }


def _message(message: Message) -> dict[str, Any]:
    return {
        "id": message.seq,
        "author": message.author.value,
        "name": mask_cards(message.name),
        "at": _iso(message.at),
        "text": mask_cards(words_of(message, message.text)),
        "quotes": mask_cards(message.quotes) if message.quotes else None,
        "attachments": [_attachment(attachment) for attachment in message.attachments],
        "change": _change(message),
        "spoken_in": message.spoken,
    }


def _attachment(attachment: Attachment) -> dict[str, Any]:
    return {
        "kind": attachment.kind,
        "name": mask_cards(attachment.name),
        "mime": attachment.mime,
        "size": attachment.size,
    }


def _change(message: Message) -> dict[str, Any] | None:
    if message.change is None:
        return None
    before = mask_cards(words_of(message, message.before or ""))
    return {"kind": message.change, "of": message.changes, "before": before}


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")
