"""The doors between the rooms: what the desk asks of a channel, of the inbox and of the knowledge.

Rooms implement these protocols and never import each other; only `bot.app` knows who stands behind a door.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from bot.model import (
    Address,
    Answer,
    Attachment,
    Command,
    Contact,
    Conversation,
    Customer,
    Escalation,
    Event,
    Evidence,
    Head,
    History,
    InboxThread,
    Lead,
    Line,
    Mark,
    Message,
    Reply,
    StaffButton,
)

if TYPE_CHECKING:
    import numpy as np
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


# --- channels ----------------------------------------------------------------------------------------------


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


# --- the shared inbox --------------------------------------------------------------------------------------


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
    thread: InboxThread | None  #: `None` until Slack has accepted it


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardRow:
    """A conversation in a list of them."""

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
        key: str,
        again: bool,
    ) -> None:
        """Tell staff something in our own words; `pings` calls the group configured for the inbox."""
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


# --- knowledge ---------------------------------------------------------------------------------------------


SoFar = Callable[[str], None]
"""Told, while an answer is written, what may be said of it by now: ever longer Markdown."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """What a customer wants to know, with what was said before."""

    conversation_id: str
    text: str
    history: tuple[Message, ...] = ()  #: oldest first, without this question
    quotes: str | None = None  #: the earlier message that it replies to, if its writer said so
    instruction: str | None = None  #: what staff told the bot when they handed the conversation back


class Answerer(Protocol):
    """The retrieval agent."""

    async def answer(self, question: Question, so_far: SoFar | None = None) -> Answer:
        """Answer from the company's documents, or say that they do not.

        What `so_far` is told keeps the promises of an answer, but the answer may still become another one.
        Cancelling it stops the model call. One call may run per conversation, many at once.

        Raises:
            AnswererError: the model failed or the deadline passed.
        """
        ...


class Listener(Protocol):
    """Turns speech into text."""

    async def listen(self, file: File) -> str:
        """What is said in a voice message; empty if nothing is.

        Raises:
            Unavailable: it could not be asked, or failed; trying again may help.
            Refused: it takes too long, or does not take such a file.
        """
        ...


class Embedder(Protocol):
    """Text to meaning."""

    dimensions: int
    fingerprint: str  #: changes whenever the vectors would

    async def embed(self, texts: Sequence[str]) -> "np.ndarray":
        """Unit vectors, float32, shape (len(texts), dimensions). Short texts are remembered for a while."""
        ...


# --- stepping aside ----------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Sensitivity:
    """How much a message is one for people."""

    strength: float  #: 0 to 1
    topic: str | None = None  #: the configured topic that is nearest, if it fires
    action: Literal["escalate", "offer", "answer_then_offer"] | None = None  #: `None` when nothing fires


@dataclass(frozen=True, kw_only=True, slots=True)
class Repetition:
    """How much a message asks again what was asked before."""

    strength: float  #: 0 to 1
    fires: bool = False  #: the same question was rephrased twice
    alike: tuple[str, ...] = ()  #: of the earlier ones those it is nearest to, oldest first, if it fires


class Triggers(Protocol):
    """When to step aside. No chat model in it, and no network."""

    def wants_person(self, text: str) -> float:
        """How surely the customer asks for a person, 0 to 1; from 0.5 on they do. Pure, under 5 ms."""
        ...

    def wants_bot(self, text: str) -> bool:
        """The customer says "stop" or "back to the bot"."""
        ...

    def accepts(self, text: str) -> bool | None:
        """Yes (`True`) or no (`False`) to what the bot asked, `None` if it is neither."""
        ...

    async def sensitivity(self, text: str) -> Sensitivity:
        """Whether the matter is for people."""
        ...

    async def repetition(self, text: str, earlier: Sequence[str]) -> Repetition:
        """Whether `text` rephrases what the customer asked in `earlier` (oldest first) for the second time.

        Thanks, corrections ("I meant ...") and new topics are none.
        """
        ...


class Routing(Protocol):
    """Which inbox a conversation goes to."""

    def choose(self, wanted: "RouteWanted") -> str:
        """The name of the first inbox whose rule matches, else of the default one."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class RouteWanted:
    """What the rules of routing look at."""

    channel: str
    account: str
    language: str | None = None  #: BCP 47, as the customer's app says
    topic: str | None = None  #: of a sensitive matter
    sources: tuple[str, ...] = ()  #: of the knowledge, that are near the question, nearest first


class Waits(Protocol):
    """How long customers really wait for a person."""

    async def usual(self, inbox: str) -> timedelta | None:
        """Within which most were claimed this week; `None` if too few were to say."""
        ...


class Pause(Protocol):
    """The switch for everything: whether the bot is silent in all conversations."""

    def is_on(self) -> bool:
        """Whether all that customers write is for people now."""
        ...


class Summarizer(Protocol):
    """A chat model that sums up."""

    async def summarise(self, transcript: Sequence[Line]) -> str | None:
        """One or two plain sentences for staff: what the customer wants; `None` if it has none to offer.

        Raises:
            AnswererError: the model failed or the deadline passed.
        """
        ...


class Hours(Protocol):
    """When an inbox is attended."""

    def is_open(self, inbox: str, at: datetime) -> bool:
        """Whether staff are there at `at`."""
        ...

    def next_opening(self, inbox: str, after: datetime) -> datetime | None:
        """When they are next, in the inbox's own time zone; `None` if never."""
        ...

    def read_moment(self, inbox: str, text: str, now: datetime) -> datetime | None:
        """What staff mean by "2h" or "monday 9:00", later than `now`, in the inbox's own time zone.

        `None` if it means no moment.
        """
        ...

    def closes_at(self, inbox: str, at: datetime) -> datetime | None:
        """When they leave who are there at `at`; `None` if nobody is, or if they never leave."""
        ...

    def after_open_minutes(self, inbox: str, at: datetime, minutes: float) -> datetime | None:
        """The moment by which staff will have been there for so long since `at`; `None` if never."""
        ...


ParseCommand = Callable[[str], Command]
"""Read one staff message; anything unmarked goes to the customer, an unknown ``!word`` is a note."""

ReadContact = Callable[[str], Contact | None]
"""How a customer wants to be reached, from their text: a valid address or number, here, or rather not."""

ReadBestTime = Callable[[str], str | None]
"""When a customer would like to be reached, in their own words, said with a contact; `None` if it is not."""


class WriteTranscript(Protocol):
    """Writes a whole conversation as the text of a file. Card numbers are masked."""

    def __call__(self, history: History, *, notes: bool = False) -> str:
        """Without `notes` among staff it may be handed on."""
        ...


DescribeLines = Callable[[Sequence[Message]], tuple[Line, ...]]
"""The transcript as staff may see it: card numbers masked, attachments described."""
