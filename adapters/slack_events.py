"""What Slack sends, read as our events. Pure and total: noise is none, and nothing makes it raise."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from adapters.slack_customer_content import mapping, mappings, moment, string
from adapters.slack_forms import FilledIn, filled_in
from adapters.slack_markup import addresses_staff, mentioned, to_markdown, without_mention
from adapters.slack_presses import Press, presses
from bot.model import (
    Attachment,
    InboxThread,
    Staff,
    StaffActed,
    StaffAction,
    StaffDeleted,
    StaffEdited,
    StaffWrote,
)

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
    """Where in the inbox something happened, who did it and whom it names."""

    thread: InboxThread
    staff_id: str
    ts: str  #: Slack's `ts` of the message, or of the press of the button; empty for a form
    named: tuple[str, ...] = ()  #: ids of the people whom it mentions or chooses
    thread_author: str | None = None  #: Slack's id of who wrote the thread's first message, when it says
    change: Literal["edited", "deleted"] | None = None  #: of the message `ts`, which was written before


def origin(body: Mapping[str, Any], *, inboxes: Collection[str]) -> Origin | None:
    """Who wrote, changed or asked for something in a thread of one of the `inboxes` (Slack channel ids).

    `None` for all else.

    `body` is the payload of an event (`event_callback`) or of an interaction (`block_actions`,
    `view_submission`).
    """
    if body.get("type") == "block_actions":
        return _pressed(presses(body), inboxes)
    if body.get("type") == "view_submission":
        return _submitted(filled_in(body), inboxes)
    if body.get("type") == "event_callback":
        event = mapping(body.get("event"))
        return _changed(event, inboxes) or _wrote(event, inboxes)
    return None


def normalise(
    body: Mapping[str, Any],
    *,
    inboxes: Collection[str],
    names: Mapping[str, str],
    pictures: Mapping[str, str] | None = None,
    bot_id: str = "",
    strangers: Collection[str] = (),
    now: datetime | None = None,
) -> tuple[StaffWrote | StaffEdited | StaffDeleted | StaffActed, ...]:
    """Turn one payload of Slack's into our events: none unless a person did something in an inbox thread.

    `names` gives display names by member id, `pictures` the addresses of their pictures; the id stands in for
    a name that is missing; `strangers` are those who may not answer customers. `now` is when a form was
    filled in, as Slack does not say.
    A message that begins by mentioning people is talk among staff, which the customer must not read: it is
    marked as a note, with ";;" in front. To mention the bot (`bot_id`) is not to mention people, and its
    mention is left out of the text.
    The keys do not depend on how the payload came, so that a message fetched later is the same event.
    """
    found = origin(body, inboxes=inboxes)
    if found is None:
        return ()

    def person(id: str) -> Staff:
        return Staff(id=id, name=names.get(id) or id, picture=(pictures or {}).get(id))

    staff = person(found.staff_id)
    place = f"slack:inbox:{found.thread.slack_channel_id}"
    if body.get("type") == "view_submission":
        return _filled_in(filled_in(body), person, now)
    at = moment(found.ts)
    if at is None:
        return ()
    if body.get("type") == "block_actions":
        return tuple(
            StaffActed(
                key=f"{place}:{press.thread.thread_ts}:{press.action}:{staff.id}:{press.ts}",
                thread=press.thread,
                staff=staff,
                at=at,
                action=press.action,
                value=press.value,
                message_id=_draft_in(press),
            )
            for press in presses(body)
            if press.thread.slack_channel_id in inboxes
        )
    event = mapping(body.get("event"))
    if found.change is not None:
        key = f"{place}:{found.ts}"
        return (_change(event, found, key=key, staff=staff, names=names, bot_id=bot_id),)
    written = string(event.get("text"))
    text = _said(written, names, bot_id)
    attachments = tuple(_attachment(file) for file in mappings(event.get("files")))
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
            mentions=tuple(person(id) for id in found.named if id not in (bot_id, *strangers)),
            to_bot=bool(bot_id) and bot_id in found.named,
        ),
    )


def _filled_in(
    form: FilledIn | None, person: Callable[[str], Staff], now: datetime | None
) -> tuple[StaffActed, ...]:
    if form is None or form.problems or now is None:
        return ()
    place = f"slack:inbox:{form.thread.slack_channel_id}:{form.thread.thread_ts}"
    return (
        StaffActed(
            key=f"{place}:{form.action}:{form.staff_id}:{form.view_id}",
            thread=form.thread,
            staff=person(form.staff_id),
            at=now,
            action=form.action,
            value=form.value,
            colleague=None if form.colleague is None else person(form.colleague),
            message_id=_draft_in(form),
        ),
    )


def _draft_in(asked: Press | FilledIn) -> str | None:
    """Slack's `ts` of the message that shows what is to be sent."""
    return asked.message_ts or None if asked.action == StaffAction.SEND_DRAFT else None


def _change(
    event: Mapping[str, Any],
    found: Origin,
    *,
    key: str,
    staff: Staff,
    names: Mapping[str, str],
    bot_id: str,
) -> StaffEdited | StaffDeleted:
    # Slack says when it told of it, and that is when it happened.
    at = moment(string(event.get("event_ts")) or string(event.get("ts"))) or moment(found.ts)
    assert at is not None  # `normalise` has looked at `found.ts`
    if found.change == "deleted":
        return StaffDeleted(
            key=f"{key}:deleted", thread=found.thread, staff=staff, at=at, message_id=found.ts
        )
    message = mapping(event.get("message"))
    edited = string(mapping(message.get("edited")).get("ts"))
    before = mapping(event.get("previous_message")).get("text")
    return StaffEdited(
        key=f"{key}:edited:{edited}",
        thread=found.thread,
        staff=staff,
        at=at,
        message_id=found.ts,
        text=_said(string(message.get("text")), names, bot_id),
        before=_said(before, names, bot_id) if isinstance(before, str) else None,
    )


def _said(written: str, names: Mapping[str, str], bot_id: str) -> str:
    written = without_mention(written, bot_id) if bot_id else written
    text = to_markdown(written, names)
    return f"{_NOTE} {text}" if addresses_staff(written) else text


def _changed(event: Mapping[str, Any], inboxes: Collection[str]) -> Origin | None:
    """A change of what a person had written. Slack also sends one when it shows a preview of a link.

    Source: https://docs.slack.dev/reference/events/message/message_changed
    """
    subtype = event.get("subtype")
    if subtype == "message_deleted":
        message, change = mapping(event.get("previous_message")), "deleted"
    elif subtype == "message_changed" and _is_edited(event):
        message, change = mapping(event.get("message")), "edited"
    else:
        return None
    written = {**message, "type": "message", "channel": event.get("channel"), "hidden": False}
    found = _wrote(written, inboxes)
    return found and replace(found, change="deleted" if change == "deleted" else "edited")


def _is_edited(event: Mapping[str, Any]) -> bool:
    now, before = mapping(event.get("message")), mapping(event.get("previous_message"))
    return bool(mapping(now.get("edited")).get("ts")) and now.get("text") != before.get("text")


def _wrote(event: Mapping[str, Any], inboxes: Collection[str]) -> Origin | None:
    channel, ts, thread_ts, writer = (
        string(event.get(name)) for name in ("channel", "ts", "thread_ts", "user")
    )
    if event.get("type") != "message" or channel not in inboxes:
        return None
    if event.get("bot_id") or event.get("bot_profile") or event.get("hidden"):
        return None
    if string(event.get("subtype") or "", other="unknown") not in _WRITTEN:
        return None
    if not (ts and thread_ts and writer) or ts == thread_ts:
        return None
    return Origin(
        thread=InboxThread(slack_channel_id=channel, thread_ts=thread_ts),
        staff_id=writer,
        ts=ts,
        named=mentioned(string(event.get("text"))),
        thread_author=string(event.get("parent_user_id")) or None,
    )


def _pressed(found: tuple[Press, ...], inboxes: Collection[str]) -> Origin | None:
    ours = [press for press in found if press.thread.slack_channel_id in inboxes]
    if not ours:
        return None
    return Origin(thread=ours[0].thread, staff_id=ours[0].staff_id, ts=ours[0].ts)


def _submitted(form: FilledIn | None, inboxes: Collection[str]) -> Origin | None:
    if form is None or form.thread.slack_channel_id not in inboxes:
        return None
    named = () if form.colleague is None else (form.colleague,)
    return Origin(thread=form.thread, staff_id=form.staff_id, ts="", named=named)


def _attachment(file: Mapping[str, Any]) -> Attachment:
    size = file.get("size")
    return Attachment(
        kind=_KINDS.get(string(file.get("mimetype")).partition("/")[0], "file"),
        name=string(file.get("name")) or string(file.get("title")) or "file",
        # Its address is asked for when it is fetched: those who share it choose what an event says.
        reference=string(file.get("id")) or None,
        mime=string(file.get("mimetype")) or None,
        size=size if type(size) is int and 0 <= size < 1 << 63 else None,
    )
