"""Search by words: one SQLite file with the passages, and what its full-text search makes of their words.

Words are found by stem (porter), through `postings`. `spellings` has each word of the documents by its
trigrams, so that a typo, an inflection or a compound is found too. Scripts without spaces are cut into pairs
of characters.
"""

import json
import math
import sqlite3
import threading
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path

import numpy as np

from bot.errors import KnowledgeError
from knowledge.endings import without_ending
from knowledge.language import ENGLISH, HITS, small_words
from knowledge.passage import Passage
from knowledge.postings import Matches, Numbers, Postings, Wanted
from knowledge.stopwords import STOPWORDS
from knowledge.tokens import spaced, tokens, without_accents, written

_TOKENS = "tokenize='porter unicode61 remove_diacritics 2'"
_SCHEMA = f"""
CREATE TABLE passages (row INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, body TEXT NOT NULL);
CREATE TABLE pieces (row INTEGER PRIMARY KEY, passage INTEGER NOT NULL, quote TEXT NOT NULL,
  plain TEXT NOT NULL);
CREATE TABLE stems (number INTEGER PRIMARY KEY, stem TEXT NOT NULL);
CREATE TABLE forms (word TEXT NOT NULL, form TEXT NOT NULL, PRIMARY KEY (word, form)) WITHOUT ROWID;
CREATE TABLE arrays (name TEXT PRIMARY KEY, kind TEXT NOT NULL, data BLOB NOT NULL);
CREATE VIRTUAL TABLE spellings USING fts5(word, tokenize='trigram');
CREATE VIRTUAL TABLE temp.words USING fts5(title, text, content='', {_TOKENS});
CREATE VIRTUAL TABLE temp.places USING fts5vocab(temp, words, instance);
"""
# An empty table with the same tokenizer tells what it makes of a word: there is no other way to ask.
_STEMMER = f"""
CREATE VIRTUAL TABLE temp.stemmer USING fts5(text, {_TOKENS});
CREATE VIRTUAL TABLE temp.stemmed USING fts5vocab(temp, stemmer, instance);
"""

MOST_TERMS = 64  #: of a message; a longer one is no question
ALIKE = 0.8  #: how much of two spellings must agree to be taken for one word
PART_OF = 0.6  #: what a word counts that is found as part of a longer one, or the other way round
TITLE = 2.0  #: a word in a title counts so many times
REMEMBERED = 16_384  #: words of questions, and what the documents have for them
SAME_WORDS = 0.7  #: of a question's words, by weight: if two languages have so many, it may be put in either
LONG_WORD = 64  #: characters; a longer one is not remembered


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """What is embedded of a passage: all of it, a sentence, or a phrasing."""

    passage: int  #: the passage's row
    quote: str  #: what to show when it is nearest; empty for the whole passage
    plain: str  #: what was embedded


@dataclass(frozen=True, kw_only=True, slots=True)
class Term:
    """A word of a question, as the documents have it."""

    word: str
    weight: float  #: idf: more for rarer words, most for words the documents do not have
    found_as: tuple[tuple[str, str, float], ...]  #: (word, stem, likeness) in the documents; empty if unknown


def write(file: Path, passages: Sequence[Passage], pieces: Iterable[Piece]) -> None:
    """Make the SQLite file of one generation.

    Raises:
        KnowledgeError: this Python's SQLite has no full-text search.
    """
    with closing(sqlite3.connect(file)) as db:
        try:
            db.executescript(_SCHEMA)
        except sqlite3.OperationalError as error:
            raise KnowledgeError(
                f"SQLite {sqlite3.sqlite_version} of this Python cannot search text ({error}). "
                "Use a Python whose SQLite is 3.34 or newer and has FTS5."
            ) from error
        with db:
            db.executemany(
                "INSERT INTO passages VALUES (?, ?, ?)",
                ((row, each.id, json.dumps(asdict(each))) for row, each in enumerate(passages)),
            )
            db.executemany(
                "INSERT INTO pieces VALUES (?, ?, ?, ?)",
                ((row, each.passage, each.quote, each.plain) for row, each in enumerate(pieces)),
            )
            db.executemany(
                "INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)",
                (
                    (row, _indexed(_heading(each), each.language), _indexed(each.text, each.language))
                    for row, each in enumerate(passages)
                ),
            )
            db.executemany("INSERT INTO forms VALUES (?, ?)", sorted(_forms(passages)))
            _write_postings(db, len(passages))
            _write_array(db, "faq", np.array([each.kind == "faq" for each in passages], dtype=np.bool_))
            _write_array(db, "languages", np.array([each.language for each in passages]))
            spellings = {
                word
                for each in passages
                for word in tokens(f"{_heading(each)} {each.text}")
                if len(word) >= 4 and not word.isdigit()
            }
            db.executemany("INSERT INTO spellings (word) VALUES (?)", ((word,) for word in sorted(spellings)))


def _heading(passage: Passage) -> str:
    return f"{passage.title} {' '.join(passage.questions)}"


def _indexed(text: str, language: str) -> str:
    """What SQLite's tokenizer is shown: it knows the endings of English alone."""
    if language == ENGLISH:
        return spaced(text)
    return " ".join(without_ending(word, language) for word in written(text))


def _forms(passages: Iterable[Passage]) -> set[tuple[str, str]]:
    """What the words of documents in other languages are indexed as, each by how it may be typed."""
    return {
        (without_accents(word), without_ending(word, each.language))
        for each in passages
        if each.language != ENGLISH
        for word in written(f"{_heading(each)} {each.text}")
    }


def _write_postings(db: sqlite3.Connection, passages: int) -> None:
    places = db.execute(
        "SELECT term, doc, sum(iif(col = 'title', ?, 1.0)), count(*) FROM places"
        " GROUP BY term, doc ORDER BY term, doc",
        (TITLE,),
    )
    postings = Postings.count(places, passages)
    db.executemany("INSERT INTO stems VALUES (?, ?)", ((n, stem) for stem, n in postings.stems.items()))
    for name in ("starts", "rows", "scores"):
        _write_array(db, name, getattr(postings, name))


def _write_array(db: sqlite3.Connection, name: str, values: Numbers) -> None:
    db.execute("INSERT INTO arrays VALUES (?, ?, ?)", (name, values.dtype.str, values.tobytes()))


class Words:
    """One generation's SQLite file, open for reading. Safe to use from several threads."""

    def __init__(self, file: Path) -> None:
        """Open `file`.

        Raises:
            sqlite3.DatabaseError: it is damaged.
        """
        # Immutable: nobody writes to a generation, so SQLite need not lock it or look for a journal.
        uri = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
        self._db = sqlite3.connect(uri, uri=True, check_same_thread=False)
        self._lock = threading.Lock()
        try:
            self._db.executescript(_STEMMER)
            (self.passages,) = self._db.execute("SELECT count(*) FROM passages").fetchone()
            (self.pieces,) = self._db.execute("SELECT count(*) FROM pieces").fetchone()
            self._postings = self._read_postings()
            self.faq = self._read_array("faq")  #: whether the passage in each row is an FAQ entry
            self.languages = self._read_array("languages")  #: of the passage in each row
        except BaseException:
            self._db.close()
            raise
        self.passage = lru_cache(maxsize=4_096)(self._passage)
        #: For each language, of the passage in each row whether it is in it.
        self.spoken = {each: self.languages == each for each in sorted({*self.languages.tolist()})}
        self._others = [each for each in self.spoken if each != ENGLISH]
        self._terms: dict[str, Term] = {}

    def close(self) -> None:
        self._db.close()

    def all_passages(self) -> tuple[Passage, ...]:
        """Every passage, in the order in which they were learned."""
        return tuple(self.passage(row) for row in range(self.passages))

    def quotes(self, pieces: Sequence[int]) -> dict[int, str]:
        """What to show of the pieces in these rows of the vectors."""
        wanted = ",".join(map(str, pieces))
        with self._lock:
            return dict(self._db.execute(f"SELECT row, quote FROM pieces WHERE row IN ({wanted})"))

    def phrasings(self) -> list[str]:
        """The pieces that are phrasings of an FAQ, and an empty text for each other, in their order."""
        faq = self.faq[self.pieces_of()].tolist()
        return [plain if asked else "" for plain, asked in zip(self.embedded(), faq, strict=True)]

    def pieces_of(self) -> list[int]:
        """The row of the passage of each piece, in the order of the vectors."""
        with self._lock:
            return [row for (row,) in self._db.execute("SELECT passage FROM pieces ORDER BY row")]

    def embedded(self) -> list[str]:
        """What was embedded, in the order of the vectors."""
        with self._lock:
            return [plain for (plain,) in self._db.execute("SELECT plain FROM pieces ORDER BY row")]

    def terms(self, text: str) -> tuple[Term, ...]:
        """The words of a question that mean something, each once, at most `MOST_TERMS`."""
        words = list(dict.fromkeys(tokens(text[:8_000])))
        words = [word for word in words if word not in STOPWORDS][:MOST_TERMS]
        remembered = self._terms
        known = {word: remembered[word] for word in words if word in remembered}
        if missing := [word for word in words if word not in known]:
            with self._lock:
                known |= {word: self._term(word, stems) for word, stems in self._stems(missing)}
                self._remember(known[word] for word in missing if word in known)
        return tuple(known[word] for word in words if word in known)

    def match(self, terms: Sequence[Term]) -> Matches:
        """How well each passage fits these words."""
        return self._postings.match(
            [
                Wanted(weight=term.weight, stems=tuple((stem, alike) for _, stem, alike in term.found_as))
                for term in terms
            ]
        )

    def language_of(self, text: str, terms: Sequence[Term], languages: Collection[str] | None) -> str | None:
        """In which of the documents' languages a question with these words is put.

        "Storno?" is German where only documents in German have the word; "PayPal?" may be in any: `None`, if
        one of them is among `languages`, which the embedder knows. `None` for these stands for all there are.
        Small words tell it, see `_told`: "kann ich mit PayPal zahlen" is German.
        """
        if len(self.spoken) < 2:
            return next(iter(self.spoken), None)
        known = {language: self._known(terms, rows) for language, rows in self.spoken.items()}
        counted = small_words(text[:8_000], self.spoken)
        if counted and (told := _told(counted, known, languages)) is not None:
            return told
        first: str = max(known, key=lambda language: known[language])
        likely = [language for language in known if known[language] >= SAME_WORDS * known[first]]
        if len(likely) > 1 and (languages is None or any(language in languages for language in likely)):
            return None
        return first

    def _known(self, terms: Sequence[Term], spoken: Numbers) -> float:
        """What these words count that documents in one language have."""
        have = self._postings.have
        alike = (
            max((a for _, stem, a in term.found_as if have(stem, spoken)), default=0.0) for term in terms
        )
        return sum(term.weight * found for term, found in zip(terms, alike, strict=True))

    def _passage(self, row: int) -> Passage:
        with self._lock:
            (body,) = self._db.execute("SELECT body FROM passages WHERE row = ?", (row,)).fetchone()
        values = json.loads(body)
        return Passage(**{**values, "questions": tuple(values["questions"])})

    def _read_postings(self) -> Postings:
        stems = self._db.execute("SELECT stem, number FROM stems").fetchall()
        arrays = {name: self._read_array(name) for name in ("starts", "rows", "scores")}
        return Postings(passages=self.passages, stems=dict(stems), **arrays)

    def _read_array(self, name: str) -> Numbers:
        kind, data = self._db.execute("SELECT kind, data FROM arrays WHERE name = ?", (name,)).fetchone()
        return np.frombuffer(data, dtype=kind)

    def _remember(self, terms: Iterable[Term]) -> None:
        if len(self._terms) > REMEMBERED:
            self._terms = {}  # a new one: another thread may be reading
        self._terms.update((term.word, term) for term in terms if len(term.word) <= LONG_WORD)

    def _stems(self, words: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
        """The stems under which the documents may have each of these words."""
        forms = {word: [word, *self._forms(word)] for word in words}
        stems = dict(self._stem(list({form for each in forms.values() for form in each})))
        for word, each in forms.items():
            if found := list(dict.fromkeys(stems[form] for form in each if form in stems)):
                yield word, found

    def _forms(self, word: str) -> list[str]:
        """As what it is indexed in documents that are not in English."""
        if not self._others:
            return []
        known = self._db.execute("SELECT form FROM forms WHERE word = ?", (word,)).fetchall()
        return [form for (form,) in known] or [without_ending(word, each) for each in self._others]

    def _stem(self, words: Sequence[str]) -> Iterator[tuple[str, str]]:
        self._db.execute("BEGIN")
        try:
            self._db.executemany("INSERT INTO stemmer (rowid, text) VALUES (?, ?)", enumerate(words))
            stems = dict(self._db.execute("SELECT doc, term FROM stemmed").fetchall())
        finally:
            self._db.execute("ROLLBACK")
        for number, word in enumerate(words):
            if number in stems:
                yield word, stems[number]

    def _term(self, word: str, stems: Sequence[str]) -> Term:
        counts = {stem: self._postings.having(stem) for stem in stems}
        found = tuple((word, stem, 1.0) for stem, count in counts.items() if count)
        return Term(
            word=word,
            weight=self._idf(max(counts.values())),
            found_as=found or tuple(self._spelt_like(word)),
        )

    def _idf(self, count: int) -> float:
        return math.log(1 + (self.passages - count + 0.5) / (count + 0.5))

    def _spelt_like(self, word: str) -> Iterator[tuple[str, str, float]]:
        """Words of the documents that differ from this one by a slip or an ending, or are part of it."""
        if len(word) < 4 or any(character.isdigit() for character in word):
            return
        grams = {word[start : start + 3] for start in range(len(word) - 2)}
        query = " OR ".join(f'"{gram}"' for gram in sorted(grams))
        near = self._db.execute(
            "SELECT word FROM spellings WHERE spellings MATCH ? ORDER BY rank LIMIT 12", (query,)
        ).fetchall()
        scored = sorted(((_alike(word, other), other) for (other,) in near), reverse=True)
        best = [(alike, other) for alike, other in scored[:2] if alike]
        stems = dict(self._stems([other for _, other in best]))
        for alike, other in best:
            yield from ((other, stem, alike) for stem in stems.get(other, ()) if self._postings.having(stem))


def _told(counted: Counter[str], known: Mapping[str, float], languages: Collection[str] | None) -> str | None:
    """The language with most small words, if the documents do not contradict it: what these `known` of it.

    Single words are like those of another language: "ten year old vaccine" is not Polish. Of a language
    that the embedder does not know there must be more of them, the less the documents in it know better.
    """
    (first, most), (_, second) = (*counted.most_common(2), ("", 0))[:2]
    if most == second or (most < HITS and known[first] < SAME_WORDS * max(known.values())):
        return None
    if languages is None or first in languages:
        return first
    others = [each for each in known if each in languages]
    lead = most - max((counted[each] for each in others), default=0)
    better = known[first] - max((known[each] for each in others), default=-1.0)
    if lead > HITS or (lead == HITS and better >= 0) or better > 0:
        return first
    return None


def _alike(one: str, other: str) -> float:
    """How surely two words are one, 0 to 1."""
    if one[0] == other[0]:
        ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
        if ratio >= ALIKE:
            return ratio
    shorter, longer = sorted((one, other), key=len)
    return PART_OF if len(shorter) >= 5 and shorter in longer else 0.0
