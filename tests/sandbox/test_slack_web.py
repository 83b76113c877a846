"""The Web API, called by slack_sdk."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import httpx
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import Sandbox
from sandbox.faults import Pace
from sandbox.slack import Channel, Staff


async def error_of(call: Any) -> str:
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])


async def test_tokens_are_checked(sandbox: Sandbox, web: AsyncWebClient, support: Channel) -> None:
    assert (await web.auth_test())["user_id"] == sandbox.slack.bot_id
    stranger = AsyncWebClient(token="xoxb-wrong", base_url=web.base_url)
    assert await error_of(stranger.auth_test()) == "invalid_auth"
    assert await error_of(AsyncWebClient(base_url=web.base_url).auth_test()) == "not_authed"
    assert await error_of(web.apps_connections_open(app_token="xoxb-wrong")) == "invalid_auth"
    sandbox.slack.token_error = "token_revoked"
    assert await error_of(web.chat_postMessage(channel=support.id, text="x")) == "token_revoked"
    assert "xoxb" not in str(sandbox.journal.after())


async def test_a_channel_must_be_there_open_and_joined(sandbox: Sandbox, web: AsyncWebClient) -> None:
    slack = sandbox.slack
    outside = slack.channel("outside", bot_is_member=False)
    secret = slack.channel("secret", bot_is_member=False, is_private=True)
    gone = slack.channel("gone")
    slack.archive(gone)
    assert await error_of(web.chat_postMessage(channel="C404", text="x")) == "channel_not_found"
    assert await error_of(web.chat_postMessage(channel=secret.id, text="x")) == "channel_not_found"
    assert await error_of(web.chat_postMessage(channel=gone.id, text="x")) == "is_archived"
    assert await error_of(web.chat_postMessage(channel=outside.id, text="x")) == "not_in_channel"
    assert await error_of(web.conversations_history(channel=outside.id)) == "not_in_channel"
    await web.conversations_join(channel=outside.id)
    await web.chat_postMessage(channel=outside.id, text="x")
    assert (await web.conversations_info(channel=outside.id))["channel"]["is_member"]
    listed = (await web.conversations_list(exclude_archived=True))["channels"]
    assert [channel["name"] for channel in listed] == ["outside"]


async def test_a_post_opens_a_thread_that_can_be_read_back(
    web: AsyncWebClient, support: Channel, ruiz: Staff
) -> None:
    metadata = {"event_type": "escalation", "event_payload": {"id": "e1"}}
    posted = await web.chat_postMessage(channel=support.id, text="Ana asks", metadata=metadata)
    thread = await support.thread_appears("Ana asks")
    for number in range(5):
        await ruiz.replies(thread, f"answer {number}")
    first = await web.conversations_replies(channel=support.id, ts=posted["ts"], limit=3)
    rest = await web.conversations_replies(
        channel=support.id, ts=posted["ts"], limit=3, cursor=first["response_metadata"]["next_cursor"]
    )
    assert [m["text"] for m in first["messages"]] == ["Ana asks", "answer 0", "answer 1", "answer 2"]
    assert [m["text"] for m in rest["messages"]] == ["Ana asks", "answer 3", "answer 4"]
    assert (first["has_more"], rest["has_more"]) == (True, False)
    assert "metadata" not in first["messages"][0]
    history = await web.conversations_history(channel=support.id, include_all_metadata=True)
    assert history["messages"][0]["metadata"] == metadata
    assert history["messages"][0]["reply_count"] == 5
    assert await error_of(web.conversations_replies(channel=support.id, ts="1.000000")) == "thread_not_found"


async def test_history_is_cut_by_timestamps(web: AsyncWebClient, support: Channel) -> None:
    ts = [(await web.chat_postMessage(channel=support.id, text=str(n)))["ts"] for n in range(5)]

    async def texts(**arguments: Any) -> list[str]:
        answer = await web.conversations_history(channel=support.id, **arguments)
        return [message["text"] for message in answer["messages"]]

    assert await texts() == ["4", "3", "2", "1", "0"]
    assert await texts(oldest=ts[1]) == ["4", "3", "2"]
    assert await texts(oldest=ts[1], latest=ts[3], inclusive=True) == ["3", "2", "1"]
    assert await texts(limit=2) == ["4", "3"]


async def test_get_and_post_both_read(sandbox: Sandbox, web: AsyncWebClient, support: Channel) -> None:
    await web.chat_postMessage(channel=support.id, text="hi")
    headers = {"Authorization": f"Bearer {sandbox.slack.bot_token}"}
    url = sandbox.slack.url + "/api/conversations.history"
    async with httpx.AsyncClient(trust_env=False, verify=False, headers=headers) as client:
        got = (await client.get(url, params={"channel": support.id})).json()
        posted = (await client.post(url, data={"channel": support.id})).json()
        as_json = (await client.post(url, json={"channel": support.id})).json()
    assert got["messages"] == posted["messages"] == as_json["messages"] != []


async def test_a_reply_needs_its_thread(web: AsyncWebClient, support: Channel) -> None:
    call = web.chat_postMessage(channel=support.id, text="x", thread_ts="1.000000")
    assert await error_of(call) == "thread_not_found"


async def test_updates_and_deletions_show(web: AsyncWebClient, support: Channel, ruiz: Staff) -> None:
    ts = (await web.chat_postMessage(channel=support.id, text="one"))["ts"]
    await web.chat_update(channel=support.id, ts=ts, text="two")
    (thread,) = support.threads
    assert thread.root.seen == "two"
    reply = await ruiz.replies(thread, "mine")
    assert await error_of(web.chat_update(channel=support.id, ts=reply.ts, text="x")) == "cant_update_message"
    await web.chat_delete(channel=support.id, ts=ts)
    assert thread.root.subtype == "tombstone"
    await ruiz.deletes(reply)
    assert thread.messages == [thread.root]
    assert await error_of(web.chat_delete(channel=support.id, ts=reply.ts)) == "message_not_found"


async def test_reactions_are_put_once_and_by_known_names(
    web: AsyncWebClient, support: Channel, ruiz: Staff
) -> None:
    message = await ruiz.posts(support, "hello")
    where = {"channel": support.id, "timestamp": message.ts}
    await web.reactions_add(name="ballot_box_with_check", **where)
    await message.reaction_appears("ballot_box_with_check")
    assert await error_of(web.reactions_add(name="ballot_box_with_check", **where)) == "already_reacted"
    assert await error_of(web.reactions_add(name="☑️", **where)) == "invalid_name"
    assert await error_of(web.reactions_remove(name="x", **where)) == "no_reaction"
    await web.reactions_remove(name="ballot_box_with_check", **where)
    assert message.reactions == {}


async def test_the_upload_flow_shares_a_file_in_the_thread(
    sandbox: Sandbox, web: AsyncWebClient, support: Channel
) -> None:
    ts = (await web.chat_postMessage(channel=support.id, text="root"))["ts"]
    await web.files_upload_v2(
        channel=support.id,
        thread_ts=ts,
        filename="transcript.txt",
        content="all of it",
        initial_comment="Rest",
    )
    message = await support.threads[0].message_appears("Rest")
    (file,) = message.files
    assert file["name"] == "transcript.txt"
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:
        bearer = {"Authorization": f"Bearer {sandbox.slack.bot_token}"}
        assert (await client.get(file["url_private"], headers=bearer)).text == "all of it"
        page = await client.get(file["url_private"])
    assert page.headers["content-type"].startswith("text/html"), (
        "without a token Slack shows its sign-in page"
    )
    complete = web.files_completeUploadExternal(files=[{"id": file["id"], "title": "again"}])
    assert await error_of(complete) == "file_not_found"


async def test_people_can_be_looked_up(sandbox: Sandbox, web: AsyncWebClient, ruiz: Staff) -> None:
    guest = sandbox.slack.staff("Gus Guest", is_restricted=True, team="T0ELSEWHERE", presence="away")
    person = (await web.users_info(user=guest.id))["user"]
    assert (person["real_name"], person["is_restricted"], person["team_id"]) == (
        "Gus Guest",
        True,
        "T0ELSEWHERE",
    )
    assert (await web.users_getPresence(user=guest.id))["presence"] == "away"
    assert (await web.users_info(user=sandbox.slack.bot_id))["user"]["is_bot"]
    assert await error_of(web.users_info(user="U404")) == "user_not_found"
    page = await web.users_list(limit=2)
    assert len(page["members"]) == 2
    assert page["response_metadata"]["next_cursor"]


async def test_an_ephemeral_message_is_seen_by_one(
    web: AsyncWebClient, support: Channel, ruiz: Staff
) -> None:
    await web.chat_postEphemeral(channel=support.id, user=ruiz.id, text="only you")
    assert ruiz.ephemerals[0]["text"] == "only you"
    assert support.threads == []
    call = web.chat_postEphemeral(channel=support.id, user="U404", text="x")
    assert await error_of(call) == "user_not_in_channel"


def section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "plain_text", "text": text}}


def button(label: str = "Claim", value: str = "v") -> dict[str, Any]:
    text = {"type": "plain_text", "text": label}
    return {
        "type": "actions",
        "elements": [{"type": "button", "action_id": "a", "text": text, "value": value}],
    }


def rich(*leaves: dict[str, Any]) -> dict[str, Any]:
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": list(leaves)}]}


@pytest.mark.parametrize(
    "blocks",
    [
        [section("x" * 3001)],
        [section("")],
        [{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}],
        [button(label="x" * 76)],
        [button(value="x" * 2001)],
        [section("x")] * 51,
        [{**section("x"), "block_id": "same"}, {**section("y"), "block_id": "same"}],
        [rich({"type": "text", "text": ""})],
        [rich({"type": "text", "text": "x", "style": {"bold": "yes"}})],
        [rich({"type": "mrkdwn", "text": "x"})],
        [{"type": "rich_text", "elements": [{"type": "text", "text": "x"}]}],
        [{"type": "paragraph", "text": "x"}],
    ],
    ids=lambda blocks: json.dumps(blocks)[:40],
)
async def test_blocks_over_the_limits_are_refused(
    web: AsyncWebClient, support: Channel, blocks: Sequence[dict[str, Any]]
) -> None:
    assert (
        await error_of(web.chat_postMessage(channel=support.id, text="x", blocks=blocks)) == "invalid_blocks"
    )
    assert support.threads == []


async def test_text_has_its_limits_too(web: AsyncWebClient, support: Channel) -> None:
    await web.chat_postMessage(channel=support.id, text="x", blocks=[section("x" * 3000)] * 4)
    call = web.chat_postMessage(channel=support.id, text="x", blocks=[section("x" * 2700)] * 5)
    assert await error_of(call) == "msg_blocks_too_long"
    assert await error_of(web.chat_postMessage(channel=support.id, text="x" * 40_001)) == "msg_too_long"
    assert await error_of(web.api_call("chat.postMessage", params={"channel": support.id})) == "no_text"


@pytest.mark.parametrize(
    ("text", "blocks", "seen", "pings", "spoofed"),
    [
        (
            "hi <!channel> and <@U0SANDBOXBOT>",
            [],
            "hi @channel and @stepaside",
            ("@channel", "@U0SANDBOXBOT"),
            0,
        ),
        ("hi &lt;!channel&gt; &amp; co", [], "hi <!channel> & co", (), 0),
        ("<http://evil.example|bank.com>", [], "bank.com", (), 1),
        ("<https://shop.example/a|shop.example/a>", [], "shop.example/a", (), 0),
        ("<http://evil.example|shop.evil.example.org>", [], "shop.evil.example.org", (), 1),
        ("x", [rich({"type": "text", "text": "<!here> <@U1>"})], "<!here> <@U1>", (), 0),
        ("x", [rich({"type": "broadcast", "range": "here"})], "@here", ("@here",), 0),
        ("x", [rich({"type": "link", "url": "http://evil.example", "text": "bank.com"})], "bank.com", (), 1),
        ("x", [section("<!here>")], "<!here>", (), 0),
        ("<!here>", [section("x")], "x", ("@here",), 0),
        (
            "x",
            [{"type": "section", "text": {"type": "mrkdwn", "text": "<!here>"}}, button()],
            "@here\n[Claim]",
            ("@here",),
            0,
        ),
        ("x", [{"type": "markdown", "text": "[bank.com](http://evil.example)"}], "bank.com", (), 1),
    ],
)
async def test_a_message_knows_whom_it_pings_and_which_links_it_disguises(
    web: AsyncWebClient,
    support: Channel,
    text: str,
    blocks: Sequence[dict[str, Any]],
    seen: str,
    pings: tuple[str, ...],
    spoofed: int,
) -> None:
    await web.chat_postMessage(channel=support.id, text=text, blocks=blocks)
    root = support.threads[0].root
    assert (root.seen, root.pings, len(root.spoofed_links)) == (seen, pings, spoofed)


async def test_posting_too_fast_is_refused_until_retry_after(
    sandbox: Sandbox, web: AsyncWebClient, support: Channel
) -> None:
    sandbox.slack.pace = Pace(per_second=1, burst=2)
    await web.chat_postMessage(channel=support.id, text="1")
    await web.chat_postMessage(channel=support.id, text="2")
    with pytest.raises(SlackApiError) as caught:
        await web.chat_postMessage(channel=support.id, text="3")
    assert caught.value.response.status_code == 429
    assert caught.value.response.headers["Retry-After"] == "1"
    await web.chat_postMessage(channel=sandbox.slack.channel("other").id, text="each channel has its own")
    web.retry_handlers.append(AsyncRateLimitErrorRetryHandler(max_retry_count=1))
    await web.chat_postMessage(channel=support.id, text="3")
    assert [thread.root.seen for thread in support.threads] == ["1", "2", "3"]


async def test_slack_can_fail_and_drop_the_answer(
    sandbox: Sandbox, web: AsyncWebClient, support: Channel
) -> None:
    web.retry_handlers.clear()
    sandbox.slack.faults.fail("chat.postMessage", status=503, error="service_unavailable")
    assert await error_of(web.chat_postMessage(channel=support.id, text="x")) == "service_unavailable"
    sandbox.slack.faults.drop_response("chat.postMessage")
    with pytest.raises(Exception, match=r"(?i)disconnected|reset"):
        await web.chat_postMessage(channel=support.id, text="sent, but who knows")
    assert [thread.root.seen for thread in support.threads] == ["sent, but who knows"]


async def test_staff_text_is_escaped_and_linked_as_slack_does(support: Channel, ruiz: Staff) -> None:
    message = await ruiz.posts(support, "a < b & see https://shop.example or mail eva@shop.example")
    assert message.text == (
        "a &lt; b &amp; see <https://shop.example> or mail <mailto:eva@shop.example|eva@shop.example>"
    )
    assert message.seen == "a < b & see https://shop.example or mail eva@shop.example"


async def test_slack_swallows_what_begins_with_a_slash(support: Channel, ruiz: Staff) -> None:
    message = await ruiz.posts(support, "/note not for the customer")
    assert message.was_swallowed
    assert support.threads == []
