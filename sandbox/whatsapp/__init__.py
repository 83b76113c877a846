"""WhatsApp: the Cloud API at `/whatsapp/v23.0/...`, files at `/whatsapp/lookaside/...`.

    eu = sandbox.whatsapp.number("eu")
    await eu.app.webhook_to("http://127.0.0.1:8000/webhooks/whatsapp/eu", verify_token="...")
    ana = eu.customer("Ana Lopez")
    await ana.says("Where is my order?")
    answer = await ana.receives("on its way")

Methods, as faults and the journal name them: `messages`, `mark_read`, `media` (upload), `media_url`,
`delete_media`, `download`, `phone_number`, `waba`, `phone_numbers`, `message_templates`,
`subscribed_apps`, `subscriptions`, `debug_token`; deliveries are `webhook` and `handshake`. In the journal a
request's `response` has one field more than the real one, `ok`.

A fault of kind `rate_limit` is 130429 with HTTP 429; `fail` with a code as its error
(`fail("messages", error="131056")`) is that error.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ..faults import Fault, Faults
from ..journal import Journal
from ..wire import MalformedBody, Upload, cut, read_params, reply
from . import graph
from .account import MANAGEMENT, MESSAGING, Clock, Number, Template, Token, Waba
from .errors import PROBLEMS, Refused, no_such_object, parameter
from .media import Files, Media
from .people import Customer, Inbound
from .phone import Button, Message, Seen, message_id, only_digits
from .webhook import App, Payload, as_bytes, signature

__all__ = [
    "MANAGEMENT",
    "MESSAGING",
    "App",
    "Button",
    "Customer",
    "Inbound",
    "Media",
    "Message",
    "Number",
    "Payload",
    "Refused",
    "Seen",
    "Template",
    "Token",
    "Waba",
    "WhatsApp",
    "as_bytes",
    "message_id",
    "signature",
]

#: parameters that carry secrets; their values never reach the journal
_SECRET = frozenset({"access_token", "input_token", "verify_token", "hash"})
_EDGES = {
    ("GET", ""): "node",
    ("DELETE", ""): "delete_media",
    ("POST", "messages"): "messages",
    ("POST", "media"): "media",
    ("GET", "phone_numbers"): "phone_numbers",
    ("GET", "message_templates"): "message_templates",
    ("GET", "subscribed_apps"): "subscribed_apps",
    ("POST", "subscribed_apps"): "subscribed_apps",
    ("DELETE", "subscribed_apps"): "subscribed_apps",
    ("GET", "subscriptions"): "subscriptions",
    ("POST", "subscriptions"): "subscriptions",
}


class WhatsApp:
    """All business numbers. The adapter wants `url` as its Graph API base (before `/v23.0`)."""

    def __init__(self, *, url: str, journal: Journal) -> None:
        self.url = url
        self.journal = journal
        self.faults = Faults()
        self.clock = Clock()
        self.files = Files()
        self.apps: dict[str, App] = {}  #: by id
        self.wabas: dict[str, Waba] = {}  #: by id
        self.numbers: dict[str, Number] = {}  #: by phone number id
        self.tokens: dict[str, Token] = {}  #: by text

    def app(self, name: str = "stepaside", *, secret: str | None = None) -> App:
        """A Meta app, made on first use of the `name`."""
        for app in self.apps.values():
            if app.name == name:
                return app
        id = str(834556810461200 + len(self.apps))
        secret = secret or f"app-secret-{id}"
        app = App(id=id, secret=secret, name=name, journal=self.journal, faults=self.faults)
        self.apps[id] = app
        return app

    def waba(self, name: str, *, app: App) -> Waba:
        """A WhatsApp business account, made on first use of the `name`; it has the template `hello_world`."""
        for waba in self.wabas.values():
            if waba.name == name:
                return waba
        waba = Waba(id=str(102290129340300 + len(self.wabas)), name=name, app=app)
        hello = Template(id="594425479261500", name="hello_world", body="Welcome and congratulations!!")
        waba.templates[hello.name, hello.language] = hello
        self.wabas[waba.id] = waba
        return waba

    def number(
        self,
        name: str = "shop",
        *,
        phone: str | None = None,
        verified_name: str = "Shop",
        waba: Waba | None = None,
        app: App | None = None,
    ) -> Number:
        """A business phone number, made on first use of the `name`: by default with an app and a business
        account of its own, so that secrets and webhooks of two numbers differ. Share them by passing one."""
        for number in self.numbers.values():
            if number.name == name:
                return number
        if waba is None:
            waba = self.waba(name, app=app or self.app(f"{name} app"))
        token = self.token(waba.app)
        number = Number(
            name=name,
            id=str(106540352242900 + len(self.numbers)),
            digits=only_digits(phone) if phone else str(15550783880 + len(self.numbers)),
            verified_name=verified_name,
            token=token.text,
            waba=waba,
            files=self.files,
            clock=self.clock,
            journal=self.journal,
        )
        waba.numbers.append(number)
        self.numbers[number.id] = number
        return number

    def token(self, app: App, *, scopes: tuple[str, ...] = (MESSAGING, MANAGEMENT)) -> Token:
        """A further access token, for all of the app's business accounts."""
        token = Token(text=f"EAAL{app.id}Z{len(self.tokens)}", app=app, scopes=scopes)
        self.tokens[token.text] = token
        return token

    def advance(self, *, hours: float = 0, seconds: float = 0) -> None:
        """Let time pass on the platform: the 24-hour windows, addresses of files, tokens."""
        self.clock.advance(hours=hours, seconds=seconds)

    async def close(self) -> None:
        """End deliveries."""
        for app in self.apps.values():
            await app.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.monotonic()
        request = Request(scope, receive)
        path = re.sub(r"^/whatsapp(/v\d+\.\d+)?", "", scope["path"])
        params: dict[str, Any] = {}
        method, account = "?", "?"
        status, body = 200, {}
        drop = False
        try:
            params = await read_params(request)
            method = self._method(request.method, path, params)
            account = self._account(path, params)
            fault = self.faults.take(method, params)
            drop = await _suffer(fault)
            if method == "download":
                media = self._downloaded(request, params)
                if drop:
                    raise ConnectionResetError
                await Response(media.data, media_type=media.mime_type)(scope, receive, send)
                self._record(method, account, params, 200, {"size": len(media.data)}, started)
                return
            body = await self._carry_out(request, path, method, params)
        except MalformedBody as error:
            refusal = parameter(f"The body could not be read: {error}")
            status, body = refusal.status, refusal.as_answer()
        except Refused as error:
            status, body = error.status, error.as_answer()
        except ConnectionResetError:
            self._record(method, account, params, 0, None, started)
            cut(scope)
            return
        if drop:
            self._record(method, account, params, 0, body, started)
            cut(scope)
            return
        # Answered first: whoever waits for the entry may rely on the caller's having been answered.
        await reply(scope, receive, send, body, status=status)
        self._record(method, account, params, status, body, started)

    async def _carry_out(
        self, request: Request, path: str, method: str, params: Mapping[str, Any]
    ) -> dict[str, Any]:
        text = _bearer(request, params)
        id = path.strip("/").partition("/")[0]
        app = next((app for app in self.apps.values() if app.token == text), None)
        if app is not None:
            if method == "debug_token":
                return _mapping(graph.debug_token(self, params))
            if method == "subscriptions" and id == app.id:
                done = await graph.set_subscription(app, params) if request.method == "POST" else None
                return _mapping(done or graph.subscriptions(app))
            raise no_such_object(id, http_method=request.method)
        token = self._valid_token(text)
        if method == "debug_token":
            return _mapping(graph.debug_token(self, params))
        if method == "subscriptions":
            raise Refused(
                15, message="(#15) This method must be called with an app access_token.", status=400
            )
        if id in self.numbers and method in ("phone_number", "messages", "mark_read", "media"):
            number = self.numbers[id]
            self._check(token, number.waba, id, method, request.method)
            return _mapping(graph.number_call(self, number, method, params))
        if id in self.wabas and method in ("waba", "phone_numbers", "message_templates", "subscribed_apps"):
            waba = self.wabas[id]
            self._check(token, waba, id, method, request.method)
            if method == "subscribed_apps" and request.method != "GET":
                posted = request.method == "POST"
                return _mapping(await graph.subscribe(waba, params) if posted else graph.unsubscribe(waba))
            return _mapping(graph.waba_call(waba, method, params))
        if method in ("media_url", "delete_media"):
            return self._file(token, id, method, params)
        raise no_such_object(id, http_method=request.method)

    def _file(self, token: Token, id: str, method: str, params: Mapping[str, Any]) -> dict[str, Any]:
        found = self.files.get(id, now=self.clock.now())
        http_method = "GET" if method == "media_url" else "DELETE"
        if found is None or params.get("phone_number_id", found[0]) != found[0]:
            raise no_such_object(id, http_method=http_method)
        self._check(token, self.numbers[found[0]].waba, id, method, http_method)
        if method == "delete_media":
            self.files.delete(id)
            return {"success": True}
        return _mapping(graph.media_url(self.url, found[1], now=self.clock.now()))

    def _downloaded(self, request: Request, params: Mapping[str, Any]) -> Media:
        token = self._valid_token(_bearer(request, {}))
        found = self.files.get(str(params.get("mid")), now=self.clock.now())
        is_right = found is not None and found[1].secret == params.get("hash")
        if found is None or not is_right or self.numbers[found[0]].app is not token.app:
            raise Refused(100, message="Media not found", status=404)
        if float(params.get("ext") or 0) <= self.clock.now():
            raise Refused(100, message="URL signature expired", status=404)
        return found[1]

    def _valid_token(self, text: str) -> Token:
        if not text:
            raise Refused(104, message="An access token is required to request this resource.")
        token = self.tokens.get(text)
        if token is None:
            raise Refused(190, message="Invalid OAuth access token - Cannot parse access token")
        refusal = graph.refused_token(token, self.clock.now())
        if refusal is not None:
            raise refusal
        return token

    def _check(self, token: Token, waba: Waba, id: str, method: str, http_method: str) -> None:
        if waba.app is not token.app:
            raise no_such_object(id, http_method=http_method)
        graph.check_scope(token, method)

    def _method(self, http_method: str, path: str, params: Mapping[str, Any]) -> str:
        if path.startswith("/lookaside/"):
            return "download"
        id, _, edge = path.strip("/").partition("/")
        if id == "debug_token":
            return "debug_token"
        name = _EDGES.get((http_method, edge.rstrip("/")))
        if name is None:
            return "?"
        if name == "messages" and "status" in params:
            return "mark_read"
        if name == "node":
            return "phone_number" if id in self.numbers else "waba" if id in self.wabas else "media_url"
        return name

    def _account(self, path: str, params: Mapping[str, Any]) -> str:
        id = path.strip("/").partition("/")[0]
        found = self.files.get(str(params.get("mid") or id), now=self.clock.now())
        number = self.numbers.get(found[0] if found else id)
        return number.name if number else id

    def _record(
        self, method: str, account: str, params: Mapping[str, Any], status: int, body: Any, started: float
    ) -> None:
        shown = {name: str(value) if isinstance(value, Upload) else value for name, value in params.items()}
        self.journal.record(
            platform="whatsapp",
            kind="request",
            method=method,
            account=account,
            params={name: "***" if name in _SECRET else value for name, value in shown.items()},
            status=status,
            response=None if body is None else {"ok": "error" not in body, **body},
            started=started,
        )


async def _suffer(fault: Fault | None) -> bool:
    """Let a fault do its work. Returns whether the answer is to be dropped after the effect."""
    if fault is None:
        return False
    if fault.kind == "reset_connection":
        raise ConnectionResetError
    if fault.kind == "rate_limit":
        raise Refused(130429, "Cloud API message throughput has been reached.")
    if fault.kind == "fail":
        raise _failure(fault)
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
    return fault.kind == "drop_response"


def _failure(fault: Fault) -> Refused:
    if fault.error.isdigit() and int(fault.error) in PROBLEMS:
        return Refused(int(fault.error), status=None if fault.status == 500 else fault.status)
    code = 2 if fault.status == 503 else 1
    return Refused(code, message=fault.error or PROBLEMS[code][0], status=fault.status)


def _bearer(request: Request, params: Mapping[str, Any]) -> str:
    scheme, _, text = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() in ("bearer", "oauth"):
        return text.strip()
    return str(params.get("access_token") or "")


def _mapping(value: Any) -> dict[str, Any]:
    return dict(value)
