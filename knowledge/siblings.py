"""Sections of one page that say the same of different things, such as the opening hours of two shops. Pure.

A question that names neither of them is answered by each, and by none alone: "are you open on Saturday?".
"""

from collections.abc import Sequence
from functools import lru_cache

from knowledge.passage import Found, Passage
from knowledge.terms import typed

MOST = 3  #: that are answered with
_CLOSE = 0.06  #: difference of the scores
_ALIKE = 0.3  #: share of common words


def siblings(question: str, found: Sequence[Found]) -> list[Found]:
    """The best of what was found, and those sections beside it that answer as well, best first."""
    best, *others = found
    asked = frozenset(typed(question))
    same = [each for each in others if _is_sibling(best, each) and not asked & _own(best, each)]
    return [best, *same][:MOST]


def heading(passage: Passage) -> str:
    """Its own, without that of the page."""
    return passage.title.rpartition(" › ")[2]


def _is_sibling(best: Found, other: Found) -> bool:
    one, two = best.passage, other.passage
    if one.kind == "faq" or _place(one) != _place(two) or one.source == two.source:
        return False
    words, others = _words(one), _words(two)
    is_alike = len(words & others) >= _ALIKE * len(words | others)
    return is_alike and best.score - other.score <= _CLOSE


def _place(passage: Passage) -> tuple[str, str]:
    """The file, and the headings above its own."""
    return passage.source.partition("#")[0], passage.title.rpartition(" › ")[0]


def _own(one: Found, other: Found) -> frozenset[str]:
    """The words that only one of two headings has."""
    return frozenset(typed(heading(one.passage))) ^ frozenset(typed(heading(other.passage)))


@lru_cache(maxsize=4096)
def _words(passage: Passage) -> frozenset[str]:
    return frozenset(typed(passage.text))
