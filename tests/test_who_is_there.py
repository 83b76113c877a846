"""Who is at their desk, and what is taken up by itself, with the real SDKs over real sockets."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.world import PATIENCE_SECONDS, World, bot_said, world

NOBODY = "nobody of the team is at their desk right now"


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


def heeding_presence(shop: World) -> dict[str, Any]:
    return {"inboxes": {"support": {"slack_channel_id": shop.inbox.id, "presence": True}}}


async def looked(shop: World) -> None:
    """Return once Slack was asked twice more who is active: the first of both looks was seen to its end."""
    asked = len(shop.journal.of("users.getPresence"))
    async with asyncio.timeout(PATIENCE_SECONDS):
        while len(shop.journal.of("users.getPresence")) < asked + 2:
            shop.clock.advance(5)
            await asyncio.sleep(0.02)


async def test_when_all_are_away_a_contact_is_asked_for_at_once_and_the_thread_says_why(shop: World) -> None:
    shop.jonas.presence = "away"
    mara = shop.customer("Mara")
    async with shop.bot(**heeding_presence(shop)):
        await looked(shop)
        await mara.says("Can I talk to a person?")
        await mara.receives(NOBODY, timeout=PATIENCE_SECONDS)
        thread = await shop.inbox.thread_appears(lambda m: "Mara" in m.seen, timeout=PATIENCE_SECONDS)
        await thread.message_appears("Nobody who answers here was active", timeout=PATIENCE_SECONDS)
        shop.jonas.presence = "active"
        await looked(shop)
        again = await mara.says("Can I talk to a person?")
        await mara.receives("I am calling a colleague again", after=again, timeout=PATIENCE_SECONDS)

    assert not [m for m in bot_said(mara) if "I have called a colleague" in m.text]


async def test_no_question_to_slack_stands_before_the_thread(shop: World) -> None:
    mara = shop.customer("Mara")
    async with shop.bot(**heeding_presence(shop)):
        await looked(shop)
        shop.slack.faults.fail("users.getPresence", times=None, status=503)
        shop.slack.faults.fail("conversations.members", times=None, status=503)
        await shop.escalated(mara)


async def test_handed_back_the_bot_answers_what_is_open(shop: World) -> None:
    mara = shop.customer("Mara")
    async with shop.bot():
        thread = await shop.claimed(mara)
        asked = await mara.says("How long does delivery to Austria take?")
        await thread.message_appears("delivery to Austria", timeout=PATIENCE_SECONDS)
        await shop.jonas.replies(thread, "!back")
        await mara.receives("handed this conversation back to me", after=asked, timeout=PATIENCE_SECONDS)
        await mara.receives("2 to 3 working days", after=asked, timeout=PATIENCE_SECONDS)
        await thread.message_appears("The bot answered", timeout=PATIENCE_SECONDS)

    assert len([m for m in bot_said(mara) if "2 to 3 working days" in m.text]) == 1
