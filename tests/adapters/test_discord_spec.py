"""What we send is what Discord's own API description asks for."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from bot.model import Action, Button, MessageSent, Reply
from bot.ports import File
from sandbox import Sandbox
from sandbox.discord.routes import ROUTES
from tests.adapters.discord_world import TOKEN, Store, adapter, running, to, until

FOLDER = os.environ.get("STEPASIDE_SPECS")
MARKDOWN = "# Hi\n\n**b** *i* ~~s~~ `c` [l](https://shop.example)\n\n> q\n\n```python\nx\n```"
#: the form's name for the JSON beside files
ASIDE = {"payload_json"}


@pytest.fixture(scope="module")
def spec() -> dict[str, Any]:
    if FOLDER is None:
        pytest.skip("STEPASIDE_SPECS does not name a folder with discord.openapi3.json")
    description: dict[str, Any] = json.loads(Path(FOLDER, "discord.openapi3.json").read_text("utf-8"))
    return description


async def test_every_call_conforms_to_the_description(spec: dict[str, Any], tmp_path: Path) -> None:
    called = await journey(tmp_path)

    assert {name for name, _ in called} == {
        "get_my_user",
        "get_my_application",
        "bulk_set_application_commands",
        "get_bot_gateway",
        "get_active_guild_threads",
        "get_channel",
        "update_channel",
        "create_thread",
        "create_thread_from_message",
        "add_thread_member",
        "list_messages",
        "create_message",
        "get_message",
        "update_message",
        "delete_message",
        "trigger_typing_indicator",
        "create_interaction_response",
    }
    for name, params in called:
        assert problems(name, params, spec) == [], (name, dict(params))


def test_the_check_itself_finds_what_is_wrong(spec: dict[str, Any]) -> None:
    good = {"channel_id": "1", "content": "a", "nonce": "x", "enforce_nonce": True, "flags": 4}

    assert problems("create_message", good, spec) == []
    for broken in ({"content": 5}, {"colour": "red"}, {"nonce": "x" * 26}, {"components": [{"type": "x"}]}):
        assert problems("create_message", {**good, **broken}, spec) != [], broken
    assert problems("list_messages", {"channel_id": "1", "limit": "500"}, spec) != []


async def journey(folder: Path) -> list[tuple[str, Mapping[str, Any]]]:
    """Make every call that the adapter knows, and return them as the sandbox received them."""
    (folder / "blob").write_bytes(b"x")
    file = File(name="label.pdf", mime="application/pdf", size=1, path=folder / "blob")
    buttons = tuple(Button(label=f"Topic {n}", action=f"option:{n}") for n in range(7))
    async with Sandbox() as sandbox:
        shop, store = sandbox.discord.bot(TOKEN), Store()
        ana, bob = shop.customer("Ana"), shop.customer("Bob")
        channel = shop.server("Larkmill", ana, bob).channel("help")
        sandbox.discord.file_url_seconds = 0
        discord = adapter(sandbox, channels=[channel.id], seen=store.seen)
        async with running(discord, store):
            said = await ana.sends_file("a.txt", b"x", caption="hi", chat=channel)
            await (await bob.uses(Action.HUMAN, channel)).answered()
            event, _ = await store.has(2)
            assert isinstance(event, MessageSent)
            here = event.address
            sent = await discord.send(here, Reply(text=MARKDOWN, buttons=buttons), key="1", again=False)
            await (await ana.taps(sent, "Topic 3", sandbox.discord.channels[said["id"]])).answered()
            await discord.send_file(here, file, key="2", again=False)
            sandbox.discord.channels[said["id"]].archive()
            await discord.edit(here, sent, Reply(text=MARKDOWN))
            await discord.delete(here, sent)
            await discord.typing(here)
            sandbox.discord.file_url_seconds = 60
            assert [piece async for piece in discord.fetch(event.attachments[0])] == [b"x"]
            sandbox.discord.channels[said["id"]].delete()
            await discord.send(to(channel.id, thread=said["id"]), Reply(text="more"), key="3", again=False)
            shop.forgets_sessions()
            await until(lambda: bool(sandbox.journal.of("list_messages")))
        entries = [entry for entry in sandbox.journal.after() if entry.kind == "request"]
    known = {route.name for route in ROUTES}
    return [(entry.method, entry.params) for entry in entries if entry.method in known]


def problems(name: str, params: Mapping[str, Any], spec: Mapping[str, Any]) -> list[str]:
    """Why a call is not as described: its query, and its body."""
    path, operation = next(
        (path, operation)
        for path in spec["paths"].values()
        for method, operation in path.items()
        if method != "parameters" and operation["operationId"] == name
    )
    described = {p["name"]: p for p in (*path.get("parameters", ()), *operation.get("parameters", ()))}
    given = {n: v for n, v in params.items() if n not in described and n not in ASIDE}
    found: list[str] = []
    for field, value in params.items():
        if described.get(field, {}).get("in") == "query":
            whole = int(value) if described[field]["schema"].get("type") == "integer" else value
            found += _faults(whole, described[field]["schema"], spec)
    content = operation.get("requestBody", {}).get("content", {})
    files = {n: v for n, v in given.items() if n.startswith("files[")}
    if files and set(content) >= {"multipart/form-data"}:
        given = {n: v for n, v in given.items() if n not in files}
    if not content:
        return found + [f"{field} is unknown" for field in given]
    # discord.py numbers the files of a message with numbers, as Discord's own examples do.
    # Source: https://discord.com/developers/docs/reference#uploading-files
    if "attachments" in given:
        given["attachments"] = [{**one, "id": str(one["id"])} for one in given["attachments"]]
    return found + _faults(given.get("items", given), content["application/json"]["schema"], spec)


def _faults(value: Any, schema: Mapping[str, Any], spec: Mapping[str, Any]) -> list[str]:
    strict = _strict({**schema, "components": spec["components"]})
    errors = jsonschema.Draft202012Validator(strict).iter_errors(value)
    return [f"{error.json_path}: {error.message[:200]}" for error in errors]


def _strict(schema: Any) -> Any:
    """Nothing beside what is described; `oneOf` as `anyOf`, as closed objects overlap."""
    if isinstance(schema, list):
        return [_strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {("anyOf" if n == "oneOf" else n): _strict(v) for n, v in schema.items()}
    if isinstance(schema.get("properties"), dict) and "object" in str(schema.get("type")):
        closed.setdefault("additionalProperties", False)
    return closed
