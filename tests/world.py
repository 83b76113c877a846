"""The whole bot against the stand-ins: the real SDKs over real sockets, a real SQLite file, a small shop.

async with world(tmp_path) as shop, shop.bot() as app:
    mara = shop.customer("Mara")
    await mara.says("How long can I return something?")
    await mara.receives("30 days")
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo

from bot.app import App, running
from bot.config import Config
from bot.destinations import Pace, PaceOf
from bot.model import Answer
from bot.ports import Question, SoFar
from bot.store.values import DecisionMade
from handoff import durations
from sandbox import Sandbox
from sandbox.slack import Thread
from sandbox.telegram import Customer, Seen
from sandbox.watch import Watch

T = TypeVar("T")

TELEGRAM_TOKEN = "100:Sentinel-Telegram-Token"
TELEGRAM_SECRET = "Sentinel-Telegram-Secret"
PATIENCE_SECONDS = 20.0  #: until something that must happen counts as never happening

PAGES = {
    "returns.md": """\
# Returns

## How long you have to return something

You have 30 days from delivery to return what you bought.

## What a return costs

Returns from Germany are free of charge. From Austria a return costs €6.90.
""",
    "delivery.md": """\
# Delivery

## How long delivery takes

Standard delivery to Germany takes 1 to 2 working days.
Standard delivery to Austria takes 2 to 3 working days.
""",
    "warranty.md": """\
# Warranty

## How long the warranty lasts

The warranty on the espresso machine lasts 3 years. The warranty on the grinder lasts 2 years.
""",
    "faq.yaml": """\
- questions:
    - Where can I park at the shop?
  answer: You can park behind the shop, in Mill Lane 4.
""",
}


class ShiftedClock:
    """The machine's clock, which a test can set forward."""

    def __init__(self) -> None:
        self._ahead = timedelta(0)
        self._sleepers: set[asyncio.Future[None]] = set()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    async def sleep(self, seconds: float) -> None:
        until = self.now() + timedelta(seconds=seconds)
        while (left := (until - self.now()).total_seconds()) > 0:
            moved: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._sleepers.add(moved)
            try:
                await asyncio.wait({moved}, timeout=left)
            finally:
                self._sleepers.discard(moved)

    def advance(self, seconds: float) -> None:
        """Move on, and wake whose time has come."""
        self._ahead += timedelta(seconds=seconds)
        for moved in list(self._sleepers):
            if not moved.done():
                moved.set_result(None)


def no_pace(_destination: str) -> Pace:
    """The pace of stand-ins that have no limits."""
    return Pace(every_s=0)


class Someone(Protocol):
    """A customer in whatever channel, as far as a `World` needs to know them."""

    @property
    def name(self) -> str: ...

    async def says(self, text: str, /) -> Any:
        """Write a message."""
        ...

    async def receives(self, wanted: str, /, *, timeout: float, after: Any = None) -> Any:
        """The bot's first message after that contains the text."""
        ...


class World:
    """What is there whether or not the bot runs. Made by `world`.

    Attributes:
        telegram: the shop's bot account. `inbox`: the internal Slack channel. `jonas`: who answers there.
        is_open: whether somebody is there, see `bot.ports.Hours`.
        decisions: all that the bot decided, oldest first, over all its runs.
    """

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self.sandbox = sandbox
        self.journal = sandbox.journal
        self.slack = sandbox.slack
        self.telegram = sandbox.telegram.bot(TELEGRAM_TOKEN)
        self.inbox = sandbox.slack.channel("support-inbox")
        self.jonas = sandbox.slack.staff("Jonas", channels=[self.inbox])
        self.folder = folder
        self.clock = ShiftedClock()
        self.decisions: list[DecisionMade] = []
        self._open = True
        self._decided: Watch[DecisionMade] = Watch()
        pages = folder / "knowledge"
        pages.mkdir()
        for name, text in PAGES.items():
            (pages / name).write_text(text, encoding="utf-8")

    # the bot

    def settings(self, **changes: Any) -> dict[str, Any]:
        """The configuration as it stands in a file; `changes` replace whole sections."""
        return {
            "company": "Example",
            "channels": {
                "telegram": {"shop": {"token": TELEGRAM_TOKEN, "api_url": self.sandbox.telegram.url}}
            },
            "inboxes": {"support": {"slack_channel_id": self.inbox.id}},
            "slack": {
                "bot_token": self.slack.bot_token,
                "app_token": self.slack.app_token,
                "api_url": f"{self.slack.url}/api/",
            },
            "knowledge": {
                "folder": str(self.folder / "knowledge"),
                "index": str(self.folder / "index"),
                "embeddings": "none",  # the model's weights take seconds to load, and no promise needs them
            },
            "answers": {"settle_seconds": 0},
            "files": {"folder": str(self.folder / "files")},
            "database": f"sqlite:///{self.folder / 'stepaside.db'}",
            "web": {"port": 0},
            **changes,
        }

    @contextlib.asynccontextmanager
    async def bot(
        self, *, pace: PaceOf = no_pace, connected: bool = True, **changes: Any
    ) -> AsyncIterator[App]:
        """Run the whole bot; with `connected`, from when Slack and its channels can reach it."""
        config = Config.model_validate(self.settings(**changes))
        async with running(config, clock=self.clock, hours=self, on_decision=self._note, pace=pace) as app:
            if connected:
                await self._connected(config, app)
            yield app

    async def _connected(self, config: Config, app: App) -> None:
        if config.slack is not None and config.slack.app_token is not None:
            await self.slack.connected(timeout=PATIENCE_SECONDS)
        for account in config.channels.telegram.values():
            if account.mode == "polling":
                bot = self.sandbox.telegram.bots[account.token.get_secret_value()]
                await bot.polled(timeout=PATIENCE_SECONDS)
        for gateway_bot in config.channels.discord.values():
            token = gateway_bot.token.get_secret_value()
            await self.sandbox.discord.bots[token].connected(timeout=PATIENCE_SECONDS)
        for name, number in config.channels.whatsapp.items():
            known = self.sandbox.whatsapp.numbers[number.phone_number_id]
            verify_token = number.verify_token.get_secret_value()
            await known.app.webhook_to(f"{app.url}/whatsapp/{name}", verify_token=verify_token)

    def _note(self, decision: DecisionMade) -> None:
        self.decisions.append(decision)
        self._decided.notice(decision)

    async def decided(self, holds: Callable[[DecisionMade], bool]) -> DecisionMade:
        """The first decision for which `holds`, of all there were and will be."""
        return await self._decided.wait(
            holds, among=self.decisions, timeout=PATIENCE_SECONDS, what="waiting for a decision"
        )

    # the shop's hours

    def is_open(self, inbox: str, at: datetime) -> bool:
        return self._open

    def next_opening(self, inbox: str, after: datetime) -> datetime | None:
        return after + timedelta(hours=12)

    def read_moment(self, inbox: str, text: str, now: datetime) -> datetime | None:
        return durations.read(text, now=now, zone=ZoneInfo("UTC"))

    def closes_at(self, inbox: str, at: datetime) -> datetime | None:
        return None

    def after_open_minutes(self, inbox: str, at: datetime, minutes: float) -> datetime | None:
        return at + timedelta(minutes=minutes)

    def closes(self) -> None:
        """Nobody is there from now on."""
        self._open = False

    def opens(self) -> None:
        """Somebody is there from now on."""
        self._open = True

    # people

    def customer(self, name: str, **more: Any) -> Customer:
        """A new person with the shop's chat open."""
        return self.telegram.customer(name, **more)

    async def escalated(self, customer: Someone, asking: str = "Can I talk to a person?") -> Thread:
        """The customer asks for a person and is told that one was called; returns the thread."""
        asked = await customer.says(asking)
        thread = await self.inbox.thread_appears(
            lambda m: customer.name in m.seen and asking in m.seen, timeout=PATIENCE_SECONDS
        )
        await customer.receives("I have called a colleague", after=asked, timeout=PATIENCE_SECONDS)
        return thread

    async def claimed(self, customer: Someone, asking: str = "Can I talk to a person?") -> Thread:
        """The customer asks for a person, and Jonas comes."""
        thread = await self.escalated(customer, asking)
        await self.jonas.clicks(thread.root, "Claim")
        await customer.receives("Jonas has joined", timeout=PATIENCE_SECONDS)
        return thread

    # time

    async def as_time_passes(self, coming: Awaitable[T], *, seconds: float = 5) -> T:
        """What comes of `coming`, while the clock is set forward by `seconds` again and again."""
        waiting = asyncio.ensure_future(coming)
        while not waiting.done():
            self.clock.advance(seconds)
            await asyncio.wait({waiting}, timeout=0.05)
        return waiting.result()


@contextlib.asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """The stand-ins, and an empty `folder` to keep things in."""
    async with Sandbox() as sandbox:
        yield World(sandbox, folder)


class Thinking:
    """Stands in an answerer's way: questions that contain a held word wait until they are let go.

    It listens at our own port; what is answered is still the answerer's own.
    """

    def __init__(self, app: App, *held: str) -> None:
        self.at_once: dict[str, int] = {}  #: conversation -> questions thought about at this moment
        self.most_at_once = 0  #: questions of one conversation
        self.most_conversations = 0
        self._held = {word: asyncio.Event() for word in held}
        self._hearing: dict[str, SoFar | None] = {}
        self._begun: Watch[str] = Watch()
        self._questions: list[str] = []
        self._answer = app.minds.answerer.answer
        app.minds.answerer.answer = self.answer  # type: ignore[method-assign]

    async def answer(self, question: Question, so_far: SoFar | None = None) -> Answer:
        who = question.conversation_id
        self.at_once[who] = self.at_once.get(who, 0) + 1
        self.most_at_once = max(self.most_at_once, *self.at_once.values())
        self.most_conversations = max(self.most_conversations, sum(n > 0 for n in self.at_once.values()))
        self._questions.append(question.text)
        held = [word for word in self._held if word in question.text]
        self._hearing |= dict.fromkeys(held, so_far)
        self._begun.notice(question.text)
        try:
            for word in held:
                await self._held[word].wait()
            return await self._answer(question, so_far)
        finally:
            self.at_once[who] -= 1

    async def begins(self, word: str) -> None:
        """Return once a question that contains `word` is being thought about."""
        await self._begun.wait(
            lambda text: word in text,
            among=self._questions,
            timeout=PATIENCE_SECONDS,
            what=f"waiting for the bot to think about {word!r}",
        )

    def writes(self, word: str, text: str) -> None:
        """Say `text` of the answer to what waits for `word`, while the rest of it is still written."""
        if (so_far := self._hearing[word]) is not None:
            so_far(text)

    def let_go(self, word: str) -> None:
        """Let what waits for `word` be answered."""
        self._held[word].set()


def bot_said(customer: Customer) -> list[Seen]:
    """All that the bot wrote to a customer, oldest first."""
    return [message for message in customer.sees if message.from_bot]
