"""Finding the passages that fit a question, by meaning and by words."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from bot.errors import KnowledgeError
from bot.ports import Embedder
from knowledge import followup, index, language, split
from knowledge.calibration import Fit, Flags
from knowledge.embed import in_turn
from knowledge.index import Generation
from knowledge.passage import Found, Passage
from knowledge.postings import Matches, Numbers
from knowledge.senses import Sense, senses, understands
from knowledge.vectors import Floats, Rows, Texts
from knowledge.words import Term, Words

T = TypeVar("T")

log = logging.getLogger(__name__)

#: What likeness in meaning counts in a page's score; the words it shares with the question are the rest.
#: From 0.5 to 0.8 the MRR of SQuAD changes by less than 0.01. Its questions share the words of their pages;
#: of customers', who use their own (benchmarks/companies), the right page comes first for 65% at 0.8, 61% at
#: 0.7.
MEANING = 0.8
#: What a page's likeness counts more in the eyes of the polyglot, to which a question is most like another
#: question. Of 180 questions to six companies in five languages the right page or entry comes first for 48%
#: with 0.15, 46% with 0.1, 35% without; of 150 put in another language than the pages for 41%, 36%, 29%.
PAGE_BY_POLYGLOT = 0.15
#: What the wording of an FAQ's phrasings counts beside likeness in meaning. From 0.1 to 0.3 the right entry
#: comes first about as often, in CLINC150, BANKING77 and HINT3 curekart with 3, 10 and all phrasings.
WORDING = 0.2
#: Sentences and phrasings; one search goes through them in 2 to 3 ms. No more than these are searched on the
#: event loop: handing a search to a thread, and waiting for one another within it, takes twice as long.
BRIEFLY = 100_000
SHORT = 300  #: characters; each word that the documents do not have is looked up by its spelling
#: What a passage in another language than the question counts: it fits by names and numbers alone, and one
#: with the same words in the customer's own language comes first.
FOREIGN = 0.9
CANDIDATES = 2  #: passages weighed for each that is wanted, from either side; 4 find no better


class Retriever:
    """The index, open for questions. Many may ask at once, also while a new generation comes in."""

    def __init__(self, index_folder: Path, embedder: Embedder | None) -> None:
        """Use `Retriever.open`, which says what it promises."""
        self._folder = index_folder
        self._embedder = embedder
        if embedder is not None and embedder.languages is not None:
            language.prepare()  # now, not with the first question
        self._generation, self.warnings = self._open()
        self._refused: str | None = None  #: the name of a newer generation that cannot be used

    @classmethod
    def open(cls, index_folder: Path, embedder: Embedder | None) -> "Retriever":
        """Open the index that `learn` wrote; without an embedder it is searched by words only.

        What an admin should know (a damaged generation, no vectors) is logged and kept in `warnings`.

        Raises:
            KnowledgeError: there is no index that can be used with this embedder.
        """
        return cls(index_folder, embedder)

    @property
    def generation(self) -> str:
        """The name of the generation in use."""
        return self._generation.name

    @property
    def in_use(self) -> Generation:
        """The generation in use; whoever holds it may search it also when a newer one has come."""
        return self._generation

    @property
    def lexical_only(self) -> bool:
        """Whether only words are searched, because there are no vectors or no embedder."""
        return self._embedder is None or not self._generation.spaces

    def refresh(self) -> bool:
        """Go over to the newest generation, if there is a newer one; searches under way end on the old one.

        Blocks while it reads the files: call it in a thread.

        Returns:
            Whether there was one. A generation that cannot be used changes nothing but `warnings`.
        """
        newest = index.current(self._folder)
        if newest in (self._generation.name, self._refused):
            return False
        before = self._generation.name
        try:
            self._generation, self.warnings = self._open()
        except KnowledgeError as error:
            self.warnings = (str(error),)
            log.warning("the knowledge was not refreshed: %s", error)
        # Looked at once: opening it again and again would read the whole of it every time.
        self._refused = newest if self._generation.name != newest else None
        return self._generation.name != before

    def passages(self) -> tuple[Passage, ...]:
        """Every passage, in the order of the documents."""
        return self._generation.words.all_passages()

    def leans(self, text: str) -> bool:
        """Whether `text` cannot be understood without what was said before."""
        return _leans(text, self._generation.words.terms(text))

    async def search(self, text: str, top: int = 8, *, before: str | None = None) -> list[Found]:
        """The `top` passages that fit best, best first; by words alone, only those that share one.

        `before`, what the customer said last, is taken in if the question cannot be understood without it.
        Should the embedder fail, words alone decide.
        """
        generation = self._generation  # one reading: a refresh meanwhile does not mix two generations
        in_a_thread = generation.manifest.pieces > BRIEFLY or len(text) + len(before or "") > SHORT
        if not in_a_thread:
            await asyncio.sleep(0)  # between two searches everybody else has a turn
        query = await _call(in_a_thread, _read, generation, self._embedder, text, before)
        vector = await _direction(query.sense, query.texts) if query.sense is not None else None
        return await _call(in_a_thread, _find, generation, query, vector, top)

    def _open(self) -> tuple[Generation, tuple[str, ...]]:
        fingerprints = [each.fingerprint for each in in_turn(self._embedder)]
        generation, warnings = index.open_current(self._folder, fingerprints)
        if not generation.spaces:
            warnings = (*warnings, f"the index has no vectors: words only are searched. {index.LEARN}")
        elif self._embedder is None:
            warnings = (*warnings, "there is no embedder: words only are searched.")
        for warning in warnings:
            log.warning(warning)
        return generation, warnings


async def _call(in_a_thread: bool, function: Callable[..., T], *args: Any) -> T:
    return await asyncio.to_thread(function, *args) if in_a_thread else function(*args)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Query:
    """A question as it is searched."""

    texts: Sequence[str]  #: it, and what was said before it where it leans on that
    terms: Sequence[Term]
    matches: Matches
    language: str | None  #: see `Words.language_of`
    sense: Sense | None  #: who compares it; nobody where words alone decide

    @property
    def text(self) -> str:
        return " ".join(self.texts)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Meant:
    """What the vectors say of some passages."""

    texts: Texts
    fit: Fit
    wording: Floats  #: of each passage, see `knowledge.wording`
    understood: Flags  #: of each passage, whether the embedder knows its language
    shift: float  #: see `Calibration.shift`
    is_polyglot: bool  #: see `Found.polyglot`


@dataclass(frozen=True, kw_only=True, slots=True)
class _Near:
    """What they say of one; see `Found`."""

    dense: float = 0.0
    quote: str = ""
    wording: float | None = None
    gain: float | None = None
    shift: float = 0.0
    polyglot: bool = False


_BY_WORDS_ALONE = _Near()


def _leans(text: str, terms: Sequence[Term]) -> bool:
    return followup.leans(text, sum(bool(term.found_as) for term in terms))


def _read(generation: Generation, embedder: Embedder | None, text: str, before: str | None) -> _Query:
    """The question, with what was said before it if it cannot be understood alone."""
    words = generation.words
    texts = [text]
    terms: Sequence[Term] = words.terms(text)
    if before and _leans(text, terms):
        own = {term.word for term in terms}
        earlier = (term for term in words.terms(before) if term.word not in own)
        terms = [*terms, *(replace(term, weight=followup.SHARE * term.weight) for term in earlier)]
        texts = [text, before]
    matches, whole = words.match(terms), " ".join(texts)

    able = (each for each in senses(generation, embedder) if understands(each.embedder, whole, words, terms))
    sense = next(able, None)
    known_by = sense.embedder if sense is not None else embedder
    return _Query(
        texts=texts,
        terms=terms,
        matches=matches,
        language=words.language_of(whole, terms, known_by.languages if known_by is not None else None),
        sense=sense,
    )


async def _direction(sense: Sense, texts: Sequence[str]) -> Floats | None:
    """The vector of a question, drawn to that of what it leans on; `None` if the embedder fails."""
    try:
        vectors = await sense.embedder.embed(texts)
    except Exception:
        log.warning("the embedder failed: this question is searched by words only", exc_info=True)
        return None
    blended = vectors[0] + followup.SHARE * vectors[1] if len(vectors) > 1 else vectors[0]
    return np.asarray(blended / np.linalg.norm(blended), dtype=np.float32)


def _find(generation: Generation, query: _Query, vector: Floats | None, top: int) -> list[Found]:
    """Without a vector words alone decide; a passage that the vectors cannot tell has its words, no more."""
    words, matches = generation.words, query.matches
    limit = CANDIDATES * top
    rows, meant = matches.best(limit), None
    if query.sense is not None and vector is not None:
        rows = np.union1d(rows, _nearest(query.sense, vector, limit))
        meant = _meant(generation, query, query.sense, vector, rows)
    lexical = matches.coverage[rows]
    score = _scores(words, query, rows, lexical, meant)
    # BM25 parts equals, which only words alone bring often; after that the first in the documents wins.
    best = np.lexsort((rows, -matches.bm25[rows], -score))[:top].tolist()
    near = _nearest_texts(words, best, meant) if meant is not None else {}
    return [
        _found(
            words.passage(int(rows[at])),
            query.terms,
            near.get(at, _BY_WORDS_ALONE),
            score=float(score[at]),
            lexical=float(lexical[at]),
        )
        for at in best
    ]


def _meant(generation: Generation, query: _Query, sense: Sense, vector: Floats, rows: Rows) -> _Meant:
    """What the vectors say of the passages in `rows`."""
    calibration = sense.space.calibration
    texts = sense.space.vectors.texts(rows)
    return _Meant(
        texts=texts,
        fit=calibration.fit(vector, texts),
        wording=texts.best(generation.wording.likeness(query.text, texts.rows)),
        shift=sense.space.shift,
        understood=sense.understood[rows],
        is_polyglot=sense.space.is_polyglot,
    )


def _nearest(sense: Sense, vector: Floats, limit: int) -> Rows:
    """The rows of the passages that are nearest in meaning; only if none has any, of those that have not."""
    vectors, understood = sense.space.vectors, sense.understood
    if understood.all():
        return np.array(vectors.nearest(vector, limit=limit), np.int64)
    near = np.array(vectors.nearest(vector, limit=2 * limit), np.int64)
    return near[understood[near]][:limit] if understood[near].any() else near[:limit]


def _scores(words: Words, query: _Query, rows: Rows, lexical: Numbers, meant: _Meant | None) -> Numbers:
    """How well the passages in `rows` fit, 0 to 1; `lexical` is the share of the question's words in each."""
    score = lexical
    if meant is not None:
        faq = words.faq[rows] & meant.understood
        likeness = meant.fit.likeness + (~faq * PAGE_BY_POLYGLOT if meant.is_polyglot else 0)
        fused = _fused(likeness, lexical, faq, meant.wording)
        score = np.where(meant.understood, fused, (1 - MEANING) * lexical)
    if query.language is None:
        return score
    return np.where(words.languages[rows] == query.language, score, FOREIGN * score)


def _fused(likeness: Numbers, lexical: Numbers, faq: Numbers, wording: Numbers) -> Numbers:
    """How well each passage fits, 0 to 1, in meaning and in words.

    A question is so like the FAQ's phrasing of it that the words of the whole entry add nothing but noise:
    among FAQ entries meaning ranks, and the wording of single phrasings. To stand where pages can be compared
    with them, all gain by the words of the nearest, and none loses.
    """
    words = lexical
    if faq.any():
        nearest = np.where(faq, likeness + WORDING * wording, -np.inf).argmax()
        likeness = np.where(faq, likeness + WORDING * (wording - wording[nearest]), likeness)
        words = np.where(faq, np.maximum(likeness, lexical[nearest]), lexical)
    return np.clip(MEANING * likeness + (1 - MEANING) * words, 0.0, 1.0)


def _nearest_texts(words: Words, places: Sequence[int], meant: _Meant) -> dict[int, _Near]:
    """What the vectors say of the passages at these places in `meant`, where they mean something."""
    places = [at for at in places if meant.understood[at]]
    faq = [bool(words.faq[meant.texts.passages[at]]) for at in places]
    # A page's first piece is all of it, which is no sentence to show.
    pieces = [
        meant.texts.highest(meant.fit.cosines, at, skip=0 if asked else 1)
        for at, asked in zip(places, faq, strict=True)
    ]
    quotes = words.quotes(pieces)
    return {
        at: _Near(
            dense=float(meant.fit.best[at]),
            quote=quotes[piece],
            wording=float(meant.wording[at]) if asked else None,
            gain=float(meant.fit.gain[at]),
            shift=meant.shift if asked else 0.0,
            polyglot=meant.is_polyglot,
        )
        for at, asked, piece in zip(places, faq, pieces, strict=True)
    }


def _found(passage: Passage, terms: Sequence[Term], near: _Near, *, score: float, lexical: float) -> Found:
    return Found(
        passage=passage,
        score=score,
        dense=near.dense,
        lexical=lexical,
        nearest=near.quote or _nearest_by_words(passage, terms),
        wording=near.wording,
        gain=near.gain,
        shift=near.shift,
        polyglot=near.polyglot,
    )


def _nearest_by_words(passage: Passage, terms: Sequence[Term]) -> str:
    """The sentence or phrasing that has most of the question's words."""
    wanted = {word: term.weight for term in terms for word, _, _ in term.found_as}
    quotes = passage.questions or tuple(sentence.quote for sentence in split.sentences(passage.text))

    def weight(quote: str) -> float:
        lowered = quote.casefold()
        return sum(weight for word, weight in wanted.items() if word in lowered)

    return max(quotes, key=weight, default="")
