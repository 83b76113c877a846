"""What random lives have found, each told plainly."""

from bot.model import StaffAction, Status, TimerKind
from tests.bot.desk_case import BEN, DeskCase, in_status
from tests.bot.test_owning import presses


async def test_who_takes_up_again_what_the_bot_had_sees_what_was_said_meanwhile() -> None:
    case = await in_status(Status.RESOLVED)
    await case.customer("delivery")
    asked = case.rehearsal.case.messages[-2].seq

    seen = await case.claims(BEN)

    assert case.status is Status.CLAIMED
    ((after, through),) = seen.shown
    assert after < asked < through, "the question, and what the bot answered"


async def test_who_asks_for_a_contact_after_the_bot_had_it_sees_what_was_said_meanwhile() -> None:
    case = await in_status(Status.RESOLVED)
    await case.customer("delivery")

    seen = await presses(case, StaffAction.ASK_CONTACT)

    assert case.status is Status.PARKED
    assert seen.forwarded


async def test_who_wants_a_bot_that_is_switched_off_still_waits_for_the_owner() -> None:
    case = await in_status(Status.CLAIMED)
    case.pause.on = True

    seen = await case.customer("stop")

    assert TimerKind.OWNER_SILENT in seen.outcome.timers_unless_set


async def test_a_time_that_is_said_once_more_is_the_promise_that_was_made() -> None:
    case = DeskCase()
    case.hours.open = False
    await case.customer("human")
    promise = case.rehearsal.case.promise
    assert promise is not None
    await case.slack_accepts()
    await case.claims()
    case.clock.at += (promise.due_at - case.clock.at) / 2

    seen = await case.fires(TimerKind.OWNER_GONE)

    assert case.status is Status.PARKED
    assert seen.outcome.earlier_promise is None, "it is not due yet"
    assert case.rehearsal.case.promise == promise
