"""The programs in docs/examples, each run as it stands, against the stand-ins.

Each is a weather bot of its own with stepaside mounted on it.
"""

import asyncio
import contextlib
import importlib.util
import json
import runpy
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route
from telegram.ext import Application

from adapters.telegram_application import mount
from bot.app import running
from bot.config import Config
from bot.errors import ConfigError
from tests.adapters.phones import Phone
from tests.adapters.phones.discord import DiscordPhone
from tests.adapters.phones.slack import SlackPhone
from tests.adapters.phones.telegram import TelegramPhone
from tests.world import PATIENCE_SECONDS, TELEGRAM_TOKEN, World, world

ROOT = Path(__file__).resolve().parent.parent
DISCORD_TOKEN = "MTA.Sentinel.Token"
START_SECONDS = 60.0  #: until a program is connected: libraries take long to load on a busy machine

EXAMPLES = ROOT / "docs" / "examples"
#: each with what its config.yaml has under `channels`: nothing, where the program brings the bot
CHANNELS: dict[str, Any] = {
    "python_telegram_bot.py": {"channels": {}},
    "aiogram_dispatcher.py": {"channels": {}},
    "discord_cog.py": {"channels": {}},
    "slack_bolt_app.py": {"channels": {"slack": {"help": {}}}},
}

QUESTION = "How long do I have to return something?"
ANSWER = "You have 30 days from delivery"
WEATHER = "Sunny, 21 degrees."
ELSEWHERE = "Here I only know the"


@contextlib.asynccontextmanager
async def program(
    shop: World, example: str, monkeypatch: pytest.MonkeyPatch, **variables: str
) -> AsyncIterator[None]:
    """Run an example's `main()` until the block is left; whatever it runs into fails the test."""
    config = shop.folder / "config.yaml"
    config.write_text(json.dumps(shop.settings(**CHANNELS[example])), encoding="utf-8")
    for name, value in {"STEPASIDE_CONFIG": str(config), **variables}.items():
        monkeypatch.setenv(name, value)
    # As a process of their own they would spend most of the time on loading the libraries.
    task = asyncio.create_task(runpy.run_path(str(EXAMPLES / example))["main"](), name=example)
    playing = asyncio.current_task()
    assert playing is not None

    def stop_playing(_ended: object) -> None:
        playing.cancel()

    task.add_done_callback(stop_playing)
    try:
        yield
    finally:
        task.remove_done_callback(stop_playing)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        if not task.cancelled() and (error := task.exception()) is not None:
            raise error


async def plays_the_story(shop: World, mara: Phone, *, command: str) -> None:
    """A command of the bot's own, a question, and a person: each is answered by who it is for, and alone."""
    asked = await mara.says(command)
    await mara.receives(WEATHER, after=asked, timeout=PATIENCE_SECONDS)
    asked = await mara.says(QUESTION)
    answer = await mara.receives(ANSWER, after=asked, timeout=PATIENCE_SECONDS)
    assert [heard.text for heard in mara.heard][:-1] == [WEATHER]

    await mara.taps(answer, "Talk to a person")
    thread = await shop.inbox.thread_appears(lambda m: "Mara" in m.seen, timeout=PATIENCE_SECONDS)
    await shop.jonas.replies(thread, "Hello Mara, what can I do?")
    await mara.receives("what can I do?", timeout=PATIENCE_SECONDS)

    asked = await mara.says(command)
    await mara.receives(WEATHER, after=asked, timeout=PATIENCE_SECONDS)
    await mara.says("Please repair my grinder")
    await thread.message_appears("repair my grinder", timeout=PATIENCE_SECONDS)
    assert command not in str(thread)
    assert len([heard for heard in mara.heard if WEATHER in heard.text]) == 2
    assert not [heard for heard in mara.heard if ELSEWHERE in heard.text]


@pytest.mark.parametrize("example", ["python_telegram_bot.py", "aiogram_dispatcher.py"])
async def test_a_telegram_bot_keeps_its_command_and_its_groups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, example: str
) -> None:
    async with world(tmp_path) as shop:
        shop.telegram.reads_all_group_messages = True
        customer = shop.customer("Mara")
        friends = shop.telegram.group("Friends", customer)
        address = {"TELEGRAM_TOKEN": TELEGRAM_TOKEN, "TELEGRAM_API_URL": shop.sandbox.telegram.url}

        async with program(shop, example, monkeypatch, **address):
            await shop.telegram.polled(timeout=START_SECONDS)
            await customer.says(QUESTION, chat=friends)
            await plays_the_story(shop, TelegramPhone(customer), command="/weather")

        assert [ELSEWHERE in message.text for message in friends.seen() if message.from_bot] == [True]


async def test_a_discord_bot_keeps_its_command_and_its_servers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world(tmp_path) as shop:
        discord = shop.sandbox.discord
        # discord.py has no setting for the address of Discord.
        monkeypatch.setattr(Route, "BASE", discord.api_url)
        monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(discord.gateway_url))
        bot = discord.bot(DISCORD_TOKEN, username="shop_bot")
        customer = bot.customer("Mara")
        lounge = bot.server("Friends", customer).channel("lounge")

        async with program(shop, "discord_cog.py", monkeypatch, DISCORD_TOKEN=DISCORD_TOKEN):
            await bot.connected(timeout=START_SECONDS)
            await customer.says(f"<@{bot.id}> {QUESTION}", chat=lounge)
            await customer.receives(ELSEWHERE, chat=lounge, timeout=PATIENCE_SECONDS)
            await plays_the_story(shop, DiscordPhone(customer), command="!weather")
            called = await customer.uses("human")
            await called.answered(timeout=PATIENCE_SECONDS)

        assert [ELSEWHERE in message.text for message in lounge.seen() if message.from_bot] == [True]


async def test_a_slack_app_keeps_its_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with world(tmp_path) as shop:
        customer = shop.slack.customer("Mara", team="T0ACME")
        tokens = {"SLACK_BOT_TOKEN": shop.slack.bot_token, "SLACK_APP_TOKEN": shop.slack.app_token}

        async with program(shop, "slack_bolt_app.py", monkeypatch, **tokens):
            await shop.slack.connected(timeout=START_SECONDS)
            await plays_the_story(shop, SlackPhone(customer), command="!weather")


async def test_a_mounted_account_has_a_name_of_its_own(tmp_path: Path) -> None:
    async with world(tmp_path) as shop:
        config = Config.model_validate(shop.settings())
        mounted = mount(Application.builder().token(TELEGRAM_TOKEN).build(), account="shop")

        with pytest.raises(ConfigError, match=r"channels\.telegram\.shop: .* is mounted, too"):
            async with running(config, mounted=[mounted]):
                pass
        await mounted.close()


def test_every_example_is_played_and_shown_and_hides_no_library_when_it_is_run() -> None:
    examples = sorted(path.name for path in EXAMPLES.iterdir() if path.suffix == ".py")
    page = (ROOT / "docs" / "bring-your-own-bot.md").read_text(encoding="utf-8")

    assert examples == sorted(CHANNELS)
    assert [name for name in examples if f"(examples/{name})" not in page] == []
    assert [name for name in examples if importlib.util.find_spec(name.removesuffix(".py"))] == []
