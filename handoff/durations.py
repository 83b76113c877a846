"""When something is to happen, as staff write it: "2h", "tomorrow", "9:30", "monday 14:00"."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.config.hours import DAYS
from handoff.walltime import instant

MORNING = time(9)  #: of a day without a time of its own
_FURTHEST = timedelta(days=366)
_LONGEST = 40  # characters

_UNIT = r"(w(?:eeks?)?|d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?)"
_AMOUNT = re.compile(rf"(\d{{1,4}}(?:[.,]\d{{1,2}})?)\s*{_UNIT}(?![a-z])\s*(?:and\s+|,\s*)?")
_BEFORE = re.compile(r"(?:until|till|for|in|on|at)\s+")
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?")
_DAY = re.compile(r"(today|tomorrow|tmrw|\d{4}-\d{2}-\d{2}|(?:next\s+)?[a-z]{3,9})\b[\s,]*(?:at\s+)?")
_WEEKDAYS = {
    name: place
    for place, names in enumerate(
        (
            ("monday",),
            ("tuesday", "tues"),
            ("wednesday",),
            ("thursday", "thur", "thurs"),
            ("friday",),
            ("saturday",),
            ("sunday",),
        )
    )
    for name in (*names, DAYS[place])
}


def read(
    text: str, *, now: datetime, zone: ZoneInfo, morning: Callable[[date], time] = lambda _: MORNING
) -> datetime | None:
    """The moment that `text` means, at most a year ahead, in UTC; `None` if none.

    Understood are spans ("90m", "2h", "1h 30m", "1d", "2 weeks"), times ("9:30", "2pm": the next), days
    ("tomorrow", "monday", "2026-12-24": then `morning` says when), and days with times ("mon 14:00"). Hours
    and minutes are those that pass; days, weeks and times are what clocks in `zone` show: one that a clock
    change leaves out is the next that exists, of one that comes twice the first that is ahead is meant. Of
    what may mean several moments the first that is ahead is meant; if none is, it is past: not after `now`.
    """
    words = " ".join(text.casefold().split())
    if not words or len(words) > _LONGEST:
        return None
    words = _BEFORE.sub("", words, count=1) if _BEFORE.match(words) else words
    try:
        moment = _after(words, now, zone) or _at(words, now, zone, morning)
    except (ValueError, OverflowError):  # such as 25:00, or the 31st of February
        return None
    return moment if moment is not None and moment <= now + _FURTHEST else None


def _after(words: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Now and a span; `None` if `words` are none."""
    days, passing, end = 0.0, timedelta(), 0
    while amount := _AMOUNT.match(words, end):
        number, unit, end = float(amount[1].replace(",", ".")), amount[2][0], amount.end()
        match unit:
            case "w" | "d":
                days += number * (7 if unit == "w" else 1)
            case "h":
                passing += timedelta(hours=number)
            case _:
                passing += timedelta(minutes=number)
    if not end or end < len(words) or not (days or passing):
        return None
    if days.is_integer() and days:
        local = now.astimezone(zone)
        now = instant(local.date() + timedelta(days=days), local.time(), zone, fold=local.fold)
    else:
        passing += timedelta(days=days)
    return now.astimezone(UTC) + passing


def _at(words: str, now: datetime, zone: ZoneInfo, morning: Callable[[date], time]) -> datetime | None:
    """A time, a day, or both; `None` if `words` are none of these."""
    today = now.astimezone(zone).date()
    named = _DAY.match(words)
    days = iter((today, today + timedelta(days=1))) if named is None else _days(named[1], today)
    rest = words if named is None else words[named.end() :]
    wall = _wall(rest)
    if wall is None and (rest or named is None):
        return None
    moment = None
    for day in days:
        for fold in (0, 1):
            moment = instant(day, wall or morning(day), zone, fold=fold)
            if moment > now:
                return moment
    return moment


def _days(name: str, today: date) -> Iterator[date]:
    """The days that may be meant, nearest first; none if the word is no day."""
    if name == "today":
        yield today
    elif name in ("tomorrow", "tmrw"):
        yield today + timedelta(days=1)
    elif name[0].isdigit():
        yield date.fromisoformat(name)
    elif (weekday := _WEEKDAYS.get(name.removeprefix("next "))) is not None:
        ahead = timedelta(days=(weekday - today.weekday()) % 7)
        if ahead or not name.startswith("next "):
            yield today + ahead
        yield today + ahead + timedelta(days=7)


def _wall(words: str) -> time | None:
    """A time of the day; a bare number is none, as "5" may be an hour or a span."""
    written = _TIME.fullmatch(words)
    if written is None or not (written[2] or written[3]):
        return None
    hour, minute, half = int(written[1]), int(written[2] or 0), written[3]
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute)
