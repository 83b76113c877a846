"""The triggers on public data, with the real embedder: what is reached, with margin to what was measured.

The data are for measuring only and are no part of the product: `STEPASIDE_EVALS` names their folder.
"""

import gzip
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from handoff.explicit import ExplicitRequests
from handoff.triggers import Triggers
from knowledge.embed import open_embedder

EVALS = os.environ.get("STEPASIDE_EVALS")
pytestmark = pytest.mark.skipif(
    EVALS is None, reason="STEPASIDE_EVALS names no folder with data to measure on"
)

# What their publisher labels a request though it is a wish for help, a complaint or a contradiction.
_NO_REQUEST = (
    "support",
    "apoyo",
    "Unterstützung",
    "Kontaktaufnahme",
    "frustrating",
    "not working",
    "you don't need to",
)


def rows(name: str, every: int = 1) -> list[dict[str, Any]]:
    with gzip.open(Path(EVALS or "") / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file][::every]


def test_requests_for_a_person_are_heard_and_others_are_not() -> None:
    explicit = ExplicitRequests()
    asked = [r for r in rows("explicit") if r["y"] and not any(part in r["text"] for part in _NO_REQUEST)]
    calm = [r for r in rows("explicit") if not r["y"]]

    recall = np.mean([explicit.sureness(r["text"]) >= 0.5 for r in asked])
    false = np.mean([explicit.sureness(r["text"]) >= 0.5 for r in calm])

    assert recall >= 0.98, f"{recall:.3f} of {len(asked)}"
    assert false <= 0.001, f"{false:.5f} of {len(calm)}"


async def test_disputes_are_seen_and_calm_messages_left_alone() -> None:
    triggers = Triggers(await open_embedder())
    labelled = [r for r in rows("sensitive", 29) if "request_refund" not in r["src"]]

    fired = {0: 0, 1: 0}
    for row in labelled:
        fired[row["y"]] += (await triggers.sensitivity(row["text"])).action is not None
    count = {y: sum(r["y"] == y for r in labelled) for y in (0, 1)}

    assert fired[1] >= 0.6 * count[1], fired
    assert fired[0] <= 0.08 * count[0], fired


async def test_questions_rephrased_twice_are_noticed() -> None:
    triggers = Triggers(await open_embedder())
    triples = [r for r in rows("repeat_triples", 25) if r["src"] == "banking77"]

    fired = {0: 0, 1: 0}
    for row in triples:
        first, second, third = row["messages"]
        fired[row["y"]] += (await triggers.repetition(third, [first, second])).fires
    count = {y: sum(r["y"] == y for r in triples) for y in (0, 1)}

    assert fired[1] >= 0.55 * count[1], fired
    assert fired[0] <= 0.06 * count[0], fired
