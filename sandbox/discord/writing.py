"""REST: messages, reactions and typing.

Source: https://discord.com/developers/docs/resources/message
"""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import unquote

from .calls import Call
from .content import Content, empty_message, form
from .errors import Refused, invalid, missing_permissions, rate_limited, unknown
from .messages import LOADING, Message, now, pinged
from .places import Channel

#: flags a bot may set: no embeds, no notification, components of the second kind
_SETTABLE = 1 << 2 | 1 << 12 | 1 << 15
NONCE_CHARACTERS = 25


def create_message(call: Call) -> Any:
    channel = call.channel()
    world, bot = call.world, call.bot
    fields, _ = form(call.body)
    nonce = fields.get("nonce")
    if nonce is not None and len(str(nonce)) > NONCE_CHARACTERS:
        raise invalid(("nonce", "NONCE_TYPE_TOO_LONG", "Nonce must be 25 or fewer in length."))
    wanted = call.content()
    world.check_may_write(bot, channel)
    _check_pace(call, "send", channel)
    if nonce is not None and fields.get("enforce_nonce"):
        known = world.remembered(bot, nonce)
        if known is not None:
            return call.shown(known)
    if wanted.is_empty:
        raise empty_message()
    message = world.write(
        channel,
        bot.user,
        wanted.text or "",
        files=call.keep(wanted.uploads),
        quoted=_quoted(channel, fields.get("message_reference")),
        allowed_mentions=wanted.allowed_mentions,
        embeds=wanted.embeds or [],
        components=wanted.components or [],
        flags=wanted.flags & _SETTABLE,
        nonce=nonce,
    )
    if nonce is not None:
        world.nonces[(bot.id, str(nonce))] = (time.monotonic(), message)
    return call.shown(message)


def _check_pace(call: Call, what: str, channel: Channel) -> None:
    """Sending and editing have a bucket each, per channel."""
    pace = call.bot.pace
    if pace is not None and (wait := pace.wait_for(f"{what} {channel.id}")):
        raise rate_limited(wait)


def _quoted(channel: Channel, reference: Any) -> Message | None:
    if not isinstance(reference, dict) or not reference.get("message_id"):
        return None
    found = channel.messages.get(str(reference["message_id"]))
    if found is None and reference.get("fail_if_not_exists", True):
        raise invalid(("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message"))
    return found


def list_messages(call: Call) -> Any:
    """Newest first, also when asked for what came after a message."""
    channel = call.channel()
    limit = call.number("limit", 50, 1, 100)
    messages = [m for m in channel.messages.values() if m.only_for is None]
    before, after, around = (_id(call, name) for name in ("before", "after", "around"))
    if around is not None:
        half = limit // 2
        older = [m for m in messages if int(m.id) < around][-half:] if half else []
        found = [m for m in messages if int(m.id) == around]
        newer = [m for m in messages if int(m.id) > around][:half]
        messages = [*older, *found, *newer]
    elif after is not None:
        messages = [m for m in messages if int(m.id) > after][:limit]
    elif before is not None:
        messages = [m for m in messages if int(m.id) < before][-limit:]
    else:
        messages = messages[-limit:]
    return [call.shown(message) for message in reversed(messages)]


def _id(call: Call, name: str) -> int | None:
    raw = call.query.get(name)
    if raw is None:
        return None
    if not raw.isdigit():
        raise invalid((name, "NUMBER_TYPE_COERCE", f'Value "{raw}" is not snowflake.'))
    return int(raw)


def get_message(call: Call) -> Any:
    return call.shown(call.message(call.channel()))


def update_message(call: Call) -> Any:
    channel = call.channel()
    message = call.message(channel)
    if message.author["id"] != call.bot.id:
        raise Refused(403, 50005, "Cannot edit a message authored by another user")
    if channel.is_archived:
        raise Refused(400, 50083, "Thread is archived")
    if message.is_by_discord:
        raise Refused(403, 50021, "Cannot execute action on a system message")
    wanted = call.content()
    _check_pace(call, "edit", channel)
    edit(call, message, wanted)
    return call.shown(message)


def edit(call: Call, message: Message, wanted: Content) -> None:
    """Change a message to what is wanted, and tell everybody.

    Raises:
        Refused: 50006 if nothing would be left.
    """
    files = message.files if wanted.kept is None else [f for f in message.files if f.id in wanted.kept]
    text = message.text if wanted.text is None else wanted.text
    embeds = message.embeds if wanted.embeds is None else wanted.embeds
    components = message.components if wanted.components is None else wanted.components
    if not (text or embeds or components or files or wanted.uploads):
        raise empty_message()
    message.files = [*files, *call.keep(wanted.uploads)]
    message.text, message.embeds, message.components = text, embeds, components
    message.flags = message.flags & ~LOADING | wanted.flags & _SETTABLE
    if wanted.text is not None:
        message.pings, message.pings_everyone = pinged(
            text, call.world.people, wanted.allowed_mentions, quoted=message.quoted
        )
    message.edited_at = now()
    if message.only_for is not None:
        message.channel.changed(message)
    else:
        message.channel.change(message)


def delete_message(call: Call) -> Any:
    channel = call.channel()
    message = call.message(channel)
    if message.author["id"] != call.bot.id:
        if channel.is_direct:
            raise Refused(403, 50003, "Cannot execute action on a DM channel")
        if not channel.bot_may_write:
            raise missing_permissions()
    channel.remove(message)


def trigger_typing_indicator(call: Call) -> Any:
    channel = call.channel()
    call.world.check_may_write(call.bot, channel)
    channel.type(call.bot.user)


def add_my_message_reaction(call: Call) -> Any:
    channel = call.channel()
    message = call.message(channel)
    if channel.is_direct and channel.is_blocked:
        raise Refused(403, 90001, "Reaction blocked")
    channel.react(message, _emoji(call), by=call.bot.user)


def delete_my_message_reaction(call: Call) -> Any:
    channel = call.channel()
    channel.unreact(call.message(channel), _emoji(call), by=call.bot.user)


def list_message_reactions_by_emoji(call: Call) -> Any:
    people = call.message(call.channel()).reactions.get(_emoji(call), [])
    return [call.world.people[id] for id in people]


def _emoji(call: Call) -> str:
    emoji = unquote(call.path["emoji_name"])
    name, _, id = emoji.partition(":")
    if not name or (name.isascii() and not id):
        raise unknown("Emoji")
    return emoji
