"""Courtesies, which stand around what is really said and change nothing in it, in all languages."""

from collections.abc import Sequence

from handoff.phrasebook import EVERY
from handoff.whole import keys, phrases

COURTESIES = phrases(EVERY.greetings, EVERY.please, EVERY.sorry, EVERY.breath, EVERY.smileys)
"""All but thanks, which may say that something is over; yes, no and ok often are what is said."""

THANKS = phrases(EVERY.thanks)

_MOST_WORDS = max(phrase.count(" ") + 1 for phrase in COURTESIES)


def after_courtesies(words: Sequence[str], besides: frozenset[str] = frozenset()) -> Sequence[str]:
    """`words` without the courtesies, and phrases `besides`, that they begin with."""
    while count := _count(words, besides):
        words = words[count:]
    return words


def _count(words: Sequence[str], besides: frozenset[str]) -> int:
    """How many words the phrase has that they begin with, the longest; 0 if there is none."""
    counts = range(min(_MOST_WORDS, len(words)), 0, -1)
    heads = ((count, keys([" ".join(words[:count])])) for count in counts)
    return next((count for count, head in heads if head & COURTESIES or head & besides), 0)
