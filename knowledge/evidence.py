"""Does the knowledge say it? From what retrieval found to the probability that it does not. Pure."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from knowledge.passage import Found

Caution = Literal["low", "normal", "high"]

#: From which probability on the bot says "I do not know".
THRESHOLDS: dict[Caution, float] = {"low": 0.7, "normal": 0.5, "high": 0.3}


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """How little the knowledge says about a question, and why."""

    unknown: float  #: 0 to 1
    why: str  #: one plain line for staff


def weigh(question: str, found: Sequence[Found]) -> Evidence:
    """Judge a question by what was found for it, best first."""
    if not found:
        return Evidence(unknown=1.0, why="the documents say nothing about it")
    best = found[0]
    unknown = 1 / (1 + math.exp(12 * (0.7 * best.dense + 0.3 * best.lexical - 0.52)))
    return Evidence(unknown=unknown, why=f"nearest is {best.passage.title!r}")
