"""Questions asked for the third time, on public data: floors a margin below what was measured.

The messages that are asked are not in the knowledge. A part is measured, so that the test stays quick: a
third of curekart's groups, and a thirteenth of BANKING77's with some of its phrasings. All gave at 1% false
.977 [.968, .984] and in five folds .995 [.990, .997] (1500 groups of each ask the same, 1500 do not).
The data are for measuring only and are no part of the product: `STEPASIDE_EVALS` names their folder.
"""

import gzip
import json
import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bot.ports import Embedder
from handoff.triggers import Triggers
from knowledge.bearings import KnowledgeCompass
from knowledge.embed import open_embedder
from knowledge.learn import learn
from knowledge.retrieve import Retriever

EVALS = os.environ.get("STEPASIDE_EVALS")
pytestmark = [
    pytest.mark.skipif(EVALS is None, reason="STEPASIDE_EVALS names no folder with data to measure on"),
    pytest.mark.timeout(240),  # some seconds, but the embedder shares the processor with other tests
]

PHRASINGS = 10  #: of each label of BANKING77


def rows(name: str) -> list[dict[str, Any]]:
    with gzip.open(Path(EVALS or "") / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def triples(src: str, every: int) -> list[dict[str, Any]]:
    return [row for row in rows("repeat_triples") if row["src"] == src][::every]


async def heard(
    folder: Path,
    embedder: Embedder | None,
    groups: Sequence[Mapping[str, Any]],
    faq: Iterable[tuple[str, str]],
) -> tuple[float, float, float]:
    """Recall at 1% false, and recall and false alarms as shipped."""
    asked = {message for group in groups for message in group["messages"]}
    phrasings = defaultdict(list)
    for label, text in faq:
        if text not in asked:
            phrasings[label].append(text)
    entries = [{"questions": texts, "answer": f"About {label}."} for label, texts in phrasings.items()]
    (folder / "faq.jsonl").write_text("\n".join(map(json.dumps, entries)), encoding="utf-8")
    await learn(folder, folder / ".index", embedder)
    knows = KnowledgeCompass(Retriever.open(folder / ".index", embedder), embedder)
    triggers = Triggers(embedder, compass=knows)
    strengths: dict[int, list[float]] = {0: [], 1: []}
    for group in groups:
        *earlier, newest = group["messages"]
        strengths[group["y"]].append((await triggers.repetition(newest, earlier)).strength)
    same, other = np.array(strengths[1]), np.sort(strengths[0])[::-1]
    at_one_percent = float(np.mean(same > other[int(0.01 * len(other))]))
    return at_one_percent, float(np.mean(same >= 0.5)), float(np.mean(other >= 0.5))


async def test_a_shop_s_customers_who_ask_the_same_again_are_heard(tmp_path: Path) -> None:
    groups = triples("hint3_curekart", 3)
    faq = [
        (row["label"], row["text"])
        for row in rows("unknown")
        if row["src"] == "hint3_curekart" and row["role"] == "kb"
    ]

    curve, shipped, false = await heard(tmp_path, await open_embedder(), groups, faq)

    assert curve >= 0.96, f"{curve:.3f} of {len(groups) // 2} at 1% false; .980 was measured"
    assert shipped >= 0.58, f"{shipped:.3f}; .62 was measured"
    assert false <= 0.005, f"{false:.3f} of {len(groups) // 2}; 0 was measured"


async def test_a_bank_s_customers_who_ask_the_same_again_are_heard(tmp_path: Path) -> None:
    groups = triples("banking77", 13)
    asked = {message for group in groups for message in group["messages"]}
    labels: dict[str, list[str]] = defaultdict(list)
    for row in rows("sensitive"):
        if row["text"] not in asked:
            labels[row["src"].partition(":")[2]].append(row["text"])
    faq = [(label, text) for label, texts in labels.items() for text in texts[:PHRASINGS]]

    curve, shipped, false = await heard(tmp_path, await open_embedder(), groups, faq)

    assert curve >= 0.95, f"{curve:.3f} of {len(groups) // 2} at 1% false; 1.0 was measured"
    assert shipped >= 0.84, f"{shipped:.3f}; .91 was measured"
    assert false <= 0.01, f"{false:.3f} of {len(groups) // 2}"


async def test_by_words_alone_most_who_ask_the_same_again_are_heard(tmp_path: Path) -> None:
    groups = triples("hint3_curekart", 3)
    faq = [
        (row["label"], row["text"])
        for row in rows("unknown")
        if row["src"] == "hint3_curekart" and row["role"] == "kb"
    ]

    curve, _, false = await heard(tmp_path, None, groups, faq)

    assert curve >= 0.75, f"{curve:.3f} of {len(groups) // 2} at 1% false; .84 was measured"
    assert false <= 0.01, f"{false:.3f} of {len(groups) // 2}"
