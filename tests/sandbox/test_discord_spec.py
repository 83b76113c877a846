"""What the stand-in answers, held against Discord's own description of its API."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from sandbox import Sandbox
from sandbox.discord import Bot
from sandbox.discord.routes import ROUTES
from tests.sandbox.discord_world import Rest, rest, shop_on_discord

__all__ = ["rest", "shop_on_discord"]

SPECS = os.environ.get("STEPASIDE_SPECS")
pytestmark = pytest.mark.skipif(
    not SPECS, reason="STEPASIDE_SPECS is not set: the folder with discord.openapi3.json"
)
#: parts of an `allOf` may not say that there is nothing else
OPEN = {"Error", "ErrorResponse", "RatelimitedResponse"}


class Spec:
    """The description, made strict: an object has no fields but those described."""

    def __init__(self) -> None:
        self.description = json.loads((Path(str(SPECS)) / "discord.openapi3.json").read_text())
        for name, schema in self.description["components"]["schemas"].items():
            if name not in OPEN:
                _close(schema)
        # Discord's own examples have words here ("BASE_TYPE_REQUIRED"), and so has what it answers.
        # Source: https://discord.com/developers/docs/reference#error-messages
        inner = self.description["components"]["schemas"]["InnerErrors"]["properties"]["_errors"]
        inner["items"] = {
            "type": "object",
            "required": ["code", "message"],
            "properties": {"code": {"type": "string"}},
        }
        self.operations = {
            operation["operationId"]: operation
            for path in self.description["paths"].values()
            for method, operation in path.items()
            if method != "parameters"
        }

    @cache  # noqa: B019 - one object for the whole file
    def _validator(self, pointer: str) -> Any:
        schema = {"$ref": pointer, "components": self.description["components"]}
        return jsonschema.Draft202012Validator(schema)

    def faults(self, value: Any, schema: dict[str, Any]) -> list[str]:
        """Why `value` is not as described; empty if it is."""
        if schema.get("type") == "array":
            return [fault for item in value for fault in self.faults(item, schema["items"])]
        if "$ref" in schema:
            errors = self._validator(schema["$ref"]).iter_errors(value)
        else:
            whole = {**_any(schema), "components": self.description["components"]}
            errors = jsonschema.Draft202012Validator(whole).iter_errors(value)
        return [f"{best.json_path}: {best.message}" for best in map(_deepest, errors)]

    def answer_faults(self, operation: str, status: int, body: Any) -> list[str]:
        """Why the answer of an operation is not as described."""
        described = self.operations[operation]["responses"]
        answer = described.get(str(status)) or described["4XX" if status >= 400 else "missing"]
        if "$ref" in answer:
            answer = self.description["components"]["responses"][answer["$ref"].rpartition("/")[2]]
        if "content" not in answer:
            return [] if body is None else [f"{operation}: a body with {status}"]
        return self.faults(body, answer["content"]["application/json"]["schema"])


def _deepest(error: Any) -> Any:
    """The most telling of nested errors."""
    while error.context:
        error = max(error.context, key=lambda inner: len(inner.absolute_path))
    return error


def _any(schema: Any) -> Any:
    """`oneOf` as `anyOf`: closed objects overlap, and the description's own examples would fail."""
    if isinstance(schema, dict):
        return {("anyOf" if n == "oneOf" else n): _any(v) for n, v in schema.items()}
    return [_any(item) for item in schema] if isinstance(schema, list) else schema


def _close(schema: dict[str, Any]) -> None:
    kind = schema.get("type")
    if (kind == "object" or (isinstance(kind, list) and "object" in kind)) and "properties" in schema:
        schema.setdefault("additionalProperties", False)
    if "oneOf" in schema:
        schema["anyOf"] = schema.pop("oneOf")
    for inner in schema.get("properties", {}).values():
        if "oneOf" in inner:
            inner["anyOf"] = inner.pop("oneOf")


async def test_every_call_answers_as_discord_describes(
    sandbox: Sandbox, shop_on_discord: Bot, rest: Rest
) -> None:
    spec = Spec()
    answered: set[str] = set()

    async def call(
        operation: str, *, files: Any = None, path: dict[str, str] | None = None, **body: Any
    ) -> Any:
        route = next(route for route in ROUTES if route.name == operation)
        filled = route.path.format(**{**places, **(path or {})})
        if operation.startswith("bulk_set"):
            answer = await rest.put_list(filled, body["commands"])
        else:
            answer = await rest(route.method, filled, files=files, **body)
        assert answer.status_code in (200, 201, 204), (operation, answer.text)
        shown = answer.json() if answer.content else None
        assert spec.answer_faults(operation, answer.status_code, shown) == []
        answered.add(operation)
        return shown

    server = shop_on_discord.server("Northwind")
    channel = server.channel("help")
    ana = shop_on_discord.customer("Ana Lopez")
    await ana.says("hello", channel, files=[("cat.png", b"x")])
    places = {
        "application_id": shop_on_discord.id,
        "guild_id": server.id,
        "channel_id": channel.id,
        "user_id": ana.id,
        "emoji_name": "👍",
    }
    button = {"type": 2, "style": 1, "label": "Yes", "custom_id": "yes", "emoji": {"name": "👍"}}
    link = {"type": 2, "style": 5, "label": "Shop", "url": "https://shop.example"}
    components = [{"type": 1, "components": [button, link]}]
    for plain in [
        "get_gateway",
        "get_bot_gateway",
        "get_my_user",
        "list_my_guilds",
        "get_user",
        "get_my_application",
        "get_my_oauth2_application",
        "get_guild",
        "list_guild_channels",
        "get_guild_member",
        "get_channel",
    ]:
        await call(plain)
    direct = await call("create_dm", recipient_id=ana.id)
    await call("get_channel", path={"channel_id": direct["id"]})
    sent = await call("create_message", content=f"<@{ana.id}> hi", components=components, nonce="n")
    places["message_id"] = sent["id"]
    await call(
        "create_message",
        content="file",
        files=[("a.txt", b"x")],
        message_reference={"message_id": sent["id"]},
        embeds=[{"title": "t", "description": "d"}],
    )
    await call("update_message", content="hello")
    await call("add_my_message_reaction")
    await ana.reacts(sent["id"], "👍", channel)
    await call("list_message_reactions_by_emoji")
    await call("get_message")
    await call("delete_my_message_reaction")
    await call("trigger_typing_indicator")
    thread = await call("create_thread_from_message", name="Ana")
    inside = {"channel_id": thread["id"]}
    await call("add_thread_member", path=inside)
    await call("list_thread_members", path=inside)
    await call("get_thread_member", path=inside)
    await call("delete_thread_member", path=inside)
    await call("leave_thread", path=inside)
    await call("join_thread", path=inside)
    await call("list_messages", path=inside)
    await call("get_active_guild_threads")
    await call("update_channel", path=inside, archived=True, name="Ana Lopez")
    await call("list_public_archived_threads")
    await call("get_channel", path=inside)
    await call("delete_channel", path=inside)
    private = await call("create_thread", name="Quiet")
    assert private["type"] == 12
    await call("create_thread", name="Open", type=11)
    await call("list_messages")

    human = {"name": "human", "description": "Talk to a person", "type": 1}
    for scope in ("", "guild_"):
        await call(f"bulk_set_{scope}application_commands", commands=[human])
        made = await call(f"create_{scope}application_command", name="stop", description="Back to the bot")
        await call(f"list_{scope}application_commands")
        await call(f"delete_{scope}application_command", path={"command_id": made["id"]})

    tap = await ana.taps(sent["id"], "Yes", channel)
    places |= {"interaction_id": tap.id, "interaction_token": tap.token}
    places |= {"webhook_id": shop_on_discord.id, "webhook_token": tap.token}
    await call("create_interaction_response", type=5)
    await call("update_original_webhook_message", content="done")
    await call("get_original_webhook_message")
    more = await call("execute_webhook", content="more", flags=64)
    follow_up = {"message_id": more["id"]}
    await call("get_webhook_message", path=follow_up)
    await call("update_webhook_message", path=follow_up, content="even more")
    await call("delete_webhook_message", path=follow_up)
    await call("delete_original_webhook_message")
    used = await ana.uses("human", channel)
    route = next(route for route in ROUTES if route.name == "create_interaction_response")
    path = route.path.format(interaction_id=used.id, interaction_token=used.token) + "?with_response=true"
    shown = await rest("POST", path, type=4, data={"content": "calling"})
    assert spec.answer_faults("create_interaction_response", 200, shown.json()) == []
    await call("delete_message")

    assert answered == {route.name for route in ROUTES}


async def test_dispatched_messages_are_described_ones_with_their_place(shop_on_discord: Bot) -> None:
    spec = Spec()
    ana = shop_on_discord.customer("Ana")
    channel = shop_on_discord.server("Northwind").channel("help")
    first = await ana.says("hello https://shop.example", channel, files=[("cat.png", b"x")])
    channel.unfurls(channel.messages[first["id"]])
    thread = await ana.starts_thread("Ana", channel, message=first)
    second = await ana.says("more", thread, reply_to=await ana.says("yes", thread))
    by_hook = channel.webhook_says("GitHub", "pushed").dispatch(shop_on_discord)
    voice, sticker = await ana.sends_voice(), await ana.sends_sticker()
    first = channel.messages[first["id"]].dispatch(shop_on_discord)
    for data in (first, second, by_hook, voice, sticker):
        message = {n: v for n, v in data.items() if n not in ("guild_id", "member", "channel_type")}
        assert spec.answer_faults("get_message", 200, message) == []


async def test_refusals_have_the_described_shape(sandbox: Sandbox, shop_on_discord: Bot, rest: Rest) -> None:
    spec = Spec()
    ana = shop_on_discord.customer("Ana")
    path = f"/channels/{ana.chat.id}/messages"
    too_long = await rest("POST", path, content="x" * 2001)
    unknown = await rest("GET", f"{path}/1")
    sandbox.discord.faults.rate_limit("create_message")
    limited = await rest("POST", path, content="x")
    for answer, operation in (
        (too_long, "create_message"),
        (unknown, "get_message"),
        (limited, "create_message"),
    ):
        assert spec.answer_faults(operation, answer.status_code, answer.json()) == []


async def test_the_described_check_notices_a_wrong_answer() -> None:
    spec = Spec()
    fine = {"url": "wss://x", "shards": 1, "session_start_limit": _limit()}
    assert spec.answer_faults("get_bot_gateway", 200, fine) == []
    assert spec.answer_faults("get_bot_gateway", 200, {**fine, "shards": "1"})
    assert spec.answer_faults("get_bot_gateway", 200, {**fine, "invented": 1})
    assert spec.answer_faults("get_bot_gateway", 200, {"url": "wss://x"})


def _limit() -> dict[str, int]:
    return {"max_concurrency": 1, "remaining": 1, "reset_after": 0, "total": 1}
