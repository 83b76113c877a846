"""Files of customers on Discord: fetched from where Discord keeps them, wherever an answer leads."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from adapters.discord import DiscordAdapter
from bot.errors import ChannelError, Refused
from bot.model import Attachment
from bot.web import make_app, serve
from tests.adapters.discord_world import TOKEN


@asynccontextmanager
async def leading(places: dict[str, str], asked: list[str]) -> AsyncIterator[str]:
    """A server of files, some of which are elsewhere: path -> place."""

    async def answered(request: Request) -> Response:
        asked.append(request.url.path)
        place = places.get(request.url.path)
        return PlainTextResponse("content") if place is None else RedirectResponse(place)

    app = make_app([Route("/{path:path}", answered)], problems=dict)
    async with serve(app, host="127.0.0.1", port=0) as url:
        yield url


async def fetched(url: str, reference: str) -> bytes:
    discord = DiscordAdapter(account="shop", token=TOKEN, api_url=url)
    try:
        file = Attachment(kind="file", name="a.txt", reference=reference)
        return b"".join([piece async for piece in discord.fetch(file)])
    finally:
        await discord.close()


async def test_a_file_that_moved_is_fetched_from_where_it_is() -> None:
    asked: list[str] = []
    async with leading({"/old": "/new"}, asked) as url:
        assert await fetched(url, f"{url}/old") == b"content"

    assert asked == ["/old", "/new"]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_nobody_else_is_asked_where_a_file_is_said_to_be_there(host: str) -> None:
    asked: list[str] = []
    async with leading({}, asked) as elsewhere:
        place = elsewhere.replace("127.0.0.1", host)
        async with leading({"/first": "/second", "/second": f"{place}/secret"}, []) as url:
            with pytest.raises(Refused, match="no content that Discord keeps"):
                await fetched(url, f"{url}/first")

    assert asked == []


@pytest.mark.parametrize(
    "place", ["https://evil.example/x", "file:///etc/passwd", "http://[", "//evil.example"]
)
async def test_a_place_that_is_not_discords_is_refused(place: str) -> None:
    async with leading({"/old": place}, []) as url:
        with pytest.raises(Refused, match="no content that Discord keeps"):
            await fetched(url, f"{url}/old")


async def test_a_file_that_leads_round_in_circles_is_given_up() -> None:
    asked: list[str] = []
    async with leading({"/here": "/there", "/there": "/here"}, asked) as url:
        with pytest.raises(ChannelError):
            await fetched(url, f"{url}/here")

    assert len(asked) < 10
