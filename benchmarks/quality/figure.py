"""One figure of the table, with its interval and its goal."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from bot.shares import Curve, Share

DRAWS = 1_000  #: for the interval of a mean


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """A measured number."""

    what: str
    value: float
    low: float  #: of the 95% interval
    high: float
    n: int
    at_least: float | None = None  #: the goal
    at_most: float | None = None

    @property
    def falls_short(self) -> bool:
        """Whether it misses its goal; without one it is only reported."""
        too_low = self.at_least is not None and self.value < self.at_least
        return too_low or (self.at_most is not None and self.value > self.at_most)

    @property
    def goal(self) -> str:
        """As the table shows it."""
        if self.at_least is not None:
            return f"≥ {self.at_least:g}"
        return f"≤ {self.at_most:g}" if self.at_most is not None else ""


def share(
    what: str, counted: Share, *, at_least: float | None = None, at_most: float | None = None
) -> Figure:
    """The figure of a share, with Wilson's interval."""
    low, high = counted.interval
    return Figure(
        what=what, value=counted.value, low=low, high=high, n=counted.of, at_least=at_least, at_most=at_most
    )


def area(what: str, curve: Curve, *, at_least: float | None = None) -> Figure:
    """The figure of an area under a curve, with the interval of Hanley and McNeil."""
    low, high = curve.area_interval
    n = len(curve.should) + len(curve.should_not)
    return Figure(what=what, value=curve.area, low=low, high=high, n=n, at_least=at_least)


def mean(what: str, values: Sequence[float], *, at_least: float | None = None) -> Figure:
    """The figure of a mean, with the interval in which 95% of means of redrawn values lie."""
    chosen = random.Random(1)
    means = sorted(sum(chosen.choices(values, k=len(values))) / len(values) for _ in range(DRAWS))
    return Figure(
        what=what,
        value=sum(values) / len(values),
        low=means[int(0.025 * DRAWS)],
        high=means[int(0.975 * DRAWS)],
        n=len(values),
        at_least=at_least,
    )
