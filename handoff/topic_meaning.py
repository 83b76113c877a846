"""How much a message means what messages about each of the built-in topics mean, in any language.

Each direction of the polyglot's vectors has a weight for each topic, learned by
`python -m benchmarks topics`. It tells what wording does not, and the other way round, so their log-odds are
added. For a message in a language that the topics' examples are compared in there is no need of it.
"""

from pathlib import Path
from typing import Any

import numpy as np

WEIGHTS = Path(__file__).with_name("topic_meaning.npy")

Floats = np.ndarray[Any, np.dtype[np.float32]]


class TopicMeaning:
    """The weights that were learned."""

    def __init__(self) -> None:
        """Read them.

        Raises:
            OSError, ValueError: the installation is damaged.
        """
        learned = np.load(WEIGHTS, allow_pickle=False).astype(np.float32)
        self._weights: Floats = learned[:-1]
        self._always: Floats = learned[-1]

    def odds(self, vector: Floats) -> Floats:
        """Log-odds for each of `topic_wording.COLUMNS`; `vector` is the polyglot's."""
        return np.asarray(vector @ self._weights + self._always, dtype=np.float32)
