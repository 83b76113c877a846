"""The real discord.py, and plain HTTP, pointed at the sandbox."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import discord
import httpx
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from sandbox import Sandbox
from sandbox.discord import Bot
from sandbox.watch import Watch

TOKEN = "MTAw.sandbox.token"


class Client(discord.Client):
    """discord.py, which keeps what it hears."""

    def __init__(self, *, content: bool = True, **options: Any) -> None:
        intents = discord.Intents.default()
        intents.message_content = content
        # Two seconds by default, after the last server.
        super().__init__(intents=intents, guild_ready_timeout=0.01, **options)
        self.heard: list[tuple[str, Any]] = []
        self.watch: Watch[tuple[str, Any]] = Watch()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """discord.py sleeps five seconds before it identifies again."""

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        super().dispatch(event, *args, **kwargs)
        thing = (event, args[0] if args else None)
        self.heard.append(thing)
        self.watch.notice(thing)

    async def hears(self, event: str, text: str | None = None) -> Any:
        """The first `event`, of those already heard and those to come; a message by its text."""

        def holds(thing: tuple[str, Any]) -> bool:
            return thing[0] == event and (text is None or thing[1].content == text)

        _, what = await self.watch.wait(holds, among=self.heard, timeout=5, what=f"hearing {event} {text}")
        return what

    def texts(self) -> list[str]:
        """What was heard in messages, in order."""
        return [what.content for event, what in self.heard if event == "message"]


@pytest.fixture
def at_the_sandbox(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """discord.py keeps its addresses in its modules."""
    monkeypatch.setattr(Route, "BASE", sandbox.discord.api_url)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(sandbox.discord.gateway_url))
    monkeypatch.setattr(discord.Asset, "BASE", sandbox.discord.url + "/cdn")


@pytest.fixture
def shop_on_discord(sandbox: Sandbox) -> Bot:
    return sandbox.discord.bot(TOKEN, username="shop_bot")


@asynccontextmanager
async def connected(bot: Bot, client: Client) -> AsyncIterator[Client]:
    """`client` logged in as `bot`, until the block ends."""
    running = asyncio.create_task(client.start(bot.token))
    try:
        await bot.connected()
        await client.hears("ready")
        yield client
    finally:
        await client.close()
        await asyncio.wait([running])
        if not running.cancelled():
            running.exception()


@dataclass(kw_only=True)
class Rest:
    """REST without an SDK. `calls` are (operation's method, path, status, body)."""

    url: str
    token: str
    http: httpx.AsyncClient
    headers: Mapping[str, str] = field(default_factory=dict)

    async def __call__(self, method: str, path: str, *, files: Any = None, **body: Any) -> httpx.Response:
        headers = {"Authorization": f"Bot {self.token}", **self.headers}
        given: dict[str, Any] = {"json": body} if body else {}
        if files:
            parts = {f"files[{n}]": file for n, file in enumerate(files)}
            given = {"data": {"payload_json": json.dumps(body)}, "files": parts}
        return await self.http.request(method, self.url + path, headers=headers, **given)

    async def put_list(self, path: str, items: list[Any]) -> httpx.Response:
        return await self.http.put(
            self.url + path, headers={"Authorization": f"Bot {self.token}"}, json=items
        )


@pytest.fixture
async def rest(sandbox: Sandbox, shop_on_discord: Bot) -> AsyncIterator[Rest]:
    async with httpx.AsyncClient(trust_env=False, verify=False) as http:
        yield Rest(url=sandbox.discord.api_url, token=shop_on_discord.token, http=http)
