"""Telegram by webhook: what is stored, what is refused, and never a 500."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.model import ButtonTapped, MessageSent
from sandbox import Sandbox
from sandbox.telegram import Customer
from tests.adapters.telegram_world import DRIVERS, SECRET, TOKEN, Store, hooked

HEADER = b"X-Telegram-Bot-Api-Secret-Token"
GOOD = (HEADER, SECRET.encode())
UPDATE = {
    "update_id": 1,
    "message": {
        "message_id": 1,
        "date": 1,
        "chat": {"id": 7, "type": "private"},
        "from": {"id": 7, "is_bot": False, "first_name": "Ana"},
        "text": "hi",
    },
}


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def ana(sandbox: Sandbox) -> Customer:
    return sandbox.telegram.bot(TOKEN, username="shop_bot").customer("Ana")


@pytest.fixture
async def web() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False) as client:
        yield client


async def post(web: httpx.AsyncClient, url: str, body: Any, *headers: tuple[bytes, bytes]) -> int:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return (await web.post(url, content=content, headers=list(headers))).status_code


@pytest.mark.parametrize("driver", DRIVERS)
async def test_updates_are_delivered_and_buttons_answered(
    sandbox: Sandbox, ana: Customer, driver: str
) -> None:
    store = Store()
    async with hooked(sandbox, store, driver=driver) as (telegram, _):
        await sandbox.journal.wait_for("setWebhook")
        assert telegram.problem is None or telegram.problem == "not connected yet"
        await ana.says("/start")
        await ana.says("/human")
        events = await store.has(2)

    assert isinstance(events[0], MessageSent)
    assert isinstance(events[1], ButtonTapped)


async def test_an_account_may_have_any_name(sandbox: Sandbox, ana: Customer) -> None:
    store = Store()
    async with hooked(sandbox, store, account="münchen 1 %"):
        await sandbox.journal.wait_for("setWebhook")
        await ana.says("hi")
        await store.has(1)


async def test_telegram_repeats_what_could_not_be_stored(sandbox: Sandbox, ana: Customer) -> None:
    store = Store()
    store.broken = True
    async with hooked(sandbox, store):
        await sandbox.journal.wait_for("setWebhook")
        await ana.says("hi")
        await store.was_asked(2)
        refused = await sandbox.journal.wait_for("update", lambda entry: entry.status == 503)
        store.broken = False
        await store.has(1)
        accepted = await sandbox.journal.wait_for("update", lambda entry: entry.status == 200)

    assert refused.params["update_id"] == accepted.params["update_id"]
    assert len(store.events) == 1


async def test_a_delivery_is_accepted_only_once_it_is_stored(
    sandbox: Sandbox, web: httpx.AsyncClient
) -> None:
    store = Store()
    store.free.clear()
    async with hooked(sandbox, store) as (_, url):
        posting = asyncio.create_task(post(web, url, UPDATE, GOOD))
        await store.was_asked(1)
        assert not posting.done()
        store.free.set()
        assert await posting == 200


@pytest.mark.parametrize(
    "headers",
    [
        (),
        ((HEADER, b""),),
        ((HEADER, b"wrong"),),
        ((HEADER, SECRET.lower().encode()),),
        ((HEADER, SECRET.encode() + b"x"),),
        ((HEADER, b"v0=\xc3\xa9"),),
        ((HEADER, b"\xff\xfe"),),
        (GOOD, GOOD),
        (GOOD, (HEADER, b"wrong")),
    ],
)
async def test_a_forged_delivery_is_turned_away(
    sandbox: Sandbox, ana: Customer, web: httpx.AsyncClient, headers: tuple[tuple[bytes, bytes], ...]
) -> None:
    store = Store()
    async with hooked(sandbox, store) as (_, url):
        assert await post(web, url, UPDATE, *headers) == 401
    assert store.attempts == 0


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff",
        b"{",
        b"[1]",
        b'"x"',
        b"null",
        b"NaN",
        b"[" * 100_000,
        b'{"update_id": ' + b"9" * 5000 + b"}",
    ],
)
async def test_a_body_that_is_no_update_is_refused(
    sandbox: Sandbox, ana: Customer, web: httpx.AsyncClient, body: bytes
) -> None:
    async with hooked(sandbox, Store()) as (_, url):
        assert await post(web, url, body, GOOD) == 400


@pytest.mark.parametrize(
    "update", [{}, {"update_id": 1}, {"update_id": 2, "message": [1]}, {"update_id": 3, "new_kind": {}}]
)
async def test_an_unknown_kind_of_update_is_accepted_and_ignored(
    sandbox: Sandbox, ana: Customer, web: httpx.AsyncClient, update: dict[str, Any]
) -> None:
    store = Store()
    async with hooked(sandbox, store) as (_, url):
        assert await post(web, url, update, GOOD) == 200
    assert store.attempts == 0


async def test_an_oversized_body_is_refused(sandbox: Sandbox, ana: Customer, web: httpx.AsyncClient) -> None:
    async with hooked(sandbox, Store()) as (_, url):
        assert await post(web, url, b"x" * (3 * 1024 * 1024 + 1), GOOD) == 413


async def test_a_message_of_a_megabyte_is_taken(
    sandbox: Sandbox, ana: Customer, web: httpx.AsyncClient
) -> None:
    store = Store()
    update = {**UPDATE, "message": {**UPDATE["message"], "text": "x" * 1_000_000}}  # type: ignore[dict-item]
    async with hooked(sandbox, store) as (_, url):
        assert await post(web, url, update, GOOD) == 200
    assert len(store.events) == 1


async def test_a_dripped_body_is_given_up(sandbox: Sandbox, ana: Customer, web: httpx.AsyncClient) -> None:
    async def drip() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    async with hooked(sandbox, Store(), body_seconds=0.1) as (_, url):
        host, port = httpx.URL(url).host, httpx.URL(url).port
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(b"POST /telegram/shop HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n")
        writer.write(HEADER + b": " + SECRET.encode() + b"\r\n\r\n{")
        answer = await asyncio.wait_for(reader.read(), 5)
        writer.close()

    assert answer.startswith(b"HTTP/1.1 408")
