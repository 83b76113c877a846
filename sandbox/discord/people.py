"""The customer's side: what she does in her Discord and what she sees there."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..watch import NeverHappened
from . import interactions
from .interactions import Interaction
from .messages import File, Json, Message, now, pinged
from .screen import Seen, name_of, seen

if TYPE_CHECKING:
    from .bot import Bot
    from .places import Channel
    from .servers import Server


class Customer:
    """A person with a direct conversation with the bot. Made by `bot.customer(...)`.

    What she writes (`says`, `edits`) returns the data of the dispatch, with its content, whatever the
    bot's intents; `taps` and `uses` return the `Interaction`. Everything happens in her direct conversation
    unless `chat` says otherwise: a server's channel or a thread. Writing in a server makes her a member.
    """

    def __init__(self, bot: Bot, person: Json, chat: Channel, *, locale: str) -> None:
        self._bot = bot
        self.person = person  #: the API's user object
        self.chat = chat  #: her direct conversation with the bot
        self.locale = locale
        self.has_left = False  #: she shares no server with the bot any more

    @property
    def id(self) -> str:
        return str(self.person["id"])

    @property
    def name(self) -> str:
        return name_of(self.person)

    # what she does

    async def says(
        self,
        text: str,
        chat: Channel | None = None,
        *,
        reply_to: Any = None,
        files: Sequence[tuple[str, bytes]] = (),
        **fields: Any,
    ) -> Json:
        """Write a message, with files as (name, bytes). `fields` are further API message fields."""
        chat = self._enters(chat)
        if not text and not files and not fields:
            raise ValueError("Discord's app sends no empty message")
        quoted = None if reply_to is None else chat.messages[message_id(reply_to)]
        kept = [self._keep(name, data) for name, data in files]
        message = self._bot.world.write(
            chat, self.person, text, files=kept, quoted=quoted, extra=dict(fields)
        )
        self._act("says", chat, message_id=message.id, text=text)
        return message.dispatch(self._bot)

    async def sends_file(
        self, name: str, data: bytes, *, caption: str = "", chat: Channel | None = None
    ) -> Json:
        """Send one file under its `name`, which may be anything a stranger can think of."""
        return await self.says(caption, chat, files=[(name, data)])

    async def sends_voice(self, data: bytes = b"OggS voice", *, chat: Channel | None = None) -> Json:
        """Send a voice message: an audio attachment with a waveform, flag 8192."""
        chat = self._enters(chat)
        world = self._bot.world
        file = world.keep_file("voice-message.ogg", data, content_type="audio/ogg", is_voice=True)
        message = world.write(chat, self.person, "", files=[file], flags=1 << 13)
        self._act("sends_voice", chat, message_id=message.id)
        return message.dispatch(self._bot)

    async def sends_sticker(self, name: str = "wave", *, chat: Channel | None = None) -> Json:
        """Send a sticker: a message without text."""
        item = {"id": self._bot.world.snowflake(), "name": name, "format_type": 1}
        return await self.says("", chat, sticker_items=[item])

    async def edits(self, message: Any, text: str, chat: Channel | None = None) -> Json:
        """Edit her own message: MESSAGE_UPDATE."""
        edited = self._own(message, chat)
        edited.text, edited.edited_at = text, now()
        edited.pings, edited.pings_everyone = pinged(text, self._bot.world.people, None, quoted=edited.quoted)
        self._act("edits", edited.channel, message_id=edited.id, text=text)
        edited.channel.change(edited)
        return edited.dispatch(self._bot)

    async def deletes(self, message: Any, chat: Channel | None = None) -> None:
        """Delete her own message: MESSAGE_DELETE, which says nothing but its ids."""
        gone = self._own(message, chat)
        self._act("deletes", gone.channel, message_id=gone.id)
        gone.channel.remove(gone)

    async def reacts(self, message: Any, emoji: str, chat: Channel | None = None) -> None:
        """Put an emoji on a message (anybody's)."""
        target = self._find(message, chat)
        self._act("reacts", target.channel, message_id=target.id, emoji=emoji)
        target.channel.react(target, emoji, by=self.person)

    async def unreacts(self, message: Any, emoji: str, chat: Channel | None = None) -> None:
        """Take her emoji away again."""
        target = self._find(message, chat)
        self._act("unreacts", target.channel, message_id=target.id, emoji=emoji)
        target.channel.unreact(target, emoji, by=self.person)

    async def types(self, chat: Channel | None = None) -> None:
        """TYPING_START."""
        self._enters(chat).type(self.person)

    async def taps(self, message: Any, button: str, chat: Channel | None = None) -> Interaction:
        """Tap a button by its label or its custom id.

        Raises:
            NeverHappened: the message shows no such button, or it is disabled or a link.
        """
        source = self._find(message, chat)
        shown = seen(source)
        for row in shown.buttons:
            for one in row:
                if button in (one.label, one.custom_id) and one.custom_id and not one.is_disabled:
                    self._act("taps", source.channel, message_id=source.id, data=one.custom_id)
                    data = {"custom_id": one.custom_id, "component_type": 2, "id": one.id}
                    return self._interacts(interactions.COMPONENT, source.channel, data, source)
        raise NeverHappened(f"no button {button!r} to tap on: {shown}")

    async def uses(self, command: str, chat: Channel | None = None, **options: Any) -> Interaction:
        """Use a slash command of the bot's.

        Raises:
            NeverHappened: the bot has registered no such command here.
        """
        chat = self._enters(chat)
        found = next((c for c in self.commands(chat) if c["name"] == command), None)
        if found is None:
            offered = ", ".join(c["name"] for c in self.commands(chat)) or "none"
            raise NeverHappened(f"no slash command {command!r} in {chat}; there are: {offered}")
        kinds = {str: 3, int: 4, bool: 5, float: 10}
        given = [{"name": n, "type": kinds[type(v)], "value": v} for n, v in options.items()]
        data: Json = {"id": found["id"], "name": command, "type": 1}
        if given:
            data["options"] = given
        self._act("uses", chat, command=command, options=options)
        return self._interacts(interactions.COMMAND, chat, data, None)

    async def starts_thread(self, name: str, chat: Channel, *, message: Any = None) -> Channel:
        """Start a thread in a server's channel, from a message or without one."""
        chat = self._enters(chat)
        source = None if message is None else chat.messages[message_id(message)]
        self._act("starts_thread", chat, name=name)
        return chat.thread(name, owner=self.person, message=source)

    async def blocks_the_bot(self) -> None:
        """From now on every direct message to her is refused with 50007. Discord tells the bot nothing."""
        self.chat.is_blocked = True
        self._act("blocks_the_bot", self.chat)

    async def unblocks_the_bot(self) -> None:
        self.chat.is_blocked = False
        self._act("unblocks_the_bot", self.chat)

    async def leaves(self, server: Server) -> None:
        """Leave a server; direct messages are refused with 50278 once she shares none with the bot."""
        server.leaves(self.person)
        shared = (s for s in self._bot.world.servers.values() if self._bot.token in s.bots)
        self.has_left = not any(self.id in s.members for s in shared)
        self._bot.journal.record(
            platform="discord", kind="act", method="leaves", account=self.name, params={"server": server.id}
        )

    # what she sees

    @property
    def sees(self) -> list[Seen]:
        """Her direct conversation, oldest first: edits applied, deleted messages gone."""
        return self.chat.seen(self.id)

    def sees_in(self, chat: Channel) -> list[Seen]:
        """A server's channel or a thread, oldest first."""
        return chat.seen(self.id)

    @property
    def last(self) -> Seen:
        """The newest message from a bot in her direct conversation."""
        for message in reversed(self.sees):
            if message.from_bot:
                return message
        raise NeverHappened(f"the bot never wrote to {self.name}")

    @property
    def sees_typing(self) -> bool:
        """Whether "... is typing" shows in her direct conversation."""
        return self.sees_typing_in(self.chat)

    def sees_typing_in(self, chat: Channel) -> bool:
        return any(time.monotonic() < until for until in chat.typing_until.values())

    def commands(self, chat: Channel | None = None) -> list[Json]:
        """The slash commands the bot offers her there."""
        server = (chat or self.chat).server
        here = self._bot.commands.get(server.id, []) if server else []
        return [*here, *self._bot.commands.get(None, [])]

    async def receives(
        self,
        wanted: str | Callable[[Seen], bool] = "",
        *,
        timeout: float = 5,
        after: Any = None,
        chat: Channel | None = None,
    ) -> Seen:
        """Return the first message from the bot that contains the text or for which the predicate holds.

        Looks at what is on the screen already, edits included, then waits. `after` (a message or what she
        did) leaves out what came before it.

        Raises:
            NeverHappened: nothing matched within `timeout` seconds; the message says what she saw.
        """
        chat = chat or self.chat
        first = 0 if after is None else int(message_id(after))

        def holds(message: Seen) -> bool:
            if int(message.message_id) <= first or message.kind in _BY_DISCORD:
                return False
            if message.raw["author"]["id"] != self._bot.id or message.only_for not in (None, self.id):
                return False
            return wanted in message.text if isinstance(wanted, str) else wanted(message)

        what = f"{self.name} waiting for {wanted!r}" if isinstance(wanted, str) else f"{self.name} waiting"
        shown = [one for one in chat.seen(self.id) if int(one.message_id) > first]
        return await chat.watch.wait(holds, among=shown, timeout=timeout, what=what)

    # inside

    def _enters(self, chat: Channel | None) -> Channel:
        chat = chat or self.chat
        if chat.server is not None:
            chat.server.enter(self.person)
            if chat.is_thread:
                chat.joins(self.person)
        return chat

    def _find(self, message: Any, chat: Channel | None) -> Message:
        id = message_id(message)
        found = (chat or self.chat).messages.get(id)
        if found is None and chat is None:
            found = next(
                (c.messages[id] for c in self._bot.world.channels.values() if id in c.messages), None
            )
        if found is None:
            raise NeverHappened(f"the message is no longer on {self.name}'s screen")
        return found

    def _own(self, message: Any, chat: Channel | None) -> Message:
        found = self._find(message, chat)
        if found.author["id"] != self.id:
            raise ValueError(f"{self.name} did not write that message")
        return found

    def _keep(self, name: str, data: bytes) -> File:
        return self._bot.world.keep_file(name, data, content_type=content_type(name))

    def _interacts(self, kind: int, chat: Channel, data: Json, source: Message | None) -> Interaction:
        world = self._bot.world
        token, id = secrets.token_urlsafe(24), world.snowflake()
        shown = interactions.payload(
            self._bot,
            chat,
            self.person,
            id=id,
            token=token,
            kind=kind,
            data=data,
            locale=self.locale,
            source=source,
        )
        made = world.interactions[token] = Interaction(
            id=id,
            token=token,
            bot=self._bot,
            kind=kind,
            channel=chat,
            person=self.person,
            payload=shown,
            source=source,
        )
        self._bot.push("INTERACTION_CREATE", shown)
        return made

    def _act(self, verb: str, chat: Channel, **params: Any) -> None:
        self._bot.journal.record(
            platform="discord",
            kind="act",
            method=verb,
            account=self.name,
            params={"chat": chat.id, **params},
        )


#: messages that Discord writes in a bot's name: added to a thread, thread started
_BY_DISCORD = (1, 18, 21)


def content_type(name: str) -> str:
    """What Discord takes a file for, by its name."""
    kinds = {
        "png": "image/png",
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
        "gif": "image/gif",
        "pdf": "application/pdf",
        "txt": "text/plain; charset=utf-8",
        "ogg": "audio/ogg",
        "mp3": "audio/mpeg",
        "mp4": "video/mp4",
    }
    return kinds.get(name.rpartition(".")[2].lower(), "application/octet-stream")


def message_id(thing: Any) -> str:
    """The id of a `Seen`, a `Message`, a message object, an interaction or a plain id."""
    if isinstance(thing, str | int):
        return str(thing)
    if isinstance(thing, Seen):
        return thing.message_id
    if isinstance(thing, Message | Interaction):
        return thing.id
    return str(thing["id"])
