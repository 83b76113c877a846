"""The times that customers are told, and what becomes of them, on the whole bot over real sockets."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sandbox.telegram import Customer, Seen
from tests.world import PATIENCE_SECONDS, World, bot_said, world

PERSON = "Can I talk to a person?"


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


async def hears(customer: Customer, wanted: str, after: Any = None) -> Seen:
    return await customer.receives(wanted, after=after, timeout=PATIENCE_SECONDS)


async def test_a_wait_is_said_once_five_were_claimed_and_made_up_for_when_it_was_too_short(
    shop: World,
) -> None:
    async with shop.bot() as app:
        for name in ("Ana", "Ben", "Cem", "Dora", "Eli"):
            customer = shop.customer(name)
            await shop.claimed(customer)
            assert not any("Usually" in seen.text for seen in bot_said(customer)), "too few to say"
        shop.clock.advance(61)  # until the waits are looked up again
        mara, began = shop.customer("Mara"), shop.clock.now()
        thread = await shop.escalated(mara)
        await hears(mara, "Usually somebody comes within about a minute.")
        shop.clock.advance(60)
        assert not any("sorry" in seen.text for seen in bot_said(mara))
        shop.clock.advance(61)
        await hears(mara, "I am sorry, it takes longer than I said.")
        await thread.message_appears("The customer was told a time", timeout=PATIENCE_SECONDS)
        await shop.jonas.replies(thread, "Sorry for the wait! How can I help?")
        await hears(mara, "How can I help?")
        kept = await app.store.promises_kept(began)

    assert (kept.made, kept.kept, kept.missed) == (1, 0, 1)


async def test_the_lead_of_the_night_is_listed_at_opening_and_claimed_from_the_list(
    shop: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.closes()
    opening = shop.clock.now().replace(microsecond=0) + timedelta(hours=12)
    monkeypatch.setattr(shop, "next_opening", lambda _inbox, at: _after(opening, at))
    monkeypatch.setattr(shop, "closes_at", lambda _inbox, _at: opening + timedelta(hours=8))
    async with shop.bot() as app:
        mara = shop.customer("Mara")
        await mara.says("Do you teach latte art?")
        await hears(mara, "I do not know that")
        await mara.says(PERSON)
        await hears(mara, f"We are back {opening:%A, %H:%M} (UTC).")
        await mara.says("mara@example.com")
        await hears(mara, "We will answer you at mara@example.com")

        shop.opens()
        shop.clock.advance((opening - shop.clock.now()).total_seconds())
        listed = await shop.inbox.thread_appears(
            "Nobody was there for these customers", timeout=PATIENCE_SECONDS
        )
        assert "Do you teach latte art?" in listed.root.seen
        assert "mara@example.com" in listed.root.seen
        await shop.jonas.clicks(listed.root, "Claim")
        await hears(mara, "Jonas has joined")
        kept = await app.store.promises_kept(opening - timedelta(days=1))

    assert (kept.made, kept.missed) == (1, 0)


def _after(opening: datetime, at: datetime) -> datetime:
    while opening <= at:
        opening += timedelta(days=1)
    return opening
