import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st

from bot.config.hours import DAYS, OpeningHours
from handoff.hours import Schedule, WeeklyHours

# Clocks: Berlin 2026-03-29 02:00 -> 03:00, 2026-10-25 03:00 -> 02:00;
#         New York 2026-03-08 02:00 -> 03:00, 2026-11-01 02:00 -> 01:00.
HOURS = WeeklyHours(
    {
        "berlin": Schedule.read(
            "Europe/Berlin",
            {
                "mon": ["09:00-12:00", "13:00-17:30"],
                "fri": ["22:00-02:00"],
                "sat": ["22:00-02:30"],
                "sun": ["02:15-04:00"],
            },
        ),
        "new york": Schedule.read(
            "America/New_York", {"Sunday": ["01:30-03:00"], "Tue": ["00:00-24:00"], "wed": ["00:00 – 8:30"]}
        ),
        "night within": Schedule.read("Europe/Berlin", {"fri": ["22:00-06:00"], "sat": ["01:00-02:00"]}),
        "lost hour": Schedule.read("Europe/Berlin", {"sun": ["02:10-02:50"]}),
        "munich": Schedule.of(
            OpeningHours.model_validate(
                {
                    "timezone": "Europe/Berlin",
                    "mon-fri": ["13:30-18:00", "9:00-12:30"],
                    "sat": "22:00-06:00",
                    "holidays": "DE-BY",
                    "closed": ["2026-12-24", "2026-12-28 to 2026-12-31"],
                    "special": {"2027-01-06": ["10:00-14:00"], "2026-11-22": "20:00-21:00"},
                }
            )
        ),
        "nights": Schedule.of(
            OpeningHours.model_validate(
                {"timezone": "America/New_York", "mon-sun": "22:00-06:00", "holidays": ["US"]}
            )
        ),
        "round the clock": Schedule.read("America/New_York", {day: ["00:00-24:00"] for day in DAYS}),
        "one day": Schedule.of(
            OpeningHours.model_validate(
                {"timezone": "Europe/Berlin", "special": {"2026-12-05": ["09:00-11:00"]}}
            )
        ),
        "always": None,
        "never": Schedule.read("Europe/Berlin", {}),
    }
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("inbox", "at", "is_open", "opens"),
    [
        # plain days, Berlin in winter: one hour ahead
        ("berlin", "2026-11-23 07:59", False, "2026-11-23T09:00+01:00"),
        ("berlin", "2026-11-23 08:00", True, "2026-11-23T09:00+01:00"),
        ("berlin", "2026-11-23 10:59:59", True, "2026-11-23T11:59:59+01:00"),
        ("berlin", "2026-11-23 11:00", False, "2026-11-23T13:00+01:00"),
        ("berlin", "2026-11-23 12:00", True, "2026-11-23T13:00+01:00"),
        ("berlin", "2026-11-23 16:30", False, "2026-11-27T22:00+01:00"),
        # in summer two hours
        ("berlin", "2026-07-06 07:00", True, "2026-07-06T09:00+02:00"),
        ("berlin", "2026-07-06 06:59", False, "2026-07-06T09:00+02:00"),
        # over midnight
        ("berlin", "2026-11-27 21:30", True, "2026-11-27T22:30+01:00"),
        ("berlin", "2026-11-28 00:59", True, "2026-11-28T01:59+01:00"),
        ("berlin", "2026-11-28 01:00", False, "2026-11-28T22:00+01:00"),
        # spring: Saturday's span ends at 02:30, which is 03:00 then; Sunday's begins at 02:15, 03:00 too
        ("berlin", "2026-03-29 00:59", True, "2026-03-29T01:59+01:00"),
        ("berlin", "2026-03-29 01:00", True, "2026-03-29T03:00+02:00"),
        ("berlin", "2026-03-29 01:59", True, "2026-03-29T03:59+02:00"),
        ("berlin", "2026-03-29 02:00", False, "2026-03-30T09:00+02:00"),
        # autumn: 02:15 comes twice and opens at the first; 02:30 closes at the second
        ("berlin", "2026-10-25 00:10", True, "2026-10-25T02:10+02:00"),
        ("berlin", "2026-10-25 01:10", True, "2026-10-25T02:10+01:00"),
        ("berlin", "2026-10-25 02:59", True, "2026-10-25T03:59+01:00"),
        ("berlin", "2026-10-25 03:00", False, "2026-10-26T09:00+01:00"),
        # New York
        ("new york", "2026-11-01 05:29", False, "2026-11-01T01:30-04:00"),
        ("new york", "2026-11-01 05:30", True, "2026-11-01T01:30-04:00"),
        ("new york", "2026-11-01 06:15", True, "2026-11-01T01:15-05:00"),
        ("new york", "2026-11-01 08:00", False, "2026-11-03T00:00-05:00"),
        ("new york", "2026-03-08 06:30", True, "2026-03-08T01:30-05:00"),
        ("new york", "2026-03-08 06:59", True, "2026-03-08T01:59-05:00"),
        ("new york", "2026-03-08 07:00", False, "2026-03-10T00:00-04:00"),
        ("new york", "2026-11-03 05:00", True, "2026-11-03T00:00-05:00"),
        ("new york", "2026-11-04 04:59", True, "2026-11-03T23:59-05:00"),
        ("new york", "2026-11-04 13:29", True, "2026-11-04T08:29-05:00"),
        ("new york", "2026-11-04 13:30", False, "2026-11-08T01:30-05:00"),
        # a span that the clock change swallows opens a week later
        ("lost hour", "2026-03-29 01:00", False, "2026-04-05T02:10+02:00"),
        ("lost hour", "2026-10-25 00:30", True, "2026-10-25T02:30+02:00"),
        # 02:50 comes twice in autumn, and closes at the second
        ("lost hour", "2026-10-25 01:49", True, "2026-10-25T02:49+01:00"),
        ("lost hour", "2026-10-25 01:50", False, "2026-11-01T02:10+01:00"),
        # days in a row, given in any order
        ("munich", "2026-11-23 08:00", True, "2026-11-23T09:00+01:00"),
        ("munich", "2026-11-23 11:30", False, "2026-11-23T13:30+01:00"),
        ("munich", "2026-11-27 17:00", False, "2026-11-28T22:00+01:00"),
        # a night, also over the clock changes
        ("munich", "2026-11-29 04:59", True, "2026-11-29T05:59+01:00"),
        ("munich", "2026-11-29 05:00", False, "2026-11-30T09:00+01:00"),
        ("munich", "2026-03-29 03:59", True, "2026-03-29T05:59+02:00"),
        ("munich", "2026-03-29 04:00", False, "2026-03-30T09:00+02:00"),
        ("munich", "2026-10-25 04:59", True, "2026-10-25T05:59+01:00"),
        ("munich", "2026-10-25 05:00", False, "2026-10-26T09:00+01:00"),
        # holidays: Labour Day, Unity Day on a Saturday, Epiphany in Bavaria, which has other hours here
        ("munich", "2026-05-01 08:00", False, "2026-05-02T22:00+02:00"),
        ("munich", "2026-10-03 20:30", False, "2026-10-05T09:00+02:00"),
        ("munich", "2026-01-06 09:00", False, "2026-01-07T09:00+01:00"),
        ("munich", "2027-01-06 08:59", False, "2027-01-06T10:00+01:00"),
        ("munich", "2027-01-06 12:59", True, "2027-01-06T13:59+01:00"),
        ("munich", "2027-01-06 13:00", False, "2027-01-07T09:00+01:00"),
        # closed on the 24th, holidays, a Sunday, closed again, New Year: ten days
        ("munich", "2026-12-23 17:00", False, "2027-01-02T22:00+01:00"),
        ("munich", "2026-12-24 09:00", False, "2027-01-02T22:00+01:00"),
        ("munich", "2026-12-31 09:00", False, "2027-01-02T22:00+01:00"),
        # the night to a special day still ends in its morning
        ("munich", "2026-11-22 04:30", True, "2026-11-22T05:30+01:00"),
        ("munich", "2026-11-22 05:30", False, "2026-11-22T20:00+01:00"),
        # the night to Thanksgiving begins on no holiday, the night after it does
        ("nights", "2026-11-26 10:59", True, "2026-11-26T05:59-05:00"),
        ("nights", "2026-11-27 03:00", False, "2026-11-27T22:00-05:00"),
        # Independence Day is a Saturday, and Friday is off in its place
        ("nights", "2026-07-04 02:00", False, "2026-07-05T22:00-04:00"),
        ("nights", "2026-03-08 09:59", True, "2026-03-08T05:59-04:00"),
        ("nights", "2026-03-08 10:00", False, "2026-03-08T22:00-04:00"),
        ("nights", "2026-11-01 10:59", True, "2026-11-01T05:59-05:00"),
        ("nights", "2026-11-01 11:00", False, "2026-11-01T22:00-05:00"),
        ("one day", "2026-12-05 08:00", True, "2026-12-05T09:00+01:00"),
        ("one day", "2026-12-05 10:00", False, None),
        ("always", "2026-03-29 01:00", True, "2026-03-29T01:00+00:00"),
        ("not configured", "2026-03-29 01:00", True, "2026-03-29T01:00+00:00"),
        ("never", "2026-03-29 01:00", False, None),
    ],
)
def test_an_inbox_is_open_as_its_clock_on_the_wall_says(
    inbox: str, at: str, is_open: bool, opens: str | None
) -> None:
    next_opening = HOURS.next_opening(inbox, utc(at))

    assert HOURS.is_open(inbox, utc(at)) is is_open
    if opens is None:
        assert next_opening is None
    else:
        assert next_opening is not None
        expected = datetime.fromisoformat(opens)
        assert next_opening.isoformat() == expected.isoformat(), "the right moment, in the inbox's own zone"
        assert HOURS.is_open(inbox, next_opening)


@pytest.mark.parametrize(
    ("inbox", "at", "closes"),
    [
        ("berlin", "2026-11-23 08:00", "2026-11-23T12:00+01:00"),
        ("berlin", "2026-11-23 11:00", None),
        ("berlin", "2026-11-27 22:00", "2026-11-28T02:00+01:00"),
        # Saturday's night and Sunday's morning meet in spring and overlap in autumn: nobody leaves in between
        ("berlin", "2026-03-28 21:30", "2026-03-29T04:00+02:00"),
        ("berlin", "2026-10-24 20:30", "2026-10-25T04:00+01:00"),
        ("new york", "2026-11-03 12:00", "2026-11-04T08:30-05:00"),
        ("new york", "2026-11-01 05:30", "2026-11-01T03:00-05:00"),
        ("munich", "2027-01-06 09:30", "2027-01-06T14:00+01:00"),
        ("nights", "2026-03-08 03:30", "2026-03-08T06:00-04:00"),
        ("one day", "2026-12-05 08:00", "2026-12-05T11:00+01:00"),
        ("round the clock", "2026-11-23 08:00", None),
        ("always", "2026-11-23 08:00", None),
        ("never", "2026-11-23 08:00", None),
    ],
)
def test_an_inbox_says_when_its_people_leave(inbox: str, at: str, closes: str | None) -> None:
    leaving = HOURS.closes_at(inbox, utc(at))

    assert (leaving and leaving.isoformat()) == (closes and datetime.fromisoformat(closes).isoformat())


@pytest.mark.parametrize(
    ("inbox", "at", "minutes", "by"),
    [
        ("berlin", "2026-11-23 09:00", 30, "2026-11-23T10:30+01:00"),
        ("berlin", "2026-11-23 06:00", 15, "2026-11-23T09:15+01:00"),
        ("berlin", "2026-11-23 09:00", 0.5, "2026-11-23T10:00:30+01:00"),
        # over lunch; until lunch
        ("berlin", "2026-11-23 10:50", 30, "2026-11-23T13:20+01:00"),
        ("berlin", "2026-11-23 10:30", 30, "2026-11-23T12:00+01:00"),
        ("berlin", "2026-11-23 11:30", 30, "2026-11-23T13:30+01:00"),
        # in the evening: the next time is Friday night
        ("berlin", "2026-11-23 16:15", 30, "2026-11-27T22:15+01:00"),
        ("berlin", "2026-11-23 17:00", 241, "2026-11-28T22:01+01:00"),
        # spring: Saturday's night has four hours, Sunday's morning one
        ("berlin", "2026-03-28 21:00", 240, "2026-03-29T03:00+02:00"),
        ("berlin", "2026-03-28 21:00", 270, "2026-03-29T03:30+02:00"),
        ("berlin", "2026-03-28 21:00", 301, "2026-03-30T09:01+02:00"),
        # autumn: seven hours, and what overlaps counts once
        ("berlin", "2026-10-24 20:00", 240, "2026-10-25T02:00+02:00"),
        ("berlin", "2026-10-24 20:00", 300, "2026-10-25T02:00+01:00"),
        ("berlin", "2026-10-24 20:00", 420, "2026-10-25T04:00+01:00"),
        ("berlin", "2026-10-24 20:00", 421, "2026-10-26T09:01+01:00"),
        # the same in New York: a night of seven hours, one of nine
        ("nights", "2026-03-08 03:00", 420, "2026-03-08T06:00-04:00"),
        ("nights", "2026-03-08 03:00", 421, "2026-03-08T22:01-04:00"),
        ("nights", "2026-11-01 02:00", 540, "2026-11-01T06:00-05:00"),
        ("nights", "2026-11-01 02:00", 541, "2026-11-01T22:01-05:00"),
        ("round the clock", "2026-03-07 17:00", 24 * 60, "2026-03-08T13:00-04:00"),
        # half an hour before Christmas, and the rest when the holidays are over
        ("munich", "2026-12-23 16:30", 45, "2027-01-02T22:15+01:00"),
        # a special day of four hours
        ("munich", "2027-01-06 09:00", 300, "2027-01-07T10:00+01:00"),
        ("nights", "2026-11-26 10:30", 60, "2026-11-27T22:30-05:00"),
        # what lies within another span counts once
        ("night within", "2026-11-27 21:00", 470, "2026-11-28T05:50+01:00"),
        ("night within", "2026-11-27 21:00", 481, "2026-12-04T22:01+01:00"),
        ("munich", "2026-11-23 20:00", 0, "2026-11-23T21:00+01:00"),
        ("one day", "2026-12-05 07:00", 120, "2026-12-05T11:00+01:00"),
        ("one day", "2026-12-05 07:00", 121, None),
        ("always", "2026-11-23 09:00", 30, "2026-11-23T09:30+00:00"),
        ("never", "2026-11-23 09:00", 30, None),
    ],
)
def test_a_promise_is_due_when_so_much_open_time_has_passed(
    inbox: str, at: str, minutes: float, by: str | None
) -> None:
    due = HOURS.after_open_minutes(inbox, utc(at), minutes)

    assert (due and due.isoformat()) == (by and datetime.fromisoformat(by).isoformat())


QUARTER = timedelta(minutes=15)


@hypothesis(max_examples=60)
@given(
    inbox=st.sampled_from(["berlin", "new york", "munich", "nights"]),
    # around the clock changes of both zones
    start=st.sampled_from(["2026-03-06", "2026-03-27", "2026-10-23", "2026-10-30"]),
    quarters=st.integers(0, 4 * 24 * 3),
    minutes=st.integers(1, 40).map(lambda quarters: quarters * 15),
)
def test_open_time_is_what_passes_while_the_inbox_is_open(
    inbox: str, start: str, quarters: int, minutes: int
) -> None:
    at = utc(start) + quarters * QUARTER
    due = HOURS.after_open_minutes(inbox, at, minutes)
    assert due is not None
    due = due.astimezone(UTC)  # elsewhere Python calculates with what the clock on the wall shows

    steps = range((due - at) // QUARTER)
    open_minutes = sum(15 for step in steps if HOURS.is_open(inbox, at + step * QUARTER))

    assert open_minutes == minutes
    assert HOURS.is_open(inbox, due - QUARTER), "not a moment later than that"


def test_a_moment_is_the_same_whatever_zone_it_is_told_in() -> None:
    # 02:30 comes twice in Berlin; this is the second.
    second = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=1)

    assert HOURS.closes_at("berlin", second) == HOURS.closes_at("berlin", second.astimezone(UTC))
    assert HOURS.closes_at("nights", second) is None
    assert HOURS.after_open_minutes("berlin", second, 30) == utc("2026-10-25 02:00")


@pytest.mark.parametrize(
    "span", ["25:00-26:00", "09:00", "9-17", "09:60-10:00", "09:00-24:30", "24:00-08:00", ""]
)
def test_a_malformed_span_is_refused_with_an_example(span: str) -> None:
    with pytest.raises(ValueError, match=r"write it as \"09:00-17:30\"") as error:
        Schedule.read("UTC", {"mon": [span]})

    assert str(error.value).startswith(repr(span))


def test_a_span_that_ends_when_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="ends when it begins"):
        Schedule.read("UTC", {"mon": ["09:00-09:00"]})


def test_an_unknown_day_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="'Montag' is not a day; use mon, tue, wed"):
        Schedule.read("UTC", {"Montag": []})


def test_an_unknown_time_zone_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(ValueError, match="did you mean 'Europe/Berlin'"):
        Schedule.read("Europe/Berln", {})


@pytest.mark.parametrize(
    ("spans", "one"),
    [
        (["09:00-12:30", "12:00-18:00"], "09:00-18:00"),
        (["12:00-13:00", "09:00-18:00"], "09:00-18:00"),
        (["22:00-06:00", "23:00-24:00"], "22:00-06:00"),
        (["00:00-24:00", "08:00-09:00"], "00:00-24:00"),
    ],
)
def test_overlapping_spans_are_refused_with_the_one_that_they_make(spans: list[str], one: str) -> None:
    with pytest.raises(ValueError, match=f'overlap; write them as one: "{one}"'):
        Schedule.read("UTC", {"mon": spans})


def test_spans_may_meet() -> None:
    met = WeeklyHours({"desk": Schedule.read("UTC", {"mon": ["09:00-12:00", "12:00-18:00"]})})

    assert met.closes_at("desk", utc("2026-11-23 10:00")) == utc("2026-11-23 18:00")


LOADED = """
import sys
from bot.config.hours import OpeningHours
from handoff.hours import Schedule

Schedule.of(OpeningHours(timezone="Europe/Berlin", mon="09:00-17:00", {holidays}))
print("holidays" in sys.modules)
"""


@pytest.mark.parametrize(("holidays", "loaded"), [("", "False"), ("holidays='DE'", "True")])
def test_only_who_keeps_holidays_waits_for_the_list_of_them(holidays: str, loaded: str) -> None:
    printed = subprocess.run(
        [sys.executable, "-c", LOADED.format(holidays=holidays)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    ).stdout

    assert printed.strip() == loaded
