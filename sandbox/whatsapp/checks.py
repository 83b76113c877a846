"""What the Cloud API accepts as the content of a message, by its type.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .errors import Refused, parameter
from .phone import FILES

if TYPE_CHECKING:
    from .account import Number

#: characters
TEXT, BODY, CAPTION, HEADER, FOOTER = 4096, 1024, 1024, 60, 60
BUTTONS, BUTTON_TITLE, BUTTON_ID = 3, 20, 256
ROWS, ROW_TITLE, ROW_DESCRIPTION, ROW_ID, LIST_LABEL, SECTIONS, SECTION_TITLE = 10, 24, 72, 200, 20, 10, 24
CALLBACK_DATA = 512


def invalid(details: str) -> Refused:
    return Refused(131009, details)


def missing(details: str) -> Refused:
    return Refused(131008, details)


def check(number: Number, kind: str, content: Any) -> None:
    """Whether `content` may be sent as `kind`.

    Raises:
        Refused: 100, 131008 or 131009, as the real one; nothing is sent.
    """
    try:
        CHECKS[kind](number, content)
    except (AttributeError, TypeError):  # an object where a text belongs, or the other way round
        raise parameter(f"Param {kind} has a part of the wrong type.") from None


def _text(number: Number, content: Mapping[str, Any]) -> None:
    body = content.get("body")
    if not isinstance(body, str) or not body.strip():
        raise parameter("The parameter text['body'] is required.")
    if len(body) > TEXT:
        raise parameter(f"Param text['body'] must be at most {TEXT} characters long.")


def _file(kind: str) -> Callable[[Number, Mapping[str, Any]], None]:
    def check_file(number: Number, content: Mapping[str, Any]) -> None:
        id, link = content.get("id"), content.get("link")
        if not id and not link:
            raise parameter(f"The parameter {kind}['id'] or {kind}['link'] is required.")
        if id and link:
            raise parameter(f"Only one of {kind}['id'] and {kind}['link'] may be given.")
        if link and not re.match(r"https?://[^/\s]+", str(link)):
            raise parameter(f"Param {kind}['link'] is not a valid URI.")
        if id and number.file(str(id)) is None:
            raise parameter(
                f"Param {kind}['id'] is not a valid whatsapp business account media attachment ID"
            )
        caption = content.get("caption")
        if caption is not None and kind in ("audio", "sticker"):
            raise parameter(f'Unexpected key "caption" on param "{kind}".')
        if len(str(caption or "")) > CAPTION:
            raise parameter(f"Param {kind}['caption'] must be at most {CAPTION} characters long.")

    return check_file


def _location(number: Number, content: Mapping[str, Any]) -> None:
    for name, limit in (("latitude", 90), ("longitude", 180)):
        try:
            fits = abs(float(content[name])) <= limit
        except KeyError:
            raise parameter(f"The parameter location['{name}'] is required.") from None
        except (TypeError, ValueError):
            fits = False
        if not fits:
            raise invalid(f"Param location['{name}'] must be between -{limit} and {limit}.")


def _contacts(number: Number, content: Any) -> None:
    if not content:
        raise parameter("The parameter contacts is required.")
    for card in content:
        if not isinstance(card, Mapping) or not (card.get("name") or {}).get("formatted_name"):
            raise missing("Parameter 'contacts[name][formatted_name]' is mandatory")


def _reaction(number: Number, content: Mapping[str, Any]) -> None:
    if not isinstance(content.get("message_id"), str):
        raise parameter("The parameter reaction['message_id'] is required.")
    if "emoji" not in content:
        raise parameter("The parameter reaction['emoji'] is required.")


def _template(number: Number, content: Mapping[str, Any]) -> None:
    if not content.get("name"):
        raise parameter("The parameter template['name'] is required.")
    if not (content.get("language") or {}).get("code"):
        raise parameter("The parameter template['language']['code'] is required.")
    for component in content.get("components") or ():
        for given in component.get("parameters") or ():
            given.get("type")


def _interactive(number: Number, content: Mapping[str, Any]) -> None:
    kind = content.get("type")
    if not kind:
        raise parameter("The parameter interactive['type'] is required.")
    action = content.get("action")
    if not isinstance(action, Mapping):
        raise missing("Parameter 'action' is mandatory for interactive messages")
    _length("Body text", (content.get("body") or {}).get("text"), BODY, required=kind in ("button", "list"))
    _length("Footer text", (content.get("footer") or {}).get("text"), FOOTER, required=False)
    _header(number, str(kind), content.get("header"))
    if kind == "button":
        _reply_buttons(action.get("buttons"))
    elif kind == "list":
        _list(action)


def _header(number: Number, kind: str, header: Any) -> None:
    if not header:
        return
    medium = header.get("type")
    if kind in ("button", "list") and medium not in ("text", "image", "video", "document"):
        raise invalid(f"Header type {medium!r} is not one of text, image, video, document")
    if kind == "list" and medium != "text":
        raise invalid("Only text headers are supported in list messages")
    if medium == "text":
        _length("Header text", header.get("text"), HEADER)
    elif medium in FILES:
        _file(medium)(number, header.get(medium) or {})


def _reply_buttons(buttons: Any) -> None:
    if not isinstance(buttons, list) or not 1 <= len(buttons) <= BUTTONS:
        raise invalid(f"Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: {BUTTONS}")
    replies = [button.get("reply") or {} for button in buttons]
    for reply in replies:
        _length("Button title", reply.get("title"), BUTTON_TITLE)
        _length("Button id", reply.get("id"), BUTTON_ID)
    _different("button titles", [reply["title"] for reply in replies])
    _different("button ids", [reply["id"] for reply in replies])


def _list(action: Mapping[str, Any]) -> None:
    _length("List button", action.get("button"), LIST_LABEL)
    sections = action.get("sections")
    if not isinstance(sections, list) or not 1 <= len(sections) <= SECTIONS:
        raise invalid(f"Invalid sections count. Min allowed sections: 1, Max allowed sections: {SECTIONS}")
    for section in sections:
        _length("Section title", section.get("title"), SECTION_TITLE, required=len(sections) > 1)
    rows = [row for section in sections for row in section.get("rows") or ()]
    if not rows:
        raise invalid("At least one row is required")
    if len(rows) > ROWS:
        raise invalid(f"Total row count exceed max allowed count: {ROWS}")
    for row in rows:
        _length("Row title", row.get("title"), ROW_TITLE)
        _length("Row id", row.get("id"), ROW_ID)
        _length("Row description", row.get("description"), ROW_DESCRIPTION, required=False)
    _different("row ids", [row["id"] for row in rows])


def _length(what: str, text: Any, limit: int, *, required: bool = True) -> None:
    if text in (None, ""):
        if required:
            raise invalid(f"{what} length invalid. Min length: 1, Max length: {limit}")
    elif not isinstance(text, str) or len(text) > limit:
        raise invalid(f"{what} length invalid. Min length: 1, Max length: {limit}")


def _different(what: str, values: list[str]) -> None:
    if len(set(values)) < len(values):
        raise invalid(f"Duplicated {what}")


CHECKS: dict[str, Callable[[Number, Any], None]] = {
    "text": _text,
    **{kind: _file(kind) for kind in FILES},
    "location": _location,
    "contacts": _contacts,
    "reaction": _reaction,
    "interactive": _interactive,
    "template": _template,
}
