"""Markdown to sections, sections to chunks, chunks to sentences. Pure.

A chunk ends where a paragraph, list item, table row or sentence ends, and belongs to one heading.
What is cut out of a page stays as it was written, so that it can be quoted.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

MOST_WORDS = 200  #: a chunk has no more, unless it is one code block
ENOUGH_WORDS = 150  #: where a paragraph must be cut, each part has about so many
CHARACTERS_PER_WORD = 8  #: what counts as a word in scripts that put no spaces between them

_markdown = MarkdownIt("commonmark").enable("table")


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """What stands under one heading, without its sub-headings."""

    headings: tuple[str, ...]  #: from the page's first level down to its own; none before the first heading
    anchor: str | None  #: as GitHub makes it; none on the first level and before the first heading
    blocks: tuple["Block", ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """A paragraph, list, table or the like, as written."""

    text: str
    parts: tuple[str, ...]  #: where it may be cut: sentences, items or rows; one if it must stay whole
    joint: str = " "  #: what stands between its parts
    head: str = ""  #: what each piece begins with when it is cut: a table's head
    as_written: bool = False  #: whether its lines mean something, as in code and block quotes


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """The least that is quoted: a sentence, a list item's sentence, a table row, a code block."""

    quote: str  #: as it stands in the text
    plain: str  #: without markup; a table row with the names of its columns
    cells: tuple[tuple[str, str], ...] = ()  #: of a table row: each with the name of its column before it


def sections(page: str) -> tuple[Section, ...]:
    """Cut a Markdown page at its headings; a heading with nothing under it gives no section."""
    lines = page.split("\n")  # as the parser counts them
    tokens = _markdown.parse(page)
    anchors: Counter[str] = Counter()
    found: list[Section] = []
    trail: list[tuple[int, str]] = []
    anchor: str | None = None
    blocks: list[Block] = []

    def close() -> None:
        if blocks:
            headings = tuple(title for _, title in trail)
            found.append(Section(headings=headings, anchor=anchor, blocks=tuple(blocks)))
            blocks.clear()

    for index, token in enumerate(tokens):
        if token.level or token.map is None or token.nesting < 0:
            continue
        if token.type == "heading_open":
            close()
            level, title = int(token.tag[1:]), _plain(tokens[index + 1])
            trail = [*((above, name) for above, name in trail if above < level), (level, title)]
            anchor = _anchor(title, anchors) if level > 1 else None
        elif (block := _block(token, tokens[index:], lines)) is not None:
            blocks.append(block)
    close()
    return tuple(found)


def paragraphs(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text: what blank lines part."""
    found = (part.strip("\r\n") for part in re.split(r"\n[ \t]*(?:\r?\n[ \t]*)+", text))
    return tuple(Block(text=part, parts=sentences_of(part)) for part in found if part.strip())


def chunks(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Join short blocks and cut long ones, so that each chunk has at most `MOST_WORDS` words."""
    found: list[str] = []
    held = ""
    for block in blocks:
        joined = f"{held}\n\n{block.text}" if held else block.text
        if _size(joined) <= MOST_WORDS:
            held = joined
            continue
        if held:
            found.append(held)
        *full, held = _cut(block)
        found.extend(full)
    if held:
        found.append(held)
    return tuple(found)


def sentences(text: str) -> tuple[Sentence, ...]:
    """What can be quoted from a passage's Markdown, in order."""
    lines = text.split("\n")
    tokens = _markdown.parse(text)
    found: list[Sentence] = []
    columns: list[str] | None = None  # until a table's head has ended
    cells: list[str] = []
    row = ""
    for index, token in enumerate(tokens):
        if token.type in ("fence", "code_block") and token.content.strip():
            found.append(Sentence(quote=token.content.strip("\n"), plain=token.content.strip()))
        elif token.type == "table_open":
            columns = None
        elif token.type == "tr_open" and token.map is not None:
            cells, row = [], lines[token.map[0]].strip()
        elif token.type in ("th_open", "td_open"):
            cells.append(_plain(tokens[index + 1]))
        elif token.type == "thead_close":
            columns = cells
        elif token.type == "tr_close" and columns is not None:
            pairs = tuple(zip(columns, cells, strict=False))
            named = (f"{name}: {cell}" if name else cell for name, cell in pairs)
            found.append(Sentence(quote=row, plain=", ".join(named), cells=pairs))
        elif token.type == "inline" and tokens[index - 1].type not in ("th_open", "td_open"):
            found.extend(
                Sentence(quote=_as_written(quote, text), plain=plain(quote))
                for quote in sentences_of(token.content)
            )
    return tuple(sentence for sentence in found if sentence.plain)


def plain(markdown: str) -> str:
    """A line of Markdown as people read it: without emphasis, and of a link only its text."""
    return " ".join(_plain(token) for token in _markdown.parseInline(markdown)).strip()


# A sentence ends at a mark that stands before a space and something that can begin a sentence, or at a full
# stop of East Asia, of Hindi or of Urdu.
_END = re.compile(
    r"""[.!?…]+["'”’»)\]*_]*\s+(?=["'“‘«(\[*_¿¡]*[^\W_a-z])|[。！？।؟۔]+[”」』）]*\s*|\n(?=\s*[-•*]\s)"""
)
_NO_END = re.compile(
    r"(?:^|[\s(])(?:(?-i:[A-Zzdui])|[A-Z]\.[A-Z]|approx|bzw|ca|dr|e\.\s?g|evtl|ggf|i\.\s?e|incl|inkl|mr|mrs|ms|prof|st|str"
    r"|u\.\s?a|vs|z\.\s?b|d\.\s?h)\.$",
    re.IGNORECASE,
)
_NO_END_BEFORE_NUMBER = re.compile(r"(?:^|[\s(])(?:art|fig|max|min|no|nos|nr|p|pp|tel|§)\.$", re.IGNORECASE)
# "Am 1. März", "im 2. Stock": in German a number with a full stop is the first, or the second.
_ORDINAL = re.compile(r"(?:^|\W)\d{1,2}\.$")
_NAMED_ORDINAL = re.compile(
    r"\b(?:(?<!I )am|an|beim|dem|den|der|des|im|jede[mnrs]?|vom|zum|zur) \d{1,2}\.$", re.IGNORECASE
)
_MONTH = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
_CLOSED = re.compile(r"`[^`]*`|\[[^\]]*\]\([^)]*\)")


def sentences_of(text: str) -> tuple[str, ...]:
    """Cut running text after each sentence; what was written is kept but for the space between sentences."""
    closed = [match.span() for match in _CLOSED.finditer(text)]
    found: list[str] = []
    start = 0
    for match in _END.finditer(text):
        inside = any(begin < match.start() < end - 1 for begin, end in closed)
        so_far = text[start : match.end()].rstrip()
        if inside or _NO_END.search(so_far):
            continue
        if text[match.end() : match.end() + 1].isdigit() and _NO_END_BEFORE_NUMBER.search(so_far):
            continue
        if _is_ordinal(so_far, text[match.end() :]):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return tuple(sentence for sentence in found if sentence)


def _is_ordinal(so_far: str, rest: str) -> bool:
    """Whether what ends in a number and a full stop goes on: the first of March."""
    return bool(_NAMED_ORDINAL.search(so_far) or (_ORDINAL.search(so_far) and _MONTH.match(rest)))


def anchor_of(title: str) -> str:
    """The part of an address that GitHub and most site builders make of a heading."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", title.strip().lower()))


def _anchor(title: str, taken: Counter[str]) -> str:
    anchor = anchor_of(title) or "section"
    taken[anchor] += 1
    return anchor if taken[anchor] == 1 else f"{anchor}-{taken[anchor] - 1}"


def _block(token: Token, following: Sequence[Token], lines: Sequence[str]) -> Block | None:
    assert token.map is not None
    text = "\n".join(lines[slice(*token.map)]).rstrip()
    match token.type:
        case "hr":
            return None
        case "paragraph_open":
            return Block(text=text, parts=sentences_of(text))
        case "bullet_list_open" | "ordered_list_open":
            items = _lines_of("list_item_open", 1, following, lines)
            return Block(text=text, parts=tuple(items), joint="\n")
        case "table_open":
            head, *rows = text.split("\n", 2)
            head = "\n".join([head, *rows[:1]])
            body = rows[1].split("\n") if len(rows) > 1 else []
            return Block(
                text=text, parts=tuple(body) or (text,), joint="\n", head=f"{head}\n" if body else ""
            )
        case _:
            return Block(text=text, parts=(text,), as_written=True)


def _lines_of(kind: str, level: int, tokens: Iterable[Token], lines: Sequence[str]) -> Iterator[str]:
    for token in tokens:
        if token.type.endswith("_close") and token.level == 0:
            return
        if token.type == kind and token.level == level and token.map is not None:
            yield "\n".join(lines[slice(*token.map)]).rstrip()


def _cut(block: Block) -> list[str]:
    """The block in pieces of about `ENOUGH_WORDS` words, each ending where one of its parts ends."""
    if len(block.parts) == 1 and block.text.lstrip().startswith(("```", "~~~", "    ")):
        return [block.text]
    pieces: list[str] = []
    held = ""
    for part in (short for long in block.parts for short in _shorten(long)):
        joined = f"{held}{block.joint}{part}" if held else part
        if held and _size(joined) > ENOUGH_WORDS:
            pieces.append(block.head + held)
            held = part
        else:
            held = joined
    pieces.append(block.head + held)
    return pieces


def _shorten(part: str) -> list[str]:
    """A part without an end in sight, such as a page of words without a full stop, is cut between words."""
    if _size(part) <= MOST_WORDS:
        return [part]
    words = re.findall(rf"\S{{1,{CHARACTERS_PER_WORD * ENOUGH_WORDS}}}\s*", part)
    found, held = [], ""
    for word in words:
        if held and _size(held + word) > ENOUGH_WORDS:
            found.append(held.rstrip())
            held = ""
        held += word
    return [*found, held.rstrip()]


def _size(text: str) -> int:
    """Words, or what would be words if the script had spaces."""
    return max(len(text.split()), len(text) // (2 * CHARACTERS_PER_WORD))


def _plain(token: Token) -> str:
    parts: list[str] = []
    for child in token.children or ():
        match child.type:
            case "softbreak" | "hardbreak":
                parts.append(" ")
            case "html_inline":
                pass
            case _:
                parts.append(child.content)
    return " ".join("".join(parts).split())


def _as_written(quote: str, text: str) -> str:
    """The quote with the line breaks and indents it has in `text`: the parser takes an item's indent away."""
    if quote in text:
        return quote
    match = re.search(r"[\s>]+".join(map(re.escape, quote.split())), text)
    return match.group() if match else quote
