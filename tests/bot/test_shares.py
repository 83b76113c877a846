"""Shares with intervals, and curves."""

import pytest

from bot.shares import Curve, Share, quantile


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),  # figures of R's binom::binom.confint(method = "wilson")
        (10, 10, 0.7225, 1.0),
        (81, 263, 0.2553, 0.3662),
    ],
)
def test_the_interval_of_a_share_is_wilsons(hits: int, of: int, low: float, high: float) -> None:
    assert Share(hits=hits, of=of).interval == pytest.approx((low, high), abs=1e-4)


def test_a_share_of_nothing_says_nothing() -> None:
    assert Share(hits=0, of=0).value == 0.0
    assert Share(hits=0, of=0).interval == (0.0, 1.0)


def test_a_curve_is_read_where_no_more_than_allowed_fire_without_cause() -> None:
    curve = Curve(should=(0.95, 0.9, 0.5, 0.1), should_not=tuple(n / 100 for n in range(100)))

    assert curve.caught(false=0.05).hits == 1  # 0.99 to 0.95 may fire; 0.94 may not, so above 0.94: 0.95
    assert curve.caught(false=0.10).hits == 2
    assert curve.caught(false=1.0).hits == 4


def test_equal_strengths_are_not_taken_for_told_apart() -> None:
    curve = Curve(should=(0.5, 0.5), should_not=(0.5, 0.5, 0.5))

    assert curve.area == 0.5
    assert curve.caught(false=0.05).hits == 0


def test_the_area_counts_the_pairs_in_the_right_order() -> None:
    curve = Curve(should=(0.9, 0.4), should_not=(0.5, 0.1))

    assert curve.area == 0.75
    low, high = curve.area_interval
    assert low < 0.75 < high


def test_a_quantile_is_one_of_the_values() -> None:
    assert quantile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert quantile([3.0, 1.0, 2.0], 0.99) == 3.0
    with pytest.raises(ValueError, match="nothing"):
        quantile([], 0.5)
