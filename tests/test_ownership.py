"""Who has a conversation, seen on the whole bot: staff at the Slack stand-in, a customer at Telegram's."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.journal import Entry
from tests.world import PATIENCE_SECONDS, World, bot_said, world

DELIVERY = "How long does delivery to Austria take?"
DELIVERY_ANSWER = "Standard delivery to Austria takes 2 to 3 working days"


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


async def whispers(shop: World, wanted: str) -> Entry:
    """Somebody is told something that only they see."""
    return await shop.journal.wait_for(
        "chat.postEphemeral", lambda e: wanted in str(e.params), timeout=PATIENCE_SECONDS
    )


async def test_of_two_who_claim_at_once_one_has_it_and_the_other_is_told_who(shop: World) -> None:
    async with shop.bot():
        lea = shop.slack.staff("Lea", channels=[shop.inbox])
        mara = shop.customer("Mara")
        thread = await shop.escalated(mara)
        await asyncio.gather(shop.jonas.clicks(thread.root, "Claim"), lea.clicks(thread.root, "Claim"))
        told = await thread.message_appears("has this conversation already", timeout=PATIENCE_SECONDS)
        await mara.receives("has joined", timeout=PATIENCE_SECONDS)
        winner = next(name for name in ("Jonas", "Lea") if name in told.seen)
        await thread.message_appears(
            lambda m: m is thread.root and f"claimed: {winner}" in m.seen, timeout=PATIENCE_SECONDS
        )

    joined = [message.text for message in bot_said(mara) if "has joined" in message.text]
    assert joined == [f"{winner} has joined. You are talking to a person now."]


async def test_a_conversation_is_passed_on_and_handed_back_and_the_customer_always_knows(shop: World) -> None:
    async with shop.bot():
        lea = shop.slack.staff("Lea", channels=[shop.inbox])
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        await shop.jonas.replies(thread, f"!assign <@{lea.id}>")
        await mara.receives("Lea has your conversation now and will answer here.", timeout=PATIENCE_SECONDS)
        await thread.message_appears("Jonas gave this conversation to Lea", timeout=PATIENCE_SECONDS)
        await lea.replies(thread, "!back soon")
        await thread.message_appears("Kept among staff, because of !back", timeout=PATIENCE_SECONDS)
        await lea.replies(thread, "!back: be brief")
        await mara.receives("Lea has handed this conversation back to me", timeout=PATIENCE_SECONDS)
        await thread.message_appears("The bot only quotes your documents", timeout=PATIENCE_SECONDS)
        await mara.says(DELIVERY)
        await mara.receives(DELIVERY_ANSWER, timeout=PATIENCE_SECONDS)

    assert not [m.text for m in bot_said(mara) if "soon" in m.text or "brief" in m.text or "!" in m.text]


async def test_a_conversation_is_not_given_to_somebody_who_may_not_answer(shop: World) -> None:
    async with shop.bot():
        guest = shop.slack.staff("Gus", channels=[shop.inbox], is_restricted=True)
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        await shop.jonas.replies(thread, f"!assign <@{guest.id}>")
        await whispers(shop, "Mention a colleague who may answer here")
        await shop.jonas.replies(thread, "Hello Mara")
        await mara.receives("Hello Mara", timeout=PATIENCE_SECONDS)

    assert not [m.text for m in bot_said(mara) if "Gus" in m.text]


async def test_a_snooze_ends_at_its_time_and_reminds_its_owner(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        await shop.jonas.replies(thread, "!snooze 2h")
        await thread.message_appears("Jonas snoozed this until", timeout=PATIENCE_SECONDS)
        await mara.receives("Jonas will come back to you here.", timeout=PATIENCE_SECONDS)
        over = thread.message_appears("Jonas, the snooze is over", timeout=PATIENCE_SECONDS)
        await shop.as_time_passes(over, seconds=600)
        await thread.message_appears(
            lambda m: m is thread.root and "claimed: Jonas" in m.seen, timeout=PATIENCE_SECONDS
        )


async def test_a_command_that_cannot_be_done_is_marked_and_its_writer_is_told_why(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        wrong = await shop.jonas.replies(thread, "!snooze whenever")
        await whispers(shop, "I do not know when whenever is")
        await thread.channel.watch.wait(
            lambda m: m is wrong and "x" in m.reactions,
            among=thread.messages,
            timeout=PATIENCE_SECONDS,
            what="waiting for the mark",
        )
        await shop.jonas.replies(thread, "!help")
        await whispers(shop, "!transcript")

    assert not [m.text for m in bot_said(mara) if "whenever" in m.text]
