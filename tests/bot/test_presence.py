"""Within the hours, when nobody of the inbox is at their desk: told at once, and nothing but what is true."""

from datetime import timedelta
from typing import Any

import pytest

from bot.config.settings import Route
from bot.inboxes import InboxRules
from bot.model import Action, PostNotice, Status, TimerKind
from tests.bot.desk_case import TEXTS, DeskCase

ASKED = f"{TEXTS.nobody_active}\n\n{TEXTS.ask_contact}"


def away(**rules: Any) -> DeskCase:
    case = DeskCase(**rules)
    case.presence.there = False
    return case


async def test_who_asks_while_nobody_is_active_is_told_so_and_asked_for_a_contact_at_once() -> None:
    case = away()

    seen = await case.customer("human")

    assert (seen.action, case.status) == ("park", Status.PARKED)
    assert seen.texts == [ASKED]
    assert seen.actions == [Action.REACH_HERE, Action.REACH_NOT]
    assert seen.told_staff == [f"{TEXTS.staff_nobody_active} {TEXTS.staff_asked_where}"]
    assert seen.kinds[0] == "open_thread", "the thread is in the inbox all the same"
    assert seen.outcome.timers.get(TimerKind.UNCLAIMED) is None
    assert seen.outcome.promise is None, "nobody knows when they are back"


@pytest.mark.parametrize("there", [True, None])
async def test_hours_decide_while_somebody_is_active_or_that_is_not_known(there: bool | None) -> None:
    case = DeskCase()
    case.presence.there = there

    seen = await case.customer("human")

    assert (seen.action, case.status) == ("escalate", Status.ESCALATED)


async def test_outside_of_the_hours_it_is_the_opening_that_is_said() -> None:
    case = away()
    case.hours.open = False

    seen = await case.customer("human")

    assert "We are back Tuesday, 09:00" in seen.texts[0]


async def test_the_group_of_the_inbox_is_called_as_its_people_may_look_elsewhere() -> None:
    case = away(pings=True)

    seen = await case.customer("human")

    (told,) = [out for out in seen.outcome.outgoing if isinstance(out, PostNotice)]
    assert told.pings
    assert case.rehearsal.case.escalation is not None
    assert case.rehearsal.case.escalation.pinged_at == case.clock.now()


async def test_who_asks_again_when_somebody_is_back_has_them_called() -> None:
    case = away()
    await case.customer("human")
    await case.slack_accepts()

    still = await case.customer("human")
    case.presence.there = True
    seen = await case.customer("human")

    assert still.texts == [TEXTS.nobody_active]
    assert seen.texts == [TEXTS.calling_again]
    assert case.status is Status.ESCALATED


async def test_the_inbox_that_it_is_for_is_the_one_whose_people_count() -> None:
    sales = InboxRules(
        name="sales",
        slack_channel_id="C0SALES",
        claim_within=timedelta(minutes=5),
        owner_silent=timedelta(minutes=10),
    )
    case = DeskCase(others=[sales], routes=[Route(inbox="sales", topics=("fraud",))])
    case.presence.away_from = "sales"

    assert (await case.customer("fraud on my card")).texts == [ASKED]
