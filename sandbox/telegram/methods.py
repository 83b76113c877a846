"""The Bot API methods answered here, each a function from bot and parameters to `result`.

Source: https://core.telegram.org/bots/api#available-methods
"""

from __future__ import annotations

import asyncio
import math
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from ..wire import Upload
from .bot import Bot, Chat
from .people import ATTACHMENTS, TYPING_SECONDS
from .text import CAPTION_UNITS, TEXT_UNITS, Refused, bad_request, formatted, json_param, reply_markup
from .webhook import Webhook

Params = Mapping[str, Any]
Method = Callable[[Bot, Params], Awaitable[Any]]

#: bytes a bot may download. Source: https://core.telegram.org/bots/api#getfile
DOWNLOAD_BYTES = 20 * 1024 * 1024
#: bytes a bot may upload. Source: https://core.telegram.org/bots/api#sending-files
UPLOAD_BYTES, PHOTO_BYTES = 50 * 1024 * 1024, 10 * 1024 * 1024
_ACTIONS_NAMES = """
    typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker
    find_location record_video_note upload_video_note
"""
ACTIONS = frozenset(_ACTIONS_NAMES.split())


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
    limit = min(max(_integer(params, "limit", 100), 1), 100)
    bot.end_poll("conflict")
    if offset := _integer(params, "offset", 0):
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
    bot.webhook = Webhook(
        bot, url=url, secret=secret, max_connections=_integer(params, "max_connections", 40)
    )
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


async def send_message(bot: Bot, params: Params) -> Any:
    chat = _chat_to_write_to(bot, params)
    text, entities = formatted(
        params, field="text", entities_field="entities", limit=TEXT_UNITS, required=True
    )
    return _send(bot, chat, params, text=text, **({"entities": entities} if entities else {}))


async def send_photo(bot: Bot, params: Params) -> Any:
    kept = _attachment(bot, params, "photo", "photos/file.jpg", PHOTO_BYTES)
    sizes = [{**kept, "width": side, "height": side} for side in (90, 1280)]
    return _send_attachment(bot, params, photo=sizes)


async def send_document(bot: Bot, params: Params) -> Any:
    kept = _attachment(bot, params, "document", "documents/file", UPLOAD_BYTES)
    upload = params.get("document")
    if isinstance(upload, Upload):
        kept |= {"file_name": upload.name, "mime_type": upload.content_type}
    return _send_attachment(bot, params, document=kept)


async def send_voice(bot: Bot, params: Params) -> Any:
    kept = _attachment(bot, params, "voice", "voice/file.oga", UPLOAD_BYTES)
    seconds = _integer(params, "duration", 0)
    return _send_attachment(bot, params, voice={**kept, "duration": seconds, "mime_type": "audio/ogg"})


async def edit_message_text(bot: Bot, params: Params) -> Any:
    chat, message = _own_message(bot, params, "edit")
    text, entities = formatted(
        params, field="text", entities_field="entities", limit=TEXT_UNITS, required=True
    )
    return _edit(
        bot, chat, message, {"text": text, "entities": entities, "reply_markup": reply_markup(params)}
    )


async def edit_message_caption(bot: Bot, params: Params) -> Any:
    chat, message = _own_message(bot, params, "edit")
    caption, entities = formatted(
        params, field="caption", entities_field="caption_entities", limit=CAPTION_UNITS, required=False
    )
    changes = {"caption": caption, "caption_entities": entities, "reply_markup": reply_markup(params)}
    return _edit(bot, chat, message, changes)


async def edit_message_reply_markup(bot: Bot, params: Params) -> Any:
    chat, message = _own_message(bot, params, "edit")
    return _edit(bot, chat, message, {"reply_markup": reply_markup(params)})


async def delete_message(bot: Bot, params: Params) -> Any:
    chat = _chat(bot, params)
    if chat.messages.pop(_integer(params, "message_id", 0), None) is None:
        raise bad_request("message to delete not found")
    return True


async def delete_messages(bot: Bot, params: Params) -> Any:
    chat = _chat(bot, params)
    for number in json_param(params, "message_ids") or []:
        chat.messages.pop(int(number), None)
    return True


async def send_chat_action(bot: Bot, params: Params) -> Any:
    chat = _chat_to_write_to(bot, params, paced=False)
    if params.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.typing_until = time.monotonic() + TYPING_SECONDS
    return True


async def get_file(bot: Bot, params: Params) -> Any:
    file_id = str(params.get("file_id") or "")
    if file_id not in bot.files:
        raise bad_request("invalid file_id")
    data, path = bot.files[file_id]
    if len(data) > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {
        "file_id": file_id,
        "file_unique_id": "AQAD" + file_id[8:16],
        "file_size": len(data),
        "file_path": path,
    }


async def answer_callback_query(bot: Bot, params: Params) -> Any:
    person = bot.open_callbacks.pop(str(params.get("callback_query_id")), None)
    if person is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if params.get("text"):
        bot.toasts.setdefault(person, []).append(str(params["text"]))
    return True


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


async def set_message_reaction(bot: Bot, params: Params) -> Any:
    chat = _chat(bot, params)
    number = _integer(params, "message_id", 0)
    if number not in chat.messages:
        raise bad_request("message to react not found")
    reactions = json_param(params, "reaction") or []
    emoji = tuple(str(r.get("emoji")) for r in reactions if r.get("type") == "emoji")
    if len(emoji) != len(reactions) or len(emoji) > 1:
        raise bad_request("REACTIONS_TOO_MANY" if len(reactions) > 1 else "REACTION_INVALID")
    chat.reactions.setdefault(number, {})[bot.id] = emoji
    chat.changed(chat.messages[number])
    return True


async def get_chat(bot: Bot, params: Params) -> Any:
    return {
        **_chat(bot, params).as_json(),
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
    chat = _chat(bot, params)
    wanted = _integer(params, "user_id", 0)
    if wanted == bot.id:
        return {"user": bot.as_json(), "status": "member"}
    for member in chat.members:
        if member.id == wanted:
            return {"user": member.person, "status": "member"}
    raise bad_request("user not found")


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendVoice": send_voice,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "sendChatAction": send_chat_action,
    "getFile": get_file,
    "answerCallbackQuery": answer_callback_query,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMessageReaction": set_message_reaction,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
}


def too_many_requests(seconds: float) -> Refused:
    whole = max(1, math.ceil(seconds))
    return Refused(429, f"Too Many Requests: retry after {whole}", retry_after=whole)


def _allow(bot: Bot, params: Params) -> None:
    kinds = json_param(params, "allowed_updates")
    if kinds is not None:
        if not isinstance(kinds, list):
            raise bad_request("can't parse allowed updates JSON object")
        bot.allowed_updates = tuple(map(str, kinds)) or None


def _integer(params: Params, name: str, default: int) -> int:
    value = params.get(name)
    try:
        return default if value in (None, "") else int(value)
    except (TypeError, ValueError):
        raise bad_request(f"{name} must be an Integer") from None


def _flag(params: Params, name: str) -> bool:
    return str(params.get(name, "")).lower() in ("true", "1")


def _chat(bot: Bot, params: Params) -> Chat:
    if params.get("chat_id") in (None, ""):
        raise bad_request("chat_id is empty")
    try:
        return bot.chats[int(params["chat_id"])]
    except (KeyError, ValueError):
        raise bad_request("chat not found") from None


def _chat_to_write_to(bot: Bot, params: Params, *, paced: bool = True) -> Chat:
    chat = _chat(bot, params)
    if chat.is_blocked:
        raise Refused(403, "Forbidden: bot was blocked by the user")
    if paced and bot.pace is not None and (wait := bot.pace.wait_for(str(chat.id))):
        raise too_many_requests(wait)
    return chat


def _attachment(bot: Bot, params: Params, name: str, path: str, limit: int) -> dict[str, Any]:
    given = params.get(name)
    if isinstance(given, str) and given.startswith("attach://"):
        given = params.get(given.removeprefix("attach://"))
    if isinstance(given, Upload):
        if not given.data:
            raise bad_request("file must be non-empty")
        if len(given.data) > limit:
            raise Refused(413, "Request Entity Too Large")
        return bot.keep_file(given.data, name=path)
    if given in bot.files:
        data, _ = bot.files[str(given)]
        return bot.keep_file(data, name=path)
    raise bad_request(f"there is no {name} in the request")


def _send_attachment(bot: Bot, params: Params, **attachment: Any) -> Any:
    chat = _chat_to_write_to(bot, params)
    caption, entities = formatted(
        params, field="caption", entities_field="caption_entities", limit=CAPTION_UNITS, required=False
    )
    fields = {"caption": caption, "caption_entities": entities}
    return _send(bot, chat, params, **attachment, **{name: value for name, value in fields.items() if value})


def _send(bot: Bot, chat: Chat, params: Params, **fields: Any) -> Any:
    markup = reply_markup(params)
    if markup is not None and "inline_keyboard" in markup:
        fields["reply_markup"] = markup
    if replied := _replied_to(chat, params):
        fields["reply_to_message"] = replied
    message = chat.add(sender=bot.as_json(), **fields)
    if markup is not None and "keyboard" in markup:
        chat.keyboards[message["message_id"]] = markup
    return dict(message)


def _replied_to(chat: Chat, params: Params) -> dict[str, Any] | None:
    wanted = json_param(params, "reply_parameters") or {}
    number = wanted.get("message_id")
    if number is None:
        return None
    message = chat.messages.get(int(number))
    if message is None and not wanted.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return {k: v for k, v in message.items() if k != "reply_to_message"} if message else None


def _own_message(bot: Bot, params: Params, verb: str) -> tuple[Chat, dict[str, Any]]:
    chat = _chat(bot, params)
    message = chat.messages.get(_integer(params, "message_id", 0))
    if message is None:
        raise bad_request(f"message to {verb} not found")
    if message["from"]["id"] != bot.id:
        raise bad_request(f"message can't be {verb}ed")
    return chat, message


def _edit(bot: Bot, chat: Chat, message: dict[str, Any], changes: Mapping[str, Any]) -> Any:
    if "text" in changes and any(kind in message for kind in ATTACHMENTS):
        raise bad_request("there is no text in the message to edit")
    if all((message.get(name) or None) == (value or None) for name, value in changes.items()):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    for name, value in changes.items():
        if value:
            message[name] = value
        else:
            message.pop(name, None)
    message["edit_date"] = bot.now()
    chat.changed(message)
    return dict(message)
