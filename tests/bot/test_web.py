"""The web server over real sockets."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.errors import ConfigError
from bot.web import make_app, serve


async def count(request: Request) -> PlainTextResponse:
    try:
        return PlainTextResponse(str(len(await request.body())))
    except ValueError:
        return PlainTextResponse("never", 500)


@asynccontextmanager
async def serving(
    problems: dict[str, str] | None = None, *, body_seconds: float = 10.0
) -> AsyncIterator[httpx.AsyncClient]:
    app = make_app(
        [Route("/count", count, methods=["POST"])],
        problems=lambda: problems or {},
        body_bytes=1000,
        body_seconds=body_seconds,
    )
    async with (
        serve(app, host="127.0.0.1", port=0) as url,
        httpx.AsyncClient(base_url=url, trust_env=False) as client,
    ):
        yield client


async def raw(client: httpx.AsyncClient, *pieces: bytes) -> bytes:
    """Send bytes as they are, leave the rest out, and read until the server closes."""
    reader, writer = await asyncio.open_connection(client.base_url.host, client.base_url.port)
    try:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
        return await asyncio.wait_for(reader.read(), 5)
    finally:
        writer.close()


async def test_routes_are_served() -> None:
    async with serving() as client:
        response = await client.post("/count", content=b"x" * 1000)

    assert (response.status_code, response.text) == (200, "1000")


async def test_we_are_alive_even_when_we_are_not_ready() -> None:
    async with serving({"telegram/shop": "another program polls this bot"}) as client:
        assert (await client.get("/health/live")).status_code == 200
        response = await client.get("/health/ready")

    assert response.status_code == 503
    assert response.json() == {
        "ready": False,
        "problems": {"telegram/shop": "another program polls this bot"},
    }


async def test_we_are_ready_when_nothing_is_wrong() -> None:
    async with serving() as client:
        response = await client.get("/health/ready")

    assert (response.status_code, response.json()["ready"]) == (200, True)


async def test_a_body_that_is_too_long_is_refused() -> None:
    async with serving() as client:
        assert (await client.post("/count", content=b"x" * 1001)).status_code == 413


async def test_a_body_without_an_announced_length_is_counted() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(11):
            yield b"x" * 100

    async with serving() as client:
        assert (await client.post("/count", content=chunks())).status_code == 413


async def test_a_long_body_is_refused_before_all_of_it_has_come() -> None:
    async with serving() as client:
        head = b"POST /count HTTP/1.1\r\nHost: x\r\nContent-Length: 60000000\r\n\r\n"
        answer = await raw(client, head, b"x" * 2000)

    assert answer.startswith(b"HTTP/1.1 413")


async def test_a_dripped_body_is_given_up() -> None:
    async with serving(body_seconds=0.1) as client:
        head = b"POST /count HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n"
        answer = await raw(client, head, b"x")

    assert answer.startswith(b"HTTP/1.1 408")


async def test_the_port_is_free_again_afterwards() -> None:
    app = make_app([], problems=dict)
    async with serve(app, host="127.0.0.1", port=0) as url:
        port = int(url.rpartition(":")[2])
    async with serve(app, host="127.0.0.1", port=port):
        pass


async def test_a_taken_port_is_said_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(ConfigError, match=f"port {port}"):
            async with serve(make_app([], problems=dict), host="127.0.0.1", port=port):
                pass
