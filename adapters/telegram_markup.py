"""Markdown as Telegram shows it: plain text plus entities that say which stretch of it is bold, a link, code.

Never `parse_mode`: there a stray character in a text that we do not control makes the whole message fail.
Source: https://core.telegram.org/bots/api#formatting-options
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from bot.model import Button
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

#: Source: https://core.telegram.org/bots/api#sendmessage
TEXT_UNITS = 4096  # UTF-16 code units, after entities parsing
ROW_BUTTONS = 8  # as wide as phones show them
ROW_LETTERS = 30  # what fits beside each other on a narrow phone

EntityType = Literal["bold", "italic", "strikethrough", "code", "pre", "text_link", "blockquote"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Entity:
    """One stretch of text that is shown in a special way; offset and length in UTF-16 code units."""

    type: EntityType
    offset: int
    length: int
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Rendered:
    """A message as Telegram takes it."""

    text: str
    entities: tuple[Entity, ...]


def render(markdown: str) -> Rendered:
    """Render Markdown for sendMessage; the text may be longer than `TEXT_UNITS`."""
    page = _Page()
    page.blocks(parse(markdown))
    text = "".join(page.written)
    shown = text.rstrip()
    # Telegram drops white space at the end, and an entity must not reach beyond the text.
    end = utf16_units(shown)
    entities = (replace(e, length=min(e.length, end - e.offset)) for e in page.entities)
    return Rendered(text=shown, entities=tuple(e for e in entities if e.length > 0))


def measure(markdown: str) -> int:
    """The length that Telegram's limit is about, in UTF-16 code units."""
    return utf16_units(render(markdown).text)


def rows(buttons: Sequence[Button]) -> tuple[tuple[Button, ...], ...]:
    """Buttons in rows: beside each other while they are short."""
    found: list[list[Button]] = []
    for button in buttons:
        row = [*found[-1], button] if found else [button]
        if found and len(row) <= ROW_BUTTONS and sum(len(b.label) for b in row) <= ROW_LETTERS:
            found[-1] = row
        else:
            found.append([button])
    return tuple(tuple(row) for row in found)


@dataclass(slots=True)
class _Page:
    """What was written so far, and how long it is."""

    written: list[str] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    units: int = 0
    quoted: bool = False  # a quote cannot be inside a quote
    marked: bool = False  # code cannot be inside bold, links and the like

    def write(self, text: str) -> None:
        self.written.append(text)
        self.units += utf16_units(text)

    def mark(
        self, type_: EntityType, start: int, *, url: str | None = None, language: str | None = None
    ) -> None:
        """Let everything since `start` be of a kind."""
        if self.units > start:
            self.entities.append(
                Entity(type=type_, offset=start, length=self.units - start, url=url, language=language)
            )

    def blocks(self, blocks: Sequence[Block], *, gap: str = "\n\n", indent: str = "") -> None:
        for place, block in enumerate(blocks):
            if place:
                self.write(gap + indent)
            self.block(block, indent)

    def block(self, block: Block, indent: str) -> None:
        start = self.units
        match block:
            case Paragraph():
                self.inlines(block.children)
            case Heading():
                self.inside("bold", block.children)
            case CodeBlock():
                self.write(block.text)
                self.mark("pre", start, language=block.language)
            case Quote() if self.quoted:
                self.blocks(block.children, indent=indent)
            case Quote():
                self.quoted = True
                self.blocks(block.children, indent=indent)
                self.quoted = False
                self.mark("blockquote", start)
            case List():
                for place, item in enumerate(block.items):
                    self.write(("\n" + indent if place else "") + marker(item) + " ")
                    self.blocks(item.children, gap="\n", indent=indent + "   ")
            case Rule():
                self.write("———")

    def inlines(self, inlines: Sequence[Inline]) -> None:
        for inline in inlines:
            self.inline(inline)

    def inline(self, inline: Inline) -> None:
        start = self.units
        match inline:
            case Text():
                self.write(inline.text)
            case Code():
                self.write(inline.text)
                if not self.marked:
                    self.mark("code", start)
            case Strong():
                self.inside("bold", inline.children)
            case Emphasis():
                self.inside("italic", inline.children)
            case Strike():
                self.inside("strikethrough", inline.children)
            case Link() if inline.url.startswith(("http:", "https:")):
                self.inside("text_link", inline.children, url=inline.url)
            case Link():
                self.contact(inline)

    def inside(self, type_: EntityType, children: Sequence[Inline], *, url: str | None = None) -> None:
        start, marked = self.units, self.marked
        self.marked = True
        self.inlines(children)
        self.marked = marked
        self.mark(type_, start, url=url)

    def contact(self, link: Link) -> None:
        """A mail address or a number: Telegram links these by itself where it sees them."""
        before = len(self.written)
        self.inlines(link.children)
        target = link.url.partition(":")[2].partition("?")[0]
        if target not in "".join(self.written[before:]):
            self.write(f" ({target})")
