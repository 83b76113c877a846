"""The same question for the third time is handed over; what only looks like it is not."""

from pathlib import Path

import pytest

from bot.app import make_minds, open_library
from bot.clock import SystemClock
from bot.config import Config
from bot.model import Status, Trigger
from bot.rehearsal import ALWAYS_OPEN, NO_INBOX, Rehearsal
from tests.bot.desk_case import DeskCase

MADE = ("steel", "glass", "oak", "wool", "copper")
THINGS = ("mug", "lid", "box", "tray", "spoon", "apron")
SUBJECTS = [f"{made} {thing}" for made in MADE for thing in THINGS]


@pytest.fixture
async def rehearsal(tmp_path: Path) -> Rehearsal:
    """The bot as it is wired, on a FAQ and without vectors, so that it finds by words alone."""
    folder = tmp_path / "knowledge"
    folder.mkdir()
    asked = [
        "redeem my voucher,Enter the code in the basket.",
        "coupon at checkout,Enter the code in the basket.",
        "promo letters,Enter the code in the basket.",
        *(f"about the {subject},This is what we say about the {subject}." for subject in SUBJECTS),
    ]
    (folder / "faq.csv").write_text("question,answer\n" + "\n".join(asked), encoding="utf-8")
    config = Config.model_validate(
        {"knowledge": {"folder": folder, "index": tmp_path / "index", "embeddings": "none"}}
    )
    library = await open_library(config)
    minds = await make_minds(config, library, clock=SystemClock(), hours=ALWAYS_OPEN, inboxes=NO_INBOX)
    return Rehearsal(minds.desk, clock=SystemClock())


async def test_a_third_rephrasing_that_only_the_documents_can_see_calls_a_person(
    rehearsal: Rehearsal,
) -> None:
    await rehearsal.customer_writes("redeem my voucher")
    await rehearsal.customer_writes("coupon?")
    assert rehearsal.case.conversation.status is Status.OPEN

    outcome = await rehearsal.customer_writes("typing promo letters")

    assert outcome.decision.trigger is Trigger.REPEAT
    assert outcome.conversation.status is not Status.OPEN


async def test_three_questions_on_three_subjects_are_answered(rehearsal: Rehearsal) -> None:
    for question in ("redeem my voucher", "about the steel mug", "about the oak lid", "about the wool box"):
        outcome = await rehearsal.customer_writes(question)

        assert outcome.conversation.status is Status.OPEN, question


async def statuses(case: DeskCase, *texts: str) -> list[Status]:
    """How things stand after each of them."""
    found = []
    for text in texts:
        await case.customer(text)
        found.append(case.status)
    return found


async def test_lines_that_the_bot_said_nothing_between_ask_once() -> None:
    case = DeskCase()
    await case.customer("parcel?", "parcel?")

    asked = await statuses(case, "parcel?", "parcel?", "parcel?")

    assert asked == [Status.OPEN, Status.OPEN, Status.ESCALATED]


async def test_choosing_what_was_meant_asks_nothing_again() -> None:
    case = DeskCase()
    await case.customer("plan")
    await case.taps("option:Price plans")

    asked = await statuses(case, "Price plans", "Price plans", "Price plans")

    assert asked == [Status.OPEN, Status.OPEN, Status.ESCALATED]


async def test_a_choice_in_words_asks_nothing_again_but_the_question_in_other_words_does() -> None:
    again = "what are your plans and their prices"
    case, other = DeskCase(), DeskCase()
    for each in (case, other):
        await each.customer("plan")

    chosen = await statuses(case, "Price plans", "Price plans", "Price plans")
    asked = await statuses(other, again, again, again)

    assert chosen == [Status.OPEN, Status.OPEN, Status.OPEN]
    assert asked == [Status.OPEN, Status.OPEN, Status.ESCALATED]
