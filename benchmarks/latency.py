"""How long a customer waits for an answer from the documents: `python -m benchmarks.latency`.

The whole bot answers the sandbox's Telegram in another process, by long polling with python-telegram-bot,
with the settling window off and 1,000 passages: the sample shop and made-up FAQ entries. Measured by the
stand-in's clock, from the customer's message to the arrival of `sendMessage`. Beside it, in the same run,
what the question costs without the bot: its embedding and the search.
"""

import asyncio
import json
import logging
import random
import shutil
import tempfile
import time
from pathlib import Path

from benchmarks._outside import Outside, headline, outside, share
from bot.app import App, running
from bot.config import Config
from bot.store.values import DecisionMade
from knowledge.load import load
from sandbox.story import SHOP

PASSAGES = 1_000
QUESTIONS = 100
WARM_UP = 10
GOAL_MS = 25.0
_SENDING_S = 0.05  # in which most answers leave, once decided; for the others it is waited longer
TOKEN = "100:latency"

_THINGS = (
    "kettle",
    "scale",
    "filter",
    "basket",
    "grinder",
    "tray",
    "hinge",
    "gasket",
    "burr",
    "spout",
    "lid",
    "handle",
    "dial",
    "valve",
    "hose",
)
_DOINGS = (
    "clean",
    "replace",
    "measure",
    "order",
    "store",
    "adjust",
    "polish",
    "dry",
    "pack",
    "label",
    "weigh",
    "tighten",
)
_PLACES = ("workshop", "kitchen", "office", "van", "garden", "cellar", "market", "studio")


async def _measure() -> None:
    """Measure and print."""
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="stepaside-bench-") as folder:
        async with outside() as world:
            config = await _config(world, Path(folder))
            made: list[DecisionMade] = []
            decided = asyncio.Event()

            def note(decision: DecisionMade) -> None:
                made.append(decision)
                decided.set()

            async with running(config, on_decision=note) as app:
                asked = [f"Hello, {question[0].lower()}{question[1:]}" for question in _questions(app)]
                waited = [await _wait_ms(world, decided, question, n) for n, question in enumerate(asked)]
                alone = [await _search_ms(app, f"So, {question}") for question in asked]
                passages = len(app.minds.answerer._retriever.passages())  # type: ignore[attr-defined]
    from_documents = {decision.text for decision in made if decision.action == "answer"}
    answered = [ms for question, ms in zip(asked, waited, strict=True) if question in from_documents]
    answered, alone = answered[WARM_UP:], alone[WARM_UP:]
    print(headline(f"latency of an extractive answer, {passages} passages"))
    print(f"  n={len(answered)} answered of {len(asked)}, one at a time; settling off")
    p50, p99 = share(answered, 0.5), share(answered, 0.99)
    print(f"  whole bot          p50 {p50:6.1f} ms   p99 {p99:6.1f} ms   (goal: p99 <= {GOAL_MS:.0f} ms)")
    print(
        f"  embed and search   p50 {share(alone, 0.5):6.1f} ms   p99 {share(alone, 0.99):6.1f} ms"
        f"   whole bot is {p50 / share(alone, 0.5):.1f} x"
    )


def _questions(app: App) -> list[str]:
    """What the shop's FAQ answers, as the customers would ask it."""
    passages = app.minds.answerer._retriever.passages()  # type: ignore[attr-defined]
    asked = [q for each in passages if not each.source.startswith("faq-more") for q in each.questions]
    random.Random(7).shuffle(asked)
    return asked[: QUESTIONS + WARM_UP]


async def _wait_ms(world: Outside, decided: asyncio.Event, question: str, number: int) -> float:
    person = await world.does("telegram/customer", name=f"Customer {number}")
    decided.clear()
    await world.does("telegram/says", customer=person["id"], text=question)
    # Whoever asks the stand-in meanwhile takes the bot's own processor time: its clock knows all the same.
    async with asyncio.timeout(20):
        await decided.wait()
    await asyncio.sleep(_SENDING_S)
    (said,) = (await world.journal("says"))[-1:]
    sent = await world.answered(person["id"], after=said["number"])
    return float(sent["monotonic"] - said["monotonic"]) * 1e3


async def _search_ms(app: App, question: str) -> float:
    began = time.perf_counter()
    await app.minds.answerer._retriever.search(question)
    return (time.perf_counter() - began) * 1e3


async def _config(world: Outside, folder: Path) -> Config:
    await world.does("telegram/bot", token=TOKEN, username="latency_bot")
    channel = await world.does("slack/channel", name="support-inbox")
    slack = await world.does("slack/state")
    await asyncio.to_thread(_write_knowledge, folder / "knowledge")
    return Config.model_validate(
        {
            "company": "Larkmill",
            "channels": {"telegram": {"shop": {"token": TOKEN, "api_url": f"{world.url}/telegram"}}},
            "inboxes": {"support": {"slack_channel_id": channel["id"]}},
            "slack": {
                "bot_token": slack["bot_token"],
                "app_token": slack["app_token"],
                "api_url": f"{world.url}/slack/api/",
            },
            "answers": {"settle_seconds": 0},
            "knowledge": {"folder": folder / "knowledge", "index": folder / "index"},
            "files": {"folder": folder / "files"},
            "database": f"sqlite:///{folder / 'stepaside.db'}",
            "web": {"port": 0},
        }
    )


def _write_knowledge(folder: Path) -> None:
    shutil.copytree(SHOP / "knowledge", folder)
    chance = random.Random(7)
    asked = [
        f"{doing} the {thing} in the {place}" for doing in _DOINGS for thing in _THINGS for place in _PLACES
    ]
    entries = [
        json.dumps({"question": f"How do I {each}?", "answer": f"Ask for leaflet {number}."})
        for number, each in enumerate(asked)
    ]
    chance.shuffle(entries)
    missing = max(0, PASSAGES - len(load(folder).passages))
    (folder / "faq-more.jsonl").write_text("\n".join(entries[:missing]), encoding="utf-8")


def main() -> None:
    """Run it from the command line."""
    asyncio.run(_measure())


if __name__ == "__main__":
    main()
