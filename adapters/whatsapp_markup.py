"""Markdown as WhatsApp shows it.

WhatsApp reads marks in the text itself and knows no way to escape them, so what was not meant as one must be
made to be none: it takes a mark only next to a word, and a hair space parts them.
Source: https://faq.whatsapp.com/539178204879377
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.text import (
    Block,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Link,
    List,
    Paragraph,
    Quote,
    Rule,
    Strike,
    Strong,
    Text,
    marker,
    parse,
    utf16_units,
)

#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages
TEXT_UNITS = 4096
#: the text above buttons.
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
BODY_UNITS = 1024

_MARKS = "*_~`"
_GAP = "\u200a"  # hair space: the thinnest of what counts as white space everywhere
_JOINER = "\u2060"  # takes no room and is no white space
_URL = re.compile(r"https?://\S+")
#: what makes a line a list or a quote
_LINE_MARK = re.compile(rf"^(?=[ {_GAP}]*(?:[-*](?:\s|$)|>))", re.MULTILINE)


def render(markdown: str) -> str:
    """Render Markdown as the body of a message; it may be longer than `TEXT_UNITS`."""
    return _blocks(parse(markdown)).strip()


def measure(markdown: str) -> int:
    """The length that WhatsApp's limits are about, counted so that it is never too little."""
    return utf16_units(render(markdown))


def inert(text: str) -> str:
    """`text` so that none of it is taken for a mark; what a reader sees stays the same but for thin gaps."""
    parts: list[str] = []
    at = 0
    for url in _URL.finditer(text):
        parts += [_gapped(text, at, url.start()), _safe_url(url.group())]
        at = url.end()
    parts.append(_gapped(text, at, len(text)))
    return _LINE_MARK.sub(_JOINER, "".join(parts))


def _gapped(text: str, start: int, end: int) -> str:
    """`text[start:end]`, with a gap wherever a mark could open or close something."""
    written: list[str] = []
    for at in range(start, end):
        mark = text[at]
        if mark not in _MARKS:
            written.append(mark)
            continue
        # At an edge, a mark of our own may be the neighbour.
        before = text[at - 1] if at else "*"
        after = text[at + 1] if at + 1 < len(text) else "*"
        if (before.isalnum() and after.isalnum()) or (before.isspace() and after.isspace()):
            written.append(mark)
            continue
        # On both sides: a gap on one side alone would let it count for the other.
        written += ["" if before.isspace() else _GAP, mark, "" if after.isspace() else _GAP]
    return "".join(written)


def _safe_url(url: str) -> str:
    """The same address without marks: the link stays whole, and nothing in it is formatted."""
    return url.replace("*", "%2A").replace("_", "%5F").replace("~", "%7E").replace("`", "%60")


# --- blocks ------------------------------------------------------------------------------------------------


def _blocks(blocks: Sequence[Block], *, gap: str = "\n\n", indent: str = "", quoted: bool = False) -> str:
    return (gap + indent).join(_block(block, indent, quoted) for block in blocks)


def _block(block: Block, indent: str, quoted: bool) -> str:
    match block:
        case Paragraph():
            return _line(block.children)
        case Heading():
            return _line((Strong(children=block.children),))
        case CodeBlock() if quoted or indent:
            # A block of code would end at the first line that begins otherwise.
            return inert(block.text)
        case CodeBlock():
            return "```\n" + block.text.replace("```", f"``{_JOINER}`") + "\n```"
        case Quote():
            inner = _blocks(block.children, quoted=True)
            return inner if quoted else "\n".join(f"> {line}".rstrip() for line in inner.split("\n"))
        case List():
            deeper = indent + "   "
            items = (_blocks(item.children, gap="\n", indent=deeper, quoted=quoted) for item in block.items)
            marked = (f"{marker(item)} {said}" for item, said in zip(block.items, items, strict=True))
            return ("\n" + indent).join(marked)
        case Rule():
            return "———"


# --- inside a line -----------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class _Piece:
    """A stretch of a line, with the marks around it and without."""

    marked: str
    bare: str


def _line(inlines: Sequence[Inline]) -> str:
    return _joined(inlines, frozenset())


def _joined(inlines: Sequence[Inline], around: frozenset[str]) -> str:
    """The pieces in a row; one that touches a word goes without its marks, as WhatsApp would show them."""
    pieces = [_piece(inline, around) for inline in _merged(inlines)]
    written = ""
    for piece, following in pairwise([*pieces, _Piece(marked="", bare="")]):
        touches = written[-1:].isalnum() or following.bare[:1].isalnum()
        written += piece.bare if touches else piece.marked
    return written


def _merged(inlines: Sequence[Inline]) -> list[Inline]:
    """Neighbouring words as one, so that a mark between them is seen with its neighbours."""
    merged: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Text) and merged and isinstance(last := merged[-1], Text):
            merged[-1] = Text(text=last.text + inline.text)
        else:
            merged.append(inline)
    return merged


def _piece(inline: Inline, around: frozenset[str]) -> _Piece:
    match inline:
        case Text():
            return _plain(inert(inline.text))
        case Code():
            return _code(inline.text)
        case Strong():
            return _wrapped("*", inline.children, around)
        case Emphasis():
            return _wrapped("_", inline.children, around)
        case Strike():
            return _wrapped("~", inline.children, around)
        case Link():
            return _plain(_link(inline, around))


def _plain(text: str) -> _Piece:
    return _Piece(marked=text, bare=text)


def _code(text: str) -> _Piece:
    bare = inert(text)
    if "`" in text or not text.strip() or "\n" in text:
        return _plain(bare)
    return _Piece(marked=f"`{text.strip()}`", bare=bare)


def _wrapped(mark: str, children: Sequence[Inline], around: frozenset[str]) -> _Piece:
    inner = _joined(children, around | {mark})
    if mark in around:
        return _plain(inner)
    return _Piece(marked="\n".join(_marked(line, mark) for line in inner.split("\n")), bare=inner)


def _marked(line: str, mark: str) -> str:
    """A line with a mark around its words; none where it would not be taken for one."""
    words = line.strip()
    if not words or mark in (words[0], words[-1]) or words.startswith((_JOINER, "> ")):
        return line
    start = line.index(words)
    return f"{line[:start]}{mark}{words}{mark}{line[start + len(words) :]}"


def _link(link: Link, around: frozenset[str]) -> str:
    """The label and where it leads: WhatsApp hides no address behind words."""
    label = _joined(link.children, around)
    if link.url.startswith(("http:", "https:")):
        target = _safe_url(link.url)
        shown = "".join(label.split(_GAP))
        return target if shown in (link.url, target) else f"{label} ({target})"
    target = link.url.partition(":")[2].partition("?")[0]
    return label if target in label else f"{label} ({inert(target)})"
