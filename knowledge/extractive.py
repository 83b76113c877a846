"""The model that needs no key: it quotes the sentences that answer, word for word, and says where from."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult

from knowledge import split
from knowledge.passage import Found, Passage
from knowledge.smallwords import LEANS_BACK
from knowledge.terms import typed, words

SHORT = 500  #: characters; a section that is no longer is quoted whole
LONG = 900  #: characters; so is one that is no longer, if no part of it says all that is asked
WHOLE_PART = 600  #: characters; of a longer paragraph or list the sentences or items are quoted that answer
MOST_SENTENCES = 3  #: of a longer paragraph

_ENDED = re.compile(r"[.!?…。！？।؟۔][\"'”’»)\]*_」』）]*$")


#: What a part is; "lines" are code, block quotes and the like, of which each line means something.
Kind = Literal["prose", "item", "row", "lines"]


class ExtractiveModel(BaseChatModel):
    """Answers by quoting. Each call is given what to quote from, as `question` and `found`.

    It does not read the messages, so nothing that a document or a customer says can command it.
    """

    @property
    def _llm_type(self) -> str:
        return "stepaside-extractive"

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        *,
        question: str = "",
        found: Sequence[Found] = (),
        **kwargs: Any,
    ) -> ChatResult:
        text = compose(question, found)
        return ChatResult(generations=[ChatGeneration(message=AIMessage(content=text))])

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        # Well under a millisecond: another thread would cost more than it spares.
        return self._generate(messages, stop, None, **kwargs)


def compose(question: str, found: Sequence[Found]) -> str:
    """The words of the best passage that answer `question`, and its number as "[n]"; empty without one."""
    if not found:
        return ""
    best = found[0]
    quoted = best.passage.text if best.passage.kind == "faq" else _quote(question, best)
    return f"{quoted.strip()} [1]"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Unit:
    """The least that can be quoted."""

    quote: str  #: as written
    said: str  #: as running text
    stems: frozenset[str]
    about: frozenset[str] = frozenset()  #: the stems of a row's first cell


@dataclass(frozen=True, kw_only=True, slots=True)
class _Part:
    """A paragraph, list, table or the like."""

    kind: Kind
    units: tuple[_Unit, ...]
    head: str = ""  #: of a table
    is_introduced: bool = False  #: whether the sentence above means nothing without it, such as "We treat:"
    lead: frozenset[str] = frozenset()  #: the stems of that sentence

    def nearest(self, asked: frozenset[str]) -> Sequence[_Unit]:
        """The rows that are about what is asked, or the items that have most of the words; else all."""
        if self.kind not in ("item", "row"):
            return self.units

        def fit(unit: _Unit) -> tuple[int, int]:
            return len(asked & unit.about), len(asked & (unit.stems | self.lead))

        most = max(map(fit, self.units))
        return [unit for unit in self.units if fit(unit) == most]

    def says(self, asked: frozenset[str]) -> int:
        """How many of the question's words a paragraph has, or the best of the items or rows."""
        units = self.nearest(asked)
        said = units[:1] if self.kind in ("item", "row") else units
        return len(asked & self.lead.union(*(unit.stems for unit in said)))

    def names(self, asked: frozenset[str]) -> bool:
        """Whether it has rows about something that the question names."""
        return any(asked & unit.about for unit in self.units)

    def best(self, asked: frozenset[str], found: Found) -> Sequence[_Unit]:
        """What is quoted of it where not all of the passage is."""
        if self.kind == "lines" or (self.kind != "row" and self.length <= WHOLE_PART):
            return self.units
        if self.kind == "prose":
            return _run_around(self.units, asked, found)
        units = self.nearest(asked)
        return (
            units if self.says(asked) else [unit for unit in units if _is_nearest(unit, found)] or units[:1]
        )

    @property
    def length(self) -> int:
        """In characters."""
        return sum(len(unit.quote) for unit in self.units)

    def read(self, units: Sequence[_Unit]) -> str:
        """Some of its units, or all, as they are quoted."""
        if self.kind in ("prose", "lines"):
            return " ".join(unit.said for unit in units)
        return self.head + "\n".join(unit.quote for unit in units)


def _quote(question: str, found: Found) -> str:
    """The whole passage if it is short, else the parts that say most of what is asked.

    What stands in one section belongs together: the sentence that has all the question's words may be the
    exception, and the rule is the next. Only rows of a table stand alone.
    """
    parts = _parts(found.passage)
    if not parts:
        return found.passage.text
    asked = frozenset(typed(question))
    best = _best(parts, asked, found)
    length, said = len(found.passage.text), parts[best[0]].says(asked)
    rows_do = 2 * said >= len(asked) and all(_stand_alone(parts[at], asked) for at in best)
    if not rows_do and length <= (SHORT if said == len(asked) else LONG):
        return _read(parts, {at: part.units for at, part in enumerate(parts)})
    return _read(parts, _with_what_belongs_to_them(parts, best, asked, found))


def _best(parts: Sequence[_Part], asked: frozenset[str], found: Found) -> Sequence[int]:
    """Where the parts are that say most of what is asked; if none says a word of it, the nearest."""
    most = max(part.says(asked) for part in parts)
    best = [at for at, part in enumerate(parts) if part.says(asked) == most]
    if not most:
        return [next((at for at in best if any(_is_nearest(unit, found) for unit in parts[at].units)), 0)]
    return [at for at in best if parts[at].names(asked)] or best


def _stand_alone(part: _Part, asked: frozenset[str]) -> bool:
    """Whether some rows of it answer, and not any of them."""
    return part.kind == "row" and (len(part.nearest(asked)) < len(part.units) or len(part.units) == 1)


def _with_what_belongs_to_them(
    parts: Sequence[_Part], best: Sequence[int], asked: frozenset[str], found: Found
) -> dict[int, Sequence[_Unit]]:
    """Some parts as they are quoted: with the sentence that introduces a list, and the list with it."""
    quoted: dict[int, Sequence[_Unit]] = {}
    for at in best:
        part = parts[at]
        if part.is_introduced:
            quoted.setdefault(at - 1, parts[at - 1].units[-1:])
        quoted.setdefault(at, part.best(asked, found))
        for below in parts[at + 1 : at + 2] if part.kind == "prose" else ():
            if below.is_introduced or (below.kind != "prose" and part.length + below.length <= SHORT):
                quoted[at + 1] = below.units
    return quoted


def _read(parts: Sequence[_Part], units: Mapping[int, Sequence[_Unit]]) -> str:
    return "\n\n".join(parts[at].read(units[at]) for at in sorted(units))


def _run_around(units: Sequence[_Unit], asked: frozenset[str], found: Found) -> Sequence[_Unit]:
    """The smallest run of sentences that can stand alone and says all that the question's words find here."""

    def fit(place: int) -> tuple[int, bool, int]:
        return len(asked & units[place].stems), _is_nearest(units[place], found), -place

    first = last = max(range(len(units)), key=fit)
    while first > 0 and last - first + 1 < MOST_SENTENCES and _leans_back(units[first]):
        first -= 1
    missing = asked - frozenset().union(*(unit.stems for unit in units[first : last + 1]))
    while last + 1 < len(units) and last - first + 1 < MOST_SENTENCES and missing & units[last + 1].stems:
        last += 1
        missing -= units[last].stems
    return units[first : last + 1]


def _leans_back(unit: _Unit) -> bool:
    first = words(unit.quote)[:1]
    return bool(first) and first[0] in LEANS_BACK


def _is_nearest(unit: _Unit, found: Found) -> bool:
    return any(_same(each, found.nearest) for each in (unit.quote, unit.said))


@lru_cache(maxsize=4096)
def _parts(passage: Passage) -> tuple[_Part, ...]:
    spoken = {sentence.quote: sentence.plain for sentence in split.sentences(passage.text)}
    parts: list[_Part] = []
    for section in split.sections(passage.text):
        for block in section.blocks:
            part = _part(block, spoken)
            above = parts[-1] if parts and part.kind != "prose" else None
            if above is not None and above.kind == "prose" and not _ENDED.search(above.units[-1].quote):
                part = replace(part, is_introduced=True, lead=above.units[-1].stems)
            parts.append(part)
    return tuple(parts)


def _part(block: split.Block, spoken: Mapping[str, str]) -> _Part:
    kind: Kind = (
        "lines" if block.as_written else "row" if block.head else "item" if block.joint == "\n" else "prose"
    )
    units = []
    for quote in block.parts:
        said = quote if kind == "lines" else quote.replace("\n", " ")
        if kind == "row":
            said = spoken.get(quote.strip(), quote)
        about = typed(quote.strip().strip("|").partition("|")[0]) if kind == "row" else ()
        units.append(_Unit(quote=quote, said=said, stems=frozenset(typed(said)), about=frozenset(about)))
    return _Part(kind=kind, units=tuple(units), head=block.head)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
