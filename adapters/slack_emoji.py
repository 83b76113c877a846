"""Slack's names of emoji, as the emoji themselves."""

import re
import unicodedata
from collections.abc import Mapping

#: names that Unicode does not use; the others are found by their Unicode name
_NAMED: Mapping[str, str] = {
    "+1": "👍",
    "-1": "👎",
    "100": "💯",
    "angry": "😠",
    "ballot_box_with_check": "☑️",
    "blue_heart": "💙",
    "blush": "😊",
    "broken_heart": "💔",
    "clap": "👏",
    "confused": "😕",
    "cry": "😢",
    "disappointed": "😞",
    "exclamation": "❗",
    "eyes": "👀",
    "face_with_rolling_eyes": "🙄",
    "frowning": "😦",
    "green_heart": "💚",
    "grin": "😁",
    "grinning": "😀",
    "hand": "✋",
    "handshake": "🤝",
    "heart": "❤️",
    "heart_eyes": "😍",
    "heavy_check_mark": "✔️",
    "hugging_face": "🤗",
    "hourglass": "⌛",
    "joy": "😂",
    "kissing_heart": "😘",
    "laughing": "😆",
    "mask": "😷",
    "muscle": "💪",
    "ok_hand": "👌",
    "point_up": "☝️",
    "pray": "🙏",
    "question": "❓",
    "rage": "😡",
    "raised_hands": "🙌",
    "red_circle": "🔴",
    "relaxed": "☺️",
    "rolling_on_the_floor_laughing": "🤣",
    "scream": "😱",
    "see_no_evil": "🙈",
    "simple_smile": "🙂",
    "slightly_smiling_face": "🙂",
    "smile": "😄",
    "smiley": "😃",
    "sob": "😭",
    "star": "⭐",
    "sunglasses": "😎",
    "sweat_smile": "😅",
    "tada": "🎉",
    "thumbsdown": "👎",
    "thumbsup": "👍",
    "unamused": "😒",
    "upside_down_face": "🙃",
    "warning": "⚠️",
    "wave": "👋",
    "white_check_mark": "✅",
    "wink": "😉",
    "x": "❌",
    "yellow_heart": "💛",
}
_TONES: Mapping[str, str] = {f"skin-tone-{tone}": chr(0x1F3FB + tone - 2) for tone in range(2, 7)}
_IN_TEXT = re.compile(r":([a-z0-9_+-]{1,80}(?:::skin-tone-[2-6])?):")


def emoji(name: str) -> str:
    """The emoji of that name, such as "👍" for "+1::skin-tone-2"; ":name:" where only Slack knows it."""
    plain, _, tone = name.partition("::")
    found = _NAMED.get(plain) or _by_unicode_name(plain)
    return f":{name}:" if found is None else found + _TONES.get(tone, "")


def with_emoji(text: str) -> str:
    """`text` as Slack sends it, with the emoji in place of their names where these are known."""
    return _IN_TEXT.sub(lambda match: emoji(match[1]), text)


def _by_unicode_name(name: str) -> str | None:
    try:
        found = unicodedata.lookup(name.replace("_", " "))
    except KeyError:
        return None
    # "comma" and "a" are names of characters, too.
    return found if len(found) == 1 and unicodedata.category(found) == "So" else None
