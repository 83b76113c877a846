"""The report in a terminal. What customers wrote is shown as it is: nothing of it is markup."""

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.report.figures import Figures, Part, Waits
from bot.report.making import Report
from bot.report.words import (
    CONTACTS,
    ENDINGS,
    REASONS,
    causes,
    channel,
    count,
    percent,
    span_of,
    title,
)

_BAR = 24  # characters
_GAPS = 10


def show(report: Report, console: Console) -> None:
    """Print it."""
    figures = report.figures
    console.print(Text(title(report), style="bold"))
    console.print(Text(f"Times: {report.zone}", style="dim"))
    if not figures.conversations:
        console.print("\nNobody wrote in this time.")
        return
    low, high = figures.interval
    console.print(
        f"\nA person was called in {percent(figures.rate.rate)} of the "
        f"{count(figures.rate.conversations, 'conversation', 'conversations')} that the bot had "
        f"(95% interval {percent(low)} to {percent(high)}). That is no failure, and no solution either.",
        highlight=False,
    )
    whole = figures.conversations
    endings = [(ENDINGS[name], number) for name, number in figures.endings.items() if number]
    _bars(console, "Conversations", endings, of=whole)
    _bars(console, "Why a person was called first", [(REASONS[n], k) for n, k in figures.reasons.items()])
    _parts(console, "By channel", [(channel(part), part) for part in figures.channels])
    _parts(console, "By hour of the first message", [(f"{p.name}:00", p) for p in figures.hours])
    _people(console, figures)
    _gaps(console, report)


def _bars(console: Console, heading: str, rows: Sequence[tuple[str, int]], *, of: int | None = None) -> None:
    if not rows:
        return
    whole = of or sum(number for _, number in rows)
    table = _table(heading, "", "", "share", "")
    for name, number in rows:
        table.add_row(name, f"{number:,}", percent(number / whole), _bar(number / whole))
    _print(console, table)


def _parts(console: Console, heading: str, rows: Iterable[tuple[str, Part]]) -> None:
    table = _table(heading, "", "conversations", "person called", "rate", "")
    for name, part in rows:
        if part.conversations:
            numbers = (f"{part.conversations:,}", f"{part.handed_over:,}", percent(part.rate))
            table.add_row(Text(name), *numbers, _bar(part.rate or 0.0))
    _print(console, table)


def _people(console: Console, figures: Figures) -> None:
    table = _table("How people came", "", "number", "median", "9 of 10 within", "not yet")
    for name, waits in (
        ("claimed", figures.claim),
        ("resolved", figures.resolve),
        ("leads taken up", figures.leads.follow_up),
    ):
        table.add_row(name, *_waits(waits))
    _print(console, table)
    leads, ratings, promises = figures.leads, figures.ratings, figures.promises
    contacts = ", ".join(f"{CONTACTS.get(kind, kind)} {number}" for kind, number in leads.contacts.items())
    rated = "none" if ratings.mean is None else f"{ratings.mean:.1f} of 5 stars, by {ratings.given}"
    promised = f"kept {promises.kept}, missed {promises.missed}, no longer waited for {promises.voided}"
    for line in (
        f"Leads kept: {leads.kept}" + (f" ({contacts})" if contacts else ""),
        f"Ratings: {rated}; {count(ratings.resolved, 'thread was', 'threads were')} resolved",
        f"Promised times: {promises.made}; {promised}",
    ):
        console.print(Text(line))


def _gaps(console: Console, report: Report) -> None:
    console.print()
    console.print(Text("Knowledge gaps, by the customers they cost", style="bold"))
    if not report.gaps:
        console.print(Text("Nothing: every question was answered, and nobody wanted a person."))
    for number, gap in enumerate(report.gaps[:_GAPS], start=1):
        console.print(Text(f"\n{number:2}. {gap.question}", style="bold"))
        cost = f"{count(gap.customers, 'customer', 'customers')}: {causes(gap.causes)}"
        console.print(Text(f"    {cost}"))
        for example in gap.examples:
            console.print(Text(f"    · {example}", style="dim"))
        if gap.page is not None:
            console.print(Text(f"    nearest page: {gap.page.source} ({gap.page.score:.2f})"))
    more = report.more_gaps + max(0, len(report.gaps) - _GAPS)
    if more:
        console.print(Text(f"\n    and {more} more; --html shows twice as many."))


def _waits(waits: Waits) -> tuple[str, ...]:
    return f"{waits.count:,}", span_of(waits.median), span_of(waits.p90), f"{waits.unfinished:,}"


def _table(heading: str, first: str, *others: str) -> Table:
    table = Table(box=None, title=heading, title_justify="left", title_style="bold", padding=(0, 2, 0, 0))
    table.add_column(first, no_wrap=True)
    for name in others:
        table.add_column(name, justify="right" if name else "left")
    return table


def _print(console: Console, table: Table) -> None:
    if table.row_count:
        console.print()
        console.print(table)


def _bar(share: float) -> Text:
    return Text("█" * round(share * _BAR), style="blue")
