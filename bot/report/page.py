"""The report as one file of HTML: nothing is fetched and nothing runs, so it may be mailed and kept.

What customers wrote is escaped like every other text.
"""

from collections.abc import Sequence
from datetime import date
from html import escape
from pathlib import Path

from bot.report.charts import Column, Piece, bar, columns, folded, stacked, table
from bot.report.figures import Figures, Part, Ratings, Waits
from bot.report.gaps import Gap
from bot.report.making import Report
from bot.report.words import (
    CAUSES,
    CONTACTS,
    ENDINGS,
    REASONS,
    channel,
    count,
    percent,
    span_of,
    title,
)
from bot.store.promises import PromisesKept

_CSS = Path(__file__).with_name("page.css")
_LOOKS = {
    "answered": "calm",
    "handed_over": "people",
    "unanswered": "open",
    "no_question": "quiet",
    "with_people": "past",
}
_MAY = "default-src 'none'; style-src 'unsafe-inline'"
_GAPS = 7  #: that are shown at once
_LABELS = 8  #: under the columns of days


def page(report: Report) -> str:
    """The whole file."""
    named, figures = escape(title(report)), report.figures
    if figures.conversations:
        body = "".join(
            (
                _tiles(figures),
                _conversations(figures),
                _gaps(report),
                _days(figures.days),
                f'<div class="pair">{_reasons(figures)}{_channels(figures)}</div>',
                _hours(figures.hours),
                f'<div class="pair">{_waits(figures)}{_afterwards(figures)}</div>',
            )
        )
    else:
        body = '<section><p class="none">Nobody wrote in this time.</p></section>'
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_MAY}">'
        '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">'
        f'<meta name="color-scheme" content="light dark"><title>{named}</title>'
        f"<style>{_CSS.read_text(encoding='utf-8')}</style></head><body><main>"
        f"<header><h1>{named}</h1><p>{_made(report)}</p></header>{body}{_foot()}</main></body></html>\n"
    )


def _made(report: Report) -> str:
    return escape(f"As it stood on {report.until:%-d %B %Y at %H:%M}. Times: {report.zone}.")


def _tiles(figures: Figures) -> str:
    low, high = figures.interval
    had = figures.rate.conversations or 1
    ratings, leads = figures.ratings, figures.leads
    tiles = (
        ("conversations", f"{figures.conversations:,}", "each counted once"),
        ("answered by the bot alone", percent(figures.endings["answered"] / had), "of those it had"),
        (
            "a person was called",
            percent(figures.rate.rate),
            f"95% interval {percent(low)} to {percent(high)}",
        ),
        (
            "until a person came",
            span_of(figures.claim.median),
            f"9 of 10 within {span_of(figures.claim.p90)}",
        ),
        ("leads kept", f"{leads.kept:,}", f"{leads.waiting:,} still waiting"),
        (
            "stars, on average",
            "–" if ratings.mean is None else f"{ratings.mean:.1f}",
            f"{ratings.given:,} of {ratings.resolved:,} rated",
        ),
    )
    return (
        '<dl class="tiles">'
        + "".join(
            f'<div><dt>{escape(name)}</dt><dd>{escape(number)}</dd><dd class="note">{escape(note)}</dd></div>'
            for name, number, note in tiles
        )
        + "</dl>"
    )


def _conversations(figures: Figures) -> str:
    whole = figures.conversations
    pieces = [
        Piece(
            name=ENDINGS[name],
            said=f"{figures.endings[name]:,} · {percent(figures.endings[name] / whole)}",
            number=figures.endings[name],
            look=look,
        )
        for name, look in _LOOKS.items()
    ]
    return _section(
        "What became of the conversations",
        stacked(pieces, title=f"{whole:,} conversations, by what became of them"),
        lead="Each conversation counts once. That a person was called is no failure, and no solution either.",
    )


def _days(days: Sequence[Part]) -> str:
    unit = "week" if _are_weeks(days) else "day"
    step = max(1, -(-len(days) // _LABELS))
    shown = [
        Column(
            label=f"{_date(day):%-d %b}" if place % step == 0 else "",
            said=f"{_date(day):%A, %-d %B}: {_of(day)}",
            whole=day.conversations,
            part=day.handed_over,
        )
        for place, day in enumerate(days)
    ]
    rows = [[f"{_date(day):%a, %-d %b}", *_numbers(day)] for day in days]
    return _section(
        f"{unit.title()} by {unit}",
        _LEGEND,
        columns(shown, title=f"Conversations by the {unit} in which they began"),
        folded("As a table", table([unit, *_HEADS], rows, caption=f"Conversations by {unit}")),
        lead=f"By the {unit} of the customer's first message in this time.",
    )


def _hours(hours: Sequence[Part]) -> str:
    shown = [
        Column(
            label=hour.name if int(hour.name) % 3 == 0 else "",
            said=f"{hour.name}:00 to {hour.name}:59: {_of(hour)}",
            whole=hour.conversations,
            part=hour.handed_over,
        )
        for hour in hours
    ]
    rows = [[f"{hour.name}:00", *_numbers(hour)] for hour in hours]
    return _section(
        "Hour by hour",
        _LEGEND,
        columns(shown, title="Conversations by the hour in which they began"),
        folded("As a table", table(["hour", *_HEADS], rows, caption="Conversations by hour of the day")),
        lead="By the hour of the customer's first message, on the clock of the inbox.",
    )


_HEADS = ("conversations", "person called", "rate")
_LEGEND = (
    '<ul class="legend"><li><span class="key people"></span>a person was called</li>'
    '<li><span class="key calm"></span>nobody was called</li></ul>'
)


def _reasons(figures: Figures) -> str:
    whole = figures.rate.handed_over
    rows = [
        [escape(REASONS[name]), f"{number:,}", percent(number / whole), bar(number / whole, "people")]
        for name, number in figures.reasons.items()
    ]
    content = table(["", "conversations", "share", ""], rows, caption="Why a person was called")
    return _section(
        "Why a person was called",
        content if rows else _none("Nobody was called."),
        lead="The first reason in each conversation.",
    )


def _channels(figures: Figures) -> str:
    rows = [
        [escape(channel(part)), *_numbers(part), bar(part.rate or 0.0, "people")] for part in figures.channels
    ]
    return _section("By channel", table(["", *_HEADS, ""], rows, caption="Conversations by channel"))


def _waits(figures: Figures) -> str:
    rows = [
        ["until claimed", *_times(figures.claim)],
        ["until resolved", *_times(figures.resolve)],
        ["until a lead was taken up", *_times(figures.leads.follow_up)],
    ]
    heads = ["", "number", "median", "9 of 10 within", "not yet"]
    return _section(
        "How long it took",
        table(heads, rows, caption="How long customers waited for people"),
        "<h3>Times that customers were told</h3>",
        _promises(figures.promises),
        lead="By the clock, nights and weekends included. Claimed: where somebody was there to come.",
    )


def _promises(promises: PromisesKept) -> str:
    if not promises.made:
        return _none("No customer was told a time.")
    not_due = promises.made - promises.kept - promises.missed - promises.voided
    pieces = [
        Piece(name=name, said=f"{number:,}", number=number, look=look)
        for name, number, look in (
            ("kept", promises.kept, "calm"),
            ("missed", promises.missed, "bad"),
            ("nobody waited any more", promises.voided, "quiet"),
            ("not due yet", not_due, "past"),
        )
    ]
    return stacked(pieces, title=count(promises.made, "promised time", "promised times"))


def _afterwards(figures: Figures) -> str:
    contacts = [
        [escape(CONTACTS.get(kind, kind)), f"{number:,}"] for kind, number in figures.leads.contacts.items()
    ]
    return _section(
        "What customers said",
        "<h3>Ratings</h3>",
        _ratings(figures.ratings),
        "<h3>How to reach those whom nobody was there for</h3>",
        table(["", "leads"], contacts, caption="Leads") if contacts else _none("No leads were kept."),
    )


def _ratings(ratings: Ratings) -> str:
    if not ratings.given:
        return _none("Nobody rated.")
    rows = [
        [
            f'<span aria-hidden="true">{"★" * stars}</span><span class="unseen">{stars}</span>',
            f"{ratings.counts[stars - 1]:,}",
            bar(ratings.counts[stars - 1] / ratings.given, "calm"),
        ]
        for stars in range(5, 0, -1)
    ]
    return table(["stars", "threads", ""], rows, caption="Ratings")


def _gaps(report: Report) -> str:
    lead = (
        "Questions that the bot could not answer, or that went to people, put together by what they mean. "
        "What cost most customers comes first."
    )
    if not report.gaps:
        return _section("Knowledge gaps", _none("Nothing was missed in this time."), lead=lead)
    first, rest = report.gaps[:_GAPS], report.gaps[_GAPS:]
    more = f"And {report.more_gaps:,} more, each asked by no more customers." if report.more_gaps else ""
    others = f'{_listed(rest)}<p class="none">{more}</p>'
    return _section(
        "Knowledge gaps",
        _listed(first),
        f'<div class="rest">{folded(f"{len(rest)} more", others)}</div>' if rest else "",
        lead=lead,
    )


def _listed(gaps: Sequence[Gap]) -> str:
    return f'<ol class="gaps">{"".join(map(_gap, gaps))}</ol>'


def _gap(gap: Gap) -> str:
    chips = "".join(f"<li>{escape(CAUSES[cause])} {number:,}</li>" for cause, number in gap.causes.items())
    examples = "".join(f"<li>{escape(example)}</li>" for example in gap.examples)
    page = gap.page
    nearest = "No page is near."
    if page is not None:
        nearest = (
            f"Nearest page: {escape(page.title)} <code>{escape(page.source)}</code>, "
            f"nearness {page.score:.2f} of 1"
        )
    others = folded("In other words", f'<ul class="said">{examples}</ul>') if examples else ""
    customers = "customer" if gap.customers == 1 else "customers"
    return (
        f'<li><div class="cost"><strong>{gap.customers:,}</strong><span>{customers}</span></div><div>'
        f'<h3>{escape(gap.question)}</h3><ul class="chips">{chips}</ul>'
        f'<p>{nearest}</p><div class="more">{others}</div></div></li>'
    )


def _foot() -> str:
    return (
        "<footer><p>What each number means is in docs/report.md. Customers are quoted in their own words; "
        "card numbers are masked, other details that they gave are not: share this file with care.</p>"
        "</footer>"
    )


def _section(heading: str, *content: str, lead: str = "") -> str:
    said = f'<p class="lead">{escape(lead)}</p>' if lead else ""
    return f"<section><h2>{escape(heading)}</h2>{said}{''.join(content)}</section>"


def _none(text: str) -> str:
    return f'<p class="none">{escape(text)}</p>'


def _numbers(part: Part) -> list[str]:
    return [f"{part.conversations:,}", f"{part.handed_over:,}", percent(part.rate)]


def _times(waits: Waits) -> list[str]:
    return [f"{waits.count:,}", span_of(waits.median), span_of(waits.p90), f"{waits.unfinished:,}"]


def _of(part: Part) -> str:
    said = count(part.conversations, "conversation", "conversations")
    return f"{said}, a person was called in {part.handed_over:,} ({percent(part.rate)})"


def _are_weeks(days: Sequence[Part]) -> bool:
    return len(days) > 1 and (_date(days[1]) - _date(days[0])).days > 1


def _date(day: Part) -> date:
    return date.fromisoformat(day.name)
