"""The door to the channels: how customers are heard and answered."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bot.model import (
    Address,
    Attachment,
    Event,
    Reply,
)

if TYPE_CHECKING:
    from starlette.routing import BaseRoute

Receive = Callable[[Sequence[Event]], Awaitable[None]]
"""Store events. Returns once they are durable: acknowledge to the platform only then, not if it raises."""


@dataclass(frozen=True, kw_only=True, slots=True)
class File:
    """Content that we keep, ready to be sent."""

    name: str  #: safe to be shown and to be a file's name
    mime: str  #: such as "image/jpeg"
    size: int  #: bytes
    path: Path  #: where it can be read


@dataclass(frozen=True, kw_only=True, slots=True)
class LastSeen:
    """How far one conversation was stored."""

    address: Address
    customer_id: str
    message_id: str | None  #: the newest of the customer's messages; `None` if they only pressed buttons
    heard_at: datetime  #: when they last did anything


Seen = Callable[[], Awaitable[Sequence[LastSeen]]]
"""The conversations of one account, so that what customers wrote while we were down can be fetched."""


class Adapter(Protocol):
    """One account in one channel."""

    channel: str
    account: str
    idempotent_for: timedelta | None  #: how long the platform knows a `send` again by its key; `None`: never
    problem: str | None  #: why nothing comes in, in words for an admin; `None` while it does
    can_edit: bool  #: whether what was sent can be changed and deleted
    reports_delivery: bool  #: whether it says by `ReceiptArrived` when a message has arrived
    reply_window: timedelta | None  #: how long after the customer's last message we may write; `None`: always

    async def run(self, receive: Receive) -> None:
        """Receive updates until cancelled, reconnecting as needed; with a webhook, register it and wait.

        Raises:
            Misconfigured: the platform refuses our token or set-up, and says why.
        """
        ...

    def routes(self, receive: Receive) -> "Sequence[BaseRoute]":
        """The webhook endpoints to mount, none when the adapter polls."""
        ...

    def split(self, reply: Reply) -> tuple[Reply, ...]:
        """Cut `reply` to the channel's limits, in order, the buttons on the last part.

        Pure. Joined again the parts say the same; never cut inside a grapheme or a code fence.
        Each part is stored and sent by itself, so that a retry repeats one part and not all.
        """
        ...

    async def send(self, to: Address, reply: Reply, *, key: str, again: bool) -> str:
        """Deliver one part and return the channel's id of the message.

        `key` names this part for ever; `again` says that an earlier attempt may have been delivered.

        Raises:
            RateLimited: not delivered; wait `retry_after` seconds.
            Unavailable: surely not delivered; try again.
            Ambiguous: perhaps delivered.
            Refused: not delivered, and no retry will help.
        """
        ...

    async def send_file(self, to: Address, file: File, *, key: str, again: bool) -> str:
        """Deliver one file and return the channel's id of the message; raises as `send` does."""
        ...

    async def edit(self, to: Address, message_id: str, reply: Reply) -> None:
        """Change a message that `send` had delivered; done again, it changes nothing. `reply` is one part.

        Raises:
            Unsupported: the channel cannot change what was sent. Otherwise as `send`.
        """
        ...

    async def delete(self, to: Address, message_id: str) -> None:
        """Take back a message that `send` had delivered; if it is gone already, all is well.

        Raises:
            Unsupported: the channel cannot take back what was sent. Otherwise as `send`.
        """
        ...

    async def invite(self, to: Address, *, key: str, again: bool) -> str | None:
        """Outside the reply window: ask the customer to write again, in the way the channel allows.

        Returns the channel's id of the message, `None` if nothing is configured for that. Raises as `send`.
        """
        ...

    def fetch(self, attachment: Attachment) -> AsyncIterator[bytes]:
        """The content of what a customer attached, piece by piece; it may be larger than it claimed.

        Raises:
            Refused: it cannot be had any more, or never could. Otherwise as `send`, never `Ambiguous`.
        """
        ...

    async def typing(self, to: Address) -> None:
        """Show that an answer is being written, for as long as the channel shows it; never raises."""
        ...

    async def close(self) -> None:
        """Let go of the connections; nothing can be sent afterwards."""
        ...


class Mounted(Adapter, Protocol):
    """An account that a program of somebody else's receives for; see docs/bring-your-own-bot.md."""

    def remembers(self, seen: Seen) -> None:
        """Told before `run` how far each of its conversations was stored."""
        ...
