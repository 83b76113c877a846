"""The command `demo`: the product against local stand-ins, with a sample shop or one's own pages."""

import asyncio
import contextlib
import importlib
import logging
import signal
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import typer

from bot.app import App, opening_hours, running
from bot.config import Config, load
from bot.destinations import PaceOf, usual_pace
from bot.ports import Hours
from bot.store.values import DecisionMade
from sandbox import Sandbox
from sandbox.discord import Bot as DiscordBot
from sandbox.page import Page
from sandbox.slack import Channel
from sandbox.story import SHOP, Story, StoryFailed, customer_name
from sandbox.story_phones import StoryPhone, on_discord, on_slack, on_telegram, on_whatsapp
from sandbox.telegram import Bot as TelegramBot
from sandbox.whatsapp import Number

CHANNELS = ("telegram", "whatsapp", "discord", "slack")
ACCOUNT = "shop"  #: the name of each channel's one account
INBOX = "support"
COMPANY = "Larkmill"
TELEGRAM_TOKEN = "100:demo"
DISCORD_TOKEN = "demo"
WHATSAPP_VERIFY_TOKEN = "demo"
CONNECT_SECONDS = 30.0
#: what takes seconds to load
SDKS = ("telegram.ext", "slack_bolt.async_app", "discord")
SUGGESTIONS = (
    "How long does delivery to Germany take?",
    "and to Austria?",
    "Do you teach latte art?",
    "Can I talk to a person, please?",
)
#: Of one's own settings: what has to do with accounts, or is kept where the real bot keeps its own.
_STAND_INS = ("channels", "slack", "inboxes", "routes", "files", "database", "web")
#: Of one's own inbox: what means somebody or something in the real Slack.
_IN_SLACK = ("ping", "presence", "backup")


class SwitchedHours:
    """Opening hours that the page's switch decides."""

    def __init__(self, schedule: Hours) -> None:
        self.open = True
        #: awaited when the switch has opened the shop
        self.opens: Callable[[], Awaitable[None]] | None = None
        self._schedule = schedule

    def is_open(self, inbox: str, at: datetime) -> bool:  # the protocol's names
        """What the switch says."""
        return self.open

    def next_opening(self, inbox: str, after: datetime) -> datetime | None:
        """As the shop's own schedule says; the one after, if it is open by that and the switch closed it."""
        return self._schedule.next_opening(inbox, self._schedule.closes_at(inbox, after) or after)

    def read_moment(self, inbox: str, text: str, now: datetime) -> datetime | None:
        """On the shop's clocks."""
        return self._schedule.read_moment(inbox, text, now)

    def closes_at(self, inbox: str, at: datetime) -> datetime | None:
        """Whenever somebody switches."""
        return None

    def after_open_minutes(self, inbox: str, at: datetime, minutes: float) -> datetime | None:
        """As if it stayed open."""
        return at + timedelta(minutes=minutes)

    async def switch(self, is_open: bool) -> None:
        """Open or close the shop; who comes in finds the questions that nobody was there for."""
        was_open, self.open = self.open, is_open
        if is_open and not was_open and self.opens is not None:
            await self.opens()


async def serve_page(*, port: int, config_file: Path | None = None) -> int:
    """Serve the demo's page until stopped. With a file the bot answers by it, see `own_settings`."""
    _quiet()
    own = own_settings(config_file) if config_file is not None else None
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    try:
        sandbox = Sandbox(port=port)
    except OSError as error:
        typer.echo(f"{error.strerror}. Another demo may be running; or: stepaside demo --port 8200", err=True)
        return 1
    async with demo(
        sandbox, own, on_page=lambda url: typer.echo(f"Open {url} in a browser. Ctrl-C ends the demo.")
    ):
        typer.echo("The bot is ready.")
        await stop.wait()
    return 0


async def tell_story(channel: str | None = None) -> int:
    """Play the story on one channel, or on each in turn, and say of each step what was seen.

    Returns 1 if a step did not come true.
    """
    if channel not in (None, *CHANNELS):
        typer.echo(f"--channel: {channel!r} is not one of {', '.join(CHANNELS)}", err=True)
        return 2
    _quiet()
    started = time.monotonic()
    typer.echo("Reading the sample shop's help centre ...")
    async with demo(Sandbox()) as shown:
        for name in CHANNELS if channel is None else (channel,):
            typer.echo(f"\nThe story on {name}:\n")
            story = Story(
                journal=shown.sandbox.journal,
                phone=shown.story_phone(name),
                slack_channel=shown.accounts.slack_channel,
                open_shop=shown.hours.switch,
                say=typer.echo,
            )
            try:
                await story.tell()
            except StoryFailed as error:
                typer.echo(f"\nThe story failed on {name}: {error}", err=True)
                return 1
    typer.echo(f"\nEvery step came true, in {time.monotonic() - started:.0f} s.")
    return 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Accounts:
    """The shop's accounts at the stand-ins, and its inbox."""

    telegram: TelegramBot
    whatsapp: Number
    discord: DiscordBot
    slack_channel: Channel

    @classmethod
    def opened(cls, sandbox: Sandbox, company: str) -> "Accounts":
        """Made at the stand-ins. Customers in Slack write to the app that serves the inbox."""
        sandbox.slack.bot_name = company
        sandbox.slack.commands |= {"/human", "/stepaside"}
        return cls(
            telegram=sandbox.telegram.bot(TELEGRAM_TOKEN, username="larkmill_bot", first_name=company),
            whatsapp=sandbox.whatsapp.number(ACCOUNT, verified_name=company),
            discord=sandbox.discord.bot(DISCORD_TOKEN, username=company),
            slack_channel=sandbox.slack.channel("support-inbox"),
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Demo:
    """The demo while it runs."""

    sandbox: Sandbox
    page: Page
    accounts: Accounts
    hours: SwitchedHours
    app: App

    def story_phone(self, channel: str) -> StoryPhone:
        """The phone of the story's customer, with one of the four apps."""
        name = customer_name()
        phones: dict[str, Callable[[], StoryPhone]] = {
            "telegram": lambda: on_telegram(self.accounts.telegram, name),
            "whatsapp": lambda: on_whatsapp(self.accounts.whatsapp, name),
            "discord": lambda: on_discord(self.accounts.discord, name),
            "slack": lambda: on_slack(self.sandbox.slack, name),
        }
        return phones[channel]()


@contextlib.asynccontextmanager
async def demo(
    sandbox: Sandbox,
    own: Config | None = None,
    *,
    on_page: Callable[[str], None] | None = None,
    pace: PaceOf = usual_pace,
) -> AsyncIterator[Demo]:
    """Run the stand-ins, the page and the bot side by side in this process.

    Args:
        own: settings to answer by, in the place of the sample shop's.
        on_page: told the page's address once it can be opened, which is before the bot answers.
        pace: how fast the bot may send; the stand-ins take all that comes.
    """
    with tempfile.TemporaryDirectory(prefix="stepaside-demo-") as folder:
        async with sandbox:
            accounts = Accounts.opened(sandbox, own.company if own is not None else COMPANY)
            config = _config(sandbox, accounts, Path(folder))
            if own is not None:
                config = _answering_by(own, config)
            hours = SwitchedHours(opening_hours(config))
            page = Page(
                sandbox,
                telegram_bot=accounts.telegram,
                whatsapp_number=accounts.whatsapp,
                discord_bot=accounts.discord,
                slack_channel=accounts.slack_channel,
                title=config.company,
                suggestions=SUGGESTIONS if own is None else SUGGESTIONS[-1:],
                on_hours=hours.switch,
            )
            page.waits_for("The bot is starting: it reads the pages …")
            if on_page is not None:
                on_page(page.url)
            # In a thread, so that the page can be looked at meanwhile.
            await asyncio.to_thread(_load_sdks)

            def show(decision: DecisionMade) -> None:
                if decision.action != "none":
                    page.show(_card(decision))

            async with running(config, hours=hours, on_decision=show, pace=pace) as app:
                hours.opens = app.opens
                await _connected(sandbox, accounts, app)
                page.waits_for(None)
                yield Demo(sandbox=sandbox, page=page, accounts=accounts, hours=hours, app=app)


async def _connected(sandbox: Sandbox, accounts: Accounts, app: App) -> None:
    """Let the platforms reach the bot, and wait until those that it has to reach are reached."""
    await accounts.whatsapp.app.webhook_to(
        f"{app.url}/whatsapp/{ACCOUNT}", verify_token=WHATSAPP_VERIFY_TOKEN
    )
    await sandbox.slack.connected(timeout=CONNECT_SECONDS)
    await accounts.discord.connected(timeout=CONNECT_SECONDS)


def _load_sdks() -> None:
    for name in SDKS:
        importlib.import_module(name)


def _config(sandbox: Sandbox, accounts: Accounts, folder: Path) -> Config:
    week = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "09:00-18:00")
    # Not from the environment: the demo is the same everywhere.
    return Config.model_validate(
        {
            "company": COMPANY,
            "channels": {
                "telegram": {ACCOUNT: {"token": TELEGRAM_TOKEN, "api_url": f"{sandbox.url}/telegram"}},
                "whatsapp": {
                    ACCOUNT: {
                        "phone_number_id": accounts.whatsapp.id,
                        "access_token": accounts.whatsapp.token,
                        "app_secret": accounts.whatsapp.app.secret,
                        "verify_token": WHATSAPP_VERIFY_TOKEN,
                        "api_url": f"{sandbox.url}/whatsapp/v23.0",
                    }
                },
                "discord": {ACCOUNT: {"token": DISCORD_TOKEN, "api_url": sandbox.discord.api_url}},
                "slack": {ACCOUNT: {}},
            },
            "inboxes": {
                INBOX: {
                    "slack_channel_id": accounts.slack_channel.id,
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
            "files": {"folder": folder / "files"},
            "database": f"sqlite:///{folder / 'stepaside.db'}",
            "web": {"port": 0},
        }
    )


def own_settings(file: Path) -> Config:
    """The settings of a company that needs no accounts yet: they are not read, nor is what goes with them.

    Of several inboxes the first one's opening hours and the like are the demo's.

    Raises:
        ConfigError: what is read has a mistake.
    """
    return load(file, taken=_without_accounts)


def _without_accounts(written: Mapping[str, Any]) -> dict[str, Any]:
    taken = {name: value for name, value in written.items() if name not in _STAND_INS}
    inboxes = written.get("inboxes")
    first = next(iter(inboxes.values()), None) if isinstance(inboxes, dict) else None
    if isinstance(first, dict):
        kept = {name: value for name, value in first.items() if name not in _IN_SLACK}
        taken["inboxes"] = {INBOX: kept | {"slack_channel_id": "C0000000"}}  # of no channel
    return taken


def _answering_by(own: Config, standing_in: Config) -> Config:
    """One's own settings, at the accounts and in the folders of the demo."""
    config = own.model_copy(update={name: getattr(standing_in, name) for name in _STAND_INS})
    if INBOX not in own.inboxes:
        return config
    here = {"slack_channel_id": standing_in.inboxes[INBOX].slack_channel_id}
    return config.model_copy(update={"inboxes": {INBOX: own.inboxes[INBOX].model_copy(update=here)}})


def _card(decision: DecisionMade) -> dict[str, object]:
    answer = decision.answer
    shown = (answer.citations or answer.found[:2]) if answer else ()
    signal = f"{decision.trigger.value}: " if decision.trigger else ""
    return {
        "conversation": decision.conversation_id,
        "at": decision.at.isoformat(),
        "message": decision.text,
        "action": decision.action,
        "reason": signal + decision.reason,
        "signals": {name: value for name, value in asdict(decision.signals).items() if value is not None},
        "citations": [
            {"source": c.source, "title": c.title, "quote": c.quote, "score": c.score} for c in shown
        ],
    }


def _quiet() -> None:
    """Only what went wrong: the demo's own lines are for people."""
    logging.basicConfig()
    for handler in logging.getLogger().handlers:
        handler.setLevel(logging.WARNING)
