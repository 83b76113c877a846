"""How often the bot decides as it should, on messages that somebody labelled."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from bot.errors import StepasideError
from bot.shares import Curve, Share

Expected = Literal["answer", "clarify", "offer_human", "escalate"]
DECISIONS: tuple[Expected, ...] = get_args(Expected)
TO_A_PERSON = frozenset({"offer_human", "escalate"})
SIGNALS = ("explicit", "unknown", "sensitive", "repeat")
SHAPE = '{"id": "1", "messages": ["the oldest", "the newest"], "expected": "answer"}'
FALSE_ALLOWED = 0.05  #: at which share of false alarms a signal's curve is read


class BadLabel(StepasideError):
    """A line is not labelled as `evaluate` reads it; says which and why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    """What should become of the newest message."""

    expected: frozenset[str]  #: any of these is right
    because: str | None = None  #: the signal that should fire
    group: str | None = None  #: such as the language; each is counted by itself, too

    @property
    def wants_person(self) -> bool:
        """Whether nothing but a person, or the offer of one, is right."""
        return self.expected <= TO_A_PERSON

    @property
    def wants_bot(self) -> bool:
        """Whether the bot should see to it alone."""
        return not self.expected & TO_A_PERSON


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """A labelled message, and the verdict on it."""

    label: Label
    id: Any
    message: str
    decision: str
    reason: str
    signals: Mapping[str, float]

    @property
    def is_right(self) -> bool:
        """Whether the decision is one of those expected."""
        return self.decision in self.label.expected


@dataclass(frozen=True, kw_only=True, slots=True)
class Evaluation:
    """The measurement."""

    judged: tuple[Judged, ...]

    @property
    def right(self) -> Share:
        """Decided as expected."""
        return _share(each.is_right for each in self.judged)

    @property
    def missed(self) -> Share:
        """Of what only a person should see to: that the bot kept to itself."""
        return _share(each.decision not in TO_A_PERSON for each in self.judged if each.label.wants_person)

    @property
    def needless(self) -> Share:
        """Of what the bot should see to alone: handed off, or a person offered."""
        return _share(each.decision in TO_A_PERSON for each in self.judged if each.label.wants_bot)

    @property
    def confusion(self) -> Mapping[tuple[str, str], int]:
        """How often (expected, decided) occurred; several expected ones are joined by " or "."""
        return Counter((joined(each.label.expected), each.decision) for each in self.judged)

    @property
    def groups(self) -> Mapping[str, Share]:
        """Decided as expected, group by group."""
        names = dict.fromkeys(each.label.group for each in self.judged if each.label.group)
        return {name: _share(j.is_right for j in self.judged if j.label.group == name) for name in names}

    @property
    def curves(self) -> Mapping[str, Curve]:
        """For each signal that a label names: its strengths there, and where the bot should do alone."""
        calm = [each.signals for each in self.judged if each.label.wants_bot]
        found = {}
        for signal in SIGNALS:
            should = tuple(j.signals[signal] for j in self.judged if j.label.because == signal)
            if should and calm:
                found[signal] = Curve(should=should, should_not=tuple(each[signal] for each in calm))
        return found

    @property
    def wrong(self) -> Sequence[Judged]:
        """Those that were not decided as expected."""
        return [each for each in self.judged if not each.is_right]


def read_label(line: str, number: int) -> Label:
    """What a line expects.

    Raises:
        BadLabel: it says nothing that can be understood.
    """
    try:
        data = json.loads(line)
    except ValueError as error:
        raise BadLabel(f"line {number} is not JSON ({error}); write {SHAPE}") from None
    wanted = data.get("expected") if isinstance(data, Mapping) else None
    expected = [wanted] if isinstance(wanted, str) else wanted
    if not isinstance(expected, list) or not expected or not set(map(str, expected)) <= set(DECISIONS):
        raise BadLabel(
            f'line {number}: "expected" must be one of {", ".join(DECISIONS)}, or a list of these; '
            f"write {SHAPE}"
        )
    because = data.get("because")
    if because is not None and because not in SIGNALS:
        raise BadLabel(f'line {number}: "because" must be one of {", ".join(SIGNALS)}, or left out')
    group = data.get("group")
    return Label(expected=frozenset(expected), because=because, group=None if group is None else str(group))


def _share(outcomes: Any) -> Share:
    counted = list(outcomes)
    return Share(hits=sum(counted), of=len(counted))


def joined(expected: frozenset[str]) -> str:
    """As it is shown: "offer_human or escalate"."""
    return " or ".join(name for name in DECISIONS if name in expected)
