"""What a message asks that says less than it means, in the light of the one before."""

import pytest

from knowledge.followup import in_full, is_short_for, of_the_same, without_lead
from knowledge.passage import Found, Passage


def found(text: str) -> Found:
    passage = Passage(id=text, kind="page", source="a.md", title="A page", text=text)
    return Found(passage=passage, score=0.5, dense=0.5, lexical=0.5, nearest=text)


NEAR = [
    found("The price of the Wren espresso machine is €549, that of the Finch grinder €249."),
    found("We deliver to Germany, Italy, Ireland and the United Kingdom; wrapping and returns are extra."),
    found("Pay with PayPal, or by invoice."),
    found("A gift card may be a small or a large one."),
]


@pytest.mark.parametrize(
    ("before", "text", "full"),
    [
        ("How much is the Wren?", "and the Finch?", "How much is the Finch?"),
        ("how much is the wren", "what about the finch", "how much is the finch"),
        ("How much is the Wren espresso machine?", "Finch?", "How much is the Finch?"),
        ("how much is the wren?", "and the quail?", "how much is the quail?"),
        ("do you ship to Italy?", "and in Ireland?", "do you ship to Ireland?"),
        ("do you ship to Italy?", "and to the United Kingdom", "do you ship to the United Kingdom?"),
        ("do you ship to the united kingdom?", "and to italy", "do you ship to italy?"),
        ("do you ship to Italy?", "and Iceland?", "do you ship to Iceland?"),
        ("do you ship to italy?", "and iceland?", "do you ship to iceland?"),
        ("delivery to italy", "sorry, I meant Ireland", "delivery to Ireland"),
        ("are you open on saturday?", "and on sunday?", "are you open on sunday?"),
        ("are you open on saturday?", "and sunday then?", "are you open on sunday?"),
        ("how much is a card for small?", "and for large?", "how much is a card for large?"),
        ("Liefern Sie nach Irland?", "und nach Island?", "Liefern Sie nach Island?"),
        ("Was kostet die Wren?", "und die Finch?", "Was kostet die Finch?"),
        ("Combien coûte la Wren ?", "et la Finch ?", "Combien coûte la Finch ?"),
        ("êtes-vous ouverts le samedi ?", "et le dimanche ?", "êtes-vous ouverts le dimanche ?"),
    ],
)
def test_what_is_named_anew_takes_the_place_of_what_is_like_it(before: str, text: str, full: str) -> None:
    assert is_short_for(text)
    assert in_full(text, before, NEAR, NEAR) == full


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("do you ship to Italy?", "and PayPal?"),
        ("do you ship to Italy?", "PayPal?"),
        ("how much is the Wren?", "and the wrapping?"),
        ("how much is the Wren?", "what about returns?"),
        ("how much is the Wren?", "and on sunday?"),
        ("are you open on sunday?", "and the Finch?"),
        ("how much is the Wren?", "and the Wren?"),
        ("why?", "and the Finch?"),
    ],
)
def test_what_is_of_another_kind_takes_no_place(before: str, text: str) -> None:
    assert in_full(text, before, NEAR, NEAR) is None


@pytest.mark.parametrize(
    ("before", "text", "full"),
    [
        (
            "How much is the Finch?",
            "how long is the warranty on it?",
            "how long is the warranty on the Finch?",
        ),
        ("delivery to Ireland", "how much does it cost?", "how much does delivery to Ireland cost?"),
        ("what colours does my wren come in", "is it heavy?", "is my wren heavy?"),
    ],
)
def test_it_is_the_thing_that_was_spoken_of(before: str, text: str, full: str) -> None:
    assert is_short_for(text)
    assert in_full(text, before, NEAR, NEAR) == full


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Do you ship to Italy?", "how much is it?"),
        ("Does the Finch fit the Wren?", "how much is it?"),
        ("Are you open on Sunday?", "is it crowded?"),
        ("I cannot log in with PayPal", "how do I mend it?"),
    ],
)
def test_it_is_nothing_where_no_one_thing_was_spoken_of(before: str, text: str) -> None:
    assert in_full(text, before, NEAR, NEAR) is None


@pytest.mark.parametrize(
    "text",
    [
        "Can I pay with PayPal?",
        "and how long is the warranty?",
        "Is it possible to pay by invoice?",
        "they sent it and it broke",
        "thanks",
        "and",
        "?",
        "",
    ],
)
def test_what_says_all_it_means_or_nothing_is_short_for_nothing(text: str) -> None:
    assert in_full(text, "How much is the Wren?", NEAR, NEAR) is None


def test_it_is_left_where_the_nearest_says_the_same_of_all_things() -> None:
    paying, machine = found("You may pay in instalments."), found("The Wren and the Finch are repaired here.")

    asked = "can I pay for it in instalments?"
    assert in_full(asked, "How much is the Wren?", NEAR, [paying]) is None
    assert in_full("do you repair it?", "How much is the Wren?", NEAR, [machine]) == "do you repair the Wren?"


def test_a_question_that_stands_alone_is_of_the_thing_spoken_of_where_its_page_names_it() -> None:
    before = "How much is the Finch?"

    asked = of_the_same("how long is the warranty?", before, NEAR)
    assert asked == "how long is the warranty, the Finch?"
    assert of_the_same("do you have gift cards?", before, NEAR[::-1]) == "do you have gift cards?"
    assert of_the_same("what does the Wren cost?", before, NEAR) == "what does the Wren cost?"
    assert of_the_same("how long is the warranty?", before, []) == "how long is the warranty?"


def test_what_joins_a_question_to_the_one_before_is_no_part_of_it() -> None:
    assert without_lead("and also: do you ship to Norway?") == "do you ship to Norway?"
    assert without_lead("Norway is lovely") == "Norway is lovely"
