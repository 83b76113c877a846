"""What the durable path costs over the library alone: `python -m benchmarks.echo`.

Two bots echo messages of the sandbox, each in a process of its own, by long polling: `raw` is a handler of
python-telegram-bot and nothing else; `ours` is adapter, store (SQLite), lanes and outbox around a desk that
answers with the message at once. They take turns, and their processor time is compared.
"""

import asyncio
import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, cast

from benchmarks._outside import Outside, headline, outside
from bot.model import Author, Case, Decision, Event, MessageSent, Outcome, Reply, ToCustomer

ROUNDS = 3
CUSTOMERS = 20  #: who write at the same time
MESSAGES = 10  #: of each, in each round
GOAL_US = 200.0
TOKENS = {"raw": "100:raw", "ours": "200:ours"}


async def _compare() -> None:
    async with outside() as world:
        bots = [await _start(world, name) for name in TOKENS]
        try:
            for bot in bots:
                await _round(world, bot)  # the first brings the code in
            spent: dict[str, list[float]] = {name: [] for name in TOKENS}
            for _ in range(ROUNDS):
                for bot in bots:
                    spent[bot.name].append(await _round(world, bot))
        finally:
            for bot in bots:
                bot.process.terminate()
                await bot.process.wait()
    raw, ours = median(spent["raw"]), median(spent["ours"])
    over = median(mine - theirs for mine, theirs in zip(spent["ours"], spent["raw"], strict=True))
    print(headline("processor time of an echo on Telegram"))
    print(f"  n={ROUNDS} rounds of {CUSTOMERS * MESSAGES} messages, {CUSTOMERS} customers at a time")
    print(f"  python-telegram-bot alone {raw:7.0f} us a message")
    print(f"  stepaside, SQLite         {ours:7.0f} us a message   {ours / raw:.2f} x")
    print(f"  over the library          {over:+7.0f} us a message   (goal: +{GOAL_US:.0f} us)")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Child:
    """One of the two bots."""

    name: str
    process: asyncio.subprocess.Process
    customers: Sequence[int]

    async def cpu_seconds(self) -> float:
        """The processor time it has used."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(b"\n")
        return float(await self.process.stdout.readline())


async def _start(world: Outside, name: str) -> _Child:
    bot = await world.does("telegram/bot", token=TOKENS[name], username=f"{name}_bot")
    people = [
        await world.does("telegram/customer", bot=bot["username"], name=f"Customer {number}")
        for number in range(CUSTOMERS)
    ]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.echo", name, f"{world.url}/telegram"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    return _Child(name=name, process=process, customers=[person["id"] for person in people])


async def _round(world: Outside, bot: _Child) -> float:
    """Microseconds of processor time for a message."""
    began, sent = await bot.cpu_seconds(), await world.counted("sendMessage")
    for number in range(1, MESSAGES + 1):
        for customer in bot.customers:
            await world.does("telegram/says", bot=f"{bot.name}_bot", customer=customer, text="Is it open?")
        async with asyncio.timeout(30):
            while await world.counted("sendMessage") < sent + number * len(bot.customers):
                await world.grown()
    return (await bot.cpu_seconds() - began) / (MESSAGES * len(bot.customers)) * 1e6


# --- the two bots, each in a process of its own ------------------------------------------------------------


class EchoDesk:
    """Answers with what was written."""

    def urgent(self, event: Event) -> bool:
        return False

    async def decide(self, case: Case, events: Sequence[Event]) -> Outcome:
        text = "\n".join(event.text for event in events if isinstance(event, MessageSent))
        echo = ToCustomer(reply=Reply(text=text), author=Author.BOT, name="Shop")
        decision = Decision(action="answer", reason="echoed")
        return Outcome(conversation=case.conversation, decision=decision, outgoing=(echo,))


def _no_fallback(_case: Case, _events: Sequence[Event], error: Exception) -> Outcome:
    raise error


async def _ours(api_url: str) -> None:
    from adapters.telegram import TelegramAdapter
    from bot.destinations import Pace
    from bot.engine import Engine
    from bot.files import Files
    from bot.ports import Inbox
    from bot.store.store import Store
    from bot.waiting import Settling

    telegram = TelegramAdapter(account="shop", token=TOKENS["ours"], api_url=api_url)
    with tempfile.TemporaryDirectory(prefix="stepaside-bench-") as folder:
        store = await Store.open(f"sqlite:///{Path(folder) / 'echo.db'}")
        engine = Engine(
            store=store,
            desk=EchoDesk(),
            fallback=_no_fallback,
            adapters={("telegram", "shop"): telegram},
            inbox=cast(Inbox, None),  # nobody is called
            files=Files(Path(folder) / "files", most_megabytes=1),
            describe=lambda _: (),
            settling=Settling(quiet_s=0),
            pace=lambda _: Pace(every_s=0),
        )
        await engine.start()
        await telegram.run(engine.receive)


async def _raw(api_url: str) -> None:
    from telegram import Update
    from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters

    async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        await update.message.reply_text(update.message.text or "")

    builder = ApplicationBuilder().token(TOKENS["raw"]).base_url(f"{api_url}/bot").concurrent_updates(True)
    application: Application[Any, Any, Any, Any, Any, Any] = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    async with application:
        assert application.updater is not None
        await application.start()
        await application.updater.start_polling(timeout=30, poll_interval=0.0)
        await asyncio.Event().wait()


async def _child(name: str, api_url: str) -> None:
    work = asyncio.create_task({"raw": _raw, "ours": _ours}[name](api_url))

    def asked() -> None:
        if os.read(0, 64):
            print(time.process_time(), flush=True)
        else:  # whoever started us has gone
            work.cancel()

    asyncio.get_running_loop().add_reader(0, asked)
    with contextlib.suppress(asyncio.CancelledError):
        await work


def main() -> None:
    """Compare the two."""
    asyncio.run(_compare())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run(_child(*sys.argv[1:]))
    else:
        main()
