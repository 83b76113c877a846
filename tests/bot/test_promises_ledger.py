"""What customers are promised: said only if it is likely, kept by an answer, or made up for, once."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.config.texts import Texts
from bot.model import (
    Action,
    ButtonTapped,
    Contact,
    InboxThread,
    Lead,
    PostNotice,
    Promise,
    StaffActed,
    StaffAction,
    Status,
    TimerKind,
)
from bot.moments import moment
from bot.store.promises import PromisesKept
from handoff.hours import Schedule, WeeklyHours
from tests.bot.desk_case import ANA, NOON, TEXTS, THREAD, DeskCase, Seen
from tests.bot.fakes import FakeClock, House, house, message, staff_wrote, until

USUALLY_5 = (
    "I have called a colleague. Usually somebody comes within about 5 minutes. "
    "They will answer you right here."
)
OPENS = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


async def called(case: DeskCase) -> Seen:
    """The customer is told that a person was called, who usually comes within five minutes."""
    case.waits.wait = 5 * MINUTE
    await case.customer("human")
    return await case.slack_accepts()


async def comes_due(case: DeskCase) -> Seen:
    """The time comes by which the customer was promised an answer."""
    promise = case.rehearsal.case.promise
    assert promise is not None
    case.clock.at = max(case.clock.at, promise.due_at)
    return await case.fires(TimerKind.PROMISE)


def promised(seen: Seen) -> Promise:
    """The promise that was made."""
    assert seen.outcome.promise is not None
    return seen.outcome.promise


# --- what is said ------------------------------------------------------------------------------------------


async def test_who_calls_a_person_is_told_how_long_it_usually_takes() -> None:
    seen = await called(DeskCase())

    assert seen.texts == [USUALLY_5]
    assert seen.actions == [Action.BACK]
    promise = promised(seen)
    assert promise == Promise(escalation_id="escalation-1", due_at=NOON + 6.25 * MINUTE)
    assert seen.outcome.timers[TimerKind.PROMISE] == promise.due_at


@pytest.mark.parametrize(
    ("minutes", "said", "due_minutes"),
    [(1, "a minute", 2), (15, "15 minutes", 18.75), (60, "an hour", 75), (240, "4 hours", 300)],
)
async def test_waits_are_said_as_people_say_them(minutes: int, said: str, due_minutes: float) -> None:
    case = DeskCase()
    case.waits.wait = minutes * MINUTE
    await case.customer("human")

    seen = await case.slack_accepts()

    assert f"Usually somebody comes within about {said}." in seen.texts[0]
    assert promised(seen).due_at == NOON + due_minutes * MINUTE


async def test_no_wait_is_said_if_it_is_not_known_or_everybody_leaves_before_it_is_over() -> None:
    unknown, closing = DeskCase(), DeskCase()
    await unknown.customer("human")
    closing.hours.closes = NOON + 4 * MINUTE

    for seen in (await unknown.slack_accepts(), await called(closing)):
        assert seen.texts == [TEXTS.called]
        assert seen.outcome.promise is None
        assert TimerKind.PROMISE not in seen.outcome.timers


async def test_who_writes_while_nobody_is_there_is_promised_an_answer_soon_after_opening() -> None:
    case = DeskCase()
    case.hours.open = False

    seen = await case.customer("human")

    assert seen.texts[0].startswith("Nobody is here right now. We are back Tuesday, 09:00 (UTC).")
    promise = promised(seen)
    assert promise.due_at == OPENS + 5 * MINUTE, "as soon as a call is to be claimed"


async def test_who_asks_again_while_closed_is_promised_nothing_new() -> None:
    case = DeskCase()
    case.hours.open = False
    await case.customer("human")

    seen = await case.customer("human")

    assert "We are back Tuesday, 09:00 (UTC)." in seen.texts[0]
    assert seen.outcome.promise is None
    assert seen.outcome.earlier_promise is None


async def test_a_later_time_said_ends_the_earlier_promise_as_missed() -> None:
    case = DeskCase()
    await called(case)
    case.clock.at += 5 * MINUTE
    case.hours.open = False

    seen = await case.fires(TimerKind.UNCLAIMED)

    assert "We are back Tuesday" in seen.texts[0]
    assert seen.outcome.earlier_promise == "missed"
    assert promised(seen).due_at == OPENS + 10 * MINUTE
    assert seen.outcome.timers[TimerKind.PROMISE] == OPENS + 10 * MINUTE


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 11, 20, 17, 0, tzinfo=UTC), "Monday, 09:00 (CET)"),  # a Friday
        (datetime(2026, 11, 23, 7, 59, tzinfo=UTC), "Monday, 09:00 (CET)"),  # the same day
        (datetime(2026, 12, 24, 17, 0, tzinfo=UTC), "Monday, 04 January, 09:00 (CET)"),
        (datetime(2026, 3, 28, 12, 0, tzinfo=UTC), "Monday, 09:00 (CEST)"),  # clocks change that night
    ],
)
def test_times_are_said_on_the_clocks_of_the_inbox_and_with_the_date_if_far_ahead(
    at: datetime, said: str
) -> None:
    christmas = [date(2026, 12, 25) + timedelta(days=n) for n in range(8)]
    week = Schedule.read("Europe/Berlin", {"mon": ["09:00-17:30"], "tue": ["09:00-17:30"]})
    hours = WeeklyHours({"support": Schedule(zone=week.zone, week=week.week, closed=(christmas,))})

    opening = hours.next_opening("support", at)

    assert opening is not None
    assert moment(opening, now=at, texts=TEXTS) == said


def test_weekdays_and_months_are_said_in_the_words_of_the_company() -> None:
    texts = Texts(
        weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        months=("Januar", *TEXTS.months[1:]),
        moment="am {weekday} um {time} Uhr",
        moment_far="am {weekday}, {day}. {month}, um {time} Uhr",
    )
    opening = datetime(2027, 1, 5, 8, 30, tzinfo=UTC)

    assert moment(opening, now=opening - timedelta(days=1), texts=texts) == "am Dienstag um 08:30 Uhr"
    far = moment(opening, now=opening - timedelta(days=9), texts=texts)
    assert far == "am Dienstag, 05. Januar, um 08:30 Uhr"


# --- kept --------------------------------------------------------------------------------------------------


async def test_an_answer_keeps_the_promise_and_a_claim_alone_does_not() -> None:
    case = DeskCase()
    await called(case)

    assert (await case.claims()).outcome.earlier_promise is None
    seen = await case.staff_writes("Hello, let me look.")

    assert seen.outcome.earlier_promise == "kept"
    assert seen.outcome.timers[TimerKind.PROMISE] is None
    assert (await case.staff_writes("Here it is.")).outcome.earlier_promise is None, "it is kept once"


async def test_a_note_keeps_no_promise() -> None:
    case = DeskCase()
    await called(case)

    assert (await case.staff_writes(";; who has an idea?")).outcome.earlier_promise is None


async def test_nobody_is_promised_anything_twice_for_one_call() -> None:
    case = DeskCase()
    await called(case)
    await comes_due(case)
    known = case.rehearsal.case
    assert known.escalation is not None
    case.rehearsal.case = replace(known, escalation=replace(known.escalation, called_at=None))

    assert (await case.slack_accepts()).texts == [TEXTS.called]


# --- void --------------------------------------------------------------------------------------------------


async def test_who_goes_back_to_the_bot_waits_for_nothing() -> None:
    case = DeskCase()
    await called(case)

    seen = await case.taps(Action.BACK)

    assert seen.outcome.earlier_promise == "void"
    assert seen.outcome.timers[TimerKind.PROMISE] is None
    assert (await comes_due(case)).texts == []


async def test_a_conversation_that_was_resolved_without_an_answer_owes_none() -> None:
    case = DeskCase()
    await called(case)
    await case.claims()

    assert (await case.resolves()).outcome.earlier_promise == "void"
    assert (await comes_due(case)).texts == []


# --- missed ------------------------------------------------------------------------------------------------


async def test_when_nobody_came_in_time_the_customer_reads_one_apology_and_the_team_is_called_once_more() -> (
    None
):
    case = DeskCase(pings=True)
    await called(case)

    seen = await comes_due(case)

    assert seen.texts == ["I am sorry, it takes longer than I said. I am asking the team once more."]
    assert seen.authors == ["notice"]
    assert _pings(seen) == [True]
    assert seen.outcome.earlier_promise == "missed"
    again = await case.fires(TimerKind.PROMISE)
    assert (again.texts, again.told_staff, again.outcome.earlier_promise) == ([], [], None)


async def test_the_group_is_not_pinged_where_there_is_none_or_twice_within_minutes() -> None:
    without, pinged = DeskCase(), DeskCase(pings=True)
    await called(without)
    await called(pinged)
    pinged.clock.at += 5 * MINUTE
    assert _pings(await pinged.fires(TimerKind.UNCLAIMED)) == [True]

    assert _pings(await comes_due(without)) == [False]
    assert _pings(await comes_due(pinged)) == [False]


def _pings(seen: Seen) -> list[bool]:
    return [out.pings for out in seen.outcome.outgoing if isinstance(out, PostNotice)]


async def test_a_timer_that_comes_too_early_says_nothing_and_comes_again() -> None:
    case = DeskCase()
    await called(case)
    case.clock.at += 6 * MINUTE

    seen = await case.fires(TimerKind.PROMISE)

    assert (seen.texts, seen.outcome.earlier_promise) == ([], None)
    assert seen.outcome.timers[TimerKind.PROMISE] == NOON + 6.25 * MINUTE


async def test_who_claimed_and_did_not_answer_is_named_and_reminded_without_calling_all() -> None:
    case = DeskCase(pings=True, customers_see="Our team")
    await called(case)
    await case.claims()

    seen = await comes_due(case)

    assert seen.texts == [
        "I am sorry that you are still waiting. Our team has your conversation and will answer here."
    ]
    assert seen.told_staff[0].startswith("Ana, the customer was told a time")
    assert _pings(seen) == [False]
    assert seen.outcome.earlier_promise == "missed"


async def test_what_staff_go_on_with_elsewhere_is_not_counted_as_missed() -> None:
    case = DeskCase()
    await called(case)
    lead = Lead(
        id="l",
        conversation_id="1",
        escalation_id="e",
        question="",
        contact=Contact(kind="email", value="kim@example.com"),
        at=NOON,
    )
    await case.claims()
    case.rehearsal.case = replace(case.rehearsal.case, lead=lead)
    pressed = StaffActed(key="p", thread=THREAD, staff=ANA, at=NOON, action=StaffAction.ASK_CONTACT)

    seen = Seen(await case.rehearsal.play([pressed]))

    assert seen.texts == [TEXTS.goes_on_elsewhere.format(contact=r"kim\@example\.com")]
    assert seen.outcome.earlier_promise == "void"


async def test_who_is_told_that_nobody_came_reads_no_second_apology() -> None:
    case = DeskCase()
    await called(case)
    case.clock.at += 5 * MINUTE

    seen = await case.fires(TimerKind.UNCLAIMED)

    assert case.status is Status.PARKED
    assert seen.texts[0].startswith("I am sorry, nobody is free at the moment.")
    assert seen.outcome.earlier_promise == "missed"
    assert (await comes_due(case)).texts == []


async def test_a_lead_that_nobody_took_up_after_opening_is_made_up_for() -> None:
    case = DeskCase(pings=True)
    case.hours.open = False
    await case.customer("human")
    case.hours.open = True

    seen = await comes_due(case)

    assert case.clock.at == OPENS + 5 * MINUTE
    assert seen.texts == ["I am sorry that nobody has answered you yet. I am asking the team once more."]
    assert _pings(seen) == [False], "the list of that morning has called the team"
    assert seen.outcome.earlier_promise == "missed"


async def test_who_may_have_been_answered_by_e_mail_reads_no_apology() -> None:
    case = DeskCase()
    case.hours.open = False
    await case.customer("human")
    await case.slack_accepts()
    await case.customer("mara@example.com")
    case.hours.open = True
    await case.claims()

    seen = await comes_due(case)

    assert seen.texts == []
    assert "If you have answered at mara@example.com, press Resolve." in seen.told_staff[0]
    assert seen.outcome.earlier_promise == "void"


# --- in the store ------------------------------------------------------------------------------------------


class Shop:
    """A house whose real desk knows that people usually come within five minutes."""

    def __init__(self, database: Path) -> None:
        self.clock = FakeClock()
        self.case = DeskCase(clock=self.clock)
        self.case.waits.wait = 5 * MINUTE
        self.open = house(database, real_desk=self.case.desk, clock=self.clock)


async def calls_a_person(h: House, who: str = "7") -> None:
    before = len(h.adapter.texts)
    await h.engine.receive([message("human", who=who)])
    await until(lambda: any("Usually" in text for text in h.adapter.texts[before:]))
    await h.idle()


async def test_promises_are_stored_and_counted_by_what_became_of_them(database: Path) -> None:
    shop = Shop(database)
    async with shop.open as h:
        for who in ("7", "8", "9"):
            await calls_a_person(h, who)
        assert await h.store.promises_kept(NOON) == PromisesKept(made=3, kept=0, missed=0, voided=0)

        first = InboxThread(slack_channel_id="C0INBOX", thread_ts="1.000000")
        await h.engine.receive([replace(staff_wrote("Hello!"), thread=first)])
        await until(lambda: "Hello!" in h.adapter.texts)
        await h.engine.receive([_goes_back("8")])
        await until(lambda: any("nobody needs to come" in text for text in h.adapter.texts))
        shop.clock.advance(375)
        await until(
            lambda: any("it takes longer" in text or "nobody is free" in text for text in h.adapter.texts)
        )
        await h.idle()

        assert await h.store.promises_kept(NOON) == PromisesKept(made=3, kept=1, missed=1, voided=1)
        assert (await h.store.promises_kept(NOON + MINUTE)).made == 0


def _goes_back(who: str) -> ButtonTapped:
    said = message("", who=who)
    return ButtonTapped(
        key=said.key, address=said.address, customer=said.customer, at=NOON, action=Action.BACK
    )


async def test_a_promise_outlives_the_process_and_is_made_up_for_once(database: Path) -> None:
    shop = Shop(database)
    shop.case.hours.open = False
    async with shop.open as h:
        await h.engine.receive([message("human")])
        await until(lambda: any("We are back" in text for text in h.adapter.texts))
        await h.idle()

    after = Shop(database)
    after.clock.advance((OPENS + 10 * MINUTE - NOON).total_seconds())
    async with after.open as h:
        await until(lambda: any("nobody has answered you yet" in text for text in h.adapter.texts))
        await h.idle()
        assert (await h.store.promises_kept(NOON)).missed == 1

    again = Shop(database)
    again.clock.advance(3 * 86_400)
    async with again.open as h:
        await h.idle()
        assert h.adapter.texts == []


# --- many in one night -------------------------------------------------------------------------------------


async def at_night(*, waiting: int, usual: timedelta | None = None, inbox: str = "support") -> Seen:
    """A customer asks for a person while nobody is there, and others wait already."""
    case = DeskCase()
    case.hours.open = False
    case.waits.waiting, case.waits.wait = {inbox: waiting}, usual
    return await case.customer("human")


@pytest.mark.parametrize(
    ("waiting", "usual", "due_minutes"),
    [(0, None, 5), (1, None, 10), (9, None, 50), (0, 2 * MINUTE, 5), (2, 20 * MINUTE, 75)],
)
async def test_those_who_wrote_in_one_night_fall_due_one_after_another(
    waiting: int, usual: timedelta | None, due_minutes: float
) -> None:
    seen = await at_night(waiting=waiting, usual=usual)

    promise = promised(seen)
    assert promise.due_at == OPENS + due_minutes * MINUTE


async def test_who_waits_in_another_inbox_stands_before_nobody() -> None:
    seen = await at_night(waiting=9, inbox="sales")

    assert promised(seen).due_at == OPENS + 5 * MINUTE


async def test_by_when_it_is_answered_is_said_once_this_week_shows_how_long_it_takes() -> None:
    seen = await at_night(waiting=3, usual=4 * MINUTE)

    assert seen.texts[0].startswith(
        "Nobody is here right now. We are back Tuesday, 09:00 (UTC) and should answer you by 09:20."
    )
    assert promised(seen).due_at == OPENS + 20 * MINUTE


async def test_the_time_that_is_said_is_a_plain_one_and_never_earlier_than_what_it_takes() -> None:
    seen = await at_night(waiting=0, usual=10 * MINUTE)  # and a quarter more: twelve and a half

    assert "should answer you by 09:15." in seen.texts[0]
    assert promised(seen).due_at == OPENS + 15 * MINUTE


async def test_another_day_is_said_with_its_name() -> None:
    seen = await at_night(waiting=40, usual=30 * MINUTE)

    assert "should answer you by Wednesday, 10:40 (UTC)." in seen.texts[0]


async def test_who_waits_already_does_not_stand_in_line_before_themselves() -> None:
    case = DeskCase()
    await called(case)
    case.waits.waiting = {"support": 1}  # that is this customer
    case.clock.at += 5 * MINUTE
    case.hours.open = False

    seen = await case.fires(TimerKind.UNCLAIMED)

    assert promised(seen).due_at == OPENS + 10 * MINUTE


async def test_nobody_looks_at_the_line_while_somebody_is_there() -> None:
    case = DeskCase()
    case.waits.waiting = {"support": 5}

    await case.customer("what does delivery cost?")

    assert case.waits.asked == 0


async def test_the_store_counts_who_waits_for_what_was_promised(database: Path) -> None:
    clock = FakeClock()
    case = DeskCase(clock=clock)
    case.hours.open = False
    async with house(database, clock=clock, real_desk=case.desk) as h:
        for who in "abc":
            await h.write("human", who=who)
        await h.idle()
        assert await h.store.promised() == {"support": 3}

        await h.write("stop", who="a")
        await h.idle()
        assert await h.store.promised() == {"support": 2}
