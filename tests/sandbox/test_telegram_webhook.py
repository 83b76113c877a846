"""Webhook deliveries, parsed by python-telegram-bot."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Update
from telegram.error import BadRequest
from telegram.ext import ExtBot

from sandbox import Sandbox
from sandbox.telegram import Bot, Customer


class Endpoint:
    """The bot's side: answers each delivery with the next of `statuses`, then with 200."""

    def __init__(self, api: ExtBot[None], *statuses: int) -> None:
        self.api = api
        self.statuses = list(statuses)
        self.secrets: list[str | None] = []
        self.texts: list[str | None] = []

    async def __call__(self, request: Request) -> Response:
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        status = self.statuses.pop(0) if self.statuses else 200
        if status == 200:
            update = Update.de_json(await request.json(), self.api)
            assert update.effective_message is not None
            self.texts.append(update.effective_message.text)
        return Response(status_code=status)


@pytest.fixture
def serve(sandbox: Sandbox, api: ExtBot[None]) -> Callable[..., Endpoint]:
    def start(*statuses: int) -> Endpoint:
        endpoint = Endpoint(api, *statuses)
        sandbox.page = Starlette(routes=[Route("/bot", endpoint.__call__, methods=["POST"])])
        return endpoint

    return start


async def test_updates_are_posted_with_the_secret(
    sandbox: Sandbox, api: ExtBot[None], ana: Customer, serve: Callable[..., Endpoint]
) -> None:
    endpoint = serve()
    await ana.says("before the webhook")
    await api.set_webhook(sandbox.url + "/bot", secret_token="s3cret_-")
    await ana.says("after")
    await sandbox.journal.wait_for("update", lambda entry: entry.params["message"]["text"] == "after")
    assert endpoint.texts == ["before the webhook", "after"]
    assert endpoint.secrets == ["s3cret_-"] * 2
    assert "s3cret" not in str(sandbox.journal.of("setWebhook"))
    assert (await api.get_webhook_info()).pending_update_count == 0


async def test_a_refused_update_is_repeated_before_the_next_one(
    sandbox: Sandbox, api: ExtBot[None], ana: Customer, serve: Callable[..., Endpoint]
) -> None:
    endpoint = serve(500, 503)
    await api.set_webhook(sandbox.url + "/bot")
    for text in ("one", "two", "three"):
        await ana.says(text)
    await sandbox.journal.wait_for("update", lambda e: e.ok and e.params["message"]["text"] == "three")
    assert endpoint.texts == ["one", "two", "three"]
    info = await api.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"


async def test_what_a_webhook_did_not_take_is_left_for_polling(
    sandbox: Sandbox, api: ExtBot[None], ana: Customer, shop: Bot
) -> None:
    await api.set_webhook(sandbox.url + "/nobody-there")
    await ana.says("hi")
    await sandbox.journal.wait_for("update", lambda entry: entry.status == 404)
    assert (await api.get_webhook_info()).pending_update_count == 1
    await api.delete_webhook()
    (update,) = await api.get_updates()
    assert update.message is not None
    assert update.message.text == "hi"


async def test_a_redelivery_carries_the_same_id(
    sandbox: Sandbox, api: ExtBot[None], ana: Customer, shop: Bot, serve: Callable[..., Endpoint]
) -> None:
    serve()
    await api.set_webhook(sandbox.url + "/bot")
    update = await ana.says("hi")
    first = await sandbox.journal.wait_for("update")
    shop.redeliver(update)
    again = await sandbox.journal.wait_for("update", after=first.number)
    assert again.params["update_id"] == first.params["update_id"] == update["update_id"]


async def test_a_secret_of_strange_letters_is_refused(sandbox: Sandbox, api: ExtBot[None]) -> None:
    with pytest.raises(BadRequest, match="unallowed characters"):
        await api.set_webhook(sandbox.url + "/bot", secret_token="né!")


async def test_chats_do_not_wait_for_each_other(
    sandbox: Sandbox, api: ExtBot[None], ana: Customer, shop: Bot
) -> None:
    go_on = asyncio.Event()

    async def slow_for_ana(request: Request) -> Response:
        if (await request.json())["message"]["chat"]["id"] == ana.id:
            await go_on.wait()
        return Response()

    sandbox.page = Starlette(routes=[Route("/bot", slow_for_ana, methods=["POST"])])
    await api.set_webhook(sandbox.url + "/bot")
    await ana.says("slow")
    await shop.customer("Ben").says("fast")
    entry = await sandbox.journal.wait_for("update")
    assert entry.params["message"]["text"] == "fast"
    go_on.set()
