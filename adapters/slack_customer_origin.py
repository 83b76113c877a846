"""Who did something in Slack, where, and whether it can be meant for us. Pure and total."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from adapters.slack_customer_content import mapping, mappings, string
from adapters.slack_markup import mentioned
from bot.model import Action

#: begins the `action_id` of every button under a message to a customer
REPLY = "stepaside:reply:"
#: what a person wrote; every other subtype is a bot, a change or a remark of Slack's own.
#: Source: https://docs.slack.dev/reference/events/message#subtypes
_WRITTEN = frozenset({"", "file_share", "thread_broadcast", "me_message"})
_DIRECT = frozenset({"im", "app_home"})
_LATE = frozenset({"changed", "deleted", "reacted"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Places:
    """Where people are customers; by itself everywhere that the app can read."""

    slack_channel_ids: frozenset[str] | None = None  #: the customer channels; `None` is every channel
    inboxes: frozenset[str] = frozenset()  #: what is said there is never a customer's
    listen: Literal["mentions", "everything"] = "everything"  #: what in a channel begins a conversation
    direct_messages: bool = True  #: whether direct messages to the app are for us, too
    assistant: bool = False  #: each thread with the app is a conversation, as in the assistant pane
    command: str = "/human"  #: the slash command that calls a person
    bot_id: str | None = None  #: our member id; `None` is whom the event was authorised for

    def is_ours(self, chat: str, *, is_direct: bool) -> bool:
        """Whether people may be customers there."""
        if chat in self.inboxes:
            return False
        if is_direct:
            return self.direct_messages
        return self.slack_channel_ids is None or chat in self.slack_channel_ids


EVERYWHERE = Places()


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


def origin(body: Mapping[str, Any], places: Places = EVERYWHERE) -> Origin | None:
    """Who did something in one of the `places` that can be a customer's doing; `None` for all else.

    `body` is the payload of an event, of an interaction or of a slash command.
    """
    if body.get("type") == "event_callback":
        said = _said(mapping(body.get("event")))
        return None if said is None else _origin(said, body, places)
    if body.get("type") == "block_actions":
        return _tapped(body, places)
    if body.get("command") == places.command:
        return _commanded(body, places)
    return None


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
    bot_id = bot_of(body, places)
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
    if not (chat and ts and member and any(taps(body))) or not places.is_ours(chat, is_direct=is_direct):
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


def taps(body: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The taps on buttons of ours, of which other programs may have some in the same message."""
    for action in mappings(body.get("actions")):
        if string(action.get("action_id")).startswith(REPLY) and Action.is_one(string(action.get("value"))):
            yield action


def _commanded(body: Mapping[str, Any], places: Places) -> Origin | None:
    member, chat = string(body.get("user_id")), string(body.get("channel_id"))
    if not (member and chat) or chat in places.inboxes:
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


def bot_of(body: Mapping[str, Any], places: Places) -> str | None:
    """Our member id, by which we are mentioned."""
    if places.bot_id:
        return places.bot_id
    authorised = (one.get("user_id") for one in mappings(body.get("authorizations")) if one.get("is_bot"))
    return next((id for one in authorised if (id := string(one))), None)
