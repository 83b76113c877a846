"""Sections that say the same of different things answer together what names none of them."""

import pytest

from bot.ports import Question
from knowledge.answerer import KnowledgeAnswerer
from knowledge.passage import Found, Passage
from knowledge.siblings import siblings


def section(heading: str, text: str, score: float, *, page: str = "hours") -> Found:
    passage = Passage(
        id=heading,
        kind="page",
        source=f"{page}.md#{heading.lower()}",
        title=f"Hours › {heading}",
        text=text,
    )
    return Found(passage=passage, score=score, dense=score, lexical=1.0, nearest="| Saturday | 9 to 13 |")


HEAD = "| Day | We are open |\n|---|---|"
MILL = section("Mill Street", f"{HEAD}\n| Friday | 8 to 18 |\n| Saturday | 9 to 13 |", 0.72)
DOUGLAS = section("Douglas *(new)*", f"{HEAD}\n| Friday | 8 to 17 |\n| Saturday | closed |", 0.7)


class Library:
    """Finds these two whatever is asked."""

    async def search(self, text: str, top: int = 8, *, before: str | None = None) -> list[Found]:
        return [MILL, DOUGLAS]

    def leans(self, text: str) -> bool:
        return False


async def test_what_names_no_section_is_answered_by_each_below_its_heading() -> None:
    question = Question(conversation_id="c", text="are you open on saturday", history=())

    answer = await KnowledgeAnswerer(Library()).answer(question)

    assert answer.kind == "answer"
    assert answer.text == (
        "**Mill Street**\n\nDay: Saturday\nWe are open: 9 to 13\n\n"
        "**Douglas \\*\\(new\\)\\***\n\nDay: Saturday\nWe are open: closed"
    )
    assert [each.source for each in answer.citations] == [MILL.passage.source, DOUGLAS.passage.source]
    assert len(answer.found) == 2


async def test_what_names_a_section_is_answered_by_it_alone() -> None:
    question = Question(conversation_id="c", text="is mill street open on saturday", history=())

    assert (await KnowledgeAnswerer(Library()).answer(question)).text == "Day: Saturday\nWe are open: 9 to 13"


@pytest.mark.parametrize(
    "other",
    [
        section("Douglas", DOUGLAS.passage.text, 0.6),
        section("Douglas", DOUGLAS.passage.text, 0.72, page="holidays"),
        section("Parking", "You can park behind the house on a Saturday.", 0.72),
    ],
    ids=["less near", "of another page", "about another matter"],
)
def test_other_sections_do_not_answer_beside_it(other: Found) -> None:
    assert siblings("open on saturday", [MILL, other]) == [MILL]


def test_no_more_than_three_answer_together() -> None:
    more = [section(f"Shop {name}", DOUGLAS.passage.text, 0.7) for name in "ABCD"]

    assert siblings("open on saturday", [MILL, *more]) == [MILL, *more[:2]]
