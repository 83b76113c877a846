"""What Slack sends, read as our events. Pure and total: noise is none, and nothing makes it raise."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

from adapters.slack_markup import addresses_staff, mentioned, to_markdown
from bot.model import Attachment, InboxThread, Staff, StaffActed, StaffDeleted, StaffEdited, StaffWrote

CLAIM = "stepaside:claim"
RESOLVE = "stepaside:resolve"

_ACTIONS: Mapping[str, Literal["claim", "resolve"]] = {CLAIM: "claim", RESOLVE: "resolve"}
#: What a person wrote; every other subtype is a bot, a change or a remark of Slack's own.
#: Source: https://docs.slack.dev/reference/events/message#subtypes
_WRITTEN = frozenset({"", "file_share", "thread_broadcast"})
_NOTE = ";;"  # what keeps a message among staff
_KINDS: Mapping[str, Literal["image", "audio", "video"]] = {
    "image": "image",
    "audio": "audio",
    "video": "video",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """Where in the inbox something happened, who did it and whom it mentions."""

    thread: InboxThread
    staff_id: str
    ts: str  #: Slack's `ts` of the message, or of the press of the button
    mentioned: tuple[str, ...] = ()
    thread_author: str | None = None  #: Slack's id of who wrote the thread's first message, when it says
    change: Literal["edited", "deleted"] | None = None  #: of the message `ts`, which was written before


def origin(body: Mapping[str, Any], *, inboxes: Collection[str]) -> Origin | None:
    """Who wrote, changed or pressed something in a thread of one of the `inboxes` (Slack channel ids).

    `None` for all else.

    `body` is the payload of an event (`event_callback`) or of an interaction (`block_actions`).
    """
    if body.get("type") == "block_actions":
        return _pressed(body, inboxes)
    if body.get("type") == "event_callback":
        event = _mapping(body.get("event"))
        return _changed(event, inboxes) or _wrote(event, inboxes)
    return None


def normalise(
    body: Mapping[str, Any], *, inboxes: Collection[str], names: Mapping[str, str]
) -> tuple[StaffWrote | StaffEdited | StaffDeleted | StaffActed, ...]:
    """Turn one payload of Slack's into our events: none unless a person did something in an inbox thread.

    `names` gives display names by member id; the id stands in for a name that is missing.
    A message that begins by mentioning people is talk among staff, which the customer must not read: it is
    marked as a note, with ";;" in front.
    The keys do not depend on how the payload came, so that a message fetched later is the same event.
    """
    found = origin(body, inboxes=inboxes)
    if found is None:
        return ()
    at = _moment(found.ts)
    if at is None:
        return ()
    staff = Staff(id=found.staff_id, name=names.get(found.staff_id) or found.staff_id)
    place = f"slack:inbox:{found.thread.slack_channel_id}"
    if body.get("type") == "block_actions":
        return tuple(
            StaffActed(
                key=f"{place}:{found.thread.thread_ts}:{action}:{staff.id}:{found.ts}",
                thread=found.thread,
                staff=staff,
                at=at,
                action=action,
            )
            for action in _pressed_actions(body)
        )
    event = _mapping(body.get("event"))
    if found.change is not None:
        return (_change(event, found, key=f"{place}:{found.ts}", staff=staff, names=names),)
    written = _string(event.get("text"))
    text = _said(written, names)
    attachments = tuple(_attachment(file) for file in _mappings(event.get("files")))
    if not text.strip() and not attachments:
        return ()
    return (
        StaffWrote(
            key=f"{place}:{found.ts}",
            thread=found.thread,
            staff=staff,
            at=at,
            message_id=found.ts,
            text=text,
            attachments=attachments,
        ),
    )


def _change(
    event: Mapping[str, Any], found: Origin, *, key: str, staff: Staff, names: Mapping[str, str]
) -> StaffEdited | StaffDeleted:
    # Slack says when it told of it, and that is when it happened.
    at = _moment(_string(event.get("event_ts")) or _string(event.get("ts"))) or _moment(found.ts)
    assert at is not None  # `normalise` has looked at `found.ts`
    if found.change == "deleted":
        return StaffDeleted(
            key=f"{key}:deleted", thread=found.thread, staff=staff, at=at, message_id=found.ts
        )
    message = _mapping(event.get("message"))
    edited = _string(_mapping(message.get("edited")).get("ts"))
    return StaffEdited(
        key=f"{key}:edited:{edited}",
        thread=found.thread,
        staff=staff,
        at=at,
        message_id=found.ts,
        text=_said(_string(message.get("text")), names),
    )


def _said(written: str, names: Mapping[str, str]) -> str:
    text = to_markdown(written, names)
    return f"{_NOTE} {text}" if addresses_staff(written) else text


def _changed(event: Mapping[str, Any], inboxes: Collection[str]) -> Origin | None:
    """A change of what a person had written. Slack also sends one when it shows a preview of a link.

    Source: https://docs.slack.dev/reference/events/message/message_changed
    """
    subtype = event.get("subtype")
    if subtype == "message_deleted":
        message, change = _mapping(event.get("previous_message")), "deleted"
    elif subtype == "message_changed" and _is_edited(event):
        message, change = _mapping(event.get("message")), "edited"
    else:
        return None
    written = {**message, "type": "message", "channel": event.get("channel"), "hidden": False}
    found = _wrote(written, inboxes)
    return found and replace(found, change="deleted" if change == "deleted" else "edited")


def _is_edited(event: Mapping[str, Any]) -> bool:
    now, before = _mapping(event.get("message")), _mapping(event.get("previous_message"))
    return bool(_mapping(now.get("edited")).get("ts")) and now.get("text") != before.get("text")


def _wrote(event: Mapping[str, Any], inboxes: Collection[str]) -> Origin | None:
    channel, ts, thread_ts, writer = (
        _string(event.get(name)) for name in ("channel", "ts", "thread_ts", "user")
    )
    if event.get("type") != "message" or channel not in inboxes:
        return None
    if event.get("bot_id") or event.get("bot_profile") or event.get("hidden"):
        return None
    if _string(event.get("subtype") or "", other="unknown") not in _WRITTEN:
        return None
    if not (ts and thread_ts and writer) or ts == thread_ts:
        return None
    return Origin(
        thread=InboxThread(slack_channel_id=channel, thread_ts=thread_ts),
        staff_id=writer,
        ts=ts,
        mentioned=mentioned(_string(event.get("text"))),
        thread_author=_string(event.get("parent_user_id")) or None,
    )


def _pressed(body: Mapping[str, Any], inboxes: Collection[str]) -> Origin | None:
    container, message = _mapping(body.get("container")), _mapping(body.get("message"))
    channel = _string(container.get("channel_id")) or _string(_mapping(body.get("channel")).get("id"))
    thread_ts = (
        _string(container.get("thread_ts"))
        or _string(container.get("message_ts"))
        or _string(message.get("ts"))
    )
    presser = _string(_mapping(body.get("user")).get("id"))
    ours = [
        action for action in _mappings(body.get("actions")) if _string(action.get("action_id")) in _ACTIONS
    ]
    if channel not in inboxes or not (thread_ts and presser and ours):
        return None
    return Origin(
        thread=InboxThread(slack_channel_id=channel, thread_ts=thread_ts),
        staff_id=presser,
        ts=_string(ours[0].get("action_ts")),
    )


def _pressed_actions(body: Mapping[str, Any]) -> tuple[Literal["claim", "resolve"], ...]:
    ids = (_string(action.get("action_id")) for action in _mappings(body.get("actions")))
    return tuple(dict.fromkeys(_ACTIONS[name] for name in ids if name in _ACTIONS))


def _attachment(file: Mapping[str, Any]) -> Attachment:
    size = file.get("size")
    return Attachment(
        kind=_KINDS.get(_string(file.get("mimetype")).partition("/")[0], "file"),
        name=_string(file.get("name")) or _string(file.get("title")) or "file",
        # Its address is asked for when it is fetched: those who share it choose what an event says.
        reference=_string(file.get("id")) or None,
        mime=_string(file.get("mimetype")) or None,
        size=size if type(size) is int and 0 <= size < 1 << 63 else None,
    )


def _moment(ts: str) -> datetime | None:
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _mappings(value: object) -> tuple[Mapping[str, Any], ...]:
    return tuple(item for item in value if isinstance(item, Mapping)) if isinstance(value, list) else ()


def _string(value: object, other: str = "") -> str:
    """A string that every database can keep: without NUL and without halves of characters."""
    if not isinstance(value, str):
        return other
    return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
