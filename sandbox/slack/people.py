"""Staff: the people in the workspace and what they do in Slack."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..watch import NeverHappened
from .channels import Channel
from .messages import Message, Thread
from .mrkdwn import buttons, escape

if TYPE_CHECKING:
    from .delivery import Outgoing
    from .workspace import Workspace

_KEPT = re.compile(r"(<[@#][A-Z0-9]+>|<!(?:here|channel|everyone)>)")
_LINKED = re.compile(r"(https?://[^\s<>|]+|[\w.+-]+@[\w-]+\.[\w.-]*\w)")


#: what a profile has even where nobody has filled it in
EMPTY_PROFILE: Mapping[str, Any] = {
    "avatar_hash": "g0",
    "title": "",
    "phone": "",
    "skype": "",
    "status_text": "",
    "status_emoji": "",
    "fields": [],
}


class Staff:
    """A person in the workspace. Made by `slack.staff("Ana Ruiz")`.

    Attributes:
        is_restricted: a guest. `team`: the id of another workspace makes a Slack Connect stranger.
        is_bot: another app's bot.
        ephemerals: messages that only this person sees.
        modals: views opened for this person, newest last; `home` is the app's home tab.
    """

    def __init__(
        self,
        workspace: Workspace,
        *,
        id: str,
        real_name: str,
        name: str,
        display_name: str,
        team: str,
        is_restricted: bool = False,
        is_bot: bool = False,
        timezone: str = "Europe/Madrid",
        presence: str = "active",
    ) -> None:
        self.workspace = workspace
        self.id = id
        self.real_name = real_name
        self.name = name
        self.display_name = display_name
        self.is_restricted = is_restricted
        self.is_bot = is_bot
        self.team = team
        self.timezone = timezone
        self.presence = presence  #: `active` or `away`
        self.is_deleted = False
        self.ephemerals: list[dict[str, Any]] = []
        self.modals: list[dict[str, Any]] = []
        self.home: dict[str, Any] | None = None

    async def posts(
        self,
        channel: Channel,
        text: str,
        *,
        thread: Thread | Message | str | None = None,
        files: Sequence[tuple[str, bytes]] = (),
        also_to_channel: bool = False,
    ) -> Message:
        """Write `text` as typed: Slack escapes `&<>`, links URLs and addresses, keeps `<@U...>` mentions.

        `also_to_channel` shows a reply in a thread to the channel as well (`thread_broadcast`).
        A text that begins with a slash is taken for a command: nothing is posted or delivered, and the
        message returned says `was_swallowed`.
        """
        root = _ts_of(thread)
        kept = [self.workspace.keep_file(name, data, by=self.id) for name, data in files]
        message = Message(
            channel,
            ts=self.workspace.next_ts(),
            author=self,
            text=typed(text),
            thread_ts=root,
            blocks=() if self.is_bot or not text else [_rich(text)],
            files=[file.as_json() for file in kept],
            subtype="file_share" if kept else "bot_message" if self.is_bot else None,
            broadcast=also_to_channel,
        )
        if also_to_channel and root and not message.subtype:
            message.subtype = "thread_broadcast"
        if text.startswith("/"):
            message.was_swallowed = True
            return message
        self._act("replies" if root else "posts", channel, message, text=text)
        self.workspace.publish(message)
        return message

    async def replies(
        self, thread: Thread | Message, text: str, *, files: Sequence[tuple[str, bytes]] = ()
    ) -> Message:
        """Write into a thread; see `posts`."""
        return await self.posts(thread.channel, text, thread=thread, files=files)

    async def edits(self, message: Message, text: str) -> None:
        """Edit one's own message."""
        self._act("edits", message.channel, message, text=text)
        self.workspace.change(message, text=typed(text), blocks=[_rich(text)])

    async def deletes(self, message: Message) -> None:
        """Delete a message; the first message of a thread leaves a tombstone."""
        self._act("deletes", message.channel, message)
        self.workspace.delete(message)

    async def reacts(self, message: Message, name: str) -> None:
        """Put an emoji on a message, by name without colons."""
        self._act("reacts", message.channel, message, name=name)
        self.workspace.react(message, name, by=self.id)

    async def unreacts(self, message: Message, name: str) -> None:
        self._act("unreacts", message.channel, message, name=name)
        self.workspace.unreact(message, name, by=self.id)

    async def clicks(self, message: Message, action: str) -> Outgoing:
        """Click a button by its action_id or label. Returns the interaction; `await it.acknowledged()`.

        Raises:
            NeverHappened: the message shows no such button.
        """
        for block, element in buttons(message.blocks):
            if action in (element["action_id"], (element.get("text") or {}).get("text")):
                self._act("clicks", message.channel, message, action_id=element["action_id"])
                return self.workspace.interact(self._clicked(message, block, element))
        raise NeverHappened(f"no button {action!r} on: {message}")

    async def submits(self, view: Mapping[str, Any], values: Mapping[str, Mapping[str, Any]]) -> Outgoing:
        """Submit a modal: `values` is block_id -> action_id -> state, as Slack's `view.state.values`."""
        submitted = {**view, "state": {"values": values}}
        payload = {"type": "view_submission", "view": submitted, "response_urls": []}
        return self.workspace.interact(self._interaction() | payload)

    async def deactivates(self) -> None:
        """Have the account closed."""
        self.is_deleted = True
        self.workspace.journal.record(
            platform="slack", kind="act", method="deactivates", account=self.real_name, params={}
        )

    @property
    def is_external(self) -> bool:
        """Whether they belong to another workspace, and come by Slack Connect."""
        return self.team != self.workspace.team_id

    def as_seen_from_outside(self) -> dict[str, Any]:
        """What Slack adds to the messages of people of other workspaces.

        Source: https://docs.slack.dev/apis/slack-connect
        """
        profile = {
            "avatar_hash": "g0",
            "image_72": f"https://avatars.invalid/{self.id}.png",
            "first_name": self.real_name.partition(" ")[0],
            "real_name": self.real_name,
            "display_name": self.display_name,
            "team": self.team,
            "name": self.name,
            "is_restricted": False,
            "is_ultra_restricted": False,
        }
        return {"user_team": self.team, "source_team": self.team, "user_profile": profile}

    def direct(self) -> Channel:
        """The direct conversation with the app's bot."""
        return self.workspace.direct(self)

    def as_json(self) -> dict[str, Any]:
        """The person as `users.info` gives it; less of people of other workspaces."""
        person = {
            "id": self.id,
            "team_id": self.team,
            "name": self.name,
            "real_name": self.real_name,
            "deleted": self.is_deleted,
            "is_bot": self.is_bot,
            "is_restricted": self.is_restricted,
            "is_ultra_restricted": False,
            "is_app_user": False,
            "is_stranger": self.is_external and not self._shares_a_channel,
            "updated": 1700000000,
            "profile": {
                "real_name": self.real_name,
                "display_name": self.display_name,
                "team": self.team,
                "real_name_normalized": self.real_name,
                "display_name_normalized": self.display_name,
                "image_48": f"https://avatars.invalid/{self.id}.png",
                **EMPTY_PROFILE,
            },
        }
        if not self.is_external:
            at_home = {"tz": self.timezone, "tz_label": self.timezone, "tz_offset": 0}
            person |= {"is_admin": False, "is_owner": False, **at_home}
        return person

    @property
    def _shares_a_channel(self) -> bool:
        channels = self.workspace.channels.values()
        return any(self.id in channel.members and channel.bot_is_member for channel in channels)

    def _interaction(self) -> dict[str, Any]:
        team = {"id": self.workspace.team_id, "domain": "sandbox"}
        return {
            "user": {"id": self.id, "username": self.name, "name": self.name, "team_id": self.team},
            "api_app_id": self.workspace.app_id,
            "token": "verification",
            "team": team,
            "enterprise": None,
            "is_enterprise_install": False,
            "trigger_id": self.workspace.new_trigger(self.id),
        }

    def _clicked(
        self, message: Message, block: Mapping[str, Any], element: Mapping[str, Any]
    ) -> dict[str, Any]:
        action = {
            **{k: v for k, v in element.items() if k not in ("confirm", "accessibility_label")},
            "block_id": block["block_id"],
            "action_ts": f"{time.time():.6f}",
        }
        container: dict[str, Any] = {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": message.channel.id,
            "is_ephemeral": False,
        }
        if message.thread_ts:
            container["thread_ts"] = message.thread_ts
        return self._interaction() | {
            "type": "block_actions",
            "container": container,
            "message": message.as_json(),
            "channel": {
                "id": message.channel.id,
                "name": "directmessage" if message.channel.kind == "im" else message.channel.name,
            },
            "state": {"values": {}},
            "response_url": self.workspace.new_response_url(message.channel, self, message),
            "actions": [action],
        }

    def _act(self, verb: str, channel: Channel, message: Message, **params: Any) -> None:
        where = {"channel": channel.id, "ts": message.ts, "thread_ts": message.thread_ts}
        self.workspace.journal.record(
            platform="slack", kind="act", method=verb, account=self.real_name, params={**where, **params}
        )


def typed(text: str) -> str:
    """What Slack makes of what a person types."""
    done = []
    for piece in _KEPT.split(text):
        if _KEPT.fullmatch(piece):
            done.append(piece)
        else:
            done.append(_LINKED.sub(_link, escape(piece)))
    return "".join(done)


def _link(match: re.Match[str]) -> str:
    found = match[0]
    return f"<{found}>" if found.startswith("http") else f"<mailto:{found}|{found}>"


def _rich(text: str) -> dict[str, Any]:
    leaves: list[dict[str, Any]] = []
    for piece in _KEPT.split(text):
        if match := re.fullmatch(r"<@([A-Z0-9]+)>", piece):
            leaves.append({"type": "user", "user_id": match[1]})
        elif match := re.fullmatch(r"<#([A-Z0-9]+)>", piece):
            leaves.append({"type": "channel", "channel_id": match[1]})
        elif match := re.fullmatch(r"<!(\w+)>", piece):
            leaves.append({"type": "broadcast", "range": match[1]})
        else:
            leaves += [_leaf(part) for part in _LINKED.split(piece) if part]
    section = {"type": "rich_text_section", "elements": leaves}
    return {"type": "rich_text", "block_id": "typed", "elements": [section]}


def _leaf(part: str) -> dict[str, Any]:
    if not _LINKED.fullmatch(part):
        return {"type": "text", "text": part}
    if part.startswith("http"):
        return {"type": "link", "url": part}
    return {"type": "link", "url": f"mailto:{part}", "text": part}


def _ts_of(thread: Thread | Message | str | None) -> str | None:
    if isinstance(thread, Message):
        return thread.thread_ts or thread.ts
    return thread.ts if isinstance(thread, Thread) else thread
