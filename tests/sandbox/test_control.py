"""The sandbox as a process of its own, driven over HTTP."""

from __future__ import annotations

import asyncio
import base64
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import Sandbox
from sandbox.slack import Channel, Staff
from sandbox.telegram import Customer


class Remote:
    def __init__(self, url: str, client: httpx.AsyncClient) -> None:
        self.url = url
        self._client = client

    async def __call__(self, verb: str, **arguments: Any) -> Any:
        response = await self._client.post(f"{self.url}/control/{verb}", json=arguments, timeout=30)
        body = response.json()
        assert body["ok"], body
        return body["result"]

    async def get(self, verb: str, **query: Any) -> Any:
        response = await self._client.get(f"{self.url}/control/{verb}", params=query, timeout=30)
        assert response.status_code == 200, response.text
        return response.json()["result"]

    async def refused(self, verb: str, **arguments: Any) -> str:
        response = await self._client.post(f"{self.url}/control/{verb}", json=arguments)
        assert response.status_code == 400
        return str(response.json()["error"])


@pytest.fixture
async def remote(sandbox: Sandbox) -> AsyncIterator[Remote]:
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:
        yield Remote(sandbox.url, client)


@asynccontextmanager
async def process() -> AsyncIterator[str]:
    """`python -m sandbox` on a free port; yields its URL."""
    root = Path(__file__).parents[2]
    running = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", "0", cwd=root, stdout=asyncio.subprocess.PIPE
    )
    assert running.stdout is not None
    try:
        async with asyncio.timeout(30):
            line = (await running.stdout.readline()).decode()
        assert line.startswith("sandbox: http://127.0.0.1:")
        yield line.removeprefix("sandbox: ").strip()
    finally:
        running.terminate()
        await running.wait()


async def test_a_process_of_its_own_serves_both_platforms() -> None:
    async with process() as url, httpx.AsyncClient(trust_env=False, verify=False) as client:
        remote = Remote(url, client)
        await remote("telegram/bot", token="1:T", username="shop_bot")
        person = await remote("telegram/customer", name="Ana Lopez", language_code="es")
        update = await remote("telegram/says", customer=person["id"], text="hello")
        polled = (await client.get(f"{url}/telegram/bot1:T/getUpdates")).json()
        assert polled["result"] == [update]
        state = await remote.get("slack/state")
        channel = await remote("slack/channel", name="support")
        web = AsyncWebClient(token=state["bot_token"], base_url=url + "/slack/api/")
        await web.chat_postMessage(channel=channel["id"], text="Ana asks")
        shown = await remote.get("slack/threads", channel="support")
        assert shown["threads"][0][0]["text"] == "Ana asks"


async def test_a_customer_is_driven_and_her_phone_shown(
    remote: Remote, sandbox: Sandbox, ana: Customer
) -> None:
    api = f"{sandbox.telegram.url}/bot42:SANDBOX-TOKEN/sendMessage"
    keyboard = {"inline_keyboard": [[{"text": "Talk to a person", "callback_data": "human"}]]}
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:
        await client.post(api, json={"chat_id": ana.id, "text": "Hello", "reply_markup": keyboard})
    phone = await remote.get("telegram/phone", customer=ana.id)
    (message,) = phone["messages"]
    assert message["buttons"] == [[{"label": "Talk to a person", "data": "human", "url": None}]]
    await remote("telegram/taps", customer=ana.id, message=message["message_id"], button="Talk to a person")
    data = base64.b64encode(b"pdf").decode()
    await remote("telegram/sends_document", customer=ana.id, name="bill.pdf", data=data)
    assert await remote.get("telegram/pending") == 2
    answer = await remote(
        "telegram/sends_sticker", customer=ana.id, emoji="🎉", reply_to=message["message_id"]
    )
    shown = (await remote.get("telegram/phone", customer=ana.id))["messages"]
    assert [(each["attachment"], each["reply_to"]) for each in shown[1:]] == [
        ("document", None),
        ("sticker", message["message_id"]),
    ]
    opened = await remote.get("telegram/opens", customer=ana.id, message=answer["message"]["message_id"])
    assert base64.b64decode(opened).startswith(b"RIFF")
    await remote("telegram/blocks_the_bot", customer=ana.id)
    assert (await remote.get("telegram/phone", customer=ana.id))["is_blocked"]


async def test_staff_are_driven_and_threads_shown(
    remote: Remote, web: AsyncWebClient, support: Channel, ruiz: Staff
) -> None:
    ts = (await web.chat_postMessage(channel=support.id, text="Ana asks"))["ts"]
    reply = await remote("slack/replies", staff="Eva Ruiz", channel="support", thread_ts=ts, text="On it")
    await remote("slack/edits", staff=ruiz.id, channel="support", ts=reply["ts"], text="On its way")
    await remote("slack/reacts", staff=ruiz.id, channel="support", ts=ts, name="eyes")
    ((root, answer),) = (await remote.get("slack/threads", channel="support"))["threads"]
    assert (answer["who"], answer["text"], answer["is_edited"]) == ("Eva Ruiz", "On its way", True)
    assert root["reactions"] == {"eyes": ["Eva Ruiz"]}
    await remote("slack/deletes", staff=ruiz.id, channel="support", ts=reply["ts"])
    assert len((await remote.get("slack/threads", channel="support"))["threads"][0]) == 1


async def test_faults_and_settings_are_scripted(
    remote: Remote, sandbox: Sandbox, web: AsyncWebClient
) -> None:
    await remote("slack/faults", kind="fail", method="auth.test", error="fatal_error", status=200)
    answer = await web.api_call("api.test")
    assert answer["ok"]
    with pytest.raises(Exception, match="fatal_error"):
        await web.auth_test()
    await remote("slack/settings", posts_per_second=1, burst=1, retry_seconds=[0, 1], ack_seconds=0.5)
    assert sandbox.slack.pace is not None
    assert sandbox.slack.delivery.retry_seconds == (0.0, 1.0)
    await remote("telegram/faults", kind="outage")
    assert sandbox.telegram.faults.is_away
    await remote("telegram/faults", kind="recover")
    assert not sandbox.telegram.faults.is_away


async def test_the_journal_can_be_followed(remote: Remote, ana: Customer, web: AsyncWebClient) -> None:
    await web.auth_test()
    so_far = await remote.get("journal")
    assert [entry["method"] for entry in so_far["entries"]] == ["auth.test"]
    following = asyncio.create_task(remote.get("journal", after=so_far["last_number"], wait=20))
    await ana.says("hello")
    (entry,) = (await following)["entries"]
    assert (entry["kind"], entry["method"], entry["params"]["text"]) == ("act", "says", "hello")
    assert (await remote.get("journal/counts"))["auth.test"] == 1


async def test_mistakes_are_explained(remote: Remote, ana: Customer) -> None:
    assert "there are telegram/" in await remote.refused("telegram/shouts")
    assert "make her first" in await remote.refused("telegram/says", customer=1, text="x")
    assert "text" in await remote.refused("telegram/says", customer=ana.id)
    assert "no fault of kind" in await remote.refused("slack/faults", kind="flood")
