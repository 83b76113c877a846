"""The bot's draft as a colleague's reply, and what an undone reply does not count as."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.errors import Refused
from bot.model import Author, Staff, StaffActed, StaffAction
from handoff.transcript import lines
from tests.bot.desk_case import TEXTS, DeskCase
from tests.bot.fakes import ANA, NOON, FakeClock, House, house, until
from tests.bot.test_replying import THREAD, UNDO, called, deleted, held, pressed, said, shop, thread

CARD = "50.000000"  #: Slack's `ts` of the evidence card
NAMESAKE = Staff(id="U9", name="Ana")
SORRY = "I am sorry that you are still waiting."


def sends(text: str, *, key: str = "sends", staff: Staff = ANA) -> StaffActed:
    """A member of staff presses Send on the card, or sends what they changed in the form."""
    return StaffActed(
        key=key,
        thread=THREAD,
        staff=staff,
        at=NOON,
        action=StaffAction.SEND_DRAFT,
        value=text,
        message_id=CARD,
    )


# --- what the bot withheld ---------------------------------------------------------------------------------


async def test_the_bots_draft_goes_out_as_a_colleagues_own_words_and_claims(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        before = len(h.adapter.sent)
        await h.engine.receive([sends("It takes *about* 3 days")])
        await until(lambda: f"mark: {CARD} delivered" in thread(h))
        await h.engine.receive([sends("It takes *about* 3 days", key="twice")])
        await h.idle()

        assert h.adapter.texts[before:] == [
            "Ana has joined. You are talking to a person now.",
            r"It takes \*about\* 3 days",
        ]
        assert [author for author, _ in await said(h)] == [Author.STAFF]
        assert "post: Ana is sending this to the customer: It takes *about* 3 days" in thread(h)
        assert f"whisper to U1: {TEXTS.staff_draft_sent_already}" in thread(h)


async def test_a_draft_that_was_sent_can_be_undone_like_any_reply(database: Path) -> None:
    async with shop(database, rules=UNDO, clock=FakeClock()) as h:
        await called(h)
        await h.engine.receive([sends("It takes about 3 days")])
        await until(lambda: any("waits 5 seconds" in line for line in thread(h)))
        await h.engine.receive([pressed(StaffAction.UNDO, CARD)])
        await until(lambda: f"mark: {CARD} undone" in thread(h))
        await h.idle()

        assert h.adapter.texts[-1] == "Ana has joined. You are talking to a person now."
        assert await said(h) == []
        assert f"mark: {CARD} delivered" not in thread(h)


async def test_a_draft_that_was_undone_can_be_sent_after_all(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, rules=UNDO, clock=clock) as h:
        await called(h)
        await h.engine.receive([sends("It takes about 3 days")])
        await h.engine.receive([pressed(StaffAction.UNDO, CARD)])
        await until(lambda: f"mark: {CARD} undone" in thread(h))
        await h.engine.receive([sends("It takes 4 days", key="changed")])
        await until(lambda: 5 in clock.sleeping)
        clock.advance(5)
        await until(lambda: f"mark: {CARD} delivered" in thread(h))

        assert h.adapter.texts[-1] == "It takes 4 days"


async def test_a_draft_that_did_not_arrive_says_so_and_can_be_tried_again(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        await h.engine.receive([pressed(StaffAction.CLAIM, "")])
        await h.idle()
        h.adapter.troubles.append(Refused("telegram", "the text is refused"))
        await h.engine.receive([sends("It takes about 3 days")])
        await until(lambda: f"mark: {CARD} failed" in thread(h))
        await until(lambda: any("Not delivered: the text is refused" in line for line in thread(h)))
        await h.engine.receive([pressed(StaffAction.RETRY, CARD)])
        await until(lambda: f"mark: {CARD} delivered" in thread(h))

        assert h.adapter.texts[-1] == "It takes about 3 days"


# --- who may undo ------------------------------------------------------------------------------------------


async def test_a_colleague_of_the_same_name_cannot_take_back_a_reply(database: Path) -> None:
    async with shop(database, rules=UNDO, clock=FakeClock()) as h:
        await called(h)
        reply = await held(h, "It is here")
        await h.engine.receive([pressed(StaffAction.UNDO, reply.message_id, NAMESAKE)])
        await until(lambda: any("whisper to U9: Only Ana" in line for line in thread(h)))

        assert await said(h) == [(Author.STAFF, "It is here")]


# --- what an undone reply does not count as ----------------------------------------------------------------


@asynccontextmanager
async def promised(database: Path, clock: FakeClock, **parts: Any) -> AsyncIterator[House]:
    """A customer was told that somebody usually comes within five minutes; Ana has it."""
    case = DeskCase(undo=timedelta(seconds=5), clock=clock)
    case.waits.wait = timedelta(minutes=5)
    async with house(database, real_desk=case.desk, describing=lines, clock=clock, **parts) as h:
        await called(h)
        await h.engine.receive([pressed(StaffAction.CLAIM, "")])
        await h.idle()
        yield h


async def kept(h: House) -> tuple[int, int]:
    """How many promises were kept and how many missed."""
    counted = await h.store.promises_kept(NOON)
    return counted.kept, counted.missed


async def until_it_is_due(h: House, clock: FakeClock) -> None:
    async with asyncio.timeout(10):
        while not any(text.startswith(SORRY) for text in h.adapter.texts):
            clock.advance(30)
            await asyncio.sleep(0.001)


async def test_a_reply_that_was_undone_has_not_kept_what_the_customer_was_promised(database: Path) -> None:
    clock = FakeClock()
    async with promised(database, clock) as h:
        clock.advance(1)
        reply = await held(h, "It is here")
        assert await kept(h) == (1, 0)
        clock.advance(1)
        await h.engine.receive([pressed(StaffAction.UNDO, reply.message_id)])
        await until(lambda: f"mark: {reply.message_id} undone" in thread(h))
        assert await kept(h) == (0, 0)

        await until_it_is_due(h, clock)
        assert await kept(h) == (0, 1)


async def test_a_reply_deleted_before_it_left_has_not_kept_it_either(database: Path) -> None:
    clock = FakeClock()
    async with promised(database, clock) as h:
        reply = await held(h, "It is here")
        clock.advance(1)
        await h.engine.receive([deleted(reply)])
        await h.idle()

        assert await kept(h) == (0, 0)
        assert "It is here" not in h.adapter.texts


async def test_who_undoes_the_first_of_two_replies_has_kept_it_all_the_same(database: Path) -> None:
    clock = FakeClock()
    async with promised(database, clock) as h:
        reply = await held(h, "It is here")
        clock.advance(1)
        await h.engine.receive([replace(reply, key="second", message_id="2000.000000", text="It is there")])
        await until(lambda: sum("waits 5 seconds" in line for line in thread(h)) == 2)
        await h.engine.receive([pressed(StaffAction.UNDO, reply.message_id)])
        await until(lambda: f"mark: {reply.message_id} undone" in thread(h))

        assert await kept(h) == (1, 0)
        assert [text for _, text in await said(h)] == ["It is there"]


async def test_what_is_undone_after_all_is_closed_is_made_up_for_by_nobody(database: Path) -> None:
    clock = FakeClock()
    async with promised(database, clock) as h:
        reply = await held(h, "It is here")
        await h.engine.receive([pressed(StaffAction.RESOLVE, "")])
        clock.advance(1)
        await h.engine.receive([pressed(StaffAction.UNDO, reply.message_id)])
        await until(lambda: f"mark: {reply.message_id} undone" in thread(h))
        clock.advance(3600)
        await h.idle()

        assert (await h.store.promises_kept(NOON)).voided == 1
        assert not any(text.startswith(SORRY) for text in h.adapter.texts)
