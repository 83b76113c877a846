"""A word or two around a handoff: before a person is called, while one is, when nobody came, and after it.

The desk hears what people really write, with the triggers that are shipped.
"""

from dataclasses import replace

import pytest

from bot.config.texts import Texts
from bot.model import Action, Answer, Awaiting, Contact, Said, Status, TimerKind, Trigger
from handoff.leads import read_contact
from handoff.triggers import Triggers
from tests.bot.desk_case import DeskCase

TEXTS = Texts()
QUESTION = "do you sponsor football clubs?"
PERSON = "I want to talk to a human about my broken cup"


def desk(*, channel: str = "telegram", handle: str | None = None, region: str | None = None) -> DeskCase:
    case = DeskCase(
        only_quotes=True,
        triggers=Triggers(),
        reads_contact=lambda text: read_contact(text, region),
    )
    kept = case.rehearsal.case
    conversation = replace(
        kept.conversation,
        address=replace(kept.conversation.address, channel=channel),
        customer=replace(kept.conversation.customer, handle=handle),
    )
    case.rehearsal.case = replace(kept, conversation=conversation)
    return case


async def called(*, channel: str = "telegram", handle: str | None = None) -> DeskCase:
    case = desk(channel=channel, handle=handle)
    await case.customer(PERSON)
    await case.slack_accepts()
    return case


async def nobody_came(*, channel: str = "telegram", handle: str | None = None) -> DeskCase:
    case = await called(channel=channel, handle=handle)
    await case.fires(TimerKind.UNCLAIMED)
    assert case.rehearsal.case.conversation.awaiting is Awaiting.CONTACT
    return case


async def closed() -> DeskCase:
    case = await called()
    await case.claims()
    await case.staff_writes("I have sent you a new one.")
    await case.resolves()
    return case


def contact(case: DeskCase) -> Contact | None:
    lead = case.rehearsal.case.lead
    return lead.contact if lead is not None else None


# --- a person was offered, and declined --------------------------------------------------------------------


@pytest.mark.parametrize(
    "says",
    [
        "actually yes",
        "ok then yes please",
        "please",
        "yes",
        "doch",
        "finalement oui",
        "всё-таки да",
        "还是叫吧",
    ],
)
async def test_who_thinks_better_of_a_no_gets_the_person(says: str) -> None:
    case = desk()
    await case.customer(QUESTION)
    await case.customer("no thanks")

    seen = await case.customer(says)

    assert (case.status, seen.outcome.conversation.question) == (Status.ESCALATED, QUESTION)
    assert (seen.trigger, seen.reason) == (Trigger.UNKNOWN, TEXTS.why_accepted)


@pytest.mark.parametrize("says", ["actually yes", "doch bitte"])
async def test_who_sent_the_person_away_may_think_better_of_it_too(says: str) -> None:
    case = await called()
    assert (await case.customer("never mind")).actions == [Action.HUMAN]

    await case.customer(says)

    assert case.status is Status.ESCALATED


@pytest.mark.parametrize("says", ["yes", "ok", "sí", "да"])
async def test_a_mere_yes_to_nobody_needs_to_come_agrees(says: str) -> None:
    case = await called()
    await case.customer("it works now, thanks")

    assert (await case.customer(says)).texts == [TEXTS.thanks]
    assert case.status is Status.OPEN


@pytest.mark.parametrize("says", ["ok", "fine", "好的", "네", "👍"])
async def test_an_ok_to_being_left_alone_calls_nobody_and_offers_nobody(says: str) -> None:
    case = desk()
    await case.customer(QUESTION)
    await case.customer("no")

    assert (await case.customer(says)).texts == [TEXTS.thanks]
    assert case.status is Status.OPEN


async def test_a_yes_after_another_answer_is_not_about_the_offer_before_it() -> None:
    case = desk()
    await case.customer(QUESTION)
    await case.customer("no")
    await case.customer("what does the delivery cost?")

    await case.customer("yes please")

    assert case.status is Status.OPEN


@pytest.mark.parametrize(
    "says",
    ["yes please, my order is 4711", "yes but not by phone", "ja bitte, es eilt", "да, пожалуйста, срочно"],
)
async def test_who_says_yes_and_more_gets_the_person(says: str) -> None:
    case = desk()
    await case.customer(QUESTION)

    await case.customer(says)

    assert case.status is Status.ESCALATED


@pytest.mark.parametrize("says", ["yes but not now", "yes, how long does delivery take?", "ok, the price"])
async def test_who_asks_something_instead_or_takes_the_yes_back_calls_nobody(says: str) -> None:
    case = desk()
    await case.customer(QUESTION)

    await case.customer(says)

    assert case.status is Status.OPEN


@pytest.mark.parametrize(
    "says", ["that's all", "nope that's all thanks", "nothing else", "c'est tout, merci"]
)
async def test_who_has_no_more_questions_is_not_offered_a_person(says: str) -> None:
    case = desk()
    await case.customer("what does the delivery cost?")

    assert (await case.customer(says)).texts == [TEXTS.declined]


@pytest.mark.parametrize("says", ["I have a question", "noch eine Frage", "у меня вопрос"])
async def test_who_says_that_there_is_a_question_is_asked_which(says: str) -> None:
    case = desk()

    seen = await case.customer(says)

    assert (seen.texts, case.answerer.asked) == ([TEXTS.offer_help], [])


async def test_two_questions_without_an_answer_are_not_answered_in_the_same_words() -> None:
    case = desk()

    said = [(await case.customer(text)).texts for text in (QUESTION, "and tennis clubs?")]

    assert said == [[TEXTS.unknown], [TEXTS.offer]]


# --- it has settled itself ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "says", ["problem solved", "it works now, thanks", "hat sich erledigt", "ya funciona", "解決しました"]
)
async def test_who_needs_nobody_any_more_is_told_that_nobody_comes_and_so_are_staff(says: str) -> None:
    case = await called()

    seen = await case.customer(says)

    assert (seen.texts, seen.told_staff) == ([TEXTS.settled], [TEXTS.staff_settled])
    assert seen.forwarded
    assert seen.actions == [Action.HUMAN], "it may be broken again"
    assert case.status is Status.OPEN
    assert seen.outcome.timers[TimerKind.UNCLAIMED] is None, "nobody is told that nobody came"


async def test_a_lead_that_settles_itself_needs_no_answer() -> None:
    case = await nobody_came()

    assert (await case.customer("my parcel has arrived, thanks")).told_staff == [TEXTS.staff_settled]
    assert case.status is Status.OPEN


async def test_whoever_claimed_it_reads_that_it_is_settled_and_is_not_reminded() -> None:
    case = await called()
    await case.claims()
    await case.customer("are you there?")

    seen = await case.customer("it works now, thanks")

    assert (seen.texts, seen.told_staff, case.status) == ([], [TEXTS.staff_settled_yours], Status.CLAIMED)
    assert seen.outcome.timers[TimerKind.OWNER_SILENT] is None


@pytest.mark.parametrize("says", ["it works now but the handle is loose", "it was working", "is it solved?"])
async def test_what_is_not_settled_is_still_for_the_person(says: str) -> None:
    case = await called()

    await case.customer(says)

    assert case.status is Status.ESCALATED


async def test_who_is_offered_a_person_and_found_it_meanwhile_is_left_alone() -> None:
    case = desk()
    await case.customer(QUESTION)

    assert (await case.customer("never mind, found it")).texts in ([TEXTS.thanks], [TEXTS.declined])
    assert case.status is Status.OPEN


@pytest.mark.parametrize(
    "says", ["it is broken again", "no wait, it still doesn't work", "actually, still broken"]
)
async def test_what_was_not_settled_after_all_calls_a_person_again(says: str) -> None:
    case = await called()
    await case.customer("it works now")

    await case.customer(says)

    assert case.status is Status.ESCALATED


# --- while they wait ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("says", ["actually no", "doch nicht", "finalement non merci"])
async def test_who_takes_the_call_back_is_left_alone(says: str) -> None:
    case = await called()

    assert (await case.customer(says)).texts == [TEXTS.withdrawn]
    assert case.status is Status.OPEN


async def test_a_mere_no_takes_nothing_back() -> None:
    case = await called()

    await case.customer("no")

    assert case.status is Status.ESCALATED


@pytest.mark.parametrize(
    "says", ["how long?", "when will someone come?", "wie lange noch?", "долго ещё?", "人呢"]
)
async def test_who_asks_when_somebody_comes_is_told_how_it_stands_and_no_page(says: str) -> None:
    case = await called()
    case.answerer.knows[says] = Answer(kind="answer", text="Three days.", reason="delivery.md")

    seen = await case.customer(says)

    assert (seen.texts, case.answerer.asked) == ([TEXTS.still_waiting], [])
    assert seen.forwarded


async def test_who_asks_when_they_are_called_is_told_when_somebody_is_back() -> None:
    case = await nobody_came()
    await case.customer("+49 176 12345678")
    case.hours.open = False

    (said,) = (await case.customer("when will you call?")).texts

    assert said.startswith("Nobody is here right now. We are back ")


# --- where they are reached, said before anybody asks ------------------------------------------------------


@pytest.mark.parametrize(
    "says",
    ["kim@example.com", "please write to kim@example.com", "sure, kim@example.com", "danke, kim@example.com"],
)
async def test_an_address_that_takes_the_offer_is_where_they_are_reached_if_nobody_comes(says: str) -> None:
    case = desk()
    await case.customer(QUESTION)
    await case.customer(says)
    assert case.status is Status.ESCALATED

    seen = await case.fires(TimerKind.UNCLAIMED)

    assert contact(case) == Contact(kind="email", value="kim@example.com")
    assert seen.actions == [], "they have said where"
    assert TEXTS.staff_lead.format(contact="kim@example.com") in seen.told_staff


@pytest.mark.parametrize(
    ("says", "handle", "kept"),
    [
        ("kim@example.com", None, Contact(kind="email", value="kim@example.com")),
        ("my number is +49 30 1234567", None, Contact(kind="phone", value="+49301234567")),
        ("call me", "+4917112345678", Contact(kind="phone", value="+4917112345678")),
    ],
)
async def test_who_is_told_at_once_that_nobody_is_there_is_not_asked_for_what_they_have_said(
    says: str, handle: str | None, kept: Contact
) -> None:
    case = desk(channel="whatsapp" if handle else "telegram", handle=handle)
    case.hours.open = False
    await case.customer(QUESTION)

    seen = await case.customer(says)

    assert contact(case) == kept
    assert (len(seen.texts), seen.actions) == (1, [])
    assert seen.told_staff[0] == TEXTS.staff_closed, "nobody was asked for a contact"


async def test_who_takes_the_offer_by_a_call_is_asked_for_the_number_where_nobody_is_there() -> None:
    case = desk()
    case.hours.open = False
    await case.customer(QUESTION)

    seen = await case.customer("call me")

    assert (seen.texts[-1], seen.trigger) == (TEXTS.ask_number, Trigger.UNKNOWN)


async def test_an_address_that_was_left_for_an_earlier_question_is_not_taken_for_this_one() -> None:
    case = desk()
    await case.customer(QUESTION)
    await case.customer("kim@example.com")
    await case.slack_accepts()
    await case.claims()
    await case.resolves()
    case.a_day_passes()
    case.hours.open = False

    await case.customer("I want to talk to a human about my other cup")

    assert (case.status, contact(case)) == (Status.PARKED, None)


async def test_an_address_that_a_colleague_has_answered_is_none_to_be_reached_at_when_that_one_leaves() -> (
    None
):
    case = await called()
    await case.claims()
    await case.customer("kim@example.com")
    await case.staff_writes("Your account is open again.")
    await case.customer("it does not work")
    case.hours.open = False

    await case.fires(TimerKind.OWNER_GONE)

    assert (case.status, contact(case)) == (Status.PARKED, None)


async def test_a_bare_number_in_the_wait_may_be_that_of_an_order_and_is_called_by_nobody() -> None:
    case = desk(region="US")
    await case.customer(PERSON)
    await case.slack_accepts()
    await case.customer("2025550123")

    await case.fires(TimerKind.UNCLAIMED)

    assert contact(case) is None


async def test_a_time_said_with_the_wish_for_a_call_is_kept_where_nobody_is_there() -> None:
    case = desk()
    case.hours.open = False
    await case.customer(QUESTION)
    await case.customer("call me tomorrow at 5")

    seen = await case.customer("kim@example.com")

    assert TEXTS.staff_lead_time.format(time="tomorrow at 5") in seen.told_staff[0]


@pytest.mark.parametrize(
    "says",
    [
        "kim@example.com?",
        "does orders@example.com work",
        "wrong, not kim@example.com",
        "no, not by email",
        "email address",
        "whatsapp",
        "and my phone number",
        "y mi correo electrónico",
        "Handy",
        "我的号码",
    ],
)
async def test_what_only_names_an_address_or_a_way_takes_no_offer(says: str) -> None:
    case = desk()
    await case.customer(QUESTION)

    await case.customer(says)

    assert case.status is Status.OPEN


async def test_a_sensitive_matter_beside_an_address_is_weighed_and_not_taken_for_a_yes() -> None:
    case = desk()
    await case.customer(QUESTION)

    seen = await case.customer("my card was stolen, kim@example.com")

    assert seen.trigger is Trigger.SENSITIVE
    assert seen.outcome.conversation.question == "my card was stolen, kim@example.com"


@pytest.mark.parametrize(
    ("says", "becomes"), [("kim@example.com", Status.OPEN), ("call me", Status.ESCALATED)]
)
async def test_beside_an_answer_an_address_may_be_what_that_asked_for_and_a_wish_for_a_call_is_a_yes(
    says: str, becomes: Status
) -> None:
    case = desk()
    nearest = "Tell us the address of your account."
    case.answerer.knows[QUESTION] = Answer(kind="unknown", text=nearest, unknown=0.6)
    await case.customer(QUESTION)
    assert case.rehearsal.case.messages[-1].said is Said.OFFER_BESIDE

    await case.customer(says)

    assert case.status is becomes


@pytest.mark.parametrize("says", ["no", "rather not", "never mind the number", "I'd rather not say"])
async def test_who_wanted_it_here_and_then_a_call_and_then_not_is_answered_here(says: str) -> None:
    case = await nobody_came()
    await case.customer("here")
    await case.customer("call me instead")

    await case.customer(says)

    assert contact(case) == Contact(kind="here")


async def test_a_time_told_by_who_is_answered_here_is_passed_on() -> None:
    case = await nobody_came()
    await case.customer("here")

    seen = await case.customer("tomorrow morning")

    assert seen.told_staff == [TEXTS.staff_lead_time.format(time="tomorrow morning")]


# --- how can we reach you? ---------------------------------------------------------------------------------


@pytest.mark.parametrize("says", ["here", "chat", "hier graag", "in this app", "telegram", "тут", "ここで"])
async def test_who_wants_to_be_answered_in_this_chat_is(says: str) -> None:
    case = await nobody_came()

    seen = await case.customer(says)

    assert (seen.texts, contact(case)) == ([TEXTS.lead_here], Contact(kind="here"))
    assert case.status is Status.PARKED, "nobody is called again"


async def test_the_name_of_the_very_channel_means_here() -> None:
    case = await nobody_came(channel="whatsapp", handle="+4917612345678")

    await case.customer("whatsapp is fine")

    assert contact(case) == Contact(kind="here")


@pytest.mark.parametrize("says", ["call me", "please call me", "by phone", "this number"])
async def test_who_writes_from_a_phone_number_can_be_called_at_it(says: str) -> None:
    case = await nobody_came(channel="whatsapp", handle="+4917612345678")

    await case.customer(says)

    assert contact(case) == Contact(kind="phone", value="+4917612345678")


@pytest.mark.parametrize(
    "says",
    ["yes please call", "please call me", "by phone", "this number", "whatsapp is fine", "перезвоните"],
)
async def test_who_wants_a_call_is_asked_for_the_number_and_nobody_is_called_to_the_chat(says: str) -> None:
    case = await nobody_came()

    seen = await case.customer(says)

    assert (seen.texts, case.status) == ([TEXTS.ask_number], Status.PARKED)
    await case.customer("+49 176 12345678")
    assert contact(case) == Contact(kind="phone", value="+4917612345678")


async def test_a_number_is_not_asked_for_twice_in_the_same_words() -> None:
    case = await nobody_came()

    said = [(await case.customer("call me")).texts for _ in range(3)]

    assert said == [[TEXTS.ask_number], [TEXTS.ask_contact_again], [TEXTS.ask_number]]


async def test_a_number_without_its_country_is_asked_for_again_although_it_asks_to_be_called() -> None:
    case = await nobody_came()

    seen = await case.customer("please call me at 0176 1234567")

    assert (seen.texts, case.status) == ([TEXTS.ask_contact_again], Status.PARKED)


async def test_the_time_said_before_the_number_is_kept() -> None:
    case = await nobody_came()

    await case.customer("call me tomorrow morning")
    await case.customer("+49 176 12345678")

    lead = case.rehearsal.case.lead
    assert lead is not None
    assert lead.best_time == "tomorrow morning"


async def test_who_wants_an_email_is_asked_for_the_address() -> None:
    case = await nobody_came()

    assert (await case.customer("email please")).texts == [TEXTS.ask_email]


@pytest.mark.parametrize("says", ["yes", "ok", "both", "what do you mean", "ja"])
async def test_who_agrees_or_asks_back_is_asked_which_way(says: str) -> None:
    case = await nobody_came()

    seen = await case.customer(says)

    assert seen.texts == [TEXTS.ask_contact_how]
    assert seen.actions == [Action.REACH_HERE, Action.REACH_NOT]


async def test_who_only_ever_agrees_is_answered_here() -> None:
    case = await nobody_came()
    await case.customer("yes")

    assert (await case.customer("yes")).texts == [TEXTS.lead_here]
    assert contact(case) == Contact(kind="here")


@pytest.mark.parametrize("says", ["a human please", "I want to speak to somebody"])
async def test_who_asks_for_a_person_instead_is_heard(says: str) -> None:
    case = await nobody_came()

    await case.customer(says)

    assert case.status is Status.ESCALATED


async def test_what_they_tell_instead_of_a_contact_is_noted() -> None:
    case = await nobody_came()

    assert (await case.customer("the handle of it came off")).texts == [TEXTS.noted]


async def test_who_says_goodbye_instead_of_a_contact_is_told_goodbye_and_is_not_welcome_for_how_nice() -> (
    None
):
    case = await nobody_came()
    case.answerer.knows["bye"] = Answer(kind="smalltalk", small_talk=Said.BYE)
    case.answerer.knows["how nice"] = Answer(kind="smalltalk", small_talk=Said.THANKS)

    assert (await case.customer("bye")).texts == [TEXTS.bye]
    assert (await case.customer("how nice")).texts == [TEXTS.noted]


async def test_who_tells_more_and_more_is_asked_once_in_other_words_and_not_told_the_same_again() -> None:
    case = await nobody_came()

    said = [
        (await case.customer(f"the handle number {word} came off")).texts for word in ("one", "two", "three")
    ]

    assert said == [[TEXTS.noted], [TEXTS.ask_contact_how], [TEXTS.noted]]


@pytest.mark.parametrize(
    "says", ["sorry, it's kim@example.org", "call me instead at +49 176 12345678", "answer me here instead"]
)
async def test_a_contact_may_be_corrected(says: str) -> None:
    case = await nobody_came()
    await case.customer("kim@example.com")

    await case.customer(says)

    assert contact(case) == read_contact(says)
    assert case.status is Status.PARKED


async def test_a_contact_may_be_left_after_all() -> None:
    case = await nobody_came()
    await case.customer("no")

    await case.customer("ok then kim@example.org")

    assert contact(case) == Contact(kind="email", value="kim@example.org")


async def test_thanks_for_taking_the_contact_are_answered_in_kind() -> None:
    case = await nobody_came()
    case.answerer.knows["thanks"] = Answer(kind="smalltalk", small_talk=Said.THANKS)
    await case.customer("here")

    assert (await case.customer("thanks")).texts == [TEXTS.thanks]
    assert case.status is Status.PARKED


# --- how did we do? ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "says", ["bad", "not good", "good but slow", "schlecht", "bof", "ужасно", "太差了", "별로예요", "👎"]
)
async def test_blame_is_taken_and_calls_nobody(says: str) -> None:
    case = await closed()

    seen = await case.customer(says)

    assert (seen.texts, case.status) == ([TEXTS.rated_sorry], Status.RESOLVED)
    assert seen.forwarded, "staff see it, as it says"
    assert seen.actions == [Action.HUMAN]


@pytest.mark.parametrize("says", ["1", "2 stars", "bad"])
async def test_while_the_bot_is_off_nobody_is_asked_to_say_more_of_how_it_went(says: str) -> None:
    case = await closed()
    case.pause.on = True

    assert (await case.customer(says)).texts == [TEXTS.rated_low]
    assert case.rehearsal.case.conversation.awaiting is None, "what they write next is for people"


async def test_one_star_after_the_talk_has_gone_on_does_not_ask_for_a_word() -> None:
    case = await closed()
    await case.customer("how long is delivery?")

    assert (await case.taps("rate:1")).texts == [TEXTS.rated_low]


@pytest.mark.parametrize("says", ["1 but how long is delivery?", "2, but I want a human"])
async def test_whoever_goes_on_after_one_star_or_two_is_told_that_we_are_sorry(says: str) -> None:
    case = await closed()

    seen = await case.customer(says)

    assert (seen.texts[0], len(seen.texts)) == (TEXTS.rated_low, 2)


async def test_nobody_is_sorry_for_four_stars_with_a_question() -> None:
    case = await closed()

    assert TEXTS.rated_low not in (await case.customer("4 but how long is delivery?")).texts


@pytest.mark.parametrize(
    ("says", "stars"),
    [
        ("10/10", 5),
        ("10/10 thank you Ana", 5),
        ("5", 5),
        ("5, thanks!", 5),
        ("6/10", 3),
        ("five stars", 5),
        ("2 because nobody helped", 2),
    ],
)
async def test_a_number_of_ten_is_a_rating_too(says: str, stars: int) -> None:
    case = await closed()

    assert (await case.customer(says)).told_staff == [TEXTS.staff_rated.format(stars=stars)]


@pytest.mark.parametrize(
    "says",
    [
        "great thanks",
        "it works now, thanks",
        "no complaints",
        "super Ana, danke",
        "thanks a lot Ana, you were great!",
    ],
)
async def test_thanks_in_other_words_are_taken_as_such(says: str) -> None:
    case = await closed()

    assert ((await case.customer(says)).texts, case.status) == ([TEXTS.rated], Status.RESOLVED)


@pytest.mark.parametrize("says", ["nothing", "no", "nichts weiter", "больше ничего"])
async def test_who_has_no_more_to_say_is_offered_nobody(says: str) -> None:
    case = await closed()

    assert (await case.customer(says)).texts == [TEXTS.declined]


@pytest.mark.parametrize("says", ["meh!!", "asdf", "hmm hmm"])
async def test_a_word_that_nobody_understands_is_kept_and_calls_nobody_unasked(says: str) -> None:
    case = await closed()

    seen = await case.customer(says)

    assert case.status in (Status.OPEN, Status.RESOLVED)
    assert seen.texts in ([TEXTS.word_kept], [TEXTS.rated_sorry])
    assert seen.forwarded


async def test_a_new_matter_after_the_end_still_calls_the_person_again() -> None:
    case = await closed()

    seen = await case.customer("the new cup leaks at the bottom as well")

    assert case.status is Status.ESCALATED
    assert seen.texts[-1] == TEXTS.calling_again


@pytest.mark.parametrize(
    "says", ["it is still not working", "still broken", "nicht gelöst", "не работает", "没解决", "wait"]
)
async def test_what_is_not_over_goes_back_to_who_closed_it(says: str) -> None:
    case = await closed()

    seen = await case.customer(says)

    assert (seen.texts, case.status) == ([TEXTS.calling_again], Status.ESCALATED)
    assert case.answerer.asked == [], "they have talked with a person, and want no page"


async def test_what_is_not_over_goes_back_also_after_thanks() -> None:
    case = await closed()
    case.answerer.knows["thank you"] = Answer(kind="smalltalk", small_talk=Said.THANKS)
    await case.customer("thank you")

    assert (await case.customer("it doesn't work")).texts == [TEXTS.calling_again]


async def test_a_word_of_what_went_wrong_is_not_answered_by_a_page_about_it() -> None:
    case = await closed()
    await case.customer("bad")

    assert (await case.customer("the delivery of the spare part took ages")).texts == [TEXTS.word_kept]
    assert (await case.customer("ok")).texts == [TEXTS.thanks]
    assert case.status is Status.OPEN, "an ok is no yes to that"


async def test_a_clear_yes_to_an_answer_to_their_word_calls_a_person() -> None:
    case = await closed()
    await case.customer("bad")
    await case.customer("the delivery of the spare part took ages")

    await case.customer("yes please, it is order 4711")

    assert case.status is Status.ESCALATED


async def test_a_rating_is_taken_while_the_bot_is_switched_off() -> None:
    case = await closed()
    case.pause.on = True

    seen = await case.customer("5")

    assert (seen.texts, case.status) == ([TEXTS.rated], Status.RESOLVED)
