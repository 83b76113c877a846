"""What a WhatsApp message brings besides words: files, places, contacts, orders, and what nobody can show.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from adapters.untrusted import as_map, as_text
from adapters.whatsapp_values import as_id, as_number, joined, maps_in
from bot.model import Attachment

#: types whose content is a file, with the name it gets when it has none
_FILES = {
    "image": "image",
    "video": "video",
    "audio": "audio",
    "voice": "voice message",  # as recordings were called before they were audio with a mark
    "document": "file",
    "sticker": "sticker",
}
#: types that have no attachment, only words or another event
_WORDS = frozenset({"text", "button", "reaction", "edit", "revoke", "request_welcome", "system"})
_LONGEST_NAME = 1000  #: letters; the most that an order or a form may take in a thread


def attachments(message: Mapping[str, Any]) -> tuple[Attachment, ...]:
    """Everything in `message` that is not its own words; a type that we do not know is said to be one."""
    found = (*_content(message), *_origin(message))
    return tuple(found)


def _content(message: Mapping[str, Any]) -> Iterator[Attachment]:
    kind = as_text(message.get("type"))
    content = message.get(kind)
    details = as_map(content)
    if kind in _WORDS:
        return
    if kind in _FILES:
        yield _file(kind, details)
    elif kind == "location":
        yield Attachment(kind="location", name=_place(details) or "location")
    elif kind == "contacts":
        cards = [_card(card) for card in maps_in(content)]
        yield from (Attachment(kind="contact", name=_short(card)) for card in cards or ["contact"])
    elif kind == "order":
        yield Attachment(kind="other", name=_short(_order(details)))
    elif kind == "interactive":
        yield from _interactive(details)
    else:
        yield Attachment(kind="other", name=_short(_unknown(kind, message)))


def _file(kind: str, details: Mapping[str, Any]) -> Attachment:
    common: dict[str, Any] = {
        "name": _short(as_text(details.get("filename")).strip() or _FILES[kind]),
        "reference": as_id(details.get("id")),
        "mime": as_text(details.get("mime_type")) or None,
    }
    match kind:
        case "audio" | "voice" if kind == "voice" or details.get("voice") is True:
            return Attachment(kind="voice", **{**common, "name": "voice message"})
        case "audio":
            return Attachment(kind="audio", **common)
        case "image":
            return Attachment(kind="image", **common)
        case "video":
            return Attachment(kind="video", **common)
        case "sticker":
            return Attachment(kind="sticker", **common)
        case _:
            return Attachment(kind="file", **common)


def _place(details: Mapping[str, Any]) -> str:
    coordinates = [as_number(details.get(field)) for field in ("latitude", "longitude")]
    where = f"({', '.join(c for c in coordinates if c)})" if all(coordinates) else ""
    return _short(" ".join(filter(None, (joined(details, "name", "address"), where))))


def _card(card: Mapping[str, Any]) -> str:
    """Name, company, numbers and addresses of a shared contact."""
    name = as_map(card.get("name"))
    full = as_text(name.get("formatted_name")) or joined(name, "first_name", "last_name", between=" ")
    reached = [
        as_text(way.get(field))
        for ways, field in (("phones", "phone"), ("emails", "email"))
        for way in maps_in(card.get(ways))
    ]
    company = as_text(as_map(card.get("org")).get("company"))
    return ", ".join(filter(None, (full, company, *reached))) or "contact"


def _order(order: Mapping[str, Any]) -> str:
    items = []
    for item in maps_in(order.get("product_items")):
        count = as_number(item.get("quantity"))
        price = as_number(item.get("item_price"))
        product = as_id(item.get("product_retailer_id")) or "a product"
        cost = f" at {price} {as_text(item.get('currency'))}".rstrip() if price else ""
        items.append(f"{f'{count} x ' if count else ''}{product}{cost}")
    return "order: " + (", ".join(items) or "nothing named")


def _interactive(details: Mapping[str, Any]) -> Iterator[Attachment]:
    kind = as_text(details.get("type"))
    if kind in ("button_reply", "list_reply"):
        return
    if kind == "nfm_reply":
        yield Attachment(kind="other", name=_short("form: " + _form(as_map(details.get("nfm_reply")))))
    else:
        yield Attachment(kind="other", name=_short(f"a reply of a kind that we cannot read ({kind or '?'})"))


def _form(reply: Mapping[str, Any]) -> str:
    """What the customer filled in, field by field."""
    try:
        filled = json.loads(as_text(reply.get("response_json")))
    except (ValueError, RecursionError):
        filled = None
    fields = [
        f"{as_text(name)}: {as_text(value) or as_number(value)}"
        for name, value in as_map(filled).items()
        if name != "flow_token" and (as_text(value) or as_number(value))
    ]
    return ", ".join(fields) or as_text(reply.get("body")) or "sent"


def _unknown(kind: str, message: Mapping[str, Any]) -> str:
    """What to call a message that WhatsApp does not pass on, or that we do not know yet."""
    for error in maps_in(message.get("errors")):
        why = as_text(as_map(error.get("error_data")).get("details")) or as_text(error.get("title"))
        if why:
            return f"a message that WhatsApp does not show to companies ({why.rstrip('.')})"
    if kind in ("", "unsupported", "unknown"):
        return "a message that WhatsApp does not show to companies"
    return f"a message of a kind that we cannot read ({kind})"


def _origin(message: Mapping[str, Any]) -> Iterator[Attachment]:
    """What the customer came from: an advertisement, or a product of the catalogue."""
    referral = as_map(message.get("referral"))
    if referral:
        said = joined(referral, "headline", "body", "source_url")
        yield Attachment(kind="other", name=_short(f"came from an advertisement: {said}".rstrip(": ")))
    product = as_map(as_map(message.get("context")).get("referred_product"))
    if product:
        item = as_id(product.get("product_retailer_id")) or "unnamed"
        yield Attachment(kind="other", name=_short(f"asks about the product {item}"))


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
