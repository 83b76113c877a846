"""Discord's REST: history, limits, refusals, faults, files."""

from __future__ import annotations

import time
from typing import Any

import discord
import httpx
import pytest

from sandbox import Sandbox
from sandbox.discord import Bot, Channel, Customer
from sandbox.faults import Pace
from tests.sandbox.discord_world import Client, Rest, at_the_sandbox, connected, rest, shop_on_discord

__all__ = ["at_the_sandbox", "rest", "shop_on_discord"]


@pytest.fixture
def ana(shop_on_discord: Bot) -> Customer:
    return shop_on_discord.customer("Ana Lopez")


@pytest.fixture
def help_channel(shop_on_discord: Bot) -> Channel:
    return shop_on_discord.server("Northwind").channel("help")


@pytest.fixture
def messages(ana: Customer) -> str:
    return f"/channels/{ana.chat.id}/messages"


async def test_history_is_newest_first_and_after_means_the_next_ones(
    rest: Rest, ana: Customer, messages: str
) -> None:
    ids = [(await ana.says(str(number)))["id"] for number in range(7)]

    async def texts(query: str) -> list[str]:
        return [m["content"] for m in (await rest("GET", f"{messages}?{query}")).json()]

    assert await texts("") == list("6543210")
    assert await texts("limit=2") == ["6", "5"]
    assert await texts(f"after={ids[1]}&limit=2") == ["3", "2"]
    assert await texts(f"before={ids[3]}&limit=2") == ["2", "1"]
    assert await texts(f"around={ids[3]}&limit=3") == ["4", "3", "2"]
    assert await texts("after=0&limit=1") == ["0"]
    refused = await rest("GET", f"{messages}?limit=101")
    assert (refused.status_code, refused.json()["code"]) == (400, 50035)


async def test_without_the_intent_history_in_servers_is_empty_too(
    rest: Rest, ana: Customer, help_channel: Channel, shop_on_discord: Bot, messages: str
) -> None:
    await ana.says("secret", help_channel)
    await ana.says("for you")
    shop_on_discord.may_read_content = False
    (public,) = (await rest("GET", f"/channels/{help_channel.id}/messages")).json()
    (direct,) = (await rest("GET", messages)).json()
    assert (public["content"], direct["content"]) == ("", "for you")


async def test_the_same_nonce_gives_the_same_message_and_no_second_one(
    rest: Rest, ana: Customer, messages: str, sandbox: Sandbox
) -> None:
    first = (await rest("POST", messages, content="one", nonce="n1", enforce_nonce=True)).json()
    again = (await rest("POST", messages, content="one", nonce="n1", enforce_nonce=True)).json()
    assert again["id"] == first["id"]
    assert again["nonce"] == "n1"
    await rest("POST", messages, content="one", nonce="n1")
    assert len(ana.sees) == 2, "without enforce_nonce a nonce means nothing"
    sandbox.discord.nonce_seconds = -1
    await rest("POST", messages, content="one", nonce="n1", enforce_nonce=True)
    assert len(ana.sees) == 3, "a nonce is forgotten after a few minutes"


async def test_a_dropped_answer_and_a_nonce_make_one_message(
    rest: Rest, ana: Customer, messages: str, sandbox: Sandbox
) -> None:
    sandbox.discord.faults.drop_response("create_message")
    with pytest.raises(httpx.TransportError):
        await rest("POST", messages, content="one", nonce="n1", enforce_nonce=True)
    await rest("POST", messages, content="one", nonce="n1", enforce_nonce=True)
    assert [one.text for one in ana.sees] == ["one"]


def rows(number: int, *, each: int = 1, **button: Any) -> list[dict[str, Any]]:
    made = 0
    shown = []
    for _ in range(number):
        inside = []
        for _ in range(each):
            made += 1
            inside.append({"type": 2, "style": 1, "label": "x", "custom_id": f"b{made}", **button})
        shown.append({"type": 1, "components": inside})
    return shown


@pytest.mark.parametrize(
    ("body", "path", "code"),
    [
        ({"content": "x" * 2001}, ["content"], "BASE_TYPE_MAX_LENGTH"),
        ({"content": "x", "components": rows(6)}, ["components"], "BASE_TYPE_BAD_LENGTH"),
        ({"content": "x", "components": rows(1, each=6)}, ["components", "0"], "BASE_TYPE_BAD_LENGTH"),
        (
            {"content": "x", "components": rows(1, custom_id="c" * 101)},
            ["components"],
            "BASE_TYPE_BAD_LENGTH",
        ),
        ({"content": "x", "components": rows(1, label="l" * 81)}, ["components"], "BASE_TYPE_MAX_LENGTH"),
        ({"content": "x", "components": rows(2, custom_id="same")}, ["components"], "DUPLICATED"),
        ({"content": "x", "components": [{"type": 2, "style": 1}]}, ["components"], "UNION_TYPE_CHOICES"),
        ({"content": "x", "embeds": [{"description": "d" * 4097}]}, ["embeds", "0"], "BASE_TYPE_MAX_LENGTH"),
        ({"content": "x", "nonce": "n" * 26}, ["nonce"], "NONCE_TYPE_TOO_LONG"),
        ({"content": "x", "message_reference": {"message_id": "1"}}, ["message_reference"], "UNKNOWN"),
        (
            {"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
            ["allowed_mentions"],
            "EXCLUSIVE",
        ),
    ],
)
async def test_what_is_over_a_limit_is_refused_with_its_place(
    rest: Rest, ana: Customer, messages: str, body: dict[str, Any], path: list[str], code: str
) -> None:
    answer = await rest("POST", messages, **body)
    refused = answer.json()
    assert (answer.status_code, refused["code"], refused["message"]) == (400, 50035, "Invalid Form Body")
    place = refused["errors"]
    for name in path:
        place = place[name]
    assert code in str(place)
    assert ana.sees == []


async def test_what_is_just_within_the_limits_is_taken(rest: Rest, ana: Customer, messages: str) -> None:
    buttons = rows(4, each=5) + rows(1, each=1, label="l" * 80, custom_id="c" * 100)
    answer = await rest("POST", messages, content="😀" * 2000, components=buttons)
    assert answer.status_code == 200, answer.text
    assert len(ana.last.labels) == 21


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/channels/1", 404, 10003),
        ("GET", "/guilds/1", 404, 10004),
        ("GET", "/users/1", 404, 10013),
        ("GET", "/channels/{dm}/messages/1", 404, 10008),
        ("POST", "/channels/{dm}/messages", 400, 50006),
        ("DELETE", "/channels/{dm}/messages/{hers}", 403, 50003),
        ("PATCH", "/channels/{dm}/messages/{hers}", 403, 50005),
        ("POST", "/users/@me/channels", 400, 50033),
        ("GET", "/channels/{others}", 403, 50001),
        ("POST", "/interactions/1/nothing/callback", 404, 10062),
        ("POST", "/webhooks/1/nothing", 404, 10015),
        ("PUT", "/channels/{dm}/messages", 405, 0),
        ("GET", "/nothing", 404, 0),
    ],
)
async def test_refusals_carry_discords_own_codes(
    rest: Rest, ana: Customer, sandbox: Sandbox, method: str, path: str, status: int, code: int
) -> None:
    others = sandbox.discord.bot("other").customer("Ben").chat.id
    said = await ana.says("hers")
    answer = await rest(method, path.format(dm=ana.chat.id, hers=said["id"], others=others))
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/json"


async def test_a_wrong_token_is_unauthorized(rest: Rest) -> None:
    rest.token = "wrong"
    answer = await rest("GET", "/users/@me")
    assert (answer.status_code, answer.json()) == (401, {"message": "401: Unauthorized", "code": 0})


async def test_a_body_that_is_no_json_is_refused(rest: Rest, messages: str) -> None:
    headers = {"Authorization": f"Bot {rest.token}", "Content-Type": "application/json"}
    answer = await rest.http.post(rest.url + messages, content=b"{", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, 50109)


async def test_a_file_over_ten_mebibytes_is_refused(rest: Rest, ana: Customer, messages: str) -> None:
    limit = 10 * 1024 * 1024
    fits = await rest("POST", messages, content="ok", files=[("a.bin", b"x" * limit)])
    assert fits.status_code == 200
    too_large = await rest("POST", messages, content="no", files=[("a.bin", b"x" * (limit + 1))])
    assert (too_large.status_code, too_large.json()["code"]) == (413, 40005)
    assert len(ana.sees) == 1


async def test_links_to_files_are_signed_and_expire(
    rest: Rest, ana: Customer, messages: str, sandbox: Sandbox
) -> None:
    await ana.sends_file("a.txt", b"hello")
    (message,) = (await rest("GET", messages)).json()
    url = message["attachments"][0]["url"]
    assert (await rest.http.get(url)).content == b"hello"
    for spoilt in (url.partition("?")[0], url.replace("hm=", "hm=0"), url.replace("ex=", "ex=zz")):
        assert (await rest.http.get(spoilt)).status_code == 404
    sandbox.discord.file_url_seconds = -1
    (again,) = (await rest("GET", messages)).json()
    assert (await rest.http.get(again["attachments"][0]["url"])).status_code == 404
    assert (await rest.http.get(url)).content == b"hello", "an older link lives on until its own end"


async def test_an_edit_may_keep_drop_and_add_files(rest: Rest, ana: Customer, messages: str) -> None:
    two = [("a.txt", b"a"), ("b.txt", b"b")]
    sent = (await rest("POST", messages, content="two", files=two)).json()
    kept = [{"id": sent["attachments"][1]["id"]}, {"id": "0", "filename": "c.txt"}]
    path = f"{messages}/{sent['id']}"
    await rest("PATCH", path, attachments=kept, files=[("c.txt", b"c")])
    assert ana.last.files == ("b.txt", "c.txt")
    assert ana.last.text == "two"


async def test_a_rate_limit_is_announced_as_discord_does(
    rest: Rest, messages: str, shop_on_discord: Bot
) -> None:
    shop_on_discord.pace = Pace(per_second=0.5, burst=1)
    first = await rest("POST", messages, content="one")
    assert int(first.headers["X-RateLimit-Remaining"]) > 0
    limited = await rest("POST", messages, content="two")
    assert limited.status_code == 429
    assert 1 < limited.json()["retry_after"] <= 2
    assert limited.json()["global"] is False
    assert limited.headers["Retry-After"] == "2"
    assert limited.headers["Via"]
    assert limited.headers["X-RateLimit-Remaining"] == "0"
    path = f"{messages}/{first.json()['id']}"
    assert (await rest("PATCH", path, content="edited")).status_code == 200, "edits have their own bucket"
    assert (await rest("PATCH", path, content="edited")).status_code == 429


@pytest.mark.usefixtures("at_the_sandbox")
async def test_discord_py_waits_out_a_rate_limit(
    shop_on_discord: Bot, ana: Customer, sandbox: Sandbox
) -> None:
    async with connected(shop_on_discord, Client()) as client:
        person = await client.fetch_user(int(ana.id))
        sandbox.discord.faults.rate_limit("create_message", retry_after=0.2)
        started = time.monotonic()
        await person.send("in the end")
        assert time.monotonic() - started >= 0.2
        assert ana.last.text == "in the end"


@pytest.mark.usefixtures("at_the_sandbox")
async def test_a_fault_may_choose_discords_code(
    shop_on_discord: Bot, ana: Customer, sandbox: Sandbox
) -> None:
    async with connected(shop_on_discord, Client()) as client:
        person = await client.fetch_user(int(ana.id))
        sandbox.discord.faults.fail("create_message", status=403, error="40003: You are opening too fast")
        with pytest.raises(discord.Forbidden) as refused:
            await person.send("no")
        assert refused.value.code == 40003
        sandbox.discord.faults.fail("create_message", status=503)
        with pytest.raises(discord.DiscordServerError):
            await person.send("no")
        sandbox.discord.faults.reset_connection("create_message")
        with pytest.raises((discord.HTTPException, OSError)):
            await person.send("no")
    assert ana.sees == []


async def test_the_journal_names_calls_as_the_api_description_does_and_keeps_no_token(
    rest: Rest, messages: str, sandbox: Sandbox, ana: Customer
) -> None:
    await rest("POST", messages, content="hello", allowed_mentions={"parse": []}, files=[("a.txt", b"x")])
    entry = await sandbox.journal.wait_for("create_message")
    assert entry.ok
    assert (entry.platform, entry.account, entry.status) == ("discord", "shop_bot", 200)
    assert entry.params["channel_id"] == ana.chat.id
    assert entry.params["allowed_mentions"] == {"parse": []}
    assert entry.params["files[0]"] == "a.txt (1 bytes)"
    assert all(rest.token not in str(one) for one in sandbox.journal.after())
