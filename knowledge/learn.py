"""Learning: documents to an index, embedding only what was not embedded before."""

import asyncio
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.errors import KnowledgeError
from bot.ports import Embedder
from knowledge import index, split
from knowledge.index import Generation
from knowledge.injection import is_no_source
from knowledge.load import Loaded, load
from knowledge.passage import Passage
from knowledge.vectors import Floats
from knowledge.words import Piece

BATCH = 128  #: pieces between two reports of progress

Progress = Callable[[int, int], None]


@dataclass(frozen=True, kw_only=True, slots=True)
class Learned:
    """What `learn` did."""

    generation: str  #: the name of the generation now in use
    changed: bool  #: whether it is a new one
    documents: int
    passages: int
    pieces: int  #: whole passages, sentences and phrasings
    embedded: int  #: pieces that had to be embedded; the rest was known
    warnings: tuple[str, ...]  #: files left out and why; what is never quoted; that there are no vectors


async def learn(
    folder: Path,
    index_folder: Path,
    embedder: Embedder | None,
    progress: Progress | None = None,
) -> Learned:
    """Learn the documents in `folder`; readers of the index see all of it or nothing.

    `progress` is called with the number of pieces embedded so far and in all. Nothing is written when nothing
    has changed. Without an embedder the index can be searched by words only, and a warning says so.

    Raises:
        KnowledgeError: the documents cannot be read, the embedder failed, or another process is learning.
    """
    loaded = await asyncio.to_thread(load, folder)
    fingerprint = embedder.fingerprint if embedder else None
    warnings = loaded.warnings
    warnings = (*warnings, *map(_never_quoted, filter(is_no_source, loaded.passages)))
    if embedder is not None and embedder.languages is not None:
        warnings = (*warnings, *_not_understood(loaded.passages, embedder.languages))
    if embedder is None:
        warnings = (*warnings, "there are no vectors: questions are searched by words only")
    with index.learning(index_folder):
        before = await asyncio.to_thread(_before, index_folder, fingerprint)
        if before is not None and _same(before, loaded, fingerprint, index_folder):
            return _learned(before.name, False, loaded, before.manifest.pieces, 0, warnings)
        pieces = await asyncio.to_thread(_pieces, loaded.passages)
        embedded, floats = 0, None
        if embedder is not None:
            embedded, floats = await _embed([piece.plain for piece in pieces], embedder, before, progress)
        name = await asyncio.to_thread(
            index.write,
            index_folder,
            loaded.passages,
            pieces,
            floats,
            fingerprint=fingerprint,
            languages=embedder.languages if embedder is not None else None,
            documents=loaded.documents,
        )
    return _learned(name, True, loaded, len(pieces), embedded, warnings)


def _never_quoted(passage: Passage) -> str:
    return (
        f"{passage.source} is never quoted: it tells a model what to do, and customers nothing. "
        "Find out who wrote that, and take it out."
    )


def _not_understood(passages: Sequence[Passage], languages: Collection[str]) -> Iterator[str]:
    for language, count in Counter(passage.language for passage in passages).items():
        if language not in languages:
            yield (
                f"{count} passages are in {language!r}, which the built-in embeddings do not understand: "
                "they are found by their words only. Name others that do under knowledge.embeddings."
            )


def _before(index_folder: Path, fingerprint: str | None) -> Generation | None:
    try:
        return index.open_current(index_folder, fingerprint)[0]
    except KnowledgeError:
        return None  # the first time, or nothing of it can be used: all is learned anew


def _same(before: Generation, loaded: Loaded, fingerprint: str | None, index_folder: Path) -> bool:
    return (
        before.name == index.current(index_folder)
        and before.manifest.fingerprint == fingerprint
        and before.manifest.documents == loaded.documents
        and before.words.all_passages() == loaded.passages
    )


def _pieces(passages: Sequence[Passage]) -> list[Piece]:
    found: list[Piece] = []
    for row, passage in enumerate(passages):
        if passage.kind == "faq":
            # A question is like other questions; the answer would only blur that.
            found.extend(Piece(passage=row, quote=asked, plain=asked) for asked in passage.questions)
            continue
        sentences = split.sentences(passage.text)
        whole = f"{passage.title}. {' '.join(sentence.plain for sentence in sentences)}"
        found.append(Piece(passage=row, quote="", plain=whole))
        found.extend(Piece(passage=row, quote=each.quote, plain=each.plain) for each in sentences)
    return found


async def _embed(
    texts: Sequence[str], embedder: Embedder, before: Generation | None, progress: Progress | None
) -> tuple[int, Floats]:
    """How many texts had to be embedded, and the vectors of all."""
    known: dict[str, int] = {}
    kept = np.empty((0, embedder.dimensions), dtype=np.float32)
    if before is not None and before.vectors is not None:
        known = {text: row for row, text in enumerate(before.words.embedded())}
        kept = before.vectors.all()
    # Like with like: texts of one length make the fullest batches.
    missing = sorted({text for text in texts if text not in known}, key=len)
    fresh: dict[str, Floats] = {}
    report = progress or _silent
    report(0, len(missing))
    for start in range(0, len(missing), BATCH):
        batch = missing[start : start + BATCH]
        fresh.update(zip(batch, await embedder.embed(batch), strict=True))
        report(start + len(batch), len(missing))
    rows = [fresh[text] if text in fresh else kept[known[text]] for text in texts]
    return len(missing), np.stack(rows).astype(np.float32)


def _silent(done: int, total: int) -> None:
    """Report to nobody."""


def _learned(
    name: str, changed: bool, loaded: Loaded, pieces: int, embedded: int, warnings: tuple[str, ...]
) -> Learned:
    return Learned(
        generation=name,
        changed=changed,
        documents=len(loaded.documents),
        passages=len(loaded.passages),
        pieces=pieces,
        embedded=embedded,
        warnings=warnings,
    )
