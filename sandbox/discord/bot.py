"""One bot account: its sessions on the gateway, its commands, and the people who know it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..faults import Pace
from ..watch import until
from . import intents
from .messages import Json
from .people import Customer
from .places import Channel
from .servers import Server

if TYPE_CHECKING:
    from .gateway import Dispatch, Session
    from .world import World

#: application flags for the message-content intent (verified bots; all others).
#: Source: https://discord.com/developers/docs/resources/application#application-object-application-flags
_CONTENT, _CONTENT_LIMITED = 1 << 18, 1 << 19


class Bot:
    """A bot account and its application, which have one id. Made by `discord.bot(token, username=...)`.

    Attributes:
        may_read_content, may_see_members, may_see_presences: the developer portal's switches for the
            privileged intents; asking for one that is off closes the gateway with 4014.
        token_is_revoked: 401 on every call and 4004 on the gateway.
        pace: a limit on sends and one on edits per channel (`Pace`), answered with 429; None is no limit.
    """

    def __init__(self, world: World, *, token: str, user: Json) -> None:
        self.world = world
        self.token = token
        self.user = user
        self.journal = world.journal
        self.faults = world.faults
        self.may_read_content = True
        self.may_see_members = False
        self.may_see_presences = False
        self.token_is_revoked = False
        self.pace: Pace | None = None
        self.customers: dict[str, Customer] = {}
        self.commands: dict[str | None, list[Json]] = {}  #: by server, None is everywhere
        self.sessions: dict[str, Session] = {}
        self.identified = 0  #: how many times it has logged in afresh
        self.resumed = 0  #: how many times it has resumed a session
        self._connected = asyncio.Event()

    @property
    def id(self) -> str:
        """Of the bot and of its application."""
        return str(self.user["id"])

    @property
    def username(self) -> str:
        return str(self.user["username"])

    # people and places

    def customer(self, name: str, *, id: str | None = None, language_code: str = "en-US") -> Customer:
        """A person and her direct conversation with this bot. The same `id` gives the same person."""
        if id is not None and str(id) in self.customers:
            return self.customers[str(id)]
        person = self.world.person(name, id=None if id is None else str(id))
        customer = Customer(self, person, self.direct(person), locale=language_code)
        self.customers[person["id"]] = customer
        return customer

    def direct(self, person: Json) -> Channel:
        """The direct conversation with a person, made on first use."""
        return self.world.direct(self, person)

    def server(self, name: str, *members: Customer) -> Server:
        """A server with the bot and `members` in it, made on first use of its name."""
        server = self.world.server(name)
        server.invites(self)
        server.joins(*members)
        return server

    # the gateway

    def deliver(self, event: str, data: Callable[[Bot, bool], Json], *, needs: int) -> list[Dispatch]:
        """Dispatch to the sessions that asked for it; those without a socket get it when they resume."""
        return [
            session.dispatch(event, data(self, bool(session.intents & intents.MESSAGE_CONTENT)))
            for session in list(self.sessions.values())
            if not needs or session.intents & needs
        ]

    def push(self, event: str, data: Json) -> list[Dispatch]:
        """Dispatch anything at all, whatever the intents."""
        return self.deliver(event, lambda bot, full: data, needs=0)

    def redeliver(self, event: str, data: Json) -> list[Dispatch]:
        """Dispatch the same thing once more, under a new sequence number: `says` returns its data."""
        return self.push(event, data)

    async def connected(self, *, timeout: float = 5) -> None:
        """Wait until a session has its socket: READY or RESUMED has been sent.

        Raises:
            NeverHappened: not within `timeout` seconds.
        """
        await until(self._connected, timeout=timeout, otherwise=f"{self.username} did not connect")

    @property
    def is_connected(self) -> bool:
        return self._connected.is_set()

    def drops_socket(self, code: int = 1001) -> None:
        """Close the sockets; the sessions can be resumed unless `code` forbids it (4004, 4010 to 4014)."""
        for session in list(self.sessions.values()):
            session.close(code)
        self.socket_changed()

    def asks_to_reconnect(self) -> None:
        """Op 7: the bot is to reconnect and resume."""
        for session in list(self.sessions.values()):
            session.send({"op": 7, "d": None, "s": None, "t": None})

    def invalidates_session(self, *, resumable: bool = False) -> None:
        """Op 9: unless `resumable`, the session and what it has missed are lost."""
        for session in list(self.sessions.values()):
            if not resumable:
                del self.sessions[session.id]
            session.send({"op": 9, "d": resumable, "s": None, "t": None})

    def forgets_sessions(self) -> None:
        """The next RESUME is answered with op 9; what was missed is lost."""
        self.drops_socket()
        self.sessions.clear()

    def socket_changed(self) -> None:
        """Keep `connected` true to the sockets."""
        if any(session.socket is not None for session in self.sessions.values()):
            self._connected.set()
        else:
            self._connected.clear()

    # as Discord's objects

    @property
    def flags(self) -> int:
        return _CONTENT_LIMITED if self.may_read_content else 0

    def refused_intents(self, wanted: int) -> bool:
        """Whether `wanted` has a privileged intent that is switched off."""
        return bool(
            (wanted & intents.MESSAGE_CONTENT and not self.may_read_content)
            or (wanted & intents.MEMBERS and not self.may_see_members)
            or (wanted & intents.PRESENCES and not self.may_see_presences)
        )

    def application(self) -> Json:
        """The application object."""
        return {
            "id": self.id,
            "name": self.user["username"],
            "icon": None,
            "description": "",
            "type": None,
            "bot": dict(self.user),
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "0" * 64,
            "flags": self.flags,
            "flags_new": str(self.flags),
            "redirect_uris": [],
            "interactions_endpoint_url": None,
            "role_connections_verification_url": None,
            "owner": self.world.owner,
            "approximate_guild_count": sum(1 for s in self.world.servers.values() if self.token in s.bots),
            "approximate_user_install_count": 0,
            "approximate_user_authorization_count": 0,
            "explicit_content_filter": 0,
            "team": None,
            "eligible_oauth2_scopes": [],
        }
