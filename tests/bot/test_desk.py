"""The table of what the desk does, row by row, and the life of a conversation."""

from typing import Any

import pytest

from bot.model import (
    SMALL_TALK,
    Action,
    Address,
    Answer,
    Author,
    Contact,
    Customer,
    MessageSent,
    Said,
    Status,
    TimerKind,
    Trigger,
)
from tests.bot.desk_case import ANA, BEN, NOON, TEXTS, THREAD, DeskCase, FakeAnswerer, in_status

OPEN, ESCALATED, CLAIMED = Status.OPEN, Status.ESCALATED, Status.CLAIMED
SNOOZED, PARKED, RESOLVED = Status.SNOOZED, Status.PARKED, Status.RESOLVED


# --- the table ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("says", "status", "action", "becomes", "bot_speaks", "forwarded"),
    [
        ("human please", OPEN, "escalate", ESCALATED, False, False),
        ("human please", ESCALATED, "forward", ESCALATED, False, True),
        ("human please", CLAIMED, "forward", CLAIMED, False, True),
        ("human please", SNOOZED, "forward", CLAIMED, False, True),
        ("human please", PARKED, "escalate", ESCALATED, False, True),
        ("human please", RESOLVED, "escalate", ESCALATED, False, True),
        ("fraud on my card", OPEN, "escalate", ESCALATED, False, False),
        ("fraud on my card", ESCALATED, "forward", ESCALATED, False, True),
        ("fraud on my card", CLAIMED, "forward", CLAIMED, False, True),
        ("fraud on my card", SNOOZED, "forward", CLAIMED, False, True),
        ("fraud on my card", PARKED, "forward", PARKED, False, True),
        ("fraud on my card", RESOLVED, "escalate", ESCALATED, False, True),
        ("what is xyzzy", OPEN, "offer_human", OPEN, True, False),
        ("what is xyzzy", ESCALATED, "forward", ESCALATED, False, True),
        ("what is xyzzy", CLAIMED, "forward", CLAIMED, False, True),
        ("what is xyzzy", SNOOZED, "forward", CLAIMED, False, True),
        ("what is xyzzy", PARKED, "forward", PARKED, False, True),
        ("what is xyzzy", RESOLVED, "escalate", ESCALATED, True, True),
        ("plan", OPEN, "clarify", OPEN, True, False),
        ("plan", ESCALATED, "forward", ESCALATED, False, True),
        ("plan", CLAIMED, "forward", CLAIMED, False, True),
        ("plan", PARKED, "forward", PARKED, False, True),
        ("plan", RESOLVED, "clarify", OPEN, True, False),
        ("delivery cost", OPEN, "answer", OPEN, True, False),
        ("delivery cost", ESCALATED, "answer", ESCALATED, True, True),
        ("delivery cost", CLAIMED, "forward", CLAIMED, False, True),
        ("delivery cost", SNOOZED, "forward", CLAIMED, False, True),
        ("delivery cost", PARKED, "answer", PARKED, True, True),
        ("delivery cost", RESOLVED, "answer", OPEN, True, False),
        ("boom", OPEN, "escalate", ESCALATED, False, False),
        ("boom", ESCALATED, "forward", ESCALATED, False, True),
        ("boom", CLAIMED, "forward", CLAIMED, False, True),
        ("boom", PARKED, "forward", PARKED, False, True),
        ("boom", RESOLVED, "escalate", ESCALATED, False, True),
        ("stop", ESCALATED, "notice", OPEN, False, True),
        ("stop", CLAIMED, "notice", CLAIMED, False, True),
        ("stop", SNOOZED, "notice", CLAIMED, False, True),
        ("stop", PARKED, "notice", OPEN, False, True),
    ],
)
async def test_what_a_message_does_in_each_status(
    says: str, status: Status, action: str, becomes: Status, bot_speaks: bool, forwarded: bool
) -> None:
    case = await in_status(status)

    seen = await case.customer(says)

    assert (seen.action, case.status) == (action, becomes)
    assert ("bot" in seen.authors) is bot_speaks
    assert seen.forwarded is forwarded


@pytest.mark.parametrize("status", [OPEN, RESOLVED])
async def test_the_button_calls_a_person_at_once(status: Status) -> None:
    case = await in_status(status)
    case.a_day_passes()

    seen = await case.taps(Action.HUMAN)

    assert case.status is ESCALATED
    assert "open_thread" in seen.kinds


@pytest.mark.parametrize("status", list(Status))
async def test_every_customer_message_ends_answered_escalated_or_parked(status: Status) -> None:
    for says in ("human", "fraud", "what is xyzzy", "plan", "delivery", "boom", "stop", ""):
        case = await in_status(status)

        seen = await case.customer(says)

        heard = bool(seen.replies)
        with_people = case.status in (ESCALATED, CLAIMED, SNOOZED, PARKED) and (
            seen.forwarded or "open_thread" in seen.kinds
        )
        assert heard or with_people, f"{says!r} in {status} met silence"


# --- calling a person --------------------------------------------------------------------------------------


async def test_the_customer_is_told_of_a_call_only_when_slack_has_taken_it() -> None:
    case = DeskCase()
    seen = await case.customer("human please")
    assert seen.texts == []

    assert (await case.fires(TimerKind.UNPOSTED)).texts == [TEXTS.noted_calling_later]
    assert (await case.slack_accepts()).texts == [TEXTS.called]
    assert (await case.fires(TimerKind.UNPOSTED)).texts == []


async def test_an_unanswerable_question_is_offered_a_person_and_yes_takes_it() -> None:
    case = DeskCase()
    offer = await case.customer("what is xyzzy")
    assert offer.texts == [TEXTS.unknown]
    assert Action.HUMAN in offer.actions

    taken = await case.customer("yes")

    assert taken.trigger is Trigger.UNKNOWN
    assert case.status is ESCALATED


async def test_no_declines_the_offer_and_the_bot_goes_on() -> None:
    case = DeskCase()
    await case.customer("what is xyzzy")

    assert (await case.customer("no")).texts == [TEXTS.declined]
    assert (await case.customer("delivery?")).action == "answer"


async def test_a_bare_wish_for_help_is_answered_with_the_offer_of_a_person() -> None:
    case = DeskCase()

    offer = await case.customer("help")

    assert (offer.action, offer.trigger, offer.reason) == ("offer_human", Trigger.EXPLICIT, "a wish for help")
    assert offer.texts == [TEXTS.offer_help]
    assert case.answerer.asked == [], "no document says more than the customer has said"
    assert (await case.customer("delivery?")).action == "answer"


async def test_the_third_time_the_same_is_asked_a_person_is_called_without_a_third_try() -> None:
    case = DeskCase()
    await case.customer("delivery")
    await case.customer("delivery")

    third = await case.customer("delivery")

    assert third.trigger is Trigger.REPEAT
    assert len(case.answerer.asked) == 2


async def test_a_sensitive_topic_may_offer_or_answer_first() -> None:
    case = DeskCase()
    assert (await case.customer("refund me")).texts == [TEXTS.offer]

    seen = await DeskCase().customer("late delivery")

    assert seen.action == "answer"
    assert seen.texts[-1] == TEXTS.after_answer_offer


async def test_when_the_answerer_fails_the_customer_is_told_and_a_person_called() -> None:
    case = DeskCase()

    seen = await case.customer("boom")

    assert seen.texts == [TEXTS.failed]
    assert seen.trigger is Trigger.ERROR
    assert seen.reason == "the answerer failed: the model did not answer in time"


async def test_a_clarifying_question_is_asked_once() -> None:
    case = DeskCase()
    asked = await case.customer("plan")
    assert asked.actions == ["option:Price plans", "option:Floor plans", Action.HUMAN]

    chosen = await case.taps("option:Price plans")

    assert case.answerer.asked[-1].text == "plan Price plans"
    assert chosen.action == "offer_human"
    (choice,) = chosen.outcome.notes
    assert (choice.author, choice.text) == (Author.CUSTOMER, "Price plans"), "staff must see what was chosen"


@pytest.mark.parametrize("title", ["Cancel", "Problem solved", "A question", "One moment"])
async def test_a_topic_is_chosen_whatever_its_title_would_say_as_a_message(title: str) -> None:
    topics = Answer(kind="clarify", options=(title, "Floor plans"), unknown=0.5)
    case = DeskCase(answerer=FakeAnswerer(only_quotes=True, knows={"my plan": topics}))
    await case.customer("my plan")

    await case.taps(f"option:{title}")

    assert case.answerer.asked[-1].text == f"my plan {title}"


async def test_a_picture_without_words_is_offered_a_person() -> None:
    seen = await DeskCase().customer("")

    assert seen.texts == [TEXTS.cannot_read]


async def test_the_way_to_a_person_is_under_everything_the_bot_says() -> None:
    for says in ("/start", "delivery", "what is xyzzy", "plan", "refund", "late delivery", ""):
        seen = await DeskCase().customer(says)
        assert all(Action.HUMAN in [button.action for button in reply.buttons] for reply in seen.replies), (
            f"no way to a person after {says!r}"
        )


async def test_messages_that_belong_together_are_one_question() -> None:
    case = DeskCase()

    await case.customer("hello", "what does", "delivery cost")

    (question,) = case.answerer.asked
    assert question.text == "hello\nwhat does\ndelivery cost"
    assert question.history == ()


async def test_a_request_for_a_person_in_two_messages_is_one() -> None:
    case = DeskCase()

    await case.customer("hu", "man")

    assert case.status is OPEN
    await case.customer("talk to", "a human")
    assert case.status is ESCALATED


async def test_start_is_a_new_beginning() -> None:
    case = await in_status(RESOLVED)
    case.a_day_passes()
    await case.customer("what is xyzzy")
    await case.customer("/start")

    assert (await case.customer("yes")).action == "offer_human", "the old offer is forgotten"


@pytest.mark.parametrize("command", ["/start", "/help"])
async def test_who_opens_the_chat_or_asks_for_help_is_told_what_the_bot_is_for(command: str) -> None:
    case = DeskCase()

    seen = await case.customer(command)

    assert seen.action == "answer"
    assert seen.texts == [TEXTS.greeting.format(company="Example")]


@pytest.mark.parametrize(
    ("kind", "said"), [("answer", Said.GREETING), ("smalltalk", None), ("smalltalk", Said.WAITS)]
)
def test_an_answer_is_small_talk_in_kind_and_in_what_is_said_or_in_neither(
    kind: Any, said: Said | None
) -> None:
    with pytest.raises(ValueError, match="small_talk"):
        Answer(kind=kind, small_talk=said)


@pytest.mark.parametrize("kind", sorted(SMALL_TALK))
async def test_small_talk_is_answered_in_kind(kind: Said) -> None:
    case = DeskCase()
    case.answerer.knows["hey you"] = Answer(kind="smalltalk", small_talk=kind)

    assert (await case.customer("hey you")).texts == [getattr(TEXTS, kind).format(company="Example")]


async def test_the_answerer_sees_what_was_said_before() -> None:
    case = DeskCase()
    await case.customer("delivery")

    await case.customer("and to Austria?")

    assert next(m.text for m in case.answerer.asked[-1].history) == "delivery"


# --- people ------------------------------------------------------------------------------------------------


async def test_the_first_staff_reply_claims_and_reaches_the_customer() -> None:
    case = await in_status(ESCALATED)

    seen = await case.staff_writes("Hello, Ana here")

    assert case.rehearsal.case.conversation.owner == ANA
    assert seen.texts == [TEXTS.joined.format(name="Ana"), "Hello, Ana here"]
    assert seen.authors == ["notice", "staff"]
    assert seen.outcome.withdraw_answers


async def test_a_note_never_reaches_the_customer_and_claims_nothing() -> None:
    case = await in_status(ESCALATED)

    for line in (";; look at this", "!note he is angry", "!asign Ben"):
        seen = await case.staff_writes(line)
        assert seen.texts == []
        assert len(seen.outcome.notes) == 1
    assert case.status is ESCALATED


async def test_the_second_to_claim_is_told_who_has_it() -> None:
    case = await in_status(CLAIMED)

    seen = await case.claims(BEN)

    assert seen.told_staff == [TEXTS.staff_already_claimed.format(name="Ana")]
    assert case.rehearsal.case.conversation.owner == ANA


async def test_the_bot_is_silent_until_resolve_and_answers_again_after_it() -> None:
    case = await in_status(CLAIMED)
    assert (await case.customer("delivery")).texts == []

    resolved = await case.resolves()
    assert resolved.texts == [TEXTS.resolved.format(name="Ana")]
    assert "rate:5" in resolved.actions

    assert (await case.customer("delivery")).action == "answer"


async def test_a_rating_is_shown_in_the_thread() -> None:
    case = await in_status(RESOLVED)

    seen = await case.taps("rate:4")

    assert seen.told_staff == [TEXTS.staff_rated.format(stars="4")]
    await case.customer("thanks, delivery?")
    told = (await case.taps("rate:5")).told_staff
    assert told == [TEXTS.staff_rated_anew.format(before=4, stars=5)], "also later"
    await case.customer("human")
    assert (await case.taps("rate:1")).told_staff == [], "not while the next person is called"


async def test_an_owner_who_is_silent_is_reminded_and_then_the_conversation_waits_again() -> None:
    case = await in_status(CLAIMED)

    reminded = await case.fires(TimerKind.OWNER_SILENT)
    assert reminded.told_staff == [TEXTS.staff_reminder.format(name="Ana", minutes=10)]
    gone = await case.fires(TimerKind.OWNER_GONE)

    assert case.status is ESCALATED
    assert gone.texts == [TEXTS.owner_gone.format(name="Ana")]
    assert TimerKind.UNCLAIMED in gone.outcome.timers


async def test_the_owners_time_runs_from_the_customers_first_unanswered_message() -> None:
    case = await in_status(CLAIMED)
    await case.staff_writes("Hello")

    for says in (["are you", "there?"], ["human!"], ["stop"], ["hello??"]):
        waiting = await case.customer(*says)
        assert TimerKind.OWNER_SILENT in waiting.outcome.timers_unless_set, says
        assert TimerKind.OWNER_SILENT not in waiting.outcome.timers, "a later word does not grant more time"
    assert TimerKind.OWNER_SILENT not in (await case.staff_writes(";; looking")).outcome.timers
    assert (await case.staff_writes("yes")).outcome.timers[TimerKind.OWNER_SILENT] is None


async def test_a_reply_in_an_older_thread_still_reaches_the_customer() -> None:
    case = await in_status(RESOLVED)
    case.a_day_passes()
    await case.customer("human again")

    seen = await case.staff_writes("One more thing", thread=THREAD)

    assert seen.texts == [TEXTS.joined.format(name="Ana"), "One more thing"]
    assert case.status is CLAIMED, "the customer has been answered; nobody else needs to come"
    assert seen.told_staff == [TEXTS.staff_answers_elsewhere.format(name="Ana")]


async def test_a_command_in_an_older_thread_changes_nothing() -> None:
    case = await in_status(RESOLVED)
    case.a_day_passes()
    await case.customer("human again")

    for command in ("!resolve", "!claim"):
        seen = await case.staff_writes(command, thread=THREAD)
        assert seen.kinds == ["mark_message", "whisper"]
    assert case.status is ESCALATED


async def test_nothing_is_closed_while_the_bot_has_the_conversation() -> None:
    case = await in_status(ESCALATED)
    await case.customer("stop")

    assert (await case.staff_writes("!resolve")).kinds == ["mark_message", "whisper"]
    assert case.status is OPEN


async def test_who_waits_is_told_once_that_they_are_heard() -> None:
    case = await in_status(ESCALATED)

    assert (await case.customer("the blue one")).texts == [TEXTS.still_waiting]
    assert (await case.customer("my blue lamp")).texts == []


@pytest.mark.parametrize("status", [OPEN, RESOLVED])
async def test_stop_is_not_a_question(status: Status) -> None:
    case = await in_status(status)

    assert (await case.customer("stop")).texts == [TEXTS.declined]


@pytest.mark.parametrize("says", ["\N{THUMBS UP SIGN}", "???", "..."])
async def test_what_has_no_words_is_not_looked_up(says: str) -> None:
    case = DeskCase()

    assert (await case.customer(says)).texts == [TEXTS.no_words]
    assert case.answerer.asked == []


@pytest.mark.parametrize("beginning", ["!resolved", "@Marit"])
async def test_what_may_be_a_slip_stays_among_staff_and_they_are_told(beginning: str) -> None:
    case = await in_status(CLAIMED)

    seen = await case.staff_writes(f"{beginning} can you look?")

    assert seen.told_staff == [TEXTS.staff_kept.format(beginning=beginning)]
    assert seen.texts == []


async def test_a_reply_after_resolve_tells_staff_that_the_bot_is_silent_again() -> None:
    case = await in_status(RESOLVED)

    seen = await case.staff_writes("One more thing")

    assert TEXTS.staff_claimed_again.format(name="Ana") in seen.told_staff


async def test_staff_see_each_message_of_the_customer_once() -> None:
    case = await in_status(CLAIMED)
    first = await case.customer("one")
    second = await case.customer("two", "three")

    assert first.shown[0][1] == second.shown[0][0]


# --- nobody there ------------------------------------------------------------------------------------------


async def test_outside_opening_hours_the_question_becomes_a_lead() -> None:
    case = DeskCase()
    case.hours.open = False
    await case.customer("what is xyzzy")

    seen = await case.customer("yes")

    assert case.status is PARKED
    assert "open_thread" in seen.kinds
    assert seen.outcome.lead is not None
    assert seen.outcome.lead.question == "what is xyzzy"
    (said,) = seen.texts
    assert said.startswith("Nobody is here right now. We are back Tuesday, 09:00 (UTC).")
    assert TEXTS.ask_contact in said


@pytest.mark.parametrize(
    ("says", "contact"),
    [
        ("ana@example.com", Contact(kind="email", value="ana@example.com")),
        ("no", Contact(kind="none")),
    ],
)
async def test_a_contact_is_kept_with_the_question(says: str, contact: Contact) -> None:
    case = await in_status(PARKED)

    seen = await case.customer(says)

    assert seen.outcome.lead is not None
    assert seen.outcome.lead.contact == contact
    assert "update_head" in seen.kinds


@pytest.mark.parametrize("says", ["anaexample.com@", "12345", "ana at example dot com"])
async def test_a_contact_that_cannot_be_right_is_asked_for_again(says: str) -> None:
    case = await in_status(PARKED)

    seen = await case.customer(says)

    assert seen.texts == [TEXTS.ask_contact_again]
    assert (await case.taps(Action.REACH_NOT)).texts == [TEXTS.lead_refused]


async def test_a_contact_is_asked_for_once_and_never_forgotten() -> None:
    case = await in_status(PARKED)
    await case.customer("ana@example.com")
    await case.customer("human please")

    seen = await case.fires(TimerKind.UNCLAIMED)

    assert case.rehearsal.case.lead is not None
    assert case.rehearsal.case.lead.contact == Contact(kind="email", value="ana@example.com")
    assert TEXTS.ask_contact not in seen.texts[0]


async def test_the_leads_question_is_what_the_customer_wanted_to_know() -> None:
    case = DeskCase()
    await case.customer("what is xyzzy")
    await case.customer("yes")
    await case.slack_accepts()
    await case.customer("hello?")
    await case.fires(TimerKind.UNCLAIMED)

    assert case.rehearsal.case.lead is not None
    assert case.rehearsal.case.lead.question == "what is xyzzy"


async def test_after_a_bare_request_the_next_words_are_the_question() -> None:
    case = DeskCase()
    case.hours.open = False
    first = await case.customer("human please")
    assert first.outcome.lead is not None
    assert first.outcome.lead.question == ""

    seen = await case.customer("my xyzzy is broken")

    assert seen.outcome.lead is not None
    assert seen.outcome.lead.question == "my xyzzy is broken"
    assert "update_head" in seen.kinds


async def test_an_owner_who_is_gone_after_closing_time_leaves_a_lead() -> None:
    case = await in_status(CLAIMED)
    await case.customer("are you there?")
    await case.fires(TimerKind.OWNER_SILENT)
    case.hours.open = False

    seen = await case.fires(TimerKind.OWNER_GONE)

    assert case.status is PARKED
    assert seen.texts[0].startswith("Nobody is here right now.")


async def test_answer_me_here_is_a_contact() -> None:
    case = await in_status(PARKED)

    seen = await case.taps(Action.REACH_HERE)

    assert seen.texts == [TEXTS.lead_here]


async def test_nobody_claimed_in_time_is_said_truthfully() -> None:
    case = await in_status(ESCALATED)

    seen = await case.fires(TimerKind.UNCLAIMED)

    assert case.status is PARKED
    assert seen.texts[0].startswith(TEXTS.nobody_came)
    assert seen.told_staff == [f"{TEXTS.staff_nobody_came.format(minutes=5)} {TEXTS.staff_asked_where}"]


async def test_who_asks_again_while_closed_is_reminded_and_not_promised_anything() -> None:
    case = await in_status(PARKED)
    case.hours.open = False

    seen = await case.customer("human!")

    assert case.status is PARKED
    assert seen.texts[0].startswith("Nobody is here right now.")


async def test_staff_can_answer_a_lead_in_its_thread() -> None:
    case = await in_status(PARKED)

    seen = await case.staff_writes("Here is your answer")

    assert case.status is CLAIMED
    assert seen.texts[-1] == "Here is your answer"


# --- what must not wait ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("says", "urgent"), [("human please", True), ("stop", True), ("delivery", False)])
def test_requests_for_a_person_do_not_wait(says: str, urgent: bool) -> None:
    case = DeskCase()

    assert case.desk.urgent(message(says)) is urgent


@pytest.mark.parametrize("status", [ESCALATED, CLAIMED, PARKED])
async def test_a_bug_shows_staff_what_the_customer_said(status: Status) -> None:
    case = await in_status(status)
    case.rehearsal.hears("are you there?")

    outcome = case.desk.decide_after_failure(case.rehearsal.case, [message("are you there?")], KeyError("x"))

    assert [o.kind for o in outcome.outgoing] == ["show_messages", "post_notice"]


async def test_a_bug_calls_a_person_and_does_not_repeat_the_customers_words() -> None:
    case = DeskCase()
    event = message("my card is 4111")

    outcome = case.desk.decide_after_failure(case.rehearsal.case, [event], ZeroDivisionError("card is 4111"))

    assert outcome.conversation.status is ESCALATED
    assert outcome.escalation is not None
    assert outcome.escalation.why == "the answerer failed: ZeroDivisionError"


def message(text: str) -> MessageSent:
    """A message of a customer, as an adapter would hand it over."""
    return MessageSent(
        key="test/1",
        address=Address(channel="telegram", account="shop", chat="1"),
        customer=Customer(id="1", name="Mara"),
        at=NOON,
        message_id="1",
        text=text,
    )
