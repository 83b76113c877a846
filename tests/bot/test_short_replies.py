"""A word or two in reply to what the bot just said, at the desk as it is wired, on an FAQ without vectors."""

from pathlib import Path

import pytest

from bot.app import make_minds, open_library
from bot.clock import SystemClock
from bot.config import Config
from bot.config.texts import Texts
from bot.model import Action, Awaiting, Outcome, Status, ToCustomer
from bot.rehearsal import ALWAYS_OPEN, NO_INBOX, Rehearsal

TEXTS = Texts()
FAQ = """question,answer
Is the blue cup dishwasher safe?,Yes: the blue cup is dishwasher safe.
How long does delivery take?,Delivery takes three days.
"""
TWO_QUESTIONS = "How long does delivery take and would you sponsor our football club?"


@pytest.fixture
async def customer(tmp_path: Path) -> Rehearsal:
    (tmp_path / "knowledge").mkdir()
    (tmp_path / "knowledge" / "faq.csv").write_text(FAQ, encoding="utf-8")
    config = Config.model_validate(
        {
            "knowledge": {
                "folder": tmp_path / "knowledge",
                "index": tmp_path / "index",
                "embeddings": "none",
            },
            "step_aside": {"topics": {"dishes": {"words": ["dishwasher"], "action": "answer_then_offer"}}},
        }
    )
    library = await open_library(config)
    minds = await make_minds(config, library, clock=SystemClock(), hours=ALWAYS_OPEN, inboxes=NO_INBOX)
    return Rehearsal(minds.desk, clock=SystemClock())


def said(outcome: Outcome) -> list[str]:
    return [out.reply.text for out in outcome.outgoing if isinstance(out, ToCustomer)]


# --- one of two questions is answered, and a person offered for the other -----------------------------------


async def test_what_is_missing_is_offered_to_a_person_apart_from_what_was_found(customer: Rehearsal) -> None:
    outcome = await customer.customer_writes(TWO_QUESTIONS)

    answer, offer = said(outcome)
    assert answer.startswith("Delivery takes three days.\n\n_Source: ")
    assert offer == (
        'I did not find anything about "would you sponsor our football club". '
        "Shall I call a colleague about that?"
    )
    assert outcome.decision.action == "answer"
    assert [button.action for button in customer.said[-1].buttons] == [Action.HUMAN, Action.NO_THANKS]


@pytest.mark.parametrize(
    "yes", ["yes", "Yes please!", "ja bitte", "oui", "sí, por favor", "да", "はい", "👍"]
)
async def test_yes_calls_a_person_for_what_was_not_found(customer: Rehearsal, yes: str) -> None:
    await customer.customer_writes(TWO_QUESTIONS)

    outcome = await customer.customer_writes(yes)

    assert outcome.conversation.status is Status.ESCALATED
    assert outcome.conversation.question == TWO_QUESTIONS
    assert outcome.decision.reason == f"unknown: {TEXTS.why_accepted}"


async def test_no_leaves_it_at_what_was_found(customer: Rehearsal) -> None:
    await customer.customer_writes(TWO_QUESTIONS)

    assert said(await customer.customer_writes("no thanks")) == [TEXTS.declined]


async def test_another_question_is_answered_as_ever(customer: Rehearsal) -> None:
    await customer.customer_writes(TWO_QUESTIONS)

    outcome = await customer.customer_writes("How long does delivery take?")

    assert said(outcome)[0].startswith("Delivery takes three days.")
    assert outcome.conversation.awaiting is None


async def test_yes_to_the_offer_under_an_answer_calls_a_person(customer: Rehearsal) -> None:
    outcome = await customer.customer_writes("is the blue cup dishwasher safe?")
    assert said(outcome)[-1] == TEXTS.after_answer_offer
    assert outcome.conversation.awaiting is Awaiting.PERSON

    assert (await customer.customer_writes("yes please")).conversation.status is Status.ESCALATED


async def test_a_person_is_offered_once_although_there_are_two_reasons(customer: Rehearsal) -> None:
    outcome = await customer.customer_writes(
        "Is the blue cup dishwasher safe and would you sponsor our football club?"
    )

    assert [text for text in said(outcome) if text.endswith("?")] == [said(outcome)[-1]]
    assert TEXTS.after_answer_offer not in said(outcome)
