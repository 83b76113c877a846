"""Conversations under way while the bot is upgraded: of their lines only the texts are known."""

from dataclasses import replace

import pytest

from bot.model import Answer, Citation, StaffActed, StaffAction, Status, TimerKind
from tests.bot.desk_case import ANA, TEXTS, THREAD, DeskCase, FakeAnswerer

NEAR = Citation(source="ship.md", title="Shipping", quote="We ship to Crete.", score=0.6)
MALTA = "do you ship to malta"


def desk() -> DeskCase:
    answerer = FakeAnswerer(only_quotes=True)
    answerer.knows[MALTA] = Answer(kind="unknown", text="We ship to Crete.", citations=(NEAR,), unknown=0.7)
    return DeskCase(answerer=answerer)


def upgraded(case: DeskCase) -> DeskCase:
    """The same, as an earlier version wrote it down."""
    before = case.rehearsal.case
    lines = tuple(replace(line, said=None, options=()) for line in before.messages)
    case.rehearsal.case = replace(before, messages=lines)
    return case


@pytest.mark.parametrize("says", ["2", "the second", "Floor plans"])
async def test_a_topic_that_was_asked_for_before_the_upgrade_can_be_named_after_it(says: str) -> None:
    case = desk()
    await case.customer("plan")
    await upgraded(case).customer(says)

    assert case.answerer.asked[-1].text == "plan Floor plans"


async def test_a_title_with_marks_of_markdown_is_read_as_it_was_shown() -> None:
    case = desk()
    titles = ("Price *plans*", "Floor_plans")
    case.answerer.knows["plan"] = Answer(kind="clarify", options=titles, unknown=0.5)
    await case.customer("plan")
    await upgraded(case).customer("1")

    assert case.answerer.asked[-1].text == "plan Price *plans*"


@pytest.mark.parametrize("says", ["great", "ok"])
async def test_praise_for_an_offer_of_before_is_not_taken_for_a_yes_but_asked_about(says: str) -> None:
    case = desk()
    await case.customer(MALTA)
    seen = await upgraded(case).customer(says)

    assert (seen.texts, case.status) == ([TEXTS.offer], Status.OPEN)
    await case.customer(says)
    assert case.status is Status.ESCALATED
    assert case.rehearsal.case.conversation.question == MALTA


async def test_a_plain_yes_to_an_offer_of_before_calls_a_person() -> None:
    case = desk()
    await case.customer("who won the cup")
    await upgraded(case).customer("yes")

    assert case.status is Status.ESCALATED


async def test_what_was_answered_before_the_upgrade_is_not_taken_up_when_it_is_handed_back() -> None:
    case = desk()
    await case.customer("what does delivery cost?")
    await case.customer("human")
    await case.slack_accepts()
    back = StaffActed(
        key=case.rehearsal.new_key(),
        thread=THREAD,
        staff=ANA,
        at=case.clock.now(),
        action=StaffAction.BACK,
    )
    await upgraded(case).rehearsal.play([back])
    seen = await case.fires(TimerKind.TAKE_UP)

    assert (seen.action, seen.texts) == ("none", [])
