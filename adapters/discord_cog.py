"""stepaside on a `Bot` of discord.py: one cog among the program's own."""

import copy
import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands
from discord.http import Route

from adapters.discord import DiscordAdapter
from adapters.discord_calls import DESCRIPTION_LETTERS
from adapters.discord_events import COMMAND
from bot.clock import Clock
from bot.errors import Misconfigured
from bot.ports import LastSeen, Receive, Seen

Handles = Callable[[discord.Message], bool]
"""Whether a message may be stepaside's; what it leaves out is the program's."""

log = logging.getLogger(__name__)

#: the dispatches that tell of customers and of the places where they write
_HEARD = (
    "READY",
    "RESUMED",
    "GUILD_CREATE",
    "GUILD_ROLE_CREATE",
    "CHANNEL_CREATE",
    "CHANNEL_DELETE",
    "THREAD_CREATE",
    "THREAD_UPDATE",
    "THREAD_DELETE",
    "THREAD_LIST_SYNC",
    "MESSAGE_CREATE",
    "MESSAGE_UPDATE",
    "MESSAGE_DELETE",
    "MESSAGE_DELETE_BULK",
    "MESSAGE_REACTION_ADD",
    "MESSAGE_REACTION_REMOVE",
    "INTERACTION_CREATE",
)
_WRITTEN = ("MESSAGE_CREATE", "MESSAGE_UPDATE")
_NEEDED = ("id", "user", "channels", "threads", "roles")  # of the long dispatches about servers

_Bot = commands.Bot | commands.AutoShardedBot
_Reader = Callable[[Any], None]


class Stepaside(commands.Cog):
    """`await bot.add_cog(Stepaside(bot, token=..., account=...))`, best before the bot connects.

    Customers write to the bot directly and, in servers, in `channels` (ids) and the threads under them;
    elsewhere only when they mention it. Messages that call one of the bot's own commands are the program's,
    and so are those that `handles` leaves out. discord.py lets everybody hear everything: an `on_message` of
    the program's own hears what stepaside takes, too.

    `account` names the bot in stepaside's database, as `channels.discord.<account>` does in config.yaml. The
    command /human is added to the bot's tree; the program's next `tree.sync` offers it, with `human_command`
    as its description.

    Attributes:
        adapter: what `bot.app.running(config, mounted=[...])` needs.

    Raises:
        ConfigError: the token is missing.
    """

    def __init__(
        self,
        bot: _Bot,
        *,
        token: str,
        account: str,
        channels: Sequence[int | str] = (),
        handles: Handles | None = None,
        human_command: str = "Talk to a person",
        clock: Clock | None = None,
    ) -> None:
        self._bot = bot
        self._handles = handles
        self._human_command = human_command
        self._in_servers = bool(channels)
        self._readers: dict[str, tuple[_Reader, _Reader]] = {}
        self.adapter = MountedDiscord(
            bot,
            account=account,
            token=token,
            channels=[str(channel) for channel in channels],
            human_command=human_command,
            is_meant=self._is_meant,
            clock=clock,
        )

    async def cog_load(self) -> None:
        """Listen to what the bot's gateway dispatches, and add the command."""
        # discord.py has no event that tells of all this, and its objects do not hold all of it.
        readers = self._bot._connection.parsers
        for name in _HEARD:
            theirs = readers[name]
            ours = self._hearing(name, theirs)
            self._readers[name] = theirs, ours
            readers[name] = ours
        self._bot.tree.add_command(self._command())
        if self._bot.is_ready() and self._bot.user is not None:
            self._catch_up(self._bot.user)

    def _catch_up(self, bot: discord.ClientUser) -> None:
        """Say what was dispatched before we listened."""
        itself = {"id": str(bot.id), "username": bot.name}
        self.adapter.hear({"t": "READY", "d": {"user": itself}})
        for server in self._bot.guilds:
            own = server.self_role
            roles = [] if own is None else [{"id": str(own.id), "tags": {"bot_id": str(bot.id)}}]
            self.adapter.hear({"t": "GUILD_CREATE", "d": {"id": str(server.id), "roles": roles}})

    async def cog_unload(self) -> None:
        """Leave the bot as it was."""
        readers = self._bot._connection.parsers
        for name, (theirs, ours) in self._readers.items():
            if readers.get(name) is ours:
                readers[name] = theirs
        self._readers.clear()
        self._bot.tree.remove_command(COMMAND)

    def _hearing(self, name: str, theirs: _Reader) -> _Reader:
        def read(data: Any) -> None:
            # A copy, as discord.py's readers write into theirs.
            kept = {key: data[key] for key in _NEEDED if key in data} if name == "GUILD_CREATE" else data
            self.adapter.hear({"t": name, "d": copy.deepcopy(kept)})
            theirs(data)

        return read

    def _command(self) -> app_commands.Command[Any, ..., None]:
        async def human(_interaction: discord.Interaction) -> None:
            """The adapter hears of it, and answers."""

        return app_commands.Command(
            name=COMMAND,
            description=self._human_command[:DESCRIPTION_LETTERS],
            callback=human,
            allowed_contexts=app_commands.AppCommandContext(
                guild=self._in_servers, dm_channel=True, private_channel=False
            ),
        )

    async def _is_meant(self, update: Mapping[str, Any]) -> bool:
        """Whether a message is for us; all else that comes this far is."""
        if update["t"] not in _WRITTEN:
            return True
        try:
            message = self._message(update["d"])
            if self._handles is not None and not self._handles(message):
                return False
            return not (await self._bot.get_context(message)).valid
        except Exception:
            # Left alone, the customer might hear nothing from anybody.
            log.exception("It could not be found out whose a message is, so stepaside takes it")
            return True

    def _message(self, data: Mapping[str, Any]) -> discord.Message:
        """As discord.py makes it of a dispatch; messages out of the history are dispatched to nobody."""
        state: Any = self._bot._connection
        place = int(data["channel_id"])
        channel: Any = self._bot.get_channel(place)
        if channel is None and data.get("guild_id") is None:
            channel, _ = state._get_guild_channel(data)
        elif channel is None:
            channel = self._bot.get_partial_messageable(place)
        return discord.Message(state=state, channel=channel, data=copy.deepcopy(data))  # type: ignore[arg-type]


class MountedDiscord(DiscordAdapter):
    """The bot of somebody else's program (implements `bot.app.Mounted`).

    It does not connect to the gateway, and it offers no commands: these are the program's. What it sends goes
    over a connection of its own.
    """

    def __init__(self, bot: _Bot, **options: Any) -> None:
        self._bot = bot
        self._known: Seen | None = None
        self._is_closed = False
        super().__init__(**options, api_url=Route.BASE, seen=self._seen)

    def remembers(self, seen: Seen) -> None:
        """See `bot.app.Mounted`."""
        self._known = seen

    def hear(self, update: Mapping[str, Any]) -> None:
        """Take a dispatch of the program's gateway, which is kept until it is stored."""
        if not self._is_closed:
            self._arrivals.take(update)

    async def run(self, receive: Receive) -> None:
        """See `bot.ports.Adapter.run`; the program has the connection."""
        lacking = [name for name in self._intents() if not getattr(self._bot.intents, name)]
        if lacking:
            self.problem = (
                f"the bot's intents lack {' and '.join(lacking)}, so that customers are not heard: switch "
                "them on in discord.Intents, and message_content in the developer portal, too (Bot)"
            )
            raise Misconfigured(self.channel, self.problem)
        await self._arrivals.store_with(receive)

    async def close(self) -> None:
        """Let go; what comes from now on is the program's alone."""
        self._is_closed = True
        await super().close()

    def _intents(self) -> Sequence[str]:
        servers = ("guilds", "guild_messages", "message_content") if self._has_channels else ()
        return ("dm_messages", *servers)

    async def _seen(self) -> Sequence[LastSeen]:
        return () if self._known is None else await self._known()
