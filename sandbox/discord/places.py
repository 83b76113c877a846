"""Where messages are: a server's channels, their threads, and direct conversations."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..watch import Watch
from . import intents
from .messages import JOINED_THREAD, THREAD_STARTER, Json, Message, emoji_object, now
from .screen import Seen, seen

if TYPE_CHECKING:
    from .bot import Bot
    from .servers import Server
    from .world import World

#: channel types. Source: https://discord.com/developers/docs/resources/channel#channel-object-channel-types
TEXT, DIRECT, PUBLIC_THREAD, PRIVATE_THREAD = 0, 1, 11, 12
THREADS = (PUBLIC_THREAD, PRIVATE_THREAD)
#: how long the typing line stays. Source: https://discord.com/developers/docs/resources/channel#trigger-typing-indicator
TYPING_SECONDS = 10
_VIEW, _SEND, _THREADS = 1 << 10, 1 << 11, 1 << 35  # permissions


class Channel:
    """A server's text channel, a thread, or a direct conversation, with the messages that are still there.

    Attributes:
        kind: Discord's channel type: 0 text, 1 direct, 11 public and 12 private thread.
        bot_may_see, bot_may_write, bot_may_thread: switch off for `Missing Access` (50001) and
            `Missing Permissions` (50013).
        is_blocked: of a direct conversation: every send is refused with 50007.
    """

    def __init__(
        self,
        world: World,
        *,
        id: str,
        kind: int,
        name: str = "",
        server: Server | None = None,
        parent: Channel | None = None,
        bot: Bot | None = None,
        person: Json | None = None,
        owner: Json | None = None,
    ) -> None:
        self.world = world
        self.id = id
        self.kind = kind
        self.name = name
        self.server = server
        self.parent = parent
        self.bot = bot  #: of a direct conversation
        self.person = person  #: of a direct conversation
        self.owner = owner  #: who made the thread
        self.messages: dict[str, Message] = {}
        self.members: dict[str, str] = {}  #: of a thread: person -> joined at
        self.typing_until: dict[str, float] = {}  #: bot -> monotonic time
        self.bot_may_see = True
        self.bot_may_write = True
        self.bot_may_thread = True
        self.is_blocked = False
        self.is_archived = False
        self.is_locked = False
        self.is_deleted = False
        self.auto_archive_minutes = 4320
        self.made_at = now()
        self.archived_at = self.made_at
        self.watch: Watch[Seen] = Watch()

    @property
    def is_thread(self) -> bool:
        return self.kind in THREADS

    @property
    def is_direct(self) -> bool:
        return self.kind == DIRECT

    def bots(self) -> list[Bot]:
        """Those who hear what happens here."""
        if self.bot is not None:
            return [self.bot]
        if self.server is None or not self.is_visible:
            return []
        bots = self.server.bots.values()
        return [bot for bot in bots if self.kind != PRIVATE_THREAD or bot.id in self.members]

    @property
    def is_visible(self) -> bool:
        return self.bot_may_see and (self.parent is None or self.parent.bot_may_see)

    def as_json(self, bot: Bot | None = None, *, newly_created: bool = False) -> Json:
        """The channel object."""
        newest = next(reversed(self.messages), None)
        shown: Json = {"id": self.id, "type": self.kind, "flags": 0, "last_message_id": newest}
        if self.is_direct:
            return {**shown, "recipients": [self.person]}
        assert self.server is not None
        shown |= {"guild_id": self.server.id, "name": self.name, "rate_limit_per_user": 0}
        if not self.is_thread:
            shown |= {
                "parent_id": None,
                "topic": None,
                "nsfw": False,
                "position": list(self.server.channels).index(self.id)
                if self.id in self.server.channels
                else 0,
                "permission_overwrites": self._overwrites(),
            }
            return shown
        assert self.parent is not None
        assert self.owner is not None
        count = sum(1 for message in self.messages.values() if message.kind != THREAD_STARTER)
        shown |= {
            "parent_id": self.parent.id,
            "owner_id": self.owner["id"],
            "message_count": count,
            "member_count": len(self.members),
            "total_message_sent": count,
            "thread_metadata": {
                "archived": self.is_archived,
                "archive_timestamp": self.archived_at,
                "auto_archive_duration": self.auto_archive_minutes,
                "locked": self.is_locked,
                "create_timestamp": self.made_at,
            },
        }
        if self.kind == PRIVATE_THREAD:
            shown["thread_metadata"]["invitable"] = True
        if newly_created:
            shown["newly_created"] = True
        if bot is not None and bot.user["id"] in self.members:
            shown["member"] = self.membership(bot.user["id"])
        return shown

    def _overwrites(self) -> list[Json]:
        denied = 0 if self.bot_may_see else _VIEW
        denied |= 0 if self.bot_may_write else _SEND
        denied |= 0 if self.bot_may_thread else _THREADS
        assert self.server is not None
        return [{"id": self.server.id, "type": 0, "allow": "0", "deny": str(denied)}] if denied else []

    def membership(self, person_id: str) -> Json:
        """The thread member object."""
        return {
            "id": self.id,
            "user_id": person_id,
            "join_timestamp": self.members[person_id],
            "flags": 0,
        }

    # what happens here

    def tell(self, event: str, data: Callable[[Bot, bool], Json], *, needs: int) -> None:
        """Dispatch an event to the bots here; `data(bot, with_content)` is made for each."""
        for bot in self.bots():
            bot.deliver(event, data, needs=needs)

    def add(self, message: Message) -> Message:
        """Put a message in, tell the bots and show the people."""
        self.messages[message.id] = message
        if message.only_for is not None:
            self.changed(message)
            return message
        if self.is_archived and not self.is_locked:
            self.archive(False)
        self.typing_until.pop(message.author["id"], None)
        self.tell(
            "MESSAGE_CREATE", lambda bot, full: message.dispatch(bot, with_content=full), needs=self.hears
        )
        self.changed(message)
        return message

    def change(self, message: Message) -> None:
        """Say that a message has changed."""
        if message.only_for is not None:
            self.changed(message)
            return
        self.tell(
            "MESSAGE_UPDATE", lambda bot, full: message.dispatch(bot, with_content=full), needs=self.hears
        )
        self.changed(message)

    def remove(self, message: Message) -> None:
        message.is_deleted = True
        self.messages.pop(message.id, None)
        if message.only_for is not None:
            return
        gone = {"id": message.id, "channel_id": self.id, **self.where()}
        self.tell("MESSAGE_DELETE", lambda bot, full: gone, needs=self.hears)
        self.changed(message)

    def unfurls(self, message: Message, *, title: str = "Shop", url: str = "https://shop.example") -> None:
        """Show a link's preview, as Discord does a moment after a link was written.

        This is a MESSAGE_UPDATE, though nobody has edited anything: `edited_timestamp` stays null.
        """
        message.embeds = [*message.embeds, {"type": "link", "url": url, "title": title}]
        self.change(message)

    def bot_says(self, name: str, text: str) -> Message:
        """Somebody else's bot writes here."""
        return self.world.write(self, self.world.other_bot(name), text)

    def webhook_says(self, name: str, text: str) -> Message:
        """A webhook writes here, under any name it likes: a user object that is nobody's."""
        id = self.world.snowflake()
        author: Json = {**self.world.person(name, is_bot=True), "id": id, "global_name": None}
        return self.world.write(self, author, text, webhook_id=id)

    def react(self, message: Message, emoji: str, *, by: Json) -> None:
        people = message.reactions.setdefault(emoji, [])
        if by["id"] not in people:
            people.append(by["id"])
            self._reacted("MESSAGE_REACTION_ADD", message, emoji, by)

    def unreact(self, message: Message, emoji: str, *, by: Json) -> None:
        people = message.reactions.get(emoji, [])
        if by["id"] in people:
            people.remove(by["id"])
            if not people:
                del message.reactions[emoji]
            self._reacted("MESSAGE_REACTION_REMOVE", message, emoji, by)

    def _reacted(self, event: str, message: Message, emoji: str, by: Json) -> None:
        data: Json = {
            "user_id": by["id"],
            "channel_id": self.id,
            "message_id": message.id,
            "emoji": emoji_object(emoji),
            "burst": False,
            "type": 0,
            **self.where(),
        }
        if event.endswith("ADD"):
            data["message_author_id"] = message.author["id"]
            if self.server is not None:
                data["member"] = self.server.member(by)
        needs = intents.DIRECT_REACTIONS if self.is_direct else intents.SERVER_REACTIONS
        self.tell(event, lambda bot, full: data, needs=needs)
        self.changed(message)

    def type(self, by: Json) -> None:
        """Somebody types."""
        data: Json = {
            "channel_id": self.id,
            "user_id": by["id"],
            "timestamp": int(time.time()),
            **self.where(),
        }
        if self.server is not None:
            data["member"] = self.server.member(by)
        needs = intents.DIRECT_TYPING if self.is_direct else intents.SERVER_TYPING
        for bot in self.bots():
            if bot.user["id"] != by["id"]:
                bot.deliver("TYPING_START", lambda bot, full: data, needs=needs)
        if by.get("bot"):
            self.typing_until[by["id"]] = time.monotonic() + TYPING_SECONDS

    def changed(self, message: Message) -> None:
        """Show people what is new on their screens."""
        if not message.is_deleted:
            self.watch.notice(seen(message))

    @property
    def hears(self) -> int:
        """The intent for messages here."""
        return intents.DIRECT_MESSAGES if self.is_direct else intents.SERVER_MESSAGES

    def where(self) -> Json:
        return {} if self.server is None else {"guild_id": self.server.id}

    # threads

    def thread(
        self, name: str, *, owner: Json, message: Message | None = None, is_private: bool = False
    ) -> Channel:
        """Start a thread here, from a message or without one, and tell the bots."""
        assert self.server is not None
        thread = Channel(
            self.world,
            id=message.id if message else self.world.snowflake(),
            kind=PRIVATE_THREAD if is_private else PUBLIC_THREAD,
            name=name,
            server=self.server,
            parent=self,
            owner=owner,
        )
        self.world.channels[thread.id] = thread
        thread.members[owner["id"]] = now()
        thread.tell(
            "THREAD_CREATE", lambda bot, full: thread.as_json(bot, newly_created=True), needs=intents.SERVERS
        )
        self.world.thread_started(self, thread, message, owner)
        return thread

    def joins(self, person: Json, *, by: Json | None = None) -> None:
        """Bring somebody into the thread."""
        if person["id"] in self.members:
            return
        self.members[person["id"]] = now()
        self.tell(
            "THREAD_MEMBERS_UPDATE",
            lambda bot, full: {
                "id": self.id,
                **self.where(),
                "member_count": len(self.members),
                "added_members": [self.membership(person["id"])],
                "removed_member_ids": [],
            },
            needs=intents.SERVERS,
        )
        if by is not None and by["id"] != person["id"]:
            self.world.write(self, by, "", kind=JOINED_THREAD, pings=[person])

    def leaves(self, person_id: str) -> None:
        if self.members.pop(person_id, None) is None:
            return
        data = {"id": self.id, **self.where(), "member_count": len(self.members)}
        gone: Json = {**data, "added_members": [], "removed_member_ids": [person_id]}
        self.tell("THREAD_MEMBERS_UPDATE", lambda bot, full: gone, needs=intents.SERVERS)

    def archive(self, archived: bool = True, *, locked: bool | None = None) -> None:
        """Close a thread, or open it again."""
        self.is_archived = archived
        self.is_locked = self.is_locked if locked is None else locked
        self.archived_at = now()
        self.tell("THREAD_UPDATE", lambda bot, full: self.as_json(bot), needs=intents.SERVERS)

    def delete(self) -> None:
        """Delete a thread or a server's channel: it is unknown (10003) from now on."""
        self.is_deleted = True
        shown = self.as_json()
        if self.is_thread:
            shown = {name: shown[name] for name in ("id", "guild_id", "parent_id", "type")}
        self.tell(
            "THREAD_DELETE" if self.is_thread else "CHANNEL_DELETE",
            lambda bot, full: shown,
            needs=intents.SERVERS,
        )
        del self.world.channels[self.id]
        if self.server is not None:
            self.server.channels.pop(self.id, None)

    # what people see

    def seen(self, person_id: str | None = None) -> list[Seen]:
        """The messages, oldest first; ephemeral ones only for the person they are for."""
        return [seen(m) for m in list(self.messages.values()) if m.only_for in (None, person_id)]

    def __str__(self) -> str:
        return f"#{self.name}" if self.name else f"direct {self.id}"
