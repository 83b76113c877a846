"""Vectors and their nearest neighbours: FAISS finds where to look, the vectors say how near it is."""

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

FLAT_UP_TO = 10_000  #: vectors; 0.1 ms per thousand; above it the space is divided into cells
PROBED = 48  #: cells that one search looks into; finds the nearest of 9,000 sentences in 99% of the cases
VECTORS_PER_PASSAGE = 6  #: roughly; how many to look at for each passage that is wanted

Floats = np.ndarray[Any, np.dtype[np.float32]]
Rows = np.ndarray[Any, np.dtype[np.int64]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Files:
    """Where one generation's vectors are."""

    index: Path  #: FAISS's
    vectors: Path
    owners: Path  #: the row of the passage of each


def write(vectors: Floats, owners: Rows, files: Files) -> None:
    """Write unit vectors, and for each the row of its passage; a passage's vectors must stand together."""
    count, width = vectors.shape
    # Half precision is enough to find them by, and half of what a search has to read.
    cells = f"IVF{int(2 * count**0.5)}," if count > FLAT_UP_TO else ""
    index: Any = faiss.index_factory(width, f"{cells}SQfp16", faiss.METRIC_INNER_PRODUCT)
    if cells:
        index.nprobe = PROBED
    index.train(vectors)
    index.add(vectors)
    faiss.write_index(index, str(files.index))
    np.save(files.vectors, vectors.astype(np.float32), allow_pickle=False)
    np.save(files.owners, owners, allow_pickle=False)


class Vectors:
    """One generation's vectors, open for searching. Safe to use from several threads."""

    def __init__(self, files: Files) -> None:
        """Open them.

        Raises:
            RuntimeError, ValueError, OSError: a file is missing or damaged, or they do not fit.
        """
        # Mapped, not read: pages come in as they are searched. Nothing may be added to such an index.
        self._index: Any = faiss.read_index(str(files.index), faiss.IO_FLAG_MMAP_IFC)
        self._vectors: Floats = np.asarray(np.load(files.vectors, mmap_mode="r", allow_pickle=False))
        self._owners: Rows = np.load(files.owners, allow_pickle=False)
        if self._owners.shape != (self.count,) or self._vectors.shape != (self.count, self.dimensions):
            raise ValueError(f"{len(self._owners)} rows, {len(self._vectors)} vectors, {self.count} indexed")
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
        starts = self._starts
        return Texts.of(self._vectors, passages, firsts=starts[passages], ends=starts[passages + 1])

    def all(self) -> Floats:
        """Every vector, in order; not to be written to."""
        return self._vectors


@dataclass(frozen=True, kw_only=True, slots=True)
class Texts:
    """The vectors of some passages, one passage after the other."""

    vectors: tuple[Floats, ...]  #: of each passage
    passages: Rows  #: the row of each passage
    rows: Rows  #: the row of each vector
    sizes: Rows  #: how many vectors each passage has
    begins: Rows  #: at which of the vectors each passage begins

    @classmethod
    def of(cls, every: Floats, passages: Rows, *, firsts: Rows, ends: Rows) -> "Texts":
        """Those of `every` that stand from each of `firsts` to each of `ends`; nothing is copied."""
        sizes = ends - firsts
        begins = np.cumsum(sizes) - sizes
        return cls(
            vectors=tuple(every[a:z] for a, z in zip(firsts.tolist(), ends.tolist(), strict=True)),
            passages=passages,
            rows=np.repeat(firsts - begins, sizes) + np.arange(sizes.sum()),
            sizes=sizes,
            begins=begins,
        )

    def along(self, *directions: Floats) -> list[Floats]:
        """The products of all the vectors with each direction.

        Passage by passage: what has been read from memory for one direction is still near for the next.
        """
        products = [[vectors @ direction for direction in directions] for vectors in self.vectors]
        return [np.concatenate(each) for each in zip(*products, strict=True)]

    def best(self, values: Floats) -> Floats:
        """The highest value of each passage, of one for each vector."""
        return np.asarray(np.maximum.reduceat(values, self.begins))

    def mean(self, values: Floats) -> Floats:
        """The mean value of each passage, of one for each vector."""
        return np.asarray(np.add.reduceat(values, self.begins) / self.sizes, dtype=np.float32)

    def highest(self, values: Floats, passage: int, *, skip: int) -> int:
        """The row of the vector with the highest value, the first `skip` not counted if there are others."""
        begin, size = self.begins[passage], self.sizes[passage]
        skipped = skip if size > skip else 0
        return int(self.rows[begin]) + skipped + int(values[begin + skipped : begin + size].argmax())
