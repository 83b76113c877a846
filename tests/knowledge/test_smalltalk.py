"""Small talk is answered in kind, and a question is never taken for it."""

import pytest

from knowledge.smalltalk import Phrases, small_talk
from tests.knowledge.phrases import PHRASES


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hi", "greeting"),
        ("Hello!", "greeting"),
        ("hey there 👋", "greeting"),
        ("Good morning", "greeting"),
        ("Guten Tag", "greeting"),
        ("Moin moin", "greeting"),
        ("Bonjour à tous", "greeting"),
        ("¡Hola! Buenos días", "greeting"),
        ("buongiorno", "greeting"),
        ("Olá, bom dia", "greeting"),
        ("Dzień dobry", "greeting"),
        ("Здравствуйте!", "greeting"),
        ("Доброго дня", "greeting"),
        ("Merhaba", "greeting"),
        ("مرحبا", "greeting"),
        ("你好", "greeting"),
        ("こんにちは", "greeting"),
        ("안녕하세요", "greeting"),
        ("नमस्ते", "greeting"),
        ("thanks!", "thanks"),
        ("Thank you so much for your help", "thanks"),
        ("ok thx", "thanks"),
        ("perfect, thanks a lot 🙏", "thanks"),
        ("Vielen Dank!", "thanks"),
        ("merci beaucoup", "thanks"),
        ("muchas gracias", "thanks"),
        ("obrigada", "thanks"),
        ("dziękuję", "thanks"),
        ("спасибо", "thanks"),
        ("teşekkürler", "thanks"),
        ("شكرا", "thanks"),
        ("谢谢", "thanks"),
        ("ありがとうございます", "thanks"),
        ("감사합니다", "thanks"),
        ("धन्यवाद", "thanks"),
        ("Hi, how are you?", "how_are_you"),
        ("wie geht's dir?", "how_are_you"),
        ("ça va ?", "how_are_you"),
        ("¿Qué tal?", "how_are_you"),
        ("who are you?", "who_are_you"),
        ("Are you a bot?", "who_are_you"),
        ("Bist du ein Bot?", "who_are_you"),
        ("bye", "bye"),
        ("Thanks, bye!", "bye"),
        ("Auf Wiedersehen", "bye"),
        ("до свидания", "bye"),
    ],
)
def test_small_talk_is_known_for_what_it_is(text: str, kind: str) -> None:
    assert small_talk(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "hi, how long does delivery take?",
        "Hello, where is my order",
        "thanks, and what about Austria?",
        "thanks for nothing",
        "Hi refund",
        "Hallo, was kostet der Versand?",
        "bonjour, où est mon colis ?",
        "你好，我的订单在哪里",
        "hi the machine is broken",
        "great, it broke again",
        "nice kettle, is it in stock?",
        "is the shop open today?",
        "good morning, I want to cancel",
        "how are you going to fix this?",
        "who are you delivering with?",
        "the end",
        "no",
        "yes please",
        "",
        "   ",
        "👍",
        "hi" * 200,
    ],
)
def test_a_question_is_not_small_talk(text: str) -> None:
    assert small_talk(text) is None


def test_the_company_is_named() -> None:
    assert "Larkmill" in PHRASES.say("greeting", company="Larkmill")


def test_what_is_said_to_small_talk_is_written_in_one_place_only() -> None:
    with pytest.raises(TypeError, match="greeting"):
        Phrases()  # type: ignore[call-arg]
