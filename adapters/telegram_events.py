"""Bot API updates as our events. Pure, and shared by every library that speaks the Bot API."""

import logging
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Literal

from bot.model import Action, Address, Attachment, ButtonTapped, Customer, Event, MessageSent

log = logging.getLogger(__name__)

#: the kinds of update we ask for. Source: https://core.telegram.org/bots/api#update
ALLOWED_UPDATES = ("message", "callback_query")

#: "/human" calls a person; in a group the command may carry the bot's name
_HUMAN = re.compile(r"/human(?:@\w+)?(?:\s+|$)", re.IGNORECASE)
#: "/start" opens the chat; a link to the bot adds a word that the customer never typed, as in "/start abc"
#: Source: https://core.telegram.org/bots/features#deep-linking
_START = re.compile(r"/start(?:@\w+)?(?: [\w-]{1,64})?")
_CHATS = ("private", "group", "supergroup")  # in a channel nobody writes to us
_LATEST = 253_402_300_799  # seconds since 1970, the end of the year 9999
_ACTIONS = tuple(str(value) for name, value in vars(Action).items() if name.isupper())

_Kind = Literal["image", "file", "voice", "audio", "video", "sticker", "location", "contact", "other"]

#: field of a message -> kind and the name it gets when it has none, the most telling field first
_ATTACHMENTS: tuple[tuple[str, _Kind, str], ...] = (
    ("live_photo", "video", "live photo"),
    ("photo", "image", "photo"),
    ("animation", "video", "animation"),
    ("document", "file", "file"),
    ("video", "video", "video"),
    ("video_note", "video", "video message"),
    ("voice", "voice", "voice message"),
    ("audio", "audio", "audio"),
    ("sticker", "sticker", "sticker"),
    ("venue", "location", "place"),
    ("location", "location", "location"),
    ("contact", "contact", "contact"),
    ("poll", "other", "poll"),
    ("checklist", "other", "checklist"),
    ("dice", "other", "dice"),
    ("game", "other", "game"),
    ("story", "other", "story"),
    ("paid_media", "other", "paid media"),
    ("rich_message", "other", "rich message"),
)
#: Telegram repeats some content in an older field for programs that do not know the newer one
_REPEATS = {"live_photo": "photo", "animation": "document", "venue": "location"}


def normalise(update: Mapping[str, Any], *, account: str) -> tuple[Event, ...]:
    """Turn one Bot API update into our events: none if no customer spoke. Never raises.

    Takes the raw JSON rather than a library's object, so that
    python-telegram-bot, aiogram and a recorded payload all fit.
    "/start" is a message like any other, without what a link to the bot adds to it. "/human" is
    `Action.HUMAN`, and words after it are a message of their own before it. Telegram does not say when a
    button was tapped: then `at` is when the message under it was sent, the earliest it can have been.

    Source: https://core.telegram.org/bots/api#update
    """
    number = _id(update.get("update_id"))
    if number is None:
        return ()
    key = f"telegram/{account}/{number}"
    if "message" in update:
        events = tuple(_said(_map(update["message"]), key, account))
    elif "callback_query" in update:
        events = tuple(_tapped(_map(update["callback_query"]), key, account))
    else:
        events = ()
    if not events:
        log.debug("Telegram update %s of %s holds nothing from a customer: %s", number, account, [*update])
    return events


def _said(message: Mapping[str, Any], key: str, account: str) -> Iterator[Event]:
    address, customer = _address(message, account), _customer(message.get("from"))
    at, message_id = _time(message.get("date")), _id(message.get("message_id"))
    if address is None or customer is None or at is None or message_id is None:
        return
    text = _text(message.get("text")) or _text(message.get("caption"))
    attachments = tuple(_attachments(message))
    if _START.fullmatch(text):
        text = "/start"
    command = _HUMAN.match(text)
    if command:
        text = text[command.end() :]
    if text or attachments:
        yield MessageSent(
            key=f"{key}/text" if command else key,
            address=address,
            customer=customer,
            at=at,
            message_id=message_id,
            text=text,
            attachments=attachments,
            reply_to=_quoted(message),
        )
    if command:
        yield ButtonTapped(key=key, address=address, customer=customer, at=at, action=Action.HUMAN)


def _tapped(query: Mapping[str, Any], key: str, account: str) -> Iterator[Event]:
    message = _map(query.get("message"))
    address, customer = _address(message, account), _customer(query.get("from"))
    at, action = _time(message.get("date")), _text(query.get("data"))
    if address is None or customer is None or at is None or not _is_ours(action):
        return
    yield ButtonTapped(key=key, address=address, customer=customer, at=at, action=action)


def _is_ours(data: str) -> bool:
    """Whether a button's data is one of our actions: other programs may share the bot."""
    if data.startswith(Action.OPTION):
        return data != Action.OPTION
    if data.startswith(Action.RATE):
        return data.removeprefix(Action.RATE) in {"1", "2", "3", "4", "5"}
    return data in _ACTIONS


def _address(message: Mapping[str, Any], account: str) -> Address | None:
    chat = _map(message.get("chat"))
    chat_id = _id(chat.get("id"))
    if chat_id is None or chat.get("type") not in _CHATS:
        return None
    # Telegram numbers threads of replies, too, but takes only topics as a place to send to.
    topic = _id(message.get("message_thread_id")) if message.get("is_topic_message") is True else None
    return Address(channel="telegram", account=account, chat=chat_id, thread=topic)


def _customer(sender: object) -> Customer | None:
    """Who wrote, `None` for bots and for those who hide behind a channel or a group."""
    person = _map(sender)
    person_id = _id(person.get("id"))
    if person_id is None or person.get("is_bot") is not False:
        return None
    names = (_text(person.get("first_name")), _text(person.get("last_name")))
    handle = _text(person.get("username")) or None
    return Customer(
        id=person_id,
        name=" ".join(filter(None, names)) or handle or person_id,
        handle=handle,
        language=_text(person.get("language_code")) or None,
    )


def _quoted(message: Mapping[str, Any]) -> str | None:
    quoted = _map(message.get("reply_to_message"))
    # In a topic everything is a reply to the notice that the topic was made.
    return None if "forum_topic_created" in quoted else _id(quoted.get("message_id"))


def _attachments(message: Mapping[str, Any]) -> Iterator[Attachment]:
    repeated = {older for newer, older in _REPEATS.items() if newer in message}
    for field, kind, name in _ATTACHMENTS:
        content = message.get(field)
        if content is None or field in repeated:
            continue
        if isinstance(content, list):  # a photo in several sizes, the largest at the end
            content = content[-1] if content else None
        details = _map(content)
        yield Attachment(
            kind=kind, name=_name(field, details) or name, reference=_text(details.get("file_id")) or None
        )


def _name(field: str, details: Mapping[str, Any]) -> str:
    """What the content calls itself, or a short description."""
    match field:
        case "location":
            return ", ".join(str(details[k]) for k in ("latitude", "longitude") if _is_number(details.get(k)))
        case "venue":
            return _joined(details, "title", "address", between=", ")
        case "contact":
            return _joined(details, "first_name", "last_name", "phone_number")
        case "sticker" | "dice":
            return _joined(details, "emoji")
        case "audio":
            return _text(details.get("file_name")) or _joined(details, "performer", "title", between=" – ")
        case "poll":
            return _joined(details, "question")
        case "checklist" | "game":
            return _joined(details, "title")
        case _:
            return _text(details.get("file_name"))


def _joined(details: Mapping[str, Any], *fields: str, between: str = " ") -> str:
    return between.join(filter(None, (_text(details.get(field)) for field in fields)))


def _map(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    """A string that every database can keep: without NUL and without halves of characters."""
    if not isinstance(value, str):
        return ""
    return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def _id(value: object) -> str | None:
    """Ids have up to 52 significant bits. Source: https://core.telegram.org/bots/api#chat"""
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 1 << 63:
        return None
    return str(value)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= 360


def _time(value: object) -> datetime | None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _LATEST:
        return None
    return datetime.fromtimestamp(value, UTC)
