"""Gateway dispatches as our events. Pure, and without any library.

Source: https://discord.com/developers/docs/events/gateway-events
"""

import logging
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from adapters.untrusted import as_map, as_text
from bot.model import (
    Action,
    Address,
    Attachment,
    ButtonTapped,
    Customer,
    Event,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Reacted,
)

log = logging.getLogger(__name__)

COMMAND = "human"  #: the slash command that calls a person

#: what people write; all else is written by Discord or by a command
#: Source: https://discord.com/developers/docs/resources/message#message-object-message-types
_WRITTEN = (0, 19)
_FORWARD = 1  # message_reference.type
_VOICE = 1 << 13  # of a message's flags
_SLASH, _BUTTON = 2, 3  # interaction types
_CHAT_INPUT = 1  # a command that is typed, as opposed to one in a menu
_COMPONENT_BUTTON = 2
#: Source: https://discord.com/developers/docs/reference#snowflakes
_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
#: stickers by format; the third is an animation that no player knows
#: Source: https://discord.com/developers/docs/resources/sticker#sticker-object-sticker-format-types
_STICKERS = {
    1: ("https://cdn.discordapp.com/stickers/{}.png", "image/png"),
    2: ("https://cdn.discordapp.com/stickers/{}.png", "image/png"),
    4: ("https://media.discordapp.net/stickers/{}.gif", "image/gif"),
}
_ID = re.compile(r"[0-9]{1,20}", re.ASCII)
_MENTION = re.compile(r"<@!?([0-9]+)>")
_EMOJI = re.compile(r"<a?(:\w+:)[0-9]+>")

_Kind = Literal["image", "file", "voice", "audio", "video", "sticker", "location", "contact", "other"]


def normalise(update: Mapping[str, Any], *, account: str) -> tuple[Event, ...]:
    """Turn one dispatch, `{"t": name, "d": data}`, into our events: none if no customer acted. Never raises.

    `Address.chat` is the place where it happened: a direct conversation, a server's channel or a thread;
    which customer's conversation that belongs to is for `adapters.discord_places` to say. A message that the
    customer forwards is theirs. Discord does not say who deleted a message, nor when, nor when somebody
    reacted: then the customer is nobody (who reacts has only an id), and `at` is when the message was sent,
    the earliest it can have been. An emoji that is put on, taken off and put on again is told of once.
    """
    name, data = update.get("t"), as_map(update.get("d"))
    handler = _HANDLERS.get(name) if isinstance(name, str) else None
    events = tuple(handler(data, account)) if handler else ()
    if not events:
        log.debug("Discord's %r to %s holds nothing from a customer", name, account)
    return events


def _created(data: Mapping[str, Any], account: str) -> Iterator[Event]:
    customer, message_id, chat = _author(data), _id(data.get("id")), _id(data.get("channel_id"))
    if customer is None or message_id is None or chat is None:
        return
    text, attachments = _content(data)
    if not text and not attachments:  # an invitation to a game, or what Discord invents next
        attachments = (Attachment(kind="other", name="something without words"),)
    yield MessageSent(
        key=f"discord/{account}/{message_id}",
        address=_address(account, chat),
        customer=customer,
        at=_time(data.get("timestamp")) or moment(message_id),
        message_id=message_id,
        text=text,
        attachments=attachments,
        reply_to=_replied_to(data),
    )


def _updated(data: Mapping[str, Any], account: str) -> Iterator[Event]:
    """An edit; a preview that appears under a link, or a pin, has no new time of editing."""
    customer, message_id, chat = _author(data), _id(data.get("id")), _id(data.get("channel_id"))
    at = edited_at(data)
    if customer is None or message_id is None or chat is None or at is None or "content" not in data:
        return
    text, attachments = _content(data)
    yield MessageEdited(
        key=f"discord/{account}/{message_id}/{at.isoformat()}",
        address=_address(account, chat),
        customer=customer,
        at=at,
        message_id=message_id,
        text=text,
        attachments=attachments,
    )


def _deleted(data: Mapping[str, Any], account: str) -> Iterator[Event]:
    chat = _id(data.get("channel_id"))
    ids = [data.get("id"), *_list(data.get("ids"))]
    for message_id in (found for id in ids if (found := _id(id))):
        if chat is not None:
            yield MessageDeleted(
                key=f"discord/{account}/{message_id}/deleted",
                address=_address(account, chat),
                customer=Customer(id="", name=""),
                at=moment(message_id),
                message_id=message_id,
            )


def _reaction(data: Mapping[str, Any], account: str, *, removed: bool) -> Iterator[Event]:
    person, message_id, chat = (
        _id(data.get("user_id")),
        _id(data.get("message_id")),
        _id(data.get("channel_id")),
    )
    member = as_map(as_map(data.get("member")).get("user"))
    emoji = _emoji(as_map(data.get("emoji")))
    if person is None or message_id is None or chat is None or not emoji or member.get("bot") is True:
        return
    yield Reacted(
        key=f"discord/{account}/{message_id}/{person}/{emoji}/{'off' if removed else 'on'}",
        address=_address(account, chat),
        customer=_customer(member) or Customer(id=person, name=""),
        at=moment(message_id),
        message_id=message_id,
        emoji=emoji,
        removed=removed,
    )


def _reaction_put(data: Mapping[str, Any], account: str) -> Iterator[Event]:
    return _reaction(data, account, removed=False)


def _reaction_removed(data: Mapping[str, Any], account: str) -> Iterator[Event]:
    return _reaction(data, account, removed=True)


def _interaction(data: Mapping[str, Any], account: str) -> Iterator[Event]:
    number, chat, action = _id(data.get("id")), _id(data.get("channel_id")), _action(data)
    person = data.get("user") or as_map(data.get("member")).get("user")
    customer = _customer(as_map(person), language=as_text(data.get("locale")) or None)
    if number is None or chat is None or customer is None or action is None:
        return
    yield ButtonTapped(
        key=f"discord/{account}/{number}",
        address=_address(account, chat),
        customer=customer,
        at=moment(number),
        action=action,
    )


_HANDLERS: Mapping[str, Callable[[Mapping[str, Any], str], Iterator[Event]]] = {
    "MESSAGE_CREATE": _created,
    "MESSAGE_UPDATE": _updated,
    "MESSAGE_DELETE": _deleted,
    "MESSAGE_DELETE_BULK": _deleted,
    "MESSAGE_REACTION_ADD": _reaction_put,
    "MESSAGE_REACTION_REMOVE": _reaction_removed,
    "INTERACTION_CREATE": _interaction,
}


def _action(interaction: Mapping[str, Any]) -> str | None:
    data = as_map(interaction.get("data"))
    kind = interaction.get("type")
    if kind == _SLASH and data.get("type") == _CHAT_INPUT and data.get("name") == COMMAND:
        return Action.HUMAN
    custom_id = as_text(data.get("custom_id"))
    if kind == _BUTTON and data.get("component_type") == _COMPONENT_BUTTON and Action.is_one(custom_id):
        return custom_id
    return None


# --- people and places -------------------------------------------------------------------------------------


def _address(account: str, chat: str) -> Address:
    return Address(channel="discord", account=account, chat=chat)


def _author(message: Mapping[str, Any]) -> Customer | None:
    """Who wrote a message; `None` for bots, webhooks, and what Discord itself writes."""
    if message.get("webhook_id") is not None or message.get("type", 0) not in _WRITTEN:
        return None
    return _customer(as_map(message.get("author")))


def _customer(person: Mapping[str, Any], *, language: str | None = None) -> Customer | None:
    person_id = _id(person.get("id"))
    if person_id is None or person.get("bot") is True or person.get("system") is True:
        return None
    handle = as_text(person.get("username")) or None
    return Customer(
        id=person_id,
        name=as_text(person.get("global_name")) or handle or person_id,
        handle=handle,
        language=language,
    )


# --- what a message holds ----------------------------------------------------------------------------------


def _content(message: Mapping[str, Any]) -> tuple[str, tuple[Attachment, ...]]:
    """The text and the attachments, those of a forwarded message included."""
    texts, attachments = [_words(message)], [*_attachments(message, message)]
    for snapshot in _list(message.get("message_snapshots")):
        forwarded = as_map(as_map(snapshot).get("message"))
        texts.append(_words(forwarded))
        attachments += _attachments(forwarded, message)
    return "\n".join(filter(None, texts)), tuple(attachments)


def _words(message: Mapping[str, Any]) -> str:
    """The text with people and emoji by their names, without a mention of a bot at its beginning."""
    people = {_id(person.get("id")): person for person in map(as_map, _list(message.get("mentions")))}
    text = as_text(message.get("content"))
    called = _MENTION.match(text.lstrip())
    if called and as_map(people.get(called[1])).get("bot") is True:
        text = text.lstrip()[called.end() :].lstrip()

    def named(mention: re.Match[str]) -> str:
        person = as_map(people.get(mention[1]))
        name = as_text(person.get("global_name")) or as_text(person.get("username"))
        return f"@{name}" if name else mention[0]

    return _EMOJI.sub(r"\1", _MENTION.sub(named, text))


def _attachments(content: Mapping[str, Any], message: Mapping[str, Any]) -> Iterator[Attachment]:
    flags = content.get("flags")
    is_voice = isinstance(flags, int) and bool(flags & _VOICE)
    for file in map(as_map, _list(content.get("attachments"))):
        mime = as_text(file.get("content_type")).partition(";")[0].strip() or None
        yield Attachment(
            kind="voice" if is_voice else _kind(mime or ""),
            name=as_text(file.get("filename")) or "file",
            reference=_reference(file, message),
            mime=mime,
            size=_size(file.get("size")),
        )
    # "stickers" is what they were called before
    for sticker in map(as_map, _list(content.get("sticker_items")) or _list(content.get("stickers"))):
        format_ = sticker.get("format_type")
        url, mime = _STICKERS.get(format_ if isinstance(format_, int) else 0, (None, None))
        number = _id(sticker.get("id"))
        yield Attachment(
            kind="sticker",
            name=as_text(sticker.get("name")) or "sticker",
            reference=url.format(number) if url and number else None,
            mime=mime if number else None,
        )
    if poll := as_map(content.get("poll")):
        yield Attachment(kind="other", name=_poll(poll))


def _kind(mime: str) -> _Kind:
    match mime.partition("/")[0]:
        case "image":
            return "image"
        case "audio":
            return "audio"
        case "video":
            return "video"
        case _:
            return "file"


def _reference(file: Mapping[str, Any], message: Mapping[str, Any]) -> str | None:
    """The link, and by what to find the file again: links to files expire after a day.

    Source: https://discord.com/developers/docs/reference#signed-attachment-cdn-urls
    """
    url = as_text(file.get("url"))
    ids = (_id(message.get("channel_id")), _id(message.get("id")), _id(file.get("id")))
    if not url or any(character.isspace() for character in url) or None in ids:
        return None
    return " ".join([url, *filter(None, ids)])


def _poll(poll: Mapping[str, Any]) -> str:
    """What is asked, and what may be answered."""
    question = as_text(as_map(poll.get("question")).get("text")) or "poll"
    answers = [as_text(as_map(as_map(a).get("poll_media")).get("text")) for a in _list(poll.get("answers"))]
    offered = " / ".join(filter(None, answers))
    return f"{question}: {offered}" if offered else question


def _replied_to(message: Mapping[str, Any]) -> str | None:
    reference = as_map(message.get("message_reference"))
    return None if reference.get("type") == _FORWARD else _id(reference.get("message_id"))


def _emoji(emoji: Mapping[str, Any]) -> str:
    name = as_text(emoji.get("name"))
    return f":{name}:" if name and emoji.get("id") is not None else name


# --- values ------------------------------------------------------------------------------------------------


def moment(snowflake: str) -> datetime:
    """When an id was given out. Source: https://discord.com/developers/docs/reference#snowflakes"""
    return _EPOCH + timedelta(milliseconds=int(snowflake) >> 22)


def edited_at(message: Mapping[str, Any]) -> datetime | None:
    """When a message was last edited, `None` if it never was."""
    return _time(message.get("edited_timestamp"))


def latest_id(at: datetime) -> str:
    """The greatest id that can have been given out up to the millisecond of `at`."""
    milliseconds = (at - _EPOCH) // timedelta(milliseconds=1)
    return str(((milliseconds + 1) << 22) - 1)


def _list(value: object) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else ()


def _id(value: object) -> str | None:
    """Ids are strings of digits that fit into 64 bits."""
    if isinstance(value, str) and _ID.fullmatch(value) and int(value) < 1 << 64:
        return value
    return None


def _size(value: object) -> int | None:
    is_size = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 53
    return value if is_size and isinstance(value, int) else None


def _time(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
