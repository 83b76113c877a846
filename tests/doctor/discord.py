"""Broken set-ups of Discord."""

from tests.doctor.case import Case, F
from tests.doctor.world import World

DISCORD = "channels.discord.shop"


async def discord_token_reset(w: World) -> None:
    w.discord.token_is_revoked = True


async def discord_content_intent_off(w: World) -> None:
    w.discord.may_read_content = False


async def discord_in_no_server(w: World) -> None:
    w.server.removes(w.discord)


async def discord_channel_unknown(w: World) -> None:
    w.settings["channels"]["discord"]["shop"]["channels"] = ["1111111111111111111"]


async def discord_channel_hidden(w: World) -> None:
    w.place.bot_may_see = False


async def discord_no_threads(w: World) -> None:
    w.place.bot_may_thread = False


CASES: dict[str, Case] = {
    "the Discord token was reset": Case(
        discord_token_reset,
        "discord/shop token",
        F,
        "does not know this token",
        "Reset Token",
        f"{DISCORD}.token",
    ),
    "Discord's message content intent is off": Case(
        discord_content_intent_off,
        "discord/shop intents",
        F,
        "4014",
        "Message Content Intent",
        f"{DISCORD}.token",
    ),
    "the Discord bot is in no server": Case(
        discord_in_no_server, "discord/shop servers", F, "in no server", "Install Link", f"{DISCORD}.channels"
    ),
    "the Discord channel does not exist": Case(
        discord_channel_unknown,
        "discord/shop channel 1111111111111111111",
        F,
        "no such channel",
        "Copy Channel ID",
        f"{DISCORD}.channels",
    ),
    "the Discord bot cannot see the channel": Case(
        discord_channel_hidden,
        "discord/shop channel",
        F,
        "cannot see",
        "View Channels",
        f"{DISCORD}.channels",
    ),
    "the Discord bot may not start threads": Case(
        discord_no_threads,
        "discord/shop channel",
        F,
        "Create Public Threads",
        "Permissions",
        f"{DISCORD}.channels",
    ),
}
