"""Handed back, the bot takes up by itself what nobody has answered: once, and nothing else."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model import (
    Answer,
    Attachment,
    Case,
    Event,
    MessageSent,
    Outcome,
    Staff,
    StaffActed,
    StaffAction,
    Status,
    TimerFired,
    TimerKind,
    Trigger,
)
from tests.bot.desk_case import ANA, TEXTS, THREAD, DeskCase, Seen, in_status
from tests.bot.fakes import NOON, FakeDesk, house, outcome, say, until

DELIVERY = "Delivery is free."
PICTURE = Attachment(kind="image", name="lamp.jpg")


async def hands_back(case: DeskCase, instruction: str = "", staff: Staff = ANA) -> Seen:
    """A colleague hands it back, and what the bot makes of what is open: the second of both turns."""
    event = StaffActed(
        key=case.rehearsal.new_key(),
        thread=THREAD,
        staff=staff,
        at=case.clock.now(),
        action=StaffAction.BACK,
        value=instruction,
    )
    back = Seen(await case.rehearsal.play([event]))
    assert back.outcome.timers[TimerKind.TAKE_UP] == case.clock.now()
    return await case.fires(TimerKind.TAKE_UP)


async def test_what_the_customer_wrote_last_is_answered_with_its_source_and_staff_see_it() -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("what does delivery cost?")

    seen = await hands_back(case)

    assert seen.action == "answer"
    assert seen.texts == [f"{DELIVERY}\n\n_Source: Delivery_"]
    assert seen.authors == ["bot"]
    assert seen.told_staff == [TEXTS.staff_bot_answered.format(text=DELIVERY)]


async def test_the_bot_heeds_the_instruction_that_came_with_it() -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("what does delivery cost?")

    await hands_back(case, "speak French")

    assert case.answerer.asked[-1].instruction == "speak French"


async def test_what_a_person_was_called_for_and_nobody_answered_is_taken_up() -> None:
    case = DeskCase()
    await case.customer("what is tea?")  # the bot does not know, and offers a person
    await case.customer("yes")
    await case.slack_accepts()
    case.answerer.knows["what is tea?"] = Answer(kind="answer", text="A drink.", reason="tea.md")

    seen = await hands_back(case, "tea is a drink")

    assert [text.split("\n")[0] for text in seen.texts] == ["A drink."]


async def test_it_is_taken_up_once() -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("what does delivery cost?")
    await hands_back(case)

    assert (await case.fires(TimerKind.TAKE_UP)).outcome.outgoing == ()


@pytest.mark.parametrize("says", [[], ["yes"], ["stop"], ["ana@example.com"], ["👍"]])
async def test_nothing_is_taken_up_when_nothing_is_unanswered(says: list[str]) -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("what does delivery cost?")
    await case.staff_writes("It is free.")
    for text in says:
        await case.customer(text)

    seen = await hands_back(case)

    assert (seen.action, seen.texts, seen.told_staff) == ("none", [], [])
    assert not case.answerer.asked


async def test_what_the_bot_had_answered_before_it_was_asked_for_a_person_is_not_said_again() -> None:
    case = DeskCase()
    await case.customer("what does delivery cost?")
    await case.customer("human")
    await case.slack_accepts()

    assert (await hands_back(case)).texts == []


async def test_what_the_bot_could_not_answer_is_offered_to_a_person_and_staff_are_told() -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("what is tea?")

    seen = await hands_back(case)

    assert (seen.action, seen.texts) == ("offer_human", [TEXTS.unknown])
    assert seen.told_staff == [TEXTS.staff_bot_has_no_answer.format(question="what is tea?")]
    assert (await case.customer("yes")).action == "escalate"


async def test_what_is_still_open_is_told_staff_in_one_line() -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("what is tea?", "and coffee?")

    seen = await hands_back(case)

    question = "what is tea? and coffee?"
    assert seen.told_staff == [TEXTS.staff_bot_has_no_answer.format(question=question)]


@pytest.mark.parametrize("says", ["ok take your time", "anything yet?", "thanks!", "ok, no rush"])
async def test_small_talk_with_a_person_is_not_taken_up(says: str) -> None:
    case = await in_status(Status.CLAIMED)
    await case.staff_writes("Delivery is free.")
    await case.customer(says)

    assert (await hands_back(case)).texts == []


async def test_card_numbers_are_masked_in_what_staff_are_told_is_still_open() -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("is 4111 1111 1111 1111 blocked?")

    seen = await hands_back(case)

    assert seen.told_staff == [TEXTS.staff_bot_has_no_answer.format(question="is •••• 1111 blocked?")]


async def test_the_same_answer_is_not_given_a_third_time() -> None:
    case = DeskCase()
    for _ in range(3):
        await case.customer("what does delivery cost?")
    await case.slack_accepts()
    assert case.rehearsal.case.escalation is not None
    assert case.rehearsal.case.escalation.trigger is Trigger.REPEAT

    assert (await hands_back(case)).texts == [TEXTS.offer]


async def test_a_sensitive_matter_does_not_call_the_colleague_back_who_has_just_handed_it_over() -> None:
    case = DeskCase()
    case.answerer.knows["fraud on my card"] = Answer(kind="answer", text="Lock it.", reason="cards.md")
    await case.customer("fraud on my card")
    await case.slack_accepts()

    assert (await hands_back(case)).texts == ["Lock it."]


async def test_when_the_bot_fails_at_it_a_person_is_called() -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("boom")

    seen = await hands_back(case)

    assert (seen.action, case.status) == ("escalate", Status.ESCALATED)
    assert TEXTS.failed in seen.texts


async def test_a_bug_of_ours_calls_a_person_too() -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("what does delivery cost?")
    await hands_back(case)
    event = TimerFired(key="t", conversation_id="1", at=case.clock.now(), timer=TimerKind.TAKE_UP)

    outcome = case.desk.decide_after_failure(case.rehearsal.case, [event], ValueError("a bug"))

    assert outcome.conversation.status is Status.ESCALATED


async def test_nothing_is_taken_up_once_a_person_has_it_again() -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("what does delivery cost?")
    await hands_back(case)
    await case.customer("what is delivery?")
    await case.claims()

    assert (await case.fires(TimerKind.TAKE_UP)).texts == []


async def test_a_paused_bot_takes_nothing_up() -> None:
    case = await in_status(Status.CLAIMED)
    await case.customer("what does delivery cost?")
    event = StaffActed(
        key="b", thread=THREAD, staff=ANA, at=case.clock.now(), action=StaffAction.BACK, value=""
    )
    await case.rehearsal.play([event])
    case.pause.on = True

    assert (await case.fires(TimerKind.TAKE_UP)).texts == []


async def test_who_asks_for_a_person_does_not_wait_until_it_was_thought_about(database: Path) -> None:
    thinking = asyncio.Event()

    async def decide(case: Case, events: Sequence[Event]) -> Outcome:
        event = events[0]
        if isinstance(event, MessageSent) and event.text == "hand back":
            return outcome(case, timers={TimerKind.TAKE_UP: NOON})
        if isinstance(event, TimerFired) and case.messages[-1].text == "hand back":
            thinking.set()
            await asyncio.Event().wait()
        return outcome(case, say(event.kind if isinstance(event, TimerFired) else "a person comes"))

    async with house(database, desk=FakeDesk(decide)) as h:
        await h.write("hand back")
        await thinking.wait()
        await h.write("human")
        await until(lambda: len(h.adapter.texts) == 2)

        assert h.adapter.texts == ["a person comes", "timer_fired"], "and then it looks again"


async def test_a_picture_that_came_after_the_answer_does_not_make_the_question_open_again() -> None:
    case = DeskCase()
    await case.customer("what does delivery cost?")
    picture = replace(case.rehearsal.hears(""), attachments=(PICTURE,))
    await case.rehearsal.play([picture])
    await case.customer("human")
    await case.slack_accepts()
    await case.claims()

    assert (await hands_back(case)).action == "none"
