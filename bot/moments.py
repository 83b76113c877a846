"""Moments as they are said, in the words of the texts."""

from datetime import datetime

from bot.config.texts import Texts

_WEEKDAY_DAYS = 6  # so far ahead a weekday alone is clear


def moment(local: datetime, *, now: datetime, texts: Texts) -> str:
    """A moment for customers, on the clocks there: "Monday, 09:00 (CET)"; far ahead, with the date."""
    days = (local.date() - now.astimezone(local.tzinfo).date()).days
    if days > _WEEKDAY_DAYS:
        return moment_with_date(local, texts)
    weekday, zone = texts.weekdays[local.weekday()], local.tzname()
    return texts.moment.format(weekday=weekday, time=f"{local:%H:%M}", zone=zone)


def moment_with_date(local: datetime, texts: Texts) -> str:
    """The same with its date, however near."""
    return texts.moment_far.format(
        weekday=texts.weekdays[local.weekday()],
        day=f"{local:%d}",
        month=texts.months[local.month - 1],
        time=f"{local:%H:%M}",
        zone=local.tzname(),
    )
