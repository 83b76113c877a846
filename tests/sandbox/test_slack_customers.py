"""What customers do in Slack, as bolt hears it."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import NeverHappened, Sandbox
from sandbox.slack import Channel, Customer, Staff
from tests.sandbox.slack_app import BUTTON, Heard, serve, socket_mode


@pytest.fixture
def help_channel(sandbox: Sandbox) -> Channel:
    """A channel in which customers ask."""
    return sandbox.slack.channel("help")


@pytest.fixture
def lopez(sandbox: Sandbox, help_channel: Channel) -> Customer:
    return sandbox.slack.customer("Ana Lopez", channels=[help_channel])


@pytest.fixture
def heard(bolt: AsyncApp) -> Heard:
    return Heard(bolt)


async def test_a_direct_message_arrives_once_even_with_a_mention_in_it(
    sandbox: Sandbox, bolt: AsyncApp, heard: Heard, lopez: Customer
) -> None:
    async with socket_mode(sandbox, bolt):
        await lopez.writes(f"hello <@{sandbox.slack.bot_id}>")
        await lopez.writes("and again")
        first, second = await heard.next_events(2)
    assert (first["type"], first["channel_type"], first["channel"]) == ("message", "im", lopez.direct().id)
    assert first["client_msg_id"]
    assert second["text"] == "and again"


async def test_a_mention_in_a_channel_arrives_twice(
    sandbox: Sandbox, bolt: AsyncApp, heard: Heard, lopez: Customer, help_channel: Channel
) -> None:
    async with socket_mode(sandbox, bolt):
        await lopez.mentions(help_channel, "where is my parcel?")
        events = await heard.next_events(2)
    assert {event["type"] for event in events} == {"message", "app_mention"}
    assert len({(event["channel"], event["ts"]) for event in events}) == 1
    (mention,) = (event for event in events if event["type"] == "app_mention")
    assert "channel_type" not in mention


async def test_a_stranger_of_slack_connect_is_recognisable_and_her_files_are_closed(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, heard: Heard
) -> None:
    shared = sandbox.slack.channel("acme", is_ext_shared=True)
    eve = sandbox.slack.customer("Eve Acme", team="T0ACME", channels=[shared])
    async with socket_mode(sandbox, bolt):
        await eve.posts(shared, "see this", files=[("order.pdf", b"%PDF order")])
        body = await heard.next()
    event = body["event"]
    assert body["is_ext_shared_channel"]
    assert (body["team_id"], event["user_team"], event["source_team"]) == ("T0SANDBOX", "T0ACME", "T0ACME")
    assert event["user_profile"]["real_name"] == "Eve Acme"
    (file,) = event["files"]
    assert (file["file_access"], "url_private" in file) == ("check_file_info", False)
    whole = (await web.files_info(file=file["id"]))["file"]
    assert (whole["name"], whole["mimetype"]) == ("order.pdf", "application/pdf")
    person = (await web.users_info(user=eve.id))["user"]
    assert (person["team_id"], person["is_stranger"], "tz" in person) == ("T0ACME", False, False)
    assert (await web.conversations_info(channel=shared.id))["channel"]["is_ext_shared"]
    other = sandbox.slack.customer("Nobody Near", team="T0ACME")
    assert (await web.users_info(user=other.id))["user"]["is_stranger"]


async def test_a_file_comes_with_its_message_and_is_read_with_the_token(
    sandbox: Sandbox, bolt: AsyncApp, heard: Heard, lopez: Customer
) -> None:
    async with socket_mode(sandbox, bolt):
        await lopez.writes("my receipt", files=[("receipt.png", b"\x89PNG")])
        event = await heard.next_event()
    (file,) = event["files"]
    assert (event["subtype"], event["text"], file["mimetype"]) == ("file_share", "my receipt", "image/png")
    bearer = {"Authorization": f"Bearer {sandbox.slack.bot_token}"}
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:
        assert (await client.get(file["url_private_download"], headers=bearer)).content == b"\x89PNG"
        assert "Sign in" in (await client.get(file["url_private_download"])).text


async def test_edits_deletions_reactions_and_a_reply_shown_in_the_channel_arrive(
    sandbox: Sandbox, bolt: AsyncApp, heard: Heard, lopez: Customer, help_channel: Channel
) -> None:
    async with socket_mode(sandbox, bolt):
        root = await lopez.posts(help_channel, "one")
        await lopez.posts(help_channel, "two", thread=root, also_to_channel=True)
        await heard.next_event()
        reply = await heard.next_event()
        assert (reply["subtype"], reply["thread_ts"]) == ("thread_broadcast", root.ts)
        await lopez.edits(root, "uno")
        changed = await heard.next_event()
        assert (changed["previous_message"]["text"], changed["message"]["text"]) == ("one", "uno")
        await lopez.reacts(root, "heart")
        await lopez.unreacts(root, "heart")
        assert [event["type"] for event in await heard.next_events(2)] == [
            "reaction_added",
            "reaction_removed",
        ]
        await lopez.deletes(root)
        assert (await heard.next_event())["message"]["subtype"] == "tombstone"


async def test_the_message_of_another_bot_says_so(
    sandbox: Sandbox, bolt: AsyncApp, heard: Heard, help_channel: Channel
) -> None:
    other = sandbox.slack.staff("Deploy Bot", is_bot=True, channels=[help_channel])
    async with socket_mode(sandbox, bolt):
        await other.posts(help_channel, "deployed")
        event = await heard.next_event()
    assert (event["subtype"], event["bot_id"]) == ("bot_message", "B" + other.id[1:])


async def test_a_button_in_a_direct_message_is_tapped(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, heard: Heard, lopez: Customer
) -> None:
    async with socket_mode(sandbox, bolt):
        await web.chat_postMessage(channel=lopez.id, text="x", blocks=[BUTTON])
        message = await lopez.receives()
        await (await lopez.clicks(message, "Claim")).acknowledged()
        body = await heard.next()
    assert body["channel"] == {"id": lopez.direct().id, "name": "directmessage"}
    assert body["container"]["message_ts"] == body["message"]["ts"] == message.ts
    assert body["user"]["id"] == lopez.id


@pytest.mark.parametrize("over_http", [False, True], ids=["socket mode", "events api"])
async def test_a_command_is_answered_to_the_customer_alone(
    sandbox: Sandbox, bolt: AsyncApp, lopez: Customer, over_http: bool
) -> None:
    heard: list[dict[str, Any]] = []

    @bolt.command("/human")
    async def human(ack: Any, body: dict[str, Any], respond: Any) -> None:
        heard.append(body)
        await ack("One moment")
        await respond("A colleague comes")

    sandbox.slack.commands.add("/human")
    if over_http:
        await sandbox.slack.events_to(serve(sandbox, bolt))
        await (await lopez.commands("/human", "please")).acknowledged()
    else:
        async with socket_mode(sandbox, bolt):
            await (await lopez.commands("/human", "please")).acknowledged()
            await sandbox.journal.wait_for("response_url")
    await sandbox.journal.wait_for("response_url")
    (body,) = heard
    assert (body["command"], body["text"], body["channel_id"]) == ("/human", "please", lopez.direct().id)
    assert {one["text"] for one in lopez.ephemerals} == {"One moment", "A colleague comes"}
    with pytest.raises(NeverHappened, match="not a valid command"):
        await lopez.commands("/robot")


async def test_the_assistant_pane_opens_shows_what_the_app_sets_and_tells_where_one_looks(
    sandbox: Sandbox,
    bolt: AsyncApp,
    web: AsyncWebClient,
    heard: Heard,
    lopez: Customer,
    help_channel: Channel,
) -> None:
    async with socket_mode(sandbox, bolt):
        thread = await lopez.opens_assistant(viewing=help_channel)
        started = (await heard.next_event())["assistant_thread"]
        where = {"channel_id": started["channel_id"], "thread_ts": started["thread_ts"]}
        assert (started["user_id"], started["context"]["channel_id"]) == (lopez.id, help_channel.id)
        prompts = [{"title": "Parcel", "message": "Where is my parcel?"}]
        await web.assistant_threads_setSuggestedPrompts(**where, prompts=prompts, title="Try")
        await web.assistant_threads_setTitle(**where, title="Parcel")
        await lopez.chooses(thread, "Parcel")
        asked = await heard.next_event()
        assert (asked["text"], asked["thread_ts"]) == ("Where is my parcel?", thread.ts)
        await web.assistant_threads_setStatus(**where, status="is thinking")
        assert await lopez.status_appears(thread) == "is thinking"
        await web.chat_postMessage(channel=where["channel_id"], thread_ts=thread.ts, text="On its way")
        await lopez.receives("On its way")
        assert lopez.sees_status(thread) == "", "an answer takes the line away"
        other = sandbox.slack.channel("elsewhere")
        await lopez.looks_at(thread, other)
        moved = await heard.next_event()
        assert moved["type"] == "assistant_thread_context_changed"
        assert moved["assistant_thread"]["context"]["channel_id"] == other.id
    assert lopez.pane(thread).title == thread.root.seen == "Parcel"


async def test_only_what_the_app_subscribed_to_arrives(
    sandbox: Sandbox, bolt: AsyncApp, heard: Heard, lopez: Customer, help_channel: Channel
) -> None:
    sandbox.slack.subscribed = frozenset(["message.im", "app_mention"])
    async with socket_mode(sandbox, bolt):
        await lopez.posts(help_channel, "not heard")
        await lopez.mentions(help_channel, "heard once")
        await lopez.writes("heard too")
        first, second = await heard.next_events(2)
    assert (first["type"], second["channel_type"]) == ("app_mention", "im")


async def test_customers_can_be_driven_over_http(
    sandbox: Sandbox, web: AsyncWebClient, help_channel: Channel
) -> None:
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:

        async def does(verb: str, **arguments: Any) -> Any:
            answer = (await client.post(f"{sandbox.url}/control/slack/{verb}", json=arguments)).json()
            assert answer["ok"], answer
            return answer["result"]

        person = await does("customer", real_name="Ana Lopez", team="T0ACME", channels=["help"])
        wrote = await does("writes", customer="Ana Lopez", text="hello")
        await does("edits", customer="Ana Lopez", ts=wrote["ts"], text="hi")
        await does("reacts", customer="Ana Lopez", ts=wrote["ts"], name="wave")
        await does("mentions", customer=person["id"], channel="help", text="anyone?")
        pane = await does("opens_assistant", customer=person["id"], channel="help")
        prompts = [{"title": "Parcel", "message": "Where?"}]
        await web.assistant_threads_setSuggestedPrompts(
            channel_id=pane["channel"], thread_ts=pane["thread_ts"], prompts=prompts
        )
        await does("chooses", customer=person["id"], thread_ts=pane["thread_ts"], prompt="Parcel")
        phone = await does("phone", customer=person["id"])
        await does("settings", bot_scopes=["chat:write"], commands=["/human"])
    assert [message["text"] for message in phone["messages"]] == ["hi", "New Assistant Thread", "Where?"]
    assert phone["panes"][0]["prompts"] == prompts
    assert help_channel.messages[0].seen == "@stepaside anyone?"
    assert sandbox.slack.commands == {"/human"}
    assert json.dumps(phone)


async def test_staff_change_and_withdraw_what_they_said_and_send_files_in_a_thread(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, heard: Heard, support: Channel, ruiz: Staff
) -> None:
    async with socket_mode(sandbox, bolt):
        await web.chat_postMessage(channel=support.id, text="Ana asks")
        thread = await support.thread_appears()
        reply = await ruiz.replies(thread, "the label", files=[("label.pdf", b"%PDF")])
        sent = await heard.next_event()
        assert (sent["files"][0]["name"], sent["thread_ts"]) == ("label.pdf", thread.ts)
        await ruiz.edits(reply, "your label")
        changed = await heard.next_event()
        assert changed["message"]["files"] == sent["files"]
        await ruiz.deletes(reply)
        gone = await heard.next_event()
    assert (gone["subtype"], gone["previous_message"]["thread_ts"]) == ("message_deleted", thread.ts)
