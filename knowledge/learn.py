"""Learning: documents to an index, embedding only what was not embedded before."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.errors import KnowledgeError
from bot.ports import Embedder
from knowledge import index, split
from knowledge.embed import in_turn
from knowledge.index import Embedded, Generation
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
    embedders = in_turn(embedder)
    fingerprints = [each.fingerprint for each in embedders]
    warnings = loaded.warnings
    warnings = (*warnings, *map(_never_quoted, filter(is_no_source, loaded.passages)))
    if embedders:
        warnings = (*warnings, *_not_understood(loaded.passages, embedders))
    else:
        warnings = (*warnings, "there are no vectors: questions are searched by words only")
    with index.learning(index_folder):
        before = await asyncio.to_thread(_before, index_folder, fingerprints)
        if before is not None and _same(before, loaded, fingerprints, index_folder):
            return _learned(before.name, False, loaded, before.manifest.pieces, 0, warnings)
        pieces = await asyncio.to_thread(_pieces, loaded.passages)
        fresh, embedded = await _embed([piece.plain for piece in pieces], embedders, before, progress)
        name = await asyncio.to_thread(
            index.write, index_folder, loaded.passages, pieces, embedded, documents=loaded.documents
        )
    return _learned(name, True, loaded, len(pieces), fresh, warnings)


def _never_quoted(passage: Passage) -> str:
    return (
        f"{passage.source} is never quoted: it tells a model what to do, and customers nothing. "
        "Find out who wrote that, and take it out."
    )


def _not_understood(passages: Sequence[Passage], embedders: Sequence[Embedder]) -> Iterator[str]:
    for language, count in Counter(passage.language for passage in passages).items():
        if not any(each.languages is None or language in each.languages for each in embedders):
            yield (
                f"{count} passages are in {language!r}, which the built-in embeddings do not understand: "
                "they are found by their words only. Name others that do under knowledge.embeddings."
            )


def _before(index_folder: Path, fingerprints: Sequence[str]) -> Generation | None:
    try:
        return index.open_current(index_folder, fingerprints)[0]
    except KnowledgeError:
        return None  # the first time, or nothing of it can be used: all is learned anew


def _same(before: Generation, loaded: Loaded, fingerprints: list[str], index_folder: Path) -> bool:
    return (
        before.name == index.current(index_folder)
        and list(before.manifest.fingerprints) == fingerprints
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
    texts: Sequence[str],
    embedders: Sequence[Embedder],
    before: Generation | None,
    progress: Progress | None,
) -> tuple[int, list[Embedded]]:
    """How many texts had to be embedded, and all of them in the eyes of each embedder."""
    known: dict[str, int] = {}
    kept = [np.empty((0, each.dimensions), dtype=np.float32) for each in embedders]
    if before is not None and before.spaces and embedders:
        known = {text: row for row, text in enumerate(before.words.embedded())}
        kept = [space.vectors.all() for space in before.spaces]
    # Like with like: texts of one length make the fullest batches.
    missing = sorted({text for text in texts if text not in known}, key=len) if embedders else []
    fresh: list[dict[str, Floats]] = [{} for _ in embedders]
    report = progress or _silent
    report(0, len(missing))
    for start in range(0, len(missing), BATCH):
        batch = missing[start : start + BATCH]
        for made, embedder in zip(fresh, embedders, strict=True):
            made.update(zip(batch, await embedder.embed(batch), strict=True))
        report(start + len(batch), len(missing))
    return len(missing), [
        Embedded(
            fingerprint=embedder.fingerprint,
            languages=embedder.languages,
            vectors=np.stack([made[text] if text in made else old[known[text]] for text in texts]),
        )
        for embedder, made, old in zip(embedders, fresh, kept, strict=True)
    ]


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
