"""The rooms as they are wired, while the documents change under a bot that runs."""

import asyncio
from pathlib import Path

import pytest

from bot.app import Library, make_minds
from bot.app.wiring import _NEW_KNOWLEDGE_SECONDS, _take_new_knowledge
from bot.clock import SystemClock
from bot.config import Config
from bot.errors import KnowledgeError
from bot.rehearsal import ALWAYS_OPEN, NO_INBOX
from handoff.explicit import explicit_requests
from handoff.reading import read_reply
from knowledge.learn import learn
from knowledge.retrieve import Retriever
from tests.bot.fakes import FakeClock, until
from tests.knowledge.bag_of_words import BagOfWords

RASH = "your coffee gave me a rash on both hands"


async def test_what_is_learned_beside_the_running_bot_tells_it_what_is_calm(tmp_path: Path) -> None:
    faq, index, embedder = tmp_path / "knowledge" / "faq.csv", tmp_path / "index", BagOfWords()
    faq.parent.mkdir()
    faq.write_text("question,answer\nIs my order late if i cannot find it?,No.\n", encoding="utf-8")
    learned = await learn(faq.parent, index, embedder)
    retriever = Retriever.open(index, embedder)
    examples = ["your coffee gave me a rash", "my throat is swollen", "i cannot breathe", "my mouth is sore"]
    config = Config.model_validate({"step_aside": {"topics": {"allergy": {"examples": examples}}}})
    minds = await make_minds(
        config,
        Library(retriever=retriever, embedder=embedder, learned=learned),
        clock=SystemClock(),
        hours=ALWAYS_OPEN,
        inboxes=NO_INBOX,
    )
    assert (await minds.triggers.sensitivity(RASH)).topic == "allergy"

    clock = FakeClock()
    watching = asyncio.create_task(_take_new_knowledge(retriever, minds.triggers, clock))
    try:
        with faq.open("a", encoding="utf-8") as file:
            file.write(f"{RASH},Wash them with cold water.\n")
        await learn(faq.parent, index, embedder)
        await until(lambda: clock.sleeping)
        clock.advance(_NEW_KNOWLEDGE_SECONDS)
        await until(lambda: clock.sleeping)  # it has taken them, and waits for the next
    finally:
        watching.cancel()

    assert (await minds.triggers.sensitivity(RASH)).topic is None


@pytest.mark.parametrize("words", [(), ("Marit",)])
async def test_the_first_customer_waits_for_no_vocabulary(tmp_path: Path, words: tuple[str, ...]) -> None:
    explicit_requests.cache_clear()
    read_reply.cache_clear()
    (tmp_path / "knowledge").mkdir()
    (tmp_path / "knowledge" / "shipping.md").write_text("# Shipping\n\nTwo days.\n", encoding="utf-8")
    learned = await learn(tmp_path / "knowledge", tmp_path / "index", None)
    minds = await make_minds(
        Config.model_validate({"step_aside": {"words": words}}),
        Library(retriever=Retriever.open(tmp_path / "index", None), embedder=None, learned=learned),
        clock=SystemClock(),
        hours=ALWAYS_OPEN,
        inboxes=NO_INBOX,
    )
    built = explicit_requests.cache_info().misses

    read_reply("hello there")
    minds.triggers.wants_person("hello there")

    assert explicit_requests.cache_info().misses == built == len({(), words})


async def test_what_is_calm_is_tried_again_when_it_could_not_be_learned() -> None:
    class New:
        generation, refreshes = "00000002", iter([True])

        def refresh(self) -> bool:
            return next(self.refreshes, False)

    class Failing:
        tried = 0

        async def prepare(self) -> None:
            self.tried += 1
            if self.tried == 1:
                raise KnowledgeError("the embedder does not answer")

    triggers, clock = Failing(), FakeClock()
    watching = asyncio.create_task(_take_new_knowledge(New(), triggers, clock))  # type: ignore[arg-type]
    try:
        for _ in range(3):
            await until(lambda: clock.sleeping)
            clock.advance(_NEW_KNOWLEDGE_SECONDS)
        await until(lambda: clock.sleeping)
    finally:
        watching.cancel()

    assert triggers.tried == 2
