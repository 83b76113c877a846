"""When an inbox is attended."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.config.hours import DAYS, OpeningHours, Span, spans, zone
from bot.config.public_holidays import public_holidays
from handoff import durations
from handoff.walltime import instant

_FULL_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# A year of closed days, a week, and the one after it for spans that a clock change swallows.
_DAYS_AHEAD = 380


@dataclass(frozen=True, kw_only=True, slots=True)
class Schedule:
    """One inbox's week and the days that are not like it, in its own time zone."""

    zone: ZoneInfo
    week: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)  #: 0 is Monday, as `date.weekday()`
    closed: tuple[Container[date], ...] = ()  #: holidays and closed days, which count more than the week
    special: Mapping[date, tuple[Span, ...]] = field(default_factory=dict)  #: counts more than both

    @classmethod
    def read(cls, time_zone: str, week: Mapping[str, Sequence[str]]) -> "Schedule":
        """Read `{"mon": ["09:00-12:00", "13:00-17:30"], ...}`; a day that is missing is closed.

        Raises:
            ValueError: an unknown time zone or day, or spans that cannot be; says what to write instead.
        """
        return cls(zone=zone(time_zone), week={_day(day): spans(texts) for day, texts in week.items()})

    @classmethod
    def of(cls, hours: OpeningHours) -> "Schedule":
        """The schedule that the settings describe; loads the holidays, which takes half a second."""
        return cls(
            zone=zone(hours.timezone),
            week={_day(day): spans(texts) for day, texts in hours.weekly().items()},
            closed=(*hours.closed, *map(public_holidays, hours.holidays)),
            special={day: spans(texts) for day, texts in hours.special.items()},
        )

    def spans_of(self, day: date) -> tuple[Span, ...]:
        """The spans that begin on `day`, earliest first."""
        if day in self.special:
            return self.special[day]
        if any(day in days for days in self.closed):
            return ()
        return self.week.get(day.weekday(), ())

    def begins(self, day: date) -> time:
        """When work begins on `day`; nine o'clock if it is closed."""
        return next((span.opens for span in self.spans_of(day)), durations.MORNING)


class WeeklyHours:
    """Implements `bot.ports.Hours` from one schedule for each inbox.

    Spans are wall-clock times, and one that passes midnight belongs to the day on which it begins. One that
    the clock change in spring leaves out moves to the next that exists; of one that autumn brings twice the
    first opens and the second closes. Where two meet or overlap, staff do not leave in between. An inbox
    without a schedule is always open; one whose schedule is empty never is. What lies more than a year ahead
    is never.

    Moments come back in the inbox's own time zone, UTC without a schedule: ready to be shown. Calculate with
    them in UTC, because Python adds minutes to a local time as if clocks never changed.
    """

    def __init__(self, schedules: Mapping[str, Schedule | None]) -> None:
        self._schedules = dict(schedules)

    def is_open(self, inbox: str, at: datetime) -> bool:
        """Whether staff are there at `at`."""
        schedule = self._schedules.get(inbox)
        return schedule is None or any(opens <= at for opens, _ in _ahead(schedule, at, days=1))

    def next_opening(self, inbox: str, after: datetime) -> datetime | None:
        """When they are next; `after` if it is now, `None` if never."""
        schedule = self._schedules.get(inbox)
        if schedule is None:
            return after.astimezone(UTC)
        opens = next((opens for opens, _ in _ahead(schedule, after)), None)
        return None if opens is None else max(opens, after.astimezone(UTC)).astimezone(schedule.zone)

    def closes_at(self, inbox: str, at: datetime) -> datetime | None:
        """When they leave who are there at `at`; `None` if nobody is, or if they never leave."""
        schedule = self._schedules.get(inbox)
        if schedule is None:
            return None
        now = end = at.astimezone(UTC)
        for opens, closes in _ahead(schedule, at):
            if end < opens:
                break
            end = max(end, closes)
        is_ever = now < end < now + timedelta(days=_DAYS_AHEAD - 1)
        return end.astimezone(schedule.zone) if is_ever else None

    def after_open_minutes(self, inbox: str, at: datetime, minutes: float) -> datetime | None:
        """The moment by which they will have been there for `minutes` (not negative) since `at`.

        If that is when they leave, it is that moment and not the next morning. `None` if never.
        """
        schedule = self._schedules.get(inbox)
        now, left = at.astimezone(UTC), timedelta(minutes=minutes)
        if schedule is None or not left:
            return (now + left).astimezone(schedule.zone if schedule else UTC)
        for opens, closes in _ahead(schedule, at):
            now = max(now, opens)
            if left <= closes - now:
                return (now + left).astimezone(schedule.zone)
            left -= max(closes - now, timedelta())
            now = max(now, closes)
        return None

    def read_moment(self, inbox: str, text: str, now: datetime) -> datetime | None:
        """The moment that staff mean by `text`, such as "2h" or "monday"; `None` if it is none.

        On clocks where the inbox is, and not after `now` if it is past. A day is meant from its opening on.
        """
        schedule = self._schedules.get(inbox)
        if schedule is None:
            return durations.read(text, now=now, zone=ZoneInfo("UTC"))
        moment = durations.read(text, now=now, zone=schedule.zone, morning=schedule.begins)
        return None if moment is None else moment.astimezone(schedule.zone)


def _ahead(
    schedule: Schedule, at: datetime, *, days: int = _DAYS_AHEAD
) -> Iterator[tuple[datetime, datetime]]:
    """The spans that end after `at` and begin at most `days` later, as moments in UTC, earliest first."""
    today = at.astimezone(schedule.zone).date()
    for offset in range(-1, days + 1):
        day = today + timedelta(days=offset)
        for span in schedule.spans_of(day):
            last = day if span.opens < span.closes else day + timedelta(days=1)
            opens = instant(day, span.opens, schedule.zone, fold=0)
            closes = instant(last, span.closes, schedule.zone, fold=1)
            # One that the clock change swallows ends when it begins.
            if opens < closes and at < closes:
                yield opens, closes


def _day(name: str) -> int:
    wanted = name.strip().casefold()
    for place, (short, full) in enumerate(zip(DAYS, _FULL_DAYS, strict=True)):
        if wanted in (short, full):
            return place
    raise ValueError(f"{name!r} is not a day; use {', '.join(DAYS)}")
