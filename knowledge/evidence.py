"""Does the knowledge say it? From what retrieval found to the probability that it does not. Pure.

Nearness in meaning alone takes "Can I pay with Bitcoin?" for "Can I pay with PayPal?". So the words count
too. What near means is measured in each knowledge anew, see `knowledge.calibration`.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from knowledge import nouns
from knowledge.another import another_place, is_of_another
from knowledge.names import CAPITAL, known_from, stems_of, whole
from knowledge.offers import lacks_the_thing
from knowledge.passage import Found, Passage
from knowledge.terms import typed
from knowledge.weights import weights_of

Caution = Literal["low", "normal", "high"]

#: From which probability on the bot says "I do not know". `normal` keeps 96.5% of the questions that the
#: clean collections answer (CLINC150, SQuAD); the others are a step of one in log-odds away.
THRESHOLDS: dict[Caution, float] = {"low": 0.87, "normal": 0.72, "high": 0.49}

#: Log-odds for a name in the question that nothing found has, and again if the nearest sentence has another.
#: Regression on near misses, given the log-odds without them: 0.8 and 0.8 on SQuAD 2's unanswerable twins,
#: 0.6 and 1.2 on the sample shop's; on other collections they count for less. The second was raised by hand:
#: to quote the delivery to Italy when asked about Iceland is worse than to say nothing.
_FOREIGN_NAME, _OTHER_NAME = 0.7, 2.0
#: The same if the nearest is an FAQ's question that is the customer's but for a name, and where that stands
#: there is a word that nothing found has: another question, as "Can I pay with PayPal?" for "with bitcoin?".
#: And if it is about another thing with a name, as what is said of the Wren for "is the Finch loud?".
#: Set by hand to outweigh all but the nearest; the public data have hardly any such case.
_ANOTHER_QUESTION = 3.5
#: The same for "do you sell tea?", "can I rent a Wren?" and the like, if the nearest is an FAQ question with
#: less than `_NAMED_FROM` of the words: they ask whether a thing is so, and it says so of another. The second
#: where the two are not even put alike: "can I leave my car somewhere?" is near to "Is there parking?" for
#: what it means alone. Set by hand for questions in English to twelve companies: of 43 near to an entry that
#: does not answer them it stops 22, of 33 near to one that does 9, and 8 of these are shown with a doubt. Of
#: pages the words count anyway.
_SOMETHING_ELSE, _IN_OTHER_WORDS = 1.3, 0.65
#: The same where it asks for a thing by its name, and the nearest, of an FAQ, does not have it: "do you sell
#: cups?" for "Do you sell wholesale?". Set by hand.
_LACKS_THE_THING = 2.0
_NAMED_FROM = 0.5  #: `Found.lexical` of an entry that has what is asked for
_PUT_ALIKE = 0.15  #: `Found.wording` from which on
_WHETHER = re.compile(
    r"\W*(?:(?:hi|hello|hey|ok|okay|so|sorry|please|and|but|also|or)\b\W*)*"
    r"(?!\w+ (?:you|i) (?:please |kindly )?(?:tell|explain|help|show|give|let|say|ask|know)\b)"
    r"(?:do|does|did|can|could|may|is|are|will|would|have|has|any)\b",
    re.IGNORECASE,
)
#: Without vectors only the words speak. Chosen by hand, not measured.
_ALWAYS_BY_WORDS, _WORDS_ALONE = 3.0, -6.0

#: Words err. So what they say is drawn to what is usual where the question is answered: half of a page's
#: share of the question's words, and of the likeness to an FAQ's wording the more the fewer its phrasings.
#: The figures change little from 0.4 to 0.6, from 0.2 to 0.4, and from 3 to 10.
USUAL_SHARE, USUAL_WORDING, FEW_PHRASINGS = 0.55, 0.2, 5
#: The share that a page counts as having of a question in another language. For 265 questions to five English
#: companies 0.3 answers twice as many rightly as nothing would.
SHARE_ABROAD = 0.3
#: So many without a word in common, and an FAQ's entry is for all that could be named: a shop's "I want
#: protein powder", put in forty ways, for "I want Protinix", too. HINT3 curekart: area .906, .899 without.
MANY_PHRASINGS = 10

#: Log-odds beyond the threshold up to which the nearest may be shown with a doubt. For 150 questions to five
#: made-up companies, as people type them, it was the right passage in half of these cases, and in a quarter
#: of those further on. What the polyglot finds is not sure from as far before the threshold on: there, too,
#: it is right in half of the cases (22 of 40), and before that in two of three (26 of 37).
_UNSURE = 0.5

# Two topics are equally near only if a look at both cannot tell which is meant.
_CLOSE = 0.01  #: difference of the scores
_CLOSE_WORDS = 0.05
_GOOD = 0.5  #: score of both
_ALIKE = 0.12  #: share of common words from which on two passages say much the same
_SHORT = 3  #: words; a longer question says what it means


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """How little the knowledge says about a question, and why."""

    unknown: float  #: 0 to 1
    why: str  #: one plain line for staff


NOTHING = Evidence(unknown=1.0, why="the documents say nothing about it")


@dataclass(frozen=True, kw_only=True, slots=True)
class Features:
    """What is weighed."""

    meaning: float  #: cosine of the nearest passage; 0 where only words speak
    gain: float  #: the highest `Found.gain`; 0 where only words speak
    words: float  #: how well the best passage fits in words, 0 to 1
    page: bool = False  #: whether the best passage is one of a page
    polyglot: bool = False  #: see `Found.polyglot`
    foreign_name: bool = False  #: the question names what nothing found names, and the answer may hang on it
    other_name: bool = False  #: and the nearest sentence or phrasing names something else
    another_question: bool = False  #: the nearest differs in nothing but a name, and is an FAQ's question
    something_else: bool = False  #: it asks whether a thing is so that the nearest, of an FAQ, does not name
    in_other_words: bool = False  #: and is not put as that is
    lacks_the_thing: bool = False  #: it asks for a thing by name that the nearest, of an FAQ, does not have


def weigh(question: str, found: Sequence[Found]) -> Evidence:
    """Judge a question by what was found for it, best first."""
    if not found:
        return NOTHING
    missing = missing_words(question, found)
    odds = _odds(features(question, found)) + found[0].shift
    title = found[0].passage.title
    said_nowhere = f"; not in it: {', '.join(missing)}" if missing else ""
    # The logistic function, which overflows nowhere put like this.
    return Evidence(unknown=(1 + math.tanh(odds / 2)) / 2, why=f"nearest is {title!r}{said_nowhere}")


def sure_until(caution: Caution, found: Sequence[Found]) -> float:
    """From here on the bot is not sure of what was found, best first; mostly it is the threshold."""
    threshold = THRESHOLDS[caution]
    return _moved(threshold, -_UNSURE) if found and found[0].polyglot else threshold


def unsure_until(caution: Caution) -> float:
    """To here the bot is not sure; beyond, it does not know."""
    return _moved(THRESHOLDS[caution], _UNSURE)


def _moved(probability: float, odds: float) -> float:
    """Further on by so much in log-odds."""
    return 1 / (1 + math.exp(-odds) * (1 - probability) / probability)


def features(question: str, found: Sequence[Found]) -> Features:
    """What is weighed for a question, of what was found, best first and at least one."""
    best = found[0]
    asked = typed(question)
    in_best = stems_of(best.passage)
    known = known_from(found)
    takes_any = _takes_any_name(best.passage)
    abroad = best.polyglot and nouns.is_abroad(question, best.passage.language)
    strange = [] if takes_any else [word for word in asked if word not in known.stems]
    elsewhere = frozenset() if takes_any else another_place(question, best, known)
    foreign = bool(elsewhere) or any(name in strange for name in _names(question, best.passage.language))
    others = [name for name in _names(best.nearest, best.passage.language) if name not in asked]
    # Another page may have the name: what is said of the Wren is still not said of the Finch.
    has_others = bool(others) and not takes_any
    named = known.names_among(set(asked) - in_best) if has_others else frozenset()
    not_here = [word for word in asked if word in strange or word in named]
    is_another = _part_in(asked, typed(best.nearest), not_here, others) or (
        bool(strange) and _differs_in_a_noun(question, found)
    )
    is_one_of_few = len(best.passage.questions) < MANY_PHRASINGS
    of_another_thing = is_one_of_few and is_of_another(question, found, known)
    exact = sum(word in in_best - elsewhere for word in asked) / len(asked) if asked else best.lexical
    # Retrieval forgives slips of spelling: half of that counts, and nothing if it may be another name, as
    # "Iceland" would pass for "Ireland".
    covered = min(best.lexical, exact) if foreign else (best.lexical + min(best.lexical, exact)) / 2
    # A bare number has no meaning that a vector could hold: "7021645199" does not ask for the number.
    has_meaning = best.gain is not None and any(map(str.isalpha, question))
    meaning = max(each.dense for each in found) if has_meaning else 0.0
    return Features(
        meaning=meaning,
        gain=max((each.gain for each in found if each.gain is not None), default=0.0),
        words=_in_words(best, covered, abroad=abroad) if meaning else covered,
        page=best.wording is None,
        polyglot=best.polyglot,
        foreign_name=foreign,
        other_name=bool(elsewhere) or (foreign and bool(others)),
        another_question=(best.passage.kind == "faq" and is_another) or of_another_thing,
        something_else=bool(strange) and not is_another and _asks_for_something_else(question, best),
        in_other_words=(best.wording or 0) < _PUT_ALIKE and set(asked).isdisjoint(typed(best.nearest)),
        lacks_the_thing=(
            best.passage.kind == "faq"
            and not (takes_any or is_another or abroad)
            and lacks_the_thing(question, best.passage)
        ),
    )


def _asks_for_something_else(question: str, best: Found) -> bool:
    # Of many phrasings one is like any question that is meant, and "Delivery abroad" is for all about that.
    is_one_thing = best.nearest.endswith("?") and len(best.passage.questions) < MANY_PHRASINGS
    is_named = best.lexical >= _NAMED_FROM
    return best.passage.kind == "faq" and is_one_thing and not is_named and bool(_WHETHER.match(question))


def _in_words(best: Found, covered: float, *, abroad: bool) -> float:
    """How well the best passage fits in words, drawn to what is usual; in another language it cannot fit."""
    if best.wording is None:
        return (max(covered, SHARE_ABROAD if abroad else 0.0) + USUAL_SHARE) / 2
    # The words of a whole FAQ entry say nothing beyond its meaning; the wording of its phrasings does.
    phrasings = len(best.passage.questions)
    told = phrasings / (phrasings + FEW_PHRASINGS)
    return told * best.wording + (1 - told) * USUAL_WORDING


def _part_in(
    asked: Sequence[str], nearest: Sequence[str], strange: Sequence[str], names: Sequence[str]
) -> bool:
    """Whether two questions have words in common and differ in nothing but `strange` words and `names`."""
    common = set(asked) & set(nearest)
    return bool(common and strange and names) and (
        set(asked) - common == set(strange) and set(nearest) - common == set(names)
    )


def _differs_in_a_noun(question: str, found: Sequence[Found]) -> bool:
    """The same of two questions in German, where a name is a noun among others."""
    nearest, language = found[0].nearest, found[0].passage.language
    if not nouns.is_german(nearest, expected=language):
        return False
    asked = nouns.stems(question)
    known = frozenset().union(*(_german_stems(each.passage) for each in found))
    strange = [word for word in asked if word not in known]
    others = [noun for noun in nouns.bare(nearest) if noun not in asked]
    return _part_in(asked, nouns.stems(nearest), strange, others)


def _odds(seen: Features) -> float:
    odds = (
        _FOREIGN_NAME * seen.foreign_name
        + _OTHER_NAME * seen.other_name
        + _ANOTHER_QUESTION * seen.another_question
    )
    if seen.lacks_the_thing:
        odds += _LACKS_THE_THING
    elif seen.something_else:
        odds += _IN_OTHER_WORDS if seen.in_other_words else _SOMETHING_ELSE
    if not seen.meaning:
        return odds + _ALWAYS_BY_WORDS + _WORDS_ALONE * seen.words
    of = weights_of(polyglot=seen.polyglot)
    odds += of.always + of.page * seen.page
    return odds + of.by_vectors(seen.meaning, seen.gain) + of.words * seen.words


def missing_words(question: str, found: Sequence[Found]) -> list[str]:
    """The question's words, as written, that no found passage has."""
    known = frozenset().union(*(stems_of(each.passage) for each in found)) if found else frozenset()
    each_word = dict.fromkeys(re.findall(r"\w+(?:['’]\w+)?", question))
    return [word for word in each_word if (stems := typed(word)) and not known & set(stems)]


def equally_near(question: str, found: Sequence[Found]) -> tuple[Found, Found] | None:
    """Two passages on different topics between which the question does not decide; rare."""
    if len(found) < 2 or len(typed(question)) > _SHORT:
        return None
    first, second = found[:2]
    if second.score < _GOOD or first.score - second.score > _CLOSE:
        return None
    if abs(first.lexical - second.lexical) > _CLOSE_WORDS or _page(first) == _page(second):
        return None
    one, other = frozenset(typed(first.passage.text)), frozenset(typed(second.passage.text))
    alike = len(one & other) / max(1, len(one | other))
    return None if alike > _ALIKE else (first, second)


def _page(found: Found) -> str:
    return found.passage.source.partition("#")[0] if found.passage.kind == "page" else found.passage.source


@lru_cache(maxsize=4096)
def _german_stems(passage: Passage) -> frozenset[str]:
    return frozenset(nouns.stems(whole(passage)))


@lru_cache(maxsize=4096)
def _takes_any_name(passage: Passage) -> bool:
    """Whether an FAQ's question is put with one name and another: what is named does not matter to it."""
    asked = passage.first_questions
    names = {name for each in asked for name in _names(each, passage.language)}
    return len(names) > 1 or _is_about_many_things([frozenset(typed(each)) for each in asked])


def _is_about_many_things(phrasings: Sequence[frozenset[str]]) -> bool:
    """Whether they are many, and have no word in common: "Do you ship to Ireland?" always has a country."""
    common = Counter(word for phrasing in phrasings for word in phrasing)
    return len(phrasings) >= MANY_PHRASINGS and max(common.values(), default=0) <= len(phrasings) / 2


def _names(text: str, language: str) -> list[str]:
    """What is written with a capital inside a sentence; nothing if all is, or most words are.

    In German every noun is: there a capital alone tells nothing. `language`: which is expected.
    """
    if nouns.is_german(text, expected=language):
        return []
    words = CAPITAL.findall(text)
    # Half of them tell a name still, unlike in a heading: "accept Bitcoin" asks for it, "Increase Immunity"
    # is how headings are written.
    if text.isupper() or len(words) > len(text.split()) / 2:
        return []
    return [stem for word in words if not word.isupper() or len(word) > 1 for stem in typed(word)]
