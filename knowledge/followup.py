"""Questions that lean on what was said before, such as "and how much is that?". Pure; no model.

Joining every message with the one before it would drown a new topic, and never joining them would lose the
follow-up: so the earlier words are taken in only when the message cannot be understood alone. Where it is
plain what it stands for, it is put in full: "and the Finch?" after "how much is the Wren?" asks how much the
Finch is, and "how long does it last?" how long the Wren does.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.claims import CALENDAR_STEMS
from knowledge.names import Known, known_from
from knowledge.passage import Found
from knowledge.smallwords import SMALL_WORDS, listed
from knowledge.terms import is_small, typed

SHARE = 0.6  #: what the earlier words count against those of the message itself
ENOUGH_WORDS = 2  #: a message with so many words that the documents know stands alone
MOST_WORDS = 3  #: of what is named anew, as in "and the electric grinder?"
LONGEST = 200  #: characters of a message that is put in full, and of the one before


# "Is it possible to ..." points at nothing said before.
_EMPTY_IT = re.compile(
    r"\b(?:is|was|isn't|would|will)\s+it\s+(?:be\s+)?(?:\w+ly\s+)?"
    r"(?:possible|ok|okay|allowed|safe|true|necessary|free|cheaper|better|worth|normal)\s+(?:to|that|for|if)\b"
    r"|\bhow long does it take to\b|\bdoes it cost to\b|\bit is\b|\bthe one\b|\bone of\b"
    r"|\bist es (?:moglich|möglich|erlaubt)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:it|its|that|this|they|them|those|these|there|then|ones?|same|instead|else|other|others|both|either"
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
_WORD = re.compile(r"[^\W_][\w'’-]*")
_PREPOSITIONS = listed(
    """
    to in into on at for with by from of per during until after before nach für mit bei von aus auf pour avec
    à au aux en chez sur para con por a per di da voor met naar na do dla z ze em no ao
    """
)
#: After them stands where something is, or when.
_OF_PLACES = listed("to in into at from nach aus à au aux en chez a di naar do em no ao during until")
_DETERMINERS = listed(
    """
    the a an my your our this that der die das den dem ein eine einen einem einer le la les l un une el los
    las una il lo gli i o os as het de een
    """
)
#: Of what is spoken of, in English: elsewhere the word changes with what it stands for.
_IT = re.compile(r"\b(?:it|them|this one|that one)\b", re.IGNORECASE)
_SMALL = frozenset[str]().union(*SMALL_WORDS.values()) | _PREPOSITIONS | _DETERMINERS


def leans(text: str, known_words: int) -> bool:
    """Whether `text` needs what was said before; `known_words`: how many of its words the documents have."""
    if known_words < ENOUGH_WORDS:
        return True
    alone = _EMPTY_IT.sub(" ", text)
    return bool(_GOING_ON.search(alone) or _POINTING.search(alone))


def is_short_for(text: str) -> bool:
    """Whether it may stand for more than it says, see `in_full`; told without a look at any document."""
    return len(text) <= LONGEST and (_named_anew(text) is not None or _points_at_one(text))


def in_full(text: str, before: str, known: Known) -> str | None:
    """What a message asks after `before`; `known` is what the documents have near to both.

    `None` where that is not plain: only what is of the same kind takes the place of what was named before,
    and "it" only that of a thing with a name, or of a few words that ask nothing by themselves.
    """
    if len(before) > LONGEST:
        return None
    if (new := _named_anew(text)) is not None:
        return _with_another(new, before, known)
    thing = _spoken_of(before, known) if _points_at_one(text) else None
    return _IT.sub(lambda _: thing, text) if thing is not None else None


def of_the_same(text: str, before: str, found: Sequence[Found]) -> str:
    """A question that stands alone, of the thing that was spoken of before where what is `found` names it.

    "How long is the warranty?" after "how much is the Finch?" asks for that of the Finch.
    """
    best = known_from(found[:1])
    if _things(text, best):
        return text
    things = list(_things(before, known_from(found)).items())
    named = [thing for thing, stems in things if stems <= best.stems]
    return f"{text.rstrip(' ?？')}, {named[0]}?" if len(things) == len(named) == 1 else text


def without_lead(text: str) -> str:
    """`text` without an "and", a "what about" and the like before it."""
    return _LEAD.sub("", text, count=1) if _LEAD.match(text) else text


@dataclass(frozen=True, kw_only=True, slots=True)
class _Named:
    """What is named in a message, such as "on the Wren espresso machine"."""

    preposition: str  #: in small letters; empty if there is none
    determiner: str  #: the same
    words: str
    begins: int  #: where the first of these that there is begins
    begins_words: int
    ends: int
    goes_on: bool  #: whether the message surely asks for more, as "and Portugal" and "Portugal?" do
    has_capital: bool  #: and not only because the message begins with it

    @property
    def whole(self) -> str:
        return " ".join(filter(None, (self.preposition, self.determiner, self.words)))

    @property
    def stems(self) -> frozenset[str]:
        return frozenset(typed(self.words))

    @property
    def is_of_calendar(self) -> bool:
        return bool(self.stems & CALENDAR_STEMS)

    def is_name(self, known: Known) -> bool:
        return self.has_capital or bool(self.stems & known.names)

    def is_strange(self, known: Known) -> bool:
        return not self.stems & known.stems


def _named_anew(text: str) -> _Named | None:
    """What a message names that says nothing else, as "and in Ireland?" does."""
    start = len(text) - len(without_lead(text))
    end = start + len(_TAIL.sub("", text[start:]))
    words = list(_WORD.finditer(text, start, end))
    first = next((at for at, word in enumerate(words) if not _is_small(word)), len(words))
    if not 0 < len(words) - first <= MOST_WORDS or any(map(_is_small, words[first:])):
        return None
    named = _named(words, first, len(words), goes_on=start > 0)
    return named if not text[start : named.begins].strip() and _are_in_a_row(words) else None


def _named_before(text: str, known: Known) -> Iterator[_Named]:
    """What a message names: names, and whatever else is not small, one after the other."""
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        if _is_small(words[at]):
            at += 1
            continue
        ends = [end for end in range(at + 2, len(words) + 1) if _is_one(words[at:end], known)]
        last = max(ends, default=at + 1)
        yield _named(words, at, last)
        at = last


def _is_one(words: Sequence[re.Match[str]], known: Known) -> bool:
    """Whether words belong together: the documents have them so, or all are names, as in "New York"."""
    if not _are_in_a_row(words) or any(map(_is_small, words)):
        return False
    return known.says(" ".join(word.group() for word in words)) or all(
        word.group()[0].isupper() for word in words
    )


def _named(words: Sequence[re.Match[str]], first: int, end: int, *, goes_on: bool = False) -> _Named:
    begin, small = first, []
    for kind in (_DETERMINERS, _PREPOSITIONS):
        is_there = (
            begin > 0 and _folded(words[begin - 1]) in kind and _are_in_a_row(words[begin - 1 : begin + 1])
        )
        begin -= is_there
        small.append(_folded(words[begin]) if is_there else "")
    text = words[first].string
    capitals = [word for word in words[max(first, 1) : end] if word.group()[0].isupper()]
    return _Named(
        preposition=small[1],
        determiner=small[0],
        words=text[words[first].start() : words[end - 1].end()],
        begins=words[begin].start(),
        begins_words=words[first].start(),
        ends=words[end - 1].end(),
        goes_on=goes_on or text.rstrip().endswith(("?", "？")),
        has_capital=bool(capitals) or (goes_on and words[first].group()[0].isupper()),
    )


def _with_another(new: _Named, before: str, known: Known) -> str | None:
    """`before` with what is named anew in the place of what is most like it."""
    likely = [(_likeness(new, old, known), old.begins, old) for old in _named_before(before, known)]
    best, _, old = max(likely, default=(0, 0, new))
    if not best or old.stems == new.stems:
        return None
    behind = before[old.ends :]
    if new.preposition and new.preposition == old.preposition:
        return f"{before[: old.begins]}{new.whole}{behind}"
    article = "" if old.determiner or not new.determiner else f"{new.determiner} "
    return f"{before[: old.begins_words]}{article}{new.words}{behind}"


def _likeness(new: _Named, old: _Named, known: Known) -> int:
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


def _points_at_one(text: str) -> bool:
    """Whether one word of the message points back, and nothing else does."""
    return len(_POINTING.findall(text)) == 1 == len(_IT.findall(_EMPTY_IT.sub(" ", text)))


def _spoken_of(before: str, known: Known) -> str | None:
    """What "it" stands for: the one thing with a name in `before`, or all of "delivery to Austria"."""
    words = list(_WORD.finditer(before))
    asks = any(_is_small(word) and _folded(word) not in _PREPOSITIONS | _DETERMINERS for word in words)
    if words and not asks and len(words) <= MOST_WORDS + 1:
        return before[words[0].start() : words[-1].end()]
    things = _things(before, known)
    return next(iter(things)) if len(things) == 1 else None


def _things(text: str, known: Known) -> dict[str, frozenset[str]]:
    """The things with a name that a message speaks of, with the stems of each: no places and no days."""
    return {
        " ".join(filter(None, (named.determiner, named.words))): named.stems
        for named in _named_before(text, known)
        if named.is_name(known) and not named.is_of_calendar and named.preposition not in _OF_PLACES
    }


def _are_in_a_row(words: Sequence[re.Match[str]]) -> bool:
    """Whether nothing but space is between them."""
    return all(not one.string[one.end() : other.start()].strip() for one, other in itertools.pairwise(words))


def _folded(word: re.Match[str]) -> str:
    return word.group().casefold()


def _is_small(word: re.Match[str]) -> bool:
    return _folded(word) in _SMALL or is_small(_folded(word))
