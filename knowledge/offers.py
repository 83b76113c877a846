"""Whether a company has a thing, where that is asked: "do you sell grinders?". Pure.

The verb is in the question whatever the thing is, so that it is near to whatever is said of selling. What
answers it names the thing, best with its price. English, German, French, Spanish and Italian.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from knowledge import split
from knowledge.amounts import amounts
from knowledge.currencies import MONEY
from knowledge.endings import without_ending
from knowledge.named import DETERMINERS, PREPOSITIONS
from knowledge.names import is_slip, stems_of
from knowledge.passage import Found, Passage
from knowledge.prices import with_price
from knowledge.terms import typed, words

OF_A_THING = 3  #: words of a thing that is asked for, as in "an electric grinder"

#: "A" is one in Spanish.
_PREPOSITIONS = PREPOSITIONS - DETERMINERS
_ASKS = re.compile(
    r"\W*(?:(?:hi|hello|hey|ok|okay|so|and|also|hallo|und|auch|bonjour|et|hola|y|ciao|e)\b\W*)*"
    r"(?:(?:do|does|did|can|could|would|will) (?:you|u|they|your shop)"
    r"(?: (?:guys|still|also|even|actually|happen to))* (?:sell|stock|carry|have|offer|provide|supply)"
    r"|(?:can|could|may) (?:i|we) (?:also )?(?:buy|order|purchase)"
    r"|(?:verkauft|habt|führt|bietet) ihr|(?:verkaufen|haben|führen|bieten) sie"
    r"|(?:est-ce que )?vous (?:vendez|avez|proposez)|(?:vendez|avez|proposez)-vous"
    r"|(?:venden|vendéis|tienen|tenéis|ofrecen)|(?:vendete|avete|offrite))\b(?P<thing>[^?!.]*)[?!.\s]*",
    re.IGNORECASE,
)


def thing_asked_for(question: str) -> str | None:
    """What is asked for, as it is put; `None` if the question is not whether there is a thing."""
    # What stands between words is matched in several ways: thousands of spaces would take most of a second.
    asked = _ASKS.fullmatch(" ".join(question.split()))
    thing = asked["thing"].strip() if asked else ""
    # "Do you sell to resellers?" and "do you have to register?" ask for none.
    is_thing = next(iter(words(thing)), "") not in _PREPOSITIONS
    return thing if is_thing and 0 < len(typed(thing)) <= OF_A_THING else None


def lacks_the_thing(question: str, passage: Passage) -> bool:
    """Whether a thing is asked for that a passage does not name, as that on wholesale no cups."""
    thing = thing_asked_for(question)
    if thing is None:
        return False
    has = {without_ending(word, passage.language) for word in stems_of(passage)}
    asked = (without_ending(word, passage.language) for word in typed(thing))
    return not any(word in has or any(is_slip(word, other) for other in has) for word in asked)


def only_named(question: str) -> str | None:
    """The thing, where its name is all that is written, as in "grinders?"."""
    return question.strip(" ?!.") if len(words(question)) == len(typed(question)) == 1 else None


def offered_first(thing: str, found: Sequence[Found], by_name: Sequence[Found]) -> list[Found]:
    """What was found for a question, and first of it what says what the thing costs that it asks for.

    `by_name` is what was found for the thing's name alone. If neither says a price, nothing changes.
    """
    stems = frozenset(typed(thing))
    said = [(each, price) for each in (*found, *by_name) if (price := _price(each.passage, stems))]
    if not said or (found and _is_entry_on_prices(found[0].passage, stems)):
        return list(found)
    # The grinder's own page comes before that of used ones.
    best, price = next((each for each in said if stems <= frozenset(typed(each[0].passage.title))), said[0])
    first = replace(best, score=1.0, nearest=best.nearest if best.passage.questions else price)
    return [first, *(each for each in found if each.passage.id != best.passage.id)]


@lru_cache(maxsize=4096)
def _price(passage: Passage, thing: frozenset[str]) -> str | None:
    """The sentence that says what a thing of this name costs, and not what a part of it or a repair does."""
    said = (each.quote for each in split.sentences(passage.text) if thing <= _thing_priced(each.plain))
    return next(said, None)


def _is_entry_on_prices(passage: Passage, thing: frozenset[str]) -> bool:
    """Whether it answers a question about the thing with sums of money, such as the prices of all repairs."""
    asked = any(thing <= frozenset(typed(question)) for question in passage.first_questions)
    return asked and any(amount.unit in MONEY for amount in amounts(passage.text).single)


def _thing_priced(sentence: str) -> frozenset[str]:
    """The stems of what a sentence says the price of, without "for the Wren" and the like."""
    subject = words(with_price(sentence))
    ends = next((at for at, word in enumerate(subject) if word in _PREPOSITIONS), len(subject))
    return frozenset(typed(" ".join(subject[:ends])))
