"""The sentences of a source as a draft's sentence is compared with them. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from knowledge import split
from knowledge.amounts import named_units
from knowledge.claims import topics
from knowledge.currencies import money, without_countries
from knowledge.facts import Facts, facts, without_markup
from knowledge.numerals import in_digits
from knowledge.passage import Passage
from knowledge.smallwords import listed
from knowledge.terms import content, negations, stem, words
from knowledge.tokens import spaced

WINDOW = 3  #: sentences of a source that may support one together

_CLAUSE = re.compile(
    r"[,;:.!?،؛؟](?:\s+|$)|[()–—，。；：！？、।]|\s(?:but|unless|because|however|although)\s", re.IGNORECASE
)
#: Or a letter that may be a small one, where it is not of ASCII.
_CAPITAL = re.compile(r"(?<![\w-])[\"'“«„(\[*_]*(?P<word>[^\W\d_a-z][\w-]*)")
_ENDED = re.compile(r"(\w{3,})['’]\w")
_NO_NAMES = listed("I You We The A An If Your Our Sie Ihr Ihre Euro EUR USD GBP CHF")


@dataclass(frozen=True, kw_only=True, slots=True)
class Window:
    """One to three neighbouring sentences of a source, as they are compared."""

    quote: str
    read: str  #: without markup
    flat: str  #: the words alone, one space between them
    stems: frozenset[str]
    subject: str  #: the first of them, mostly what it is about
    every: frozenset[str]  #: the stems of all its words, small ones too
    facts: Facts
    negations: int
    clauses: tuple[tuple[frozenset[str], int], ...]  #: the words of each clause, and how often it denies
    sentences: tuple["Window", ...] = ()  #: of a longer run, each alone
    cells: tuple[tuple[str, str], ...] = ()  #: of a table row: each with the name of its column before it


@dataclass(frozen=True, kw_only=True, slots=True)
class About:
    """What a passage's headings and questions say that it is about."""

    words: frozenset[str]  #: stems
    topics: frozenset[str]
    units: frozenset[str]


@lru_cache(maxsize=4096)
def about_of(passage: Passage) -> About:
    """Read from the title, and of an FAQ entry from its first questions too."""
    headings = " . ".join((passage.title, *(passage.first_questions)))
    return About(
        words=frozenset(content(_parted(headings))),
        topics=topics(headings),
        units=frozenset(named_units(headings)),
    )


@lru_cache(maxsize=4096)
def windows(passage: Passage) -> tuple[Window, ...]:
    """Each sentence, and each run of two or three."""
    sentences = split.sentences(passage.text)
    # The markup is read too, for the targets of links.
    singles = [
        window_of(each.plain, _facts_of(each.plain, each.quote), quote=each.quote, cells=each.cells)
        for each in sentences
    ]
    found = list(singles)
    for size in range(2, WINDOW + 1):
        for start in range(len(sentences) - size + 1):
            run = sentences[start : start + size]
            # Rows of a table are about different things.
            if any(each.quote.startswith("|") for each in run):
                continue
            quote = _between(passage.text, run[0].quote, run[-1].quote)
            read = " ".join(each.plain for each in run)
            parts = tuple(singles[start : start + size])
            found.append(window_of(read, _facts_of(read, quote), quote=quote, sentences=parts))
    return tuple(found)


def _facts_of(read: str, quote: str) -> Facts:
    return replace(facts(read), places=facts(f"{read} {quote}").places)


def _between(text: str, first: str, last: str) -> str:
    start = text.find(first)
    end = text.find(last, max(start, 0))
    return text[start : end + len(last)] if start >= 0 and end >= 0 else first


def window_of(
    read: str,
    exact: Facts,
    *,
    quote: str = "",
    sentences: tuple[Window, ...] = (),
    cells: tuple[tuple[str, str], ...] = (),
) -> Window:
    """What is compared of a text; `exact` is what must be right in it to the letter."""
    # "Two business days" are 2 working days.
    counted = re.sub(r"\bbusiness(?= days?\b)", "working", in_digits(read), flags=re.IGNORECASE)
    # Whose money it is stands in `exact`.
    parted = _parted(without_countries(counted))
    stems = content(parted)
    return Window(
        quote=quote,
        read=read,
        flat=" ".join(words(read)),
        stems=frozenset(stems),
        subject=next(iter(stems), ""),
        every=frozenset(stem(word) for word in words(f"{read} {parted} {_without_endings(read)}")),
        facts=exact,
        negations=negations(read),
        clauses=tuple((frozenset(content(_parted(part))), negations(part)) for part in _CLAUSE.split(read)),
        sentences=sentences,
        cells=cells,
    )


def _without_endings(text: str) -> str:
    """The names before an apostrophe, as in "Ankara'ya"."""
    return "" if text.isascii() else " ".join(_ENDED.findall(text))


def _parted(text: str) -> str:
    """Text in which what has no spaces between words is cut into pairs of letters."""
    return text if text.isascii() else spaced(text)


@lru_cache(maxsize=4096)
def names(passage: Passage) -> frozenset[str]:
    """The words that the passage writes with a capital inside a sentence."""
    return frozenset(_capitals(passage.text, inside_only=True))


def names_in(sentence: str, known: frozenset[str]) -> frozenset[str]:
    """The names in a sentence: capitals inside it, and its first word if it is a name elsewhere."""
    read = without_countries(without_markup(sentence).replace("**", ""))
    found = set(_capitals(read, inside_only=True))
    first = next(iter(_capitals(read, inside_only=False)), None)
    return frozenset(found | ({first} & known if first else set()))


def _capitals(text: str, *, inside_only: bool) -> Iterator[str]:
    for match in _CAPITAL.finditer(text):
        before = text[: match.start()].rstrip(" \t")[-1:]
        opens = not before or before in '.!?:|•-"“*\n'
        word = match["word"]
        if not word[0].isupper():
            continue
        if word in _NO_NAMES or money(word) or (inside_only and opens):
            continue
        for part in words(word):
            yield stem(part)
