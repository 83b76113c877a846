"""What the numbers of the report count: every conversation once, and nothing that did not happen."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.model import Ended
from bot.report.figures import Part, figures
from bot.report.period import BadPeriod, period
from bot.store.promises import PromisesKept
from bot.store.report import Judged, LeadKept
from tests.bot.report_rows import (
    BERLIN,
    MINUTE,
    NO_PROMISES,
    NOON,
    accepts,
    asks,
    asks_in_vain,
    call,
    counted,
    turn,
    wants_a_person,
    writes_to_staff,
)

HOUR = timedelta(hours=1)


def ending(*judged: Judged) -> str:
    """What became of the one conversation that these turns are."""
    found = counted(judged)
    assert found.conversations == 1
    (name,) = [name for name, number in found.endings.items() if number]
    return name


@pytest.mark.parametrize(
    ("became", "turns"),
    [
        ("answered", [asks("when")]),
        ("answered", [asks_in_vain("do you dance"), asks("when")]),
        ("answered", [asks("when"), turn("thanks", "answer", kind="smalltalk")]),
        ("handed_over", [asks("when"), wants_a_person()]),
        ("handed_over", [asks_in_vain("do you dance"), accepts(), writes_to_staff(), asks("when")]),
        ("handed_over", [turn("my card", "park sensitive")]),
        ("handed_over", [turn(None, "escalate explicit", spoke=False)]),
        ("unanswered", [asks_in_vain("do you dance")]),
        (
            "unanswered",
            [asks("when"), asks_in_vain("do you dance"), turn("no", "notice")],
        ),
        ("unanswered", [turn("plan", "clarify unknown", kind="clarify")]),
        ("no_question", [turn("hi", "answer")]),
        ("no_question", [turn("ok", "none")]),
        ("with_people", [writes_to_staff(), turn("thanks", "notice")]),
    ],
)
def test_each_conversation_comes_to_one_end(became: str, turns: list[Judged]) -> None:
    assert ending(*turns) == became


def test_a_conversation_counts_once_however_often_a_person_was_called() -> None:
    first = [asks_in_vain("do you dance"), accepts(), writes_to_staff()]
    again = [
        wants_a_person(at=NOON + 26 * HOUR),
        turn("fraud!", "escalate sensitive", at=NOON + 27 * HOUR),
    ]

    found = counted([*first, *again])

    assert (found.conversations, found.rate.handed_over) == (1, 1)
    assert found.reasons == {"unknown": 1}, "the first call is the reason"
    assert sum(day.conversations for day in found.days) == 1


def test_what_staff_and_timers_do_afterwards_calls_nobody() -> None:
    later = [
        turn("?", "park"),
        turn("me@example.com", "park"),
        turn(None, "notice", spoke=False),
    ]

    assert ending(asks("when"), *later) == "answered"


def test_a_customer_who_only_rates_has_no_conversation_in_this_time() -> None:
    assert counted([turn(None, "rate", spoke=False)]).conversations == 0


def test_the_rate_leaves_out_what_a_person_had_all_along() -> None:
    found = counted(
        [
            wants_a_person(who="a"),
            asks("when", who="b"),
            asks("when", who="c"),
            asks("when", who="d"),
            writes_to_staff(who="e"),
        ]
    )

    assert found.conversations == 5 == sum(found.endings.values())
    assert found.rate == Part(name="all", conversations=4, handed_over=1)
    assert found.rate.rate == 0.25


def test_channels_come_by_size_and_one_customer_in_two_of_them_has_two_conversations() -> None:
    found = counted(
        [
            asks("when", channel="discord"),
            asks("when", channel="slack"),
            wants_a_person(channel="slack", who="ben"),
        ]
    )

    assert found.channels == (
        Part(name="slack", conversations=2, handed_over=1),
        Part(name="discord", conversations=1, handed_over=0),
    )


def test_days_and_hours_are_those_of_the_inbox_and_quiet_ones_are_there_too() -> None:
    just_before_midnight_in_berlin = datetime(2026, 11, 20, 22, 59, tzinfo=UTC)
    found = counted(
        [
            asks("when", who="a", at=just_before_midnight_in_berlin),
            wants_a_person(who="b", at=just_before_midnight_in_berlin + MINUTE),
            asks("when", who="b", at=just_before_midnight_in_berlin + HOUR),
        ]
    )

    assert [(day.name, day.conversations, day.handed_over) for day in found.days] == [
        ("2026-11-20", 1, 0),
        ("2026-11-21", 1, 1),
        ("2026-11-22", 0, 0),
    ]
    busy = {hour.name: hour.conversations for hour in found.hours if hour.conversations}
    assert len(found.hours) == 24
    assert busy == {"23": 1, "00": 1}
    assert found.hours[3].rate is None


def test_more_than_a_quarter_of_a_year_is_counted_by_weeks() -> None:
    year = period("52w", NOON, BERLIN)
    found = figures(year, BERLIN, judged=[asks("when")], calls=(), leads=(), promises=NO_PROMISES)

    assert len(found.days) == 53
    assert found.days[-1] == Part(name="2026-11-16", conversations=1, handed_over=0)


# --- how long it took --------------------------------------------------------------------------------------


def test_nine_of_ten_were_claimed_within_the_ninetieth_and_half_within_the_median() -> None:
    claim = counted(calls=[call(claimed=n * MINUTE) for n in (9, 1, 3, 2, 10, 4, 5, 6, 7, 8)]).claim

    assert (claim.count, claim.unfinished) == (10, 0)
    assert (claim.median, claim.p90) == (5.5 * MINUTE, 9 * MINUTE)


def test_who_nobody_was_there_for_is_a_lead_and_no_long_wait() -> None:
    night = call(parked=timedelta(0), claimed=14 * HOUR)
    came_and_left = call(claimed=2 * MINUTE, parked=2 * HOUR)
    found = counted(
        calls=[night, came_and_left, call(), call(outcome=Ended.WITHDRAWN, ended=MINUTE)],
        leads=[
            LeadKept(at=NOON, contact="email", claimed_at=NOON + 14 * HOUR, is_waiting=False),
            LeadKept(at=NOON, contact=None, claimed_at=None, is_waiting=True),
            LeadKept(at=NOON, contact="email", claimed_at=NOON - HOUR, is_waiting=True),
        ],
    )

    assert (found.claim.count, found.claim.median, found.claim.unfinished) == (1, 2 * MINUTE, 2)
    assert (found.leads.kept, found.leads.waiting) == (3, 2)
    assert found.leads.contacts == {"email": 2, "unsaid": 1}
    assert (found.leads.follow_up.count, found.leads.follow_up.median) == (1, 14 * HOUR)


def test_a_thread_that_was_opened_again_is_timed_from_then_on() -> None:
    opened_before = NOON - timedelta(days=3)
    again = call(
        opened=opened_before,
        claimed=timedelta(days=3, minutes=5),
        reopened=timedelta(days=3),
        ended=timedelta(days=3, minutes=20),
        outcome=Ended.RESOLVED,
    )
    found = counted(calls=[again, call(claimed=3 * MINUTE, ended=HOUR, outcome=Ended.RESOLVED), call()])

    assert (found.resolve.count, found.resolve.median, found.resolve.unfinished) == (2, 40 * MINUTE, 1)
    assert (found.claim.count, found.claim.median) == (2, 4 * MINUTE)


def test_a_thread_that_moved_on_to_another_inbox_counts_there() -> None:
    found = counted(calls=[call(outcome=Ended.MOVED, ended=MINUTE), call(claimed=5 * MINUTE)])

    assert (found.claim.count, found.claim.unfinished) == (1, 0)
    assert found.resolve.unfinished == 1


def test_without_any_wait_there_is_no_median() -> None:
    assert counted().claim.median is None


def test_ratings_are_of_those_who_rated_and_say_how_many_were_asked() -> None:
    done = {"ended": HOUR, "outcome": Ended.RESOLVED}
    ratings = counted(calls=[call(**done, rating=5), call(**done, rating=2), call(**done), call()]).ratings  # type: ignore[arg-type]

    assert (ratings.counts, ratings.given, ratings.resolved) == ((0, 1, 0, 0, 1), 2, 3)
    assert ratings.mean == 3.5
    assert counted().ratings.mean is None


def test_promises_are_those_of_the_ledger() -> None:
    kept = PromisesKept(made=9, kept=5, missed=2, voided=1)

    assert counted(promises=kept).promises == kept


# --- which time --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "since"),
    [
        ("1d", "2026-11-19T00:00+01:00"),
        ("4w", "2026-10-23T00:00+02:00"),
        (" 30 D ", "2026-10-21T00:00+02:00"),
        ("36h", "2026-11-19T00:00+00:00"),
        ("2026-11-01", "2026-11-01T00:00+01:00"),
    ],
)
def test_a_time_is_so_long_ago_or_a_day_and_days_are_whole(written: str, since: str) -> None:
    span = period(written, NOON, BERLIN)

    assert (span.since, span.until) == (datetime.fromisoformat(since), NOON)


@pytest.mark.parametrize("written", ["", "soon", "30", "d", "-3d", "2026-13-01", "2027-01-01", "1000d", "0h"])
def test_what_is_no_time_in_the_past_is_said_so(written: str) -> None:
    with pytest.raises(BadPeriod, match="such as 30d, 4w or 24h, or a day, such as 2026-11-01"):
        period(written, NOON, BERLIN)
