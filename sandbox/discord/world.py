"""All of Discord that the bots can know of: people, bots, servers, channels, files, interactions."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import re
import time
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from ..faults import Faults
from ..journal import Journal
from .bot import Bot
from .errors import Refused
from .gateway import Gateway
from .interactions import Interaction
from .messages import HAS_THREAD, REPLY, THREAD_CREATED, THREAD_STARTER, File, Json, Message, now, pinged
from .places import DIRECT, Channel
from .servers import Server

#: ids count milliseconds since 2015. Source: https://discord.com/developers/docs/reference#snowflakes
EPOCH_MS = 1_420_070_400_000
#: a link to a file works this long
FILE_URL_SECONDS = 24 * 3600
#: a nonce is remembered "for the past few minutes".
#: Source: https://discord.com/developers/docs/resources/message#create-message
NONCE_SECONDS = 180.0


class World:
    """What is there and what happens; `Discord` serves it over HTTP.

    Attributes:
        nonce_seconds: how long an `enforce_nonce` is remembered.
        interaction_seconds: how long an interaction waits for its first answer (Discord: 3).
        file_url_seconds: how long a link to a file works; 0 makes those handed out from now on expired.
    """

    def __init__(self, *, url: str, gateway_url: str, journal: Journal) -> None:
        self.url = url
        self.gateway_url = gateway_url
        self.journal = journal
        self.faults = Faults()
        self.gateway = Gateway(self)
        self.faults.on_outage(self.gateway.disconnect_all)
        self.nonce_seconds = NONCE_SECONDS
        self.interaction_seconds = 3.0
        self.file_url_seconds = FILE_URL_SECONDS
        self.people: dict[str, Json] = {}
        self.bots: dict[str, Bot] = {}  #: by token
        self.servers: dict[str, Server] = {}
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, File] = {}
        self.interactions: dict[str, Interaction] = {}  #: by token
        self.nonces: dict[tuple[str, str], tuple[float, Message]] = {}  #: author, nonce -> when, what
        self._directs: dict[tuple[str, str], Channel] = {}
        self._numbers = itertools.count()
        self._last_ms = 0
        self.owner = self.person("owner")

    # people and places

    def person(self, name: str, *, id: str | None = None, is_bot: bool = False) -> Json:
        """A new user object, or the one that has the `id`."""
        if id is not None and id in self.people:
            return self.people[id]
        handle = re.sub(r"[^a-z0-9_.]+", "_", name.lower()).strip("_.") or "someone"
        person: Json = {
            "id": id or self.snowflake(),
            "username": handle,
            "global_name": None if is_bot else name,
            "avatar": None,
            "discriminator": "0000" if is_bot else "0",
            "public_flags": 0,
            "flags": 0,
            "banner": None,
            "accent_color": None,
            "avatar_decoration_data": None,
            "collectibles": None,
            "primary_guild": None,
        }
        if is_bot:
            person |= {"username": name, "bot": True}
        self.people[person["id"]] = person
        return person

    def other_bot(self, name: str) -> Json:
        """The user object of somebody else's bot, made on first use of its name."""
        known = (p for p in self.people.values() if p.get("bot") and p["username"] == name)
        return next(known, None) or self.person(name, is_bot=True)

    def bot(self, token: str, *, username: str = "shop_bot") -> Bot:
        """A bot account, made on first use of its token (any text)."""
        if token not in self.bots:
            self.bots[token] = Bot(self, token=token, user=self.person(username, is_bot=True))
        return self.bots[token]

    def server(self, name: str) -> Server:
        """A server, made on first use of its name."""
        known = next((s for s in self.servers.values() if s.name == name), None)
        if known is None:
            known = Server(self, id=self.snowflake(), name=name)
            self.servers[known.id] = known
        return known

    def direct(self, bot: Bot, person: Json) -> Channel:
        """The direct conversation of a bot and a person, made on first use.

        No CHANNEL_CREATE tells the bot: since API version 8 it learns of one by its first message.
        """
        known = self._directs.get((bot.id, person["id"]))
        if known is not None:
            return known
        channel = Channel(self, id=self.snowflake(), kind=DIRECT, bot=bot, person=person)
        self.channels[channel.id] = self._directs[(bot.id, person["id"])] = channel
        return channel

    # what happens

    def write(
        self,
        channel: Channel,
        author: Json,
        text: str,
        *,
        files: Sequence[File] = (),
        quoted: Message | None = None,
        allowed_mentions: Json | None = None,
        kind: int | None = None,
        pings: Sequence[Json] | None = None,
        reference: Json | None = None,
        **fields: Any,
    ) -> Message:
        """Put a message by anybody into a channel; `fields` are those of `Message`."""
        reached, everyone = pinged(text, self.people, allowed_mentions, quoted=quoted)
        if quoted is not None and reference is None:
            reference = {"type": 0, "channel_id": channel.id, "message_id": quoted.id, **channel.where()}
        message = Message(
            channel=channel,
            id=self.snowflake(),
            author=author,
            text=text,
            kind=kind if kind is not None else REPLY if quoted is not None else 0,
            sent_at=now(),
            files=list(files),
            quoted=quoted,
            reference=reference,
            pings=list(reached if pings is None else pings),
            pings_everyone=everyone and channel.server is not None,
            **fields,
        )
        return channel.add(message)

    def thread_started(self, parent: Channel, thread: Channel, message: Message | None, owner: Json) -> None:
        """The messages Discord itself writes when a thread starts."""
        reference: Json = {"type": 0, "channel_id": thread.id, **parent.where()}
        if message is None:
            if thread.kind == 11:
                self.write(parent, owner, thread.name, kind=THREAD_CREATED, reference=reference)
            return
        message.thread = thread
        message.flags |= HAS_THREAD
        parent.change(message)
        reference |= {"channel_id": parent.id, "message_id": message.id}
        self.write(thread, owner, "", kind=THREAD_STARTER, pings=(), quoted=message, reference=reference)

    def check_may_write(self, bot: Bot, channel: Channel) -> None:
        """Refuse what Discord refuses a bot that writes there.

        Raises:
            Refused: 50001, 50007, 50013, 50083 or 50278.
        """
        if channel.is_direct:
            assert channel.person is not None
            customer = bot.customers.get(channel.person["id"])
            if channel.is_blocked:
                raise Refused(403, 50007, "Cannot send messages to this user")
            if customer is not None and customer.has_left:
                text = "Cannot send messages to this user due to having no mutual guilds"
                raise Refused(403, 50278, text)
        elif not channel.bot_may_write or (channel.parent is not None and not channel.parent.bot_may_write):
            raise Refused(403, 50013, "Missing Permissions")
        elif channel.is_locked:
            raise Refused(400, 50083, "Thread is archived")

    def remembered(self, bot: Bot, nonce: Any) -> Message | None:
        """The message that this bot sent under this nonce a moment ago."""
        found = self.nonces.get((bot.id, str(nonce)))
        if found is None or time.monotonic() - found[0] > self.nonce_seconds:
            return None
        return found[1]

    # files and numbers

    def keep_file(
        self,
        name: str,
        data: bytes,
        *,
        content_type: str = "application/octet-stream",
        is_voice: bool = False,
    ) -> File:
        """Store an upload, under a name made harmless as Discord does."""
        stem = re.sub(r"[^A-Za-z0-9_.-]+", "_", name).strip("_.") or "unknown"
        title = name.rpartition(".")[0] if stem != name else ""
        file = File(
            id=self.snowflake(),
            name=stem,
            content_type=content_type,
            data=data,
            title=title,
            is_voice=is_voice,
        )
        self.files[file.id] = file
        return file

    def file_url(self, channel: Channel, file: File) -> str:
        """A signed link that expires."""
        path = f"/attachments/{channel.id}/{file.id}/{quote(file.name)}"
        issued = int(time.time())
        until = issued + int(self.file_url_seconds)
        return f"{self.url}/cdn{path}?ex={until:x}&is={issued:x}&hm={sign(path, until)}"

    def snowflake(self) -> str:
        """An id greater than all before."""
        self._last_ms = max(time.time_ns() // 1_000_000, self._last_ms)
        return str((self._last_ms - EPOCH_MS << 22) + next(self._numbers) % (1 << 22))


def sign(path: str, until: int) -> str:
    """The signature in a file's link."""
    return hmac.new(b"sandbox", f"{path}?{until:x}".encode(), hashlib.sha256).hexdigest()
