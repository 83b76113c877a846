"""Discord's part of the control API: one verb a name, with the arguments of the Python method."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from ..faults import Pace
from . import Bot, Channel, Customer, Discord, Interaction, Seen

#: what a customer does; file contents come as base64, `chat` and `message` as ids
CUSTOMER_VERBS = frozenset(
    [
        "says",
        "sends_file",
        "sends_voice",
        "sends_sticker",
        "edits",
        "deletes",
        "reacts",
        "unreacts",
        "types",
        "taps",
        "uses",
        "blocks_the_bot",
        "unblocks_the_bot",
        "leaves",
        "starts_thread",
    ]
)
VERBS = CUSTOMER_VERBS | {
    "bot",
    "customer",
    "server",
    "channel",
    "phone",
    "interaction",
    "bot_says",
    "push",
    "settings",
    "gateway",
}


async def control(discord: Discord, verb: str, given: Mapping[str, Any]) -> Any:
    """Carry out one verb.

    Raises:
        KeyError, TypeError, ValueError, NeverHappened: unknown names, missing arguments, no such button.
    """
    arguments = dict(given)
    if verb == "bot":
        bot = discord.bot(**arguments)
        return {**bot.user, "token": bot.token}
    if verb == "settings":
        return _settings(discord, arguments)
    if verb == "interaction":
        return _interaction(discord.interactions[arguments["token"]])
    bot = _bot(discord, arguments.pop("bot", None))
    if verb in CUSTOMER_VERBS or verb == "phone":
        return await _of_customer(bot, _customer(bot, arguments.pop("customer")), verb, arguments)
    return _on_bot(bot, verb, arguments)


async def _of_customer(bot: Bot, customer: Customer, verb: str, arguments: dict[str, Any]) -> Any:
    if "chat" in arguments:
        arguments["chat"] = _channel(bot, arguments["chat"])
    if verb == "phone":
        return _phone(customer, arguments.get("chat") or customer.chat)
    if verb == "leaves":
        arguments["server"] = bot.world.servers[arguments["server"]]
    if "data" in arguments:
        arguments["data"] = base64.b64decode(arguments["data"])
    if "files" in arguments:
        arguments["files"] = [(one["name"], base64.b64decode(one["data"])) for one in arguments["files"]]
    result = await getattr(customer, verb)(**arguments)
    if isinstance(result, Interaction):
        return _interaction(result)
    return result.as_json() if isinstance(result, Channel) else result


def _on_bot(bot: Bot, verb: str, arguments: dict[str, Any]) -> Any:
    if verb == "customer":
        customer = bot.customer(**arguments)
        return {**customer.person, "chat": customer.chat.id}
    if verb == "server":
        members = [_customer(bot, one) for one in arguments.get("customers", ())]
        return bot.server(arguments["name"], *members).as_json()
    if verb == "channel":
        return bot.world.server(arguments["server"]).channel(arguments["name"]).as_json()
    if verb == "bot_says":
        chat = _channel(bot, arguments["chat"])
        says = chat.webhook_says if arguments.get("is_webhook") else chat.bot_says
        return says(arguments["name"], arguments["text"]).as_json()
    if verb == "push":
        return len(bot.push(arguments["event"], arguments["data"]))
    return _gateway(bot, arguments)


def _gateway(bot: Bot, arguments: dict[str, Any]) -> Any:
    what = arguments.get("do")
    if what == "drop":
        bot.drops_socket(int(arguments.get("code", 1001)))
    elif what == "reconnect":
        bot.asks_to_reconnect()
    elif what == "invalidate":
        bot.invalidates_session(resumable=bool(arguments.get("resumable")))
    elif what is not None:
        raise ValueError(f"no gateway action {what!r}; there are drop, reconnect, invalidate")
    return {"is_connected": bot.is_connected, "identified": bot.identified, "resumed": bot.resumed}


def _settings(discord: Discord, arguments: dict[str, Any]) -> Any:
    bot = _bot(discord, arguments.pop("bot", None))
    for name, value in arguments.items():
        if name == "posts_per_second":
            burst = int(arguments.get("burst", 1))
            bot.pace = Pace(per_second=float(value), burst=burst) if value else None
        elif name in ("may_read_content", "may_see_members", "may_see_presences", "token_is_revoked"):
            setattr(bot, name, bool(value))
        elif name in ("nonce_seconds", "interaction_seconds", "file_url_seconds"):
            setattr(discord, name, float(value))
        elif name != "burst":
            raise ValueError(f"no setting {name!r}")
    return {"flags": bot.flags}


def _bot(discord: Discord, name: Any) -> Bot:
    for bot in discord.bots.values():
        if name in (None, bot.token, bot.username, bot.id):
            return bot
    raise KeyError(f"no bot {name!r}; make it first with POST /control/discord/bot")


def _customer(bot: Bot, id: Any) -> Customer:
    customer = bot.customers.get(str(id))
    if customer is None:
        raise KeyError(f"no customer {id}; make her first with POST /control/discord/customer")
    return customer


def _channel(bot: Bot, id: Any) -> Channel:
    channel = bot.world.channels.get(str(id))
    if channel is None:
        raise KeyError(f"no channel {id}; make it first with POST /control/discord/channel")
    return channel


def _interaction(interaction: Interaction) -> dict[str, Any]:
    return {
        "id": interaction.id,
        "token": interaction.token,
        "is_answered": interaction.is_answered,
        "failed": interaction.failed,
        "answer_type": interaction.answer_type,
    }


def _phone(customer: Customer, chat: Channel) -> dict[str, Any]:
    return {
        "customer": customer.person,
        "chat": chat.as_json(),
        "is_typing": customer.sees_typing_in(chat),
        "is_blocked": chat.is_blocked,
        "commands": [command["name"] for command in customer.commands(chat)],
        "messages": [_shown(message) for message in chat.seen(customer.id)],
    }


def _shown(message: Seen) -> dict[str, Any]:
    return {
        "message_id": message.message_id,
        "who": message.who,
        "from_bot": message.from_bot,
        "text": message.text,
        "timestamp": message.raw["timestamp"],
        "is_edited": message.is_edited,
        "is_thinking": message.is_thinking,
        "is_ephemeral": message.is_ephemeral,
        "files": [{"name": file["filename"], "url": file["url"]} for file in message.raw["attachments"]],
        "embeds": list(message.embeds),
        "reactions": message.reactions,
        "pings": message.pings,
        "reply_to": message.reply_to,
        "thread_id": message.thread_id,
        "buttons": [
            [
                {
                    "label": button.label,
                    "custom_id": button.custom_id,
                    "url": button.url,
                    "is_disabled": button.is_disabled,
                }
                for button in row
            ]
            for row in message.buttons
        ],
    }
