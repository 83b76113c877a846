"""stepaside on a program's own discord.py bot: what comes in faster than it can be stored."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord
import pytest
import yarl
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord_cog import Stepaside
from bot.model import MessageEdited
from sandbox import Sandbox
from sandbox.discord import Channel
from tests.adapters.discord_world import TOKEN, Hurried, Store, until, until_problem

MOST = 5


@pytest.fixture
async def sandbox(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Sandbox]:
    monkeypatch.setattr("adapters.discord_arrivals._MOST_WAITING", MOST)
    async with Sandbox() as made:
        monkeypatch.setattr(Route, "BASE", made.discord.api_url)
        monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(made.discord.gateway_url))
        yield made


@asynccontextmanager
async def mounted(store: Store, *channels: Channel) -> AsyncIterator[Stepaside]:
    """A program that is connected, with stepaside on it."""
    intents = discord.Intents(guilds=True, messages=True, reactions=True, message_content=True)
    bot = commands.Bot(command_prefix="!", intents=intents)
    cog = Stepaside(bot, token=TOKEN, account="shop", channels=[one.id for one in channels], clock=Hurried())
    await bot.add_cog(cog)
    cog.adapter.remembers(store.seen)
    tasks = [asyncio.create_task(cog.adapter.run(store)), asyncio.create_task(bot.start(TOKEN))]
    try:
        await until(bot.is_ready)
        await until_problem(cog.adapter, None)
        yield cog
    finally:
        await bot.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await cog.adapter.close()


async def test_what_comes_while_nothing_can_be_stored_is_bounded_and_read_afterwards(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    shop = sandbox.discord.bot(TOKEN)
    ana, bob, eve = shop.customer("Ana"), shop.customer("Bob"), shop.customer("Eve")
    support = shop.server("Larkmill", ana, bob).channel("help")
    store = Store()
    async with mounted(store, support) as cog:
        first = await ana.says("first")
        await store.has(1)
        arrivals = cog.adapter._arrivals
        await until(arrivals._waiting.empty)
        store.free.clear()
        for number in range(2 * MOST):
            await ana.says(f"ana {number}")
        await bob.says("bob 0", support)
        await bob.says("bob 1", support)
        await eve.says("never wrote before")
        await ana.edits(first, "first, edited")
        await until(lambda: eve.chat.id in arrivals._missed._skipped)
        assert arrivals._waiting.qsize() <= MOST + 1, "the last says that others were left out"
        store.free.set()
        await store.has(2 * MOST + 5)
        await ana.says("after")
        await store.has(2 * MOST + 6)

    assert [text for text in store.texts if "ana" in text] == [f"ana {n}" for n in range(2 * MOST)]
    assert [text for text in store.texts if "bob" in text] == ["bob 0", "bob 1"]
    assert "never wrote before" in store.texts
    assert [event.text for event in store.events if isinstance(event, MessageEdited)] == ["first, edited"]
    warnings = [record for record in caplog.records if "wait to be stored" in record.getMessage()]
    assert [record.levelno for record in warnings] == [logging.WARNING], "said once"


async def test_the_bots_own_role_is_known_however_late_the_cog_comes(sandbox: Sandbox) -> None:
    shop = sandbox.discord.bot(TOKEN)
    ana = shop.customer("Ana")
    server = shop.server("Larkmill", ana)
    support, lounge = server.channel("help"), server.channel("lounge")
    intents = discord.Intents(guilds=True, messages=True, message_content=True)
    bot, store = commands.Bot(command_prefix="!", intents=intents), Store()
    cog = Stepaside(bot, token=TOKEN, account="shop", channels=[support.id], clock=Hurried())
    tasks = [asyncio.create_task(bot.start(TOKEN))]
    try:
        await until(bot.is_ready)
        await bot.add_cog(cog)
        tasks.append(asyncio.create_task(cog.adapter.run(store)))
        await ana.says(f"<@&{server.role_of(shop)}> where is my parcel?", lounge)
        await store.has(1)
    finally:
        await bot.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await cog.adapter.close()

    assert store.texts == ["where is my parcel?"]
