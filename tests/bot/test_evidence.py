"""What staff are shown about why a person was called: all that is known of it, and nothing else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.model import Answer, Citation, Evidence, Said, StaffActed, StaffAction, Trigger
from handoff.transcript import lines
from tests.bot.desk_case import ANA, TEXTS, DeskCase
from tests.bot.fakes import FakeClock, House, house, tapped, until

CARD = "4111 1111 1111 1111"
PAGE = Citation(source="parcels.md", title="Parcels", quote="Parcels are sent daily.", score=0.4)
OTHER = Citation(source="shop.md", title="Shop", quote="The shop is in Mill Lane.", score=0.3)
KNOWS = {
    "parcel?": Answer(
        kind="answer",
        text="**Daily**, see [Parcels](https://example.com/p).",
        citations=(PAGE,),
        found=(PAGE, OTHER),
        unknown=0.2,
        withheld="Daily, and [free](https://example.com/f) for you.",
    ),
    "latte?": Answer(kind="unknown", unknown=0.9, found=(OTHER,), withheld="We teach latte art."),
    f"parcel, and pay with {CARD}?": Answer(
        kind="answer", text="Daily.", citations=(PAGE,), found=(PAGE,), missing=(f"pay with {CARD}",)
    ),
    "moon?": Answer(kind="unknown", unknown=1.0),
    f"pay with {CARD}": Answer(kind="unknown", unknown=0.9, withheld=f"Your card {CARD} works."),
    "contract?": Answer(kind="human", reason="it is about a contract", found=(OTHER,), unknown=0.6),
    "hello": Answer(kind="smalltalk", small_talk=Said.GREETING),
}


@dataclass
class Shop:
    """A house with the real desk, and the time between what happens there."""

    house: House
    clock: FakeClock

    async def says(self, *texts: str) -> None:
        for text in texts:
            self.clock.advance(5)
            await self.house.write(text)
            await self.house.idle()

    async def resolved(self) -> None:
        self.clock.advance(5)
        bookmarks = await self.house.engine.bookmarks()
        pressed = StaffActed(
            key=f"resolve {self.clock.now()}",
            thread=bookmarks[0].thread,
            staff=ANA,
            at=self.clock.now(),
            action=StaffAction.RESOLVE,
        )
        await self.house.engine.receive([pressed])
        await self.house.idle()

    async def evidence(self, number: int = 1) -> Evidence:
        """The `number`th that was shown."""
        await until(lambda: len(self.house.inbox.evidence) >= number)
        return self.house.inbox.evidence[number - 1]


@asynccontextmanager
async def shop(database: Path) -> AsyncIterator[Shop]:
    clock = FakeClock()
    case = DeskCase(clock=clock)
    case.answerer.knows = KNOWS
    async with house(database, real_desk=case.desk, clock=clock, describing=lines) as h:
        yield Shop(house=h, clock=clock)


async def test_who_asks_for_a_person_after_an_answer_is_shown_with_that_answer(database: Path) -> None:
    async with shop(database) as s:
        await s.says("parcel?", "a human, please")

        assert await s.evidence() == Evidence(
            trigger=Trigger.EXPLICIT,
            why=TEXTS.why_explicit,
            question="parcel?",
            found=(PAGE, OTHER),
            said="Daily, see Parcels.",
            withheld="Daily, and free for you.",
        )


async def test_who_asks_for_a_person_at_once_is_shown_with_nothing_else(database: Path) -> None:
    async with shop(database) as s:
        await s.says("human")

        assert await s.evidence() == Evidence(trigger=Trigger.EXPLICIT, why=TEXTS.why_explicit)


async def test_a_person_whom_the_model_called_is_shown_why_and_what_the_documents_had(database: Path) -> None:
    async with shop(database) as s:
        await s.says("parcel?", "contract?")

        assert await s.evidence() == Evidence(
            trigger=Trigger.EXPLICIT,
            why=TEXTS.why_model.format(reason="it is about a contract"),
            question="contract?",
            found=(OTHER,),
        )


async def test_a_greeting_is_no_evidence(database: Path) -> None:
    async with shop(database) as s:
        await s.says("hello", "human")

        shown = await s.evidence()
        assert (shown.said, shown.found, shown.withheld) == (None, (), None)


async def test_what_the_documents_do_not_say_is_shown_with_the_draft_that_failed_the_check(
    database: Path,
) -> None:
    async with shop(database) as s:
        await s.says("parcel?", "latte?", "yes")

        shown = await s.evidence()
        assert (shown.trigger, shown.question) == (Trigger.UNKNOWN, "latte?")
        assert (shown.found, shown.said, shown.withheld) == ((OTHER,), None, "We teach latte art.")


async def test_what_was_asked_besides_and_no_document_says_is_shown_beside_the_answer(database: Path) -> None:
    async with shop(database) as s:
        await s.says(f"parcel, and pay with {CARD}?", "yes")

        shown = await s.evidence()
        assert (shown.said, shown.missing) == ("Daily.", ("pay with •••• 1111",))


async def test_where_nothing_was_found_nothing_is_shown(database: Path) -> None:
    async with shop(database) as s:
        await s.says("parcel?", "moon?")
        await s.house.engine.receive([tapped("human")])
        await s.house.idle()

        shown = await s.evidence()
        assert (shown.trigger, shown.found, shown.said, shown.withheld) == (Trigger.UNKNOWN, (), None, None)


async def test_a_question_put_three_times_is_shown_in_each_of_its_wordings(database: Path) -> None:
    async with shop(database) as s:
        await s.says("moon?", "parcel?", "parcel?", "parcel?")

        shown = await s.evidence()
        assert (shown.trigger, shown.rephrasings) == (Trigger.REPEAT, ("parcel?",) * 3)
        assert shown.said == "Daily, see Parcels."


@pytest.mark.parametrize(
    ("text", "trigger"), [("fraud on my card", Trigger.SENSITIVE), ("boom", Trigger.ERROR)]
)
async def test_an_earlier_answer_is_no_evidence_of_another_matter(
    database: Path, text: str, trigger: Trigger
) -> None:
    async with shop(database) as s:
        await s.says("parcel?", text)

        shown = await s.evidence()
        assert (shown.trigger, shown.question) == (trigger, text)
        assert (shown.found, shown.said, shown.withheld) == ((), None, None)


async def test_what_was_said_before_a_matter_was_closed_is_not_of_the_next(database: Path) -> None:
    async with shop(database) as s:
        await s.says("parcel?", "human")
        await s.evidence()
        await s.resolved()
        s.clock.advance(2 * 24 * 3600)
        await s.says("hello", "human")

        assert (await s.evidence()).said == "Daily, see Parcels."
        again = await s.evidence(2)
        assert (again.found, again.said, again.withheld) == ((), None, None)


async def test_what_the_bot_answers_after_the_call_is_no_reason_for_it(database: Path) -> None:
    async with shop(database) as s:
        gate = s.house.inbox.gate = asyncio.Event()
        await s.house.write("human")
        s.clock.advance(1)
        await s.house.write("parcel?")
        await until(lambda: any("Daily" in text for text in s.house.adapter.texts))
        gate.set()

        shown = await s.evidence()
        assert (shown.found, shown.said) == ((), None)


async def test_card_numbers_are_masked_in_what_people_wrote_and_in_what_the_bot_did_not_say(
    database: Path,
) -> None:
    async with shop(database) as s:
        await s.says(f"pay with {CARD}", "yes")

        shown = await s.evidence()
        assert (shown.question, shown.withheld) == ("pay with •••• 1111", "Your card •••• 1111 works.")


async def test_card_numbers_are_masked_in_the_head_of_the_thread(database: Path) -> None:
    async with shop(database) as s:
        await s.says(f"pay with {CARD}", "yes")

        await until(lambda: bool(s.house.inbox.heads))
        (head,) = s.house.inbox.heads.values()
        assert head.question == "pay with •••• 1111"
