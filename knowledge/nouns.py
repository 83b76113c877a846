"""Which German nouns may be names, and what is left of German words without their endings. Pure.

In German every noun has a capital. Names of places and brands mostly stand without an article: "nach Irland",
"mit PayPal", but "die Lieferung".
"""

import re

from knowledge.endings import without_ending
from knowledge.language import OF_A_MESSAGE, is_foreign, likely
from knowledge.smallwords import SMALL_WORDS
from knowledge.terms import typed

GERMAN = "de"

_LANGUAGES = frozenset(SMALL_WORDS)
#: Inside a sentence, with the word before it.
_NOUN = re.compile(r"(\w+)[,;:)]* (?=([A-ZÄÖÜ][\w-]*))")
_DETERMINER = re.compile(
    r"de[rnms]|die|das|[kmds]?eine?[nmrs]?|(?:ihr|unse?r|eue?r)(?:e[nmrs]?)?"
    r"|(?:diese|jede|welche|alle|viele)[nmrs]?|im|ins|zu[mr]|beim|vom",
    re.IGNORECASE,
)


def is_german(text: str, *, expected: str) -> bool:
    """Whether a sentence is in German, as its small words tell; where they do not, it is in `expected`."""
    told = likely(text[:OF_A_MESSAGE], _LANGUAGES)
    return expected == GERMAN if not told or expected in told else GERMAN in told


def is_abroad(question: str, language: str) -> bool:
    """Whether a question is in another language than this; a few words tell that of German alone."""
    is_in_german = is_german(question, expected=language)
    return is_in_german != (language == GERMAN) or is_foreign(question, frozenset({language}))


def stems(text: str) -> tuple[str, ...]:
    """The words of a German text that carry its meaning, as people type them, without endings."""
    return tuple(without_ending(word, GERMAN) for word in typed(text))


def bare(text: str) -> list[str]:
    """The stems of the nouns inside a German sentence that stand without an article or the like."""
    found = (noun for before, noun in _NOUN.findall(text) if not _DETERMINER.fullmatch(before))
    return [stem for noun in found for stem in stems(noun)]
