"""Whether an inbox channel works again, asked without a post, with the real SDK over real sockets."""

from collections.abc import AsyncIterator

import pytest

from bot.errors import Misconfigured, Unavailable
from tests.adapters.slack_world import World, world


@pytest.fixture
async def desk() -> AsyncIterator[World]:
    async with world() as made:
        yield made


@pytest.mark.parametrize("code", ["is_archived", "not_in_channel", "channel_not_found"])
async def test_it_can_be_asked_whether_the_channel_works_again(desk: World, code: str) -> None:
    desk.channel.is_archived = code == "is_archived"
    if code == "not_in_channel":
        desk.channel.members.discard(desk.slack.bot_id)
    channel_id = "C0NOSUCH" if code == "channel_not_found" else desk.channel.id
    with pytest.raises(Misconfigured, match=code):
        await desk.inbox.check(channel_id, f"refused ({code})")

    desk.channel.is_archived = False
    desk.channel.members.add(desk.slack.bot_id)
    await desk.inbox.check(desk.channel.id, f"refused ({code})")

    assert desk.channel.messages == [], "nothing is posted for it"


async def test_where_only_a_post_can_tell_it_is_not_said_to_work(desk: World) -> None:
    with pytest.raises(Unavailable):
        await desk.inbox.check(desk.channel.id, "a preference keeps the bot out (restricted_action)")
    desk.slack.bot_scopes = tuple(s for s in desk.slack.bot_scopes if s != "channels:read")
    with pytest.raises(Unavailable):
        await desk.inbox.check(desk.channel.id, "refused (is_archived)")
