"""What Slack makes of what people type."""

from __future__ import annotations

import re
from typing import Any

from .mrkdwn import escape

_KEPT = re.compile(r"(<[@#][A-Z0-9]+>|<!(?:here|channel|everyone)>)")
_LINKED = re.compile(r"(https?://[^\s<>|]+|[\w.+-]+@[\w-]+\.[\w.-]*\w)")


def typed(text: str) -> str:
    """What Slack makes of what a person types."""
    done = []
    for piece in _KEPT.split(text):
        if _KEPT.fullmatch(piece):
            done.append(piece)
        else:
            done.append(_LINKED.sub(_link, escape(piece)))
    return "".join(done)


def _link(match: re.Match[str]) -> str:
    found = match[0]
    return f"<{found}>" if found.startswith("http") else f"<mailto:{found}|{found}>"


def rich(text: str) -> dict[str, Any]:
    """The block that Slack makes of it."""
    leaves: list[dict[str, Any]] = []
    for piece in _KEPT.split(text):
        if match := re.fullmatch(r"<@([A-Z0-9]+)>", piece):
            leaves.append({"type": "user", "user_id": match[1]})
        elif match := re.fullmatch(r"<#([A-Z0-9]+)>", piece):
            leaves.append({"type": "channel", "channel_id": match[1]})
        elif match := re.fullmatch(r"<!(\w+)>", piece):
            leaves.append({"type": "broadcast", "range": match[1]})
        else:
            leaves += [_leaf(part) for part in _LINKED.split(piece) if part]
    section = {"type": "rich_text_section", "elements": leaves}
    return {"type": "rich_text", "block_id": "typed", "elements": [section]}


def _leaf(part: str) -> dict[str, Any]:
    if not _LINKED.fullmatch(part):
        return {"type": "text", "text": part}
    if part.startswith("http"):
        return {"type": "link", "url": part}
    return {"type": "link", "url": f"mailto:{part}", "text": part}
