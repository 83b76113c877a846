"""What people do outside of messages: they open the app's page (App Home), and type slash commands.

Source: https://docs.slack.dev/surfaces/app-home
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..watch import NeverHappened, Watch
from .mrkdwn import buttons, read

if TYPE_CHECKING:
    from .channels import Channel
    from .delivery import Outgoing
    from .people import Staff
    from .workspace import Workspace


class AtHome:
    """Adds to a person what they do on the app's page and by slash commands.

    Attributes:
        home: the view that the app published for them, if any.
    """

    if TYPE_CHECKING:
        workspace: Workspace
        id: str
        name: str
        real_name: str
        team: str
        ephemerals: list[dict[str, Any]]

        def direct(self) -> Channel: ...
        def _interaction(self) -> dict[str, Any]: ...
        def _did(self, verb: str, **params: Any) -> None: ...

    def __init__(self) -> None:
        self.home: dict[str, Any] | None = None
        self._published: Watch[dict[str, Any]] = Watch()

    async def commands(self, command: str, text: str = "", *, channel: Channel | None = None) -> Outgoing:
        """Type a slash command in a channel, or in the direct conversation; Slack takes none in threads.

        Returns what goes to the app; `await it.acknowledged()`. What the app answers with is an ephemeral.

        Raises:
            NeverHappened: the app has no such command, and Slack says so.
        """
        if command not in self.workspace.commands:
            raise NeverHappened(f"{command} is not a valid command: add it to slack.commands")
        where = channel or self.direct()
        self._did("commands", channel=where.id, command=command, text=text)
        payload = {
            "token": "verification",
            "team_id": self.team,
            "team_domain": "sandbox",
            "channel_id": where.id,
            "channel_name": "directmessage" if where.kind == "im" else where.name,
            "user_id": self.id,
            "user_name": self.name,
            "command": command,
            "text": text,
            "api_app_id": self.workspace.app_id,
            "is_enterprise_install": "false",
            "response_url": self.workspace.new_response_url(where, cast("Staff", self)),
            "trigger_id": self.workspace.new_trigger(self.id),
        }
        outgoing = self.workspace.command(payload)
        outgoing.on_response = lambda response: self._reads(where, response)
        return outgoing

    async def opens_home(self) -> Outgoing:
        """Open the app's page: what was published last is shown, and the app is told.

        Source: https://docs.slack.dev/reference/events/app_home_opened
        """
        self._did("opens_home")
        event: dict[str, Any] = {
            "type": "app_home_opened",
            "user": self.id,
            "channel": self.direct().id,
            "tab": "home",
            "event_ts": self.workspace.next_ts(),
        }
        if self.home is not None:
            event["view"] = self.home
        return self.workspace.event(event)

    async def clicks_home(self, action: str, *, value: str | None = None) -> Outgoing:
        """Click a button of the page by its action_id or label, and confirm if it asks.

        `value` says which, where several look alike. Returns the interaction; `await it.acknowledged()`.

        Raises:
            NeverHappened: the page shows no such button.
        """
        view = self.home or {"blocks": []}
        for block, element in buttons(view["blocks"]):
            named = action in (element["action_id"], (element.get("text") or {}).get("text"))
            if named and value in (None, element.get("value")):
                self._did("clicks_home", action_id=element["action_id"])
                return self.workspace.interact(self._clicked_at_home(view, block, element))
        raise NeverHappened(f"no button {action!r} on the page: {self.home_says}")

    async def home_shows(
        self, wanted: str | Callable[[str], bool] = "", *, timeout: float = 5
    ) -> dict[str, Any]:
        """Wait until the page says `wanted`, and return the view.

        Raises:
            NeverHappened: not within `timeout` seconds.
        """

        def holds(view: dict[str, Any]) -> bool:
            said = self._said(view)
            return wanted in said if isinstance(wanted, str) else wanted(said)

        among = [] if self.home is None else [self.home]
        what = f"{self.real_name} looking at the page for {wanted!r}"
        return await self._published.wait(holds, among=among, timeout=timeout, what=what)

    @property
    def home_says(self) -> str:
        """All that people read on the page; "" if none was published."""
        return "" if self.home is None else self._said(self.home)

    def gets_home(self, view: dict[str, Any]) -> None:
        """The app has published the page."""
        self.home = view
        self._published.notice(view)

    def _said(self, view: Mapping[str, Any]) -> str:
        return read("", view["blocks"], self.workspace.name_of).text

    def _clicked_at_home(
        self, view: Mapping[str, Any], block: Mapping[str, Any], element: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Source: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload"""
        kept = {k: v for k, v in element.items() if k not in ("confirm", "accessibility_label")}
        action = {**kept, "block_id": block["block_id"], "action_ts": f"{time.time():.6f}"}
        return self._interaction() | {
            "type": "block_actions",
            "container": {"type": "view", "view_id": view["id"]},
            "view": dict(view),
            "actions": [action],
        }

    def _reads(self, channel: Channel, response: Any) -> None:
        given = response if isinstance(response, dict) else {"text": str(response)}
        self.ephemerals.append(
            {
                "channel": channel.id,
                "ts": self.workspace.next_ts(),
                "text": given.get("text", ""),
                "blocks": given.get("blocks", []),
            }
        )
