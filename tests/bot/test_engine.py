"""The whole path, and the same path when the process dies on it."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from bot.destinations import Pace
from bot.model import Case, Event, MessageSent, Outcome, TimerFired, TimerKind
from bot.store.intake import ThreadNotOpenYet
from bot.store.store import Store
from bot.store.values import DecisionMade
from tests.bot.fakes import (
    NOON,
    FakeAdapter,
    FakeClock,
    FakeDesk,
    FakeInbox,
    Thinking,
    calls,
    house,
    message,
    outcome,
    say,
    staff_wrote,
    until,
)


async def test_a_message_is_answered(database: Path) -> None:
    async with house(database) as h:
        told: list[DecisionMade] = []
        h.engine.on_decision = told.append
        await h.write("hello")
        await h.idle()

        assert h.adapter.texts == ["hello"]
        (decision,) = await h.store.decisions()
        assert (decision.action, decision.text) == ("answer", "hello")
        assert told == [decision]
        transcript = await h.store.transcript(decision.conversation_id)
        assert [line.text for line in transcript] == ["hello", "hello"]
        assert await h.store.decisions(after=decision.id) == ()


async def test_a_redelivery_changes_nothing(database: Path) -> None:
    once = message("hello")
    async with house(database) as h:
        await asyncio.gather(*(h.engine.receive([once, once]) for _ in range(20)))
        await h.idle()
    async with house(database) as h:
        await h.engine.receive([once])
        await h.idle()

        assert h.desk.turns == []
        assert len(await h.store.decisions()) == 1


# --- crashes: leaving a house is as sudden as a kill -------------------------------------------------------


async def test_a_message_is_stored_before_it_is_acknowledged(database: Path) -> None:
    store = await Store.open(f"sqlite:///{database}")
    await store.receive([message("hello")], NOON)
    await store.close()
    async with house(database) as h:
        await h.idle()

        assert h.adapter.texts == ["hello"]


async def test_a_turn_that_was_thinking_is_thought_again(database: Path) -> None:
    async with house(database, desk=FakeDesk(Thinking())) as h:
        await h.engine.receive([message("one"), message("two")])
        await until(lambda: h.desk.thinking)
    async with house(database) as h:
        await h.idle()

        assert h.desk.turns == [["one", "two"]]
        assert h.adapter.texts == ["one + two"]


async def test_a_committed_answer_is_sent_and_not_thought_again(database: Path) -> None:
    clock = FakeClock()
    async with house(database, clock=clock, adapter=FakeAdapter(part_length=1), pace=Pace(every_s=1)) as h:
        await h.write("abc")
        await until(lambda: h.adapter.texts == ["a"] and clock.sleeping)
    async with house(database) as h:
        await h.idle()

        assert h.desk.turns == []
        assert [(sent.text, sent.again) for sent in h.adapter.sent] == [("b", False), ("c", False)]


async def test_what_was_on_its_way_is_sent_again_under_its_key_and_counted(database: Path) -> None:
    adapter = FakeAdapter(gate=asyncio.Event())
    async with house(database, adapter=adapter) as h:
        await h.write("hello")
        await until(lambda: adapter.waiting)
        assert (await h.store.counts()).outbox["sending"] == 1
    async with house(database) as h:
        await h.idle()

        assert [(sent.text, sent.again) for sent in h.adapter.sent] == [("hello", True)]
        assert (await h.store.counts()).ambiguous == 1


async def test_a_thread_that_was_being_opened_is_looked_for(database: Path) -> None:
    def call(case: Case, events: Sequence[Event]) -> Outcome:
        return calls(case) if isinstance(events[0], MessageSent) else outcome(case)

    async with house(database, desk=FakeDesk(call), inbox=FakeInbox(gate=asyncio.Event())) as h:
        await h.write("human")
        await until(lambda: h.desk.turns)
        await h.on_its_way()
    async with house(database, desk=FakeDesk(call)) as h:
        await until(lambda: h.desk.turns == [["thread_opened"]])

        assert [again for _, again in h.inbox.keys] == [True]


async def test_staff_who_write_before_slack_has_answered_us_are_asked_to_say_it_again(database: Path) -> None:
    def call(case: Case, events: Sequence[Event]) -> Outcome:
        return calls(case) if isinstance(events[0], MessageSent) else outcome(case)

    early, elsewhere = staff_wrote("I am on it"), staff_wrote("lunch?", thread_ts="77.000000")
    async with house(database, desk=FakeDesk(call), inbox=FakeInbox(gate=asyncio.Event())) as h:
        await h.write("human")
        await until(lambda: h.desk.turns)
        await h.on_its_way()
        with pytest.raises(ThreadNotOpenYet):
            await h.engine.receive([early])

        assert h.inbox.gate is not None
        h.inbox.gate.set()
        await until(lambda: ["thread_opened"] in h.desk.turns)
        await h.engine.receive([early])
        await h.engine.receive([elsewhere])
        await h.idle()

        assert h.desk.turns[2:] == [["I am on it"]]


async def test_nothing_is_lost_or_said_twice_over_many_restarts(database: Path) -> None:
    said: list[str] = []

    def remember(adapter: FakeAdapter) -> None:
        for sent in adapter.sent:
            new = [part for part in sent.text.split(" + ") if part not in said]
            assert new or sent.again, "said twice, and not even flagged"
            said.extend(new)

    for round_ in range(6):
        async with house(database) as h:
            for n in range(20):
                await h.write(f"{round_}-{n}", who=str(n % 5))
            await until(lambda: h.adapter.sent)
        remember(h.adapter)
    async with house(database) as h:
        await h.idle()
    remember(h.adapter)

    assert sorted(said) == sorted(f"{round_}-{n}" for round_ in range(6) for n in range(20))
    for who in range(5):
        mine = [part for part in said if int(part.split("-")[1]) % 5 == who]
        assert mine == sorted(mine, key=lambda part: [int(x) for x in part.split("-")])


# --- timers ------------------------------------------------------------------------------------------------


def wakes(case: Case, events: Sequence[Event]) -> Outcome:
    """Set a timer for as many seconds from noon as the customer says; "stop" cancels it.

    "10?" sets it unless one is set; "20!" sets it, and asks for 59 unless one is set.
    """
    match events[0]:
        case MessageSent(text=seconds) if seconds.endswith("?"):
            return outcome(
                case, timers_unless_set={TimerKind.UNCLAIMED: NOON.replace(second=int(seconds[:-1]))}
            )
        case MessageSent(text=seconds) if seconds.endswith("!"):
            later = NOON.replace(second=59)
            due_at = NOON.replace(second=int(seconds[:-1]))
            return outcome(
                case, timers={TimerKind.UNCLAIMED: due_at}, timers_unless_set={TimerKind.UNCLAIMED: later}
            )
        case MessageSent(text="stop"):
            return outcome(case, timers={TimerKind.UNCLAIMED: None})
        case MessageSent(text=seconds):
            due_at = NOON.replace(second=int(seconds))
            return outcome(case, timers={TimerKind.UNCLAIMED: due_at})
        case TimerFired() as event:
            return outcome(case, say(f"{event.timer} at {event.at.second}"))
        case _:
            return outcome(case)


async def test_a_timer_fires_once_and_when_it_is_due(database: Path) -> None:
    clock = FakeClock()
    async with house(database, clock=clock, desk=FakeDesk(wakes)) as h:
        await h.write("30")
        await until(lambda: clock.sleeping)
        clock.advance(29)
        assert h.adapter.sent == []
        clock.advance(1)
        await until(lambda: h.adapter.texts == ["unclaimed at 30"])
        clock.advance(100)
        await h.idle()

        assert len(h.adapter.sent) == 1
        assert (await h.store.counts()).timers == 0


async def test_a_timer_that_is_set_anew_replaces_the_old_one(database: Path) -> None:
    clock = FakeClock()
    async with house(database, clock=clock, desk=FakeDesk(wakes)) as h:
        await h.write("10")
        await until(lambda: clock.sleeping)
        await h.write("20")
        await until(lambda: len(h.desk.turns) == 2)
        await h.idle()
        clock.advance(10)
        await until(lambda: 10 in clock.sleeping)
        clock.advance(10)
        await until(lambda: h.adapter.texts == ["unclaimed at 20"])


@pytest.mark.parametrize(
    ("said", "fires_at"),
    [
        (["10?"], 10),
        (["10?", "20?"], 10),
        (["10", "20?"], 10),
        (["10", "stop", "20?"], 20),
        (["20?", "10"], 10),
        (["10", "20!"], 20),
    ],
)
async def test_a_timer_can_run_from_the_first_wish(database: Path, said: list[str], fires_at: int) -> None:
    clock = FakeClock()
    async with house(database, clock=clock, desk=FakeDesk(wakes)) as h:
        for number, word in enumerate(said, 1):
            await h.write(word)
            await until(lambda number: len(h.desk.turns) == number, number)
            await h.idle()
        assert (await h.store.counts()).timers == 1
        clock.advance(fires_at - 1)
        await until(lambda: 1 in clock.sleeping)
        clock.advance(1)
        await until(lambda: h.adapter.texts == [f"unclaimed at {fires_at}"])
        clock.advance(60)
        await h.idle()

        assert len(h.adapter.sent) == 1


async def test_a_cancelled_timer_does_not_fire(database: Path) -> None:
    clock = FakeClock()
    async with house(database, clock=clock, desk=FakeDesk(wakes)) as h:
        await h.write("10")
        await until(lambda: clock.sleeping)
        await h.write("stop")
        await h.idle()
        assert (await h.store.counts()).timers == 0
        clock.advance(60)
        await h.idle()

        assert h.desk.turns == [["10"], ["stop"]]


async def test_a_timer_outlives_the_process(database: Path) -> None:
    async with house(database, desk=FakeDesk(wakes)) as h:
        await h.write("30")
        await h.idle()
    clock = FakeClock(NOON.replace(second=45))
    async with house(database, clock=clock, desk=FakeDesk(wakes)) as h:
        await until(lambda: h.adapter.texts == ["unclaimed at 45"])


async def escalated_with_a_timer(database: Path) -> None:
    """Leave a conversation that waits for a person, with a timer that is due 30 seconds after noon."""

    def call(case: Case, events: Sequence[Event]) -> Outcome:
        if isinstance(events[0], MessageSent):
            return replace(calls(case), timers={TimerKind.UNCLAIMED: NOON.replace(second=30)})
        return outcome(case)

    async with house(database, desk=FakeDesk(call)) as h:
        await h.write("human")
        await until(lambda: ["thread_opened"] in h.desk.turns)
        await h.idle()


async def test_what_staff_did_while_we_were_down_is_heard_before_anyone_is_told_that_nobody_came(
    database: Path,
) -> None:
    await escalated_with_a_timer(database)
    clock, inbox = FakeClock(NOON.replace(second=45)), FakeInbox()
    inbox.caught_up.clear()
    async with house(database, clock=clock, inbox=inbox, desk=FakeDesk(outcome_of_nothing)) as h:
        await h.write("still there?", who="another")
        await until(lambda: h.desk.turns and clock.sleeping)
        await h.idle()
        assert h.desk.turns == [["still there?"]], "what does not depend on staff goes on"
        await h.engine.receive([staff_wrote("I am on it")])
        inbox.caught_up.set()
        await until(lambda: len(h.desk.turns) == 3)

        assert h.desk.turns[1:] == [["I am on it"], ["timer_fired"]]


async def test_overdue_timers_do_not_wait_for_a_slack_that_is_down(database: Path) -> None:
    await escalated_with_a_timer(database)
    clock, inbox = FakeClock(NOON.replace(second=45)), FakeInbox()
    inbox.caught_up.clear()
    async with house(database, clock=clock, inbox=inbox, desk=FakeDesk(outcome_of_nothing)) as h:
        await until(lambda: clock.sleeping == [30.0])
        assert h.desk.turns == []
        clock.advance(30)
        await until(lambda: h.desk.turns == [["timer_fired"]])


def outcome_of_nothing(case: Case, events: Sequence[Event]) -> Outcome:
    return outcome(case)


async def test_what_is_stored_gets_its_turn_although_whoever_brought_it_gave_up(database: Path) -> None:
    async with house(database) as h:
        bringing = asyncio.create_task(h.engine.receive([message("hello?")]))
        await asyncio.sleep(0)  # it is on its way into the store
        bringing.cancel()
        await until(lambda: h.adapter.texts == ["hello?"])
