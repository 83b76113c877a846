"""What staff send from a thread besides what they type, seen on the whole bot."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.knowledge.openai_server import says, serve
from tests.world import PATIENCE_SECONDS, World, world

RETURNS = "How long do I have to return something?"
DRAFT = "To return what you bought, call +49 30 5550199 within 30 days [1]."
ON_THE_CARD = "call +49 30 5550199 within 30 days"


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


async def test_what_the_bot_withheld_is_sent_by_a_button_and_its_message_shows_that_it_arrived(
    shop: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-sentinel")
    async with serve(says(DRAFT)) as server:
        answers = {"settle_seconds": 0, "model": "openai:stub", "base_url": server.url}
        async with shop.bot(answers=answers):
            mara = shop.customer("Mara")
            await mara.says(RETURNS)
            await mara.receives("I do not know that", timeout=PATIENCE_SECONDS)
            thread = await shop.escalated(mara)
            card = await thread.message_appears(ON_THE_CARD, timeout=PATIENCE_SECONDS)
            await shop.jonas.clicks(card, "Send")

            received = await mara.receives(ON_THE_CARD, timeout=PATIENCE_SECONDS)
            await card.reaction_appears("ballot_box_with_check", timeout=PATIENCE_SECONDS)
            await thread.message_appears("Jonas is sending this to the customer", timeout=PATIENCE_SECONDS)

    assert "\\" not in received.text


async def test_a_note_gets_its_mark_and_the_next_thread_leads_to_the_one_that_has_it(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        first = await shop.claimed(mara)
        note = await shop.jonas.replies(first, ";; she sounds angry")
        await note.reaction_appears("memo", timeout=PATIENCE_SECONDS)
        await shop.jonas.clicks(first.root, "Resolve")
        await first.message_appears("Jonas closed this conversation.", timeout=PATIENCE_SECONDS)
        await mara.receives("has closed this conversation", timeout=PATIENCE_SECONDS)
        shop.clock.advance(7 * 86_400)
        await mara.says("a human please")
        second = await shop.inbox.thread_appears(
            lambda m: m.ts != first.ts and "Mara" in m.seen and bool(m.links), timeout=PATIENCE_SECONDS
        )

    (link,) = second.root.links
    assert link.url.endswith(f"/archives/{shop.inbox.id}/p{first.ts.replace('.', '')}")
