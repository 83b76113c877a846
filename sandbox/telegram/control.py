"""Telegram's part of the control API: one verb a name, with the arguments of the Python method."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from ..faults import Pace
from . import Bot, Chat, Customer, Seen, Telegram

#: what a customer does; `data` comes as base64, `chat`, `message`, `reply_to` and `topic` as ids
CUSTOMER_VERBS = frozenset(
    [
        "says",
        "taps",
        "edits",
        "deletes",
        "reacts",
        "sends",
        "sends_photo",
        "sends_document",
        "sends_voice",
        "sends_audio",
        "sends_video",
        "sends_sticker",
        "sends_location",
        "sends_venue",
        "shares_contact",
        "blocks_the_bot",
        "unblocks_the_bot",
    ]
)
VERBS = CUSTOMER_VERBS | {
    "bot",
    "customer",
    "group",
    "phone",
    "opens",
    "push",
    "redeliver",
    "pace",
    "pending",
}


async def control(telegram: Telegram, verb: str, given: Mapping[str, Any]) -> Any:
    """Carry out one verb.

    Raises:
        KeyError, TypeError, ValueError, NeverHappened: unknown names, missing arguments, no such button.
    """
    arguments = dict(given)
    if verb == "bot":
        bot = telegram.bot(**arguments)
        return {**bot.as_json(), "token": bot.token}
    bot = _bot(telegram, arguments.pop("bot", None))
    if verb in CUSTOMER_VERBS or verb in ("phone", "opens"):
        customer = _customer(bot, arguments.pop("customer"))
        if "chat" in arguments:
            arguments["chat"] = bot.chats[int(arguments["chat"])]
        if verb == "phone":
            return _phone(customer, arguments.get("chat") or customer.chat)
        if verb == "opens":
            return base64.b64encode(await customer.opens(**arguments)).decode()
        if "data" in arguments and verb != "taps":
            arguments["data"] = base64.b64decode(arguments["data"])
        return await getattr(customer, verb)(**arguments)
    return _on_bot(bot, verb, arguments)


def _on_bot(bot: Bot, verb: str, arguments: dict[str, Any]) -> Any:
    if verb == "customer":
        return bot.customer(**arguments).person
    if verb == "group":
        members = [_customer(bot, one) for one in arguments.pop("customers", ())]
        return bot.group(arguments["title"], *members).as_json()
    if verb == "push":
        return bot.push(arguments["update"])
    if verb == "redeliver":
        return bot.redeliver(arguments["update"])
    if verb == "pace":
        per_second = float(arguments.get("per_second") or 0)
        bot.pace = Pace(per_second=per_second, burst=int(arguments.get("burst", 1))) if per_second else None
        return None
    return bot.pending


def _bot(telegram: Telegram, name: Any) -> Bot:
    for bot in telegram.bots.values():
        if name in (None, bot.token, bot.username):
            return bot
    raise KeyError(f"no bot {name!r}; make it first with POST /control/telegram/bot")


def _customer(bot: Bot, id: Any) -> Customer:
    customer = bot.customers.get(int(id))
    if customer is None:
        raise KeyError(f"no customer {id}; make her first with POST /control/telegram/customer")
    return customer


def _phone(customer: Customer, chat: Chat) -> dict[str, Any]:
    return {
        "customer": customer.person,
        "chat": chat.as_json(),
        "is_typing": customer.sees_typing,
        "is_blocked": chat.is_blocked,
        "toasts": customer.toasts,
        "messages": [_shown(message) for message in chat.seen()],
    }


def _shown(message: Seen) -> dict[str, Any]:
    return {
        "message_id": message.message_id,
        "who": message.who,
        "from_bot": message.from_bot,
        "text": message.text,
        "date": message.raw["date"],
        "entities": message.raw.get("entities") or message.raw.get("caption_entities") or [],
        "is_edited": message.is_edited,
        "attachment": message.attachment,
        "file_name": message.file_name,
        "reply_to": message.raw.get("reply_to_message", {}).get("message_id"),
        "reactions": message.reactions,
        "buttons": [
            [{"label": button.label, "data": button.data, "url": button.url} for button in row]
            for row in message.buttons
        ],
    }
