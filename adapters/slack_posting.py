"""What all that we post in Slack for customers and in inbox threads has in common."""

from collections.abc import Mapping
from typing import Any

#: Arguments of `chat.postMessage`: what people wrote is neither formatted nor turned into links or pings.
AS_WRITTEN: Mapping[str, Any] = {
    "mrkdwn": False,
    "parse": "none",
    "link_names": False,
    "unfurl_links": False,
    "unfurl_media": False,
}

_EVENT_TYPE = "stepaside"


def with_key(key: str) -> dict[str, Any]:
    """The metadata of a message, by which it is found again.

    Source: https://docs.slack.dev/messaging/message-metadata
    """
    return {"event_type": _EVENT_TYPE, "event_payload": {"key": key}}


def key_of(message: Mapping[str, Any]) -> str | None:
    """The key of a message as Slack describes it; `None` if it has none of ours."""
    metadata = message.get("metadata") or {}
    if metadata.get("event_type") != _EVENT_TYPE:
        return None
    key = (metadata.get("event_payload") or {}).get("key")
    return key if isinstance(key, str) else None
