"""Discord: REST at `/discord/api/v10`, the gateway at `/discord/gateway`, files at `/discord/cdn`.

discord.py keeps its addresses in its modules, so they hold for the whole process:

    discord.http.Route.BASE = sandbox.discord.api_url
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(sandbox.discord.gateway_url)
    discord.Asset.BASE = sandbox.discord.url + "/cdn"
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping
from string import hexdigits
from typing import Any
from urllib.parse import parse_qs, unquote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from ..journal import Journal
from ..wire import MalformedBody, cut, decode, for_journal
from .bot import Bot
from .calls import Call
from .errors import Refused, rate_limited, unauthorized
from .gateway import Dispatch, Session
from .interactions import Interaction
from .messages import File, Message
from .people import Customer, message_id
from .places import Channel
from .routes import Route, find
from .screen import Button, Seen
from .servers import Server
from .world import World, sign

__all__ = [
    "Bot",
    "Button",
    "Channel",
    "Customer",
    "Discord",
    "Dispatch",
    "File",
    "Interaction",
    "Message",
    "Seen",
    "Server",
    "Session",
    "message_id",
]

#: what discord.py wants to see before it believes in a 429
_VIA = {"Via": "1.1 google"}


class Discord(World):
    """The world over HTTP and WebSocket.

    Attributes:
        url: no slash at the end; `api_url` and `gateway_url` are made from it.
    """

    def __init__(self, *, url: str, journal: Journal) -> None:
        gateway_url = "ws" + url.removeprefix("http") + "/gateway"
        super().__init__(url=url, gateway_url=gateway_url, journal=journal)
        self.api_url = url + "/api/v10"

    async def close(self) -> None:
        """Close the gateway's sockets."""
        self.gateway.disconnect_all()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].removeprefix("/discord")
        if scope["type"] == "websocket":
            await self.gateway.serve(scope, receive, send)
        elif path.startswith("/api/"):
            await self._call(scope, receive, send)
        elif path.startswith("/cdn/"):
            await self._file(path.removeprefix("/cdn"), scope, receive, send)
        else:
            await PlainTextResponse("not found", 404)(scope, receive, send)

    # REST

    async def _call(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.monotonic()
        request = Request(scope, receive)
        # The raw path: an emoji in it may hold an escaped slash or hash.
        raw = scope["raw_path"].decode().partition("?")[0].removeprefix("/discord/api")
        version, _, rest = raw.removeprefix("/").partition("/")
        route, parts, is_known = find(request.method, "/" + rest)
        name = route.name if route else f"{request.method} /{rest}"
        params: dict[str, Any] = {n: unquote(v) for n, v in parts.items()}
        headers = dict(_VIA)
        status, body, drop = 200, None, False
        bot = self._caller(request, route, parts)
        try:
            if version != "v10":
                raise Refused(400, 50041, "Invalid API version provided.")
            given, items = _body(request, await request.body())
            params |= {**request.query_params, **_flat(given)}
            if items:
                params["items"] = items
            fault = self.faults.take(name, params)
            if fault is not None:
                drop = fault.kind == "drop_response"
                if fault.kind == "reset_connection":
                    self._record(name, bot, params, 0, None, started)
                    cut(scope)
                    return
                if fault.kind == "rate_limit":
                    raise rate_limited(fault.seconds)
                if fault.kind == "fail":
                    raise _failed(fault.status, fault.error)
                if fault.kind == "delay":
                    await asyncio.sleep(fault.seconds)
            if route is None:
                raise (
                    Refused(405, 0, "405: Method Not Allowed")
                    if is_known
                    else Refused(404, 0, "404: Not Found")
                )
            if bot is None or bot.token_is_revoked:
                raise unauthorized()
            headers |= _limits(bot, name)
            body = route.operation(
                Call(
                    world=self, bot=bot, path=parts, query=dict(request.query_params), body=given, items=items
                )
            )
            status = 204 if body is None else route.status
        except MalformedBody:
            status, body = 400, {"message": "The request body contains invalid JSON.", "code": 50109}
        except Refused as error:
            status, body = error.status, error.body
            headers |= error.headers
            if status == 429:
                headers |= {"X-RateLimit-Remaining": "0"}
        if drop:
            self._record(name, bot, params, 0, body, started)
            cut(scope)
            return
        # discord.py takes only this very content type for JSON.
        content = b"" if status == 204 else json.dumps(body, ensure_ascii=False).encode()
        answer = Response(content, status, headers=headers)
        if status != 204:
            answer.headers["content-type"] = "application/json"
        await answer(scope, receive, send)
        self._record(name, bot, params, status, body, started)

    def _caller(self, request: Request, route: Route | None, parts: Mapping[str, str]) -> Bot | None:
        """Whose call it is: by token, or by the interaction it answers."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        bot = self.bots.get(token) if scheme == "Bot" else None
        if bot is not None or route is None or route.needs_token:
            return bot
        interaction = self.interactions.get(
            parts.get("interaction_token") or parts.get("webhook_token") or ""
        )
        if interaction is not None:
            return interaction.bot
        return next(iter(self.bots.values()), None)  # the operation says what is unknown

    def _record(
        self, name: str, bot: Bot | None, params: dict[str, Any], status: int, body: Any, started: float
    ) -> None:
        secrets = {"interaction_token", "webhook_token"}
        self.journal.record(
            platform="discord",
            kind="request",
            method=name,
            account=bot.username if bot else "?",
            params={n: "***" if n in secrets else v for n, v in for_journal(params).items()},
            status=status,
            response={"ok": 200 <= status < 300, "result": body},
            started=started,
        )

    # files

    async def _file(self, path: str, scope: Scope, receive: Receive, send: Send) -> None:
        query = parse_qs(scope.get("query_string", b"").decode())
        expires = query.get("ex", ["0"])[0]
        until = int(expires, 16) if all(digit in hexdigits for digit in expires) else 0
        raw = scope["raw_path"].decode().partition("?")[0].removeprefix("/discord/cdn")
        valid = query.get("hm", [""])[0] == sign(raw, until) and time.time() < until
        pieces = path.split("/")
        file = self.files.get(pieces[3]) if len(pieces) == 5 and pieces[1] == "attachments" else None
        fault = self.faults.take("file", {"path": path})
        if fault is not None and fault.kind in ("reset_connection", "drop_response"):
            cut(scope)
            return
        if fault is not None and fault.kind == "delay":
            await asyncio.sleep(fault.seconds)
        status = (
            fault.status if fault is not None and fault.kind == "fail" else 200 if file and valid else 404
        )
        if file is None or status != 200:
            answer: Response = PlainTextResponse("This content is no longer available.", status)
        else:
            answer = Response(file.data, media_type=file.content_type)
        await answer(scope, receive, send)
        self.journal.record(
            platform="discord",
            kind="request",
            method="file",
            account="?",
            params={"path": path},
            status=status,
            response={"ok": status == 200},
        )


def _body(request: Request, raw: bytes) -> tuple[dict[str, Any], list[Any]]:
    """The body as a mapping or, for the calls that take one, a list."""
    kind = request.headers.get("content-type", "")
    if not raw:
        return {}, []
    if kind.startswith("application/json"):
        try:
            value = json.loads(raw)
        except ValueError as error:
            raise MalformedBody(str(error)) from error
        if isinstance(value, list):
            return {}, value
        return (value if isinstance(value, dict) else {}), []
    return decode(kind, raw), []


def _flat(body: Mapping[str, Any]) -> dict[str, Any]:
    """For the journal: the JSON of a multipart form beside its files."""
    if not isinstance(body.get("payload_json"), str):
        return dict(body)
    try:
        fields = json.loads(body["payload_json"])
    except ValueError:
        return dict(body)
    files = {name: value for name, value in body.items() if name != "payload_json"}
    return {**(fields if isinstance(fields, dict) else {}), **files}


def _failed(status: int, error: str) -> Refused:
    """A fault's answer; `error` may be `50013: Missing Permissions` to choose Discord's own code."""
    code, colon, text = error.partition(": ")
    if colon and code.isdigit():
        return Refused(status, int(code), text)
    return Refused(status, 0, error or f"{status}: Internal Server Error")


def _limits(bot: Bot, name: str) -> dict[str, str]:
    """Rate limit headers that leave room: what slows a bot down is `Bot.pace` and the faults."""
    return {
        "X-RateLimit-Limit": "50",
        "X-RateLimit-Remaining": "49",
        "X-RateLimit-Reset": f"{time.time() + 1:.3f}",
        "X-RateLimit-Reset-After": "1.000",
        "X-RateLimit-Bucket": f"{hash((bot.id, name)) & 0xFFFFFFFFFFFF:012x}",
    }
