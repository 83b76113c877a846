"""A word or two in reply to what the bot just said, at the desk as it is wired, on an FAQ without vectors."""

from pathlib import Path

import pytest

from bot.app import make_minds, open_library
from bot.clock import SystemClock
from bot.config import Config
from bot.config.texts import Texts
from bot.model import Action, Answer, Awaiting, Outcome, Said, Status, ToCustomer, Trigger
from bot.rehearsal import ALWAYS_OPEN, NO_INBOX, Rehearsal
from tests.bot.desk_case import DeskCase, in_status

TEXTS = Texts()
FAQ = """question,answer
Is the blue cup dishwasher safe?,Yes: the blue cup is dishwasher safe.
How long does delivery take?,Delivery takes three days.
Nope,Then not.
How can I pay?,"You can pay with PayPal, Klarna and gift cards."
Klarna?,Klarna is a bank in Sweden.
Do you have gift cards?,Gift cards are sent by post.
"""
TWO_QUESTIONS = "How long does delivery take and would you sponsor our football club?"


@pytest.fixture
async def customer(tmp_path: Path) -> Rehearsal:
    (tmp_path / "knowledge").mkdir()
    (tmp_path / "knowledge" / "faq.csv").write_text(FAQ, encoding="utf-8")
    config = Config.model_validate(
        {
            "knowledge": {
                "folder": tmp_path / "knowledge",
                "index": tmp_path / "index",
                "embeddings": "none",
            },
            "step_aside": {"topics": {"dishes": {"words": ["dishwasher"], "action": "answer_then_offer"}}},
        }
    )
    library = await open_library(config)
    minds = await make_minds(config, library, clock=SystemClock(), hours=ALWAYS_OPEN, inboxes=NO_INBOX)
    return Rehearsal(minds.desk, clock=SystemClock())


def said(outcome: Outcome) -> list[str]:
    return [out.reply.text for out in outcome.outgoing if isinstance(out, ToCustomer)]


# --- one of two questions is answered, and a person offered for the other ----------------------------------

HALF = Answer(kind="answer", text="Delivery takes three days.", missing=("is *tea* free",), reason="page")


async def test_what_is_missing_is_named_in_their_own_words_however_these_look() -> None:
    case = DeskCase()
    case.answerer.knows["how long? is *tea* free?"] = HALF

    answer, offer = (await case.customer("how long? is *tea* free?")).texts

    assert answer == "Delivery takes three days."
    assert offer == f'I did not find anything about "is \\*tea\\* free". {TEXTS.not_found_offer}'


async def test_while_a_person_is_called_what_is_missing_is_named_and_nobody_offered() -> None:
    case = await in_status(Status.ESCALATED)
    case.answerer.knows["how long? is *tea* free?"] = HALF

    seen = await case.customer("how long? is *tea* free?")

    assert seen.texts == ['Delivery takes three days.\n\nI did not find anything about "is \\*tea\\* free".']
    (told,) = seen.told_staff
    assert told.endswith('Delivery takes three days.\n\nI did not find anything about "is *tea* free".')


async def test_what_is_missing_is_offered_to_a_person_apart_from_what_was_found(customer: Rehearsal) -> None:
    outcome = await customer.customer_writes(TWO_QUESTIONS)

    answer, offer = said(outcome)
    assert answer.startswith("Delivery takes three days.\n\n_Source: ")
    assert offer == (
        'I did not find anything about "would you sponsor our football club". '
        "Shall I call a colleague about that?"
    )
    assert outcome.decision.action == "answer"
    assert [button.action for button in customer.said[-1].buttons] == [Action.HUMAN, Action.NO_THANKS]


@pytest.mark.parametrize(
    "yes", ["yes", "Yes please!", "ja bitte", "oui", "sí, por favor", "да", "はい", "👍"]
)
async def test_yes_calls_a_person_for_what_was_not_found(customer: Rehearsal, yes: str) -> None:
    await customer.customer_writes(TWO_QUESTIONS)

    outcome = await customer.customer_writes(yes)

    assert outcome.conversation.status is Status.ESCALATED
    assert outcome.conversation.question == TWO_QUESTIONS
    assert outcome.decision.trigger is Trigger.UNKNOWN
    assert outcome.decision.reason == TEXTS.why_accepted


async def test_no_leaves_it_at_what_was_found(customer: Rehearsal) -> None:
    await customer.customer_writes(TWO_QUESTIONS)

    assert said(await customer.customer_writes("no thanks")) == [TEXTS.declined]


async def test_who_will_wait_has_not_declined(customer: Rehearsal) -> None:
    await customer.customer_writes(TWO_QUESTIONS)

    assert TEXTS.declined not in said(await customer.customer_writes("ok, I'll wait"))


async def test_another_question_is_answered_as_ever(customer: Rehearsal) -> None:
    await customer.customer_writes(TWO_QUESTIONS)

    outcome = await customer.customer_writes("How long does delivery take?")

    assert said(outcome)[0].startswith("Delivery takes three days.")
    assert outcome.conversation.awaiting is None


async def test_yes_to_the_offer_under_an_answer_calls_a_person(customer: Rehearsal) -> None:
    outcome = await customer.customer_writes("is the blue cup dishwasher safe?")
    assert said(outcome)[-1] == TEXTS.after_answer_offer
    assert outcome.conversation.awaiting is Awaiting.PERSON

    assert (await customer.customer_writes("yes please")).conversation.status is Status.ESCALATED


async def test_a_person_is_offered_once_although_there_are_two_reasons(customer: Rehearsal) -> None:
    outcome = await customer.customer_writes(
        "Is the blue cup dishwasher safe and would you sponsor our football club?"
    )

    assert [text for text in said(outcome) if text.endswith("?")] == [said(outcome)[-1]]
    assert TEXTS.after_answer_offer not in said(outcome)


# --- a word on an answer, where nothing was asked ----------------------------------------------------------

DELIVERY = "How long does delivery take?"


@pytest.mark.parametrize("ok", ["ok", "yes", "good", "d'accord", "хорошо", "好的", "わかりました", "👍🏽"])
async def test_ok_is_no_question_about_what_was_answered(customer: Rehearsal, ok: str) -> None:
    await customer.customer_writes(DELIVERY)

    assert said(await customer.customer_writes(ok)) == [TEXTS.thanks]


@pytest.mark.parametrize("no", ["no", "nein", "нет", "👎"])
async def test_no_after_an_answer_brings_a_person_within_reach(customer: Rehearsal, no: str) -> None:
    await customer.customer_writes(DELIVERY)

    assert said(await customer.customer_writes(no)) == [TEXTS.offer_help]
    outcome = await customer.customer_writes("yes")
    assert outcome.conversation.status is Status.ESCALATED
    assert outcome.conversation.question == DELIVERY


@pytest.mark.parametrize("order", ["please call", "ruf jemanden", "appelez"])
async def test_an_order_to_call_somebody_is_no_courtesy(customer: Rehearsal, order: str) -> None:
    await customer.customer_writes(DELIVERY)

    assert said(await customer.customer_writes(order)) != [TEXTS.thanks]


async def test_there_is_no_more_to_say(customer: Rehearsal) -> None:
    await customer.customer_writes(DELIVERY)
    await customer.customer_writes("ok")  # is there anything else?

    assert said(await customer.customer_writes("no")) == [TEXTS.declined]
    assert said(await customer.customer_writes("no")) == [TEXTS.declined]


async def test_yes_there_is_something_else(customer: Rehearsal) -> None:
    await customer.customer_writes(DELIVERY)
    await customer.customer_writes("ok")

    assert said(await customer.customer_writes("yes")) == [TEXTS.offer_help]


async def test_what_the_company_itself_says_to_a_mere_no_is_said(customer: Rehearsal) -> None:
    await customer.customer_writes(DELIVERY)

    assert said(await customer.customer_writes("nope"))[0].startswith("Then not.")


@pytest.mark.parametrize(
    "word", ["that is wrong", "that did not help", "das hilft mir nicht", "really?", "hm"]
)
async def test_the_same_is_not_said_again_to_who_was_not_helped_by_it(customer: Rehearsal, word: str) -> None:
    await customer.customer_writes(DELIVERY)

    assert said(await customer.customer_writes(word)) in ([TEXTS.offer], [TEXTS.unknown])


@pytest.mark.parametrize("more", ["and Klarna?", "and with klarna", "what about gift cards", "und Klarna?"])
async def test_the_same_is_said_again_to_who_asks_of_one_thing_more_that_it_names(
    customer: Rehearsal, more: str
) -> None:
    answer = said(await customer.customer_writes("Can I pay with PayPal?"))

    assert said(await customer.customer_writes(more)) == answer


@pytest.mark.parametrize("more", ["and?", "and bitcoin?", "and Klarna does not work", "and Klarna is late"])
async def test_the_same_is_not_said_again_to_who_asks_of_what_it_does_not_name(
    customer: Rehearsal, more: str
) -> None:
    answer = said(await customer.customer_writes("Can I pay with PayPal?"))

    assert said(await customer.customer_writes(more)) != answer


async def test_the_same_is_said_again_to_who_asks_the_same(customer: Rehearsal) -> None:
    answer = said(await customer.customer_writes(DELIVERY))

    assert said(await customer.customer_writes("delivery takes how long?")) == answer


async def test_a_model_that_writes_is_told_yes_as_it_may_have_asked() -> None:
    case = DeskCase(only_quotes=False)
    await case.customer("delivery")

    await case.customer("yes")

    assert case.answerer.asked[-1].text == "yes"


# --- how did we do? ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("says", "stars"), [("5", 5), ("4/5", 4), ("3 stars", 3), ("⭐⭐", 2), ("*****", 5), ("1 Stern", 1)]
)
async def test_a_rating_may_be_typed(says: str, stars: int) -> None:
    case = await in_status(Status.RESOLVED)

    seen = await case.customer(says)

    assert seen.texts == [TEXTS.rated_add_word if stars > 2 else TEXTS.rated_sorry]
    assert seen.told_staff == [TEXTS.staff_rated.format(stars=stars)]
    escalation = case.rehearsal.case.escalation
    assert escalation is not None
    assert escalation.rating == stars
    assert case.status is Status.RESOLVED


async def test_a_typed_rating_may_be_thought_better_of() -> None:
    case = await in_status(Status.RESOLVED)
    await case.customer("3")

    seen = await case.customer("5")

    assert seen.texts == [TEXTS.rated_add_word]
    assert seen.told_staff == [TEXTS.staff_rated_anew.format(before=3, stars=5)]
    escalation = case.rehearsal.case.escalation
    assert escalation is not None
    assert escalation.rating == 5


@pytest.mark.parametrize(
    "says", ["yes", "It was great!", "very good, thanks 😊", "sehr gut", "очень хорошо", "很好"]
)
async def test_praise_is_thanked_for_and_calls_nobody(says: str) -> None:
    case = await in_status(Status.RESOLVED)

    seen = await case.customer(says)

    assert (seen.texts, case.status) == ([TEXTS.rated], Status.RESOLVED)
    assert seen.forwarded, "staff see it"


async def test_a_no_to_how_did_we_do_calls_nobody() -> None:
    case = await in_status(Status.RESOLVED)

    seen = await case.customer("no")

    assert (seen.texts, case.status) == ([TEXTS.declined], Status.OPEN)
    assert seen.forwarded, "staff see it"


@pytest.mark.parametrize(
    "says",
    ["very good, but it is broken again", "is that good?", "not very good, I fear for my cup", "5 days"],
)
async def test_what_says_more_than_praise_is_looked_at(says: str) -> None:
    case = await in_status(Status.RESOLVED)

    await case.customer(says)

    assert case.answerer.asked[-1].text == says


async def test_a_yes_to_adding_a_word_is_waited_for() -> None:
    case = await in_status(Status.RESOLVED)
    await case.taps("rate:5")

    assert (await case.customer("yes")).texts == [TEXTS.rated]


async def test_a_number_on_another_day_is_no_rating() -> None:
    case = await in_status(Status.RESOLVED)
    case.a_day_passes()

    await case.customer("5")

    assert case.answerer.asked[-1].text == "5"


# --- which of two topics is meant --------------------------------------------------------------------------


@pytest.fixture
async def asked_back() -> DeskCase:
    """They have asked about a plan, and the bot asks: price plans or floor plans?"""
    case = DeskCase()
    for plan in ("Price plans", "Floor plans"):
        answer = Answer(kind="answer", text=f"All about {plan}.", reason="plans.md")
        case.answerer.knows[f"plan {plan}"] = answer
    await case.customer("plan")
    return case


def test_the_topics_can_be_read_where_buttons_are_not(asked_back: DeskCase) -> None:
    assert asked_back.rehearsal.said[-1].text == f"{TEXTS.clarify}\n\n1. Price plans\n2. Floor plans"


@pytest.mark.parametrize(
    "says", ["2", "the second one", "das zweite bitte", "floor", "Floor plans!", "the last"]
)
async def test_a_topic_can_be_named_in_a_word_or_two(asked_back: DeskCase, says: str) -> None:
    assert (await asked_back.customer(says)).texts == ["All about Floor plans."]


async def test_a_topic_is_named_as_it_is_whatever_marks_are_in_it() -> None:
    case = DeskCase()
    titles = ("Prices *from* May", "1. Floor\nplans [new]")
    case.answerer.knows["plan"] = Answer(kind="clarify", options=titles, unknown=0.5)

    asked = await case.customer("plan")
    await case.customer("the second")

    assert asked.texts == [f"{TEXTS.clarify}\n\n1. Prices \\*from\\* May\n2. 1\\. Floor plans \\[new\\]"]
    assert case.answerer.asked[-1].text == "plan 1. Floor\nplans [new]"


async def test_both_topics_can_be_had(asked_back: DeskCase) -> None:
    assert (await asked_back.customer("both")).texts == ["All about Price plans.", "All about Floor plans."]


@pytest.mark.parametrize(
    ("missing", "found"), [("Price plans", "Floor plans"), ("Floor plans", "Price plans")]
)
async def test_of_two_topics_the_one_that_has_no_answer_is_offered_to_a_person(
    asked_back: DeskCase, missing: str, found: str
) -> None:
    del asked_back.answerer.knows[f"plan {missing}"]

    seen = await asked_back.customer("both")

    offer = f'I did not find anything about "{missing}". {TEXTS.not_found_offer}'
    assert (seen.action, seen.texts) == ("answer", [f"All about {found}.", offer])
    assert (await asked_back.customer("yes")).outcome.conversation.question == f"plan {missing}"
    assert asked_back.status is Status.ESCALATED


async def test_a_person_is_offered_once_after_two_topics_that_ask_for_it() -> None:
    case = DeskCase()
    case.answerer.knows["late"] = Answer(kind="clarify", options=("Parcels", "Letters"), unknown=0.5)
    for topic in ("Parcels", "Letters"):
        case.answerer.knows[f"late {topic}"] = Answer(
            kind="answer", text=f"All about {topic}.", reason="late.md"
        )
    case.answerer.only_quotes = True
    await case.customer("late")

    seen = await case.customer("both")

    assert seen.texts == ["All about Parcels.", "All about Letters.", TEXTS.after_answer_offer]


async def test_two_topics_with_one_answer_are_answered_once(asked_back: DeskCase) -> None:
    asked_back.answerer.knows["plan Floor plans"] = asked_back.answerer.knows["plan Price plans"]

    assert (await asked_back.customer("both")).texts == ["All about Price plans."]


async def test_two_topics_without_an_answer_are_offered_to_a_person_once(asked_back: DeskCase) -> None:
    asked_back.answerer.knows.clear()

    seen = await asked_back.customer("both")

    assert (seen.action, seen.texts) == ("offer_human", [TEXTS.unknown])
    assert seen.outcome.conversation.question == "plan Price plans, Floor plans"


@pytest.mark.parametrize("says", ["neither", "no", "something else", "I don't know", "weder noch"])
async def test_who_means_neither_is_asked_what_it_is_about_and_offered_a_person(
    asked_back: DeskCase, says: str
) -> None:
    seen = await asked_back.customer(says)

    assert (seen.action, seen.texts) == ("offer_human", [TEXTS.offer_help])
    assert (await asked_back.customer("yes")).outcome.conversation.question == "plan"
    assert asked_back.status is Status.ESCALATED


async def test_yes_says_not_which_and_calls_nobody(asked_back: DeskCase) -> None:
    await asked_back.customer("yes")

    assert asked_back.status is Status.OPEN


async def test_a_courtesy_is_no_word_on_the_topics(asked_back: DeskCase) -> None:
    asked_back.answerer.knows["thanks"] = Answer(kind="smalltalk", small_talk=Said.THANKS)

    assert (await asked_back.customer("thanks")).texts == [TEXTS.thanks]


async def test_who_asks_something_else_instead_is_answered_that(asked_back: DeskCase) -> None:
    seen = await asked_back.customer("what does the delivery cost me then?")

    assert asked_back.answerer.asked[-1].text == "what does the delivery cost me then?"
    assert seen.texts[0].startswith("Delivery is free.")


async def test_the_question_in_other_words_is_taken_together_with_the_one_before(
    asked_back: DeskCase,
) -> None:
    await asked_back.customer("the plan for my kitchen on paper")

    assert asked_back.answerer.asked[-1].text == "plan the plan for my kitchen on paper"


# --- while a person is called ------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["ok", "no", "that did not help"])
async def test_who_waits_for_a_person_is_not_told_the_same_again(customer: Rehearsal, word: str) -> None:
    answer = said(await customer.customer_writes(DELIVERY))
    await customer.customer_writes("a person please")

    outcome = await customer.customer_writes(word)

    assert outcome.decision.action == "forward"
    assert not set(said(outcome)) & set(answer)
