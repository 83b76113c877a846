"""The stand-in's answers and events have the shapes that Slack's own descriptions give."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator  # type: ignore[import-untyped]
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import Sandbox
from sandbox.slack import Group

FOLDER = os.environ.get("STEPASIDE_SPECS")


def load(name: str) -> dict[str, Any]:
    if FOLDER is None:
        pytest.skip(f"STEPASIDE_SPECS does not name a folder with {name}")
    description: dict[str, Any] = json.loads(Path(FOLDER, name).read_text())
    return description


async def test_every_answer_has_the_shape_that_slack_describes(sandbox: Sandbox, web: AsyncWebClient) -> None:
    spec = load("slack_web_api.openapi2.json")
    definitions = _readable(spec["definitions"])
    await everything(sandbox, web)

    checked = set()
    for entry in sandbox.journal.after():
        operations = spec["paths"].get(f"/{entry.method}") if entry.kind == "request" else None
        if operations is None:
            continue  # newer than the description
        schema = _readable(next(iter(operations.values()))["responses"]["200"]["schema"])
        validator = Draft4Validator({**schema, "definitions": definitions})
        assert [error.message for error in validator.iter_errors(entry.response)] == [], entry.method
        checked.add(entry.method)
    assert len(checked) == 23


async def test_every_event_comes_in_the_wrapper_that_slack_describes(
    sandbox: Sandbox, web: AsyncWebClient
) -> None:
    wrapper = load("slack_events_api.asyncapi1.json")["components"]["schemas"]["GenericEventWrapper"]
    # Since 2021 `authorizations` stand in its place.
    # Source: https://docs.slack.dev/changelog/2020-09-15-events-api-truncate-authed-users
    required = [name for name in wrapper["required"] if name != "authed_users"]
    validator = Draft4Validator({**wrapper, "required": required})
    await everything(sandbox, web)

    waiting = list(sandbox.slack.delivery._kept)
    assert len({outgoing.payload["event"]["type"] for outgoing in waiting}) >= 4
    for outgoing in waiting:
        assert [error.message for error in validator.iter_errors(outgoing.payload)] == []


async def everything(sandbox: Sandbox, web: AsyncWebClient) -> None:
    """Something of every kind, in a direct conversation and in a channel."""
    slack = sandbox.slack
    place = slack.channel("help")
    ana = slack.customer("Ana Lopez", channels=[place])
    eve = slack.customer("Eve Acme", team="T0ACME", channels=[place])
    await eve.mentions(place, "hello")
    asked = await ana.writes("hi", files=[("a.png", b"PNG")])
    await ana.opens_assistant()
    channel = ana.direct().id
    posted = await web.chat_postMessage(channel=channel, text="x", thread_ts=asked.ts)
    at = {"channel": channel, "timestamp": posted["ts"]}
    await web.chat_postEphemeral(channel=channel, user=ana.id, text="x")
    await web.chat_update(channel=channel, ts=posted["ts"], text="y")
    await web.reactions_add(**at, name="x")
    await web.reactions_get(**at)
    await web.reactions_remove(**at, name="x")
    await web.chat_getPermalink(channel=channel, message_ts=posted["ts"])
    for one in (channel, place.id):
        await web.conversations_info(channel=one)
        await web.conversations_history(channel=one)
        await web.conversations_members(channel=one)
    await web.conversations_replies(channel=channel, ts=asked.ts)
    await web.conversations_open(users=ana.id)
    await web.conversations_list()
    await web.conversations_join(channel=place.id)
    for person in (ana, eve):
        await web.users_info(user=person.id)
        await web.users_getPresence(user=person.id)
    await web.users_list()
    await web.files_info(file=asked.files[0]["id"])
    await web.auth_test()
    slack.groups.append(Group(id="S0123ABCD", handle="support", members=(ana,)))
    await web.usergroups_list(include_users=True, include_count=True)
    await web.team_info()
    await web.bots_info()
    await web.chat_delete(channel=channel, ts=posted["ts"])


def _readable(schema: Any) -> Any:
    """The description in words that a validator knows.

    A list of `items` means any one of them, wherever it stands; fields and forms of ids that came later are
    not in it.
    """
    if isinstance(schema, list):
        return [_readable(part) for part in schema]
    if not isinstance(schema, Mapping):
        return schema
    outdated = ("additionalProperties", "pattern", "format")
    kept = {name: _readable(part) for name, part in schema.items() if name not in outdated}
    if isinstance(kept.get("items"), list):
        choice = {"anyOf": kept.pop("items")}
        kept |= {"items": choice} if kept.get("type") == "array" else choice
    return kept
