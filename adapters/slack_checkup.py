"""What Slack says about our app before it runs: tokens, scopes, and the channels it is to work in."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.checkup import clocks, names
from adapters.slack_app import avoids_proxy, sdk_log
from adapters.slack_errors import code_of, translated
from bot.clock import Clock
from bot.config import Config
from bot.config.channels import Slack, SlackCustomers
from bot.config.checkup import Check, Finding, failure, ok, warning
from bot.config.slack_app import SEES_GROUPS, Part, scopes
from bot.errors import ChannelError, Unavailable

_TIMEOUT_SECONDS = 9
_PRESENCE = frozenset({"users:read", "channels:read", "groups:read"})
_SECRET = re.compile(r"[0-9a-f]{32}")


def checks(config: Config, clock: Clock) -> list[Check]:
    """A tree for each Slack app: that of the inboxes, which may serve customers too, and customers' own."""
    places = [
        _Place(what=f"inboxes.{name}", key=f"inboxes.{name}.slack_channel_id", id=inbox.slack_channel_id)
        for name, inbox in config.inboxes.items()
    ]
    parts: list[Part] = ["inbox"]
    own: list[Check] = []
    for name, account in config.channels.slack.items():
        theirs, enabled = _customers(name, account)
        if account.bot_token is None:
            places, parts = [*places, *theirs], [*parts, *enabled]
        else:
            app = _App(f"slack/{name}", f"channels.slack.{name}", account, theirs, enabled, clock)
            own.append(app.check())
    if config.slack is None:
        return own
    groups = {
        f"inboxes.{name}.ping": inbox.ping
        for name, inbox in config.inboxes.items()
        if inbox.ping is not None and inbox.ping != "here"
    }
    presence = any(inbox.presence for inbox in config.inboxes.values())
    app = _App("slack", "slack", config.slack, places, parts, clock, presence=presence, groups=groups)
    return [app.check(), *own]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Place:
    """A Slack channel that the settings name."""

    what: str
    key: str
    id: str
    is_inbox: bool = True


def _customers(name: str, account: SlackCustomers) -> tuple[list[_Place], list[Part]]:
    key = f"channels.slack.{name}.slack_channel_ids"
    places = [
        _Place(what=f"channel {id}", key=key, id=id, is_inbox=False) for id in account.slack_channel_ids
    ]
    return places, ["customers", "assistant"] if account.assistant else ["customers"]


class _App:
    """One Slack app, the channels it works in, and what is enabled of it."""

    def __init__(
        self,
        part: str,
        key: str,
        slack: Slack | SlackCustomers,
        places: Sequence[_Place],
        parts: Sequence[Part],
        clock: Clock,
        *,
        presence: bool = False,
        groups: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._part = part
        self._key = key
        self._slack = slack
        self._places = places
        self._parts = parts
        self._clock = clock
        self._presence = presence
        self._groups = groups
        self._bot = "@stepaside"
        self._granted: frozenset[str] = frozenset()
        self._skew: Sequence[Finding] = ()

    def check(self) -> Check:
        """Everything but the app token is asked with the bot token."""
        after = [
            Check(part=self._part, what="scopes", ask=self._scopes),
            Check(part=self._part, what="events", ask=self._events),
            *(self._place(place) for place in self._places),
            *([Check(part=self._part, what="user groups", ask=self._user_groups)] if self._groups else []),
            Check(part=self._part, what="clock", ask=self._clocks),
        ]
        return Check(part=self._part, what="bot token", ask=self._bot_token, then=tuple(after))

    def _client(self) -> AsyncWebClient:
        client = AsyncWebClient(
            token=self._slack.bot_token.get_secret_value() if self._slack.bot_token else None,
            base_url=self._slack.api_url,
            timeout=_TIMEOUT_SECONDS,
            retry_handlers=[],
            logger=sdk_log,
        )
        if avoids_proxy(self._slack.api_url):
            client.proxy = None
        return client

    async def _bot_token(self) -> Sequence[Finding]:
        try:
            with translated():
                me = await self._client().auth_test()
        except Unavailable as error:  # says nothing about the token
            return [_refused(error, key=f"{self._key}.api_url")]
        except ChannelError as error:
            return [_refused(error, key=f"{self._key}.bot_token")]
        self._bot = f"@{me.get('user')}"
        self._granted = frozenset(re.split(r"[,\s]+", _header(me, "x-oauth-scopes")))
        self._skew = clocks(_header(me, "date"), self._clock, whose="Slack")
        return [ok(f"this is {self._bot} in {me.get('team')}")]

    async def _scopes(self) -> Sequence[Finding]:
        # That for user groups is wanted for one answer only, which says itself that it is missing.
        wanted = [scope for scope in scopes(self._parts) if scope.name != SEES_GROUPS]
        lacking = [scope for scope in wanted if scope.name not in self._granted]
        if not lacking:
            return [ok("the app may do all that it needs")]
        found = f"the app lacks {names([scope.name for scope in lacking])}"
        if self._presence and _PRESENCE & {scope.name for scope in lacking}:
            found += "; so it may not see who is active (presence), and then hours alone decide"
        remedy = (
            "https://api.slack.com/apps, your app, OAuth & Permissions, Scopes: add under Bot Token Scopes, "
            "then Reinstall to Workspace"
        )
        if any(scope.vital for scope in lacking):
            return [failure(found, remedy, key=f"{self._key}.bot_token")]
        return [warning(found, remedy, key=f"{self._key}.bot_token")]

    async def _clocks(self) -> Sequence[Finding]:
        return self._skew

    # --- how events arrive ---------------------------------------------------------------------------------

    async def _events(self) -> Sequence[Finding]:
        if self._slack.app_token is None:
            return [self._signing_secret()]
        try:
            with translated():
                await self._client().apps_connections_open(app_token=self._slack.app_token.get_secret_value())
        except ChannelError as error:
            return [_app_token_refused(error, key=f"{self._key}.app_token")]
        return [ok("Socket Mode can connect")]

    def _signing_secret(self) -> Finding:
        key = f"{self._key}.signing_secret"
        secret = self._slack.signing_secret.get_secret_value() if self._slack.signing_secret else ""
        if _SECRET.fullmatch(secret):
            return ok("a signing secret is set; only an event from Slack can show that it is the right one")
        return warning(
            "this does not look like a signing secret, which has 32 letters a-f and digits",
            "copy it from the app's Basic Information, App Credentials, Signing Secret",
            key=key,
        )

    # --- where people write --------------------------------------------------------------------------------

    def _place(self, place: _Place) -> Check:
        async def look() -> Sequence[Finding]:
            return await self._channel(place)

        return Check(part=self._part, what=place.what, ask=look)

    async def _channel(self, place: _Place) -> Sequence[Finding]:
        key = place.key
        try:
            found = await self._client().conversations_info(channel=place.id)
        except SlackApiError as error:
            return [_no_channel(error, self._bot, key=key)]
        channel = found.get("channel") or {}
        name = f"#{channel.get('name')}"
        if channel.get("is_archived"):
            return [failure(f"{name} is archived", "unarchive it, or name another one", key=key)]
        if not channel.get("is_member"):
            return [
                failure(f"the bot is not in {name}", f"write /invite {self._bot} in {name}", key=key),
            ]
        is_shared = channel.get("is_ext_shared") or channel.get("is_pending_ext_shared")
        if place.is_inbox and is_shared:
            return [
                warning(
                    f"{name} is shared with another company, which reads every customer's conversation",
                    "use a channel of your own workspace only",
                    key=key,
                )
            ]
        return [ok(f"the bot is in {name}", key=key)]

    # --- whom an inbox calls -------------------------------------------------------------------------------

    async def _user_groups(self) -> Sequence[Finding]:
        try:
            with translated():
                answer = await self._client().usergroups_list(include_disabled=True, include_count=True)
        except ChannelError as error:
            return [_groups_unseen(error, key=key) for key in self._groups]
        known = {group.get("id"): group for group in answer.get("usergroups") or ()}
        return [_group(id, known.get(id), key=key) for key, id in self._groups.items()]


def _group(id: str, found: Mapping[str, Any] | None, *, key: str) -> Finding:
    """Slack takes a mention of a group that does not exist, and tells nobody."""
    if found is None:
        remedy = "open the group in Slack, click ⋮, Copy group ID; or write `here`"
        return failure(f"there is no user group {id}, so nobody would be called", remedy, key=key)
    name = f"@{found.get('handle')}"
    if found.get("date_delete"):
        remedy = "enable it again in Slack, or name another one"
        return failure(f"{name} is disabled, so nobody would be called", remedy, key=key)
    if str(found.get("user_count")) == "0":
        return warning(f"nobody is in {name}, so nobody would be called", "add members to it", key=key)
    return ok(f"{name} can be called", key=key)


def _groups_unseen(error: ChannelError, *, key: str) -> Finding:
    if SEES_GROUPS in error.problem:
        return warning(
            f"whether the group exists could not be looked at: the app lacks {SEES_GROUPS}",
            "add it in the app's OAuth & Permissions and reinstall it; only this check needs it: the group "
            "is called without it",
            key=key,
        )
    if "plan_upgrade_required" in error.problem:
        return failure(
            "this workspace's plan has no user groups", "write `here`, or leave `ping` out", key=key
        )
    return failure(error.problem, "try again in a minute", key=key)


def _no_channel(error: SlackApiError, bot: str, *, key: str) -> Finding:
    code = code_of(error)
    if code == "channel_not_found":
        return failure(
            "there is no such channel, or it is private and the bot is not in it",
            f"open the channel, click its name, copy the id at the bottom; write /invite {bot} there",
            key=key,
        )
    if code == "missing_scope":
        return warning(
            "the channel could not be looked at: the app lacks channels:read or groups:read",
            "add them in the app's OAuth & Permissions and reinstall it; the rest works without them",
            key=key,
        )
    return failure(f"Slack answered: {code or 'nothing readable'}", "try again in a minute", key=key)


def _app_token_refused(error: ChannelError, *, key: str) -> Finding:
    if "scope" in error.problem:
        return failure(
            "the app-level token lacks connections:write",
            "the app's Basic Information, App-Level Tokens: generate one with connections:write",
            key=key,
        )
    finding = _refused(error, key=key)
    remedy = (
        "the app's Basic Information, App-Level Tokens: generate one with connections:write (it begins with "
        "xapp-); under Socket Mode switch Enable Socket Mode on"
    )
    return failure(finding.found, remedy, key=key)


def _refused(error: ChannelError, *, key: str) -> Finding:
    found, _, remedy = error.problem.partition("; ")
    return failure(found, remedy or "try again in a minute; see that slack.api_url is right", key=key)


def _header(response: AsyncSlackResponse, name: str) -> str:
    headers = {key.lower(): value for key, value in response.headers.items()}
    return str(headers.get(name, ""))
