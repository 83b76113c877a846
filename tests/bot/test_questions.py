"""Which question staff read at the head of a thread, and in a lead: the last one that is still open."""

import pytest

from bot.model import Answer, Said, Status
from bot.questions import words
from tests.bot.desk_case import DeskCase, in_status

LAMP = "my lamp arrived broken"
GREETING = Answer(kind="smalltalk", small_talk=Said.GREETING)


def question(case: DeskCase) -> str | None:
    return case.rehearsal.case.conversation.question


async def test_the_question_is_what_the_bot_left_unanswered_not_what_it_answered_before() -> None:
    case = DeskCase()
    await case.customer("how long is delivery?")
    await case.customer("what is xyzzy")
    await case.customer("human please")

    assert question(case) == "what is xyzzy"


@pytest.mark.parametrize(
    "wish",
    [
        f"{LAMP}, I want a human",
        f"human please, {LAMP}",
        f"a human please. {LAMP.capitalize()}!",
        "can I talk to a human about the lamp that is broken",
    ],
)
async def test_who_says_what_about_when_they_ask_for_a_person_has_said_the_question(wish: str) -> None:
    case = DeskCase()
    await case.customer("how long is delivery?")
    await case.customer(wish)

    assert question(case) == wish


@pytest.mark.parametrize(
    "wish", ["human please", "Hi, I would like to talk to a real human, please!", "human"]
)
async def test_a_bare_wish_for_a_person_is_no_question(wish: str) -> None:
    case = DeskCase()
    await case.customer(wish)

    assert question(case) == ""


async def test_a_wish_in_two_messages_is_no_question_either() -> None:
    case = DeskCase()
    await case.customer("can I talk to", "a human")

    assert question(case) == ""


async def test_greetings_and_short_replies_are_no_questions() -> None:
    case = DeskCase()
    case.answerer.knows = {"good morning to you": GREETING}
    await case.customer("where is my parcel now")
    await case.customer("no")
    await case.customer("good morning to you")
    await case.customer("human")

    assert question(case) == "where is my parcel now"


async def test_an_answered_question_gives_way_to_what_they_say_once_a_person_was_called() -> None:
    case = DeskCase()
    await case.customer("how long is delivery?")
    await case.customer("human please")
    assert question(case) == "how long is delivery?", "the last there is"
    await case.slack_accepts()

    await case.customer("hello?")
    assert question(case) == "how long is delivery?"
    seen = await case.customer(LAMP)
    assert question(case) == LAMP
    assert "update_head" in seen.kinds

    await case.customer("is anybody there now")
    assert question(case) == LAMP, "nobody has answered it yet"


async def test_a_few_words_after_a_bare_wish_give_way_to_more() -> None:
    case = DeskCase()
    await case.customer("human")
    await case.slack_accepts()
    await case.customer("hello?")
    await case.customer(LAMP)

    assert question(case) == LAMP


async def test_who_asks_again_for_a_person_and_says_why_has_said_the_question() -> None:
    case = await in_status(Status.ESCALATED)
    await case.customer(f"{LAMP}, a human please")

    assert question(case) == f"{LAMP}, a human please"


async def test_who_only_presses_for_a_person_does_not_change_what_they_wait_for() -> None:
    case = DeskCase()
    await case.customer("what is xyzzy")
    await case.customer("yes")
    await case.customer("human, you said it would not take long")

    assert question(case) == "what is xyzzy"


async def test_what_a_person_has_dealt_with_is_not_asked_any_more() -> None:
    case = DeskCase()
    await case.customer(LAMP)
    await case.customer("yes")
    await case.slack_accepts()
    await case.claims()
    await case.resolves()
    await case.customer("human please")

    assert question(case) == ""


async def test_the_lead_of_a_night_has_the_question_that_came_after_the_wish() -> None:
    case = DeskCase()
    case.hours.open = False
    await case.customer("how long is delivery?")
    await case.customer("human please")
    seen = await case.customer(LAMP)

    assert seen.outcome.lead is not None
    assert seen.outcome.lead.question == LAMP


@pytest.mark.parametrize(
    ("text", "number"), [("", 0), ("where is it?", 3), ("don't", 1), ("我的包裹在哪里", 3), ("ส่งเมื่อไหร่", 4)]
)
def test_words_are_counted_in_scripts_without_spaces_too(text: str, number: int) -> None:
    assert words(text) == number
