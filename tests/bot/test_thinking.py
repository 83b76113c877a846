"""The customer sees that an answer is being thought, and only then."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from bot.model import Address, Case, Event, Outcome, Status
from bot.preview import Previews
from bot.thinking import ThinkingDesk
from tests.bot.desk_case import DeskCase, in_status
from tests.bot.test_desk import message


class TypingSeen:
    """An adapter of which only the typing indicator is looked at."""

    can_edit = False

    def __init__(self) -> None:
        self.shown: list[Address] = []
        self.first = asyncio.Event()

    async def typing(self, to: Address) -> None:
        self.shown.append(to)
        self.first.set()


async def decided(case: DeskCase, adapter: TypingSeen, text: str) -> Outcome:
    """Let a desk decide that thinks until the indicator was shown, if it ever is."""

    class SlowDesk:
        def urgent(self, event: Event) -> bool:
            return case.desk.urgent(event)

        async def decide(self, current: Case, events: Sequence[Event]) -> Outcome:
            if current.conversation.status in (Status.OPEN, Status.RESOLVED):
                await adapter.first.wait()
            return await case.desk.decide(current, events)

    address = case.rehearsal.case.conversation.address
    adapters: dict[tuple[str, str], Any] = {(address.channel, address.account): adapter}
    desk = ThinkingDesk(
        SlowDesk(),  # type: ignore[arg-type]
        adapters=adapters,
        previews=Previews(adapters, clock=case.clock, buttons=()),
        clock=case.clock,
    )
    return await desk.decide(case.rehearsal.case, [message(text)])


@pytest.mark.parametrize("status", [Status.OPEN, Status.RESOLVED])
async def test_typing_is_shown_while_the_bot_thinks(status: Status) -> None:
    adapter, case = TypingSeen(), await in_status(status)

    await decided(case, adapter, "delivery")
    await asyncio.sleep(0)
    seen = len(adapter.shown)
    await asyncio.sleep(0)

    assert seen >= 1
    assert len(adapter.shown) == seen, "it ends with the answer"


@pytest.mark.parametrize("status", [Status.ESCALATED, Status.CLAIMED, Status.PARKED])
async def test_nothing_is_typed_while_people_have_the_conversation(status: Status) -> None:
    adapter, case = TypingSeen(), await in_status(status)

    await decided(case, adapter, "delivery")

    assert adapter.shown == []


async def test_whoever_asks_for_a_person_does_not_wait_for_a_model_that_does_not_hear_it_is_cancelled() -> (
    None
):
    asked, answered = asyncio.Event(), asyncio.Event()

    class DeafDesk:
        async def decide(self, _case: Case, _events: Sequence[Event]) -> Outcome:
            asked.set()
            try:
                await answered.wait()
            except asyncio.CancelledError:
                await answered.wait()
            raise RuntimeError("the answer that nobody waits for failed")

    case = await in_status(Status.OPEN)
    desk = ThinkingDesk(
        DeafDesk(),  # type: ignore[arg-type]
        adapters={},
        previews=Previews({}, clock=case.clock, buttons=()),
        clock=case.clock,
    )
    thinking = asyncio.create_task(desk.decide(case.rehearsal.case, [message("delivery")]))
    await asked.wait()

    thinking.cancel()
    ended, _ = await asyncio.wait([thinking], timeout=5)
    answered.set()

    assert ended, "it is let go at once"
    assert thinking.cancelled()
