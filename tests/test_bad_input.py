"""Bad input ends in a clear error or a safe no: nothing is lost, nothing answers 500, no secret is shown."""

import hashlib
import hmac
import json
import logging
import re
import socket
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from bot import logs
from bot.__main__ import cli
from bot.config import Config
from sandbox.slack import Slack
from tests.world import PATIENCE_SECONDS, TELEGRAM_SECRET, TELEGRAM_TOKEN, World, bot_said, world

RETURNS = "How long do I have to return something?"
RETURNS_ANSWER = "You have 30 days from delivery"
UNKNOWN = "I do not know that"

CONFIG = """\
channels:
  telegram: {shop: {token: "${TELEGRAM_TOKEN}"}}
inboxes:
  support: {slack_channel_id: C0123ABCD}
slack: {bot_token: xoxb-sentinel-bot, app_token: xapp-sentinel-app}
knowledge: {folder: FOLDER/knowledge, index: FOLDER/index, embeddings: none}
database: sqlite:///FOLDER/stepaside.db
"""


# --- the configuration and the documents -------------------------------------------------------------------


@pytest.fixture
def own_logging() -> Iterator[None]:
    """Our own set-up of the logs for one test."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in logs._QUIET}
    yield
    root.handlers[:] = before
    root.setLevel(level)
    for name, was in levels.items():
        logging.getLogger(name).setLevel(was)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_logging: None) -> Path:
    monkeypatch.setenv("TELEGRAM_TOKEN", "123:sentinel-telegram")
    (tmp_path / "knowledge").mkdir()
    (tmp_path / "knowledge" / "returns.md").write_text("# Returns\n\nYou have 30 days.\n", encoding="utf-8")
    return tmp_path


def stepaside(folder: Path, command: str, config: str | None = CONFIG) -> tuple[int, str]:
    """Run a command on a configuration and return its exit code and all that it printed."""
    file = folder / "config.yaml"
    if config is not None:
        file.write_text(config.replace("FOLDER", str(folder)), encoding="utf-8")
    done = CliRunner().invoke(cli, [*command.split(), "--config", str(file)])
    printed = done.output
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert "Traceback" not in printed
    assert "sentinel" not in printed, "an error must not show a secret"
    return done.exit_code, printed.replace(f"{folder}/", "")


@pytest.mark.parametrize(
    ("config", "said"),
    [
        (None, "config.yaml"),
        ("channels: [telegram\nslack: {", "config.yaml:2:6: this is not valid YAML"),
        ("- a\n- list\n", "config.yaml:1:1: "),
        ("", "inboxes: name at least one"),
        ("company: \x00", "config.yaml:1:10: this is not valid YAML: special characters are not allowed"),
        ("company: !!python/object/apply:os.system [id]\n", "config.yaml:1:"),
        ("company: one\ncompany: two\n", "config.yaml:2:"),
        (CONFIG.replace("TELEGRAM_TOKEN", "TELEGRAM_TOKN"), "TELEGRAM_TOKN is not set"),
        (
            CONFIG.replace('token: "${TELEGRAM_TOKEN}"', ""),
            "channels.telegram.shop.token: this setting is re",
        ),
        (CONFIG.replace("xoxb-sentinel-bot", "sentinel-bot"), "begins with 'xoxb-'"),
        (CONFIG.replace("C0123ABCD", "support"), "'support' is a channel name"),
    ],
)
@pytest.mark.parametrize("command", ["check", "run"])
def test_a_configuration_that_cannot_be_used_is_named_with_its_place(
    folder: Path, command: str, config: str | None, said: str
) -> None:
    code, printed = stepaside(folder, command, config)

    assert code == 1
    assert said in printed


def test_the_check_names_the_place_of_what_an_account_finds_wrong(folder: Path) -> None:
    code, printed = stepaside(folder, "check", CONFIG.replace("${TELEGRAM_TOKEN}", "no token"))

    assert code == 1
    assert re.search(r"config.yaml:\d+:\d+: channels.telegram.shop.token: this is no bot token", printed)


@pytest.mark.parametrize("command", ["check", "run", "learn", "ask hello", "search hello"])
def test_a_missing_knowledge_folder_is_named(folder: Path, command: str) -> None:
    code, printed = stepaside(folder, command, CONFIG.replace("FOLDER/knowledge", "FOLDER/nowhere"))

    assert code == 1
    assert "nowhere" in printed


EMPTY = {
    "empty.md": b"",
    "blank.txt": b" \n\n\t\n",
    "title.md": b"# Only a title\n",
    "faq.yaml": b"",
    "faq-2.csv": b"",
    "faq-3.jsonl": b"\n\n",
}
BROKEN = {
    "noise.md": bytes(range(256)) * 10,
    "faq.yaml": b"- questions: [",
    "faq-3.jsonl": b'{"questions": ["a?"], "answer": "b"}\n{"questions": 7}\nnot json\n',
    "picture.png": b"\x89PNG",
}


def test_empty_documents_are_named_and_the_rest_is_learned(folder: Path) -> None:
    for name, content in EMPTY.items():
        (folder / "knowledge" / name).write_bytes(content)
    _, checked = stepaside(folder, "check")
    learned, _ = stepaside(folder, "learn")
    code, found = stepaside(folder, "search days")

    assert [name for name in EMPTY if f"{name}: is empty" not in checked] == []
    assert (learned, code) == (0, 0)
    assert "returns.md" in found


@pytest.mark.parametrize("command", ["check", "learn", "run"])
def test_broken_documents_are_named_with_their_lines(folder: Path, command: str) -> None:
    for name, content in BROKEN.items():
        (folder / "knowledge" / name).write_bytes(content)
    code, printed = stepaside(folder, command)

    assert code == 1
    assert [
        place for place in ("noise.md:2:", "faq.yaml:1:15:", "faq-3.jsonl:2:") if place not in printed
    ] == []


@pytest.mark.parametrize("command", ["check", "learn", "run"])
@pytest.mark.parametrize("documents", [{}, EMPTY], ids=["no documents", "empty documents"])
def test_a_bot_that_has_nothing_to_read_does_not_start_and_says_why(
    folder: Path, command: str, documents: dict[str, bytes]
) -> None:
    (folder / "knowledge" / "returns.md").unlink()
    for name, content in documents.items():
        (folder / "knowledge" / name).write_bytes(content)
    code, printed = stepaside(folder, command)

    assert code == 1
    assert "knowledge has nothing to learn from. Put your documents there" in printed


# --- what customers write ----------------------------------------------------------------------------------


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


TEXTS = {
    "1 MB of words": "wool " * 200_000,
    "1 MB of one word": "w" * 1_000_000,
    "1 MB of family emoji": "👩‍👩‍👧‍👦" * 40_000,
    "1 MB of brackets": "[" * 500_000 + "(" * 500_000,
    "1 MB of stars": "*a_" * 333_000,
    "combining marks": "a" + "\u0301" * 20_000,
    "right to left override": "\u202e" + RETURNS + "\u2066\u2067" * 1000,
    "zero width": "\u200b".join("person") + "\u200d" * 1000,
    "nothing visible": "\ufeff\u2060\u180e",
}


async def test_no_text_is_lost_however_long_or_strange_and_staff_see_all_of_it(shop: World) -> None:
    async with shop.bot() as app:
        for kind, text in TEXTS.items():
            customer = shop.customer(kind)
            asked = await customer.sends(text=text)
            await customer.receives(after=asked, timeout=PATIENCE_SECONDS)
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        await mara.sends(text=TEXTS["1 MB of words"][:100_000] + "the end")
        await thread.message_appears("the end", timeout=PATIENCE_SECONDS)
        await shop.jonas.replies(thread, "Thank you for the wool.")
        await mara.receives("Thank you for the wool.", timeout=PATIENCE_SECONDS)
        counts = await app.store.counts()

    assert counts.dead_letters == 0


# --- forged webhooks, unknown updates ----------------------------------------------------------------------


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def webhooks(shop: World, port: int) -> dict[str, Any]:
    """Settings for a bot that is reached by webhooks alone."""
    account = {
        "token": TELEGRAM_TOKEN,
        "api_url": shop.sandbox.telegram.url,
        "mode": "webhook",
        "secret_token": TELEGRAM_SECRET,
    }
    return {
        "channels": {"telegram": {"shop": account}},
        "slack": {
            "bot_token": shop.slack.bot_token,
            "signing_secret": shop.slack.signing_secret,
            "api_url": f"{shop.slack.url}/api/",
        },
        "web": {"port": port, "public_url": f"http://127.0.0.1:{port}"},
    }


FORGED_UPDATE = json.dumps(
    {
        "update_id": 1,
        "message": {
            "message_id": 1,
            "date": 1,
            "chat": {"id": 666, "type": "private", "first_name": "Forged"},
            "from": {"id": 666, "is_bot": False, "first_name": "Forged"},
            "text": "I am forged",
        },
    }
).encode()
SECRET = ("x-telegram-bot-api-secret-token", TELEGRAM_SECRET)
NESTED = b"[" * 100_000 + b"]" * 100_000

TELEGRAM_POSTS: dict[str, tuple[list[tuple[Any, Any]], bytes, int]] = {
    "no secret": ([], FORGED_UPDATE, 401),
    "a wrong secret": ([(SECRET[0], "guess")], FORGED_UPDATE, 401),
    "a secret twice": ([SECRET, SECRET], FORGED_UPDATE, 401),
    "a secret of other letters": ([(SECRET[0].encode(), "é".encode())], FORGED_UPDATE, 401),
    "no JSON": ([SECRET], b"\xff\xfe", 400),
    "an empty body": ([SECRET], b"", 400),
    "a list": ([SECRET], b"[]", 400),
    "a number": ([SECRET], b"1e999", 400),
    "absurd nesting": ([SECRET], NESTED, 400),
    "an unknown kind": ([SECRET], b'{"update_id": 2, "brand_new": {"chat": {"id": 1}}}', 200),
    "no update_id": ([SECRET], b'{"message": {"text": "hi"}}', 200),
    "wrong types": ([SECRET], b'{"update_id": "x", "message": [1], "callback_query": 7}', 200),
    "half a message": ([SECRET], b'{"update_id": 3, "message": {"text": "hi", "chat": null}}', 200),
}


async def test_a_forged_or_unknown_telegram_webhook_is_refused_or_ignored(shop: World) -> None:
    port = free_port()
    async with shop.bot(connected=False, **webhooks(shop, port)) as app, httpx.AsyncClient() as anyone:
        for what, (headers, body, status) in TELEGRAM_POSTS.items():
            answer = await anyone.post(f"{app.url}/telegram/shop", headers=headers, content=body)
            assert answer.status_code == status, what
        mara = shop.customer("Mara")
        await mara.says(RETURNS)
        await mara.receives(RETURNS_ANSWER, timeout=PATIENCE_SECONDS)
        for number, text in enumerate(("a\x00b", "\ud83d", "\ude00\ud83d"), start=900_000_000):
            message = json.loads(FORGED_UPDATE)["message"]
            message |= {"chat": mara.chat.as_json(), "from": mara.person, "message_id": number, "text": text}
            posted = json.dumps({"update_id": number, "message": message})
            seen = bot_said(mara)[-1]
            answer = await anyone.post(f"{app.url}/telegram/shop", headers=[SECRET], content=posted)
            await mara.receives(after=seen, timeout=PATIENCE_SECONDS)
            assert answer.status_code == 200, text

    assert next(d.text for d in shop.decisions if d.text) == RETURNS
    assert not [d.text for d in shop.decisions if "forged" in (d.text or "")]


def signed(body: bytes, *, at: float | None = None, secret: str = Slack.signing_secret) -> list[Any]:
    timestamp = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, hashlib.sha256).hexdigest()
    return [("x-slack-request-timestamp", timestamp), ("x-slack-signature", f"v0={digest}")]


def slack_posts(thread_ts: str, channel: str, staff: str) -> dict[str, tuple[list[Any], bytes, int]]:
    event = {
        "type": "message",
        "channel": channel,
        "user": staff,
        "text": "I am forged",
        "ts": "1700000000.1",
    }
    forged = json.dumps(
        {"type": "event_callback", "event_id": "Ev1", "event": {**event, "thread_ts": thread_ts}}
    ).encode()
    unknown = json.dumps(
        {"type": "event_callback", "event_id": "Ev2", "event": {"type": "brand_new", "channel": channel}}
    ).encode()
    kind = ("content-type", "application/json")
    old, now = time.time() - 301, str(int(time.time()))
    return {
        "no signature": ([kind], forged, 401),
        "another secret": ([kind, *signed(forged, secret="guess")], forged, 401),
        "another body": ([kind, *signed(b"{}")], forged, 401),
        "an old timestamp": ([kind, *signed(forged, at=old)], forged, 401),
        "a garbage timestamp": (
            [kind, ("x-slack-request-timestamp", "soon"), signed(forged)[1]],
            forged,
            401,
        ),
        "other letters": (
            [(b"x-slack-request-timestamp", now.encode()), (b"x-slack-signature", "v0=é".encode())],
            forged,
            401,
        ),
        "a signature twice": ([kind, *signed(forged), signed(forged)[1]], forged, 401),
        "no text": ([kind, *signed(b"\xff")], b"\xff", 401),
        "an unknown event": ([kind, *signed(unknown)], unknown, 200),
    }


async def test_a_forged_or_unknown_slack_event_is_refused_or_ignored(shop: World) -> None:
    port = free_port()
    async with shop.bot(connected=False, **webhooks(shop, port)) as app, httpx.AsyncClient() as anyone:
        events = f"{app.url}/slack/events"
        await shop.slack.events_to(events)
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        for what, (headers, body, status) in slack_posts(thread.ts, shop.inbox.id, shop.jonas.id).items():
            answer = await anyone.post(events, headers=headers, content=body)
            assert answer.status_code == status, what
        for garbage in (
            b"",
            b"[]",
            b"1",
            b"{}",
            b'"x"',
            NESTED,
            b'{"event": 7}',
            b'{"type": "event_callback"}',
        ):
            headers = [("content-type", "application/json"), *signed(garbage)]
            answer = await anyone.post(events, headers=headers, content=garbage)
            assert answer.status_code in (200, 400, 401, 404, 503), garbage[:30]
        await shop.jonas.replies(thread, "I am Jonas.")
        await mara.receives("I am Jonas.", timeout=PATIENCE_SECONDS)

    assert not [m for m in bot_said(mara) if "forged" in m.text]


async def test_updates_of_unknown_kinds_are_confirmed_and_hold_up_nothing(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        kinds: tuple[dict[str, Any], ...] = (
            {"brand_new": {"a": 1}},
            {"message": 7},
            {"message": None},
            {"edited_message": []},
            {},
        )
        for update in kinds:
            shop.telegram._updates.append({"update_id": 1 + len(shop.journal.of("getUpdates")), **update})
        group = shop.telegram.group("Wool lovers", mara)
        await mara.sends(chat=group, new_chat_title="Wool haters")
        await mara.reacts(await mara.says(RETURNS), "👍")
        await mara.receives(RETURNS_ANSWER, timeout=PATIENCE_SECONDS)
        await shop.telegram.polled(timeout=PATIENCE_SECONDS)

        assert shop.telegram.pending == 0
    assert [d.text for d in shop.decisions if d.action != "none"] == [RETURNS]


# --- secrets -----------------------------------------------------------------------------------------------


SECRETS = (
    TELEGRAM_TOKEN,
    TELEGRAM_SECRET,
    Slack.bot_token,
    Slack.app_token,
    Slack.signing_secret,
)


@pytest.mark.usefixtures("own_logging")
@pytest.mark.parametrize("level", ["debug", "info"])
@pytest.mark.parametrize("transport", ["polling", "webhooks"])
async def test_no_secret_is_ever_printed_and_no_word_of_a_customer_above_debug(
    shop: World, capsys: pytest.CaptureFixture[str], level: str, transport: str
) -> None:
    port = free_port()
    changes = webhooks(shop, port) if transport == "webhooks" else {}
    changes["logs"] = {"level": level}
    config = Config.model_validate(shop.settings(**changes))
    logs.configure(config)
    telegram, slack = shop.sandbox.telegram.faults, shop.slack.faults
    async with shop.bot(connected=False, **changes) as app:
        if transport == "webhooks":
            await shop.slack.events_to(f"{app.url}/slack/events")
        else:
            await shop.slack.connected(timeout=PATIENCE_SECONDS)
        mara = shop.customer("Mara Private-Name")
        await mara.says("A private matter: " + RETURNS)
        await mara.receives(timeout=PATIENCE_SECONDS)
        telegram.fail("sendMessage", status=500)
        telegram.drop_response("sendMessage")
        telegram.rate_limit("sendMessage", retry_after=1)
        slack.fail("chat.postMessage", status=503)
        slack.reset_connection("chat.postMessage")
        slack.fail("chat.postMessage", error="invalid_auth", status=200)
        await mara.says("A private matter: can I talk to a person?")
        await shop.as_time_passes(mara.receives("I have called a colleague", timeout=PATIENCE_SECONDS))
        async with httpx.AsyncClient() as anyone:
            for path in ("/slack/events", "/telegram/shop", f"/telegram/bot{TELEGRAM_TOKEN}/x"):
                await anyone.post(f"{app.url}{path}", content=f"payload={TELEGRAM_SECRET}")
            ready = await anyone.get(f"{app.url}/health/ready")
        logging.getLogger("bot").error("tokens %s", tuple(logs.secrets_of(config)))  # whoever lets one slip
    printed = capsys.readouterr()
    everything = printed.out + printed.err + ready.text

    assert "tokens ('***'" in everything, "the log is what is looked at"
    assert not [secret for secret in SECRETS if secret in everything]
    assert "Sentinel" not in everything, "nor a part of one"
    if level == "info":
        assert "rivate" not in everything
