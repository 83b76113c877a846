"""What the inbox thread says of what staff do there, and whom it calls."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.model import (
    Mark,
    MarkMessage,
    PostEvidence,
    PostNotice,
    Staff,
    StaffActed,
    StaffAction,
    StaffEdited,
    Status,
    TimerKind,
    Whisper,
)
from tests.bot.desk_case import ANA, BEN, NOON, TEXTS, THREAD, DeskCase, Seen, in_status


async def presses(
    case: DeskCase, action: StaffAction, value: str = "", *, colleague: Staff | None = None
) -> Seen:
    event = StaffActed(
        key=case.rehearsal.new_key(),
        thread=THREAD,
        staff=ANA,
        at=case.clock.now(),
        action=action,
        value=value,
        colleague=colleague,
    )
    return Seen(await case.rehearsal.play([event]))


async def edits(case: DeskCase, text: str, *, before: str | None) -> Seen:
    """Ana changes a message that she wrote in the thread."""
    event = StaffEdited(
        key=case.rehearsal.new_key(),
        thread=THREAD,
        staff=ANA,
        at=case.clock.now(),
        message_id="101.1",
        text=text,
        before=before,
    )
    return Seen(await case.rehearsal.play([event]))


def marks(seen: Seen) -> list[Mark]:
    return [o.mark for o in seen.outcome.outgoing if isinstance(o, MarkMessage)]


def whispers(seen: Seen) -> list[str]:
    return [o.text for o in seen.outcome.outgoing if isinstance(o, Whisper)]


def called(seen: Seen) -> list[str | None]:
    """Whom each notice in the thread calls."""
    return [o.calls for o in seen.outcome.outgoing if isinstance(o, PostNotice)]


# --- who did it --------------------------------------------------------------------------------------------

DONE = [
    (StaffAction.CLAIM, "!claim", Status.ESCALATED, "Ana has this conversation now."),
    (StaffAction.RESOLVE, "!resolve", Status.CLAIMED, "Ana closed this conversation."),
    (StaffAction.BACK, "!back", Status.CLAIMED, "Ana handed this conversation back to the bot."),
    (StaffAction.SNOOZE, "!snooze", Status.CLAIMED, "Ana snoozed this until the customer writes."),
]


@pytest.mark.parametrize(("action", "command", "status", "told"), DONE)
async def test_the_thread_says_who_pressed_a_button(
    action: StaffAction, command: str, status: Status, told: str
) -> None:
    assert (await presses(await in_status(status), action)).told_staff == [told]


@pytest.mark.parametrize(("action", "command", "status", "told"), DONE)
async def test_the_thread_says_who_wrote_a_command(
    action: StaffAction, command: str, status: Status, told: str
) -> None:
    assert (await (await in_status(status)).staff_writes(command)).told_staff == [told]


async def test_who_takes_a_conversation_from_the_bot_is_told_that_the_bot_is_silent() -> None:
    case = await in_status(Status.RESOLVED)

    assert (await presses(case, StaffAction.CLAIM)).told_staff == [
        TEXTS.staff_claimed_again.format(name="Ana")
    ]


# --- whom it calls -----------------------------------------------------------------------------------------


async def test_a_colleague_who_is_given_a_conversation_by_the_button_is_called() -> None:
    case = await in_status(Status.CLAIMED)

    assert called(await presses(case, StaffAction.ASSIGN, colleague=BEN)) == [BEN.id]


async def test_an_owner_who_leaves_a_customer_waiting_is_called() -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("hello?")

    assert called(await case.fires(TimerKind.OWNER_SILENT)) == [ANA.id]


async def test_who_snoozed_a_conversation_is_called_when_it_is_over() -> None:
    case = await in_status(Status.SNOOZED)
    snoozed = replace(case.rehearsal.case.conversation, owner=ANA)
    case.rehearsal.case = replace(case.rehearsal.case, conversation=snoozed)

    assert called(await case.fires(TimerKind.SNOOZE_OVER)) == [ANA.id]


# --- notes and commands ------------------------------------------------------------------------------------


@pytest.mark.parametrize("note", [";; he sounds angry", "!note he sounds angry", "!clam"])
async def test_a_note_is_marked_as_one_on_itself(note: str) -> None:
    case = await in_status(Status.CLAIMED)
    seen = await case.staff_writes(note)

    assert marks(seen) == ["note"]
    assert seen.texts == []


async def test_what_is_no_mention_where_the_bot_must_be_mentioned_is_marked_as_a_note() -> None:
    case = DeskCase(reply_mode="mention")
    await case.customer("human")
    await case.slack_accepts()

    assert marks(await case.staff_writes("who takes this?")) == ["note"]


@pytest.mark.parametrize(
    ("before", "after"),
    [("!claim", "!resolve"), ("!resolve", "Good bye!"), ("!clam", "!claim"), (None, "!resolve")],
)
async def test_who_changes_a_message_is_told_that_this_runs_no_command(
    before: str | None, after: str
) -> None:
    case = await in_status(Status.CLAIMED)
    if before is not None:
        await case.staff_writes(before)
    status = case.status
    seen = await edits(case, after, before=before)

    assert whispers(seen) == [TEXTS.staff_command_changed]
    assert (case.status, seen.texts) == (status, [])


async def test_who_changes_a_reply_hears_nothing_of_commands() -> None:
    case = await in_status(Status.CLAIMED)

    assert whispers(await edits(case, "Good day!", before="Good dy!")) == []


# --- the same question, three times ------------------------------------------------------------------------


async def test_who_asks_for_the_third_time_is_told_why_a_person_should_look_at_it() -> None:
    case = DeskCase()
    await case.customer("where is it")
    await case.customer("where is it")
    seen = await case.customer("where is it")

    assert seen.action == "escalate"
    assert seen.texts == [TEXTS.repeated]
    (evidence,) = (o for o in seen.outcome.outgoing if isinstance(o, PostEvidence))
    assert evidence.rephrasings == ("where is it",) * 3


async def test_who_asks_for_the_third_time_at_night_is_told_why_and_that_nobody_is_there() -> None:
    case = DeskCase()
    case.hours.open = False
    for _ in range(2):
        await case.customer("where is it")
    seen = await case.customer("where is it")

    assert [text.split("\n")[0] for text in seen.texts] == [
        TEXTS.repeated,
        "Nobody is here right now. We are back Tuesday, 09:00 (UTC). What you write here is kept.",
    ]


# --- called again ------------------------------------------------------------------------------------------


async def test_a_conversation_that_is_reopened_is_unclaimed_until_somebody_claims_it_anew() -> None:
    case = await in_status(Status.RESOLVED)
    case.clock.at += timedelta(minutes=5)
    await case.customer("human")
    escalation = case.rehearsal.case.escalation
    assert escalation is not None
    assert (escalation.claimed_at, escalation.reopened_at) == (None, NOON + timedelta(minutes=5))

    case.clock.at += timedelta(minutes=2)
    await case.claims(BEN)
    escalation = case.rehearsal.case.escalation
    assert escalation is not None
    assert escalation.claimed_at == NOON + timedelta(minutes=7)
