"""stepaside on an `AsyncApp` of slack-bolt: one middleware among the program's own."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient

from adapters.slack_app import SLACK, slack_app
from adapters.slack_connections import connected

Handles = Callable[[Mapping[str, Any]], bool]
"""Whether a payload of Slack's may be a customer's; what it leaves out is the program's."""

log = logging.getLogger(__name__)

_NOT_OURS = 404


class HostApp:
    """The Slack app of a program, with stepaside on it while that runs. Made by `mount`.

    The program keeps the connection to Slack. What comes in is offered to an app of ours that has none; what
    that does not want goes on to the program's listeners. So nothing of ours is acknowledged before it is
    stored, and our posts use a client of their own, which repeats none by itself.
    """

    def __init__(self, app: AsyncApp, handles: Handles | None) -> None:
        self.handles = handles  #: what may be a customer's; `None`: everything
        self._ours: AsyncApp | None = None
        app.middleware(self._offer)

    def begin(self, *, bot_token: str, base_url: str = SLACK) -> AsyncApp:
        """The app for inbox and customers; from now on it is offered what comes in."""
        self._ours = slack_app(bot_token=bot_token, base_url=base_url, is_verified=True)
        self._ours.error(_whose)
        return self._ours

    def choose_customers(self) -> None:
        """Whatever is added to the app from now on gets only what `handles` says."""
        if self._ours is not None and self.handles is not None:
            self._ours.middleware(self._choose)

    def end(self) -> None:
        """All that comes in is the program's."""
        self._ours = None

    def watch(self, client: AsyncBaseSocketModeClient) -> None:
        """Fetch what was missed whenever this Socket Mode client, `handler.client`, connects again."""
        client.message_listeners.append(self._heard)

    async def _heard(
        self, _client: AsyncBaseSocketModeClient, message: dict[str, Any], _raw: str | None
    ) -> None:
        if message.get("type") == "hello" and self._ours is not None:
            connected(self._ours)

    async def _offer(
        self, request: AsyncBoltRequest, next_: Callable[[], Awaitable[None]]
    ) -> BoltResponse | None:
        if self._ours is None:
            await next_()
            return None
        content = request.raw_body if request.mode == "http" else request.body
        answer = await self._ours.async_dispatch(
            AsyncBoltRequest(body=content, query=request.query, headers=request.headers, mode=request.mode)
        )
        if answer.status != _NOT_OURS:
            return answer
        await next_()
        return None

    async def _choose(
        self, body: dict[str, Any], next_: Callable[[], Awaitable[None]]
    ) -> BoltResponse | None:
        if self.handles is not None and not self.handles(body):
            return BoltResponse(status=_NOT_OURS)
        await next_()
        return None


def mount(app: AsyncApp, *, handles: Handles | None = None) -> HostApp:
    """Let stepaside take what staff say in the inbox, and what customers say, before the app's listeners.

    `handles` is asked about what may be a customer's: it is given the payload of an event, an action or a
    slash command, and says `False` to what is the program's. Without it, stepaside takes what config.yaml
    says under `channels.slack`. Slash commands, shortcuts and buttons of the program's own are left alone in
    any case.

    Returns what `bot.app.running(config, slack_app=...)` needs. Middleware that was added before sees
    everything.
    """
    return HostApp(app, handles)


async def _whose(error: Exception) -> BoltResponse:
    if isinstance(error, BoltUnhandledRequestError):
        return BoltResponse(status=_NOT_OURS)
    log.error("An event from Slack could not be stored; Slack will send it again: %s", error)
    return BoltResponse(status=500, body="")
