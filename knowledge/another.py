"""Whether the nearest passage is about another thing or place than the question names. Pure.

Customers write names in small letters, and a name that documents do not have is spelt much like one that they
have: so what tells another name is where it stands, as in "to iceland" and "to Ireland".
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge import nouns
from knowledge.named import OF_PLACES, Named, named_in, things
from knowledge.names import CAPITAL, Known, is_slip, stems_of
from knowledge.passage import Found, Passage
from knowledge.terms import typed

#: "I want to complain" names no place.
_BEFORE_VERB = re.compile(
    r"\b(?:ok|okay|want|wants|need|needs|have|has|had|like|how|what|where|when|able|possible|going|try|trying"
    r"|wish|allowed|required|supposed|way|time|used|ready|free|easy|hard|best|better|impossible|necessary)"
    r"\s+to\s+$",
    re.IGNORECASE,
)


def is_of_another(question: str, found: Sequence[Found], known: Known) -> bool:
    """Whether it is of one thing with a name, and the nearest of another: "is the Finch loud?", of the Wren.

    Not in German, where every noun may be one.
    """
    best, asked = found[0].passage, set(typed(question))
    if nouns.is_german(question, expected=best.language):
        return False
    if not (elsewhere := known.names_among(asked & known.stems - stems_of(best))):
        return False
    about = known.names_among(subjects(best))
    others = frozenset().union(*(subjects(each.passage) for each in found))
    return (
        bool(about)
        and about.isdisjoint(asked)
        and any(name & elsewhere & others for name in things(question, known).values())
    )


def another_place(question: str, best: Found, known: Known) -> frozenset[str]:
    """The stems of "to iceland", which nothing found has, where the nearest has "to Ireland"; else none."""
    asked, language = frozenset(typed(question)), best.passage.language
    strange = asked - known.stems
    if nouns.is_abroad(question, language):
        # Österreich may well be in there, as Austria; but "nach Island" is on no "islands".
        strange = asked & known.stems - known.names_among(asked)
    if not strange:
        return frozenset()
    here = [each for each in named_in(best.nearest, known) if each.is_place(known)]
    if not here or not all(each.stems.isdisjoint(asked) for each in here):
        return frozenset()
    named = (each for each in named_in(question, known) if each.stems <= strange)
    return frozenset().union(*(each.stems for each in named if _may_be_place(question, each, known)))


def _may_be_place(question: str, named: Named, known: Known) -> bool:
    is_put_so = named.has_capital or CAPITAL.search(question) is None
    if not is_put_so or named.preposition not in OF_PLACES or named.determiner or named.is_of_calendar:
        return False
    if any(map(str.isdigit, named.words)) or _BEFORE_VERB.search(question, 0, named.begins_words):
        return False
    return not any(is_slip(word, name) for word in named.stems for name in known.names)


@lru_cache(maxsize=4096)
def subjects(passage: Passage) -> frozenset[str]:
    """The stems of what a passage is about, as its title or its questions say."""
    return frozenset(typed(" ".join((passage.title, *passage.first_questions))))
