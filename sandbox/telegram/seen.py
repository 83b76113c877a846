"""One message as a phone shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .bot import Chat


@dataclass(frozen=True, kw_only=True)
class Button:
    """A button on the phone; `data` is None for a link or a reply keyboard."""

    label: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One message as the phone shows it.

    Attributes:
        who: the name above the message.
        from_bot: whether the bot wrote it.
        text: text or caption.
        attachment: `photo`, `document`, `voice`, ... or None; `file_name` of those that have one.
        reactions: emoji on it, those of the bot included.
        raw: the Bot API message.
    """

    message_id: int
    who: str
    from_bot: bool
    text: str
    buttons: tuple[tuple[Button, ...], ...]
    is_edited: bool
    attachment: str | None
    file_name: str | None
    reactions: tuple[str, ...]
    raw: Mapping[str, Any]

    @property
    def labels(self) -> list[str]:
        """All button labels in reading order."""
        return [button.label for row in self.buttons for button in row]

    def __str__(self) -> str:
        return f"{self.who}: {self.text}" + "".join(f" [{label}]" for label in self.labels)


ATTACHMENTS = (
    "photo",
    "document",
    "voice",
    "audio",
    "video",
    "sticker",
    "venue",  # before the location, which repeats it
    "location",
    "contact",
)


def seen(chat: Chat, message: Mapping[str, Any]) -> Seen:
    """How `message` looks to those in the chat."""
    sender = message.get("from", {})
    markup = message.get("reply_markup") or chat.keyboards.get(message["message_id"]) or {}
    rows = markup.get("inline_keyboard") or markup.get("keyboard") or []
    attachment = next((kind for kind in ATTACHMENTS if kind in message), None)
    content = message.get(attachment or "")
    return Seen(
        message_id=message["message_id"],
        who=" ".join(filter(None, (sender.get("first_name"), sender.get("last_name")))),
        from_bot=bool(sender.get("is_bot")),
        text=message.get("text") or message.get("caption") or "",
        buttons=tuple(tuple(_button(button) for button in row) for row in rows),
        is_edited="edit_date" in message,
        attachment=attachment,
        file_name=content.get("file_name") if isinstance(content, dict) else None,
        reactions=tuple(e for emoji in chat.reactions.get(message["message_id"], {}).values() for e in emoji),
        raw=message,
    )


def _button(button: Any) -> Button:
    if isinstance(button, str):
        return Button(label=button)
    return Button(label=button["text"], data=button.get("callback_data"), url=button.get("url"))


def message_id(thing: Any) -> int:
    """The message id of a `Seen`, an update, a Bot API message or a plain number, from a query as text."""
    if isinstance(thing, int | str):
        return int(thing)
    if isinstance(thing, Seen):
        return thing.message_id
    inner = thing.get("message") or thing.get("edited_message") or thing
    return int(inner["message_id"])
