"""Topics as they stand in config.yaml, from the message to what the customer and staff see."""

from pathlib import Path

import pytest

from bot.app import make_minds, open_library
from bot.clock import SystemClock
from bot.config import Config
from bot.config.texts import Texts
from bot.errors import ConfigError
from bot.model import Outcome, Status, ToCustomer, Trigger
from bot.rehearsal import ALWAYS_OPEN, NO_INBOX, Rehearsal

TEXTS = Texts()
FAQ = """question,answer
How do I get a refund for the 20 € cup?,Send the cup back within 30 days.
Is the blue cup dishwasher safe?,Yes: the blue cup is dishwasher safe.
"""


@pytest.fixture
async def customer(tmp_path: Path) -> Rehearsal:
    """The bot as it is wired, on a FAQ, without vectors."""
    (tmp_path / "knowledge").mkdir()
    (tmp_path / "knowledge" / "faq.csv").write_text(FAQ, encoding="utf-8")
    config = Config.model_validate(
        {
            "knowledge": {
                "folder": tmp_path / "knowledge",
                "index": tmp_path / "index",
                "embeddings": "none",
            },
            "step_aside": {
                "topics": {
                    "refund beyond policy": {"up_to": "50 EUR"},
                    "wholesale": {"words": ["wholesale"], "action": "offer"},
                    "safety": {"says": "Open the windows, leave, and call 0800 555 0112."},
                    "dishes": {"words": ["dishwasher"], "action": "answer_then_offer"},
                }
            },
        }
    )
    library = await open_library(config)
    minds = await make_minds(config, library, clock=SystemClock(), hours=ALWAYS_OPEN, inboxes=NO_INBOX)
    return Rehearsal(minds.desk, clock=SystemClock())


async def test_a_demand_beyond_the_limit_calls_a_person(customer: Rehearsal) -> None:
    outcome = await customer.customer_writes("refund me 80 € for the cup")

    assert outcome.conversation.status is not Status.OPEN
    assert outcome.decision.trigger is Trigger.SENSITIVE


async def test_a_demand_within_the_limit_is_answered_by_the_bot(customer: Rehearsal) -> None:
    outcome = await customer.customer_writes("How do I get a refund for the 20 € cup?")

    assert outcome.conversation.status is Status.OPEN
    assert "30 days" in said(outcome)[0]


async def test_a_topic_may_offer_a_person_first(customer: Rehearsal) -> None:
    outcome = await customer.customer_writes("do you do wholesale?")

    assert outcome.conversation.status is Status.OPEN
    assert said(outcome) == [TEXTS.offer]


async def test_a_topic_may_answer_and_then_offer(customer: Rehearsal) -> None:
    outcome = await customer.customer_writes("is the blue cup dishwasher safe?")

    assert outcome.conversation.status is Status.OPEN
    assert "dishwasher safe" in said(outcome)[0]
    assert said(outcome)[-1] == TEXTS.after_answer_offer


@pytest.mark.parametrize("written", ["I had an electric shock", "the cup exploded in my face"])
async def test_a_topic_may_say_what_to_do_before_anybody_comes(customer: Rehearsal, written: str) -> None:
    outcome = await customer.customer_writes(written)

    assert outcome.decision.trigger is Trigger.SENSITIVE
    assert said(outcome)[0] == "Open the windows, leave, and call 0800 555 0112."


@pytest.mark.parametrize("up_to", ["fifty euros", "50", "50€", "EUR 50", "-5 EUR"])
def test_a_limit_that_is_no_amount_is_refused_with_what_to_write(up_to: str) -> None:
    with pytest.raises((ConfigError, ValueError), match="such as 50 EUR"):
        Config.model_validate({"step_aside": {"topics": {"refund": {"up_to": up_to}}}})


def said(outcome: Outcome) -> list[str]:
    return [out.reply.text for out in outcome.outgoing if isinstance(out, ToCustomer)]
