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
    vital: bool = True  #: False: only `stepaside doctor` sees less without it


@dataclass(frozen=True, kw_only=True, slots=True)
class Subscription:
    """An event that Slack is to send, named as in the manifest.

    Source: https://docs.slack.dev/reference/events
    """

    name: str
    why: str
    parts: frozenset[Part]


_INBOX: frozenset[Part] = frozenset({"inbox"})

SCOPES = (
    Scope(name="chat:write", why="opens threads and writes in them", parts=_INBOX),
    Scope(name="channels:history", why="reads what staff write in a public inbox channel", parts=_INBOX),
    Scope(name="groups:history", why="the same in a private one", parts=_INBOX),
    Scope(name="users:read", why="names, and who is a guest", parts=_INBOX),
    Scope(name="reactions:write", why="☑️ and ❌ on staff messages", parts=_INBOX),
    Scope(name="files:write", why="attaches a long transcript", parts=_INBOX),
    Scope(
        name="channels:read", why="`stepaside doctor` looks at the inbox channel", parts=_INBOX, vital=False
    ),
    Scope(name="groups:read", why="the same for a private one", parts=_INBOX, vital=False),
)

EVENTS = (
    Subscription(name="message.channels", why="what is written in public channels", parts=_INBOX),
    Subscription(name="message.groups", why="the same in private ones", parts=_INBOX),
)

#: of the app-level token, for Socket Mode
APP_SCOPE = "connections:write"


def scopes(parts: Collection[Part]) -> tuple[Scope, ...]:
    """Those that the enabled parts need."""
    return tuple(scope for scope in SCOPES if scope.parts & set(parts))


def events(parts: Collection[Part]) -> tuple[Subscription, ...]:
    """Those that the enabled parts need."""
    return tuple(event for event in EVENTS if event.parts & set(parts))
