"""One thing more that a short message asks of: Klarna in "and Klarna?"."""

import re
from collections.abc import Sequence

from bot.text import names
from handoff.fold import fold
from handoff.phrasebook import EVERY, entries

_MOST_WORDS = 5  # of a message; whoever writes more puts a question of their own
_SHORTEST = 4  # letters; shorter words hold a sentence together more often than they name something
_MARKS_AROUND = re.compile(r"^[^\w@]+|[^\w@\u0900-\u0963]+$")
_JOINING = frozenset(entries(EVERY.one_more))
_OPENINGS = _JOINING | frozenset(entries(EVERY.of_one_more))
_LONGEST_OPENING = max(opening.count(" ") + 1 for opening in _OPENINGS)
_ASKING = frozenset(entries(EVERY.openers))
_NAMELESS = frozenset(entries(EVERY.subjects, EVERY.pointing))


def one_more(text: str) -> frozenset[str]:
    """What names it (`bot.text.names`); none where `text` asks anything else, or only points at it."""
    words = _words(text)
    if len(words) > _MOST_WORDS:
        return frozenset()
    more = words[_opening(words, _OPENINGS) :]
    if more == words or not _ASKING.isdisjoint(map(fold, more)):
        return frozenset()
    is_loud = text.isupper()
    return frozenset(name for word in more for name in _name(word, is_loud=is_loud))


def parted(text: str) -> tuple[str, str]:
    """An "and" or "what about" that `text` begins with, and what follows, both folded and without marks.

    The former is empty where it begins with neither.
    """
    words = [fold(word) for word in _words(text) if word]
    count = _opening(words, _JOINING)
    return " ".join(words[:count]), " ".join(words[count:])


def _words(text: str) -> list[str]:
    return [_MARKS_AROUND.sub("", word) for word in text.split()]


def _opening(words: Sequence[str], openings: frozenset[str]) -> int:
    """How many of them are an opening."""
    counts = range(_LONGEST_OPENING, 0, -1)
    return next((count for count in counts if fold(" ".join(words[:count])) in openings), 0)


def _name(word: str, *, is_loud: bool) -> frozenset[str]:
    """It, if it names something; a short one does in capitals, where not all is in capitals."""
    if fold(word) in _NAMELESS:
        return frozenset()
    if len(word) >= _SHORTEST:
        return frozenset(name for name in names(word) if not name.isupper())
    is_short_name = len(word) > 1 and word.isupper() and word.isalpha() and not is_loud
    return frozenset({word} if is_short_name else ())
