"""Which of a few topics a customer means who was asked: "1", "the second one", its words, both or none."""

import re
import unicodedata
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from handoff.courtesies import THANKS, after_courtesies
from handoff.fold import fold, fold_letters
from handoff.phrasebook import EVERY, entries

_LONGEST = 100  # characters; a longer message says something of its own
# What Japanese and Korean put behind a choice, without a space.
_ENDINGS = re.compile(
    "(?:の方|のほう|が|を|で)?(?:いい|お願い|おねがい)?(?:です|します)?$|(?:거|것)?(?:이|으로|로)?(?:요|주세요)?$"
)
_NUMBER_SIGN = re.compile(r"\bno\.? ?(?=\d)", re.IGNORECASE)
_PARTED = re.compile("[^\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")  # a letter of a script that parts words


class _Word(NamedTuple):
    typed: str  #: with its elongations: "AAA" is a size of batteries
    folded: str

    def is_filling(self, in_titles: AbstractSet[str]) -> bool:
        """Whether it is small; one that is so for its elongation alone may be a word of a title."""
        return self.typed in _FILLING or (self.folded in _FILLING and self.typed not in in_titles)


def choice(said: str, titles: Sequence[str]) -> tuple[str, ...] | None:
    """Which of `titles` are meant: none, some or all of them; `None` if `said` does not say that."""
    if len(said) > _LONGEST or not titles:
        return None
    said_words = _words(_NUMBER_SIGN.sub("", said))
    folded = [word.folded for word in said_words]
    meant = said_words[-len(after_courtesies(folded, THANKS) or folded) :]
    in_titles = {part for title in titles for part in _key(fold_letters(title)).split()}
    words = [word for word in meant if not word.is_filling(in_titles)]
    whole = " ".join(word.folded for word in meant)
    of_title = [title for title in titles if not whole.isdecimal() and _is_of(meant, title)]
    if len(of_title) == 1:  # "premier" is the first, unless it stands in a title
        return (of_title[0],)
    told = [word.folded for word in words]
    for key in (whole, " ".join(told), _ENDINGS.sub("", "".join(told))):
        if key in _NONES:
            return ()
        if key in _BOTHS:
            return tuple(titles)
        number = _number(key, len(titles))
        if number is not None:
            return (titles[number],)
    near = [title for title in titles if _is_of(words, title)]
    return (near[0],) if len(near) == 1 else None


def _number(key: str, count: int) -> int | None:
    if key.isdecimal():
        number = int(key) - 1
    else:
        number = 0 if key in _FIRSTS else 1 if key in _SECONDS else count - 1 if key in _LASTS else -1
    return number if 0 <= number < count else None


def _is_of(words: Sequence[_Word], title: str) -> bool:
    """Whether all that is left of what was said stands in the title."""
    of_title = _key(fold_letters(title))
    if sum(len(word.typed) for word in words) < 2:
        return False
    parts = set(of_title.split())
    return all(parts & set(word) for word in words) or (
        len(words) == 1 and _is_unspaced(words[0].folded, of_title)
    )


def _is_unspaced(word: str, of_title: str) -> bool:
    """In Chinese, Japanese or Korean the words of a title are not parted."""
    return word in of_title and not word.isascii() and not _PARTED.search(word)


def _words(text: str) -> list[_Word]:
    return [_Word(typed, fold(typed)) for typed in _key(fold_letters(text)).split()]


def _key(folded: str) -> str:
    shown = folded.replace("\ufe0f", "")  # makes a picture of a sign
    kept = (c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in shown)
    return " ".join("".join(kept).split())


def _keys(*lists: str) -> frozenset[str]:
    return frozenset(key for entry in entries(*lists) if (key := _key(entry)))


_FIRSTS, _SECONDS, _LASTS = _keys(EVERY.first), _keys(EVERY.second, EVERY.two), _keys(EVERY.last)
_BOTHS, _NONES = _keys(EVERY.both), _keys(EVERY.neither)
_FILLING = _keys(EVERY.around_choice)
