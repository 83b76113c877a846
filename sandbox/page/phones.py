"""One customer's phone: her chat with the shop in each of four apps, as the page's script gets it.

A chat is `{"peer", "customer", "to", "is_typing", "commands", "toasts", "messages"}`; `to` says whose chat it
is in every call of the control API. What a message looks like is left to the script: `entities` (Telegram),
`blocks` and `names` (Slack) and the text come as the platform has them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..discord import Customer as DiscordCustomer
from ..discord import Seen as SeenOnDiscord
from ..slack import Customer as SlackCustomer
from ..slack import Message as SlackMessage
from ..telegram import Bot as TelegramBot
from ..telegram import Customer as TelegramCustomer
from ..telegram import Seen as SeenOnTelegram
from ..whatsapp import Customer as WhatsAppCustomer
from ..whatsapp import Message as WhatsAppMessage
from . import files

Json = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Phone:
    """One person, known under the same name in each app."""

    telegram_bot: TelegramBot
    telegram: TelegramCustomer
    whatsapp: WhatsAppCustomer
    discord_bot: str  #: its username
    discord: DiscordCustomer
    slack: SlackCustomer

    def chats(self) -> Mapping[str, Callable[[], Json]]:
        """App -> what makes the view of its chat."""
        return {
            "telegram": self._telegram,
            "whatsapp": self._whatsapp,
            "discord": self._discord,
            "slack": self._slack,
        }

    def typing_ends(self) -> float:
        """When the next "typing" line goes away by itself, in monotonic seconds; 0 if none is there."""
        until = [self.telegram.chat.typing_until, self.whatsapp.typing_until]
        until += self.discord.chat.typing_until.values()
        return min((one for one in until if one > time.monotonic()), default=0)

    def file(self, app: str, id: str) -> tuple[str, bytes] | None:
        """Name and content of a file in a chat. (Slack's are found in the workspace.)"""
        if app == "telegram" and id in self.telegram_bot.files:
            data, path = self.telegram_bot.files[id]
            return path.rpartition("/")[2], data
        if app == "whatsapp":
            message = self.whatsapp.messages.get(id)
            return (_name(message), message.file.data) if message and message.file else None
        if app == "discord":
            sent = (file for message in self.discord.chat.messages.values() for file in message.files)
            return next(((file.name, file.data) for file in sent if file.id == id), None)
        return None

    # Telegram

    def _telegram(self) -> Json:
        customer, bot = self.telegram, self.telegram_bot
        return {
            "peer": bot.first_name,
            "customer": customer.name,
            "to": {"bot": bot.username, "customer": customer.id},
            "is_typing": customer.sees_typing,
            "commands": bot.commands,
            "toasts": customer.toasts,
            "messages": [self._on_telegram(message) for message in customer.sees],
        }

    def _on_telegram(self, message: SeenOnTelegram) -> Json:
        raw = message.raw
        replied = raw.get("reply_to_message")
        content: Any = raw.get(message.attachment or "") or {}
        content = content[-1] if isinstance(content, list) else content
        kept = self.telegram_bot.files.get(content.get("file_id"))
        name = message.file_name or (kept[1].rpartition("/")[2] if kept else "")
        return {
            "id": message.message_id,
            "is_mine": not message.from_bot,
            "who": message.who,
            "at": raw["date"],
            "text": message.text,
            "entities": raw.get("entities") or raw.get("caption_entities") or [],
            "is_edited": message.is_edited,
            "files": [files.shown("telegram", content["file_id"], name, kept[0])] if kept else [],
            "other": None if kept else message.attachment,
            "quoted": replied and _quote(replied["from"]["first_name"], replied.get("text", "")),
            "reactions": [{"emoji": emoji, "name": emoji, "is_mine": True} for emoji in message.reactions],
            "buttons": [
                [{"label": one.label, "value": one.data or one.label, "url": one.url} for one in row]
                for row in message.buttons
            ],
        }

    # WhatsApp

    def _whatsapp(self) -> Json:
        customer = self.whatsapp
        messages = [m for m in customer.messages.values() if customer.has(m) or m.is_deleted]
        return {
            "peer": customer.number.verified_name,
            "customer": customer.name,
            "to": {"number": customer.number.name, "customer": customer.phone},
            "is_typing": customer.sees_typing,
            "commands": [],
            "toasts": [],
            "messages": [self._on_whatsapp(message) for message in messages],
        }

    def _on_whatsapp(self, message: WhatsAppMessage) -> Json:
        if message.is_deleted:
            return {
                **self._head_on_whatsapp(message),
                "text": "",
                "is_deleted": True,
                "files": [],
                "reactions": [],
                "buttons": [],
            }
        quoted = self.whatsapp.messages.get(message.reply_to or "")
        rows = [
            {"label": one.title, "value": one.id, "url": one.url, "below": one.description}
            for one in message.buttons
        ]
        file = message.file
        return {
            **self._head_on_whatsapp(message),
            "text": message.text,
            "is_edited": message.is_edited,
            "files": [files.shown("whatsapp", message.id, _name(message), file.data)] if file else [],
            "other": message.kind if message.kind in ("location", "contacts", "unsupported") else None,
            "quoted": quoted
            and _quote("You" if not quoted.from_business else self._who_on_whatsapp(quoted), quoted.text),
            "reactions": [
                {"emoji": emoji, "name": emoji, "is_mine": who == "customer"}
                for who, emoji in message.reactions.items()
            ],
            "heading": message.header,
            "footer": message.footer,
            "buttons": [] if message.list_label else [[row] for row in rows],
            "list": {"label": message.list_label, "rows": rows} if message.list_label else None,
        }

    def _head_on_whatsapp(self, message: WhatsAppMessage) -> Json:
        return {
            "id": message.id,
            "is_mine": not message.from_business,
            "who": self._who_on_whatsapp(message),
            "at": message.at,
            "ticks": None if message.from_business else message.ticks,
        }

    def _who_on_whatsapp(self, message: WhatsAppMessage) -> str:
        customer = self.whatsapp
        return customer.number.verified_name if message.from_business else customer.name

    # Discord

    def _discord(self) -> Json:
        customer = self.discord
        commands = customer.commands()
        return {
            "peer": self.discord_bot,
            "customer": customer.name,
            "to": {"bot": self.discord_bot, "customer": customer.id},
            "is_typing": customer.sees_typing,
            "commands": [
                {"command": one["name"], "description": one.get("description", "")} for one in commands
            ],
            "toasts": [],
            "messages": [self._on_discord(message) for message in customer.sees],
        }

    def _on_discord(self, message: SeenOnDiscord) -> Json:
        sent = self.discord.chat.messages[message.message_id]
        quoted = sent.quoted
        return {
            "id": message.message_id,
            "is_mine": message.raw["author"]["id"] == self.discord.id,
            "who": message.who,
            "from_bot": message.from_bot,
            "at": datetime.fromisoformat(message.raw["timestamp"]).timestamp(),
            "text": message.text,
            "is_edited": message.is_edited,
            "is_thinking": message.is_thinking,
            "is_private": message.is_ephemeral,
            "files": [files.shown("discord", file.id, file.name, file.data) for file in sent.files],
            "quoted": quoted
            and _quote(quoted.author.get("global_name") or quoted.author["username"], quoted.text),
            "reactions": [
                {"emoji": emoji, "name": emoji, "is_mine": self.discord.name in people}
                for emoji, people in message.reactions.items()
            ],
            "buttons": [
                [{"label": one.label, "value": one.custom_id or one.label, "url": one.url} for one in row]
                for row in message.buttons
            ],
        }

    # Slack

    def _slack(self) -> Json:
        customer = self.slack
        workspace, direct = customer.workspace, customer.direct()
        roots = {message.thread_ts or message.ts for message in customer.sees}
        return {
            "peer": workspace.bot_name,
            "customer": customer.real_name,
            "to": {"customer": customer.id, "channel": direct.id},
            "is_typing": any(workspace.status_lines.get(ts) for ts in roots),
            "commands": [
                {"command": command.removeprefix("/"), "description": ""}
                for command in sorted(workspace.commands)
            ],
            "toasts": [one["text"] for one in customer.ephemerals if one["channel"] == direct.id],
            "messages": [self._on_slack(message) for message in customer.sees],
            "names": {id: workspace.name_of(id) for id in (workspace.bot_id, customer.id)},
        }

    def _on_slack(self, message: SlackMessage) -> Json:
        customer = self.slack
        root = message.thread.root
        kept = [customer.workspace.files[file["id"]] for file in message.files]
        return {
            "id": message.ts,
            "is_mine": message.author is customer,
            "who": message.who,
            "from_bot": message.from_bot,
            "at": float(message.ts),
            "text": message.text,
            "blocks": message.blocks,
            "is_edited": message.edited_ts is not None,
            "is_deleted": message.is_deleted,
            "files": [files.shown("slack", file.id, file.name, file.data) for file in kept],
            "quoted": _quote(root.who, root.seen) if message.is_reply and not root.is_deleted else None,
            "reactions": [
                {"name": name, "is_mine": customer.id in people, "count": len(people)}
                for name, people in message.reactions.items()
            ],
            "buttons": [],
        }


def _quote(who: str, text: str) -> Json:
    return {"who": who, "text": text}


def _name(message: WhatsAppMessage) -> str:
    content = message.content if isinstance(message.content, Mapping) else {}
    return str(content.get("filename") or message.kind)
