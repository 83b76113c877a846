"""Bot API updates as our events. Pure, and shared by every library that speaks the Bot API."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from adapters import telegram_rich
from adapters.telegram_attachments import attachments
from adapters.telegram_fields import as_id, as_time
from adapters.untrusted import as_map, as_text
from bot.model import Action, Address, ButtonTapped, Customer, Event, MessageEdited, MessageSent, Reacted

log = logging.getLogger(__name__)

#: the kinds of update we ask for; reactions come only if asked for, in groups only to administrators.
#: Source: https://core.telegram.org/bots/api#update
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "message_reaction")

#: "/human" calls a person; in a group the command may carry the bot's name
_HUMAN = re.compile(r"/human(?:@\w+)?(?:\s+|$)", re.IGNORECASE)
#: "/start" opens the chat; a link to the bot adds a word that the customer never typed, as in "/start abc"
#: Source: https://core.telegram.org/bots/features#deep-linking
_START = re.compile(r"/start(?:@\w+)?(?: [\w-]{1,64})?")
_CHATS = ("private", "group", "supergroup")  # in a channel nobody writes to us
#: of reactions that are no emoji. Source: https://core.telegram.org/bots/api#reactiontype
_OTHER_REACTIONS = {"custom_emoji": ":custom_emoji:", "paid": "⭐"}


def normalise(update: Mapping[str, Any], *, account: str) -> tuple[Event, ...]:
    """Turn one Bot API update into our events: none if no customer spoke. Never raises.

    Takes the raw JSON rather than a library's object, so that
    python-telegram-bot, aiogram and a recorded payload all fit.
    "/start" is a message like any other, without what a link to the bot adds to it. "/human" is
    `Action.HUMAN`, and words after it are a message of their own before it; edited into a message, it is
    `Action.HUMAN` too. Telegram does not say when a button was tapped: then `at` is when the message under
    it was sent, the earliest it can have been. It never tells a bot that a message was deleted, and it does
    not say in which topic of a group a reaction was made: then the address has no thread.

    Source: https://core.telegram.org/bots/api#update
    """
    number = as_id(update.get("update_id"))
    if number is None:
        return ()
    key = f"telegram/{account}/{number}"
    kind = next((kind for kind in _READERS if update.get(kind) is not None), None)
    events = tuple(_READERS[kind](as_map(update[kind]), key, account)) if kind else ()
    if not events:
        log.debug("Telegram update %s of %s holds nothing from a customer: %s", number, account, [*update])
    return events


def _said(message: Mapping[str, Any], key: str, account: str) -> Iterator[Event]:
    address, customer = _address(message, account), _author(message)
    at, message_id = as_time(message.get("date")), as_id(message.get("message_id"))
    if address is None or customer is None or at is None or message_id is None:
        return
    text, attached = _words(message), tuple(attachments(message))
    if _START.fullmatch(text):
        text = "/start"
    command = _HUMAN.match(text)
    if command:
        text = text[command.end() :]
    if text or attached:
        yield MessageSent(
            key=f"{key}/text" if command else key,
            address=address,
            customer=customer,
            at=at,
            message_id=message_id,
            text=text,
            attachments=attached,
            reply_to=_quoted(message),
        )
    if command:
        yield ButtonTapped(key=key, address=address, customer=customer, at=at, action=Action.HUMAN)


def _edited(message: Mapping[str, Any], key: str, account: str) -> Iterator[Event]:
    address, customer = _address(message, account), _author(message)
    at = as_time(message.get("edit_date")) or as_time(message.get("date"))
    message_id = as_id(message.get("message_id"))
    if address is None or customer is None or at is None or message_id is None:
        return
    if message.get("location") is not None:
        return  # nobody edits a place: it is a live location that moves, every few seconds for hours
    text, attached = _words(message), tuple(attachments(message))
    command = _HUMAN.match(text)
    if text or attached:
        yield MessageEdited(
            key=f"{key}/text" if command else key,
            address=address,
            customer=customer,
            at=at,
            message_id=message_id,
            text=text,
            attachments=attached,
        )
    if command:
        yield ButtonTapped(key=key, address=address, customer=customer, at=at, action=Action.HUMAN)


def _tapped(query: Mapping[str, Any], key: str, account: str) -> Iterator[Event]:
    message = as_map(query.get("message"))
    address, customer = _address(message, account), _person(query.get("from"))
    at, action = as_time(message.get("date")), as_text(query.get("data"))
    if address is None or customer is None or at is None or not Action.is_one(action):
        return
    yield ButtonTapped(key=key, address=address, customer=customer, at=at, action=action)


def _reacted(change: Mapping[str, Any], key: str, account: str) -> Iterator[Event]:
    """One event for each emoji that came or went: Telegram tells all those before and all those after."""
    address, customer = _address(change, account), _person(change.get("user"))
    at, message_id = as_time(change.get("date")), as_id(change.get("message_id"))
    if address is None or customer is None or at is None or message_id is None:
        return
    before, after = _emoji(change.get("old_reaction")), _emoji(change.get("new_reaction"))
    gone = [(emoji, True) for emoji in before if emoji not in after]
    new = [(emoji, False) for emoji in after if emoji not in before]
    for place, (emoji, removed) in enumerate(gone + new):
        yield Reacted(
            key=f"{key}/{place}",
            address=address,
            customer=customer,
            at=at,
            message_id=message_id,
            emoji=emoji,
            removed=removed,
        )


_READERS: Mapping[str, Callable[[Mapping[str, Any], str, str], Iterator[Event]]] = {
    "message": _said,
    "edited_message": _edited,
    "callback_query": _tapped,
    "message_reaction": _reacted,
}


def _emoji(reactions: object) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for reaction in reactions if isinstance(reactions, list) else ():
        details = as_map(reaction)
        kind = as_text(details.get("type"))
        if emoji := _OTHER_REACTIONS.get(kind) or as_text(details.get("emoji")):
            found[emoji] = None
    return tuple(found)


def _address(message: Mapping[str, Any], account: str) -> Address | None:
    chat = as_map(message.get("chat"))
    chat_id = as_id(chat.get("id"))
    if chat_id is None or chat.get("type") not in _CHATS:
        return None
    # Telegram numbers threads of replies, too, but takes only topics as a place to send to.
    topic = as_id(message.get("message_thread_id")) if message.get("is_topic_message") is True else None
    return Address(channel="telegram", account=account, chat=chat_id, thread=topic)


def _author(message: Mapping[str, Any]) -> Customer | None:
    """Who wrote, `None` for those who hide behind a channel or a group.

    Then "from" names someone else; for a channel's post in its discussion group that is no bot even.
    """
    return None if message.get("sender_chat") is not None else _person(message.get("from"))


def _person(sender: object) -> Customer | None:
    """Who it is, `None` for bots. Updates from before Telegram said so name people only."""
    person = as_map(sender)
    person_id = as_id(person.get("id"))
    if person_id is None or person.get("is_bot") not in (None, False):
        return None
    names = (as_text(person.get("first_name")), as_text(person.get("last_name")))
    handle = as_text(person.get("username")) or None
    return Customer(
        id=person_id,
        name=" ".join(filter(None, names)) or handle or person_id,
        handle=handle,
        language=as_text(person.get("language_code")) or None,
    )


def _words(message: Mapping[str, Any]) -> str:
    return as_text(message.get("text")) or as_text(message.get("caption")) or telegram_rich.words(message)


def _quoted(message: Mapping[str, Any]) -> str | None:
    quoted = as_map(message.get("reply_to_message"))
    # In a topic everything is a reply to the notice that the topic was made.
    return None if quoted.get("forum_topic_created") is not None else as_id(quoted.get("message_id"))
