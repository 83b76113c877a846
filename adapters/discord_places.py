"""Which places in Discord are ours, and which customer's conversation a message there belongs to. Pure.

A direct conversation is the customer's. In a server, a customer who writes in one of our channels gets a
thread of their own, begun at their message: the conversation's address is that channel and that thread, whose
id is the message's. What they later write in the channel itself belongs to that thread too. In a thread that
somebody else began under one of our channels, each customer has a conversation of their own.

Elsewhere in a server we listen only when the bot is mentioned, or asked for with a button or the command;
from then on that customer has a thread there.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from bot.model import Address

#: Source: https://discord.com/developers/docs/resources/channel#channel-object-channel-types
_THREADS = (10, 11, 12)


@dataclass(frozen=True, kw_only=True, slots=True)
class Thread:
    """A thread that is there and can be written in."""

    parent: str  #: the channel it is under
    is_ours: bool  #: the bot began it


class Places:
    """What was heard of servers, channels and threads, and where each customer's thread is."""

    def __init__(self, *, account: str, channels: Collection[str]) -> None:
        self.bot_id = ""  #: known once connected
        self._bot_name = ""
        self._own_roles: set[str] = set()  # of the bot, one in each server
        self._account = account
        self._channels = frozenset(channels)
        self._others: set[str] = set()  # channels that are no threads and not ours
        self._threads: dict[str, Thread] = {}
        self._of_customers: dict[tuple[str, str], str] = {}  # channel and customer -> thread

    # --- learning ------------------------------------------------------------------------------------------

    def learn(self, update: Mapping[str, Any]) -> None:
        """Take note of what a dispatch says about places; any shape will do."""
        name, data = update.get("t"), _map(update.get("d"))
        if name == "READY":
            user = _map(data.get("user"))
            self.bot_id, self._bot_name = str(user.get("id") or ""), str(user.get("username") or "")
        elif name == "GUILD_ROLE_CREATE":
            self._add_role(_map(data.get("role")))
        elif name in ("GUILD_CREATE", "THREAD_LIST_SYNC"):
            for role in _list(data.get("roles")):
                self._add_role(_map(role))
            for field in ("channels", "threads"):
                for channel in _list(data.get(field)):
                    self.add(_map(channel))
        elif name in ("CHANNEL_CREATE", "THREAD_CREATE", "THREAD_UPDATE"):
            self.add(data)
        elif name in ("CHANNEL_DELETE", "THREAD_DELETE"):
            self.forget(str(data.get("id")))
        elif name == "INTERACTION_CREATE" and data.get("guild_id") is not None:
            self.add(_map(data.get("channel")))

    def add(self, channel: Mapping[str, Any]) -> None:
        """A channel or thread is there."""
        id, parent, kind = channel.get("id"), channel.get("parent_id"), channel.get("type")
        if not isinstance(id, str):
            return
        if kind not in _THREADS:
            self._others.add(id)
        elif isinstance(parent, str):
            if _map(channel.get("thread_metadata")).get("locked") is True:
                self._threads.pop(id, None)
            else:
                known = self._threads.get(id)
                is_ours = channel.get("owner_id") == self.bot_id or bool(known and known.is_ours)
                self._threads[id] = Thread(parent=parent, is_ours=is_ours)

    def _add_role(self, role: Mapping[str, Any]) -> None:
        """Discord makes a role for each bot in a server, named as the bot.

        Source: https://discord.com/developers/docs/topics/permissions#role-object-role-tags-structure
        """
        id = role.get("id")
        if isinstance(id, str) and self.bot_id and _map(role.get("tags")).get("bot_id") == self.bot_id:
            self._own_roles.add(id)

    def began(self, chat: str, thread: str) -> None:
        """We have begun a thread, or are about to."""
        self._threads[thread] = Thread(parent=chat, is_ours=True)

    def forget(self, place: str) -> None:
        """A channel or thread is gone."""
        self._others.discard(place)
        self._threads.pop(place, None)

    def belongs(self, chat: str, customer: str, thread: str) -> None:
        """This is the thread of a customer in a channel."""
        self._of_customers[chat, customer] = thread

    def unknown(self, data: Mapping[str, Any]) -> str | None:
        """The place of a message or reaction in a server if nothing is known of it: it may be a thread."""
        chat = data.get("channel_id")
        if data.get("guild_id") is None or not isinstance(chat, str):
            return None
        is_known = chat in self._channels or chat in self._others or chat in self._threads
        return None if is_known else chat

    def newest_in_threads(self, update: Mapping[str, Any]) -> Mapping[str, int]:
        """The threads of ours that a dispatch lists, with the id of the newest message in each."""
        found = {}
        for thread in map(_map, _list(_map(update.get("d")).get("threads"))):
            id, newest = thread.get("id"), thread.get("last_message_id")
            known = self._threads.get(id) if isinstance(id, str) else None
            is_ours = known is not None and (known.is_ours or known.parent in self._channels)
            if is_ours and isinstance(id, str) and isinstance(newest, str) and newest.isdecimal():
                found[id] = int(newest)
        return found

    def named(self, update: Mapping[str, Any]) -> Mapping[str, Any]:
        """A dispatch in which the bot's own role is mentioned as if the bot were, which looks the same."""
        data = _map(update.get("d"))
        mentioned = (role for role in _list(data.get("mention_roles")) if isinstance(role, str))
        own, text = self._own_roles.intersection(mentioned), data.get("content")
        if not own or not isinstance(text, str):
            return update
        for role in own:
            text = text.replace(f"<@&{role}>", f"<@{self.bot_id}>")
        bot = {"id": self.bot_id, "username": self._bot_name, "bot": True}
        mentions = [*_list(data.get("mentions")), bot]
        return {**update, "d": {**data, "content": text, "mentions": mentions}}

    # --- asking --------------------------------------------------------------------------------------------

    def is_there(self, thread: str) -> bool:
        """Whether a thread is known to be there."""
        return thread in self._threads

    def thread_of(self, chat: str, customer: str) -> str | None:
        """The thread of a customer in a channel."""
        return self._of_customers.get((chat, customer))

    def address(self, update: Mapping[str, Any]) -> Address | None:
        """Where what happened belongs, `None` if it is none of our business.

        `thread` is `None` in a server's channel itself: which thread it is depends on the customer.
        """
        data = _map(update.get("d"))
        chat = data.get("channel_id")
        if not isinstance(chat, str):
            return None
        if data.get("guild_id") is None:
            return self._at(chat, None)
        thread = self._threads.get(chat)
        if thread is not None:
            here = self._at(thread.parent, chat)
            is_followed = thread.is_ours or thread.parent in self._channels
        else:
            here = self._at(chat, None)
            is_followed = chat in self._channels or self._begins_ours(data)
        return here if is_followed or self._is_addressed(update.get("t"), data) else None

    def _at(self, chat: str, thread: str | None) -> Address:
        return Address(channel="discord", account=self._account, chat=chat, thread=thread)

    def _begins_ours(self, data: Mapping[str, Any]) -> bool:
        """Whether it is about a message from which we began a thread."""
        about = data.get("message_id", data.get("id"))
        return isinstance(about, str) and about in self._threads and self._threads[about].is_ours

    def _is_addressed(self, name: object, data: Mapping[str, Any]) -> bool:
        if name == "INTERACTION_CREATE":
            return True
        mentioned = (_map(person).get("id") for person in _list(data.get("mentions")))
        return bool(self.bot_id) and self.bot_id in mentioned


def _map(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: object) -> Collection[Any]:
    return value if isinstance(value, list | tuple) else ()
