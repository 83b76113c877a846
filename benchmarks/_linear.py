"""Logistic regression on texts in pieces (`handoff.pieces`)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from handoff.pieces import PLACES, Places

STEPS = 200

Numbers = np.ndarray[Any, np.dtype[Any]]
Features = Sequence[tuple[Places, float]]  #: of one text: places among the weights, and how much each counts


@dataclass(frozen=True, kw_only=True)
class Examples:
    """Texts as features."""

    count: int  #: of texts
    rows: Numbers  #: of each feature, the text
    places: Numbers
    values: Numbers

    @classmethod
    def of(cls, texts: Sequence[Features]) -> "Examples":
        pairs = [(row, *kind) for row, found in enumerate(texts) for kind in found]
        sizes = [len(places) for _, places, _ in pairs]
        return cls(
            count=len(texts),
            rows=np.repeat([row for row, _, _ in pairs], sizes),
            places=np.concatenate([places for _, places, _ in pairs]),
            values=np.repeat([share for _, _, share in pairs], sizes),
        )

    def odds(self, weights: Numbers) -> Numbers:
        """Of each text; the last of the weights is there always."""
        counted = self.values * weights[self.places]
        return np.asarray(np.bincount(self.rows, weights=counted, minlength=self.count) + weights[-1])

    def gathered(self, per_text: Numbers) -> Numbers:
        """For each weight, what the texts that have it add up to."""
        by_place = self.values * per_text[self.rows]
        return np.append(np.bincount(self.places, weights=by_place, minlength=PLACES), per_text.sum())


def fitted(examples: Examples, wanted: Numbers, *, ridge: float) -> Numbers:
    """The weights that tell where `wanted` is 1, of each text, from where it is 0.

    A ridge-penalised logistic regression, by accelerated gradient descent.
    """
    in_each = np.bincount(examples.rows, weights=examples.values, minlength=examples.count) + 1
    steepest = examples.gathered(0.25 * in_each) + ridge  # no step of these lengths goes too far
    weights: Numbers = np.zeros(PLACES + 1)
    ahead = weights
    momentum = 1.0
    for _ in range(STEPS):
        wrong = 1 / (1 + np.exp(-examples.odds(ahead))) - wanted
        penalty = ridge * np.append(ahead[:-1], 0.0)
        following = ahead - (examples.gathered(wrong) + penalty) / steepest
        before, momentum = momentum, (1 + (1 + 4 * momentum**2) ** 0.5) / 2
        ahead = following + (before - 1) / momentum * (following - weights)
        weights = following
    return weights
