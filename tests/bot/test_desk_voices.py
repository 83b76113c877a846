"""What a customer says aloud is what they say; and where nobody can listen, they are told so."""

import pytest

from bot.model import Action, Status, TimerKind
from tests.bot.desk_case import TEXTS, DeskCase, in_status


async def test_the_bot_waits_for_the_words_of_a_voice_message() -> None:
    case = DeskCase(listens=True)

    listening = await case.speaks()
    assert (listening.texts, listening.action) == ([], "none")
    assert TimerKind.UNHEARD in listening.outcome.timers_unless_set

    heard = await case.is_heard("what does delivery cost")
    assert heard.texts[0].startswith("Delivery is free.")
    assert heard.outcome.timers[TimerKind.UNHEARD] is None
    assert case.answerer.asked[-1].text == "what does delivery cost"
    assert "what does delivery cost" not in [line.text for line in case.answerer.asked[-1].history]


async def test_who_asks_for_a_person_aloud_gets_one() -> None:
    case = DeskCase(listens=True)
    await case.speaks()

    assert (await case.is_heard("human please")).action == "escalate"


@pytest.mark.parametrize("listens", [True, False])
async def test_who_cannot_be_heard_is_told_so_and_offered_a_person(listens: bool) -> None:
    case = DeskCase(listens=listens)

    said = await case.speaks()
    if listens:
        said = await case.is_heard("")

    assert said.texts == [TEXTS.cannot_listen]
    assert Action.HUMAN in said.actions
    assert (await case.customer("yes")).action == "escalate"


async def test_a_voice_that_takes_too_long_is_said_not_to_have_been_heard() -> None:
    case = DeskCase(listens=True)
    await case.speaks()

    assert (await case.fires(TimerKind.UNHEARD)).texts == [TEXTS.cannot_listen]


async def test_words_beside_a_voice_that_cannot_be_heard_are_answered_all_the_same() -> None:
    case = DeskCase(listens=True)
    await case.speaks()
    seq = case.rehearsal.case.messages[-1].seq
    written = case.rehearsal.hears("delivery")
    unheard = case.unheard(seq)

    outcome = await case.rehearsal.play([unheard, written])

    texts = [out.reply.text for out in outcome.outgoing if out.kind == "to_customer"]
    assert texts[0] == TEXTS.cannot_listen
    assert texts[1].startswith("Delivery is free.")


@pytest.mark.parametrize("status", [Status.ESCALATED, Status.CLAIMED, Status.SNOOZED, Status.PARKED])
@pytest.mark.parametrize("listens", [True, False])
async def test_a_person_who_has_it_is_shown_the_voice_and_the_words(status: Status, listens: bool) -> None:
    case = await in_status(status, listens=listens)

    spoken = await case.speaks()
    assert spoken.forwarded
    assert TEXTS.cannot_listen not in spoken.texts, "a person can play it"

    if listens:
        heard = await case.is_heard("it is broken")
        assert heard.forwarded
        assert TEXTS.cannot_listen not in heard.texts


async def test_the_thread_of_an_earlier_escalation_is_left_alone() -> None:
    case = await in_status(Status.RESOLVED, listens=True)

    assert not (await case.speaks()).forwarded
