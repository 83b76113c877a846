"""Disputes and other matters for people."""

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence

from benchmarks.quality.data import Evals
from benchmarks.quality.figure import Figure, area, mean, share
from bot.ports import Embedder
from bot.shares import Curve, Share
from handoff.sensitive import Sensitive
from handoff.topics import DEFAULT_TOPICS, Topic
from knowledge.minilm import MiniLM
from knowledge.polyglot import Polyglot

DRAWS = 3  #: of eight examples for each kind of dispute
EXAMPLES = 8
FALSE = 0.05
CALM_ASKED = 1_500


async def figures(evals: Evals) -> list[Figure]:
    """Disputes by eight examples of each, the built-in topics by their other examples, and emotion."""
    embedder = MiniLM(polyglot=Polyglot())
    disputes, calm = _labelled(evals)
    built_in = Sensitive(embedder, DEFAULT_TOPICS)
    calmly = await _strengths(built_in, calm)
    emotion = evals.rows("emotion")[::3]
    felt = Curve(
        should=tuple(await _strengths(built_in, [row["text"] for row in emotion if row["y"]])),
        should_not=tuple(await _strengths(built_in, [row["text"] for row in emotion if not row["y"]])),
    )
    false = Share(hits=sum(strength >= 0.5 for strength in calmly), of=len(calmly))
    return [
        await _by_examples(disputes, calm, embedder),
        await _left_out(calmly, embedder),
        share("BANKING77: calm messages that fire, as shipped", false),
        area("GoEmotions: anger, disgust, sadness (most without a grievance), area under the curve", felt),
    ]


def _labelled(evals: Evals) -> tuple[Mapping[str, list[str]], list[str]]:
    disputes: dict[str, list[str]] = defaultdict(list)
    calm = []
    for row in evals.rows("sensitive"):
        if row["y"] and "request_refund" not in row["src"]:
            disputes[row["src"]].append(row["text"])
        elif not row["y"]:
            calm.append(row["text"])
    return disputes, random.Random(4).sample(calm, CALM_ASKED)


async def _by_examples(
    disputes: Mapping[str, Sequence[str]], calm: Sequence[str], embedder: Embedder
) -> Figure:
    chance = random.Random(8)
    caught = []
    for _ in range(DRAWS):
        drawn = {label: chance.sample(texts, EXAMPLES) for label, texts in disputes.items()}
        own = {label: Topic(examples=tuple(examples)) for label, examples in drawn.items()}
        sensitive = Sensitive(embedder, {**DEFAULT_TOPICS, **own})
        others = [text for label, texts in disputes.items() for text in texts if text not in drawn[label]]
        curve = Curve(
            should=tuple(await _strengths(sensitive, others)),
            should_not=tuple(await _strengths(sensitive, calm)),
        )
        caught.append(curve.caught(false=FALSE))
    together = Share(hits=sum(each.hits for each in caught), of=sum(each.of for each in caught))
    what = f"BANKING77 disputes, {EXAMPLES} examples of each: caught at 5% false ({DRAWS} draws)"
    return share(what, together, at_least=0.95)


async def _left_out(calmly: Sequence[float], embedder: Embedder) -> Figure:
    """Each example of a built-in topic, without itself among them."""
    threshold = sorted(calmly)[int((1 - FALSE) * len(calmly))]
    caught = []
    for name, topic in DEFAULT_TOPICS.items():
        for example in topic.examples:
            others = tuple(each for each in topic.examples if each != example)
            without = Sensitive(embedder, {**DEFAULT_TOPICS, name: Topic(examples=others)})
            caught.append(float((await without.of(example)).strength > threshold))
    return mean("an example of a built-in topic, left out: caught at 5% false", caught, at_least=0.60)


async def _strengths(sensitive: Sensitive, texts: Sequence[str]) -> list[float]:
    return [(await sensitive.of(text)).strength for text in texts]
