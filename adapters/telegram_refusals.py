"""What Telegram's refusals mean, in words for staff. Shared by every library that speaks the Bot API.

The Bot API has no codes for its refusals, only descriptions in English.
Source: https://core.telegram.org/bots/api#making-requests
"""

import json

from bot.errors import Ambiguous, ChannelError, Misconfigured, RateLimited, Refused, Unavailable, Unreachable

CHANNEL = "telegram"

TOO_BIG_TO_FETCH = (
    "Telegram lets bots fetch files of up to 20 MB only. Ask the customer to send a smaller file "
    "or a link to it."
)
MOVED = "the group has become a supergroup, and what was sent before stays as it is"

#: a gateway gave up on Telegram's own server, which may have done its work
_GATEWAY_STATUS = (502, 504)
_WITHOUT_NUMBER = 5.0  # seconds, after a 429 that names none, such as a proxy's
#: parts of the descriptions of errors that say that this customer cannot be reached any more
_GONE = ("chat not found", "peer_id_invalid", "user not found", "thread not found", "topic_", "deactivated")
#: the same, in words for staff
_NOBODY_THERE = (
    ("blocked by the user", "the customer has blocked the bot"),
    ("deactivated", "the customer's Telegram account is gone"),
    ("initiate conversation", "the customer has not opened the chat with the bot"),
    ("kicked", "the bot was removed from the group"),
    ("not a member", "the bot is not in the group any more"),
    ("chat not found", "the chat is gone"),
    ("thread not found", "the topic is gone"),
    ("topic_closed", "the topic is closed"),
)
#: parts of descriptions that a member of staff may meet, and what to tell them
_IN_PLAIN_WORDS = (
    ("message to edit not found", "the message is not in the chat any more"),
    ("there is no text in the message to edit", "what was sent is a file, and has no text to be changed"),
    ("message can't be edited", "Telegram does not let this message be changed"),
    ("message can't be deleted", "Telegram lets bots take a message back for 48 hours only, so it stays"),
    ("file is too big", TOO_BIG_TO_FETCH),
    ("file_id", "Telegram does not have this file any more"),
    ("file is temporarily unavailable", "Telegram does not have this file any more"),
    ("entity too large", "the file is larger than Telegram takes from bots"),
)


class Rejected(Refused):
    """Telegram understood the call and does not carry it out."""

    def __init__(self, description: str) -> None:
        lower = description.lower()
        plain = next((words for part, words in _IN_PLAIN_WORDS if part in lower), None)
        super().__init__(CHANNEL, plain or f"Telegram says {description!r}")
        self.description = lower


class Moved(Refused):
    """The group has become a supergroup with another id; nothing was done."""

    def __init__(self, chat: int) -> None:
        super().__init__(CHANNEL, MOVED)
        self.chat = chat


def rejected(description: str) -> Refused:
    """What a 400 means."""
    if any(sign in description.lower() for sign in _GONE):
        return unreachable(description)
    return Rejected(description)


def unreachable(description: str) -> Unreachable:
    """What a 403 means, or a 400 that says that nobody is there."""
    lower = description.lower()
    plain = next((words for part, words in _NOBODY_THERE if part in lower), None)
    return Unreachable(CHANNEL, plain or f"Telegram says {description!r}")


def token_rejected() -> Misconfigured:
    return Misconfigured(
        CHANNEL,
        "Telegram rejects the bot's token. Get a new one from @BotFather and put it into your settings.",
    )


def conflict(description: str) -> Unavailable:
    """What a 409 means: updates go somewhere else."""
    if "webhook" in description.lower():
        return Unavailable(
            CHANNEL,
            "a webhook is set for this bot, so Telegram refuses polling. Set mode: webhook, "
            "or remove it: open https://api.telegram.org/bot<token>/deleteWebhook in a browser.",
        )
    return Unavailable(
        CHANNEL, "another program polls this bot too, and Telegram serves only one. Stop the other one."
    )


def server_error(status: int) -> ChannelError:
    """What a 5xx means."""
    if status in _GATEWAY_STATUS:
        return Ambiguous(CHANNEL, f"a gateway before Telegram answered HTTP {status}")
    return Unavailable(CHANNEL, f"Telegram answered HTTP {status}")


def rate_limited(payload: str | bytes) -> RateLimited:
    """What a 429 means."""
    try:
        return RateLimited(CHANNEL, retry_after=float(json.loads(payload)["parameters"]["retry_after"]))
    except (ValueError, KeyError, TypeError):
        return RateLimited(CHANNEL, retry_after=_WITHOUT_NUMBER)


def not_downloaded(status: int, payload: str | bytes = b"") -> ChannelError:
    """Why a file's address answered something else than 200; never `Ambiguous`."""
    if status == 401:
        return token_rejected()
    if status == 429:
        return rate_limited(payload)
    if status >= 500:
        return Unavailable(CHANNEL, f"Telegram's file server answered HTTP {status}")
    return Refused(CHANNEL, f"Telegram does not have this file any more (HTTP {status})")


def not_reached(cause: str) -> Unavailable:
    """The connection failed before any byte of a request was sent."""
    return Unavailable(CHANNEL, f"Telegram could not be reached: {cause}")


def timed_out() -> Ambiguous:
    return Ambiguous(CHANNEL, "Telegram did not answer in time")


def broken_off(cause: str) -> Ambiguous:
    return Ambiguous(CHANNEL, f"the connection to Telegram broke: {cause}")


def unreadable(problem: str) -> Ambiguous:
    return Ambiguous(CHANNEL, f"Telegram's answer could not be read: {problem}")
