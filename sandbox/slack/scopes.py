"""Which scope each Web API method needs, and which subscription each event.

Source: https://docs.slack.dev/reference/scopes
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

#: what the app was granted, unless a test takes something away
BOT_SCOPES = (
    "app_mentions:read",
    "assistant:write",
    "channels:history",
    "channels:join",
    "channels:read",
    "chat:write",
    "chat:write.customize",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "groups:read",
    "im:history",
    "im:read",
    "im:write",
    "reactions:read",
    "reactions:write",
    "usergroups:read",
    "users:read",
)
APP_SCOPES = ("connections:write",)

_BY_METHOD = {
    "apps.connections.open": "connections:write",
    "conversations.join": "channels:join",
    "conversations.open": "im:write",
    "files.completeUploadExternal": "files:write",
    "files.delete": "files:write",
    "files.getUploadURLExternal": "files:write",
    "files.info": "files:read",
    "reactions.add": "reactions:write",
    "reactions.get": "reactions:read",
    "reactions.remove": "reactions:write",
    "usergroups.list": "usergroups:read",
}
_BY_FAMILY = {"chat": "chat:write", "users": "users:read", "assistant": "assistant:write"}
_FREE = ("chat.getPermalink",)
#: the words of scopes and subscriptions for each kind of channel
PLURAL = {"channel": "channels", "group": "groups", "im": "im"}


def scope_needed(method: str, params: Mapping[str, Any], *, kind: str | None) -> str | None:
    """The scope for a call; `kind` is that of the channel it is about, if any. None where none is needed."""
    if method in _FREE:
        return None
    if method == "chat.postMessage" and (params.get("username") or params.get("icon_emoji")):
        return "chat:write.customize"
    if method in ("conversations.history", "conversations.replies"):
        return f"{PLURAL[kind]}:history" if kind else None
    if method in ("conversations.info", "conversations.members"):
        return f"{PLURAL[kind]}:read" if kind else None
    if method == "conversations.list":
        return "im:read" if params.get("types") == "im" else "channels:read"
    return _BY_METHOD.get(method) or _BY_FAMILY.get(method.partition(".")[0])


def is_subscribed(event: Mapping[str, Any], names: Collection[str] | None) -> bool:
    """Whether an app subscribed to `names` (`message.im`, `app_mention`, ...) gets the event. None is all."""
    if names is None:
        return True
    kind = str(event["type"])
    return kind in names or f"{kind}.{PLURAL.get(str(event.get('channel_type')))}" in names
