"""The price of a thing itself comes before all else that costs something and is near."""

from typing import Literal

import pytest

from knowledge.passage import Found, Passage
from knowledge.prices import own_price_first

LID = "The lid of the Finch bean hopper costs €7.50."
USED = "A refurbished Wren costs €439, and a refurbished Finch grinder costs €199."
REPAIR = "A repair costs €95 for the Wren and €49 for the Finch."
SIZE = "The Finch is 28 cm high."
OWN = "The bean hopper of the Finch holds 250 g. The Finch electric grinder costs €249 and has 40 settings."


def found(text: str, *questions: str) -> Found:
    kind: Literal["faq", "page"] = "faq" if questions else "page"
    passage = Passage(id=text, kind=kind, source="a", title="A page", text=text, questions=questions)
    return Found(passage=passage, score=0.5, dense=0.5, lexical=0.5, nearest=text)


NEAR = [found(text) for text in (LID, USED, SIZE, REPAIR, OWN)]


@pytest.mark.parametrize(
    "question",
    [
        "how much is the Finch?",
        "What does the Finch cost?",
        "price of finch",
        "how expensive is the finch grinder",
        "Was kostet die Finch?",
        "Combien coûte la Finch ?",
        "¿Cuánto cuesta la Finch?",
    ],
)
def test_the_price_of_a_thing_is_not_that_of_its_lid_or_of_a_used_one(question: str) -> None:
    first = own_price_first(question, NEAR)[0]

    assert first.passage.text == OWN
    assert first.nearest == "The Finch electric grinder costs €249 and has 40 settings."


@pytest.mark.parametrize(
    "question",
    [
        "is the Finch loud?",
        "how much does the Finch weigh?",
        "how much is it",
    ],
)
def test_the_price_of_another_thing_and_other_questions_change_nothing(question: str) -> None:
    assert own_price_first(question, NEAR) == NEAR


def test_an_entry_that_asks_for_the_price_stays_before_a_page_that_says_it() -> None:
    entry = found("Ours starts at €249.", "How much is the Finch?")

    assert own_price_first("price of the finch?", [entry, *NEAR])[0].passage == entry.passage
