"""The control API: what the Python methods do, as JSON over HTTP, for another process or a web page.

    POST /control/telegram/<verb>    verbs and arguments: `telegram/control.py`
    POST /control/slack/<verb>       verbs and arguments: `slack/control.py`
    POST /control/whatsapp/<verb>    verbs and arguments: `whatsapp/control.py`
    POST /control/discord/<verb>     verbs and arguments: `discord/control.py`
    POST /control/<platform>/faults  {"kind": "fail", "method": "sendMessage", "times": 2, "status": 500}
                                     kinds: those of `Fault`, and `outage`, `recover`, `clear`
    GET  /control/journal            ?after=N&platform=&method=&wait=SECONDS  (waits for something newer)
    POST /control/journal            {"enabled": false} or {"clear": true}; GET /control/journal/counts

Answers are `{"ok": true, "result": ...}` or, with 400, `{"ok": false, "error": "..."}`. Arguments may also
come as a query. It has no password: keep it on loopback. What other web pages send is refused (`origin.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from .discord import Discord
from .discord import control as discord_control
from .faults import Fault, Faults
from .journal import Entry, Journal
from .slack import Slack
from .slack import control as slack_control
from .slack.methods import Failed
from .telegram import Telegram
from .telegram import control as telegram_control
from .watch import NeverHappened
from .whatsapp import Refused, WhatsApp
from .whatsapp import control as whatsapp_control
from .wire import MalformedBody, read_params, reply


class Control:
    """The ASGI app under `/control/`."""

    def __init__(
        self, *, telegram: Telegram, slack: Slack, whatsapp: WhatsApp, discord: Discord, journal: Journal
    ) -> None:
        self._telegram = telegram
        self._slack = slack
        self._discord = discord
        self._whatsapp = whatsapp
        self._journal = journal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        place, _, verb = scope["path"].removeprefix("/control/").partition("/")
        request = Request(scope, receive)
        try:
            params = await read_params(request)
            result = await self._carry_out(request.method, place, verb, params)
        except (KeyError, TypeError, ValueError, MalformedBody, NeverHappened, Failed, Refused) as error:
            reason = error.args[0] if isinstance(error, KeyError) and error.args else error
            body = {"ok": False, "error": f"{type(error).__name__}: {reason}"}
            await reply(scope, receive, send, body, status=400)
            return
        await reply(scope, receive, send, {"ok": True, "result": result})

    async def _carry_out(self, http_method: str, place: str, verb: str, params: dict[str, Any]) -> Any:
        if place == "journal":
            return await self._journal_of(http_method, verb, params)
        if place == "telegram" and verb in telegram_control.VERBS:
            return await telegram_control.control(self._telegram, verb, params)
        if place == "slack" and verb in slack_control.VERBS:
            return await slack_control.control(self._slack, verb, params)
        if place == "whatsapp" and verb in whatsapp_control.VERBS:
            return await whatsapp_control.control(self._whatsapp, verb, params)
        if place == "discord" and verb in discord_control.VERBS:
            return await discord_control.control(self._discord, verb, params)
        faults = {
            "telegram": self._telegram.faults,
            "slack": self._slack.faults,
            "whatsapp": self._whatsapp.faults,
            "discord": self._discord.faults,
        }
        if place in faults and verb == "faults":
            return _faulted(faults[place], params)
        raise KeyError(
            f"no {place}/{verb}; there are telegram/{{{', '.join(sorted(telegram_control.VERBS))}, faults}}, "
            f"slack/{{{', '.join(sorted(slack_control.VERBS))}, faults}}, "
            f"whatsapp/{{{', '.join(sorted(whatsapp_control.VERBS))}, faults}}, "
            f"discord/{{{', '.join(sorted(discord_control.VERBS))}, faults}}, journal"
        )

    async def _journal_of(self, http_method: str, verb: str, params: Mapping[str, Any]) -> Any:
        if verb == "counts":
            return dict(self._journal.counts)
        if http_method == "POST":
            if params.get("clear"):
                self._journal.clear()
            self._journal.enabled = bool(params.get("enabled", self._journal.enabled))
            return None
        after, wait = int(params.get("after") or 0), float(params.get("wait") or 0)
        if wait:
            await self._journal.grows(after=after, timeout=min(wait, 60))
        entries = self._journal.after(after, platform=params.get("platform"), method=params.get("method"))
        return {"last_number": self._journal.last_number, "entries": [_entry(entry) for entry in entries]}


def _entry(entry: Entry) -> dict[str, Any]:
    values = {field.name: getattr(entry, field.name) for field in fields(entry)}
    return {**values, "at": entry.at.isoformat()}


def _faulted(faults: Faults, params: dict[str, Any]) -> None:
    kind = params.get("kind")
    if kind == "outage":
        faults.outage()
    elif kind == "recover":
        faults.recover()
    elif kind == "clear":
        faults.clear()
    elif kind in ("fail", "rate_limit", "delay", "drop_response", "reset_connection"):
        faults.add(Fault(**params))
    else:
        raise ValueError(f"no fault of kind {kind!r}")
