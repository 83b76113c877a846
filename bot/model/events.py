"""What happened: each kind of event is a class here, added to `Event`, and a case in `bot.desk`."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Discriminator

from bot.model.inbox import StaffAction
from bot.model.people import Address, Attachment, Customer, InboxThread, Staff


@dataclass(frozen=True, kw_only=True, slots=True)
class CustomerEvent:
    """What all events from customers carry."""

    key: str  #: the same for every redelivery of this event, different for every other event anywhere
    address: Address
    customer: Customer
    at: datetime  #: when the platform says it happened


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageSent(CustomerEvent):
    """A customer wrote."""

    kind: Literal["message_sent"] = "message_sent"
    message_id: str  #: the platform's id of the message, unique in its chat
    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    reply_to: str | None = None  #: the platform's id of the message they quote


@dataclass(frozen=True, kw_only=True, slots=True)
class ButtonTapped(CustomerEvent):
    """A customer tapped a button of ours, or used the command that stands for it."""

    kind: Literal["button_tapped"] = "button_tapped"
    action: str  #: the `Button.action` it carried; see `Action`


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageEdited(CustomerEvent):
    """A customer changed a message that they had sent."""

    kind: Literal["message_edited"] = "message_edited"
    message_id: str  #: of the message that they changed
    text: str = ""  #: all of it, as it is now
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageDeleted(CustomerEvent):
    """A customer took back a message."""

    kind: Literal["message_deleted"] = "message_deleted"
    message_id: str  #: of the message that is gone


@dataclass(frozen=True, kw_only=True, slots=True)
class Reacted(CustomerEvent):
    """A customer put an emoji on a message, or took it off."""

    kind: Literal["reacted"] = "reacted"
    message_id: str  #: of the message, theirs or ours
    emoji: str  #: the emoji itself, or ":name:" of one that only their platform has
    removed: bool = False
    on_last_words: bool = False  #: whether it is on the last that they were told; the store knows


@dataclass(frozen=True, kw_only=True, slots=True)
class ReceiptArrived:
    """A channel says what became of a message of ours that it had taken."""

    kind: Literal["receipt_arrived"] = "receipt_arrived"
    key: str
    channel: str
    account: str
    message_id: str  #: that `Adapter.send` returned
    sent_key: str | None = None  #: the `key` it was sent with, if the channel repeats it
    at: datetime
    receipt: Literal["delivered", "read", "failed"]
    problem: str | None = None  #: why it failed, in plain words for staff
    window_closed: bool = False  #: it failed because the customer's reply window had passed
    may_retry: bool = False  #: it failed, and sending it again may help
    unreachable: bool = False  #: it failed, and nothing reaches this customer here


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffEvent:
    """What all events from an inbox thread carry."""

    key: str
    thread: InboxThread
    staff: Staff
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffWrote(StaffEvent):
    """A member of staff wrote in the thread."""

    kind: Literal["staff_wrote"] = "staff_wrote"
    message_id: str  #: Slack's `ts` of the message
    text: str
    attachments: tuple[Attachment, ...] = ()
    mentions: tuple[Staff, ...] = ()  #: the colleagues it speaks of who may answer customers, in order
    to_bot: bool = False  #: whether it mentions the bot


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffEdited(StaffEvent):
    """A member of staff changed a message in the thread."""

    kind: Literal["staff_edited"] = "staff_edited"
    message_id: str  #: Slack's `ts` of the message that they changed
    text: str  #: all of it, as it is now
    before: str | None = None  #: as it was, where Slack says; of a change that we fetched later it does not


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffDeleted(StaffEvent):
    """A member of staff took back a message in the thread."""

    kind: Literal["staff_deleted"] = "staff_deleted"
    message_id: str  #: Slack's `ts` of the message that is gone


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffActed(StaffEvent):
    """A member of staff pressed a button in the thread, or chose in a menu or form that it opened."""

    kind: Literal["staff_acted"] = "staff_acted"
    action: StaffAction
    value: str = ""  #: what they chose or wrote, see `StaffAction`
    colleague: Staff | None = None  #: whom they chose
    message_id: str | None = None  #: of `SEND_DRAFT` Slack's `ts` of the message that shows it


@dataclass(frozen=True, kw_only=True, slots=True)
class ThreadOpened:
    """Slack has accepted an escalation's thread."""

    kind: Literal["thread_opened"] = "thread_opened"
    key: str
    conversation_id: str
    escalation_id: str
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliveryReported:
    """What became of one message to the customer: of every staff message, of ours only what went wrong."""

    kind: Literal["delivery_reported"] = "delivery_reported"
    key: str
    conversation_id: str
    at: datetime
    staff_message: tuple[InboxThread, str] | None  #: thread and `ts`; `None` if the words were our own
    #: waiting: until the customer writes again; stays: it was taken back, but the customer still sees it
    outcome: Literal["delivered", "read", "waiting", "failed", "stays"]
    problem: str | None = None  #: of all but "delivered" and "read": why, in plain words for staff
    may_retry: bool = False  #: of "failed": sending it again may help
    unreachable: bool = False  #: of "failed": nothing reaches this customer here
    was_invited: bool = False  #: of "waiting": they were asked to write before, and have not
    invitation: bool = False  #: of "failed": it was what asks them to write


@dataclass(frozen=True, kw_only=True, slots=True)
class VoiceHeard:
    """What a customer said in a voice message, as if they had written it."""

    kind: Literal["voice_heard"] = "voice_heard"
    key: str
    conversation_id: str
    at: datetime
    message_seq: int  #: of the line of the transcript that has the voice message
    text: str  #: empty if nothing could be heard; otherwise the newest line of the transcript


class TimerKind(StrEnum):
    """The moments the desk asks to be woken at; a conversation has at most one of each."""

    UNPOSTED = "unposted"  #: Slack has not accepted the thread yet: tell the customer so
    UNCLAIMED = "unclaimed"  #: nobody claimed in time
    OWNER_SILENT = "owner_silent"  #: who claimed has not written: remind them
    OWNER_GONE = "owner_gone"  #: still silent: the conversation goes back to waiting
    SNOOZE_OVER = "snooze_over"  #: whoever snoozed it comes back to it
    PROMISE = "promise"  #: by now a person should have answered, as the customer was told
    TAKE_UP = "take_up"  #: now: the bot looks for what is unanswered, as staff handed it the conversation
    UNHEARD = "unheard"  #: a voice message could not be listened to yet: tell the customer so


@dataclass(frozen=True, kw_only=True, slots=True)
class TimerFired:
    """A moment that the desk asked to be woken at has come."""

    kind: Literal["timer_fired"] = "timer_fired"
    key: str
    conversation_id: str
    at: datetime
    timer: TimerKind


Event = Annotated[
    MessageSent
    | MessageEdited
    | MessageDeleted
    | ButtonTapped
    | Reacted
    | ReceiptArrived
    | StaffWrote
    | StaffEdited
    | StaffDeleted
    | StaffActed
    | ThreadOpened
    | DeliveryReported
    | VoiceHeard
    | TimerFired,
    Discriminator("kind"),
]
