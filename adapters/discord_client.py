"""Discord through discord.py: the calls we make, the gateway we listen to, and what their failures mean.

The only module that imports the library; it is loaded when a Discord account is enabled.

Of discord.py we use the two lower layers, its HTTP client and its gateway socket. What lies above would keep
servers and people in memory, drop what it cannot parse, wait out rate limits inside a call, and take its
addresses from classes, which all accounts of a process share.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket, ReconnectWebSocket
from discord.http import HTTPClient, Ratelimit, Route, handle_message_parameters

from adapters.discord_errors import BAD_TOKEN, CHANNEL, closed, refused
from bot.errors import Ambiguous, ChannelError, Misconfigured, RateLimited, Unavailable
from bot.ports import File

_SECONDS, _UPLOAD_SECONDS, _CONNECT_SECONDS, _CLOSE_SECONDS = 20.0, 120.0, 60.0, 2.0

#: how we close the gateway: after the second, Discord forgets the session
#: Source: https://discord.com/developers/docs/events/gateway#disconnecting
_TO_BE_RESUMED, _FOR_GOOD = 4000, 1000
#: a gateway gave up on Discord's own server, which may have done its work
_GATEWAY_STATUS = (502, 504, 524)

Dispatch = Callable[[Mapping[str, Any]], None]
"""Takes one dispatch, `{"t": name, "d": data}`."""

Room = Callable[[], Awaitable[None]]
"""Returns when another dispatch may be taken."""

# On debug they write out what customers wrote; below error the third misses what we do not need.
logging.getLogger("discord").setLevel(logging.INFO)
logging.getLogger("discord.client").setLevel(logging.ERROR)
logging.getLogger("discord.state").setLevel(logging.ERROR)


class Client:
    """One bot's connections. Every method raises the errors of `bot.ports.Adapter.send`.

    `api_url` has no slash at its end. The first call logs in.
    """

    def __init__(self, *, token: str, api_url: str) -> None:
        self._token = token
        self._api_url = api_url
        self._http: _Http | None = None
        self._login = asyncio.Lock()
        self._session = _Session()

    def begin_anew(self) -> None:
        """Log in at the next connection, instead of resuming the last."""
        self._session.forget()

    async def close(self) -> None:
        """Close the connections."""
        if self._http is not None:
            await self._http.close()

    # --- the gateway ---------------------------------------------------------------------------------------

    async def listen(self, take: Dispatch, room: Room, *, servers: bool) -> bool:
        """Connect once and hand over what is dispatched, whenever there is room, until the connection ends.

        The next call resumes where this one ended. Returns whether it can; if not, what is missed meanwhile
        must be fetched.
        """
        session = self._session
        async with _asking(_CONNECT_SECONDS):
            http = await self._ready()
            url = session.url or await self._gateway_url(http)
        client = discord.Client(intents=_intents(servers=servers))
        client.http, client.loop = http, asyncio.get_running_loop()
        # discord.py's own readers of dispatches fill caches, and raise at what they do not expect.
        client._connection.parsers = _Readers(take)
        socket: DiscordWebSocket | None = None
        goodbye = _TO_BE_RESUMED
        try:
            async with _asking(_CONNECT_SECONDS):
                socket = await DiscordWebSocket.from_client(
                    client,
                    initial=True,
                    gateway=yarl.URL(url),
                    session=session.id,
                    sequence=session.sequence,
                    resume=session.id is not None,
                )
            while True:
                await room()
                async with _asking(None):
                    await socket.poll_event()
        except ReconnectWebSocket as again:
            if not again.resume:
                session.forget()
                return False
            return True
        except asyncio.CancelledError:
            goodbye = _FOR_GOOD
            raise
        finally:
            session.url = None  # if it cannot be reached, Discord names another one
            if socket is not None:
                session.keep(socket)
                with suppress(TimeoutError):
                    async with asyncio.timeout(_CLOSE_SECONDS):
                        await socket.close(code=goodbye)

    async def _gateway_url(self, http: "_Http") -> str:
        found = await http.request(Route("GET", "/gateway/bot"))
        if not isinstance(found, dict) or "url" not in found:
            raise Unavailable(CHANNEL, "Discord does not say where its gateway is")
        limit = found.get("session_start_limit") or {}
        if limit.get("remaining") == 0:
            # A bot that logs in a thousand times a day is given a new token.
            raise RateLimited(CHANNEL, retry_after=float(limit.get("reset_after") or 60_000) / 1000)
        return str(found["url"])

    # --- REST ----------------------------------------------------------------------------------------------

    async def call(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        params: Mapping[str, Any] | None = None,
        well: int | None = None,
        **parts: str,
    ) -> Any:
        """Make one call and return Discord's JSON; its error `well` is none to us. `parts` are the path's."""
        options = {"json": json, "params": params}
        async with _asking(_SECONDS):
            http = await self._ready()
            try:
                return await http.request(
                    Route(method, path, metadata=None, **parts),
                    **{name: value for name, value in options.items() if value is not None},
                )
            except discord.HTTPException as error:
                if error.code == well:
                    return None
                raise

    async def upload(self, chat: str, file: File, *, nonce: str) -> Any:
        """Send a message that is a file, and return it."""
        async with _asking(_UPLOAD_SECONDS):
            http = await self._ready()
            upload = await asyncio.to_thread(discord.File, file.path, filename=file.name)
            with handle_message_parameters(
                file=upload, nonce=nonce, allowed_mentions=discord.AllowedMentions.none()
            ) as parameters:
                return await http.send_message(int(chat), params=parameters)

    async def _ready(self) -> "_Http":
        async with self._login:
            if self._http is None:
                http = _Http(self._api_url)
                try:
                    await http.static_login(self._token)
                except BaseException:
                    await http.close()
                    raise
                self._http = http
            return self._http


class _Session:
    """What RESUME needs to know of the connection before."""

    def __init__(self) -> None:
        self.id: str | None = None
        self.sequence: int | None = None
        self.url: str | None = None

    def keep(self, socket: DiscordWebSocket) -> None:
        if socket.session_id is not None:
            self.id, self.sequence, self.url = socket.session_id, socket.sequence, str(socket.gateway)

    def forget(self) -> None:
        self.id = self.sequence = self.url = None


class _Readers(dict[str, Callable[[Any], None]]):
    """Stands where discord.py keeps a reader for each kind of dispatch, and hands over all of them."""

    def __init__(self, take: Dispatch) -> None:
        super().__init__()
        self._take = take

    def __missing__(self, name: str) -> Callable[[Any], None]:
        return lambda data: self._take({"t": name, "d": data})


class _Http(HTTPClient):
    """Calls to one address, each tried once: waiting and trying again is the outbox's business."""

    def __init__(self, api_url: str) -> None:
        trace = aiohttp.TraceConfig()
        trace.on_request_end.append(_raise_server_errors)
        super().__init__(asyncio.get_running_loop(), http_trace=trace)
        self._api_url = api_url
        # As an argument it would be raised to 30; above this, a 429 is an error and nothing is waited out.
        self.max_ratelimit_timeout = 1e-9

    async def request(self, route: Route, **options: Any) -> Any:
        # Routes hold the address that the class has for the whole process.
        route.url = self._api_url + route.url.removeprefix(Route.BASE)
        return await super().request(route, **options)

    def get_ratelimit(self, key: str) -> Ratelimit:
        known = self._buckets.get(key)
        if known is None:
            known = self._buckets[key] = _Bucket(self.max_ratelimit_timeout)
            self._try_clear_expired_ratelimits()
        return known


class _Bucket(Ratelimit):
    """Says at once that a limit is used up, instead of waiting for it to pass."""

    async def acquire(self) -> None:
        if self.is_expired():
            self.reset()  # type: ignore[no-untyped-call]
        wait = (self.expires or 0) - self._loop.time()
        if self.dirty and self.remaining <= 0 and wait > 0:
            raise discord.RateLimited(wait)

    async def __aexit__(self, *error: object) -> None:
        pass


class _ServerError(Exception):
    """5xx. discord.py would try again by itself."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status


async def _raise_server_errors(_: object, __: object, end: aiohttp.TraceRequestEndParams) -> None:
    if end.response.status >= 500:
        raise _ServerError(end.response.status)


def _intents(*, servers: bool) -> discord.Intents:
    """Direct messages; for servers also what people write there, which is privileged."""
    return discord.Intents(
        dm_messages=True,
        dm_reactions=True,
        guilds=servers,
        guild_messages=servers,
        guild_reactions=servers,
        message_content=servers,
    )


def _retry_after(answer: Any) -> float:
    """The seconds to wait that a 429 names."""
    try:
        return float(answer.headers["Retry-After"])
    except (KeyError, ValueError):
        return 5.0  # a 429 without a number, such as a proxy's


@asynccontextmanager
async def _asking(seconds: float | None) -> AsyncIterator[None]:
    """Turn what may go wrong into our errors."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except (discord.DiscordException, _ServerError, aiohttp.ClientError, OSError, ValueError) as error:
        raise _told(error) from error


def _told(error: Exception) -> ChannelError:
    """What an error of the library means for the message."""
    match error:
        case discord.RateLimited():
            return RateLimited(CHANNEL, retry_after=error.retry_after)
        case discord.LoginFailure():
            return Misconfigured(CHANNEL, BAD_TOKEN)
        case discord.ConnectionClosed():
            problem = f"Discord closed the gateway with code {error.code}"
            return closed(error.code) or Unavailable(CHANNEL, problem)
        case discord.HTTPException():
            if error.status == 429:
                return RateLimited(CHANNEL, retry_after=_retry_after(error.response))
            return refused(status=error.status, code=error.code, text=error.text)
        case _ServerError(status=status) if status in _GATEWAY_STATUS:
            return Ambiguous(CHANNEL, f"a gateway before Discord answered HTTP {status}")
        case _ServerError():
            return Unavailable(CHANNEL, f"Discord answered HTTP {error.status}")
        case aiohttp.ClientConnectorError() | aiohttp.InvalidURL():
            return Unavailable(CHANNEL, f"Discord could not be reached: {type(error).__name__}")
        case TimeoutError():
            return Ambiguous(CHANNEL, "Discord did not answer in time")
        case aiohttp.ClientError() | OSError():
            return Ambiguous(CHANNEL, f"the connection to Discord broke: {type(error).__name__}")
        case _:
            return Ambiguous(CHANNEL, f"Discord's answer could not be read: {type(error).__name__}")
