"""What comes in from Telegram, by polling or by webhook, on its way into the store."""

import asyncio
import hmac
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from adapters.telegram_calls import Calls
from adapters.telegram_events import normalise
from bot.clock import Clock
from bot.errors import ChannelError
from bot.model import ButtonTapped, Event
from bot.ports import Receive

log = logging.getLogger(__name__)

_SECRET_HEADER = b"x-telegram-bot-api-secret-token"


class Arrivals:
    """Hands the updates of one bot over, and lets tapped buttons stop spinning."""

    def __init__(self, *, account: str, calls: Calls, clock: Clock) -> None:
        self._account = account
        self._calls = calls
        self._clock = clock
        self._answering: set[asyncio.Task[None]] = set()

    async def hand_over(self, updates: Sequence[Mapping[str, Any]], receive: Receive) -> None:
        """Return once what customers said in `updates` is stored; raises what `receive` raises."""
        taps: list[str] = []
        events: list[Event] = []
        for update in updates:
            for event in normalise(update, account=self._account):
                tap = update.get("callback_query")
                if isinstance(event, ButtonTapped) and isinstance(tap, Mapping):
                    taps.append(str(tap.get("id")))
                    # Telegram does not say when; the message under the button may be days old.
                    event = replace(event, at=self._clock.now())
                events.append(event)
        if events:
            await receive(events)
        for tap_id in taps:
            task = asyncio.create_task(self._answer_tap(tap_id))
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)

    async def posted(self, request: Request, *, secret: str, receive: Receive) -> Response:
        """One update by webhook: 200 once it is stored, 503 so that Telegram repeats it."""
        if not _is_telegram(request, secret):
            return PlainTextResponse("The secret token is missing or wrong.", 401)
        body = await request.body()
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            update = None
        if not isinstance(update, dict):
            return PlainTextResponse("The body is not a JSON object.", 400)
        try:
            await self.hand_over([update], receive)
        except Exception:
            log.exception("an update of telegram/%s was not stored; Telegram will repeat it", self._account)
            return PlainTextResponse("Not stored; please repeat.", 503)
        return Response()

    async def close(self) -> None:
        for task in self._answering:
            task.cancel()
        await asyncio.gather(*self._answering, return_exceptions=True)

    async def _answer_tap(self, callback_id: str) -> None:
        try:
            await self._calls.answer_tap(callback_id)
        except ChannelError as error:
            log.debug("a button of telegram/%s keeps spinning: %s", self._account, error)


def _is_telegram(request: Request, secret: str) -> bool:
    values = [value for name, value in request.scope["headers"] if name == _SECRET_HEADER]
    return len(values) == 1 and hmac.compare_digest(values[0], secret.encode())
