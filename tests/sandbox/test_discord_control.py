"""Discord's part of the control API, as another process or the demo page uses it."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.discord import Bot
from tests.sandbox.discord_world import Client, Rest, at_the_sandbox, connected, rest, shop_on_discord

__all__ = ["at_the_sandbox", "rest", "shop_on_discord"]


class Remote:
    def __init__(self, url: str, rest: Rest) -> None:
        self._url = url
        self._http = rest.http

    async def __call__(self, verb: str, **arguments: Any) -> Any:
        body = (await self._http.post(f"{self._url}/control/discord/{verb}", json=arguments)).json()
        assert body["ok"], body
        return body["result"]

    async def refused(self, verb: str, **arguments: Any) -> str:
        answer = await self._http.post(f"{self._url}/control/discord/{verb}", json=arguments)
        assert answer.status_code == 400
        return str(answer.json()["error"])


@pytest.fixture
def remote(sandbox: Sandbox, rest: Rest) -> Remote:
    return Remote(sandbox.url, rest)


async def test_a_customer_is_driven_and_her_screen_shown(remote: Remote, rest: Rest) -> None:
    ana = await remote("customer", name="Ana Lopez")
    said = await remote("says", customer=ana["id"], text="hello")
    await remote("edits", customer=ana["id"], message=said["id"], text="hello!")
    data = base64.b64encode(b"pdf").decode()
    await remote("sends_file", customer=ana["id"], name="bill.pdf", data=data)
    button = {"type": 2, "style": 1, "label": "Talk to a person", "custom_id": "human"}
    rows = [{"type": 1, "components": [button]}]
    path = f"/channels/{ana['chat']}"
    sent = (await rest("POST", f"{path}/messages", content="Hi", components=rows)).json()
    await rest("POST", f"{path}/typing")
    await remote("reacts", customer=ana["id"], message=sent["id"], emoji="👍")
    phone = await remote("phone", customer=ana["id"])
    first, file, answer = phone["messages"]
    assert (first["text"], first["is_edited"]) == ("hello!", True)
    assert file["files"][0]["name"] == "bill.pdf"
    assert answer["buttons"][0][0]["label"] == "Talk to a person"
    assert answer["reactions"] == {"👍": ["Ana Lopez"]}
    assert phone["is_typing"]
    tap = await remote("taps", customer=ana["id"], message=sent["id"], button="Talk to a person")
    await rest("POST", f"/interactions/{tap['id']}/{tap['token']}/callback", type=6)
    assert (await remote("interaction", token=tap["token"]))["answer_type"] == 6
    await remote("deletes", customer=ana["id"], message=said["id"])
    await remote("blocks_the_bot", customer=ana["id"])
    phone = await remote("phone", customer=ana["id"])
    assert phone["is_blocked"]
    assert len(phone["messages"]) == 2


async def test_servers_channels_and_threads_are_made_and_used(remote: Remote, rest: Rest) -> None:
    ana = await remote("customer", name="Ana")
    server = await remote("server", name="Northwind", customers=[ana["id"]])
    channel = await remote("channel", server="Northwind", name="help")
    assert channel["guild_id"] == server["id"]
    await remote("says", customer=ana["id"], chat=channel["id"], text="hello")
    thread = await remote("starts_thread", customer=ana["id"], chat=channel["id"], name="Ana")
    assert thread["parent_id"] == channel["id"]
    await remote("bot_says", chat=channel["id"], name="Dyno", text="beep")
    await remote("bot_says", chat=channel["id"], name="GitHub", text="pushed", is_webhook=True)
    phone = await remote("phone", customer=ana["id"], chat=channel["id"])
    assert [m["who"] for m in phone["messages"] if m["from_bot"]] == ["Dyno", "GitHub"]
    await remote("leaves", customer=ana["id"], server=server["id"])
    answer = await rest("POST", f"/channels/{ana['chat']}/messages", content="no")
    assert answer.json()["code"] == 50278


@pytest.mark.usefixtures("at_the_sandbox")
async def test_the_gateway_and_the_settings_are_scripted(
    remote: Remote, shop_on_discord: Bot, sandbox: Sandbox
) -> None:
    async with connected(shop_on_discord, Client()) as client:
        assert (await remote("gateway"))["is_connected"]
        await remote("gateway", do="drop")
        await client.hears("resumed")
        assert (await remote("gateway"))["resumed"] == 1
        ana = await remote("customer", name="Ana")
        said = await remote("says", customer=ana["id"], text="hello")
        await remote("push", event="MESSAGE_CREATE", data={**said, "content": "again"})
        await client.hears("message", "again")
    await remote("settings", posts_per_second=1, burst=1, may_read_content=False, interaction_seconds=1)
    assert shop_on_discord.pace is not None
    assert not shop_on_discord.may_read_content
    assert sandbox.discord.interaction_seconds == 1
    await remote("faults", kind="outage")
    assert sandbox.discord.faults.is_away
    await remote("faults", kind="recover")


async def test_mistakes_are_explained(remote: Remote) -> None:
    assert "discord/{" in await remote.refused("shouts")
    assert "make her first" in await remote.refused("says", customer="1", text="x")
    assert "no setting" in await remote.refused("settings", colour="red")
    assert "no gateway action" in await remote.refused("gateway", do="dance")
