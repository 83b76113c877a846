"""The Bot API methods about the bot itself: updates, webhook, files, commands, chats.

Source: https://core.telegram.org/bots/api#available-methods
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from .bot import Bot, Chat
from .text import Refused, bad_request, json_param
from .webhook import Webhook

Params = Mapping[str, Any]
Method = Callable[[Bot, Params], Awaitable[Any]]

#: bytes a bot may download. Source: https://core.telegram.org/bots/api#getfile
DOWNLOAD_BYTES = 20 * 1024 * 1024


async def get_me(bot: Bot, params: Params) -> Any:
    return {
        **bot.as_json(),
        "can_join_groups": True,
        "can_read_all_group_messages": bot.reads_all_group_messages,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(bot: Bot, params: Params) -> Any:
    """Long polling: confirms what is below `offset`, then waits up to `timeout` seconds for something new."""
    if bot.webhook is not None:
        raise Refused(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    _allow(bot, params)
    limit = min(max(integer(params, "limit", 100), 1), 100)
    bot.end_poll("conflict")
    if offset := integer(params, "offset", 0):
        bot.confirm(offset)
    deadline = time.monotonic() + min(float(params.get("timeout") or 0), 50)
    poll = bot.poll_starts()
    try:
        updates = bot.take(limit)
        remaining = deadline - time.monotonic()
        if not updates and remaining > 0:
            try:
                async with asyncio.timeout(remaining):
                    outcome = await poll
            except TimeoutError:
                return []
            if outcome == "outage":
                raise ConnectionResetError
            if outcome == "conflict":
                raise Refused(
                    409,
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                )
            updates = bot.take(limit)
        return updates
    finally:
        bot.poll_ends(poll)


async def set_webhook(bot: Bot, params: Params) -> Any:
    url = str(params.get("url") or "")
    if not url:
        return await delete_webhook(bot, params)
    if not re.match(r"https?://[^/\s]+", url):
        raise bad_request("bad webhook: invalid webhook URL specified")
    secret = str(params.get("secret_token") or "")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    _allow(bot, params)
    if _flag(params, "drop_pending_updates"):
        bot.forget_updates()
    waiting = await bot.webhook.close() if bot.webhook else []
    bot.end_poll("conflict")
    bot.webhook = Webhook(bot, url=url, secret=secret, max_connections=integer(params, "max_connections", 40))
    for update in waiting + bot.take_for_webhook():
        bot.webhook.queue(update)
    return True


async def delete_webhook(bot: Bot, params: Params) -> Any:
    if bot.webhook is not None:
        waiting = await bot.webhook.close()
        bot.webhook = None
        for update in waiting:
            bot.push(update)
    if _flag(params, "drop_pending_updates"):
        bot.forget_updates()
    return True


async def get_webhook_info(bot: Bot, params: Params) -> Any:
    info: dict[str, Any] = {"url": "", "has_custom_certificate": False, "pending_update_count": bot.pending}
    if bot.webhook is not None:
        info |= {"url": bot.webhook.url, "max_connections": bot.webhook.max_connections}
        if bot.webhook.last_error:
            info |= {
                "last_error_date": bot.webhook.last_error_date,
                "last_error_message": bot.webhook.last_error,
            }
    if bot.allowed_updates:
        info["allowed_updates"] = list(bot.allowed_updates)
    return info


async def get_file(bot: Bot, params: Params) -> Any:
    file_id = str(params.get("file_id") or "")
    if file_id not in bot.files:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    data, path = bot.files[file_id]
    if len(data) > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {
        "file_id": file_id,
        "file_unique_id": "AQAD" + file_id[8:16],
        "file_size": len(data),
        "file_path": path,
    }


async def set_my_commands(bot: Bot, params: Params) -> Any:
    commands = json_param(params, "commands")
    if not isinstance(commands, list):
        raise bad_request("commands must be an Array")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", "")).removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description") or "")) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    bot.commands = commands
    return True


async def get_my_commands(bot: Bot, params: Params) -> Any:
    return bot.commands


async def delete_my_commands(bot: Bot, params: Params) -> Any:
    bot.commands = []
    return True


async def get_chat(bot: Bot, params: Params) -> Any:
    return {
        **find_chat(bot, params).as_json(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }


async def get_chat_member(bot: Bot, params: Params) -> Any:
    chat = find_chat(bot, params)
    wanted = integer(params, "user_id", 0)
    if wanted == bot.id:
        return {"user": bot.as_json(), "status": "member"}
    for member in chat.members:
        if member.id == wanted:
            return {"user": member.person, "status": "member"}
    raise bad_request("user not found")


def _allow(bot: Bot, params: Params) -> None:
    kinds = json_param(params, "allowed_updates")
    if kinds is not None:
        if not isinstance(kinds, list):
            raise bad_request("can't parse allowed updates JSON object")
        bot.allowed_updates = tuple(map(str, kinds)) or None


def _flag(params: Params, name: str) -> bool:
    return str(params.get(name, "")).lower() in ("true", "1")


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "getFile": get_file,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
}


# reading parameters


def integer(params: Params, name: str, default: int) -> int:
    """A whole number, or `default` if absent."""
    value = params.get(name)
    try:
        return default if value in (None, "") else int(value)
    except (TypeError, ValueError):
        raise bad_request(f"{name} must be an Integer") from None


def find_chat(bot: Bot, params: Params) -> Chat:
    """The chat that `chat_id` names."""
    if params.get("chat_id") in (None, ""):
        raise bad_request("chat_id is empty")
    try:
        chat = bot.chats[int(params["chat_id"])]
    except (KeyError, ValueError):
        raise bad_request("chat not found") from None
    if chat.moved_to is not None:
        raise Refused(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            migrate_to_chat_id=chat.moved_to,
        )
    return chat
