"""The endpoint that Slack calls when we use the Events API."""

import asyncio
import logging

from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.async_app import AsyncApp
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from adapters.slack_signature import is_signed
from bot.clock import Clock

PATH = "/slack/events"

#: Slack's own payloads are far smaller.
MAX_BODY_BYTES = 3_000_000
#: Slack gives up after 3 s. Source: https://docs.slack.dev/apis/events-api/#responding
READ_SECONDS = 5

log = logging.getLogger(__name__)


def events_route(*, app: AsyncApp, signing_secret: str, clock: Clock) -> Route:
    """The route for events and interactions. Answers 401 to what Slack did not sign, and never 500.

    The signature is checked here, over the raw bytes and before anything is parsed: slack_sdk's own check
    raises on malformed headers, and bolt logs the bodies that it refuses.
    """
    secret = signing_secret.encode()

    async def receive(request: Request) -> Response:
        try:
            async with asyncio.timeout(READ_SECONDS):
                body = await _read(request)
        except TimeoutError:
            return PlainTextResponse("too slow", 408)
        except ClientDisconnect:
            return PlainTextResponse("gone", 400)
        if body is None:
            # Closed, so that the rest is not read.
            return PlainTextResponse("too large", 413, headers={"Connection": "close"})
        signed = is_signed(
            secret,
            body=body,
            timestamps=_header(request, b"x-slack-request-timestamp"),
            signatures=_header(request, b"x-slack-signature"),
            now=clock.now(),
        )
        if not signed or not _is_text(body):
            return PlainTextResponse("not signed by Slack", 401)
        try:
            answer = await app.async_dispatch(to_async_bolt_request(request, body))
        except Exception as error:  # bolt takes Slack's shapes for granted: what breaks it is no event
            log.warning("A signed request of Slack's is not readable: %s", type(error).__name__)
            return PlainTextResponse("not an event", 400)
        if answer.status >= 500:
            return PlainTextResponse("not stored, send it again", 503)
        return to_starlette_response(answer)

    return Route(PATH, receive, methods=["POST"])


async def _read(request: Request) -> bytes | None:
    """The body, or `None` as soon as it is seen to be too large."""
    announced = request.headers.get("content-length", "")
    if announced.isascii() and announced.isdigit() and int(announced) > MAX_BODY_BYTES:
        return None
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            return None
    return bytes(body)


def _header(request: Request, name: bytes) -> list[bytes]:
    return [value for key, value in request.scope["headers"] if key == name]


def _is_text(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True
