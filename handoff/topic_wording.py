"""How much a message is worded like each of the built-in topics, as examples in all languages have it.

Lists of words know what somebody thought of. Here pieces of words and words have weights that add up, learned
by `python -m benchmarks topics`.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from handoff import pieces
from handoff.fold import ends, fold
from handoff.pieces import Places
from handoff.topics import DEFAULT_TOPICS

WEIGHTS = Path(__file__).with_name("topic_wording.npy")
ANY = "any"
COLUMNS = (ANY, *DEFAULT_TOPICS)  #: of the weights: for people at all, and each topic
#: Log-odds from which on it is for people, where nothing tells what it means. In
#: `tests/handoff/sensitive_unseen.tsv` 64% of the messages that are have more, and 2% of the calm ones.
WORDED_FROM = 1.3
FEWEST = 12  #: pieces; "hmm" has ten, and four Chinese characters have fourteen
_WORDS_FROM_EACH_END = 60
_EVENED = 0.4  # long messages tell more: at 0.5, 4% fewer are seen where as many ordinary ones fire

_DIGITS = re.compile(r"\d+")

Weights = np.ndarray[Any, np.dtype[np.float32]]


class TopicWording:
    """The weights that were learned."""

    def __init__(self) -> None:
        """Read them.

        Raises:
            OSError, ValueError: the installation is damaged.
        """
        learned = np.load(WEIGHTS, allow_pickle=False)
        self._weights: Weights = learned[:-1].astype(np.float32)
        self._always: Weights = learned[-1].astype(np.float32)

    def odds(self, text: str) -> Weights | None:
        """Log-odds for each of `COLUMNS`; `None` if it is too short to tell."""
        found = features(text)
        if not found or len(found[0][0]) < FEWEST:
            return None
        total = self._always.copy()
        for places, share in found:
            total += share * self._weights[places].sum(axis=0)
        return total


def by_topic(odds: Weights, topics: Sequence[str]) -> Mapping[str, float]:
    """The log-odds that a message is for people and about one of `topics`, from those for each of `COLUMNS`.

    That it is for people at all is told more surely than what it is about: the likeliest topic of all has
    the odds of the one, the others have no more than their own.
    """
    each = dict(zip(COLUMNS, odds.tolist(), strict=True))
    for_people = each.pop(ANY)
    likeliest = max(each, key=each.__getitem__)
    return {name: for_people if name == likeliest else min(for_people, each[name]) for name in topics}


def features(text: str) -> list[tuple[Places, float]]:
    """What a message is weighed by: places among the weights, and how much each of them counts."""
    # Which amount, date or number it is tells nothing.
    words = ends(pieces.WORD.findall(_DIGITS.sub("0", fold(text))), _WORDS_FROM_EACH_END)
    kinds = (pieces.of_words(words), pieces.whole(words))
    return [pieces.counted(places, evened=_EVENED) for places in kinds if places]
