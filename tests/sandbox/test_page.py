"""The demo's page, server side: what it streams and what it takes."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from slack_sdk.web.async_client import AsyncWebClient
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import ExtBot

from sandbox import Sandbox
from sandbox.page import Page
from sandbox.slack import Channel
from sandbox.telegram import Bot

DECISION = {
    "conversation": "c1",
    "at": datetime(2026, 3, 2, 9, 30, tzinfo=UTC),
    "message": "Do you teach latte art?",
    "action": "offer_human",
    "reason": "unknown: no page says it",
    "signals": {"explicit": 0.0, "unknown": 0.9, "sensitive": 0.0, "repeat": 0.1},
    "citations": [{"source": "a.md", "title": "A", "quote": "Some words.", "score": 0.4}],
}


class Hours:
    """What the page's switch was set to."""

    def __init__(self) -> None:
        self.set_to: list[bool] = []
        self.error: Exception | None = None

    async def __call__(self, is_open: bool) -> None:
        if self.error:
            raise self.error
        self.set_to.append(is_open)


@pytest.fixture
def hours() -> Hours:
    return Hours()


@pytest.fixture
def page(sandbox: Sandbox, shop: Bot, support: Channel, hours: Hours) -> Page:
    return Page(
        sandbox,
        telegram_bot=shop,
        whatsapp_number=sandbox.whatsapp.number("shop"),
        discord_bot=sandbox.discord.bot("shop"),
        slack_channel=support,
        title="Larkmill",
        suggestions=["Where is my order?"],
        on_hours=hours,
    )


@pytest.fixture
async def http(page: Page) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=page.url, trust_env=False) as http:
        yield http


class Stream:
    """What an open page gets."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        self._lines = lines
        self.got: list[str] = []  #: names of all views so far, oldest first

    async def view(self, name: str, holds: Callable[[Any], bool] = lambda view: True) -> Any:
        """The next view of that name for which `holds`."""
        async with asyncio.timeout(5):
            event = ""
            async for line in self._lines:
                if line.startswith("event: "):
                    event = line.removeprefix("event: ")
                elif line.startswith("data: "):
                    self.got.append(event)
                    view = json.loads(line.removeprefix("data: "))
                    if event == name and holds(view):
                        return view
        raise AssertionError("the stream ended")


@asynccontextmanager
async def opened(http: httpx.AsyncClient) -> AsyncIterator[Stream]:
    async with http.stream("GET", "/page/events") as response:
        assert response.headers["content-type"].startswith("text/event-stream")
        yield Stream(response.aiter_lines())


async def test_the_page_needs_nothing_from_elsewhere(http: httpx.AsyncClient) -> None:
    html = await http.get("/")
    linked = re.findall(r'(?:src|href)="([^"]+)"', html.text)
    assert linked
    assert all(url.startswith(("/page/", "data:")) for url in linked)
    assert "default-src 'none'" in html.headers["content-security-policy"]
    for url in linked:
        if url.startswith("/"):
            assert (await http.get(url)).status_code == 200, url
    assert (await http.get("/page/page.py")).status_code == 404


async def test_an_opened_page_sees_everything_that_is_there(
    http: httpx.AsyncClient, page: Page, support: Channel
) -> None:
    await page.phone.telegram.says("Where is my order?")
    await page.staff[0].posts(support, "Good morning")
    page.show(DECISION)

    async with opened(http) as stream:
        assert await stream.view("shop") == {
            "title": "Larkmill",
            "suggestions": ["Where is my order?"],
            "is_open": True,
            "waits_for": None,
        }
        phone = await stream.view("telegram")
        inbox = await stream.view("inbox")
        decisions = await stream.view("decisions")

    assert [message["text"] for message in phone["messages"]] == ["Where is my order?"]
    assert inbox["threads"][0]["messages"][0]["who"] == page.staff[0].real_name
    assert [person["name"] for person in inbox["staff"]] == [person.real_name for person in page.staff]
    assert decisions[0]["at"] == "2026-03-02T09:30:00+00:00"
    assert decisions[0]["signals"]["unknown"] == 0.9


async def test_what_the_bot_sends_is_on_the_phone_at_once(
    http: httpx.AsyncClient, page: Page, api: ExtBot[None]
) -> None:
    async with opened(http) as stream:
        await stream.view("decisions")
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Talk to a person", callback_data="human")]])
        await api.send_message(page.phone.telegram.id, "It is on its way", reply_markup=keyboard)
        phone = await stream.view("telegram", lambda phone: phone["messages"])
        (message,) = phone["messages"]
        assert not message["is_mine"]
        assert message["buttons"] == [[{"label": "Talk to a person", "value": "human", "url": None}]]

        await api.delete_message(page.phone.telegram.id, message["id"])
        assert (await stream.view("telegram"))["messages"] == []


async def test_typing_ends_by_itself(
    http: httpx.AsyncClient, page: Page, api: ExtBot[None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sandbox.telegram.methods.TYPING_SECONDS", 0.2)
    async with opened(http) as stream:
        assert not (await stream.view("telegram"))["is_typing"]
        await api.send_chat_action(page.phone.telegram.id, "typing")
        assert (await stream.view("telegram"))["is_typing"]
        assert not (await stream.view("telegram"))["is_typing"]


async def test_edits_reactions_and_private_words_reach_the_inbox(
    http: httpx.AsyncClient, page: Page, support: Channel, web: AsyncWebClient
) -> None:
    async with opened(http) as stream:
        posted = await web.chat_postMessage(channel=support.id, text="waiting")
        await stream.view("inbox", lambda inbox: inbox["threads"])
        await web.chat_update(channel=support.id, ts=posted["ts"], text="claimed")
        await web.reactions_add(channel=support.id, timestamp=posted["ts"], name="x")
        await web.chat_postEphemeral(channel=support.id, user=page.staff[1].id, text="only you")
        inbox = await stream.view("inbox", lambda inbox: inbox["ephemerals"])

    message = inbox["threads"][0]["messages"][0]
    assert (message["text"], message["is_edited"]) == ("claimed", True)
    assert message["reactions"] == [{"name": "x", "by": [support.workspace.bot_id]}]
    assert (inbox["ephemerals"][0]["for"], inbox["ephemerals"][0]["text"]) == (page.staff[1].id, "only you")


async def test_a_form_is_shown_to_whom_it_was_opened_for_until_it_is_closed(
    http: httpx.AsyncClient, page: Page, support: Channel, web: AsyncWebClient
) -> None:
    form = {
        "type": "modal",
        "title": {"type": "plain_text", "text": "Snooze"},
        "private_metadata": "only the app's business",
        "blocks": [{"type": "divider"}],
    }
    async with opened(http) as stream:
        await web.views_open(trigger_id=support.workspace.new_trigger(page.staff[1].id), view=form)
        (shown,) = (await stream.view("inbox", lambda inbox: inbox["forms"]))["forms"]
        body = {"staff": page.staff[1].id, "view": shown["id"]}
        assert (await http.post("/control/slack/closes", json=body)).json()["ok"]
        await stream.view("inbox", lambda inbox: not inbox["forms"])

    assert (shown["for"], shown["title"]["text"]) == (page.staff[1].id, "Snooze")
    assert "private_metadata" not in shown


async def test_only_what_has_changed_is_sent(http: httpx.AsyncClient, page: Page) -> None:
    async with opened(http) as stream:
        await stream.view("decisions")
        stream.got.clear()
        await page.phone.telegram.says("Hello")
        await stream.view("telegram")
        page.show(DECISION)
        await stream.view("decisions")
        assert stream.got == ["telegram", "decisions"]


async def test_decisions_are_newest_first_and_complete(http: httpx.AsyncClient, page: Page) -> None:
    page.show({**DECISION, "action": "answer"})
    page.show({**DECISION, "action": "escalate"})
    with pytest.raises(KeyError, match="reason"):
        page.show({name: value for name, value in DECISION.items() if name != "reason"})

    async with opened(http) as stream:
        assert [one["action"] for one in await stream.view("decisions")] == ["escalate", "answer"]


async def test_text_that_is_not_quite_text_does_not_stop_the_page(
    http: httpx.AsyncClient, page: Page
) -> None:
    strange = "half a pair \ud83d, a line\u2028end and \r\n\r\nevent: shop"
    await page.phone.telegram.says(strange)
    async with opened(http) as stream:
        assert (await stream.view("telegram"))["messages"][0]["text"] == strange


async def test_the_switch_closes_and_opens_the_shop(
    http: httpx.AsyncClient, page: Page, hours: Hours
) -> None:
    async with opened(http) as stream:
        await stream.view("decisions")
        assert (await http.post("/page/hours", json={"open": False})).json() == {"ok": True}
        assert not (await stream.view("shop"))["is_open"]
        await http.post("/page/hours", json={"open": True})
        assert (await stream.view("shop"))["is_open"]
    assert hours.set_to == [False, True]


async def test_the_switch_stays_where_it_was_when_the_hours_cannot_be_set(
    http: httpx.AsyncClient, page: Page, hours: Hours
) -> None:
    hours.error = RuntimeError("no clock")
    response = await http.post("/page/hours", json={"open": False})
    assert (response.status_code, response.json()["error"]) == (500, "RuntimeError: no clock")
    assert page.is_open


@pytest.mark.parametrize("body", [b"", b"[]", b'{"open": "no"}', b"{"])
async def test_the_switch_refuses_what_is_neither_open_nor_closed(
    http: httpx.AsyncClient, page: Page, hours: Hours, body: bytes
) -> None:
    assert (await http.post("/page/hours", content=body)).status_code == 400
    assert hours.set_to == []


async def test_a_file_from_the_inbox_is_only_ever_a_download(
    http: httpx.AsyncClient, page: Page, sandbox: Sandbox, support: Channel
) -> None:
    elsewhere = sandbox.slack.channel("elsewhere")
    shared = await page.staff[0].posts(support, "see", files=[("notes.txt", "für Mära".encode())])
    hidden = await page.staff[0].posts(elsewhere, "see", files=[("other.txt", b"secret")])

    async with opened(http) as stream:
        (shown,) = (await stream.view("inbox"))["threads"][0]["messages"][0]["files"]
    assert (shown["name"], shown["preview"], shown["is_cut"]) == ("notes.txt", "für Mära", False)
    response = await http.get(f"/page/files/slack/{shared.files[0]['id']}")
    assert response.content.decode() == "für Mära"
    assert response.headers["content-disposition"].startswith("attachment")
    assert (await http.get(f"/page/files/slack/{hidden.files[0]['id']}")).status_code == 404


async def test_an_open_page_does_not_keep_the_sandbox_from_closing() -> None:
    async with Sandbox() as sandbox:
        page = Page(
            sandbox,
            telegram_bot=sandbox.telegram.bot("42:CLOSING"),
            whatsapp_number=sandbox.whatsapp.number("closing"),
            discord_bot=sandbox.discord.bot("closing"),
            slack_channel=sandbox.slack.channel("support"),
            title="Larkmill",
            suggestions=[],
            on_hours=Hours(),
        )
        async with (
            asyncio.timeout(10),
            httpx.AsyncClient(base_url=page.url, trust_env=False) as http,
            opened(http) as stream,
        ):
            await stream.view("decisions")
            closing = asyncio.create_task(sandbox.__aexit__(None, None, None))
            await asyncio.wait((closing,))
