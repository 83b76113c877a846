"""How Slack hands events and interactions to the app: Socket Mode, or signed HTTP posts (Events API).

Source: https://docs.slack.dev/apis/events-api and https://docs.slack.dev/apis/events-api/using-socket-mode
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
import uuid
from collections import deque
from collections.abc import Callable
from typing import Any, Literal
from urllib.parse import urlencode

import httpx
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from ..faults import Faults
from ..journal import Journal
from ..watch import NeverHappened, until

#: Slack waits this long for the acknowledgement
ACK_SECONDS = 3.0
#: Slack tries again at about these times, then gives up
RETRY_SECONDS = (0.0, 60.0, 300.0)


class Outgoing:
    """One event or interaction on its way to the app."""

    def __init__(
        self, kind: Literal["events_api", "interactive", "slash_commands"], payload: dict[str, Any]
    ) -> None:
        self.kind = kind
        self.payload = payload
        self.attempt = 0
        self.reason = ""
        self.response: Any = None  #: what the app answered with its acknowledgement, if anything
        self.sent_at = 0.0
        self.on_response: Callable[[Any], None] | None = None  #: what becomes of the answer
        self.on_acknowledged: Callable[[Any], None] | None = None  #: the same, also of an empty one
        self._acknowledged = asyncio.Event()

    @property
    def is_acknowledged(self) -> bool:
        return self._acknowledged.is_set()

    async def acknowledged(self, *, timeout: float = 5) -> Any:
        """Wait until the app has acknowledged; returns what it answered.

        Raises:
            NeverHappened: not within `timeout` seconds.
        """
        otherwise = f"the app did not acknowledge the {self.kind}"
        await until(self._acknowledged, timeout=timeout, otherwise=otherwise)
        return self.response

    def acknowledge(self, response: Any) -> None:
        """Note the app's acknowledgement; the first one counts."""
        if self.on_response is not None and not self.is_acknowledged and response:
            self.on_response(response)
        if self.on_acknowledged is not None and not self.is_acknowledged:
            self.on_acknowledged(response)
        self.response = response
        self._acknowledged.set()


class _Socket:
    def __init__(self, websocket: WebSocket) -> None:
        self.websocket = websocket
        self.unacknowledged: dict[str, tuple[Outgoing, asyncio.TimerHandle]] = {}
        self.frames: asyncio.Queue[str | None] = asyncio.Queue()
        self.takes_events = True


class Delivery:
    """The queue between the workspace and the app.

    Attributes:
        ack_seconds, retry_seconds: Slack's own by default; tests shorten them.
        loses_events_when_away: what happens with no socket is lost, as when Slack has given up retrying;
            otherwise it is kept until a socket comes.
        given_up: what was never acknowledged.
        request_url: where events are posted; None means Socket Mode.
    """

    def __init__(self, *, journal: Journal, faults: Faults, signing_secret: str, app_id: str) -> None:
        self.ack_seconds = ACK_SECONDS
        self.retry_seconds: tuple[float, ...] = RETRY_SECONDS
        self.loses_events_when_away = False
        self.given_up: list[Outgoing] = []
        self.request_url: str | None = None
        self.interactivity_url: str | None = None
        self._journal = journal
        self._faults = faults
        self._signing_secret = signing_secret
        self._app_id = app_id
        self._sockets: list[_Socket] = []
        self._kept: deque[Outgoing] = deque()
        self._next = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._client: httpx.AsyncClient | None = None
        self._at_once = asyncio.Semaphore(50)
        self._connected = asyncio.Event()

    @property
    def sockets(self) -> int:
        """How many sockets the app has open."""
        return len(self._sockets)

    @property
    def kept(self) -> int:
        """How many events wait for a socket."""
        return len(self._kept)

    async def connected(self, *, timeout: float = 5) -> None:
        """Wait until the app has a socket open."""
        async with asyncio.timeout(timeout):
            await self._connected.wait()

    def submit(self, outgoing: Outgoing) -> None:
        """Deliver now, or keep, or lose."""
        if self.request_url is not None:
            self._spawn(self._post(outgoing))
            return
        ready = [socket for socket in self._sockets if socket.takes_events]
        if ready and not self._faults.is_away:
            self._next += 1
            self._send(ready[self._next % len(ready)], outgoing)
        elif outgoing.kind != "events_api" or self.loses_events_when_away:
            self.given_up.append(outgoing)  # nobody keeps a click: the person sees a warning sign
        else:
            self._kept.append(outgoing)

    # Socket Mode

    async def serve_socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One WebSocket of the app, from hello to close."""
        websocket = WebSocket(scope, receive, send)
        await websocket.accept()
        socket = _Socket(websocket)
        hello = {
            "type": "hello",
            "num_connections": len(self._sockets) + 1,
            "debug_info": {"host": "sandbox", "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": self._app_id},
        }
        await websocket.send_text(json.dumps(hello))
        self._sockets.append(socket)
        self._connected.set()
        writer = asyncio.create_task(self._write(socket))
        while self._kept and socket.takes_events:
            self._send(socket, self._kept.popleft())
        try:
            while True:
                self._read(socket, await websocket.receive_text())
        except (WebSocketDisconnect, KeyError, RuntimeError):
            pass
        finally:
            writer.cancel()
            self._gone(socket)

    def disconnect_sockets(self, reason: str = "refresh_requested", *, politely: bool = True) -> None:
        """Close all sockets, after a `disconnect` frame or without one."""
        for socket in list(self._sockets):
            socket.takes_events = False
            if politely:
                frame = {"type": "disconnect", "reason": reason, "debug_info": {"host": "sandbox"}}
                socket.frames.put_nowait(json.dumps(frame))
            socket.frames.put_nowait(None)

    def _send(self, socket: _Socket, outgoing: Outgoing) -> None:
        envelope_id = str(uuid.uuid4())
        frame: dict[str, Any] = {
            "envelope_id": envelope_id,
            "type": outgoing.kind,
            "payload": outgoing.payload,
            "accepts_response_payload": outgoing.kind != "events_api",
        }
        if outgoing.kind == "events_api":
            frame |= {"retry_attempt": outgoing.attempt, "retry_reason": outgoing.reason}
        outgoing.sent_at = time.monotonic()
        loop = asyncio.get_running_loop()
        timer = loop.call_later(self.ack_seconds, self._timed_out, socket, envelope_id)
        socket.unacknowledged[envelope_id] = (outgoing, timer)
        socket.frames.put_nowait(json.dumps(frame))

    async def _write(self, socket: _Socket) -> None:
        while (frame := await socket.frames.get()) is not None:
            await socket.websocket.send_text(frame)
        if socket.websocket.application_state is WebSocketState.CONNECTED:
            await socket.websocket.close()

    def _read(self, socket: _Socket, frame: str) -> None:
        answer = json.loads(frame)
        found = socket.unacknowledged.pop(answer.get("envelope_id", ""), None)
        if found is not None:
            outgoing, timer = found
            timer.cancel()
            outgoing.acknowledge(answer.get("payload"))
            self._record(outgoing, status=200)

    def _timed_out(self, socket: _Socket, envelope_id: str) -> None:
        found = socket.unacknowledged.pop(envelope_id, None)
        if found is not None:
            self._record(found[0], status=0)
            self._again(found[0], "timeout")

    def _gone(self, socket: _Socket) -> None:
        self._sockets.remove(socket)
        if not self._sockets:
            self._connected.clear()
        for outgoing, timer in socket.unacknowledged.values():
            timer.cancel()
            self._record(outgoing, status=0)
            if outgoing.kind != "events_api":
                self.given_up.append(outgoing)
                continue
            # An app that dies again and again must not lose it: only what times out is given up.
            outgoing.attempt += 1
            outgoing.reason = "connection_closed"
            self.submit(outgoing)

    def _again(self, outgoing: Outgoing, reason: str) -> None:
        """Try again by Slack's rule. Clicks and commands are never repeated."""
        if outgoing.kind != "events_api" or outgoing.attempt >= len(self.retry_seconds):
            self.given_up.append(outgoing)
            return
        wait = self.retry_seconds[outgoing.attempt]
        outgoing.attempt += 1
        outgoing.reason = reason
        if wait:
            asyncio.get_running_loop().call_later(wait, self.submit, outgoing)
        else:
            self.submit(outgoing)

    # Events API

    async def verify_url(self, url: str) -> None:
        """Slack's `url_verification` handshake.

        Raises:
            NeverHappened: the app did not answer with the challenge.
        """
        challenge = uuid.uuid4().hex
        body = json.dumps({"type": "url_verification", "token": "verification", "challenge": challenge})
        response = await self._signed_post(url, body, "application/json", {})
        echoed = response.text == challenge or challenge in response.text
        if response.status_code != 200 or not echoed:
            raise NeverHappened(f"{url} did not answer the challenge: {response.status_code}")

    async def _post(self, outgoing: Outgoing) -> None:
        await self._faults.working()
        headers = {}
        if outgoing.attempt:
            headers = {
                "X-Slack-Retry-Num": str(outgoing.attempt),
                "X-Slack-Retry-Reason": outgoing.reason,
            }
        if outgoing.kind == "interactive":
            body = urlencode({"payload": json.dumps(outgoing.payload)})
            kind, url = "application/x-www-form-urlencoded", self.interactivity_url or self.request_url
        elif outgoing.kind == "slash_commands":
            body = urlencode(outgoing.payload)
            kind, url = "application/x-www-form-urlencoded", self.interactivity_url or self.request_url
        else:
            body, kind, url = json.dumps(outgoing.payload), "application/json", self.request_url
        if url is None:
            self.submit(outgoing)  # Socket Mode was switched on meanwhile
            return
        outgoing.sent_at = time.monotonic()
        reason, status, stop = "", 0, False
        try:
            async with self._at_once:
                response = await self._signed_post(url, body, kind, headers)
            status = response.status_code
            stop = response.headers.get("X-Slack-No-Retry") == "1"
            if response.is_success:
                outgoing.acknowledge(_body_of(response))
            else:
                reason = "http_error"
        except httpx.TimeoutException:
            reason = "http_timeout"
        except httpx.HTTPError:
            reason = "connection_failed"
        self._record(outgoing, status=status)
        if reason and stop:
            self.given_up.append(outgoing)
        elif reason:
            self._again(outgoing, reason)

    async def _signed_post(self, url: str, body: str, kind: str, headers: dict[str, str]) -> httpx.Response:
        if self._client is None:
            # Loading certificate authorities takes long, and the app is on this machine.
            self._client = httpx.AsyncClient(trust_env=False, verify=False)
        now = str(int(time.time()))
        signature = sign(self._signing_secret, now, body.encode())
        signed = {"X-Slack-Request-Timestamp": now, "X-Slack-Signature": signature, "Content-Type": kind}
        return await self._client.post(
            url, content=body.encode(), headers={**signed, **headers}, timeout=self.ack_seconds
        )

    def _record(self, outgoing: Outgoing, *, status: int) -> None:
        self._journal.record(
            platform="slack",
            kind="delivery",
            method=outgoing.kind,
            account="http" if self.request_url else "socket",
            params={"attempt": outgoing.attempt, "reason": outgoing.reason, "payload": outgoing.payload},
            status=status,
            response={"ok": status == 200, "payload": outgoing.response},
            started=outgoing.sent_at,
        )

    def _spawn(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        self.disconnect_sockets(politely=False)
        for task in list(self._tasks):
            task.cancel()
        if self._client is not None:
            await self._client.aclose()


def sign(secret: str, timestamp: str, body: bytes) -> str:
    """Slack's `X-Slack-Signature`.

    Source: https://docs.slack.dev/authentication/verifying-requests-from-slack
    """
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, hashlib.sha256).hexdigest()
    return f"v0={digest}"


def _body_of(response: httpx.Response) -> Any:
    if not response.content:
        return None
    try:
        return response.json()
    except ValueError:
        return response.text
