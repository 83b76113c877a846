"""How alike questions are word for word."""

import numpy as np
import pytest

from knowledge.wording import Wording

PHRASINGS = ("cancel my order", "my order is cancelled", "where is my order", "", "订单取消")
EVERY = np.arange(len(PHRASINGS))


@pytest.fixture
def wording() -> Wording:
    return Wording(PHRASINGS)


def test_what_is_put_in_the_same_words_is_alike_in_full(wording: Wording) -> None:
    for row in (0, 1, 2, 4):
        alike = wording.likeness(PHRASINGS[row].upper(), EVERY)

        assert alike[row] == pytest.approx(1.0)
        assert alike.argmax() == row


def test_neighbours_tell_apart_what_has_the_same_words(wording: Wording) -> None:
    alike = wording.likeness("is it my order that was cancelled", EVERY)

    assert alike[1] > alike[0] > 0
    assert wording.likeness("order my cancel", EVERY)[0] < 1


def test_scripts_without_spaces_are_compared_by_pairs_of_characters(wording: Wording) -> None:
    assert wording.likeness("取消", EVERY).argmax() == 4


@pytest.mark.parametrize("question", ["", "???", "bonjour", "🙂", "\ud800", "order " * 10_000])
def test_any_question_can_be_compared(wording: Wording, question: str) -> None:
    alike = wording.likeness(question, EVERY)

    assert alike.shape == EVERY.shape
    assert ((alike >= 0) & (alike <= 1 + 1e-6)).all()
    assert alike[3] == 0


def test_only_the_wanted_are_compared(wording: Wording) -> None:
    assert wording.likeness("cancel my order", np.array([2, 0]))[1] == pytest.approx(1.0)


@pytest.mark.parametrize("texts", [(), ("", "")])
def test_where_there_is_no_faq_nothing_is_alike(texts: tuple[str, ...]) -> None:
    assert not Wording(texts).likeness("cancel my order", np.arange(len(texts))).any()
