"""Markdown as Slack shows it to customers: `rich_text` blocks made from the syntax tree. Pure.

Neither mrkdwn nor the markdown block: both parse mentions and links in the words that they are given, and a
text may quote what anybody wrote. The `text` elements of `rich_text` are shown as they are.
Source: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from adapters.slack_customer_origin import REPLY
from adapters.slack_markup import escape
from bot.model import Button
from bot.text import (
    Block,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Link,
    List,
    ListItem,
    Paragraph,
    Quote,
    Rule,
    Strike,
    Strong,
    Text,
    parse,
    plain,
)

Element = dict[str, Any]

#: Bytes of JSON that the words of one message may take. The limit is not documented: people measured 13,200
#: characters in all blocks, and less where a message has many small elements.
#: Source: https://github.com/slackapi/bolt-js/issues/2509 and https://github.com/slackapi/bolt-js/issues/2867
MESSAGE_BYTES = 9000
#: Source: https://docs.slack.dev/reference/block-kit/block-elements/button-element
LABEL_CHARACTERS = 75
#: Source: https://docs.slack.dev/reference/block-kit/blocks/actions-block
MOST_BUTTONS = 25
#: Fallback text is read in notifications and by screen readers.
_FALLBACK_CHARACTERS = 1000
#: Source: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block#rich_text_list
_DEEPEST_INDENT = 8
_BARE_URL = re.compile(r"https?://[^\s<>\"]*[^\s<>\"'.,;:!?)\]]")
_LINKED = ("http:", "https:", "mailto:")


@dataclass(frozen=True, kw_only=True, slots=True)
class Rendered:
    """A message as `chat.postMessage` takes it."""

    blocks: list[Element]
    text: str  #: what notifications say; escaped


def render(markdown: str, buttons: Sequence[Button] = ()) -> Rendered:
    """Render Markdown with buttons below; it may be longer than `MESSAGE_BYTES`."""
    tree = parse(markdown)
    page = _Page()
    page.blocks(tree)
    words = plain(tree).strip()
    if len(words) > _FALLBACK_CHARACTERS:
        words = words[: _FALLBACK_CHARACTERS - 1] + "…"
    blocks: list[Element] = [{"type": "rich_text", "elements": page.elements}] if page.elements else []
    if buttons:
        blocks.append({"type": "actions", "elements": [*_buttons(buttons)]})
    return Rendered(blocks=blocks, text=escape(words) or " ")


def measure(markdown: str) -> int:
    """How much of `MESSAGE_BYTES` it takes."""
    blocks = json.dumps(render(markdown).blocks, ensure_ascii=False, separators=(",", ":"))
    return len(blocks.encode("utf-8", "replace"))


def _buttons(buttons: Sequence[Button]) -> Iterator[Element]:
    for place, button in enumerate(buttons[:MOST_BUTTONS]):
        label = button.label
        if len(label) > LABEL_CHARACTERS:
            label = label[: LABEL_CHARACTERS - 1] + "…"
        yield {
            "type": "button",
            "text": {"type": "plain_text", "text": label, "emoji": True},
            "action_id": f"{REPLY}{place}",
            "value": button.action,
        }


@dataclass(slots=True)
class _Page:
    """The elements so far; paragraphs that follow each other share a section."""

    elements: list[Element] = field(default_factory=list)

    def blocks(self, blocks: Sequence[Block]) -> None:
        for block in blocks:
            self.block(block)

    def block(self, block: Block) -> None:
        match block:
            case CodeBlock():
                self.add("rich_text_preformatted", [_text(block.text)] if block.text else [])
            case Quote():
                self.add("rich_text_quote", _flat(block.children))
            case List():
                self.list(block, indent=0)
            case _:
                self.paragraph(_flat((block,)))

    def paragraph(self, leaves: Sequence[Element]) -> None:
        last = self.elements[-1] if self.elements else None
        if last is not None and last["type"] == "rich_text_section":
            last["elements"] = _merged([*last["elements"], _text("\n\n"), *leaves])
        else:
            # What is no paragraph ends without the empty line that stands between paragraphs.
            self.add("rich_text_section", [_text("\n"), *leaves] if last else leaves)

    def list(self, block: List, *, indent: int) -> None:
        for item in block.items:
            inside = [child for child in item.children if isinstance(child, List)]
            words = [child for child in item.children if not isinstance(child, List)]
            self.entry(item, _flat(words, gap="\n") or [_text(" ")], indent=indent)
            for inner in inside:
                self.list(inner, indent=min(indent + 1, _DEEPEST_INDENT))

    def entry(self, item: ListItem, leaves: Sequence[Element], *, indent: int) -> None:
        """Add to the list before it if it goes on, else begin one at its number."""
        section = {"type": "rich_text_section", "elements": _merged(leaves)}
        style = "bullet" if item.number is None else "ordered"
        last = self.elements[-1] if self.elements else {}
        goes_on = (
            last.get("type") == "rich_text_list"
            and (last["style"], last["indent"]) == (style, indent)
            and (item.number is None or last.get("offset", 0) + len(last["elements"]) + 1 == item.number)
        )
        if goes_on:
            last["elements"].append(section)
            return
        started: Element = {"type": "rich_text_list", "style": style, "indent": indent, "elements": [section]}
        if item.number is not None and item.number > 1:
            started["offset"] = item.number - 1
        self.end_line()
        self.elements.append(started)

    def add(self, kind: str, leaves: Sequence[Element]) -> None:
        merged = _merged(leaves)
        if merged:
            self.end_line()
            self.elements.append({"type": kind, "elements": merged})

    def end_line(self) -> None:
        """A section does not end its last line by itself."""
        if self.elements and self.elements[-1]["type"] == "rich_text_section":
            last = self.elements[-1]
            last["elements"] = _merged([*last["elements"], _text("\n")])


def _flat(blocks: Sequence[Block], *, gap: str = "\n\n") -> list[Element]:
    """Blocks as the words of one element, where blocks cannot be inside."""
    leaves: list[Element] = []
    for place, block in enumerate(blocks):
        if place:
            leaves.append(_text(gap))
        match block:
            case Paragraph():
                leaves += _leaves(block.children, {})
            case Heading():
                leaves += _leaves(block.children, {"bold": True})
            case CodeBlock():
                leaves += [_text(block.text, {"code": True})] if block.text else []
            case Quote():
                leaves += _flat(block.children, gap=gap)
            case List():
                leaves.append(_text(plain((block,))))
            case Rule():
                leaves.append(_text("———"))
    return leaves


def _leaves(inlines: Sequence[Inline], style: dict[str, bool]) -> list[Element]:
    leaves: list[Element] = []
    for inline in inlines:
        match inline:
            case Text():
                leaves += _with_links(inline.text, style)
            case Code():
                leaves.append(_text(inline.text, {**style, "code": True}))
            case Strong():
                leaves += _leaves(inline.children, {**style, "bold": True})
            case Emphasis():
                leaves += _leaves(inline.children, {**style, "italic": True})
            case Strike():
                leaves += _leaves(inline.children, {**style, "strike": True})
            case Link() if inline.url.startswith(_LINKED):
                leaves.append(_link(inline, style))
            case Link():
                leaves += _leaves(inline.children, style)
                number = inline.url.partition(":")[2].partition("?")[0]
                if number not in _words(inline.children):
                    leaves.append(_text(f" ({number})", style))
    return leaves


def _with_links(text: str, style: dict[str, bool]) -> Iterator[Element]:
    """Slack makes links only of what is said to be one."""
    end = 0
    for found in _BARE_URL.finditer(text):
        yield _text(text[end : found.start()], style)
        yield {"type": "link", "url": found[0], **({"style": dict(style)} if style else {})}
        end = found.end()
    yield _text(text[end:], style)


def _link(link: Link, style: dict[str, bool]) -> Element:
    label = _words(link.children)
    element: Element = {"type": "link", "url": link.url}
    if label.strip():
        element["text"] = label
    return {**element, "style": dict(style)} if style else element


def _words(inlines: Sequence[Inline]) -> str:
    return plain((Paragraph(children=tuple(inlines)),))


def _text(text: str, style: dict[str, bool] | None = None) -> Element:
    return {"type": "text", "text": text, **({"style": dict(style)} if style else {})}


def _merged(leaves: Sequence[Element]) -> list[Element]:
    """Without empty text, which Slack refuses, and with what looks the same in one piece."""
    merged: list[Element] = []
    for leaf in leaves:
        if leaf["type"] == "text" and not leaf["text"]:
            continue
        last = merged[-1] if merged else None
        alike = last is not None and last["type"] == leaf["type"] == "text"
        if last is not None and alike and last.get("style") == leaf.get("style"):
            merged[-1] = {**last, "text": last["text"] + leaf["text"]}
        else:
            merged.append(leaf)
    return merged
