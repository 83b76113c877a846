"""How well and how fast retrieval finds: `python -m benchmarks.retrieval`.

Quality needs the measuring data: STEPASIDE_EVALS names its folder. SQuAD 2 questions look for their Wikipedia
paragraph; intents of banking and of assistants, as FAQ entries of some phrasings, are looked for by others.
"""

import asyncio
import gzip
import json
import os
import random
import tempfile
import time
import zlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks._outside import headline
from bot.ports import Embedder
from knowledge.embed import open_embedder
from knowledge.learn import learn
from knowledge.retrieve import Retriever

PHRASINGS = 5  #: of an intent in the FAQ; the others ask
ASKED = 3  #: questions for each intent
TOP = 10
GOAL_MS = 3.0  #: processor time of a search beyond the embedding


@dataclass(frozen=True, kw_only=True)
class Quality:
    """How high the right passage stands."""

    questions: int
    first: float  #: share of questions whose passage comes first
    mrr: float  #: mean reciprocal rank in the first ten

    def __str__(self) -> str:
        return f"{self.questions:5} questions   MRR@{TOP} {self.mrr:.3f}   first {self.first:.3f}"


async def quality(retriever: Retriever, asked: Sequence[tuple[str, str]]) -> Quality:
    """Ask each text, and see where the passage of its source stands."""
    ranks = []
    for text, source in asked:
        found = [each.passage.source.partition("#")[0] for each in await retriever.search(text, top=TOP)]
        ranks.append(found.index(source) + 1 if source in found else 0)
    return Quality(
        questions=len(ranks),
        first=sum(rank == 1 for rank in ranks) / len(ranks),
        mrr=sum(1 / rank for rank in ranks if rank) / len(ranks),
    )


def rows(name: str) -> list[dict[str, Any]]:
    with gzip.open(Path(os.environ["STEPASIDE_EVALS"], name), "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


async def pages(folder: Path, embedder: Embedder | None) -> None:
    """SQuAD 2: one page for each paragraph."""
    (folder / "kb").mkdir()
    for each in rows("squad_docs.jsonl.gz"):
        title = each["title"].replace("_", " ")
        (folder / "kb" / f"{each['id']}.md").write_text(f"# {title}\n\n{each['text']}", encoding="utf-8")
    await learn(folder / "kb", folder / "index", embedder)
    asked = rows("squad_questions.jsonl.gz")
    answerable = [(each["text"], f"{each['gold']}.md") for each in asked if not each["unanswerable"]]
    every = [(each["text"], f"{each['gold']}.md") for each in asked]
    for name, chosen in (("with vectors", embedder), ("words only", None)):
        retriever = Retriever.open(folder / "index", chosen)
        print(f"pages, {name:12} answerable {await quality(retriever, answerable)}")
        print(f"pages, {name:12} all        {await quality(retriever, every)}")


async def faq(folder: Path, embedder: Embedder | None) -> None:
    """Intents as FAQ entries: one file for each, so that the file tells the intent."""
    (folder / "kb").mkdir()
    intents: dict[tuple[str, str], list[str]] = defaultdict(list)
    for each in rows("unknown.jsonl.gz"):
        if each["role"] == "kb":
            intents[each["src"], each["label"]].append(each["text"])
    chance = random.Random(7)
    asked: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for number, ((src, label), phrasings) in enumerate(sorted(intents.items())):
        chance.shuffle(phrasings)
        entry = {"questions": phrasings[:PHRASINGS], "answer": label.replace("_", " ")}
        (folder / "kb" / f"faq{number}.jsonl").write_text(json.dumps(entry), encoding="utf-8")
        others = phrasings[PHRASINGS : PHRASINGS + ASKED]
        asked[src].extend((text, f"faq{number}.jsonl") for text in others)
    await learn(folder / "kb", folder / "index", embedder)
    for name, chosen in (("with vectors", embedder), ("words only", None)):
        retriever = Retriever.open(folder / "index", chosen)
        for src, texts in asked.items():
            print(f"FAQ,   {name:12} {src:10} {await quality(retriever, texts)}")


class Nowhere:
    """Vectors without a model, so that only the search is timed."""

    dimensions, fingerprint = 384, "nowhere:384"

    def __init__(self) -> None:
        self._vectors = np.random.default_rng(7).normal(size=(997, 384))

    async def embed(self, texts: Sequence[str]) -> "np.ndarray[Any, np.dtype[np.float32]]":
        vectors = self._vectors[[zlib.crc32(text.encode()) % len(self._vectors) for text in texts]]
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


async def speed(folder: Path, passages: int) -> None:
    """Made-up pages; what a search costs beyond the embedding."""
    (folder / "kb").mkdir()
    chance = random.Random(7)
    words = [f"w{number}" for number in range(20_000)]
    frequent = [1 / (rank + 10) for rank in range(len(words))]

    def sentence(length: int) -> str:
        return " ".join(chance.choices(words, frequent, k=length)).capitalize()

    for number in range(0, passages, 10):
        sections = (f"## {sentence(3)}\n\n{'. '.join(sentence(15) for _ in range(5))}." for _ in range(10))
        (folder / "kb" / f"{number}.md").write_text("# Page\n\n" + "\n\n".join(sections), encoding="utf-8")
    embedder = Nowhere()
    learned = await learn(folder / "kb", folder / "index", embedder)
    retriever = Retriever.open(folder / "index", embedder)
    questions = [sentence(8) for _ in range(300)]
    taken = []
    for question in questions:
        # Processor time of all threads: the clock on the wall also measures who else is at work.
        began = time.process_time()
        await retriever.search(question)
        taken.append((time.process_time() - began) * 1e3)
    taken.sort()
    p50, p99 = taken[len(taken) // 2], taken[int(0.99 * len(taken))]
    print(
        f"{passages:6} passages, {learned.pieces:6} vectors, n={len(taken)}: beyond the embedding"
        f" p50 {p50:.1f} ms (goal: <= {GOAL_MS:.0f} ms), p99 {p99:.1f} ms CPU"
    )


async def main() -> None:
    """Measure speed, and quality where there is data."""
    print(headline("retrieval"))
    for count in (1_000, 10_000):
        with tempfile.TemporaryDirectory() as folder:
            await speed(Path(folder), count)
    if "STEPASIDE_EVALS" not in os.environ:
        print("STEPASIDE_EVALS names no folder with the measuring data, so quality was not measured.")
        return
    embedder = await open_embedder()
    for measure in (faq, pages):
        with tempfile.TemporaryDirectory() as folder:
            await measure(Path(folder), embedder)


if __name__ == "__main__":
    asyncio.run(main())
