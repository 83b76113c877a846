"""The customer's side: what she does with her phone and what she sees on it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..watch import NeverHappened
from . import media
from .seen import ATTACHMENTS, Seen, message_id, seen
from .text import found_entities

if TYPE_CHECKING:
    from .bot import Bot, Chat

Update = dict[str, Any]  #: a Bot API update, as the bot gets it

#: how long the "typing" line stays. Source: https://core.telegram.org/bots/api#sendchataction
TYPING_SECONDS = 5


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

    async def says(self, text: str, chat: Chat | None = None, **fields: Any) -> Update:
        """Write a message.

        `fields` are further Bot API `Message` fields; of all that she sends, `reply_to` may be a message that
        she answers, and `topic` one of the group's.
        """
        entities = found_entities(text)
        extra: dict[str, Any] = {"entities": entities} if entities else {}
        return self._write("says", chat or self.chat, text=text, **extra, **fields)

    async def sends_photo(
        self,
        data: bytes = b"\xff\xd8\xff photo",
        *,
        caption: str = "",
        chat: Chat | None = None,
        **fields: Any,
    ) -> Update:
        """Send a photo."""
        content = media.photo(self._bot, data) | media.caption(caption)
        return self._write("sends_photo", chat or self.chat, **content, **fields)

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
        content = media.document(self._bot, data, name=name, mime_type=mime_type) | media.caption(caption)
        return self._write("sends_document", chat or self.chat, **content, **fields)

    async def sends_voice(
        self, data: bytes = b"OggS voice", *, seconds: int = 3, chat: Chat | None = None, **fields: Any
    ) -> Update:
        """Send a voice message."""
        content = media.voice(self._bot, data, seconds=seconds)
        return self._write("sends_voice", chat or self.chat, **content, **fields)

    async def sends_audio(
        self, data: bytes = b"ID3 music", *, title: str = "Air", chat: Chat | None = None, **fields: Any
    ) -> Update:
        """Send a piece of music."""
        content = media.audio(self._bot, data, title=title)
        return self._write("sends_audio", chat or self.chat, **content, **fields)

    async def sends_video(
        self,
        data: bytes = b"\0\0\0\x18ftypmp42 video",
        *,
        caption: str = "",
        chat: Chat | None = None,
        **fields: Any,
    ) -> Update:
        """Send a film."""
        content = media.video(self._bot, data) | media.caption(caption)
        return self._write("sends_video", chat or self.chat, **content, **fields)

    async def sends_sticker(
        self, emoji: str = "👍", data: bytes = b"RIFF\0\0\0\0WEBP", *, chat: Chat | None = None, **fields: Any
    ) -> Update:
        """Send a sticker that stands for `emoji`."""
        content = media.sticker(self._bot, data, emoji=emoji)
        return self._write("sends_sticker", chat or self.chat, **content, **fields)

    async def sends_location(
        self, latitude: float, longitude: float, *, chat: Chat | None = None, **fields: Any
    ) -> Update:
        """Show where she is."""
        content = media.location(latitude, longitude)
        return self._write("sends_location", chat or self.chat, **content, **fields)

    async def sends_venue(
        self,
        title: str,
        address: str,
        latitude: float,
        longitude: float,
        *,
        chat: Chat | None = None,
        **fields: Any,
    ) -> Update:
        """Show a place that has a name."""
        content = media.venue(title, address, latitude, longitude)
        return self._write("sends_venue", chat or self.chat, **content, **fields)

    async def shares_contact(self, phone_number: str, name: str | None = None) -> Update:
        """Share a phone number: her own, or that of somebody with another `name`."""
        contact = {"phone_number": phone_number, "first_name": name or self.person["first_name"]}
        if name is None:
            contact["user_id"] = self.id
        return self._write("shares_contact", self.chat, contact=contact)

    async def sends(self, chat: Chat | None = None, **fields: Any) -> Update:
        """Send a message of any kind, given its Bot API fields (`poll=...`, `dice=...`)."""
        return self._write("sends", chat or self.chat, **fields)

    async def edits(self, message: Any, text: str, chat: Chat | None = None) -> Update:
        """Edit the text of her own message, or a file's caption: an `edited_message` update."""
        chat = chat or self.chat
        edited = chat.messages[message_id(message)]
        field = "caption" if any(kind in edited for kind in ATTACHMENTS) else "text"
        marks = "caption_entities" if field == "caption" else "entities"
        edited.pop(marks, None)
        edited |= {field: text, "edit_date": self._bot.now()}
        if entities := found_entities(text):
            edited[marks] = entities
        self._act("edits", chat=chat.id, message_id=edited["message_id"], text=text)
        chat.changed(edited)
        return self._bot.push({"edited_message": dict(edited)}, hidden=not self._bot.may_read(edited))

    async def deletes(self, message: Any, chat: Chat | None = None) -> None:
        """Delete a message. Telegram tells the bot nothing."""
        chat = chat or self.chat
        chat.remove(message_id(message))
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
        """Put an emoji on a message, or take it away with None.

        Telegram tells the bot in their own chat, and in a group of which it is an administrator.
        """
        chat = chat or self.chat
        number = message_id(message)
        before = chat.reactions.setdefault(number, {}).get(self.id, ())
        after = (emoji,) if emoji else ()
        chat.reactions[number][self.id] = after
        self._act("reacts", chat=chat.id, message_id=number, emoji=emoji)
        if number in chat.messages:
            chat.changed(chat.messages[number])
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
            },
            hidden=chat.kind != "private" and not chat.bot_is_administrator,
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

    async def opens(self, message: Any, chat: Chat | None = None) -> bytes:
        """The content of the file that a message shows.

        Raises:
            NeverHappened: the message is gone or shows no file.
        """
        raw = (chat or self.chat).messages.get(message_id(message), {})
        content: Any = next((raw[kind] for kind in ATTACHMENTS if kind in raw), {})
        if isinstance(content, list):  # a photo in several sizes
            content = content[-1]
        if content.get("file_id") not in self._bot.files:
            raise NeverHappened(f"there is no file to open on {self.name}'s phone: {raw}")
        return self._bot.files[content["file_id"]][0]

    async def no_longer_sees(self, message: Any, *, timeout: float = 5, chat: Chat | None = None) -> None:
        """Return once a message is gone from her phone.

        Raises:
            NeverHappened: it is still there after `timeout` seconds.
        """
        chat, number = chat or self.chat, message_id(message)
        gone = () if number in chat.messages else (number,)
        what = f"{self.name} waiting for message {number} to disappear"
        await chat.gone.wait(lambda each: each == number, among=gone, timeout=timeout, what=what)

    # inside

    def _act(self, verb: str, **params: Any) -> None:
        self._bot.journal.record(
            platform="telegram", kind="act", method=verb, account=self.name, params=params
        )

    def _write(
        self, verb: str, chat: Chat, *, reply_to: Any = None, topic: int | None = None, **fields: Any
    ) -> Update:
        if topic is not None:
            # In a topic, what answers nothing else answers the notice that the topic was made.
            fields |= {"message_thread_id": topic, "is_topic_message": True}
            reply_to = topic if reply_to is None else reply_to
        if reply_to is not None:
            answered = chat.messages[message_id(reply_to)]
            fields["reply_to_message"] = {k: v for k, v in answered.items() if k != "reply_to_message"}
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
