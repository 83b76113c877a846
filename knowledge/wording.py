"""How alike a question and the phrasings of an FAQ are, word for word. Pure.

Vectors blur what makes two questions two: "my order is cancelled" is near to "cancel my order". Which words
they share, and which two stand side by side, is told by the phrasings one by one, not by an entry as a whole:
among a hundred phrasings of it any word turns up.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from knowledge.tokens import tokens
from knowledge.vectors import Floats, Rows

CHARACTERS = 8_000  #: of a question that are read
MOST_TOKENS = 64  #: of a text that are compared
TINY = 1e-6  #: lengths below it are none

_PLACE = np.dtype([("part", np.int32), ("row", np.int32)])


class Wording:
    """Some texts, of which each can be compared with a question. Safe to use from several threads."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Takes about 20 ms for a thousand of them; an empty text is like nothing."""
        self._numbers: dict[str, int] = {}
        places = np.fromiter(
            ((self._number(part), row) for row, text in enumerate(texts) for part in _parts(text)),
            dtype=_PLACE,
        )
        parts, rows = places["part"], places["row"]
        having = np.bincount(parts, minlength=len(self._numbers))
        self._starts = np.concatenate(([0], np.cumsum(having)))
        # As numpy wants them: it would make a copy of others for each search.
        self._rows = rows[np.argsort(parts, kind="stable")].astype(np.intp)
        count = sum(map(bool, texts))
        self._squares: Any = np.log(1 + (count - having + 0.5) / (having + 0.5)) ** 2
        self._rarest = math.log(2 + 2 * count) ** 2
        self._lengths = np.sqrt(np.bincount(rows, weights=self._squares[parts], minlength=len(texts)))

    def _number(self, part: str) -> int:
        return self._numbers.setdefault(part, len(self._numbers))

    def likeness(self, question: str, rows: Rows) -> Floats:
        """Of the texts in `rows`, 0 to 1: the cosine of words and pairs of neighbours, weighted by rarity."""
        parts = _parts(question)
        known = [self._numbers[part] for part in parts if part in self._numbers]
        shared = np.zeros(len(self._lengths))
        for number in known:
            shared[self._rows[self._starts[number] : self._starts[number + 1]]] += self._squares[number]
        unknown = self._rarest * (len(parts) - len(known))
        length = math.sqrt(unknown + self._squares[known].sum())
        return np.asarray(shared[rows] / np.maximum(length * self._lengths[rows], TINY), dtype=np.float32)


def _parts(text: str) -> set[str]:
    """The words of a text, and each two that stand side by side."""
    words = list(tokens(text[:CHARACTERS]))[:MOST_TOKENS]
    return {*words, *(f"{one} {other}" for one, other in pairwise(words))}
