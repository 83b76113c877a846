"""What a message names, such as "on the Wren espresso machine", and with which preposition. Pure."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.claims import CALENDAR_STEMS
from knowledge.names import Known
from knowledge.smallwords import SMALL_WORDS, listed
from knowledge.terms import is_small, typed

LONGEST_NAME = 5  #: words
WORD = re.compile(r"[^\W_][\w'’-]*")
PREPOSITIONS = listed(
    """
    to in into on at for with by from of per during until after before nach für mit bei von aus auf pour avec
    à au aux en chez sur para con por a per di da voor met naar na do dla z ze em no ao
    """
)
#: After them stands where something is, or when.
OF_PLACES = listed("to in into at from nach aus à au aux en chez a di naar do em no ao during until")
DETERMINERS = listed(
    """
    the a an my your our this that der die das den dem ein eine einen einem einer le la les l un une el los
    las una il lo gli i o os as het de een
    """
)
_SMALL = frozenset[str]().union(*SMALL_WORDS.values()) | PREPOSITIONS | DETERMINERS


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
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
        """Whether it has a capital, or is written with one in the documents."""
        return self.has_capital or bool(known.names_among(self.stems))

    def is_place(self, known: Known) -> bool:
        """Whether it is a name with a preposition that places have."""
        return self.preposition in OF_PLACES and self.is_name(known) and not self.is_of_calendar

    def is_strange(self, known: Known) -> bool:
        """Whether the documents have none of its words."""
        return not self.stems & known.stems


def named_in(text: str, known: Known) -> Iterator[Named]:
    """What a message names: names, and whatever else is not small, one after the other."""
    words = list(WORD.finditer(text))
    at = 0
    while at < len(words):
        if is_small_word(words[at]):
            at += 1
            continue
        longest = min(at + LONGEST_NAME, len(words))
        ends = [end for end in range(at + 2, longest + 1) if _is_one(words[at:end], known)]
        last = max(ends, default=at + 1)
        yield name_at(words, at, last)
        at = last


def _is_one(words: Sequence[re.Match[str]], known: Known) -> bool:
    """Whether words belong together: the documents have them so, or all are names, as in "New York"."""
    if not in_a_row(words) or any(map(is_small_word, words)):
        return False
    return known.says(" ".join(word.group() for word in words)) or all(
        word.group()[0].isupper() for word in words
    )


def name_at(words: Sequence[re.Match[str]], first: int, end: int, *, goes_on: bool = False) -> Named:
    """What the words from `first` to before `end` name.

    `goes_on`: whether something joins it to what was said before.
    """
    begin, small = first, []
    for kind in (DETERMINERS, PREPOSITIONS):
        is_there = begin > 0 and folded(words[begin - 1]) in kind and in_a_row(words[begin - 1 : begin + 1])
        begin -= is_there
        small.append(folded(words[begin]) if is_there else "")
    text = words[first].string
    capitals = [word for word in words[max(first, 1) : end] if word.group()[0].isupper()]
    return Named(
        preposition=small[1],
        determiner=small[0],
        words=text[words[first].start() : words[end - 1].end()],
        begins=words[begin].start(),
        begins_words=words[first].start(),
        ends=words[end - 1].end(),
        goes_on=goes_on or text.rstrip().endswith(("?", "？")),
        has_capital=bool(capitals) or (goes_on and words[first].group()[0].isupper()),
    )


def things(text: str, known: Known) -> dict[str, frozenset[str]]:
    """The things with a name that a message speaks of, with the stems of each: no places and no days.

    What it says of them in passing, as in "with PayPal", is none either: "for the Finch" is.
    """
    return {
        " ".join(filter(None, (named.determiner, named.words))): named.stems
        for named in named_in(text, known)
        if named.is_name(known)
        and not (named.is_of_calendar or named.preposition in OF_PLACES)
        and (named.determiner or not named.preposition)
    }


def in_a_row(words: Sequence[re.Match[str]]) -> bool:
    """Whether nothing but space is between them."""
    return all(not one.string[one.end() : other.start()].strip() for one, other in itertools.pairwise(words))


def folded(word: re.Match[str]) -> str:
    """In small letters, as lists have it."""
    return word.group().casefold()


def is_small_word(word: re.Match[str]) -> bool:
    """Whether it names nothing, in any of the languages whose small words are listed."""
    return folded(word) in _SMALL or is_small(folded(word))
