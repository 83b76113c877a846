"""Everything outgoing: in order, paced, and until it is delivered."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.destinations import Pace
from bot.errors import (
    Ambiguous,
    ChannelError,
    Misconfigured,
    RateLimited,
    Unavailable,
    Unreachable,
)
from bot.model import (
    Author,
    Case,
    DeliveryReported,
    Ended,
    Event,
    InboxThread,
    MarkMessage,
    MessageSent,
    Outcome,
    PostNotice,
    ShowMessages,
    StaffWrote,
    Status,
    UpdateHead,
)
from tests.bot.fakes import (
    ANA,
    FakeAdapter,
    FakeClock,
    FakeDesk,
    FakeInbox,
    Thinking,
    calls,
    escalate,
    house,
    message,
    outcome,
    say,
    staff_wrote,
    until,
)


def shows(case: Case, events: Sequence[Event]) -> Outcome:
    """Show staff what the customer wrote."""
    if not isinstance(events[0], MessageSent) or case.escalation is None:
        return outcome(case)
    last = max(line.seq for line in case.messages)
    shown = ShowMessages(escalation_id="e1", after=case.escalation.shown_through, through=last)
    return outcome(case, shown, escalation=replace(case.escalation, shown_through=last))


def passes_on(case: Case, events: Sequence[Event]) -> Outcome:
    """Deliver what staff wrote; mark what became of it."""
    match events[0]:
        case StaffWrote() as event:
            reply = replace(say(event.text, Author.STAFF), staff_message=(event.thread, event.message_id))
            return outcome(case, reply)
        case DeliveryReported() as event:
            assert event.staff_message is not None
            assert event.outcome != "stays"
            thread, message_id = event.staff_message
            return outcome(case, MarkMessage(thread=thread, message_id=message_id, mark=event.outcome))
        case _:
            return outcome(case)


# --- customers ---------------------------------------------------------------------------------------------


async def test_a_long_reply_is_sent_part_by_part_and_stands_in_the_transcript_once(database: Path) -> None:
    async with house(database, adapter=FakeAdapter(part_length=4)) as h:
        await h.write("abcdefghij")
        await h.idle()

        assert h.adapter.texts == ["abcd", "efgh", "ij"]
        assert len({sent.key for sent in h.adapter.sent}) == 3
        transcript = await h.store.transcript(h.desk.cases[0].conversation.id)
        assert [line.text for line in transcript] == ["abcdefghij", "abcdefghij"]


async def test_when_told_to_wait_nothing_overtakes(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(troubles=[RateLimited("telegram", retry_after=17)])
    async with house(database, clock=clock, adapter=adapter) as h:
        await h.write("one")
        await until(lambda: 17 in clock.sleeping)
        await h.write("two")
        await until(lambda: len(h.desk.turns) == 2)
        assert adapter.sent == []
        clock.advance(17)
        await h.idle()

        assert adapter.texts == ["one", "two"]
        assert not adapter.sent[0].again, "it was surely not delivered before"


async def test_another_chat_does_not_wait_for_one_that_must(database: Path) -> None:
    adapter = FakeAdapter(troubles=[RateLimited("telegram", retry_after=17)])
    async with house(database, adapter=adapter) as h:
        await h.write("one", who="a")
        await until(lambda: not adapter.troubles)
        await h.write("two", who="b")
        await until(lambda: adapter.texts == ["two"])


async def test_what_was_surely_not_delivered_is_tried_again_after_growing_waits(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(troubles=[Unavailable("telegram", "no connection") for _ in range(9)])
    waits = []
    async with house(database, clock=clock, adapter=adapter) as h:
        await h.write("hello")
        for left in reversed(range(9)):
            await until(lambda left: len(adapter.troubles) == left and clock.sleeping, left)
            waits += clock.sleeping
            clock.advance(clock.sleeping[0])
        await h.idle()

        assert adapter.texts == ["hello"]
        assert waits[0] <= 1
        assert all(30 <= wait <= 60 for wait in waits[-2:])


async def test_a_customer_is_not_answered_a_day_late(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(troubles=[Unavailable("telegram", "no connection") for _ in range(2)])
    async with house(database, clock=clock, adapter=adapter) as h:
        await h.write("hello")
        await until(lambda: clock.sleeping)
        clock.advance(24 * 3600)
        await h.idle()

        assert adapter.sent == []
        assert (await h.store.counts()).outbox["failed"] == 1


async def test_an_ambiguous_send_is_repeated_counted_and_said(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(idempotent_for=None)
    async with house(database, clock=clock, adapter=adapter) as h:
        await escalate(h)
        adapter.troubles.append(Ambiguous("telegram", "the response was lost"))
        await h.write("hello")
        await until(lambda: clock.sleeping)
        clock.advance(60)
        await h.idle()

        (sent,) = adapter.sent
        assert sent.again
        assert (await h.store.counts()).ambiguous == 1
        assert h.inbox.log[1:] == [
            "C1/1.000000 post: The last message to the customer may have been delivered twice."
        ]


async def test_a_channel_that_recognises_the_key_needs_no_warning(database: Path) -> None:
    clock = FakeClock()
    async with house(database, clock=clock) as h:
        await escalate(h)
        h.adapter.troubles.append(Ambiguous("telegram", "the response was lost"))
        await h.write("hello")
        await until(lambda: clock.sleeping)
        clock.advance(60)
        await h.idle()

        assert h.adapter.sent[0].again
        assert len(h.inbox.log) == 1


async def test_a_channel_that_knows_the_key_for_a_while_needs_a_warning_after_it(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(idempotent_for=timedelta(minutes=2))
    async with house(database, clock=clock, adapter=adapter) as h:
        await escalate(h)
        for text, seconds in (("at once", 60), ("later", 180)):
            adapter.troubles.append(Ambiguous("discord", "the response was lost"))
            await h.write(text)
            await until(lambda: clock.sleeping)
            assert len(h.inbox.log) == 1
            clock.advance(seconds)
            await h.idle()

        assert [sent.text for sent in adapter.sent] == ["at once", "later"]
        assert h.inbox.log[1:] == [
            "C1/1.000000 post: The last message to the customer may have been delivered twice."
        ]


async def test_a_wrong_setup_holds_the_queue_until_it_is_mended(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(troubles=[Misconfigured("telegram", "the token was revoked")])
    async with house(database, clock=clock, adapter=adapter) as h:
        await h.write("hello")
        await until(lambda: 30 in clock.sleeping)
        assert h.engine.problems == {"telegram/shop/7": "the token was revoked"}
        assert (await h.store.counts()).outbox["held"] == 1
        clock.advance(30)
        await until(lambda: not h.engine.problems)

        assert adapter.texts == ["hello"]


async def test_an_account_that_is_gone_from_the_configuration_holds_its_messages(database: Path) -> None:
    adapter = FakeAdapter(gate=asyncio.Event())
    async with house(database, adapter=adapter) as h:
        await h.write("hello")
        await until(lambda: adapter.waiting)
    async with house(database, adapter=FakeAdapter(account="other")) as h:
        await until(lambda: h.engine.problems)
        assert "put it back under channels.telegram" in h.engine.problems["telegram/shop/7"]


async def test_a_customer_who_blocked_the_bot_is_given_up_and_staff_are_told(database: Path) -> None:
    async with house(database) as h:
        await escalate(h)
        h.adapter.troubles.append(Unreachable("telegram", "the customer blocked the bot"))
        await h.write("hello")
        await until(lambda: len(h.inbox.log) == 2)

        assert "post: The bot's message did not reach the customer: the customer blocked" in h.inbox.log[1]
        assert (await h.store.counts()).outbox["failed"] == 1


async def test_the_rest_of_a_message_is_given_up_with_its_beginning(database: Path) -> None:
    troubles: list[Exception] = [Unreachable("telegram", "gone")]
    async with house(database, adapter=FakeAdapter(part_length=2, troubles=troubles)) as h:
        await h.write("abcdef")
        await h.idle()

        assert h.adapter.sent == []
        assert (await h.store.counts()).outbox["failed"] == 3


async def test_an_adapter_with_a_bug_does_not_stop_the_others(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(troubles=[KeyError("bug") for _ in range(4)])
    async with house(database, clock=clock, adapter=adapter) as h:
        await h.write("hello", who="a")
        for left in reversed(range(1, 4)):
            await until(lambda left: len(adapter.troubles) == left and clock.sleeping, left)
            clock.advance(60)
        await h.idle()
        await h.write("hello", who="b")
        await h.idle()

        assert [sent.to.chat for sent in adapter.sent] == ["b"]
        assert (await h.store.counts()).outbox["failed"] == 1


async def test_answers_that_have_not_left_are_withdrawn_and_struck(database: Path) -> None:
    clock = FakeClock()

    def withdraws(case: Case, events: Sequence[Event]) -> Outcome:
        return outcome(case, say("Ana joined", Author.NOTICE), withdraw_answers=True)

    async with house(database, clock=clock, pace=Pace(every_s=5)) as h:
        await h.write("one")
        await until(lambda: h.adapter.texts == ["one"])
        await h.write("two")
        await until(lambda: clock.sleeping)
        h.desk.on = withdraws
        await h.write("human")
        await until(lambda: len(h.desk.turns) == 3)
        clock.advance(5)
        await h.idle()

        assert h.adapter.texts == ["one", "Ana joined"]
        transcript = await h.store.transcript(h.desk.cases[0].conversation.id)
        assert [m.text for m in transcript if m.author is Author.BOT] == ["one"]


async def test_each_chat_keeps_its_pace(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(part_length=1)
    async with house(database, clock=clock, adapter=adapter, pace=Pace(every_s=1, burst=2)) as h:
        await h.write("1234")
        for sent in (2, 3):
            await until(lambda: clock.sleeping)
            assert len(adapter.sent) == sent
            clock.advance(1)
        await h.idle()

        assert adapter.texts == ["1", "2", "3", "4"]


# --- staff -------------------------------------------------------------------------------------------------


async def test_the_thread_opens_with_the_transcript_and_the_desk_is_told(database: Path) -> None:
    async with house(database) as h:
        await h.write("where is my parcel")
        await h.idle()
        await escalate(h)

        assert h.inbox.log == ["C1/1.000000 open: Ben: where is my parcel | where is my parcel | human"]
        assert h.desk.turns[-1] == ["thread_opened"]
        case = h.desk.cases[-1]
        assert case.escalation is not None
        assert case.escalation.thread == InboxThread(slack_channel_id="C1", thread_ts="1.000000")


async def test_an_escalation_is_posted_until_slack_takes_it(database: Path) -> None:
    clock = FakeClock()
    down: list[ChannelError] = [Unavailable("slack", "no connection") for _ in range(30)]
    down += [Misconfigured("slack", "not in the channel"), RateLimited("slack", retry_after=5)]
    inbox = FakeInbox(troubles=list(down))
    async with house(database, clock=clock, inbox=inbox, desk=FakeDesk(lambda c, e: calls(c))) as h:
        h.desk.on = lambda c, e: calls(c) if isinstance(e[0], MessageSent) else outcome(c)
        await h.write("human")
        while inbox.troubles:
            left = len(inbox.troubles)
            await until(lambda: clock.sleeping or not inbox.troubles)
            clock.advance(3600)
            await until(lambda left: len(inbox.troubles) < left, left)
        await until(lambda: clock.sleeping or inbox.log)
        clock.advance(5)
        await until(lambda: inbox.log)


def calls_and_shows(case: Case, events: Sequence[Event]) -> Outcome:
    """Call a person under the customer's id, and show them all that is said later."""
    who = case.conversation.customer.id
    if not isinstance(events[0], MessageSent):
        return outcome(case)
    if case.escalation is None:
        return calls(case, who)
    last = max(line.seq for line in case.messages)
    shown = ShowMessages(escalation_id=who, after=case.escalation.shown_through, through=last)
    head, notice = (
        UpdateHead(escalation_id=who),
        PostNotice(escalation_id=who, text=f"seen {case.messages[-1].text}"),
    )
    changed = replace(case.escalation, shown_through=last)
    return outcome(case, shown, head, notice, escalation=changed)


async def test_a_thread_that_slack_refuses_lets_the_others_pass_and_is_tried_for_ever(database: Path) -> None:
    clock, inbox = FakeClock(), FakeInbox(refuses={"Ben"})
    async with house(database, clock=clock, inbox=inbox, desk=FakeDesk(calls_and_shows)) as h:
        for number, said in enumerate(("human", "hello?", "are you there?"), 1):
            await h.write(said)
            await until(lambda number: len(h.desk.turns) == number, number)
        await until(lambda: clock.sleeping)
        await h.engine.receive([message("human", who="8", name="Eve")])
        await until(lambda: inbox.log == ["C1/1.000000 open: Eve: human"])
        assert h.engine.problems == {"slack:C1:7": "Slack refused it (invalid_blocks)"}
        for wait_s in (30, 30, 60, 120, 240, 480, 600, 600):
            await until(lambda wait_s: clock.sleeping and round(clock.sleeping[-1]) == wait_s, wait_s)
            clock.advance(wait_s)
        await until(lambda: clock.sleeping)
    inbox.refuses.clear()
    clock = FakeClock(clock.now())
    async with house(database, clock=clock, inbox=inbox, desk=FakeDesk(calls_and_shows)) as h:
        await until(lambda: clock.sleeping)
        while (await h.store.counts()).outbox["held"]:
            clock.advance(60)
            await asyncio.sleep(0)
        await h.idle()

        assert [line for line in inbox.log if line.startswith("C1/2") and "head" not in line] == [
            "C1/2.000000 open: Ben: human",
            "C1/2.000000 show: hello?",
            "C1/2.000000 post: seen hello?",
            "C1/2.000000 show: are you there?",
            "C1/2.000000 post: seen are you there?",
        ]
        assert h.engine.problems == {}


async def test_what_staff_cannot_be_shown_in_a_deleted_thread_opens_a_new_one(database: Path) -> None:
    async with house(database, desk=FakeDesk(calls_and_shows)) as h:
        await h.write("human")
        await until(lambda: ["thread_opened"] in h.desk.turns)
        await h.write("it is broken")
        await h.idle()
        h.inbox.deleted.add("1.000000")
        await h.write("hello?")
        await until(lambda: h.desk.turns.count(["thread_opened"]) == 2)
        await h.write("still there?")
        await h.idle()

        assert [line for line in h.inbox.log if line.startswith("C1/2") and "head" not in line] == [
            "C1/2.000000 open: Ben: human | it is broken | hello?",
            "C1/2.000000 post: seen hello?",
            "C1/2.000000 show: still there?",
            "C1/2.000000 post: seen still there?",
        ]
        await h.engine.receive([staff_wrote("I am here", thread_ts="2.000000")])
        await until(lambda: h.desk.turns[-1] == ["I am here"])


async def test_a_turn_that_thinks_while_a_thread_is_opened_anew_thinks_again(database: Path) -> None:
    thinking = Thinking()

    async def shows_slowly(case: Case, events: Sequence[Event]) -> Outcome:
        await thinking(case, events)
        return calls_and_shows(case, events)

    async with house(database, desk=FakeDesk(calls_and_shows)) as h:
        await h.write("human")
        await until(lambda: ["thread_opened"] in h.desk.turns)
        await h.idle()
        h.inbox.deleted.add("1.000000")
        h.inbox.gate = asyncio.Event()
        await h.write("one")
        await h.on_its_way()
        h.desk.on = shows_slowly
        await h.write("two")
        await until(lambda: h.desk.thinking)
        h.inbox.gate.set()
        await until(lambda: h.inbox.log[-2:-1] == ["C1/2.000000 open: Ben: human | one | two"])
        thinking.may_end.set()
        await until(lambda: h.inbox.log[-1:] == ["C1/2.000000 post: seen two"])

        assert sum("two" in line for line in h.inbox.log if "seen" not in line) == 1


@pytest.mark.parametrize("ended", [Ended.RESOLVED, Ended.WITHDRAWN])
async def test_nobody_is_called_again_to_a_deleted_thread_that_was_over(database: Path, ended: Ended) -> None:
    def ends(case: Case, events: Sequence[Event]) -> Outcome:
        assert case.escalation is not None
        over = replace(case.escalation, outcome=ended)
        return outcome(case, PostNotice(escalation_id="e1", text="rated"), escalation=over)

    async with house(database) as h:
        await escalate(h)
        h.inbox.deleted.add("1.000000")
        h.desk.on = ends
        await h.write("five stars")
        await h.idle()

        assert len(h.inbox.log) == 1
        assert (await h.store.counts()).outbox["failed"] == 1


async def test_staff_are_shown_what_was_said_in_one_post_when_slack_is_slow(database: Path) -> None:
    clock = FakeClock()
    async with house(database, clock=clock, pace=Pace(every_s=1)) as h:
        await escalate(h)
        h.desk.on = shows
        for n in range(1, 5):
            await h.write(str(n))
            await until(lambda n: len(h.desk.turns) == n + 2, n)
        await until(lambda: clock.sleeping)
        while (await h.store.counts()).outbox["pending"]:
            clock.advance(1)
            await asyncio.sleep(0)
        await h.idle()

        shown = [line.partition("show: ")[2] for line in h.inbox.log[1:]]
        assert " | ".join(shown) == "1 | 2 | 3 | 4"
        assert len(shown) < 4


async def test_staff_are_shown_what_the_customer_said_and_not_the_bots_answer_to_it(database: Path) -> None:
    async with house(database) as h:
        await escalate(h)
        await h.write("and what does it cost?")
        await h.idle()
        h.desk.on = shows
        await h.write("hello?")
        await h.idle()

        assert h.adapter.texts == ["and what does it cost?"], "the bot answered"
        assert h.inbox.log[1:] == ["C1/1.000000 show: and what does it cost? | hello?"]


async def test_a_staff_message_is_marked_when_all_parts_are_delivered(database: Path) -> None:
    async with house(database, adapter=FakeAdapter(part_length=5)) as h:
        await escalate(h)
        h.desk.on = passes_on
        reply = staff_wrote("it is on its way")
        await h.engine.receive([reply])
        await until(lambda: len(h.inbox.log) == 2)

        assert "".join(h.adapter.texts) == "it is on its way"
        assert h.inbox.log[1] == f"C1/1.000000 mark: {reply.message_id} delivered"


async def test_a_staff_message_that_cannot_be_delivered_is_marked_as_failed_once(database: Path) -> None:
    async with house(database, adapter=FakeAdapter(part_length=5)) as h:
        await escalate(h)
        h.desk.on = passes_on
        h.adapter.troubles.append(Unreachable("telegram", "the customer blocked the bot"))
        reply = staff_wrote("it is on its way")
        await h.engine.receive([reply])
        await until(lambda: len(h.inbox.log) == 2)
        await h.idle()

        assert h.inbox.log[1:] == [f"C1/1.000000 mark: {reply.message_id} failed"]
        assert h.adapter.sent == []


async def test_the_head_waits_for_its_thread_and_does_not_wait_for_posts(database: Path) -> None:
    gate = asyncio.Event()
    inbox = FakeInbox(gate=gate)

    def heads(case: Case, events: Sequence[Event]) -> Outcome:
        if isinstance(events[0], MessageSent):
            called = calls(case)
            return replace(called, outgoing=(UpdateHead(escalation_id="e1"), *called.outgoing))
        return outcome(case)

    async with house(database, inbox=inbox, desk=FakeDesk(heads)) as h:
        await h.write("human")
        await until(lambda: len(h.desk.turns) == 1)
        gate.set()
        await until(lambda: len(inbox.log) == 2)

        assert inbox.log[1] == "C1/1.000000 head: escalated"


@pytest.mark.parametrize(
    ("ended", "shown"), [(Ended.RESOLVED, "resolved"), (Ended.WITHDRAWN, "open"), (Ended.PARKED, "parked")]
)
async def test_the_head_of_an_older_thread_says_what_became_of_that_one(
    database: Path, ended: Ended, shown: str
) -> None:
    def moves_on(case: Case, events: Sequence[Event]) -> Outcome:
        assert case.escalation is not None
        elsewhere = replace(case.conversation, escalation_id="e2", status=Status.CLAIMED, owner=ANA)
        over = replace(case.escalation, outcome=ended)
        return outcome(case, UpdateHead(escalation_id="e1"), escalation=over, conversation=elsewhere)

    async with house(database) as h:
        await escalate(h)
        h.desk.on = moves_on
        await h.write("something else")
        await until(lambda: len(h.inbox.log) == 2)

        assert h.inbox.log[1] == f"C1/1.000000 head: {shown}"


async def test_a_notice_waits_for_the_thread(database: Path) -> None:
    gate = asyncio.Event()

    def notices(case: Case, events: Sequence[Event]) -> Outcome:
        if isinstance(events[0], MessageSent):
            called = calls(case)
            notice = PostNotice(escalation_id="e1", text="nobody there")
            return replace(called, outgoing=(*called.outgoing, notice))
        return outcome(case)

    async with house(database, inbox=FakeInbox(gate=gate), desk=FakeDesk(notices)) as h:
        await h.write("human")
        await until(lambda: h.desk.turns)
        gate.set()
        await until(lambda: len(h.inbox.log) == 2)

        assert h.inbox.log[1] == "C1/1.000000 post: nobody there"
