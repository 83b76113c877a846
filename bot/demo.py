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
        typer.echo(f"{error.strerror}. Another demo may be running; or: stepaside demo --port 8200", err=True)
        return 1
    async with demo(sandbox) as shown:
        typer.echo(f"Open {shown.page.url} in a browser. Ctrl-C ends the demo.")
        await stop.wait()
    return 0


async def tell_story() -> int:
    """Play the story and say of each step what was seen; 1 if one did not come true."""
    _quiet()
    started = time.monotonic()
    async with demo(Sandbox()) as shown:
        story = Story(
            journal=shown.sandbox.journal,
            telegram_bot=shown.telegram_bot,
            slack_channel=shown.slack_channel,
            open_shop=shown.hours.switch,
            say=typer.echo,
        )
        try:
            await story.tell()
        except StoryFailed as error:
            typer.echo(f"\nThe story failed: {error}", err=True)
            return 1
    typer.echo(f"\nEvery step came true, in {time.monotonic() - started:.0f} s.")
    return 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Demo:
    """The demo while it runs."""

    sandbox: Sandbox
    page: Page
    telegram_bot: Bot
    slack_channel: Channel
    hours: SwitchedHours
    app: App


@contextlib.asynccontextmanager
async def demo(sandbox: Sandbox) -> AsyncIterator[Demo]:
    """Run the stand-ins, the page and the bot side by side in this process."""
    with tempfile.TemporaryDirectory(prefix="stepaside-demo-") as folder:
        async with sandbox:
            telegram_bot = sandbox.telegram.bot(
                TELEGRAM_TOKEN, username="larkmill_bot", first_name="Larkmill"
            )
            slack_channel = sandbox.slack.channel("support-inbox")
            config = _config(sandbox, slack_channel, Path(folder))
            hours = SwitchedHours(opening_hours(config))
            page = Page(
                sandbox,
                telegram_bot=telegram_bot,
                slack_channel=slack_channel,
                title=config.company,
                suggestions=SUGGESTIONS,
                on_hours=hours.switch,
            )

            def show(decision: DecisionMade) -> None:
                if decision.action != "none":
                    page.show(_card(decision))

            typer.echo("Reading the sample shop's help centre ...")
            async with running(config, hours=hours, on_decision=show) as app:
                await sandbox.slack.connected()
                yield Demo(
                    sandbox=sandbox,
                    page=page,
                    telegram_bot=telegram_bot,
                    slack_channel=slack_channel,
                    hours=hours,
                    app=app,
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
