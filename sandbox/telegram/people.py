"""The customer's side: what she does with her phone and what she sees on it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..watch import NeverHappened
from .text import found_entities

if TYPE_CHECKING:
    from .bot import Bot, Chat

Update = dict[str, Any]  #: a Bot API update, as the bot gets it

#: how long the "typing" line stays. Source: https://core.telegram.org/bots/api#sendchataction
TYPING_SECONDS = 5


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
        attachment: `photo`, `document`, `voice`, ... or None; `file_name` of a document.
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


ATTACHMENTS = ("photo", "document", "voice", "audio", "video", "sticker", "location", "contact")


def seen(chat: Chat, message: Mapping[str, Any]) -> Seen:
    """How `message` looks to those in the chat."""
    sender = message.get("from", {})
    markup = message.get("reply_markup") or chat.keyboards.get(message["message_id"]) or {}
    rows = markup.get("inline_keyboard") or markup.get("keyboard") or []
    attachment = next((kind for kind in ATTACHMENTS if kind in message), None)
    document = message.get("document")
    return Seen(
        message_id=message["message_id"],
        who=" ".join(filter(None, (sender.get("first_name"), sender.get("last_name")))),
        from_bot=bool(sender.get("is_bot")),
        text=message.get("text") or message.get("caption") or "",
        buttons=tuple(tuple(_button(button) for button in row) for row in rows),
        is_edited="edit_date" in message,
        attachment=attachment,
        file_name=document.get("file_name") if document else None,
        reactions=tuple(e for emoji in chat.reactions.get(message["message_id"], {}).values() for e in emoji),
        raw=message,
    )


def _button(button: Any) -> Button:
    if isinstance(button, str):
        return Button(label=button)
    return Button(label=button["text"], data=button.get("callback_data"), url=button.get("url"))


class Customer:
    """A person with the bot's chat open. Made by `bot.customer(...)`.

    What she does (`says`, `taps`, ...) returns the update that the bot will get. In a group, pass `chat`.
    """

    def __init__(self, bot: Bot, person: dict[str, Any], chat: Chat) -> None:
        self._bot = bot
        self.person = person  #: the Bot API `User`
        self.chat = chat  #: her private chat with the bot

    @property
    def id(self) -> int:
        return int(self.person["id"])

    @property
    def name(self) -> str:
        return " ".join(filter(None, (self.person["first_name"], self.person.get("last_name"))))

    # what she does

    async def says(
        self, text: str, chat: Chat | None = None, *, reply_to: Any = None, **fields: Any
    ) -> Update:
        """Write a message. `fields` are further Bot API `Message` fields."""
        entities = found_entities(text)
        extra: dict[str, Any] = {"entities": entities} if entities else {}
        chat = chat or self.chat
        if reply_to is not None:
            extra["reply_to_message"] = chat.messages[message_id(reply_to)]
        return self._write("says", chat, text=text, **extra, **fields)

    async def sends_photo(
        self,
        data: bytes = b"\xff\xd8\xff photo",
        *,
        caption: str = "",
        chat: Chat | None = None,
        **fields: Any,
    ) -> Update:
        """Send a photo (two sizes of the same bytes)."""
        sizes = [
            {**self._bot.keep_file(data, name="photos/file.jpg"), "width": side, "height": side}
            for side in (90, 1280)
        ]
        return self._write("sends_photo", chat or self.chat, photo=sizes, **_caption(caption), **fields)

    async def sends_document(
        self,
        name: str,
        data: bytes,
        *,
        mime_type: str = "application/octet-stream",
        caption: str = "",
        chat: Chat | None = None,
        **fields: Any,
    ) -> Update:
        """Send a file under its `name`, which may be anything a stranger can think of."""
        document = {
            **self._bot.keep_file(data, name="documents/file"),
            "file_name": name,
            "mime_type": mime_type,
        }
        return self._write(
            "sends_document", chat or self.chat, document=document, **_caption(caption), **fields
        )

    async def sends_voice(
        self, data: bytes = b"OggS voice", *, seconds: int = 3, chat: Chat | None = None, **fields: Any
    ) -> Update:
        """Send a voice message."""
        voice = {
            **self._bot.keep_file(data, name="voice/file.oga"),
            "duration": seconds,
            "mime_type": "audio/ogg",
        }
        return self._write("sends_voice", chat or self.chat, voice=voice, **fields)

    async def shares_contact(self, phone_number: str) -> Update:
        """Share her own phone number."""
        contact = {"phone_number": phone_number, "first_name": self.person["first_name"], "user_id": self.id}
        return self._write("shares_contact", self.chat, contact=contact)

    async def sends(self, chat: Chat | None = None, **fields: Any) -> Update:
        """Send a message of any kind, given its Bot API fields (`sticker=...`, `location=...`)."""
        return self._write("sends", chat or self.chat, **fields)

    async def edits(self, message: Any, text: str, chat: Chat | None = None) -> Update:
        """Edit her own message: an `edited_message` update."""
        chat = chat or self.chat
        edited = chat.messages[message_id(message)]
        edited.pop("entities", None)
        edited.update(text=text, edit_date=self._bot.now())
        if entities := found_entities(text):
            edited["entities"] = entities
        self._act("edits", chat=chat.id, message_id=edited["message_id"], text=text)
        chat.changed(edited)
        return self._bot.push({"edited_message": dict(edited)})

    async def deletes(self, message: Any, chat: Chat | None = None) -> None:
        """Delete a message. Telegram tells the bot nothing."""
        chat = chat or self.chat
        chat.messages.pop(message_id(message), None)
        self._act("deletes", chat=chat.id, message_id=message_id(message))

    async def taps(self, message: Any, button: str, chat: Chat | None = None) -> Update:
        """Tap a button by its label or callback data. A reply keyboard's button writes its label.

        Raises:
            NeverHappened: the message shows no such button.
        """
        chat = chat or self.chat
        raw = chat.messages.get(message_id(message))
        if raw is None:
            raise NeverHappened(f"the message is no longer on {self.name}'s phone")
        for row in seen(chat, raw).buttons:
            for shown in row:
                if button in (shown.label, shown.data):
                    if shown.data is not None:
                        return self._tap(chat, raw, shown.data)
                    if shown.url is None:
                        return await self.says(shown.label, chat)
        raise NeverHappened(f"no button {button!r} to tap on: {seen(chat, raw)}")

    async def reacts(self, message: Any, emoji: str | None, chat: Chat | None = None) -> Update:
        """Put an emoji on a message, or take it away with None."""
        chat = chat or self.chat
        number = message_id(message)
        before = chat.reactions.setdefault(number, {}).get(self.id, ())
        after = (emoji,) if emoji else ()
        chat.reactions[number][self.id] = after
        self._act("reacts", chat=chat.id, message_id=number, emoji=emoji)
        return self._bot.push(
            {
                "message_reaction": {
                    "chat": chat.as_json(),
                    "message_id": number,
                    "user": self.person,
                    "date": self._bot.now(),
                    "old_reaction": [{"type": "emoji", "emoji": e} for e in before],
                    "new_reaction": [{"type": "emoji", "emoji": e} for e in after],
                }
            }
        )

    async def blocks_the_bot(self) -> Update:
        """From now on every send to her is refused with 403."""
        return self._membership("blocks_the_bot", blocked=True)

    async def unblocks_the_bot(self) -> Update:
        return self._membership("unblocks_the_bot", blocked=False)

    # what she sees

    @property
    def sees(self) -> list[Seen]:
        """Her private chat, oldest first: edits applied, deleted messages gone."""
        return self.chat.seen()

    @property
    def last(self) -> Seen:
        """The newest message from the bot."""
        for message in reversed(self.chat.messages.values()):
            if message.get("from", {}).get("is_bot"):
                return seen(self.chat, message)
        raise NeverHappened(f"the bot never wrote to {self.name}")

    @property
    def sees_typing(self) -> bool:
        """Whether the line under the bot's name says "typing ..."."""
        return time.monotonic() < self.chat.typing_until

    @property
    def toasts(self) -> list[str]:
        """Texts that answered her taps (answerCallbackQuery), oldest first."""
        return self._bot.toasts.setdefault(self.id, [])

    async def receives(
        self,
        wanted: str | Callable[[Seen], bool] = "",
        *,
        timeout: float = 5,
        after: Any = None,
        chat: Chat | None = None,
    ) -> Seen:
        """Return the first message from the bot that contains the text or for which the predicate holds.

        Looks at what is on the phone already, edits included, then waits. `after` (a message or an update of
        hers) leaves out what came before it.

        Raises:
            NeverHappened: nothing matched within `timeout` seconds; the message says what she saw.
        """
        chat = chat or self.chat
        first = 0 if after is None else message_id(after)

        def holds(message: Seen) -> bool:
            if not message.from_bot or message.message_id <= first:
                return False
            return wanted in message.text if isinstance(wanted, str) else wanted(message)

        what = f"{self.name} waiting for {wanted!r}" if isinstance(wanted, str) else f"{self.name} waiting"
        shown = (seen(chat, message) for number, message in list(chat.messages.items()) if number > first)
        return await chat.watch.wait(holds, among=shown, timeout=timeout, what=what)

    # inside

    def _act(self, verb: str, **params: Any) -> None:
        self._bot.journal.record(
            platform="telegram", kind="act", method=verb, account=self.name, params=params
        )

    def _write(self, verb: str, chat: Chat, **fields: Any) -> Update:
        message = chat.add(sender=self.person, **fields)
        self._act(verb, chat=chat.id, message_id=message["message_id"], text=fields.get("text"))
        return self._bot.push({"message": dict(message)}, hidden=not self._bot.may_read(message))

    def _tap(self, chat: Chat, message: Mapping[str, Any], data: str) -> Update:
        self._act("taps", chat=chat.id, message_id=message["message_id"], data=data)
        return self._bot.push(
            {
                "callback_query": {
                    "id": self._bot.new_callback(self.id),
                    "from": self.person,
                    "message": dict(message),
                    "chat_instance": str(chat.id),
                    "data": data,
                }
            }
        )

    def _membership(self, verb: str, *, blocked: bool) -> Update:
        self.chat.is_blocked = blocked
        self._act(verb, chat=self.chat.id)
        me = self._bot.as_json()
        here, gone = {"user": me, "status": "member"}, {"user": me, "status": "kicked", "until_date": 0}
        return self._bot.push(
            {
                "my_chat_member": {
                    "chat": self.chat.as_json(),
                    "from": self.person,
                    "date": self._bot.now(),
                    "old_chat_member": here if blocked else gone,
                    "new_chat_member": gone if blocked else here,
                }
            }
        )


def message_id(thing: Any) -> int:
    """The message id of a `Seen`, an update, a Bot API message or a plain number."""
    if isinstance(thing, int):
        return thing
    if isinstance(thing, Seen):
        return thing.message_id
    inner = thing.get("message") or thing.get("edited_message") or thing
    return int(inner["message_id"])


def _caption(caption: str) -> dict[str, Any]:
    return {"caption": caption} if caption else {}
