"""What the inbox holds, as the page's script gets it. Nothing is added and nothing is interpreted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..slack import Channel, Message, Staff
from . import files

#: characters of a text file that Slack shows below its name
PREVIEW_CHARACTERS = 600


def inbox(channel: Channel, staff: Sequence[Staff]) -> dict[str, Any]:
    """The channel's threads, oldest first, each as its messages, oldest first."""
    workspace = channel.workspace
    forms = [(person.id, view) for person in staff for view in person.modals]
    people = [workspace.bot_id, *workspace.people, *workspace.channels]
    return {
        "channel": {"id": channel.id, "name": channel.name},
        "staff": [{"id": person.id, "name": person.real_name} for person in staff],
        "bot": workspace.bot_name,
        "homes": {person.id: person.home["blocks"] for person in staff if person.home is not None},
        "names": {id: workspace.name_of(id) for id in people},
        "threads": [
            {"ts": thread.ts, "messages": [_in_slack(message) for message in thread.messages]}
            for thread in channel.threads
        ],
        "forms": [
            {
                "for": staff_id,
                "id": view["id"],
                **{name: view[name] for name in ("title", "submit", "close", "blocks") if name in view},
            }
            for staff_id, view in forms
        ],
        "ephemerals": [
            {
                "for": person.id,
                "number": number,
                "ts": shown.get("ts"),
                "thread_ts": shown.get("thread_ts"),
                "text": shown["text"],
                "blocks": shown["blocks"],
            }
            for person in staff
            for number, shown in enumerate(person.ephemerals)
            if shown["channel"] == channel.id
        ],
    }


def _in_slack(message: Message) -> dict[str, Any]:
    return {
        "ts": message.ts,
        "who": message.who,
        "by": message.author.id if message.author else None,
        "from_bot": message.from_bot,
        "text": message.text,
        "blocks": message.blocks,
        "is_edited": message.edited_ts is not None,
        "is_deleted": message.is_deleted,
        "reactions": [{"name": name, "by": list(people)} for name, people in message.reactions.items()],
        "files": [_attached(message, file) for file in message.files],
    }


def _attached(message: Message, file: dict[str, Any]) -> dict[str, Any]:
    kept = message.channel.workspace.files[file["id"]]
    is_text = file["mimetype"].startswith("text/")
    preview = kept.data.decode("utf-8", "replace") if is_text else ""
    return {
        **files.shown("slack", file["id"], file["name"], kept.data),
        "title": file["title"],
        "preview": preview[:PREVIEW_CHARACTERS],
        "is_cut": len(preview) > PREVIEW_CHARACTERS,
    }
