"""What a phone attaches to a message, as fields of a Bot API `Message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .bot import Bot

Fields = dict[str, Any]


def photo(bot: Bot, data: bytes) -> Fields:
    """Two sizes of the same bytes."""
    return {
        "photo": [
            {**bot.keep_file(data, name="photos/file.jpg"), "width": side, "height": side}
            for side in (90, 1280)
        ]
    }


def document(bot: Bot, data: bytes, *, name: str, mime_type: str) -> Fields:
    kept = bot.keep_file(data, name="documents/file")
    return {"document": {**kept, "file_name": name, "mime_type": mime_type}}


def voice(bot: Bot, data: bytes, *, seconds: int) -> Fields:
    kept = bot.keep_file(data, name="voice/file.oga")
    return {"voice": {**kept, "duration": seconds, "mime_type": "audio/ogg"}}


def audio(bot: Bot, data: bytes, *, title: str) -> Fields:
    kept = bot.keep_file(data, name="music/file.mp3")
    return {"audio": {**kept, "duration": 3, "title": title, "mime_type": "audio/mpeg"}}


def video(bot: Bot, data: bytes) -> Fields:
    kept = bot.keep_file(data, name="videos/file.mp4")
    return {"video": {**kept, "width": 640, "height": 360, "duration": 3, "mime_type": "video/mp4"}}


def sticker(bot: Bot, data: bytes, *, emoji: str) -> Fields:
    still = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return {"sticker": {**bot.keep_file(data, name="stickers/file.webp"), **still, "emoji": emoji}}


def location(latitude: float, longitude: float) -> Fields:
    return {"location": {"latitude": latitude, "longitude": longitude}}


def venue(title: str, address: str, latitude: float, longitude: float) -> Fields:
    """Telegram repeats the location outside."""
    place = location(latitude, longitude)
    return {"venue": {**place, "title": title, "address": address}, **place}


def caption(text: str) -> Fields:
    return {"caption": text} if text else {}
