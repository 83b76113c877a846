"""Does the bot know what its knowledge does not say? A small measurement on public data, with floors.

The floors are a margin below what was seen; `make quality` measures all of it.
"""

import os
import random
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest

from benchmarks.quality.asking import faq
from benchmarks.quality.data import Evals
from benchmarks.quality.unknown import Asked, ask, encyclopedia_files
from bot.ports import Embedder
from knowledge.evidence import THRESHOLDS
from knowledge.minilm import MiniLM, find_weights

ASKED = 150  #: questions of each class


@pytest.fixture(scope="module")
def evals() -> Evals:
    folder = os.environ.get("STEPASIDE_EVALS")
    if not folder:
        pytest.skip("STEPASIDE_EVALS names no folder with evaluation data")
    return Evals(folder=Path(folder))


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    try:
        find_weights()
    except FileNotFoundError:
        pytest.skip("the embedding weights are not installed: make install")
    return MiniLM()


async def clinc(evals: Evals, embedder: Embedder) -> Asked:
    collection = evals.collection("clinc150")
    entries = {name: texts[:8] for name, texts in sorted(collection.entries.items())[::3]}
    known = [text for text, name in collection.known if name in entries]
    return await ask("CLINC150", faq(entries), some(known), some(collection.absent), embedder)


async def curekart(evals: Evals, embedder: Embedder) -> Asked:
    collection = evals.collection("hint3_curekart")
    known = [text for text, _ in collection.known]
    return await ask("curekart", faq(collection.entries), some(known), some(collection.absent), embedder)


async def squad(evals: Evals, embedder: Embedder) -> Asked:
    pages, known, left_out, _ = encyclopedia_files(evals, 0)
    return await ask("SQuAD", pages, some(known), some(left_out), embedder)


def some(questions: Sequence[str]) -> list[str]:
    return random.Random(1).sample(list(questions), min(ASKED, len(questions)))


Measure = Callable[[Evals, Embedder], Awaitable[Asked]]
#: The area under the curve, what is caught where 95% are kept, and what may be stopped without need.
FLOORS: dict[Measure, tuple[float, float, float]] = {
    clinc: (0.95, 0.80, 0.20),
    curekart: (0.85, 0.30, 0.13),
    squad: (0.98, 0.95, 0.07),
}


@pytest.mark.parametrize("collection", FLOORS, ids=["CLINC150", "curekart", "SQuAD"])
async def test_the_bot_knows_what_its_knowledge_does_not_say(
    collection: Measure, evals: Evals, embedder: Embedder
) -> None:
    area, caught, stopped = FLOORS[collection]

    curve = (await collection(evals, embedder)).curve

    assert curve.area >= area
    assert curve.caught(false=0.05).value >= caught
    without_need = sum(unknown >= THRESHOLDS["normal"] for unknown in curve.should_not)
    assert without_need <= stopped * len(curve.should_not)
