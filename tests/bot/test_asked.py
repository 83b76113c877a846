"""What was asked before, and what was said since the customer's newest words."""

import pytest

from bot.asked import Asked, asked_earlier, said_since_asked
from bot.model import Author, Message, Said, Signals
from handoff.reading import read_reply
from tests.bot.fakes import NOON


def test_what_was_said_to_a_message_is_known_however_often_the_message_is_changed() -> None:
    talk = [
        (Author.CUSTOMER, "a?"),
        (Author.BOT, "A"),
        (Author.CUSTOMER, "b?"),
        (Author.BOT, "B"),
        (Author.BOT, "Or?"),
    ]
    lines = [
        Message(seq=at, author=who, name="", text=text, at=NOON) for at, (who, text) in enumerate(talk, 1)
    ]
    changes = [
        Message(seq=at, author=Author.CUSTOMER, name="", text="b!", at=NOON, change="edited", changes=3)
        for at in (6, 7)
    ]

    assert said_since_asked(lines) == said_since_asked([*lines, *changes]) == {"B", "Or?"}


def test_what_was_answered_in_kind_was_no_question() -> None:
    talk = [
        (Author.CUSTOMER, "a?", None),
        (Author.BOT, "A", Said.ANSWER),
        (Author.CUSTOMER, "are you a bot?", None),
        (Author.BOT, "Yes", Said.WHO_ARE_YOU),
        (Author.CUSTOMER, "well", None),
        (Author.CUSTOMER, "thank you sir", None),
        (Author.BOT, "You are welcome", Said.THANKS),
        (Author.BOT, "Hello", Said.GREETING),
        (Author.CUSTOMER, "b?", None),
    ]
    lines = [
        Message(seq=at, author=who, name="", text=text, at=NOON, said=said)
        for at, (who, text, said) in enumerate(talk, 1)
    ]

    assert asked_earlier(lines, since=0) == ["a?", "b?"]


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("and Klarna?", True),
        ("what about the label", True),
        ("and bitcoin?", False),
        ("and when?", False),
        ("and this?", False),
        ("and from there?", False),
        ("for what?", False),
    ],
)
def test_one_thing_more_is_asked_of_only_by_what_names_it(text: str, is_named: bool) -> None:
    answer = "Klarna tells you when; print this label from there, for what it is."
    asked = Asked(text=text, before=(), signals=Signals(), meant=read_reply(text))

    assert asked.asks_on(answer) is is_named


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("y para mexico?", "Enviamos a México."),
        ("y para México?", "Enviamos a Mexico."),
        ("und für osterreich?", "Wir liefern nach Österreich."),
        ("and DHL?", "We send it with DHL."),
        ("and the US?", "We ship to the US."),
        ("and “Klarna”?", "You can pay with **Klarna**."),
        ("and Klarna？", "PayPal, [Klarna](https://example.com)."),
        ("और दिल्ली?", "हम दिल्ली भेजते हैं।"),
    ],
)
def test_a_thing_is_asked_of_however_it_is_typed(text: str, answer: str) -> None:
    assert Asked(text=text, before=(), signals=Signals(), meant=read_reply(text)).asks_on(answer)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("and the US?", "Write to us."),
        ("and klarna?", "Write to klarna@example.com, or see example.com/klarna."),
    ],
)
def test_what_only_looks_alike_is_not_asked_of(text: str, answer: str) -> None:
    assert not Asked(text=text, before=(), signals=Signals(), meant=read_reply(text)).asks_on(answer)
