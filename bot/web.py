"""The one web server: webhooks of the channels, and whether we are alive and ready."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.errors import ConfigError

#: the largest webhook that any channel sends.
#: Source: https://developers.facebook.com/docs/graph-api/webhooks/getting-started
BODY_BYTES = 3 * 1024 * 1024
BODY_SECONDS = 10.0  #: how long a body may take to arrive
STOP_SECONDS = 5  #: how long requests under way may take when we stop

Problems = Callable[[], Mapping[str, str]]
"""What keeps us from being ready: the name of a part ("telegram/shop") and why; empty when all is well."""


def make_app(
    routes: Sequence[BaseRoute],
    *,
    problems: Problems,
    body_bytes: int = BODY_BYTES,
    body_seconds: float = BODY_SECONDS,
) -> Starlette:
    """The app: `routes`, /health/live (200) and /health/ready (200, or 503 with the problems).

    A body over `body_bytes` is refused with 413; one that takes over `body_seconds`, with 408.
    """

    async def live(_request: Request) -> JSONResponse:
        return JSONResponse({"alive": True})

    async def ready(_request: Request) -> JSONResponse:
        found = dict(problems())
        return JSONResponse({"ready": not found, "problems": found}, 503 if found else 200)

    return Starlette(
        routes=[Route("/health/live", live), Route("/health/ready", ready), *routes],
        middleware=[Middleware(BodyLimit, limit_bytes=body_bytes, seconds=body_seconds)],
    )


class BodyLimit:
    """Stops bodies that are too long or too slow, whoever reads them."""

    def __init__(self, app: ASGIApp, *, limit_bytes: int, seconds: float) -> None:
        self._app = app
        self._limit = limit_bytes
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        deadline = asyncio.get_running_loop().time() + self._seconds
        taken = 0
        complete = False

        async def limited() -> Message:
            nonlocal taken, complete
            if complete:  # what follows is only the news that the caller has gone
                return await receive()
            try:
                async with asyncio.timeout_at(deadline):
                    message = await receive()
            except TimeoutError:
                raise _refusal(408, f"The body did not arrive within {self._seconds:g} s.") from None
            taken += len(message.get("body", b""))
            if taken > self._limit:
                raise _refusal(413, f"The body is larger than {self._limit} bytes.")
            complete = not message.get("more_body", False)
            return message

        await self._app(scope, limited, send)


def _refusal(status: int, why: str) -> HTTPException:
    # The rest of the body is not wanted either.
    return HTTPException(status, why, headers={"Connection": "close"})


@contextlib.asynccontextmanager
async def serve(app: ASGIApp, *, host: str, port: int) -> AsyncIterator[str]:
    """Serve within the running event loop; gives the URL. Port 0 picks a free one.

    Raises:
        ConfigError: nobody can listen there.
    """
    with _listen(host, port) as listening:
        server = _Server(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                server_header=False,
                lifespan="off",
                ws="none",
                timeout_graceful_shutdown=STOP_SECONDS,
            )
        )
        serving = asyncio.create_task(server.serve(sockets=[listening]), name="web")
        try:
            await server.is_up.wait()
            shown = f"[{host}]" if ":" in host else host
            yield f"http://{shown}:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            await serving


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise ConfigError(
            f"cannot listen on {host} port {port}: {error.strerror or error}. "
            "Choose another web.host or web.port."
        ) from error


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_up = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_up.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        # Signals belong to the process, and bot.app minds them.
        yield
