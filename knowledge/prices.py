"""What a thing itself costs, where its price is asked: not its lid, its repair or a used one. Pure.

Near in meaning and in words are all sentences with the thing and an amount of money. Its own price is said
where it is the subject: "The Finch electric grinder costs €249", but not "The lid of the Finch costs €7.50"
and not "A refurbished Finch costs €199". English, German, French and Spanish.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from knowledge import split
from knowledge.amounts import amounts
from knowledge.currencies import MONEY
from knowledge.passage import Found, Passage
from knowledge.terms import typed

_ASKS = re.compile(
    r"\bhow (?:much|expensive)\b|\b(?:prices?|priced|costs?|kosten|kostet|preise?|prix|precios?)\b"
    r"|\bwie teuer\b|\bcombien\b|\bco[uû]te(?:nt)?\b|\bcu[aá]nto\b|\bcuestan?\b",
    re.IGNORECASE,
)
_COSTS = re.compile(
    r"\b(?:costs?|is|are|kostet|kosten|co[uû]te(?:nt)?|cuestan?)\s(?:[^\W\d]+\s){0,2}?(?=\W{0,2}\d)",
    re.IGNORECASE,
)
_IS = re.compile(r"\b(?:is|are|ist|sind|est|sont|es|son)\b", re.IGNORECASE)


def own_price_first(question: str, found: Sequence[Found]) -> list[Found]:
    """What was found, and first of it what says the price of that whose price is asked, if anything does.

    Other questions change nothing.
    """
    thing = _priced(question)
    if not thing:
        return list(found)
    for place, each in enumerate(found):
        if (nearest := _its_price(each.passage, thing)) is not None:
            # Whatever else is near, this is what was asked.
            first = replace(each, score=1.0, nearest=each.nearest if each.passage.questions else nearest)
            return [first, *found[:place], *found[place + 1 :]]
    return list(found)


@lru_cache(maxsize=4096)
def _priced(question: str) -> frozenset[str]:
    """The words of that whose price is asked; none if no price is."""
    return frozenset(typed(_ASKS.sub(" ", question))) if _ASKS.search(question) else frozenset()


def _its_price(passage: Passage, thing: frozenset[str]) -> str | None:
    """The sentence that says what the thing costs; of an FAQ's entry also the question that asks it."""
    asked = (question for question in passage.first_questions if _priced(question) == thing)
    said = (sentence.quote for sentence in split.sentences(passage.text) if _says(sentence.plain, thing))
    return next(asked, None) or next(said, None)


def _says(sentence: str, thing: frozenset[str]) -> bool:
    """Whether a sentence begins with the thing and goes on with what it costs."""
    costs = _COSTS.search(sentence)
    if costs is None:
        return False
    before = sentence[: costs.start()]
    subject = typed(before)
    # "Shipping of the subscription is free in Germany and costs ..." has said enough of it already.
    if _IS.search(before) or not subject or subject[0] not in thing or not thing <= set(subject):
        return False
    return any(amount.unit in MONEY for amount in amounts(sentence[costs.end() :]).single[:1])
