"""Several questions in one message are answered one by one, and a single one stays as it is."""

import pytest

from bot.model import Answer, Citation
from knowledge.questions import parted, together
from tests.knowledge.shop_questions import ABSENT, ANSWERABLE


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        (
            "what are your opening hours and do you ship to Norway?",
            ("what are your opening hours", "do you ship to Norway?"),
        ),
        (
            "Hi! Can I pay with PayPal? And is there parking at the shop?",
            ("Can I pay with PayPal?", "is there parking at the shop?"),
        ),
        (
            "How much is the Wren?\nDo you deliver on Saturdays?",
            ("How much is the Wren?", "Do you deliver on Saturdays?"),
        ),
        (
            "Wie lange dauert der Versand und kann ich mit PayPal zahlen?",
            ("Wie lange dauert der Versand", "kann ich mit PayPal zahlen?"),
        ),
        (
            "Quels sont vos horaires et livrez-vous en Norvège ?",
            ("Quels sont vos horaires", "livrez-vous en Norvège ?"),
        ),
        (
            "¿Cuánto cuesta el envío y puedo pagar con PayPal?",
            ("Cuánto cuesta el envío", "puedo pagar con PayPal?"),
        ),
        (
            "how much is the wren and where is your shop?",
            ("how much is the wren", "where is your shop?"),
        ),
        (
            "how much is the wren\nwhere is your shop",
            ("how much is the wren", "where is your shop"),
        ),
        (
            "how long is the warranty?\nwhere is your shop?\nstudent discount?",
            ("how long is the warranty?", "where is your shop?", "student discount?"),
        ),
        (
            "hi\ni have two questions\nhow long is delivery to austria?\ncan i pay with klarna?",
            ("how long is delivery to austria?", "can i pay with klarna?"),
        ),
        (
            "Ich habe zwei Fragen. Wie lange dauert der Versand? Wo ist euer Laden?",
            ("Wie lange dauert der Versand?", "Wo ist euer Laden?"),
        ),
    ],
)
def test_a_message_with_several_questions_is_parted(message: str, parts: tuple[str, ...]) -> None:
    assert parted(message) == parts


@pytest.mark.parametrize(
    "message",
    [
        "",
        "Can I get a refund and an exchange?",
        "when and how can I return something?",
        "Do you ship to Norway and how long does it take?",
        "Can I return the grinder? What does that cost?",
        "how long is delivery\nto austria today?",
        "how much\nis the wren?",
        "Do you ship to Norway and how much do you charge?",
        "Do you ship to Norway? My parcel?",
        "Why was I charged a fee? I thought that gift shopping was free?",
        "Do you have a tracking number for my order?\nIt has not arrived.",
        "My card was declined. What should I do?",
        "I bought a kettle last week. Can I return a kettle and is there a fee?",
        "are there any payments between May 22 and May 29th",
        "what kind of oil do I need and what type?",
        "Who are you and what can you do?",
        "How long may I return things? Do you know http://evil.example by any chance?",
        f"Do you ship to Norway and do you {'really ' * 40}sell tea?",
        "? and ? and ?",
        *(question for question, _, _ in ANSWERABLE),
        *ABSENT,
    ],
)
def test_in_doubt_a_message_stays_whole(message: str) -> None:
    assert parted(message) == (message,)


def answer(text: str, source: str = "page.md", *, unknown: float = 0.1) -> Answer:
    citation = Citation(source=source, title=source, quote=text, score=1 - unknown, url=None)
    if not text:
        return Answer(kind="unknown", unknown=unknown, found=(citation,), reason="nearest is far")
    return Answer(
        kind="answer", text=text, citations=(citation,), found=(citation,), unknown=unknown, reason=source
    )


def test_each_part_is_answered_from_its_own_page() -> None:
    both = together(("a?", "b?"), (answer("A.", "a.md"), answer("B.", "b.md", unknown=0.3)))

    assert both is not None
    assert (both.text, both.missing) == ("A.\n\nB.", ())
    assert [citation.source for citation in both.citations] == ["a.md", "b.md"]
    assert both.unknown == 0.3


def test_a_paragraph_that_answers_two_parts_is_said_once() -> None:
    both = together(("rate?", "paid when?"), (answer("3%.\n\nPaid daily."), answer("Paid daily.")))

    assert both is not None
    assert both.text == "3%.\n\nPaid daily."


def test_a_part_that_no_page_covers_is_named() -> None:
    both = together(("a?", "is *b* there ?"), (answer("A."), answer("", unknown=0.9)))

    assert both is not None
    assert (both.kind, both.text, both.missing) == ("answer", "A.", ("is *b* there",))


@pytest.mark.parametrize(
    "answers",
    [
        (answer(""), answer("")),
        (answer("A."), answer("A.")),
        (answer("A."), Answer(kind="clarify", options=("a", "b"))),
    ],
    ids=["none is answered", "both have one answer", "one is unclear"],
)
def test_otherwise_the_message_is_answered_as_a_whole(answers: tuple[Answer, ...]) -> None:
    assert together(("a?", "b?"), answers) is None
