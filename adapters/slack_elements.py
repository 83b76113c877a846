"""The parts that Slack messages are made of, and other people's text made fit for them. Pure.

What others wrote goes into `text` elements of `rich_text` blocks and nowhere else: Slack neither parses nor
formats these.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from adapters.slack_markup import escape

Block = dict[str, Any]
Element = dict[str, Any]

#: Bytes of one piece of text.
PIECE_BYTES = 2400
NAME_BYTES = 100
#: Fallback text longer than this is cut by Slack; it is only read in notifications.
#: Source: https://docs.slack.dev/reference/methods/chat.postMessage#truncating
_FALLBACK_CHARACTERS = 300

#: Marks that turn the reading direction or hide; in a name they could rearrange our own words around it.
_UNSEEN = re.compile("[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """One message to Slack: what everyone sees, and what notifications say."""

    blocks: list[Block]
    text: str  #: escaped


def size(blocks: Sequence[Mapping[str, Any]]) -> int:
    """Bytes of JSON."""
    return len(json.dumps(blocks, ensure_ascii=False, separators=(",", ":")).encode())


# --- elements ----------------------------------------------------------------------------------------------


def rich(*elements: Element, block_id: str | None = None) -> Block:
    """A block of formatted text."""
    block: Block = {"type": "rich_text", "elements": list(elements)}
    return block if block_id is None else {**block, "block_id": block_id}


def section(*elements: Element) -> Element:
    """A paragraph."""
    return {"type": "rich_text_section", "elements": list(elements)}


def quote(text: str) -> Element:
    """What somebody said: the bar runs along all of it, so none can pretend to be two."""
    return {"type": "rich_text_quote", "elements": [text_of(text)]}


def listed(texts: Iterable[str]) -> Element:
    """A numbered list."""
    items = [section(text_of(text)) for text in texts]
    return {"type": "rich_text_list", "style": "ordered", "elements": items}


def text_of(text: str, **style: bool) -> Element:
    """Text that Slack shows as it is; it takes none that is empty."""
    text = text or " "
    return {"type": "text", "text": text, "style": style} if style else {"type": "text", "text": text}


def labelled(label: str, *elements: Element) -> tuple[Element, ...]:
    """A line that begins with its label, below what stands before it."""
    return (text_of(f"\n{label} ", bold=True), *elements)


def date(at: datetime, shape: str = "{date_short_pretty} {time}") -> Element:
    """A moment in the reader's own time zone.

    Source: https://docs.slack.dev/reference/block-kit/block-elements/date-element
    """
    return {
        "type": "date",
        "timestamp": int(at.timestamp()),
        "format": shape,
        "fallback": f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
    }


def label_of(text: str, limit: int) -> Element:
    """Our own words on a button or in a form, cut to `limit` characters."""
    shown = text if len(text) <= limit else text[: limit - 1] + "…"
    return {"type": "plain_text", "text": shown or " ", "emoji": False}


# --- text --------------------------------------------------------------------------------------------------


def fallback(text: str) -> str:
    """What notifications say."""
    one_line = single(text)
    if len(one_line) > _FALLBACK_CHARACTERS:
        one_line = one_line[: _FALLBACK_CHARACTERS - 1] + "…"
    return escape(one_line) or " "


def clean(text: str) -> str:
    """`text` without what JSON and UTF-8 cannot carry."""
    whole = text.encode("utf-8", "replace").decode()
    return re.sub("[\u0000-\u0008\u000b-\u001f\u007f]", "", whole.replace("\r\n", "\n").replace("\r", "\n"))


def single(text: str) -> str:
    """`text` on one line, as names must be."""
    return " ".join(_UNSEEN.sub(" ", clean(text)).split())


def name_of(text: str) -> str:
    """A name, cut if it is endless."""
    return short(single(text), NAME_BYTES)


def short(text: str, limit: int) -> str:
    """`text`, visibly cut if it takes more than `limit` bytes."""
    if bytes_of(text) <= limit:
        return text
    return text[: _fitting(text, limit - 3)] + "…"


def cut(text: str) -> list[str]:
    """`text` in pieces of at most `PIECE_BYTES`, cut between lines or words where possible; all of it."""
    pieces = []
    text = text.strip("\n")
    while bytes_of(text) > PIECE_BYTES:
        end = _fitting(text, PIECE_BYTES)
        for gap in ("\n", " "):
            at = text.rfind(gap, end // 2, end)
            if at > 0:
                end = at + 1
                break
        pieces.append(text[:end])
        text = text[end:]
    return [*pieces, text] if text.strip() else pieces


def bytes_of(text: str) -> int:
    """As JSON, where quotes, backslashes and line ends take two."""
    return len(text.encode()) + text.count('"') + text.count("\\") + text.count("\n") + text.count("\t")


def _fitting(text: str, limit: int) -> int:
    """How many characters of `text` fit in `limit` bytes without cutting what is drawn as one; at least 1."""
    # A character takes one byte at least, so that a slice of `limit` characters is long enough to look at.
    end = len(text[:limit].encode()[:limit].decode("utf-8", "ignore"))
    for start in range(end, max(end - 32, 0), -1):
        if start >= len(text) or not _joined(text[start - 1], text[start]):
            return start
    return max(end, 1)


def _joined(left: str, right: str) -> bool:
    joiner = "\u200d"
    return (
        joiner in (left, right)
        or unicodedata.combining(right) != 0
        or unicodedata.category(right) in ("Mn", "Me", "Mc")
        or "\U0001f3fb" <= right <= "\U0001f3ff"
        or ("\U0001f1e6" <= left <= "\U0001f1ff" and "\U0001f1e6" <= right <= "\U0001f1ff")
    )
