"""The embedder for other languages: one meaning is in one place, whatever language it is in."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.polyglot import CHARACTERS, Polyglot

WHERE_IS_IT = {
    "ar": "أين طلبي؟",
    "de": "Wo ist meine Bestellung?",
    "en": "Where is my order?",
    "es": "¿Dónde está mi pedido?",
    "fr": "Où est ma commande ?",
    "it": "Dov'è il mio ordine?",
    "ja": "私の注文はどこですか？",
    "ko": "제 주문은 어디에 있나요?",
    "nl": "Waar is mijn bestelling?",
    "pl": "Gdzie jest moje zamówienie?",
    "pt": "Onde está o meu pedido?",
    "ru": "Где мой заказ?",
    "th": "คำสั่งซื้อของฉันอยู่ที่ไหน",
    "tr": "Siparişim nerede?",
    "zh": "我的订单在哪里？",
}
OTHERS = ["Do you sell gift cards?", "How do I clean the grinder?", "When are you open on Sunday?"]


def test_every_language_it_names_is_tried_here() -> None:
    assert WHERE_IS_IT.keys() == Polyglot.languages


@pytest.mark.parametrize("language", WHERE_IS_IT)
async def test_a_question_is_nearest_to_the_same_one_in_english(language: str, polyglot: Polyglot) -> None:
    asked, same, *others = await polyglot.embed([WHERE_IS_IT[language], WHERE_IS_IT["en"], *OTHERS])

    assert asked @ same > max(float(asked @ other) for other in others) + 0.2


async def test_a_vector_does_not_depend_on_what_else_is_in_the_batch(polyglot: Polyglot) -> None:
    (alone,) = Polyglot()._compute(["Wo ist mein Paket?"])
    together = polyglot._compute(["Wo ist mein Paket?", *OTHERS, "Versand. " * 200])

    assert float(alone @ together[0]) > 0.99999


@given(text=st.text(max_size=300))
def test_any_text_has_a_vector(text: str, polyglot: Polyglot) -> None:
    (vector,) = polyglot._compute([text])

    assert np.isfinite(vector).all()
    assert float(vector @ vector) == pytest.approx(1.0, abs=1e-3)


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "\ud83d", "👍🏽", "\u202e\u200b", "ﷺ" * CHARACTERS, "a" * 1_000_000]
)
async def test_no_text_is_too_strange_or_too_long(text: str, polyglot: Polyglot) -> None:
    (vector,) = await polyglot.embed([text])

    assert np.isfinite(vector).all()
    assert vector.shape == (512,)


async def test_no_texts_give_no_vectors(polyglot: Polyglot) -> None:
    assert (await polyglot.embed([])).shape == (0, 512)
