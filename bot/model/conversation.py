"""A conversation and its transcript."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum
from typing import Literal

from bot.model.people import Address, Attachment, Customer, Staff


class Status(Enum):
    """Who owes the customer the next word."""

    OPEN = "open"  #: the bot answers
    ESCALATED = "escalated"  #: a person was called and none has come yet
    CLAIMED = "claimed"  #: one named person answers; the bot is silent
    SNOOZED = "snoozed"  #: a person will come back to it; the customer's next word wakes it
    PARKED = "parked"  #: nobody was there: a lead was taken, a person will follow up
    RESOLVED = "resolved"  #: nobody, until the customer writes again

    @property
    def bot_has_it(self) -> bool:
        """Whether no person has it or was called: the next word is the bot's."""
        return self in (Status.OPEN, Status.RESOLVED)


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


class Said(StrEnum):
    """What a line of ours says to the customer, as far as what they answer to it depends on that."""

    GREETING = "greeting"
    THANKS = "thanks"  #: "you are welcome; is there anything else?"
    HOW_ARE_YOU = "how_are_you"
    WHO_ARE_YOU = "who_are_you"
    BYE = "bye"
    ANSWER = "answer"  #: what the documents say to what was asked
    OFFER = "offer"  #: the offer of a person, or that one is called, with nothing beside it
    OFFER_BESIDE = "offer_beside"  #: the offer of a person beside something else that praise may be for
    NO_WORDS = "no_words"  #: that they wrote no words: what would they like to know?
    DECLINED = "declined"  #: all right, no person then
    SENT_AWAY = "sent_away"  #: all right, whoever was called need not come
    WAITS = "waits"  #: how it stands with the person they wait for, and perhaps for how long
    TAKE_TIME = "take_time"  #: they may take their time
    ASKED_HOW = "asked_how"  #: by which way a colleague shall answer: asked once more, with all the ways
    ASKED_WHERE = "asked_where"  #: the number or the address, of the way that they chose
    ASKED_ELSEWHERE = "asked_elsewhere"  #: how else, as the chat does not carry it
    RESOLVED = "resolved"  #: a person has closed it: how was it?
    RATED = "rated"  #: thank you for having said how it was
    SORRY = "sorry"  #: that it was not good


SMALL_TALK = frozenset({Said.GREETING, Said.THANKS, Said.HOW_ARE_YOU, Said.WHO_ARE_YOU, Said.BYE})
"""What is said to small talk."""


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
    staff_id: str | None = None  #: of a staff message Slack's id of who wrote it
    quotes: str | None = None  #: what it replies to, if its writer said so: untrusted text
    change: Literal["edited", "deleted"] | None = None  #: of an earlier line, which itself stays as it is
    changes: int | None = None  #: the `seq` of that line, as it was first said
    before: str | None = None  #: what it said until this change
    spoken: int | None = None  #: it was said in a voice message: the `seq` of the line that has it
    said: Said | None = None  #: of a line of ours, what it says, if that is one of these
    options: tuple[str, ...] = ()  #: of a line of ours that asks back, the topics to choose from
