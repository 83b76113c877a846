"""How much a message is worded like a request for a person, as examples in all languages have it.

The grammar of `handoff.explicit` understands what it hears; people put the same in more ways than it knows.
Here nothing is understood: pieces of words, words, and the parts that words play each have a weight, and the
weights add up. `python -m benchmarks wording` learns them.
"""

import re
import zlib
from collections.abc import Collection, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from handoff.fold import ends

WEIGHTS = Path(__file__).with_name("wording.npy")
PLACES = 1 << 16  #: weights; features that share one are too rare to matter
_WORDS_FROM_EACH_END = 40
_PARTS_FROM_EACH_END = 80

_WORD = re.compile(r"\w+")
_UNKNOWN, _LIGHT, _SAYS_LITTLE = re.compile("o{2,}"), re.compile("l+"), re.compile("[lIo]")

Weights = np.ndarray[Any, np.dtype[np.float32]]
Places = np.ndarray[Any, np.dtype[np.int64]]


class Wording:
    """The weights that were learned."""

    def __init__(self) -> None:
        """Read them.

        Raises:
            OSError, ValueError: the installation is damaged.
        """
        learned = np.load(WEIGHTS, allow_pickle=False).astype(np.float32)
        self._weights: Weights = learned[:-1]
        self._always = float(learned[-1])

    def odds(self, folded: str, row: str) -> float:
        """The log-odds that a folded message, whose parts `row` has, is a request."""
        kinds = features(folded, row)
        return self._always + sum(share * float(self._weights[places].sum()) for places, share in kinds)


def features(folded: str, row: str) -> list[tuple[Places, float]]:
    """What a message is weighed by: places among the weights, and how much each of them counts.

    Three kinds: pieces of words, words, and parts. A kind counts the same in short messages and in long ones.
    """
    words = ends(_WORD.findall(folded), _WORDS_FROM_EACH_END)
    pieces = {piece for word in words for piece in _runs(f" {word} ", 2, 5)}
    said = {*words, *map(" ".join, pairwise(words))}
    short = _LIGHT.sub("l", _UNKNOWN.sub("oo", "".join(ends(row, _PARTS_FROM_EACH_END))))
    parts = {
        *_runs(f"^{short}$", 1, 4),
        *(f"-{run}" for run in _runs(f"^{_SAYS_LITTLE.sub('', short)}$", 1, 4)),
    }
    return [_placed(kind, found) for kind, found in (("c", pieces), ("w", said), ("p", parts)) if found]


def _placed(kind: str, found: Collection[str]) -> tuple[Places, float]:
    hashed = (zlib.crc32(f"{kind}{each}".encode()) % PLACES for each in found)
    return np.fromiter(hashed, dtype=np.int64, count=len(found)), len(found) ** -0.5


def _runs(text: str, shortest: int, longest: int) -> Iterator[str]:
    for length in range(shortest, longest + 1):
        for start in range(len(text) - length + 1):
            yield text[start : start + length]
