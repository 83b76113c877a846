"""What Discord says about a bot before it runs: its token, its intents, and the channels it is to work in.

Plain HTTP, so that nothing is connected to the gateway and no library has to be loaded.

Source: https://discord.com/developers/docs/reference#http-api
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from adapters.checkup import Answer, ask, clocks, names, unreachable
from bot.clock import Clock
from bot.config import Config
from bot.config.channels import DiscordAccount
from bot.config.checkup import Check, Finding, failure, ok, warning
from bot.errors import Unavailable

#: Source: https://discord.com/developers/docs/resources/application#application-object-application-flags
_CONTENT_INTENT = 1 << 18 | 1 << 19
#: What we do in a channel, by the names that Discord shows.
#: Source: https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags
PERMISSIONS: Mapping[str, int] = {
    "View Channels": 1 << 10,
    "Send Messages": 1 << 11,
    "Create Public Threads": 1 << 35,
    "Send Messages in Threads": 1 << 38,
    "Read Message History": 1 << 16,
    "Attach Files": 1 << 15,
}
_ADMINISTRATOR = 1 << 3
_PORTAL = "https://discord.com/developers/applications, your application"


def checks(config: Config, clock: Clock) -> list[Check]:
    """A tree for each account."""
    return [_Account(name, account, clock).check() for name, account in config.channels.discord.items()]


class _Account:
    def __init__(self, name: str, account: DiscordAccount, clock: Clock) -> None:
        self._part = f"discord/{name}"
        self._key = f"channels.discord.{name}"
        self._token = account.token.get_secret_value()
        self._channels = account.channels
        self._api_url = account.api_url.rstrip("/")
        self._clock = clock
        self._id = ""
        self._skew: Sequence[Finding] = ()

    def check(self) -> Check:
        after = [
            Check(part=self._part, what="intents", ask=self._intents),
            Check(part=self._part, what="servers", ask=self._servers),
            *(self._place(id) for id in self._channels),
            Check(part=self._part, what="clock", ask=self._clocks),
        ]
        return Check(part=self._part, what="token", ask=self._me, then=tuple(after))

    async def _get(self, path: str) -> Answer:
        # Discord turns requests away that do not name their program so.
        # Source: https://discord.com/developers/docs/reference#user-agent
        agent = "DiscordBot (stepaside, 1)"
        headers = {"Authorization": f"Bot {self._token}", "User-Agent": agent}
        return await ask(self._api_url + path, headers=headers)

    async def _me(self) -> Sequence[Finding]:
        try:
            answer = await self._get("/users/@me")
        except Unavailable as error:
            return [unreachable(error, key=f"{self._key}.api_url")]
        if answer.status == 401:
            remedy = f"{_PORTAL}, Bot, Reset Token: put the new one where ${{...}} is filled"
            return [failure("Discord does not know this token", remedy, key=f"{self._key}.token")]
        if answer.status != 200:
            return [_odd(answer, key=f"{self._key}.api_url")]
        self._id = str(answer.body.get("id"))
        self._skew = clocks(answer.date, self._clock, whose="Discord")
        return [ok(f"this is {answer.body.get('username')}")]

    async def _clocks(self) -> Sequence[Finding]:
        return self._skew

    async def _intents(self) -> Sequence[Finding]:
        answer = await self._get("/applications/@me")
        if answer.status != 200:
            return [_odd(answer, key=self._key)]
        if int(answer.body.get("flags") or 0) & _CONTENT_INTENT:
            return [ok("the message content intent is on")]
        if not self._channels:
            return [ok("the message content intent is off, and direct messages do without it")]
        return [
            failure(
                "the message content intent is off, so Discord refuses the connection (close code 4014)",
                f"{_PORTAL}, Bot, Privileged Gateway Intents: switch Message Content Intent on, Save Changes",
                key=f"{self._key}.token",
            )
        ]

    async def _servers(self) -> Sequence[Finding]:
        answer = await self._get("/applications/@me")
        count = int(answer.body.get("approximate_guild_count") or 0)
        if answer.status != 200 or count:
            return [ok(f"the bot is in {count} server{'s' if count > 1 else ''}")]
        remedy = f"{_PORTAL}, Installation: open the Install Link and add the bot to your server"
        if self._channels:
            return [failure("the bot is in no server", remedy, key=f"{self._key}.channels")]
        return [
            warning(
                "the bot is in no server: only people who share one with it can write to it",
                remedy,
                key=f"{self._key}.channels",
            )
        ]

    # --- one server channel --------------------------------------------------------------------------------

    def _place(self, channel_id: str) -> Check:
        async def look() -> Sequence[Finding]:
            return await self._channel(channel_id)

        return Check(part=self._part, what=f"channel {channel_id}", ask=look)

    async def _channel(self, channel_id: str) -> Sequence[Finding]:
        key = f"{self._key}.channels"
        answer = await self._get(f"/channels/{channel_id}")
        if answer.status == 404:
            remedy = "User Settings, Advanced: Developer Mode on; right-click the channel, Copy Channel ID"
            return [failure("there is no such channel", remedy, key=key)]
        if answer.status == 403:
            remedy = "add the bot to that server, and give its role View Channels there"
            return [failure("the bot cannot see this channel", remedy, key=key)]
        server = str(answer.body.get("guild_id") or "")
        if answer.status != 200 or not server:
            return [_odd(answer, key=key)]
        return [await self._allowed(answer.body, server, key=key)]

    async def _allowed(self, channel: Mapping[str, Any], server: str, *, key: str) -> Finding:
        guild = await self._get(f"/guilds/{server}")
        member = await self._get(f"/guilds/{server}/members/{self._id}")
        for answer in (guild, member):
            if answer.status != 200:
                return _odd(answer, key=key)
        roles = {server, *map(str, member.body.get("roles") or ())}
        allowed = _permissions(guild.body, channel, roles=roles, member=self._id)
        name = f"#{channel.get('name')}"
        missing = [word for word, bit in PERMISSIONS.items() if not allowed & bit]
        if missing:
            remedy = f"in {name}, Edit Channel, Permissions: add the bot's role and allow them"
            return failure(f"in {name} the bot lacks {names(missing)}", remedy, key=key)
        return ok(f"the bot may do all that it needs in {name}")


def _permissions(
    guild: Mapping[str, Any], channel: Mapping[str, Any], *, roles: set[str], member: str
) -> int:
    """What a member may do in a channel.

    Source: https://discord.com/developers/docs/topics/permissions#permission-overwrites
    """
    allowed = 0
    for role in guild.get("roles") or ():
        if str(role.get("id")) in roles:
            allowed |= int(role.get("permissions") or 0)
    if allowed & _ADMINISTRATOR:
        return ~0
    everyone = str(channel.get("guild_id"))
    overwrites = {str(each.get("id")): each for each in channel.get("permission_overwrites") or ()}
    for group in ({everyone}, roles - {everyone}, {member}):
        denied, granted = _overwritten(overwrites[id] for id in group if id in overwrites)
        allowed = allowed & ~denied | granted
    return allowed


def _overwritten(overwrites: Iterable[Mapping[str, Any]]) -> tuple[int, int]:
    denied = granted = 0
    for each in overwrites:
        denied |= int(each.get("deny") or 0)
        granted |= int(each.get("allow") or 0)
    return denied, granted


def _odd(answer: Answer, *, key: str) -> Finding:
    said = str(answer.body.get("message") or f"HTTP {answer.status}")
    return failure(f"Discord answered: {said}", "try again in a minute; see that api_url is right", key=key)
