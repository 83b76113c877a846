"""Which of a few topics a text is about, learned from a handful of examples of each. Pure arithmetic.

Two views of the same examples are kept, because they err differently: a ridge of kernels for each topic,
which weighs all examples against all that is calm, and how much nearer the nearest example is than the
nearest calm text. Both look at a space in which the directions count less that vary within a topic.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Floats = np.ndarray[Any, np.dtype[np.float32]]

# Chosen on BANKING77's disputes with eight examples a label, several draws; the ranges around them are flat.
_SHRINK = 0.5  # how much of the scatter within topics is taken to be the same in all directions
_RIDGE = 0.1
_CALM_SHARE = 0.8  # what nearness to something calm takes from nearness to an example
_MOST_OWN = 600  # of the company's own questions: learning takes the cube of them, and more catch no more
_ITS_OWN = 0.5  # an entry that so many of a topic's examples are nearest to is about that topic


@dataclass(frozen=True, kw_only=True, slots=True)
class Likeness:
    """How much a text is like a topic's examples."""

    learned: float  #: about -1 (calm) to 1 (one of the examples)
    nearer: float  #: how much nearer an example is than what is calm


class Learned:
    """What was learned from the examples of some topics."""

    def __init__(self, examples: Mapping[str, Floats], calm: Floats, entries: Sequence[Floats] = ()) -> None:
        """Learn, in up to a second.

        Args:
            examples: unit vectors of each topic's examples, one at least.
            calm: unit vectors of what is none of the topics.
            entries: unit vectors of the questions that the company answers itself, an array for each
                answer. Entries that are about a topic are found and left out.
        """
        self.topics = tuple(examples)
        self._owners = np.repeat(np.arange(len(examples)), [len(each) for each in examples.values()])
        self._space = _Space(list(examples.values()))
        of_topics = self._space.of(np.concatenate(list(examples.values())))
        own = _in_turns(self._not_of_topics(of_topics, [self._space.of(each) for each in entries]))
        self._points = np.concatenate([of_topics, self._space.of(calm), *own[:_MOST_OWN]])
        self._weights = self._fitted()

    def of(self, vectors: Floats) -> list[list[Likeness]]:
        """For each vector, the likeness to each topic, in the order of `topics`."""
        cosines = self._space.of(vectors) @ self._points.T
        learned = _kernel(cosines) @ self._weights
        of_topics, calm = np.split(cosines, [len(self._owners)], axis=1)
        starts = np.searchsorted(self._owners, np.arange(len(self.topics)))
        nearest = np.maximum.reduceat(of_topics, starts, axis=1)
        nearer = nearest - _CALM_SHARE * calm.max(axis=1, keepdims=True)
        return [
            [Likeness(learned=float(one), nearer=float(other)) for one, other in zip(*rows, strict=True)]
            for rows in zip(learned, nearer, strict=True)
        ]

    def _fitted(self) -> Floats:
        """The ridge's weights: each topic against what is calm, both counting the same, others left out."""
        count = len(self._owners)
        calm = np.arange(count, len(self._points))
        kernel = _kernel(self._points @ self._points.T).astype(np.float64)
        weights = np.zeros((len(self._points), len(self.topics)))
        for topic in range(len(self.topics)):
            own = np.flatnonzero(self._owners == topic)
            rows = np.concatenate([own, calm])
            wanted = np.where(rows < count, 1.0, -1.0)
            share = np.where(rows < count, 0.5 / len(own), 0.5 / len(calm)) * len(rows)
            matrix = kernel[np.ix_(rows, rows)] + _RIDGE * np.diag(1 / share)
            weights[rows, topic] = np.linalg.solve(matrix, wanted)
        return weights.astype(np.float32)

    def _not_of_topics(self, examples: Floats, entries: Sequence[Floats]) -> list[Floats]:
        if not entries:
            return []
        questions = np.concatenate(entries)
        entry_of = np.repeat(np.arange(len(entries)), [len(each) for each in entries])
        nearest = entry_of[(examples @ questions.T).argmax(axis=1)]
        of_topics: set[int] = set()
        for topic in range(len(self.topics)):
            chosen, votes = np.unique(nearest[self._owners == topic], return_counts=True)
            of_topics.update(chosen[votes >= _ITS_OWN * votes.sum()].tolist())
        return [each for at, each in enumerate(entries) if at not in of_topics]


class _Space:
    """Vectors moved to where texts of one topic lie closer together.

    The scatter within topics has no more directions than there are examples, so that only those are kept.
    """

    def __init__(self, topics: Sequence[Floats]) -> None:
        scattered = np.concatenate([each - each.mean(axis=0) for each in topics])
        free = max(len(scattered) - len(topics), 1)
        _, spread, directions = np.linalg.svd(scattered, full_matrices=False)
        variance = spread**2 / free
        everywhere = _SHRINK * variance.sum() / scattered.shape[1]
        kept = variance > 1e-9
        self._directions = directions[kept].astype(np.float32)
        ratio = np.sqrt(everywhere / ((1 - _SHRINK) * variance[kept] + everywhere))
        self._change = (ratio - 1).astype(np.float32)

    def of(self, vectors: Floats) -> Floats:
        moved = vectors + (vectors @ self._directions.T * self._change) @ self._directions
        return np.asarray(moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9), np.float32)


def _kernel(cosines: Floats) -> Floats:
    return np.asarray(np.exp(cosines - 1), dtype=np.float32)


def _in_turns(entries: Sequence[Floats]) -> list[Floats]:
    """The first question of every entry, then the second of those that have one, and so on."""
    most = max((len(each) for each in entries), default=0)
    return [each[at : at + 1] for at in range(most) for each in entries if at < len(each)]
