"""A conversation at the desk without a store or a channel: to try a policy, and to test the desk."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.desk import Desk
from bot.inboxes import Inboxes, InboxRules
from bot.model import (
    Address,
    Author,
    Case,
    Conversation,
    Customer,
    Event,
    Message,
    MessageSent,
    Outcome,
    Promise,
    Reply,
    ToCustomer,
)
from bot.ports import Hours, Pause, Waits


class _AlwaysOpen:
    """Hours of an inbox that is always attended."""

    def is_open(self, inbox: str, at: datetime) -> bool:
        return True

    def next_opening(self, inbox: str, after: datetime) -> datetime | None:
        return after

    def read_moment(self, inbox: str, text: str, now: datetime) -> datetime | None:
        return None

    def closes_at(self, inbox: str, at: datetime) -> datetime | None:
        return None

    def after_open_minutes(self, inbox: str, at: datetime, minutes: float) -> datetime | None:
        return at + timedelta(minutes=minutes)


class _NeverPaused:
    """The switch of a bot that nobody switches off."""

    def is_on(self) -> bool:
        return False


class _NoWaits:
    """Where nobody has waited yet."""

    async def usual(self, inbox: str) -> timedelta | None:
        return None

    async def in_line(self) -> Mapping[str, int]:
        return {}


ALWAYS_OPEN: Hours = _AlwaysOpen()
NEVER_PAUSED: Pause = _NeverPaused()
NO_WAITS: Waits = _NoWaits()
NO_INBOX = Inboxes(
    [
        InboxRules(
            name="rehearsal",
            slack_channel_id="",
            claim_within=timedelta(minutes=5),
            owner_silent=timedelta(minutes=10),
        )
    ]
)
"""Where a rehearsal escalates to: nobody reads it."""


def _last_promise(earlier: Promise | None, outcome: Outcome) -> Promise | None:
    if outcome.promise is not None or outcome.earlier_promise is None:
        return outcome.promise or earlier
    return earlier and replace(earlier, is_open=False)


class Rehearsal:
    """Plays events at a real desk and keeps, in memory, what the store would have kept."""

    def __init__(
        self, desk: Desk, *, clock: Clock, conversation_id: str = "1", name: str = "Customer"
    ) -> None:
        self._desk = desk
        self._clock = clock
        self._address = Address(channel="rehearsal", account="rehearsal", chat=conversation_id)
        self._customer = Customer(id=conversation_id, name=name)
        self._events = 0
        conversation = Conversation(id=conversation_id, address=self._address, customer=self._customer)
        self.case = Case(conversation=conversation, messages=())
        self.said: list[Reply] = []  #: everything that went to the customer, oldest first

    async def customer_writes(self, *texts: str) -> Outcome:
        """The customer writes one or more messages that make one turn."""
        return await self.play([self.hears(text) for text in texts])

    def hears(self, text: str) -> MessageSent:
        """The customer writes; nobody has looked at it yet."""
        event = MessageSent(
            key=self.new_key(),
            address=self._address,
            customer=self._customer,
            at=self._clock.now(),
            message_id=str(self._next_seq()),
            text=text,
        )
        self._append(
            Message(
                seq=0,
                author=Author.CUSTOMER,
                name=self._customer.name,
                text=text,
                at=event.at,
                message_id=event.message_id,
            )
        )
        return event

    async def play(self, events: Sequence[Event]) -> Outcome:
        """Let the desk decide one turn, and keep what it decided."""
        outcome = await self._desk.decide(self.case, events)
        for note in outcome.notes:
            self._append(note)
        for outgoing in outcome.outgoing:
            if isinstance(outgoing, ToCustomer):
                self._append(outgoing.line(self._clock.now()))
                self.said.append(outgoing.reply)
        lead = outcome.lead or self.case.lead
        current = lead is not None and lead.escalation_id == outcome.conversation.escalation_id
        self.case = replace(
            self.case,
            conversation=outcome.conversation,
            escalation=outcome.escalation or self.case.escalation,
            lead=lead if current else None,
            promise=_last_promise(self.case.promise, outcome),
        )
        return outcome

    def new_key(self) -> str:
        """A dedupe key that was not used before."""
        self._events += 1
        return f"rehearsal/{self._address.chat}/{self._events}"

    def _append(self, line: Message) -> None:
        line = replace(line, seq=self._next_seq())
        self.case = replace(self.case, messages=(*self.case.messages, line))

    def _next_seq(self) -> int:
        return len(self.case.messages) + 1
