"""What comes nearest to a question is shown with a doubt, beside the offer of a person."""

import pytest

from bot.model import Action, Answer, Awaiting, Citation, Status
from tests.bot.desk_case import TEXTS, DeskCase

PAGE = Citation(source="pets.md", title="Pets", quote="A cat costs €45 a flight.", score=0.6)
NEAREST = Answer(kind="unknown", text="A cat costs €45 a flight.", citations=(PAGE,), unknown=0.76)
SHOWN = "A cat costs €45 a flight.\n\n_Source: Pets_"


@pytest.fixture
def desk() -> DeskCase:
    case = DeskCase()
    case.answerer.knows = {"may my kitty fly": NEAREST, "what about kittens": NEAREST}
    return case


async def test_the_nearest_is_shown_for_what_it_is_and_a_person_offered(desk: DeskCase) -> None:
    seen = await desk.customer("may my kitty fly")

    assert seen.texts == [TEXTS.unsure.format(nearest=SHOWN)]
    assert seen.texts[0].startswith("I am not sure")
    assert seen.texts[0].endswith("Shall I call a colleague?")
    assert seen.actions == [Action.HUMAN, Action.NO_THANKS]
    assert (seen.action, desk.rehearsal.case.conversation.awaiting) == ("offer_human", Awaiting.PERSON)


async def test_a_yes_to_it_calls_a_person(desk: DeskCase) -> None:
    await desk.customer("may my kitty fly")
    await desk.customer("yes")

    assert desk.status is Status.ESCALATED


async def test_what_was_shown_and_did_not_help_is_not_shown_again(desk: DeskCase) -> None:
    await desk.customer("may my kitty fly")
    seen = await desk.customer("what about kittens")

    assert seen.texts == [TEXTS.unknown]


async def test_where_nothing_is_near_the_bot_says_that_it_does_not_know(desk: DeskCase) -> None:
    seen = await desk.customer("who won the cup")

    assert seen.texts == [TEXTS.unknown]
