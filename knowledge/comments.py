"""What staff write to one another into pages, between `<!--` and `-->`: readers never see it. Pure."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from markdown_it import MarkdownIt

_BEGIN, _END = "<!--", "-->"
_markdown = MarkdownIt("commonmark")
#: Code between backticks. One that follows a letter is an apostrophe, as in "it`s".
_SPAN = re.compile(r"(?<![`\w\\])(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)


def without_comments(text: str, *, markdown: bool = True) -> str:
    """The text as readers see it; a comment with lines of its own leaves an empty one.

    Examples in Markdown's code keep theirs. A comment that never ends reaches to the end, as in browsers.
    """
    if _BEGIN not in text:
        return text
    kept, at = "", 0
    for start, end in _comments(text, markdown):
        before = text[at:start]
        own_line = not before.rpartition("\n")[2].strip() and not text[end:].partition("\n")[0].strip()
        # Of the spaces on both sides of it one is enough.
        end += not own_line and text[end : end + 1] == " " and before[-1:] in ("", " ", "\n")
        kept, at = kept + before, end
    return kept + text[at:]


def unended(text: str, *, markdown: bool = True) -> int | None:
    """The line, from 1, on which a comment begins that never ends; `None` if there is none."""
    if _BEGIN not in text:
        return None
    lines = (
        text.count("\n", 0, start) + 1
        for start, end in _comments(text, markdown)
        if not text.endswith(_END, start, end)
    )
    return next(lines, None)


def _comments(text: str, markdown: bool) -> Iterator[tuple[int, int]]:
    code, prose = _blocks(text) if markdown else ([], [])
    at, start = 0, text.find(_BEGIN)
    while start >= 0:
        example = _around(start, code)
        if example is None and (block := _around(start, prose)) is not None:
            # From the last comment on: a backtick within it begins no code.
            spans = _SPAN.finditer(text, max(at, block[0]), block[1])
            example = _around(start, (span.span() for span in spans))
        if example is not None:
            at = example[1]
        else:
            found = text.find(_END, start + 2)  # "<!-->" is a whole one
            at = len(text) if found < 0 else found + len(_END)
            yield start, at
        start = text.find(_BEGIN, at)


def _around(place: int, ranges: Iterable[tuple[int, int]]) -> tuple[int, int] | None:
    """The one of these, which stand in order, that has this place."""
    before = takewhile(lambda each: each[0] <= place, ranges)
    return next((each for each in before if place < each[1]), None)


def _blocks(text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """From where to where blocks of code stand, and those of prose, which may have code between backticks."""
    begins = [0, *(match.end() for match in re.finditer("\n", text)), len(text)]
    code: list[tuple[int, int]] = []
    prose: list[tuple[int, int]] = []
    for token in _markdown.parse(text):
        if token.map is not None and token.type in ("fence", "code_block", "inline"):
            first, end = token.map
            found = prose if token.type == "inline" else code
            found.append((begins[first], begins[min(end, len(begins) - 1)]))
    return code, prose
