"""One thing more that a short message asks of: Klarna in "and Klarna?"."""

from collections.abc import Sequence

from handoff.fold import fold
from handoff.phrasebook import EVERY, entries

_MOST_WORDS = 5  # of a message; whoever writes more puts a question of their own
_SHORTEST = 4  # letters; shorter words hold a sentence together more often than they name something
_JOINING = frozenset(entries(EVERY.one_more))
_OPENINGS = _JOINING | frozenset(entries(EVERY.of_one_more))
_LONGEST_OPENING = max(opening.count(" ") + 1 for opening in _OPENINGS)
_ASKING = frozenset(entries(EVERY.openers))
_NAMELESS = frozenset(entries(EVERY.subjects, EVERY.pointing))


def one_more(text: str) -> frozenset[str]:
    """The words that name it, in lower case; none where `text` asks anything else, or only points at it."""
    words = _words(text)
    if len(words) > _MOST_WORDS:
        return frozenset()
    more = words[_opening(words, _OPENINGS) :]
    if more == words or not _ASKING.isdisjoint(map(fold, more)):
        return frozenset()
    return frozenset(word.casefold() for word in more if _names(word))


def parted(text: str) -> tuple[str, str]:
    """An "and" or "what about" that `text` begins with, and what follows, both folded and without marks.

    The former is empty where it begins with neither.
    """
    words = [fold(word) for word in _words(text) if word]
    count = _opening(words, _JOINING)
    return " ".join(words[:count]), " ".join(words[count:])


def _words(text: str) -> list[str]:
    return [word.strip(".,!?¿…\"'") for word in text.split()]


def _opening(words: Sequence[str], openings: frozenset[str]) -> int:
    """How many of them are an opening."""
    counts = range(_LONGEST_OPENING, 0, -1)
    return next((count for count in counts if fold(" ".join(words[:count])) in openings), 0)


def _names(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isalpha() and fold(word) not in _NAMELESS
