"""One server, one port: the stand-ins and the control API."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import Iterator
from types import TracebackType
from typing import Self

import uvicorn
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from .control import Control
from .discord import Discord
from .journal import Journal
from .origin import is_own
from .slack import Slack
from .telegram import Telegram
from .whatsapp import WhatsApp
from .wire import Connection

log = logging.getLogger(__name__)

_GRACE_SECONDS = 1  # for what is being answered when the server is stopped


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._stop = asyncio.Event()

    def stop(self) -> None:
        self.should_exit = True
        self._stop.set()

    async def main_loop(self) -> None:
        # uvicorn's own looks ten times a second whether to stop; hundreds of tests would wait for it.
        counter = 0
        while not await self.on_tick(counter):
            counter += 10
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await self._stop.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # uvicorn's own waits for a tenth of a second at least; a thousand tests would wait for it.
        for server in self.servers:
            server.close()
        state = self.server_state
        for connection in list(state.connections):
            connection.shutdown()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GRACE_SECONDS):
                while state.connections or state.tasks:  # noqa: ASYNC110  # uvicorn has no event for it
                    await asyncio.sleep(0.001)
        for task in state.tasks:
            task.cancel()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        # Signals belong to the process we are a guest in.
        yield


class Sandbox:
    """Stand-ins for the chat platforms, as one ASGI app on one port.

    `async with Sandbox() as sandbox:` serves on a random loopback port within the running event loop;
    `python -m sandbox --port N` serves as a process of its own, driven through `/control` (see `control.py`).

    Args:
        port: 0 picks a free one.
        journal_limit: entries kept (per method, too).
        page: an ASGI app that gets every request that is not for a stand-in.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        journal_limit: int = 50_000,
        page: ASGIApp | None = None,
    ) -> None:
        # With the protocol named, asyncio switches Nagle's algorithm off; without, each answer takes 40 ms.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((host, port))
        except OSError as error:
            self._socket.close()
            raise OSError(error.errno, f"port {port} on {host} is taken; choose another") from error
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://{host}:{self.port}"  #: no slash at the end
        self.journal = Journal(limit=journal_limit)
        self.telegram = Telegram(url=self.url + "/telegram", journal=self.journal)
        self.slack = Slack(url=self.url + "/slack", journal=self.journal)
        self.discord = Discord(url=self.url + "/discord", journal=self.journal)
        self.whatsapp = WhatsApp(url=self.url + "/whatsapp", journal=self.journal)
        self.page: ASGIApp = page or PlainTextResponse("This is a sandbox; see /control.", 404)
        self._control = Control(
            telegram=self.telegram,
            slack=self.slack,
            whatsapp=self.whatsapp,
            discord=self.discord,
            journal=self.journal,
        )
        self._server: _Server | None = None
        self._serving: asyncio.Task[None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope.get("path", "")
        if path.startswith("/telegram/"):
            await self.telegram(scope, receive, send)
        elif path.startswith("/slack/"):
            await self.slack(scope, receive, send)
        elif path.startswith("/whatsapp/"):
            await self.whatsapp(scope, receive, send)
        elif path.startswith("/discord/"):
            await self.discord(scope, receive, send)
        elif not is_own(Headers(scope=scope), url=self.url, may_be_linked=not path.startswith("/control/")):
            await PlainTextResponse("This answers its own page only.", 403)(scope, receive, send)
        elif path.startswith("/control/"):
            await self._control(scope, receive, send)
        else:
            await self.page(scope, receive, send)

    async def __aenter__(self) -> Self:
        config = uvicorn.Config(
            self,
            http=Connection,
            lifespan="off",
            log_config=None,
            access_log=False,
            timeout_keep_alive=60,
            ws_ping_interval=None,
        )
        self._server = _Server(config)
        self._serving = asyncio.create_task(self._server.serve(sockets=[self._socket]), name="sandbox")
        while not self._server.started:
            if self._serving.done():
                await self._serving
                raise RuntimeError("the sandbox could not start")
            await asyncio.sleep(0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.telegram.close()
        await self.slack.close()
        await self.discord.close()
        await self.whatsapp.close()
        if self._server is not None and self._serving is not None:
            self._server.stop()
            await self._serving

    async def serve_forever(self) -> None:
        """Return when the server is stopped from outside (cancellation)."""
        if self._serving is not None:
            await asyncio.shield(self._serving)
