"""What a message is about, in the eyes of the knowledge: which entries, and how probably.

Two messages that share no word, such as "do you come to Lyon?" and "which countries do you send to?", are
about one thing if the documents have one answer to both.
"""

import asyncio
import logging
import math
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np

from bot.ports import Bearing, Embedder
from knowledge.index import Generation
from knowledge.passage import Passage
from knowledge.senses import Sense, senses, understands
from knowledge.vectors import Floats, Vectors

LOOKED_AT = 16  #: passages of each message; the others are too far away to be meant
REMEMBERED = 512  #: messages
SHORT = 2_000  #: characters; longer messages are not remembered

# Chosen together by five-fold cross-validation on HINT3 curekart and BANKING77 (three messages of one label
# against three of different labels, the messages not in the knowledge); the figures change little around.
_NEAR = 0.07  #: how much nearer, in cosine, a phrasing must be to count e times as much
_SIZE = 0.5  #: an entry with four times the phrasings has not four times, but twice the chance
_WORDS = 0.15  #: what sharing all words counts, in cosine
_SURE = 0.07  #: how much nearer, in cosine, an entry must be to be e times as probable
_SURE_BY_WORDS = 0.15  #: the same without vectors, in share of words

Doubles = np.ndarray[Any, np.dtype[np.float64]]

log = logging.getLogger(__name__)


class Opened(Protocol):
    """What has a generation open, such as the retriever."""

    @property
    def in_use(self) -> Generation: ...


class KnowledgeCompass:
    """Implements `bot.ports.Compass` on the generation in use."""

    def __init__(self, opened: Opened, embedder: Embedder | None) -> None:
        self._opened = opened
        self._embedder = embedder
        self._charts: tuple[Chart, ...] = ()
        self._charting = asyncio.Lock()

    async def bearings(self, texts: Sequence[str]) -> Sequence[Bearing]:
        """What each of `texts` is about; they are remembered, so that only a new one costs anything."""
        # All in the eyes of one embedder or all by words, so that they can be compared.
        charts = await self._newest_charts()
        chart = next(chart for chart in charts if all(map(chart.understands, texts)))
        vectors = await chart.vectors(texts)
        if vectors is None:
            chart = charts[-1]
        found: list[Bearing] = []
        for at, text in enumerate(texts):
            bearing = chart.remembered.get(text)
            if bearing is None:
                vector = None if vectors is None else vectors[at]
                bearing = await asyncio.to_thread(chart.bearing, text, vector)
                _remember(chart, text, bearing)
            found.append(bearing)
        return found

    async def _newest_charts(self) -> "tuple[Chart, ...]":
        async with self._charting:  # many may ask at once, and one set of charts is for all
            generation = self._opened.in_use
            if not self._charts or self._charts[0].generation is not generation:
                self._charts = await asyncio.to_thread(_charts, generation, self._embedder)
            return self._charts


class Chart:
    """One generation as it is seen from above. Safe to use from several threads."""

    def __init__(self, generation: Generation, sense: Sense | None) -> None:
        """Reads every passage once, which takes about 10 ms for a thousand of them.

        Without a `sense` by words alone.
        """
        self.generation = generation
        self._sense = sense
        self.remembered: OrderedDict[str, Bearing] = OrderedDict()
        self._words = generation.words
        numbers: dict[str, int] = {}
        self._entry_of = np.array(
            [numbers.setdefault(_entry(each), len(numbers)) for each in self._words.all_passages()], np.int64
        )
        self._names = list(numbers)
        sizes = np.bincount(self._entry_of[self._words.pieces_of()], minlength=len(numbers)) ** _SIZE
        # How probably two messages that have nothing to do with each other are about one entry.
        self._chance = float((sizes**2).sum() / max(sizes.sum() ** 2, 1.0))
        if sense is not None:
            # What all of a company's texts have in common tells none of them apart.
            every = sense.space.vectors.all()
            known = every[sense.understood[self._words.pieces_of()]]
            self._centre: Doubles = known.mean(axis=0, dtype=np.float64)
            self._along: Doubles = (every @ self._centre.astype(np.float32)).astype(np.float64)
            middle = float(self._centre @ self._centre)
            self._away: Doubles = np.sqrt(np.maximum(1 - 2 * self._along + middle, 1e-9))

    def understands(self, text: str) -> bool:
        """Whether this chart can tell what `text` is about, so far as can be seen; words always can."""
        if self._sense is None:
            return True
        terms = self._words.terms(text)
        return understands(self._sense.embedder, text, self._words, terms)

    async def vectors(self, texts: Sequence[str]) -> Floats | None:
        """Their meanings; `None` by words alone, and if the embedder fails."""
        if self._sense is None:
            return None
        try:
            return await self._sense.embedder.embed(texts)
        except Exception:
            log.warning("the embedder failed: repeated questions are told by their words", exc_info=True)
            return None

    def bearing(self, text: str, vector: Floats | None) -> Bearing:
        """What `text` is about; `vector` is its meaning, `None` where it goes by words alone."""
        matches = self._words.match(self._words.terms(text))
        direction = None
        if vector is None or self._sense is None:
            rows = matches.best(LOOKED_AT)
            scores = self._best_of(rows, matches.coverage[rows]) / _SURE_BY_WORDS
        else:
            rows = np.array(self._sense.space.vectors.nearest(vector, limit=LOOKED_AT), np.int64)
            rows = rows[self._sense.understood[rows]]
            scores = self._by_meaning(self._sense.space.vectors, rows, vector)
            scores += _WORDS * self._best_of(rows, matches.coverage[rows])
            scores /= _SURE
            away = vector - self._centre
            direction = np.asarray(away / max(float(np.linalg.norm(away)), 1e-9), np.float32)
        return Bearing(entries=self._named(scores), direction=direction)

    def _by_meaning(self, vectors: Vectors, rows: Any, vector: Floats) -> Doubles:
        """How near each entry is; minus infinity for those that were not looked at."""
        if not len(rows):
            return np.full(len(self._names), -np.inf)
        texts = vectors.texts(rows)
        owners = np.repeat(rows, texts.sizes)
        along, middle = float(vector @ self._centre), float(self._centre @ self._centre)
        own = math.sqrt(max(1 - 2 * along + middle, 1e-9))
        cosines = texts.along(vector)[0].astype(np.float64)
        cosines += middle - along - self._along[texts.rows]
        cosines /= own * self._away[texts.rows]
        entries = self._entry_of[owners]
        near = np.bincount(entries, np.exp((cosines - 1) / _NEAR), minlength=len(self._names))
        sizes = np.bincount(entries, minlength=len(self._names))
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(sizes > 0, _NEAR * np.log(near / sizes**_SIZE), -np.inf)

    def _best_of(self, rows: Any, values: Doubles) -> Doubles:
        """The highest value of each entry's passages; minus infinity for those that were not looked at."""
        best = np.full(len(self._names), -np.inf)
        np.maximum.at(best, self._entry_of[rows], values)
        return best

    def _named(self, scores: Doubles) -> Mapping[str, float]:
        """Softmax, without what is next to nothing, on the scale of `bot.ports.Bearing.entries`."""
        highest = scores.max(initial=-np.inf)
        if highest == -np.inf:
            return {}
        shares = np.exp(scores - highest)
        shares /= shares.sum()
        weights = shares / math.sqrt(self._chance)
        return {self._names[at]: float(weights[at]) for at in np.flatnonzero(shares > 1e-5).tolist()}


def _charts(generation: Generation, embedder: Embedder | None) -> tuple[Chart, ...]:
    """One of each sense, in turn, and last the one by words."""
    return (*(Chart(generation, sense) for sense in senses(generation, embedder)), Chart(generation, None))


def _remember(chart: Chart, text: str, bearing: Bearing) -> None:
    if len(text) <= SHORT:
        chart.remembered[text] = bearing
    if len(chart.remembered) > REMEMBERED:
        chart.remembered.popitem(last=False)


def _entry(passage: Passage) -> str:
    """What is one entry: all phrasings that have one answer, and all of a page under one heading."""
    return passage.text if passage.kind == "faq" else passage.source
