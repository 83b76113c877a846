"""Which words are names: what documents write with a capital inside a sentence. Pure.

Customers write them in small letters, so only documents can tell that "wren" is one.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from knowledge.passage import Found, Passage
from knowledge.terms import typed

CAPITAL = re.compile(r"(?<=[\w,;:)] )[A-ZÀ-ÖØ-Þ][\w-]*")
_SMALL = re.compile(r"(?<![\w-])[a-zß-öø-ÿ][\w-]*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What some passages have: the stems of their words, and those of their names."""

    stems: frozenset[str]
    names: frozenset[str]
    passages: tuple[Passage, ...]

    def has_together(self, one: frozenset[str], other: frozenset[str]) -> bool:
        """Whether any passage has both, as a table of products or a list of countries does."""
        return any(one | other <= stems(each) for each in self.passages)

    def says(self, phrase: str) -> bool:
        """Whether the text of any has these words in a row."""
        return any(f" {phrase.casefold()} " in _flat(each) for each in self.passages)


def known_from(found: Iterable[Found]) -> Known:
    """What the passages have that were found."""
    passages = tuple(each.passage for each in found)
    return Known(stems=frozenset().union(*map(stems, passages)), names=names(passages), passages=passages)


def names(passages: Sequence[Passage]) -> frozenset[str]:
    """The stems of the words that they write with a capital inside a sentence, and never in small letters."""
    capital, small = zip(*map(_written, passages), strict=True) if passages else ((), ())
    return frozenset().union(*capital) - frozenset().union(*small)


@lru_cache(maxsize=4096)
def stems(passage: Passage) -> frozenset[str]:
    """The stems of all that a passage says, its title and its first questions too."""
    return frozenset(typed(whole(passage)))


def whole(passage: Passage) -> str:
    """A passage with its title and its first questions."""
    return " ".join((passage.title, *passage.first_questions, passage.text))


@lru_cache(maxsize=4096)
def _written(passage: Passage) -> tuple[frozenset[str], frozenset[str]]:
    text = whole(passage)
    capital, small = (frozenset(typed(" ".join(each.findall(text)))) for each in (CAPITAL, _SMALL))
    return capital, small


@lru_cache(maxsize=4096)
def _flat(passage: Passage) -> str:
    words = re.findall(r"[\w-]+", passage.text.casefold())
    return f" {' '.join(words)} "
