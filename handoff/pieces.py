"""Texts in pieces, as places among weights: what a linear model looks at. Pure.

Which place a piece has is told by its letters alone. Pieces that share one are too rare to matter.
"""

import re
import zlib
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np

#: The vowel signs of Hindi are letters of a word, though Unicode counts them as marks.
WORD = re.compile(r"[\w\u0900-\u0963]+")
PLACES = 1 << 16  #: that a piece can have
LONGEST = 32  #: letters of a word that are looked at; scripts without spaces have sentences for words

Places = np.ndarray[Any, np.dtype[np.int64]]


def of_words(words: Iterable[str]) -> set[int]:
    """The runs of two to five letters in each of `words`, whose ends count as letters."""
    parts = (word[at : at + LONGEST] for word in words for at in range(0, len(word), LONGEST))
    return set().union(*map(_of_word, parts))


def whole(words: Collection[str]) -> set[int]:
    """Each of `words`, and each two that stand side by side."""
    return {_place("w", each) for each in (*words, *map(" ".join, pairwise(words)))}


def across(text: str, *, kind: str) -> set[int]:
    """The runs of up to four letters, whatever they are; the same run of another `kind` is another piece."""
    return {_place(kind, run) for run in _runs(text, 1, 4)}


def counted(places: Collection[int], *, evened: float = 0.5) -> tuple[Places, float]:
    """Places, and how much each of them counts.

    `evened` at 0.5, together the same in short messages and in long ones; the less, the more in long ones.
    """
    return np.fromiter(places, dtype=np.int64, count=len(places)), len(places) ** -evened


@lru_cache(maxsize=2048)
def _of_word(word: str) -> frozenset[int]:
    return frozenset(_place("c", piece) for piece in _runs(f" {word} ", 2, 5))


def _place(kind: str, piece: str) -> int:
    return zlib.crc32(f"{kind}{piece}".encode()) % PLACES


def _runs(text: str, shortest: int, longest: int) -> Iterator[str]:
    for length in range(shortest, longest + 1):
        for start in range(len(text) - length + 1):
            yield text[start : start + length]
