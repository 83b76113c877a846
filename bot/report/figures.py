"""From what happened to numbers; what each of them means is in docs/report.md. Pure."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from math import ceil
from statistics import median

from bot.model import Ended, Trigger
from bot.report.talks import Ending, Talk, talks
from bot.shares import Share
from bot.store.promises import PromisesKept
from bot.store.report import CallMade, Judged, LeadKept, Span

MOST_DAYS = 92


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """Some of the conversations that the bot had."""

    name: str
    conversations: int
    handed_over: int

    @property
    def rate(self) -> float | None:
        """The share that was handed over; `None` where there were no conversations."""
        return self.handed_over / self.conversations if self.conversations else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Waits:
    """How long something took."""

    count: int  #: of those that came to their end
    unfinished: int  #: of those that have not
    median: timedelta | None = None
    p90: timedelta | None = None  #: nine of ten took no longer


@dataclass(frozen=True, kw_only=True, slots=True)
class Leads:
    """The questions that nobody was there for."""

    kept: int
    contacts: dict[str, int]  #: by kind; "unsaid" for those whose customer has not said
    waiting: int
    follow_up: Waits  #: from the lead to who took it up


@dataclass(frozen=True, kw_only=True, slots=True)
class Ratings:
    """What customers said of the help by people."""

    counts: tuple[int, ...]  #: of 1, 2, 3, 4 and 5 stars
    resolved: int  #: threads that were closed, and so asked about

    @property
    def given(self) -> int:
        """How many rated."""
        return sum(self.counts)

    @property
    def mean(self) -> float | None:
        """Of those given."""
        stars = sum(number * count for number, count in enumerate(self.counts, start=1))
        return stars / self.given if self.given else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """All numbers of one report."""

    conversations: int
    endings: dict[str, int]  #: by `Ending`, each conversation in one; they add up to `conversations`
    rate: Part  #: of those that the bot had
    interval: tuple[float, float]  #: within which the rate lies with 95 %
    reasons: dict[str, int]  #: of the first call in each conversation, by `Trigger`, most frequent first
    channels: tuple[Part, ...]
    hours: tuple[Part, ...]  #: 24 of them
    days: tuple[Part, ...]  #: by their dates; if there are more than `MOST_DAYS`, weeks by their Mondays
    claim: Waits
    resolve: Waits
    leads: Leads
    ratings: Ratings
    promises: PromisesKept


def figures(
    span: Span,
    zone: tzinfo,
    *,
    judged: Sequence[Judged],
    calls: Sequence[CallMade],
    leads: Sequence[LeadKept],
    promises: PromisesKept,
) -> Figures:
    """All numbers of `span`; days and hours are those of `zone`."""
    every = talks(judged)
    had = [talk for talk in every if talk.ending is not Ending.WITH_PEOPLE]
    whole = _part("all", had)
    day_of = _calendar(span, zone)
    return Figures(
        conversations=len(every),
        endings={ending.value: sum(talk.ending is ending for talk in every) for ending in Ending},
        rate=whole,
        interval=Share(hits=whole.handed_over, of=whole.conversations).interval,
        reasons=_reasons(had),
        channels=_parts(had, lambda talk: talk.channel, _by_size(talk.channel for talk in had)),
        hours=_parts(had, lambda talk: f"{talk.began_at.astimezone(zone):%H}", _HOURS),
        days=_parts(had, lambda talk: day_of[talk.began_at.astimezone(zone).date()], day_of.values()),
        claim=_claims(span, calls),
        resolve=_resolves(span, calls),
        leads=_leads(leads),
        ratings=_ratings(calls),
        promises=promises,
    )


_HOURS = [f"{hour:02}" for hour in range(24)]


def _part(name: str, some: Sequence[Talk]) -> Part:
    handed_over = sum(talk.ending is Ending.HANDED_OVER for talk in some)
    return Part(name=name, conversations=len(some), handed_over=handed_over)


def _parts(every: Sequence[Talk], of: Callable[[Talk], str], names: Iterable[str]) -> tuple[Part, ...]:
    by_name: dict[str, list[Talk]] = {name: [] for name in names}
    for talk in every:
        by_name[of(talk)].append(talk)
    return tuple(_part(name, some) for name, some in by_name.items())


def _by_size(names: Iterable[str]) -> list[str]:
    return [name for name, _ in Counter(names).most_common()]


def _reasons(every: Iterable[Talk]) -> dict[str, int]:
    counted = Counter(talk.trigger for talk in every if talk.trigger is not None)
    order = list(Trigger)
    found = sorted(counted, key=lambda trigger: (-counted[trigger], order.index(trigger)))
    return {trigger.value: counted[trigger] for trigger in found}


def _calendar(span: Span, zone: tzinfo) -> dict[date, str]:
    """Every day of the span, quiet ones too, and the name under which it is counted."""
    first, last = span.since.astimezone(zone).date(), span.until.astimezone(zone).date()
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    by_week = len(days) > MOST_DAYS
    return {day: (day - timedelta(days=day.weekday() * by_week)).isoformat() for day in days}


# --- how long it took --------------------------------------------------------------------------------------


def _claims(span: Span, calls: Sequence[CallMade]) -> Waits:
    """Of who called while somebody was there: whose question became a lead is among the leads."""
    took, unfinished = [], 0
    for call in calls:
        began_at = call.reopened_at or call.opened_at
        if not span.since <= began_at < span.until:
            continue
        was_claimed = call.claimed_at is not None
        if call.claimed_at is not None and (call.parked_at is None or call.claimed_at < call.parked_at):
            took.append(call.claimed_at - began_at)
        elif not was_claimed and call.parked_at is None and call.outcome is not Ended.MOVED:
            unfinished += 1
    return _waits(took, unfinished)


def _resolves(span: Span, calls: Sequence[CallMade]) -> Waits:
    took, unfinished = [], 0
    for call in calls:
        began_at = call.reopened_at or call.opened_at
        if not span.since <= began_at < span.until:
            continue
        if call.outcome is Ended.RESOLVED and call.ended_at is not None:
            took.append(call.ended_at - began_at)
        elif call.outcome is None or call.outcome is Ended.PARKED:
            unfinished += 1
    return _waits(took, unfinished)


def _leads(leads: Sequence[LeadKept]) -> Leads:
    took = [lead.claimed_at - lead.at for lead in leads if lead.claimed_at and lead.claimed_at >= lead.at]
    waiting = sum(lead.is_waiting for lead in leads)
    return Leads(
        kept=len(leads),
        contacts=dict(Counter(lead.contact or "unsaid" for lead in leads).most_common()),
        waiting=waiting,
        follow_up=_waits(took, waiting),
    )


def _ratings(calls: Sequence[CallMade]) -> Ratings:
    given = Counter(call.rating for call in calls)
    return Ratings(
        counts=tuple(given[stars] for stars in range(1, 6)),
        resolved=sum(call.outcome is Ended.RESOLVED or call.rating is not None for call in calls),
    )


def _waits(took: Sequence[timedelta], unfinished: int) -> Waits:
    if not took:
        return Waits(count=0, unfinished=unfinished)
    ordered = sorted(took)
    return Waits(
        count=len(ordered),
        unfinished=unfinished,
        median=timedelta(seconds=median(each.total_seconds() for each in ordered)),
        p90=ordered[ceil(0.9 * len(ordered)) - 1],
    )
