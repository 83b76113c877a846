"""The bot that `benchmarks.kill` kills: the real one, that says on a pipe where it is.

The product knows nothing of this: the methods at the edges of the windows are wrapped here. What was written
to the pipe before a SIGKILL can still be read after it, so the reader knows exactly what was under way.

Lines on the pipe: `+window token` and `-window token` as a window opens and closes, `idle` or `busy` now and
then. The windows: `ack` (stored, not acknowledged), `think`, `commit` (a little before and after it, too),
`send` (delivered, not marked as sent) and `post`, which is `send` and the way there.
"""

import asyncio
import contextlib
import functools
import importlib
import itertools
import logging
import os
import random
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from bot.app import running
from bot.config import Config
from bot.destinations import Pace
from bot.engine import Engine
from bot.model import Answer, Event
from bot.ports import Question, Repetition, SoFar
from bot.store.store import Store
from bot.store.values import Attempt, Committed, Recorded, Turn
from handoff.triggers import Triggers
from knowledge.answerer import KnowledgeAnswerer

WINDOWS = ("ack", "think", "commit", "send")
THINKS_S = (0.005, 0.05)
LINGERS_S = 0.03  #: how long the window aimed at is drawn out, so that a process outside can hit it
ANSWER = "You asked:"  #: begins every answer; the customer's own words follow

# Faster than the platforms allow, so that more is on its way when the process dies.
_PACE = Pace(every_s=0.05, burst=5)

# Loaded before the fork, so that a restart takes a moment and 200 of them some minutes.
_inbox = importlib.import_module("adapters.slack_inbox").SlackInbox
_adapters = [
    importlib.import_module("adapters.telegram").TelegramAdapter,
    importlib.import_module("adapters.whatsapp").WhatsAppAdapter,
    importlib.import_module("adapters.discord").DiscordAdapter,
    importlib.import_module("adapters.slack").SlackAdapter,
]
for _name in (
    "adapters.slack_app",
    "adapters.telegram_ptb",
    "adapters.discord_client",
    "adapters.slack_customer_arrivals",
    "knowledge.extractive",
):
    importlib.import_module(_name)


@dataclass(frozen=True, kw_only=True)
class Life:
    """From one start to the next kill."""

    settings: Mapping[str, Any]  #: of config.yaml
    seed: int
    aim: str | None  #: the window that is drawn out
    log: Path


def live(life: Life, pipe: Connection) -> None:
    """Run the bot until it is killed or asked to end (SIGTERM)."""
    logging.basicConfig(filename=life.log, level=logging.INFO, format="%(process)d %(asctime)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    _wrap_all(_Witness(pipe, life))
    asyncio.run(_run(life, pipe))


async def _run(life: Life, pipe: Connection) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with running(Config.model_validate(life.settings), pace=lambda _: _PACE) as app:
        while not stop.is_set():
            counts = await app.store.counts()
            waiting = counts.turns + sum(counts.outbox[state] for state in ("pending", "sending", "held"))
            os.write(pipe.fileno(), b"busy\n" if waiting else b"idle\n")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.25):
                    await stop.wait()


class _Witness:
    """Says which windows are open."""

    def __init__(self, pipe: Connection, life: Life) -> None:
        self.random = random.Random(life.seed)
        self._fd = pipe.fileno()
        self._aim = life.aim
        self._tokens = itertools.count()

    def opens(self, window: str, token: str) -> None:
        os.write(self._fd, f"+{window} {token}\n".encode())

    def closes(self, window: str, token: str) -> None:
        os.write(self._fd, f"-{window} {token}\n".encode())

    @contextlib.contextmanager
    def inside(self, window: str) -> Iterator[None]:
        token = str(next(self._tokens))
        self.opens(window, token)
        try:
            yield
        finally:
            self.closes(window, token)

    async def linger(self, window: str, share: float = 1.0) -> None:
        if window == self._aim:
            await asyncio.sleep(LINGERS_S * share)


def _wrap_all(witness: _Witness) -> None:
    _wrap(Engine, "receive", functools.partial(_received, witness))
    _wrap(KnowledgeAnswerer, "answer", functools.partial(_thought, witness))
    _wrap(Triggers, "repetition", _never)
    _wrap(Store, "commit", functools.partial(_committed, witness))
    doors = [(adapter, "send") for adapter in _adapters]
    for owner, name in (*doors, (_inbox, "open"), (_inbox, "show"), (_inbox, "post")):
        _wrap(owner, name, functools.partial(_sent, witness))
    _wrap(Store, "record", functools.partial(_recorded, witness))


def _wrap(owner: Any, name: str, around: Callable[..., Any]) -> None:
    original = getattr(owner, name)

    async def wrapped(self: Any, *args: Any, **kwargs: Any) -> Any:
        return await around(functools.partial(original, self), *args, **kwargs)

    setattr(owner, name, wrapped)


async def _received(witness: _Witness, receive: Callable[..., Any], events: Sequence[Event]) -> None:
    await receive(events)
    with witness.inside("ack"):
        await witness.linger("ack")


async def _thought(
    witness: _Witness, _answer: Callable[..., Any], question: Question, _so_far: SoFar | None = None
) -> Answer:
    with witness.inside("think"):
        await asyncio.sleep(witness.random.uniform(*THINKS_S))
    return Answer(kind="answer", text=f"{ANSWER} {question.text}", reason="echoed")


async def _never(_repetition: Callable[..., Any], _text: str, _earlier: Sequence[str]) -> Repetition:
    """The customers' questions look alike; staff should be called as often as the load wants."""
    return Repetition(strength=0.0)


async def _committed(witness: _Witness, commit: Callable[..., Any], turn: Turn) -> Committed | None:
    with witness.inside("commit"):
        await witness.linger("commit", 0.5)
        committed: Committed | None = await commit(turn)
        await witness.linger("commit", 0.5)
    return committed


async def _sent(
    witness: _Witness, send: Callable[..., Any], *args: Any, key: str, again: bool, **more: Any
) -> Any:
    witness.opens("post", key)
    sent = await send(*args, key=key, again=again, **more)
    witness.opens("send", key)
    await witness.linger("send")
    return sent


async def _recorded(witness: _Witness, record: Callable[..., Any], attempt: Attempt) -> Recorded:
    recorded: Recorded = await record(attempt)
    key = attempt.rows[0].key
    witness.closes("send", key)
    witness.closes("post", key)
    return recorded
