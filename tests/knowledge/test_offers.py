"""Whether a thing is there, and what says so."""

from dataclasses import replace
from time import process_time

import pytest

from knowledge.offers import lacks_the_thing, offered_first, only_named, thing_asked_for
from knowledge.passage import Found, Passage


def found(text: str, *, title: str = "A page", language: str = "en") -> Found:
    passage = Passage(id=text, kind="page", source="a.md", title=title, text=text, language=language)
    return Found(passage=passage, score=0.5, dense=0.5, lexical=0.5, nearest=text)


WHOLESALE = found("Apply for wholesale; we sell from €750.", title="Do you sell wholesale?")
USED = found("A refurbished grinder costs €199.", title="Used machines")
LID = found("A lid for the grinder costs €7.50.", title="Spare parts")
GRINDER = found(
    "It grinds. The Finch electric grinder costs €249 and is loud.", title="Finch electric grinder"
)


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("Do you sell cups?", "cups"),
        ("hi, do you have any gift cards", "any gift cards"),
        ("Can I buy a grinder here?", "a grinder here"),
        ("Verkauft ihr Tassen?", "Tassen"),
        ("Haben Sie Filialen?", "Filialen"),
        ("Vendez-vous des tasses ?", "des tasses"),
        ("¿Venden tazas?", "tazas"),
        ("Do you sell to resellers?", None),
        ("Do you have to sign for it?", None),
        ("Where do you sell cups?", None),
        ("Do you have a page on how long an order to Norway takes in winter?", None),
        ("Do you sell?", None),
        ("cups?", None),
        ("", None),
    ],
)
def test_what_is_asked_for_is_what_stands_behind_the_verb(question: str, thing: str | None) -> None:
    assert thing_asked_for(question) == thing


def test_a_message_that_is_mostly_spaces_holds_up_nobody() -> None:
    begun = process_time()

    assert thing_asked_for(f"hi{' ' * 20_000}y") is None
    assert thing_asked_for(f"do you sell{' ' * 20_000}.y") is None

    assert process_time() - begun < 1  # seconds; it was six


def test_a_single_word_is_the_name_of_a_thing() -> None:
    assert only_named("grinders?") == "grinders"
    assert only_named("why?") is None
    assert only_named("hand grinders") is None


@pytest.mark.parametrize("near", [[WHOLESALE, LID, USED, GRINDER], [WHOLESALE]])
def test_what_a_thing_costs_comes_first_where_it_is_asked_for(near: list[Found]) -> None:
    first, *others = offered_first("grinders", near, [LID, GRINDER])

    assert first.passage == GRINDER.passage
    assert first.nearest == "The Finch electric grinder costs €249 and is loud."
    assert [each for each in near if each.passage != GRINDER.passage] == others


def test_where_nothing_says_its_price_nothing_changes() -> None:
    assert offered_first("cups", [WHOLESALE, LID], [GRINDER]) == [WHOLESALE, LID]
    assert offered_first("lids", [WHOLESALE, GRINDER], [LID])[0].passage == LID.passage
    assert offered_first("grinders", [WHOLESALE], [LID]) == [WHOLESALE]


def test_an_entry_that_says_what_all_of_them_cost_stays_first() -> None:
    repairs = found("A repair costs €95 for the Wren and €49 for the Finch.", title="How much is a repair?")
    entry = replace(
        repairs, passage=replace(repairs.passage, kind="faq", questions=("How much is a repair?",))
    )
    page = found("A repair of the Wren costs €95.", title="What a repair costs")

    assert offered_first("repairs", [entry, page], [page]) == [entry, page]


def test_a_passage_lacks_a_thing_that_it_does_not_name_in_any_form() -> None:
    german = found("Ja, in Wien.", title="Haben Sie Filialen?", language="de").passage

    assert lacks_the_thing("Do you sell cups?", WHOLESALE.passage)
    assert not lacks_the_thing("Do you sell grinders?", GRINDER.passage)
    assert not lacks_the_thing("Do you sell grindres?", GRINDER.passage)
    assert not lacks_the_thing("Haben Sie eine Filiale?", german)
    assert not lacks_the_thing("Where are you?", WHOLESALE.passage)
