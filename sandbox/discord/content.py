"""What a bot wants to write: read from the request, held against Discord's limits."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from ..wire import MalformedBody, Upload
from .errors import Refused, invalid, too_large, too_long
from .messages import COMPONENTS_V2, Json

#: Source: https://discord.com/developers/docs/resources/message#create-message
TEXT_CHARACTERS, EMBEDS, FILES = 2000, 10, 10
#: Source: https://discord.com/developers/docs/reference#uploading-files
UPLOAD_BYTES = 10 * 1024 * 1024
#: Source: https://discord.com/developers/docs/components/reference
ROWS, BUTTONS, OPTIONS, LABEL, CUSTOM_ID, COMPONENTS_IN_ALL = 5, 5, 25, 80, 100, 40
#: Source: https://discord.com/developers/docs/resources/message#embed-object-embed-limits
EMBED_TITLE, EMBED_DESCRIPTION, EMBED_CHARACTERS = 256, 4096, 6000
_ROW, _BUTTON, _LINK, _PREMIUM = 1, 2, 5, 6
_SELECTS = (3, 5, 6, 7, 8)


@dataclass(frozen=True, kw_only=True)
class Content:
    """What a message is to hold; None leaves it as it is (an edit)."""

    text: str | None
    embeds: list[Json] | None
    components: list[Json] | None
    flags: int
    uploads: list[Upload]
    kept: list[str] | None  #: attachments that stay
    allowed_mentions: Json | None

    @property
    def is_empty(self) -> bool:
        return not (self.text or self.embeds or self.components or self.uploads)


def form(body: Mapping[str, Any]) -> tuple[Json, list[Upload]]:
    """The JSON part and the files of a request, which may be multipart.

    Raises:
        MalformedBody: `payload_json` that is no JSON object.
    """
    files = [value for value in body.values() if isinstance(value, Upload)]
    if "payload_json" not in body:
        return {name: value for name, value in body.items() if not isinstance(value, Upload)}, files
    raw = body["payload_json"]
    try:
        fields = json.loads(raw.data if isinstance(raw, Upload) else raw)
    except ValueError as error:
        raise MalformedBody(str(error)) from error
    if not isinstance(fields, dict):
        raise MalformedBody("payload_json is no object")
    return fields, [file for file in files if file is not raw]


def content(fields: Json, uploads: list[Upload]) -> Content:
    """Read and check.

    Raises:
        Refused: 50035 for a limit, 40005 for a file too large.
    """
    text = fields.get("content")
    if text is not None and not isinstance(text, str):
        raise invalid(("content", "BASE_TYPE_BAD_STRING", "Could not interpret value as string."))
    if "content" in fields and text is None:
        text = ""
    if text is not None and len(text) > TEXT_CHARACTERS:
        raise too_long("content", TEXT_CHARACTERS)
    if len(uploads) > FILES:
        raise invalid(("attachments", "BASE_TYPE_MAX_LENGTH", f"Must be {FILES} or fewer in length."))
    if any(len(upload.data) > UPLOAD_BYTES for upload in uploads):
        raise too_large()
    flags = int(fields.get("flags") or 0)
    components = fields.get("components")
    if components is None and "components" in fields:
        components = []
    if components:
        components = _components(components, is_v2=bool(flags & COMPONENTS_V2))
    embeds = fields.get("embeds")
    if flags & COMPONENTS_V2 and (text or embeds):
        refused = "The 'content' and 'embeds' fields cannot be used with MessageFlags.IS_COMPONENTS_V2."
        raise invalid(("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", refused))
    allowed = fields.get("allowed_mentions")
    _check_allowed(allowed)
    return Content(
        text=text.strip() if text else text,
        embeds=_embeds(embeds) if embeds is not None else [] if "embeds" in fields else None,
        components=components,
        flags=flags,
        uploads=uploads,
        kept=_kept(fields.get("attachments"), len(uploads)),
        allowed_mentions=allowed,
    )


def _kept(attachments: Any, uploads: int) -> list[str] | None:
    """Ids in an edit's `attachments` that are not the numbers of new files."""
    if attachments is None:
        return None
    new = {str(number) for number in range(uploads)}
    return [str(one.get("id")) for one in attachments if str(one.get("id")) not in new]


def _check_allowed(allowed: Any) -> None:
    """Source: https://discord.com/developers/docs/resources/message#allowed-mentions-object"""
    if not isinstance(allowed, dict):
        return
    for kind in ("users", "roles"):
        if allowed.get(kind) and kind in (allowed.get("parse") or ()):
            text = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            raise invalid(("allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", text))


def _embeds(embeds: list[Json]) -> list[Json]:
    if len(embeds) > EMBEDS:
        raise invalid(("embeds", "BASE_TYPE_MAX_LENGTH", f"Must be {EMBEDS} or fewer in length."))
    total = 0
    for number, embed in enumerate(embeds):
        for name, limit in (("title", EMBED_TITLE), ("description", EMBED_DESCRIPTION)):
            if len(embed.get(name) or "") > limit:
                raise too_long(f"embeds.{number}.{name}", limit)
            total += len(embed.get(name) or "")
    if total > EMBED_CHARACTERS:
        raise invalid(("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000"))
    return [{"type": "rich", **embed} for embed in embeds]


def _components(rows: Any, *, is_v2: bool) -> list[Json]:
    """The components as Discord gives them back: checked, and each with a number."""
    if not isinstance(rows, list):
        raise invalid(("components", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"))
    if not is_v2 and len(rows) > ROWS:
        raise invalid(("components", "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {ROWS} in length."))
    everything = list(_walk(rows, "components"))
    if len(everything) > COMPONENTS_IN_ALL:
        raise invalid(
            ("components", "BASE_TYPE_MAX_LENGTH", f"Must be {COMPONENTS_IN_ALL} or fewer in length.")
        )
    used: set[str] = set()
    for path, component, is_top in everything:
        kind = component.get("type")
        if is_top and kind != _ROW and not is_v2:
            allowed = f'Value of field "type" must be one of ({_ROW},).'
            raise invalid((f"{path}.type", "UNION_TYPE_CHOICES", allowed))
        if kind == _ROW:
            _check_row(path, component)
        elif kind == _BUTTON:
            _check_button(path, component)
        elif kind == _SELECTS[0] and len(component.get("options") or ()) > OPTIONS:
            text = f"Must be between 1 and {OPTIONS} in length."
            raise invalid((f"{path}.options", "BASE_TYPE_BAD_LENGTH", text))
        custom_id = component.get("custom_id")
        if custom_id is not None:
            if not 1 <= len(str(custom_id)) <= CUSTOM_ID:
                text = f"Must be between 1 and {CUSTOM_ID} in length."
                raise invalid((f"{path}.custom_id", "BASE_TYPE_BAD_LENGTH", text))
            if custom_id in used:
                text = "Component custom id cannot be duplicated"
                raise invalid((f"{path}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", text))
            used.add(custom_id)
    numbered: list[Json] = json.loads(json.dumps(rows))
    for number, (_, component, _) in enumerate(_walk(numbered, ""), 1):
        component.setdefault("id", number)
    return numbered


def _walk(components: list[Json], path: str, *, is_top: bool = True) -> Iterator[tuple[str, Json, bool]]:
    for number, component in enumerate(components):
        here = f"{path}.{number}"
        yield here, component, is_top
        if isinstance(component.get("components"), list):
            yield from _walk(component["components"], f"{here}.components", is_top=False)
        if isinstance(component.get("accessory"), dict):
            yield f"{here}.accessory", component["accessory"], False


def _check_row(path: str, row: Json) -> None:
    inside = row.get("components") or []
    selects = sum(1 for one in inside if one.get("type") in _SELECTS)
    if not inside or len(inside) > BUTTONS or (selects and len(inside) > 1):
        text = f"Must be between 1 and {BUTTONS} in length."
        raise invalid((f"{path}.components", "BASE_TYPE_BAD_LENGTH", text))


def _check_button(path: str, button: Json) -> None:
    style = button.get("style")
    if style not in range(1, 7):
        raise invalid((f"{path}.style", "BASE_TYPE_CHOICES", "Value must be one of {1, 2, 3, 4, 5, 6}."))
    if len(button.get("label") or "") > LABEL:
        raise too_long(f"{path}.label", LABEL)
    if not (button.get("label") or button.get("emoji") or style == _PREMIUM):
        text = "A label or emoji is required."
        raise invalid((f"{path}.label", "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", text))
    if style == _LINK:
        if "custom_id" in button:
            text = "A custom id and url cannot both be specified"
            raise invalid((path, "BUTTON_COMPONENT_CUSTOM_ID_AND_URL", text))
        if urlsplit(button.get("url") or "").scheme not in ("http", "https", "discord"):
            text = "Scheme must be one of ('http', 'https', 'discord')."
            raise invalid((f"{path}.url", "URL_TYPE_INVALID_SCHEME", text))
    elif style != _PREMIUM and not button.get("custom_id"):
        raise invalid((f"{path}.custom_id", "BASE_TYPE_REQUIRED", "This field is required"))


def empty_message() -> Refused:
    return Refused(400, 50006, "Cannot send an empty message")
