"""A person was called: why, until when, and how the customer can be reached."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Literal

from bot.model.people import InboxThread


class Trigger(Enum):
    """Which signal called a person."""

    EXPLICIT = "explicit"  #: the customer asked for one
    SENSITIVE = "sensitive"  #: the matter is for people
    REPEAT = "repeat"  #: the same question was rephrased twice
    UNKNOWN = "unknown"  #: the documents do not say, and the customer took the offer
    ERROR = "error"  #: the answerer failed
    PAUSED = "paused"  #: staff switched the bot off


class Ended(Enum):
    """What became of an escalation."""

    RESOLVED = "resolved"  #: staff closed it
    WITHDRAWN = "withdrawn"  #: the customer needs nobody any more
    PARKED = "parked"  #: nobody was there: it is a lead
    RETURNED = "returned"  #: staff handed it back to the bot
    MOVED = "moved"  #: it goes on in the thread of another inbox


@dataclass(frozen=True, kw_only=True, slots=True)
class Signals:
    """How strongly each signal speaks, 0 to 1; what fires is decided where each is computed.

    `None` if the decision did not need it: nothing is looked up for who asks for a person.
    """

    explicit: float | None = None
    unknown: float | None = None
    sensitive: float | None = None
    repeat: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Escalation:
    """A person was called: stored first, then posted until Slack takes it."""

    id: str
    conversation_id: str
    trigger: Trigger
    why: str  #: one plain line for staff, card numbers masked
    inbox: str  #: the inbox's name in config.yaml
    slack_channel_id: str
    opened_at: datetime
    opened_through: int  #: the last `Message.seq` of the transcript in the thread's first message
    shown_through: int  #: the `Message.seq` up to which staff have been shown the transcript
    thread_ts: str | None = None  #: `None` until Slack has accepted the thread
    outcome: Ended | None = None  #: `None` while it is under way
    claimed_at: datetime | None = None  #: when somebody claimed it first, since it was reopened
    pinged_at: datetime | None = None  #: when the team was called once more, as nobody had come
    ended_at: datetime | None = None  #: when `outcome` was written
    rating: int | None = None  #: the customer's, 1 to 5
    opened_after: int = 0  #: what was said up to this `Message.seq` stands in an earlier thread
    called_at: datetime | None = None  #: when the customer was first told that a person was called
    reopened_at: datetime | None = None  #: when the customer needed a person again soon after it had ended

    @property
    def thread(self) -> InboxThread | None:
        """The inbox thread, once Slack has accepted it."""
        if self.thread_ts is None:
            return None
        return InboxThread(slack_channel_id=self.slack_channel_id, thread_ts=self.thread_ts)

    @property
    def needed_at(self) -> datetime:
        """When the customer came to need a person; the last time, if they came back to it."""
        return self.reopened_at or self.opened_at


@dataclass(frozen=True, kw_only=True, slots=True)
class Promise:
    """A time by which a customer was told that a person would answer. Kept by the next staff reply."""

    escalation_id: str
    due_at: datetime
    is_open: bool = True  #: neither kept nor missed yet, and somebody still waits for it
    kept_at: datetime | None = None  #: when the reply that kept it was written


PromiseEnd = Literal["kept", "missed", "void"]
"""A person answered in time; nobody did; nobody waits for it any more."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Contact:
    """How a customer wants to be reached."""

    kind: Literal["here", "email", "phone", "none"]  #: "here" is the chat itself; "none" was refused
    value: str = ""  #: the e-mail address, or the number in E.164


@dataclass(frozen=True, kw_only=True, slots=True)
class Lead:
    """A question that nobody was there for, and how to reach who asked it."""

    id: str
    conversation_id: str
    escalation_id: str
    question: str  #: card numbers masked
    contact: Contact | None  #: `None` until the customer says
    at: datetime
    language: str | None = None  #: BCP 47, as the customer's app says
    best_time: str | None = None  #: when they would like to be reached, in their own words: untrusted text
