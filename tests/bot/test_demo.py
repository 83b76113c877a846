"""The demo's own parts."""

from datetime import UTC, datetime

from bot.demo import SwitchedHours
from handoff.hours import Schedule, WeeklyHours

WEEK = {"mon": ["09:00-18:00"], "tue": ["09:00-18:00"]}


def test_a_shop_that_the_switch_closed_during_the_day_is_back_at_the_next_real_opening() -> None:
    hours = SwitchedHours(WeeklyHours({"support": Schedule.read("UTC", WEEK)}))
    monday = datetime(2026, 11, 23, 17, 27, tzinfo=UTC)

    assert hours.next_opening("support", monday) == datetime(2026, 11, 24, 9, tzinfo=UTC)
    assert hours.next_opening("support", monday.replace(hour=7)) == datetime(2026, 11, 23, 9, tzinfo=UTC)
