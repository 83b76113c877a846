"""Does the knowledge say it? From what retrieval found to the probability that it does not. Pure.

Nearness in meaning alone takes "Can I pay with Bitcoin?" for "Can I pay with PayPal?". So the words count
too: a word that none of the found passages has, above all a name, speaks against them.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from knowledge.passage import Found, Passage
from knowledge.terms import content

Caution = Literal["low", "normal", "high"]

#: From which probability on the bot says "I do not know".
THRESHOLDS: dict[Caution, float] = {"low": 0.75, "normal": 0.55, "high": 0.35}

#: Log-odds that the knowledge does not say it. They began as a logistic regression over CLINC150, HINT3
#: curekart, SQuAD and the sample shop, each collection and each class in it counting the same. That gave a
#: foreign name 0.8 to 1.2; it was raised by hand after looking at the shop's near misses, so the shop's
#: figures are not held out. `benchmarks/answers.py` measures them; it does not fit them.
_ALWAYS = 5.8
_MEANING = -7.1
_WORDS = -2.1
_KNOWN_ANYWHERE = -1.3
_LEAD = -3.7
_FOREIGN_NAME = 2.0
#: Without vectors only the words speak. Chosen by hand, not measured.
_ALWAYS_BY_WORDS = 3.0
_WORDS_ALONE = -6.0

PHRASINGS = 50  #: of an FAQ entry that are compared word by word

# Two topics are equally near only if a look at both cannot tell which is meant.
_CLOSE = 0.01  #: difference of the scores
_CLOSE_WORDS = 0.05
_GOOD = 0.6  #: score of both
_ALIKE = 0.12  #: share of common words from which on two passages say much the same
_SHORT = 3  #: words; a longer question says what it means


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """How little the knowledge says about a question, and why."""

    unknown: float  #: 0 to 1
    why: str  #: one plain line for staff


@dataclass(frozen=True, kw_only=True, slots=True)
class Features:
    """What is weighed."""

    meaning: float  #: cosine of the nearest passage
    words: float  #: idf-weighted share of the question's words that the best passage has
    known_anywhere: float  #: share of the question's words that any found passage has
    lead: float  #: of the best passage over the next, in score
    foreign_name: bool  #: the question names something that no found passage names


def weigh(question: str, found: Sequence[Found]) -> Evidence:
    """Judge a question by what was found for it, best first."""
    if not found:
        return Evidence(unknown=1.0, why="the documents say nothing about it")
    missing = missing_words(question, found)
    seen = features(question, found)
    odds = (
        _ALWAYS
        + _MEANING * seen.meaning
        + _WORDS * seen.words
        + _KNOWN_ANYWHERE * seen.known_anywhere
        + _LEAD * seen.lead
        + _FOREIGN_NAME * seen.foreign_name
    )
    if not seen.meaning:
        odds = _ALWAYS_BY_WORDS + _WORDS_ALONE * seen.words + _FOREIGN_NAME * seen.foreign_name
    unknown = 1 / (1 + math.exp(-odds))
    title = found[0].passage.title
    said_nowhere = f"; not in it: {', '.join(missing)}" if missing else ""
    return Evidence(unknown=unknown, why=f"nearest is {title!r}{said_nowhere}")


def features(question: str, found: Sequence[Found]) -> Features:
    """What is weighed for a question, of what was found, best first and at least one."""
    best = found[0]
    asked = content(question)
    in_best = _stems(best.passage)
    known = frozenset().union(*(_stems(each.passage) for each in found))
    exact = sum(word in in_best for word in asked) / len(asked) if asked else best.lexical
    return Features(
        meaning=max(each.dense for each in found),
        # Retrieval forgives slips of spelling, which lets "Iceland" pass for "Ireland": half of that counts.
        words=(best.lexical + min(best.lexical, exact)) / 2,
        known_anywhere=sum(word in known for word in asked) / len(asked) if asked else 1.0,
        lead=best.score - found[1].score if len(found) > 1 else 0.0,
        foreign_name=any(name not in known for name in _names(question)),
    )


def missing_words(question: str, found: Sequence[Found]) -> list[str]:
    """The question's words, as written, that no found passage has."""
    known = frozenset().union(*(_stems(each.passage) for each in found)) if found else frozenset()
    each_word = dict.fromkeys(re.findall(r"\w+(?:['’]\w+)?", question))
    return [word for word in each_word if (stems := content(word)) and not known & set(stems)]


def equally_near(question: str, found: Sequence[Found]) -> tuple[Found, Found] | None:
    """Two passages on different topics between which the question does not decide; rare."""
    if len(found) < 2 or len(content(question)) > _SHORT:
        return None
    first, second = found[:2]
    if second.score < _GOOD or first.score - second.score > _CLOSE:
        return None
    if abs(first.lexical - second.lexical) > _CLOSE_WORDS or _page(first) == _page(second):
        return None
    one, other = frozenset(content(first.passage.text)), frozenset(content(second.passage.text))
    alike = len(one & other) / max(1, len(one | other))
    return None if alike > _ALIKE else (first, second)


def _page(found: Found) -> str:
    return found.passage.source.partition("#")[0] if found.passage.kind == "page" else found.passage.source


@lru_cache(maxsize=4096)
def _stems(passage: Passage) -> frozenset[str]:
    phrasings = " ".join(passage.questions[:PHRASINGS])
    return frozenset(content(f"{passage.title} {phrasings} {passage.text}"))


def _names(question: str) -> list[str]:
    """What is written with a capital inside a sentence; nothing if all is, or every word is."""
    words = re.findall(r"(?<=[\w,;:)] )[A-ZÀ-ÖØ-Þ][\w-]*", question)
    if question.isupper() or len(words) > len(question.split()) / 2:
        return []
    return [stem for word in words if not word.isupper() or len(word) > 1 for stem in content(word)]
