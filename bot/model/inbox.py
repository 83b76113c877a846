"""What staff say, press and see in the inbox."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from bot.model.answer import Citation
from bot.model.conversation import Author, Status
from bot.model.escalation import Contact, Trigger
from bot.model.people import Customer, InboxThread, Staff


class StaffAction(StrEnum):
    """What buttons in the inbox stand for: the values of `StaffActed.action` and `StaffButton.action`."""

    CLAIM = "claim"
    ASSIGN = "assign"  #: `colleague` has it from now on
    RESOLVE = "resolve"
    BACK = "back"  #: to the bot; `value` is an instruction for it, or empty
    SNOOZE = "snooze"  #: `value` is how long, such as "2h"; empty is until the customer writes
    PAUSE = "pause"  #: the bot is silent in this conversation
    RESUME = "resume"  #: no longer
    MOVE = "move"  #: `value` is the inbox's name
    TRANSCRIPT = "transcript"  #: as files, into the thread
    UNDO = "undo"  #: `value` is the `ts` of their own message: it does not go out
    KEEP = "keep"  #: the same, and it becomes a note
    SEND_DRAFT = "send_draft"  #: what the bot withheld; `value` is its text as they want it, plain
    RETRY = "retry"  #: `value` is the `ts` of a staff message that was not delivered
    INVITE = "invite"  #: the customer is asked once more to write, as the channel's reply window has passed
    UNREACHABLE = "unreachable"  #: nothing more is sent to this customer; the conversation is closed
    ASK_CONTACT = "ask_contact"  #: go on by a lead, at the contact they left; else they are asked for one


ByCommand = Literal[
    StaffAction.CLAIM,
    StaffAction.ASSIGN,
    StaffAction.RESOLVE,
    StaffAction.BACK,
    StaffAction.SNOOZE,
    StaffAction.PAUSE,
    StaffAction.RESUME,
    StaffAction.MOVE,
    StaffAction.TRANSCRIPT,
]
"""What can be asked for by a command in the thread, too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Command:
    """What a staff message in the thread means."""

    kind: ByCommand | Literal["send", "note", "help"]
    #: What goes to the customer ("send") or stays among staff ("note"); of a command what follows it, such as
    #: "2h" of "snooze", an instruction of "back", an inbox's name of "move", "@Ana" of "assign".
    text: str = ""
    doubtful: str | None = None  #: of a note: the ``!word`` or ``@name`` that made it one


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffButton:
    """A button under a notice in the inbox."""

    label: str
    action: StaffAction
    value: str = ""
    look: Literal["plain", "primary", "danger"] = "plain"


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """A message of the transcript as staff see it: masked, attachments described, still untrusted text."""

    author: Author
    name: str
    text: str
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """The head of an inbox thread: who, where, why, and how it stands now."""

    escalation_id: str
    customer: Customer
    channel: str
    account: str
    why: str
    waiting_since: datetime
    status: Status
    owner: Staff | None = None
    contact: Contact | None = None  #: of the lead, once there is one
    question: str | None = None  #: what the customer wants to know, card numbers masked
    reply_until: datetime | None = None  #: when the channel's reply window ends, if it has one
    snoozed_until: datetime | None = None
    is_paused: bool = False
    has_moved: bool = False  #: it goes on in the thread of another inbox
    summary: str | None = None  #: by a chat model
    earlier: InboxThread | None = None  #: the thread before this one, if the conversation had one


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """Why a person was called, for those who take it up. All texts are untrusted."""

    trigger: Trigger
    why: str  #: one plain line
    question: str | None = None
    rephrasings: tuple[str, ...] = ()  #: of a repeat: the same question as the customer put it, oldest first
    found: tuple[Citation, ...] = ()  #: what the documents had, best first
    said: str | None = None  #: what the bot answered
    missing: tuple[str, ...] = ()  #: what they asked besides and no document says, in their words
    withheld: str | None = None  #: what it did not say, because no document does


Mark = Literal["delivered", "read", "waiting", "failed", "undone", "kept", "note"]
"""What became of a staff member's message; "waiting" is for the customer to write again, "undone" is taken
back by its writer, "kept" made a note; "note" is one from the beginning: it did not go out."""
