"""What we send, as the Cloud API takes it: texts, buttons, lists, files, templates.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from adapters.whatsapp_markup import BODY_UNITS, TEXT_UNITS, measure, render
from bot.errors import Refused, Unsupported
from bot.model import Button, Reply
from bot.ports import File
from bot.text import escape, graphemes, split, utf16_units

Json = dict[str, Any]

#: reply buttons of one message, and the letters of each.
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
BUTTONS, BUTTON_UNITS = 3, 20
#: rows of a list, the letters of their titles, of what stands below, and of the button that opens it.
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
ROWS, ROW_UNITS, DESCRIPTION_UNITS, OPENER_UNITS = 10, 24, 72, 20
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status
_CALLBACK_LETTERS = 512

#: an id that stands for a customer whose number is hidden, as "US.13491208655302741918".
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
_USER_ID = re.compile(r"[A-Z]{2}\.(?:[A-Z]+\.)?[A-Za-z0-9]+")

MEGABYTE = 1024 * 1024
#: kind of a message -> its largest file, and the types it takes.
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
_FILES: dict[str, tuple[int, tuple[str, ...]]] = {
    "image": (5 * MEGABYTE, ("image/jpeg", "image/png")),
    "video": (16 * MEGABYTE, ("video/mp4", "video/3gpp")),
    "audio": (16 * MEGABYTE, ("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg")),
    "document": (
        100 * MEGABYTE,
        (
            "text/plain",
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ),
    ),
}
_CALLED = {"image": "pictures", "video": "videos", "audio": "sounds", "document": "documents"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Template:
    """An approved message template, and the words for its `{{1}}`, `{{2}}` ..."""

    name: str
    language: str  #: as the WhatsApp Manager writes it, such as "en_US"
    parameters: tuple[str, ...] = ()


# --- cutting -----------------------------------------------------------------------------------------------


def parts(reply: Reply) -> tuple[Reply, ...]:
    """Cut `reply` to the limits; above buttons there is less room. Buttons beyond a list's become text."""
    buttons = _distinct(reply.buttons)
    text = _with_choices(reply.text, buttons[ROWS:], first=ROWS + 1)
    *earlier, last = split(text, limit=TEXT_UNITS, measure=measure)
    if buttons and measure(last) > BODY_UNITS:
        *more, last = split(last, limit=BODY_UNITS, measure=measure)
        earlier += more
    return (*(Reply(text=part) for part in earlier), replace(reply, text=last, buttons=buttons[:ROWS]))


def _distinct(buttons: Sequence[Button]) -> tuple[Button, ...]:
    """One button for each action, as WhatsApp takes no id twice."""
    return tuple({button.action: button for button in reversed(buttons)}.values())[::-1]


def _with_choices(text: str, buttons: Sequence[Button], *, first: int = 1) -> str:
    """`text` and below it the labels as a numbered list, for where they cannot be tapped."""
    lines = [f"{number}. {escape(button.label)}" for number, button in enumerate(buttons, first)]
    return "\n\n".join([text, "\n".join(lines)]) if lines else text


def shortened(label: str, units: int) -> str:
    """`label` in one line of at most `units`: cut at a word if that leaves enough of it, with an ellipsis."""
    whole = " ".join(label.split())
    if utf16_units(whole) <= units:
        return whole
    kept = ""
    for letter in graphemes(whole):
        if utf16_units(kept + letter) >= units:
            break
        kept += letter
    words = kept.rpartition(" ")[0] if not whole[len(kept) :].startswith(" ") else kept
    return (words if len(words) > len(kept) // 2 else kept).rstrip(" ,;:.-–") + "…"


# --- bodies ------------------------------------------------------------------------------------------------


def message(chat: str, reply: Reply, *, key: str, opener: str) -> Json:
    """One part of a reply. `opener` is the label of what opens a list."""
    buttons = _distinct(reply.buttons)
    if not buttons or _is_group(chat):
        # Groups know no buttons; there the labels are words that can be written back.
        # Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/groups
        text = render(_with_choices(reply.text, buttons))
        content: Json = {"type": "text", "text": {"body": text, "preview_url": False}}
    else:
        body = {"text": render(reply.text)}
        content = {"type": "interactive", "interactive": {"body": body, **_choices(buttons, opener)}}
    return _to(chat, key) | content


def template_message(chat: str, template: Template, *, key: str) -> Json:
    """A template, which is taken at any time."""
    content: Json = {
        "name": template.name,
        "language": {"policy": "deterministic", "code": template.language},
    }
    if template.parameters:
        words = [{"type": "text", "text": text} for text in template.parameters]
        content["components"] = [{"type": "body", "parameters": words}]
    return _to(chat, key) | {"type": "template", "template": content}


def file_message(chat: str, file: File, kind: str, media_id: str, *, key: str) -> Json:
    """A file that was uploaded as `media_id`; `kind` as `file_kind` says."""
    content = {"id": media_id} | ({"filename": file.name} if kind == "document" else {})
    return _to(chat, key) | {"type": kind, kind: content}


def read_receipt(message_id: str, *, typing: bool) -> Json:
    """Mark everything up to a customer's message as read, and show "typing ..." if wanted."""
    body: Json = {"messaging_product": "whatsapp", "status": "read", "message_id": message_id}
    return body | ({"typing_indicator": {"type": "text"}} if typing else {})


def file_kind(file: File) -> tuple[str, str]:
    """The kind of message that `file` goes out as, and the type to upload it as.

    Raises:
        Unsupported: WhatsApp takes no such files.
        Refused: it is too large or empty.
    """
    mime = file.mime.partition(";")[0].strip().lower()
    if mime.startswith("text/"):
        mime = "text/plain"  # the only text that WhatsApp takes; the name keeps its ending
    for kind, (limit, mimes) in _FILES.items():
        if mime not in mimes:
            continue
        if not 0 < file.size <= limit:
            raise Refused(
                "whatsapp",
                f"{file.name} has {file.size / MEGABYTE:.1f} MB; WhatsApp takes {_CALLED[kind]} "
                f"of up to {limit // MEGABYTE} MB, and none that are empty",
            )
        return kind, mime
    raise Unsupported(
        "whatsapp",
        f"WhatsApp takes no files of the type {mime or 'unknown'} ({file.name}). "
        "Send a PDF, an Office file, a text, a JPEG or PNG picture, an MP4 video or a sound",
    )


def _to(chat: str, key: str) -> Json:
    common: Json = {
        "messaging_product": "whatsapp",
        "recipient_type": "group" if _is_group(chat) else "individual",
    }
    common["recipient" if _USER_ID.fullmatch(chat) else "to"] = chat
    if len(key) <= _CALLBACK_LETTERS:
        common["biz_opaque_callback_data"] = key
    return common


def _is_group(chat: str) -> bool:
    return not chat.isdigit() and not _USER_ID.fullmatch(chat)


def _choices(buttons: Sequence[Button], opener: str) -> Json:
    titles = [shortened(button.label, BUTTON_UNITS) for button in buttons]
    # WhatsApp takes no title twice, and two labels may differ only in what was cut.
    if len(buttons) <= BUTTONS and len(set(titles)) == len(titles):
        replies = [
            {"type": "reply", "reply": {"id": button.action, "title": title}}
            for button, title in zip(buttons, titles, strict=True)
        ]
        return {"type": "button", "action": {"buttons": replies}}
    rows = [_row(button) for button in buttons[:ROWS]]
    label = shortened(opener, OPENER_UNITS)
    return {"type": "list", "action": {"button": label, "sections": [{"rows": rows}]}}


def _row(button: Button) -> Json:
    title = shortened(button.label, ROW_UNITS)
    whole = shortened(button.label, DESCRIPTION_UNITS)
    return {"id": button.action, "title": title} | ({"description": whole} if whole != title else {})
