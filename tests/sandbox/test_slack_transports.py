"""Socket Mode and the Events API, received by slack_bolt."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from sandbox import NeverHappened, Sandbox
from sandbox.slack import Channel, Staff
from tests.sandbox.slack_app import BUTTON, Heard, serve, socket_mode


@pytest.fixture
def heard(bolt: AsyncApp) -> Heard:
    return Heard(bolt)


async def test_staff_and_bot_messages_edits_deletions_and_reactions_arrive(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, support: Channel, ruiz: Staff, heard: Heard
) -> None:
    async with socket_mode(sandbox, bolt):
        await web.chat_postMessage(channel=support.id, text="Ana asks")
        thread = await support.thread_appears()
        reply = await ruiz.replies(thread, "On it")
        event = await heard.next_event()
        assert (event["user"], event["text"], event["thread_ts"]) == (ruiz.id, "On it", thread.ts)
        assert event["channel_type"] == "channel"
        await ruiz.edits(reply, "On its way")
        changed = await heard.next_event()
        assert (changed["subtype"], changed["message"]["text"]) == ("message_changed", "On its way")
        assert changed["previous_message"]["text"] == "On it"
        await ruiz.reacts(reply, "eyes")
        assert (await heard.next_event())["reaction"] == "eyes"
        await ruiz.deletes(reply)
        assert (await heard.next_event())["deleted_ts"] == reply.ts
    own = sandbox.journal.of("events_api", lambda e: e.params["payload"]["event"].get("text") == "Ana asks")
    assert own[0].params["payload"]["event"]["bot_id"] == sandbox.slack.app_bot_id


async def test_a_click_is_acknowledged(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, support: Channel, ruiz: Staff, heard: Heard
) -> None:
    async with socket_mode(sandbox, bolt):
        await web.chat_postMessage(channel=support.id, text="x", blocks=[BUTTON])
        root = support.threads[0].root
        click = await ruiz.clicks(root, "Claim")
        await click.acknowledged()
        body = await heard.next()
        assert (body["actions"][0]["action_id"], body["user"]["id"]) == ("claim", ruiz.id)
        assert body["container"]["message_ts"] == root.ts
        with pytest.raises(NeverHappened, match="no button"):
            await ruiz.clicks(root, "Resolve")


async def test_what_is_not_acknowledged_comes_again_and_then_is_given_up(
    sandbox: Sandbox, bolt: AsyncApp, support: Channel, ruiz: Staff
) -> None:
    slack = sandbox.slack
    slack.delivery.ack_seconds, slack.delivery.retry_seconds = 0.1, (0.0, 0.05)
    seen: list[str] = []

    async def fails(body: dict[str, Any]) -> None:
        seen.append(body["event_id"])
        raise RuntimeError("the store is full")

    bolt.middleware(fails)
    async with socket_mode(sandbox, bolt):
        await ruiz.posts(support, "hello")
        last = await sandbox.journal.wait_for("events_api", lambda entry: entry.params["attempt"] == 2)
    assert last.params["reason"] == "timeout"
    assert len(seen) == 3
    assert len(set(seen)) == 1
    assert [outgoing.payload["event"]["text"] for outgoing in slack.delivery.given_up] == ["hello"]


async def test_events_are_kept_while_no_socket_is_open(
    sandbox: Sandbox, bolt: AsyncApp, support: Channel, ruiz: Staff, heard: Heard
) -> None:
    await ruiz.posts(support, "one")
    await ruiz.posts(support, "two")
    assert sandbox.slack.delivery.kept == 2
    async with socket_mode(sandbox, bolt):
        assert {(await heard.next_event())["text"], (await heard.next_event())["text"]} == {"one", "two"}


async def test_events_can_be_lost_but_stay_readable(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, support: Channel, ruiz: Staff, heard: Heard
) -> None:
    sandbox.slack.delivery.loses_events_when_away = True
    await ruiz.posts(support, "lost")
    async with socket_mode(sandbox, bolt):
        await ruiz.posts(support, "heard")
        assert (await heard.next_event())["text"] == "heard"
    history = await web.conversations_history(channel=support.id)
    assert [message["text"] for message in history["messages"]] == ["heard", "lost"]


@pytest.mark.parametrize("politely", [True, False])
async def test_the_app_comes_back_after_a_disconnect(
    sandbox: Sandbox, bolt: AsyncApp, support: Channel, ruiz: Staff, heard: Heard, politely: bool
) -> None:
    async with socket_mode(sandbox, bolt):
        sandbox.slack.disconnect_sockets(politely=politely)
        await sandbox.journal.wait_for("apps.connections.open", after=sandbox.journal.last_number)
        await ruiz.posts(support, "still there?")
        assert (await heard.next_event())["text"] == "still there?"


async def test_a_socket_answers_pings_and_needs_a_fresh_ticket(sandbox: Sandbox, web: AsyncWebClient) -> None:
    url = (await web.apps_connections_open(app_token=sandbox.slack.app_token))["url"]
    async with connect(url, proxy=None) as socket:
        assert '"hello"' in str(await socket.recv())
        await (await socket.ping("sdk-ping-pong:1"))
    with pytest.raises(InvalidStatus):
        await connect(url, proxy=None)


async def test_an_app_that_dies_again_and_again_loses_no_event(
    sandbox: Sandbox, web: AsyncWebClient, support: Channel, ruiz: Staff
) -> None:
    await ruiz.posts(support, "hello")
    for attempt in range(6):
        url = (await web.apps_connections_open(app_token=sandbox.slack.app_token))["url"]
        async with connect(url, proxy=None) as socket:
            await socket.recv()
            envelope = json.loads(await socket.recv())
        assert (envelope["payload"]["event"]["text"], envelope["retry_attempt"]) == ("hello", attempt)


async def test_the_events_api_posts_signed_events_and_clicks(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, support: Channel, ruiz: Staff, heard: Heard
) -> None:
    await sandbox.slack.events_to(serve(sandbox, bolt))
    await ruiz.posts(support, "hello")
    assert (await heard.next_event())["text"] == "hello"
    await web.chat_postMessage(channel=support.id, text="x", blocks=[BUTTON])
    await (await ruiz.clicks(support.threads[1].root, "claim")).acknowledged()
    assert (await heard.next())["type"] == "block_actions"


async def test_a_wrong_signing_secret_is_noticed(sandbox: Sandbox, web: AsyncWebClient) -> None:
    wrong = AsyncApp(client=web, signing_secret="another")
    with pytest.raises(NeverHappened, match="challenge"):
        await sandbox.slack.events_to(serve(sandbox, wrong))


async def test_a_failed_post_is_repeated_with_its_number(
    sandbox: Sandbox, support: Channel, ruiz: Staff
) -> None:
    sandbox.slack.delivery.retry_seconds = (0.0, 0.0, 0.0)
    retries: list[tuple[str | None, str | None]] = []

    async def fail_twice(request: Request) -> Response:
        headers = request.headers
        retries.append((headers.get("X-Slack-Retry-Num"), headers.get("X-Slack-Retry-Reason")))
        return Response(status_code=500 if len(retries) < 3 else 200)

    sandbox.page = Starlette(routes=[Route("/events", fail_twice, methods=["POST"])])
    await sandbox.slack.events_to(sandbox.url + "/events", verify=False)
    await ruiz.posts(support, "hello")
    await sandbox.journal.wait_for("events_api", lambda entry: entry.ok)
    assert retries == [(None, None), ("1", "http_error"), ("2", "http_error")]


async def test_a_slow_answer_counts_as_none(sandbox: Sandbox, support: Channel, ruiz: Staff) -> None:
    sandbox.slack.delivery.ack_seconds, sandbox.slack.delivery.retry_seconds = 0.1, (0.0,)
    calls = 0

    async def slow_once(request: Request) -> Response:
        nonlocal calls
        calls += 1
        if calls == 1:
            await asyncio.sleep(0.3)
        return Response()

    sandbox.page = Starlette(routes=[Route("/events", slow_once, methods=["POST"])])
    await sandbox.slack.events_to(sandbox.url + "/events", verify=False)
    await ruiz.posts(support, "hello")
    entry = await sandbox.journal.wait_for("events_api", lambda entry: entry.ok)
    assert entry.params["reason"] == "http_timeout"


async def test_modals_open_with_a_fresh_trigger_and_are_submitted(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, support: Channel, ruiz: Staff
) -> None:
    view = {
        "type": "modal",
        "callback_id": "note",
        "title": {"type": "plain_text", "text": "Note"},
        "blocks": [],
    }
    submitted: list[dict[str, Any]] = []

    @bolt.action("claim")
    async def opens(ack: Any, body: dict[str, Any]) -> None:
        await web.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    @bolt.view("note")
    async def takes(ack: Any, view: dict[str, Any]) -> None:
        submitted.append(view["state"]["values"])
        await ack(response_action="clear")

    async with socket_mode(sandbox, bolt):
        await web.chat_postMessage(channel=support.id, text="x", blocks=[BUTTON])
        await (await ruiz.clicks(support.threads[0].root, "claim")).acknowledged()
        values = {"b": {"a": {"type": "plain_text_input", "value": "hi"}}}
        answer = await (await ruiz.submits(ruiz.modals[0], values)).acknowledged()
    assert submitted == [values]
    assert answer == {"response_action": "clear"}


async def test_an_outage_closes_the_sockets_and_ends(
    sandbox: Sandbox, bolt: AsyncApp, support: Channel, ruiz: Staff, heard: Heard
) -> None:
    async with socket_mode(sandbox, bolt):
        sandbox.slack.faults.outage()
        await ruiz.posts(support, "meanwhile")
        await sandbox.journal.wait_for("apps.connections.open", lambda entry: entry.status == 0)
        sandbox.slack.faults.recover()
        async with asyncio.timeout(20):
            assert (await heard.bodies.get())["event"]["text"] == "meanwhile"
