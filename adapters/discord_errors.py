"""What Discord's refusals mean for a message. Pure, and without any library.

Source: https://discord.com/developers/docs/topics/opcodes-and-status-codes
"""

from collections.abc import Callable, Mapping

from bot.errors import ChannelError, Misconfigured, Refused, Unreachable

CHANNEL = "discord"

BAD_TOKEN = (
    "Discord rejects the bot's token. Make a new one in the developer portal (Bot, Reset Token) and put it "
    "in your settings."
)
NO_INTENT = (
    "Discord refuses what the bot must see in servers. Switch on Message Content Intent in the developer "
    "portal (Bot, Privileged Gateway Intents), or take the channels out of your settings."
)
_PERMISSIONS = (
    "Give the bot these permissions in the channel: View Channels, Send Messages, Create Public Threads, "
    "Send Messages in Threads, Attach Files, Read Message History."
)


class NoSuchPlace(Unreachable):
    """The channel or thread is not there."""


class NoSuchMessage(Unreachable):
    """The message is not there."""


class Archived(Unreachable):
    """The thread must be opened again before anything in it can be changed."""


_MEANINGS: Mapping[int, Callable[[str, str], ChannelError]] = {
    10003: lambda channel, _: NoSuchPlace(channel, "the chat or thread is gone"),
    10008: lambda channel, _: NoSuchMessage(channel, "the message is not there any more"),
    40005: lambda channel, _: Refused(channel, "the file is larger than Discord takes"),
    50001: lambda channel, says: Misconfigured(channel, f"{says}. {_PERMISSIONS}"),
    50007: lambda channel, _: Unreachable(
        channel, "the customer has blocked the bot, or takes no direct messages from it"
    ),
    50013: lambda channel, says: Misconfigured(channel, f"{says}. {_PERMISSIONS}"),
    50083: Archived,
    50278: lambda channel, _: Unreachable(
        channel, "the customer and the bot have no server in common any more, so Discord delivers nothing"
    ),
    160005: lambda channel, _: Unreachable(channel, "the thread is locked"),
}


def refused(*, status: int, code: int, text: str) -> ChannelError:
    """The meaning of an answer that is neither a success nor a rate limit; `code` is Discord's own."""
    if status == 401:
        return Misconfigured(CHANNEL, BAD_TOKEN)
    if status == 413:
        code = 40005
    return _MEANINGS.get(code, Refused)(CHANNEL, f"Discord says {text.partition(chr(10))[0]!r} ({code})")


def closed(code: int) -> Misconfigured | None:
    """The meaning of the gateway's close code, `None` if connecting again may help."""
    problem = {4004: BAD_TOKEN, 4014: NO_INTENT}.get(code)
    return None if problem is None else Misconfigured(CHANNEL, problem)
