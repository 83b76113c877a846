"""The customer of the story in each app: how she writes, and what the bot's requests to her platform say."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .discord import Bot as DiscordBot
from .journal import Entry
from .slack import Slack
from .telegram import Bot as TelegramBot
from .whatsapp import Number

#: letters without any width, by which marks are kept apart
_UNSEEN = re.compile("[\u200a\u200b\u2060]")


@dataclass(frozen=True, kw_only=True)
class StoryPhone:
    """One app.

    Attributes:
        channel: its name, as the inbox calls it, too.
        says: writes a message to the bot.
        act: the verb under which the journal keeps that.
        method: the request with which the bot writes to her.
        is_for_her: tells it from requests of the same name to others.
        text, buttons: what such a request shows.
    """

    channel: str
    name: str
    says: Callable[[str], Awaitable[object]]
    act: str
    method: str
    is_for_her: Callable[[Entry], bool]
    text: Callable[[Entry], str]
    buttons: Callable[[Entry], list[str]]


def on_telegram(bot: TelegramBot, name: str) -> StoryPhone:
    """Her Telegram."""
    customer = bot.customer(name)
    return StoryPhone(
        channel="telegram",
        name=customer.name,
        says=customer.says,
        act="says",
        method="sendMessage",
        is_for_her=lambda entry: str(entry.params.get("chat_id")) == str(customer.id),
        text=lambda entry: str(entry.params.get("text", "")),
        buttons=_keyboard,
    )


def on_whatsapp(number: Number, name: str) -> StoryPhone:
    """Her WhatsApp."""
    customer = number.customer(name)
    return StoryPhone(
        channel="whatsapp",
        name=customer.name,
        says=customer.says,
        act="says",
        method="messages",
        is_for_her=lambda entry: entry.params.get("to") == customer.phone,
        text=_whatsapp_text,
        buttons=_whatsapp_buttons,
    )


def on_discord(bot: DiscordBot, name: str) -> StoryPhone:
    """Her Discord."""
    customer = bot.customer(name)
    return StoryPhone(
        channel="discord",
        name=customer.name,
        says=customer.says,
        act="says",
        method="create_message",
        is_for_her=lambda entry: entry.params["channel_id"] == customer.chat.id,
        text=_discord_text,
        buttons=lambda entry: [
            str(one.get("label", ""))
            for row in _decoded(entry.params.get("components")) or ()
            for one in row["components"]
        ],
    )


def on_slack(slack: Slack, name: str) -> StoryPhone:
    """Her Slack: the direct conversation with the app."""
    customer = slack.customer(name)
    direct = customer.direct()
    return StoryPhone(
        channel="slack",
        name=customer.real_name,
        says=customer.writes,
        act="posts",
        method="chat.postMessage",
        is_for_her=lambda entry: entry.params.get("channel") == direct.id,
        text=lambda entry: _unescaped(str(entry.params.get("text", ""))),
        buttons=lambda entry: [
            str(one["text"]["text"])
            for block in _decoded(entry.params.get("blocks")) or ()
            if block["type"] == "actions"
            for one in block["elements"]
        ],
    )


def _decoded(value: Any) -> Any:
    """Parameters may come as JSON or as text that holds it."""
    return json.loads(value) if isinstance(value, str) and value else value


def _keyboard(entry: Entry) -> list[str]:
    markup = _decoded(entry.params.get("reply_markup")) or {}
    return [button["text"] for row in markup.get("inline_keyboard", ()) for button in row]


def _interactive(entry: Entry) -> Mapping[str, Any]:
    found: Mapping[str, Any] = entry.params.get("interactive") or {}
    return found


def _whatsapp_text(entry: Entry) -> str:
    body = (entry.params.get("text") or {}).get("body") or _interactive(entry).get("body", {}).get("text", "")
    return _UNSEEN.sub("", str(body))


def _whatsapp_buttons(entry: Entry) -> list[str]:
    action = _interactive(entry).get("action", {})
    rows = [row for section in action.get("sections", ()) for row in section["rows"]]
    return [str(one["reply"]["title"]) for one in action.get("buttons", ())] + [str(r["title"]) for r in rows]


def _discord_text(entry: Entry) -> str:
    written = _UNSEEN.sub("", str(entry.params.get("content") or ""))
    return re.sub(r"\\([^\w\s])", r"\1", written)


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
