"""What else than text is in a Bot API message. Pure.

Source: https://core.telegram.org/bots/api#message
"""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from adapters import telegram_rich
from adapters.telegram_fields import as_size
from adapters.untrusted import as_map, as_text
from bot.model import Attachment

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
    ("invoice", "other", "invoice"),
    ("giveaway", "other", "giveaway"),
    ("giveaway_winners", "other", "giveaway"),
)
#: Telegram repeats some content in an older field for programs that do not know the newer one
_REPEATS = {"live_photo": "photo", "animation": "document", "venue": "location"}
#: what Telegram makes of content whose type it does not name
_MIME = {"photo": "image/jpeg", "video_note": "video/mp4", "voice": "audio/ogg"}


def attachments(message: Mapping[str, Any]) -> Iterator[Attachment]:
    found = (
        *_of(message),
        *(attachment for block in telegram_rich.media(message) for attachment in _of(block)),
    )
    yield from found
    if not found and message.get("rich_message") is not None and not telegram_rich.words(message):
        yield Attachment(kind="other", name="rich message")


def _of(message: Mapping[str, Any]) -> Iterator[Attachment]:
    repeated = {older for newer, older in _REPEATS.items() if message.get(newer) is not None}
    for field, kind, name in _ATTACHMENTS:
        content = message.get(field)
        if content is None or field in repeated:
            continue
        if isinstance(content, list):  # a photo in several sizes, the largest at the end
            content = content[-1] if content else None
        details = as_map(content)
        reference = as_text(details.get("file_id")) or None
        yield Attachment(
            kind=kind,
            name=_name(field, details) or name,
            reference=reference,
            mime=_mime(field, details) if reference else None,
            size=as_size(details.get("file_size")),
        )


def _name(field: str, details: Mapping[str, Any]) -> str:
    """What the content calls itself, or a short description."""
    match field:
        case "location":
            return _coordinates(details)
        case "venue":
            place, where = _joined(details, "title", "address", between=", "), as_map(details.get("location"))
            return f"{place} ({coordinates})" if (coordinates := _coordinates(where)) else place
        case "contact":
            return _joined(details, "first_name", "last_name", "phone_number")
        case "sticker" | "dice":
            return _joined(details, "emoji")
        case "audio":
            return as_text(details.get("file_name")) or _joined(details, "performer", "title", between=" – ")
        case "poll":
            return _joined(details, "question")
        case "checklist" | "game" | "invoice":
            return _joined(details, "title")
        case _:
            return as_text(details.get("file_name"))


def _mime(field: str, details: Mapping[str, Any]) -> str | None:
    if field == "sticker":
        return _sticker_mime(details)
    return as_text(details.get("mime_type")) or _MIME.get(field)


def _sticker_mime(details: Mapping[str, Any]) -> str:
    """Source: https://core.telegram.org/stickers"""
    if details.get("is_animated") is True:
        return "application/x-tgsticker"
    return "video/webm" if details.get("is_video") is True else "image/webp"


def _joined(details: Mapping[str, Any], *fields: str, between: str = " ") -> str:
    return between.join(filter(None, (as_text(details.get(field)) for field in fields)))


def _coordinates(place: Mapping[str, Any]) -> str:
    """Latitude and longitude in degrees, as maps take them."""
    degrees = [str(value) for key in ("latitude", "longitude") if _is_degrees(value := place.get(key))]
    return ", ".join(degrees) if len(degrees) == 2 else ""


def _is_degrees(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= 360
