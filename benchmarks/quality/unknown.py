"""Does the bot know when its knowledge is silent?

Learns public collections and asks what they answer and what they do not: intents with some phrasings of each,
and encyclopedia pages of which every second article was learned.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.quality.asking import faq, search
from benchmarks.quality.data import Evals, folds
from benchmarks.quality.figure import Figure, area, share
from bot.ports import Embedder
from bot.shares import Curve, Share
from knowledge.evidence import THRESHOLDS, weigh
from knowledge.minilm import MiniLM
from knowledge.passage import Found

KEPT = 0.95  #: share of answerable questions that a curve must leave alone
SEED = 2
LEFT_OUT = 0.3  #: share of the intents that are not learned, where others must tell that they are missing


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """One collection, learned and asked."""

    name: str
    known: tuple[tuple[str, list[Found]], ...]  #: question, what was found
    absent: tuple[tuple[str, list[Found]], ...]  #: the knowledge does not say it

    @property
    def curve(self) -> Curve:
        """How surely each is called unknown."""
        return Curve(should=_unknown(self.absent), should_not=_unknown(self.known))


async def figures(evals: Evals, embedder: Embedder | None = None) -> list[Figure]:
    """Areas, what is caught where 95% are kept, and what the shipped caution `normal` does."""
    embedder = embedder or MiniLM()
    found: list[Figure] = []
    for name, source, area_goal, caught_goal in (
        ("CLINC150", "clinc150", None, 0.90),
        ("curekart", "hint3_curekart", 0.92, None),
    ):
        collection = evals.collection(source)
        known = [text for text, _ in collection.known]
        asked = await ask(name, faq(collection.entries), known, collection.absent, embedder)
        found += _figures(asked, area_goal=area_goal, caught_goal=caught_goal)
    found += _figures(await banking(evals, embedder))
    left_out, twins = await _encyclopedia(evals, embedder)
    return [*found, *_figures(left_out, caught_goal=0.98), *_figures(twins)]


async def ask(
    name: str,
    files: Mapping[str, str],
    known: Sequence[str],
    absent: Sequence[str],
    embedder: Embedder,
) -> Asked:
    """Learn `files`, and search for every question."""
    found = await search(files, [*known, *absent], embedder)
    return Asked(
        name=name,
        known=tuple(zip(known, found[: len(known)], strict=True)),
        absent=tuple(zip(absent, found[len(known) :], strict=True)),
    )


def without_some(names: Sequence[str]) -> set[str]:
    """The names that are left, when some are left out."""
    return set(random.Random(SEED).sample(sorted(names), round((1 - LEFT_OUT) * len(names))))


async def banking(evals: Evals, embedder: Embedder) -> Asked:
    """BANKING77 without some of its intents: the hardest, as those left out are about the same things."""
    entries, asked = folds(evals.banking(), 0, of=5)
    left = without_some(list(entries))
    return await ask(
        "BANKING77, intents left out",
        faq({name: texts for name, texts in entries.items() if name in left}),
        [text for text, name in asked if name in left],
        [text for text, name in asked if name not in left],
        embedder,
    )


def encyclopedia_files(evals: Evals, half: int) -> tuple[dict[str, str], list[str], list[str], list[str]]:
    """Every second article of SQuAD as a page; questions on these, on the others, and unanswerable twins."""
    documents = evals.rows("squad_docs")
    learned = sorted({row["title"] for row in documents})[half::2]
    pages = {}
    for number, title in enumerate(learned):
        parts = (f"## Part {row['id']}\n\n{row['text']}" for row in documents if row["title"] == title)
        pages[f"{number}.md"] = f"# {title.replace('_', ' ')}\n\n" + "\n\n".join(parts)
    known: list[str] = []
    left_out: list[str] = []
    twins: list[str] = []
    for row in evals.rows("squad_questions"):
        if row["title"] in learned:
            (twins if row["unanswerable"] else known).append(row["text"])
        elif not row["unanswerable"]:
            left_out.append(row["text"])
    return pages, known, left_out, twins


async def _encyclopedia(evals: Evals, embedder: Embedder) -> tuple[Asked, Asked]:
    """Both halves of SQuAD: against articles left out, and against twins."""
    known: list[tuple[str, list[Found]]] = []
    left_out: list[tuple[str, list[Found]]] = []
    twins: list[tuple[str, list[Found]]] = []
    for half in (0, 1):
        pages, of_learned, of_others, unanswerable = encyclopedia_files(evals, half)
        asked = await ask("", pages, of_learned, [*of_others, *unanswerable], embedder)
        known += asked.known
        left_out += asked.absent[: len(of_others)]
        twins += asked.absent[len(of_others) :]
    return (
        Asked(name="SQuAD, whole articles left out", known=tuple(known), absent=tuple(left_out)),
        Asked(name="SQuAD 2, unanswerable twins", known=tuple(known), absent=tuple(twins)),
    )


def _figures(
    asked: Asked, *, area_goal: float | None = None, caught_goal: float | None = None
) -> list[Figure]:
    curve, name = asked.curve, asked.name
    return [
        area(f"{name}: area under the curve", curve, at_least=area_goal),
        share(f"{name}: caught where 95% are kept", curve.caught(false=1 - KEPT), at_least=caught_goal),
        share(f"{name}: caught as shipped", _stopped(curve.should)),
        share(f"{name}: stopped without need as shipped", _stopped(curve.should_not)),
    ]


def _stopped(unknown: Sequence[float]) -> Share:
    return Share(hits=sum(each >= THRESHOLDS["normal"] for each in unknown), of=len(unknown))


def _unknown(asked: Sequence[tuple[str, list[Found]]]) -> tuple[float, ...]:
    return tuple(weigh(question, found).unknown for question, found in asked)
