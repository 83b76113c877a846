"""How much a message means what messages about each of the built-in topics mean, in any language.

A network with one hidden layer reads the polyglot's vectors. It was learned by `python -m benchmarks topics`.
"""

from pathlib import Path
from typing import Any

import numpy as np

WEIGHTS = Path(__file__).with_name("topic_meaning.npz")
#: How much the log-odds of its wording count beside these: five parts of what was learned from, each told
#: without it, are told best with 0.4.
BY_WORDING = 0.4
#: Log-odds of both from which on a message is for people.
MEANT_FROM = 0.8

Floats = np.ndarray[Any, np.dtype[np.float32]]


class TopicMeaning:
    """The network that was learned."""

    def __init__(self) -> None:
        """Read it.

        Raises:
            OSError, ValueError, KeyError: the installation is damaged.
        """
        with np.load(WEIGHTS, allow_pickle=False) as learned:
            layers = {name: learned[name].astype(np.float32) for name in learned}
        self._hidden, self._hidden_always = layers["hidden"], layers["hidden_always"]
        self._told, self._told_always = layers["told"], layers["told_always"]

    def odds(self, vectors: Floats) -> Floats:
        """Log-odds for each of `topic_wording.COLUMNS`; `vectors` are the polyglot's, of a message's pieces.

        What one sentence means counts, whatever is said around it.
        """
        lit = np.maximum(vectors @ self._hidden + self._hidden_always, 0)
        each = lit @ self._told + self._told_always
        return np.asarray(each[each[:, 0].argmax()])
