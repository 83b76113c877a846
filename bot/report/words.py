"""How the report says things, on every surface."""

from datetime import timedelta

from bot.report.figures import Part
from bot.report.making import Report

ENDINGS = {
    "handed_over": "a person was called",
    "answered": "answered by the bot alone",
    "unanswered": "left without an answer",
    "no_question": "nothing was asked",
    "with_people": "a person had it already",
}
REASONS = {
    "explicit": "asked for a person",
    "sensitive": "a delicate matter",
    "repeat": "asked the same three times",
    "unknown": "not in the documents",
    "error": "the bot could not look it up",
    "paused": "the bot was paused",
}
CAUSES = {
    "unknown": "not in the documents",
    "explicit": "wanted a person",
    "repeat": "asked three times",
    "sensitive": "delicate",
    "error": "could not be looked up",
}
CONTACTS = {
    "here": "in their chat",
    "email": "by e-mail",
    "phone": "by phone",
    "none": "would not say",
    "unsaid": "did not say",
}
CHANNELS = {"telegram": "Telegram", "whatsapp": "WhatsApp", "discord": "Discord", "slack": "Slack"}


def percent(share: float | None) -> str:
    """A share for people: "12%", "0.4%", "–" for none."""
    if share is None:
        return "–"
    shown = share * 100
    return f"{shown:.1f}%" if 0 < shown < 1 or 99 < shown < 100 else f"{shown:.0f}%"


def span_of(wait: timedelta | None) -> str:
    """A wait for people: "40 s", "5 min", "2 h 10 min", "3 d 4 h"; "–" for none."""
    if wait is None:
        return "–"
    seconds = round(wait.total_seconds())
    if seconds < 60:
        return f"{seconds} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return f"{minutes} min"
    days, hours_left = divmod(hours, 24)
    if not days:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return f"{days} d {hours_left} h" if hours_left else f"{days} d"


def count(number: int, one: str, many: str) -> str:
    """ "1 customer", "1,204 customers"."""
    return f"{number:,} {one if number == 1 else many}"


def title(report: Report) -> str:
    """Of which days, for whom."""
    first, last = report.since, report.until
    ends = f"{last:%-d %B %Y}"
    if first.date() == last.date():
        return f"{report.company}: {ends}"
    same_month = (first.year, first.month) == (last.year, last.month)
    begins = (
        f"{first:%-d}"
        if same_month
        else f"{first:%-d %B}"
        if first.year == last.year
        else f"{first:%-d %B %Y}"
    )
    return f"{report.company}: {begins} to {ends}"


def channel(part: Part) -> str:
    """Its name as its makers write it."""
    return CHANNELS.get(part.name, part.name)


def causes(found: dict[str, int]) -> str:
    """Why a gap counts: "not in the documents 7, wanted a person 3"."""
    return ", ".join(f"{CAUSES[cause]} {customers}" for cause, customers in found.items())
