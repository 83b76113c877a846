"""Explicit requests for a person."""

import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.quality.data import Evals
from benchmarks.quality.figure import Figure, share
from bot.shares import Share, quantile
from handoff.explicit import ExplicitRequests

FIRES = 0.5
NATIVE = Path(__file__).parents[2] / "tests" / "handoff" / "explicit.tsv"
UNSEEN = NATIVE.with_name("explicit_unseen.tsv")  #: never learned from, and nothing was mended after it
COMPANY = ("workshop", "Marit")  # the words that the native sets take for the company's own
# A wish for help or support names no person: the bot offers one then, and does not call.
_WISH_FOR_HELP = ("support", "apoyo", "Unterstützung")


async def figures(evals: Evals) -> list[Figure]:
    """Recall and false alarms on public data and on each language's own set, and the time it takes."""
    explicit = ExplicitRequests()
    fired: dict[bool, list[bool]] = {True: [], False: []}
    took_ms = []
    for row in evals.rows("explicit"):
        if row["y"] and any(word in row["text"] for word in _WISH_FOR_HELP):
            continue
        began = time.perf_counter()
        fired[bool(row["y"])].append(explicit.sureness(row["text"]) >= FIRES)
        took_ms.append((time.perf_counter() - began) * 1e3)
    p99 = quantile(took_ms, 0.99)
    return [
        share("requests heard (bare wishes for support left out)", _of(fired[True]), at_least=0.98),
        share("other messages taken for one", _of(fired[False]), at_most=0.001),
        *_native(),
        *_unseen(explicit),
        Figure(what="ms for a message, p99", value=p99, low=p99, high=p99, n=len(took_ms), at_most=5.0),
    ]


def _native() -> Iterator[Figure]:
    """The sets that the product is developed with: each message of them is a test, too."""
    explicit = ExplicitRequests(COMPANY)
    right: dict[str, list[bool]] = defaultdict(list)
    for line in NATIVE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        language, asks, text = line.split("\t")
        right[language].append((explicit.sureness(text) >= FIRES) == (asks == "yes"))
    for language, outcomes in right.items():
        yield share(f"told right in {language} (own set)", _of(outcomes), at_least=0.95)


def _unseen(explicit: ExplicitRequests) -> Iterator[Figure]:
    """Messages in all sixteen languages by writers who had seen nothing of it."""
    fired: dict[bool, list[bool]] = {True: [], False: []}
    for line in UNSEEN.read_text(encoding="utf-8").splitlines():
        _, asks, text = line.split("\t")
        fired[asks == "yes"].append(explicit.sureness(text) >= FIRES)
    yield share("nothing was learned from: requests heard", _of(fired[True]))
    yield share("... other messages taken for one", _of(fired[False]))


def _of(outcomes: list[bool]) -> Share:
    return Share(hits=sum(outcomes), of=len(outcomes))
