"""What documents write with a capital, and what slips are."""

import pytest

from knowledge.names import Known, is_headline, is_slip, known_from
from knowledge.passage import Found, Passage


def known(text: str, title: str = "A page") -> Known:
    passage = Passage(id=text, kind="page", source="a.md", title=title, text=text)
    return known_from([Found(passage=passage, score=0.5, dense=0.5, lexical=0.5, nearest=text)])


def test_a_name_is_what_documents_write_with_a_capital_inside_a_sentence_and_never_without() -> None:
    assert known("Clean the Wren. Coffee is for Coffee lovers, and a coffee is free.").names == {"wren"}


def test_a_headline_and_a_weekday_tell_no_name() -> None:
    assert not known("We are open on Monday.", title="How To Return Things").names
    assert is_headline("Increase Immunity")
    assert not is_headline("Delivery to Austria and Switzerland")


@pytest.mark.parametrize("slip", ["irland", "irelland", "irelnad", "ireladn"])
def test_a_letter_too_many_too_few_or_out_of_place_is_a_slip(slip: str) -> None:
    assert is_slip(slip, "ireland")


@pytest.mark.parametrize(
    ("one", "other"),
    [("iceland", "ireland"), ("ireland", "ireland"), ("ira", "iran"), ("austria", "australia")],
)
def test_another_letter_or_more_than_one_makes_another_name(one: str, other: str) -> None:
    assert not is_slip(one, other)
