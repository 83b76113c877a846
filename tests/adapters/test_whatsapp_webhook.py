"""WhatsApp's webhook: what is stored, what is refused, and never a 500."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from adapters.whatsapp import MetaApp
from bot.errors import ConfigError
from bot.model import MessageSent, ReceiptArrived, Reply
from sandbox import Sandbox
from sandbox.whatsapp import Customer, Number, Refused
from tests.adapters.telegram_world import Store
from tests.adapters.whatsapp_world import VERIFY_TOKEN, adapter, hooked, listening

HEADER = b"X-Hub-Signature-256"


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def eu(sandbox: Sandbox) -> Number:
    return sandbox.whatsapp.number("eu")


@pytest.fixture
def ana(eu: Number) -> Customer:
    return eu.customer("Ana")


@pytest.fixture
async def web() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:
        yield client


def payload(number: Number, text: str = "hi", **fields: Any) -> dict[str, Any]:
    message = {"from": "4917", "id": "wamid.1", "timestamp": "1", "type": "text", "text": {"body": text}}
    value = {"metadata": {"phone_number_id": number.id}, "messages": [{**message, **fields}]}
    return {"entry": [{"changes": [{"field": "messages", "value": value}]}]}


def signed(number: Number, body: bytes) -> tuple[bytes, bytes]:
    digest = hmac.new(number.app.secret.encode(), body, hashlib.sha256).hexdigest()
    return HEADER, f"sha256={digest}".encode()


async def post(web: httpx.AsyncClient, url: str, body: bytes, *headers: tuple[bytes, bytes]) -> int:
    return (await web.post(url, content=body, headers=list(headers))).status_code


# --- the handshake ------------------------------------------------------------------------------------------


async def test_metas_handshake_is_answered(sandbox: Sandbox, eu: Number) -> None:
    async with hooked([adapter(sandbox, eu)], Store()) as served:
        await eu.app.webhook_to(served.path(), verify_token=VERIFY_TOKEN)
        with pytest.raises(Refused):
            await eu.app.verify(served.path(), "another word")


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({}, 403),
        ({"hub.mode": "subscribe", "hub.challenge": "7"}, 403),
        ({"hub.mode": "unsubscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "7"}, 403),
        ({"hub.mode": "subscribe", "hub.verify_token": "\xe9", "hub.challenge": "7"}, 403),
        ({"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN}, 400),
        ({"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "<b>7</b>"}, 200),
    ],
)
async def test_a_handshake_needs_the_verify_token(
    sandbox: Sandbox, eu: Number, web: httpx.AsyncClient, query: dict[str, str], status: int
) -> None:
    async with hooked([adapter(sandbox, eu)], Store()) as served:
        answer = await web.get(served.path(), params=query)

    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/plain")
    if status == 200:
        assert answer.text == query["hub.challenge"]


# --- what is stored -----------------------------------------------------------------------------------------


async def test_a_message_comes_in(sandbox: Sandbox, eu: Number, ana: Customer) -> None:
    store = Store()
    async with listening(sandbox, eu, store):
        await ana.says("Where is my parcel?")
        (event,) = await store.has(1)

    assert isinstance(event, MessageSent)
    assert (event.text, event.customer.name, event.address.chat) == (
        "Where is my parcel?",
        "Ana",
        ana.phone,
    )


async def test_a_delivery_is_accepted_only_once_it_is_stored(
    sandbox: Sandbox, eu: Number, ana: Customer
) -> None:
    store = Store()
    store.free.clear()
    async with listening(sandbox, eu, store):
        await ana.says("hi")
        await store.was_asked(1)
        assert eu.app.pending == 1

        store.free.set()
        await sandbox.journal.wait_for("webhook", lambda entry: entry.status == 200)
        assert len(store.events) == 1


async def test_meta_repeats_what_could_not_be_stored(sandbox: Sandbox, eu: Number, ana: Customer) -> None:
    store = Store()
    store.broken = True
    async with listening(sandbox, eu, store):
        await ana.says("hi")
        await store.was_asked(2)
        await sandbox.journal.wait_for("webhook", lambda entry: entry.status == 503)
        store.broken = False
        await store.has(1)


async def test_a_redelivery_has_the_same_key(sandbox: Sandbox, eu: Number, ana: Customer) -> None:
    store = Store()
    async with listening(sandbox, eu, store):
        message = await ana.says("hi")
        await store.has(1)
        eu.app.redeliver(message["id"])
        first, second = await store.has(2)

    assert first == second


async def test_a_batch_is_stored_at_once_and_whole(sandbox: Sandbox, eu: Number, ana: Customer) -> None:
    store = Store()
    bo = eu.customer("Bo", username="bo.dot")
    async with listening(sandbox, eu, store) as whatsapp:
        await ana.says("open")
        await store.has(1)
        async with eu.app.batch():
            await ana.says("one")
            await bo.says("two")
            await ana.says("three")
            await ana.reads()
        events = await store.has(4)

    said = [(event.text, event.customer.name) for event in events if isinstance(event, MessageSent)]
    assert said[1:] == [("one", "Ana"), ("two", "Bo"), ("three", "Ana")]
    assert whatsapp.account == "eu"
    assert store.attempts == 2


# --- two accounts -------------------------------------------------------------------------------------------


async def test_two_numbers_of_one_meta_app_share_an_address(sandbox: Sandbox, eu: Number) -> None:
    us = sandbox.whatsapp.number("us", waba=eu.waba)
    app, store = MetaApp(eu.app.secret), Store()
    both = [adapter(sandbox, eu, app=app), adapter(sandbox, us, app=app)]
    async with hooked(both, store) as served:
        await eu.app.webhook_to(served.path("eu"), verify_token=VERIFY_TOKEN)
        await eu.customer("Ana").says("to Europe")
        await us.customer("Bo").says("to America")
        events = await store.has(2)
        await both[1].typing(events[1].address)  # type: ignore[union-attr]
        typing = await sandbox.journal.wait_for("mark_read")

    assert {e.text: e.address.account for e in events if isinstance(e, MessageSent)} == {
        "to Europe": "eu",
        "to America": "us",
    }
    assert typing.account == "us", "typing is shown in a chat whose message came by the other's address"


async def test_two_meta_apps_do_not_write_in_each_others_name(
    sandbox: Sandbox, eu: Number, web: httpx.AsyncClient
) -> None:
    us, store = sandbox.whatsapp.number("us"), Store()
    async with hooked([adapter(sandbox, eu), adapter(sandbox, us)], store) as served:
        forged = json.dumps(payload(us)).encode()
        assert await post(web, served.path("us"), forged, signed(eu, forged)) == 401
        assert await post(web, served.path("eu"), forged, signed(eu, forged)) == 200, (
            "signed, and passed over"
        )
        assert await post(web, served.path("us"), forged, signed(us, forged)) == 200

    assert [event.key for event in store.events] == ["whatsapp/us/wamid.1"]


async def test_numbers_that_are_not_ours_are_passed_over(sandbox: Sandbox, eu: Number, ana: Customer) -> None:
    other = sandbox.whatsapp.number("other", waba=eu.waba)
    store = Store()
    async with listening(sandbox, eu, store):
        await other.customer("Bo").says("not for us")
        await ana.says("for us")
        await sandbox.journal.wait_for("webhook", lambda entry: entry.account == "other" and entry.ok)
        (event,) = await store.has(1)

    assert isinstance(event, MessageSent)
    assert event.text == "for us"


def test_one_number_cannot_be_two_accounts(sandbox: Sandbox, eu: Number) -> None:
    app = MetaApp(eu.app.secret)
    app.add(phone_number_id=eu.id, account="eu")

    with pytest.raises(ConfigError, match=r"channels\.whatsapp\.eu has this number already"):
        app.add(phone_number_id=eu.id, account="us")


# --- what is refused ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        (),
        ((HEADER, b""),),
        ((HEADER, b"sha256="),),
        ((HEADER, b"sha256=" + b"0" * 64),),
        ((HEADER, b"v0=\xc3\xa9"),),
        ((HEADER, b"\xff\xfe"),),
        ((b"X-Hub-Signature", b"sha1=0"),),
    ],
)
async def test_a_forged_delivery_is_turned_away(
    sandbox: Sandbox, eu: Number, web: httpx.AsyncClient, headers: tuple[tuple[bytes, bytes], ...]
) -> None:
    store = Store()
    async with hooked([adapter(sandbox, eu)], store) as served:
        assert await post(web, served.path(), json.dumps(payload(eu)).encode(), *headers) == 401
    assert store.attempts == 0


async def test_a_signature_is_for_its_own_body_and_stands_once(
    sandbox: Sandbox, eu: Number, web: httpx.AsyncClient
) -> None:
    store, body = Store(), json.dumps(payload(eu)).encode()
    async with hooked([adapter(sandbox, eu)], store) as served:
        assert await post(web, served.path(), body + b" ", signed(eu, body)) == 401
        assert await post(web, served.path(), body, signed(eu, body), signed(eu, body)) == 401
        assert store.attempts == 0
        assert await post(web, served.path(), body, signed(eu, body)) == 200


async def test_a_replay_is_the_same_event_again(sandbox: Sandbox, eu: Number, web: httpx.AsyncClient) -> None:
    store, body = Store(), json.dumps(payload(eu)).encode()
    async with hooked([adapter(sandbox, eu)], store) as served:
        for _ in range(2):
            assert await post(web, served.path(), body, signed(eu, body)) == 200

    assert len({event.key for event in store.events}) == 1


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff", b"{", b"[1]", b'"x"', b"null", b"NaN", b"[" * 100_000, b'{"entry": ' + b"9" * 5000 + b"}"],
)
async def test_a_body_that_is_no_webhook_is_refused(
    sandbox: Sandbox, eu: Number, web: httpx.AsyncClient, body: bytes
) -> None:
    async with hooked([adapter(sandbox, eu)], Store()) as served:
        assert await post(web, served.path(), body, signed(eu, body)) == 400
        assert await post(web, served.path(), body) == 401


@pytest.mark.parametrize(
    "update", [{}, {"entry": 1}, {"entry": [{"changes": [{"field": "account_alerts", "value": {}}]}]}]
)
async def test_an_unknown_kind_of_webhook_is_accepted_and_ignored(
    sandbox: Sandbox, eu: Number, web: httpx.AsyncClient, update: dict[str, Any]
) -> None:
    store, body = Store(), json.dumps(update).encode()
    async with hooked([adapter(sandbox, eu)], store) as served:
        assert await post(web, served.path(), body, signed(eu, body)) == 200
    assert store.attempts == 0


async def test_a_body_of_sixty_megabytes_is_refused_after_three(sandbox: Sandbox, eu: Number) -> None:
    async with hooked([adapter(sandbox, eu)], Store()) as served:
        url = httpx.URL(served.url)
        reader, writer = await asyncio.open_connection(url.host, url.port)
        writer.write(b"POST /whatsapp/eu HTTP/1.1\r\nHost: x\r\nContent-Length: 62914560\r\n\r\n")
        writer.write(b"x" * (3 * 1024 * 1024 + 1))
        answer = await asyncio.wait_for(reader.read(), 5)
        writer.close()

    assert answer.startswith(b"HTTP/1.1 413")


async def test_an_account_may_have_any_name(sandbox: Sandbox, ana: Customer) -> None:
    shop, store = sandbox.whatsapp.number("größe 1"), Store()
    async with hooked([adapter(sandbox, shop)], store) as served:
        await shop.app.webhook_to(f"{served.url}/whatsapp/gr%C3%B6%C3%9Fe%201", verify_token=VERIFY_TOKEN)
        await shop.customer("Ana").says("hi")
        (event,) = await store.has(1)

    assert isinstance(event, MessageSent)
    assert event.address.account == "größe 1"


async def test_a_webhook_of_almost_three_megabytes_is_taken(
    sandbox: Sandbox, eu: Number, web: httpx.AsyncClient
) -> None:
    store, body = Store(), json.dumps(payload(eu, "x" * 2_900_000)).encode()
    async with hooked([adapter(sandbox, eu)], store) as served:
        assert await post(web, served.path(), body, signed(eu, body)) == 200
    assert len(store.events) == 1


async def test_a_dripped_body_is_given_up(sandbox: Sandbox, eu: Number) -> None:
    async with hooked([adapter(sandbox, eu)], Store(), body_seconds=0.1) as served:
        url = httpx.URL(served.url)
        reader, writer = await asyncio.open_connection(url.host, url.port)
        writer.write(b"POST /whatsapp/eu HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        answer = await asyncio.wait_for(reader.read(), 5)
        writer.close()

    assert answer.startswith(b"HTTP/1.1 408")


async def test_receipts_come_back_with_the_key_they_were_sent_with(
    sandbox: Sandbox, eu: Number, ana: Customer
) -> None:
    store = Store()
    async with listening(sandbox, eu, store) as whatsapp:
        await ana.says("hi")
        (first,) = await store.has(1)
        assert isinstance(first, MessageSent)
        sent = await whatsapp.send(first.address, Reply(text="Hello"), key="outbox-7", again=False)
        await store.has(2)
        await ana.reads()
        receipts = (await store.has(3))[1:]

    assert [(r.receipt, r.message_id, r.sent_key) for r in receipts if isinstance(r, ReceiptArrived)] == [
        ("delivered", sent, "outbox-7"),
        ("read", sent, "outbox-7"),
    ]
