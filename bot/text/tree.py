"""Markdown as a small typed tree.

Read as CommonMark plus ~~strike~~, with what would surprise people in a chat left out: no HTML, no code by
indentation, no underlined headings, no link definitions (they would vanish), and a line break stays one.
Source: https://spec.commonmark.org/
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

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
    tokens = _MARKDOWN.parse(markdown)
    if any(token.level + _depth(token.children or ()) > _DEEPEST for token in tokens):
        tokens = _MARKDOWN.parse(escape(markdown))
    return _blocks(SyntaxTreeNode(tokens).children)


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
        case "bullet_list":
            return List(
                items=tuple(ListItem(number=None, children=_blocks(item.children)) for item in node.children)
            )
        case "ordered_list":
            return _numbered(node)
        case "hr":
            return Rule()
        case _:
            return Paragraph(children=_line(node))


def _numbered(node: SyntaxTreeNode) -> List:
    numbers = [int(item.info) for item in node.children]
    if len(set(numbers)) == 1:
        numbers = [numbers[0] + place for place in range(len(numbers))]
    return List(
        items=tuple(
            ListItem(number=number, children=_blocks(item.children))
            for number, item in zip(numbers, node.children, strict=True)
        )
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
