"""The endpoint that Slack calls when we use the Events API."""

import logging

from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.async_app import AsyncApp
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from adapters.slack_signature import is_signed
from bot.clock import Clock

PATH = "/slack/events"

log = logging.getLogger(__name__)


def events_route(*, app: AsyncApp, signing_secret: str, clock: Clock) -> Route:
    """The route for events and interactions. Answers 401 to what Slack did not sign, and never 500.

    The signature is checked here, over the raw bytes and before anything is parsed: slack_sdk's own check
    raises on malformed headers, and bolt logs the bodies that it refuses.
    """
    secret = signing_secret.encode()

    async def receive(request: Request) -> Response:
        try:
            body = await request.body()  # whose length and time the web server limits
        except ClientDisconnect:
            return PlainTextResponse("gone", 400)
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


def _header(request: Request, name: bytes) -> list[bytes]:
    return [value for key, value in request.scope["headers"] if key == name]


def _is_text(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True
