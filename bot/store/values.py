"""What the engine and the store hand each other, and how it is written as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, Literal

from pydantic import Discriminator, TypeAdapter

from bot.model import (
    Address,
    Answer,
    AsWritten,
    Attachment,
    Author,
    Conversation,
    Escalation,
    Event,
    InboxThread,
    Lead,
    Message,
    Outcome,
    Reply,
    Signals,
    TimerKind,
    Trigger,
    VoiceHeard,
)

REMEMBERED = timedelta(days=30)
"""How long staff may take to answer in a thread where all is quiet, and a redelivery to come."""

# --- turns -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class TurnItem:
    """One event that waits for its turn."""

    id: int
    conversation_id: str
    event: Event
    seq: int | None = None  #: of the transcript's line that it is, if it is one


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseWanted:
    """Which case to load."""

    conversation_id: str
    own: frozenset[int] = frozenset()  #: the lines of this turn: they come last
    before: int | None = None  #: the first line that still waits for its turn: not part of the case


@dataclass(frozen=True, kw_only=True, slots=True)
class Turn:
    """A decided turn, to be committed if nothing has happened meanwhile."""

    conversation_id: str
    item_ids: tuple[int, ...]
    epoch: int  #: of the conversation that the desk saw
    outcome: Outcome
    outgoing: tuple["NewRow", ...]
    said: str | None  #: the customer's words that were decided about
    said_seq: int | None  #: and the last of their lines in the transcript
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class DecisionMade:
    """One decision as it was stored."""

    id: int  #: later ones are higher
    conversation_id: str
    at: datetime
    action: str  #: see `bot.model.Decision`
    trigger: Trigger | None
    reason: str
    signals: Signals
    answer: Answer | None
    text: str | None  #: the customer's words that it is about


@dataclass(frozen=True, kw_only=True, slots=True)
class Committed:
    """What one turn leaves to be done."""

    rows: tuple["OutboxRow", ...]
    timers: tuple["Timer", ...]
    decision: DecisionMade
    unsaid: tuple["CustomerPart", ...] = ()  #: answers that were withdrawn
    dropped: Mapping[int, str] = field(default_factory=dict)  #: not sent any more: row id -> destination


# --- outbox ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class CustomerPart:
    """One part of a message to the customer, as long as the channel takes."""

    kind: Literal["customer_part"] = "customer_part"
    to: Address
    reply: Reply
    author: Author
    part: int  #: from 1
    parts: int
    staff_message: tuple[InboxThread, str] | None = None  #: what it delivers; reported back
    attachment: int | None = None  #: it is a file: its place among the message's attachments, from 0
    replaces: str | None = None  #: the channel's id of the message that shows its beginning already
    not_before: datetime | None = None  #: its writer may undo it until then


@dataclass(frozen=True, kw_only=True, slots=True)
class KeepFile:
    """Fetch what a customer attached, and keep it: the platform's links to it end soon."""

    kind: Literal["keep_file"] = "keep_file"
    to: Address  #: where it came from
    message_seq: int
    position: int  #: among the message's attachments, from 0
    attachment: Attachment


@dataclass(frozen=True, kw_only=True, slots=True)
class HearVoice:
    """Listen to a voice message that was kept."""

    kind: Literal["hear_voice"] = "hear_voice"
    to: Address  #: where it came from
    message_seq: int
    position: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowFile:
    """Show what a customer attached in the thread where their message stands, as soon as it is kept."""

    kind: Literal["show_file"] = "show_file"
    escalation_id: str
    thread: InboxThread
    message_seq: int
    position: int


Content = Annotated[
    CustomerPart | KeepFile | HearVoice | ShowFile | AsWritten,
    Discriminator("kind"),
]

OutboxState = Literal["pending", "sending", "sent", "failed", "held", "waiting"]
"""pending: to be sent, now or after a wait · sending: on its way, so after a crash perhaps delivered ·
sent · failed: no retry will help · held: waits until an admin has mended the set-up ·
waiting: until the customer writes again, as the channel's reply window has passed"""


@dataclass(frozen=True, kw_only=True, slots=True)
class NewRow:
    """Something to be sent, before it has a place in the outbox."""

    destination: str
    content: Content
    line: int | None = None  #: which of the turn's messages to the customer it is a part of, from 0
    instead: tuple[Reply, ...] = ()  #: of an `EditSent`: what leaves in place of a message that has not yet


@dataclass(frozen=True, kw_only=True, slots=True)
class OutboxRow:
    """Something to be sent."""

    id: int
    key: str  #: names this delivery for ever
    conversation_id: str
    destination: str
    content: Content
    created_at: datetime
    due_at: datetime  #: not before
    state: OutboxState = "pending"
    attempts: int = 0
    ambiguous: bool = False  #: an earlier attempt may have been delivered
    message_seq: int | None = None
    sent_with: int | None = None  #: the row whose post this one is a part of
    problem: str | None = None  #: why it was not delivered at the last attempt

    @property
    def part(self) -> int:
        """Which part of a message it is, from 1; 0 if it is none."""
        return self.content.part if isinstance(self.content, CustomerPart) else 0


@dataclass(frozen=True, kw_only=True, slots=True)
class SentPart:
    """A part of a staff message as the customer has it, or will have it."""

    row_id: int
    state: OutboxState
    platform_id: str | None
    content: CustomerPart


@dataclass(frozen=True, kw_only=True, slots=True)
class TakenBack:
    """Rows that have not left yet, and are not wanted any more."""

    ids: tuple[int, ...]
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Reach:
    """Whether the customer of a conversation may be written to."""

    address: Address
    heard_at: datetime | None  #: when they last wrote or tapped
    invited: bool  #: whether they were asked to write again since


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptFile:
    """What became of an attachment; neither a hash nor a problem means that it is still being fetched."""

    message_seq: int
    position: int  #: among the message's attachments, from 0
    sha256: str | None = None
    name: str | None = None  #: safe, see `bot.filenames`
    mime: str | None = None
    size: int | None = None  #: bytes
    problem: str | None = None  #: why it cannot be had, in plain words for staff


@dataclass(frozen=True, kw_only=True, slots=True)
class Start:
    """Rows about to be sent in one post under the key of the first."""

    ids: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Attempt:
    """What became of sending some rows, and all that follows from it in the same transaction."""

    rows: tuple[OutboxRow, ...]
    state: OutboxState
    at: datetime
    platform_id: str | None = None
    problem: str | None = None
    ambiguous: bool = False  #: this attempt may have been delivered
    due_at: datetime | None = None  #: when it is tried again
    destination: str | None = None  #: where it is tried again, if not where it was
    thread: InboxThread | None = None  #: that it opened, for the escalation of the (only) row
    gone: InboxThread | None = None  #: that staff deleted: it is opened anew, with all that was said
    event: Event | None = None  #: for the conversation's lane
    heard_at: datetime | None = None  #: of "waiting": the customer's last word that it was decided by
    kept: KeptFile | None = None  #: what became of the attachment that was to be fetched
    then: NewRow | None = None  #: what is to be done next
    heard: VoiceHeard | None = None  #: for the transcript and the conversation's lane
    notice: str | None = None  #: for staff, if an escalation is under way
    summary: tuple[str, str] | None = None  #: an escalation's id, and what its conversation was summed up to


@dataclass(frozen=True, kw_only=True, slots=True)
class Recorded:
    """What an attempt leaves to be done."""

    items: tuple[TurnItem, ...] = ()
    rows: tuple[OutboxRow, ...] = ()
    at_once: bool = (
        False  #: it is tried again now: the customer whom it was to wait for has written meanwhile
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class EscalationFile:
    """What a post in an inbox thread is made of."""

    escalation: Escalation
    conversation: Conversation
    lead: Lead | None
    messages: tuple[Message, ...]  #: as asked for, oldest first
    summary: str | None = None  #: by a chat model
    earlier: InboxThread | None = None  #: of the conversation's escalation before this one


@dataclass(frozen=True, kw_only=True, slots=True)
class Latest:
    """A conversation in a list of the latest."""

    conversation: Conversation
    said_at: datetime  #: when anybody said something last


# --- timers ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Timer:
    """A moment that a desk wants to be woken at."""

    id: int
    conversation_id: str
    kind: TimerKind
    due_at: datetime


# --- start and health --------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Unfinished:
    """All that was not done when the process ended."""

    items: tuple[TurnItem, ...]
    rows: tuple[OutboxRow, ...]
    timers: tuple[Timer, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Counts:
    """How much waits, for health and readiness."""

    turns: int  #: events that wait for their turn
    timers: int
    dead_letters: int
    outbox: Mapping[str, int]  #: state -> rows, all six states
    ambiguous: int  #: rows that may have been delivered twice


# --- JSON --------------------------------------------------------------------------------------------------

EVENT: TypeAdapter[Event] = TypeAdapter(Event)
CONTENT: TypeAdapter[Content] = TypeAdapter(Content)
ATTACHMENTS: TypeAdapter[tuple[Attachment, ...]] = TypeAdapter(tuple[Attachment, ...])
SIGNALS: TypeAdapter[Signals] = TypeAdapter(Signals)
ANSWER: TypeAdapter[Answer] = TypeAdapter(Answer)
