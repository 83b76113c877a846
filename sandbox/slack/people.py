"""Staff: the people in the workspace and what they do in Slack."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..watch import NeverHappened, Watch
from . import menus
from .channels import Channel
from .home import AtHome
from .messages import Message, Thread
from .mrkdwn import buttons
from .typed import rich, typed

if TYPE_CHECKING:
    from .delivery import Outgoing
    from .workspace import Workspace


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


class Staff(AtHome):
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
        super().__init__()
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
        self.opened: Watch[dict[str, Any]] = Watch()  #: what is notified of each form

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
            blocks=() if self.is_bot or not text else [rich(text)],
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
        self.workspace.change(message, text=typed(text), blocks=[rich(text)])

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

    async def picks(self, message: Message, option: str, *, menu: str | None = None) -> Outgoing:
        """Choose in a menu: an option by its label or value, a person by id. `menu` is its action_id.

        Raises:
            NeverHappened: no menu of the message offers that.
        """
        for block, element in buttons(message.blocks):
            if element["type"] == "button" or menu not in (None, element["action_id"]):
                continue
            try:
                chosen = menus.chosen(element, option)
            except LookupError:
                continue
            self._act("picks", message.channel, message, action_id=element["action_id"], option=option)
            return self.workspace.interact(self._clicked(message, block, {**element, **chosen}))
        raise NeverHappened(f"no menu offers {option!r} on: {message}")

    async def clicks_private(self, shown: Mapping[str, Any], action: str) -> Outgoing:
        """Click a button of one of the `ephemerals`; see `clicks`."""
        for block, element in buttons(shown["blocks"]):
            if action in (element["action_id"], (element.get("text") or {}).get("text")):
                channel = self.workspace.channels[shown["channel"]]
                ticket = self.workspace.new_response_url(channel, self, private=shown)
                payload = self._pressed(channel, shown["ts"], shown.get("thread_ts"), block, element)
                payload["container"]["is_ephemeral"] = True
                return self.workspace.interact(payload | {"response_url": ticket})
        raise NeverHappened(f"no button {action!r} on: {shown['text']}")

    async def modal_opens(self, *, timeout: float = 5) -> dict[str, Any]:
        """Wait until a form is open, and return it.

        Raises:
            NeverHappened: not within `timeout` seconds.
        """
        what = f"{self.real_name} waiting for a form"
        return await self.opened.wait(lambda view: True, among=self.modals[-1:], timeout=timeout, what=what)

    async def fills_in(self, view: Mapping[str, Any], **answers: str) -> dict[str, str]:
        """Fill in a form and submit it: the answers by block_id, an option by its label or value.

        What is not named stays as the form opened. Returns what the app says is wrong, by block_id; a form
        with nothing wrong closes.

        Raises:
            NeverHappened: the form has no such field or option, or a field that must be filled in is empty.
        """
        values: dict[str, dict[str, Any]] = {}
        fields = {block["block_id"]: (block, element) for block, element in menus.inputs(view)}
        if unknown := set(answers) - set(fields):
            raise NeverHappened(f"the form has no field {sorted(unknown)}: it has {sorted(fields)}")
        for block_id, (block, element) in fields.items():
            answer = answers.get(block_id, menus.beginning(element))
            if not answer and not block.get("optional"):
                raise NeverHappened(f"{block_id} must be filled in")
            if len(answer) > int(element.get("max_length") or menus.INPUT_CHARACTERS):
                raise NeverHappened(f"{block_id} takes no more than {element.get('max_length')} characters")
            try:
                chosen = menus.chosen(element, answer)
            except LookupError:
                raise NeverHappened(f"{block_id} does not offer {answer!r}") from None
            values[block_id] = {element["action_id"]: {"type": element["type"], **chosen}}
        response = await (await self.submits(view, values)).acknowledged()
        return dict(response.get("errors") or {}) if isinstance(response, Mapping) else {}

    async def closes(self, view: Mapping[str, Any]) -> None:
        """Close a form without submitting it."""
        self.modals[:] = [one for one in self.modals if one["id"] != view["id"]]
        self._did("closes", view=view["id"])

    async def submits(self, view: Mapping[str, Any], values: Mapping[str, Mapping[str, Any]]) -> Outgoing:
        """Submit a modal: `values` is block_id -> action_id -> state, as Slack's `view.state.values`."""
        submitted = {**view, "state": {"values": values}}
        payload = {"type": "view_submission", "view": submitted, "response_urls": []}
        self._did("submits", view=view["id"])
        outgoing = self.workspace.interact(self._interaction() | payload)
        outgoing.on_acknowledged = lambda response: self._submitted(view, response)
        return outgoing

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

    def _submitted(self, view: Mapping[str, Any], response: Any) -> None:
        """What Slack does when the app has answered: the form closes unless something is wrong with it."""
        action = response.get("response_action") if isinstance(response, Mapping) else None
        if action == "clear":
            self.modals.clear()
        elif action not in ("errors", "update", "push"):
            self.modals[:] = [one for one in self.modals if one["id"] != view["id"]]
        self._did("has submitted", view=view["id"])

    def _clicked(
        self, message: Message, block: Mapping[str, Any], element: Mapping[str, Any]
    ) -> dict[str, Any]:
        pressed = self._pressed(message.channel, message.ts, message.thread_ts, block, element)
        response_url = self.workspace.new_response_url(message.channel, self, message)
        return pressed | {"message": message.as_json(), "response_url": response_url}

    def _pressed(
        self,
        channel: Channel,
        ts: str,
        thread_ts: str | None,
        block: Mapping[str, Any],
        element: Mapping[str, Any],
    ) -> dict[str, Any]:
        action = {
            **{k: v for k, v in element.items() if k not in ("confirm", "accessibility_label", "options")},
            "block_id": block["block_id"],
            "action_ts": f"{time.time():.6f}",
        }
        container: dict[str, Any] = {
            "type": "message",
            "message_ts": ts,
            "channel_id": channel.id,
            "is_ephemeral": False,
        }
        if thread_ts:
            container["thread_ts"] = thread_ts
        return self._interaction() | {
            "type": "block_actions",
            "container": container,
            "channel": {
                "id": channel.id,
                "name": "directmessage" if channel.kind == "im" else channel.name,
            },
            "state": {"values": {}},
            "actions": [action],
        }

    def _did(self, verb: str, **params: Any) -> None:
        self.workspace.journal.record(
            platform="slack", kind="act", method=verb, account=self.real_name, params=params
        )

    def _act(self, verb: str, channel: Channel, message: Message, **params: Any) -> None:
        where = {"channel": channel.id, "ts": message.ts, "thread_ts": message.thread_ts}
        self.workspace.journal.record(
            platform="slack", kind="act", method=verb, account=self.real_name, params={**where, **params}
        )


def _ts_of(thread: Thread | Message | str | None) -> str | None:
    if isinstance(thread, Message):
        return thread.thread_ts or thread.ts
    return thread.ts if isinstance(thread, Thread) else thread
