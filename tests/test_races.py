"""What happens at the same moment: staff, customers and the bot, over real sockets to the stand-ins."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from pathlib import Path
from typing import Any

import pytest

from sandbox.faults import Fault
from sandbox.slack import Message, Thread
from sandbox.telegram import Customer
from tests.world import PATIENCE_SECONDS, World, bot_said, world

RETURNS = "How long do I have to return something?"
RETURNS_ANSWER = "You have 30 days from delivery"
UNDO_SECONDS = 15.0


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


def with_undo(shop: World) -> dict[str, Any]:
    """Settings by which a staff message waits before it leaves."""
    return {"inboxes": {"support": {"slack_channel_id": shop.inbox.id, "undo_seconds": UNDO_SECONDS}}}


async def hears(customer: Customer, wanted: str) -> None:
    await customer.receives(wanted, timeout=PATIENCE_SECONDS)


def texts(customer: Customer) -> list[str]:
    return [message.text for message in bot_said(customer)]


async def may_undo(shop: World, text: str, thread: Thread) -> Message:
    """Jonas writes and is asked whether to undo it: it waits."""
    told = len(shop.jonas.ephemerals)
    reply = await shop.jonas.replies(thread, text)
    await shop.journal.wait_for(
        "chat.postEphemeral",
        lambda e: e.ok and len(shop.jonas.ephemerals) > told,
        timeout=PATIENCE_SECONDS,
    )
    return reply


async def everything_before_is_done(shop: World, mara: Customer, thread: Thread) -> None:
    """Whatever came before is in front of this, as each conversation is handled in order."""
    done = await shop.jonas.replies(thread, "That was all.")
    await shop.as_time_passes(mara.receives("That was all.", timeout=PATIENCE_SECONDS))
    await shop.as_time_passes(done.reaction_appears("ballot_box_with_check", timeout=PATIENCE_SECONDS))


async def test_of_two_claims_at_once_one_wins_and_the_customer_meets_one_person(shop: World) -> None:
    async with shop.bot():
        lea = shop.slack.staff("Lea", channels=[shop.inbox])
        mara = shop.customer("Mara")
        thread = await shop.escalated(mara)
        await asyncio.gather(*(who.clicks(thread.root, "Claim") for who in (lea, shop.jonas)))
        told = await thread.message_appears("has this conversation already", timeout=PATIENCE_SECONDS)
        await hears(mara, "has joined")
        await everything_before_is_done(shop, mara, thread)

    (joined,) = [text for text in texts(mara) if "has joined" in text]
    assert joined.split()[0] == told.seen.split()[0], "the loser was told somebody else than the customer"


async def test_of_two_first_replies_at_once_both_arrive_and_one_person_joins(shop: World) -> None:
    async with shop.bot():
        lea = shop.slack.staff("Lea", channels=[shop.inbox])
        mara = shop.customer("Mara")
        thread = await shop.escalated(mara)
        await asyncio.gather(lea.replies(thread, "Lea here."), shop.jonas.replies(thread, "Jonas here."))
        await asyncio.gather(hears(mara, "Lea here."), hears(mara, "Jonas here."))
        await everything_before_is_done(shop, mara, thread)

    joined, *replies = texts(mara)[-4:-1]
    assert "has joined" in joined, "somebody spoke before they had joined"
    assert sorted(replies) == ["Jonas here.", "Lea here."]


async def test_a_staff_reply_stands_behind_the_answer_that_was_being_sent_and_no_answer_follows(
    shop: World,
) -> None:
    sending = asyncio.Event()

    def is_the_answer(params: Any) -> bool:
        found = RETURNS_ANSWER in str(params)
        if found:
            sending.set()
        return found

    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.escalated(mara)
        slow = Fault(kind="delay", method="sendMessage", seconds=0.5, holds=is_the_answer)
        shop.sandbox.telegram.faults.add(slow)
        await mara.says(RETURNS)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await sending.wait()
        await shop.jonas.replies(thread, "Hello Mara.")
        await mara.says("How long does delivery to Austria take?")
        await hears(mara, "Hello Mara.")
        await everything_before_is_done(shop, mara, thread)

    answer, joined, reply, end = texts(mara)[-4:]
    assert RETURNS_ANSWER in answer
    assert "Jonas has joined" in joined
    assert (reply, end) == ("Hello Mara.", "That was all.")


@pytest.mark.parametrize("first", ["Jonas", "Mara"])
async def test_what_a_customer_writes_as_it_is_resolved_is_shown_or_answered(shop: World, first: str) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        doing: list[Coroutine[Any, Any, Any]] = [
            shop.jonas.clicks(thread.root, "Resolve"),
            mara.says(RETURNS),
        ]
        if first == "Mara":
            doing.reverse()
        await asyncio.gather(*doing)
        await hears(mara, "Jonas has closed this conversation.")
        decision = await shop.decided(lambda d: d.text == RETURNS)
        if decision.action == "answer":
            await hears(mara, RETURNS_ANSWER)
        else:
            await thread.message_appears(RETURNS, timeout=PATIENCE_SECONDS)

    closed = next(place for place, text in enumerate(texts(mara)) if "has closed" in text)
    assert not [text for text in texts(mara)[:closed] if RETURNS_ANSWER in text], "answered before the end"


async def test_what_is_changed_while_it_may_be_undone_is_all_that_the_customer_ever_sees(shop: World) -> None:
    async with shop.bot(**with_undo(shop)):
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        reply = await may_undo(shop, "It costs 5 EUR.", thread)
        await shop.jonas.edits(reply, "It costs 6 EUR.")
        await shop.decided(lambda d: d.reason == "staff changed a message")
        await shop.as_time_passes(mara.receives("It costs 6 EUR.", timeout=PATIENCE_SECONDS))
        await everything_before_is_done(shop, mara, thread)

    assert [text for text in texts(mara) if "EUR" in text] == ["It costs 6 EUR."]
    assert not [e for e in shop.journal.of("sendMessage") if "5 EUR" in str(e.params)]
    assert not shop.journal.of("editMessageText")


async def test_what_is_changed_as_it_leaves_stands_once_and_changed(shop: World) -> None:
    async with shop.bot(**with_undo(shop)):
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        for number in range(5):
            reply = await may_undo(shop, f"Number {number} costs 5 EUR.", thread)
            shop.clock.advance(UNDO_SECONDS)
            await shop.jonas.edits(reply, f"Number {number} costs 6 EUR.")
            await hears(mara, f"Number {number} costs 6 EUR.")
        await everything_before_is_done(shop, mara, thread)

    assert [text for text in texts(mara) if "EUR" in text] == [f"Number {n} costs 6 EUR." for n in range(5)]


async def test_what_is_undone_as_it_leaves_is_not_there_in_the_end(shop: World) -> None:
    async with shop.bot(**with_undo(shop)):
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        for number in range(5):
            reply = await may_undo(shop, f"Number {number} is difficult.", thread)
            shop.clock.advance(UNDO_SECONDS)
            await shop.jonas.clicks_private(shop.jonas.ephemerals[-1], "Undo")
            await reply.reaction_appears("leftwards_arrow_with_hook", timeout=PATIENCE_SECONDS)
        await everything_before_is_done(shop, mara, thread)

    assert not [text for text in texts(mara) if "difficult" in text]
