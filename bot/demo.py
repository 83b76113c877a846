"""The command `demo`: the product against local stand-ins, with a sample shop."""

import asyncio
import contextlib
import logging
import signal
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import typer

from bot.app import App, opening_hours, running
from bot.config import Config
from bot.ports import Hours
from bot.store.values import DecisionMade
from sandbox import Sandbox
from sandbox.page import Page
from sandbox.slack import Channel
from sandbox.story import SHOP, Story, StoryFailed
from sandbox.telegram import Bot

TELEGRAM_TOKEN = "100:demo"
SUGGESTIONS = (
    "How long does delivery to Germany take?",
    "and to Austria?",
    "Do you teach latte art?",
    "Can I talk to a person, please?",
)


class SwitchedHours:
    """Opening hours that the page's switch decides."""

    def __init__(self, schedule: Hours) -> None:
        self.open = True
        self._schedule = schedule

    def is_open(self, inbox: str, at: datetime) -> bool:  # the protocol's names
        """What the switch says."""
        return self.open

    def next_opening(self, inbox: str, after: datetime) -> datetime | None:
        """As the shop's own schedule says."""
        return self._schedule.next_opening(inbox, after)

    async def switch(self, is_open: bool) -> None:
        """Open or close the shop."""
        self.open = is_open


async def serve_page(*, port: int) -> int:
    """Serve the demo's page until stopped."""
    _quiet()
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    try:
        sandbox = Sandbox(port=port)
    except OSError as error:
        typer.echo(
            f"{error.strerror}. Another demo may be running; or name a port: stepaside demo --port 8200"
        )
        return 1
    async with _demo(sandbox) as demo:
        shown = Page(
            sandbox,
            telegram_bot=demo.telegram_bot,
            slack_channel=demo.slack_channel,
            title=demo.config.company,
            suggestions=SUGGESTIONS,
            on_hours=demo.hours.switch,
        )
        demo.pages.append(shown)
        typer.echo(f"Open {shown.url} in a browser. Ctrl-C ends the demo.")
        await stop.wait()
    return 0


async def tell_story() -> int:
    """Play the story and say of each step what was seen; 1 if one did not come true."""
    _quiet()
    started = time.monotonic()
    async with _demo(Sandbox()) as demo:
        tale = Story(
            journal=demo.sandbox.journal,
            telegram_bot=demo.telegram_bot,
            slack_channel=demo.slack_channel,
            open_shop=demo.hours.switch,
            say=typer.echo,
        )
        try:
            await tale.tell()
        except StoryFailed as error:
            typer.echo(f"\nThe story failed: {error}", err=True)
            return 1
    typer.echo(f"\nEvery step came true, in {time.monotonic() - started:.0f} s.")
    return 0


@dataclass(frozen=True, kw_only=True, slots=True)
class _Demo:
    sandbox: Sandbox
    telegram_bot: Bot
    slack_channel: Channel
    config: Config
    hours: SwitchedHours
    app: App
    pages: list[Page]


@contextlib.asynccontextmanager
async def _demo(sandbox: Sandbox) -> AsyncIterator[_Demo]:
    """The stand-ins and the bot, side by side in one process."""
    with tempfile.TemporaryDirectory(prefix="stepaside-demo-") as folder:
        async with sandbox:
            telegram_bot = sandbox.telegram.bot(
                TELEGRAM_TOKEN, username="larkmill_bot", first_name="Larkmill"
            )
            slack_channel = sandbox.slack.channel("support-inbox")
            config = _config(sandbox, slack_channel, Path(folder))
            hours = SwitchedHours(opening_hours(config))
            pages: list[Page] = []

            def show(decision: DecisionMade) -> None:
                for shown in pages:
                    shown.show(_card(decision))

            typer.echo("Reading the sample shop's help centre ...")
            async with running(config, hours=hours, on_decision=show) as app:
                await sandbox.slack.connected()
                yield _Demo(
                    sandbox=sandbox,
                    telegram_bot=telegram_bot,
                    slack_channel=slack_channel,
                    config=config,
                    hours=hours,
                    app=app,
                    pages=pages,
                )


def _config(sandbox: Sandbox, slack_channel: Channel, folder: Path) -> Config:
    week = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "09:00-18:00")
    # Not from the environment: the demo is the same everywhere.
    return Config.model_validate(
        {
            "company": "Larkmill",
            "channels": {
                "telegram": {"shop": {"token": TELEGRAM_TOKEN, "api_url": f"{sandbox.url}/telegram"}}
            },
            "inboxes": {
                "support": {
                    "slack_channel_id": slack_channel.id,
                    "hours": {"timezone": "Europe/Berlin", **week},
                }
            },
            "slack": {
                "bot_token": sandbox.slack.bot_token,
                "app_token": sandbox.slack.app_token,
                "api_url": f"{sandbox.url}/slack/api/",
            },
            "knowledge": {"folder": SHOP / "knowledge", "index": folder / "index"},
            "step_aside": {"words": ["Marit", "workshop"]},
            "leads": {"phone_region": "DE"},
            "database": f"sqlite:///{folder / 'stepaside.db'}",
            "web": {"port": 0},
        }
    )


def _card(decision: DecisionMade) -> dict[str, object]:
    answer = decision.answer
    shown = (answer.citations or answer.found[:2]) if answer else ()
    return {
        "conversation": decision.conversation_id,
        "at": decision.at.isoformat(),
        "message": decision.text,
        "action": decision.action,
        "reason": decision.reason,
        "signals": {
            "explicit": decision.signals.explicit,
            "unknown": decision.signals.unknown,
            "sensitive": decision.signals.sensitive,
            "repeat": decision.signals.repeat,
        },
        "citations": [
            {"source": c.source, "title": c.title, "quote": c.quote, "score": c.score} for c in shown
        ],
    }


def _quiet() -> None:
    """Only what went wrong: the demo's own lines are for people."""
    logging.basicConfig()
    for handler in logging.getLogger().handlers:
        handler.setLevel(logging.WARNING)
