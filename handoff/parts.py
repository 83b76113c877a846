"""Patterns over the parts that the words of a message play, written in words.

    want|get light* person

is a wish, any number of light words, and a person. A word is a field of `Vocabulary` in
`handoff.lexicon.vocabulary` or one of those below; words with "|" between them are one place, at which any of
them may stand, and with "!" before them any part that is none of them. All else is as in regular expressions:
what follows a place says how often, "(a | b)" is one or the other, "(?=...)" is what stands behind.
"""

import re
from collections.abc import Mapping

from handoff.lexicon.vocabulary import COMPANY, LETTERS

PARTS = LETTERS | {
    "company": COMPANY,
    "unknown": "o",
    "full_stop": ".",
    "comma": ",",
    "pause": ".,",
    "anybody": LETTERS["person"] + LETTERS["maybe_person"] + LETTERS["someone"],
}
"""The letter of each part; those of several stand for any of them."""

_PLACE = re.compile(r"(?:(?<![?<])!)?[a-z_]+(?:\|[a-z_]+)*")  # not the mark of "(?!"
_GROUP = re.compile(r"\((?!\?)")


def pattern(written: str, parts: Mapping[str, str] = PARTS) -> re.Pattern[str]:
    """What is `written` in words, over rows of letters.

    Raises:
        KeyError: a word is no part.
    """

    def letters(place: re.Match[str]) -> str:
        none_of = "^" if place[0][0] == "!" else ""
        any_of = "".join(parts[name] for name in place[0].lstrip("!").split("|"))
        return any_of if any_of.isalpha() and len(any_of + none_of) == 1 else f"[{none_of}{any_of}]"

    return re.compile(_GROUP.sub("(?:", "".join(_PLACE.sub(letters, written).split())))
