"""Webhooks of the WhatsApp Cloud API as our events. Pure."""

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from adapters.untrusted import as_map, as_text
from adapters.whatsapp_attachments import attachments
from adapters.whatsapp_errors import WINDOW_CLOSED, in_plain_words, is_unreachable, may_retry
from adapters.whatsapp_values import as_code, as_id, as_time, maps_in
from bot.model import (
    Action,
    Address,
    ButtonTapped,
    Customer,
    Event,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Reacted,
    ReceiptArrived,
)

log = logging.getLogger(__name__)

#: "/human" calls a person; WhatsApp offers it in its menu if it is set up as a command there
_HUMAN = re.compile(r"/human(?:\s+|$)", re.IGNORECASE)

_RECEIPTS: Mapping[str, Literal["delivered", "read", "failed"]] = {
    "delivered": "delivered",
    "read": "read",
    "failed": "failed",
}


def normalise(
    update: Mapping[str, Any], *, account: str, phone_number_id: str | None = None
) -> tuple[Event, ...]:
    """Turn one webhook into our events, in its order: those of every entry, change, message and status.

    Never raises; what nobody said is none: changes of groups, calls, templates and the like, what staff wrote
    in WhatsApp's own app, and the receipt "sent". Of the numbers of a shared webhook only that with
    `phone_number_id` counts (`None`: all of them).

    A chat is known by the customer's number, by WhatsApp's id for them where it hides the number, or by the
    group's id. "/human" is `Action.HUMAN`, and words after it are a message of their own before it; opening
    the chat for the first time is "/start".

    Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
    """
    events: list[Event] = []
    for entry in maps_in(update.get("entry")):
        for change in maps_in(entry.get("changes")):
            found = tuple(_changed(change, account, phone_number_id))
            if not found:
                field = as_text(change.get("field"))
                log.debug("a WhatsApp change of %s holds nothing from a customer: %s", account, field)
            events += found
    return tuple(events)


def _changed(change: Mapping[str, Any], account: str, phone_number_id: str | None) -> Iterator[Event]:
    value = as_map(change.get("value"))
    numbers = as_map(value.get("metadata"))
    # Calls have "statuses", too, which are none of a message's.
    if change.get("field", "messages") != "messages":
        return
    if phone_number_id is not None and as_id(numbers.get("phone_number_id")) != phone_number_id:
        return
    contacts = tuple(maps_in(value.get("contacts")))
    own = as_id(numbers.get("display_phone_number"))
    for message in maps_in(value.get("messages")):
        yield from _message(message, contacts, account=account, own_number=own)
    for status in maps_in(value.get("statuses")):
        yield from _receipt(status, account)


# --- messages ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class _Envelope:
    """What all events of one message share."""

    key: str
    message_id: str
    common: Mapping[str, Any]  #: the fields of `CustomerEvent` but its key


def _message(
    message: Mapping[str, Any],
    contacts: tuple[Mapping[str, Any], ...],
    *,
    account: str,
    own_number: str | None,
) -> Iterator[Event]:
    message_id, at = as_id(message.get("id")), as_time(message.get("timestamp"))
    customer = _customer(message, contacts)
    if message_id is None or at is None or customer is None:
        return
    # A message has the card of its writer, what a company wrote itself at most the card of who got it.
    has_card = any(as_id(contact.get("wa_id")) == customer.id for contact in contacts)
    if customer.id == own_number and not has_card:
        return
    chat = as_id(message.get("group_id")) or customer.id
    envelope = _Envelope(
        key=f"whatsapp/{account}/{message_id}",
        message_id=message_id,
        common={
            "address": Address(channel="whatsapp", account=account, chat=chat),
            "customer": customer,
            "at": at,
        },
    )
    match message.get("type"):
        case "reaction":
            yield from _reacted(as_map(message.get("reaction")), envelope)
        case "edit":
            yield from _edited(as_map(message.get("edit")), envelope)
        case "revoke":
            yield from _deleted(as_map(message.get("revoke")), envelope)
        case "system" if not _is_news(as_map(message.get("system"))):
            return
        case _:
            yield from _said(message, envelope)


def _is_news(system: Mapping[str, Any]) -> bool:
    """Whether a notice of WhatsApp's is for people; a new phone or a new key is none of our business.

    Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/system
    """
    return "identity" not in as_text(system.get("type"))


def _news(message: Mapping[str, Any], system: Mapping[str, Any]) -> str:
    """What WhatsApp says about a customer, such as that their number is another one now."""
    before, now = as_text(message.get("from")), as_text(system.get("wa_id"))
    if before.isdecimal() and now.isdecimal() and before != now:
        return f"this customer's number has changed from +{before} to +{now}"
    return as_text(system.get("body")) or "something about this customer has changed"


def _said(message: Mapping[str, Any], envelope: _Envelope) -> Iterator[Event]:
    action = _tapped(message)
    text = "" if action else _words(message)
    files = attachments(message)
    key = envelope.key
    command = _HUMAN.match(text)
    if command:
        text, action = text[command.end() :], Action.HUMAN
    if text or files:
        yield MessageSent(
            key=f"{key}/text" if action else key,
            message_id=envelope.message_id,
            text=text,
            attachments=files,
            reply_to=as_id(as_map(message.get("context")).get("id")),
            **envelope.common,
        )
    if action:
        yield ButtonTapped(key=key, action=action, **envelope.common)


def _words(message: Mapping[str, Any]) -> str:
    """What the customer wrote, or the label that they tapped."""
    kind = as_text(message.get("type"))
    content = as_map(message.get(kind))
    match kind:
        case "text":
            return as_text(content.get("body"))
        case "button":
            return as_text(content.get("text")) or as_text(content.get("payload"))
        case "interactive":
            return as_text(_reply(content).get("title"))
        case "request_welcome":
            return "/start"
        case "order":
            return as_text(content.get("text"))
        case "system":
            return f"WhatsApp says: {_news(message, content)}"
        case _:
            return as_text(content.get("caption"))


def _tapped(message: Mapping[str, Any]) -> str | None:
    """The action of a button of ours; buttons of others only stand for their words."""
    match message.get("type"):
        case "interactive":
            data = as_text(_reply(as_map(message.get("interactive"))).get("id"))
        case "button":
            data = as_text(as_map(message.get("button")).get("payload"))
        case _:
            return None
    return data if Action.is_one(data) else None


def _reply(interactive: Mapping[str, Any]) -> Mapping[str, Any]:
    return as_map(interactive.get("button_reply")) or as_map(interactive.get("list_reply"))


def _reacted(reaction: Mapping[str, Any], envelope: _Envelope) -> Iterator[Event]:
    target = as_id(reaction.get("message_id"))
    emoji = as_text(reaction.get("emoji"))
    if target is not None:
        # Which emoji was taken off, WhatsApp does not say.
        yield Reacted(key=envelope.key, message_id=target, emoji=emoji, removed=not emoji, **envelope.common)


def _edited(edit: Mapping[str, Any], envelope: _Envelope) -> Iterator[Event]:
    target = as_id(edit.get("original_message_id"))
    message = as_map(edit.get("message"))
    if target is not None and message:
        yield MessageEdited(
            key=envelope.key,
            message_id=target,
            text=_words(message),
            attachments=attachments(message),
            **envelope.common,
        )


def _deleted(revoke: Mapping[str, Any], envelope: _Envelope) -> Iterator[Event]:
    target = as_id(revoke.get("original_message_id"))
    if target is not None:
        yield MessageDeleted(key=envelope.key, message_id=target, **envelope.common)


def _customer(message: Mapping[str, Any], contacts: tuple[Mapping[str, Any], ...]) -> Customer | None:
    """Who wrote: known by their number, or by WhatsApp's id for them where it hides the number.

    Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
    """
    phone, user_id = as_id(message.get("from")), as_id(message.get("from_user_id"))
    contact = _contact(contacts, phone=phone, user_id=user_id)
    if phone is None and user_id is None:
        phone, user_id = as_id(contact.get("wa_id")), as_id(contact.get("user_id"))
    if phone is None and user_id is None:
        # A notice that their id has changed names no sender.
        user_id = as_id(as_map(message.get("system")).get("previous_user_id"))
    customer_id = phone or user_id
    if customer_id is None:
        return None
    profile = as_map(contact.get("profile"))
    handle = as_text(profile.get("username")).removeprefix("@") or (f"+{phone}" if phone else None)
    name = as_text(profile.get("name")).strip() or handle or customer_id
    return Customer(id=customer_id, name=name, handle=handle)


def _contact(
    contacts: tuple[Mapping[str, Any], ...], *, phone: str | None, user_id: str | None
) -> Mapping[str, Any]:
    """The card of who wrote; a batch has the cards of all who did."""
    for contact in contacts:
        if phone is not None and as_id(contact.get("wa_id")) == phone:
            return contact
        if user_id is not None and as_id(contact.get("user_id")) == user_id:
            return contact
    # A number and WhatsApp's id for it may differ by a digit.
    return contacts[0] if len(contacts) == 1 else {}


# --- receipts ----------------------------------------------------------------------------------------------


def _receipt(status: Mapping[str, Any], account: str) -> Iterator[Event]:
    """What became of a message of ours.

    Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status
    """
    message_id, at = as_id(status.get("id")), as_time(status.get("timestamp"))
    receipt = _RECEIPTS.get(as_text(status.get("status")))
    if message_id is None or at is None or receipt is None:
        return
    error = next(maps_in(status.get("errors")), {}) if receipt == "failed" else {}
    yield ReceiptArrived(
        key=f"whatsapp/{account}/{message_id}/{receipt}",
        channel="whatsapp",
        account=account,
        message_id=message_id,
        sent_key=as_text(status.get("biz_opaque_callback_data")) or None,
        at=at,
        receipt=receipt,
        problem=in_plain_words(error) if receipt == "failed" else None,
        window_closed=receipt == "failed" and as_code(error.get("code")) in WINDOW_CLOSED,
        may_retry=receipt == "failed" and may_retry(error),
        unreachable=receipt == "failed" and is_unreachable(error),
    )
