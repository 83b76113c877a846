"""Taps and slash commands: what the bot gets, how it answers, and the webhook it may follow up with.

Source: https://discord.com/developers/docs/interactions/receiving-and-responding
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..watch import until
from .messages import EPHEMERAL, Json, Message
from .servers import permissions

if TYPE_CHECKING:
    from .bot import Bot
    from .places import Channel

COMMAND, COMPONENT = 2, 3  #: interaction types
#: answers: a message; "thinking"; nothing yet; a changed message
MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE = 4, 5, 6, 7
#: after the first answer, the token can be used this long
TOKEN_SECONDS = 15 * 60


@dataclass(kw_only=True, eq=False)
class Interaction:
    """One tap or command.

    Attributes:
        payload: the data of INTERACTION_CREATE.
        answer_type: the type of the bot's first answer, None before it.
        original: the message that answers it, or that was tapped on (types 6 and 7).
        answer: the data of that first answer.
        followups: what the bot wrote after it.
    """

    id: str
    token: str
    bot: Bot
    kind: int
    channel: Channel
    person: Json
    payload: Json
    source: Message | None = None
    asked_at: float = field(default_factory=time.monotonic)
    answer_type: int | None = None
    answer: Json = field(default_factory=dict)
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    _answered: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def is_answered(self) -> bool:
        return self.answer_type is not None

    @property
    def failed(self) -> bool:
        """Whether the app shows "This interaction failed": no answer in time."""
        return not self.is_answered and self.age > self.channel.world.interaction_seconds

    @property
    def age(self) -> float:
        """Seconds since the tap."""
        return time.monotonic() - self.asked_at

    def answers(self, kind: int, answer: Json) -> None:
        self.answer_type = kind
        self.answer = answer
        self._answered.set()

    async def answered(self, *, timeout: float = 5) -> Interaction:
        """Wait until the bot has answered.

        Raises:
            NeverHappened: not within `timeout` seconds.
        """
        await until(self._answered, timeout=timeout, otherwise="nobody answered the interaction")
        return self

    def metadata(self) -> Json:
        """`interaction_metadata` of the messages that answer it."""
        about: Json = {
            "id": self.id,
            "type": self.kind,
            "user": dict(self.person),
            "authorizing_integration_owners": self.payload["authorizing_integration_owners"],
        }
        if self.source is not None:
            about["interacted_message_id"] = self.source.id
        return about

    def callback_json(self) -> Json:
        """What the callback answers with `with_response=true`."""
        about: Json = {
            "id": self.id,
            "type": self.kind,
            "channel_id": self.channel.id,
            **self.channel.where(),
        }
        shown: Json = {"interaction": about}
        if self.answer_type in (MESSAGE, DEFERRED_MESSAGE, UPDATE) and self.original is not None:
            about["response_message_id"] = self.original.id
            about["response_message_loading"] = self.answer_type == DEFERRED_MESSAGE
            about["response_message_ephemeral"] = bool(self.original.flags & EPHEMERAL)
            shown["resource"] = {"type": self.answer_type, "message": self.original.as_json(self.bot)}
        return shown


def payload(
    bot: Bot,
    channel: Channel,
    person: Json,
    *,
    id: str,
    token: str,
    kind: int,
    data: Json,
    locale: str,
    source: Message | None = None,
) -> Json:
    """INTERACTION_CREATE."""
    server = channel.server
    shown: Json = {
        "id": id,
        "application_id": bot.id,
        "type": kind,
        "token": token,
        "version": 1,
        "data": data,
        "channel": {**channel.as_json(bot), "permissions": permissions()},
        "channel_id": channel.id,
        "locale": locale,
        "app_permissions": permissions(),
        "entitlements": [],
        "entitlement_sku_ids": [],
        "attachment_size_limit": 10 * 1024 * 1024,
        "authorizing_integration_owners": {"0": server.id if server else "0"},
        "context": 0 if server else 1,
    }
    if server is None:
        shown["user"] = dict(person)
    else:
        shown |= {
            "guild_id": server.id,
            "guild": {"id": server.id, "locale": "en-US", "features": []},
            "guild_locale": "en-US",
            "member": {**server.member(person), "permissions": permissions()},
        }
    if source is not None:
        shown["message"] = source.as_json(bot)
    return shown
