"""Customers who leave a person with thanks or a goodbye: nobody waits, and nobody is told that they do."""

import pytest

from bot.model import Action, Status, TimerKind
from tests.bot.desk_case import DeskCase, Seen
from tests.bot.test_around_a_handoff import called, desk

THANKS = [
    "thank you so much",
    "danke",
    "perfetto, grazie mille",
    "super, dziękuję bardzo za pomoc",
    "отлично, спасибо, всё работает",
    "genial, mil gracias por todo",
    "ok verstanden, danke",
    "na geht doch. danke",
]
GOODBYES = [
    "great, thank you, have a nice day",
    "super, merci, bonne journée",
    "çok teşekkür ederim, iyi günler",
    "bye",
    "Perfekt, dann weiß ich Bescheid. Schönen Abend!",
    "nein danke, tschüss",
]


async def answered(text: str = "I have sent you a new one.") -> DeskCase:
    case = await called()
    await case.claims()
    await case.staff_writes(text)
    return case


def starts_the_clock(seen: Seen) -> bool:
    return TimerKind.OWNER_SILENT in seen.outcome.timers_unless_set


@pytest.mark.parametrize("says", [*THANKS, *GOODBYES])
async def test_who_thanks_a_colleague_or_says_goodbye_waits_for_nobody(says: str) -> None:
    case = await answered()

    seen = await case.customer(says)

    assert seen.forwarded
    assert (case.status, starts_the_clock(seen)) == (Status.CLAIMED, False)


@pytest.mark.parametrize(
    "says", ["thanks, and when does it arrive?", "thank you but it is still broken", "hello?"]
)
async def test_who_wants_more_than_to_say_thanks_is_waited_on(says: str) -> None:
    case = await answered()

    assert starts_the_clock(await case.customer(says))


@pytest.mark.parametrize("says", ["thank you", "great, thanks"])
async def test_thanks_that_may_be_a_yes_to_a_colleagues_question_are_waited_on(says: str) -> None:
    case = await answered("Shall I send you a new one?")

    assert starts_the_clock(await case.customer(says))


@pytest.mark.parametrize("says", ["no thanks", "nein danke", "thank you, have a nice day"])
async def test_who_needs_nothing_else_waits_for_nobody(says: str) -> None:
    case = await answered("It is on its way. Can I help with anything else?")

    assert not starts_the_clock(await case.customer(says))


async def test_a_question_before_the_thanks_is_still_waited_for() -> None:
    case = await answered()
    asked = await case.customer("when does it arrive?")

    seen = await case.customer("thank you")

    assert starts_the_clock(asked)
    assert TimerKind.OWNER_SILENT not in seen.outcome.timers


async def test_thanks_do_not_wake_what_a_colleague_put_aside_to_come_back_to() -> None:
    case = await answered()
    await case.staff_writes("!snooze 2h")
    assert case.status is Status.SNOOZED

    seen = await case.customer("ok great, thank you")

    assert seen.forwarded
    assert case.status is Status.SNOOZED


@pytest.mark.parametrize(
    "says", ["merci bonne soirée", "ok thank you, have a nice day", "спасибо большое, до свидания"]
)
async def test_a_goodbye_is_not_what_staff_read_as_the_question_of_a_lead(says: str) -> None:
    case = desk()
    await case.customer("can I talk to a human?")
    await case.slack_accepts()
    await case.fires(TimerKind.UNCLAIMED)

    await case.customer(says)

    lead = case.rehearsal.case.lead
    assert lead is not None
    assert not lead.question


@pytest.mark.parametrize("comes", [True, False])
async def test_what_the_bot_answers_meanwhile_is_not_what_they_wait_for(comes: bool) -> None:
    case = desk()
    await case.customer("broken mill")
    await case.taps(Action.HUMAN)
    await case.slack_accepts()
    if not comes:
        await case.fires(TimerKind.UNCLAIMED)

    seen = await case.customer("how much is the delivery?")

    assert seen.texts[0].startswith("Delivery is free.")
    assert case.rehearsal.case.conversation.question == "broken mill"
