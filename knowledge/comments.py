"""What staff write to one another into pages, between `<!--` and `-->`: readers never see it. Pure."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt

_BEGIN, _END = "<!--", "-->"
_markdown = MarkdownIt("commonmark")
#: Code between backticks, within one paragraph.
_SPAN = re.compile(r"(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n).)*?(?<!`)\1(?!`)", re.DOTALL)


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


def unended(text: str) -> int | None:
    """The line, from 1, on which a comment begins in Markdown that never ends; `None` if there is none."""
    if _BEGIN not in text:
        return None
    lines = (
        text.count("\n", 0, start) + 1
        for start, end in _comments(text, True)
        if not text.endswith(_END, start, end)
    )
    return next(lines, None)


def _comments(text: str, markdown: bool) -> Iterator[tuple[int, int]]:
    code = list(_code(text)) if markdown else []
    start = text.find(_BEGIN)
    while start >= 0:
        closed = next((end for begin, end in code if begin <= start < end), None)
        if closed is None:
            found = text.find(_END, start + 2)  # "<!-->" is a whole one
            closed = len(text) if found < 0 else found + len(_END)
            yield start, closed
        start = text.find(_BEGIN, closed)


def _code(text: str) -> Iterator[tuple[int, int]]:
    """From where to where examples stand that have a comment."""
    begins = [0, *(match.end() for match in re.finditer("\n", text)), len(text)]
    for token in _markdown.parse(text):
        if token.type in ("fence", "code_block") and token.map is not None:
            first, end = token.map
            yield begins[first], begins[min(end, len(begins) - 1)]
    for match in _SPAN.finditer(text):
        if _END in match.group().partition(_BEGIN)[2]:
            yield match.span()
