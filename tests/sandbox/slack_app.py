"""A bolt app that listens to the stand-in, over either transport."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from starlette.applications import Starlette
from starlette.routing import Route

from sandbox import Sandbox

BUTTON = {
    "type": "actions",
    "elements": [{"type": "button", "action_id": "claim", "text": {"type": "plain_text", "text": "Claim"}}],
}


class Heard:
    """What the bolt app was handed; `next()` waits for more."""

    def __init__(self, app: AsyncApp) -> None:
        self.bodies: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        app.middleware(self._hear)
        app.event("message")(self._nothing)
        for kind in ("reaction_added", "reaction_removed", "app_mention"):
            app.event(kind)(self._nothing)
        for kind in ("assistant_thread_started", "assistant_thread_context_changed"):
            app.event(kind)(self._nothing)
        app.action("claim")(self._ack)

    async def _hear(self, body: dict[str, Any], next: Any) -> None:
        self.bodies.put_nowait(body)
        await next()

    async def _nothing(self) -> None:
        return None

    async def _ack(self, ack: Any) -> None:
        await ack()

    async def next(self) -> dict[str, Any]:
        async with asyncio.timeout(5):
            return await self.bodies.get()

    async def next_events(self, number: int) -> list[dict[str, Any]]:
        """So many events; one message may give rise to several, in any order."""
        return [await self.next_event() for _ in range(number)]

    async def next_event(self) -> dict[str, Any]:
        event: dict[str, Any] = (await self.next())["event"]
        return event


@asynccontextmanager
async def socket_mode(sandbox: Sandbox, app: AsyncApp) -> AsyncIterator[AsyncSocketModeHandler]:
    handler = AsyncSocketModeHandler(app, sandbox.slack.app_token)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    await sandbox.slack.connected()
    try:
        yield handler
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]


def serve(sandbox: Sandbox, bolt: AsyncApp) -> str:
    handler = AsyncSlackRequestHandler(bolt)
    sandbox.page = Starlette(routes=[Route("/events", handler.handle, methods=["POST"])])
    return sandbox.url + "/events"
