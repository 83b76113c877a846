"""Knowledge gaps: what the bot could not answer, or people had to, by how many customers it cost."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model import Citation, Trigger
from bot.ports import Meanings
from bot.report.talks import asks
from bot.store.report import Judged

Cause = Literal["unknown", "explicit", "repeat", "sensitive", "error"]
"""Why it counts: the documents do not say, a person was wanted all the same, it was asked three times, the
matter is one for people, or the answerer failed."""

SHOWN = 20  #: gaps in a report
_EXAMPLES = 3
_LONGEST = 240  # characters of a question that are shown
_MANY = 12  # words

Mask = Callable[[str], str]
"""Takes card numbers out of what customers wrote."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Missed:
    """A question that the bot could not answer, or that went to people."""

    text: str
    customer: str
    cause: Cause
    went_to_people: bool
    page: Citation | None = None  #: that was nearest then


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """Such questions that mean the same."""

    question: str  #: the most typical of them, masked
    customers: int  #: how many asked it, however often
    went_to_people: int  #: how many of them came to a person
    causes: dict[str, int]  #: `Cause` -> customers, most frequent first; one may be in several
    examples: tuple[str, ...]  #: others, of other customers where there are any
    page: Citation | None  #: what the knowledge has that comes nearest, however far that is


def missed(judged: Iterable[Judged]) -> tuple[Missed, ...]:
    """The questions that count, oldest first; `judged` is, too."""
    by_conversation: dict[str, list[Judged]] = defaultdict(list)
    for turn in judged:
        by_conversation[turn.conversation_id].append(turn)
    return tuple(each for turns in by_conversation.values() for each in _missed(turns))


async def gaps(found: Sequence[Missed], meanings: Meanings, mask: Mask) -> tuple[Gap, ...]:
    """What means the same, together; what cost most customers first."""
    groups = await meanings.groups([each.text for each in found])
    members = [[found[place] for place in group] for group in groups]
    members.sort(key=lambda group: (-_customers(group), -len(group), group[0].text))
    shown = [_gap(group, await meanings.nearest(group[0].text), mask) for group in members[:SHOWN]]
    return (*shown, *(_gap(group, None, mask) for group in members[SHOWN:]))


def _missed(turns: Sequence[Judged]) -> Iterable[Missed]:
    last_call = max((n for n, turn in enumerate(turns) if turn.called is not None), default=-1)
    asked: Judged | None = None  # the last question
    for number, turn in enumerate(turns):
        if number and turns[number - 1].action == "rate":
            continue  # a word on the rating is no question
        question, cause = _question(turn, asked)
        if asks(turn) and turn.text is not None:
            asked = turn
        if cause is not None and question is not None and question.text is not None:
            yield Missed(
                text=question.text,
                customer=turn.customer,
                cause=cause,
                went_to_people=number <= last_call,
                page=turn.page or question.page,
            )


def _question(turn: Judged, asked: Judged | None) -> tuple[Judged | None, Cause | None]:
    """What a turn asked in vain, and why: what was `asked` before, if it only says "a person, please"."""
    own = turn if turn.spoke else asked  # who taps means what they asked before
    if turn.action == "offer_human":
        if turn.trigger is Trigger.SENSITIVE:
            return own, "sensitive"
        return (own, "unknown") if turn.kind is not None else (None, None)  # nothing is asked by a picture
    match turn.called:
        case Trigger.EXPLICIT:
            return (turn if turn.kind == "human" or _says_more(turn) else asked), "explicit"
        case Trigger.REPEAT:
            return own, "repeat"
        case Trigger.SENSITIVE:
            return own, "sensitive"
        case Trigger.ERROR:
            return own, "error"
        case Trigger.UNKNOWN:
            # Taking the offer ("yes") is no new question; that it was made has been counted.
            return (turn, "unknown") if turn.kind == "unknown" else (None, None)
        case _:
            return None, None


def _says_more(wish: Judged) -> bool:
    """Whether they ask for a person and say what about: nobody needs so many words for the first alone."""
    return wish.text is not None and len(wish.text.split()) > _MANY


def _gap(group: Sequence[Missed], page: Citation | None, mask: Mask) -> Gap:
    customers: dict[str, set[str]] = defaultdict(set)
    for each in group:
        customers[each.cause].add(each.customer)
    counted = Counter({cause: len(who) for cause, who in customers.items()})
    question, *examples = _examples(group, mask)
    return Gap(
        question=question,
        customers=_customers(group),
        went_to_people=_customers([each for each in group if each.went_to_people]),
        causes=dict(counted.most_common()),
        examples=tuple(examples),
        page=page or _nearest_then(group),
    )


def _customers(group: Sequence[Missed]) -> int:
    return len({each.customer for each in group})


def _examples(group: Sequence[Missed], mask: Mask) -> list[str]:
    """The typical one, and others: first those of customers who are not quoted yet."""
    quoted: dict[str, str] = {}
    again: dict[str, None] = {}
    for each in group:
        shown = _shown(mask(each.text))
        if each.customer in quoted.values():
            again[shown] = None
        else:
            quoted.setdefault(shown, each.customer)
    return list(dict.fromkeys([*quoted, *again]))[: 1 + _EXAMPLES]


def _shown(text: str) -> str:
    """On one line, without what a terminal would obey, and not longer than a glance."""
    plain = "".join(c if not unicodedata.category(c).startswith("C") else " " for c in text)
    line = " ".join(plain.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _nearest_then(group: Sequence[Missed]) -> Citation | None:
    pages = [each.page for each in group if each.page is not None]
    if not pages:
        return None
    source = Counter(page.source for page in pages).most_common(1)[0][0]
    return next(page for page in reversed(pages) if page.source == source)
