"""What we send is what Telegram's own API description asks for."""

import json
import os
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from adapters.telegram_events import ALLOWED_UPDATES, normalise
from bot.model import Button, MessageSent, Reply
from sandbox import Sandbox
from tests.adapters.telegram_world import (
    DRIVERS,
    TOKEN,
    Store,
    file,
    make_adapter,
    running,
    to,
    until_problem,
)

FOLDER = os.environ.get("STEPASIDE_SPECS")
MARKDOWN = "# Hi\n\n**b** *i* ~~s~~ `c` [l](https://shop.example)\n\n> q\n\n```python\nx\n```"


@pytest.fixture(scope="module")
def spec() -> dict[str, Any]:
    if FOLDER is None:
        pytest.skip("STEPASIDE_SPECS does not name a folder with telegram_bot_api.json")
    description: dict[str, Any] = json.loads(Path(FOLDER, "telegram_bot_api.json").read_text())
    return description


@pytest.mark.parametrize("driver", DRIVERS)
async def test_every_call_conforms_to_the_bot_api(spec: dict[str, Any], driver: str, tmp_path: Path) -> None:
    called = await journey(driver, tmp_path)

    assert {method for method, _ in called} == {
        "setMyCommands",
        "getUpdates",
        "sendMessage",
        "sendPhoto",
        "sendVoice",
        "sendAudio",
        "sendVideo",
        "sendDocument",
        "editMessageText",
        "deleteMessage",
        "getFile",
        "sendChatAction",
        "answerCallbackQuery",
        "setWebhook",
    }
    for method, params in called:
        assert problems(params, spec["methods"][method]["fields"], spec["types"], method) == []


def test_the_check_itself_finds_what_is_wrong(spec: dict[str, Any]) -> None:
    fields = spec["methods"]["sendMessage"]["fields"]

    assert problems({"chat_id": "1"}, fields, spec["types"], "x") == ["x.text is missing"]
    wrong = {"chat_id": "1", "text": "a", "entities": '[{"type": "bold", "offset": "0"}]', "colour": "red"}
    assert len(problems(wrong, fields, spec["types"], "x")) == 3


async def journey(driver: str, folder: Path) -> list[tuple[str, Mapping[str, Any]]]:
    """Make every call that the adapter knows, and return them as the sandbox received them."""
    store = Store()
    async with Sandbox() as sandbox:
        ana = sandbox.telegram.bot(TOKEN).customer("Ana")
        telegram = make_adapter(sandbox, driver=driver)
        async with running(telegram, store):
            await telegram.typing(to(ana.id))
            buttons = (Button(label="Talk to a person", action="human"),)
            reply = Reply(text=MARKDOWN, buttons=buttons)
            sent = await telegram.send(to(ana.id), reply, key="1", again=False)
            await ana.taps(ana.last, "Talk to a person")
            await store.has(1)
            await sandbox.journal.wait_for("answerCallbackQuery")
            await telegram.edit(to(ana.id), sent, Reply(text="~~" + MARKDOWN, buttons=buttons))
            await telegram.delete(to(ana.id), sent)
            for mime in ("image/png", "audio/ogg", "audio/mpeg", "video/mp4", "text/plain"):
                await telegram.send_file(
                    to(ana.id), file(folder, "x", mime, b"\x89PNG"), key="2", again=False
                )
            await ana.sends_photo()
            _, event = await store.has(2)
            assert isinstance(event, MessageSent)
            assert [piece async for piece in telegram.fetch(event.attachments[0])]
        hooked = make_adapter(
            sandbox,
            driver=driver,
            mode="webhook",
            public_url="http://127.0.0.1:9",
            secret_token="secret",
        )
        async with running(hooked, store):
            await until_problem(hooked, None)
        entries = [entry for entry in sandbox.journal.after() if entry.kind == "request"]
        entries = [entry for entry in entries if entry.method != "file"]  # a download is no method
    return [(entry.method, without_parts(entry.params)) for entry in entries]


def without_parts(params: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters without the parts of the form that "attach://..." in one of them stands for.

    Source: https://core.telegram.org/bots/api#sending-files
    """
    named = [value for value in map(str, params.values()) if value.startswith("attach://")]
    parts = {value.removeprefix("attach://") for value in named}
    return {name: value for name, value in params.items() if name not in parts}


def problems(
    values: Mapping[str, Any],
    fields: list[dict[str, Any]],
    types: Mapping[str, Any],
    where: str,
    *,
    is_form: bool = True,
) -> list[str]:
    """What is wrong with an object, or with a form whose values are strings or JSON."""
    known = {field["name"]: field for field in fields}
    found = [f"{where}.{name} is unknown" for name in values if name not in known]
    found += [
        f"{where}.{name} is missing" for name, f in known.items() if f["required"] and name not in values
    ]
    for name in values.keys() & known.keys():
        value, allowed = values[name], known[name]["types"]
        if is_form and isinstance(value, str) and "String" not in allowed:
            value = json.loads(value)
        found += _mismatch(value, allowed, types, f"{where}.{name}")
    return found


def _mismatch(value: Any, allowed: list[str], types: Mapping[str, Any], where: str) -> list[str]:
    """Why `value` is of none of the `allowed` types."""
    return min((_against(value, kind, types, where) for kind in allowed), key=len)


def _against(value: Any, kind: str, types: Mapping[str, Any], where: str) -> list[str]:
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{where} is no array"]
        inner = [kind.removeprefix("Array of ")]
        return [problem for each in value for problem in _mismatch(each, inner, types, where)]
    plain = {"String": str, "Integer": int, "Boolean": bool, "Float": float}
    if kind in plain:
        fits = isinstance(value, plain[kind]) and (kind == "Boolean" or not isinstance(value, bool))
        return [] if fits else [f"{where} is no {kind}: {value!r}"]
    if not isinstance(value, dict):
        return [f"{where} is no {kind}"]
    return problems(value, types[kind].get("fields", []), types, where, is_form=False)


@pytest.mark.parametrize("kind", ALLOWED_UPDATES)
def test_no_update_that_the_description_allows_makes_it_fail(spec: dict[str, Any], kind: str) -> None:
    made = Maker(spec["types"], random.Random(kind))
    field = next(f for f in spec["types"]["Update"]["fields"] if f["name"] == kind)
    understood = 0
    for number in range(500):
        update = {"update_id": number, kind: made.value(field["types"], depth=0)}
        events = normalise(update, account="shop")
        assert {event.key.split("/")[2] for event in events} <= {str(number)}
        understood += bool(events)

    assert understood > 20, "the updates do look like those of customers"


class Maker:
    """Makes values of the types that the description has, with any of their optional fields."""

    def __init__(self, types: Mapping[str, Any], chance: random.Random) -> None:
        self._types = types
        self._chance = chance

    def value(self, kinds: list[str], *, depth: int, name: str = "") -> Any:
        kind = self._chance.choice(kinds)
        if kind.startswith("Array of "):
            inner = [kind.removeprefix("Array of ")]
            count = self._chance.randrange(3) if depth < 5 else 0
            return [self.value(inner, depth=depth + 1) for _ in range(count)]
        if kind == "String":
            return self._chance.choice(WORDS.get(name, ["", "hi", "/human", "/start x", "\ud83d", "a\x00b"]))
        if kind == "Integer":
            return self._chance.choice([0, 1, 7, -100123, 2**52])
        if kind == "Float":
            return self._chance.uniform(-180, 180)
        if kind in ("Boolean", "True"):
            return kind == "True" or self._chance.random() < 0.3
        return self._object(self._types[kind], depth)

    def _object(self, described: Mapping[str, Any], depth: int) -> Any:
        if subtypes := described.get("subtypes"):
            return self.value(subtypes, depth=depth)
        optional = 0.15 if depth < 5 else 0.0
        return {
            field["name"]: self.value(field["types"], depth=depth + 1, name=field["name"])
            for field in described.get("fields", ())
            if (field["required"] and depth < 12)
            or field["name"] in ALWAYS
            or self._chance.random() < optional
        }


#: what the customers' updates among all have, so that enough of them are made
ALWAYS = {"from", "user", "text", "message", "data"}
WORDS = {"type": ["private", "supergroup", "channel", "emoji"], "data": ["human", "rate:5", "buy"]}
