"""Messages that we fetch from Slack, as the events that would have brought them. Pure and total."""

from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Any

from adapters.slack_customer_content import mapping, string
from adapters.slack_markup import mentioned

Message = Mapping[str, Any]  #: as `conversations.history` and `conversations.replies` give it
Payload = Mapping[str, Any]  #: as Slack delivers an event


def events_after(messages: Iterable[Message], after: str, *, chat: str) -> list[Payload]:
    """What was written and changed after the `ts` `after`, in the order in which it was done.

    A message that was changed is both, written as it is now: it may be stored as it was before, and then the
    first is known and the second is not. The keys of our events are those of the events that were missed.

    Source: https://docs.slack.dev/reference/events/message/message_changed
    """
    by_ts = {string(message.get("ts")): message for message in messages}
    written = [(ts, as_written(message, chat)) for ts, message in by_ts.items() if ts > after]
    changed = [
        (when, as_changed(message, chat, when))
        for message in by_ts.values()
        if (when := string(mapping(message.get("edited")).get("ts"))) > after
    ]
    return [event for _, event in sorted([*written, *changed], key=itemgetter(0))]


def as_written(message: Message, chat: str) -> Payload:
    """A message as it came."""
    return _payload({**message, "type": "message"}, chat)


def as_changed(message: Message, chat: str, when: str) -> Payload:
    """A message whose author changed it, at the `ts` `when`.

    Slack does not keep what was said before. Whoever is mentioned now is taken to have been mentioned then,
    as otherwise the message would be a new one to us.
    """
    mentions = " ".join(f"<@{id}>" for id in mentioned(string(message.get("text"))))
    event = {
        "type": "message",
        "subtype": "message_changed",
        "message": {**message, "type": "message"},
        "previous_message": {"text": mentions},
        "ts": when,
        "event_ts": when,
    }
    return _payload(event, chat)


def _payload(event: Mapping[str, Any], chat: str) -> Payload:
    kind = "im" if chat.startswith("D") else "channel"
    return {"type": "event_callback", "event": {**event, "channel": chat, "channel_type": kind}}
