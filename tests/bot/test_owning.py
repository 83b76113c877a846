"""Who has a conversation: what staff do with it as a whole, by commands and by buttons."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.inboxes import InboxRules
from bot.model import (
    Action,
    Author,
    Awaiting,
    Contact,
    Conversation,
    Ended,
    Escalation,
    InboxThread,
    MarkMessage,
    SendTranscript,
    Staff,
    StaffActed,
    StaffAction,
    StaffWrote,
    Status,
    TimerKind,
    Whisper,
)
from tests.bot.desk_case import ANA, BEN, NOON, TEXTS, THREAD, DeskCase, Seen, in_status

OPEN, ESCALATED, CLAIMED = Status.OPEN, Status.ESCALATED, Status.CLAIMED
SNOOZED, PARKED, RESOLVED = Status.SNOOZED, Status.PARKED, Status.RESOLVED
OLDER = InboxThread(slack_channel_id="C0INBOX", thread_ts="1.1")


async def writes(
    case: DeskCase, text: str, *mentions: Staff, staff: Staff = ANA, thread: InboxThread = THREAD
) -> Seen:
    """A member of staff writes in the thread."""
    event = StaffWrote(
        key=case.rehearsal.new_key(),
        thread=thread,
        staff=staff,
        at=case.clock.now(),
        message_id="102.1",
        text=text,
        mentions=mentions,
    )
    return Seen(await case.rehearsal.play([event]))


async def presses(
    case: DeskCase,
    action: StaffAction,
    value: str = "",
    *,
    staff: Staff = ANA,
    colleague: Staff | None = None,
    thread: InboxThread = THREAD,
) -> Seen:
    """A member of staff presses a button, or chooses in what it opened."""
    event = StaffActed(
        key=case.rehearsal.new_key(),
        thread=thread,
        staff=staff,
        at=case.clock.now(),
        action=action,
        value=value,
        colleague=colleague,
    )
    return Seen(await case.rehearsal.play([event]))


async def called(**rules: Any) -> DeskCase:
    """A person was called in an inbox with `rules`."""
    case = DeskCase(**rules)
    await case.customer("human")
    await case.slack_accepts()
    return case


def conversation(case: DeskCase) -> Conversation:
    return case.rehearsal.case.conversation


def escalation(case: DeskCase) -> Escalation:
    found = case.rehearsal.case.escalation
    assert found is not None
    return found


def whispered(seen: Seen) -> list[str]:
    return [o.text for o in seen.outcome.outgoing if isinstance(o, Whisper)]


def failed(seen: Seen) -> bool:
    """Whether the command shows that nothing was done."""
    return any(isinstance(o, MarkMessage) and o.mark == "failed" for o in seen.outcome.outgoing)


# --- taking it ---------------------------------------------------------------------------------------------


async def test_the_first_claim_is_remembered_and_the_later_ones_do_not_change_it() -> None:
    case = await in_status(CLAIMED)
    assert escalation(case).claimed_at == NOON

    case.clock.at += timedelta(minutes=1)
    await case.resolves()
    await case.claims(BEN)
    assert escalation(case).claimed_at == NOON


async def test_whoever_comes_second_is_told_who_has_it() -> None:
    case = await in_status(CLAIMED)
    seen = await writes(case, "!claim", staff=BEN)

    assert seen.told_staff == [TEXTS.staff_already_claimed.format(name="Ana")]
    assert failed(seen)
    assert seen.texts == []
    assert conversation(case).owner == ANA


async def test_who_joined_is_announced_once_and_not_after_each_resolve() -> None:
    case = await in_status(ESCALATED)
    assert (await writes(case, "Hello!")).texts[0] == TEXTS.joined.format(name="Ana")

    await case.resolves()
    assert (await writes(case, "One more thing")).texts == ["One more thing"]
    await case.resolves()
    assert (await presses(case, StaffAction.CLAIM)).texts == []


async def test_another_colleague_who_joins_is_announced() -> None:
    case = await in_status(RESOLVED)

    assert (await writes(case, "Ben here", staff=BEN)).texts == [TEXTS.joined.format(name="Ben"), "Ben here"]


async def test_a_colleague_who_comes_after_the_bot_answered_is_announced_again() -> None:
    case = await in_status(RESOLVED)
    await case.customer("how long is delivery?")
    assert case.status is OPEN

    assert TEXTS.joined.format(name="Ana") in (await writes(case, "Hello again")).texts


async def test_customers_read_the_teams_name_where_it_is_set() -> None:
    case = await called(customers_see="Team *Larkmill*")
    said = (await case.claims()).texts
    said += (await presses(case, StaffAction.ASSIGN, colleague=BEN)).texts
    said += (await case.customer("human")).texts
    said += (await case.customer("stop")).texts
    said += (await presses(case, StaffAction.SNOOZE, "2h")).texts
    await case.customer("hello?")
    await case.fires(TimerKind.OWNER_SILENT)
    said += (await case.fires(TimerKind.OWNER_GONE)).texts
    await case.claims()
    said += (await presses(case, StaffAction.BACK)).texts
    await case.customer("human")
    await case.slack_accepts()
    await case.claims()
    said += (await case.resolves()).texts

    assert said
    assert not any("Ana" in text or "Ben" in text for text in said)
    assert "Team \\*Larkmill\\* has joined. You are talking to a person now." in said
    assert TEXTS.assigned.format(name="Team \\*Larkmill\\*") not in said, "to the customer nothing changed"


async def test_assigning_tells_the_customer_once_and_names_the_colleague_in_the_thread() -> None:
    case = await in_status(CLAIMED)
    seen = await writes(case, "!assign @Ben", BEN)

    assert seen.texts == [TEXTS.assigned.format(name="Ben")]
    assert seen.told_staff == [TEXTS.staff_assigned.format(name="Ana", colleague="Ben")]
    assert (case.status, conversation(case).owner) == (CLAIMED, BEN)
    assert (await writes(case, "Hello, I am Ben", staff=BEN)).texts == ["Hello, I am Ben"]


async def test_assigning_claims_for_a_colleague_where_nobody_had_it() -> None:
    case = await in_status(ESCALATED)
    seen = await presses(case, StaffAction.ASSIGN, colleague=BEN)

    assert seen.texts == [TEXTS.assigned.format(name="Ben")]
    assert (case.status, conversation(case).owner) == (CLAIMED, BEN)
    assert escalation(case).claimed_at == NOON
    assert seen.outcome.timers[TimerKind.UNCLAIMED] is None


async def test_a_colleague_has_the_whole_time_from_when_they_were_assigned() -> None:
    case = await in_status(CLAIMED)
    await case.customer("hello?")
    await case.fires(TimerKind.OWNER_SILENT)
    timers = (await writes(case, "!assign @Ben", BEN)).outcome.timers

    assert timers[TimerKind.OWNER_SILENT] == NOON + timedelta(minutes=10)
    assert timers[TimerKind.OWNER_GONE] is None


@pytest.mark.parametrize("text", ["!assign", "!assign @ana"])
async def test_assigning_without_a_colleague_says_how_it_is_done(text: str) -> None:
    case = await in_status(CLAIMED)
    seen = await writes(case, text)

    assert whispered(seen) == [TEXTS.staff_assign_whom]
    assert failed(seen)
    assert (seen.texts, conversation(case).owner) == ([], ANA)


async def test_assigning_to_who_has_it_changes_nothing() -> None:
    case = await in_status(CLAIMED)
    seen = await presses(case, StaffAction.ASSIGN, colleague=ANA, staff=BEN)

    assert whispered(seen) == [TEXTS.staff_already_claimed.format(name="Ana")]
    assert seen.kinds == ["whisper"]


# --- handing it back ---------------------------------------------------------------------------------------


async def test_handed_back_the_bot_answers_again_and_the_customer_knows() -> None:
    case = await in_status(CLAIMED)
    seen = await writes(case, "!back")

    assert seen.texts == [TEXTS.handed_back.format(name="Ana")]
    assert seen.actions == ["human"], "the way back to a person stays visible"
    assert seen.told_staff == [TEXTS.staff_handed_back.format(name="Ana")]
    assert (case.status, conversation(case).owner, escalation(case).outcome) == (OPEN, None, Ended.RETURNED)
    assert (await case.customer("how long is delivery?")).action == "answer"
    assert case.answerer.asked[-1].instruction is None


async def test_the_bot_is_given_the_instruction_until_a_person_is_called_again() -> None:
    case = await in_status(CLAIMED)
    await writes(case, "The spare grinder is on its way")
    seen = await presses(case, StaffAction.BACK, "  speak French ")
    assert seen.told_staff[-1] == TEXTS.staff_instructed.format(instruction="speak French")
    assert "French" not in " ".join(seen.texts)

    await case.customer("how long is delivery?")
    question = case.answerer.asked[-1]
    assert question.instruction == "speak French"
    assert "The spare grinder is on its way" in [m.text for m in question.history if m.author is Author.STAFF]

    await case.customer("human")
    assert conversation(case).instruction is None


async def test_the_bot_can_be_told_something_while_it_answers() -> None:
    case = await in_status(RESOLVED)
    seen = await writes(case, "!back: offer the repair")

    assert (seen.texts, case.status) == ([], RESOLVED)
    assert conversation(case).instruction == "offer the repair"


async def test_a_bot_that_only_quotes_says_that_it_cannot_follow_an_instruction() -> None:
    case = DeskCase(only_quotes=True)
    await case.customer("human")
    await case.slack_accepts()
    await case.claims()

    seen = await presses(case, StaffAction.BACK, "speak French")

    assert seen.told_staff[-1] == TEXTS.staff_not_instructed
    assert conversation(case).instruction is None


async def test_a_colleague_who_takes_it_again_ends_the_instruction() -> None:
    case = await in_status(CLAIMED)
    await writes(case, "!back: be brief")
    await case.claims()

    assert conversation(case).instruction is None


@pytest.mark.parametrize("text", ["!back soon", "!back in 5 minutes", "!bot is down"])
async def test_a_sentence_that_begins_like_a_command_reaches_nobody(text: str) -> None:
    case = await in_status(CLAIMED)
    seen = await writes(case, text)

    assert (seen.texts, case.status) == ([], CLAIMED)
    assert seen.told_staff == [TEXTS.staff_kept.format(beginning=text.split()[0])]


# --- putting it aside --------------------------------------------------------------------------------------


async def test_a_snooze_lasts_until_its_time_and_then_the_same_owner_has_it() -> None:
    case = await in_status(CLAIMED)
    await case.customer("hello?")
    seen = await writes(case, "!snooze 2h", staff=BEN)

    assert seen.texts == [TEXTS.comes_back.format(name="Ana")]
    assert seen.told_staff == [TEXTS.staff_snoozed_until.format(name="Ben", when="14:00 (UTC)")]
    assert (case.status, conversation(case).owner) == (SNOOZED, ANA)
    assert conversation(case).snoozed_until == NOON + timedelta(hours=2)
    assert seen.outcome.timers[TimerKind.SNOOZE_OVER] == NOON + timedelta(hours=2)
    assert seen.outcome.timers[TimerKind.OWNER_SILENT] is None, "nobody is reminded meanwhile"

    case.clock.at += timedelta(hours=2)
    seen = await case.fires(TimerKind.SNOOZE_OVER)
    assert seen.told_staff == [TEXTS.staff_snooze_over.format(name="Ana")]
    assert (seen.texts, case.status, conversation(case).owner) == ([], CLAIMED, ANA)
    assert conversation(case).snoozed_until is None
    assert TimerKind.OWNER_SILENT in seen.outcome.timers_unless_set, "the customer was told she comes back"


async def test_a_snooze_into_another_day_names_the_day() -> None:
    case = await in_status(CLAIMED)
    seen = await presses(case, StaffAction.SNOOZE, "tomorrow")

    when = "Tuesday, 24 November, 09:00 (UTC)"
    assert seen.told_staff == [TEXTS.staff_snoozed_until.format(name="Ana", when=when)]


async def test_a_snooze_without_an_end_lasts_until_the_customer_writes() -> None:
    case = await in_status(CLAIMED)
    seen = await writes(case, "!snooze")
    assert (seen.texts, case.status) == ([], SNOOZED), "nothing is promised that nobody said"
    assert seen.told_staff == [TEXTS.staff_snoozed.format(name="Ana")]

    woken = await case.customer("the parcel came")
    assert (woken.forwarded, woken.texts) == (True, [])
    assert (case.status, conversation(case).owner) == (CLAIMED, ANA)


async def test_the_customers_word_ends_a_snooze_and_its_time() -> None:
    case = await in_status(CLAIMED)
    await writes(case, "!snooze 2h")
    seen = await case.customer("the parcel came")

    assert (case.status, conversation(case).snoozed_until) == (CLAIMED, None)
    assert seen.outcome.timers[TimerKind.SNOOZE_OVER] is None
    assert (await case.fires(TimerKind.SNOOZE_OVER)).kinds == []


@pytest.mark.parametrize("action", [Action.HUMAN, Action.BACK])
async def test_the_customers_tap_ends_a_snooze_and_its_owner_is_reminded_again(action: str) -> None:
    case = await in_status(CLAIMED)
    await writes(case, "!snooze 2h")
    seen = await case.taps(action)

    assert (case.status, conversation(case).owner) == (CLAIMED, ANA)
    assert TimerKind.OWNER_SILENT in seen.outcome.timers_unless_set


async def test_a_tap_on_an_old_button_leaves_a_snooze() -> None:
    case = await in_status(CLAIMED)
    await writes(case, "!snooze 2h")
    await case.taps(f"{Action.OPTION}Delivery")

    assert case.status is SNOOZED


async def test_a_later_snooze_counts_and_the_customer_is_told_once() -> None:
    case = await in_status(CLAIMED)
    await writes(case, "!snooze 2h")
    seen = await writes(case, "!snooze 1d")
    assert seen.texts == []
    assert seen.outcome.timers[TimerKind.SNOOZE_OVER] == NOON + timedelta(days=1)

    seen = await writes(case, "!snooze")
    assert seen.outcome.timers[TimerKind.SNOOZE_OVER] is None


@pytest.mark.parametrize(("text", "told"), [("!snooze 30m", "comes_back"), ("!snooze", "with_owner")])
@pytest.mark.parametrize("status", [ESCALATED, PARKED])
async def test_snoozing_what_nobody_has_takes_it(status: Status, text: str, told: str) -> None:
    case = await in_status(status)
    seen = await writes(case, text)

    assert seen.texts == [getattr(TEXTS, told).format(name="Ana")]
    assert (case.status, conversation(case).owner, conversation(case).awaiting) == (SNOOZED, ANA, None)
    assert (escalation(case).outcome, escalation(case).claimed_at) == (None, NOON)
    assert seen.outcome.timers[TimerKind.UNCLAIMED] is None


@pytest.mark.parametrize("wanted", ["soon", "0h", "yesterday", "two hours"])
async def test_a_snooze_until_no_moment_does_nothing_and_says_how_to_write_it(wanted: str) -> None:
    case = await in_status(CLAIMED)
    seen = await writes(case, f"!snooze {wanted}")

    assert (seen.texts, case.status, failed(seen)) == ([], CLAIMED, True)
    assert whispered(seen) == [TEXTS.staff_snooze_how.format(text=wanted)]


@pytest.mark.parametrize("wanted", ["2026-01-01", "today 9:00"])
async def test_who_snoozes_until_a_moment_that_is_past_is_told_so(wanted: str) -> None:
    case = await in_status(CLAIMED)
    seen = await writes(case, f"!snooze {wanted}")

    assert (seen.texts, case.status, failed(seen)) == ([], CLAIMED, True)
    assert whispered(seen) == [TEXTS.staff_snooze_past.format(text=wanted)]


async def test_the_owner_wakes_it_by_claim_and_nobody_else_does() -> None:
    case = await in_status(CLAIMED)
    await writes(case, "!snooze 2h")
    assert (await case.claims(BEN)).told_staff == [TEXTS.staff_already_claimed.format(name="Ana")]
    assert case.status is SNOOZED

    seen = await case.claims(ANA)
    assert (case.status, seen.texts) == (CLAIMED, [])
    assert seen.outcome.timers[TimerKind.SNOOZE_OVER] is None


# --- pausing -----------------------------------------------------------------------------------------------


async def test_a_paused_bot_is_silent_in_this_conversation_until_it_is_let() -> None:
    case = await in_status(RESOLVED)
    seen = await writes(case, "!pause")
    assert seen.told_staff == [TEXTS.staff_paused.format(name="Ana")]
    assert (seen.texts, conversation(case).paused) == ([], True)
    assert "update_head" in seen.kinds
    assert (await case.customer("how long is delivery?")).action == "escalate"

    await case.resolves()
    await presses(case, StaffAction.RESUME)
    assert not conversation(case).paused
    assert (await case.customer("how long is delivery?")).action == "answer"


async def test_who_is_told_of_the_end_while_the_bot_is_paused_is_promised_no_answer_of_the_bots() -> None:
    case = await in_status(CLAIMED)
    await writes(case, "!pause")

    assert (await case.resolves()).texts == [TEXTS.resolved_paused.format(name="Ana")]


async def test_pausing_twice_says_that_it_is_paused_already() -> None:
    case = await in_status(CLAIMED)
    assert whispered(await writes(case, "!resume")) == [TEXTS.staff_not_paused]
    await writes(case, "!pause")
    assert whispered(await writes(case, "!pause")) == [TEXTS.staff_paused_already]


async def test_handing_back_ends_the_pause() -> None:
    case = await in_status(CLAIMED)
    await writes(case, "!pause")
    await writes(case, "!back")

    assert (case.status, conversation(case).paused) == (OPEN, False)
    assert (await case.customer("how long is delivery?")).action == "answer"


async def test_nothing_is_handed_back_to_a_bot_that_is_paused_everywhere() -> None:
    case = await in_status(CLAIMED)
    case.pause.on = True
    seen = await writes(case, "!back")

    assert (seen.texts, case.status) == ([], CLAIMED)
    assert whispered(seen) == [TEXTS.staff_paused_everywhere]


# --- ending it ---------------------------------------------------------------------------------------------


async def test_an_unreachable_customer_is_told_nothing_and_not_asked_how_it_went() -> None:
    case = await in_status(CLAIMED)
    seen = await presses(case, StaffAction.UNREACHABLE)

    assert (seen.texts, case.status, escalation(case).outcome) == ([], RESOLVED, Ended.RESOLVED)
    assert seen.told_staff == [TEXTS.staff_unreachable.format(name="Ana")]


async def test_a_customer_is_asked_for_another_contact_and_it_becomes_a_lead() -> None:
    case = await in_status(CLAIMED)
    await case.customer("my grinder is broken")
    seen = await presses(case, StaffAction.ASK_CONTACT)
    assert seen.texts == [TEXTS.ask_contact_elsewhere]
    assert (case.status, conversation(case).awaiting) == (PARKED, Awaiting.CONTACT)

    await case.customer("kim@example.com")
    lead = case.rehearsal.case.lead
    assert lead is not None
    assert lead.contact == Contact(kind="email", value="kim@example.com")

    await presses(case, StaffAction.CLAIM)
    seen = await presses(case, StaffAction.ASK_CONTACT)
    assert seen.told_staff == [TEXTS.staff_goes_on_elsewhere.format(name="Ana", contact="kim@example.com")]
    assert seen.texts == [TEXTS.goes_on_elsewhere.format(contact=r"kim\@example\.com")]
    assert (case.status, conversation(case).awaiting) == (PARKED, None)


async def test_a_rating_is_kept_with_the_escalation_and_may_be_changed() -> None:
    case = await in_status(RESOLVED)
    told = (TEXTS.staff_rated.format(stars=2), TEXTS.staff_rated_anew.format(before=2, stars=5))
    for stars, said in zip((2, 5), told, strict=True):
        seen = await case.taps(f"rate:{stars}")
        assert seen.told_staff == [said]
        assert escalation(case).rating == stars


async def test_a_word_after_the_rating_is_shown_to_staff_and_calls_nobody() -> None:
    case = await in_status(RESOLVED)
    assert (await case.taps("rate:5")).texts == [TEXTS.rated_add_word]

    seen = await case.customer("Ana was wonderful")
    assert (seen.forwarded, seen.texts) == (True, [TEXTS.word_kept])
    assert seen.actions == ["human", "no_thanks"]
    assert case.status is OPEN


async def test_a_question_after_the_rating_is_answered_as_any_other() -> None:
    case = await in_status(RESOLVED)
    await case.taps("rate:5")

    assert (await case.customer("how long is delivery?")).action == "answer"


async def test_a_question_after_the_rating_that_nobody_can_answer_but_a_person_gets_one() -> None:
    case = await in_status(RESOLVED)
    await case.taps("rate:2")
    assert (await case.customer("what is xyzzy")).action == "offer_human"

    assert (await case.customer("yes")).action == "escalate"
    assert conversation(case).question == "what is xyzzy"


@pytest.mark.parametrize("says", ["human please", "fraud on my card", "boom"])
async def test_after_the_rating_too_a_person_is_called_where_one_is_needed(says: str) -> None:
    case = await in_status(RESOLVED)
    await case.taps("rate:1")

    assert (await case.customer(says)).action == "escalate"


async def test_who_has_nothing_to_add_may_say_so() -> None:
    case = await in_status(RESOLVED)
    await case.taps("rate:5")

    assert (await case.customer("no")).texts == [TEXTS.declined]


async def test_what_is_written_long_after_the_rating_is_no_word_on_it() -> None:
    case = await in_status(RESOLVED)
    await case.taps("rate:5")
    case.clock.at += timedelta(hours=1)

    seen = await case.customer("what is xyzzy")
    assert TEXTS.word_kept not in seen.texts


async def test_who_rates_when_the_talk_has_gone_on_is_only_thanked() -> None:
    case = await in_status(RESOLVED)
    await case.customer("how long is delivery?")

    assert (await case.taps("rate:4")).texts == [TEXTS.rated]


# --- how staff are answered --------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["!resolve", "!back", "!snooze", "!snooze 2h"])
async def test_there_is_nothing_to_let_go_of_while_the_bot_has_it(text: str) -> None:
    case = await in_status(RESOLVED)
    await case.customer("how long is delivery?")
    seen = await writes(case, text)

    assert (seen.texts, case.status) == ([], OPEN)
    assert (failed(seen), whispered(seen)) == (True, [TEXTS.staff_bot_has_it])


COMMANDS = ["!claim", "!assign @Ben", "!resolve", "!back", "!snooze 2h", "!pause", "!move support", "!help"]


@pytest.mark.parametrize("text", [*COMMANDS, "!transcript"])
async def test_a_command_in_an_older_thread_is_refused_there_with_a_reason(text: str) -> None:
    case = await in_status(CLAIMED)
    before = conversation(case)
    seen = await writes(case, text, BEN, thread=OLDER)

    assert seen.outcome.outgoing == (
        MarkMessage(thread=OLDER, message_id="102.1", mark="failed"),
        Whisper(thread=OLDER, staff_id="U1", text=TEXTS.staff_older_thread),
    )
    assert conversation(case) == before


@pytest.mark.parametrize("action", [StaffAction.CLAIM, StaffAction.RESOLVE, StaffAction.BACK])
async def test_a_button_in_an_older_thread_says_why_it_does_nothing(action: StaffAction) -> None:
    case = await in_status(CLAIMED)
    seen = await presses(case, action, thread=OLDER)

    assert seen.outcome.outgoing == (Whisper(thread=OLDER, staff_id="U1", text=TEXTS.staff_older_thread),)


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("text", COMMANDS)
async def test_no_command_is_read_out_to_the_customer(status: Status, text: str) -> None:
    case = await in_status(status)
    seen = await writes(case, text, BEN)

    assert not any(text in said for said in seen.texts)
    assert all(author == "notice" for author in seen.authors)


@pytest.mark.parametrize(
    ("rules", "replies"),
    [({}, TEXTS.staff_replies_plain), ({"reply_mode": "mention"}, TEXTS.staff_replies_mention)],
)
async def test_help_lists_the_commands_to_who_asks_and_says_what_goes_out(
    rules: dict[str, Any], replies: str
) -> None:
    case = await called(**rules)
    seen = await writes(case, "!help")

    assert seen.kinds == ["whisper"]
    assert whispered(seen) == [TEXTS.staff_help.format(replies=replies)]
    for word in ("claim", "assign", "resolve", "back", "snooze", "pause", "resume", "move", "transcript"):
        assert f"!{word}" in whispered(seen)[0]


async def test_the_transcript_comes_as_files() -> None:
    case = await in_status(CLAIMED)
    seen = await writes(case, "!transcript")

    assert seen.outcome.outgoing == (SendTranscript(escalation_id=escalation(case).id),)


async def test_moving_to_an_inbox_that_is_none_lists_those_that_are() -> None:
    billing = InboxRules(
        name="Billing",
        slack_channel_id="C0BILLING",
        claim_within=timedelta(minutes=5),
        owner_silent=timedelta(minutes=10),
    )
    case = await called(others=[billing])
    await case.claims()
    seen = await writes(case, "!move sales")
    assert seen.told_staff == [TEXTS.staff_no_inbox.format(inbox="sales", inboxes="support, Billing")]
    assert failed(seen)

    seen = await writes(case, "!move to billing")
    assert not failed(seen)
    assert escalation(case).inbox == "Billing"


async def test_a_snooze_past_midnight_names_the_day() -> None:
    case = await in_status(CLAIMED)
    case.clock.at = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    seen = await writes(case, "!snooze 1h")

    assert conversation(case).snoozed_until == datetime(2026, 11, 24, 0, 30, tzinfo=UTC)
    assert "Tuesday, 24 November, 00:30" in seen.told_staff[0]


async def test_a_press_by_who_has_it_already_changes_nothing() -> None:
    case = await in_status(CLAIMED)
    before = conversation(case)

    assert (await case.claims(ANA)).kinds == []
    assert conversation(case) == before
