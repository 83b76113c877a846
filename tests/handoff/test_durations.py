from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.durations import read
from handoff.hours import Schedule, WeeklyHours

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
MONDAY = "2026-11-23 12:00"


def at(local: str, zone: ZoneInfo = BERLIN, *, fold: int = 0) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=zone, fold=fold).astimezone(UTC)


def shown(moment: datetime | None, zone: ZoneInfo = BERLIN) -> str | None:
    return None if moment is None else moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("text", "now", "then"),
    [
        ("2h", MONDAY, "2026-11-23 14:00"),
        ("30m", MONDAY, "2026-11-23 12:30"),
        ("90m", MONDAY, "2026-11-23 13:30"),
        ("90 min", MONDAY, "2026-11-23 13:30"),
        ("in 2 hours", MONDAY, "2026-11-23 14:00"),
        ("for 1 hour and 30 minutes", MONDAY, "2026-11-23 13:30"),
        ("1h30m", MONDAY, "2026-11-23 13:30"),
        ("1.5h", MONDAY, "2026-11-23 13:30"),
        ("1,5 h", MONDAY, "2026-11-23 13:30"),
        ("1d", MONDAY, "2026-11-24 12:00"),
        ("1d 2h", MONDAY, "2026-11-24 14:00"),
        ("0.5d", MONDAY, "2026-11-24 00:00"),
        ("2 weeks", MONDAY, "2026-12-07 12:00"),
        ("2H", MONDAY, "2026-11-23 14:00"),
        ("14:30", MONDAY, "2026-11-23 14:30"),
        ("9:30", MONDAY, "2026-11-24 09:30"),
        ("9.30", MONDAY, "2026-11-24 09:30"),
        ("12:00", MONDAY, "2026-11-24 12:00"),
        ("at 9:30", MONDAY, "2026-11-24 09:30"),
        ("9am", MONDAY, "2026-11-24 09:00"),
        ("2pm", MONDAY, "2026-11-23 14:00"),
        ("2:15 p.m.", MONDAY, "2026-11-23 14:15"),
        ("12am", MONDAY, "2026-11-24 00:00"),
        ("tomorrow", MONDAY, "2026-11-24 09:00"),
        ("tomorrow 9:30", MONDAY, "2026-11-24 09:30"),
        ("tomorrow at 14:00", MONDAY, "2026-11-24 14:00"),
        ("until tomorrow", MONDAY, "2026-11-24 09:00"),
        ("today 16:00", MONDAY, "2026-11-23 16:00"),
        ("monday", MONDAY, "2026-11-30 09:00"),
        ("monday", "2026-11-23 07:00", "2026-11-23 09:00"),
        ("next monday", "2026-11-23 07:00", "2026-11-30 09:00"),
        ("mon 14:00", MONDAY, "2026-11-23 14:00"),
        ("mon 11:00", MONDAY, "2026-11-30 11:00"),
        ("tue", MONDAY, "2026-11-24 09:00"),
        ("Thurs, 10:15", MONDAY, "2026-11-26 10:15"),
        ("on friday at 3pm", MONDAY, "2026-11-27 15:00"),
        ("sunday", MONDAY, "2026-11-29 09:00"),
        ("2026-12-24", MONDAY, "2026-12-24 09:00"),
        ("2026-12-24 8:00", MONDAY, "2026-12-24 08:00"),
        # Clocks go forward on 2026-03-29 at 2:00, and back on 2026-10-25 at 3:00.
        ("2h", "2026-03-29 01:30", "2026-03-29 04:30"),
        ("1d", "2026-03-28 12:00", "2026-03-29 12:00"),
        ("1d", "2026-03-28 02:30", "2026-03-29 03:00"),
        ("tomorrow 2:30", "2026-03-28 12:00", "2026-03-29 03:00"),
        ("24h", "2026-03-28 12:00", "2026-03-29 13:00"),
        ("1d", "2026-10-24 12:00", "2026-10-25 12:00"),
        ("24h", "2026-10-24 12:00", "2026-10-25 11:00"),
        ("sunday 2:30", "2026-10-24 12:00", "2026-10-25 02:30"),
    ],
)
def test_a_moment_is_what_staff_mean_on_their_clocks(text: str, now: str, then: str) -> None:
    assert shown(read(text, now=at(now), zone=BERLIN)) == then


def test_of_a_time_that_comes_twice_the_one_ahead_is_meant() -> None:
    before, between, after = at("2026-10-25 02:10"), at("2026-10-25 02:40"), at("2026-10-25 02:40", fold=1)

    assert read("2:30", now=before, zone=BERLIN) == before + timedelta(minutes=20)
    assert read("2:30", now=between, zone=BERLIN) == between + timedelta(minutes=50)
    assert shown(read("2:30", now=after, zone=BERLIN)) == "2026-10-26 02:30"


def test_a_time_is_one_on_the_inboxs_clocks() -> None:
    moment = read("9:30", now=at("2026-11-23 12:00", BERLIN), zone=NEW_YORK)

    assert shown(moment, NEW_YORK) == "2026-11-23 09:30"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "later",
        "5",
        "2",
        "0h",
        "0m",
        "-2h",
        "2x",
        "2 months",
        "2h please",
        "25:00",
        "9:75",
        "13pm",
        "0am",
        "tomorrow soon",
        "someday",
        "next tomorrow",
        "monday tuesday",
        "2026-02-30",
        "2028-01-01",
        "54 weeks",
        "9999w",
        "\N{ARABIC-INDIC DIGIT TWO}",
        "2h " * 200,
        "until",
        "until the customer writes",
    ],
)
def test_what_means_no_moment_is_none(text: str) -> None:
    assert read(text, now=at(MONDAY), zone=BERLIN) is None


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("today 9:30", "2026-11-23 09:30"),
        ("2025-12-24", "2025-12-24 09:00"),
        ("2026-11-23 11:59", "2026-11-23 11:59"),
    ],
)
def test_what_is_past_is_read_as_the_moment_that_it_was(text: str, then: str) -> None:
    assert shown(read(text, now=at(MONDAY), zone=BERLIN)) == then


@given(
    st.text(max_size=50) | st.text("0123456789hmdw:.,- aptomrwnuesi", max_size=20),
    st.integers(0, 10 * 365 * 24 * 60),
)
def test_whatever_is_written_the_moment_is_no_more_than_a_year_ahead(text: str, minutes: int) -> None:
    now = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    moment = read(text, now=now, zone=BERLIN)

    assert moment is None or moment <= now + timedelta(days=366)


def test_a_day_is_meant_from_its_opening_on() -> None:
    week = {"mon": ["08:30-17:00"], "tue": ["10:00-12:00", "14:00-18:00"]}
    hours = WeeklyHours({"support": Schedule.read("Europe/Berlin", week), "always": None})
    now = at("2026-11-22 12:00")

    def meant(text: str) -> str | None:
        return shown(hours.read_moment("support", text, now))

    assert (meant("tomorrow"), meant("tue"), meant("wed")) == (
        "2026-11-23 08:30",
        "2026-11-24 10:00",
        "2026-11-25 09:00",
    )
    assert hours.read_moment("always", "tomorrow", now) == datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert hours.read_moment("support", "soon", now) is None
