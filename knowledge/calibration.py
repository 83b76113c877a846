"""What near means in one company's knowledge, learned from the knowledge itself. Pure.

A cosine of 0.6 is far in an FAQ with a hundred phrasings of each question, and near in one with three. So
`learn` measures how texts differ that belong to one passage, its sentences or the phrasings of its question:
differences that are common there say little, others say much. And it asks phrasings of the FAQ, one at a
time and as if they were not there, how surely they would be recognised.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.vectors import Floats, Rows, Texts
from knowledge.weights import Weights

Flags = np.ndarray[Any, np.dtype[np.bool_]]

#: The share of a plain measure, in which all differences count alike, in the learned one: at least so much,
#: and more the fewer the texts. From 0.1 to 0.6 it makes little difference.
PLAIN = 0.3
#: Variance in each dimension among phrasings of one question, where there is nothing to learn it from: each
#: has one phrasing, or the same one twice. Less than the least is nothing: sixteen companies have 0.7 to 1.3
#: of the usual.
USUAL_SPREAD = 0.0012
LEAST_SPREAD = USUAL_SPREAD / 2
FEW = 50  #: the middle of so few texts is half drawn to zero: a tiny knowledge would be all middle
#: The spread inside passages over that of their middles: how little one text says about its passage.
#: 1.0 to 1.5 in CLINC150, BANKING77, HINT3 curekart and SQuAD.
ALIKE = 1.2
TINY = 1e-6  #: lengths below it are none

ASKED = 300  #: phrasings that are asked as if they were not there
ENOUGH = 30  #: with fewer there is nothing to learn from them
SEED = 1
LOOKED_AT = 8  #: passages that are weighed, the best first; as many as the answerer looks at


@dataclass(frozen=True, kw_only=True, slots=True)
class Fit:
    """How well each of some passages fits a question, by its vectors."""

    cosines: Floats  #: of each vector
    best: Floats  #: the highest cosine of each passage
    likeness: Floats  #: what ranks the passages, -1 to 1
    gain: Floats  #: of each passage, see `Found.gain`


@dataclass(frozen=True, kw_only=True)
class Calibration:
    """The measure of one generation."""

    centre: Floats  #: the middle of the vectors that mean something
    inverse: Floats  #: of the spread inside passages, dimensions x dimensions
    lengths: Floats  #: of each vector from the centre, in the measure
    middles: Floats  #: for each passage the squared length of the middle of its vectors, in the measure
    #: Phrasings of the FAQ, each asked as if it was not there: the highest cosine and the highest gain.
    asked: Floats

    @classmethod
    def learn(cls, vectors: Floats, owners: Rows, faq: Flags, known: Flags | None = None) -> "Calibration":
        """Measure unit vectors; `owners` has the passage of each, ascending, `faq` what each passage is.

        Only passages that are `known` are learned from, of which the embedder knows the language; from all,
        if there are none.
        """
        count, width = vectors.shape
        if known is None or not known.any():
            known = np.ones(len(faq), np.bool_)
        of_known = known[owners]
        begins = np.searchsorted(owners, np.arange(len(faq)))
        sizes = np.diff(np.append(begins, count))
        centre = vectors[of_known].sum(axis=0) / (np.count_nonzero(of_known) + FEW)
        away = (vectors - centre).astype(np.float32)
        middle = np.add.reduceat(away, begins) / sizes[:, None]
        inside = (away - middle[owners])[of_known]
        freedom = len(inside) - np.count_nonzero(known)
        learned = inside.T @ inside / max(1, freedom)
        plain = max(PLAIN, width / (width + freedom))
        spread = float(np.trace(learned)) / width
        usual = spread if spread > LEAST_SPREAD else USUAL_SPREAD
        # As wide as is usual, also where phrasings that differ in capitals alone are one to the embedder, but
        # for what rounding leaves: a measure without width would find everything infinitely far.
        inverse = np.linalg.inv((1 - plain) * learned + (usual - (1 - plain) * spread) * np.eye(width))
        measured = cls(
            centre=centre.astype(np.float32),
            inverse=inverse.astype(np.float32),
            lengths=np.sqrt(np.einsum("ij,ij->i", away @ inverse, away)).astype(np.float32),
            middles=np.einsum("ij,ij->i", middle @ inverse, middle).astype(np.float32),
            asked=np.empty((0, 2), dtype=np.float32),
        )
        rows = np.flatnonzero(known)
        texts = Texts.of(vectors, rows, firsts=begins[rows], ends=begins[rows] + sizes[rows])
        can_be_asked = np.flatnonzero(np.repeat((faq & (sizes > 1))[rows], texts.sizes))
        return replace(measured, asked=measured.ask_anew(vectors, texts, can_be_asked))

    def shift(self, weights: Weights) -> float:
        """Log-odds to be added in this knowledge; 0 or less: none is held to a stricter line than pages."""
        asked = len(self.asked)
        if asked < ENOUGH:
            return 0.0
        strangeness = float(np.quantile(weights.by_vectors(self.asked[:, 0], self.asked[:, 1]), 0.9))
        return -asked / (asked + ENOUGH) * max(0.0, strangeness - weights.usual)

    def fit(self, vector: Floats, texts: Texts, *, without: int | None = None) -> Fit:
        """Compare a question with passages; as if they did not have the vector at the place `without`."""
        toward = self.inverse @ (vector - self.centre)
        length = np.sqrt(max(float(toward @ (vector - self.centre)), TINY))
        cosines, inner = texts.along(vector, toward)
        inner -= np.float32(toward @ self.centre)
        near: Floats = inner / np.maximum(length * self.lengths[texts.rows], TINY)
        middle, middles = texts.mean(inner), self.middles[texts.passages]
        sizes = texts.sizes.astype(np.float32)
        if without is not None:
            at = int(np.searchsorted(texts.begins, without, side="right")) - 1
            n, own = float(sizes[at]), float(inner[without])
            middles[at] = (n * n * middles[at] - 2 * n * middle[at] + own) / (n - 1) ** 2
            middle[at] = (n * middle[at] - own) / (n - 1)
            sizes[at], cosines[without], near[without] = n - 1, -1.0, -1.0
        best = texts.best(cosines)
        # Nearest as it is, nearest in the measure, and near to the middle: each is right where others err.
        centred = middle / np.maximum(length * np.sqrt(np.maximum(middles, 0)), TINY)
        known = sizes / (sizes + ALIKE)
        return Fit(
            cosines=cosines,
            best=best,
            likeness=(best + texts.best(near) + centred) / 3,
            gain=(known * (2 * middle - known * middles) / len(vector)).astype(np.float32),
        )

    def ask_anew(self, vectors: Floats, texts: Texts, places: Rows) -> Floats:
        """Ask some of the vectors at these `places` of `texts`, each as if it was not there; see `asked`."""
        found = []
        for place in np.random.default_rng(SEED).permutation(places)[:ASKED].tolist():
            fit = self.fit(vectors[texts.rows[place]], texts, without=place)
            first = fit.likeness.argsort()[-LOOKED_AT:]
            found.append((fit.best[first].max(), fit.gain[first].max()))
        return np.array(found, dtype=np.float32).reshape(-1, 2)

    def save(self, file: Path) -> None:
        """Write it."""
        np.savez(
            file,
            centre=self.centre,
            inverse=self.inverse,
            lengths=self.lengths,
            middles=self.middles,
            asked=self.asked,
        )

    @classmethod
    def load(cls, file: Path) -> "Calibration":
        """Read it.

        Raises:
            OSError, ValueError, TypeError: it is missing or damaged.
        """
        with np.load(file, allow_pickle=False) as saved:
            return cls(**{name: saved[name] for name in saved.files})
