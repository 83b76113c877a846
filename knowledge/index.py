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
from knowledge.vectors import Floats, Rows, Vectors
from knowledge.weights import weights_of
from knowledge.wording import Wording
from knowledge.words import Piece, Words

FORMAT = 6  #: counts changes of the layout; an index of another format is learned anew
KEPT = 2  #: generations
CURRENT, MANIFEST, LOCK = "CURRENT", "manifest.json", "learning.lock"
WORDS_FILE = "words.sqlite"
LEARN = "Run `stepaside learn`."


@dataclass(frozen=True, kw_only=True, slots=True)
class Manifest:
    """What a generation holds."""

    format: int
    fingerprints: Sequence[str]  #: of the embedders, in turn; none if there are no vectors
    dimensions: Sequence[int]  #: of the vectors of each
    passages: int
    pieces: int
    documents: Mapping[str, str]  #: file in the knowledge folder -> sha256
    files: Mapping[str, str]  #: file of the generation -> sha256


@dataclass(frozen=True, kw_only=True, slots=True)
class Embedded:
    """Every piece in the eyes of one embedder, to be written."""

    fingerprint: str
    languages: Collection[str] | None  #: which it understands; `None` if it understands all
    vectors: Floats


@dataclass(frozen=True, kw_only=True, slots=True)
class Space:
    """The same, open: vectors that can be compared with each other."""

    vectors: Vectors
    calibration: Calibration
    is_polyglot: bool  #: whether its embedder stands in for another, see `Embedder.polyglot`
    shift: float  #: see `Calibration.shift`


@dataclass(frozen=True, kw_only=True)
class Generation:
    """An open generation; its files are closed when nobody holds it any more."""

    name: str
    manifest: Manifest
    words: Words
    wording: Wording  #: of the phrasings in the FAQ, for each piece
    spaces: tuple[Space, ...]  #: of the embedders, in turn; none if there are no vectors

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
    embedded: Sequence[Embedded],
    *,
    documents: Mapping[str, str],
) -> str:
    """Write a new generation and make it the current one, at once; return its name.

    `pieces` stand in the order of `passages`, and each embedder has made a vector of each. What is near in
    its eyes is learned from the passages in languages that it knows.
    """
    building = Path(tempfile.mkdtemp(prefix=".building-", dir=index_folder))
    try:
        words.write(building / WORDS_FILE, passages, pieces)
        owners = np.array([piece.passage for piece in pieces], dtype=np.int64)
        for number, each in enumerate(embedded):
            vectors.write(each.vectors, owners, _vector_files(building, number))
            _calibration(each, passages, owners).save(_calibration_file(building, number))
        manifest = {
            "format": FORMAT,
            "fingerprints": [each.fingerprint for each in embedded],
            "dimensions": [each.vectors.shape[1] for each in embedded],
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


def open_current(index_folder: Path, fingerprints: Sequence[str]) -> tuple[Generation, tuple[str, ...]]:
    """Open the generation in use, or the newest other that is sound; and say what was wrong with the rest.

    `fingerprints` are the embedders'; without any it opens every generation, to be searched by words.

    Raises:
        KnowledgeError: there is none that can be used.
    """
    first = current(index_folder)
    names = sorted(_names(index_folder), key=lambda name: (name == first, name), reverse=True)
    problems: list[str] = []
    for name in names:
        try:
            generation = _open(index_folder / name, fingerprints)
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


def _open(folder: Path, fingerprints: Sequence[str]) -> Generation:
    manifest = _read_manifest(folder / MANIFEST)
    if manifest.format != FORMAT:
        raise _Unusable("was written by another version of stepaside")
    if fingerprints and manifest.fingerprints and list(fingerprints) != list(manifest.fingerprints):
        then, now = (" and ".join(each) for each in (manifest.fingerprints, fingerprints))
        raise _Unusable(f"was learned with {then}, but {now} is configured")
    for name, sha256 in manifest.files.items():
        if not (folder / name).is_file() or _sha256(folder / name) != sha256:
            raise _Unusable(f"is damaged: {name} is not what was written")
    try:
        found = Words(folder / WORDS_FILE)
        spaces = tuple(_open_space(folder, number) for number in range(len(manifest.fingerprints)))
    except (OSError, ValueError, TypeError, RuntimeError, sqlite3.Error) as error:
        raise _Unusable(f"cannot be read: {error}") from error
    generation = Generation(
        name=folder.name,
        manifest=manifest,
        words=found,
        wording=Wording(found.phrasings()),
        spaces=spaces,
    )
    counted = (found.passages, found.pieces)
    listed = [(manifest.pieces, dimensions) for dimensions in manifest.dimensions]
    if [(space.vectors.count, space.vectors.dimensions) for space in spaces] != listed:
        raise _Unusable("is damaged: its vectors are not those it lists")
    if counted != (manifest.passages, manifest.pieces):
        raise _Unusable("is damaged: its passages are not those it lists")
    return generation


def _calibration(embedded: Embedded, passages: Sequence[Passage], owners: Rows) -> Calibration:
    faq = np.array([passage.kind == "faq" for passage in passages])
    languages = embedded.languages
    known = np.array([languages is None or passage.language in languages for passage in passages])
    return Calibration.learn(embedded.vectors, owners, faq, known)


def _open_space(folder: Path, number: int) -> Space:
    is_polyglot = number > 0
    calibration = Calibration.load(_calibration_file(folder, number))
    return Space(
        vectors=Vectors(_vector_files(folder, number)),
        calibration=calibration,
        is_polyglot=is_polyglot,
        shift=calibration.shift(weights_of(polyglot=is_polyglot)),
    )


def _vector_files(folder: Path, number: int) -> vectors.Files:
    return vectors.Files(
        index=folder / f"vectors-{number}.faiss",
        vectors=folder / f"vectors-{number}.npy",
        owners=folder / f"passages-{number}.npy",
    )


def _calibration_file(folder: Path, number: int) -> Path:
    return folder / f"calibration-{number}.npz"


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
