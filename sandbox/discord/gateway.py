"""The gateway: a WebSocket on which a bot hears what happens, in order, and can resume after a gap.

Source: https://discord.com/developers/docs/events/gateway
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import zlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketState

from . import intents
from .messages import Json

if TYPE_CHECKING:
    from .bot import Bot
    from .world import World

#: how many dispatches a session without a socket keeps; older ones cannot be resumed
KEPT = 5000


@dataclass(frozen=True, kw_only=True)
class Dispatch:
    """One event as it was or will be sent: its number within the session, its name, its data."""

    seq: int
    event: str
    data: Json


class Session:
    """What IDENTIFY begins and RESUME continues."""

    def __init__(self, bot: Bot, *, intents: int) -> None:
        self.bot = bot
        self.id = secrets.token_hex(16)
        self.intents = intents
        self.seq = 0
        self.socket: Socket | None = None
        self._sent: deque[Dispatch] = deque(maxlen=KEPT)

    def dispatch(self, event: str, data: Json) -> Dispatch:
        """Send one event now, or keep it for RESUME."""
        self.seq += 1
        dispatch = Dispatch(seq=self.seq, event=event, data=data)
        self._sent.append(dispatch)
        self._send(dispatch)
        return dispatch

    def replay(self, after: int) -> bool:
        """Send again what came after number `after`; false if that is no longer known."""
        oldest = self._sent[0].seq if self._sent else 1
        if after > self.seq or after < oldest - 1:
            return False
        for dispatch in list(self._sent):
            if dispatch.seq > after:
                self._send(dispatch)
        return True

    def send(self, frame: Json) -> None:
        if self.socket is not None:
            self.socket.put(frame)

    def close(self, code: int) -> None:
        if self.socket is not None:
            self.socket.close(code)
            self.socket = None

    def _send(self, dispatch: Dispatch) -> None:
        if self.socket is None:
            return
        self.send({"op": 0, "s": dispatch.seq, "t": dispatch.event, "d": dispatch.data})
        self.bot.journal.record(
            platform="discord",
            kind="delivery",
            method=dispatch.event,
            account=self.bot.username,
            params={"seq": dispatch.seq, "session_id": self.id, "data": dispatch.data},
        )


class Socket:
    """One connection: frames in order, compressed as asked for."""

    def __init__(self, websocket: WebSocket, *, compress: str) -> None:
        self.websocket = websocket
        self._frames: asyncio.Queue[Json | int] = asyncio.Queue()
        self._encode = _encoder(compress)

    def put(self, frame: Json) -> None:
        self._frames.put_nowait(frame)

    def close(self, code: int) -> None:
        """Close after what is waiting has been sent."""
        self._frames.put_nowait(code)

    async def write(self) -> None:
        """Send until closed."""
        while not isinstance(frame := await self._frames.get(), int):
            text = json.dumps(frame, ensure_ascii=False)
            if self._encode is None:
                await self.websocket.send_text(text)
            else:
                await self.websocket.send_bytes(self._encode(text.encode()))
        if self.websocket.application_state is WebSocketState.CONNECTED:
            await self.websocket.close(frame)


def _encoder(compress: str) -> Callable[[bytes], bytes] | None:
    """Transport compression: one stream per connection, flushed after each frame."""
    if compress == "zlib-stream":
        deflate = zlib.compressobj()
        return lambda data: deflate.compress(data) + deflate.flush(zlib.Z_SYNC_FLUSH)
    if compress == "zstd-stream":
        # discord.py asks for this only where the package is installed.
        import zstandard

        stream = zstandard.ZstdCompressor().compressobj()
        block = zstandard.COMPRESSOBJ_FLUSH_BLOCK
        return lambda data: stream.compress(data) + stream.flush(block)
    return None


class _Closed(Exception):
    """The gateway ends the connection with a close code."""

    def __init__(self, code: int) -> None:
        super().__init__(str(code))
        self.code = code


class Gateway:
    """Serves the sockets of all bots."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.heartbeat_seconds = 41.25
        self._sockets: set[Socket] = set()

    def disconnect_all(self, code: int = 1001) -> None:
        """Close every socket."""
        for bot in self._world.bots.values():
            bot.drops_socket(code)
        for socket in list(self._sockets):
            socket.close(code)

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One WebSocket, from HELLO to close."""
        websocket = WebSocket(scope, receive, send)
        if self._world.faults.is_away:
            await receive()
            await send({"type": "websocket.close", "code": 1008})
            return
        await websocket.accept()
        query = parse_qs(scope.get("query_string", b"").decode())
        socket = Socket(websocket, compress=query.get("compress", [""])[0])
        self._sockets.add(socket)
        connection = _Connection(self, self._world, socket)
        writer = asyncio.create_task(socket.write())
        interval = round(self.heartbeat_seconds * 1000)
        socket.put({"op": 10, "d": {"heartbeat_interval": interval, "_trace": []}, "s": None, "t": None})
        left_with = 1006
        try:
            while True:
                message = await websocket.receive()
                if message["type"] == "websocket.disconnect":
                    left_with = int(message.get("code") or 1005)
                    break
                connection.read(message.get("text") or (message.get("bytes") or b"").decode())
        except _Closed as closed:
            socket.close(closed.code)
            await writer
        except RuntimeError:
            pass  # closed from our side meanwhile
        finally:
            writer.cancel()
            with contextlib.suppress(asyncio.CancelledError, RuntimeError):
                await writer
            self._sockets.discard(socket)
            connection.gone(left_with)


class _Connection:
    """What one socket has said so far."""

    def __init__(self, gateway: Gateway, world: World, socket: Socket) -> None:
        self._gateway = gateway
        self._world = world
        self._socket = socket
        self._session: Session | None = None

    def read(self, text: str) -> None:
        """Carry out one frame of the bot's."""
        try:
            frame = json.loads(text)
            op, data = frame["op"], frame.get("d")
        except (ValueError, KeyError, TypeError):
            raise _Closed(4002) from None
        if op == 1:
            self._socket.put({"op": 11, "d": None, "s": None, "t": None})
        elif op == 2:
            self._identify(data or {})
        elif op == 6:
            self._resume(data or {})
        elif self._session is None:
            raise _Closed(4003)
        elif op == 8:
            self._members(self._session, data or {})
        elif op not in (3, 4, 31):
            raise _Closed(4001)

    def _identify(self, data: Json) -> None:
        if self._session is not None:
            raise _Closed(4005)
        bot = self._bot(data)
        wanted = int(data.get("intents") or 0)
        self._heard("identify", bot, {"intents": wanted, "properties": data.get("properties")})
        if wanted & ~intents.KNOWN:
            raise _Closed(4013)
        if bot.refused_intents(wanted):
            raise _Closed(4014)
        for old in [s for s in bot.sessions.values() if s.socket is None]:
            del bot.sessions[old.id]
        session = self._session = Session(bot, intents=wanted)
        session.socket = self._socket
        bot.sessions[session.id] = session
        bot.identified += 1
        servers = [s for s in self._world.servers.values() if bot.token in s.bots]
        session.dispatch(
            "READY",
            {
                "v": 10,
                "user": {**bot.user, "verified": True, "mfa_enabled": False, "email": None},
                "guilds": [{"id": server.id, "unavailable": True} for server in servers],
                "session_id": session.id,
                "session_type": "normal",
                "resume_gateway_url": self._world.gateway_url + "/resume",
                "shard": data.get("shard") or [0, 1],
                "application": {"id": bot.id, "flags": bot.flags},
                "user_settings": {},
                "private_channels": [],
                "presences": [],
                "relationships": [],
            },
        )
        if wanted & intents.SERVERS:
            for server in servers:
                session.dispatch("GUILD_CREATE", server.dispatch(bot))
        bot.socket_changed()

    def _resume(self, data: Json) -> None:
        if self._session is not None:
            raise _Closed(4005)
        bot = self._bot(data)
        self._heard("resume", bot, {"session_id": data.get("session_id"), "seq": data.get("seq")})
        session = bot.sessions.get(str(data.get("session_id")))
        if session is None:
            self._socket.put({"op": 9, "d": False, "s": None, "t": None})
            return
        session.close(4000)
        session.socket = self._socket
        if not session.replay(int(data.get("seq") or 0)):
            session.socket = None
            del bot.sessions[session.id]
            self._socket.put({"op": 9, "d": False, "s": None, "t": None})
            return
        self._session = session
        bot.resumed += 1
        session.dispatch("RESUMED", {"_trace": []})
        bot.socket_changed()

    def _members(self, session: Session, data: Json) -> None:
        server = self._world.servers.get(str(data.get("guild_id")))
        if server is None:
            return
        wanted: Any = data.get("user_ids")
        ids = set(map(str, wanted if isinstance(wanted, list) else [wanted])) if wanted else None
        query = str(data.get("query") or "").lower()
        found = [
            server.member(person)
            for person in server.members.values()
            if (person["id"] in ids if ids is not None else person["username"].startswith(query))
        ]
        chunk: Json = {"guild_id": server.id, "members": found, "chunk_index": 0, "chunk_count": 1}
        if data.get("nonce"):
            chunk["nonce"] = data["nonce"]
        session.dispatch("GUILD_MEMBERS_CHUNK", {**chunk, "not_found": []})

    def _bot(self, data: Json) -> Bot:
        token = str(data.get("token") or "").removeprefix("Bot ")
        bot = self._world.bots.get(token)
        if bot is None or bot.token_is_revoked:
            raise _Closed(4004)
        return bot

    def _heard(self, what: str, bot: Bot, params: Json) -> None:
        self._world.journal.record(
            platform="discord",
            kind="request",
            method=what,
            account=bot.username,
            params=params,
            response={"ok": True},
        )

    def gone(self, code: int) -> None:
        """The socket has closed. A bot that leaves with 1000 or 1001 gives its session up."""
        session = self._session
        if session is None:
            return
        if session.socket is self._socket:
            session.socket = None
            if code in (1000, 1001):
                session.bot.sessions.pop(session.id, None)
        session.bot.socket_changed()
