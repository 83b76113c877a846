"""The beginning of an answer is shown while it is written, and goes if the answer does not come."""

import asyncio
import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import Refused, Unavailable
from bot.model import (
    Action,
    Address,
    Author,
    Button,
    Case,
    Conversation,
    Customer,
    Event,
    Outcome,
    ToCustomer,
)
from bot.preview import Previews
from bot.store.store import Store
from tests.bot.fakes import (
    Decide,
    FakeAdapter,
    FakeClock,
    FakeDesk,
    House,
    Thinking,
    escalate,
    house,
    outcome,
    say,
    staff_wrote,
    until,
)

BEN = Address(channel="telegram", account="shop", chat="7")
HUMAN = Button(label="Talk to a person", action=Action.HUMAN)


class Shown:
    """Previews in one chat, and the clock they go by."""

    def __init__(self, **adapter: object) -> None:
        self.adapter = FakeAdapter(**adapter)  # type: ignore[arg-type]
        self.clock = FakeClock()
        self.previews = Previews({("telegram", "shop"): self.adapter}, clock=self.clock, buttons=(HUMAN,))

    async def after(self, seconds: float) -> list[str]:
        """What the chat has seen once so much time has passed."""
        await until(lambda: self.clock.sleeping)
        self.clock.advance(seconds)
        for _ in range(10):
            await asyncio.sleep(0)
        return [*self.adapter.texts, *self.adapter.log]


async def test_a_quick_answer_has_no_preview() -> None:
    shown = Shown()
    async with shown.previews.open(BEN) as preview:
        assert preview is not None
        preview.so_far("Delivery")
        assert await shown.after(0.9) == []


async def test_what_grows_is_shown_at_the_pace_of_the_channel() -> None:
    shown = Shown()
    async with shown.previews.open(BEN) as preview:
        assert preview is not None
        preview.so_far("Delivery")
        preview.so_far("Delivery is free.")
        assert await shown.after(1) == ["Delivery is free. …"]
        preview.so_far("Delivery is free. It takes a day.")
        assert await shown.after(1) == ["Delivery is free. …"]
        assert await shown.after(0.5) == [
            "Delivery is free. …",
            "edit m1: Delivery is free. It takes a day. …",
        ]


async def test_an_answer_takes_the_place_of_its_beginning() -> None:
    shown = Shown()
    async with shown.previews.open(BEN) as preview:
        assert preview is not None
        preview.so_far("Delivery is free.")
        await shown.after(1)
        decided = await preview.kept_by(outcome(_case(), say("Delivery is free."), say("Anything else?")))

    said = [out.replaces for out in decided.outgoing if isinstance(out, ToCustomer)]
    assert said == ["m1", None]
    assert await _deleted(shown) == []


async def test_notices_take_no_beginnings_place_so_it_goes() -> None:
    shown = Shown()
    async with shown.previews.open(BEN) as preview:
        assert preview is not None
        preview.so_far("Delivery is free.")
        await shown.after(1)
        notice = outcome(_case(), say("I have called a colleague", Author.NOTICE))
        assert await preview.kept_by(notice) == notice

    assert await _deleted(shown) == ["delete m1"]


async def test_what_is_on_its_way_when_the_turn_is_dropped_goes_as_well() -> None:
    shown = Shown(gate=asyncio.Event())
    async with shown.previews.open(BEN) as preview:
        assert preview is not None
        preview.so_far("Delivery is free.")
        await shown.after(1)
        assert shown.adapter.waiting == 1
    assert shown.adapter.gate is not None
    shown.adapter.gate.set()

    assert await _deleted(shown) == ["delete m1"]


async def test_a_channel_that_refuses_is_not_asked_again() -> None:
    shown = Shown(troubles=[Refused("telegram", "blocked")])
    async with shown.previews.open(BEN) as preview:
        assert preview is not None
        preview.so_far("Delivery is free.")
        await shown.after(1)
        preview.so_far("Delivery is free. It takes a day.")
        assert await shown.after(1.5) == []


async def test_an_answer_too_long_for_one_message_grows_no_more() -> None:
    shown = Shown(part_length=20)
    async with shown.previews.open(BEN) as preview:
        assert preview is not None
        preview.so_far("Delivery is free.")
        await shown.after(1)
        preview.so_far("Delivery is free. It takes a day.")
        assert await shown.after(1.5) == ["Delivery is free. …"]


async def test_deleting_is_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    shown = Shown(troubles=[Unavailable("telegram", "502")] * 2)
    shown.previews.take_back(BEN, "m1")
    assert await _deleted(shown, (0, 2, 10)) == ["delete m1"]

    shown.adapter.troubles = [Unavailable("telegram", "502")] * 3
    with caplog.at_level(logging.WARNING):
        shown.previews.take_back(BEN, "m2")
        await _deleted(shown, (0, 2, 10))
    assert "the beginning of an answer that was dropped stays: 502" in caplog.text


async def _deleted(shown: Shown, waits: Sequence[float] = (0,)) -> list[str]:
    for seconds in waits:
        for _ in range(10):
            await asyncio.sleep(0)
        shown.clock.advance(seconds)
    for _ in range(10):
        await asyncio.sleep(0)
    return [line for line in shown.adapter.log if line.startswith("delete")]


def _case() -> Case:
    return Case(
        conversation=Conversation(id="c", address=BEN, customer=Customer(id="7", name="Ben")), messages=()
    )


# --- what the engine makes of an answer that has begun already ---------------------------------------------


def begun(case: Case, events: Sequence[Event]) -> Outcome:
    """An answer whose beginning the customer sees in message p1."""
    return outcome(case, replace(say("Delivery is free."), replaces="p1"))


async def test_the_answer_is_written_into_the_message_that_shows_its_beginning(database: Path) -> None:
    async with house(database, desk=FakeDesk(begun)) as h:
        await h.write("delivery?")
        await h.idle()

        assert (h.adapter.log, h.adapter.texts) == (["edit p1: Delivery is free."], [])
        assert h.unsaid == []


async def test_an_answer_whose_beginning_is_gone_is_sent_anew(database: Path) -> None:
    adapter = FakeAdapter(troubles=[Refused("telegram", "message to edit not found")])
    async with house(database, desk=FakeDesk(begun), adapter=adapter) as h:
        await h.write("delivery?")
        await h.idle()

        assert h.adapter.texts == ["Delivery is free."]


async def test_the_beginning_goes_when_a_person_spoke_before_the_commit(database: Path) -> None:
    thinking, desk = Thinking(), FakeDesk()
    thoughts: Iterator[Decide] = iter([begun, lambda case, events: outcome(case)])

    async def slowly(case: Case, events: Sequence[Event]) -> Outcome:
        thought = next(thoughts)
        await thinking.may_end.wait()
        decided = thought(case, events)
        assert isinstance(decided, Outcome)
        return decided

    async with house(database, desk=desk) as h:
        await escalate(h)
        desk.on = slowly
        await h.write("delivery?")
        await until(lambda: desk.thinking)
        await h.store.receive([staff_wrote("hello, this is Ana")], h.engine._clock.now())
        thinking.may_end.set()
        await until(lambda: h.unsaid)

        assert h.unsaid == ["p1"]
        assert h.adapter.log == []


async def test_the_beginning_goes_when_its_answer_is_withdrawn(database: Path) -> None:
    thinking = FakeAdapter(gate=asyncio.Event())

    def decide(case: Case, events: Sequence[Event]) -> Outcome:
        if len(desk.turns) == 1:
            return outcome(case, say("one"))
        return begun(case, events) if len(desk.turns) == 2 else outcome(case, withdraw_answers=True)

    desk = FakeDesk(decide)
    async with house(database, desk=desk, adapter=thinking) as h:
        await h.write("hello")
        await h.on_its_way()  # and everything else waits behind it
        await h.write("delivery?")
        await until(lambda: len(desk.turns) == 2)
        await h.write("human")
        await until(lambda: h.unsaid)
        assert thinking.gate is not None
        thinking.gate.set()
        await h.idle()

        assert h.unsaid == ["p1"]
        assert h.adapter.log == []


# --- a crash while it is shown -----------------------------------------------------------------------------


def _previews(adapter: FakeAdapter, clock: FakeClock, store: Store) -> Previews:
    return Previews({("telegram", "shop"): adapter}, clock=clock, buttons=(HUMAN,), store=store)


async def _shows(h: House, clock: FakeClock) -> None:
    """The customer sees the beginning of an answer when the process dies."""
    previews = _previews(h.adapter, clock, h.store)
    async with previews.open(BEN) as preview:
        assert preview is not None
        preview.so_far("Delivery is free.")
        await until(lambda: clock.sleeping)
        clock.advance(1)
        async with asyncio.timeout(10):
            while not await h.store.previews():
                pass
        preview.is_kept = True  # nobody is left to drop it


async def test_what_a_process_that_died_had_begun_to_show_is_taken_back_by_the_next(database: Path) -> None:
    clock = FakeClock()
    async with house(database, clock=clock) as h:
        await _shows(h, clock)

    async with house(database, clock=clock) as h:
        h.adapter.troubles = [Unavailable("telegram", "no connection")]
        previews = _previews(h.adapter, clock, h.store)
        await previews.resume()
        await until(lambda: clock.sleeping)
        while not h.adapter.log:
            await until(lambda: clock.sleeping or h.adapter.log)
            clock.advance(2)
        assert h.adapter.log == ["delete m1"]
        async with asyncio.timeout(10):
            while await h.store.previews():
                pass


async def test_what_an_answer_has_taken_the_place_of_is_not_taken_back(database: Path) -> None:
    clock, shown = FakeClock(), "m1"

    def decide(case: Case, events: Sequence[Event]) -> Outcome:
        return outcome(case, replace(say("Delivery is free."), replaces=shown))

    async with house(database, clock=clock, desk=FakeDesk(decide)) as h:
        await _shows(h, clock)
        await h.write("what does delivery cost?")
        await h.idle()

        assert h.adapter.log == ["edit m1: Delivery is free."]
        assert await h.store.previews() == ()


async def test_what_cannot_be_taken_back_is_not_tried_for_ever(database: Path) -> None:
    clock = FakeClock()
    async with house(database, clock=clock) as h:
        await _shows(h, clock)
        h.adapter.troubles = [Refused("telegram", "it is too old")] * 3
        previews = _previews(h.adapter, clock, h.store)
        await previews.resume()
        async with asyncio.timeout(10):
            while await h.store.previews():
                if clock.sleeping:
                    clock.advance(10)
                await asyncio.sleep(0)

        assert h.adapter.log == []
