"""The endpoint that Meta calls, and the Meta app that stands behind it."""

import json
import logging
from collections.abc import Mapping, Sequence
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from adapters.whatsapp_chats import Chats
from adapters.whatsapp_events import normalise
from adapters.whatsapp_signature import is_signed, is_verify_token
from bot.errors import ConfigError
from bot.model import Event
from bot.ports import Receive

log = logging.getLogger(__name__)

_SIGNATURE = b"x-hub-signature-256"


class MetaApp:
    """One Meta app: it signs all that it delivers with one secret, to one address for all of its numbers.

    So the accounts of one app share this object, and the address of each of them takes the updates of all.
    `app_secret` is the app's own; it is refused when it is empty, as then anybody could write in a customer's
    name.
    """

    def __init__(self, app_secret: str) -> None:
        self._secret = app_secret.encode()
        self._accounts: dict[str, str] = {}  #: phone_number_id -> account
        self.chats = Chats()  #: what was received last, through whichever address

    def add(self, *, phone_number_id: str, account: str) -> None:
        """Let the app deliver for an account.

        Raises:
            ConfigError: the secret is missing, or another account has this number.
        """
        where = f"channels.whatsapp.{account}"
        if not self._secret:
            raise ConfigError(
                f"{where}.app_secret: the Meta app's secret is missing; without it anybody could write in a "
                "customer's name; see App settings > Basic"
            )
        other = self._accounts.setdefault(phone_number_id, account)
        if other != account:
            raise ConfigError(f"{where}.phone_number_id: channels.whatsapp.{other} has this number already")

    def is_signed(self, body: bytes, signatures: Sequence[bytes]) -> bool:
        """Whether the app signed `body`."""
        return is_signed(self._secret, body=body, signatures=signatures)

    def read(self, update: Mapping[str, Any]) -> tuple[Event, ...]:
        """The events for all accounts; numbers that are none of ours are passed over."""
        return tuple(
            event
            for phone_number_id, account in self._accounts.items()
            for event in normalise(update, account=account, phone_number_id=phone_number_id)
        )


def webhook_route(app: MetaApp, *, account: str, verify_token: str, receive: Receive) -> Route:
    """The route of one account: GET for Meta's handshake, POST for what happened.

    Answers 200 once all is stored, 401 to what the app did not sign, 503 so that Meta repeats it (for up to
    seven days), and never 500. The length of a body and its time are the web server's to limit.

    Source: https://developers.facebook.com/docs/graph-api/webhooks/getting-started
    """
    token = verify_token.encode()

    async def called(request: Request) -> Response:
        if request.method != "POST":
            return _shake_hands(request, token)
        try:
            body = await request.body()
        except ClientDisconnect:
            return PlainTextResponse("gone", 400)
        signatures = [value for name, value in request.scope["headers"] if name == _SIGNATURE]
        if not app.is_signed(body, signatures):
            return PlainTextResponse("The signature is missing or wrong.", 401)
        update = _parsed(body)
        if update is None:
            return PlainTextResponse("The body is not a JSON object.", 400)
        events = app.read(update)
        try:
            if events:
                await receive(events)
        except Exception:
            log.exception("a webhook of whatsapp/%s was not stored; Meta will repeat it", account)
            return PlainTextResponse("Not stored; please repeat.", 503)
        app.chats.received(events)
        return Response()

    # Paths are compared as they read, not as they are escaped in a URL.
    return Route(f"/whatsapp/{account}", called, methods=["GET", "POST"])


def _shake_hands(request: Request, token: bytes) -> Response:
    query = request.query_params
    challenge = query.get("hub.challenge")
    if query.get("hub.mode") != "subscribe" or not is_verify_token(token, query.get("hub.verify_token")):
        return PlainTextResponse("The verify token is missing or wrong.", 403)
    if challenge is None:
        return PlainTextResponse("hub.challenge is missing.", 400)
    return PlainTextResponse(challenge.encode("utf-8", "replace").decode())


def _parsed(body: bytes) -> Mapping[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if isinstance(update, dict) else None
