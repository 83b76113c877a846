"""Vectors and their nearest neighbours: FAISS, one file and the rows they belong to."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import faiss
import numpy as np

# FAISS waits for ever after a fork when it has threads of its own, and one query needs none.
faiss.omp_set_num_threads(1)

FLAT_UP_TO = 10_000  #: vectors; exact, 0.1 ms per thousand; above it the space is divided into cells
PROBED = 48  #: cells that one search looks into; finds the nearest of 9,000 sentences in 99% of the cases
VECTORS_PER_PASSAGE = 6  #: roughly; how many to look at for each passage that is wanted

Floats = np.ndarray[Any, np.dtype[np.float32]]
Rows = np.ndarray[Any, np.dtype[np.int64]]


def write(vectors: Floats, owners: Rows, *, index_file: Path, owners_file: Path) -> None:
    """Write unit vectors, and for each the row of its passage; a passage's vectors must stand together."""
    count, width = vectors.shape
    index: Any
    if count <= FLAT_UP_TO:
        index = faiss.IndexFlatIP(width)
    else:
        cells = int(2 * count**0.5)
        index = faiss.index_factory(width, f"IVF{cells},Flat", faiss.METRIC_INNER_PRODUCT)
        index.nprobe = PROBED
    index.train(vectors)
    index.add(vectors)
    faiss.write_index(index, str(index_file))
    np.save(owners_file, owners, allow_pickle=False)


class Vectors:
    """One generation's vectors, open for searching. Safe to use from several threads."""

    def __init__(self, *, index_file: Path, owners_file: Path) -> None:
        """Open them.

        Raises:
            RuntimeError, ValueError, OSError: a file is missing or damaged, or the two do not fit.
        """
        # Mapped, not read: pages come in as they are searched. Nothing may be added to such an index.
        self._index: Any = faiss.read_index(str(index_file), faiss.IO_FLAG_MMAP_IFC)
        if isinstance(self._index, faiss.IndexIVF):
            self._index.make_direct_map()  # so that a row can be read back
        self._owners: Rows = np.load(owners_file, allow_pickle=False)
        if self._owners.shape != (self._index.ntotal,):
            raise ValueError(f"{len(self._owners)} rows for {self._index.ntotal} vectors")
        passages = int(self._owners[-1]) + 1 if len(self._owners) else 0
        self._starts = np.searchsorted(self._owners, np.arange(passages + 1))

    @property
    def count(self) -> int:
        return int(self._index.ntotal)

    @property
    def dimensions(self) -> int:
        return int(self._index.d)

    def nearest(self, vector: Floats, *, limit: int) -> list[int]:
        """The rows of about `limit` passages with the nearest vectors, nearest first, each once."""
        _, rows = self._index.search(vector[None, :], min(limit * VECTORS_PER_PASSAGE, self.count))
        owners = self._owners[rows[0][rows[0] >= 0]].tolist()
        return list(dict.fromkeys(owners))[:limit]

    def likeness(self, vector: Floats, passages: Rows) -> "Likeness":
        """Compare every vector of these passages."""
        firsts, ends = self._starts[passages], self._starts[passages + 1]
        begins = np.concatenate(([0], np.cumsum(ends - firsts)))
        rows = np.repeat(firsts - begins[:-1], ends - firsts) + np.arange(begins[-1])
        # Not `@`: BLAS would wake threads for it, which wait for one another longer than they compute.
        cosines = np.einsum("ij,j->i", self._index.reconstruct_batch(rows), vector)
        return Likeness(firsts=firsts, begins=begins, cosines=np.asarray(cosines))

    def all(self) -> Floats:
        """Every vector, in order."""
        return np.asarray(self._index.reconstruct_n(0, self.count))


@dataclass(frozen=True, kw_only=True, slots=True)
class Likeness:
    """The cosines of the vectors of some passages, one passage after the other."""

    firsts: Rows  #: the row of each passage's first vector
    begins: Rows  #: where in `cosines` each passage begins, and the end
    cosines: Floats

    def best(self) -> Floats:
        """The highest of each passage."""
        return np.asarray(np.maximum.reduceat(self.cosines, self.begins[:-1]))

    def nearest(self, passage: int, *, skip: int) -> int:
        """The row of the vector that is nearest, the first `skip` not counted unless there are no others."""
        cosines = self.cosines[self.begins[passage] : self.begins[passage + 1]]
        skipped = skip if len(cosines) > skip else 0
        return int(self.firsts[passage]) + skipped + int(cosines[skipped:].argmax())
