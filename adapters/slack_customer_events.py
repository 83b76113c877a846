"""What customers do in Slack, read as our events. Pure and total: noise is none, and nothing raises."""

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from adapters.slack_customer_content import attachments, mapping, mappings, shared, string
from adapters.slack_emoji import emoji, with_emoji
from adapters.slack_markup import mentioned, to_text
from bot.model import (
    Action,
    Address,
    ButtonTapped,
    Customer,
    Event,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Reacted,
)

CHANNEL = "slack"
#: begins the `action_id` of every button under a message to a customer
REPLY = "stepaside:reply:"
#: what a person wrote; every other subtype is a bot, a change or a remark of Slack's own.
#: Source: https://docs.slack.dev/reference/events/message#subtypes
_WRITTEN = frozenset({"", "file_share", "thread_broadcast", "me_message"})
_DIRECT = frozenset({"im", "app_home"})
_LATE = frozenset({"changed", "deleted", "reacted"})
_START = "/start"  #: how the desk knows a greeting: a bare mention says nothing else
_ACTIONS = frozenset(str(value) for name, value in vars(Action).items() if name.isupper())

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class Places:
    """Where people are customers; by itself everywhere that the app can read."""

    slack_channel_ids: frozenset[str] | None = None  #: the customer channels; `None` is every channel
    inboxes: frozenset[str] = frozenset()  #: what is said there is never a customer's
    listen: Literal["mentions", "everything"] = "everything"  #: what in a channel begins a conversation
    assistant: bool = (
        False  #: each thread with the app is a conversation of its own, as in the assistant pane
    )
    command: str = "/human"  #: the slash command that calls a person
    bot_id: str | None = None  #: our member id; `None` is whom the event was authorised for

    def is_ours(self, chat: str, *, is_direct: bool) -> bool:
        """Whether people may be customers there."""
        if chat in self.inboxes:
            return False
        return is_direct or self.slack_channel_ids is None or chat in self.slack_channel_ids


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """Who did something, where, and whether it can be meant for us."""

    kind: Literal["written", "changed", "deleted", "reacted", "tapped", "command"]
    chat: str
    thread: str | None  #: of the address
    member: str
    ts: str  #: of the message; "" for a command
    is_direct: bool
    is_addressed: bool  #: False: a reply in a thread that does not mention us, perhaps among themselves
    mentioned: tuple[str, ...] = ()

    @property
    def is_late(self) -> bool:
        """Whether it speaks of an earlier message, which may be one that we never heard of."""
        return self.kind in _LATE


@dataclass(frozen=True, kw_only=True, slots=True)
class _Said:
    """The parts of one payload, wherever Slack put them."""

    kind: Literal["written", "changed", "deleted", "reacted"]
    message: Mapping[str, Any]
    chat: str
    is_direct: bool


def origin(body: Mapping[str, Any], places: Places = Places()) -> Origin | None:
    """Who did something in one of the `places` that can be a customer's doing; `None` for all else.

    `body` is the payload of an event, of an interaction or of a slash command.
    """
    if body.get("type") == "event_callback":
        said = _said(mapping(body.get("event")))
        return None if said is None else _origin(said, body, places)
    if body.get("type") == "block_actions":
        return _tapped(body, places)
    if body.get("command") == places.command:
        return _commanded(body)
    return None


def normalise(
    body: Mapping[str, Any],
    *,
    account: str,
    places: Places = Places(),
    names: Mapping[str, str] | None = None,
    direct: str | None = None,
    now: datetime | None = None,
) -> tuple[Event, ...]:
    """Turn one payload of Slack's into our events: none if no customer did anything. Never raises.

    Takes an event (`event_callback`), an interaction (`block_actions`) or a slash command. A mention comes as
    `app_mention` and as `message`, with one key. `names` gives display names by member id. Whether a reply in
    a thread that does not mention us is meant for us is the caller's to say: see `Origin.is_addressed`.
    A slash command is answered in the conversation `direct` with who typed it (where it was typed if that is
    not given) and happened `now`, as Slack does not say when; words after it are a message of their own.

    Source: https://docs.slack.dev/reference/events/message
    """
    found = origin(body, places)
    if found is None:
        return ()
    events = tuple(_Reader(found, body, account, names or {}, _bot(body, places)).events(direct, now))
    if not events:
        log.debug("A Slack payload for %s holds nothing from a customer: %s", account, found.kind)
    return events


class _Reader:
    """Makes events of one payload."""

    def __init__(
        self,
        found: Origin,
        body: Mapping[str, Any],
        account: str,
        names: Mapping[str, str],
        bot_id: str | None,
    ) -> None:
        self._found = found
        self._body = body
        self._event = mapping(body.get("event"))
        self._names = names
        self._bot_id = bot_id
        self._account = account
        self._key = f"{CHANNEL}/{account}/{found.chat}/{found.ts}"
        self._address = Address(channel=CHANNEL, account=account, chat=found.chat, thread=found.thread)

    def events(self, direct: str | None, now: datetime | None) -> Iterator[Event]:
        match self._found.kind:
            case "written":
                yield from self._written()
            case "changed":
                yield from self._changed()
            case "deleted":
                yield from self._deleted()
            case "reacted":
                yield from self._reacted()
            case "tapped":
                yield from self._tapped()
            case "command":
                yield from self._commanded(direct, now or datetime.fromtimestamp(0, UTC))

    def _written(self) -> Iterator[Event]:
        message = _inner(self._event)
        at, text = moment(self._found.ts), self._text(message)
        files = tuple(attachments(message))
        if at is None:
            return
        if not text and not files and self._bot_id in mentioned(string(message.get("text"))):
            text = _START
        if text or files:
            yield MessageSent(
                key=self._key,
                address=self._address,
                customer=self._customer(message),
                at=at,
                message_id=self._found.ts,
                text=text,
                attachments=files,
                reply_to=self._quoted(message),
            )

    def _changed(self) -> Iterator[Event]:
        message, before = _inner(self._event), mapping(self._event.get("previous_message"))
        edited = string(mapping(message.get("edited")).get("ts")) or string(self._event.get("ts"))
        at, text = moment(edited), self._text(message)
        files = tuple(attachments(message))
        if at is None or (text, files) == (self._text(before), tuple(attachments(before))):
            return  # Slack has added the preview of a link, or counted replies
        yield MessageEdited(
            key=f"{self._key}/edited/{edited}",
            address=self._address,
            customer=self._customer(message),
            at=at,
            message_id=self._found.ts,
            text=text,
            attachments=files,
        )

    def _deleted(self) -> Iterator[Event]:
        at = moment(string(self._event.get("ts")) or string(self._event.get("event_ts")))
        if at is not None:
            yield MessageDeleted(
                key=f"{self._key}/deleted",
                address=self._address,
                customer=self._customer(mapping(self._event.get("previous_message"))),
                at=at,
                message_id=self._found.ts,
            )

    def _reacted(self) -> Iterator[Event]:
        when, name = string(self._event.get("event_ts")), string(self._event.get("reaction"))
        at, removed = moment(when), self._event.get("type") == "reaction_removed"
        if at is None or not name:
            return
        yield Reacted(
            key=f"{self._key}/{'removed' if removed else 'added'}/{name}/{self._found.member}/{when}",
            address=self._address,
            customer=self._customer({}),
            at=at,
            message_id=self._found.ts,
            emoji=emoji(name),
            removed=removed,
        )

    def _tapped(self) -> Iterator[Event]:
        for tap in _taps(self._body):
            when = string(tap.get("action_ts"))
            at = moment(when)
            if at is not None:
                yield ButtonTapped(
                    key=f"{self._key}/tapped/{self._found.member}/{when}",
                    address=self._address,
                    customer=self._customer(mapping(self._body.get("user"))),
                    at=at,
                    action=string(tap.get("value")),
                )

    def _commanded(self, direct: str | None, now: datetime) -> Iterator[Event]:
        trigger = string(self._body.get("trigger_id"))
        if not trigger:
            return
        key = f"{CHANNEL}/{self._account}/command/{trigger}"
        chat = direct or self._found.chat
        address = Address(channel=CHANNEL, account=self._account, chat=chat)
        customer = self._customer({"name": self._body.get("user_name")})
        words = self._text({"text": self._body.get("text")})
        if words:
            yield MessageSent(
                key=f"{key}/text",
                address=address,
                customer=customer,
                at=now,
                message_id=f"command/{trigger}",
                text=words,
            )
        yield ButtonTapped(key=key, address=address, customer=customer, at=now, action=Action.HUMAN)

    def _text(self, message: Mapping[str, Any]) -> str:
        """What was typed, without the mention of us at its beginning."""
        text = string(message.get("text"))
        if self._bot_id:
            text = re.sub(rf"\A(?:\s*<@{re.escape(self._bot_id)}(?:\|[^<>]*)?>[\s,:]*)+", "", text)
        text = to_text(with_emoji(text), self._names).strip()
        return "\n\n".join(filter(None, (text, shared(message, self._names))))

    def _customer(self, described: Mapping[str, Any]) -> Customer:
        """`described` is what the payload says of them: a message, or the person of an interaction."""
        member = self._found.member
        profile = mapping(described.get("user_profile"))
        told = (profile.get("display_name"), profile.get("real_name"), described.get("name"))
        names = (self._names.get(member), *told)
        return Customer(id=member, name=next((name for one in names if (name := string(one))), member))

    def _quoted(self, message: Mapping[str, Any]) -> str | None:
        """In a direct conversation a thread is a reply to its first message."""
        thread = string(message.get("thread_ts"))
        is_quote = self._found.is_direct and self._found.thread is None and thread != self._found.ts
        return thread if thread and is_quote else None


# --- where and who -----------------------------------------------------------------------------------------


def _said(event: Mapping[str, Any]) -> _Said | None:
    kind = event.get("type")
    chat = string(event.get("channel"))
    if kind in ("reaction_added", "reaction_removed"):
        item = mapping(event.get("item"))
        chat = string(item.get("channel"))
        if item.get("type") != "message":
            return None
        return _Said(
            kind="reacted",
            message={"user": event.get("user"), "ts": item.get("ts")},
            chat=chat,
            is_direct=chat.startswith("D"),
        )
    if kind not in ("message", "app_mention"):
        return None
    change = _change(event)
    if change is None:
        return None
    is_direct = string(event.get("channel_type")) in _DIRECT or chat.startswith("D")
    return _Said(kind=change[0], message=change[1], chat=chat, is_direct=is_direct)


def _change(
    event: Mapping[str, Any],
) -> tuple[Literal["written", "changed", "deleted"], Mapping[str, Any]] | None:
    """What happened to which message, as it was before if it is gone."""
    subtype = string(event.get("subtype") or "", other="unknown")
    message, before = mapping(event.get("message")), mapping(event.get("previous_message"))
    if subtype in _WRITTEN:
        return None if event.get("hidden") else ("written", event)
    if subtype == "message_deleted":
        return "deleted", {**before, "ts": event.get("deleted_ts") or before.get("ts")}
    if subtype != "message_changed":
        return None
    if message.get("subtype") == "tombstone":  # the first message of a thread leaves one
        return "deleted", {**before, "ts": message.get("ts")}
    written = string(message.get("subtype") or "", other="unknown") in _WRITTEN
    return ("changed", message) if written else None


def _origin(said: _Said, body: Mapping[str, Any], places: Places) -> Origin | None:
    message, kind = said.message, said.kind
    member, ts, chat = (string(value) for value in (message.get("user"), message.get("ts"), said.chat))
    bot_id = _bot(body, places)
    if message.get("bot_id") or message.get("bot_profile") or member in ("USLACKBOT", bot_id):
        return None
    if not (member and ts and chat) or not places.is_ours(chat, is_direct=said.is_direct):
        return None
    who = mentioned(string(message.get("text")))
    is_mention = mapping(body.get("event")).get("type") == "app_mention" or bot_id in who
    before = mapping(mapping(body.get("event")).get("previous_message"))
    if kind == "changed" and not said.is_direct and is_mention:
        # They add the mention that they forgot: only now it is meant for us.
        kind = "changed" if bot_id in mentioned(string(before.get("text"))) else "written"
    root = string(message.get("thread_ts")) or ts
    is_theirs = root == ts or message.get("parent_user_id") == member
    is_begun = places.listen == "everything" and is_theirs
    is_addressed = said.is_direct or is_mention or is_begun or kind != "written"
    if not is_addressed and root == ts:
        return None
    thread = root if not said.is_direct else _own_thread(message, places)
    return Origin(
        kind=kind,
        chat=chat,
        thread=thread,
        member=member,
        ts=ts,
        is_direct=said.is_direct,
        is_addressed=is_addressed,
        mentioned=who,
    )


def _own_thread(message: Mapping[str, Any], places: Places) -> str | None:
    return string(message.get("thread_ts")) or None if places.assistant else None


def _tapped(body: Mapping[str, Any], places: Places) -> Origin | None:
    container, message = mapping(body.get("container")), mapping(body.get("message"))
    chat = string(container.get("channel_id")) or string(mapping(body.get("channel")).get("id"))
    ts = string(container.get("message_ts")) or string(message.get("ts"))
    member = string(mapping(body.get("user")).get("id"))
    is_direct = chat.startswith("D")
    if not (chat and ts and member and any(_taps(body))) or not places.is_ours(chat, is_direct=is_direct):
        return None
    thread = string(container.get("thread_ts")) or string(message.get("thread_ts"))
    return Origin(
        kind="tapped",
        chat=chat,
        thread=(thread or ts) if not is_direct else _own_thread({"thread_ts": thread}, places),
        member=member,
        ts=ts,
        is_direct=is_direct,
        is_addressed=True,
    )


def _taps(body: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for action in mappings(body.get("actions")):
        if string(action.get("action_id")).startswith(REPLY) and _is_ours(string(action.get("value"))):
            yield action


def _is_ours(action: str) -> bool:
    if action.startswith(Action.OPTION):
        return action != Action.OPTION
    if action.startswith(Action.RATE):
        return action.removeprefix(Action.RATE) in {"1", "2", "3", "4", "5"}
    return action in _ACTIONS


def _commanded(body: Mapping[str, Any]) -> Origin | None:
    member, chat = string(body.get("user_id")), string(body.get("channel_id"))
    if not (member and chat):
        return None
    who = mentioned(string(body.get("text")))
    return Origin(
        kind="command",
        chat=chat,
        thread=None,
        member=member,
        ts="",
        is_direct=True,
        is_addressed=True,
        mentioned=who,
    )


def _inner(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """The message itself, also where it comes inside the event that it was changed."""
    return mapping(event.get("message")) if event.get("subtype") == "message_changed" else event


def _bot(body: Mapping[str, Any], places: Places) -> str | None:
    if places.bot_id:
        return places.bot_id
    authorised = (one.get("user_id") for one in mappings(body.get("authorizations")) if one.get("is_bot"))
    return next((id for one in authorised if (id := string(one))), None)


def moment(ts: str) -> datetime | None:
    """When a message with that `ts` was sent."""
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, OverflowError, OSError):
        return None
