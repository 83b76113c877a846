"""The same question for the third time, with a knowledge in which the messages under test are not."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from benchmarks.quality.asking import faq, learned
from benchmarks.quality.data import Evals, Row
from benchmarks.quality.figure import Figure, share
from bot.ports import Embedder
from bot.shares import Curve, Share
from handoff.triggers import Triggers
from knowledge.bearings import KnowledgeCompass
from knowledge.minilm import MiniLM
from knowledge.retrieve import Retriever

FOLDS = 5
FALSE = 0.01


async def figures(evals: Evals) -> list[Figure]:
    """What is caught where 1% of other groups are taken for one, and at the shipped threshold."""
    embedder = MiniLM()
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in evals.rows("repeat_triples"):
        groups[row["src"]].append(row)
    curekart = evals.collection("hint3_curekart").entries
    shop = await _curve(groups["hint3_curekart"], curekart, embedder)
    banking = evals.banking()
    folds = [await _curve(groups["banking77"][fold::FOLDS], banking, embedder) for fold in range(FOLDS)]
    bank = Curve(
        should=tuple(each for fold in folds for each in fold.should),
        should_not=tuple(each for fold in folds for each in fold.should_not),
    )
    return [
        *_figures("curekart", shop, at_least=0.97),
        *_figures(f"BANKING77, {FOLDS} folds", bank, at_least=0.99),
    ]


async def _curve(groups: Sequence[Row], entries: Mapping[str, Sequence[str]], embedder: Embedder) -> Curve:
    asked = {message for group in groups for message in group["messages"]}
    left = {name: [text for text in texts if text not in asked] for name, texts in entries.items()}
    strengths: dict[bool, list[float]] = {True: [], False: []}
    async with learned(faq({name: texts for name, texts in left.items() if texts}), embedder) as index:
        compass = KnowledgeCompass(Retriever.open(index, embedder), embedder)
        triggers = Triggers(embedder, compass=compass)
        for group in groups:
            *earlier, newest = group["messages"]
            strengths[bool(group["y"])].append((await triggers.repetition(newest, earlier)).strength)
    return Curve(should=tuple(strengths[True]), should_not=tuple(strengths[False]))


def _figures(name: str, curve: Curve, *, at_least: float) -> list[Figure]:
    return [
        share(f"{name}: caught at 1% false", curve.caught(false=FALSE), at_least=at_least),
        share(f"{name}: caught as shipped", _fired(curve.should)),
        share(f"{name}: others taken for it, as shipped", _fired(curve.should_not), at_most=FALSE),
    ]


def _fired(strengths: Iterable[float]) -> Share:
    fired = [strength >= 0.5 for strength in strengths]
    return Share(hits=sum(fired), of=len(fired))
