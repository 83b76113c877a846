"""Markdown as Discord shows it: its own Markdown, written so that only what we mean is formatted.

Source: https://support.discord.com/hc/en-us/articles/210298617
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

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
    graphemes,
    marker,
    parse,
    utf16_units,
)

#: Source: https://discord.com/developers/docs/resources/message#create-message
TEXT_UNITS = 2000
#: Source: https://discord.com/developers/docs/components/reference#button
LABEL_UNITS = 80
ROW_BUTTONS, ROWS = 5, 5

#: an address that Discord makes a link by itself; a backslash inside it would be a part of it
_URL = re.compile(r"https?://[^\s<>]*[^\s<>.,:;!?\"'()\[\]]")
_IN_URL = re.compile(r"[\\*`|\[\]]|~(?=~)")
_TOUCHING = re.compile(r"\A([^\s\\]*)(?=\\)")
_IN_LINK = re.compile(r"[\s()<>\\*`|\[\]]|~(?=~)")
_MARKS = re.compile(r"[\\*_~`|\[\]<>]|@(?=everyone|here)")
#: what makes a title, small print or an entry of a list at the beginning of a line
_LINE_MARKS = re.compile(r"^([^\S\n]*)([-+#]|\d+(?=[.)]))", re.MULTILINE)
_LANGUAGE = re.compile(r"[a-z0-9_+\-.#]{1,20}", re.ASCII | re.IGNORECASE)
_NOTHING_SEEN = "\u200b"  # keeps marks apart that would be one mark together


def render(markdown: str) -> str:
    """Render Markdown for `content`; the text may be longer than `TEXT_UNITS`.

    No word of `markdown` mentions anybody or formats anything that is not marked up in it. A link that is
    shown as words is followed by the place it leads to.
    """
    page = _Page()
    page.blocks(parse(markdown))
    return "".join(page.written).strip()


def measure(markdown: str) -> int:
    """The length that Discord's limit is about.

    Discord does not say what it counts; UTF-16 code units are never fewer than anything it may count.
    """
    return utf16_units(render(markdown))


def rows(buttons: Sequence[Button]) -> tuple[tuple[Button, ...], ...]:
    """Buttons in rows, as many in a row as Discord takes; those beyond the last row are left out."""
    shown = buttons[: ROW_BUTTONS * ROWS]
    return tuple(tuple(shown[at : at + ROW_BUTTONS]) for at in range(0, len(shown), ROW_BUTTONS))


def shortened(label: str) -> str:
    """A button's label, cut between letters to what Discord takes."""
    if utf16_units(label) <= LABEL_UNITS:
        return label
    kept = ""
    for letter in graphemes(label):
        if utf16_units(kept + letter) >= LABEL_UNITS:
            break
        kept += letter
    return kept + "…"


def escaped(text: str) -> str:
    """`text` as Discord shows it literally."""
    content = ""
    end = 0
    for url in _URL.finditer(text):
        content = _joined(content, _escaped_words(text[end : url.start()])) + _quoted(url[0], _IN_URL)
        end = url.end()
    return _joined(content, _escaped_words(text[end:]))


def _joined(content: str, words: str) -> str:
    # A backslash that touches an address would be taken for a part of it.
    return content + (_TOUCHING.sub(r"\1 ", words, count=1) if content else words)


def _escaped_words(text: str) -> str:
    return _LINE_MARKS.sub(_escaped_beginning, _MARKS.sub(r"\\\g<0>", text))


def _escaped_beginning(found: re.Match[str]) -> str:
    # A digit cannot be escaped, the full stop behind it can.
    return found[0] + "\\" if found[2].isdigit() else f"{found[1]}\\{found[2]}"


@dataclass(slots=True)
class _Page:
    """What was written so far."""

    written: list[str] = field(default_factory=list)
    prefix: str = ""  # what each line begins with: that of a quote
    marks: list[str] = field(default_factory=list)  # open now

    def write(self, text: str) -> None:
        if text:
            self.written.append(text.replace("\n", "\n" + self.prefix))

    def blocks(self, blocks: Sequence[Block], *, gap: str = "\n\n", indent: str = "") -> None:
        for place, block in enumerate(blocks):
            if place:
                self.write(gap + indent)
            self.block(block, indent)

    def block(self, block: Block, indent: str) -> None:
        match block:
            case Paragraph():
                self.inlines(block.children)
            case Heading():
                self.inside("**", block.children)
            case CodeBlock():
                self.code_block(block)
            case Quote():
                self.quote(block, indent)
            case List():
                for place, item in enumerate(block.items):
                    # Discord counts for itself and knows no gaps, so that our numbers are words.
                    number = marker(item).replace(".", "\\.")
                    self.write(("\n" + indent if place else "") + number + " ")
                    self.blocks(item.children, gap="\n", indent=indent + "   ")
            case Rule():
                self.write("———")

    def quote(self, quote: Quote, indent: str) -> None:
        if self.prefix or indent:  # a quote cannot be inside a quote or a list
            self.blocks(quote.children, indent=indent)
            return
        self.prefix = "> "
        self.written.append(self.prefix)
        self.blocks(quote.children)
        self.prefix = ""

    def code_block(self, block: CodeBlock) -> None:
        if not block.text.strip():
            return
        language = block.language if block.language and _LANGUAGE.fullmatch(block.language) else ""
        text = block.text.replace("``", f"`{_NOTHING_SEEN}`")
        self.write(f"```{language}\n{text}\n```")

    def inlines(self, inlines: Sequence[Inline]) -> None:
        for place, inline in enumerate(inlines):
            following = inlines[place + 1] if place + 1 < len(inlines) else None
            self.inline(inline, following)

    def inline(self, inline: Inline, following: Inline | None) -> None:
        match inline:
            case Text():
                self.write(escaped(inline.text))
            case Code():
                self.marked(_code(inline.text))
            case Strong():
                self.inside("**", inline.children)
            case Emphasis():
                self.inside("*", inline.children)
            case Strike():
                self.inside("~~", inline.children)
            case Link() if inline.url.startswith(("http:", "https:")):
                self.link(inline, following)
            case Link():
                self.contact(inline)

    def inside(self, mark: str, children: Sequence[Inline]) -> None:
        if mark in self.marks:
            self.inlines(children)
            return
        with self.noted() as words:
            self.marks.append(mark)
            self.inlines(children)
            self.marks.pop()
        inner = "".join(words)
        if not inner.strip():
            self.written.append(inner)
            return
        first = _NOTHING_SEEN if inner[0] == mark[0] else ""
        last = _NOTHING_SEEN if inner[-1] == mark[0] else ""
        self.marked(f"{mark}{first}{inner}{last}{mark}")

    def marked(self, text: str) -> None:
        """Write what begins with a mark, which would be another mark right behind one of its kind."""
        before = self.written[-1][-1:] if self.written else ""
        self.written.append(_NOTHING_SEEN + text if before == text[0] else text)

    def link(self, link: Link, following: Inline | None) -> None:
        url, host = _quoted(link.url, _IN_LINK), urlsplit(link.url).hostname or ""
        words = _plain(link.children)
        if words in (link.url, ""):
            self.write(_quoted(link.url, _IN_URL) if _URL.fullmatch(link.url) else url)
            return
        if _URL.search(words):  # Discord takes no such label
            self.inlines(link.children)
            return
        with self.noted() as label:
            self.inlines(link.children)
        self.written.append(f"[{''.join(label)}]({url})")
        is_shown = isinstance(following, Text) and following.text.startswith(f" ({host})")
        if not is_shown and host not in words.casefold():
            self.write(f" ({escaped(host)})")

    def contact(self, link: Link) -> None:
        """A mail address or a number: Discord takes no such links."""
        self.inlines(link.children)
        target = link.url.partition(":")[2].partition("?")[0]
        if target not in _plain(link.children):
            self.write(f" ({escaped(target)})")

    @contextmanager
    def noted(self) -> Iterator[list[str]]:
        """What is written meanwhile is kept aside."""
        outside, self.written = self.written, []
        try:
            yield self.written
        finally:
            self.written = outside


def _code(text: str) -> str:
    if "``" in text:
        return escaped(text)
    if "`" in text:
        return f"`` {text} ``"
    return f"`{text}`"


def _quoted(url: str, marks: re.Pattern[str]) -> str:
    """`url` with `marks` in it written as numbers, so that none of them ends it or begins anything."""
    return marks.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), url)


def _plain(inlines: Sequence[Inline]) -> str:
    return "".join(i.text if isinstance(i, Text | Code) else _plain(i.children) for i in inlines)
