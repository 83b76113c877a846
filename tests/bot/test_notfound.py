import pytest

from bot.config.texts import Texts
from bot.notfound import NotFound

NAMED = Texts().not_found.format


@pytest.mark.parametrize(
    "missing",
    [
        NAMED(question="tea"),
        "\n\n".join((NAMED(question="tea"), NAMED(question="is \\*that\\* so"))),
    ],
)
def test_what_was_not_found_is_parted_from_the_answer(missing: str) -> None:
    assert NotFound(Texts().not_found).part(f"Cups.\n\nPlates.\n\n{missing}") == ("Cups.\n\nPlates.", missing)


@pytest.mark.parametrize(
    "answer", ["", "Cups.\n\nPlates.", NAMED(question="tea"), "I did not find anything."]
)
def test_an_answer_that_names_nothing_stays_whole(answer: str) -> None:
    assert NotFound(Texts().not_found).part(answer) == (answer, "")


@pytest.mark.parametrize("text", ["{question}", "{question}?", ""])
def test_by_a_text_without_words_nothing_can_be_told(text: str) -> None:
    assert NotFound(text).part("Cups.\n\nPlates?") == ("Cups.\n\nPlates?", "")


def test_the_text_may_name_the_question_wherever_it_likes() -> None:
    one = NotFound("{question}: dazu steht nichts da. ({question})")

    assert one.part("Tassen.\n\nTee: dazu steht nichts da. (Tee)")[0] == "Tassen."
