"""A business on WhatsApp: a webhook endpoint that checks what it gets, and a client of the Graph API."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from sandbox import Sandbox
from sandbox.whatsapp import Customer, Number

VERIFY_TOKEN = "let-me-in"


class Business:
    """Answers each delivery with the next of `answers`, then with 200; takes in only what is signed."""

    def __init__(self, number: Number, client: httpx.AsyncClient) -> None:
        self.number = number
        self.answers: list[int] = []
        self.payloads: list[dict[str, Any]] = []
        self.bodies: list[bytes] = []
        self._client = client
        self._arrived = asyncio.Condition()

    async def endpoint(self, request: Request) -> Response:
        if request.method == "GET":
            query = request.query_params
            if (query["hub.mode"], query["hub.verify_token"]) != ("subscribe", VERIFY_TOKEN):
                return Response(status_code=403)
            return PlainTextResponse(query["hub.challenge"])
        body = await request.body()
        expected = hmac.new(self.number.app.secret.encode(), body, hashlib.sha256).hexdigest()
        assert request.headers["X-Hub-Signature-256"] == f"sha256={expected}"
        status = self.answers.pop(0) if self.answers else 200
        if status == 200:
            async with self._arrived:
                self.bodies.append(body)
                self.payloads.append(json.loads(body))
                self._arrived.notify_all()
        return Response(status_code=status)

    # what came

    def values(self) -> list[dict[str, Any]]:
        return [
            change["value"]
            for payload in self.payloads
            for entry in payload["entry"]
            for change in entry["changes"]
        ]

    @property
    def messages(self) -> list[dict[str, Any]]:
        return [message for value in self.values() for message in value.get("messages", ())]

    @property
    def statuses(self) -> list[dict[str, Any]]:
        return [status for value in self.values() for status in value.get("statuses", ())]

    def ticks(self, id: str) -> list[str]:
        """The statuses of one message so far."""
        return [status["status"] for status in self.statuses if status["id"] == id]

    async def until(self, holds: Callable[[], Any]) -> Any:
        """Wait for deliveries until something holds; returns it."""
        async with asyncio.timeout(5), self._arrived:
            await self._arrived.wait_for(holds)
            return holds()

    async def message(self, n: int = 1) -> dict[str, Any]:
        """The n-th message that came, counted from 1."""
        await self.until(lambda: len(self.messages) >= n)
        return self.messages[n - 1]

    # what it does

    async def call(self, http_method: str, path: str, **arguments: Any) -> httpx.Response:
        arguments.setdefault("headers", {"authorization": f"Bearer {self.number.token}"})
        return await self._client.request(http_method, path, **arguments)

    async def get(self, path: str, **query: str) -> Any:
        return (await self.call("GET", path, params=query)).json()

    async def post(self, body: Any) -> httpx.Response:
        return await self.call("POST", f"{self.number.id}/messages", json=body)

    async def send(self, to: Customer | str, kind: str, content: Any, **more: Any) -> httpx.Response:
        """Send a message of any kind to a customer or a phone number."""
        address = {"to": to} if isinstance(to, str) else {"to": to.phone}
        if isinstance(to, Customer) and to.username is not None:
            address = {"recipient": to.user_id}
        body = {"messaging_product": "whatsapp", "recipient_type": "individual", **address, "type": kind}
        return await self.post({**body, kind: content, **more})

    async def says(self, to: Customer | str, text: str, **more: Any) -> str:
        """Send a text that is accepted; returns its id."""
        response = await self.send(to, "text", {"body": text}, **more)
        assert response.status_code == 200, response.text
        return str(response.json()["messages"][0]["id"])

    async def upload(self, data: bytes, mime_type: str, name: str = "file") -> httpx.Response:
        files = {"file": (name, data, mime_type)}
        form = {"messaging_product": "whatsapp"}
        return await self.call("POST", f"{self.number.id}/media", data=form, files=files)


@asynccontextmanager
async def business(sandbox: Sandbox, name: str, *, page: Starlette | None = None) -> AsyncIterator[Business]:
    """A number whose webhook is set. With `page`, it shares that app with other numbers."""
    number = sandbox.whatsapp.number(name)
    base = sandbox.whatsapp.url + "/v23.0/"
    async with httpx.AsyncClient(base_url=base, trust_env=False, verify=False) as client:
        one = Business(number, client)
        page = page or Starlette()
        page.router.routes.append(Route(f"/{name}", one.endpoint, methods=["GET", "POST"]))
        sandbox.page = page
        await number.app.webhook_to(f"{sandbox.url}/{name}", verify_token=VERIFY_TOKEN)
        yield one
        await number.app.close()


def error_of(response: httpx.Response) -> dict[str, Any]:
    """The error of a refused call, in Graph's shape."""
    error = response.json()["error"]
    assert {"message", "type", "code", "fbtrace_id"} <= set(error)
    return dict(error)
