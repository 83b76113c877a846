"""One REST call: who calls, with what; and looking up what it names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..wire import Upload
from .content import Content, content, form
from .errors import invalid, missing_access, unknown
from .messages import File, Json, Message
from .places import Channel
from .servers import Server

if TYPE_CHECKING:
    from .bot import Bot
    from .world import World


@dataclass(frozen=True, kw_only=True)
class Call:
    """What came over HTTP.

    Attributes:
        path: the path's parts by name (`channel_id`, ...).
        body: the JSON object or the form; `items` holds it if it is a list.
    """

    world: World
    bot: Bot
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Mapping[str, Any]
    items: list[Any]

    def channel(self, name: str = "channel_id") -> Channel:
        """The channel in the path, if the bot can see it.

        Raises:
            Refused: 10003 or 50001.
        """
        found = self.world.channels.get(self.path[name])
        if found is None:
            raise unknown("Channel")
        if self.bot not in found.bots():
            raise missing_access()
        return found

    def server(self) -> Server:
        """The server in the path, if the bot is in it.

        Raises:
            Refused: 10004 or 50001.
        """
        found = self.world.servers.get(self.path["guild_id"])
        if found is None:
            raise unknown("Guild")
        if self.bot.token not in found.bots:
            raise missing_access()
        return found

    def message(self, channel: Channel) -> Message:
        """The message in the path.

        Raises:
            Refused: 10008.
        """
        found = channel.messages.get(self.path["message_id"])
        if found is None or found.only_for is not None:
            raise unknown("Message")
        return found

    def person(self) -> Json:
        found = self.world.people.get(self.path["user_id"])
        if found is None:
            raise unknown("User")
        return found

    def content(self, within: Json | None = None) -> Content:
        """What is to be written, checked; `within` is the part of the body that has it."""
        fields, uploads = form(self.body)
        return content(fields if within is None else within, uploads)

    def keep(self, uploads: list[Upload]) -> list[File]:
        return [self.world.keep_file(u.name, u.data, content_type=u.content_type) for u in uploads]

    def with_content(self) -> bool:
        """Whether REST shows this bot what people write in servers."""
        return self.bot.may_read_content

    def shown(self, message: Message) -> Json:
        return message.as_json(self.bot, with_content=self.with_content())

    def number(self, name: str, default: int, low: int, high: int) -> int:
        """A number in the query.

        Raises:
            Refused: 50035.
        """
        raw = self.query.get(name)
        if raw is None:
            return default
        if not raw.isdigit():
            raise invalid((name, "NUMBER_TYPE_COERCE", f'Value "{raw}" is not int.'))
        if not low <= int(raw) <= high:
            raise invalid((name, "NUMBER_TYPE_MAX", f"int value should be between {low} and {high}."))
        return int(raw)


#: what an operation answers: JSON, or None for 204
Operation = Callable[[Call], Any]
