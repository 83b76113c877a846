"""What we send is what Slack's own API description asks for, and so are the scopes that we need.

The description is from 2021: what came later is listed here, with where it is described.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.model import Button, Evidence, MessageSent, Reply, StaffAction, StaffButton, Trigger
from bot.ports import File
from tests.adapters.slack_customer_world import world
from tests.adapters.slack_world import world as inbox_world

FOLDER = os.environ.get("STEPASIDE_SPECS")
BUTTONS = (Button(label="Talk to a person", action="human"),)

#: what the app must be granted to serve customers; the inbox needs some of these, too
SCOPES = {
    "app_mentions:read",
    "assistant:write",
    "channels:history",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "im:history",
    "im:read",
    "im:write",
    "reactions:read",
    "users:read",
}
EVENTS = {
    "app_mention",
    "assistant_thread_started",
    "message.channels",
    "message.groups",
    "message.im",
    "reaction_added",
    "reaction_removed",
}
#: methods and parameters that the description does not know.
#: Source: https://docs.slack.dev/reference/methods
NEWER_METHODS = {
    "apps.connections.open",
    "assistant.threads.setStatus",
    "assistant.threads.setSuggestedPrompts",
    "files.completeUploadExternal",
    "files.getUploadURLExternal",
}
NEWER_PARAMETERS = {"metadata", "include_all_metadata"}
NEWER_EVENTS = {"app_mention", "assistant_thread_started"}
#: the scopes of today that took the place of those in the description
RENAMED = {"chat:write:bot": "chat:write", "files:write:user": "files:write", "im:write": "im:write"}


@pytest.fixture(scope="module")
def methods() -> Mapping[str, Any]:
    """Method -> its operation in the description."""
    paths = load("slack_web_api.openapi2.json")["paths"]
    return {path.removeprefix("/"): next(iter(verbs.values())) for path, verbs in paths.items()}


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)


def load(name: str) -> dict[str, Any]:
    if FOLDER is None:
        pytest.skip(f"STEPASIDE_SPECS does not name a folder with {name}")
    description: dict[str, Any] = json.loads(Path(FOLDER, name).read_text())
    return description


async def test_every_call_conforms_and_needs_no_scope_but_ours(
    methods: Mapping[str, Any], tmp_path: Path
) -> None:
    called = await journey(tmp_path)

    assert {method for method, _ in called} == {
        "auth.test",
        "chat.delete",
        "chat.postMessage",
        "chat.update",
        "conversations.history",
        "conversations.open",
        "conversations.replies",
        "files.delete",
        "files.info",
        "users.info",
        *NEWER_METHODS,
    }
    for method, params in called:
        if method not in NEWER_METHODS:
            assert problems(params, methods[method]) == [], method
            allowed = {RENAMED.get(scope, scope) for scope in methods[method]["security"][0]["slackAuth"]}
            assert allowed & (SCOPES | {"none"}), method


async def test_every_call_of_the_inbox_thread_conforms(methods: Mapping[str, Any]) -> None:
    buttons = [StaffButton(label="Undo", action=StaffAction.UNDO, value="1.2")]
    evidence = Evidence(trigger=Trigger.UNKNOWN, why="x", withheld="On Monday.")
    async with inbox_world() as desk, desk.running():
        thread = await desk.open()
        await desk.inbox.post(thread, "Late.", buttons=buttons, pings=True, key="1", again=True)
        await desk.inbox.explain(thread, evidence, key="2", again=False)
        await desk.inbox.whisper(thread, desk.ana.id, "psst", buttons)
        await (await desk.ana.picks(desk.channel.threads[0].root, "Snooze…")).acknowledged()
        await desk.ana.fills_in(await desk.ana.modal_opens())
        entries = [entry for entry in desk.sandbox.journal.after() if entry.kind == "request"]

    assert [entry for entry in entries if not entry.ok] == []
    assert {"chat.postEphemeral", "views.open"} <= {entry.method for entry in entries}
    for entry in entries:
        if entry.method not in NEWER_METHODS:
            assert problems(entry.params, methods[entry.method]) == [], entry.method


def test_the_check_itself_finds_what_is_wrong(methods: Mapping[str, Any]) -> None:
    wrong = {"text": "hi", "colour": "red", "link_names": "perhaps"}

    assert problems(wrong, methods["chat.postMessage"]) == [
        "channel is missing",
        "colour is unknown",
        "link_names is no boolean: 'perhaps'",
    ]


def test_every_event_that_we_subscribe_to_is_one_and_its_scope_is_ours() -> None:
    topics = load("slack_events_api.asyncapi1.json")["topics"]
    known = {name.replace("app.mention", "app_mention"): topic for name, topic in topics.items()}
    known = {name.replace("reaction.", "reaction_"): topic for name, topic in known.items()}

    for name in EVENTS - NEWER_EVENTS:
        assert set(known[name]["subscribe"]["x-scopes-required"]) <= SCOPES, name
    assert "app_mention" in known


async def test_with_our_scopes_and_events_alone_everything_works(tmp_path: Path) -> None:
    assert await journey(tmp_path, scopes=SCOPES, events=EVENTS)


async def journey(
    folder: Path, *, scopes: set[str] | None = None, events: set[str] | None = None
) -> list[tuple[str, Mapping[str, Any]]]:
    """Make every call that the adapter knows, and return them as the stand-in received them."""
    path = folder / "0a1b"
    path.write_bytes(b"%PDF")
    file = File(name="label.pdf", mime="application/pdf", size=4, path=path)
    async with world(assistant=True) as desk:
        desk.slack.commands.add("/human")
        if scopes is not None and events is not None:
            desk.slack.bot_scopes = tuple(sorted(scopes))
            desk.slack.subscribed = frozenset(events)
        asked = await desk.ana.mentions(desk.help, "from before the restart")
        async with desk.running():
            await desk.store.has(2)
            desk.adapter._arrivals._talks._known.clear()  # as after a restart
            await desk.ana.posts(desk.help, "order 17", thread=asked)
            await desk.store.has(3)
            await (await desk.ana.commands("/human")).acknowledged()
            thread = await desk.ana.opens_assistant()
            await desk.sandbox.journal.wait_for("assistant.threads.setSuggestedPrompts")
            await desk.ana.writes("my receipt", thread=thread, files=[("a.png", b"PNG")])
            await desk.store.has(5)
            message = next(e for e in desk.store.events if isinstance(e, MessageSent) and e.attachments)
            assert [piece async for piece in desk.adapter.fetch(message.attachments[0])] == [b"PNG"]
            await desk.adapter.typing(message.address)
            below, direct = message.address, desk.direct()
            sent = await desk.adapter.send(below, Reply(text="**hi**", buttons=BUTTONS), key="1", again=True)
            assert await desk.adapter.send(direct, Reply(text="hi"), key="2", again=True)
            await desk.adapter.edit(below, sent, Reply(text="ho"))
            await desk.adapter.delete(below, sent)
            shared = await desk.adapter.send_file(below, file, key="3", again=False)
            await desk.adapter.delete(below, shared)
        entries = [entry for entry in desk.sandbox.journal.after() if entry.kind == "request"]
        assert [entry for entry in entries if not entry.ok] == []
    uploads = ("upload", "download", "response_url")  # these are no methods
    return [(entry.method, entry.params) for entry in entries if entry.method not in uploads]


def problems(params: Mapping[str, Any], operation: Mapping[str, Any]) -> list[str]:
    """What is wrong with the parameters of a call."""
    fields = {field["name"]: field for field in operation["parameters"]}
    required = {name for name, field in fields.items() if field.get("required") and name != "token"}
    found = [f"{name} is missing" for name in sorted(required - set(params))]
    for name, value in sorted(params.items()):
        if name in NEWER_PARAMETERS:
            continue
        if name not in fields:
            found.append(f"{name} is unknown")
        elif not _fits(value, fields[name]["type"]):
            found.append(f"{name} is no {fields[name]['type']}: {value!r}")
    return found


def _fits(value: Any, kind: str) -> bool:
    if kind == "boolean":
        return str(value).lower() in ("true", "false", "1", "0")
    if kind in ("number", "integer"):
        return str(value).replace(".", "", 1).isdigit()
    return True  # JSON and everything else is sent as text
