"""Reading text and blocks as Slack's apps do: what people see, whom it pings, where its links really go.

Source: https://docs.slack.dev/messaging/formatting-message-text
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

_CONTROL = re.compile(r"<([^<>\n]+)>")
_MARKDOWN_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)[^)]*\)")
_BARE_URL = re.compile(r"https?://[^\s<>|]+")

Names = Callable[[str], str]  #: the name of a person or channel, by id


@dataclass(frozen=True, kw_only=True)
class Link:
    """A link as it was posted; `label` is what people see."""

    url: str
    label: str

    @property
    def is_spoofed(self) -> bool:
        """Whether the label hides the host that the link leads to."""
        host = (urlsplit(self.url).hostname or "").lower().removeprefix("www.")
        if not host:
            return False
        return not re.search(rf"(?<![\w.-])(?:www\.)?{re.escape(host)}(?![\w-]|\.\w)", self.label.lower())


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What a message does to those who read it.

    Attributes:
        text: what people see.
        pings: who is notified: `@channel`, `@here`, `@everyone`, `@U...`, `@S...`.
        links: every link in it.
    """

    text: str
    pings: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def spoofed_links(self) -> tuple[Link, ...]:
        return tuple(link for link in self.links if link.is_spoofed)


class _Reader:
    def __init__(self, names: Names) -> None:
        self.names = names
        self.pings: list[str] = []
        self.links: list[Link] = []

    def mrkdwn(self, text: str) -> str:
        shown, at = "", 0
        for match in _CONTROL.finditer(text):
            shown += self._plain(text[at : match.start()]) + self._control(match[1])
            at = match.end()
        return shown + self._plain(text[at:])

    def _plain(self, text: str) -> str:
        text = unescape(text)
        self.links += [Link(url=url, label=url) for url in _BARE_URL.findall(text)]
        return text

    def _control(self, inner: str) -> str:
        target, _, label = inner.partition("|")
        if target.startswith("@"):
            self.pings.append(target)
            return "@" + self.names(target[1:])
        if target.startswith("#"):
            return "#" + (label or self.names(target[1:]))
        if target.startswith("!"):
            return self._special(target[1:], label)
        url = unescape(target)
        if not re.match(r"[a-z][a-z0-9+.-]*:", url, re.I):
            return unescape(f"<{inner}>")
        label = unescape(label) or url
        self.links.append(Link(url=url, label=label))
        return label

    def _special(self, command: str, label: str) -> str:
        if command.startswith("subteam^"):
            self.pings.append("@" + command.removeprefix("subteam^"))
            return label or "@group"
        if command.startswith("date^"):
            return label
        if command in ("channel", "here", "everyone", "group"):
            self.pings.append("@" + command)
            return "@" + command
        return f"<{command}>"

    def markdown(self, text: str) -> str:
        for label, url in _MARKDOWN_LINK.findall(text):
            self.links.append(Link(url=url, label=label))
        return self.mrkdwn(_MARKDOWN_LINK.sub(r"\1", text))

    def composed(self, thing: Any) -> str:
        """A text object."""
        if not isinstance(thing, Mapping):
            return ""
        text = str(thing.get("text") or "")
        return self.mrkdwn(text) if thing.get("type") == "mrkdwn" else text

    def block(self, block: Mapping[str, Any]) -> str:
        kind = block.get("type")
        if kind == "rich_text":
            return "\n".join(self.rich(element) for element in block.get("elements", ()))
        if kind == "markdown":
            return self.markdown(str(block.get("text") or ""))
        if kind == "divider":
            return "---"
        if kind == "actions":
            return " ".join(f"[{self._control_label(e)}]" for e in block.get("elements", ()))
        if kind == "context":
            return " ".join(self._context(element) for element in block.get("elements", ()))
        parts = [self.composed(block.get("text"))]
        parts += [self.composed(field) for field in block.get("fields", ())]
        accessory = block.get("accessory")
        if accessory:
            parts.append(f"[{self._control_label(accessory)}]")
        if kind == "image":
            parts.append(str(block.get("alt_text") or ""))
        return "\n".join(filter(None, parts))

    def _control_label(self, element: Mapping[str, Any]) -> str:
        """Of a button what it says, of a menu what it offers."""
        if element.get("text"):
            return self.composed(element["text"])
        offered = (self.composed(option.get("text")) for option in element.get("options") or ())
        return " | ".join(offered) or self.composed(element.get("placeholder"))

    def _context(self, element: Mapping[str, Any]) -> str:
        return str(element.get("alt_text")) if element.get("type") == "image" else self.composed(element)

    def rich(self, element: Mapping[str, Any], indent: str = "") -> str:
        kind, inside = element.get("type"), element.get("elements", ())
        if kind == "rich_text_list":
            ordered = element.get("style") == "ordered"
            pad = "    " * int(element.get("indent") or 0)
            first = 1 + int(element.get("offset") or 0)
            marks = (f"{n}. " if ordered else "• " for n in range(first, first + len(inside)))
            return "\n".join(pad + mark + self.rich(item) for mark, item in zip(marks, inside, strict=True))
        text = "".join(self._rich_leaf(leaf) for leaf in inside)
        if kind == "rich_text_quote":
            return "\n".join("> " + line for line in text.split("\n"))
        return text

    def _rich_leaf(self, leaf: Mapping[str, Any]) -> str:
        kind = leaf.get("type")
        if kind == "text":
            text = str(leaf.get("text") or "")
            self.links += [Link(url=url, label=url) for url in _BARE_URL.findall(text)]
            return text
        if kind == "link":
            url = str(leaf.get("url"))
            label = str(leaf.get("text") or url)
            self.links.append(Link(url=url, label=label))
            return label
        if kind == "user":
            self.pings.append(f"@{leaf.get('user_id')}")
            return "@" + self.names(str(leaf.get("user_id")))
        if kind == "usergroup":
            self.pings.append(f"@{leaf.get('usergroup_id')}")
            return "@group"
        if kind == "broadcast":
            self.pings.append(f"@{leaf.get('range')}")
            return f"@{leaf.get('range')}"
        if kind == "channel":
            return "#" + self.names(str(leaf.get("channel_id")))
        if kind == "emoji":
            return f":{leaf.get('name')}:"
        return str(leaf.get("fallback") or leaf.get("value") or "")


def read(
    text: str, blocks: Sequence[Mapping[str, Any]], names: Names, *, link_names: bool = False
) -> Reading:
    """Read a message. With blocks, people see those; the text still notifies and is read out."""
    reader = _Reader(names)
    shown = reader.mrkdwn(text)
    if link_names:
        reader.pings += re.findall(r"(?<!\w)@(?:channel|here|everyone)\b", text)
    if blocks:
        reader.links.clear()
        shown = "\n".join(reader.block(block) for block in blocks)
    return Reading(
        text=shown, pings=tuple(dict.fromkeys(reader.pings)), links=tuple(dict.fromkeys(reader.links))
    )


def unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escape(text: str) -> str:
    """What Slack does to `&<>` in what people type."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def buttons(blocks: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Every interactive element with its block, in reading order."""
    for block in blocks:
        elements = list(block.get("elements", ())) if block.get("type") == "actions" else []
        elements += [block["accessory"]] if isinstance(block.get("accessory"), Mapping) else []
        for element in elements:
            if "action_id" in element:
                yield block, element
