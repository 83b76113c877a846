"""Learns how requests for a person are worded, and writes the weights of `handoff.wording`.

    STEPASIDE_EVALS=... python -m benchmarks wording

Logistic regression on the native sets of tests/handoff and on the public messages that ask for nobody. First
it says what is heard of the set that was written last, learned from all the others. Run it again after a
change of `handoff.lexicon`: the parts that words play are features, too. It takes some minutes.
"""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.quality.data import Evals
from benchmarks.quality.explicit import COMPANY, FIRES, NATIVE
from bot.shares import Share
from handoff.explicit import WORDED_FROM, ExplicitRequests
from handoff.pieces import PLACES
from handoff.wording import WEIGHTS, features

RIDGE = 0.01
STEPS = 200
LATEST = NATIVE.with_name("explicit_latest.tsv")

Labelled = Sequence[tuple[str, bool]]  #: with whether it asks for a person
Numbers = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True, kw_only=True)
class Examples:
    """Messages as features, and which of them ask for a person."""

    rows: Numbers  #: of each feature, the message
    places: Numbers
    values: Numbers
    asks: Numbers  #: 1 or 0, of each message

    @classmethod
    def of(cls, labelled: Labelled, requests: ExplicitRequests) -> "Examples":
        kinds = [features(*requests.read(text)) for text, _ in labelled]
        pairs = [(row, *kind) for row, found in enumerate(kinds) for kind in found]
        sizes = [len(places) for _, places, _ in pairs]
        return cls(
            rows=np.repeat([row for row, _, _ in pairs], sizes),
            places=np.concatenate([places for _, places, _ in pairs]),
            values=np.repeat([share for _, _, share in pairs], sizes),
            asks=np.array([asks for _, asks in labelled], dtype=np.float64),
        )

    def odds(self, weights: Numbers) -> Numbers:
        """Of each message; the last of the weights is there always."""
        counted = self.values * weights[self.places]
        return np.asarray(np.bincount(self.rows, weights=counted, minlength=len(self.asks)) + weights[-1])

    def gathered(self, per_message: Numbers) -> Numbers:
        """For each weight, what the messages that have it add up to."""
        by_place = self.values * per_message[self.rows]
        return np.append(np.bincount(self.places, weights=by_place, minlength=PLACES), per_message.sum())


def fitted(examples: Examples) -> Numbers:
    """The weights of a ridge-penalised logistic regression, by accelerated gradient descent."""
    count = len(examples.asks)
    in_each = np.bincount(examples.rows, weights=examples.values, minlength=count) + 1
    steepest = examples.gathered(0.25 * in_each) + RIDGE  # no step of these lengths goes too far
    weights: Numbers = np.zeros(PLACES + 1)
    ahead = weights
    momentum = 1.0
    for _ in range(STEPS):
        wrong = 1 / (1 + np.exp(-examples.odds(ahead))) - examples.asks
        penalty = RIDGE * np.append(ahead[:-1], 0.0)
        following = ahead - (examples.gathered(wrong) + penalty) / steepest
        before, momentum = momentum, (1 + (1 + 4 * momentum**2) ** 0.5) / 2
        ahead = following + (before - 1) / momentum * (following - weights)
        weights = following
    return weights


def main() -> int:
    """Learn, say how good it is, and write."""
    folder = os.environ.get("STEPASIDE_EVALS")
    if not folder:
        print("skipped: STEPASIDE_EVALS names no folder with evaluation data")
        return 0
    requests = ExplicitRequests(COMPANY)
    public = [(row["text"], False) for row in Evals(folder=Path(folder)).rows("explicit") if not row["y"]]
    native, latest = _native(NATIVE), _native(LATEST)
    _report(fitted(Examples.of([*native, *public], requests)), latest, requests)
    weights = fitted(Examples.of([*native, *latest, *public], requests))
    np.save(WEIGHTS, weights.astype(np.float16))
    return 0


def _native(file: Path) -> Labelled:
    lines = (line.split("\t") for line in file.read_text("utf-8").splitlines() if line[:1] != "#")
    return [(text, label == "yes") for _, label, text in lines]


def _report(weights: Numbers, unseen: Labelled, requests: ExplicitRequests) -> None:
    worded = Examples.of(unseen, requests).odds(weights) >= WORDED_FROM
    understood = np.array([requests.understood(text) >= FIRES for text, _ in unseen])
    asks = np.array([asks for _, asks in unseen])
    for how, heard in (("understood", understood), ("understood or so worded", understood | worded)):
        for what, of in (("requests", asks), ("other messages", ~asks)):
            share = Share(hits=int(heard[of].sum()), of=int(of.sum()))
            print(f"{how}: {share.value:.3f} of {share.of} {what} that were not learned from")


if __name__ == "__main__":
    sys.exit(main())
