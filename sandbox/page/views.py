"""What the stand-ins hold, as the page's script gets it. Nothing is added and nothing is interpreted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..slack import Channel, Message, Staff
from ..telegram import Bot, Customer, Seen

#: characters of a text file that Slack shows below its name
PREVIEW_CHARACTERS = 600


def phone(bot: Bot, customer: Customer) -> dict[str, Any]:
    """The customer's chat with the bot, oldest message first."""
    return {
        "bot": {"username": bot.username, "name": bot.first_name},
        "customer": {"id": customer.id, "name": customer.name},
        "commands": bot.commands,
        "is_typing": customer.sees_typing,
        "toasts": customer.toasts,
        "messages": [_on_phone(message) for message in customer.sees],
    }


def _on_phone(message: Seen) -> dict[str, Any]:
    raw = message.raw
    replied = raw.get("reply_to_message")
    return {
        "id": message.message_id,
        "from_bot": message.from_bot,
        "at": raw["date"],
        "text": message.text,
        "entities": raw.get("entities") or raw.get("caption_entities") or [],
        "is_edited": message.is_edited,
        "attachment": message.attachment,
        "file_name": message.file_name,
        "replied_to": replied and {"who": replied["from"]["first_name"], "text": replied.get("text", "")},
        "reactions": message.reactions,
        "buttons": [
            [{"label": button.label, "data": button.data, "url": button.url} for button in row]
            for row in message.buttons
        ],
    }


def inbox(channel: Channel, staff: Sequence[Staff]) -> dict[str, Any]:
    """The channel's threads, oldest first, each as its messages, oldest first."""
    workspace = channel.workspace
    people = [workspace.bot_id, *workspace.people, *workspace.channels]
    return {
        "channel": {"id": channel.id, "name": channel.name},
        "staff": [{"id": person.id, "name": person.real_name} for person in staff],
        "names": {id: workspace.name_of(id) for id in people},
        "threads": [
            {"ts": thread.ts, "messages": [_in_slack(message) for message in thread.messages]}
            for thread in channel.threads
        ],
        "ephemerals": [
            {
                "for": person.id,
                "number": number,
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
        "id": file["id"],
        "name": file["name"],
        "title": file["title"],
        "size": len(kept.data),
        "preview": preview[:PREVIEW_CHARACTERS],
        "is_cut": len(preview) > PREVIEW_CHARACTERS,
    }
