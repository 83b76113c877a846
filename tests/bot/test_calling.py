"""Calling a person: in which inbox, in which thread, once more, and what the customer is told of it."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest

from bot.config.settings import Route
from bot.inboxes import InboxRules
from bot.model import (
    Action,
    Answer,
    Contact,
    DeliveryReported,
    Ended,
    InboxThread,
    OpenThread,
    PostNotice,
    ShowMessages,
    StaffActed,
    StaffAction,
    Status,
    TimerKind,
    Trigger,
    UpdateHead,
)
from handoff.leads import read_contact as handoff_read_contact
from tests.bot.desk_case import ANA, NOON, TEXTS, THREAD, DeskCase, Seen, in_status
from tests.bot.fakes import FakeInbox, House, house, staff_wrote, until

OPEN, ESCALATED, CLAIMED = Status.OPEN, Status.ESCALATED, Status.CLAIMED
SNOOZED, PARKED, RESOLVED = Status.SNOOZED, Status.PARKED, Status.RESOLVED

REPAIRS = InboxRules(
    name="repairs",
    slack_channel_id="C0REPAIRS",
    claim_within=timedelta(minutes=20),
    owner_silent=timedelta(minutes=10),
)


async def waiting(case: DeskCase) -> DeskCase:
    """A person was called, and Slack has the thread."""
    await case.customer("human, my xyzzy is broken")
    await case.slack_accepts()
    return case


async def closed(case: DeskCase) -> DeskCase:
    """Ana has helped, and closed the conversation."""
    await waiting(case)
    await case.staff_writes("Try it again, please")
    await case.resolves()
    return case


def pings(seen: Seen) -> list[str]:
    return [out.text for out in seen.outcome.outgoing if isinstance(out, PostNotice) and out.pings]


# --- which inbox -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("route", "says", "inbox"),
    [
        (Route(inbox="repairs", topics=("fraud",)), ["fraud on my card"], "repairs"),
        (Route(inbox="repairs", topics=("fraud",)), ["human please"], "support"),
        (Route(inbox="repairs", topics=("refund",)), ["refund me", "yes"], "repairs"),
        (Route(inbox="repairs", topics=("refund",)), ["refund me", "delivery", "human"], "support"),
        (Route(inbox="repairs", sources=("delivery.md",)), ["delivery", "human"], "repairs"),
        (Route(inbox="repairs", sources=("delivery.md",)), ["delivery", "delivery", "delivery"], "repairs"),
        (Route(inbox="repairs", sources=("delivery.md",)), ["delivery", "fraud"], "support"),
        (Route(inbox="repairs", sources=("delivery.md",)), ["delivery", "xyzzy", "yes"], "support"),
        (Route(inbox="repairs", channels=("rehearsal",)), ["human"], "repairs"),
    ],
)
async def test_a_person_is_called_where_the_matter_belongs(route: Route, says: list[str], inbox: str) -> None:
    case = DeskCase(others=[REPAIRS], routes=[route])

    for text in says:
        await case.customer(text)

    escalation = case.rehearsal.case.escalation
    assert escalation is not None
    assert escalation.inbox == inbox


# --- moving ------------------------------------------------------------------------------------------------


async def move(case: DeskCase, to: str = "repairs") -> Seen:
    event = StaffActed(
        key=case.rehearsal.new_key(),
        thread=THREAD,
        staff=ANA,
        at=case.clock.now(),
        action=StaffAction.MOVE,
        value=to,
    )
    return Seen(await case.rehearsal.play([event]))


async def moving(status: Status) -> DeskCase:
    case = DeskCase(others=[REPAIRS])
    await waiting(case)
    if status in (CLAIMED, SNOOZED):
        await case.claims()
    if status is SNOOZED:
        conversation = replace(case.rehearsal.case.conversation, status=SNOOZED)
        case.rehearsal.case = replace(case.rehearsal.case, conversation=conversation)
    if status is PARKED:
        await case.fires(TimerKind.UNCLAIMED)
    assert case.status is status
    return case


async def test_who_was_told_that_the_call_has_not_gone_out_is_told_when_it_has() -> None:
    case = await moving(ESCALATED)
    await move(case)
    told = [(await case.customer(f"it hums {n} times")).texts for n in (1, 2)]

    await case.slack_accepts()
    told += [(await case.customer(f"it hums {n} times")).texts for n in (3, 4)]

    assert told == [[TEXTS.still_calling], [], [TEXTS.still_waiting], []]


async def test_who_asked_how_long_before_the_call_had_gone_out_is_told_when_it_has() -> None:
    case = await moving(ESCALATED)
    await move(case)
    told = [(await case.customer(says)).texts for says in ("it hums", "how long?")]

    await case.slack_accepts()
    told += [(await case.customer(says)).texts for says in ("it hums a lot", "it hums more")]

    assert told == [[TEXTS.still_calling], [TEXTS.still_waiting_again], [TEXTS.still_waiting], []]


@pytest.mark.parametrize("status", [ESCALATED, CLAIMED, SNOOZED])
async def test_a_thread_that_is_moved_waits_in_the_other_inbox(status: Status) -> None:
    case = await moving(status)
    before = case.rehearsal.case.escalation
    assert before is not None

    seen = await move(case)

    here, there = seen.outcome.moved, seen.outcome.escalation
    assert here is not None
    assert there is not None
    assert (here.id, here.outcome, here.ended_at) == (before.id, Ended.MOVED, NOON)
    assert (there.inbox, there.slack_channel_id, there.thread) == ("repairs", "C0REPAIRS", None)
    assert (there.trigger, there.why, there.outcome) == (before.trigger, before.why, None)
    assert (there.claimed_at, there.pinged_at) == (None, None)
    conversation = case.rehearsal.case.conversation
    assert (conversation.status, conversation.owner, conversation.escalation_id) == (
        ESCALATED,
        None,
        there.id,
    )
    assert seen.outcome.timers[TimerKind.UNCLAIMED] == NOON + timedelta(minutes=20)
    if status is not ESCALATED:
        assert seen.outcome.timers[TimerKind.OWNER_SILENT] is None
        assert seen.outcome.timers[TimerKind.SNOOZE_OVER] is None


async def test_both_threads_say_where_it_went() -> None:
    case = await moving(ESCALATED)

    seen = await move(case)

    told = [(o.escalation_id, o.text) for o in seen.outcome.outgoing if isinstance(o, PostNotice)]
    assert told == [
        ("escalation-1", TEXTS.staff_moved_away.format(name="Ana", inbox="repairs")),
        ("escalation-2", TEXTS.staff_moved_here.format(name="Ana", inbox="support")),
    ]
    heads = [o.escalation_id for o in seen.outcome.outgoing if isinstance(o, UpdateHead)]
    assert heads == ["escalation-1"]
    assert [o.escalation_id for o in seen.outcome.outgoing if isinstance(o, OpenThread)] == ["escalation-2"]


async def test_who_was_called_again_waits_since_then_in_the_other_inbox_too() -> None:
    case = await moving(CLAIMED)
    await case.resolves()
    case.clock.at += timedelta(hours=2)
    await case.customer("human")
    assert case.status is ESCALATED

    there = (await move(case)).outcome.escalation

    assert there is not None
    assert there.reopened_at == NOON + timedelta(hours=2)


async def test_a_moved_thread_begins_with_the_whole_transcript() -> None:
    case = await closed(DeskCase(others=[REPAIRS]))
    await case.customer("human again")
    await case.customer("are you there?")

    seen = await move(case)

    assert seen.outcome.escalation is not None
    assert seen.outcome.escalation.opened_after == 0
    last = next(m for m in case.rehearsal.case.messages if m.text == "are you there?")
    assert seen.outcome.escalation.opened_through >= last.seq


async def test_who_was_told_of_a_call_is_not_told_again_when_it_moves() -> None:
    case = await moving(ESCALATED)

    assert (await move(case)).texts == []
    assert (await case.slack_accepts()).texts == []


async def test_who_talked_with_a_person_is_told_that_another_team_goes_on() -> None:
    case = await moving(CLAIMED)

    assert (await move(case)).texts == [TEXTS.moved]
    assert (await case.slack_accepts()).texts == []
    assert (await case.claims()).texts == []  # in the thread that was left
    assert case.status is ESCALATED


async def test_a_lead_moves_with_its_thread_and_stays_one() -> None:
    case = await moving(PARKED)
    await case.customer("ana@example.com")

    seen = await move(case)

    assert case.status is PARKED
    assert seen.texts == []
    assert TimerKind.UNCLAIMED not in seen.outcome.timers
    assert seen.outcome.lead is not None
    assert (seen.outcome.lead.id, seen.outcome.lead.escalation_id) == ("escalation-1", "escalation-2")
    assert seen.outcome.lead.contact == Contact(kind="email", value="ana@example.com")


async def test_where_nobody_is_there_what_is_moved_becomes_a_lead() -> None:
    case = await moving(CLAIMED)
    case.hours.open = False

    seen = await move(case)

    assert case.status is PARKED
    assert seen.texts[0].startswith("Nobody is here right now.")


@pytest.mark.parametrize("to", ["support", "Support", "reapirs"])
async def test_a_move_to_nowhere_changes_nothing(to: str) -> None:
    case = await moving(CLAIMED)
    before = case.rehearsal.case

    seen = await move(case, to)

    assert case.rehearsal.case == before
    assert seen.texts == []
    assert seen.outcome.outgoing, "whoever wanted it is told"


async def test_what_the_bot_has_is_not_moved() -> None:
    case = await closed(DeskCase(others=[REPAIRS]))

    await move(case)

    assert case.status is RESOLVED


# --- once more ---------------------------------------------------------------------------------------------


async def test_when_nobody_comes_the_team_is_called_once_more_and_then_the_truth_is_told() -> None:
    case = await waiting(DeskCase(pings=True))

    case.clock.at += timedelta(minutes=5)
    again = await case.fires(TimerKind.UNCLAIMED)
    assert pings(again) == [TEXTS.staff_ping.format(minutes=5, customer="Customer")]
    assert again.texts == []
    assert again.outcome.timers[TimerKind.UNCLAIMED] == case.clock.at + timedelta(minutes=5)

    nobody = await case.fires(TimerKind.UNCLAIMED)
    assert pings(nobody) == []
    assert nobody.texts[0].startswith(TEXTS.nobody_came)
    assert case.status is PARKED


async def test_without_a_group_to_call_the_truth_is_told_at_once() -> None:
    case = await waiting(DeskCase())

    assert (await case.fires(TimerKind.UNCLAIMED)).texts[0].startswith(TEXTS.nobody_came)


async def test_while_slack_has_not_taken_the_thread_nobody_is_blamed_and_nobody_called_once_more() -> None:
    case = DeskCase(pings=True)
    await case.customer("human, my xyzzy is broken")

    seen = await case.fires(TimerKind.UNCLAIMED)

    assert pings(seen) == []
    assert seen.texts[0].startswith(TEXTS.nobody_reached)
    assert seen.told_staff == [f"{TEXTS.staff_not_reached} {TEXTS.staff_asked_where}"]
    assert case.status is PARKED


async def test_outside_opening_hours_nobody_is_called_once_more() -> None:
    case = await waiting(DeskCase(pings=True))
    case.hours.open = False

    seen = await case.fires(TimerKind.UNCLAIMED)

    assert pings(seen) == []
    assert seen.texts[0].startswith("Nobody is here right now.")
    assert seen.told_staff == [f"{TEXTS.staff_closed_meanwhile} {TEXTS.staff_asked_where}"]


async def test_who_waits_at_closing_time_is_told_then_and_not_later() -> None:
    case = DeskCase()
    case.hours.closes = NOON + timedelta(minutes=2)

    seen = await case.customer("human please")

    assert seen.outcome.timers[TimerKind.UNCLAIMED] == NOON + timedelta(minutes=2)


# --- the same thread again ---------------------------------------------------------------------------------


@pytest.mark.parametrize("says", ["human!", "fraud on my card", "what is xyzzy", "boom"])
async def test_who_needs_a_person_soon_after_gets_the_same_thread(says: str) -> None:
    case = await closed(DeskCase())
    case.clock.at += timedelta(hours=23)

    seen = await case.customer(says)

    escalation = case.rehearsal.case.escalation
    assert escalation is not None
    assert (escalation.id, escalation.outcome, escalation.ended_at) == ("escalation-1", None, None)
    assert escalation.reopened_at == case.clock.at
    assert case.status is ESCALATED
    assert "open_thread" not in seen.kinds
    assert "update_head" in seen.kinds
    assert seen.forwarded
    assert seen.told_staff[0].startswith("Customer wrote again: ")
    assert seen.told_staff[0].endswith("Ana answered them last.")
    assert seen.texts[-1] == TEXTS.calling_again
    assert TimerKind.UNCLAIMED in seen.outcome.timers


async def test_the_third_time_the_same_is_asked_the_same_thread_is_called_again() -> None:
    case = await closed(DeskCase())
    for _ in range(3):
        seen = await case.customer("delivery")

    assert case.status is ESCALATED
    (shown,) = (out for out in seen.outcome.outgoing if isinstance(out, ShowMessages))
    assert shown.with_bot, "staff see what the bot said meanwhile"
    texts = [m.text for m in case.rehearsal.case.messages if shown.after < m.seq <= shown.through]
    assert texts[0] == "delivery"
    assert len(texts) == 5


async def test_what_staff_see_of_a_thread_that_goes_on_begins_after_it_was_closed() -> None:
    case = await closed(DeskCase())

    seen = await case.customer("human!")

    (shown,) = (out for out in seen.outcome.outgoing if isinstance(out, ShowMessages))
    texts = [m.text for m in case.rehearsal.case.messages if shown.after < m.seq <= shown.through]
    assert texts == ["human!"]


async def test_what_the_bot_knows_needs_no_person_also_soon_after() -> None:
    case = await closed(DeskCase())

    assert (await case.customer("delivery")).action == "answer"
    assert (await case.customer("human")).told_staff[0].startswith("Customer wrote again")


async def test_after_that_time_a_new_thread_is_opened_with_what_is_new() -> None:
    case = await closed(DeskCase())
    case.a_day_passes()

    seen = await case.customer("human!")

    assert "open_thread" in seen.kinds
    assert seen.told_staff == []
    assert seen.outcome.escalation is not None
    between = [m for m in case.rehearsal.case.messages if m.seq > seen.outcome.escalation.opened_after]
    assert [m.text for m in between] == ["human!"], "what stands in the earlier thread is not repeated"


async def test_after_that_time_what_is_not_known_is_offered_a_person() -> None:
    case = await closed(DeskCase())
    case.a_day_passes()

    assert (await case.customer("what is xyzzy")).action == "offer_human"


async def test_no_time_to_reopen_opens_a_new_thread_at_once() -> None:
    case = await closed(DeskCase(reopen_within=timedelta(0)))

    assert "open_thread" in (await case.customer("human!")).kinds


async def test_who_took_their_request_back_gets_a_new_thread() -> None:
    case = await waiting(DeskCase())
    await case.customer("stop")

    seen = await case.customer("human!")

    assert "open_thread" in seen.kinds
    assert seen.outcome.escalation is not None
    assert seen.outcome.escalation.id == "escalation-2"


async def test_a_thread_that_goes_on_outside_opening_hours_is_a_lead() -> None:
    case = await closed(DeskCase())
    case.hours.open = False

    seen = await case.customer("human!")

    assert case.status is PARKED
    assert seen.forwarded
    assert seen.texts[0].startswith("Nobody is here right now.")


async def test_the_team_can_be_called_once_more_for_each_time_that_somebody_waits() -> None:
    case = await waiting(DeskCase(pings=True))
    await case.fires(TimerKind.UNCLAIMED)
    await case.claims()
    await case.resolves()
    await case.customer("human!")

    assert len(pings(await case.fires(TimerKind.UNCLAIMED))) == 1


async def test_a_call_is_said_once_also_when_its_thread_was_deleted_and_opened_anew() -> None:
    case = DeskCase()
    await case.customer("human please")

    assert (await case.slack_accepts()).texts == [TEXTS.called]
    assert (await case.slack_accepts()).texts == []


# --- while a person is called ------------------------------------------------------------------------------


async def test_an_answer_while_a_person_is_called_keeps_both_ways_in_sight() -> None:
    case = await waiting(DeskCase())

    assert (await case.customer("delivery")).actions == [Action.HUMAN, Action.BACK]


async def test_an_answer_while_nobody_is_there_still_offers_a_person() -> None:
    case = await in_status(PARKED)

    assert (await case.customer("delivery")).actions == [Action.HUMAN]


@pytest.mark.parametrize("status", [ESCALATED, PARKED])
async def test_a_sensitive_matter_is_pointed_out_to_staff_and_not_answered(status: Status) -> None:
    case = await in_status(status)

    seen = await case.customer("fraud with a delivery")

    assert seen.told_staff == [TEXTS.staff_sensitive.format(topic="fraud")]
    assert case.answerer.asked == []
    assert seen.forwarded


async def test_the_head_shows_the_question_as_soon_as_it_is_known() -> None:
    case = DeskCase()
    await case.customer("human")
    await case.slack_accepts()

    seen = await case.customer("my xyzzy is broken")

    assert case.rehearsal.case.conversation.question == "my xyzzy is broken"
    assert "update_head" in seen.kinds


# --- switched off ------------------------------------------------------------------------------------------


async def paused(status: Status, *, everywhere: bool) -> DeskCase:
    case = await in_status(status)
    if everywhere:
        case.pause.on = True
    else:
        conversation = replace(case.rehearsal.case.conversation, paused=True)
        case.rehearsal.case = replace(case.rehearsal.case, conversation=conversation)
    return case


EVERYWHERE = pytest.mark.parametrize("everywhere", [True, False])


@EVERYWHERE
@pytest.mark.parametrize("says", ["delivery", "hello", "/start", "", "what is xyzzy", "stop"])
async def test_a_bot_that_is_switched_off_calls_a_person(says: str, everywhere: bool) -> None:
    for status in (OPEN, RESOLVED):
        case = await paused(status, everywhere=everywhere)

        seen = await case.customer(says)

        assert case.status is ESCALATED
        assert (seen.trigger, seen.reason) == (Trigger.PAUSED, TEXTS.why_paused)
        assert "bot" not in seen.authors
        assert case.answerer.asked == []


@EVERYWHERE
@pytest.mark.parametrize("status", [ESCALATED, PARKED])
async def test_a_bot_that_is_switched_off_only_forwards(status: Status, everywhere: bool) -> None:
    case = await paused(status, everywhere=everywhere)

    seen = await case.customer("delivery")

    assert seen.forwarded
    assert "bot" not in seen.authors
    assert case.answerer.asked == []
    assert Action.BACK not in seen.actions


@EVERYWHERE
@pytest.mark.parametrize("status", [ESCALATED, CLAIMED, PARKED])
async def test_there_is_no_way_back_to_a_bot_that_is_switched_off(status: Status, everywhere: bool) -> None:
    case = await paused(status, everywhere=everywhere)

    assert (await case.taps(Action.BACK)).texts == [TEXTS.switched_off]
    assert (await case.customer("stop")).texts == [TEXTS.switched_off]
    assert case.status is status


async def test_no_thanks_to_a_bot_that_was_switched_off_meanwhile_is_answered_truthfully() -> None:
    case = DeskCase()
    await case.customer("what is xyzzy")
    case.pause.on = True

    assert (await case.taps(Action.NO_THANKS)).texts == [TEXTS.switched_off]


async def test_a_choice_among_topics_goes_to_a_person_when_the_bot_is_switched_off() -> None:
    case = DeskCase()
    await case.customer("plan")
    case.pause.on = True

    await case.taps("option:Price plans")

    assert case.status is ESCALATED
    assert case.rehearsal.case.conversation.question == "Price plans"


async def test_a_voice_message_to_a_bot_that_is_switched_off_calls_a_person_at_once() -> None:
    case = DeskCase(listens=True)
    case.pause.on = True

    await case.speaks()
    assert case.status is ESCALATED
    assert (await case.is_heard("what does delivery cost")).forwarded


@EVERYWHERE
async def test_who_is_told_that_it_is_closed_is_not_told_that_the_bot_will_answer(everywhere: bool) -> None:
    case = await paused(CLAIMED, everywhere=everywhere)

    assert (await case.resolves()).texts == [TEXTS.resolved_paused.format(name="Ana")]


# --- leads -------------------------------------------------------------------------------------------------


async def test_who_is_asked_for_a_contact_is_told_what_it_is_used_for() -> None:
    case = await in_status(PARKED)

    assert "We use it only to answer you." in TEXTS.ask_contact
    assert any(TEXTS.ask_contact in reply.text for reply in case.rehearsal.said)


async def test_the_time_that_stands_beside_a_contact_is_kept_and_shown() -> None:
    case = await in_status(PARKED)
    customer = replace(case.rehearsal.case.conversation.customer, language="de-AT")
    conversation = replace(case.rehearsal.case.conversation, customer=customer)
    case.rehearsal.case = replace(case.rehearsal.case, conversation=conversation)

    seen = await case.customer("after 5 pm: ana@example.com")

    assert seen.outcome.lead is not None
    assert (seen.outcome.lead.best_time, seen.outcome.lead.language) == ("after 5 pm", "de-AT")
    (told,) = seen.told_staff
    assert told.splitlines()[1:] == [
        TEXTS.staff_lead_time.format(time="after 5 pm"),
        TEXTS.staff_lead_language.format(language="de-AT"),
    ]


@pytest.mark.parametrize("became", ["waiting", "failed"])
async def test_a_reply_to_a_lead_that_its_chat_does_not_carry_shows_the_contact(
    became: Literal["waiting", "failed"],
) -> None:
    case = await in_status(PARKED)
    await case.customer("ana@example.com")
    await case.staff_writes("Here is your answer")
    event = DeliveryReported(
        key=case.rehearsal.new_key(),
        conversation_id="1",
        at=NOON,
        staff_message=(THREAD, "101.1"),
        outcome=became,
        problem="they last wrote more than 24 hours ago",
    )

    seen = Seen(await case.rehearsal.play([event]))

    assert TEXTS.staff_lead_instead.format(contact="ana@example.com") in seen.told_staff


# --- in the store, and in the inbox ------------------------------------------------------------------------


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


async def staff_says(h: House, text: str, slack_channel_id: str = "C0INBOX", ts: str = "1.000000") -> None:
    thread = InboxThread(slack_channel_id=slack_channel_id, thread_ts=ts)
    await h.engine.receive([replace(staff_wrote(text), thread=thread)])


def sent(h: House) -> list[str]:
    return [each.text for each in h.adapter.sent]


async def test_what_is_moved_is_found_whole_in_the_other_inbox_and_answered_there(database: Path) -> None:
    case = DeskCase(others=[REPAIRS])
    async with house(database, real_desk=case.desk) as h:
        await h.write("human, my xyzzy is broken")
        await until(lambda: TEXTS.called in sent(h))
        await staff_says(h, "!move repairs")
        await until(lambda: any("moved this here" in line for line in h.inbox.log))

        opened = f"C0REPAIRS/2.000000 open: Ben: human, my xyzzy is broken | {TEXTS.called}"
        assert opened in h.inbox.log
        away = TEXTS.staff_moved_away.format(name="Ana", inbox="repairs")
        assert f"C0INBOX/1.000000 post: {away}" in h.inbox.log
        await until(lambda: "C0INBOX/1.000000 head: resolved" in h.inbox.log)
        await staff_says(h, "It is on its way", "C0REPAIRS", "2.000000")
        await until(lambda: "It is on its way" in sent(h))
        assert sent(h).count(TEXTS.called) == 1


async def test_a_lead_that_is_moved_is_still_one(database: Path) -> None:
    case = DeskCase(others=[REPAIRS])
    case.hours.open = False
    async with house(database, real_desk=case.desk) as h:
        await h.write("human, my xyzzy is broken")
        await until(lambda: h.inbox.opened)
        await staff_says(h, "!move repairs")
        await until(lambda: h.inbox.opened == 2)
        await h.idle()

        (lead,) = await h.store.leads()
        assert lead.escalation_id == "escalation-2"


async def test_who_writes_again_is_shown_in_the_thread_of_before_with_what_the_bot_said(
    database: Path,
) -> None:
    case = DeskCase()
    async with house(database, real_desk=case.desk) as h:
        await h.write("human please")
        await until(lambda: TEXTS.called in sent(h))
        await staff_says(h, "!resolve")
        await until(lambda: TEXTS.resolved.format(name="Ana") in sent(h))
        await h.write("delivery")
        await until(lambda: any(text.startswith("Delivery") for text in sent(h)))
        await h.write("human!")
        await until(lambda: TEXTS.calling_again in sent(h))
        await h.idle()

        assert h.inbox.opened == 1
        again, shown = (line for line in h.inbox.log if "wrote again" in line or "show:" in line)
        assert again.startswith("C0INBOX/1.000000 post: Ben wrote again: asked for a person.")
        assert shown == "C0INBOX/1.000000 show: delivery | Delivery is free.\n\n_Source: Delivery_ | human!"


async def test_a_thread_that_staff_deleted_is_opened_anew_for_who_writes_again(database: Path) -> None:
    case, inbox = DeskCase(), FakeInbox()
    async with house(database, real_desk=case.desk, inbox=inbox) as h:
        await h.write("human please")
        await until(lambda: TEXTS.called in sent(h))
        await staff_says(h, "!resolve")
        await until(lambda: TEXTS.resolved.format(name="Ana") in sent(h))
        inbox.deleted.add("1.000000")
        await h.write("human!")
        await until(lambda: inbox.opened == 2)
        await h.idle()

        assert any(line.startswith("C0INBOX/2.000000 open: Ben: human please | ") for line in inbox.log)
        assert sent(h).count(TEXTS.called) == 1


async def test_a_new_thread_begins_after_the_one_before(database: Path) -> None:
    case = DeskCase(reopen_within=timedelta(0))
    async with house(database, real_desk=case.desk) as h:
        await h.write("human please")
        await until(lambda: TEXTS.called in sent(h))
        await staff_says(h, "!resolve")
        await until(lambda: TEXTS.resolved.format(name="Ana") in sent(h))
        await h.write("delivery")
        await until(lambda: any(text.startswith("Delivery") for text in sent(h)))
        await h.write("human!")
        await until(lambda: h.inbox.opened == 2)
        await h.idle()

        opened = [line for line in h.inbox.log if " open: " in line]
        assert (
            opened[1]
            == "C0INBOX/2.000000 open: Ben: delivery | Delivery is free.\n\n_Source: Delivery_ | human!"
        )


async def test_a_lead_is_kept_without_card_numbers() -> None:
    case = DeskCase()
    case.hours.open = False

    seen = await case.customer("fraud on my card 4111 1111 1111 1111")

    assert seen.outcome.lead is not None
    assert seen.outcome.lead.question == "fraud on my card •••• 1111"


@pytest.mark.parametrize("again", [False, True])
async def test_why_the_model_asked_for_a_person_is_told_without_card_numbers(again: bool) -> None:
    case = DeskCase()
    case.answerer.knows["who pays?"] = Answer(kind="human", reason="they ask about card 4111 1111 1111 1111")
    if again:
        await closed(case)

    seen = await case.customer("who pays?")

    why = "the model asked for a colleague: they ask about card •••• 1111"
    assert seen.outcome.escalation is not None
    assert seen.outcome.escalation.why == why
    assert any(why in line for line in seen.told_staff) is again
    assert "4111" not in seen.reason


@pytest.mark.parametrize(
    ("said", "time"),
    [
        ("in the morning please", "in the morning"),
        ("after 5 pm", "after 5 pm"),
        ("am Nachmittag bitte", "am Nachmittag"),
    ],
)
async def test_a_time_that_comes_after_the_contact_is_the_best_time_and_not_the_question(
    said: str, time: str
) -> None:
    case = DeskCase(reads_contact=handoff_read_contact)
    case.hours.open = False
    await case.customer("human")
    await case.customer("kim@example.com")
    seen = await case.customer(said)

    assert seen.outcome.lead is not None
    assert (seen.outcome.lead.question, seen.outcome.lead.best_time) == ("", time)
    assert seen.told_staff == [TEXTS.staff_lead_time.format(time=time)]
    assert seen.texts == [TEXTS.noted]


@pytest.mark.parametrize("thanks", ["dziękuję", "ok thank you anyway", "muchas gracias"])
async def test_thanks_after_the_contact_are_not_the_question(thanks: str) -> None:
    case = DeskCase(reads_contact=handoff_read_contact)
    case.hours.open = False
    await case.customer("human")
    await case.customer("+49 30 901820")
    await case.customer(thanks)

    lead = case.rehearsal.case.lead
    assert lead is not None
    assert lead.question == ""
