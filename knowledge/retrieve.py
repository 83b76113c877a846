"""Finding the passages that fit a question, by meaning and by words."""

import asyncio
import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bot.errors import KnowledgeError
from bot.ports import Embedder
from knowledge import followup, index, split
from knowledge.calibration import Fit, Flags
from knowledge.index import Generation
from knowledge.passage import Found, Passage
from knowledge.postings import Numbers
from knowledge.vectors import Floats, Rows, Texts, Vectors
from knowledge.words import Term, Words

log = logging.getLogger(__name__)

#: What likeness in meaning counts in a page's score; the words it shares with the question are the rest.
#: From 0.5 to 0.8 the MRR of SQuAD changes by less than 0.01. Its questions share the words of their pages;
#: of customers', who use their own (benchmarks/companies), the right page comes first for 65% at 0.8, 61% at
#: 0.7.
MEANING = 0.8
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
        self._languages = embedder.languages if embedder is not None else None
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
        return self._embedder is None or self._generation.vectors is None

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

    async def search(self, text: str, top: int = 8, *, before: str | None = None) -> list[Found]:
        """The `top` passages that fit best, best first; by words alone, only those that share one.

        `before`, what the customer said last, is taken in if the question cannot be understood without it.
        Should the embedder fail, words alone decide.
        """
        generation = self._generation  # one reading: a refresh meanwhile does not mix two generations
        # It was embedded when it was said, so that there is no need to see first whether it is wanted.
        asked = [text, before] if before else [text]
        vectors = await self._vectors(asked) if generation.vectors is not None else None
        if generation.manifest.pieces > BRIEFLY or sum(map(len, asked)) > SHORT:
            return await asyncio.to_thread(_search, generation, asked, vectors, self._languages, top)
        await asyncio.sleep(0)  # between two searches everybody else has a turn
        return _search(generation, asked, vectors, self._languages, top)

    async def _vectors(self, texts: Sequence[str]) -> Floats | None:
        if self._embedder is None:
            return None
        try:
            return await self._embedder.embed(texts)
        except Exception:
            log.warning("the embedder failed: this question is searched by words only", exc_info=True)
            return None

    def _open(self) -> tuple[Generation, tuple[str, ...]]:
        fingerprint = self._embedder.fingerprint if self._embedder else None
        generation, warnings = index.open_current(self._folder, fingerprint)
        if generation.vectors is None:
            warnings = (*warnings, f"the index has no vectors: words only are searched. {index.LEARN}")
        elif self._embedder is None:
            warnings = (*warnings, "there is no embedder: words only are searched.")
        for warning in warnings:
            log.warning(warning)
        return generation, warnings


@dataclass(frozen=True, kw_only=True, slots=True)
class _Query:
    """A question as it is searched."""

    text: str  #: with what was said before it, where it leans on that
    terms: Sequence[Term]
    vector: Floats | None  #: none where words alone decide
    language: str | None  #: see `Words.language_of`


@dataclass(frozen=True, kw_only=True, slots=True)
class _Meant:
    """What the vectors say of some passages."""

    texts: Texts
    fit: Fit
    wording: Floats  #: of each passage, see `knowledge.wording`
    understood: Flags  #: of each passage, whether the embedder knows its language
    shift: float  #: see `Calibration.shift`


@dataclass(frozen=True, kw_only=True, slots=True)
class _Near:
    """What they say of one; see `Found`."""

    dense: float = 0.0
    quote: str = ""
    wording: float | None = None
    gain: float | None = None
    shift: float = 0.0


_BY_WORDS_ALONE = _Near()


def _search(
    generation: Generation,
    asked: Sequence[str],
    vectors: Floats | None,
    languages: Collection[str] | None,
    top: int,
) -> list[Found]:
    """`asked` is the question and, where there is one, what was said before it; `vectors` are theirs.

    Vectors of texts in other than these `languages` mean nothing. Where the question is in another one, or
    all passages are, words alone decide; else a passage in another one has its words, and no meaning.
    """
    words, understood = generation.words, generation.understood(languages)
    query = _read(words, asked, vectors if understood.any() else None, languages)
    matches = words.match(query.terms)
    rows, meant = _by_meaning(generation, query, matches.best(CANDIDATES * top), understood, CANDIDATES * top)
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


def _read(
    words: Words, asked: Sequence[str], vectors: Floats | None, languages: Collection[str] | None
) -> _Query:
    """The question, and what was said before it if it cannot be understood alone."""
    text, *before = asked
    terms: Sequence[Term] = words.terms(text)
    vector = vectors[0] if vectors is not None else None
    if before and followup.leans(text, sum(bool(term.found_as) for term in terms)):
        own = {term.word for term in terms}
        earlier = (term for term in words.terms(before[0]) if term.word not in own)
        terms = [*terms, *(replace(term, weight=followup.SHARE * term.weight) for term in earlier)]
        vector = _blended(vectors) if vectors is not None else None
        text = f"{text} {before[0]}"
    language = words.language_of(text, terms, languages)
    known = languages is None or language is None or language in languages
    return _Query(text=text, terms=terms, vector=vector if known else None, language=language)


def _blended(vectors: Floats) -> Floats:
    """The direction of a question that leans on what was said before it."""
    blended = vectors[0] + followup.SHARE * vectors[1]
    return np.asarray(blended / np.linalg.norm(blended), dtype=np.float32)


def _by_meaning(
    generation: Generation, query: _Query, rows: Rows, understood: Flags, limit: int
) -> tuple[Rows, _Meant | None]:
    """With the passages in `rows` the nearest in meaning, and what the vectors say of all of them."""
    if query.vector is None or generation.vectors is None or generation.calibration is None:
        return rows, None
    rows = np.union1d(rows, _nearest(generation.vectors, query.vector, understood, limit))
    texts = generation.vectors.texts(rows)
    return rows, _Meant(
        texts=texts,
        fit=generation.calibration.fit(query.vector, texts),
        wording=texts.best(generation.wording.likeness(query.text, texts.rows)),
        shift=generation.calibration.shift,
        understood=understood[rows],
    )


def _nearest(vectors: Vectors, vector: Floats, understood: Flags, limit: int) -> Rows:
    """The rows of the passages that are nearest in meaning; only if none has any, of those that have not."""
    if understood.all():
        return np.array(vectors.nearest(vector, limit=limit), np.int64)
    near = np.array(vectors.nearest(vector, limit=2 * limit), np.int64)
    return near[understood[near]][:limit] if understood[near].any() else near[:limit]


def _scores(words: Words, query: _Query, rows: Rows, lexical: Numbers, meant: _Meant | None) -> Numbers:
    """How well the passages in `rows` fit, 0 to 1; `lexical` is the share of the question's words in each."""
    score = lexical
    if meant is not None:
        fused = _fused(meant.fit.likeness, lexical, words.faq[rows] & meant.understood, meant.wording)
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
    )


def _nearest_by_words(passage: Passage, terms: Sequence[Term]) -> str:
    """The sentence or phrasing that has most of the question's words."""
    wanted = {word: term.weight for term in terms for word, _, _ in term.found_as}
    quotes = passage.questions or tuple(sentence.quote for sentence in split.sentences(passage.text))

    def weight(quote: str) -> float:
        lowered = quote.casefold()
        return sum(weight for word, weight in wanted.items() if word in lowered)

    return max(quotes, key=weight, default="")
