"""What the Cloud API's errors mean for a message, and how to say them to staff.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
"""

from collections.abc import Mapping
from typing import Any

from adapters.untrusted import as_map, as_text
from adapters.whatsapp_values import as_code
from bot.errors import (
    Ambiguous,
    ChannelError,
    Misconfigured,
    RateLimited,
    Refused,
    Unavailable,
    Unreachable,
    WindowClosed,
)

CHANNEL = "whatsapp"

WINDOW_CLOSED = frozenset({131047})
_WINDOW = (
    "more than 24 hours have passed since the customer's last message, and WhatsApp takes no words of our "
    "own after that"
)

_UNREACHABLE = {
    131021: "the customer's number is our own, and WhatsApp does not let a number write to itself",
    131026: (
        "WhatsApp cannot deliver to this customer: they left WhatsApp, blocked us, or have not accepted "
        "its newest terms"
    ),
    131030: (
        "the customer is not on the list of test recipients. Add them under WhatsApp > API Setup in the "
        "Meta app, or take the number out of test mode"
    ),
}

_TOKEN = (
    "WhatsApp rejects the access token. Make a permanent one for a system user (Business settings > System "
    "users) and put it under channels.whatsapp in your settings"
)
_PERMISSION = (
    "the access token lacks a permission. Give the system user whatsapp_business_messaging and "
    "whatsapp_business_management, and the WhatsApp account as an asset"
)
_NUMBER = (
    "WhatsApp does not know the phone_number_id, or the access token may not use it. Copy the phone number "
    "ID (not the number) from WhatsApp > API Setup in the Meta app into your settings"
)
_MISCONFIGURED = {
    **dict.fromkeys((0, 102, 104, 190), _TOKEN),
    **dict.fromkeys((3, 10, *range(200, 300), 131005), _PERMISSION),
    33: _NUMBER,
    368: "Meta has blocked the WhatsApp account for a while. See Account Quality in the WhatsApp Manager",
    131031: "Meta has locked the WhatsApp account. See Account Quality in the WhatsApp Manager",
    131042: "WhatsApp wants a payment method. Add one in the WhatsApp Manager under Payment settings",
    131045: "the number's certificate is missing. Register the number in the WhatsApp Manager again",
    133010: "the number is not registered with the Cloud API. Register it in the WhatsApp Manager",
}

#: code -> seconds to wait, as the platform never says; its windows are a second, a minute or an hour long
_RATE_LIMITED = {4: 60.0, 80007: 60.0, 130429: 5.0, 131056: 6.0}
_RATE_LIMITED_SECONDS = 5.0  #: of a 429 without a code that we know

_UNAVAILABLE = frozenset({1, 2, 131000, 131016, 131057, 133004})
#: a gateway gave up on WhatsApp's own server, which may have done its work
_GATEWAY_STATUS = (502, 504)

_REFUSED = {
    130472: "WhatsApp keeps this customer out of such messages as part of an experiment of Meta's",
    131048: "too many customers blocked or reported the number, so WhatsApp lets it send no more for now",
    131049: "WhatsApp holds this message back, because the customer has had many from companies",
    131050: "the customer does not want such messages from us",
    131051: "WhatsApp does not take this type of message",
    131052: "WhatsApp could not get the customer's file",
    131053: "WhatsApp does not take this file: its type or its size is not allowed",
    132000: "the template wants another number of parameters. Correct channels.whatsapp.<account>.template",
    132001: (
        "there is no approved template of that name in that language. Correct "
        "channels.whatsapp.<account>.template, or have it approved in the WhatsApp Manager"
    ),
    132012: "a parameter of the template is malformed. Correct channels.whatsapp.<account>.template",
    132015: "the template is paused because customers disliked it. See the WhatsApp Manager",
    132016: "the template is switched off because customers disliked it. See the WhatsApp Manager",
}

_WORDS = {
    **dict.fromkeys(WINDOW_CLOSED, _WINDOW),
    **_UNREACHABLE,
    **_MISCONFIGURED,
    **_REFUSED,
}


#: of those that are refused: what WhatsApp may take another day
_LATER = frozenset({131048, 131049})


def may_retry(error: Mapping[str, Any]) -> bool:
    """Whether to send it again may help; a reason that we do not know does not speak against it."""
    code = as_code(error.get("code"))
    return code in _LATER or code not in {*WINDOW_CLOSED, *_UNREACHABLE, *_REFUSED}


def is_unreachable(error: Mapping[str, Any]) -> bool:
    """Whether nothing reaches the customer."""
    return as_code(error.get("code")) in _UNREACHABLE


def in_plain_words(error: Mapping[str, Any]) -> str:
    """Why a message failed, for staff; `error` is one of a status, or that of an answer."""
    code = as_code(error.get("code"))
    known = _WORDS.get(code) if code is not None else None
    if known is not None:
        return known
    details = as_text(as_map(error.get("error_data")).get("details"))
    said = details or as_text(error.get("message")) or as_text(error.get("title"))
    if not said:
        return "WhatsApp could not deliver it and does not say why"
    return f"WhatsApp says {said!r}" + (f" (code {code})" if code is not None else "")


def told(status: int, error: Mapping[str, Any], *, retry_after: float | None = None) -> ChannelError:
    """What an answer that is no success means; `error` is the "error" of its body, empty if it has none."""
    code = as_code(error.get("code"))
    words = in_plain_words(error)
    if code in WINDOW_CLOSED:
        return WindowClosed(CHANNEL, words)
    if code in _UNREACHABLE:
        return Unreachable(CHANNEL, words)
    if code == 100 and _is_about_the_number(error):
        return Misconfigured(CHANNEL, _NUMBER)
    if code in _MISCONFIGURED:
        return Misconfigured(CHANNEL, words)
    if code in _RATE_LIMITED or status == 429:
        usual = _RATE_LIMITED.get(code or -1, _RATE_LIMITED_SECONDS)
        return RateLimited(CHANNEL, retry_after=usual if retry_after is None else retry_after)
    if code in _UNAVAILABLE:
        return Unavailable(CHANNEL, words)
    return _by_status(status, code, words)


def _by_status(status: int, code: int | None, words: str) -> ChannelError:
    if code is None and status in (401, 403):
        return Misconfigured(CHANNEL, _TOKEN)
    if code is None and status in _GATEWAY_STATUS:
        return Ambiguous(CHANNEL, f"a gateway before WhatsApp answered HTTP {status}")
    if status >= 500:
        return Unavailable(CHANNEL, f"WhatsApp answered HTTP {status}")
    if code is None:
        return Refused(CHANNEL, f"WhatsApp answered HTTP {status}")
    return Refused(CHANNEL, words)


def _is_about_the_number(error: Mapping[str, Any]) -> bool:
    """Whether an "invalid parameter" is the id in the address, which Graph calls an object."""
    return as_code(error.get("error_subcode")) == 33 or "Object with ID" in as_text(error.get("message"))
