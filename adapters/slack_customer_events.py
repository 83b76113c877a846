"""What customers do in Slack, read as our events. Pure and total: noise is none, and nothing raises."""

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from adapters.slack_customer_content import attachments, mapping, moment, shared, string
from adapters.slack_customer_origin import EVERYWHERE, Origin, Places, bot_of, origin, taps
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
_START = "/start"  #: how the desk knows a greeting: a bare mention says nothing else

log = logging.getLogger(__name__)


def normalise(
    body: Mapping[str, Any],
    *,
    account: str,
    places: Places = EVERYWHERE,
    names: Mapping[str, str] | None = None,
    direct: str | None = None,
    thread: str | None = None,
    now: datetime | None = None,
) -> tuple[Event, ...]:
    """Turn one payload of Slack's into our events: none if no customer did anything. Never raises.

    Takes an event (`event_callback`), an interaction (`block_actions`) or a slash command. A mention comes as
    `app_mention` and as `message`, with one key. `names` gives display names by member id. Whether a reply in
    a thread that does not mention us is meant for us is the caller's to say: see `Origin.is_addressed`.
    A slash command is answered in the direct conversation `direct` with who typed it, otherwise where it was
    typed, in the `thread` there if one is given: Slack names none. It happened `now`, as Slack does not say
    when; words after it are a message of their own.

    Source: https://docs.slack.dev/reference/events/message
    """
    found = origin(body, places)
    if found is None:
        return ()
    events = tuple(
        _Reader(found, body, account, names or {}, bot_of(body, places)).events(direct, thread, now)
    )
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

    def events(self, direct: str | None, thread: str | None, now: datetime | None) -> Iterator[Event]:
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
                place = replace(self._address, chat=direct or self._found.chat, thread=thread)
                yield from self._commanded(place, now or datetime.fromtimestamp(0, UTC))

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
        is_same = (text, files) == (self._text(before), tuple(attachments(before)))
        if at is None or is_same or not (before or mapping(message.get("edited"))):
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
        for tap in taps(self._body):
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

    def _commanded(self, address: Address, now: datetime) -> Iterator[Event]:
        trigger = string(self._body.get("trigger_id"))
        if not trigger:
            return
        key = f"{CHANNEL}/{self._account}/command/{trigger}"
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


def _inner(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """The message itself, also where it comes inside the event that it was changed."""
    return mapping(event.get("message")) if event.get("subtype") == "message_changed" else event
