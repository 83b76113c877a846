"""What our Slack app must be allowed and told: scopes and events, by what is enabled.

The manifest is written from this, and the doctor compares it with what the workspace has granted.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

Part = Literal["inbox", "customers", "assistant"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Scope:
    """A permission of the bot token, and what we do with it.

    Source: https://docs.slack.dev/reference/scopes
    """

    name: str
    why: str
    parts: frozenset[Part]
    vital: bool = True  #: False: it works without, but sees less


@dataclass(frozen=True, kw_only=True, slots=True)
class Subscription:
    """An event that Slack is to send, named as in the manifest.

    Source: https://docs.slack.dev/reference/events
    """

    name: str
    why: str
    parts: frozenset[Part]


_INBOX: frozenset[Part] = frozenset({"inbox"})
_CUSTOMERS: frozenset[Part] = frozenset({"customers"})
_ASSISTANT: frozenset[Part] = frozenset({"assistant"})
_BOTH = _INBOX | _CUSTOMERS

#: missed only where an inbox names a group to call
SEES_GROUPS = "usergroups:read"
SCOPES = (
    Scope(name="chat:write", why="opens threads and writes in them", parts=_BOTH),
    Scope(name="channels:history", why="reads what is written in public channels", parts=_BOTH),
    Scope(name="groups:history", why="the same in private ones", parts=_BOTH),
    Scope(name="users:read", why="names, who is a guest, who is active", parts=_BOTH),
    Scope(name="reactions:write", why="☑️ and ❌ on staff messages", parts=_INBOX),
    Scope(name="files:write", why="sends files, such as a long transcript", parts=_BOTH),
    Scope(name="files:read", why="fetches the files that people send", parts=_BOTH),
    Scope(name="im:history", why="reads direct messages to the bot", parts=_CUSTOMERS),
    Scope(name="im:write", why="answers /human in a direct message", parts=_CUSTOMERS),
    Scope(name="app_mentions:read", why="hears mentions of the bot", parts=_CUSTOMERS),
    Scope(name="reactions:read", why="shows customers' reactions to staff", parts=_CUSTOMERS),
    Scope(name="commands", why="/stepaside for staff, /human for customers", parts=_BOTH),
    Scope(name="im:read", why="finds first messages that were missed", parts=_CUSTOMERS, vital=False),
    Scope(name="chat:write.customize", why="shows who answers a customer", parts=_CUSTOMERS, vital=False),
    Scope(name="assistant:write", why="shows in the assistant pane that it thinks", parts=_ASSISTANT),
    Scope(name="channels:read", why="who is in an inbox channel; the doctor", parts=_BOTH, vital=False),
    Scope(name="groups:read", why="the same for private ones", parts=_BOTH, vital=False),
    Scope(name=SEES_GROUPS, why="the doctor: whether the group of `ping` exists", parts=_INBOX, vital=False),
)

EVENTS = (
    Subscription(name="message.channels", why="what is written in public channels", parts=_BOTH),
    Subscription(name="message.groups", why="the same in private ones", parts=_BOTH),
    Subscription(name="app_home_opened", why="staff opened the bot's page", parts=_INBOX),
    Subscription(name="message.im", why="direct messages to the bot", parts=_CUSTOMERS),
    Subscription(name="app_mention", why="mentions of the bot", parts=_CUSTOMERS),
    Subscription(name="reaction_added", why="customers' reactions", parts=_CUSTOMERS),
    Subscription(name="reaction_removed", why="and that they took one back", parts=_CUSTOMERS),
    Subscription(name="assistant_thread_started", why="somebody opened the assistant pane", parts=_ASSISTANT),
)

#: the slash command of `adapters.slack`
COMMAND = "/human"
#: that of staff, see `adapters.slack_home`
STAFF_COMMAND = "/stepaside"
#: of the app-level token, for Socket Mode
APP_SCOPE = "connections:write"


def scopes(parts: Collection[Part]) -> tuple[Scope, ...]:
    """Those that the enabled parts need."""
    return tuple(scope for scope in SCOPES if scope.parts & set(parts))


def events(parts: Collection[Part]) -> tuple[Subscription, ...]:
    """Those that the enabled parts need."""
    return tuple(event for event in EVENTS if event.parts & set(parts))
