"""The index: immutable generations, each a folder, and `CURRENT`, which names the one in use.

A generation is written beside the others, complete and synced, before `CURRENT` is swapped; readers keep the
one they have open. Every file has its sha256 in the manifest, because a damaged FAISS file often loads
without a word.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
import weakref
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bot.errors import KnowledgeError
from knowledge import vectors, words
from knowledge.calibration import Calibration, Flags
from knowledge.passage import Passage
from knowledge.vectors import Floats, Vectors
from knowledge.wording import Wording
from knowledge.words import Piece, Words

FORMAT = 5  #: counts changes of the layout; an index of another format is learned anew
KEPT = 2  #: generations
CURRENT, MANIFEST, LOCK = "CURRENT", "manifest.json", "learning.lock"
WORDS_FILE = "words.sqlite"
CALIBRATION_FILE = "calibration.npz"
LEARN = "Run `stepaside learn`."


@dataclass(frozen=True, kw_only=True, slots=True)
class Manifest:
    """What a generation holds."""

    format: int
    fingerprint: str | None  #: of the embedder; `None` if there are no vectors
    dimensions: int
    passages: int
    pieces: int
    documents: Mapping[str, str]  #: file in the knowledge folder -> sha256
    files: Mapping[str, str]  #: file of the generation -> sha256


@dataclass(frozen=True, kw_only=True)
class Generation:
    """An open generation; its files are closed when nobody holds it any more."""

    name: str
    manifest: Manifest
    words: Words
    wording: Wording  #: of the phrasings in the FAQ, for each piece
    vectors: Vectors | None
    calibration: Calibration | None  #: of the vectors

    def understood(self, languages: Collection[str] | None) -> Flags:
        """Whether the passage in each row is in one of these languages; `None` stands for all there are.

        The vectors of the others mean nothing to an embedder that knows `languages`.
        """
        spoken = self.words.spoken
        known = [rows for language, rows in spoken.items() if languages is None or language in languages]
        understood = np.zeros(self.words.passages, np.bool_)
        for rows in known:
            understood |= rows
        return understood

    def __post_init__(self) -> None:
        weakref.finalize(self, self.words.close)


class _Unusable(Exception):
    """Why a generation cannot be used, in plain words."""


def write(
    index_folder: Path,
    passages: Sequence[Passage],
    pieces: Sequence[Piece],
    floats: Floats | None,
    *,
    fingerprint: str | None,
    languages: Collection[str] | None = None,
    documents: Mapping[str, str],
) -> str:
    """Write a new generation and make it the current one, at once; return its name.

    `pieces` stand in the order of `passages`, and `floats` has a row for each. What is near is learned from
    passages in the `languages` that the embedder knows; `None` stands for all there are.
    """
    building = Path(tempfile.mkdtemp(prefix=".building-", dir=index_folder))
    try:
        words.write(building / WORDS_FILE, passages, pieces)
        if floats is not None:
            owners = np.array([piece.passage for piece in pieces], dtype=np.int64)
            vectors.write(floats, owners, _vector_files(building))
            faq = np.array([passage.kind == "faq" for passage in passages])
            known = np.array([languages is None or passage.language in languages for passage in passages])
            Calibration.learn(floats, owners, faq, known).save(building / CALIBRATION_FILE)
        manifest = {
            "format": FORMAT,
            "fingerprint": fingerprint if floats is not None else None,
            "dimensions": 0 if floats is None else floats.shape[1],
            "passages": len(passages),
            "pieces": len(pieces),
            "documents": dict(documents),
            "files": {file.name: _sha256(file) for file in sorted(building.iterdir())},
        }
        sealed = {"manifest": manifest, "sha256": _seal(manifest)}
        (building / MANIFEST).write_text(json.dumps(sealed, indent=1), encoding="utf-8")
        for file in building.iterdir():
            _sync(file)
        name = f"{max(map(int, _names(index_folder)), default=0) + 1:08d}"
        building.rename(index_folder / name)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    pointer = index_folder / f".{CURRENT}"
    pointer.write_text(name, encoding="utf-8")
    _sync(pointer)
    os.replace(pointer, index_folder / CURRENT)
    _sync(index_folder)
    for old in _names(index_folder)[:-KEPT]:
        shutil.rmtree(index_folder / old, ignore_errors=True)
    return name


def current(index_folder: Path) -> str | None:
    """The name of the generation in use; `None` before the first, or if the pointer is damaged."""
    try:
        name = (index_folder / CURRENT).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return name if name in _names(index_folder) else None


def open_current(index_folder: Path, fingerprint: str | None) -> tuple[Generation, tuple[str, ...]]:
    """Open the generation in use, or the newest other that is sound; and say what was wrong with the rest.

    `fingerprint` is the embedder's; `None` opens any generation, to be searched by words.

    Raises:
        KnowledgeError: there is none that can be used.
    """
    first = current(index_folder)
    names = sorted(_names(index_folder), key=lambda name: (name == first, name), reverse=True)
    problems: list[str] = []
    for name in names:
        try:
            generation = _open(index_folder / name, fingerprint)
        except _Unusable as problem:
            problems.append(f"generation {name} of {index_folder} {problem}")
            continue
        if name != first:
            problems.append(f"generation {name} is used instead. {LEARN}")
        return generation, tuple(problems)
    found = "\n".join(problems) or f"{index_folder} has no index yet."
    raise KnowledgeError(f"{found}\n{LEARN}")


@contextmanager
def learning(index_folder: Path) -> Iterator[None]:
    """Only one process at a time may write generations.

    Raises:
        KnowledgeError: another one does.
    """
    index_folder.mkdir(parents=True, exist_ok=True)
    # SQLite's lock works on every system and ends with its process, however that ends.
    with closing(sqlite3.connect(index_folder / LOCK, timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise KnowledgeError(
                f"{index_folder} is being written by another `stepaside learn`. Wait until it has ended."
            ) from error
        for left in index_folder.glob(".building-*"):
            shutil.rmtree(left, ignore_errors=True)
        yield


def _open(folder: Path, fingerprint: str | None) -> Generation:
    manifest = _read_manifest(folder / MANIFEST)
    if manifest.format != FORMAT:
        raise _Unusable("was written by another version of stepaside")
    if None not in (fingerprint, manifest.fingerprint) and fingerprint != manifest.fingerprint:
        raise _Unusable(f"was learned with {manifest.fingerprint}, but {fingerprint} is configured")
    for name, sha256 in manifest.files.items():
        if not (folder / name).is_file() or _sha256(folder / name) != sha256:
            raise _Unusable(f"is damaged: {name} is not what was written")
    try:
        found = Words(folder / WORDS_FILE)
        floats = calibration = None
        if manifest.fingerprint is not None:
            floats = Vectors(_vector_files(folder))
            calibration = Calibration.load(folder / CALIBRATION_FILE)
    except (OSError, ValueError, TypeError, RuntimeError, sqlite3.Error) as error:
        raise _Unusable(f"cannot be read: {error}") from error
    generation = Generation(
        name=folder.name,
        manifest=manifest,
        words=found,
        wording=Wording(found.phrasings()),
        vectors=floats,
        calibration=calibration,
    )
    counted = (found.passages, found.pieces)
    if floats is not None and (floats.count, floats.dimensions) != (manifest.pieces, manifest.dimensions):
        raise _Unusable("is damaged: its vectors are not those it lists")
    if counted != (manifest.passages, manifest.pieces):
        raise _Unusable("is damaged: its passages are not those it lists")
    return generation


def _vector_files(folder: Path) -> vectors.Files:
    return vectors.Files(
        index=folder / "vectors.faiss", vectors=folder / "vectors.npy", owners=folder / "passages.npy"
    )


def _read_manifest(file: Path) -> Manifest:
    try:
        sealed = json.loads(file.read_bytes())
        if sealed["sha256"] != _seal(sealed["manifest"]):
            raise _Unusable(f"is damaged: {MANIFEST} is not what was written")
        return Manifest(**sealed["manifest"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _Unusable(f"is damaged: {MANIFEST} cannot be read") from error


def _names(index_folder: Path) -> list[str]:
    if not index_folder.is_dir():
        return []
    return sorted(path.name for path in index_folder.iterdir() if path.name.isdecimal() and path.is_dir())


def _seal(manifest: Any) -> str:
    return hashlib.sha256(json.dumps(manifest, sort_keys=True).encode()).hexdigest()


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _sync(path: Path) -> None:
    """Make sure that the disk has it before something relies on it."""
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot sync a folder
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
