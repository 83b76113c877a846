"""Socket Mode: one connection to Slack that is kept alive."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp

from adapters.slack_app import avoids_proxy, sdk_log
from adapters.slack_connections import connected
from adapters.slack_errors import CHANNEL, translated
from bot.clock import Clock
from bot.errors import Ambiguous, RateLimited, Unavailable

#: The SDK reconnects by itself. When it has not managed within this time (it keeps trying an address that
#: has expired), we begin anew.
_STUCK_SECONDS = 30.0
_LOOK_SECONDS = 5.0
_MOST_BACKOFF_SECONDS = 30.0

log = logging.getLogger(__name__)


async def stay_connected(
    *, app: AsyncApp, app_token: str, clock: Clock, on_connected: Callable[[], None]
) -> None:
    """Receive through Socket Mode until cancelled; `on_connected` is told of each new connection.

    Raises:
        Misconfigured: Slack refuses the app token, and says why.
    """
    backoff = 1.0
    while True:
        try:
            await _connection(app=app, app_token=app_token, clock=clock, on_connected=on_connected)
            backoff = 1.0
        except RateLimited as error:
            await clock.sleep(error.retry_after)
        except (Unavailable, Ambiguous) as error:
            log.warning("No connection to Slack, trying again in %g s: %s", backoff, error)
            await clock.sleep(backoff)
            backoff = min(backoff * 2, _MOST_BACKOFF_SECONDS)


async def _connection(
    *, app: AsyncApp, app_token: str, clock: Clock, on_connected: Callable[[], None]
) -> None:
    """Connect, and return once the SDK has failed to reconnect for too long."""
    with translated():
        opened = await app.client.apps_connections_open(app_token=app_token)
    url = str(opened["url"])
    handler = AsyncSocketModeHandler(app, app_token, logger=sdk_log)
    client = handler.client
    client.wss_uri = url
    if avoids_proxy(url):
        client.proxy = None

    async def listen(_client: Any, message: dict[str, Any], _raw: str | None) -> None:
        if message.get("type") == "hello":
            on_connected()
            connected(app)

    client.message_listeners.append(listen)
    try:
        async with asyncio.timeout(_STUCK_SECONDS):
            await handler.connect_async()  # type: ignore[no-untyped-call]
        silent = 0.0
        while silent < _STUCK_SECONDS:
            await clock.sleep(_LOOK_SECONDS)
            silent = 0.0 if await client.is_connected() else silent + _LOOK_SECONDS
    except TimeoutError as error:
        raise Unavailable(CHANNEL, "the connection could not be opened") from error
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]
