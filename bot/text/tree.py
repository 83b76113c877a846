"""Markdown as a small typed tree.

Read as CommonMark plus ~~strike~~, with what would surprise people in a chat left out: no HTML, no code by
indentation, no underlined headings, no link definitions (they would vanish), and a line break stays one.
Source: https://spec.commonmark.org/
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from bot.text.entries import entries
from bot.text.links import hidden_target, is_allowed

# --- inside a line -----------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """Words to be shown as they are; a "\\n" is a line break."""

    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Code:
    """Words to be shown in a fixed width."""

    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Strong:
    """What is bold."""

    children: tuple["Inline", ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Emphasis:
    """What is in italics."""

    children: tuple["Inline", ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Strike:
    """What is struck through."""

    children: tuple["Inline", ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A link to `url`, whose scheme is http, https, mailto or tel."""

    url: str
    children: tuple["Inline", ...]


Inline = Text | Code | Strong | Emphasis | Strike | Link

# --- blocks ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Paragraph:
    """Lines of text."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """A title."""

    level: int  #: 1 to 6
    children: tuple[Inline, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class CodeBlock:
    """Lines in a fixed width."""

    text: str  #: without the last line break
    language: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Quote:
    """What someone else said."""

    children: tuple["Block", ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ListItem:
    """One entry of a list."""

    number: int | None  #: `None` for a bullet
    children: tuple["Block", ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class List:
    """Bullets or numbers. Written numbers are kept, as they may mean something; "1. 1. 1." is counted."""

    items: tuple[ListItem, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """A line across."""


Block = Paragraph | Heading | CodeBlock | Quote | List | Rule

#: a quote in a quote in a quote ...: nobody means that, and following it would exhaust the stack
_DEEPEST = 20
_LONG_LIST = 16  #: entries from which on they are read one by one
#: an entry of one line in which nothing can be a mark: most are, and need no more looking at
_SIMPLE_ENTRY = re.compile(
    r"(?P<number>\d{1,9}(?=[.)]))?(?P<mark>(?<=\d)[.)]|(?<!\d)[-+*])[ \t]+"
    r"(?P<words>[^\W\d_][^\\`*_~\[\]<>&\x00-\x1f]*)\n*"
)
_ODD_SPACE = re.compile(r"[^\S \n]|\x00")
_SHORT_ENTRY = 500  #: characters up to which an entry is remembered
_LISTS = frozenset({"bullet_list", "ordered_list"})

_MARKDOWN = (
    # Beyond `maxNesting` it drops words; `parse` does not let it come to that.
    MarkdownIt("commonmark", {"html": False, "maxNesting": 2 * _DEEPEST})
    .enable("strikethrough")
    .disable(["code", "html_block", "html_inline", "lheading", "reference"])
)
# What may be followed is decided below: a refused link keeps its label and loses its brackets.
_MARKDOWN.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005


def parse(markdown: str) -> tuple[Block, ...]:
    """Read `markdown`; anything is Markdown, so this never fails.

    A link that customers may not be given is shown as its label. A link whose label looks like another
    place than it leads to is followed by the real one in brackets. A picture is a link to it. Marks that are
    nested beyond reason are shown as written.
    """
    borders = entries(markdown)
    if len(borders) < _LONG_LIST:
        borders = []
    pieces: list[tuple[Block | _Entries, ...]] = []
    for start, end in pairwise((0, *borders, len(markdown))):
        piece = _piece(markdown[start:end])
        if piece is None:
            return _literal(markdown)
        pieces.append(piece)
    return tuple(_settled(block) for block in _joined(pieces))


def plain(blocks: Sequence[Block]) -> str:
    """The words alone, with bullets and numbers, without any markup."""
    return "\n\n".join(_plain_block(block) for block in blocks)


def escape(text: str) -> str:
    """Markdown that shows `text` literally, so that a person's words can be quoted in a reply.

    Line breaks stay; runs of blank lines become one, and spaces around a line go.
    """
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def utf16_units(text: str) -> int:
    """The length of `text` as Telegram and WhatsApp count: an emoji is two or more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _depth(tokens: Sequence[Token]) -> int:
    """How deep the marks inside a line are nested."""
    return max(accumulate((token.nesting for token in tokens), initial=0))


# --- reading -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class _Entries:
    """A list whose numbers are as they were written, as more of it may follow."""

    mark: str
    items: tuple[ListItem, ...]


def _literal(markdown: str) -> tuple[Block, ...]:
    """What `parse(escape(markdown))` gives; reading that takes long, as each mark in it is looked at."""
    if _ODD_SPACE.search(markdown):
        return _blocks(SyntaxTreeNode(_MARKDOWN.parse(escape(markdown))).children)
    paragraphs: list[list[Inline]] = [[]]
    for line in (line.strip() for line in markdown.split("\n")):
        if not line:
            paragraphs.append([])
            continue
        paragraphs[-1] += [Text(text="\n"), Text(text=line)] if paragraphs[-1] else [Text(text=line)]
    return tuple(Paragraph(children=tuple(lines)) for lines in paragraphs if lines)


def _piece(markdown: str) -> tuple[Block | _Entries, ...] | None:
    """The blocks of a piece that is read by itself; `None` if marks in it are nested beyond reason."""
    return _remembered(markdown) if len(markdown) <= _SHORT_ENTRY else _read(markdown)


def _read(markdown: str) -> tuple[Block | _Entries, ...] | None:
    if simple := _SIMPLE_ENTRY.fullmatch(markdown):
        words = Paragraph(children=(Text(text=simple["words"].strip()),))
        number = int(simple["number"]) if simple["number"] else None
        return (_Entries(mark=simple["mark"], items=(ListItem(number=number, children=(words,)),)),)
    tokens = _MARKDOWN.parse(markdown)
    if any(token.level + _depth(token.children or ()) > _DEEPEST for token in tokens):
        return None
    return _top(tokens)


#: cutting a long list means to read most of its entries several times
_remembered = lru_cache(maxsize=4096)(_read)


def _top(tokens: Sequence[Token]) -> tuple[Block | _Entries, ...]:
    nodes = SyntaxTreeNode(tokens).children
    return tuple(_entries(node) if node.type in _LISTS else _block(node) for node in nodes)


def _joined(pieces: Iterable[tuple[Block | _Entries, ...]]) -> list[Block | _Entries]:
    """The blocks of all pieces; a list goes on where an entry of its kind follows."""
    found: list[Block | _Entries] = []
    going_on: list[ListItem] = []  # what belongs to the list at the end
    for piece in pieces:
        last = found[-1] if found else None
        first = piece[0] if piece else None
        if isinstance(last, _Entries) and isinstance(first, _Entries) and first.mark == last.mark:
            going_on += first.items
            piece = piece[1:]
        if piece:
            _close(found, going_on)
            found += piece
    _close(found, going_on)
    return found


def _close(found: list[Block | _Entries], going_on: list[ListItem]) -> None:
    if going_on:
        last = found[-1]
        assert isinstance(last, _Entries)
        found[-1] = _Entries(mark=last.mark, items=(*last.items, *going_on))
        going_on.clear()


def _settled(block: Block | _Entries) -> Block:
    if not isinstance(block, _Entries):
        return block
    numbers = [item.number for item in block.items]
    if numbers[0] is None or len(set(numbers)) > 1:
        return List(items=block.items)
    counted = enumerate(block.items, start=numbers[0])
    return List(items=tuple(ListItem(number=n, children=item.children) for n, item in counted))


def _blocks(nodes: Sequence[SyntaxTreeNode]) -> tuple[Block, ...]:
    return tuple(_block(node) for node in nodes)


def _block(node: SyntaxTreeNode) -> Block:
    match node.type:
        case "heading":
            return Heading(level=int(node.tag[1:]), children=_line(node))
        case "fence":
            language = node.info.split()
            return CodeBlock(text=node.content.removesuffix("\n"), language=language[0] if language else None)
        case "blockquote":
            return Quote(children=_blocks(node.children))
        case "bullet_list" | "ordered_list":
            return _settled(_entries(node))
        case "hr":
            return Rule()
        case _:
            return Paragraph(children=_line(node))


def _entries(node: SyntaxTreeNode) -> _Entries:
    is_numbered = node.type == "ordered_list"
    return _Entries(
        mark=node.markup,
        items=tuple(
            ListItem(number=int(item.info) if is_numbered else None, children=_blocks(item.children))
            for item in node.children
        ),
    )


def _line(node: SyntaxTreeNode) -> tuple[Inline, ...]:
    """The content of a block that holds lines of text."""
    return _inlines([inline for child in node.children for inline in child.children])


def _inlines(nodes: Sequence[SyntaxTreeNode]) -> tuple[Inline, ...]:
    return tuple(inline for node in nodes for inline in _inline(node))


def _inline(node: SyntaxTreeNode) -> tuple[Inline, ...]:
    match node.type:
        case "strong":
            return (Strong(children=_inlines(node.children)),)
        case "em":
            return (Emphasis(children=_inlines(node.children)),)
        case "s":
            return (Strike(children=_inlines(node.children)),)
        case "code_inline":
            return (Code(text=node.content),)
        case "softbreak" | "hardbreak":
            return (Text(text="\n"),)
        case "link":
            return _link(str(node.attrs.get("href", "")), _inlines(node.children))
        case "image":
            url = str(node.attrs.get("src", ""))
            return _link(url, _inlines(node.children) or (Text(text=url),))
        case _:
            return (Text(text=node.content),)


def _link(url: str, label: tuple[Inline, ...]) -> tuple[Inline, ...]:
    if not is_allowed(url):
        return label
    target = hidden_target(url, _plain_line(label))
    shown = Link(url=url, children=label or (Text(text=url),))
    return (shown,) if target is None else (shown, Text(text=f" ({target})"))


def _plain_line(inlines: Sequence[Inline]) -> str:
    return "".join(
        inline.text if isinstance(inline, Text | Code) else _plain_line(inline.children) for inline in inlines
    )


def _plain_block(block: Block) -> str:
    match block:
        case Paragraph() | Heading():
            return _plain_line(block.children)
        case CodeBlock():
            return block.text
        case Quote():
            return plain(block.children)
        case List():
            return "\n".join(f"{marker(item)} {plain(item.children)}" for item in block.items)
        case Rule():
            return "———"


def marker(item: ListItem) -> str:
    """What stands before an entry."""
    return "•" if item.number is None else f"{item.number}."
