"""The Events API endpoint of the inbox, served by a real server on a real socket."""

import asyncio
import contextlib
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.web import make_app, serve
from tests.adapters.slack_world import World, world


class Web:
    """Our endpoint, and how to call it as Slack does or as a forger would."""

    def __init__(self, desk: World, url: str, client: httpx.AsyncClient) -> None:
        self.desk = desk
        self.url = url
        self.client = client
        self.secret = desk.slack.signing_secret.encode()

    def signature(self, body: bytes, timestamp: str) -> bytes:
        signed = hmac.new(self.secret, f"v0:{timestamp}:".encode() + body, hashlib.sha256)
        return b"v0=" + signed.hexdigest().encode()

    async def signed(self, body: bytes, *, age_seconds: int = 0) -> httpx.Response:
        timestamp = str(int(time.time()) - age_seconds)
        return await self.post(body, (b"v0", timestamp.encode()), (b"s", self.signature(body, timestamp)))

    async def post(self, body: bytes, *headers: tuple[bytes, bytes]) -> httpx.Response:
        names = {b"v0": b"X-Slack-Request-Timestamp", b"s": b"X-Slack-Signature"}
        given = [(names[name], value) for name, value in headers]
        return await self.client.post(
            self.url, content=body, headers=[*given, (b"Content-Type", b"application/json")]
        )


@contextlib.asynccontextmanager
async def served(desk: World) -> AsyncIterator[Web]:
    routes = desk.inbox.routes(desk.store.receive)
    inbox = asyncio.create_task(desk.inbox.run(desk.store.receive, desk.store.bookmarks))
    async with (
        serve(make_app(routes, problems=dict), host="127.0.0.1", port=0) as url,
        httpx.AsyncClient(trust_env=False) as client,
    ):
        try:
            yield Web(desk, url + "/slack/events", client)
        finally:
            inbox.cancel()
            await asyncio.gather(inbox, return_exceptions=True)


@pytest.fixture
async def web(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Web]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with world(socket=False) as desk, served(desk) as made:
        yield made


EVENT = json.dumps({"type": "event_callback", "event": {"type": "team_join"}}).encode()


async def test_slack_accepts_our_endpoint(web: Web) -> None:
    await web.desk.slack.delivery.verify_url(web.url)


async def test_forms_are_opened_and_looked_at_by_http(web: Web) -> None:
    desk = web.desk
    desk.slack.delivery.request_url = web.url
    await desk.open()
    robot = desk.slack.staff("Robo", is_bot=True, channels=[desk.channel])

    await (await desk.ana.picks(desk.channel.threads[0].root, "Pass on…")).acknowledged()
    form = await desk.ana.modal_opens()
    wrong = await desk.ana.fills_in(form, colleague=robot.id)
    assert await desk.ana.fills_in(form, colleague=desk.ana.id) == {}

    assert "may not answer customers" in wrong["colleague"]
    assert (await desk.store.acted()).action == "assign"


async def test_messages_and_buttons_arrive_by_http(web: Web) -> None:
    desk = web.desk
    desk.slack.delivery.request_url = web.url
    opened = await desk.open()
    await desk.ana.replies(desk.channel.threads[0], "On it")
    click = await desk.ana.clicks(desk.channel.threads[0].root, "Claim")
    await click.acknowledged()

    (wrote,) = await desk.store.wrote()
    assert wrote.thread == opened
    assert (await desk.store.acted()).action == "claim"
    assert desk.slack.delivery.given_up == []


async def test_what_could_not_be_stored_is_answered_503_and_comes_again(web: Web) -> None:
    desk = web.desk
    desk.slack.delivery.request_url = web.url
    await desk.open()
    desk.store.failures = 1
    await desk.ana.replies(desk.channel.threads[0], "On it")

    await desk.sandbox.journal.wait_for(
        "events_api", lambda entry: entry.status == 200 and entry.params["attempt"] == 1
    )
    statuses = [
        entry.status for entry in desk.sandbox.journal.of("events_api") if "On it" in str(entry.params)
    ]
    assert statuses == [503, 200]
    assert [event.text for event in desk.store.messages] == ["On it"]


async def test_a_signed_event_is_taken(web: Web) -> None:
    assert (await web.signed(EVENT)).status_code == 200


async def test_an_old_or_future_request_is_refused(web: Web) -> None:
    assert (await web.signed(EVENT, age_seconds=290)).status_code == 200
    for age in (301, 3600, -303, -(10**9)):
        assert (await web.signed(EVENT, age_seconds=age)).status_code == 401, age


async def test_a_garbage_timestamp_is_refused(web: Web) -> None:
    for timestamp in (b"", b"yesterday", b"1e9", b"-1", b"1 7", b"1" * 40, "١٢٣".encode(), b"\xff", b"nan"):
        signed = hmac.new(web.secret, b"v0:" + timestamp + b":" + EVENT, hashlib.sha256)
        signature = b"v0=" + signed.hexdigest().encode()
        assert (await web.post(EVENT, (b"v0", timestamp), (b"s", signature))).status_code == 401, timestamp


async def test_a_garbage_signature_is_refused(web: Web) -> None:
    now = str(int(time.time())).encode()
    for signature in (b"", b"v0=", b"v0=\xc3\xa9", b"v1=00", b"v0=" + b"0" * 64, b"\xff"):
        assert (await web.post(EVENT, (b"v0", now), (b"s", signature))).status_code == 401, signature


async def test_missing_and_doubled_headers_are_refused(web: Web) -> None:
    now = str(int(time.time()))
    timestamp, signature = (b"v0", now.encode()), (b"s", web.signature(EVENT, now))

    assert (await web.post(EVENT, timestamp, signature)).status_code == 200
    for headers in (
        [],
        [timestamp],
        [signature],
        [timestamp, timestamp, signature],
        [timestamp, signature, signature],
    ):
        assert (await web.post(EVENT, *headers)).status_code == 401


async def test_a_changed_body_is_refused(web: Web) -> None:
    now = str(int(time.time()))

    answer = await web.post(EVENT + b" ", (b"v0", now.encode()), (b"s", web.signature(EVENT, now)))

    assert answer.status_code == 401
    assert web.desk.store.calls == 0


async def test_a_body_that_is_not_text_is_refused(web: Web) -> None:
    assert (await web.signed(b"\xff\xfe{}")).status_code == 401


GARBAGE = (
    b"[1]",
    b"{",
    b'{"event": [1]}',
    b'{"authorizations": [7]}',
    b'{"authorizations": {"a": 1}}',
    b"payload=%5B1%5D",
    b"payload=%7B",
    b"payload=",
    b"nothing",
    b"",
    b'{"a":' * 100_000,
    b'{"type": "event_callback", "event": {"type": 7, "user": {"x": []}}}',
    b'{"type": "block_actions", "user": 1, "team": "x", "actions": 5, "channel": []}',
    b'{"type": "event_callback", "enterprise": 5, "team": 9, "event": {"channel": {"id": 1}}}',
    b'{"type": "event_callback", "event": null}',
)


async def test_signed_garbage_never_breaks_the_endpoint(web: Web) -> None:
    for body in GARBAGE:
        assert (await web.signed(body)).status_code in (200, 400, 503), body[:80]
    assert web.desk.store.calls == 0


async def test_a_body_of_60_mb_is_refused_before_all_of_it_is_read(web: Web) -> None:
    pieces = b"".join(b"10000\r\n" + b"x" * 65536 + b"\r\n" for _ in range(50))
    for head, body in (
        (b"Content-Length: 60000000", b"x" * 65536 * 50),
        (b"Transfer-Encoding: chunked", pieces),
    ):
        reader, writer = await asyncio.open_connection("127.0.0.1", httpx.URL(web.url).port)
        writer.write(b"POST /slack/events HTTP/1.1\r\nHost: x\r\n" + head + b"\r\n\r\n" + body)
        assert b" 413 " in await asyncio.wait_for(reader.readline(), 5)
        writer.close()
    assert (await web.signed(EVENT)).status_code == 200


async def test_in_socket_mode_there_is_no_endpoint_to_forge_events_at() -> None:
    async with world() as desk:
        assert desk.inbox.routes(desk.store.receive) == ()
