"""What a thing itself costs, where its price is asked: not its lid, its repair or a used one. Pure.

Near in meaning and in words are all sentences with the thing and an amount of money. Its own price is said
where the thing is the subject, and nothing follows the amount that makes it another's: "The Finch electric
grinder costs €249", but not "The Finch lid costs €7.50", "A refurbished Finch costs €199" or "The Finch is
€50 cheaper than the Wren". English, German, French and Spanish.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from knowledge import split
from knowledge.amounts import amounts
from knowledge.currencies import MONEY, money
from knowledge.passage import Found, Passage
from knowledge.terms import is_small, typed, words

_ASKS = re.compile(
    r"\bhow (?:much|expensive)\b|\b(?:prices?|priced|costs?|kosten|kostet|preise?|prix|precios?)\b"
    r"|\bwie teuer\b|\bcombien\b|\bco[uû]te(?:nt)?\b|\bcu[aá]nto\b|\bcuestan?\b",
    re.IGNORECASE,
)
_PRICE_OF = re.compile(
    r"\W*(?:(?:the|der|le|el)\s)?(?:price|cost|preis|prix|precio)s?\s(?:of|for|von|für|der|des|de|du|del)\b",
    re.IGNORECASE,
)
_COSTS = re.compile(
    r"\b(?:costs?|is|are|kostet|kosten|ist|beträgt|co[uû]te(?:nt)?|est|cuestan?|es)\b"
    r"(?P<amount>\s(?:(?:only|just|now|about|nur|jetzt|etwa|bei|seulement|de|solo|(?-i:[A-Z]{3}))\s){0,2}"
    r"(?=\W{0,2}\d))",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\W{0,2}\d+(?:[.,'’\s]\d+)*(?:[.,][-–—])?\s?")
_UNIT = re.compile(r"[^\W\d_]+|[^\w\s]")
#: What may stand behind a thing's price, unlike "cheaper", "to repair" and "with every Wren".
_GOES_ON = re.compile(
    r"\s*(?:$|[.,;:!()/]|(?:and|und|et|y|incl\w*|inkl\w*|each|an?|per|pro|par|por|for\s\d+)\b)", re.IGNORECASE
)


def own_price_first(question: str, found: Sequence[Found]) -> list[Found]:
    """What was found, and first of it what says the price of that whose price is asked, if anything does.

    Other questions change nothing.
    """
    thing = _thing_asked(question)
    if not thing:
        return list(found)
    own = [(place, said) for place, each in enumerate(found) if (said := _its_price(each.passage, thing))]
    sure = [each for each in own if each[1].is_a is None] or own
    # Of two things that have its name, the Finch grinder and the Finch lid, either may be meant.
    if len({said.is_a for _, said in sure}) != 1:
        return list(found)
    place, said = sure[0]
    its = found[place]
    # Whatever else is near, this is what was asked.
    first = replace(its, score=1.0, nearest=its.nearest if its.passage.questions else said.sentence)
    return [first, *found[:place], *found[place + 1 :]]


def only_asks_price(question: str) -> bool:
    """Whether it asks what something costs, and does not name it."""
    return bool(_ASKS.search(question)) and not _thing_asked(question)


def _thing_asked(question: str) -> frozenset[str]:
    """The words of that whose price is asked; none if no price is."""
    return frozenset(typed(_ASKS.sub(" ", question))) if _ASKS.search(question) else frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class _Said:
    """What a thing costs."""

    sentence: str
    is_a: str | None  #: what is said beside its name: "grinder", of "the Finch electric grinder"


def with_price(sentence: str) -> str:
    """What a sentence says the price of; empty if it says none."""
    costs = _COSTS.search(sentence)
    return sentence[: costs.start()] if costs is not None and _is_price(sentence, costs) else ""


def _its_price(passage: Passage, thing: frozenset[str]) -> _Said | None:
    """The sentence that says what the thing costs; of an FAQ's entry also the question that asks it."""
    for question in passage.first_questions:
        if _thing_asked(question) == thing:
            return _Said(sentence=question, is_a=None)
    for sentence in split.sentences(passage.text):
        subject = _subject(with_price(sentence.plain), thing)
        # "Lid" of "the Finch lid" would be in the title, if that were what the page is about.
        if subject and subject[-1] in thing.union(typed(passage.title)):
            return _Said(sentence=sentence.quote, is_a=None if subject[-1] in thing else subject[-1])
    return None


def _subject(before: str, thing: frozenset[str]) -> tuple[str, ...]:
    """What stands before "costs", if it begins with the thing and is no more than a name."""
    if (price_of := _PRICE_OF.match(before)) is not None:
        before = before[price_of.end() :]
    subject = typed(before)
    named = itertools.dropwhile(is_small, words(before))
    # "The Finch with a wooden lid" and "the Finch and the Wren" are not the Finch.
    is_name = bool(subject) and subject[0] in thing and not any(map(is_small, named))
    return subject if is_name and thing <= set(subject) else ()


def _is_price(sentence: str, costs: re.Match[str]) -> bool:
    """Whether an amount of money follows, and nothing behind it that makes it another's."""
    amount = next(iter(amounts(sentence[costs.start("amount") :]).single), None)
    if amount is None or amount.unit not in MONEY:
        return False
    behind = _NUMBER.sub("", sentence[costs.end() :], count=1)
    unit = _UNIT.match(behind)
    return bool(_GOES_ON.match(behind[unit.end() :] if unit and money(unit.group()) else behind))
