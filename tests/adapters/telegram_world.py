"""One Telegram bot of ours against the sandbox, and a store that remembers what it was given."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from adapters.telegram import TelegramAdapter
from bot.model import Address, Event
from bot.ports import File, Receive
from bot.web import make_app, serve
from sandbox import Sandbox

TOKEN = "42:Sentinel-Token"
SECRET = "Sentinel-Secret"
DRIVERS = ("python-telegram-bot", "aiogram")

Make = Callable[..., TelegramAdapter]
"""Makes an adapter with the driver under test; takes the options of `TelegramAdapter`."""


class Store:
    """Stands behind `receive`: stores events, refuses them while `broken`, and lets a test hold it up."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.attempts = 0
        self.broken = False
        self.free = asyncio.Event()
        self.free.set()
        self._changed = asyncio.Condition()

    async def __call__(self, events: Sequence[Event]) -> None:
        async with self._changed:
            self.attempts += 1
            self._changed.notify_all()
        await self.free.wait()
        if self.broken:
            raise OSError("disk full")
        async with self._changed:
            self.events.extend(events)
            self._changed.notify_all()

    async def has(self, count: int) -> list[Event]:
        """The events, once there are `count`."""
        async with self._changed, asyncio.timeout(5):
            await self._changed.wait_for(lambda: len(self.events) >= count)
        return self.events

    async def was_asked(self, times: int) -> None:
        async with self._changed, asyncio.timeout(5):
            await self._changed.wait_for(lambda: self.attempts >= times)


def make_adapter(sandbox: Sandbox, **options: Any) -> TelegramAdapter:
    """The bot with `TOKEN`, unless `options` say otherwise."""
    usual = {"account": "shop", "token": TOKEN, "api_url": sandbox.telegram.url}
    return TelegramAdapter(**{**usual, **options})


@asynccontextmanager
async def running(telegram: TelegramAdapter, receive: Receive) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(telegram.run(receive))
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await task
        await telegram.close()


@asynccontextmanager
async def hooked(
    sandbox: Sandbox, receive: Receive, *, body_seconds: float = 10.0, **options: Any
) -> AsyncIterator[tuple[TelegramAdapter, str]]:
    """An adapter in webhook mode with its route served, and the URL of the route."""
    app = make_app([], problems=dict, body_seconds=body_seconds)
    async with serve(app, host="127.0.0.1", port=0) as url:
        telegram = make_adapter(sandbox, mode="webhook", public_url=url, secret_token=SECRET, **options)
        app.router.routes.extend(telegram.routes(receive))
        async with running(telegram, receive):
            yield telegram, f"{url}/telegram/shop"


def file(folder: Path, name: str, mime: str, data: bytes) -> File:
    """Content as the store keeps it."""
    path = folder / name
    path.write_bytes(data)
    return File(name=name, mime=mime, size=len(data), path=path)


def breakages(sandbox: Sandbox, method: str) -> Iterator[None]:
    """One way after the other in which `method` can fail for a while; it works in between and afterwards."""
    faults = sandbox.telegram.faults
    for status in (500, 502):
        faults.fail(method, status=status, times=None)
        yield
        faults.clear()
    faults.reset_connection(method, times=None)
    yield
    faults.clear()
    faults.drop_response(method, times=None)
    yield
    faults.clear()


def to(chat: Any, *, thread: str | None = None, account: str = "shop") -> Address:
    return Address(channel="telegram", account=account, chat=str(chat), thread=thread)


async def until(holds: Callable[[], bool]) -> None:
    """Return once `holds()`; for states that nobody announces."""
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def until_problem(telegram: TelegramAdapter, part: str | None) -> None:
    """Return once the adapter's problem contains `part`, or once it has none."""
    if part is None:
        await until(lambda: telegram.problem is None)
    else:
        await until(lambda: part in (telegram.problem or ""))
