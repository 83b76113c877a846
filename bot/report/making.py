"""A whole report, from the store."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.ports import Meanings
from bot.report.figures import Figures, figures
from bot.report.gaps import SHOWN, Gap, Mask, gaps, missed
from bot.store.report import Span
from bot.store.store import Store


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """What to watch."""

    company: str
    since: datetime
    until: datetime
    zone: str  #: whose days and hours these are
    figures: Figures
    gaps: tuple[Gap, ...]  #: what cost most customers first
    more_gaps: int  #: beyond those


async def make(
    store: Store, span: Span, zone: ZoneInfo, *, company: str, meanings: Meanings, mask: Mask
) -> Report:
    """Look back at `span`; days and hours are those of `zone`."""
    judged = await store.judged(span)
    found = await gaps(missed(judged), meanings, mask)
    return Report(
        company=company,
        since=span.since.astimezone(zone),
        until=span.until.astimezone(zone),
        zone=zone.key,
        figures=figures(
            span,
            zone,
            judged=judged,
            calls=await store.calls_made(span),
            leads=await store.leads_kept(span),
            promises=await store.promises_kept(span.since),
        ),
        gaps=found[:SHOWN],
        more_gaps=max(0, len(found) - SHOWN),
    )
