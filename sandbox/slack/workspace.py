"""The workspace: people, channels, files, and the events that what happens in it gives rise to."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..faults import Faults, Pace
from ..journal import Journal
from .app import App
from .channels import Channel
from .customers import Customer
from .delivery import Delivery, Outgoing
from .files import File
from .messages import Message
from .panes import Pane
from .people import Staff
from .scopes import APP_SCOPES, BOT_SCOPES, is_subscribed

if TYPE_CHECKING:
    from .groups import Group

#: a trigger_id can be used this long. Source: https://docs.slack.dev/interactivity/handling-user-interaction
TRIGGER_SECONDS = 3.0


@dataclass(frozen=True, kw_only=True)
class ResponseUrl:
    """What a `response_url` was given out for; without `message` and `private` it is for a slash command."""

    channel: Channel
    person: Staff
    message: Message | None = None
    private: Mapping[str, Any] | None = None  #: what only the person sees


class Workspace(App):
    """One Slack workspace with one app installed.

    Attributes:
        pace: a limit on `chat.postMessage` per channel (`Pace`); None switches it off.
        subscribed: events that the app gets, named as in its manifest (`message.im`); None is all.
        bot_scopes, app_scopes: what the tokens were granted; a call without its scope is refused.
        commands: the app's slash commands, such as `/human`.
        lets_people_write: whether the app's home has its messages tab, so that direct messages are possible.
        has_home_tab: whether it has its home tab; without it no page can be published.
        groups: its user groups. has_user_groups: whether its plan has any; free ones do not.
    """

    def __init__(self, *, url: str, journal: Journal) -> None:
        super().__init__()
        self.url = url
        self.journal = journal
        self.faults = Faults()
        self.delivery = Delivery(
            journal=journal, faults=self.faults, signing_secret=self.signing_secret, app_id=self.app_id
        )
        self.faults.on_outage(lambda: self.delivery.disconnect_sockets(politely=False))
        self.pace: Pace | None = None
        self.subscribed: frozenset[str] | None = None
        self.bot_scopes: tuple[str, ...] = BOT_SCOPES
        self.app_scopes: tuple[str, ...] = APP_SCOPES
        self.commands: set[str] = set()
        self.lets_people_write = True
        self.has_home_tab = True
        self.has_user_groups = True
        self.groups: list[Group] = []
        self.people: dict[str, Staff] = {}
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, File] = {}
        self.tickets: set[str] = set()  #: unused socket URLs
        self.response_urls: dict[str, ResponseUrl] = {}
        self.triggers: dict[str, tuple[float, str]] = {}  #: trigger_id -> issued at, person
        self.status_lines: dict[str, str] = {}  #: thread_ts -> assistant.threads.setStatus
        self.panes: dict[tuple[str, str], Pane] = {}  #: (channel, thread_ts) -> what the assistant pane shows

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

    def customer(
        self,
        real_name: str,
        *,
        id: str | None = None,
        team: str | None = None,
        channels: Sequence[Channel] = (),
    ) -> Customer:
        """A person who writes to the app, made on first use of the `id` or else of the name.

        `team` is the id of another workspace, for one who comes by Slack Connect.
        """
        people = (p for p in self.people.values() if (p.id == id if id else p.real_name == real_name))
        known = next((person for person in people if isinstance(person, Customer)), None)
        if known is None:
            name = real_name.lower().replace(" ", ".")
            known = Customer(
                self,
                id=id or self.new_id("U"),
                real_name=real_name,
                name=name,
                display_name=real_name,
                team=team or self.team_id,
            )
            self.people[known.id] = known
        for channel in channels:
            channel.members.add(known.id)
        return known

    def channel(
        self,
        name: str,
        *,
        id: str | None = None,
        bot_is_member: bool = True,
        is_private: bool = False,
        is_ext_shared: bool = False,
    ) -> Channel:
        """A channel, made on first use of its name; `is_ext_shared` is Slack Connect."""
        known = next((c for c in self.channels.values() if c.name == name), None)
        if known is None:
            kind = "group" if is_private else "channel"
            members = {self.bot_id} if bot_is_member else set()
            known = Channel(self, id=id or self.new_id("C"), name=name, kind=kind, members=members)
            known.is_ext_shared = is_ext_shared
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

    # what happens to messages

    def publish(self, message: Message) -> None:
        """Put a message into its channel and tell the app."""
        channel = message.channel
        channel.add(message)
        for file in message.files:
            self.files[file["id"]].channels.append(channel.id)
        if message.from_bot:
            self.set_status(message.thread.root, "")
        self._emit(channel, message.as_json(with_metadata=True), event_ts=message.ts)
        # In a direct conversation everything is meant for the app: a mention there is no event of its own.
        if f"<@{self.bot_id}>" in message.text and not message.from_bot and channel.kind != "im":
            mention = {**message.as_json(), "type": "app_mention"}
            mention.pop("subtype", None)
            self._emit(channel, mention, event_ts=message.ts)

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

    def set_status(self, root: Message, status: str) -> None:
        """The line below an assistant thread; "" takes it away."""
        before = self.status_lines.pop(root.ts, "")
        if status:
            self.status_lines[root.ts] = status
        if status != before:
            root.channel.watch.notice(root)

    def archive(self, channel: Channel) -> None:
        """Archive a channel: posts are refused with `is_archived`."""
        channel.is_archived = True
        self._emit(channel, {"type": "channel_archive", "user": "U000000000"}, event_ts=self.next_ts())

    def interact(self, payload: dict[str, Any]) -> Outgoing:
        """Hand the app an interaction (a click, a submitted view)."""
        outgoing = Outgoing("interactive", payload)
        self.delivery.submit(outgoing)
        return outgoing

    def command(self, payload: dict[str, Any]) -> Outgoing:
        """Hand the app a slash command."""
        outgoing = Outgoing("slash_commands", payload)
        self.delivery.submit(outgoing)
        return outgoing

    def event(self, event: Mapping[str, Any], *, is_ext_shared: bool = False) -> Outgoing:
        """Hand the app any event, wrapped as Slack does. Returns it for `redeliver`."""
        outgoing = Outgoing(
            "events_api",
            {
                "token": "verification",
                "team_id": self.team_id,
                "context_team_id": self.team_id,
                "context_enterprise_id": None,
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
                "is_ext_shared_channel": is_ext_shared,
                "event_context": self.new_id("EC"),
            },
        )
        if is_subscribed(event, self.subscribed):
            self.delivery.submit(outgoing)
        return outgoing

    def redeliver(self, outgoing: Outgoing) -> None:
        """Deliver an event once more, under the same `event_id`."""
        again = Outgoing(outgoing.kind, outgoing.payload)
        again.attempt, again.reason = outgoing.attempt + 1, "timeout"
        self.delivery.submit(again)

    def _emit(self, channel: Channel, event: Mapping[str, Any], *, event_ts: str) -> None:
        if channel.bot_is_member:
            where = {"channel": channel.id, "event_ts": event_ts}
            if event["type"] == "message":
                where["channel_type"] = channel.kind
            self.event({**event, **where}, is_ext_shared=channel.is_ext_shared)

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
        self.event(event, is_ext_shared=message.channel.is_ext_shared)

    # tickets

    def new_trigger(self, person: str) -> str:
        trigger = self.new_id("trigger.")
        self.triggers[trigger] = (time.monotonic(), person)
        return trigger

    def new_response_url(
        self,
        channel: Channel,
        person: Staff,
        message: Message | None = None,
        *,
        private: Mapping[str, Any] | None = None,
    ) -> str:
        ticket = self.new_id("R")
        self.response_urls[ticket] = ResponseUrl(
            channel=channel, person=person, message=message, private=private
        )
        return f"{self.url}/response/{ticket}"

    def keep_file(self, name: str, data: bytes, *, by: str) -> File:
        """Store a file that is not shared anywhere yet."""
        id = self.new_id("F")
        url = f"{self.url}/files/{self.team_id}-{id}/{id.lower()}"
        file = File(id=id, name=name, title=name, data=data, by=by, url=url, length=len(data))
        self.files[id] = file
        return file
