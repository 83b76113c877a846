"""Fits the constants with which the evidence is weighed, on public data; prints them, and how they transfer.

    STEPASIDE_EVALS=... python -m benchmarks.calibrate [--polyglot]

Families: CLINC150 with 1, 3, 10 and all phrasings of each intent, whole and with 30% of its intents left out;
BANKING77 with 3, 10 and all, intents left out; HINT3 curekart; SQuAD, every second article. Logistic
regression, in which each family counts the same, each collection in it, and each class. `transfer`: each
family as judged by the others alone. Then what a knowledge's own phrasings, asked as if they were not there,
tell of where its customers' questions stand.

With `--polyglot` all is asked of the embedder for other languages, beside the families stands what is asked
in other languages of `benchmarks/companies`, and that the best passage is a page's is weighed, too.
"""

import asyncio
import json
import os
import random
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.quality import companies
from benchmarks.quality.asking import faq, learned
from benchmarks.quality.data import Evals, folds
from benchmarks.quality.unknown import encyclopedia_files, without_some
from bot.ports import Embedder
from bot.shares import Curve
from knowledge.batches import Vectors
from knowledge.calibration import ENOUGH
from knowledge.evidence import Features, features
from knowledge.minilm import MiniLM
from knowledge.polyglot import Polyglot
from knowledge.retrieve import Retriever
from knowledge.weights import weights_of

ASKED = 700  #: questions of each class, at most
FIRM = 0.965  #: share of a knowledge's own questions that should stand below one line in every knowledge
RIDGE = 1e-3  #: keeps the regression from running away where classes part cleanly
SEED = 5

Numbers = np.ndarray[Any, np.dtype[np.float64]]
#: With whether the knowledge does not say it, or with what the passage holds that does.
Questions = Sequence[tuple[str, bool | str]]
Collection = tuple[str, str, dict[str, str], Questions]  #: family, name, the knowledge's files, what is asked


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A collection's questions in numbers."""

    family: str
    name: str
    weighed: Numbers  #: a row for each question: meaning, gain, words; page, if by the polyglot
    absent: Numbers  #: 1 where the knowledge does not say it
    asked: Numbers  #: see `Calibration.asked`


async def main() -> int:
    """Fit on what `STEPASIDE_EVALS` holds."""
    folder = os.environ.get("STEPASIDE_EVALS")
    if not folder:
        print("skipped: STEPASIDE_EVALS names no folder with evaluation data")
        return 0
    evals = Evals(folder=Path(folder))
    if "--polyglot" in sys.argv:
        tables = await numbers([*_collections(evals), *_in_other_languages()], Deaf(polyglot=Polyglot()))
    else:
        tables = await numbers(_collections(evals), MiniLM())
    _print(fit(tables))
    _transfer(tables)
    _own_phrasings(tables)
    return 0


class Deaf:
    """Understands nothing, so that everything is asked of the polyglot."""

    dimensions, fingerprint, languages = 1, "deaf", frozenset({"none"})

    def __init__(self, polyglot: Embedder) -> None:
        self.polyglot = polyglot

    def understands(self, text: str) -> bool:
        return False

    async def embed(self, texts: Sequence[str]) -> Vectors:
        return np.ones((len(texts), 1), dtype=np.float32)


async def numbers(collections: Iterable[Collection], embedder: Embedder) -> list[Table]:
    """Every collection, learned and asked."""
    tables = []
    for family, name, files, questions in collections:
        async with learned(files, embedder) as folder:
            retriever = Retriever.open(folder, embedder)
            every = [
                (
                    features(text, found),
                    absent if isinstance(absent, bool) else absent not in found[0].passage.text,
                )
                for text, absent in questions
                if (found := await retriever.search(text))
            ]
            space = retriever.in_use.spaces[-1]
        # Where only words speak, as for a bare number, these weights do not count.
        seen = [(of, absent) for of, absent in every if of.meaning]
        tables.append(
            Table(
                family=family,
                name=name,
                weighed=np.array([_numbers(of) for of, _ in seen], dtype=np.float64),
                absent=np.array([absent for _, absent in seen], dtype=np.float64),
                asked=space.calibration.asked.astype(np.float64),
            )
        )
    return tables


def _numbers(seen: Features) -> tuple[float, ...]:
    return (seen.meaning, seen.gain, seen.words, *([seen.page] if seen.polyglot else []))


def _in_other_languages() -> Iterator[Collection]:
    for group, (names, asked) in list(companies.GROUPS.items())[1:]:
        for name in names:
            folder = companies.COMPANIES / name
            files = {file.name: file.read_text(encoding="utf-8") for file in (folder / "docs").iterdir()}
            lines = map(json.loads, (folder / asked).read_text(encoding="utf-8").splitlines())
            questions = [
                (each["text"], each.get("expect") or True) for each in lines if each["kind"] != "talk"
            ]
            yield group, name, files, questions


def _collections(evals: Evals) -> Iterator[Collection]:
    clinc = evals.collection("clinc150")
    whole = [(text, name) for text, name in clinc.known]
    for most in (1, 3, 10, None):
        absent = [(text, True) for text in clinc.absent]
        known = [(text, False) for text, _ in whole]
        yield "clinc", f"clinc, {most or 'all'}", faq(_some(clinc.entries, most)), _sample(known, absent)
    rest, asked = folds(evals.banking(), 0, of=5)
    for family, entries, questions, sizes in (
        ("clinc", clinc.entries, whole, (10, None)),
        ("banking", rest, asked, (3, 10, None)),
    ):
        left = without_some(list(entries))
        kept = {name: texts for name, texts in entries.items() if name in left}
        known = [(text, False) for text, name in questions if name in left]
        absent = [(text, True) for text, name in questions if name not in left]
        for most in sizes:
            name = f"{family} without some, {most or 'all'}"
            yield family, name, faq(_some(kept, most)), _sample(known, absent)
    curekart = evals.collection("hint3_curekart")
    known, absent = [(text, False) for text, _ in curekart.known], [(text, True) for text in curekart.absent]
    yield "curekart", "curekart", faq(curekart.entries), _sample(known, absent)
    for half in (0, 1):
        files, texts, left_out, _ = encyclopedia_files(evals, half)
        known, absent = [(text, False) for text in texts], [(text, True) for text in left_out]
        yield "squad", f"squad {half}", files, _sample(known, absent)


def _some(entries: Mapping[str, Sequence[str]], most: int | None) -> dict[str, list[str]]:
    chosen = random.Random(SEED)
    return {
        name: chosen.sample(list(texts), min(most or len(texts), len(texts)))
        for name, texts in entries.items()
    }


def _sample(known: Questions, absent: Questions) -> Questions:
    chosen = random.Random(SEED)
    return [each for of in (known, absent) for each in chosen.sample(list(of), min(ASKED, len(of)))]


def fit(tables: Sequence[Table]) -> Numbers:
    """Weights of what is weighed and, last, the constant: logistic regression by Newton's method."""
    rows = np.concatenate([table.weighed for table in tables])
    rows = np.hstack((rows, np.ones((len(rows), 1))))
    absent = np.concatenate([table.absent for table in tables])
    counts = np.concatenate([_counts(table, tables) for table in tables])
    ridge = RIDGE * np.diag([1.0] * (rows.shape[1] - 1) + [0.0])
    weights = np.zeros(rows.shape[1])
    for _ in range(50):
        likely = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (counts * (likely - absent)) + ridge @ weights
        bend = (rows * (counts * likely * (1 - likely))[:, None]).T @ rows + ridge
        weights = weights - np.linalg.solve(bend, slope)
    return weights


def _counts(table: Table, tables: Sequence[Table]) -> Numbers:
    """What each question counts: families alike, a family's collections alike, both classes alike."""
    of_family = sum(other.family == table.family for other in tables)
    share = np.where(table.absent == 1, table.absent.mean(), 1 - table.absent.mean())
    return np.asarray(0.5 / (share * len(table.absent) * of_family))


def _transfer(tables: Sequence[Table]) -> None:
    print("each family as judged by the others alone:")
    for table in tables:
        others = fit([other for other in tables if other.family != table.family])
        odds = table.weighed @ others[:-1] + others[-1]
        curve = Curve(should=tuple(odds[table.absent == 1]), should_not=tuple(odds[table.absent == 0]))
        caught = curve.caught(false=0.05).value
        print(f"    {table.name:28} n={len(odds):5} area {curve.area:.3f}, caught {caught:.2f} at .95 kept")


def _own_phrasings(tables: Sequence[Table]) -> None:
    """Where its own phrasings stand, and where its customers' questions do.

    A phrasing is nearer to its like than a customer's question is, about as much in every FAQ. So the usual
    strangeness is what puts an FAQ's questions where those on pages stand, which have no phrasings.
    """
    weights = fit(tables)
    pages, lines, owns = [], [], []
    for table in tables:
        known = table.weighed[table.absent == 0] @ weights[:-1] + weights[-1]
        line = float(np.quantile(known, FIRM))
        print(f"    {table.name:28} {FIRM} of its questions below {line:.2f}", end="")
        if len(table.asked) >= ENOUGH:
            own = float(np.quantile(table.asked @ weights[:2], 0.9))
            lines.append(line)
            owns.append(own)
            print(f", its own phrasings {own:.2f}", end="")
        elif table.family == "squad":
            pages.append(line)
        print()
    apart = np.array(lines) - np.array(owns)
    usual = np.mean(pages) + weights_of(polyglot=False).page - apart.mean()
    print(f"usual {usual:.2f} (questions are {apart.std():.2f} nearer or farther)")


def _print(weights: Numbers) -> None:
    print(f"{', '.join(f'{weight:.2f}' for weight in weights[:-1])}, always {weights[-1]:.2f}")


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
