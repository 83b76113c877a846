"""What speaks against a sentence of a draft that has the words of a source, and says something else. Pure."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from knowledge.amounts import UNIT_STEMS
from knowledge.claims import CALENDAR_STEMS
from knowledge.facts import facts, supports, without_markup
from knowledge.opposites import contradict, turn
from knowledge.qualifiers import begins_elsewhere, conditions, extends, overstates
from knowledge.smallwords import LEANS_BACK, listed
from knowledge.terms import stem, words
from knowledge.windows import About, Window

COVERED = 0.6  #: of a sentence's words must be in its source
LEAST_WORDS = 2  #: that carry meaning; a fragment says nothing that could be checked
BOUND = 0.5  #: of its words must be in the one sentence that has its numbers and addresses

#: "From Germany", "within the European Union": for whom something holds.
_RESTRICTION = re.compile(
    r"\b(?:from|to|in|within|for|nach|aus|von|für|vers|depuis|en|de|desde|para|a|à)\s+"
    r"(?:(?:the|la|le|les|el|los|las|die|der|das|den)\s+)?([A-ZÄÖÜÉ]\w+)"
)
_GIVEN = listed("free discount voucher bonus")  #: the claims that mostly hold from some amount on


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """A sentence of a draft beside one to three neighbouring sentences of a source."""

    said: Window
    named: frozenset[str]  #: the stems of the names in it
    source: Window
    about: About

    @property
    def known(self) -> frozenset[str]:
        """The stems that the source has."""
        return self.source.every | self.about.words

    @property
    def nearest(self) -> Window:
        """The one sentence of the source that says most of it."""
        return max(
            self.source.sentences or (self.source,), key=lambda each: len(self.said.stems & each.stems)
        )

    @property
    def is_same(self) -> bool:
        """Whether the source has it word for word, and nothing else."""
        return self.said.flat == self.source.flat


def objection(case: Case) -> str | None:
    """What speaks against it, in a few words for staff: the first of `OBJECTIONS` that holds.

    Against the source's own words only what must be right to the letter may speak: a link's target.
    """
    against = OBJECTIONS[:1] if case.is_same else OBJECTIONS
    return next((why for why, holds in against if holds(case)), None)


def _has_other_facts(case: Case) -> bool:
    return not _supported(case.source, case)


def _supported(sentence: Window, case: Case) -> bool:
    return supports(sentence.facts, case.said.facts, topics=case.about.topics, units=case.about.units)


def _denies(case: Case) -> bool:
    """Whether it denies the source, or its nearest sentence: a neighbour's "not" is no excuse."""
    said, nearest = case.said, case.nearest
    if said.negations % 2 != denied(said, case.source) % 2:
        return True
    enough = len(said.stems & nearest.stems) >= COVERED * len(said.stems)
    return enough and said.negations % 2 != denied(said, nearest) % 2


def denied(said: Window, window: Window) -> int:
    """How often the window denies, not counting clauses about something else ("..., or nothing from €59")."""
    count = 0
    for stems, times in window.clauses:
        without_numbers = {word for word in stems if not word[0].isdigit()}
        if times and any(3 * len(part & said.stems) >= len(part) > 0 for part in (stems, without_numbers)):
            count += times
    return count


def _names_another(case: Case) -> bool:
    return not case.named <= case.known


def _is_opposite(case: Case) -> bool:
    said, source = case.said, case.source
    near = (each for each in source.sentences if 2 * len(said.stems & each.stems) >= len(said.stems))
    return any(contradict(said.every, each.every) or turn(said.read, each.read) for each in (source, *near))


def _is_elsewhere(case: Case) -> bool:
    """Whether no more than names is the source's, or a clause is wholly something else's."""
    said, known = case.said, case.known
    others = {word for word in said.stems - case.named if not word[0].isdigit()}
    if case.named and 2 * len(others & known) < len(others):
        return True
    (first, _), *behind = said.clauses
    opens_elsewhere = len(first) >= LEAST_WORDS and not first & known
    return opens_elsewhere or any(stems and not stems & known for stems, _ in behind)


def _goes_further(case: Case) -> bool:
    return overstates(case.said.flat, case.source.flat) or extends(case.said.read, case.source.read)


def _drops_a_condition(case: Case) -> bool:
    """Whether what holds for some was said of all: "free" of what is free from €59 on, or in one country."""
    said, nearest = case.said, case.nearest
    if begins_elsewhere(said.flat, nearest.flat):
        return True
    given = said.facts.claims & nearest.facts.claims
    if given & _GIVEN and nearest.facts.amounts.least() and not said.facts.amounts.least():
        return True
    places = _restricted_to(nearest.read) if "free" in given else frozenset()
    if places and not places & (said.every | case.about.words):
        return True
    return any(
        2 * len(said.stems & main) >= len(said.stems) and 3 * len(said.stems & condition) < len(condition)
        for condition, main in conditions(nearest.read)
    )


def _restricted_to(read: str) -> frozenset[str]:
    """The names of places, or of whom, that a sentence holds for."""
    return frozenset(stem(word) for found in _RESTRICTION.findall(read) for word in words(found))


def _is_of_a_neighbour(case: Case) -> bool:
    """Whether no one sentence says the exact things of the very same thing: it is its neighbour's price."""
    return bool(case.source.sentences) and not any(_binds(each, case) for each in case.source.sentences)


def _binds(sentence: Window, case: Case) -> bool:
    if not _supported(sentence, case):
        return False
    subject = case.named <= sentence.every | case.about.words or leans_back(sentence.flat)
    spoken_of = frozenset(
        word
        for word in case.said.stems
        if not word[0].isdigit() and word not in UNIT_STEMS and word not in CALENDAR_STEMS
    )
    # "It holds 0.9 litres" names what it speaks of in the sentence before.
    least = BOUND / 2 if leans_back(sentence.flat) else BOUND
    return subject and len(spoken_of & sentence.stems) >= least * len(spoken_of)


def _is_of_another_column(case: Case) -> bool:
    """Whether a row's cell stands in the source's under another name, as what guests pay under "Members"."""
    return any(_stands_elsewhere(name, cell, case.source.cells) for name, cell in case.said.cells)


def _stands_elsewhere(name: str, cell: str, row: Sequence[tuple[str, str]]) -> bool:
    likeness = [(_likeness(name, column), _says_the_same(cell, other)) for column, other in row]
    most = max((likest for likest, _ in likeness), default=0.0)
    stands_in = [likest for likest, says_so in likeness if says_so]
    return bool(stands_in) and max(stands_in) < most


def _likeness(one: str, other: str) -> float:
    """Of two names of columns: the share of their words that they have in common."""
    first, second = ({stem(word) for word in words(name)} for name in (one, other))
    return len(first & second) / max(1, len(first | second))


def _says_the_same(cell: str, other: str) -> bool:
    said = words(without_markup(cell))
    has_numbers = any(map(str.isdigit, cell))
    return bool(said) and (said == words(other) or (has_numbers and supports(facts(other), facts(cell))))


def leans_back(sentence: str) -> bool:
    """Whether a sentence cannot be understood without the one before."""
    first = words(sentence)[:1]
    return bool(first) and first[0] in LEANS_BACK


#: In a few words for staff, and whether it holds; each of them is enough.
OBJECTIONS: tuple[tuple[str, Callable[[Case], bool]], ...] = (
    ("another number, time, address or promise", _has_other_facts),
    ("a denial too many or too few", _denies),
    ("another name", _names_another),
    ("the opposite of a word", _is_opposite),
    ("a part about something else", _is_elsewhere),
    ("more than the page says, such as 'only', 'all' or 'must'", _goes_further),
    ("a condition left out", _drops_a_condition),
    ("a number of something else", _is_of_a_neighbour),
    ("what stands in another column", _is_of_another_column),
)
