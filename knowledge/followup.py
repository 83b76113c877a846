"""Questions that lean on what was said before, such as "and how much is that?". Pure; no model.

Joining every message with the one before it would drown a new topic, and never joining them would lose the
follow-up: so the earlier words are taken in only when the message cannot be understood alone. Where it is
plain what it stands for, it is put in full: "and the Finch?" after "how much is the Wren?" asks how much the
Finch is, and "how long does it last?" how long the Wren does.
"""

import re
from collections.abc import Sequence

from knowledge.another import subjects
from knowledge.named import (
    DETERMINERS,
    PREPOSITIONS,
    WORD,
    Named,
    folded,
    in_a_row,
    is_small_word,
    name_at,
    named_in,
    things,
)
from knowledge.names import Known, known_from, stems_of
from knowledge.passage import Found
from knowledge.prices import only_asks_price

SHARE = 0.6  #: what the earlier words count against those of the message itself
ENOUGH_WORDS = 2  #: a message with so many words that the documents know stands alone
#: In more than so many, "it" and the like mostly stand for what the message has named itself.
FEW_WORDS = 3
OF_A_NAME = 3  #: words of what is named anew, as in "and the electric grinder?"
PUT_IN_FULL = 200  #: characters of a message that is put in full, and of the one before


# "Is it possible to ..." points at nothing said before.
_EMPTY_IT = re.compile(
    r"\b(?:is|was|isn't|would|will)\s+it\s+(?:be\s+)?(?:\w+ly\s+)?"
    r"(?:possible|ok|okay|allowed|safe|true|necessary|free|cheaper|better|worth|normal)\s+(?:to|that|for|if)\b"
    r"|\bhow long does it take to\b|\bdoes it cost to\b|\bit is\b|\bthe one\b|\bone of\b"
    r"|\bist es (?:moglich|möglich|erlaubt)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:it|its|he|she|him|her|that|this|they|them|those|these|there|then|ones?|same|instead|else|others?|both"
    r"|either"
    r"|dafür|damit|davon|dazu|diese[rnms]?|jene[rnms]?|welche[rnms]?|denn|sonst|ça|cela|celui|celle|celles|ceux"
    r"|eso|esto|ese|esa|esos|esas|aquello|isso|isto|esse|essa|quello|quella|questo|questa)\b",
    re.IGNORECASE,
)
_GOING_ON = re.compile(
    r"^\W*(?:and|but|or|so|also|what about|how about|what if|why|why not|how so|how come|what else"
    r"|which ones?|really|und|aber|oder|auch|was ist mit|wie ist es mit|warum|wieso|et|mais|ou|y|pero|o|e"
    r"|ma|mas|por qué|porque)\b",
    re.IGNORECASE,
)
#: What comes before a thing that is named instead of another, and what comes after it.
_LEAD = re.compile(
    r"\W*(?:(?:and|but|or|so|also|ok|okay|oh|sorry|no|not that|rather|(?:what|how) about|i meant?"
    r"|make that|und|aber|oder|auch|nein|(?:was ist|wie ist es|wie sieht es) mit|ich meinte?|et|mais|ou|non"
    r"|je voulais dire|y|pero|o|quería decir|quise decir|e|ma|mas|intendevo|volevo dire)\b[\s,.:;]*)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:[\s,]+(?:then|instead|please|too|as well|dann|bitte|auch|aussi|alors|también))*[\s.!?？]*$", re.I
)
#: Of what is spoken of, in English: elsewhere the word changes with what it stands for.
_IT = re.compile(r"\b(?:it|them|this one|that one)\b", re.IGNORECASE)


def leans(text: str, known_words: int) -> bool:
    """Whether `text` needs what was said before; `known_words`: how many of its words the documents have."""
    if known_words < ENOUGH_WORDS:
        return True
    return known_words <= FEW_WORDS and points_back(text)


def points_back(text: str) -> bool:
    """Whether `text` goes on from what was said before, or has a word for it."""
    alone = _EMPTY_IT.sub(" ", text)
    return bool(_GOING_ON.search(alone) or _POINTING.search(alone))


def is_short_for(text: str) -> bool:
    """Whether it may stand for more than it says, see `in_full`; told without a look at any document."""
    return len(text) <= PUT_IN_FULL and (_named_anew(text) is not None or points_at_one(text))


def in_full(text: str, before: str, near: Sequence[Found], alone: Sequence[Found]) -> str | None:
    """What a message asks after `before`; found are passages `near` to both, and for the message `alone`.

    `None` where that is not plain: only what is of the same kind takes the place of what was named before,
    and "it" only that of a thing with a name, or of a few words that ask nothing by themselves.
    """
    if len(before) > PUT_IN_FULL:
        return None
    if (new := _named_anew(text)) is not None:
        return _with_another(new, before, known_from(near))
    thing = _spoken_of(text, before, near, alone) if points_at_one(text) else None
    return _IT.sub(lambda _: thing, text) if thing is not None else None


def of_the_same(text: str, before: str, found: Sequence[Found]) -> str:
    """A question that stands alone, of the thing that was spoken of before where what is `found` names it.

    "How long is the warranty?" after "how much is the Finch?" asks for that of the Finch.
    """
    best = known_from(found[:1])
    if things(text, best):
        return text
    spoken_of = list(things(before, known_from(found)).items())
    named = [thing for thing, stems in spoken_of if stems <= best.stems]
    return f"{text.rstrip(' ?？')}, {named[0]}?" if len(spoken_of) == len(named) == 1 else text


def without_lead(text: str) -> str:
    """`text` without an "and", a "what about" and the like before it."""
    return _LEAD.sub("", text, count=1) if _LEAD.match(text) else text


def _named_anew(text: str) -> Named | None:
    """What a message names that says nothing else, as "and in Ireland?" does."""
    start = len(text) - len(without_lead(text))
    end = start + len(_TAIL.sub("", text[start:]))
    words = list(WORD.finditer(text, start, end))
    first = next((at for at, word in enumerate(words) if not is_small_word(word)), len(words))
    if not 0 < len(words) - first <= OF_A_NAME or any(map(is_small_word, words[first:])):
        return None
    new = name_at(words, first, len(words), goes_on=start > 0)
    return new if not text[start : new.begins].strip() and in_a_row(words) else None


def _with_another(new: Named, before: str, known: Known) -> str | None:
    """`before` with what is named anew in the place of what is most like it."""
    likely = [(_likeness(new, old, known), old.begins, old) for old in named_in(before, known)]
    best, _, old = max(likely, default=(0, 0, new))
    if not best or old.stems == new.stems:
        return None
    behind = before[old.ends :]
    if new.preposition and new.preposition == old.preposition:
        return f"{before[: old.begins]}{new.whole}{behind}"
    article = "" if old.determiner or not new.determiner else f"{new.determiner} "
    return f"{before[: old.begins_words]}{article}{new.words}{behind}"


def _likeness(new: Named, old: Named, known: Known) -> int:
    """How likely one is named instead of the other; 0 if it is not."""
    if new.is_of_calendar and old.is_of_calendar:
        return 5
    is_name = new.is_name(known) or new.is_strange(known)
    if new.preposition and new.preposition == old.preposition:
        return 4 if is_name == old.is_name(known) else 2
    if not is_name or not old.is_name(known) or new.is_of_calendar or old.is_of_calendar:
        return 0
    if known.has_together(new.stems, old.stems):
        return 3
    # What no document near has may be a name, or "thx".
    return int(new.goes_on and (bool(new.determiner and old.determiner) or new.is_strange(known)))


def points_at_one(text: str) -> bool:
    """Whether one word of the message points back, and nothing else does."""
    return len(_POINTING.findall(text)) == 1 == len(_IT.findall(_EMPTY_IT.sub(" ", text)))


def _spoken_of(text: str, before: str, near: Sequence[Found], alone: Sequence[Found]) -> str | None:
    """What "it" stands for: the one thing with a name in `before`, or all of "delivery to Austria"."""
    known = known_from([*near, *alone])
    spoken_of = list(things(before, known).items())
    if spoken_of:
        (thing, stems), *others = spoken_of
        is_own = only_asks_price(text) or _tells_things_apart(alone, stems, known)
        return thing if is_own and not others else None
    words = list(WORD.finditer(before))
    asks = any(is_small_word(word) and folded(word) not in PREPOSITIONS | DETERMINERS for word in words)
    is_brief = bool(words) and not asks and len(words) <= OF_A_NAME + 1
    return before[words[0].start() : words[-1].end()] if is_brief else None


def _tells_things_apart(alone: Sequence[Found], thing: frozenset[str], known: Known) -> bool:
    """Whether what is nearest to a question names the thing, or is about another such.

    How to pay in instalments is the same for all: with its name in the question, a page on the thing would be
    nearer.
    """
    if not alone:
        return False
    best = alone[0].passage
    about = known.names_among(subjects(best))
    return thing <= stems_of(best) or any(known.has_together(thing, frozenset({name})) for name in about)
