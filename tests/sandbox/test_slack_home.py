"""The app's page (App Home) and staff's slash commands, as bolt hears them and the SDK publishes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import NeverHappened, Sandbox
from sandbox.slack import Channel, Staff
from tests.sandbox.slack_app import serve, socket_mode

BUTTON = {
    "type": "button",
    "action_id": "pause",
    "value": "all",
    "text": {"type": "plain_text", "text": "Pause"},
    "confirm": {
        "title": {"type": "plain_text", "text": "Pause?"},
        "text": {"type": "plain_text", "text": "It is silent then."},
        "confirm": {"type": "plain_text", "text": "Pause"},
        "deny": {"type": "plain_text", "text": "No"},
    },
}


def page(text: str, *elements: Any) -> dict[str, Any]:
    blocks: list[dict[str, Any]] = [{"type": "header", "text": {"type": "plain_text", "text": text}}]
    if elements:
        blocks.append({"type": "actions", "elements": list(elements)})
    return {"type": "home", "blocks": blocks}


@pytest.mark.parametrize("over_http", [False, True], ids=["socket mode", "events api"])
async def test_the_page_is_published_when_it_is_opened_and_its_buttons_are_heard(
    sandbox: Sandbox, bolt: AsyncApp, ruiz: Staff, over_http: bool
) -> None:
    clicks: list[dict[str, Any]] = []

    @bolt.event("app_home_opened")
    async def opened(event: dict[str, Any], client: AsyncWebClient) -> None:
        assert event["tab"] == "home"
        await client.views_publish(user_id=event["user"], view=page("Two wait", BUTTON))

    @bolt.action("pause")
    async def paused(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        clicks.append(body)
        await ack()
        await client.views_publish(user_id=body["user"]["id"], view=page("It is paused"))

    async def uses() -> None:
        await ruiz.opens_home()
        await ruiz.home_shows("Two wait")
        await (await ruiz.clicks_home("Pause", value="all")).acknowledged()
        await ruiz.home_shows("It is paused")

    if over_http:
        await sandbox.slack.events_to(serve(sandbox, bolt))
        await uses()
    else:
        async with socket_mode(sandbox, bolt):
            await uses()
    (click,) = clicks
    assert click["container"]["type"] == "view"
    assert (click["actions"][0]["value"], click["user"]["id"]) == ("all", ruiz.id)
    assert "channel" not in click
    assert "confirm" not in click["actions"][0]
    with pytest.raises(NeverHappened, match="no button"):
        await ruiz.clicks_home("Pause")


async def test_what_slack_would_not_publish_is_refused(
    sandbox: Sandbox, web: AsyncWebClient, ruiz: Staff
) -> None:
    async def error(view: dict[str, Any], user: str = ruiz.id) -> str:
        with pytest.raises(SlackApiError) as refused:
            await web.views_publish(user_id=user, view=view)
        return str(refused.value.response["error"])

    endless = {**BUTTON["confirm"], "text": {"type": "plain_text", "text": "x" * 301}}  # type: ignore[dict-item]
    assert await error({"type": "home", "blocks": [{"type": "divider"}] * 101}) == "invalid_arguments"
    assert await error(page("Long", {**BUTTON, "confirm": endless})) == "invalid_arguments"
    assert await error(page("x" * 151)) == "invalid_arguments"
    modal = {**page("A form"), "type": "modal", "title": {"type": "plain_text", "text": "A form"}}
    assert await error(modal) == "invalid_arguments"
    assert await error(page("Whose?"), user="U0NOBODY") == "invalid_arguments"
    sandbox.slack.has_home_tab = False
    assert await error(page("Nowhere")) == "not_enabled"
    assert ruiz.home is None


async def test_a_command_of_staff_is_answered_to_them_alone(
    sandbox: Sandbox, bolt: AsyncApp, support: Channel, ruiz: Staff
) -> None:
    @bolt.command("/stepaside")
    async def answer(ack: Any, body: dict[str, Any]) -> None:
        await ack({"response_type": "ephemeral", "text": f"heard {body['text']} in {body['channel_id']}"})

    sandbox.slack.commands.add("/stepaside")
    async with socket_mode(sandbox, bolt):
        await (await ruiz.commands("/stepaside", "waiting", channel=support)).acknowledged()

    assert [one["text"] for one in ruiz.ephemerals] == [f"heard waiting in {support.id}"]
    assert support.messages == []


async def test_another_process_opens_the_page_and_types_commands_by_control(
    sandbox: Sandbox, bolt: AsyncApp, support: Channel, ruiz: Staff
) -> None:
    @bolt.event("app_home_opened")
    async def opened(event: dict[str, Any], client: AsyncWebClient) -> None:
        await client.views_publish(user_id=event["user"], view=page("Two wait", BUTTON))

    @bolt.action("pause")
    async def paused(ack: Any) -> None:
        await ack()

    @bolt.command("/stepaside")
    async def answer(ack: Any) -> None:
        await ack("All is calm")

    sandbox.slack.commands.add("/stepaside")
    async with socket_mode(sandbox, bolt), httpx.AsyncClient(trust_env=False) as http:

        async def does(verb: str, **arguments: Any) -> Any:
            answer = (await http.post(f"{sandbox.url}/control/slack/{verb}", json=arguments)).json()
            assert answer["ok"], answer
            return answer["result"]

        await does("opens_home", staff=ruiz.id)
        await ruiz.home_shows("Two wait")
        await does("clicks_home", staff=ruiz.id, action="pause", value="all")
        await does("commands", staff=ruiz.id, channel=support.id, command="/stepaside", text="waiting")

    assert [one["text"] for one in ruiz.ephemerals] == ["All is calm"]
