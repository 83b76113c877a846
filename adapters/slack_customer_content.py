"""What is in a customer's message besides its text: files, and messages passed on. Pure and total."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Literal

from adapters.slack_markup import to_text
from adapters.untrusted import as_text
from bot.model import Attachment

_Kind = Literal["image", "file", "voice", "audio", "video"]

_KINDS: Mapping[str, _Kind] = {"image": "image", "audio": "audio", "video": "video"}
#: what people record within Slack
_RECORDED: Mapping[str, tuple[_Kind, str]] = {
    "slack_audio": ("voice", "voice message"),
    "slack_video": ("video", "video message"),
}
#: Slack shows that there was a file, but has it no more (or not for this plan)
_GONE = frozenset({"tombstone", "hidden_by_limit"})


def attachments(message: Mapping[str, Any]) -> Iterator[Attachment]:
    """The files of a message. Their reference is Slack's id: addresses of files are asked for when needed."""
    for file in mappings(message.get("files")):
        recorded = _RECORDED.get(string(file.get("subtype")))
        mime = string(file.get("mimetype"))
        kind = recorded[0] if recorded else _KINDS.get(mime.partition("/")[0], "file")
        name = string(file.get("name")) or string(file.get("title"))
        is_gone = string(file.get("mode")) in _GONE
        yield Attachment(
            kind=kind,
            name=(recorded[1] if recorded else name) or "file",
            reference=None if is_gone else string(file.get("id")) or None,
            mime=mime or None,
            size=_size(file.get("size")),
        )
    if not (message.get("files") or string(message.get("text")) or shared(message, {})) and (
        mappings(message.get("blocks")) or mappings(message.get("attachments"))
    ):
        yield Attachment(kind="other", name="a message that only Slack can show")


def shared(message: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """The words of messages that were passed on, as quotes."""
    quotes = []
    for attachment in mappings(message.get("attachments")):
        text = string(attachment.get("text")) or string(attachment.get("fallback"))
        if attachment.get("is_share") is True and text:
            quotes.append("\n".join(f"> {line}" for line in to_text(text, names).splitlines()))
    return "\n\n".join(quotes)


def mapping(value: object) -> Mapping[str, Any]:
    """`value` if it is an object, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def mappings(value: object) -> tuple[Mapping[str, Any], ...]:
    """The objects in a list."""
    return tuple(item for item in value if isinstance(item, Mapping)) if isinstance(value, list) else ()


def string(value: object, other: str = "") -> str:
    """A string that every database can keep; `other` if it is none."""
    return as_text(value) if isinstance(value, str) else other


def moment(ts: str) -> datetime | None:
    """When a message with that `ts` was sent."""
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _size(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 63 else None
