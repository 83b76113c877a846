"""The words of the product as types: what people say, who says it, and who owes whom the next word.

Everything here is a frozen value. Ids are `str`, times are aware and in UTC, `None` means "there is none".
A new kind of event costs one class here (added to `Event`) and one case in `bot.desk`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Annotated, Literal

from pydantic import Discriminator

# --- people and places -------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """Where in a channel a reply must go.

    Stored with the conversation, because a staff reply comes minutes or
    days after the request that could have carried it.
    """

    channel: str  #: the platform, such as "telegram"
    account: str  #: which of our accounts there, as named in config.yaml, such as "shop"
    chat: str  #: the platform's id of the chat
    thread: str | None = None  #: the platform's id of a thread inside the chat


@dataclass(frozen=True, kw_only=True, slots=True)
class Customer:
    """Someone who writes to the company, as their channel describes them."""

    id: str  #: the platform's id
    name: str  #: what they call themselves: untrusted text
    handle: str | None = None  #: the public name, without "@", or the number with its "+"
    language: str | None = None  #: BCP 47 tag that their app reported, such as "de" or "pt-BR"


@dataclass(frozen=True, kw_only=True, slots=True)
class Staff:
    """A member of staff, as Slack knows them."""

    id: str  #: Slack's member id, such as "U0123ABCD"
    name: str  #: display name
    picture: str | None = None  #: address of their picture in Slack


@dataclass(frozen=True, kw_only=True, slots=True)
class InboxThread:
    """A thread in an internal Slack channel; unique as a pair."""

    slack_channel_id: str
    thread_ts: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Attachment:
    """Something other than text in a message."""

    kind: Literal["image", "file", "voice", "audio", "video", "sticker", "location", "contact", "other"]
    name: str  #: file name or a short description: untrusted text
    reference: str | None = None  #: what `fetch` needs to get the content; `None` if there is none
    mime: str | None = None  #: such as "image/jpeg", as the platform says: untrusted text
    size: int | None = None  #: bytes, as the platform says


# --- events: what happened ---------------------------------------------------------------------------------


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


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffDeleted(StaffEvent):
    """A member of staff took back a message in the thread."""

    kind: Literal["staff_deleted"] = "staff_deleted"
    message_id: str  #: Slack's `ts` of the message that is gone


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffActed(StaffEvent):
    """A member of staff pressed a button in the thread, or chose in a menu or form that it opened."""

    kind: Literal["staff_acted"] = "staff_acted"
    action: str  #: see `StaffAction`
    value: str = ""  #: what they chose or wrote, see `StaffAction`
    colleague: Staff | None = None  #: whom they chose


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


@dataclass(frozen=True, kw_only=True, slots=True)
class VoiceHeard:
    """What a customer said in a voice message, as if they had written it."""

    kind: Literal["voice_heard"] = "voice_heard"
    key: str
    conversation_id: str
    at: datetime
    message_seq: int  #: of the line of the transcript that has the voice message
    text: str  #: empty if nothing could be heard; otherwise the newest line of the transcript


@dataclass(frozen=True, kw_only=True, slots=True)
class TimerFired:
    """A moment that the desk asked to be woken at has come."""

    kind: Literal["timer_fired"] = "timer_fired"
    key: str
    conversation_id: str
    at: datetime
    timer: str  #: see `TimerKind`


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


# --- the conversation --------------------------------------------------------------------------------------


class Status(Enum):
    """Who owes the customer the next word."""

    OPEN = "open"  #: the bot answers
    ESCALATED = "escalated"  #: a person was called and none has come yet
    CLAIMED = "claimed"  #: one named person answers; the bot is silent
    SNOOZED = "snoozed"  #: a person will come back to it; the customer's next word wakes it
    PARKED = "parked"  #: nobody was there: a lead was taken, a person will follow up
    RESOLVED = "resolved"  #: nobody, until the customer writes again


class Awaiting(Enum):
    """What the bot asked the customer last, so that "yes" or an e-mail address is understood."""

    PERSON = "person"  #: "shall I call a colleague?"
    TOPIC = "topic"  #: "did you mean this or that?"
    CONTACT = "contact"  #: "how can we reach you?"
    WORD = "word"  #: "thank you for the rating; would you like to add a word?"


@dataclass(frozen=True, kw_only=True, slots=True)
class Conversation:
    """Everything with one customer at one address."""

    id: str
    address: Address
    customer: Customer
    status: Status = Status.OPEN
    owner: Staff | None = None  #: who claimed it
    awaiting: Awaiting | None = None
    question: str | None = None  #: what the customer wants to know, from the bot's first offer until Resolve
    escalation_id: str | None = None  #: the escalation that is under way, or that the last one was
    snoozed_until: datetime | None = None  #: of a snoozed one; `None` is until the customer writes
    paused: bool = False  #: staff told the bot to be silent here: all the customer writes is for people
    instruction: str | None = None  #: what staff told the bot when they handed the conversation back
    topic: str | None = None  #: of a sensitive matter, if the bot's last turn found one
    sources: tuple[str, ...] = ()  #: of the knowledge, near what the bot was asked last, nearest first
    epoch: int = 0  #: counts changes; a turn that began in an older epoch does not commit


class Author(Enum):
    """Who wrote a message of the transcript."""

    CUSTOMER = "customer"
    BOT = "bot"  #: an answer, an offer or a question of the bot's
    NOTICE = "notice"  #: how things stand, such as "Ana joined": never an answer
    STAFF = "staff"
    NOTE = "note"  #: staff among themselves; the customer never sees it


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """One line of the transcript, which only ever grows at its end."""

    seq: int  #: its place: a later message has a higher number
    author: Author
    name: str  #: the writer's name, as staff should see it: untrusted text
    text: str
    at: datetime
    attachments: tuple[Attachment, ...] = ()
    message_id: str | None = None  #: of a customer's message the platform's, of a staff message Slack's `ts`
    quotes: str | None = None  #: what it replies to, if its writer said so: untrusted text
    change: Literal["edited", "deleted"] | None = None  #: of an earlier line, which itself stays as it is
    changes: int | None = None  #: the `seq` of that line, as it was first said
    before: str | None = None  #: what it said until this change
    spoken: int | None = None  #: it was said in a voice message: the `seq` of the line that has it


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """What the desk has before it when it decides: one conversation as it stands now."""

    conversation: Conversation
    messages: tuple[Message, ...]  #: the newest of the transcript, oldest first, this turn's own at the end
    escalation: "Escalation | None" = None  #: that of `conversation.escalation_id`
    lead: "Lead | None" = None  #: of that escalation
    promise: "Promise | None" = None  #: the last one that was made in the conversation


# --- stepping aside ----------------------------------------------------------------------------------------


class Trigger(Enum):
    """Which signal called a person."""

    EXPLICIT = "explicit"  #: the customer asked for one
    SENSITIVE = "sensitive"  #: the matter is for people
    REPEAT = "repeat"  #: the same question was rephrased twice
    UNKNOWN = "unknown"  #: the documents do not say, and the customer took the offer
    ERROR = "error"  #: the answerer failed
    PAUSED = "paused"  #: staff switched the bot off


@dataclass(frozen=True, kw_only=True, slots=True)
class Signals:
    """How strongly each signal speaks, 0 to 1; what fires is decided where each is computed."""

    explicit: float = 0.0
    unknown: float = 0.0
    sensitive: float = 0.0
    repeat: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Escalation:
    """A person was called: stored first, then posted until Slack takes it."""

    id: str
    conversation_id: str
    trigger: Trigger
    why: str  #: one plain line for staff
    inbox: str  #: the inbox's name in config.yaml
    slack_channel_id: str
    opened_at: datetime
    opened_through: int  #: the last `Message.seq` of the transcript in the thread's first message
    shown_through: int  #: the `Message.seq` up to which staff have been shown the transcript
    thread_ts: str | None = None  #: `None` until Slack has accepted the thread
    #: `None` while under way; later "resolved", "withdrawn", "parked", "returned" (to the bot) or "moved"
    outcome: str | None = None
    claimed_at: datetime | None = None  #: when somebody claimed it first
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


@dataclass(frozen=True, kw_only=True, slots=True)
class Promise:
    """A time by which a customer was told that a person would answer. Kept by the next staff reply."""

    escalation_id: str
    due_at: datetime
    is_open: bool = True  #: neither kept nor missed yet, and somebody still waits for it


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
    question: str
    contact: Contact | None  #: `None` until the customer says
    at: datetime
    language: str | None = None  #: BCP 47, as the customer's app says
    best_time: str | None = None  #: when they would like to be reached, in their own words: untrusted text


@dataclass(frozen=True, kw_only=True, slots=True)
class History:
    """All that was said in a conversation, and every time that a person was called."""

    conversation: Conversation
    escalations: tuple[Escalation, ...]  #: oldest first
    messages: tuple[Message, ...]  #: oldest first, notes among staff too


# --- answers -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Citation:
    """Where an answer comes from."""

    source: str  #: the file inside the knowledge folder, with "#heading" where there is one
    title: str
    quote: str  #: the words relied on, verbatim
    score: float  #: 0 to 1, higher is nearer
    url: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What the answerer found.

    Built by code, never by the model. `kind` says what it amounts to:
    "answer" is grounded in `citations`; "smalltalk" answers a greeting or
    thanks; "clarify" asks which of `options` is meant; "unknown" means the
    documents do not say (then `text` is empty and `withheld` may hold the
    draft that failed the check); "human" means the model asked for a person.
    """

    kind: Literal["answer", "smalltalk", "clarify", "unknown", "human"]
    text: str = ""  #: Markdown
    citations: tuple[Citation, ...] = ()
    options: tuple[str, ...] = ()  #: titles of the topics that are equally near
    unknown: float = 0.0  #: 0 to 1: how little the documents say about the question
    found: tuple[Citation, ...] = ()  #: what retrieval brought, best first, relied on or not
    withheld: str | None = None
    reason: str = ""  #: one plain line for staff


# --- what goes out -----------------------------------------------------------------------------------------


class Action:
    """What buttons stand for: the values of `Button.action` and `ButtonTapped.action`."""

    HUMAN = "human"
    NO_THANKS = "no_thanks"
    BACK = "back"
    REACH_HERE = "reach:here"
    REACH_NOT = "reach:none"
    OPTION = "option:"  #: followed by the option's title, cut
    RATE = "rate:"  #: followed by 1 to 5

    @classmethod
    def is_one(cls, data: str) -> bool:
        """Whether a button carries one of these: other programs may have buttons of their own in a chat."""
        if data.startswith(cls.OPTION):
            return data != cls.OPTION
        if data.startswith(cls.RATE):
            return data.removeprefix(cls.RATE) in {"1", "2", "3", "4", "5"}
        return data in {cls.HUMAN, cls.NO_THANKS, cls.BACK, cls.REACH_HERE, cls.REACH_NOT}


@dataclass(frozen=True, kw_only=True, slots=True)
class Button:
    """A choice under a message; the adapter shows it as its channel does."""

    label: str
    action: str  #: at most 64 bytes in UTF-8, the smallest limit of the channels


@dataclass(frozen=True, kw_only=True, slots=True)
class Speaker:
    """Who a message to a customer is from, for channels that can show it."""

    name: str
    picture: str | None = None  #: its address


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """A message to a customer, in Markdown; each adapter renders and splits it for its channel."""

    text: str
    buttons: tuple[Button, ...] = ()
    attachments: tuple[Attachment, ...] = ()  #: what staff attached, to be fetched from the inbox
    speaker: Speaker | None = None  #: `None` is the bot


@dataclass(frozen=True, kw_only=True, slots=True)
class ToCustomer:
    """Send `reply` and write it in the transcript."""

    kind: Literal["to_customer"] = "to_customer"
    reply: Reply
    author: Literal[Author.BOT, Author.NOTICE, Author.STAFF]
    name: str
    staff_message: tuple[InboxThread, str] | None = None  #: thread and `ts` of the staff message it delivers
    replaces: str | None = None  #: the channel's id of the message that shows its beginning already
    not_before: datetime | None = None  #: it waits until then, so that its writer may undo it


@dataclass(frozen=True, kw_only=True, slots=True)
class EditSent:
    """Change a staff message in the customer's app, as its writer changed it in the thread."""

    kind: Literal["edit_sent"] = "edit_sent"
    staff_message: tuple[InboxThread, str]  #: thread and `ts`
    text: str  #: Markdown


@dataclass(frozen=True, kw_only=True, slots=True)
class DeleteSent:
    """Take a staff message out of the customer's app, as its writer did in the thread."""

    kind: Literal["delete_sent"] = "delete_sent"
    staff_message: tuple[InboxThread, str]  #: thread and `ts`


@dataclass(frozen=True, kw_only=True, slots=True)
class InviteCustomer:
    """Ask the customer to write again, as the channel's reply window has passed."""

    kind: Literal["invite_customer"] = "invite_customer"


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenThread:
    """Open an escalation's thread: its first message is the transcript up to `Escalation.opened_through`."""

    kind: Literal["open_thread"] = "open_thread"
    escalation_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowMessages:
    """Show staff what the customer wrote since: messages with `after < seq <= through`."""

    kind: Literal["show_messages"] = "show_messages"
    escalation_id: str
    after: int
    through: int
    with_bot: bool = False  #: also what the bot said meanwhile


@dataclass(frozen=True, kw_only=True, slots=True)
class PostEvidence:
    """Show staff why a person was called, what was found, and what the bot said or withheld."""

    kind: Literal["post_evidence"] = "post_evidence"
    escalation_id: str
    rephrasings: tuple[str, ...] = ()  #: of a repeat: the same question as the customer put it, oldest first


class StaffAction:
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
    SEND_DRAFT = "send_draft"  #: what the bot withheld; `value` is how they changed it, or empty
    RETRY = "retry"  #: `value` is the `ts` of a staff message that was not delivered
    UNREACHABLE = "unreachable"  #: nothing more is sent to this customer; the conversation is closed
    ASK_CONTACT = "ask_contact"  #: go on by a lead: the customer is asked how else they can be reached


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffButton:
    """A button under a notice in the inbox."""

    label: str
    action: str  #: see `StaffAction`
    value: str = ""
    look: Literal["plain", "primary", "danger"] = "plain"


@dataclass(frozen=True, kw_only=True, slots=True)
class PostNotice:
    """Tell staff something in the thread, in our own words."""

    kind: Literal["post_notice"] = "post_notice"
    escalation_id: str
    text: str  #: plain text; what a customer wrote may be part of it
    buttons: tuple[StaffButton, ...] = ()
    pings: bool = False  #: whether it calls the group that is configured for the inbox


@dataclass(frozen=True, kw_only=True, slots=True)
class Whisper:
    """Tell one member of staff something in the thread that nobody else sees; lost if they are away."""

    kind: Literal["whisper"] = "whisper"
    thread: InboxThread
    staff_id: str
    text: str  #: plain text
    buttons: tuple[StaffButton, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class SendTranscript:
    """Put the whole transcript into the thread, as files to be kept elsewhere."""

    kind: Literal["send_transcript"] = "send_transcript"
    escalation_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Summarise:
    """Have a chat model sum the conversation up for the thread's head, if one is configured."""

    kind: Literal["summarise"] = "summarise"
    escalation_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UpdateHead:
    """Let the thread's first message show the present state."""

    kind: Literal["update_head"] = "update_head"
    escalation_id: str


Mark = Literal["delivered", "read", "waiting", "failed", "undone", "kept"]
"""What became of a staff member's message; "waiting" is for the customer to write again, "undone" is taken
back by its writer, "kept" made a note."""


@dataclass(frozen=True, kw_only=True, slots=True)
class MarkMessage:
    """Show on a staff member's own message what became of it."""

    kind: Literal["mark_message"] = "mark_message"
    thread: InboxThread
    message_id: str
    mark: Mark


Outgoing = Annotated[
    ToCustomer
    | EditSent
    | DeleteSent
    | InviteCustomer
    | OpenThread
    | ShowMessages
    | PostEvidence
    | PostNotice
    | Whisper
    | SendTranscript
    | Summarise
    | UpdateHead
    | MarkMessage,
    Discriminator("kind"),
]


class TimerKind:
    """The moments the desk asks to be woken at; a conversation has at most one of each."""

    UNPOSTED = "unposted"  #: Slack has not accepted the thread yet: tell the customer so
    UNCLAIMED = "unclaimed"  #: nobody claimed in time
    OWNER_SILENT = "owner_silent"  #: who claimed has not written: remind them
    OWNER_GONE = "owner_gone"  #: still silent: the conversation goes back to waiting
    SNOOZE_OVER = "snooze_over"  #: whoever snoozed it comes back to it
    PROMISE = "promise"  #: by now a person should have answered, as the customer was told
    UNHEARD = "unheard"  #: a voice message could not be listened to yet: tell the customer so


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What was decided about one turn and why; kept for the report."""

    action: Literal["answer", "clarify", "offer_human", "escalate", "forward", "park", "notice", "none"]
    reason: (
        str  #: begins with the deciding signal's name: explicit, sensitive, unknown, repeat, error, answered
    )
    signals: Signals = field(default_factory=Signals)
    answer: Answer | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """All that one turn does; the store commits it in one transaction or not at all."""

    conversation: Conversation  #: as it is afterwards
    decision: Decision
    escalation: Escalation | None = None  #: new or changed
    moved: Escalation | None = None  #: the one that ended because `escalation` goes on with it elsewhere
    lead: Lead | None = None  #: new or changed
    notes: tuple[Message, ...] = ()  #: for the transcript only, by whomever; the store gives them their `seq`
    outgoing: tuple[Outgoing, ...] = ()  #: in this order
    timers: Mapping[str, datetime | None] = field(default_factory=dict)  #: kind -> when, `None` to cancel
    timers_unless_set: Mapping[str, datetime] = field(default_factory=dict)  #: the same, if none is pending
    withdraw_answers: bool = False  #: drop answers of the bot that were not sent yet
    withdraw_staff: tuple[str, ...] = ()  #: drop these staff messages (Slack's `ts`) if not sent yet
    retry_staff: tuple[str, ...] = ()  #: send again what could not be delivered of these (Slack's `ts`)
    promises: tuple[Promise, ...] = ()  #: made to the customer now
    keeps_promises: bool = False  #: those made before are kept by this
    misses_promises: bool = False  #: nobody answered by the time that those made before said
    voids_promises: bool = False  #: nobody waits any more for what those made before said


# --- what staff say and see -------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Command:
    """What a staff message in the thread means."""

    kind: Literal[
        "send",
        "note",
        "claim",
        "assign",
        "resolve",
        "back",
        "snooze",
        "pause",
        "resume",
        "move",
        "transcript",
        "help",
    ]
    #: What goes to the customer ("send") or stays among staff ("note"); of a command what follows it, such as
    #: "2h" of "snooze", an instruction of "back", an inbox's name of "move", "@Ana" of "assign".
    text: str = ""
    doubtful: str | None = None  #: of a note: the ``!word`` or ``@name`` that made it one


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
    question: str | None = None  #: what the customer wants to know
    reply_until: datetime | None = None  #: when the channel's reply window ends, if it has one
    snoozed_until: datetime | None = None
    is_paused: bool = False
    has_moved: bool = False  #: it goes on in the thread of another inbox
    summary: str | None = None  #: by a chat model


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """Why a person was called, for those who take it up. All texts are untrusted."""

    trigger: Trigger
    why: str  #: one plain line
    question: str | None = None
    rephrasings: tuple[str, ...] = ()  #: of a repeat: the same question as the customer put it, oldest first
    signals: Signals = field(default_factory=Signals)
    found: tuple[Citation, ...] = ()  #: what the documents had, best first
    said: str | None = None  #: what the bot answered
    withheld: str | None = None  #: what it did not say, because no document does
