"""How soon the inbox knows that a customer wants a person: `python -m benchmarks handoff`.

`stepaside run` in a process of its own, with the settings it is shipped with, by long polling with
python-telegram-bot and by Socket Mode; a chat model that takes five seconds. Measured by the stand-ins'
clock, from the customer's "human please" to the arrival of `chat.postMessage` that opens the thread. Calls
come at a steady rate, however long the one before takes, and go round several inboxes, each by its customers'
language: Slack takes one post a second in each channel, and that is not what is measured.

Three series: nothing else happens; an answer to the same customer is being thought, a part of it written
already; an answer to another customer is.
"""

import asyncio
import contextlib
import itertools
import json
import os
import random
import re
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from benchmarks._outside import Outside, headline, outside, share
from benchmarks._slow_model import SlowModel, Thought, slow_model
from sandbox.story import SHOP

CALLS = 220  #: in each series; those that found a post on its way to their inbox are left out
WARM_UP = 16
GOAL_MS = 300.0
EVERY_S = 0.5  #: from one call to the next
LANGUAGES = ("da", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv", "cs", "fi", "hu", "nb", "ro", "tr")
_QUIET_S = 1.1  # after the last post in a channel
_INTO_THE_ANSWER_S = (0.1, 3.0)
_OTHERS_EVERY_S = 3.0  # somebody else asks: an answer takes five, so there is always one on its way
_PATIENCE_S = 120.0
_QUESTION = "It is {name} here. How much does the Wren cost?"
TOKEN = "100:handoff"
_NAME = re.compile(r"\b(?:Idle|Same|Other|Warm|Asks)\d+\b")

Thinking = Literal["nothing", "same", "other"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """One customer's, by the stand-ins' clock, in seconds."""

    name: str
    asked_at: float
    posted_at: float
    quiet_s: float  #: for how long nothing had been posted in the channel

    @property
    def ms(self) -> float:
        """From the customer's message to the thread."""
        return (self.posted_at - self.asked_at) * 1e3


# --- the customers -----------------------------------------------------------------------------------------


class _Customers:
    def __init__(self, world: Outside, model: SlowModel) -> None:
        self._world = world
        self._model = model
        self._random = random.Random(7)
        self._languages = itertools.cycle(LANGUAGES)

    async def series(self, prefix: str, count: int, thinking: Thinking) -> list[Call]:
        """Let `count` customers call a person, one after the other, and wait for all threads."""
        others = asyncio.create_task(self._others()) if thinking == "other" else None
        if others is not None:
            await self._is_thinking("Asks0")
        try:
            async with asyncio.TaskGroup() as calling:
                for number in range(count):
                    calling.create_task(self._calls(f"{prefix}{number}", asks=thinking == "same"))
                    await asyncio.sleep(EVERY_S)
            return await self._posted(prefix, count)
        finally:
            if others is not None:
                others.cancel()

    async def _calls(self, name: str, *, asks: bool) -> None:
        customer = await self._customer(name)
        if asks:
            await self._says(customer, _QUESTION.format(name=name))
            await self._is_thinking(name)
            await asyncio.sleep(self._random.uniform(*_INTO_THE_ANSWER_S))
        await self._says(customer, "human please")

    async def _others(self) -> None:
        for number in itertools.count():
            name = f"Asks{number}"
            await self._says(await self._customer(name), _QUESTION.format(name=name))
            await asyncio.sleep(_OTHERS_EVERY_S)

    async def _customer(self, name: str) -> int:
        language = next(self._languages)
        person = await self._world.does("telegram/customer", name=name, language_code=language)
        return int(person["id"])

    async def _says(self, customer: int, text: str) -> None:
        await self._world.does("telegram/says", customer=customer, text=text)

    async def _is_thinking(self, name: str) -> None:
        async with asyncio.timeout(_PATIENCE_S):
            await self._model.thinks[name].wait()

    async def _posted(self, prefix: str, count: int) -> list[Call]:
        async with asyncio.timeout(_PATIENCE_S):
            while True:
                calls = _calls(
                    await self._world.journal("says"), await self._world.journal("chat.postMessage")
                )
                mine = [call for call in calls if call.name.startswith(prefix)]
                if len(mine) == count:
                    return mine
                await asyncio.sleep(1.0)


def _calls(says: Sequence[Mapping[str, Any]], posts: Sequence[Mapping[str, Any]]) -> list[Call]:
    """What the journal tells: the last words of each customer, and the post that opened their thread."""
    asked = {said["account"]: said["monotonic"] for said in says}
    last_post: dict[str, float] = {}
    before: dict[str, float] = {}
    calls = {}
    for post in sorted(posts, key=lambda post: float(post["monotonic"])):
        at, channel = post["monotonic"], post["params"]["channel"]
        before[channel], last_post[channel] = last_post.get(channel, 0.0), at
        name = _NAME.search(json.dumps(post["params"]))
        if name is None or post["params"].get("thread_ts") or name.group() in calls:
            continue
        asked_at = asked[name.group()]
        quiet_s = asked_at - before[channel]
        calls[name.group()] = Call(name=name.group(), asked_at=asked_at, posted_at=at, quiet_s=quiet_s)
    return list(calls.values())


# --- the figures -------------------------------------------------------------------------------------------


def _print(title: str, calls: Sequence[Call], thinking: Thinking, thoughts: Sequence[Thought]) -> None:
    counted = [call for call in calls if call.quiet_s >= _QUIET_S and _was_thought(call, thinking, thoughts)]
    waited = [call.ms for call in counted]
    p50, p99 = share(waited, 0.5), share(waited, 0.99)
    late = sum(ms >= GOAL_MS for ms in waited)
    load = " ".join(f"{each:.1f}" for each in os.getloadavg())
    print(
        f"  {title:31} p50 {p50:6.1f} ms   p99 {p99:6.1f} ms   max {max(waited):6.1f} ms   n={len(waited)}"
        f" of {len(calls)}   {late} over the goal   load {load}",
        flush=True,
    )
    by_name = {call.name: call for call in calls}
    needless = sum(t.customer in by_name and t.began > by_name[t.customer].asked_at for t in thoughts)
    if needless:
        print(f"    the model was asked for an answer {needless} times by customers who wanted a person")


def _was_thought(call: Call, thinking: Thinking, thoughts: Sequence[Thought]) -> bool:
    """Whether the answer that the series is about was being thought when the customer called."""
    if thinking == "nothing":
        return True
    return any(
        (thought.customer == call.name) == (thinking == "same")
        and thought.began < call.asked_at < thought.ended
        for thought in thoughts
    )


async def _measure() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="stepaside-bench-") as folder:
        async with outside() as world, slow_model() as model:
            settings = await _settings(world, model, Path(folder))
            async with _bot(settings, Path(folder)):
                customers = _Customers(world, model)
                await customers.series("Warm", WARM_UP, "same")
                print(headline(f"from “human please” to the thread (goal: p99 < {GOAL_MS:.0f} ms)"))
                series: tuple[tuple[str, str, Thinking], ...] = (
                    ("nothing else happens", "Idle", "nothing"),
                    ("while their answer is thought", "Same", "same"),
                    ("while another's is thought", "Other", "other"),
                )
                for title, prefix, thinking in series:
                    calls = await customers.series(prefix, CALLS, thinking)
                    _print(title, calls, thinking, model.thoughts)
                begun = len(
                    {s["params"]["chat_id"] for s in await world.journal("sendMessage") if _is_begun(s)}
                )
                print(f"  {begun} customers saw the beginning of an answer; {model.summaries} summaries")


def _is_begun(sent: Mapping[str, Any]) -> bool:
    return str(sent["params"].get("text", "")).endswith(" …")


# --- the bot -----------------------------------------------------------------------------------------------


@contextlib.asynccontextmanager
async def _bot(settings: Mapping[str, Any], folder: Path) -> AsyncIterator[None]:
    """Run the product as it is run anywhere."""
    file = folder / "config.yaml"
    # JSON is YAML, too.
    file.write_text(json.dumps(settings), encoding="utf-8")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run", "--config", str(file)),
        env={**os.environ, "OPENAI_API_KEY": "none"},
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        reading = asyncio.create_task(await _ready(process))
        yield
    finally:
        process.terminate()
        await process.wait()
    await reading


async def _ready(process: asyncio.subprocess.Process) -> Coroutine[None, None, bytes]:
    """Wait until it says so; what reads the rest, so that it can go on writing."""
    assert process.stderr is not None
    written = ""
    try:
        async with asyncio.timeout(_PATIENCE_S):
            while "ready on" not in written:
                line = await process.stderr.readline()
                if not line:
                    raise RuntimeError(f"the bot did not start:\n{written}")
                written += line.decode()
    except TimeoutError as error:
        raise RuntimeError(f"the bot was not ready within {_PATIENCE_S:.0f} s:\n{written}") from error
    return process.stderr.read()


async def _settings(world: Outside, model: SlowModel, folder: Path) -> dict[str, Any]:
    await world.does("telegram/bot", token=TOKEN, username="handoff_bot")
    channels = {tag: await world.does("slack/channel", name=f"inbox-{tag}") for tag in LANGUAGES}
    slack = await world.does("slack/state")
    await asyncio.to_thread(shutil.copytree, SHOP / "knowledge", folder / "knowledge")
    return {
        "company": "Larkmill",
        "channels": {"telegram": {"shop": {"token": TOKEN, "api_url": f"{world.url}/telegram"}}},
        "inboxes": {tag: {"slack_channel_id": channel["id"]} for tag, channel in channels.items()},
        "routes": [{"inbox": tag, "languages": [tag]} for tag in LANGUAGES],
        "slack": {
            "bot_token": slack["bot_token"],
            "app_token": slack["app_token"],
            "api_url": f"{world.url}/slack/api/",
        },
        "answers": {"model": "openai:slow", "base_url": model.url},
        "knowledge": {"folder": str(folder / "knowledge"), "index": str(folder / "index")},
        "files": {"folder": str(folder / "files")},
        "database": f"sqlite:///{folder / 'stepaside.db'}",
        "web": {"port": 0},
    }


def main() -> None:
    """Run it from the command line."""
    asyncio.run(_measure())


if __name__ == "__main__":
    main()
