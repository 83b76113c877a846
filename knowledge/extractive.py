"""The model that needs no key: it quotes the sentences that answer, word for word, and says where from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any, Literal

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult

from knowledge import split
from knowledge.passage import Found, Passage
from knowledge.smallwords import LEANS_BACK
from knowledge.terms import typed, words

MOST_SENTENCES = 3
BRIEF = 500  #: characters; a passage that is no longer is quoted whole if one sentence may not be enough
WHOLE_LIST = 600  #: characters; a shorter list is quoted whole, of a longer one the item that answers


#: What a unit is; "lines" are code, block quotes and the like, of which each line means something.
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
    """The least that can be quoted, and what it stands in."""

    kind: Kind
    quote: str  #: as written
    said: str  #: as running text
    stems: frozenset[str]
    block: int
    head: str = ""  #: of the table that it is a row of


def _quote(question: str, found: Found) -> str:
    units = _units(found.passage)
    if not units:
        return found.passage.text
    asked = frozenset(typed(question))
    seed = max(range(len(units)), key=lambda place: (_fit(units[place], asked, found), -place))
    if asked - units[seed].stems and len(found.passage.text) <= BRIEF:
        return _whole(units)
    match units[seed].kind:
        case "item":
            return _list_around(units, seed)
        case "row":
            return units[seed].head + units[seed].quote
        case "lines":
            return units[seed].said
        case _:
            return " ".join(unit.said for unit in _run_around(units, seed, asked))


def _whole(units: Sequence[_Unit]) -> str:
    """All of a passage."""
    blocks = (list(block) for _, block in groupby(units, key=lambda unit: unit.block))
    return "\n\n".join(_read_out(block) for block in blocks)


def _read_out(block: Sequence[_Unit]) -> str:
    match block[0].kind:
        case "item":
            return "\n".join(unit.quote for unit in block)
        case "row":
            return block[0].head + "\n".join(unit.quote for unit in block)
        case _:
            return " ".join(unit.said for unit in block)


def _fit(unit: _Unit, asked: frozenset[str], found: Found) -> float:
    """How well a unit answers: the words it shares with the question, and whether it is the nearest."""
    shared = len(asked & unit.stems) / len(asked) if asked else 0.0
    nearest = _same(unit.quote, found.nearest) or _same(unit.said, found.nearest)
    # Running text says what a row or an item only lists.
    return shared + (0.3 if nearest else 0.0) + (0.35 if unit.kind in ("prose", "lines") else 0.0)


def _run_around(units: Sequence[_Unit], seed: int, asked: frozenset[str]) -> Sequence[_Unit]:
    """The smallest run of sentences that can stand alone and says all that the question's words find here."""
    first = last = seed
    while first > 0 and last - first + 1 < MOST_SENTENCES and _leans_back(units[first]):
        if units[first - 1].kind != "prose" or units[first - 1].block != units[first].block:
            break
        first -= 1
    missing = asked - frozenset().union(*(unit.stems for unit in units[first : last + 1]))
    while last + 1 < len(units) and last - first + 1 < MOST_SENTENCES:
        following = units[last + 1]
        if following.kind != "prose" or following.block != units[last].block or not missing & following.stems:
            break
        missing -= following.stems
        last += 1
    return units[first : last + 1]


def _leans_back(unit: _Unit) -> bool:
    first = words(unit.quote)[:1]
    return bool(first) and first[0] in LEANS_BACK


def _list_around(units: Sequence[_Unit], seed: int) -> str:
    block = units[seed].block
    items = [unit.quote for unit in units if unit.block == block]
    before = [unit for unit in units if unit.block == block - 1]
    lead = before[-1].quote if before and before[-1].quote.endswith(":") else ""
    if sum(map(len, items)) > WHOLE_LIST:
        items = [units[seed].quote]
    return "\n\n".join(part for part in (lead, "\n".join(items)) if part)


@lru_cache(maxsize=4096)
def _units(passage: Passage) -> tuple[_Unit, ...]:
    spoken = {sentence.quote: sentence.plain for sentence in split.sentences(passage.text)}
    return tuple(
        unit
        for number, block in enumerate(_blocks(passage.text))
        for unit in _units_of(block, number, spoken)
    )


def _blocks(text: str) -> Iterator[split.Block]:
    for section in split.sections(text):
        yield from section.blocks


def _units_of(block: split.Block, number: int, spoken: dict[str, str]) -> Iterator[_Unit]:
    kind: Kind = (
        "lines" if block.as_written else "row" if block.head else "item" if block.joint == "\n" else "prose"
    )
    for part in block.parts:
        if kind == "lines":
            yield _Unit(kind=kind, quote=part, said=part, stems=frozenset(typed(part)), block=number)
            continue
        said = spoken.get(part.strip(), part) if kind == "row" else part.replace("\n", " ")
        stems = frozenset(typed(said))
        yield _Unit(kind=kind, quote=part, said=said, stems=stems, block=number, head=block.head)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
