"""Sensitive matters on public data, with the real embedder, and a margin to what was measured.

The data are for measuring only and are no part of the product: `STEPASIDE_EVALS` names their folder.
"""

import gzip
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bot.ports import Embedder
from handoff.calm import CALM
from handoff.likeness import Learned
from handoff.sensitive import Sensitive
from handoff.topics import DEFAULT_TOPICS, Topic
from knowledge.minilm import MiniLM
from knowledge.polyglot import Polyglot

EVALS = os.environ.get("STEPASIDE_EVALS")
pytestmark = pytest.mark.skipif(
    EVALS is None, reason="STEPASIDE_EVALS names no folder with data to measure on"
)

# CLINC150's questions about these are no calm ones.
_DELICATE = ("report_fraud", "report_lost_card")


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return MiniLM(polyglot=Polyglot())


@pytest.fixture(scope="module")
def built_in(embedder: Embedder) -> Sensitive:
    return Sensitive(embedder, DEFAULT_TOPICS)


def rows(name: str) -> list[dict[str, Any]]:
    with gzip.open(Path(EVALS or "") / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


async def test_disputes_are_seen_by_eight_examples_of_each(embedder: Embedder) -> None:
    labelled = [row for row in rows("sensitive") if "request_refund" not in row["src"]]
    disputes = [row for row in labelled if row["y"]]
    random = np.random.default_rng(0)
    topics, left = dict(DEFAULT_TOPICS), []
    for label in sorted({row["src"] for row in disputes}):
        texts = [str(row["text"]) for row in disputes if row["src"] == label]
        order = random.permutation(len(texts))
        topics[label] = Topic(examples=tuple(texts[at] for at in order[:8]))
        left += [texts[at] for at in order[8:24]]
    calm = [row["text"] for row in labelled if not row["y"]][::45]

    sensitive = Sensitive(embedder, topics)
    seen, false = await strengths(sensitive, left), await strengths(sensitive, calm)
    recall = float(np.mean(seen > np.quantile(false, 0.95)))

    assert recall >= 0.85, f"{recall:.3f} of {len(left)} disputes at 5% of {len(calm)} calm messages"


async def test_calm_messages_are_left_alone(built_in: Sensitive) -> None:
    known = [row for row in rows("unknown") if not row["y_unknown"] and row["label"] not in _DELICATE]
    groups = {
        "banking77": [row["text"] for row in rows("sensitive") if not row["y"]][::60],
        "clinc150": [row["text"] for row in known if row["src"] == "clinc150"][::150],
        "curekart": [row["text"] for row in known if row["src"] != "clinc150" and row["role"] == "query"][
            ::2
        ],
    }

    for name, texts in groups.items():
        fired = float(np.mean(await strengths(built_in, texts) >= 0.5))

        assert fired <= 0.05, f"{name}: {fired:.3f} of {len(texts)}"


async def test_an_example_is_caught_by_the_others(embedder: Embedder) -> None:
    named = {name: topic.examples for name, topic in DEFAULT_TOPICS.items()}
    vectors = {name: await embedder.embed(examples) for name, examples in named.items()}
    calm = await embedder.embed(CALM)
    background = await embedder.embed([row["text"] for row in rows("sensitive") if not row["y"]][::45])
    highest = np.quantile([likest(each) for each in Learned(vectors, calm).of(background)], 0.95)

    caught = []
    for name, examples in vectors.items():
        for at in range(0, len(examples), 12):
            without = Learned({**vectors, name: np.delete(examples, at, axis=0)}, calm)
            caught.append(likest(without.of(examples[at : at + 1])[0]) > highest)

    assert np.mean(caught) >= 0.6, f"{np.mean(caught):.3f} of {len(caught)}"


@pytest.mark.parametrize(
    "text",
    [
        "I need the invoice",
        "go away",
        "I found my card again",
        "what is your refund policy?",
        "tell me a joke",
        "my car battery died",
        "That film was terrible and I hated it",
        "the blue one is ugly",
        "my order is late",
    ],
)
async def test_plain_words_and_calm_wishes_are_not_for_people(built_in: Sensitive, text: str) -> None:
    assert (await built_in.of(text)).action is None


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("somebody ordered things on my name and I had to pay", "fraud"),
        ("my dad died in March, what happens with his contract", "bereavement"),
        ("the kettle gave me a shock and my hand is numb", "safety"),
        ("I wrote three times, your staff were rude to me and nobody answers", "complaint"),
        ("you sent my bill to somebody else, they have all my details now", "data protection"),
        ("see you in court", "legal"),
    ],
)
async def test_what_is_said_in_other_words_is_seen(built_in: Sensitive, text: str, topic: str) -> None:
    longer = f"Hello. I bought it in spring and it came in a green box. {text}. Greetings from Leeds."

    assert (await built_in.of(text)).topic == topic
    assert (await built_in.of(longer)).strength >= 0.5


async def strengths(sensitive: Sensitive, texts: Sequence[str]) -> "np.ndarray[Any, Any]":
    return np.array([(await sensitive.of(text)).strength for text in texts])


def likest(likenesses: Sequence[Any]) -> float:
    return float(max(each.learned + 3 * each.nearer for each in likenesses))
