"""Rows of a report's history, made by hand: what a test does not say about them does not matter to it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.model import Citation, Ended, Trigger
from bot.report.figures import Figures, figures
from bot.store.promises import PromisesKept
from bot.store.report import CallMade, Judged, LeadKept, Span

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
SPAN = Span(since=datetime(2026, 11, 19, 23, 0, tzinfo=UTC), until=datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
NO_PROMISES = PromisesKept(made=0, kept=0, missed=0, voided=0)
MINUTE = timedelta(minutes=1)


def turn(
    text: str | None,
    decided: str,
    *,
    who: str = "mara",
    channel: str = "telegram",
    at: datetime = NOON,
    kind: str | None = None,
    page: str | None = None,
    spoke: bool = True,
) -> Judged:
    """A turn by action and trigger, such as "escalate explicit"; `who` has one conversation in a channel."""
    action, _, trigger = decided.partition(" ")
    return Judged(
        conversation_id=f"{channel}/{who}",
        channel=channel,
        customer=f"{channel}:{who}",
        at=at,
        action=action,
        trigger=Trigger(trigger) if trigger else None,
        text=text,
        kind=kind,
        page=None if page is None else Citation(source=page, title=page, quote="", score=0.4),
        spoke=spoke,
    )


def asks(text: str, page: str = "delivery.md", **more: object) -> Judged:
    """A question that the documents answer."""
    return turn(text, "answer", kind="answer", page=page, **more)  # type: ignore[arg-type]


def asks_in_vain(text: str, page: str | None = None, **more: object) -> Judged:
    """A question that they do not."""
    return turn(text, "offer_human unknown", kind="unknown", page=page, **more)  # type: ignore[arg-type]


def wants_a_person(text: str = "a human please", **more: object) -> Judged:
    """They ask for a person."""
    return turn(text, "escalate explicit", **more)  # type: ignore[arg-type]


def accepts(**more: object) -> Judged:
    """They tap "Talk to a person" under the offer."""
    return turn(None, "escalate unknown", spoke=False, **more)  # type: ignore[arg-type]


def writes_to_staff(text: str = "here is my number", **more: object) -> Judged:
    """They write while a person has it."""
    return turn(text, "forward", **more)  # type: ignore[arg-type]


def call(
    *,
    opened: datetime = NOON,
    claimed: timedelta | None = None,
    ended: timedelta | None = None,
    outcome: Ended | None = None,
    reopened: timedelta | None = None,
    parked: timedelta | None = None,
    rating: int | None = None,
) -> CallMade:
    """A thread; times are since it was opened."""

    def later(after: timedelta | None) -> datetime | None:
        return None if after is None else opened + after

    return CallMade(
        conversation_id="telegram/mara",
        inbox="support",
        opened_at=opened,
        claimed_at=later(claimed),
        reopened_at=later(reopened),
        ended_at=later(ended),
        outcome=outcome,
        rating=rating,
        parked_at=later(parked),
    )


def counted(
    judged: Sequence[Judged] = (),
    *,
    calls: Sequence[CallMade] = (),
    leads: Sequence[LeadKept] = (),
    promises: PromisesKept = NO_PROMISES,
) -> Figures:
    """The figures of `SPAN`: three days in Berlin, the last of them until 13:00."""
    return figures(SPAN, BERLIN, judged=judged, calls=calls, leads=leads, promises=promises)
