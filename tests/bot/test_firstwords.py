"""What the company says at once of a matter for people, before anybody comes."""

from datetime import timedelta

import pytest

from bot.config.texts import Texts
from bot.model import Status
from tests.bot.desk_case import DeskCase

TEXTS = Texts()
BLOCK = "Block your card first: 0800 555 0112, day and night."


def desk() -> DeskCase:
    return DeskCase(topics_say=dict.fromkeys(("fraud", "refund", "late"), BLOCK))


async def test_it_stands_before_the_call() -> None:
    case = desk()

    seen = await case.customer("fraud on my account")

    assert seen.texts == [BLOCK]
    assert (await case.slack_accepts()).texts == [TEXTS.called]


async def test_it_stands_before_the_word_that_nobody_is_there() -> None:
    case = desk()
    case.hours.open = False

    first, second = (await case.customer("fraud on my account")).texts

    assert first == BLOCK
    assert "Nobody is here right now" in second


@pytest.mark.parametrize("says", ["refund me", "late delivery"])
async def test_it_stands_before_an_offer_and_an_answer(says: str) -> None:
    case = desk()

    seen = await case.customer(says)

    assert seen.texts[0] == BLOCK
    assert len(seen.texts) > 1


async def test_who_waits_already_is_told_once() -> None:
    case = desk()
    await case.customer("human")
    await case.slack_accepts()

    assert BLOCK in (await case.customer("fraud on my account")).texts
    assert BLOCK not in (await case.customer("fraud on my other account")).texts

    case.clock.at += timedelta(hours=2)
    assert BLOCK in (await case.customer("fraud again")).texts


async def test_who_has_a_person_is_told_by_that_one() -> None:
    case = desk()
    await case.customer("human")
    await case.slack_accepts()
    await case.claims()

    assert (await case.customer("fraud on my account")).texts == []
    assert case.status is Status.CLAIMED


async def test_other_matters_have_no_words() -> None:
    case = DeskCase(topics_say={"late": BLOCK})

    assert (await case.customer("fraud on my account")).texts == []
