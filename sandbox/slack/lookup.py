"""Finding what a request to the control API names, and showing messages to it."""

from __future__ import annotations

import base64
from typing import Any

from . import Channel, Message, Slack, Staff
from .mrkdwn import buttons

Arguments = dict[str, Any]


def files_of(arguments: Arguments) -> list[tuple[str, bytes]]:
    """`files`: a list of `{"name": ..., "data": base64}`."""
    return [(file["name"], base64.b64decode(file["data"])) for file in arguments.get("files", ())]


def person_called(slack: Slack, name: Any) -> Staff:
    for person in slack.people.values():
        if name in (person.id, person.real_name):
            return person
    raise KeyError(f"nobody called {name!r}; make them first with POST /control/slack/staff")


def channel_called(slack: Slack, name: Any) -> Channel:
    for channel in slack.channels.values():
        if name in (channel.id, channel.name):
            return channel
    raise KeyError(f"no channel {name!r}; make it first with POST /control/slack/channel")


def shown(message: Message) -> dict[str, Any]:
    names = message.channel.workspace.name_of
    return {
        "ts": message.ts,
        "thread_ts": message.thread_ts,
        "who": message.who,
        "from_bot": message.from_bot,
        "text": message.seen,
        "blocks": message.blocks,
        "is_edited": message.edited_ts is not None,
        "is_deleted": message.is_deleted,
        "reactions": {name: [names(one) for one in ids] for name, ids in message.reactions.items()},
        "files": [{"id": file["id"], "name": file["name"], "size": file["size"]} for file in message.files],
        "buttons": [
            {
                "label": (element.get("text") or {}).get("text"),
                "action_id": element["action_id"],
                "style": element.get("style"),
                "url": element.get("url"),
            }
            for _, element in buttons(message.blocks)
            if element["type"] == "button"
        ],
        "menus": message.menus,
        "pings": message.pings,
        "spoofed_links": [{"url": link.url, "label": link.label} for link in message.spoofed_links],
    }
