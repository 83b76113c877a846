"""One turn: what the desk has before it, and what it decides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.model.answer import Answer
from bot.model.conversation import Conversation, Message
from bot.model.escalation import Escalation, Lead, Promise, PromiseEnd, Signals, Trigger
from bot.model.events import TimerKind
from bot.model.outgoing import Outgoing


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """What the desk has before it when it decides: one conversation as it stands now."""

    conversation: Conversation
    messages: tuple[Message, ...]  #: the newest of the transcript, oldest first, this turn's own at the end
    escalation: Escalation | None = None  #: that of `conversation.escalation_id`
    lead: Lead | None = None  #: of that escalation
    promise: Promise | None = None  #: the last one that was made in the conversation


@dataclass(frozen=True, kw_only=True, slots=True)
class History:
    """All that was said in a conversation, and every time that a person was called."""

    conversation: Conversation
    escalations: tuple[Escalation, ...]  #: oldest first
    messages: tuple[Message, ...]  #: oldest first, notes among staff too


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What was decided about one turn and why; kept for the report."""

    action: Literal[
        "answer", "clarify", "offer_human", "escalate", "forward", "park", "rate", "notice", "none"
    ]
    reason: str  #: one plain line, for people
    trigger: Trigger | None = None  #: the signal that decided, if one did
    signals: Signals = field(default_factory=Signals)
    answer: Answer | None = None


NOTHING = Decision(action="none", reason="nothing to do")


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
    timers: Mapping[TimerKind, datetime | None] = field(default_factory=dict)  #: when, `None` to cancel
    #: The same, but only if none of its kind is pending.
    timers_unless_set: Mapping[TimerKind, datetime] = field(default_factory=dict)
    withdraw_answers: bool = False  #: drop answers of the bot that were not sent yet
    withdraw_staff: tuple[str, ...] = ()  #: drop these staff messages (Slack's `ts`) if not sent yet
    retry_staff: tuple[str, ...] = ()  #: send again what could not be delivered of these (Slack's `ts`)
    promise: Promise | None = None  #: made to the customer now
    earlier_promise: PromiseEnd | None = None  #: what became now of the one that was open
    unkept_at: datetime | None = None  #: what was kept at this moment was not: that reply was taken back
