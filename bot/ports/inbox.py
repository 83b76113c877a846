"""The door to the shared inbox, where staff answer."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from bot.model import (
    Attachment,
    Conversation,
    Customer,
    Escalation,
    Evidence,
    Head,
    InboxThread,
    Lead,
    Line,
    Mark,
    StaffButton,
)
from bot.ports.channels import File, Receive

if TYPE_CHECKING:
    from starlette.routing import BaseRoute


@dataclass(frozen=True, kw_only=True, slots=True)
class ThreadBookmark:
    """An inbox thread that staff may write in and the newest staff message in it that was stored."""

    thread: InboxThread
    last_seen_ts: str  #: Slack's `ts`; the thread's own when there was none yet


Bookmarks = Callable[[], Awaitable[Sequence[ThreadBookmark]]]
"""The inbox threads that staff may write in, so that what they wrote while we were down can be fetched."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LeadRow:
    """A lead that nobody has taken up yet, in a list."""

    lead: Lead
    customer: Customer
    channel: str
    why: str  #: a person was called, in one plain line
    thread: InboxThread | None  #: `None` until Slack has accepted it


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardRow:
    """A conversation in a list of them; card numbers in its question are masked."""

    conversation: Conversation
    escalation: Escalation
    since: datetime  #: waiting, or how it has stood


@dataclass(frozen=True, kw_only=True, slots=True)
class Board:
    """How the inbox stands, as one member of staff sees it."""

    waiting: tuple[BoardRow, ...]  #: longest first
    mine: tuple[BoardRow, ...]
    snoozed: tuple[BoardRow, ...]
    leads: tuple[LeadRow, ...]
    conversations_today: int  #: in which a customer wrote, since midnight where the default inbox is
    handed_over_today: int  #: of these, in which a person was called
    paused: bool  #: whether the bot is silent everywhere
    paused_since: datetime | None = None
    more_waiting: int = 0  #: how many each list has beyond those that are shown
    more_mine: int = 0
    more_snoozed: int = 0
    more_leads: int = 0


class Boards(Protocol):
    """What the lists of the inbox are made of, and the switch for everything."""

    async def board(self, staff_id: str, slack_channel_ids: Collection[str]) -> Board:
        """How it stands now in these inboxes; the counts and the switch are those of all."""
        ...

    async def pause(self, paused: bool) -> bool:
        """Silence the bot everywhere, or let it answer again; whether that changed anything.

        It has effect when this returns, and lasts over a restart.
        """
        ...


class Inbox(Protocol):
    """The internal Slack channels where staff answer. Every post can be repeated: its `key` is found again.

    All methods raise the errors of `Adapter.send`, but never `Ambiguous` twice for one key:
    with `again=True` the post is first looked for by its key.
    """

    caught_up: asyncio.Event
    """Set once all that staff said and changed while we were down was received for the first time."""

    async def run(self, receive: Receive, bookmarks: Bookmarks) -> None:
        """Receive what staff write and press until cancelled; first fetch what was missed."""
        ...

    def routes(self, receive: Receive) -> "Sequence[BaseRoute]":
        """The Events API endpoints to mount, none in Socket Mode."""
        ...

    async def open(
        self, slack_channel_id: str, head: Head, transcript: Sequence[Line], *, key: str, again: bool
    ) -> InboxThread:
        """Open a thread whose first message is `head` and the whole transcript.

        What Slack does not take in one message is continued in the thread and attached as a file.
        """
        ...

    async def check(self, slack_channel_id: str, problem: str) -> None:
        """Return if what it refused with `problem` is mended, as far as it says so without being posted to.

        Raises:
            Unavailable: nothing says so.
        """
        ...

    async def show(self, thread: InboxThread, lines: Sequence[Line], *, key: str, again: bool) -> None:
        """Show what the customer said since.

        Raises:
            ThreadGone: staff deleted the thread; so does `post`.
        """
        ...

    async def post(
        self,
        thread: InboxThread,
        text: str,
        *,
        buttons: Sequence[StaffButton] = (),
        pings: bool = False,
        calls: str | None = None,
        key: str,
        again: bool,
    ) -> None:
        """Tell staff something in our own words.

        `pings` calls the group configured for the inbox, `calls` the member of staff with this Slack id.
        """
        ...

    async def explain(self, thread: InboxThread, evidence: Evidence, *, key: str, again: bool) -> None:
        """Show why a person was called; what the bot withheld can be sent or changed from there."""
        ...

    async def whisper(
        self, thread: InboxThread, staff_id: str, text: str, buttons: Sequence[StaffButton] = ()
    ) -> None:
        """Tell one member of staff something that nobody else sees; nothing is there when they look later."""
        ...

    async def digest(self, slack_channel_id: str, leads: Sequence[LeadRow], *, key: str, again: bool) -> None:
        """List the questions that nobody was there for, each with its Claim button."""
        ...

    async def announce(
        self, slack_channel_id: str, text: str, *, key: str, again: bool, since: datetime
    ) -> None:
        """Tell all of the channel something in our own words; `since` is when it was first tried."""
        ...

    async def update(self, thread: InboxThread, head: Head, transcript: Sequence[Line]) -> None:
        """Show the present state on the thread's first message; `transcript` as it was opened with."""
        ...

    async def mark(self, thread: InboxThread, message_id: str, mark: Mark) -> None:
        """Show on a staff member's message what became of it."""
        ...

    async def attach(self, thread: InboxThread, file: File, *, caption: str, key: str, again: bool) -> None:
        """Put a file of the customer's into the thread."""
        ...

    def fetch(self, attachment: Attachment) -> AsyncIterator[bytes]:
        """The content of what a member of staff attached; see `Adapter.fetch`."""
        ...
