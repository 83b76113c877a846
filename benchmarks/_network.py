"""A network with one hidden layer, learned from vectors several times over."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

TIMES = 3  #: each from another beginning; their mean errs less than any
HIDDEN = 256  #: units between the vector and what is told of it, each time
ROUNDS = 30  #: how often each example is seen
BATCH = 256
DROPPED = 0.6  #: of the hidden units at each step, so that none relies on another
RATE = 2e-3  #: of the first steps; it falls to nothing
DECAY = 0.01
WARMING_UP = 100  #: steps

Numbers = np.ndarray[Any, np.dtype[Any]]
Layers = Mapping[str, Numbers]


class _Adam:
    """One matrix of weights, and how it was moved of late.

    Source: Kingma and Ba, "Adam: a method for stochastic optimization"; the decay is Loshchilov and Hutter's.
    """

    def __init__(self, weights: Numbers, *, decay: float = 0.0) -> None:
        self.weights: Numbers = weights.astype(np.float32)
        self._decay = decay
        self._slope: Numbers = np.zeros_like(self.weights)
        self._square: Numbers = np.zeros_like(self.weights)
        self._steps = 0

    def move(self, slope: Numbers, rate: float) -> None:
        self._steps += 1
        self._slope = 0.9 * self._slope + 0.1 * slope
        self._square = 0.999 * self._square + 0.001 * slope**2
        steady = np.sqrt(self._square / (1 - 0.999**self._steps)) + 1e-8
        step = self._slope / (1 - 0.9**self._steps) / steady
        self.weights -= np.float32(rate) * (step + self._decay * self.weights)


def learned(vectors: Numbers, wanted: Numbers, counts: Numbers) -> Layers:
    """The layers that tell each column of `wanted`, 0 or 1, as log-odds.

    Args:
        vectors: A row of length one for each example.
        wanted: For each example and each thing to be told, whether it is so.
        counts: How much each example counts.
    """
    found = [_learned_once(vectors, wanted, counts, np.random.default_rng(seed)) for seed in range(TIMES)]
    return {
        "hidden": np.hstack([each["hidden"] for each in found]),
        "hidden_always": np.hstack([each["hidden_always"] for each in found]),
        "told": np.vstack([each["told"] for each in found]) / TIMES,
        "told_always": np.mean([each["told_always"] for each in found], axis=0),
    }


def _learned_once(vectors: Numbers, wanted: Numbers, counts: Numbers, chance: np.random.Generator) -> Layers:
    hidden = _Adam(chance.normal(0, 0.3, (vectors.shape[1], HIDDEN)), decay=DECAY)
    hidden_always = _Adam(np.zeros(HIDDEN))
    told = _Adam(chance.normal(0, 0.05, (HIDDEN, wanted.shape[1])), decay=DECAY)
    told_always = _Adam(np.full(wanted.shape[1], -2.0))
    for batch, rate in _steps(len(vectors), chance):
        given, right = vectors[batch], wanted[batch]
        drawn = given @ hidden.weights + hidden_always.weights
        kept = ((drawn > 0) & (chance.random(drawn.shape) >= DROPPED)) / np.float32(1 - DROPPED)
        lit = drawn * kept
        odds = lit @ told.weights + told_always.weights
        wrong = (1 / (1 + np.exp(-odds)) - right) * counts[batch, None] / len(batch)
        blamed = (wrong @ told.weights.T) * kept
        hidden.move(given.T @ blamed, rate)
        hidden_always.move(blamed.sum(axis=0), rate)
        told.move(lit.T @ wrong, rate)
        told_always.move(wrong.sum(axis=0), rate)
    return {
        "hidden": hidden.weights,
        "hidden_always": hidden_always.weights,
        "told": told.weights,
        "told_always": told_always.weights,
    }


def _steps(count: int, chance: np.random.Generator) -> Iterator[tuple[Numbers, float]]:
    """Which examples to look at, in turn, and how far to go after each look."""
    in_round = count // BATCH
    for at in range(ROUNDS * in_round):
        if at % in_round == 0:
            order = chance.permutation(count)
        begin = at % in_round * BATCH
        yield order[begin : begin + BATCH], RATE * min(1, at / WARMING_UP) * (1 - at / ROUNDS / in_round)
