"""What Telegram accepts as text, entities and buttons.

Source: https://core.telegram.org/bots/api#formatting-options
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import unescape
from typing import Any

#: UTF-16 code units. Source: https://core.telegram.org/bots/api#sendmessage
TEXT_UNITS = 4096
#: Source: https://core.telegram.org/bots/api#sendphoto
CAPTION_UNITS = 1024
#: Source: https://core.telegram.org/bots/api#inlinekeyboardbutton
CALLBACK_DATA_BYTES = 64
BUTTONS, BUTTONS_A_ROW = 100, 8

_HTML_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "blockquote": "blockquote",
}
_FOUND = (
    ("bot_command", re.compile(r"(?<!\S)/[A-Za-z0-9_]{1,32}(?:@\w+)?")),
    ("url", re.compile(r"https?://\S+")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")),
    ("mention", re.compile(r"(?<!\S)@\w{4,32}")),
)


class Refused(Exception):
    """The Bot API's answer to a call it does not carry out."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(description: str) -> Refused:
    return Refused(400, f"Bad Request: {description}")


def units(text: str) -> int:
    """Length in UTF-16 code units, as Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def found_entities(text: str) -> list[dict[str, Any]]:
    """Entities that Telegram finds by itself in what a customer writes."""
    entities: list[dict[str, Any]] = []
    for kind, pattern in _FOUND:
        # No app sends more in one message, and the patterns take their time with longer words.
        for match in pattern.finditer(text, 0, TEXT_UNITS):
            offset, length = units(text[: match.start()]), units(match[0])
            if not any(e["offset"] <= offset < e["offset"] + e["length"] for e in entities):
                entities.append({"type": kind, "offset": offset, "length": length})
    return sorted(entities, key=lambda entity: entity["offset"])


def formatted(
    params: Mapping[str, Any], *, field: str, entities_field: str, limit: int, required: bool
) -> tuple[str, list[dict[str, Any]]]:
    """The text and entities of a call, checked.

    Raises:
        Refused: 400 for empty, too long, markup or entities that do not parse.
    """
    text = str(params.get(field) or "")
    mode = str(params.get("parse_mode") or "").lower()
    entities: list[dict[str, Any]] = json_param(params, entities_field) or []
    if mode == "html":
        text, entities = _from_html(text)
    elif mode in ("markdown", "markdownv2"):
        text = _from_markdown(text, v2=mode == "markdownv2")
        entities = []
    elif mode:
        raise bad_request("unsupported parse_mode")
    text = text.rstrip()
    if required and not text.strip():
        raise bad_request("message text is empty")
    if units(text) > limit:
        raise bad_request("message is too long" if field == "text" else "message caption is too long")
    _check_entities(text, entities)
    return text, entities


def _check_entities(text: str, entities: list[dict[str, Any]]) -> None:
    if not entities:
        return
    boundaries = {0}
    at = 0
    for character in text:
        at += 2 if ord(character) > 0xFFFF else 1
        boundaries.add(at)
    for entity in entities:
        offset, length = entity.get("offset"), entity.get("length")
        if "type" not in entity or not isinstance(offset, int) or not isinstance(length, int):
            raise bad_request("can't parse MessageEntity: type, offset and length are required")
        if offset < 0 or length <= 0 or offset > at:
            raise bad_request("receive an entity with incorrect offset/length")
        if offset not in boundaries:
            raise bad_request(f"entity begins in a middle of a UTF-16 symbol at byte offset {offset}")
        if offset + length < at and offset + length not in boundaries:
            raise bad_request(f"entity ends in a middle of a UTF-16 symbol at byte offset {offset + length}")
        if offset + length > at + 1:
            raise bad_request("receive an entity with incorrect offset/length")


def _from_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    text, entities = "", []
    opened: list[tuple[str, int, dict[str, Any]]] = []
    for piece in re.split(r"(<[^<>]*>)", source):
        tag = re.fullmatch(r"<(/?)([a-z-]+)((?:\s[^>]*)?)>", piece, re.I)
        if tag is None:
            if "<" in piece or ">" in piece:
                raise bad_request(f"can't parse entities: unsupported start tag at byte offset {len(text)}")
            text += unescape(piece)
            continue
        name = tag[2].lower()
        if name not in _HTML_TAGS:
            raise bad_request(
                f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {len(text)}'
            )
        if not tag[1]:
            href = re.search(r'href="([^"]*)"', tag[3])
            opened.append((name, units(text), {"url": unescape(href[1])} if href else {}))
            continue
        if not opened or opened[-1][0] != name:
            raise bad_request(f"can't parse entities: Unmatched end tag at byte offset {len(text)}")
        _, offset, extra = opened.pop()
        if units(text) > offset:
            entities.append(
                {"type": _HTML_TAGS[name], "offset": offset, "length": units(text) - offset, **extra}
            )
    if opened:
        raise bad_request(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1][0]}\""
        )
    return text, sorted(entities, key=lambda entity: entity["offset"])


def _from_markdown(source: str, *, v2: bool) -> str:
    """The text without its marks: checked as Telegram checks it, but no entities are made."""
    reserved = "#+-=|{}.!>" if v2 else ""
    marks = "*_~`" if v2 else "*_`"
    text, counts, at = "", dict.fromkeys(marks, 0), 0
    source = re.sub(r"\[((?:[^\[\]\\]|\\.)*)\]\(((?:[^()\\]|\\.)*)\)", r"\1", source)
    while at < len(source):
        character = source[at]
        if character == "\\" and at + 1 < len(source):
            text += source[at + 1]
            at += 2
            continue
        if character in reserved:
            raise bad_request(
                f"can't parse entities: Character '{character}' is reserved and must be escaped "
                f"with the preceding '\\'"
            )
        if character in marks:
            counts[character] += 1
        else:
            text += character
        at += 1
    for mark, count in counts.items():
        if count % 2:
            raise bad_request(f"can't parse entities: Can't find end of the entity starting with '{mark}'")
    return text


def json_param(params: Mapping[str, Any], name: str) -> Any:
    """A parameter that may come as JSON text or already decoded; None if absent."""
    value = params.get(name)
    if value in (None, ""):
        return None
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None


def reply_markup(params: Mapping[str, Any]) -> dict[str, Any] | None:
    """The keyboard of a call, checked; None if it has none."""
    markup = json_param(params, "reply_markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    rows = markup.get("inline_keyboard")
    if rows is None:
        return markup
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" must be an Array of Arrays')
    if sum(map(len, rows)) > BUTTONS or any(len(row) > BUTTONS_A_ROW for row in rows):
        raise bad_request("reply markup is too long")
    for row in rows:
        for button in row:
            _check_button(button)
    rows = [row for row in rows if row]
    return {"inline_keyboard": rows} if rows else None


def _check_button(button: Any) -> None:
    if not isinstance(button, dict) or not str(button.get("text") or "").strip():
        raise bad_request('can\'t parse inline keyboard button: field "text" must not be empty')
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= CALLBACK_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if set(button) <= {"text", "style", "icon_custom_emoji_id"}:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    url = button.get("url")
    if url is not None and not re.match(r"(https?|tg|tel|mailto):", str(url)):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
