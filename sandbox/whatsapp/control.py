"""WhatsApp's part of the control API: one verb a name, with the arguments of the Python method."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from ..faults import Pace
from . import Customer, Number, Seen, WhatsApp

#: what a customer does; `data` comes as base64, `customer` as phone number or business-scoped id
CUSTOMER_VERBS = frozenset(
    [
        "says",
        "taps",
        "edits",
        "deletes",
        "reacts",
        "reads",
        "sends",
        "sends_image",
        "sends_video",
        "sends_voice",
        "sends_audio",
        "sends_document",
        "sends_sticker",
        "sends_unsupported",
        "shares_location",
        "shares_contact",
        "comes_from_an_ad",
        "changes_number",
        "opens_the_chat",
        "closes_the_chat",
        "goes_offline",
        "comes_online",
        "blocks_the_business",
        "unblocks_the_business",
        "leaves_whatsapp",
        "stays_silent",
    ]
)
#: switches of a number that `settings` changes
SETTINGS = frozenset({"fails_late", "is_registered", "quality_rating", "status"})
VERBS = CUSTOMER_VERBS | {
    "number",
    "customer",
    "phone",
    "template",
    "webhook",
    "advance",
    "push",
    "redeliver",
    "pace",
    "settings",
    "pending",
}


async def control(whatsapp: WhatsApp, verb: str, given: Mapping[str, Any]) -> Any:
    """Carry out one verb.

    Raises:
        KeyError, TypeError, ValueError, NeverHappened: unknown names, missing arguments, no such button.
    """
    arguments = dict(given)
    if verb == "number":
        return _about(whatsapp.number(**arguments))
    if verb == "advance":
        whatsapp.advance(**{name: float(value) for name, value in arguments.items()})
        return None
    number = _number(whatsapp, arguments.pop("number", None))
    if verb == "webhook":
        return await number.app.webhook_to(**arguments)
    if verb in CUSTOMER_VERBS or verb == "phone":
        customer = _customer(number, str(arguments.pop("customer")))
        if verb == "phone":
            return _phone(customer)
        if "data" in arguments:
            arguments["data"] = base64.b64decode(arguments["data"])
        return await getattr(customer, verb)(**arguments)
    return _on_number(number, verb, arguments)


def _on_number(number: Number, verb: str, arguments: dict[str, Any]) -> Any:
    if verb == "customer":
        customer = number.customer(**arguments)
        return {"name": customer.name, "phone": customer.phone, "user_id": customer.user_id}
    if verb == "template":
        return number.template(**arguments).as_json()
    if verb == "push":
        return number.app.push(arguments["payload"])
    if verb == "redeliver":
        return number.app.redeliver(arguments["message"])
    if verb == "pace":
        number.pace, number.pair_pace = _pace(arguments, "per_second"), _pace(arguments, "pair_per_second")
        return None
    if verb == "settings":
        for name, value in arguments.items():
            if name not in SETTINGS:
                raise KeyError(f"no setting {name!r}; there are {', '.join(sorted(SETTINGS))}")
            setattr(number, name, value)
        return None
    return number.app.pending


def _pace(arguments: Mapping[str, Any], name: str) -> Pace | None:
    per_second = float(arguments.get(name) or 0)
    return Pace(per_second=per_second, burst=int(arguments.get("burst", 1))) if per_second else None


def _number(whatsapp: WhatsApp, name: Any) -> Number:
    for number in whatsapp.numbers.values():
        if name in (None, number.name, number.id):
            return number
    raise KeyError(f"no number {name!r}; make it first with POST /control/whatsapp/number")


def _customer(number: Number, name: str) -> Customer:
    customer = number.find(to=name) or number.find(recipient=name)
    if customer is None:
        raise KeyError(f"no customer {name}; make her first with POST /control/whatsapp/customer")
    return customer


def _about(number: Number) -> dict[str, Any]:
    return {
        "name": number.name,
        "id": number.id,
        "display_phone_number": number.digits,
        "token": number.token,
        "waba_id": number.waba.id,
        "app_id": number.app.id,
        "app_secret": number.app.secret,
    }


def _phone(customer: Customer) -> dict[str, Any]:
    return {
        "customer": customer.as_contact(),
        "is_typing": customer.sees_typing,
        "is_online": customer.is_online,
        "is_blocking": customer.is_blocking,
        "messages": [_shown(message) for message in customer.sees],
    }


def _shown(message: Seen) -> dict[str, Any]:
    return {
        "message_id": message.message_id,
        "who": message.who,
        "from_business": message.from_business,
        "kind": message.kind,
        "text": message.text,
        "header": message.header,
        "footer": message.footer,
        "list_label": message.list_label,
        "buttons": [
            {"id": one.id, "title": one.title, "description": one.description, "url": one.url}
            for one in message.buttons
        ],
        "attachment": message.attachment,
        "file_name": message.file_name,
        "mime_type": message.mime_type,
        "reply_to": message.reply_to,
        "ticks": message.ticks,
        "reactions": message.reactions,
        "is_edited": message.is_edited,
    }
