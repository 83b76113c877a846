"""A timer is about who owes the next word, and ends when that is somebody else."""

from itertools import permutations

import pytest

from bot.draft import Draft
from bot.model import Decision, Status, TimerKind
from tests.bot.desk_case import NOON, in_status

ABOUT = {
    Status.ESCALATED: {TimerKind.UNPOSTED, TimerKind.UNCLAIMED},
    Status.CLAIMED: {TimerKind.OWNER_SILENT, TimerKind.OWNER_GONE},
    Status.SNOOZED: {TimerKind.SNOOZE_OVER},
}


async def ended(before: Status, after: Status) -> set[TimerKind]:
    """The timers that end when a conversation comes from one status to another."""
    case = await in_status(before)
    draft = Draft(case.rehearsal.case, bot_name="Example", now=NOON)
    draft.become(after)
    timers = draft.outcome(Decision(action="none", reason="it is a test")).timers
    return {kind for kind, due_at in timers.items() if due_at is None}


@pytest.mark.parametrize(("before", "after"), list(permutations(Status, 2)))
async def test_the_timers_that_are_not_about_the_new_status_end(before: Status, after: Status) -> None:
    every = set().union(*ABOUT.values())

    assert every & await ended(before, after) == every - ABOUT.get(after, set())


@pytest.mark.parametrize("status", Status)
async def test_where_the_status_stays_no_timer_ends(status: Status) -> None:
    assert not await ended(status, status)
