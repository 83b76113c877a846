from datetime import UTC, datetime

import pytest

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
        "lost hour": Schedule.read("Europe/Berlin", {"sun": ["02:10-02:50"]}),
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
