"""`kill -9` under load: what is lost, doubled or out of order afterwards?

The stand-ins and the people (`_kill_load`) live here; the bot (`_killed_bot`) is a process of its own, with
the real SDKs and a real database, that is killed at seeded random moments: in turn inside each window and at
any moment at all. What must be true afterwards is in `_kill_verdict`.
"""

import argparse
import asyncio
import contextlib
import logging
import multiprocessing
import os
import random
import shutil
import socket
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from benchmarks import _killed_bot
from benchmarks._kill_load import Load
from benchmarks._kill_verdict import Death, Verdict, judge
from benchmarks._killed_bot import LINGERS_S, WINDOWS, Life
from sandbox import Sandbox

NEEDED = 20  #: hits in each window; a tenth of the kills, if that is less

_ENTRIES = 5  # a window is entered up to so many times before the kill, so that it is not always the first
_LONGEST_LIFE_S = 20.0
_ANYWHERE_S = 1.5
_QUIET_WITHIN_S = 600.0
_QUIET_LOOKS = 26  # of 0.25 s: longer than the inbox waits before it fetches again what it may have missed


@dataclass(frozen=True, kw_only=True)
class Result:
    """What a run came to."""

    load: Load
    deaths: list[Death]
    verdict: Verdict
    seconds: float

    @property
    def hits(self) -> dict[str, int]:
        """How many kills fell into each window; one may fall into several."""
        return _hits(self.deaths)


async def run(
    *,
    kills: int,
    seed: int,
    folder: Path,
    hits: int,
    aims: Sequence[str | None] = (*WINDOWS, None),
    customers: int = 20,
) -> Result:
    """Kill the bot `kills` times, let it finish what is left, and look at what came of everything.

    Where a window was hit fewer than `hits` times by then, up to as many kills more are aimed at it.
    """
    began = time.monotonic()
    deaths: list[Death] = []
    async with Sandbox() as sandbox:
        load = Load(sandbox=sandbox, random=random.Random(seed), customers_at_once=customers)
        lives = _Lives(load, folder, random.Random(seed + 1))
        await lives.first()
        load.begin()
        try:
            for number in range(2 * kills):
                aim = aims[number % len(aims)]
                if number >= kills:
                    aim, fewest = min(_hits(deaths).items(), key=lambda found: found[1])
                    if fewest >= hits:
                        break
                deaths.append(await lives.live(aim))
                _show(len(deaths), kills, deaths[-1])
            await load.finish()
            await lives.last()
        finally:
            await load.stop()
        verdict = judge(load, folder / "bot.db", deaths)
    return Result(load=load, deaths=deaths, verdict=verdict, seconds=time.monotonic() - began)


def _hits(deaths: Sequence[Death]) -> dict[str, int]:
    return {window: sum(window in death.windows for death in deaths) for window in WINDOWS}


class _Lives:
    """Starts the bot anew, and kills it."""

    def __init__(self, load: Load, folder: Path, dice: random.Random) -> None:
        self._load = load
        self._folder = folder
        self._random = dice
        self._port = _free_port()
        self._processes = multiprocessing.get_context("forkserver")
        self._processes.set_forkserver_preload([_killed_bot.__name__])
        knowledge = folder / "knowledge"
        knowledge.mkdir()
        (knowledge / "shop.md").write_text("# Shop\n\nThe shop sells things for the house and the garden.\n")

    async def first(self) -> None:
        """Load the libraries, make the database and read the documents once, before anybody waits for it."""
        async with self._started(None) as (process, reports):
            await reports.next_look()
            await self._load.reached(f"http://127.0.0.1:{self._port}")
            process.terminate()
            await reports.ended.wait()

    async def live(self, aim: str | None) -> Death:
        """One life, from its start to the kill."""
        entries, share = self._random.randint(1, _ENTRIES), self._random.random()
        async with self._started(aim) as (process, reports):
            if aim is None:
                await asyncio.sleep(share * _ANYWHERE_S)
            else:
                with contextlib.suppress(TimeoutError):  # then it dies where it is
                    async with asyncio.timeout(_LONGEST_LIFE_S):
                        await reports.enters(aim, entries)
                await asyncio.sleep(share * LINGERS_S)
            process.kill()
            await reports.ended.wait()
        return Death(
            aim=aim,
            windows=frozenset(window for window, _ in reports.open),
            on_their_way=frozenset(token for window, token in reports.open if window == "post"),
        )

    async def last(self) -> None:
        """Let the bot run until nothing is left to do, and then end by itself."""
        async with self._started(None) as (process, reports):
            with contextlib.suppress(TimeoutError):  # then the verdict says what is still pending
                async with asyncio.timeout(_QUIET_WITHIN_S):
                    await self._comes_to_rest(reports)
            process.terminate()
            await reports.ended.wait()

    async def _comes_to_rest(self, reports: "_Reports") -> None:
        quiet = 0
        while quiet < _QUIET_LOOKS:
            at_rest = await reports.next_look()
            listens = self._load.sandbox.slack.delivery.sockets > 0
            nothing_comes = self._load.pending == 0 and self._load.attended()
            quiet = quiet + 1 if at_rest and listens and nothing_comes else 0

    @contextlib.asynccontextmanager
    async def _started(self, aim: str | None) -> AsyncIterator[tuple[ForkServerProcess, "_Reports"]]:
        self._load.restarts()
        ours, theirs = self._processes.Pipe(duplex=False)
        life = Life(
            settings=self._settings(),
            seed=self._random.randrange(2**32),
            aim=aim,
            log=self._folder / "bot.log",
        )
        process = self._processes.Process(target=_killed_bot.live, args=(life, theirs))
        await asyncio.to_thread(process.start)
        theirs.close()
        reports = _Reports(ours)
        try:
            yield process, reports
        finally:
            process.kill()
            await reports.ended.wait()
            await asyncio.to_thread(process.join)
            process.close()

    def _settings(self) -> dict[str, Any]:
        sandbox, folder = self._load.sandbox, self._folder
        inbox = {
            "slack_channel_id": self._load.channel.id,
            "claim_within_minutes": 60,
            "owner_silent_minutes": 60,
        }
        return {
            "channels": {name: set for front in self._load.fronts for name, set in front.settings.items()},
            "inboxes": {"support": inbox},
            "slack": {
                "bot_token": sandbox.slack.bot_token,
                "app_token": sandbox.slack.app_token,
                "api_url": f"{sandbox.url}/slack/api/",
            },
            "knowledge": {"folder": folder / "knowledge", "index": folder / "index", "embeddings": "none"},
            "answers": {"settle_seconds": 0.05},
            "files": {"folder": folder / "files"},
            "database": f"sqlite:///{folder / 'bot.db'}",
            "web": {"port": self._port},
        }


def _free_port() -> int:
    """One that every life takes again, as webhooks go there."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class _Reports:
    """What one life says on its pipe; read to the end, it tells where the process died."""

    def __init__(self, pipe: Connection) -> None:
        self.open: set[tuple[str, str]] = set()  #: window and token
        self.ended = asyncio.Event()
        self._entered: Counter[str] = Counter()
        self._looks: asyncio.Queue[bool] = asyncio.Queue()
        self._heard = asyncio.Event()
        self._pipe = pipe
        self._rest = b""
        os.set_blocking(pipe.fileno(), False)
        asyncio.get_running_loop().add_reader(pipe.fileno(), self._read)

    async def enters(self, window: str, times: int) -> None:
        """Wait until the window has been entered so often, or the process has ended."""
        while self._entered[window] < times and not self.ended.is_set():
            self._heard.clear()
            await self._heard.wait()

    async def next_look(self) -> bool:
        """Whether nothing was left to do when it looked the next time."""
        return await self._looks.get()

    def _read(self) -> None:
        said = os.read(self._pipe.fileno(), 65536)
        if said:
            *lines, self._rest = (self._rest + said).split(b"\n")
            for line in lines:
                self._take(line.decode())
        else:
            asyncio.get_running_loop().remove_reader(self._pipe.fileno())
            self._pipe.close()
            self.ended.set()
        self._heard.set()

    def _take(self, line: str) -> None:
        window, _, token = line[1:].partition(" ")
        if line.startswith("+"):
            self._entered[window] += 1
            self.open.add((window, token))
        elif line.startswith("-"):
            self.open.discard((window, token))
        else:
            self._looks.put_nowait(line == "idle")


def _show(number: int, kills: int, death: Death) -> None:
    if sys.stderr.isatty() or number % 20 == 0:
        found = ", ".join(sorted(death.windows & set(WINDOWS))) or "between the windows"
        print(f"  {number}/{kills}: aimed at {death.aim or 'any moment'}, hit {found}", file=sys.stderr)


def _print(result: Result) -> None:
    aimed = Counter(death.aim for death in result.deaths)
    print(f"kill -9 under load: {len(result.deaths)} kills in {result.seconds:.0f} s")
    for window in WINDOWS:
        print(f"  {'killed in window ' + window:38} {result.hits[window]:7}   ({aimed[window]} aimed at it)")
    between = sum(not death.windows & set(WINDOWS) for death in result.deaths)
    print(f"  {'killed outside all of them':38} {between:7}")
    for name, figure in result.verdict.figures.items():
        print(f"  {name:38} {figure:7}")
    for problem in result.verdict.problems:
        print(f"  WRONG: {problem}")


def main() -> None:
    """Kill, print the figures, and fail if anything is wrong or a window was hit too seldom."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks kill", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    # The stand-ins' server complains of every client that dies in the middle of a request.
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
    folder = Path(tempfile.mkdtemp(prefix="stepaside-kill-"))
    needed = min(NEEDED, arguments.kills // 10)
    result = asyncio.run(run(kills=arguments.kills, seed=arguments.seed, folder=folder, hits=needed))
    _print(result)
    seldom = [window for window, hits in result.hits.items() if hits < needed]
    if seldom:
        print(f"  WRONG: hit too seldom: {', '.join(seldom)}")
    if result.verdict.problems or seldom:
        sys.exit(f"the database and the log are kept in {folder}")
    shutil.rmtree(folder)
