"""How fast it learns, finds and judges, beside what others need for a part of it, in one run."""

import json
import random
import tempfile
import time
import zlib
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import bm25s
import faiss
import numpy as np

from benchmarks.quality.data import Evals, knowledge
from benchmarks.quality.figure import Figure
from bot.app import make_minds, open_library
from bot.clock import SystemClock
from bot.config import Config
from bot.config.settings import Knowledge
from bot.garbage import collect_rarely
from bot.judge import Judge
from bot.rehearsal import ALWAYS_OPEN, NO_INBOX
from bot.shares import quantile
from knowledge.learn import learn
from knowledge.minilm import MiniLM
from knowledge.retrieve import Retriever

JUDGED = 1_000  #: messages
ASKED = 300  #: questions to the made-up pages
PASSAGES = 10_000

Vectors = np.ndarray[Any, np.dtype[np.float32]]


async def figures(evals: Evals) -> list[Figure]:
    """Learning and judging with CLINC150's 15,000 phrasings, and searching 10,000 made-up passages."""
    return [*await _judging(evals), *await _searching()]


async def _judging(evals: Evals) -> list[Figure]:
    collection = evals.collection("clinc150")
    asked = [text for text, _ in collection.known[:: len(collection.known) // JUDGED]][:JUDGED]
    phrasings = sum(map(len, collection.entries.values()))
    clock = SystemClock()
    collect_rarely()  # as `stepaside judge` does
    with knowledge(collection.entries) as folder:
        began = time.perf_counter()
        library = await open_library(
            Config(knowledge=Knowledge(folder=folder, index=folder.with_name("index")))
        )
        learned = time.perf_counter() - began
        minds = await make_minds(Config(), library, clock=clock, hours=ALWAYS_OPEN, inboxes=NO_INBOX)
        judge = Judge(desk=minds.desk, triggers=minds.triggers, answerer=minds.answerer, clock=clock)

        async def judged(texts: Sequence[str]) -> None:
            lines = (json.dumps({"id": at, "messages": [text]}) for at, text in enumerate(texts))
            async for _ in judge.verdicts(lines):
                pass

        await judged(list(collection.absent[:100]))  # so that what is made once is there
        began = time.perf_counter()
        await judged(asked)
        per_second = len(asked) / (time.perf_counter() - began)
    embedder = MiniLM()
    embedding = await _milliseconds(lambda text: embedder.embed([text]), [f"{text} ?" for text in asked])
    return [
        _single("seconds to learn 15,000 phrasings", learned, n=phrasings, at_most=90),
        _single("messages judged a second, 15,000 phrasings learned", per_second, n=len(asked), at_least=200),
        _single("ms to embed one message, p50", embedding, n=len(asked), at_most=3),
    ]


async def _searching() -> list[Figure]:
    """Beyond the embedding; the peers do one half each of what retrieval does."""
    chance = random.Random(7)
    words = [f"w{number}" for number in range(20_000)]
    frequent = [1 / (rank + 10) for rank in range(len(words))]

    def sentence(length: int) -> str:
        return " ".join(chance.choices(words, frequent, k=length)).capitalize()

    passages = [". ".join(sentence(15) for _ in range(5)) + "." for _ in range(PASSAGES)]
    questions = [sentence(8) for _ in range(ASKED)]
    embedder = Nowhere()
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder, "pages"), passages, titles=[sentence(3) for _ in passages])
        learned = await learn(Path(folder, "pages"), Path(folder, "index"), embedder)
        retriever = Retriever.open(Path(folder, "index"), embedder)
        ours = await _milliseconds(retriever.search, questions)
    bm25 = bm25s.BM25()
    bm25.index(bm25s.tokenize(passages, show_progress=False), show_progress=False)

    async def by_words(text: str) -> None:
        bm25.retrieve(bm25s.tokenize([text], show_progress=False), k=8, show_progress=False)

    flat = faiss.IndexFlatIP(embedder.dimensions)
    flat.add(await embedder.embed([str(number) for number in range(learned.pieces)]))

    async def by_vectors(text: str) -> None:
        flat.search(await embedder.embed([text]), 8)

    found = f"{learned.passages:,} passages"
    return [
        _single(f"ms to search {found} beyond the embedding, p50", ours, n=ASKED, at_most=3),
        _single("... bm25s alone, the words' half of it", await _milliseconds(by_words, questions), n=ASKED),
        _single("... FAISS alone, one by one", await _milliseconds(by_vectors, questions), n=ASKED),
    ]


def _write(folder: Path, passages: Sequence[str], *, titles: Sequence[str]) -> None:
    """Pages of ten passages each."""
    folder.mkdir()
    sections = [f"## {title}\n\n{text}" for title, text in zip(titles, passages, strict=True)]
    for first in range(0, len(sections), 10):
        page = "\n\n".join(["# Page", *sections[first : first + 10]])
        (folder / f"{first}.md").write_text(page, encoding="utf-8")


class Nowhere:
    """Vectors without a model, so that only the search is timed."""

    dimensions, fingerprint, languages, polyglot = 384, "nowhere:384", None, None

    def __init__(self) -> None:
        self._vectors = np.random.default_rng(7).normal(size=(997, 384))

    def understands(self, text: str) -> bool:
        return True

    async def embed(self, texts: Sequence[str]) -> Vectors:
        vectors = self._vectors[[zlib.crc32(text.encode()) % len(self._vectors) for text in texts]]
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


async def _milliseconds(work: Callable[[str], Awaitable[object]], texts: Sequence[str]) -> float:
    """The median; one after the other."""
    taken = []
    for text in texts:
        began = time.perf_counter()
        await work(text)
        taken.append((time.perf_counter() - began) * 1e3)
    return quantile(taken, 0.5)


def _single(
    what: str, value: float, *, n: int, at_least: float | None = None, at_most: float | None = None
) -> Figure:
    """One run has no interval."""
    return Figure(what=what, value=value, low=value, high=value, n=n, at_least=at_least, at_most=at_most)
