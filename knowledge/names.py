"""Which words are names: what documents write with a capital inside a sentence. Pure.

Customers write them in small letters, so only documents can tell that "wren" is one.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from knowledge.claims import CALENDAR_STEMS
from knowledge.passage import Found, Passage
from knowledge.terms import typed

CAPITAL = re.compile(r"(?<=[\w,;:)] )[A-ZÀ-ÖØ-Þ][\w-]*")
LEAST_LETTERS = 4  #: of a word that may be a slip of another
_SMALL = re.compile(r"(?<![\w-])[a-zß-öø-ÿ][\w-]*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What some passages have."""

    passages: tuple[Passage, ...]
    stems: frozenset[str]  #: of their words

    @property
    def names(self) -> frozenset[str]:
        """The stems of their names."""
        return self.names_among(self.stems)

    def names_among(self, stems: Collection[str]) -> frozenset[str]:
        """Those that they write with a capital inside a sentence, and never in small letters.

        Days of the week and months are none.
        """
        written = [_written(each) for each in self.passages]
        return frozenset(
            stem
            for stem in stems
            if stem not in CALENDAR_STEMS
            and any(stem in capital for capital, _ in written)
            and not any(stem in small for _, small in written)
        )

    def has_together(self, one: frozenset[str], other: frozenset[str]) -> bool:
        """Whether any passage has both, as a table of products or a list of countries does."""
        return any(one | other <= stems_of(each) for each in self.passages)

    def says(self, phrase: str) -> bool:
        """Whether the text of any has these words in a row."""
        return any(f" {phrase.casefold()} " in _flat(each) for each in self.passages)


def known_from(found: Iterable[Found]) -> Known:
    """What the passages have that were found."""
    passages = tuple(each.passage for each in found)
    return Known(passages=passages, stems=frozenset().union(*map(stems_of, passages)))


@lru_cache(maxsize=4096)
def stems_of(passage: Passage) -> frozenset[str]:
    """The stems of all that a passage says, its title and its first questions too."""
    return frozenset(typed(whole(passage)))


def whole(passage: Passage) -> str:
    """A passage with its title and its first questions."""
    return " ".join((passage.title, *passage.first_questions, passage.text))


def is_slip(word: str, meant: str) -> bool:
    """Whether one is the other with a letter too many, one too few, or two that changed places.

    With another letter in its place it may be another name: "Iceland" is no slip of "Ireland".
    """
    shorter, longer = sorted((word, meant), key=len)
    if len(shorter) < LEAST_LETTERS:
        return False
    if len(longer) > len(shorter):
        return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
    swapped = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
    return word != meant and meant in swapped


def is_headline(text: str) -> bool:
    """Whether most words of a text have a capital, so that none tells a name."""
    return text.isupper() or 2 * len(CAPITAL.findall(text)) > len(text.split()) - 1


@lru_cache(maxsize=4096)
def _written(passage: Passage) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of the words inside its sentences with a capital, and of those in small letters."""
    headings = (passage.title, *passage.first_questions)
    text = "\n".join((*(each for each in headings if not is_headline(each)), passage.text))
    capital, small = (frozenset(typed(" ".join(each.findall(text)))) for each in (CAPITAL, _SMALL))
    return capital, small


@lru_cache(maxsize=4096)
def _flat(passage: Passage) -> str:
    words = re.findall(r"[\w-]+", passage.text.casefold())
    return f" {' '.join(words)} "
