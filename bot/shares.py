"""Shares of a whole and how surely they are known, and curves of a signal. Pure."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_Z = 1.959964  # of the normal distribution: 95% lie within


@dataclass(frozen=True, kw_only=True, slots=True)
class Share:
    """`hits` of `of`, and the interval in which the true share lies with 95% confidence."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        """0 to 1; of nothing, 0."""
        return self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's score interval, which holds for small numbers and near 0 and 1 as well.

        Source: https://doi.org/10.1080/01621459.1927.10502953
        """
        if not self.of:
            return 0.0, 1.0
        n, p = self.of, self.value
        middle = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
        half = _Z / (1 + _Z**2 / n) * math.sqrt(p * (1 - p) / n + _Z**2 / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, kw_only=True, slots=True)
class Curve:
    """What a signal tells apart: its strengths where it should fire, and where it should not."""

    should: tuple[float, ...]
    should_not: tuple[float, ...]

    def caught(self, *, false: float) -> Share:
        """What would be caught at the threshold where at most the share `false` fires without cause.

        The interval is that of the caught; the threshold is taken as it is.
        """
        falsely = sorted(self.should_not, reverse=True)
        allowed = int(false * len(falsely))
        threshold = falsely[allowed] if allowed < len(falsely) else -math.inf
        return Share(hits=sum(strength > threshold for strength in self.should), of=len(self.should))

    @property
    def area(self) -> float:
        """How often a strength where it should fire is above one where it should not; ties count half."""
        falsely = sorted(self.should_not)
        pairs = len(self.should) * len(falsely)
        above = sum(
            bisect_left(falsely, strength) + bisect_right(falsely, strength) for strength in self.should
        )
        return above / (2 * pairs) if pairs else 0.5

    @property
    def area_interval(self) -> tuple[float, float]:
        """Of `area`, after Hanley and McNeil. Source: https://doi.org/10.1148/radiology.143.1.7063747"""
        n, m, a = len(self.should), len(self.should_not), self.area
        if not n or not m:
            return 0.0, 1.0
        both_above, both_below = a / (2 - a), 2 * a * a / (1 + a)
        spread = a * (1 - a) + (n - 1) * (both_above - a * a) + (m - 1) * (both_below - a * a)
        half = _Z * math.sqrt(max(0.0, spread) / (n * m))
        return max(0.0, a - half), min(1.0, a + half)


def quantile(values: Sequence[float], share: float) -> float:
    """The value that `share` of `values` do not exceed.

    Raises:
        ValueError: there are none.
    """
    if not values:
        raise ValueError("a quantile of nothing")
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, math.ceil(share * len(ordered)) - 1))]
