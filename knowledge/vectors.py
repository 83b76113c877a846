"""Vectors and their nearest neighbours: FAISS, one file and the rows they belong to."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from threadpoolctl import threadpool_limits

# FAISS waits for ever after a fork when it has threads of its own, and one query needs none.
faiss.omp_set_num_threads(1)
# Nor do products as small as ours: numpy's threads wait for one another ten times as long as they compute.
threadpool_limits(limits=1, user_api="blas")

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

    def texts(self, passages: Rows) -> "Texts":
        """Every vector of these passages."""
        firsts, ends = self._starts[passages], self._starts[passages + 1]
        begins = np.concatenate(([0], np.cumsum(ends - firsts)))
        rows = np.repeat(firsts - begins[:-1], ends - firsts) + np.arange(begins[-1])
        vectors = self._index.reconstruct_batch(rows)
        return Texts(vectors=vectors, rows=rows, begins=begins[:-1], passages=passages)

    def all(self) -> Floats:
        """Every vector, in order."""
        return np.asarray(self._index.reconstruct_n(0, self.count))


@dataclass(frozen=True, kw_only=True, slots=True)
class Texts:
    """The vectors of some passages, one passage after the other."""

    vectors: Floats
    rows: Rows  #: the row of each vector
    begins: Rows  #: where each passage begins
    passages: Rows  #: the row of each passage

    def best(self, values: Floats) -> Floats:
        """The highest value of each passage, of one for each vector."""
        return np.asarray(np.maximum.reduceat(values, self.begins))

    def mean(self, values: Floats) -> Floats:
        """The mean value of each passage, of one for each vector."""
        return np.asarray(np.add.reduceat(values, self.begins) / self.sizes(), dtype=np.float32)

    def sizes(self) -> Rows:
        """How many vectors each passage has."""
        return np.diff(np.append(self.begins, len(self.rows)))

    def highest(self, values: Floats, passage: int, *, skip: int) -> int:
        """The row of the vector with the highest value, the first `skip` not counted if there are others."""
        own = values[self.begins[passage] :][: self.sizes()[passage]]
        skipped = skip if len(own) > skip else 0
        return int(self.rows[self.begins[passage]]) + skipped + int(own[skipped:].argmax())
