"""The Bot API methods that write into chats, each a function from bot and parameters to `result`.

Source: https://core.telegram.org/bots/api#available-methods
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from typing import Any

from ..wire import Upload
from . import account
from .account import Method, Params, find_chat, integer
from .bot import Bot, Chat
from .people import TYPING_SECONDS
from .seen import ATTACHMENTS
from .text import CAPTION_UNITS, TEXT_UNITS, Refused, bad_request, formatted, json_param, reply_markup

#: bytes a bot may upload. Source: https://core.telegram.org/bots/api#sending-files
UPLOAD_BYTES, PHOTO_BYTES = 50 * 1024 * 1024, 10 * 1024 * 1024
#: how pictures begin that Telegram can make a photo of: JPEG, PNG, WebP and others
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"RIFF", b"GIF8", b"BM")
#: how old a message may be to be deleted. Source: https://core.telegram.org/bots/api#deletemessage
DELETE_SECONDS = 48 * 3600
_ACTIONS_NAMES = """
    typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker
    find_location record_video_note upload_video_note
"""
ACTIONS = frozenset(_ACTIONS_NAMES.split())


async def send_message(bot: Bot, params: Params) -> Any:
    chat = _chat_to_write_to(bot, params)
    text, entities = formatted(
        params, field="text", entities_field="entities", limit=TEXT_UNITS, required=True
    )
    return _send(bot, chat, params, text=text, **({"entities": entities} if entities else {}))


async def send_photo(bot: Bot, params: Params) -> Any:
    upload = _given(params, "photo")
    if isinstance(upload, Upload):
        _check_picture(upload.data)
    kept = _attachment(bot, params, "photo", "photos/file.jpg")
    sizes = [{**kept, "width": side, "height": side} for side in (90, 1280)]
    return _send_attachment(bot, params, photo=sizes)


async def send_document(bot: Bot, params: Params) -> Any:
    kept = _attachment(bot, params, "document", "documents/file")
    return _send_attachment(bot, params, document={**kept, **_as_uploaded(params, "document")})


async def send_voice(bot: Bot, params: Params) -> Any:
    kept = _attachment(bot, params, "voice", "voice/file.oga")
    seconds = integer(params, "duration", 0)
    return _send_attachment(bot, params, voice={**kept, "duration": seconds, "mime_type": "audio/ogg"})


async def send_audio(bot: Bot, params: Params) -> Any:
    kept = _attachment(bot, params, "audio", "music/file.mp3")
    details: dict[str, Any] = {name: params[name] for name in ("performer", "title") if params.get(name)}
    details |= {"duration": integer(params, "duration", 0), **_as_uploaded(params, "audio")}
    return _send_attachment(bot, params, audio={**kept, **details})


async def send_video(bot: Bot, params: Params) -> Any:
    kept = _attachment(bot, params, "video", "videos/file.mp4")
    details = {name: integer(params, name, 0) for name in ("width", "height", "duration")}
    return _send_attachment(bot, params, video={**kept, **details, **_as_uploaded(params, "video")})


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
    chat = find_chat(bot, params)
    message = chat.messages.get(integer(params, "message_id", 0))
    if message is None:
        raise bad_request("message to delete not found")
    if not _may_delete(bot, chat, message):
        raise bad_request("message can't be deleted")
    return chat.remove(message["message_id"])


async def delete_messages(bot: Bot, params: Params) -> Any:
    chat = find_chat(bot, params)
    for number in map(int, json_param(params, "message_ids") or []):
        if number in chat.messages and _may_delete(bot, chat, chat.messages[number]):
            chat.remove(number)
    return True


async def send_chat_action(bot: Bot, params: Params) -> Any:
    chat = _chat_to_write_to(bot, params, paced=False)
    _topic(chat, params)
    if params.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.typing_until = time.monotonic() + TYPING_SECONDS
    return True


async def answer_callback_query(bot: Bot, params: Params) -> Any:
    person = bot.open_callbacks.pop(str(params.get("callback_query_id")), None)
    if person is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if params.get("text"):
        bot.toasts.setdefault(person, []).append(str(params["text"]))
    return True


async def set_message_reaction(bot: Bot, params: Params) -> Any:
    chat = find_chat(bot, params)
    number = integer(params, "message_id", 0)
    if number not in chat.messages:
        raise bad_request("message to react not found")
    reactions = json_param(params, "reaction") or []
    emoji = tuple(str(r.get("emoji")) for r in reactions if r.get("type") == "emoji")
    if len(emoji) != len(reactions) or len(emoji) > 1:
        raise bad_request("REACTIONS_TOO_MANY" if len(reactions) > 1 else "REACTION_INVALID")
    chat.reactions.setdefault(number, {})[bot.id] = emoji
    chat.changed(chat.messages[number])
    return True


METHODS: dict[str, Method] = account.METHODS | {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendVoice": send_voice,
    "sendAudio": send_audio,
    "sendVideo": send_video,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "sendChatAction": send_chat_action,
    "answerCallbackQuery": answer_callback_query,
    "setMessageReaction": set_message_reaction,
}


def too_many_requests(seconds: float) -> Refused:
    whole = max(1, math.ceil(seconds))
    return Refused(429, f"Too Many Requests: retry after {whole}", retry_after=whole)


def _chat_to_write_to(bot: Bot, params: Params, *, paced: bool = True) -> Chat:
    chat = find_chat(bot, params)
    if chat.is_blocked:
        raise Refused(403, "Forbidden: bot was blocked by the user")
    if paced and bot.pace is not None and (wait := bot.pace.wait_for(str(chat.id))):
        raise too_many_requests(wait)
    return chat


def _given(params: Params, name: str) -> Any:
    given = params.get(name)
    if isinstance(given, str) and given.startswith("attach://"):
        return params.get(given.removeprefix("attach://"))
    return given


def _as_uploaded(params: Params, name: str) -> dict[str, Any]:
    given = _given(params, name)
    return {"file_name": given.name, "mime_type": given.content_type} if isinstance(given, Upload) else {}


def _check_picture(data: bytes) -> None:
    if len(data) > PHOTO_BYTES:
        raise bad_request(
            f"file of size {len(data)} bytes is too big for a photo; the maximum size is {PHOTO_BYTES} bytes"
        )
    if data and not data.startswith(_PICTURES):
        raise bad_request("IMAGE_PROCESS_FAILED")


def _attachment(bot: Bot, params: Params, name: str, path: str) -> dict[str, Any]:
    given = _given(params, name)
    if isinstance(given, Upload):
        if not given.data:
            raise bad_request("file must be non-empty")
        if len(given.data) > UPLOAD_BYTES:
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
    fields |= _topic(chat, params)
    if replied := _replied_to(chat, params):
        fields["reply_to_message"] = replied
    message = chat.add(sender=bot.as_json(), **fields)
    if markup is not None and "keyboard" in markup:
        chat.keyboards[message["message_id"]] = markup
    return dict(message)


def _topic(chat: Chat, params: Params) -> dict[str, Any]:
    number = integer(params, "message_thread_id", 0)
    if number and number not in chat.topics:
        raise bad_request("message thread not found")
    return {"message_thread_id": number, "is_topic_message": True} if number else {}


def _may_delete(bot: Bot, chat: Chat, message: Mapping[str, Any]) -> bool:
    is_recent = bot.now() - message["date"] < DELETE_SECONDS
    return is_recent and (
        chat.kind == "private" or chat.bot_is_administrator or message["from"]["id"] == bot.id
    )


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
    chat = find_chat(bot, params)
    message = chat.messages.get(integer(params, "message_id", 0))
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
