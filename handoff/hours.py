"""When an inbox is attended."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from zoneinfo import ZoneInfo, available_timezones

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FULL_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_SPAN = re.compile(r"\s*(\d{1,2}):(\d\d)\s*[-–—]\s*(\d{1,2}):(\d\d)\s*")
# A week, a day for spans over midnight, and another week for spans that a clock change swallows.
_DAYS_AHEAD = 15


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """From one wall-clock time to another; to the next day's when `closes` is not after `opens`."""

    opens: time
    closes: time

    @classmethod
    def read(cls, text: str) -> "Span":
        """Read "09:00-17:30"; "24:00" is midnight at the day's end.

        Raises:
            ValueError: `text` is no span of times; says how to write one.
        """
        found = _SPAN.fullmatch(text)
        opens, closes = (_time(found[1], found[2]), _time(found[3], found[4])) if found else (None, None)
        if opens is None or closes is None or (found and int(found[1]) == 24):
            raise ValueError(f'{text!r} is not a span of times; write it as "09:00-17:30"')
        if opens == closes and opens != time():
            raise ValueError(f'{text!r} ends when it begins; the whole day is "00:00-24:00"')
        return cls(opens=opens, closes=closes)


@dataclass(frozen=True, kw_only=True, slots=True)
class Schedule:
    """One inbox's week, in its own time zone."""

    zone: ZoneInfo
    week: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)  #: 0 is Monday, as `date.weekday()`

    @classmethod
    def read(cls, time_zone: str, week: Mapping[str, Sequence[str]]) -> "Schedule":
        """Read `{"mon": ["09:00-12:00", "13:00-17:30"], ...}`; a day that is missing is closed.

        Raises:
            ValueError: an unknown time zone or day, or a malformed span; says what to write instead.
        """
        spans = {_day(day): tuple(map(Span.read, texts)) for day, texts in week.items()}
        return cls(zone=_zone(time_zone), week=spans)


class WeeklyHours:
    """Implements `bot.ports.Hours` from one weekly schedule for each inbox.

    Spans are wall-clock times. One that the clock change in spring leaves out moves to the next that exists;
    of one that autumn brings twice the first opens and the second closes. An inbox without a schedule is
    always open; one whose schedule is empty never is.
    """

    def __init__(self, schedules: Mapping[str, Schedule | None]) -> None:
        self._schedules = dict(schedules)

    def is_open(self, inbox: str, at: datetime) -> bool:
        """Whether staff are there at `at`."""
        schedule = self._schedules.get(inbox)
        at = at.astimezone(UTC)
        return schedule is None or any(opens <= at < closes for opens, closes in _around(schedule, at, 1))

    def next_opening(self, inbox: str, after: datetime) -> datetime | None:
        """When they are next, in the inbox's own time zone (UTC without a schedule); `after` if it is now.

        `None` if never.
        """
        schedule = self._schedules.get(inbox)
        after = after.astimezone(UTC)
        if schedule is None:
            return after
        openings = [
            max(opens, after) for opens, closes in _around(schedule, after, _DAYS_AHEAD) if after < closes
        ]
        return min(openings).astimezone(schedule.zone) if openings else None


def _around(schedule: Schedule, at: datetime, days: int) -> Iterator[tuple[datetime, datetime]]:
    """The spans, as instants in UTC, from the day before `at` to `days` after it; empty ones left out."""
    today = at.astimezone(schedule.zone).date()
    for offset in range(-1, days + 1):
        day = today + timedelta(days=offset)
        for span in schedule.week.get(day.weekday(), ()):
            last = day if span.opens < span.closes else day + timedelta(days=1)
            opens = _instant(day, span.opens, schedule.zone, fold=0)
            closes = _instant(last, span.closes, schedule.zone, fold=1)
            if opens < closes:
                yield opens, closes


def _instant(day: date, wall: time, zone: ZoneInfo, *, fold: int) -> datetime:
    """When clocks in `zone` show `wall` on `day` (`fold` 1: the second time), or the next that exists."""
    local = datetime.combine(day, wall, tzinfo=zone)
    while True:
        instant = local.replace(fold=fold).astimezone(UTC)
        if instant.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
            return instant
        local += timedelta(minutes=1)


def _time(hour: str, minute: str) -> time | None:
    hours, minutes = int(hour), int(minute)
    if minutes > 59 or hours * 60 + minutes > 24 * 60:
        return None
    return time(hours % 24, minutes)


def _day(name: str) -> int:
    wanted = name.strip().casefold()
    for place, (short, full) in enumerate(zip(DAYS, _FULL_DAYS, strict=True)):
        if wanted in (short, full):
            return place
    raise ValueError(f"{name!r} is not a day; use {', '.join(DAYS)}")


def _zone(name: str) -> ZoneInfo:
    zones = available_timezones()
    if name in zones:
        return ZoneInfo(name)
    near = get_close_matches(name, zones, n=1)
    hint = f"did you mean {near[0]!r}?" if near else "use a name such as 'Europe/Berlin'"
    raise ValueError(f"{name!r} is not a time zone; {hint}")
