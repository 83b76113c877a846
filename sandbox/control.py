"""The control API under `/control`: what the Python methods do, as JSON over HTTP."""

from __future__ import annotations

from starlette.types import Receive, Scope, Send

from .journal import Journal
from .slack import Slack
from .telegram import Telegram
from .wire import reply


class Control:
    def __init__(self, *, telegram: Telegram, slack: Slack, journal: Journal) -> None:
        self.telegram, self.slack, self.journal = telegram, slack, journal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await reply(scope, receive, send, {"ok": False}, status=404)
