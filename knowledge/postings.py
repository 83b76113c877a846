"""Which passages have which words, as arrays: every passage is scored for a question in one sweep.

SQLite's own BM25 reads and scores each match one by one, which takes milliseconds where words are frequent.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

# What full-text engines use unless told otherwise. Source: https://www.sqlite.org/fts5.html#the_bm25_function
_SATURATION, _LENGTH = 1.2, 0.75
_LEAST = 1e-6  #: idf of a word that most passages have

Numbers = np.ndarray[Any, np.dtype[Any]]
Floats = np.ndarray[Any, np.dtype[np.float64]]

_POSTING = np.dtype([("stem", np.int32), ("row", np.int32), ("weight", np.float32), ("count", np.int32)])


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """A word of a question: how much it counts, and as what the documents have it."""

    weight: float
    stems: tuple[tuple[str, float], ...]  #: with their likeness, 0 to 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Matches:
    """How well the words of each passage fit a question."""

    bm25: Floats  #: of each passage; 0 if it has none of the words
    coverage: Floats  #: idf-weighted share of the question's words that each passage has, 0 to 1

    def best(self, limit: int) -> Numbers:
        """The rows with the highest BM25, in no order; none that has no word."""
        rows = np.flatnonzero(self.bm25)
        if len(rows) <= limit:
            return rows
        return rows[np.argpartition(-self.bm25[rows], limit)[:limit]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Postings:
    """The passages of each stem; those of stem `s` stand from `starts[s]` to `starts[s + 1]`."""

    passages: int
    stems: Mapping[str, int]
    starts: Numbers
    rows: Numbers
    scores: Numbers  #: what the stem adds to the passage's BM25

    @classmethod
    def count(cls, places: Iterable[tuple[str, int, float, int]], passages: int) -> "Postings":
        """Make them of (stem, row, weight, how often), each stem and row once, in the order of the stems."""
        stems: dict[str, int] = {}
        counted = np.fromiter(
            ((stems.setdefault(stem, len(stems)), row, weight, times) for stem, row, weight, times in places),
            dtype=_POSTING,
        )
        rows, weights = counted["row"], counted["weight"].astype(np.float64)
        starts = np.searchsorted(counted["stem"], np.arange(len(stems) + 1))
        having = np.diff(starts)
        idf = np.maximum(np.log((passages - having + 0.5) / (having + 0.5)), _LEAST)
        lengths = np.bincount(rows, weights=counted["count"], minlength=passages)
        relative = lengths / max(lengths.mean(), 1.0) if passages else lengths
        damped = weights + _SATURATION * (1 - _LENGTH + _LENGTH * relative[rows])
        scores = idf[counted["stem"]] * weights * (_SATURATION + 1) / damped
        return cls(
            passages=passages,
            stems=stems,
            starts=starts.astype(np.int64),
            rows=rows.astype(np.intp),  # numpy would make a copy of others for each search
            scores=scores.astype(np.float32),
        )

    def having(self, stem: str) -> int:
        """How many passages have this stem."""
        number = self.stems.get(stem)
        return 0 if number is None else int(self.starts[number + 1] - self.starts[number])

    def have(self, stem: str, passages: Numbers) -> bool:
        """Whether one of these passages has this stem; `passages` says of each whether it is one of them."""
        return stem in self.stems and bool(passages[self.rows[self._place(stem)]].any())

    def match(self, wanted: Sequence[Wanted]) -> Matches:
        """Score every passage."""
        bm25, coverage = np.zeros(self.passages), np.zeros(self.passages)
        for stem in dict.fromkeys(stem for each in wanted for stem, _ in each.stems):
            place = self._place(stem)
            bm25[self.rows[place]] += self.scores[place]
        for each in wanted:
            if len(each.stems) == 1:
                ((stem, likeness),) = each.stems
                coverage[self.rows[self._place(stem)]] += each.weight * likeness
            elif each.stems:
                best = np.zeros(self.passages)
                for stem, likeness in sorted(each.stems, key=lambda found: found[1]):
                    best[self.rows[self._place(stem)]] = likeness
                coverage += each.weight * best
        total = sum(each.weight for each in wanted)
        return Matches(bm25=bm25, coverage=np.minimum(coverage / total, 1.0) if total else coverage)

    def _place(self, stem: str) -> slice:
        number = self.stems[stem]
        return slice(int(self.starts[number]), int(self.starts[number + 1]))
