"""Which stretch of time a report is about."""

import re
from datetime import datetime, time, timedelta, tzinfo

from bot.errors import StepasideError
from bot.store.report import Span

_WRITTEN = re.compile(r"(\d{1,3})\s*([hdw])")
_LENGTH = {"d": timedelta(days=1), "w": timedelta(weeks=1)}


class BadPeriod(StepasideError):
    """What was written after `--since` is no time; says how to write one."""


def period(written: str, now: datetime, zone: tzinfo) -> Span:
    """From "30d", "4w", "24h" or "2026-11-01" to now. Days begin at midnight in `zone`.

    Raises:
        BadPeriod: it is none of these, or not in the past.
    """
    text = written.strip().casefold()
    since = _ago(text, now, zone) or _day(text, zone)
    if since is None or since >= now:
        raise BadPeriod(
            f"--since {written!r} is no time in the past; write how long ago, such as 30d, 4w or 24h, "
            "or a day, such as 2026-11-01"
        )
    return Span(since=since, until=now)


def _ago(text: str, now: datetime, zone: tzinfo) -> datetime | None:
    found = _WRITTEN.fullmatch(text)
    if found is None:
        return None
    number, unit = int(found[1]), found[2]
    if unit == "h":
        return now - timedelta(hours=number)
    # Whole days, and today so far: half a day at the beginning would look like a quiet one.
    first = now.astimezone(zone).date() - number * _LENGTH[unit]
    return datetime.combine(first, time(), tzinfo=zone)


def _day(text: str, zone: tzinfo) -> datetime | None:
    try:
        return datetime.combine(datetime.strptime(text, "%Y-%m-%d").date(), time(), tzinfo=zone)  # noqa: DTZ007 the zone is put in here
    except ValueError:
        return None
