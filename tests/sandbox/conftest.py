"""A sandbox on a free port within the test's event loop, and the raw SDKs pointed at it."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from telegram.ext import Application, ApplicationBuilder, ExtBot
from telegram.request import HTTPXRequest

from sandbox import Sandbox
from sandbox.slack import Channel, Staff
from sandbox.telegram import Bot, Customer

TOKEN = "42:SANDBOX-TOKEN"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    # slack_sdk honours these and ignores NO_PROXY.
    for name in list(os.environ):
        if name.lower() in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.delenv(name)
    # What python-telegram-bot will do by itself one day; until then it warns.
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def shop(sandbox: Sandbox) -> Bot:
    """The bot account on Telegram."""
    return sandbox.telegram.bot(TOKEN, username="shop_bot")


@pytest.fixture
def ana(shop: Bot) -> Customer:
    return shop.customer("Ana Lopez", language_code="es")


@pytest.fixture
async def api(sandbox: Sandbox, shop: Bot) -> AsyncIterator[ExtBot[None]]:
    """python-telegram-bot's `Bot`."""
    async with ptb_application(sandbox) as application:
        yield application.bot


def ptb_application(sandbox: Sandbox) -> Application:  # type: ignore[type-arg]
    # Loading the certificate authorities takes longer than most tests, and nothing here is encrypted.
    quick = {"verify": False}
    builder = ApplicationBuilder().token(TOKEN).updater(None)
    builder.request(HTTPXRequest(connection_pool_size=8, httpx_kwargs=quick))
    builder.get_updates_request(HTTPXRequest(httpx_kwargs=quick))
    base = sandbox.telegram.url
    return builder.base_url(base + "/bot").base_file_url(base + "/file/bot").build()


@pytest.fixture
def support(sandbox: Sandbox) -> Channel:
    return sandbox.slack.channel("support")


@pytest.fixture
def ruiz(sandbox: Sandbox, support: Channel) -> Staff:
    return sandbox.slack.staff("Eva Ruiz", channels=[support])


@pytest.fixture
def web(sandbox: Sandbox) -> AsyncWebClient:
    return AsyncWebClient(token=sandbox.slack.bot_token, base_url=sandbox.slack.url + "/api/")


@pytest.fixture
def bolt(sandbox: Sandbox, web: AsyncWebClient) -> AsyncApp:
    return AsyncApp(client=web, signing_secret=sandbox.slack.signing_secret)
