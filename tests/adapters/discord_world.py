"""One Discord bot of ours against the sandbox, and a store that remembers what it was given."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from typing import Any

from adapters.discord import DiscordAdapter
from bot.clock import SystemClock
from bot.model import Address, ButtonTapped, Event, MessageSent
from bot.ports import LastSeen, Receive
from sandbox import Sandbox

TOKEN = "MTA.Sentinel.Token"


class Store:
    """Stands behind `receive` and `seen`: stores each event once, refuses while `broken`, can be held up."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.attempts = 0
        self.repeated = 0
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
            known = {event.key for event in self.events}
            self.events.extend(event for event in events if event.key not in known)
            self.repeated += sum(event.key in known for event in events)
            self._changed.notify_all()

    async def seen(self) -> Sequence[LastSeen]:
        """As the real store knows it: by address and customer."""
        found: dict[tuple[Address, str], LastSeen] = {}
        for event in self.events:
            if isinstance(event, MessageSent | ButtonTapped):
                before = found.get((event.address, event.customer.id))
                last = before.message_id if before else None
                message = event.message_id if isinstance(event, MessageSent) else last
                found[event.address, event.customer.id] = LastSeen(
                    address=event.address,
                    customer_id=event.customer.id,
                    message_id=message,
                    heard_at=event.at,
                )
        return list(found.values())

    async def has(self, count: int) -> list[Event]:
        """The events, once there are `count`."""
        async with self._changed, asyncio.timeout(5):
            await self._changed.wait_for(lambda: len(self.events) >= count)
        return self.events

    async def was_asked(self, times: int) -> None:
        async with self._changed, asyncio.timeout(5):
            await self._changed.wait_for(lambda: self.attempts >= times)

    @property
    def texts(self) -> list[str]:
        return [event.text for event in self.events if isinstance(event, MessageSent)]


class Hurried:
    """The real time, and no patience: waits are a hundred times shorter."""

    def now(self) -> datetime:
        return SystemClock().now()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / 100)


def adapter(sandbox: Sandbox, *, token: str = TOKEN, account: str = "shop", **options: Any) -> DiscordAdapter:
    options.setdefault("clock", Hurried())
    return DiscordAdapter(account=account, token=token, api_url=sandbox.discord.api_url, **options)


@asynccontextmanager
async def running(discord: DiscordAdapter, receive: Receive) -> AsyncIterator[asyncio.Task[None]]:
    """The adapter, connected."""
    task = asyncio.create_task(discord.run(receive))
    try:
        await until_problem(discord, None)
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await task
        await discord.close()


def to(chat: Any, *, thread: Any = None, account: str = "shop") -> Address:
    thread = None if thread is None else str(thread)
    return Address(channel="discord", account=account, chat=str(chat), thread=thread)


async def until(holds: Callable[[], bool]) -> None:
    """Return once `holds()`; for states that nobody announces."""
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def until_problem(discord: DiscordAdapter, part: str | None) -> None:
    """Return once the adapter's problem contains `part`, or once it has none."""
    if part is None:
        await until(lambda: discord.problem is None)
    else:
        await until(lambda: part in (discord.problem or ""))
