"""Whatever words the texts have, and whenever they are changed, customers' replies are read alike."""

import pytest

from bot.config.texts import Texts
from bot.model import Status
from tests.bot.desk_case import DeskCase, FakeAnswerer

CALL = "Soll ich jemanden rufen?"
ALIKE = Texts(unsure=f"{{nearest}}\n\n{CALL}", unknown=f"Das weiß ich nicht.\n\n{CALL}")
OTHERS = Texts(
    greeting="Moin!",
    thanks="Gern.",
    declined="Gut.",
    settled="Gut.",
    withdrawn="Gut.",
    clarify="Was davon?",
    resolved="Fertig.",
    ask_contact_how="Wie denn?",
    ask_number="Welche Nummer?",
)


def desk(texts: Texts) -> DeskCase:
    """A bot that only quotes, which must read short replies by itself."""
    return DeskCase(texts=texts, answerer=FakeAnswerer(only_quotes=True))


def changed(before: DeskCase) -> DeskCase:
    """The conversation goes on with a bot whose texts are others."""
    after = desk(OTHERS)
    after.rehearsal.case = before.rehearsal.case
    return after


@pytest.mark.parametrize("yes", ["ok", "great", "👍"])
async def test_an_offer_that_ends_like_another_is_taken_all_the_same(yes: str) -> None:
    case = desk(ALIKE)
    await case.customer("who won the cup")
    await case.customer(yes)

    assert case.status is Status.ESCALATED


async def test_two_texts_may_be_one_and_the_same() -> None:
    case = desk(Texts(still_waiting="Moment.", still_waiting_again="Moment."))
    await case.customer("human")
    await case.slack_accepts()

    assert (await case.customer("human")).texts == ["Moment."]
    assert (await case.customer("human")).texts == ["Moment."]


@pytest.mark.parametrize(
    ("called", "says"),
    [(False, "yes please"), (True, "it still does not work"), (True, "yes please"), (True, "wait a minute")],
)
async def test_who_was_left_alone_may_think_better_of_it_after_the_texts_were_changed(
    called: bool, says: str
) -> None:
    case = desk(Texts())
    await case.customer("human" if called else "who won the cup")
    await case.customer("it works now, thanks" if called else "no thanks")
    assert case.status is Status.OPEN
    case = changed(case)
    await case.customer(says)

    assert case.status is Status.ESCALATED


async def test_a_topic_can_be_chosen_after_the_texts_were_changed() -> None:
    case = desk(Texts())
    await case.customer("plan")
    case = changed(case)
    await case.customer("the second")

    assert case.answerer.asked[-1].text == "plan Floor plans"


async def test_by_which_way_is_asked_once_although_the_texts_were_changed() -> None:
    case = desk(Texts())
    case.hours.open = False
    await case.customer("human")
    first = await case.customer("ok")
    case = changed(case)
    case.hours.open = False
    second = await case.customer("ok")

    assert first.texts == [Texts().ask_contact_how]
    assert second.texts == [OTHERS.lead_here]
