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


def found(text: str, *questions: str, title: str = "Our electric grinder") -> Found:
    kind: Literal["faq", "page"] = "faq" if questions else "page"
    passage = Passage(id=text, kind=kind, source="a", title=title, text=text, questions=questions)
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


@pytest.mark.parametrize(
    "text",
    [
        "The Finch lid costs €7.50.",
        "The Finch lid costs EUR 7.50.",
        "The Finch grinder lid costs €7.50.",
        "The Finch is €50 cheaper than the Wren.",
        "The Finch is €50 off until Sunday.",
        "The Finch is €50 less.",
        "The Finch costs €49 to repair.",
        "The Finch costs €199 refurbished.",
        "The Finch costs up to €300.",
        "The Finch with a wooden lid costs €279.",
        "The Finch and the Wren cost €700.",
        "Finch costs of repair are €49.",
    ],
)
def test_a_sentence_that_begins_with_the_thing_may_say_the_price_of_another(text: str) -> None:
    near = [found("You get the Finch for €249."), found(text)]

    assert own_price_first("how much is the Finch?", near) == near


@pytest.mark.parametrize(
    "text",
    [
        "The price of the Finch is €249, VAT included.",
        "Der Preis der Finch beträgt 249 €.",
        "Le prix de la Finch est de 249 €.",
        "El precio de la Finch es de 249 euros.",
        "The Finch costs EUR 249.",
        "The Finch is now 249 euros (with VAT).",
        "The Finch costs €11.50 for 250 g.",
        "The Finch costs €20 per month.",
        "Die Finch kostet 249,- €.",
    ],
)
def test_the_price_of_a_thing_is_said_in_many_ways(text: str) -> None:
    own = found(text)

    assert own_price_first("how much is the Finch?", [found(LID), own])[0].passage == own.passage


def test_of_two_things_that_have_the_name_neither_is_taken_for_it() -> None:
    near = [found("The Finch lid costs €7.50.", title="Finch lid"), found(OWN)]

    assert own_price_first("how much is the Finch?", near) == near
    assert own_price_first("how much is the Finch?", [*near, found("The Finch costs €249.")])[0].nearest == (
        "The Finch costs €249."
    )
