"""Learns how requests for a person are worded, and writes the weights of `handoff.wording`.

    STEPASIDE_EVALS=... python -m benchmarks wording

Logistic regression on the native sets of tests/handoff and on the public messages that ask for nobody. First
it says what is heard of the set that was written last, learned from all the others. Run it again after a
change of `handoff.lexicon`: the parts that words play are features, too. It takes some minutes.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from benchmarks._linear import Examples, Numbers, fitted
from benchmarks.quality.data import Evals
from benchmarks.quality.explicit import COMPANY, FIRES, NATIVE
from bot.shares import Share
from handoff.explicit import WORDED_FROM, ExplicitRequests
from handoff.phrasebook import EVERY, entries
from handoff.wording import WEIGHTS, features

RIDGE = 0.01
LATEST = NATIVE.with_name("explicit_latest.tsv")

Labelled = Sequence[tuple[str, bool]]  #: with whether it asks for a person


def main() -> int:
    """Learn, say how good it is, and write."""
    folder = os.environ.get("STEPASIDE_EVALS")
    if not folder:
        print("skipped: STEPASIDE_EVALS names no folder with evaluation data")
        return 0
    requests = ExplicitRequests(COMPANY)
    public = [(row["text"], False) for row in Evals(folder=Path(folder)).rows("explicit") if not row["y"]]
    calm = [*public, *((phrase, False) for phrase in _courtesies())]
    native, latest = _native(NATIVE), _native(LATEST)
    _report(_learned([*native, *calm], requests), latest, requests)
    weights = _learned([*native, *latest, *calm], requests)
    np.save(WEIGHTS, weights.astype(np.float16))
    return 0


def _courtesies() -> Iterable[str]:
    """What people say around a matter, and that there is one: "I would like to ask something"."""
    return entries(EVERY.greetings, EVERY.sorry, EVERY.thanks, EVERY.announces, EVERY.over, EVERY.maybe_over)


def _native(file: Path) -> Labelled:
    lines = (line.split("\t") for line in file.read_text("utf-8").splitlines() if line[:1] != "#")
    return [(text, label == "yes") for _, label, text in lines]


def _learned(labelled: Labelled, requests: ExplicitRequests) -> Numbers:
    asks = np.array([asks for _, asks in labelled], dtype=np.float64)
    return fitted(_examples(labelled, requests), asks, ridge=RIDGE)


def _examples(labelled: Labelled, requests: ExplicitRequests) -> Examples:
    return Examples.of([features(*requests.read(text)) for text, _ in labelled])


def _report(weights: Numbers, unseen: Labelled, requests: ExplicitRequests) -> None:
    worded = _examples(unseen, requests).odds(weights) >= WORDED_FROM
    understood = np.array([requests.understood(text) >= FIRES for text, _ in unseen])
    asks = np.array([asks for _, asks in unseen])
    for how, heard in (("understood", understood), ("understood or so worded", understood | worded)):
        for what, of in (("requests", asks), ("other messages", ~asks)):
            share = Share(hits=int(heard[of].sum()), of=int(of.sum()))
            print(f"{how}: {share.value:.3f} of {share.of} {what} that were not learned from")


if __name__ == "__main__":
    sys.exit(main())
