"""What the company answers itself is calm, also when its documents change while the bot runs."""

import asyncio
import threading
from collections.abc import Sequence

import numpy as np
import pytest

from handoff.topics import Topic
from handoff.triggers import Triggers
from tests.knowledge.bag_of_words import BagOfWords

RASH = "your coffee gave me a rash on both hands"
PARCEL = "where is my parcel, i cannot find it and my order is late"
TOPICS = {
    "allergy": Topic(
        examples=(
            "your coffee gave me a rash",
            "my throat is swollen",
            "i cannot breathe",
            "my mouth is sore",
        )
    )
}
TURN_S = 5.0


class Company:
    """Answers nothing, until it does."""

    def __init__(self) -> None:
        self.version = "1"
        self.questions: list[np.ndarray] = []
        self.may_be_read = threading.Event()
        self.may_be_read.set()
        self.is_read = threading.Event()
        self.damaged = False

    def vectors(self) -> Sequence[np.ndarray]:
        self.is_read.set()
        assert self.may_be_read.wait(TURN_S)
        if self.damaged:
            raise OSError("the file is gone")
        return self.questions

    async def begins_to_answer(self, *questions: str) -> None:
        self.questions = [await BagOfWords().embed([question]) for question in questions]
        self.version += "1"


@pytest.fixture
async def company() -> Company:
    return Company()


@pytest.fixture
async def triggers(company: Company) -> Triggers:
    triggers = Triggers(BagOfWords(), topics=TOPICS, answered=company)
    await triggers.prepare()
    return triggers


async def test_what_the_company_begins_to_answer_becomes_calm(company: Company, triggers: Triggers) -> None:
    before = await triggers.sensitivity(RASH)
    assert before.topic == "allergy"

    await company.begins_to_answer(RASH, PARCEL)
    await triggers.prepare()

    assert (await triggers.sensitivity(RASH)).strength < before.strength / 2


async def test_a_message_does_not_wait_until_the_new_questions_are_learned(
    company: Company, triggers: Triggers
) -> None:
    before = await triggers.sensitivity(RASH)
    await company.begins_to_answer(RASH, PARCEL)
    company.may_be_read.clear()

    async with asyncio.timeout(TURN_S):
        assert [await triggers.sensitivity(RASH) for _ in range(3)] == [before] * 3

    company.may_be_read.set()
    await triggers.prepare()  # ends when the learning that the message began has ended
    assert (await triggers.sensitivity(RASH)).strength < before.strength / 2


async def test_the_examples_are_embedded_once(company: Company) -> None:
    embedder = BagOfWords()
    triggers = Triggers(embedder, topics=TOPICS, answered=company)
    await triggers.prepare()
    embedder.embedded.clear()

    await company.begins_to_answer(RASH, PARCEL)
    await triggers.prepare()
    await triggers.sensitivity(RASH)

    assert embedder.embedded == [RASH]


async def test_questions_that_cannot_be_read_change_nothing(
    company: Company, triggers: Triggers, caplog: pytest.LogCaptureFixture
) -> None:
    before = await triggers.sensitivity(RASH)
    await company.begins_to_answer(RASH, PARCEL)
    company.damaged = True
    company.is_read.clear()

    assert await triggers.sensitivity(RASH) == before
    assert await asyncio.to_thread(company.is_read.wait, TURN_S)
    with pytest.raises(OSError, match="gone"):
        await triggers.prepare()  # after what the message began has ended
    assert "the next message tries again" in caplog.text
    assert await triggers.sensitivity(RASH) == before

    company.damaged = False
    await triggers.prepare()
    assert (await triggers.sensitivity(RASH)).strength < before.strength / 2
