"""One Slack app for the inbox and for customers who write in Slack."""

import ipaddress
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlsplit
from urllib.request import proxy_bypass

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.error import BoltUnhandledRequestError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack_errors import translated

SLACK = "https://slack.com/api/"
SlackApp = AsyncApp
"""What inbox and customers' adapter share."""

log = logging.getLogger(__name__)
#: For the SDKs. On debug they write out what customers wrote, so they never get there.
sdk_log = logging.getLogger(f"{__name__}.sdk")
sdk_log.setLevel(logging.INFO)
# bolt looks for SLACK_BOT_TOKEN in the environment by itself, and says that it does not need what it found.
sdk_log.addFilter(lambda record: "`token` will be unused" not in str(record.msg))


def slack_app(
    *,
    bot_token: str,
    signing_secret: str | None = None,
    base_url: str = SLACK,
    timeout_seconds: int = 15,
    is_verified: bool = False,
) -> AsyncApp:
    """The Slack app, so made that nothing is acknowledged by mistake and nothing is posted twice.

    Its client retries nothing by itself: a post repeated after a broken connection would appear twice, and
    waiting out a rate limit is the outbox's business. What no listener wants is acknowledged, as Slack would
    send it again for nothing.

    `base_url` is that of the Web API, with a slash at its end. `is_verified` says that the app is given only
    what was already found to be signed by Slack.
    """
    client = AsyncWebClient(base_url=base_url, timeout=timeout_seconds, retry_handlers=[], logger=sdk_log)
    if avoids_proxy(base_url):
        client.proxy = None
    app = AsyncApp(
        name="stepaside",
        logger=sdk_log,
        client=client,
        signing_secret=signing_secret or "",
        authorize=_authorize(client),
        raise_error_for_unhandled_request=True,
        request_verification_enabled=not is_verified,
    )
    client.token = bot_token  # only now: bolt warns about a token that comes together with `authorize`
    app.error(_on_error)
    return app


def avoids_proxy(url: str) -> bool:
    """Whether `url` must be reached directly. slack_sdk heeds HTTPS_PROXY, but not NO_PROXY."""
    host = urlsplit(url).hostname or ""
    try:
        is_loopback = ipaddress.ip_address(host).is_loopback
    except ValueError:
        is_loopback = host == "localhost"
    return is_loopback or bool(proxy_bypass(host))


def _authorize(client: AsyncWebClient) -> Callable[..., Awaitable[AuthorizeResult]]:
    """Who we are, asked once.

    bolt's own way answers 200 when Slack refuses `auth.test`, which acknowledges an event that nobody has
    stored. Ours raises, so that the event comes again.
    """
    known: list[AuthorizeResult] = []

    async def authorize() -> AuthorizeResult:
        if not known:
            with translated():
                found = await client.auth_test()
            known.append(
                AuthorizeResult(
                    enterprise_id=found.get("enterprise_id"),
                    team_id=found.get("team_id"),
                    bot_id=found.get("bot_id"),
                    bot_user_id=found.get("user_id"),
                    bot_token=client.token,
                )
            )
        return known[0]

    return authorize


async def _on_error(error: Exception) -> BoltResponse:
    if isinstance(error, BoltUnhandledRequestError):
        log.debug("A Slack payload holds nothing from a customer or from staff: %s", _kind(error.body))
        return BoltResponse(status=200, body="")
    log.error("An event from Slack could not be stored; Slack will send it again: %s", error)
    return BoltResponse(status=500, body="")


def _kind(body: Mapping[str, Any]) -> str:
    event = body.get("event")
    return f"{body.get('type')} {event.get('type') if isinstance(event, Mapping) else ''}"
