"""What was said on Discord while nobody listened, and crashes while it is read."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from adapters.discord import DiscordAdapter
from bot.model import Event, MessageEdited, MessageSent
from bot.ports import Receive
from sandbox import Sandbox
from sandbox.discord import Bot, Channel, Customer, Server
from tests.adapters.discord_world import TOKEN, Store, adapter, running, until


class Fragile(Store):
    """A store that breaks when it holds `most` events, as in a crash."""

    def __init__(self, before: Store, *, most: int) -> None:
        super().__init__()
        self.events = before.events
        self.most = most
        self.refused = 0

    async def __call__(self, events: Sequence[Event]) -> None:
        known = {event.key for event in self.events}
        if len(self.events) >= self.most and any(event.key not in known for event in events):
            self.refused += 1
            raise OSError("crashed")
        await super().__call__(events)


@pytest.fixture(autouse=True)
def _in_strict_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is read twice to be sure: in these tests everything happens within the overlap."""
    monkeypatch.setattr("adapters.discord_missed._OVERLAP", timedelta(0))


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def shop(sandbox: Sandbox) -> Bot:
    return sandbox.discord.bot(TOKEN, username="shop_bot")


@pytest.fixture
def ana(shop: Bot) -> Customer:
    return shop.customer("Ana Ruiz")


@pytest.fixture
def server(shop: Bot, ana: Customer) -> Server:
    return shop.server("Larkmill", ana)


@pytest.fixture
def support(server: Server) -> Channel:
    return server.channel("help")


@asynccontextmanager
async def failing(discord: DiscordAdapter, receive: Receive) -> AsyncIterator[None]:
    """The adapter, which may have no moment without a problem."""
    task = asyncio.create_task(discord.run(receive))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await discord.close()


def edits(store: Store) -> list[str]:
    return [event.text for event in store.events if isinstance(event, MessageEdited)]


@pytest.mark.parametrize("stored", range(7))
async def test_a_crash_while_reading_what_was_missed_loses_nothing(
    sandbox: Sandbox, shop: Bot, ana: Customer, server: Server, support: Channel, stored: int
) -> None:
    store, bob, eve = Store(), shop.customer("Bob"), shop.customer("Eve")
    orders = server.channel("orders")
    both = [support.id, orders.id]
    async with running(adapter(sandbox, seen=store.seen, channels=both), store):
        await ana.says("in private")
        his = await bob.says("in the channel", support)
        await store.has(2)
        await until(lambda: his["id"] in sandbox.discord.channels)
    other = await eve.starts_thread("Mine", orders)
    missed = {
        "1": orders,
        "2": sandbox.discord.channels[his["id"]],
        "3": other,
        "4": support,
        "5": sandbox.discord.channels[his["id"]],
        "6": orders,
    }
    for text, place in missed.items():
        await (eve if place is other else bob).says(text, place)

    fragile = Fragile(store, most=2 + stored)
    async with failing(adapter(sandbox, seen=store.seen, channels=both), fragile):
        await until(lambda: fragile.refused > 0 or len(fragile.events) >= 2 + len(missed))
    async with running(adapter(sandbox, seen=store.seen, channels=both), store):
        await store.has(2 + len(missed))

    assert sorted(store.texts[2:]) == list(missed)


async def test_nothing_is_stored_before_every_channel_could_be_read(
    sandbox: Sandbox, shop: Bot, ana: Customer, server: Server, support: Channel
) -> None:
    store, orders = Store(), server.channel("orders")
    both = [support.id, orders.id]
    async with running(adapter(sandbox, seen=store.seen, channels=both), store):
        await ana.says("one", support)
        await store.has(1)
    await ana.says("two, missed", orders)
    await ana.says("three, missed", support)
    fault = sandbox.discord.faults.fail(
        "list_messages", status=500, times=None, holds=lambda call: call["channel_id"] == orders.id
    )
    async with failing(adapter(sandbox, seen=store.seen, channels=both), store):
        await until(lambda: fault.hits > 0)
    sandbox.discord.faults.clear()
    async with running(adapter(sandbox, seen=store.seen, channels=both), store):
        await store.has(3)

    assert store.texts == ["one", "two, missed", "three, missed"]


async def test_what_was_edited_while_we_were_down_is_read_after_a_restart(
    sandbox: Sandbox, shop: Bot, ana: Customer, support: Channel
) -> None:
    store, bob = Store(), shop.customer("Bob")
    async with running(adapter(sandbox, seen=store.seen, channels=[support.id]), store):
        private = await ana.says("in private")
        live = await ana.says("edited while we listened")
        his = await bob.says("in the channel", support)
        await store.has(3)
        await ana.edits(live, "edited, and heard of")
        await store.has(4)
        await until(lambda: his["id"] in sandbox.discord.channels)
        thread = sandbox.discord.channels[his["id"]]
        inside = await bob.says("in the thread", thread)
        await store.has(5)
    await ana.edits(private, "in private, edited")
    await bob.edits(his, "in the channel, edited")
    await bob.edits(inside, "in the thread, edited", thread)
    missed = await ana.says("missed")
    await ana.edits(missed, "missed, edited")
    async with running(adapter(sandbox, seen=store.seen, channels=[support.id]), store):
        await store.has(9)
        await ana.says("after")
        await store.has(10)

    changed = {e.text: e for e in store.events if isinstance(e, MessageEdited)}
    assert sorted(changed) == [
        "edited, and heard of",
        "in private, edited",
        "in the channel, edited",
        "in the thread, edited",
    ]
    assert changed["in private, edited"].message_id == private["id"]
    assert "missed, edited" in store.texts


async def test_a_crash_loses_no_edit_either(
    sandbox: Sandbox, shop: Bot, ana: Customer, server: Server, support: Channel
) -> None:
    store, orders = Store(), server.channel("orders")
    both = [support.id, orders.id]
    async with running(adapter(sandbox, seen=store.seen, channels=both), store):
        first = await ana.says("one", orders)
        await store.has(1)
    await ana.edits(first, "one, edited")
    await ana.says("two, missed", support)
    await ana.says("three, missed", support)
    fragile = Fragile(store, most=2)
    async with failing(adapter(sandbox, seen=store.seen, channels=both), fragile):
        await until(lambda: fragile.refused > 0)
    async with running(adapter(sandbox, seen=store.seen, channels=both), store):
        await store.has(4)

    assert edits(store) == ["one, edited"]
    assert [e.text for e in store.events if isinstance(e, MessageSent)] == [
        "one",
        "two, missed",
        "three, missed",
    ]
