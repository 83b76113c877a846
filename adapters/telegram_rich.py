"""The words and the media of a rich message: a document of blocks, as people compose or forward one. Pure.

Source: https://core.telegram.org/bots/api#richmessage
"""

from collections.abc import Iterator, Mapping
from typing import Any

from adapters.untrusted import as_map, as_text

_DEEPEST = 30  #: levels of blocks and styles within each other; what is deeper is left out
#: where blocks have words, in the order in which they are read
_WORDS = ("text", "expression", "summary", "caption", "credit")


def words(message: Mapping[str, Any]) -> str:
    """What its rich message says, a line for each block, item and row."""
    lines = (_line(block) for block in _blocks(_blocks_of(message)))
    return "\n".join(filter(None, lines))


def media(message: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The blocks with media, which they have in the fields in which messages have theirs."""
    for block in _blocks(_blocks_of(message)):
        yield {**block, "voice": block.get("voice_note")}


def _blocks_of(message: Mapping[str, Any]) -> object:
    return as_map(message.get("rich_message")).get("blocks")


def _blocks(value: object, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """All blocks, also those within blocks, and the items of lists."""
    if depth > _DEEPEST or not isinstance(value, list):
        return
    for block in map(as_map, value):
        yield block
        yield from _blocks(block.get("items"), depth + 1)
        yield from _blocks(block.get("blocks"), depth + 1)


def _line(block: Mapping[str, Any]) -> str:
    rows = block.get("cells")
    table = [_row(row) for row in rows if isinstance(row, list)] if isinstance(rows, list) else []
    return "\n".join(filter(None, (*(_plain(block.get(field)) for field in _WORDS), *table)))


def _row(cells: list[Any]) -> str:
    return " | ".join(filter(None, (_plain(as_map(cell).get("text")) for cell in cells)))


def _plain(text: object, depth: int = 0) -> str:
    """Rich text is a string, a list of rich texts, or a rich text in some style."""
    if depth > _DEEPEST:
        return ""
    if isinstance(text, list):
        return "".join(_plain(part, depth + 1) for part in text)
    styled = as_map(text)
    inner = next(
        (styled[field] for field in ("text", "alternative_text", "expression") if field in styled), text
    )
    return as_text(inner) if inner is text else _plain(inner, depth + 1)
