"""What Slack accepts as blocks.

Source: https://docs.slack.dev/reference/block-kit/blocks
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from . import menus

#: Source: https://docs.slack.dev/reference/block-kit/blocks
BLOCKS_PER_MESSAGE = 50
SECTION_CHARACTERS, FIELD_CHARACTERS, FIELDS = 3000, 2000, 10
HEADER_CHARACTERS = 150
MARKDOWN_CHARACTERS = 12_000
ACTIONS_ELEMENTS, CONTEXT_ELEMENTS = 25, 10
BUTTON_LABEL_CHARACTERS, BUTTON_VALUE_CHARACTERS, URL_CHARACTERS, ID_CHARACTERS = 75, 2000, 3000, 255
VIEW_BLOCKS, VIEW_TITLE_CHARACTERS = 100, 24
CONFIRM_CHARACTERS = {"title": 100, "text": 300, "confirm": 30, "deny": 30}
#: characters in all blocks of a message; undocumented, found in practice
ALL_BLOCKS_CHARACTERS = 13_200

_ids = itertools.count(1)

_SECTION_LEAVES: dict[str, tuple[str, ...]] = {
    "text": ("text",),
    "link": ("url",),
    "user": ("user_id",),
    "usergroup": ("usergroup_id",),
    "channel": ("channel_id",),
    "team": ("team_id",),
    "emoji": ("name",),
    "broadcast": ("range",),
    "date": ("timestamp", "format"),
    "color": ("value",),
}
_STYLES = frozenset(
    ("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink")
)
_LEAF_EXTRAS = {
    "text": {"style"},
    "link": {"style", "text", "unsafe"},
    "user": {"style"},
    "usergroup": {"style"},
    "channel": {"style"},
    "team": {"style"},
    "emoji": {"style", "unicode", "skin_tone"},
    "broadcast": {"style"},
    "date": {"style", "url", "fallback"},
    "color": {"style"},
}


class InvalidBlocks(Exception):
    """Slack's `invalid_blocks` or `msg_blocks_too_long`; `details` go into `response_metadata.messages`."""

    def __init__(self, detail: str, *, error: str = "invalid_blocks") -> None:
        super().__init__(detail)
        self.error = error
        self.details = [f"[ERROR] {detail}"]


def checked(blocks: Any, *, surface: str = "message") -> list[dict[str, Any]]:
    """The blocks with the ids that Slack adds.

    Raises:
        InvalidBlocks: with the reason and the path of the offending part.
    """
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        raise InvalidBlocks(
            "must be an array of objects [json-pointer:/blocks]", error="invalid_blocks_format"
        )
    most = BLOCKS_PER_MESSAGE if surface == "message" else VIEW_BLOCKS
    if len(blocks) > most:
        raise InvalidBlocks(f"no more than {most} items allowed [json-pointer:/blocks]")
    seen: set[str] = set()
    for number, block in enumerate(blocks):
        path = f"/blocks/{number}"
        _check_block(block, path, surface)
        block_id = block.setdefault("block_id", f"b{next(_ids):x}")
        if block_id in seen or len(str(block_id)) > ID_CHARACTERS:
            raise InvalidBlocks(f"block_id must be unique and short [json-pointer:{path}/block_id]")
        seen.add(block_id)
    if surface == "message" and sum(map(characters, blocks)) > ALL_BLOCKS_CHARACTERS:
        raise InvalidBlocks("too many characters in all blocks", error="msg_blocks_too_long")
    return blocks


def check_view(view: Mapping[str, Any]) -> None:
    """The parts of a view besides its blocks.

    Source: https://docs.slack.dev/reference/views/modal-views
    """
    if view.get("type") == "modal":
        _text(view.get("title"), "/title", VIEW_TITLE_CHARACTERS, kinds=("plain_text",))
        if any(block["type"] == "input" for block in view["blocks"]) and "submit" not in view:
            raise _fail("/submit", "missing required field: submit")
    for name in ("submit", "close"):
        if name in view:
            _text(view[name], f"/{name}", VIEW_TITLE_CHARACTERS, kinds=("plain_text",))
    for name, most in (("private_metadata", SECTION_CHARACTERS), ("callback_id", ID_CHARACTERS)):
        if len(str(view.get(name) or "")) > most:
            raise _fail(f"/{name}", f"must be less than {most + 1} characters")


def characters(thing: Any) -> int:
    """Characters of all texts inside."""
    if isinstance(thing, Mapping):
        return sum(
            len(value) if name == "text" and isinstance(value, str) else characters(value)
            for name, value in thing.items()
        )
    if isinstance(thing, list):
        return sum(map(characters, thing))
    return 0


def _fail(path: str, reason: str) -> InvalidBlocks:
    return InvalidBlocks(f"{reason} [json-pointer:{path}]")


def _check_block(block: Mapping[str, Any], path: str, surface: str) -> None:
    kind = block.get("type")
    check = _BLOCKS.get(str(kind))
    if check is None or (kind == "input" and surface == "message"):
        raise _fail(path + "/type", f"unsupported type: {kind}")
    check(block, path)


def _text(thing: Any, path: str, limit: int, *, kinds: Sequence[str] = ("plain_text", "mrkdwn")) -> None:
    if not isinstance(thing, Mapping) or thing.get("type") not in kinds:
        raise _fail(path, f"must be a text object of type {' or '.join(kinds)}")
    text = thing.get("text")
    if not isinstance(text, str) or not text:
        raise _fail(path + "/text", "must be more than 0 characters")
    if len(text) > limit:
        raise _fail(path + "/text", f"must be less than {limit + 1} characters")


def _items(block: Mapping[str, Any], path: str, most: int, *, name: str = "elements") -> list[Any]:
    items = block.get(name)
    if not isinstance(items, list) or not items or not all(isinstance(item, Mapping) for item in items):
        raise _fail(f"{path}/{name}", "must be a non-empty array of objects")
    if len(items) > most:
        raise _fail(f"{path}/{name}", f"no more than {most} items allowed")
    return items


def _section(block: Mapping[str, Any], path: str) -> None:
    if "text" not in block and "fields" not in block:
        raise _fail(path, "missing required field: text or fields")
    if "text" in block:
        _text(block["text"], path + "/text", SECTION_CHARACTERS)
    if "fields" in block:
        for number, field in enumerate(_items(block, path, FIELDS, name="fields")):
            _text(field, f"{path}/fields/{number}", FIELD_CHARACTERS)
    if "accessory" in block:
        _element(block["accessory"], path + "/accessory")


def _header(block: Mapping[str, Any], path: str) -> None:
    _text(block.get("text"), path + "/text", HEADER_CHARACTERS, kinds=("plain_text",))


def _markdown(block: Mapping[str, Any], path: str) -> None:
    text = block.get("text")
    if not isinstance(text, str) or not text or len(text) > MARKDOWN_CHARACTERS:
        raise _fail(path + "/text", f"must be 1 to {MARKDOWN_CHARACTERS} characters")


def _context(block: Mapping[str, Any], path: str) -> None:
    for number, element in enumerate(_items(block, path, CONTEXT_ELEMENTS)):
        inner = f"{path}/elements/{number}"
        if element.get("type") == "image":
            _image(element, inner)
        else:
            _text(element, inner, SECTION_CHARACTERS)


def _actions(block: Mapping[str, Any], path: str) -> None:
    seen: set[Any] = set()
    for number, element in enumerate(_items(block, path, ACTIONS_ELEMENTS)):
        _element(element, f"{path}/elements/{number}", kinds=menus.ACTIONS)
        if element["action_id"] in seen:
            raise _fail(f"{path}/elements/{number}/action_id", "action_id must be unique within its block")
        seen.add(element["action_id"])


def _element(element: Any, path: str, *, kinds: Collection[str] | None = None) -> None:
    if not isinstance(element, dict):
        raise _fail(path, "must be an object")
    if kinds is not None and element.get("type") not in kinds:
        raise _fail(path + "/type", f"unsupported type: {element.get('type')}")
    if element.get("type") == "image":
        _image(element, path)
        return
    if element.get("type") == "button":
        _text(element.get("text"), path + "/text", BUTTON_LABEL_CHARACTERS, kinds=("plain_text",))
        if len(str(element.get("value", ""))) > BUTTON_VALUE_CHARACTERS:
            raise _fail(path + "/value", f"must be less than {BUTTON_VALUE_CHARACTERS + 1} characters")
        if len(str(element.get("url", ""))) > URL_CHARACTERS:
            raise _fail(path + "/url", f"must be less than {URL_CHARACTERS + 1} characters")
        if element.get("style", "primary") not in ("primary", "danger"):
            raise _fail(path + "/style", "must be primary or danger")
        if "confirm" in element:
            _confirm(element["confirm"], path + "/confirm")
    elif element.get("type") in menus.ELEMENTS:
        try:
            menus.check(element)
        except ValueError as error:
            raise _fail(path, str(error)) from None
    else:
        raise _fail(path + "/type", f"unsupported type: {element.get('type')}")
    if len(str(element.setdefault("action_id", f"a{next(_ids):x}"))) > ID_CHARACTERS:
        raise _fail(path + "/action_id", f"must be less than {ID_CHARACTERS + 1} characters")


def _confirm(dialog: Any, path: str) -> None:
    """Source: https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object"""
    if not isinstance(dialog, Mapping):
        raise _fail(path, "must be an object")
    for name, most in CONFIRM_CHARACTERS.items():
        _text(dialog.get(name), f"{path}/{name}", most, kinds=("plain_text",))


def _image(block: Mapping[str, Any], path: str) -> None:
    if not block.get("alt_text") or not (block.get("image_url") or block.get("slack_file")):
        raise _fail(path, "missing required field: alt_text and image_url")


def _input(block: Mapping[str, Any], path: str) -> None:
    _text(block.get("label"), path + "/label", FIELD_CHARACTERS, kinds=("plain_text",))
    if "hint" in block:
        _text(block["hint"], path + "/hint", FIELD_CHARACTERS, kinds=("plain_text",))
    _element(block.get("element"), path + "/element", kinds=menus.INPUTS)


def _rich_text(block: Mapping[str, Any], path: str) -> None:
    for number, element in enumerate(_items(block, path, 10_000)):
        inner = f"{path}/elements/{number}"
        kind = element.get("type")
        if kind == "rich_text_list":
            if element.get("style") not in ("bullet", "ordered"):
                raise _fail(inner + "/style", "must be bullet or ordered")
            for index, item in enumerate(_items(element, inner, 10_000)):
                if item.get("type") != "rich_text_section":
                    raise _fail(f"{inner}/elements/{index}/type", "must be rich_text_section")
                _leaves(item, f"{inner}/elements/{index}")
        elif kind in ("rich_text_section", "rich_text_quote", "rich_text_preformatted"):
            _leaves(element, inner)
        else:
            raise _fail(inner + "/type", f"unsupported type: {kind}")


def _leaves(element: Mapping[str, Any], path: str) -> None:
    leaves = element.get("elements")
    if not isinstance(leaves, list):
        raise _fail(path + "/elements", "must be an array")
    for number, leaf in enumerate(leaves):
        _leaf(leaf, f"{path}/elements/{number}", preformatted=element["type"] == "rich_text_preformatted")


def _leaf(leaf: Any, path: str, *, preformatted: bool) -> None:
    kind = leaf.get("type") if isinstance(leaf, Mapping) else None
    required = _SECTION_LEAVES.get(str(kind))
    if required is None or (preformatted and kind not in ("text", "link")):
        raise _fail(path + "/type", f"unsupported type: {kind}")
    for name in required:
        value = leaf.get(name)
        if name == "timestamp":
            if not isinstance(value, int):
                raise _fail(f"{path}/{name}", "must be an integer")
        elif not isinstance(value, str) or not value:
            raise _fail(f"{path}/{name}", "must be more than 0 characters")
    if unknown := set(leaf) - {"type", *required} - _LEAF_EXTRAS[str(kind)]:
        raise _fail(path, f"unknown field: {sorted(unknown)[0]}")
    if kind == "broadcast" and leaf["range"] not in ("here", "channel", "everyone"):
        raise _fail(path + "/range", "must be here, channel or everyone")
    style = leaf.get("style", {})
    if not isinstance(style, Mapping) or not all(
        name in _STYLES and isinstance(on, bool) for name, on in style.items()
    ):
        raise _fail(path + "/style", "must be an object of booleans")


def _anything(block: Mapping[str, Any], path: str) -> None:
    return None


_BLOCKS: dict[str, Callable[[Mapping[str, Any], str], None]] = {
    "section": _section,
    "header": _header,
    "divider": _anything,
    "context": _context,
    "actions": _actions,
    "rich_text": _rich_text,
    "markdown": _markdown,
    "image": _image,
    "input": _input,
    "file": _anything,
    "video": _anything,
}
