"""How well the evidence tells what the knowledge says from what it does not, on public data.

    STEPASIDE_EVALS=... python -m benchmarks.answers

Learns each collection (CLINC150, HINT3 curekart, SQuAD with the question's article in or out) and asks.
Prints how many were asked, the area under the curve, what is caught where 95% are kept, and what is kept and
caught at the thresholds that are shipped.
"""

import asyncio
import gzip
import json
import os
import random
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.embed import MiniLM
from knowledge.evidence import THRESHOLDS, weigh
from knowledge.learn import learn
from knowledge.retrieve import Retriever

ASKED = 600  #: questions of each class, at most
SEED = 2

Row = dict[str, Any]
Labelled = tuple[str, bool]  #: question, whether the knowledge does not say it


async def main() -> int:
    """Measure what `STEPASIDE_EVALS` holds."""
    folder = os.environ.get("STEPASIDE_EVALS")
    if not folder:
        print("skipped: STEPASIDE_EVALS names no folder with evaluation data")
        return 0
    embedder = MiniLM()
    rows = _read(Path(folder, "unknown.jsonl.gz"))
    for source in ("hint3_curekart", "clinc150"):
        asked = [(row["text"], bool(row["y_unknown"])) for row in rows if _is(row, source, "query")]
        entries: dict[str, list[str]] = defaultdict(list)
        for row in rows:
            if _is(row, source, "kb"):
                entries[row["label"]].append(row["text"])
        await _measure(source, _faq(entries), asked, embedder)
    for half in (0, 1):
        pages, questions = _squad(Path(folder), half)
        await _measure(f"squad, half {half}", pages, questions, embedder)
    return 0


async def _measure(name: str, files: dict[str, str], asked: Sequence[Labelled], embedder: MiniLM) -> None:
    chosen = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        documents, index = Path(folder, "documents"), Path(folder, "index")
        await asyncio.to_thread(_write, documents, files)
        await learn(documents, index, embedder)
        retriever = Retriever.open(index, embedder)
        unknown: dict[bool, list[float]] = {False: [], True: []}
        for label in unknown:
            of_label = [question for question, is_unknown in asked if is_unknown is label]
            for question in chosen.sample(of_label, min(ASKED, len(of_label))):
                unknown[label].append(weigh(question, await retriever.search(question)).unknown)
    _print(name, np.array(unknown[False]), np.array(unknown[True]))


def _write(folder: Path, files: dict[str, str]) -> None:
    folder.mkdir()
    for file, text in files.items():
        (folder / file).write_text(text, encoding="utf-8")


def _print(name: str, known: "np.ndarray[Any, Any]", absent: "np.ndarray[Any, Any]") -> None:
    higher = (absent[:, None] > known).mean() + (absent[:, None] == known).mean() / 2
    caught = (absent > np.quantile(known, 0.95)).mean()
    counts = f"{len(known)} known, {len(absent)} absent"
    print(f"{name}: {counts}, AUROC {higher:.3f}, caught {caught:.2f} at .95 kept")
    for caution, threshold in THRESHOLDS.items():
        kept, caught = (known < threshold).mean(), (absent >= threshold).mean()
        print(f"    caution {caution:6} ({threshold}): kept {kept:.3f}, caught {caught:.3f}")


def _faq(entries: dict[str, list[str]]) -> dict[str, str]:
    lines = (json.dumps({"questions": texts, "answer": label}) for label, texts in entries.items())
    return {"faq.jsonl": "\n".join(lines)}


def _squad(folder: Path, half: int) -> tuple[dict[str, str], list[Labelled]]:
    """Every second article as pages, and questions on all of them."""
    documents = _read(folder / "squad_docs.jsonl.gz")
    titles = sorted({row["title"] for row in documents})
    learned = titles[half::2]
    pages = {f"{number}.md": _page(title, documents) for number, title in enumerate(learned)}
    questions = [row for row in _read(folder / "squad_questions.jsonl.gz") if not row["unanswerable"]]
    return pages, [(row["text"], row["title"] not in learned) for row in questions]


def _page(title: str, documents: Iterable[Row]) -> str:
    parts = (f"## Part {row['id']}\n\n{row['text']}" for row in documents if row["title"] == title)
    return f"# {title.replace('_', ' ')}\n\n" + "\n\n".join(parts)


def _is(row: Row, source: str, role: str) -> bool:
    return bool(row["src"] == source and row["role"] == role)


def _read(file: Path) -> list[Row]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
