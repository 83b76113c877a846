"""The workspace: people, channels, files, and the events that what happens in it gives rise to."""

from __future__ import annotations

import itertools
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..faults import Faults, Pace
from ..journal import Journal
from .delivery import Delivery, Outgoing
from .messages import Channel, Message
from .people import Staff

#: a trigger_id can be used this long. Source: https://docs.slack.dev/interactivity/handling-user-interaction
TRIGGER_SECONDS = 3.0


@dataclass(kw_only=True)
class File:
    """An uploaded file; `channels` says where it was shared."""

    id: str
    name: str
    title: str
    data: bytes
    by: str
    url: str
    length: int
    channels: list[str] = field(default_factory=list)
    is_complete: bool = False

    def as_json(self) -> dict[str, Any]:
        kind = self.name.rpartition(".")[2].lower() or "binary"
        types = {
            "txt": "text/plain",
            "md": "text/markdown",
            "png": "image/png",
            "jpg": "image/jpeg",
            "pdf": "application/pdf",
        }
        return {
            "id": self.id,
            "name": self.name,
            "title": self.title,
            "size": len(self.data),
            "user": self.by,
            "created": 1700000000,
            "timestamp": 1700000000,
            "filetype": kind,
            "mode": "hosted",
            "mimetype": types.get(kind, "application/octet-stream"),
            "is_external": False,
            "is_public": False,
            "url_private": self.url,
            "url_private_download": self.url + "?download=1",
            "channels": self.channels,
            "permalink": self.url,
            "file_access": "visible",
        }


class Workspace:
    """One Slack workspace with one app installed.

    Attributes:
        bot_token, app_token, signing_secret: what the app is configured with.
        pace: a limit on `chat.postMessage` per channel (`Pace`); None switches it off.
        subscribed: event types that the app gets; None is all.
    """

    bot_token = "xoxb-sandbox-bot-token"
    app_token = "xapp-sandbox-app-token"
    signing_secret = "sandbox-signing-secret"
    team_id = "T0SANDBOX"
    app_id = "A0SANDBOX"
    bot_id = "U0SANDBOXBOT"
    app_bot_id = "B0SANDBOX"
    bot_name = "stepaside"

    def __init__(self, *, url: str, journal: Journal) -> None:
        self.url = url
        self.journal = journal
        self.faults = Faults()
        self.delivery = Delivery(
            journal=journal, faults=self.faults, signing_secret=self.signing_secret, app_id=self.app_id
        )
        self.faults.on_outage(lambda: self.delivery.disconnect_sockets(politely=False))
        self.pace: Pace | None = None
        self.subscribed: frozenset[str] | None = None
        self.people: dict[str, Staff] = {}
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, File] = {}
        self.tickets: set[str] = set()  #: unused socket URLs
        self.response_urls: dict[str, tuple[Message, Staff]] = {}
        self.triggers: dict[str, tuple[float, str]] = {}  #: trigger_id -> issued at, person
        self.status_lines: dict[str, str] = {}  #: thread_ts -> assistant.threads.setStatus
        self._last_ts = 0
        self._numbers = itertools.count(1)

    # people and places

    def staff(
        self,
        real_name: str,
        *,
        id: str | None = None,
        name: str | None = None,
        is_restricted: bool = False,
        is_bot: bool = False,
        team: str | None = None,
        timezone: str = "Europe/Madrid",
        presence: str = "active",
        channels: Sequence[Channel] = (),
    ) -> Staff:
        """A person, made on first use of the `id` or else of the name, and a member of `channels`."""
        known = (
            self.people.get(id)
            if id
            else next((p for p in self.people.values() if p.real_name == real_name), None)
        )
        if known is None:
            known = Staff(
                self,
                id=id or self.new_id("U"),
                real_name=real_name,
                name=name or real_name.lower().replace(" ", "."),
                display_name=name or real_name,
                is_restricted=is_restricted,
                is_bot=is_bot,
                team=team or self.team_id,
                timezone=timezone,
                presence=presence,
            )
            self.people[known.id] = known
        for channel in channels:
            channel.members.add(known.id)
        return known

    def channel(
        self, name: str, *, id: str | None = None, bot_is_member: bool = True, is_private: bool = False
    ) -> Channel:
        """A channel, made on first use of its name."""
        known = next((c for c in self.channels.values() if c.name == name), None)
        if known is None:
            kind = "group" if is_private else "channel"
            members = {self.bot_id} if bot_is_member else set()
            known = Channel(self, id=id or self.new_id("C"), name=name, kind=kind, members=members)
            self.channels[known.id] = known
        return known

    def direct(self, person: Staff) -> Channel:
        """The direct conversation between a person and the bot."""
        for channel in self.channels.values():
            if channel.kind == "im" and person.id in channel.members:
                return channel
        members = {person.id, self.bot_id}
        channel = Channel(self, id=self.new_id("D"), name=person.name, kind="im", members=members)
        self.channels[channel.id] = channel
        return channel

    def name_of(self, id: str) -> str:
        if id == self.bot_id:
            return self.bot_name
        if id in self.people:
            return self.people[id].real_name
        return self.channels[id].name if id in self.channels else id

    def bot_profile(self) -> dict[str, Any]:
        return {
            "id": self.app_bot_id,
            "app_id": self.app_id,
            "name": self.bot_name,
            "team_id": self.team_id,
            "deleted": False,
            "updated": 1700000000,
            "icons": {},
        }

    def bot_as_json(self) -> dict[str, Any]:
        """The app's bot as `users.info` gives it."""
        return {
            "id": self.bot_id,
            "team_id": self.team_id,
            "name": self.bot_name,
            "real_name": self.bot_name,
            "deleted": False,
            "is_bot": True,
            "is_restricted": False,
            "is_ultra_restricted": False,
            "is_app_user": False,
            "updated": 1700000000,
            "tz": "UTC",
            "tz_offset": 0,
            "profile": {
                "real_name": self.bot_name,
                "display_name": self.bot_name,
                "bot_id": self.app_bot_id,
                "api_app_id": self.app_id,
                "team": self.team_id,
            },
        }

    # what happens to messages

    def publish(self, message: Message) -> None:
        """Put a message into its channel and tell the app."""
        channel = message.channel
        channel.add(message)
        for file in message.files:
            self.files[file["id"]].channels.append(channel.id)
        self._emit(channel, message.as_json(with_metadata=True), event_ts=message.ts)
        if f"<@{self.bot_id}>" in message.text and not message.from_bot:
            self._emit(channel, {**message.as_json(), "type": "app_mention"}, event_ts=message.ts)

    def change(self, message: Message, *, text: str, blocks: Sequence[dict[str, Any]]) -> None:
        """Edit a message and tell the app."""
        before = message.as_json()
        message.edit(text=text, blocks=blocks, edited_ts=self.next_ts())
        message.channel.watch.notice(message)
        self._emit_hidden(message, "message_changed", message=message.as_json(), previous_message=before)

    def delete(self, message: Message) -> None:
        """Delete a message and tell the app."""
        before = message.as_json()
        if message.channel.remove(message):
            after = {**message.as_json(), "hidden": True}
            self._emit_hidden(message, "message_changed", message=after, previous_message=before)
        else:
            self._emit_hidden(message, "message_deleted", deleted_ts=message.ts, previous_message=before)
        message.channel.watch.notice(message)

    def react(self, message: Message, name: str, *, by: str) -> None:
        """Add a reaction and tell the app."""
        message.reactions.setdefault(name, []).append(by)
        message.channel.watch.notice(message)
        self._emit_reaction("reaction_added", message, name, by)

    def unreact(self, message: Message, name: str, *, by: str) -> None:
        message.reactions[name].remove(by)
        if not message.reactions[name]:
            del message.reactions[name]
        message.channel.watch.notice(message)
        self._emit_reaction("reaction_removed", message, name, by)

    def archive(self, channel: Channel) -> None:
        """Archive a channel: posts are refused with `is_archived`."""
        channel.is_archived = True
        self._emit(channel, {"type": "channel_archive", "user": "U000000000"}, event_ts=self.next_ts())

    def interact(self, payload: dict[str, Any]) -> Outgoing:
        """Hand the app an interaction (a click, a submitted view)."""
        outgoing = Outgoing("interactive", payload)
        self.delivery.submit(outgoing)
        return outgoing

    def event(self, event: Mapping[str, Any]) -> Outgoing:
        """Hand the app any event, wrapped as Slack does. Returns it for `redeliver`."""
        outgoing = Outgoing(
            "events_api",
            {
                "token": "verification",
                "team_id": self.team_id,
                "api_app_id": self.app_id,
                "event": dict(event),
                "type": "event_callback",
                "event_id": self.new_id("Ev"),
                "event_time": int(time.time()),
                "authorizations": [
                    {
                        "enterprise_id": None,
                        "team_id": self.team_id,
                        "user_id": self.bot_id,
                        "is_bot": True,
                        "is_enterprise_install": False,
                    }
                ],
                "is_ext_shared_channel": False,
                "event_context": self.new_id("EC"),
            },
        )
        if self.subscribed is None or event["type"] in self.subscribed:
            self.delivery.submit(outgoing)
        return outgoing

    def redeliver(self, outgoing: Outgoing) -> None:
        """Deliver an event once more, under the same `event_id`."""
        again = Outgoing(outgoing.kind, outgoing.payload)
        again.attempt, again.reason = outgoing.attempt + 1, "timeout"
        self.delivery.submit(again)

    def _emit(self, channel: Channel, event: Mapping[str, Any], *, event_ts: str) -> None:
        if channel.bot_is_member:
            where = {"channel": channel.id, "channel_type": channel.kind, "event_ts": event_ts}
            self.event({**event, **where})

    def _emit_hidden(self, changed: Message, subtype: str, **parts: Any) -> None:
        ts = self.next_ts()
        event = {"type": "message", "subtype": subtype, "hidden": True, "ts": ts, **parts}
        self._emit(changed.channel, event, event_ts=ts)

    def _emit_reaction(self, kind: str, message: Message, name: str, by: str) -> None:
        if not message.channel.bot_is_member:
            return
        item = {"type": "message", "channel": message.channel.id, "ts": message.ts}
        event = {
            "type": kind,
            "user": by,
            "reaction": name,
            "item": item,
            "item_user": message.as_author_id(),
            "event_ts": self.next_ts(),
        }
        self.event(event)

    # numbers

    def new_id(self, prefix: str) -> str:
        return f"{prefix}0{next(self._numbers):08X}"

    def next_ts(self) -> str:
        """A timestamp no other message has."""
        self._last_ts = max(time.time_ns() // 1000, self._last_ts + 1)
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def new_trigger(self, person: str) -> str:
        trigger = self.new_id("trigger.")
        self.triggers[trigger] = (time.monotonic(), person)
        return trigger

    def new_response_url(self, message: Message, person: Staff) -> str:
        ticket = self.new_id("R")
        self.response_urls[ticket] = (message, person)
        return f"{self.url}/response/{ticket}"

    def keep_file(self, name: str, data: bytes, *, by: str) -> File:
        """Store a file that is not shared anywhere yet."""
        id = self.new_id("F")
        url = f"{self.url}/files/{self.team_id}-{id}/{id.lower()}"
        file = File(id=id, name=name, title=name, data=data, by=by, url=url, length=len(data))
        self.files[id] = file
        return file
