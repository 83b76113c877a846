"""How much a message is worded like a request for a person, as examples in all languages have it.

The grammar of `handoff.explicit` understands what it hears; people put the same in more ways than it knows.
Here nothing is understood: pieces of words, words, and the parts that words play each have a weight, and the
weights add up. `python -m benchmarks wording` learns them.
"""

import re
from pathlib import Path
from typing import Any

import numpy as np

from handoff import pieces
from handoff.fold import ends
from handoff.pieces import Places

WEIGHTS = Path(__file__).with_name("wording.npy")
_WORDS_FROM_EACH_END = 40
_PARTS_FROM_EACH_END = 80

_UNKNOWN, _LIGHT, _SAYS_LITTLE = re.compile("o{2,}"), re.compile("l+"), re.compile("[lIo]")

Weights = np.ndarray[Any, np.dtype[np.float32]]


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

    Three kinds: pieces of words, words, and parts with and without those that say little.
    """
    words = ends(pieces.WORD.findall(folded), _WORDS_FROM_EACH_END)
    short = _LIGHT.sub("l", _UNKNOWN.sub("oo", "".join(ends(row, _PARTS_FROM_EACH_END))))
    telling = _SAYS_LITTLE.sub("", short)
    parts = pieces.across(f"^{short}$", kind="p") | pieces.across(f"^{telling}$", kind="p-")
    kinds = (pieces.of_words(words), pieces.whole(words), parts)
    return [pieces.counted(places) for places in kinds if places]
