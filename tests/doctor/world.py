"""A company whose accounts all work, on the stand-ins; a test breaks one thing and asks the doctor."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import SystemClock
from bot.config.checkup import Level
from bot.setup.doctor import Row, examine
from knowledge.learn import learn
from sandbox import Sandbox
from sandbox.slack import Group
from sandbox.telegram.methods import METHODS

TELEGRAM_TOKEN = "42:Sentinel-Token"
TELEGRAM_SECRET = "Sentinel-Secret"
DISCORD_TOKEN = "Sentinel.Discord.Token"
SIGNING_SECRET = "0123456789abcdef0123456789abcdef"
PUBLIC_URL = "https://bot.example.com"


class AheadClock(SystemClock):
    """A machine whose clock is wrong."""

    def __init__(self, ahead: timedelta = timedelta()) -> None:
        self.ahead = ahead

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class World:
    """Everything works; `settings` are what config.yaml will hold."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self.clock = AheadClock()
        self.deadline_seconds = 10.0
        self.telegram = sandbox.telegram.bot(TELEGRAM_TOKEN, username="shop_bot")
        self.slack = sandbox.slack
        self.inbox = sandbox.slack.channel("support")
        self.help = sandbox.slack.channel("help", is_ext_shared=True)
        self.group = Group(id="S0123ABCD", handle="night-shift", members=(sandbox.slack.staff("Ana Lopez"),))
        sandbox.slack.groups.append(self.group)
        self.discord = sandbox.discord.bot(DISCORD_TOKEN)
        self.server = self.discord.server("Larkmill")
        self.place = self.server.channel("help")
        self.number = sandbox.whatsapp.number("shop")
        self.number.app.callback_url = f"{PUBLIC_URL}/whatsapp/shop"
        self.number.app.fields = ("messages",)
        self.number.template("come_back", "We have an answer for you.", language="de")
        self.knowledge = folder / "knowledge"
        self.knowledge.mkdir()
        (self.knowledge / "delivery.md").write_text(
            "# Delivery\n\nDelivery takes two days.\n", encoding="utf-8"
        )
        self.settings: dict[str, Any] = {
            "channels": {
                "telegram": {"shop": self._telegram()},
                "discord": {"shop": self._discord()},
                "whatsapp": {"shop": self._whatsapp()},
                "slack": {"help": {"slack_channel_ids": [self.help.id]}},
            },
            "inboxes": {"support": {"slack_channel_id": self.inbox.id, "ping": self.group.id}},
            "slack": {
                "bot_token": self.slack.bot_token,
                "app_token": self.slack.app_token,
                "api_url": f"{self.slack.url}/api/",
            },
            "knowledge": {
                "folder": str(self.knowledge),
                "index": str(folder / "index"),
                "embeddings": "none",
            },
            "database": f"sqlite:///{folder}/stepaside.db",
            "web": {"public_url": PUBLIC_URL},
        }

    def _telegram(self) -> dict[str, Any]:
        return {"token": TELEGRAM_TOKEN, "api_url": self.sandbox.telegram.url}

    def _discord(self) -> dict[str, Any]:
        return {
            "token": DISCORD_TOKEN,
            "channels": [self.place.id],
            "api_url": self.sandbox.discord.api_url,
        }

    def _whatsapp(self) -> dict[str, Any]:
        return {
            "phone_number_id": self.number.id,
            "access_token": self.number.token,
            "app_secret": self.number.app.secret,
            "verify_token": "Sentinel-Verify",
            "template": {"name": "come_back", "language": "de"},
            "api_url": f"{self.sandbox.whatsapp.url}/v23.0",
        }

    @property
    def account(self) -> dict[str, Any]:
        """The settings of the Telegram account."""
        account: dict[str, Any] = self.settings["channels"]["telegram"]["shop"]
        return account

    def by_webhook(self) -> None:
        """Telegram is to call us."""
        self.account.update(mode="webhook", secret_token=TELEGRAM_SECRET)

    async def telegram_calls(self, url: str, **options: Any) -> None:
        """Somebody registers a webhook."""
        await METHODS["setWebhook"](self.telegram, {"url": url, **options})

    @property
    def whatsapp(self) -> dict[str, Any]:
        """The settings of the WhatsApp number."""
        number: dict[str, Any] = self.settings["channels"]["whatsapp"]["shop"]
        return number

    @property
    def file(self) -> Path:
        """config.yaml, as it is now."""
        path = self.folder / "config.yaml"
        path.write_text(json.dumps(self.settings), encoding="utf-8")  # JSON is YAML
        return path

    async def rows(self) -> list[Row]:
        """What the doctor finds."""
        return await examine(self.file, clock=self.clock, deadline_seconds=self.deadline_seconds)


def troubles(rows: list[Row]) -> list[Row]:
    """What is not all right."""
    return [row for row in rows if row.finding.level in (Level.WARNING, Level.FAILURE)]


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    async with Sandbox() as sandbox:
        built = World(sandbox, folder)
        await learn(built.knowledge, folder / "index", None)
        yield built
