"""One bot account: its chats, its files and the updates it has not confirmed yet."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from zlib import crc32

from ..faults import Faults, Pace
from ..journal import Journal
from ..watch import Watch
from .people import Customer, Update
from .seen import Seen, seen

if TYPE_CHECKING:
    from .webhook import Webhook

#: kinds a bot gets only if it asks. Source: https://core.telegram.org/bots/api#getupdates
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Chat:
    """A private chat or a group, with the messages that are still there."""

    def __init__(
        self, bot: Bot, *, id: int, kind: str, title: str = "", person: dict[str, Any] | None = None
    ) -> None:
        self._bot = bot
        self.id = id
        self.kind = kind  #: `private`, `group` or `supergroup`
        self.title = title
        self.person = person
        self.members: list[Customer] = []
        self.messages: dict[int, dict[str, Any]] = {}
        self.reactions: dict[int, dict[int, tuple[str, ...]]] = {}  #: message -> person -> emoji
        self.keyboards: dict[int, dict[str, Any]] = {}  #: reply keyboards, which `Message` does not show
        self.topics: dict[int, str] = {}  #: of a forum: thread id -> name
        self.bot_is_administrator = False  #: then the bot hears everything, and of reactions
        self.moved_to: int | None = None  #: the supergroup that this group has become
        self.is_blocked = False
        self.typing_until = 0.0
        self.watch: Watch[Seen] = Watch()
        self.gone: Watch[int] = Watch()  #: numbers of messages that were taken back

    def as_json(self) -> dict[str, Any]:
        if self.person is None:
            forum = {"is_forum": True} if self.topics else {}
            return {"id": self.id, "type": self.kind, "title": self.title, **forum}
        names = ("first_name", "last_name", "username")
        return {"id": self.id, "type": self.kind, **{n: self.person[n] for n in names if n in self.person}}

    def add(self, *, sender: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
        """Put a message into the chat and return it."""
        message = {
            "message_id": self._bot.next_message_id(),
            "from": dict(sender),
            "chat": self.as_json(),
            "date": self._bot.now(),
            **fields,
        }
        self.messages[message["message_id"]] = message
        self.changed(message)
        return message

    def changed(self, message: Mapping[str, Any]) -> None:
        """Show the phones what is new on them."""
        if message["from"].get("is_bot"):
            self.typing_until = 0.0
        self.watch.notice(seen(self, message))

    def remove(self, number: int) -> bool:
        """Take a message off all phones; whether it was there."""
        was_there = self.messages.pop(number, None) is not None
        self.gone.notice(number)
        return was_there

    def seen(self) -> list[Seen]:
        return [seen(self, message) for message in self.messages.values()]

    def joins(self, *customers: Customer) -> None:
        """Bring people into the group."""
        self.members.extend(customers)

    def topic(self, name: str) -> int:
        """Open a topic, which makes the group a forum; returns its `message_thread_id`."""
        made = {"name": name, "icon_color": 7322096}
        number = int(self.add(sender=self.members[0].person, forum_topic_created=made)["message_id"])
        self.messages[number] |= {"message_thread_id": number, "is_topic_message": True}
        self.topics[number] = name
        return number

    def becomes_supergroup(self) -> Chat:
        """Upgrade a basic group, as Telegram does by itself: from now on it has another id."""
        new = self._bot.group(self.title, *self.members)
        self.moved_to = new.id
        sender = self.members[0].person
        self._bot.push({"message": dict(self.add(sender=sender, migrate_to_chat_id=new.id))})
        self._bot.push({"message": dict(new.add(sender=sender, migrate_from_chat_id=self.id))})
        return new


class Bot:
    """A bot account. Made by `telegram.bot(token, username=...)`.

    Attributes:
        reads_all_group_messages: off is Telegram's "privacy mode": in groups only commands, replies to the
            bot and messages that mention it arrive.
        pace: a limit on sends per chat (`Pace`), answered with 429; None is no limit.
        hours_ahead: how far its clock is ahead of the machine's, so that what was sent before is old.
    """

    def __init__(
        self, *, token: str, username: str, first_name: str, journal: Journal, faults: Faults
    ) -> None:
        head = token.partition(":")[0]
        self.token = token
        self.id = int(head) if head.isdigit() else crc32(token.encode())
        self.username = username
        self.first_name = first_name
        self.journal = journal
        self.faults = faults
        self.reads_all_group_messages = False
        self.hours_ahead = 0.0
        self.pace: Pace | None = None
        self.chats: dict[int, Chat] = {}
        self.customers: dict[int, Customer] = {}
        self.files: dict[str, tuple[bytes, str]] = {}  #: file_id -> bytes, path
        self.file_ids: dict[str, str] = {}  #: path -> file_id
        self.toasts: dict[int, list[str]] = {}
        self.open_callbacks: dict[str, int] = {}  #: unanswered taps -> who tapped
        self.commands: list[dict[str, Any]] = []
        self.allowed_updates: tuple[str, ...] | None = None  #: None is Telegram's default
        self.webhook: Webhook | None = None
        self._updates: deque[Update] = deque()
        self._again: list[Update] = []
        self._poll: asyncio.Future[str] | None = None
        self._polled = asyncio.Event()
        self._update_ids = itertools.count(100_000_001)
        self._message_ids = itertools.count(1)
        self._callback_ids = itertools.count(4_000_000_000)
        self._people_ids = itertools.count(700_000_001)
        self._group_ids = itertools.count(1)
        self._file_ids = itertools.count(1)

    def as_json(self) -> dict[str, Any]:
        """The bot as a Bot API `User`."""
        return {"id": self.id, "is_bot": True, "first_name": self.first_name, "username": self.username}

    def customer(
        self, name: str, *, id: int | None = None, language_code: str = "en", username: str | None = None
    ) -> Customer:
        """A person who has pressed Start. The same `id` gives the same person."""
        if id is not None and id in self.customers:
            return self.customers[id]
        first, _, last = name.partition(" ")
        person: dict[str, Any] = {"id": id or next(self._people_ids), "is_bot": False, "first_name": first}
        if last:
            person["last_name"] = last
        if username:
            person["username"] = username
        person["language_code"] = language_code
        chat = self.chats[person["id"]] = Chat(self, id=person["id"], kind="private", person=person)
        customer = self.customers[person["id"]] = Customer(self, person, chat)
        chat.joins(customer)
        return customer

    def group(self, title: str, *members: Customer, kind: str = "supergroup") -> Chat:
        """A supergroup with the bot and `members` in it; a basic one with `kind="group"`."""
        number = next(self._group_ids)
        id = -number if kind == "group" else -1_000_000_000_000 - number
        chat = Chat(self, id=id, kind=kind, title=title)
        chat.joins(*members)
        self.chats[chat.id] = chat
        return chat

    # updates

    def push(self, update: Mapping[str, Any], *, hidden: bool = False) -> Update:
        """Give the bot an update, unless it did not ask for that kind. Adds an `update_id` if it has none.

        Returns it with its id, whether or not it will be delivered.
        """
        numbered = dict(update) if "update_id" in update else {"update_id": next(self._update_ids), **update}
        if not hidden and self._wants(numbered):
            self._updates.append(numbered)
            self._wake()
        return numbered

    def redeliver(self, update: Mapping[str, Any]) -> None:
        """Deliver an update once more, under the same id and whatever offset the bot has confirmed."""
        if self.webhook is not None:
            self.webhook.queue(dict(update))
        else:
            self._again.append(dict(update))
            self._wake()

    @property
    def pending(self) -> int:
        """How many updates are not confirmed yet."""
        return len(self._updates) + (self.webhook.pending if self.webhook else 0)

    def forget_updates(self) -> None:
        self._updates.clear()
        self._again.clear()

    def confirm(self, offset: int) -> None:
        """Forget updates below `offset`; a negative one keeps only the last ones."""
        if offset < 0:
            while len(self._updates) > -offset:
                self._updates.popleft()
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()

    def take(self, limit: int) -> list[Update]:
        """What a poll gets now: redeliveries once, the rest until confirmed."""
        again, self._again = self._again[:limit], self._again[limit:]
        return again + [self._updates[i] for i in range(min(limit - len(again), len(self._updates)))]

    def take_for_webhook(self) -> list[Update]:
        updates = [*self._again, *self._updates]
        self.forget_updates()
        return updates

    def poll_starts(self) -> asyncio.Future[str]:
        """A future that becomes "new", "conflict" (a newer poller or a webhook) or "outage"."""
        self.end_poll("conflict")
        self._poll = asyncio.get_running_loop().create_future()
        self._polled.set()
        return self._poll

    def end_poll(self, outcome: str) -> None:
        """End a waiting poll. Of two pollers Telegram keeps the newer."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(outcome)

    def poll_ends(self, poll: asyncio.Future[str]) -> None:
        if self._poll is poll:
            self._poll = None
            self._polled.clear()

    async def polled(self, *, timeout: float = 5) -> None:
        """Wait until a long poll is waiting."""
        async with asyncio.timeout(timeout):
            await self._polled.wait()

    def _wake(self) -> None:
        if self.webhook is not None:
            for update in self.take_for_webhook():
                self.webhook.queue(update)
        else:
            self.end_poll("new")

    def _wants(self, update: Mapping[str, Any]) -> bool:
        kinds = set(update) - {"update_id"}
        if not self.allowed_updates:
            return not kinds & NOT_BY_DEFAULT
        return bool(kinds & set(self.allowed_updates))

    def may_read(self, message: Mapping[str, Any]) -> bool:
        """Telegram's privacy mode."""
        chat = self.chats[message["chat"]["id"]]
        if chat.kind == "private" or chat.bot_is_administrator or self.reads_all_group_messages:
            return True
        text = str(message.get("text") or message.get("caption") or "")
        replied = message.get("reply_to_message", {}).get("from", {}).get("id")
        return text.startswith("/") or f"@{self.username}".lower() in text.lower() or replied == self.id

    # numbers

    def now(self) -> int:
        return int(time.time() + self.hours_ahead * 3600)

    def next_message_id(self) -> int:
        return next(self._message_ids)

    def new_callback(self, person: int) -> str:
        number = str(next(self._callback_ids))
        self.open_callbacks[number] = person
        return number

    def keep_file(self, data: bytes, *, name: str) -> dict[str, Any]:
        """Store bytes; returns `file_id`, `file_unique_id`, `file_size`."""
        number = next(self._file_ids)
        folder, _, rest = name.partition("/")
        stem, dot, suffix = rest.partition(".")
        file_id = f"AgACAgQAAx{number:08d}{self.id}"
        path = f"{folder}/{stem}_{number}{dot}{suffix}"
        self.files[file_id] = (data, path)
        self.file_ids[path] = file_id
        return {"file_id": file_id, "file_unique_id": f"AQAD{number:08d}", "file_size": len(data)}
