"""Cutting Markdown into parts that each stand by themselves."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

# The standard library knows no graphemes (what a reader takes for one character).
import regex  # type: ignore[import-untyped]

from bot.text.entries import entries
from bot.text.tree import parse, plain

Measure = Callable[[str], int]
"""How long the channel finds a piece of Markdown, in its own unit."""

_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_LINE = re.compile(r"\n")
_SENTENCE = re.compile(r"[.!?…]+[*_~`\"'”’»)\]]*\s+|[。！？]+")
_SPACE = re.compile(r"\s+")
#: where to cut, best first, and which part of the room must be filled for it
_BORDERS = ((_BLANK_LINE, 0.25), (_LINE, 0.5), (_SENTENCE, 0.5), (_SPACE, 0.0))
_NEARLY = 1.25  #: how much longer than a part the rest may seem while it may be the last one
_TRIES = 8  #: how many borders of one kind are looked at, from the last on

_NOTHING = re.compile(r"[\s`~]*")  #: an empty code block

_FENCE = re.compile(r"^(?P<header>[ \t]*(?P<fence>`{3,}|~{3,})[^\n]*)(?:\n|\Z)", re.MULTILINE)


def split(text: str, *, limit: int, measure: Measure = len) -> tuple[str, ...]:
    """Cut Markdown so that `measure` of each part is at most `limit` (16 or more).

    Cuts at the end of a paragraph, else of a line, a sentence, a word, a grapheme; not inside bold, links
    and the like if that can be helped. A code block that is cut is closed in one part and opened again in
    the next. The law: apart from white space at the cuts and those fences, the parts in order are `text`.
    A grapheme that alone is longer than `limit` is the only one that is ever cut.
    """
    length = measure(text)
    if length <= limit:
        return (text,)
    return tuple(_Splitter(text, limit, measure, length).parts()) or (text,)


def graphemes(text: str) -> list[str]:
    """What a reader takes for single characters."""
    found: list[str] = regex.findall(r"\X", text)
    return found


@dataclass(frozen=True, kw_only=True, slots=True)
class _Fence:
    """A code block: where its lines begin and end, and how to open and close it."""

    start: int
    body: int
    body_end: int
    end: int
    header: str  #: the opening line, with its line break
    footer: str  #: the closing line


class _Splitter:
    def __init__(self, text: str, limit: int, measure: Measure, length: int) -> None:
        self._text = text
        self._limit = limit
        self._measure = measure
        self._bounds: list[int] = [found.end() for found in regex.finditer(r"\X", text)]
        # A fence that would fill most of a part is not worth repeating: then it is words like any other.
        self._fences = [fence for fence in _fences(text) if 2 * len(fence.header + fence.footer) < limit]
        self._starts = [fence.start for fence in self._fences]
        self._entries = entries(text)
        #: measuring takes most of the time
        self._lengths: dict[tuple[int, int], int] = {(0, len(text)): length}
        self._words: dict[tuple[int, int], str] = {}
        self._density = 1.0  #: characters for one unit of the channel's
        self._rest = length  #: about how long the channel finds what is not cut yet

    def parts(self) -> Iterator[str]:
        start = self._skip_space(0)
        while start < len(self._text):
            cut = self._cut(start)
            self._rest -= self._lengths.get((start, cut), 0)
            part = self._part(start, cut)
            self._words.clear()
            if not _NOTHING.fullmatch(part):
                yield part
            start = self._skip_space(cut)

    def _cut(self, start: int) -> int:
        """Where the part that begins at `start` ends."""
        end = len(self._text)
        if self._rest <= _NEARLY * self._limit:
            if self._fits(start, end):
                return end
            self._rest = self._length(start, end)
        furthest = self._furthest(start)
        if furthest == start:
            return self._inside_grapheme(start)
        end = self._end_of_context(start, furthest)
        torn: dict[int, None] = {}  # in the order of their worth; the end of a line is white space, too
        for border, filled in _BORDERS:
            for cut in self._borders(border, start, furthest, start + int((furthest - start) * filled)):
                if cut in torn or not self._is_clean(start, cut, end):
                    torn[cut] = None
                elif self._fits(start, cut):
                    return cut
        return next((cut for cut in torn if cut != furthest and self._fits(start, cut)), furthest)

    def _borders(self, border: re.Pattern[str], start: int, furthest: int, least: int) -> list[int]:
        """The last few borders of a kind, last first, those outside of code blocks before those inside."""
        cuts = [
            found.end()
            for found in border.finditer(self._text, start, furthest)
            if least < found.end() and self._is_bound(found.end())
        ]
        outside = [cut for cut in cuts if self._fence_around(cut) is None]
        # Inside code only whole lines count.
        inside = [
            cut
            for cut in cuts
            if (fence := self._fence_around(cut)) and fence.body < cut < fence.body_end and border is _LINE
        ]
        return outside[: -_TRIES - 1 : -1] + inside[: -_TRIES - 1 : -1]

    def _furthest(self, start: int) -> int:
        """About the last bound up to which the text fits; `start` if not even one grapheme does."""
        fits, beyond = start, len(self._text) + 1
        if self._bound_at(start + self._limit, after=start) > start + self._limit:
            return start  # a single grapheme: measuring all of it, part by part, takes long
        trial = self._bound_at(start + int(self._limit * self._density), after=start)
        while fits < trial < beyond:
            length = self._length(start, trial)
            if length <= self._limit:
                fits = trial
                if self._limit - length <= self._limit // 64:
                    break
            else:
                beyond = trial
            density = (trial - start) / max(length, 1)
            self._density = 1.0 if _NEARLY > density > 1 / _NEARLY else density
            # A little less: what is too long must be measured once more.
            wanted = trial + int((self._limit - self._limit // 128 - length) * self._density)
            if not fits < wanted < beyond:
                wanted = (fits + beyond) // 2
            trial = self._bound_at(wanted, after=fits)
        return fits

    def _inside_grapheme(self, start: int) -> int:
        """The last place up to which the text fits, in a grapheme that alone is too long."""
        end = self._bound_at(start, after=start)
        longer = range(start + 2, min(end, start + self._limit) + 1)
        return start + 1 + bisect_right(longer, self._limit, key=lambda cut: self._length(start, cut))

    def _part(self, start: int, end: int) -> str:
        """The text from `start` to `end` as Markdown that stands by itself."""
        opened, closed = self._fence_in(start), self._fence_in(end)
        header = opened.header if opened else ""
        if closed:
            return header + self._text[start:end].removesuffix("\n") + "\n" + closed.footer
        return header + self._text[start : self._back_over_space(start, end)]

    def _length(self, start: int, end: int) -> int:
        known = self._lengths.get((start, end))
        if known is None:
            known = self._lengths[start, end] = self._measure(self._part(start, end))
        return known

    def _fits(self, start: int, end: int) -> bool:
        return self._length(start, end) <= self._limit

    def _is_clean(self, start: int, cut: int, end: int) -> bool:
        """Whether both sides of a cut say what they said together: nothing is torn."""
        # No mark reaches beyond an entry of a list; a list that is torn counts anew after the cut.
        before, after = bisect_left(self._entries, cut), bisect_right(self._entries, cut)
        start = max(start, self._entries[before - 1]) if before else start
        end = min(end, self._entries[after]) if after < len(self._entries) else end
        whole, rest = self._said(start, end), self._said(self._skip_space(cut), end)
        return whole.endswith(rest) and self._said(start, cut) + rest == whole

    def _said(self, start: int, end: int) -> str:
        """What a reader sees of it, without white space."""
        known = self._words.get((start, end))
        if known is None:
            known = self._words[start, end] = "".join(plain(parse(self._part(start, end))).split())
        return known

    def _end_of_context(self, start: int, furthest: int) -> int:
        """How far we look whether a cut tears something: to the paragraph's end, or another part's length."""
        wanted = 2 * furthest - start
        paragraph = _BLANK_LINE.search(self._text, furthest, wanted)
        return self._bound_at(paragraph.end() if paragraph else wanted, after=furthest - 1)

    def _skip_space(self, at: int) -> int:
        """The first place from `at` on that is not white space, unless that is in a code block."""
        place = bisect_right(self._bounds, at)
        while not self._fence_in(at) and place < len(self._bounds):
            if not self._text[at : self._bounds[place]].isspace():
                break
            at = self._bounds[place]
            place += 1
        return at

    def _back_over_space(self, start: int, end: int) -> int:
        """`end`, or where the white space before it begins."""
        place = bisect_right(self._bounds, end - 1)
        while place and end > start:
            before = self._bounds[place - 1] if place else 0
            if not self._text[before:end].isspace():
                break
            end = before
            place -= 1
        return end

    def _fence_around(self, at: int) -> _Fence | None:
        """The code block that `at` is in, its opening and closing lines included."""
        place = bisect_right(self._starts, at - 1) - 1
        return self._fences[place] if place >= 0 and at < self._fences[place].end else None

    def _fence_in(self, at: int) -> _Fence | None:
        """The code block between whose lines `at` is."""
        fence = self._fence_around(at)
        return fence if fence and fence.body < at < fence.body_end else None

    def _is_bound(self, at: int) -> bool:
        return self._bound_at(at, after=-1) == at

    def _bound_at(self, wanted: int, *, after: int) -> int:
        """The last bound up to `wanted`, or the first one after `after` if that is later."""
        place = bisect_right(self._bounds, wanted) - 1
        if place >= 0 and self._bounds[place] > after:
            return self._bounds[place]
        following = bisect_right(self._bounds, after)
        return self._bounds[following] if following < len(self._bounds) else len(self._text)


def _fences(text: str) -> Iterator[_Fence]:
    """The code blocks of `text`, the last one perhaps never closed."""
    at = 0
    while opening := _FENCE.search(text, at):
        mark = opening["fence"]
        if mark[0] == "`" and "`" in opening["header"].strip().lstrip("`"):
            at = opening.end()  # backticks around words in a line are no fence
            continue
        closing = re.compile(rf"^[ \t>]*{mark[0]}{{{len(mark)},}}[ \t]*(?:\n|\Z)", re.MULTILINE).search(
            text, opening.end()
        )
        at = closing.end() if closing else len(text)
        indent = opening["header"][: -len(opening["header"].lstrip())]
        yield _Fence(
            start=opening.start(),
            body=opening.end(),
            body_end=closing.start() if closing else len(text),
            end=at,
            header=opening["header"] + "\n",
            footer=indent + mark,
        )
        if at >= len(text):
            return
