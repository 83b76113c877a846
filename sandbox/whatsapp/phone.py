"""What stands in a chat on the customer's phone."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .media import Media

#: message types whose content is a file
FILES = ("image", "audio", "video", "document", "sticker")


@dataclass(frozen=True, kw_only=True)
class Button:
    """A reply button, a list row or a template's button; `url` is None unless it is a link."""

    id: str
    title: str
    description: str = ""
    url: str | None = None


@dataclass(kw_only=True)
class Message:
    """One message of a chat, and what became of it.

    Attributes:
        kind: the Cloud API's `type`; `content` is what stands under that name.
        ticks: `accepted`, `sent` (one tick), `delivered` (two), `read` (blue), `failed`.
        reply_to: id of the quoted message.
        link: the address of a file that was sent by link.
    """

    id: str
    from_business: bool
    kind: str
    content: Any
    at: float
    text: str
    buttons: tuple[Button, ...] = ()
    list_label: str = ""
    header: str = ""
    footer: str = ""
    file: Media | None = None
    link: str = ""
    reply_to: str | None = None
    callback_data: str | None = None
    category: str = "service"
    ticks: str = "accepted"
    reactions: dict[str, str] = field(default_factory=dict)
    is_edited: bool = False
    is_deleted: bool = False


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One message as the phone shows it.

    Attributes:
        who: the name above the message.
        text: text, caption, or the body of an interactive message or template.
        buttons: reply buttons, or the rows behind `list_label`.
        attachment: `image`, `audio`, `video`, `document`, `sticker`, `location`, `contacts` or None.
        data: the file's bytes; None for a file sent by `link`.
        ticks: see `Message`.
        reactions: emoji on it, from both sides.
        raw: the content as the Cloud API had it.
    """

    message_id: str
    who: str
    from_business: bool
    kind: str
    text: str
    buttons: tuple[Button, ...]
    list_label: str
    header: str
    footer: str
    attachment: str | None
    file_name: str | None
    mime_type: str | None
    data: bytes | None
    link: str
    reply_to: str | None
    ticks: str
    reactions: tuple[str, ...]
    is_edited: bool
    raw: Any

    @property
    def labels(self) -> list[str]:
        """All button or row titles in reading order."""
        return [button.title for button in self.buttons]

    def __str__(self) -> str:
        return f"{self.who}: {self.text}" + "".join(f" [{label}]" for label in self.labels)


def seen(message: Message, *, who: str) -> Seen:
    """How `message` looks."""
    content = message.content if isinstance(message.content, Mapping) else {}
    attachment = message.kind if message.kind in (*FILES, "location", "contacts") else None
    return Seen(
        message_id=message.id,
        who=who,
        from_business=message.from_business,
        kind=message.kind,
        text=message.text,
        buttons=message.buttons,
        list_label=message.list_label,
        header=message.header,
        footer=message.footer,
        attachment=attachment,
        file_name=content.get("filename"),
        mime_type=message.file.mime_type if message.file else None,
        data=message.file.data if message.file else None,
        link=message.link,
        reply_to=message.reply_to,
        ticks=message.ticks,
        reactions=tuple(message.reactions.values()),
        is_edited=message.is_edited,
        raw=message.content,
    )


def message_id(thing: Any) -> str:
    """The id of a `Seen`, an inbound message, the answer to a send, or a plain id."""
    if isinstance(thing, str):
        return thing
    if isinstance(thing, Seen):
        return thing.message_id
    return str(thing["messages"][0]["id"] if "messages" in thing else thing["id"])


def only_digits(phone: str) -> str:
    """A phone number as WhatsApp compares it."""
    return re.sub(r"[\s()+.-]", "", phone)


def user_id_of(phone: str) -> str:
    """The business-scoped id of the person with this phone number."""
    return f"US.{int(hashlib.sha256(phone.encode()).hexdigest(), 16) % 10**20}"


def new_message_id() -> str:
    """A message id of WhatsApp's look."""
    return f"wamid.HBgL{secrets.token_urlsafe(30)}AA=="
