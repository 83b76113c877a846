"""Telegram: the Bot API at `/telegram/bot<token>/<method>`, files at `/telegram/file/bot<token>/<path>`."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from typing import Any

from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from ..faults import Faults
from ..journal import Journal
from ..wire import MalformedBody, cut, for_journal, read_params, reply
from .bot import Bot, Chat
from .methods import METHODS, too_many_requests
from .people import Customer, Update
from .seen import Button, Seen, message_id
from .text import Refused, bad_request

__all__ = ["Bot", "Button", "Chat", "Customer", "Seen", "Telegram", "Update", "message_id"]

log = logging.getLogger(__name__)
_BY_LOWERCASE = {name.lower(): name for name in METHODS}  # method names are case-insensitive


class Telegram:
    """All bots. python-telegram-bot wants `url + "/bot"` and `url + "/file/bot"`, aiogram `url`."""

    def __init__(self, *, url: str, journal: Journal) -> None:
        self.url = url
        self.journal = journal
        self.faults = Faults()
        self.bots: dict[str, Bot] = {}  #: by token
        self.faults.on_outage(self._end_polls)

    def bot(self, token: str, *, username: str = "shop_bot", first_name: str = "Shop") -> Bot:
        """A bot account, made on first use. `token` should look like `123:ABC` (the SDKs check)."""
        if token not in self.bots:
            self.bots[token] = Bot(
                token=token,
                username=username,
                first_name=first_name,
                journal=self.journal,
                faults=self.faults,
            )
        return self.bots[token]

    async def close(self) -> None:
        """End waiting polls and webhooks."""
        for bot in self.bots.values():
            bot.end_poll("conflict")
            if bot.webhook is not None:
                await bot.webhook.close()

    def _end_polls(self) -> None:
        for bot in self.bots.values():
            bot.end_poll("outage")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        if found := re.fullmatch(r"/telegram/file/bot([^/]+)/(.+)", path):
            await self._file(found[1], found[2], scope, receive, send)
        elif found := re.fullmatch(r"/telegram/bot([^/]+)/(\w+)", path):
            await self._call(found[1], found[2], scope, receive, send)
        else:
            await reply(scope, receive, send, _refusal(Refused(404, "Not Found")), status=404)

    async def _call(self, token: str, name: str, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.monotonic()
        request = Request(scope, receive)
        name = _BY_LOWERCASE.get(name.lower(), name)
        params: dict[str, Any] = {}
        status, body = 200, {}
        bot = self.bots.get(token)
        drop = False
        try:
            params = await read_params(request)
            if bot is None:
                raise Refused(401, "Unauthorized")
            fault = self.faults.take(name, params)
            if fault is not None:
                drop = fault.kind == "drop_response"
                if fault.kind == "reset_connection":
                    self._record(name, bot, params, 0, None, started)
                    cut(scope)
                    return
                if fault.kind == "rate_limit":
                    raise too_many_requests(fault.seconds)
                if fault.kind == "fail":
                    raise Refused(fault.status, fault.error or "Internal Server Error")
                if fault.kind == "delay":
                    await asyncio.sleep(fault.seconds)
            method = METHODS.get(name)
            if method is None:
                raise Refused(404, "Not Found: method not found")
            if name == "getUpdates":
                result = await _while_connected(method(bot, params), receive)
            else:
                result = await method(bot, params)
            body = {"ok": True, "result": result}
        except MalformedBody as error:
            status, body = 400, _refusal(bad_request(str(error)))
        except Refused as error:
            status, body = error.code, _refusal(error)
        except ConnectionResetError:
            self._record(name, bot, params, 0, None, started)
            cut(scope)
            return
        except _Gone:
            return
        if drop:
            self._record(name, bot, params, 0, body, started)
            cut(scope)
            return
        # Answered first: whoever waits for the entry may rely on the caller's having been answered.
        await reply(scope, receive, send, body, status=status)
        self._record(name, bot, params, status, body, started)

    def _record(
        self, name: str, bot: Bot | None, params: dict[str, Any], status: int, body: Any, started: float
    ) -> None:
        self.journal.record(
            platform="telegram",
            kind="request",
            method=name,
            account=bot.username if bot else "?",
            params=for_journal(params),
            status=status,
            response=body,
            started=started,
        )

    async def _file(self, token: str, path: str, scope: Scope, receive: Receive, send: Send) -> None:
        bot = self.bots.get(token)
        found = bot.files[bot.file_ids[path]][0] if bot and path in bot.file_ids else None
        fault = self.faults.take("file", {"path": path})
        status = 404 if found is None else fault.status if fault and fault.kind == "fail" else 200
        self.journal.record(
            platform="telegram",
            kind="request",
            method="file",
            account=bot.username if bot else "?",
            params={"path": path},
            status=status,
        )
        if fault is not None and fault.kind == "reset_connection":
            cut(scope)
        elif found is None or status != 200:
            refusal = Refused(status, "Not Found" if status == 404 else "Internal Server Error")
            await reply(scope, receive, send, _refusal(refusal), status=status)
        else:
            await _deliver(found, send, scope if fault and fault.kind == "drop_response" else None)


async def _deliver(data: bytes, send: Send, cut_within: Scope | None) -> None:
    """Answer with a file, or with half of it."""
    headers = [
        (b"content-type", b"application/octet-stream"),
        (b"content-length", str(len(data)).encode()),
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    if cut_within is not None:
        await send({"type": "http.response.body", "body": data[: len(data) // 2], "more_body": True})
        cut(cut_within)
        return
    await send({"type": "http.response.body", "body": data})


class _Gone(Exception):
    """The caller hung up."""


async def _while_connected(work: Any, receive: Receive) -> Any:
    """Await `work`, but stop when the caller hangs up, as a killed bot does in the middle of a long poll."""
    working = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(_disconnected(receive))
    try:
        await asyncio.wait((working, leaving), return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise _Gone
    finally:
        working.cancel()
        leaving.cancel()


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _refusal(error: Refused) -> dict[str, Any]:
    body: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    return body
