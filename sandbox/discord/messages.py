"""Messages and files, as Discord shows them to bots and to people."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .bot import Bot
    from .places import Channel

Json = dict[str, Any]

#: message types. Source: https://discord.com/developers/docs/resources/message#message-object-message-types
DEFAULT, JOINED_THREAD, THREAD_CREATED, REPLY, COMMAND, THREAD_STARTER = 0, 1, 18, 19, 20, 21
#: message flags. Source: https://discord.com/developers/docs/resources/message#message-object-message-flags
HAS_THREAD, EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 5, 1 << 6, 1 << 7, 1 << 15
MENTION = re.compile(r"<@!?([0-9]+)>")
ROLE = re.compile(r"<@&([0-9]+)>")


@dataclass(kw_only=True)
class File:
    """An attachment with its bytes; `title` is the name as it was before Discord made it harmless."""

    id: str
    name: str
    content_type: str
    data: bytes
    title: str = ""
    is_voice: bool = False

    def as_json(self, url: str) -> Json:
        shown: Json = {
            "id": self.id,
            "filename": self.name,
            "size": len(self.data),
            "url": url,
            "proxy_url": url,
            "content_type": self.content_type,
        }
        if self.title:
            shown["title"] = self.title
        if self.content_type.startswith("image/"):
            shown |= {"width": 640, "height": 480, "placeholder": "", "placeholder_version": 1}
        if self.is_voice:
            shown |= {"duration_secs": 3.0, "waveform": "AAAA"}
        return shown


@dataclass(kw_only=True, eq=False)
class Message:
    """One message of a channel.

    Attributes:
        author: a Discord user object.
        kind: the message type, 0 for what people write.
        quoted: what it replies to; `reference` stays when that has been deleted.
        pings: the people its mentions reached (after the sender's `allowed_mentions`).
        reactions: emoji -> ids of the people, in order.
        only_for: id of the one person who sees it (ephemeral).
    """

    channel: Channel
    id: str
    author: Json
    text: str
    kind: int = DEFAULT
    sent_at: str = ""
    edited_at: str | None = None
    files: list[File] = field(default_factory=list)
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    flags: int = 0
    quoted: Message | None = None
    reference: Json | None = None
    pings: list[Json] = field(default_factory=list)
    pings_everyone: bool = False
    reactions: dict[str, list[str]] = field(default_factory=dict)
    nonce: str | int | None = None
    webhook_id: str | None = None
    application_id: str | None = None
    interaction: Json | None = None
    thread: Channel | None = None
    only_for: str | None = None
    extra: Json = field(default_factory=dict)  #: further fields, for what no attribute covers
    is_deleted: bool = False

    def as_json(self, bot: Bot | None = None, *, with_content: bool = True, quote: bool = True) -> Json:
        """The message object, as `bot` gets it; without content if it may not read it."""
        world = self.channel.world
        readable = with_content or bot is None or self._is_readable_without_intent(bot)
        shown: Json = {
            "type": self.kind,
            "content": self.text if readable else "",
            "mentions": [dict(person) for person in self.pings],
            "mention_roles": list(dict.fromkeys(ROLE.findall(self.text))) if self.channel.server else [],
            "attachments": [file.as_json(world.file_url(self.channel, file)) for file in self.files]
            if readable
            else [],
            "embeds": self.embeds if readable else [],
            "timestamp": self.sent_at,
            "edited_timestamp": self.edited_at,
            "flags": self.flags,
            "components": self.components if readable else [],
            "id": self.id,
            "channel_id": self.channel.id,
            "author": dict(self.author),
            "pinned": False,
            "mention_everyone": self.pings_everyone,
            "tts": False,
        }
        if self.reactions and quote:  # a quoted message comes without them
            shown["reactions"] = [_reaction(emoji, by, bot) for emoji, by in self.reactions.items()]
        if self.nonce is not None and bot is not None and bot.user["id"] == self.author["id"]:
            shown["nonce"] = self.nonce
        for name in ("webhook_id", "application_id"):
            if getattr(self, name):
                shown[name] = getattr(self, name)
        if self.interaction:
            shown["interaction_metadata"] = self.interaction
        if self.thread is not None and not self.thread.is_deleted:
            shown["thread"] = self.thread.as_json()
        if self.reference is not None:
            shown["message_reference"] = self.reference
            if quote and self.kind in (REPLY, THREAD_STARTER):
                gone = self.quoted is None or self.quoted.is_deleted
                shown["referenced_message"] = (
                    None
                    if gone or self.quoted is None
                    else self.quoted.as_json(bot, with_content=with_content, quote=False)
                )
        return {**shown, **self.extra}

    @property
    def is_by_discord(self) -> bool:
        """Written by Discord in somebody's name: joined, thread started, and the like."""
        return self.kind not in (DEFAULT, REPLY, COMMAND, 23)

    def dispatch(self, bot: Bot, *, with_content: bool = True) -> Json:
        """The message as the gateway hands it out: with its server and the author's membership."""
        shown = self.as_json(bot, with_content=with_content)
        server = self.channel.server
        shown["channel_type"] = self.channel.kind
        if server is not None:
            shown["guild_id"] = server.id
            if self.webhook_id is None:
                shown["member"] = server.member(self.author, with_user=False)
        return shown

    def _is_readable_without_intent(self, bot: Bot) -> bool:
        """Source: https://discord.com/developers/docs/events/gateway#message-content-intent"""
        if self.channel.server is None or self.author["id"] == bot.user["id"]:
            return True
        return any(person["id"] == bot.user["id"] for person in self.pings)

    def __str__(self) -> str:
        return f"{self.author['username']}: {self.text}"


def _reaction(emoji: str, by: Sequence[str], bot: Bot | None) -> Json:
    return {
        "emoji": emoji_object(emoji),
        "count": len(by),
        "count_details": {"burst": 0, "normal": len(by)},
        "burst_colors": [],
        "me_burst": False,
        "me": bot is not None and bot.user["id"] in by,
    }


def emoji_object(emoji: str) -> Json:
    """`👍` or `name:id` as Discord's partial emoji."""
    name, _, id = emoji.partition(":")
    return {"id": id or None, "name": name}


def pinged(
    text: str, people: Mapping[str, Json], allowed: Mapping[str, Any] | None, *, quoted: Message | None
) -> tuple[list[Json], bool]:
    """Whom `text` reaches under an `allowed_mentions` object (None: whoever it names), and whether everyone.

    Source: https://discord.com/developers/docs/resources/message#allowed-mentions-object
    """
    kinds = ["users", "everyone", "roles"] if allowed is None else allowed.get("parse") or []
    named = () if allowed is None else allowed.get("users") or ()
    reached = {
        id: people[id]
        for id in MENTION.findall(text)
        if id in people and ("users" in kinds or id in {str(one) for one in named})
    }
    replied = True if allowed is None else bool(allowed.get("replied_user"))
    if quoted is not None and replied:
        reached.setdefault(quoted.author["id"], quoted.author)
    everyone = "everyone" in kinds and re.search(r"@(everyone|here)\b", text) is not None
    return list(reached.values()), everyone


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
