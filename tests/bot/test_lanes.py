"""One conversation in order, one turn at a time; different ones side by side."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot.model import Author, Case, Event, OpenThread, Outcome
from bot.waiting import Settling, Waiting, WaitingList
from tests.bot.fakes import (
    FakeClock,
    FakeDesk,
    House,
    Thinking,
    echo,
    escalate,
    house,
    message,
    outcome,
    staff_wrote,
    tapped,
    until,
)


async def test_one_conversation_is_handled_in_order_one_turn_at_a_time(database: Path) -> None:
    async with house(database) as h:
        await asyncio.gather(*(h.write(*[f"{who}-{n}" for n in range(20)], who=who) for who in "abc"))
        await h.idle()

        for who in "abc":
            said = " + ".join(text for text in h.adapter.texts if text.startswith(who))
            assert said == " + ".join(f"{who}-{n}" for n in range(20))


async def test_different_conversations_are_handled_in_parallel(database: Path) -> None:
    thinking = Thinking()
    async with house(database, desk=FakeDesk(thinking)) as h:
        for who in "abc":
            await h.write("hello", who=who)
        await until(lambda: h.desk.thinking == 3)
        thinking.may_end.set()
        await h.idle()

        assert len(h.adapter.sent) == 3


async def test_fragments_settle_and_make_one_turn(database: Path) -> None:
    clock = FakeClock()
    async with house(database, clock=clock, settling=Settling()) as h:
        await h.write("hello", "there")
        await until(lambda: clock.sleeping)
        clock.advance(0.5)
        await h.write("you")
        await until(lambda: 0.7 in clock.sleeping)
        assert h.desk.turns == []
        clock.advance(0.7)
        await h.idle()

        assert h.desk.turns == [["hello", "there", "you"]]


async def test_fragments_are_waited_for_two_seconds_at_most(database: Path) -> None:
    clock = FakeClock()
    async with house(database, clock=clock, settling=Settling()) as h:
        await h.write("0")
        for n in range(1, 4):
            await until(lambda: clock.sleeping)
            clock.advance(0.6)
            await h.write(str(n))
        await until(lambda: clock.sleeping and clock.sleeping[-1] < 0.3)
        clock.advance(0.2)
        await h.idle()

        assert h.desk.turns == [["0", "1", "2", "3"]]


async def test_what_is_written_while_the_bot_thinks_joins_the_turn_three_times(database: Path) -> None:
    thinking = Thinking()
    async with house(database, desk=FakeDesk(thinking)) as h:
        for n in range(5):
            await h.write(str(n))
            await until(lambda n: len(h.desk.turns) == min(n, 3) + 1 and h.desk.thinking, n)
        thinking.may_end.set()
        await h.idle()

        assert h.desk.turns[-2:] == [["0", "1", "2", "3"], ["4"]]
        assert h.adapter.texts == ["0 + 1 + 2 + 3", "4"]


async def test_asking_for_a_person_cancels_the_thinking_and_does_not_settle(database: Path) -> None:
    clock = FakeClock()
    thinking = Thinking()
    async with house(database, clock=clock, desk=FakeDesk(thinking), settling=Settling()) as h:
        await h.write("how much")
        await until(lambda: clock.sleeping)
        clock.advance(0.7)
        await until(lambda: h.desk.thinking)
        await h.write("human")
        await until(lambda: h.desk.turns[-1] == ["how much", "human"])


async def test_asking_for_a_person_cancels_a_turn_that_nothing_else_may_join(database: Path) -> None:
    thinking = Thinking()
    async with house(database, desk=FakeDesk(thinking)) as h:
        for n in range(5):
            await h.write(str(n))
            await until(lambda n: len(h.desk.turns) == min(n, 3) + 1 and h.desk.thinking, n)
        await h.write("human")
        await until(lambda: h.desk.turns[-1] == ["0", "1", "2", "3", "4", "human"])


async def test_the_bot_does_not_talk_over_a_person_who_wrote_meanwhile(database: Path) -> None:
    thinking = Thinking()
    desk = FakeDesk()
    async with house(database, desk=desk) as h:
        await escalate(h)
        desk.on = thinking
        await h.write("are you there?")
        await until(lambda: desk.thinking)
        await h.engine.receive([staff_wrote("hello, this is Ana")])
        await until(lambda: len(desk.turns) == 5)

        assert desk.turns[-2:] == [["hello, this is Ana"], ["are you there?"]]
        assert desk.cases[-2].messages[-1].text != "are you there?", "it had not been its turn yet"
        thinking.may_end.set()
        await h.idle()


async def test_a_turn_from_an_older_epoch_does_not_commit(database: Path) -> None:
    """Even when nothing cancels it: the fence is in the commit."""
    thinking = Thinking()
    desk = FakeDesk()
    async with house(database, desk=desk) as h:
        await escalate(h)
        desk.on = thinking
        await h.write("are you there?")
        await until(lambda: desk.thinking)
        # Stored, but the lane does not hear of it: as if another process had received it.
        await h.store.receive([staff_wrote("hello, this is Ana")], h.engine._clock.now())
        thinking.may_end.set()
        await until(lambda: h.adapter.texts)

        assert desk.turns[-2:] == [["are you there?"], ["are you there?"]]
        assert desk.cases[-1].conversation.epoch == desk.cases[-2].conversation.epoch + 1
        assert h.adapter.texts == ["are you there?"], "once, from the fresh case"


async def test_a_call_by_button_takes_along_what_was_written_before_it(database: Path) -> None:
    async with house(database, desk=FakeDesk(lambda case, events: outcome(case))) as h:
        await h.engine.receive([message("hello"), message("my parcel is broken"), tapped("human")])
        await h.idle()

        assert h.desk.turns == [["tapped human"]]
        assert [line.text for line in h.desk.cases[0].messages] == ["hello", "my parcel is broken"]
        (decision,) = await h.store.decisions()
        assert decision.text == "my parcel is broken"


async def test_a_call_by_button_cancels_the_thinking_and_takes_along_what_was_thought_about(
    database: Path,
) -> None:
    thinking = Thinking()
    async with house(database, desk=FakeDesk(thinking)) as h:
        await h.write("my parcel is broken")
        await until(lambda: h.desk.thinking)
        await h.engine.receive([tapped("human"), message("and wet")])
        await until(lambda: len(h.desk.turns) == 3)

        assert h.desk.turns == [["my parcel is broken"], ["tapped human"], ["and wet"]]
        assert [line.text for line in h.desk.cases[1].messages] == ["my parcel is broken"]
        thinking.may_end.set()
        await h.idle()
        assert h.adapter.texts == ["and wet"], "the bot does not answer what it was not left to"


async def test_no_other_button_leaves_what_was_written_before_it_unanswered(database: Path) -> None:
    async with house(database) as h:
        await h.engine.receive([message("one"), tapped("rate:5"), message("two"), tapped("human")])
        await h.idle()

        assert h.desk.turns == [["one"], ["tapped rate:5"], ["tapped human"]]
        assert [line.text for line in h.desk.cases[-1].messages][-1] == "two"


async def test_staff_pass_what_the_customer_wrote_and_tapped(database: Path) -> None:
    thinking = Thinking()
    async with house(database) as h:
        await escalate(h)
        h.desk.on = thinking
        await h.write("one")
        await until(lambda: h.desk.thinking)
        await h.engine.receive([tapped("rate:5"), message("two"), staff_wrote("hello, this is Ana")])
        await until(lambda: ["hello, this is Ana"] in h.desk.turns)
        thinking.may_end.set()
        await h.idle()

        assert h.desk.turns[-4:] == [["hello, this is Ana"], ["one"], ["tapped rate:5"], ["two"]]


async def test_the_case_has_this_turn_last_and_nothing_that_waits(database: Path) -> None:
    thinking = Thinking()
    async with house(database, desk=FakeDesk(thinking)) as h:
        await h.engine.receive([message(said) for said in ("a", "b")])
        await until(lambda: h.desk.thinking)

        (case,) = h.desk.cases
        assert [line.text for line in case.messages] == ["a", "b"]
        assert all(line.author is Author.CUSTOMER for line in case.messages)


async def test_a_case_holds_the_newest_forty_messages(database: Path) -> None:
    async with house(database) as h:
        await h.engine.receive([message(str(n)) for n in range(60)])
        await h.idle()

        assert [line.text for line in h.desk.cases[0].messages] == [str(n) for n in range(20, 60)]


async def test_a_case_holds_all_that_staff_were_not_shown(database: Path) -> None:
    async with house(database) as h:
        await escalate(h)
        await h.engine.receive([message(str(n)) for n in range(60)])
        await h.idle()

        assert {str(n) for n in range(60)} <= {line.text for line in h.desk.cases[-1].messages}


async def test_a_bug_calls_a_person_and_the_bot_lives_on(database: Path) -> None:
    clock = FakeClock()

    def fail(case: Case, events: Sequence[Event]) -> Outcome:
        raise ZeroDivisionError("a bug")

    async with house(database, clock=clock, desk=FakeDesk(fail)) as h:
        await h.write("hello")
        for wait_s in (0.2, 1.0):
            await until(lambda: clock.sleeping)
            clock.advance(wait_s)
        await h.idle()
        assert (h.adapter.texts, len(h.desk.turns)) == (["a person was called"], 3)

        h.desk.on = echo
        await h.write("again")
        await h.idle()
        assert h.adapter.texts[1:] == ["again"]


async def test_what_nobody_can_decide_is_kept_with_its_error_and_the_lane_goes_on(database: Path) -> None:
    clock = FakeClock()

    async with house(database, clock=clock) as h:
        await fails_for_good(h, clock, "poison")
        assert (await h.store.counts()).dead_letters == 1

        await h.write("hello")
        await h.idle()
        assert h.adapter.texts == ["hello"]


async def fails_for_good(h: House, clock: FakeClock, said: str) -> None:
    """Say something that neither the desk nor its fallback can decide."""
    before = h.desk.on

    def impossible(case: Case, events: Sequence[Event]) -> Outcome:
        return outcome(case, OpenThread(escalation_id="nowhere"))

    h.desk.on = impossible
    h.engine._lanes.fallback = lambda case, events, error: impossible(case, events)
    await h.write(said)
    for wait_s in (0.2, 1.0):
        await until(lambda: clock.sleeping)
        clock.advance(wait_s)
    await until(lambda: not h.engine._lanes._lanes)
    h.desk.on = before


async def test_a_lane_lives_on_when_even_burying_fails(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    clock = FakeClock()
    async with house(database, clock=clock) as h:
        monkeypatch.setattr(h.store, "bury", fail)
        await fails_for_good(h, clock, "poison")
        await h.write("hello")
        await until(lambda: h.adapter.texts == ["hello"])

        assert (await h.store.counts()).turns == 1, "the poison is taken up again at the next start"


async def test_a_lane_that_died_is_followed_by_a_new_one(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(waiting: WaitingList) -> list[Waiting]:
        monkeypatch.undo()
        raise ZeroDivisionError("a bug")

    async with house(database) as h:
        monkeypatch.setattr(WaitingList, "take", fail)
        await h.write("hello")
        await until(lambda: not h.engine._lanes._lanes)
        await h.write("again")
        await until(lambda: h.adapter.texts == ["again"])


async def test_what_was_buried_before_a_restart_does_not_hinder_later_burials(database: Path) -> None:
    for said in ("one", "two"):
        clock = FakeClock()
        async with house(database, clock=clock) as h:
            await fails_for_good(h, clock, said)
            await h.idle()
            letters = (await h.store.counts()).dead_letters
    assert letters == 2


async def test_a_desk_that_cannot_tell_urgency_is_asked_to_decide_all_the_same(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(event: Event) -> bool:
        raise ZeroDivisionError("a bug")

    async with house(database) as h:
        monkeypatch.setattr(h.desk, "urgent", fail)
        await h.write("hello")
        await h.idle()

        assert h.adapter.texts == ["hello"]


async def test_two_conversations_do_not_see_each_others_messages(database: Path) -> None:
    async with house(database) as h:
        await asyncio.gather(h.write("mine", who="a"), h.write("yours", who="b"))
        await h.idle()

        for case in h.desk.cases:
            assert len(case.messages) == 1


async def test_a_desk_whose_own_work_is_cancelled_does_not_stop_the_lane(database: Path) -> None:
    clock = FakeClock()

    def cancelled(case: Case, events: Sequence[Event]) -> Outcome:
        raise asyncio.CancelledError

    async with house(database, clock=clock, desk=FakeDesk(cancelled)) as h:
        await h.write("hello")
        await until(lambda: clock.sleeping)
        h.desk.on = echo
        clock.advance(0.2)
        await h.idle()

        assert h.adapter.texts == ["hello"]


async def test_a_flood_from_one_customer_is_joined_and_does_not_delay_another(database: Path) -> None:
    thinking = Thinking()
    async with house(database, desk=FakeDesk(thinking)) as h:
        await h.engine.receive([message(str(n), who="flood") for n in range(2000)])
        thinking.may_end.set()
        await h.write("hello", who="other")
        await h.idle()

        assert len(h.adapter.sent) <= 3
        assert "hello" in h.adapter.texts


async def test_a_turn_whose_work_is_gone_writes_nothing(database: Path) -> None:
    thinking = Thinking()
    async with house(database, desk=FakeDesk(thinking)) as h:
        await h.engine.receive([message("a"), message("b")])
        await until(lambda: h.desk.thinking)

        def vanish(connection: Connection, batch: list[None]) -> Sequence[None]:
            connection.execute(text("DELETE FROM work WHERE id = 1"))
            return batch

        await h.store._writer.run(vanish, None)
        thinking.may_end.set()
        await until(lambda: not h.engine._lanes._lanes)

        assert await h.store.decisions() == ()
        assert (await h.store.counts()).turns == 1, "what was not gone is still there"
