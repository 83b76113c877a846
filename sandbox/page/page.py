"""The page's server side: static files, a stream of what is to be seen, and the switch for opening hours."""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from ..discord import Bot as DiscordBot
from ..server import Sandbox
from ..slack import Channel
from ..telegram import Bot
from ..whatsapp import Number
from . import files
from .phones import Phone
from .views import inbox

STATIC = Path(__file__).parent / "static"
FILES = frozenset(file.name for file in STATIC.iterdir())

#: decisions that the page keeps
DECISIONS = 200
#: seconds after which a silent stream says that it is still there, so that a closed page is noticed
STILL_THERE_SECONDS = 15.0

_HEADERS = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src blob:; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Page:
    """Mounts itself at `/` of the sandbox's server, at once.

    Args:
        telegram_bot, whatsapp_number, discord_bot: whose chats the phone shows; in Slack it is the one app.
        slack_channel: the inbox.
        title: the shop's name.
        suggestions: texts to try; a click types one on the phone and sends it.
        on_hours: awaited with `True` when the switch opens the shop and with `False` when it closes it. The
            switch moves once it has returned; if it raises, the switch stays and the page shows the error.
        customer: the name of the person with the phone.
        staff: the names of those who can answer in the inbox.

    Attributes:
        url: where to point the browser.
        is_open: where the switch stands.
        phone: the customer in each app. staff: those who answer.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        *,
        telegram_bot: Bot,
        whatsapp_number: Number,
        discord_bot: DiscordBot,
        slack_channel: Channel,
        title: str,
        suggestions: Sequence[str],
        on_hours: Callable[[bool], Awaitable[None]],
        customer: str = "Mara Behrens",
        staff: Sequence[str] = ("Jonas Weber", "Marit Olsen"),
    ) -> None:
        self.url = sandbox.url + "/"
        self.is_open = True
        self.phone = Phone(
            telegram_bot=telegram_bot,
            telegram=telegram_bot.customer(customer, username=customer.partition(" ")[0].lower()),
            whatsapp=whatsapp_number.customer(customer),
            discord_bot=discord_bot.username,
            discord=discord_bot.customer(customer),
            slack=sandbox.slack.customer(customer),
        )
        self.staff = tuple(sandbox.slack.staff(name, channels=[slack_channel]) for name in staff)
        self._journal = sandbox.journal
        self._channel = slack_channel
        self._title = title
        self._suggestions = tuple(suggestions)
        self._on_hours = on_hours
        self._waits_for: str | None = None
        self._decisions: deque[dict[str, Any]] = deque(maxlen=DECISIONS)
        self._decided = 0
        self._app = Starlette(
            routes=[
                Route("/", self._static),
                Route("/page/events", self._events),
                Route("/page/hours", self._hours, methods=["POST"]),
                Route("/page/files/{app}/{id}", self._file),
                Route("/page/{name}", self._static),
            ]
        )
        sandbox.page = self

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)

    def show(self, decision: Mapping[str, Any]) -> None:
        """Put a decision on top of the others.

        Args:
            decision: `conversation`, `at` (a `datetime` or ISO 8601), `message` (the customer's words; None
                when it is about none, such as a tap or a click of staff), `action`, `reason`, `signals`
                (name -> 0 to 1) and `citations`, each with `source`, `title`, `quote` and `score` (0 to 1).

        Raises:
            KeyError: one of these is missing.
        """
        self._decided += 1
        at = decision["at"]
        self._decisions.appendleft(
            {
                "number": self._decided,
                "conversation": str(decision["conversation"]),
                "at": at.isoformat() if isinstance(at, datetime) else str(at),
                "message": None if decision["message"] is None else str(decision["message"]),
                "action": str(decision["action"]),
                "reason": str(decision["reason"]),
                "signals": {str(name): float(value) for name, value in decision["signals"].items()},
                "citations": [
                    {name: citation[name] for name in ("source", "title", "quote", "score")}
                    for citation in decision["citations"]
                ],
            }
        )
        self._act("decides", number=self._decided, action=str(decision["action"]))

    def waits_for(self, what: str | None) -> None:
        """Say why nothing would be answered yet, and take no messages meanwhile; None ends it."""
        self._waits_for = what
        self._act("waits" if what else "goes_on")

    async def _static(self, request: Request) -> Response:
        name = request.path_params.get("name", "index.html")
        if name not in FILES:
            return Response("not found", 404)
        return FileResponse(STATIC / name, headers=_HEADERS)

    async def _events(self, request: Request) -> Response:
        return StreamingResponse(self._stream(), media_type="text/event-stream", headers=_HEADERS)

    async def _stream(self) -> AsyncIterator[str]:
        """Each view whenever it is another than the one sent last, all of them at first."""
        sent: dict[str, str] = {}
        while True:
            number = self._journal.last_number
            for name, view in self._views().items():
                data = json.dumps(view)
                if sent.get(name) != data:
                    sent[name] = data
                    yield f"event: {name}\ndata: {data}\n\n"
            if not await self._journal.grows(after=number, timeout=self._patience()):
                yield ": still there\n\n"

    def _views(self) -> dict[str, Any]:
        return {
            "shop": {
                "title": self._title,
                "suggestions": self._suggestions,
                "is_open": self.is_open,
                "waits_for": self._waits_for,
            },
            **{app: view() for app, view in self.phone.chats().items()},
            "inbox": inbox(self._channel, self.staff),
            "decisions": list(self._decisions),
        }

    def _patience(self) -> float:
        """Seconds until something changes without anybody's doing: the end of "typing"."""
        left = self.phone.typing_ends() - time.monotonic()
        return left + 0.01 if 0 < left < STILL_THERE_SECONDS else STILL_THERE_SECONDS

    async def _hours(self, request: Request) -> Response:
        try:
            is_open = (await request.json())["open"]
        except (ValueError, KeyError, TypeError):
            is_open = None
        if not isinstance(is_open, bool):
            return JSONResponse({"ok": False, "error": 'send {"open": true} or {"open": false}'}, 400)
        try:
            await self._on_hours(is_open)
        except Exception as error:
            # Whatever it was, the person at the switch should read it; the server goes on.
            return JSONResponse({"ok": False, "error": f"{type(error).__name__}: {error}"}, 500)
        self.is_open = is_open
        self._act("opens" if is_open else "closes")
        return JSONResponse({"ok": True})

    async def _file(self, request: Request) -> Response:
        app, id = request.path_params["app"], request.path_params["id"]
        found = self._in_slack(id) if app == "slack" else self.phone.file(app, id)
        if found is None:
            return Response("not found", 404)
        name, data = found
        return Response(data, headers={**_HEADERS, **files.headers(name, data)})

    def _in_slack(self, id: str) -> tuple[str, bytes] | None:
        file = self._channel.workspace.files.get(id)
        places = {self._channel.id, self.phone.slack.direct().id}
        return (file.name, file.data) if file and places & set(file.channels) else None

    def _act(self, verb: str, **params: Any) -> None:
        """Into the journal, which is what streams wait on."""
        self._journal.record(platform="page", kind="act", method=verb, params=params)
