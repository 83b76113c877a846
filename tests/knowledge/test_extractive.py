"""The extractive model quotes, word for word: a short section whole, and of a long one what answers."""

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


def long(text: str) -> Found:
    """A passage with so much more in it that it is not quoted whole."""
    return found(text + "\n\nThis is about another matter altogether." * 25)


WREN = long(
    "The Wren costs €549. It comes in cream, slate and moss. The Wren weighs 9.4 kg.\n\nWith tax.\n\n"
    "| Product | Price |\n|---|---|\n| Wren | €549 |\n| Finch | €249 |\n\n"
    "You can pay with:\n\n- credit card,\n- PayPal,\n- bank transfer."
)


def test_an_faq_entry_is_quoted_as_it_is() -> None:
    answer = "Yes, **always**.\n\nOr write to us."

    assert compose("Can I?", [found(answer, questions=("May I?",))]) == f"{answer} [1]"


@pytest.mark.parametrize(
    ("question", "text"),
    [
        # The sentence with the question's words says the opposite, or leaves out what was asked.
        ("how do i cancel", "Use the link that we sent you, or call us. Please do not cancel by e-mail."),
        ("where can i park", "Behind the house in Mill Street. In Douglas you can park across the road."),
        ("can i go from Spain", "A video visit costs €45.\n\nYou need to be in Ireland for it."),
        (
            "What does a cat in the cabin cost?",
            "Small cats may fly.\n\n- Fee: €45 a flight\n\n| up to | hold |\n|---|---|\n| 8 kg | no |",
        ),
    ],
)
def test_a_short_section_is_quoted_whole(question: str, text: str) -> None:
    assert compose(question, [found(text)]) == f"{text} [1]"


def test_of_a_long_passage_the_paragraph_is_quoted_that_answers() -> None:
    assert compose("How much does the Wren weigh?", [WREN]) == (
        "The Wren costs €549. It comes in cream, slate and moss. The Wren weighs 9.4 kg. [1]"
    )


def test_who_types_without_accents_gets_the_same() -> None:
    assert compose("le cafe creme combien", [long("Le thé est offert.\n\nLe café crème coûte 3 €.")]) == (
        "Le café crème coûte 3 €. [1]"
    )


def test_of_a_long_paragraph_the_sentences_are_quoted_that_answer() -> None:
    text = "Dogs may not. Cats may fly. They travel in the cabin. " + "Nothing else is said about them. " * 30

    assert compose("Do cats cost extra?", [found(text)]) == "Cats may fly. [1]"
    assert compose("Is it the cabin?", [found(text)]) == "Cats may fly. They travel in the cabin. [1]"


def test_all_that_says_as_much_of_the_question_is_quoted() -> None:
    team = long("Children see Dara.\n\nBring your letters.\n\nWe treat no children under 5.\n\n")

    assert compose("children?", [team]) == "Children see Dara.\n\nWe treat no children under 5. [1]"


def test_a_passage_that_is_not_very_long_is_quoted_whole_if_no_part_says_all_that_is_asked() -> None:
    text = "A visit costs €110.\n\n" + "We come by car.\n\n" * 30 + "Beyond 10 km we take €1.50 per km more."

    assert compose("do you visit people 15 km away", [found(text)]) == f"{text} [1]"
    assert compose("what does a visit cost", [found(text)]) == "A visit costs €110. [1]"


@pytest.mark.parametrize("lead", ["We treat", "We treat:", "**We treat**", "We treat the following."])
def test_what_introduces_a_list_is_quoted_with_it(lead: str) -> None:
    page = long(f"This is our practice. {lead}\n\n- back pain\n- dizziness")

    assert (
        compose("what do you treat", [page])
        == f"This is our practice. {lead}\n\n- back pain\n- dizziness [1]"
    )


def test_a_list_is_quoted_with_what_introduces_it() -> None:
    assert compose("PayPal?", [WREN]) == (
        "You can pay with:\n\n- credit card,\n- PayPal,\n- bank transfer. [1]"
    )
    assert compose("can i pay with paypal", [WREN]) == compose("PayPal?", [WREN])


def test_of_a_long_list_the_items_are_quoted_that_answer() -> None:
    many = "\n".join(f"- Number {n} is a colour" for n in range(30))

    assert compose("moss", [found(f"You can have:\n\n- moss\n{many}\n- moss, dark")]) == (
        "You can have:\n\n- moss\n- moss, dark [1]"
    )


def test_a_table_row_is_quoted_below_the_names_of_its_columns() -> None:
    assert compose("price of the Finch", [WREN]) == "| Product | Price |\n|---|---|\n| Finch | €249 | [1]"


PLANS = (
    "All plans.\n\n| Plan | Price | With |\n|---|---|---|\n| Sail | free | a card |\n"
    "| Yacht | £4 | all of Sail |\n| Yacht, yearly | £40 | all of Sail |\n\nYou can change from Sail at once."
)


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("price of sail", "| Sail | free | a card |"),
        ("what price is sail please, my friend", "| Sail | free | a card |"),
        ("yacht price", "| Yacht | £4 | all of Sail |\n| Yacht, yearly | £40 | all of Sail |"),
    ],
)
def test_the_rows_about_what_is_asked_stand_alone(question: str, rows: str) -> None:
    assert compose(question, [found(PLANS)]) == f"| Plan | Price | With |\n|---|---|---|\n{rows} [1]"


@pytest.mark.parametrize("question", ["which plan is the best", "prices", "what does the cheapest cost"])
def test_a_table_is_quoted_whole_if_any_of_its_rows_would_do(question: str) -> None:
    assert compose(question, [found(PLANS)]) == f"{PLANS} [1]"


def test_without_passages_there_is_nothing_to_quote() -> None:
    assert compose("Anything?", []) == ""


async def test_it_is_a_chat_model_like_any_other() -> None:
    asked: dict[str, Any] = {"question": "How much does the Wren weigh?", "found": [WREN]}
    model = ExtractiveModel()

    for reply in (await model.ainvoke("Say something else.", **asked), model.invoke("", **asked)):
        assert reply.text == compose("How much does the Wren weigh?", [WREN])


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

    assert compose("export curl key", [long(f"Open it.\n\n{code}\n\nClose it.")]) == f"{code} [1]"
