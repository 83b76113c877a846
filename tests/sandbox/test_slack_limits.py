"""What Slack refuses: scopes, tokens, direct messages that cannot be, texts too long; and streams."""

from __future__ import annotations

from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import Sandbox
from sandbox.slack import Channel, Customer


async def error_of(call: Any) -> str:
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])


@pytest.fixture
def lopez(sandbox: Sandbox) -> Customer:
    return sandbox.slack.customer("Ana Lopez", channels=[sandbox.slack.channel("help")])


async def test_the_scopes_are_told_and_missing_ones_are_named(
    sandbox: Sandbox, web: AsyncWebClient, support: Channel, lopez: Customer
) -> None:
    slack = sandbox.slack
    slack.bot_scopes, slack.app_scopes = ("chat:write", "im:history"), ()
    assert (await web.auth_test()).headers["x-oauth-scopes"] == "chat:write,im:history"
    await web.conversations_history(channel=lopez.direct().id)
    with pytest.raises(SlackApiError) as caught:
        await web.conversations_history(channel=support.id)
    refusal = caught.value.response.data
    assert isinstance(refusal, dict)
    assert (refusal["error"], refusal["needed"]) == ("missing_scope", "channels:history")
    assert refusal["provided"] == "chat:write,im:history"
    call = web.chat_postMessage(channel=support.id, text="x", username="Ana")
    assert await error_of(call) == "missing_scope"
    assert await error_of(web.users_info(user=lopez.id)) == "missing_scope"
    assert await error_of(web.apps_connections_open(app_token=slack.app_token)) == "missing_scope"


@pytest.mark.parametrize("error", ["account_inactive", "token_revoked", "invalid_auth"])
async def test_a_token_can_go_bad(sandbox: Sandbox, web: AsyncWebClient, lopez: Customer, error: str) -> None:
    sandbox.slack.token_error = error
    assert await error_of(web.auth_test()) == error
    assert await error_of(web.chat_postMessage(channel=lopez.id, text="x")) == error


async def test_some_people_cannot_be_written_to(
    sandbox: Sandbox, web: AsyncWebClient, lopez: Customer
) -> None:
    slack = sandbox.slack
    other = slack.staff("Deploy Bot", is_bot=True)
    assert await error_of(web.conversations_open(users=slack.bot_id)) == "cannot_dm_bot"
    assert await error_of(web.chat_postMessage(channel=other.id, text="x")) == "cannot_dm_bot"
    assert await error_of(web.conversations_open(users="U404")) == "user_not_found"
    direct = (await web.conversations_open(users=lopez.id))["channel"]["id"]
    assert direct == lopez.direct().id
    slack.lets_people_write = False
    assert await error_of(web.chat_postMessage(channel=direct, text="x")) == "messages_tab_disabled"
    await lopez.deactivates()
    assert await error_of(web.conversations_open(users=lopez.id)) == "user_disabled"
    assert (await web.users_info(user=lopez.id))["user"]["deleted"]


async def test_markdown_has_a_limit_of_its_own(web: AsyncWebClient, lopez: Customer) -> None:
    await web.chat_postMessage(channel=lopez.id, markdown_text="**bold** " + "x" * 11_000)
    assert "bold" in lopez.sees[-1].seen
    assert (
        await error_of(web.chat_postMessage(channel=lopez.id, markdown_text="x" * 12_001)) == "msg_too_long"
    )
    both = web.chat_postMessage(channel=lopez.id, markdown_text="x", text="y")
    assert await error_of(both) == "markdown_text_conflict"


async def test_a_direct_conversation_and_its_threads_are_read_back(
    web: AsyncWebClient, lopez: Customer
) -> None:
    asked = await lopez.writes("hello")
    direct = lopez.direct().id
    answer = (await web.chat_postMessage(channel=direct, thread_ts=asked.ts, text="hi"))["ts"]
    await web.chat_update(channel=direct, ts=answer, text="hi there")
    history = await web.conversations_history(channel=direct)
    replies = await web.conversations_replies(channel=direct, ts=asked.ts)
    assert [message["text"] for message in history["messages"]] == ["hello"]
    assert [message["text"] for message in replies["messages"]] == ["hello", "hi there"]
    await web.chat_delete(channel=direct, ts=answer)
    assert [message.seen for message in lopez.sees] == ["hello"]
    await web.files_upload_v2(channel=direct, filename="a.txt", content="all", thread_ts=asked.ts)
    assert [file["name"] for file in lopez.sees[-1].files] == ["a.txt"]


async def test_a_stream_grows_and_ends(web: AsyncWebClient, lopez: Customer) -> None:
    asked = await lopez.writes("hello")
    stream = await web.chat_stream(channel=lopez.direct().id, thread_ts=asked.ts, buffer_size=4)
    await stream.append(markdown_text="**It** ")
    message = await lopez.receives("It")
    await stream.append(markdown_text="comes ")
    await message.becomes("comes")
    await stream.stop(markdown_text="soon")
    assert "soon" in message.seen
    late = web.chat_appendStream(channel=lopez.direct().id, ts=message.ts, markdown_text="x")
    assert await error_of(late) == "message_not_in_streaming_state"


async def test_a_stream_in_a_channel_names_its_reader(
    sandbox: Sandbox, web: AsyncWebClient, lopez: Customer
) -> None:
    place = sandbox.slack.channel("help")
    root = await lopez.posts(place, "hello")
    call = web.chat_startStream(channel=place.id, thread_ts=root.ts)
    assert await error_of(call) == "missing_recipient_team_id"
    await web.chat_startStream(
        channel=place.id,
        thread_ts=root.ts,
        markdown_text="hi",
        recipient_team_id=lopez.team,
        recipient_user_id=lopez.id,
    )
    too_long = web.chat_appendStream(channel=place.id, ts=root.thread.last.ts, markdown_text="x" * 12_001)
    assert await error_of(too_long) == "msg_too_long"
