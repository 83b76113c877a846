"""A server: its channels and members (Discord's API calls it a guild)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import intents
from .messages import Json, now
from .places import TEXT, Channel

if TYPE_CHECKING:
    from .bot import Bot
    from .people import Customer
    from .world import World

#: all that @everyone may do by default, and what a support bot is usually given
_PERMISSIONS = (1 << 46) - 1 & ~(1 << 3)


class Server:
    """A server (Discord's API says guild). Made by `bot.server(...)`."""

    def __init__(self, world: World, *, id: str, name: str) -> None:
        self.world = world
        self.id = id
        self.name = name
        self.bots: dict[str, Bot] = {}
        self.members: dict[str, Json] = {}
        self.joined_at: dict[str, str] = {}
        self.channels: dict[str, Channel] = {}
        self.bot_roles: dict[str, str] = {}  #: bot -> the role that is its own

    def channel(self, name: str, *, id: str | None = None) -> Channel:
        """A text channel, made on first use of its name."""
        known = next((c for c in self.channels.values() if c.name == name), None)
        if known is not None:
            return known
        channel = Channel(self.world, id=id or self.world.snowflake(), kind=TEXT, name=name, server=self)
        self.channels[channel.id] = self.world.channels[channel.id] = channel
        channel.tell("CHANNEL_CREATE", lambda bot, full: channel.as_json(), needs=intents.SERVERS)
        return channel

    def joins(self, *customers: Customer) -> None:
        """Bring people in."""
        for customer in customers:
            self.enter(customer.person)

    def enter(self, person: Json) -> None:
        if person["id"] in self.members:
            return
        self.members[person["id"]] = person
        self.joined_at[person["id"]] = now()
        for bot in self.bots.values():
            if bot.user["id"] != person["id"]:
                bot.deliver(
                    "GUILD_MEMBER_ADD",
                    lambda bot, full: {**self.member(person), "guild_id": self.id},
                    needs=intents.MEMBERS,
                )

    def leaves(self, person: Json) -> None:
        if self.members.pop(person["id"], None) is None:
            return
        gone: Json = {"guild_id": self.id, "user": person}
        for bot in self.bots.values():
            bot.deliver("GUILD_MEMBER_REMOVE", lambda bot, full: gone, needs=intents.MEMBERS)

    def invites(self, bot: Bot) -> None:
        """Bring a bot in: it gets GUILD_CREATE."""
        if bot.token not in self.bots:
            self.enter(bot.user)
            self.bots[bot.token] = bot
            # Only a server known before, from READY, is said to be available (again).
            joined = {name: value for name, value in self.dispatch(bot).items() if name != "unavailable"}
            bot.deliver("GUILD_CREATE", lambda bot, full: joined, needs=intents.SERVERS)

    def role_of(self, bot: Bot) -> str:
        """The id of the role that Discord made for a bot when it was brought in.

        Source: https://discord.com/developers/docs/topics/permissions#role-object
        """
        return self.bot_roles.setdefault(bot.id, self.world.snowflake())

    def removes(self, bot: Bot) -> None:
        """Throw a bot out: GUILD_DELETE, and `Missing Access` in its channels."""
        self.bots.pop(bot.token, None)
        self.members.pop(bot.user["id"], None)
        bot.deliver("GUILD_DELETE", lambda bot, full: {"id": self.id}, needs=intents.SERVERS)

    def member(self, person: Json, *, with_user: bool = True) -> Json:
        """The member object."""
        shown: Json = {
            "avatar": None,
            "banner": None,
            "communication_disabled_until": None,
            "flags": 0,
            "joined_at": self.joined_at.get(person["id"]) or now(),
            "nick": None,
            "pending": False,
            "premium_since": None,
            "roles": [],
            "mute": False,
            "deaf": False,
        }
        return {**shown, "user": dict(person)} if with_user else shown

    def threads(self) -> list[Channel]:
        """Threads that are not archived."""
        return [
            c for c in self.world.channels.values() if c.server is self and c.is_thread and not c.is_archived
        ]

    def as_json(self) -> Json:
        """The guild object."""
        nothing = (
            "icon description home_header splash discovery_splash banner application_id afk_channel_id "
            "system_channel_id widget_channel_id max_presences vanity_url_code rules_channel_id "
            "safety_alerts_channel_id public_updates_channel_id incidents_data"
        )
        zero = (
            "system_channel_flags verification_level default_message_notifications mfa_level premium_tier "
            "explicit_content_filter max_stage_video_channel_users premium_subscription_count nsfw_level"
        )
        everyone: Json = {
            "id": self.id,
            "name": "@everyone",
            "permissions": str(_PERMISSIONS),
            "position": 0,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "managed": False,
            "mentionable": False,
            "icon": None,
            "unicode_emoji": None,
            "flags": 0,
        }
        return {
            **dict.fromkeys(nothing.split()),
            **dict.fromkeys(zero.split(), 0),
            "id": self.id,
            "name": self.name,
            "features": [],
            "owner_id": "1",
            "region": "deprecated",
            "afk_timeout": 300,
            "widget_enabled": False,
            "roles": [everyone, *(_managed(everyone, bot, self.role_of(bot)) for bot in self.bots.values())],
            "max_members": 500000,
            "max_video_channel_users": 25,
            "preferred_locale": "en-US",
            "premium_progress_bar_enabled": False,
            "nsfw": False,
            "emojis": [],
            "stickers": [],
        }

    def _shown_members(self, bot: Bot) -> list[Json]:
        """Source: https://discord.com/developers/docs/events/gateway-events#guild-create"""
        return list(self.members.values()) if bot.may_see_presences else [bot.user]

    def dispatch(self, bot: Bot) -> Json:
        """GUILD_CREATE: the guild with what is in it."""
        return {
            **self.as_json(),
            "joined_at": self.joined_at.get(bot.user["id"]) or now(),
            "large": False,
            "unavailable": False,
            "member_count": len(self.members),
            "voice_states": [],
            "members": [self.member(person) for person in self._shown_members(bot)],
            "channels": [c.as_json() for c in self.channels.values()],
            "threads": [c.as_json(bot) for c in self.threads()],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }


def _managed(everyone: Json, bot: Bot, role: str) -> Json:
    """The role object of a bot's own role."""
    own = {"id": role, "name": bot.username, "position": 1, "managed": True, "tags": {"bot_id": bot.id}}
    return {**everyone, **own}


def permissions() -> str:
    """What a bot or a person may do, as Discord's bit set."""
    return str(_PERMISSIONS)
