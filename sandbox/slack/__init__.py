"""Slack: the Web API under `/slack/api/<method>`; upload, download, response and socket URLs beside it."""

from __future__ import annotations

import asyncio
import time
from typing import Any
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from ..journal import Journal
from ..wire import MalformedBody, Upload, cut, for_journal, read_params, reply
from . import assistant, directory, groups, methods
from .channels import Channel
from .customers import Customer
from .delivery import Outgoing
from .files import File
from .groups import Group
from .messages import Message, Thread
from .methods import Failed, rate_limited
from .panes import Pane
from .people import Staff
from .scopes import scope_needed
from .workspace import Workspace

__all__ = ["Channel", "Customer", "File", "Group", "Message", "Outgoing", "Pane", "Slack", "Staff", "Thread"]

METHODS = methods.METHODS | directory.METHODS | assistant.METHODS | groups.METHODS


class Slack(Workspace):
    """The workspace over HTTP. `url + "/api/"` is the SDK's `base_url`."""

    def __init__(self, *, url: str, journal: Journal) -> None:
        super().__init__(url=url, journal=journal)
        self.token_error: str | None = None  #: e.g. `token_revoked`: what every call is answered

    async def events_to(
        self, url: str | None, *, interactivity_url: str | None = None, verify: bool = True
    ) -> None:
        """Post events to `url` from now on, after its handshake; None goes back to Socket Mode.

        Raises:
            NeverHappened: the URL did not answer the challenge.
        """
        if url is not None and verify:
            await self.delivery.verify_url(url)
        self.delivery.request_url = url
        self.delivery.interactivity_url = interactivity_url

    def disconnect_sockets(self, reason: str = "refresh_requested", *, politely: bool = True) -> None:
        """Close the app's sockets, with Slack's `disconnect` frame or without it."""
        self.delivery.disconnect_sockets(reason, politely=politely)

    async def connected(self, *, timeout: float = 5) -> None:
        """Wait until the app has a socket open."""
        await self.delivery.connected(timeout=timeout)

    async def close(self) -> None:
        await self.delivery.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        _, _, place, rest = (*scope["path"].split("/", 3), "", "")[:4]
        if scope["type"] == "websocket":
            await self._socket(scope, receive, send)
        elif place == "api":
            await self._call(rest, scope, receive, send)
        elif place == "upload":
            await self._upload(rest, scope, receive, send)
        elif place == "files":
            await self._download(rest, scope, receive, send)
        elif place == "response":
            await self._response(rest, scope, receive, send)
        else:
            await PlainTextResponse("not found", 404)(scope, receive, send)

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        ticket = parse_qs(scope.get("query_string", b"").decode()).get("ticket", [""])[0]
        if ticket not in self.tickets or self.faults.is_away:
            await receive()
            await send({"type": "websocket.close", "code": 1008})
            return
        self.tickets.discard(ticket)
        await self.delivery.serve_socket(scope, receive, send)

    async def _call(self, name: str, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.monotonic()
        request = Request(scope, receive)
        params: dict[str, Any] = {}
        status, headers, body = 200, self._scopes_of(name), {}
        drop = False
        try:
            params = await read_params(request)
            fault = self.faults.take(name, params)
            if fault is not None:
                drop = fault.kind == "drop_response"
                if fault.kind == "reset_connection":
                    self._record(name, params, 0, None, started)
                    cut(scope)
                    return
                if fault.kind == "rate_limit":
                    raise rate_limited(fault.seconds)
                if fault.kind == "fail":
                    raise Failed(fault.error or "internal_error", status=fault.status)
                if fault.kind == "delay":
                    await asyncio.sleep(fault.seconds)
            self._check_token(name, request, params)
            method = METHODS.get(name)
            if method is None:
                raise Failed("unknown_method", req_method=name)
            self._check_scope(name, params)
            body = {"ok": True, **method(self, params)}
        except MalformedBody:
            body = {"ok": False, "error": "invalid_json"}
        except Failed as error:
            status, body = error.status, {"ok": False, "error": error.error, **error.extra}
            headers |= error.headers
        if drop:
            self._record(name, params, 0, body, started)
            cut(scope)
            return
        await reply(scope, receive, send, body, status=status, headers=headers)
        if name == "apps.connections.open" and body.get("ok"):
            body = {**body, "url": "***"}
        self._record(name, params, status, body, started)

    def _check_token(self, name: str, request: Request, params: dict[str, Any]) -> None:
        header = request.headers.get("authorization", "")
        token = (
            header.removeprefix("Bearer ") if header.startswith("Bearer ") else str(params.get("token") or "")
        )
        if name == "api.test":
            return
        if not token:
            raise Failed("not_authed")
        if token not in (self.bot_token, self.app_token):
            raise Failed("invalid_auth")
        if self.token_error:
            raise Failed(self.token_error)
        if (token == self.app_token) != (name == "apps.connections.open"):
            raise Failed("not_allowed_token_type")

    def _check_scope(self, name: str, params: dict[str, Any]) -> None:
        place = self.channels.get(str(params.get("channel") or params.get("channel_id") or ""))
        needed = scope_needed(name, params, kind=place.kind if place else None)
        granted = self.app_scopes if name == "apps.connections.open" else self.bot_scopes
        if needed and needed not in granted:
            raise Failed("missing_scope", needed=needed, provided=",".join(granted))

    def _scopes_of(self, name: str) -> dict[str, str]:
        granted = self.app_scopes if name == "apps.connections.open" else self.bot_scopes
        return {"x-oauth-scopes": ",".join(granted)}

    def _record(self, name: str, params: dict[str, Any], status: int, body: Any, started: float) -> None:
        self.journal.record(
            platform="slack",
            kind="request",
            method=name,
            account=self.bot_name,
            params=for_journal(params),
            status=status,
            response=body,
            started=started,
        )

    async def _upload(self, file_id: str, scope: Scope, receive: Receive, send: Send) -> None:
        """Raw bytes or a form with one file, without Authorization: the URL is the ticket."""
        request = Request(scope, receive)
        started = time.monotonic()
        file = self.files.get(file_id)
        fault = self.faults.take("upload", {})
        data = await request.body()
        if request.headers.get("content-type", "").startswith("multipart/"):
            params = await read_params(request)
            data = next((value.data for value in params.values() if isinstance(value, Upload)), b"")
        if fault is not None and fault.kind in ("reset_connection", "drop_response"):
            cut(scope)
            return
        status = 404 if file is None else fault.status if fault else 200
        if file is not None and status == 200:
            file.data = data
        self._record("upload", {"file": file_id, "size": len(data)}, status, {"ok": status == 200}, started)
        text = f"OK - {len(data)}" if status == 200 else "failed"
        await PlainTextResponse(text, status)(scope, receive, send)

    async def _download(self, rest: str, scope: Scope, receive: Receive, send: Send) -> None:
        file = self.files.get(rest.partition("/")[0].rpartition("-")[2])
        allowed = Request(scope).headers.get("authorization") == f"Bearer {self.bot_token}"
        self._record("download", {"file": rest}, 200, {"ok": allowed}, time.monotonic())
        response: Response
        if not allowed:
            # Slack answers a missing or wrong token with its sign-in page and 200.
            response = HTMLResponse("<!DOCTYPE html><html><title>Sign in | Slack</title></html>")
        elif file is None:
            response = PlainTextResponse("not found", 404)
        else:
            response = Response(file.data, media_type=file.as_json()["mimetype"])
        await response(scope, receive, send)

    async def _response(self, ticket: str, scope: Scope, receive: Receive, send: Send) -> None:
        """What the app posts to a `response_url`."""
        params = await read_params(Request(scope, receive))
        found = self.response_urls.get(ticket)
        self._record("response_url", params, 200 if found else 404, {"ok": bool(found)}, time.monotonic())
        if found is None:
            await PlainTextResponse("used_url", 404)(scope, receive, send)
            return
        message, channel, person = found.message, found.channel, found.person
        if message is not None and methods.flag(params, "delete_original"):
            self.delete(message)
        elif found.private is not None and methods.flag(params, "delete_original"):
            person.ephemerals[:] = [one for one in person.ephemerals if one is not found.private]
        else:
            try:
                text, blocks = methods.content(params)
            except Failed as error:
                await reply(scope, receive, send, {"ok": False, "error": error.error}, status=500)
                return
            if message is not None and methods.flag(params, "replace_original"):
                self.change(message, text=text, blocks=blocks)
            elif params.get("response_type") == "in_channel":
                self.publish(Message(channel, ts=self.next_ts(), author=None, text=text, blocks=blocks))
            else:
                person.ephemerals.append({"channel": channel.id, "text": text, "blocks": blocks})
        await PlainTextResponse("ok")(scope, receive, send)
