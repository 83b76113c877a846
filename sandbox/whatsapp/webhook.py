"""Meta's side of a webhook: sign, deliver, and repeat until it is accepted.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import json
import secrets
import time
from collections import deque
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from typing import Any

import httpx

from ..faults import Faults
from ..journal import Journal
from .errors import Refused

Payload = dict[str, Any]  #: a whole webhook, as the business gets it

#: how many of the newest payloads can be delivered again by the id of what they told
KEPT_PAYLOADS = 10_000
#: the real one gives a webhook about this long to answer
ANSWER_SECONDS = 30


@dataclass(frozen=True, kw_only=True)
class Change:
    """One message or status on its way to a webhook.

    Attributes:
        kind: `messages` or `statuses`.
        contacts: as they stand beside it; empty if there are none.
        lane: what is delivered in order among itself.
    """

    url: str
    account: str
    waba_id: str
    metadata: dict[str, str]
    kind: str
    item: dict[str, Any]
    contacts: tuple[dict[str, Any], ...]
    lane: str


class App:
    """A Meta app: it owns the webhook and the secret that signs. Made by `whatsapp.app(...)`.

    Attributes:
        secret: signs deliveries (`X-Hub-Signature-256`).
        callback_url: where its webhooks go; empty until one is subscribed. What happens before that is lost,
            as it is on the real platform.
        fields: the webhook fields subscribed to; without `messages` nothing is delivered.
        retry_seconds: pauses between tries of a delivery not answered with 2xx; the last one goes on.
        delivers_twice: every delivery comes twice.
    """

    def __init__(self, *, id: str, secret: str, name: str, journal: Journal, faults: Faults) -> None:
        self.id = id
        self.secret = secret
        self.name = name
        self.callback_url = ""
        self.fields: tuple[str, ...] = ()
        self.retry_seconds: tuple[float, ...] = (0.1, 0.2, 0.5, 1.0, 2.0)
        self.delivers_twice = False
        self._journal = journal
        self._faults = faults
        self._held: list[Change] | None = None
        self._lanes: dict[str, deque[tuple[str, str, Payload]]] = {}
        self._payloads: dict[str, tuple[str, str, Payload]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        # Loading certificate authorities takes long, and the receiver is on this machine.
        self._client = httpx.AsyncClient(trust_env=False, verify=False, timeout=ANSWER_SECONDS)

    @property
    def token(self) -> str:
        """The app access token, for `/debug_token` and `/{app_id}/subscriptions`."""
        return f"{self.id}|{self.secret}"

    @property
    def pending(self) -> int:
        """Deliveries that were not accepted yet."""
        return sum(len(lane) for lane in self._lanes.values())

    async def webhook_to(self, url: str, *, verify_token: str, fields: Iterable[str] = ("messages",)) -> None:
        """Subscribe a webhook as the app's dashboard does, after the verification handshake.

        Raises:
            Refused: 2200, the endpoint did not answer the challenge.
        """
        await self.verify(url, verify_token)
        self.callback_url, self.fields = url, tuple(fields)

    async def verify(self, url: str, verify_token: str) -> None:
        """The handshake: GET with `hub.mode`, `hub.verify_token` and `hub.challenge`.

        Raises:
            Refused: 2200, the endpoint did not answer 200 with the challenge.
        """
        challenge = str(secrets.randbelow(10**9))
        query = {"hub.mode": "subscribe", "hub.challenge": challenge, "hub.verify_token": verify_token}
        problem = ""
        try:
            answer = await self._client.get(url, params=query)
            if answer.status_code != 200:
                reason = answer.reason_phrase or "Unknown"
                problem = f"HTTP Status Code = {answer.status_code}; HTTP Message = {reason}"
            elif answer.text != challenge:
                problem = "The challenge in the answer is not the one that was sent"
        except (httpx.HTTPError, httpx.InvalidURL) as failure:
            problem = f"curl_errno = 7; {type(failure).__name__}"
        self._journal.record(
            platform="whatsapp",
            kind="delivery",
            method="handshake",
            account=self.id,
            params={"url": url, "hub.challenge": challenge},
            response={"ok": not problem, "description": problem},
        )
        if problem:
            raise Refused(
                2200, message=f"(#2200) Callback verification failed with the following errors: {problem}"
            )

    # telling

    def tell(self, change: Change) -> None:
        """Deliver one message or status, or keep it for the batch that is being collected."""
        if not change.url or "messages" not in self.fields:
            return
        if self._held is not None:
            self._held.append(change)
        else:
            self._send([change])

    @contextlib.asynccontextmanager
    async def batch(self) -> AsyncIterator[None]:
        """What happens within comes as one delivery: entries by account, changes by number and kind."""
        self._held = []
        try:
            yield
        finally:
            held, self._held = self._held, None
            for url in dict.fromkeys(change.url for change in held):
                self._send([change for change in held if change.url == url])

    def redeliver(self, id: str) -> None:
        """Deliver again what told of the message (or the status of the message) with this id, unchanged.

        Raises:
            KeyError: nothing told of it.
        """
        if id not in self._payloads:
            raise KeyError(f"no webhook told of {id!r}")
        self._queue(f"again {id} {secrets.token_hex(4)}", *self._payloads[id])

    def push(self, payload: Payload) -> None:
        """Deliver any payload, signed: for what no customer here can do."""
        if self.callback_url:
            self._queue(f"pushed {secrets.token_hex(4)}", self.callback_url, self.id, payload)

    async def close(self) -> None:
        """Stop delivering."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._lanes.clear()
        await self._client.aclose()

    def _send(self, changes: list[Change]) -> None:
        first = changes[0]
        delivery = (first.url, first.account, payload_of(changes))
        for change in changes:
            self._payloads[change.item["id"]] = delivery
        while len(self._payloads) > KEPT_PAYLOADS:
            del self._payloads[next(iter(self._payloads))]
        self._queue(first.lane, *delivery)
        if self.delivers_twice:
            self._queue(first.lane, *delivery)

    def _queue(self, lane: str, url: str, account: str, payload: Payload) -> None:
        waiting = self._lanes.get(lane)
        if waiting is not None:
            waiting.append((url, account, payload))
            return
        self._lanes[lane] = deque([(url, account, payload)])
        task = asyncio.create_task(self._run(lane), name="whatsapp webhook")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, name: str) -> None:
        lane = self._lanes[name]
        while lane:
            attempt = 0
            while not await self._deliver(*lane[0]):
                await asyncio.sleep(self.retry_seconds[min(attempt, len(self.retry_seconds) - 1)])
                attempt += 1
            lane.popleft()
        del self._lanes[name]

    async def _deliver(self, url: str, account: str, payload: Payload) -> bool:
        await self._faults.working()
        started = time.monotonic()
        content = as_bytes(payload)
        headers = {
            "content-type": "application/json",
            "user-agent": "facebookexternalua",
            "X-Hub-Signature-256": signature(self.secret, content),
        }
        status, error = 0, ""
        try:
            response = await self._client.post(url, content=content, headers=headers)
            status = response.status_code
            if not response.is_success:
                error = f"the webhook answered {status} {response.reason_phrase}"
        except httpx.HTTPError as failure:
            error = f"connection failed: {type(failure).__name__}"
        self._journal.record(
            platform="whatsapp",
            kind="delivery",
            method="webhook",
            account=account,
            params=payload,
            status=status,
            response={"ok": not error, "description": error},
            started=started,
        )
        return not error


def as_bytes(payload: Payload) -> bytes:
    """The body as Meta writes it: letters beyond ASCII and slashes are escaped, and signed so."""
    return json.dumps(payload, separators=(",", ":")).replace("/", "\\/").encode()


def signature(secret: str, content: bytes) -> str:
    """The value of `X-Hub-Signature-256`."""
    return "sha256=" + hmac.new(secret.encode(), content, hashlib.sha256).hexdigest()


def payload_of(changes: list[Change]) -> Payload:
    """One payload: an entry for each business account, in it a change for each number and kind."""
    entries: dict[str, dict[tuple[str, str, bool], dict[str, Any]]] = {}
    for change in changes:
        # System messages come without contacts, so they never share a value with others.
        key = (change.metadata["phone_number_id"], change.kind, bool(change.contacts))
        values = entries.setdefault(change.waba_id, {})
        value = values.setdefault(key, {"messaging_product": "whatsapp", "metadata": change.metadata})
        if change.contacts:
            known = value.setdefault("contacts", [])
            known.extend(contact for contact in change.contacts if contact not in known)
        value.setdefault(change.kind, []).append(change.item)
    return {
        "object": "whatsapp_business_account",
        "entry": [
            {"id": id, "changes": [{"value": value, "field": "messages"} for value in values.values()]}
            for id, values in entries.items()
        ],
    }
