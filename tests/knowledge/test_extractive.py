"""The extractive model quotes: the fewest sentences that answer, word for word."""

from typing import Any

import pytest

from knowledge.extractive import ExtractiveModel, compose
from knowledge.passage import Found, Passage


def found(text: str, nearest: str = "", questions: tuple[str, ...] = ()) -> Found:
    passage = Passage(
        id=text,
        kind="faq" if questions else "page",
        source="page.md",
        title="A page",
        text=text,
        questions=questions,
    )
    return Found(passage=passage, score=0.9, dense=0.9, lexical=0.9, nearest=nearest)


WREN = found(
    "The Wren costs €549. It comes in cream, slate and moss. The Wren weighs 9.4 kg.\n\n"
    "| Product | Price |\n|---|---|\n| Wren | €549 |\n| Finch | €249 |\n\n"
    "You can pay with:\n\n- credit card,\n- PayPal,\n- bank transfer."
)


def test_an_faq_entry_is_quoted_as_it_is() -> None:
    answer = "Yes, **always**.\n\nOr write to us."

    assert compose("Can I?", [found(answer, questions=("May I?",))]) == f"{answer} [1]"


def test_the_sentence_that_answers_is_enough() -> None:
    assert compose("How much does the Wren weigh?", [WREN]) == "The Wren weighs 9.4 kg. [1]"


def test_who_types_without_accents_gets_the_same_sentence() -> None:
    menu = found("Le thé est offert. Le café crème coûte 3 €. " + "Rien de plus à ce sujet. " * 30)

    assert compose("le cafe creme combien", [menu]) == "Le café crème coûte 3 €. [1]"


def test_a_short_passage_is_quoted_whole_if_one_sentence_may_not_be_enough() -> None:
    pets = found(
        "Small cats may travel in the cabin. The carrier must be soft.\n\n"
        "- Fee: €45 a flight\n- One animal for each passenger\n\n"
        "| Weight | Where |\n|---|---|\n| up to 8 kg | cabin |\n| more | hold |"
    )

    assert compose("What does a cat in the cabin cost?", [pets]) == (
        "Small cats may travel in the cabin. The carrier must be soft.\n\n"
        "- Fee: €45 a flight\n- One animal for each passenger\n\n"
        "| Weight | Where |\n|---|---|\n| up to 8 kg | cabin |\n| more | hold | [1]"
    )


def test_of_a_long_passage_the_sentences_are_quoted_that_answer() -> None:
    long = found("Cats may fly. " + "Nothing else is said here about them. " * 20)

    assert compose("Do cats cost extra?", [long]) == "Cats may fly. [1]"


def test_a_sentence_that_leans_on_the_one_before_brings_it_along() -> None:
    assert compose("cream slate moss?", [WREN]) == (
        "The Wren costs €549. It comes in cream, slate and moss. [1]"
    )


def test_a_table_row_is_quoted_below_the_names_of_its_columns() -> None:
    assert compose("price of the Finch", [WREN]) == "| Product | Price |\n|---|---|\n| Finch | €249 | [1]"


def test_a_list_is_quoted_with_what_it_belongs_to() -> None:
    assert compose("PayPal?", [WREN]) == (
        "You can pay with:\n\n- credit card,\n- PayPal,\n- bank transfer. [1]"
    )


def test_without_passages_there_is_nothing_to_quote() -> None:
    assert compose("Anything?", []) == ""


async def test_it_is_a_chat_model_like_any_other() -> None:
    asked: dict[str, Any] = {"question": "How much does the Wren weigh?", "found": [WREN]}
    model = ExtractiveModel()

    for reply in (await model.ainvoke("Say something else.", **asked), model.invoke("", **asked)):
        assert reply.text == "The Wren weighs 9.4 kg. [1]"


@pytest.mark.parametrize(
    "lines",
    [
        "```sh\nexport KEY=1\ncurl https://api.example.com\n```",
        "    export KEY=1\n    curl https://api.example.com",
        "> Ring the bell.\n>\n> Then wait for us.",
        "<table>\n<tr><td>Bell</td></tr>\n</table>",
    ],
)
def test_code_and_block_quotes_are_left_as_written(lines: str) -> None:
    text = f"Send this\nto us:\n\n{lines}\n\nWe answer\nat once."

    assert compose("How do I order by bell?", [found(text)]) == (
        f"Send this to us:\n\n{lines}\n\nWe answer at once. [1]"
    )


def test_code_that_answers_is_quoted_by_itself() -> None:
    code = "```\nexport KEY=1\ncurl example\n```"

    assert compose("export curl key", [found(f"Open it.\n\n{code}\n\nClose it.")]) == f"{code} [1]"
