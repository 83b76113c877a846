"""A line for all of an inbox's channel, with the real SDK over real sockets."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.adapters.slack_world import World, world


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
async def desk() -> AsyncIterator[World]:
    async with world() as made, made.running():
        yield made


async def test_a_line_stands_in_the_channel_once_however_often_it_is_tried(desk: World) -> None:
    since = datetime.now(UTC) - timedelta(minutes=5)
    line = "30 of 52 customers asked something like “<!channel> *where* is <@U1>?”."

    for again in (False, True, True):
        await desk.inbox.announce(desk.channel.id, line, key="spike:1", again=again, since=since)

    (posted,) = desk.channel.threads
    assert posted.root.seen == line
    assert (posted.root.pings, posted.root.links) == ((), ())
