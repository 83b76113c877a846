"""The pages in `docs/` against the code and the manifests: what they tell an admin to do must be so."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel
from ruamel.yaml import YAML

from adapters import discord_checkup, whatsapp_checkup
from adapters.telegram_events import ALLOWED_UPDATES
from bot.__main__ import cli
from bot.config.channels import Channels
from bot.config.load import _model_at, _names
from bot.config.slack_app import APP_SCOPE, COMMAND, STAFF_COMMAND, Part, events, scopes
from bot.model import ButtonTapped, Reacted, Reply
from bot.setup.config_file import CHANNELS
from bot.setup.init import slack_manifests
from bot.setup.slack_manifest import slack_manifest
from sandbox.slack.scopes import scope_needed
from tests.adapters.slack_customer_world import world as customers
from tests.adapters.slack_world import said, world

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
EVERYTHING: list[Part] = ["inbox", "customers", "assistant"]


def page(name: str) -> str:
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


def yaml(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


# --- pages -------------------------------------------------------------------------------------------------


def test_every_channel_has_a_page_and_the_hub_leads_there() -> None:
    for channel in Channels.model_fields:
        assert (DOCS / f"{channel}.md").is_file()
        assert f"({channel}.md)" in page("setup")


@pytest.mark.parametrize("path", [*PAGES, ROOT / "README.md"], ids=lambda path: path.name)
def test_links_lead_to_files_and_headings_that_are_there(path: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", path.read_text(encoding="utf-8")):
        if "://" in target:
            continue
        name, _, heading = target.partition("#")
        file = path.parent / name if name else path
        assert file.is_file(), f"{path.name} links to {target}"
        if heading:
            assert heading in headings(file), f"{path.name} links to {target}"


def headings(file: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_setting_that_a_page_names_exists(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    for key in re.findall(r"`((?:channels|inboxes|slack|knowledge|answers|web)\.[a-z_.]+[a-z_])`", text):
        assert exists(tuple(key.split("."))), f"{path.name} names {key}"
    for key in re.findall(r"<(web\.[a-z_]+)>", text):
        assert exists(tuple(key.split(".")))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_example_of_settings_names_only_what_exists(path: Path) -> None:
    for block in re.findall(
        r"^ *```yaml\n(.*?)^ *```", path.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    ):
        for key in keys(yaml(block)):
            assert exists(key), f"{path.name} shows {'.'.join(key)}"


def keys(data: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every key of nested mappings, as a path."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield (*above, name)
            yield from keys(value, (*above, name))


def exists(key: tuple[str, ...]) -> bool:
    """Whether there is such a setting; names of accounts and inboxes are free."""
    section = key[:-1]
    names = _names(section)
    model = _model_at(section)
    if model is None:  # free names, such as accounts: their own section must exist
        return bool(section) and exists(section)
    assert issubclass(model, BaseModel)
    return key[-1] in names


@pytest.mark.parametrize("path", [*PAGES, ROOT / "README.md"], ids=lambda path: path.name)
def test_every_command_that_a_page_names_exists(path: Path) -> None:
    known = {
        command.name or command.callback.__name__ for command in cli.registered_commands if command.callback
    }
    text = path.read_text(encoding="utf-8")

    named = set(re.findall(r"(?:`|\$ |&& )stepaside ([a-z]+)", text))
    assert named <= known, f"{path.name} names {named - known}"


def test_the_pages_use_the_names_of_variables_that_init_writes() -> None:
    for channel, settings in CHANNELS.items():
        for variable in re.findall(r"\$\{(\w+)\}", settings):
            assert variable in page(channel), f"docs/{channel}.md does not say where {variable} comes from"


def test_the_telegram_page_names_the_updates_that_we_ask_for() -> None:
    text = page("telegram")

    assert all(f"`{kind}`" in text for kind in ALLOWED_UPDATES)
    assert set(re.findall(r"`(\w+_(?:query|message|reaction|updates))`", text)) <= set(ALLOWED_UPDATES)


def test_the_discord_page_asks_for_the_permissions_that_we_need() -> None:
    text = page("discord").replace("\n   ", " ")

    asked = re.search(r"the permissions (.*?)\. \*Save", text)
    assert asked is not None
    assert set(re.findall(r"\*([^*]+)\*", asked[1])) == set(discord_checkup.PERMISSIONS)
    assert f"permissions={sum(discord_checkup.PERMISSIONS.values())}" in text
    assert "*Message Content Intent*" in text


def test_discords_errors_ask_for_the_same_permissions_as_the_doctor() -> None:
    source = (ROOT / "adapters" / "discord_errors.py").read_text(encoding="utf-8")
    told = re.sub(r'"\s*"', "", source)

    assert [name for name in discord_checkup.PERMISSIONS if name not in told] == []


def test_the_whatsapp_page_asks_for_the_permissions_and_the_field_that_we_need() -> None:
    text = page("whatsapp")

    assert f"`{whatsapp_checkup.MESSAGING}`" in text
    assert f"`{whatsapp_checkup.MANAGEMENT}`" in text
    assert f"*Subscribe* to `{whatsapp_checkup.WEBHOOK_FIELD}`" in text


# --- the Slack app -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "parts"),
    [("slack-manifest", ["inbox"]), ("slack-manifest-customers", ["inbox", "customers"])],
)
def test_the_manifest_in_the_docs_is_the_one_that_init_writes(name: str, parts: list[Part]) -> None:
    written = (DOCS / f"{name}.yaml").read_text(encoding="utf-8")

    assert written == slack_manifest(parts)


@pytest.mark.parametrize("events_api", [False, True])
@pytest.mark.parametrize("parts", [["inbox"], ["inbox", "customers"], EVERYTHING])
def test_a_manifest_asks_for_exactly_the_scopes_and_events_of_its_parts(
    parts: list[Part], events_api: bool
) -> None:
    manifest = yaml(slack_manifest(parts, events_path="/slack/events" if events_api else None))

    settings = manifest["settings"]
    assert manifest["oauth_config"]["scopes"] == {"bot": [scope.name for scope in scopes(parts)]}
    assert settings["event_subscriptions"]["bot_events"] == [event.name for event in events(parts)]
    assert settings["socket_mode_enabled"] is not events_api
    addressed = [settings["event_subscriptions"], settings["interactivity"]]
    addressed += manifest["features"].get("slash_commands", [])
    assert all(("request_url" in each or "url" in each) is events_api for each in addressed)
    assert ("assistant_view" in manifest["features"]) is ("assistant" in parts)
    assert manifest["features"]["app_home"]["home_tab_enabled"] is ("inbox" in parts)
    assert manifest["features"]["app_home"]["messages_tab_enabled"] is True
    assert manifest["features"]["app_home"]["messages_tab_read_only_enabled"] is ("customers" not in parts)
    commands = {"inbox": STAFF_COMMAND, "customers": COMMAND}
    offered = [command["command"] for command in manifest["features"]["slash_commands"]]
    assert offered == [commands[part] for part in parts if part in commands]


def test_the_manifests_fit_the_settings_that_are_there() -> None:
    inbox = {"bot_token": "x", "app_token": "y"}
    sharing = {"channels": {"slack": {"help": {"assistant": True}}}, "slack": inbox}
    apart = {"channels": {"slack": {"help": {"bot_token": "x", "signing_secret": "z"}}}, "slack": inbox}
    name = "slack-manifest.yaml"

    assert slack_manifests({}) == {name: slack_manifest(["inbox"])}
    assert slack_manifests({"slack": inbox}) == {name: slack_manifest(["inbox"])}
    by_events_api = slack_manifests({"slack": {"signing_secret": "z"}})
    assert by_events_api == {name: slack_manifest(["inbox"], events_path="/slack/events")}
    assert slack_manifests(sharing) == {name: slack_manifest(EVERYTHING)}
    assert slack_manifests(apart) == {
        name: slack_manifest(["inbox"]),
        "slack-manifest-help.yaml": slack_manifest(["customers"], events_path="/slack/help/events"),
    }


#: what is asked for other than by a method of the Web API
NOT_BY_METHOD = {
    "app_mentions:read": "the event app_mention",
    "reactions:read": "the events reaction_added and reaction_removed",
    "commands": "the slash command",
    "files:read": "`url_private`, where files are fetched",
}
CUSTOMERS = ("slack.py", "slack_customer_", "slack_talks", "slack_emoji")


def methods(*, of_customers: bool) -> set[str]:
    """The Web API methods that our adapters call, as Slack names them."""
    found = set()
    for path in (ROOT / "adapters").glob("slack*.py"):
        if path.name.startswith(CUSTOMERS) is not of_customers:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and re.search(r"client(\(\))?$", ast.unparse(node.value)):
                found.add(node.attr.replace("_", "."))
    return {
        method
        for method in found
        if method.split(".")[0]
        in (
            "auth",
            "apps",
            "assistant",
            "chat",
            "conversations",
            "files",
            "reactions",
            "usergroups",
            "users",
            "views",
            "bots",
        )
    }


@pytest.mark.parametrize(
    ("of_customers", "parts", "kinds"),
    [
        (False, ["inbox"], ("channel", "group")),
        (True, ["customers", "assistant"], ("channel", "group", "im")),
    ],
    ids=["inbox", "customers"],
)
def test_the_scopes_are_exactly_those_of_the_methods_we_call(
    of_customers: bool, parts: list[Part], kinds: tuple[str, ...]
) -> None:
    called = methods(of_customers=of_customers)
    assert len(called) > 5, "the adapters' calls were not found"
    if "files.upload.v2" in called:
        called |= {"files.getUploadURLExternal", "files.completeUploadExternal"}

    needed = {scope_needed(method, {}, kind=kind) for method in called for kind in kinds} - {None, APP_SCOPE}
    if of_customers:
        needed |= {"users:read"}  # `adapters.slack_people` serves both

    granted = {scope.name for scope in scopes(parts)}
    assert needed <= granted, f"a call without its scope: {needed - granted}"
    doctors = {scope.name for scope in scopes(parts) if not scope.vital}
    assert granted - needed - doctors <= set(NOT_BY_METHOD), "a scope that no call needs"


#: events whose names stand in our code if we heed them, beside the messages
EVENTS = (
    *("app_mention", "reaction_added", "reaction_removed", "assistant_thread_started"),
    *("assistant_thread_context_changed", "app_home_opened", "member_joined_channel", "file_shared"),
    *("channel_archive", "app_uninstalled", "tokens_revoked", "link_shared", "team_join"),
)


def test_the_events_are_exactly_those_that_we_read() -> None:
    read = set()
    for path in (ROOT / "adapters").glob("slack*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and node.value in EVENTS:
                read.add(node.value)

    subscribed = {event.name for event in events(EVERYTHING)}
    assert {name for name in subscribed if not name.startswith("message.")} == read


def test_every_event_has_the_scope_that_slack_wants_for_it() -> None:
    wants = {
        "message.channels": "channels:history",
        "message.groups": "groups:history",
        "message.im": "im:history",
        "app_home_opened": None,
        "app_mention": "app_mentions:read",
        "reaction_added": "reactions:read",
        "reaction_removed": "reactions:read",
        "assistant_thread_started": "assistant:write",
    }
    for part in EVERYTHING:
        granted = {scope.name for scope in scopes([part])}
        assert {wants[event.name] for event in events([part])} - {None} <= granted


def test_the_slash_commands_are_the_ones_that_the_adapters_read() -> None:
    from adapters.slack import Places
    from adapters.slack_home import asked

    assert Places().command == COMMAND
    assert asked({"command": STAFF_COMMAND, "user_id": "U1"}) is not None


def test_the_slack_page_gives_a_reason_for_every_scope() -> None:
    told = re.search(r"## What the app may do, and why(.*)", page("slack"), re.DOTALL)

    assert told is not None
    for line in told[1].splitlines():
        for name in re.findall(r"`([a-z_]+:[a-z.]+|commands)`", line):
            _, _, _, inbox, customers, _ = line.split("|")
            parts = {scope.name: scope.parts for scope in scopes(EVERYTHING)}[name]
            assert ("●" in inbox, "●" in customers) == ("inbox" in parts, bool(parts - {"inbox"})), name
    assert set(re.findall(r"`([a-z_]+:[a-z.]+|commands)`", told[1])) == {s.name for s in scopes(EVERYTHING)}


async def test_the_inbox_works_with_what_the_manifest_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with world() as company, company.running():
        company.slack.bot_scopes = tuple(scope.name for scope in scopes(["inbox"]))
        company.slack.subscribed = frozenset(event.name for event in events(["inbox"]))

        thread = await company.open(said("Where is my parcel? " * 2000))
        shown = await company.channel.thread_appears("Bob Stone")
        await company.ana.replies(shown, "On its way.")
        (answer,) = await company.store.wrote()
        await company.inbox.mark(thread, answer.message_id, "delivered")

        assert answer.text == "On its way."


async def test_customers_are_served_with_what_the_manifest_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with customers(assistant=True) as desk, desk.running():
        desk.slack.bot_scopes = tuple(scope.name for scope in scopes(EVERYTHING))
        desk.slack.subscribed = frozenset(event.name for event in events(EVERYTHING))
        desk.slack.commands.add(COMMAND)

        await desk.ana.writes("Where is my parcel?")
        await desk.store.has(1)
        asked = await desk.bob.mentions(desk.help, "do you repair?")
        await desk.store.has(3)  # as a mention and as a message, with one key
        sent = await desk.adapter.send(
            desk.below(desk.help, asked.ts), Reply(text="We do"), key="1", again=False
        )
        answer = await desk.bob.receives("We do", channel=desk.help)
        await desk.bob.reacts(answer, "+1")
        await desk.store.has(4)
        await desk.ana.commands(COMMAND, channel=desk.help)
        *_, reacted, called = await desk.store.has(5)
        await desk.ana.opens_assistant()
        await desk.sandbox.journal.wait_for("assistant.threads.setSuggestedPrompts")

        assert answer.ts == sent
        assert isinstance(reacted, Reacted)
        assert isinstance(called, ButtonTapped)
