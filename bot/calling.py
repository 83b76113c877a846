"""Calling a person, and what to do when there is none: no dead ends."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.config.texts import Texts
from bot.draft import Draft
from bot.model import (
    Action,
    Author,
    Awaiting,
    Button,
    Contact,
    Decision,
    Lead,
    Signals,
    Status,
    TimerKind,
    Trigger,
)
from bot.ports import Hours, ReadContact
from bot.text import escape

UNPOSTED_AFTER = timedelta(seconds=4)
"""How long Slack may take before the customer is told that the call has not gone out yet."""


@dataclass(frozen=True, kw_only=True, slots=True)
class InboxRules:
    """What the desk must know of one inbox."""

    name: str
    slack_channel_id: str
    claim_within: timedelta  #: then the question becomes a lead
    owner_silent: timedelta  #: after it the owner is reminded; after it again, the conversation waits anew


class Calling:
    """The ways from the bot to a person and back."""

    def __init__(
        self,
        *,
        inbox: InboxRules,
        hours: Hours,
        read_contact: ReadContact,
        texts: Texts,
        new_id: Callable[[], str],
    ) -> None:
        self._inbox = inbox
        self._hours = hours
        self._read_contact = read_contact
        self._texts = texts
        self._new_id = new_id

    # --- calling ---

    def call(
        self, draft: Draft, trigger: Trigger, why: str, *, question: str = "", signals: Signals | None = None
    ) -> Decision:
        """Open an escalation; outside opening hours the question is parked at once."""
        draft.open_escalation(
            self._new_id(),
            trigger,
            why,
            inbox=self._inbox.name,
            slack_channel_id=self._inbox.slack_channel_id,
        )
        if self._hours.is_open(self._inbox.name, draft.now):
            draft.wake(TimerKind.UNPOSTED, UNPOSTED_AFTER)
            draft.wake(TimerKind.UNCLAIMED, self._inbox.claim_within)
        else:
            self._park(draft, question, said=self._closed_now(draft.now), told_staff=self._texts.staff_closed)
            return Decision(
                action="park", reason=f"{trigger.value}: {why}; nobody is there", signals=signals or Signals()
            )
        return Decision(action="escalate", reason=f"{trigger.value}: {why}", signals=signals or Signals())

    def asked_again(self, draft: Draft, signals: Signals) -> Decision:
        """The customer asks for a person although one was called already: say truthfully where it stands."""
        texts, conversation = self._texts, draft.conversation
        draft.show()
        if conversation.status is Status.PARKED:
            return self._recall(draft, signals)
        if conversation.status is Status.ESCALATED:
            posted = draft.escalation is not None and draft.escalation.thread_ts is not None
            draft.notice(texts.still_waiting if posted else texts.still_calling)
        elif conversation.owner is not None:
            draft.notice(texts.with_owner.format(name=escape(conversation.owner.name)))
            draft.tell_staff(texts.staff_asks_again)
        return Decision(action="forward", reason="explicit: asked again", signals=signals)

    def _recall(self, draft: Draft, signals: Signals) -> Decision:
        draft.tell_staff(self._texts.staff_asks_again)
        if not self._hours.is_open(self._inbox.name, draft.now):
            draft.notice(self._closed_now(draft.now))
            return Decision(action="park", reason="explicit: asked again, closed", signals=signals)
        draft.awaits(None)
        draft.reopen_escalation()
        draft.become(Status.ESCALATED)
        draft.wake(TimerKind.UNCLAIMED, self._inbox.claim_within)
        draft.notice(self._texts.calling_again)
        return Decision(action="escalate", reason="explicit: asked again", signals=signals)

    def withdraw(self, draft: Draft) -> Decision:
        """The customer goes back to the bot."""
        conversation, texts = draft.conversation, self._texts
        draft.show()
        if conversation.status in (Status.CLAIMED, Status.SNOOZED):
            name = conversation.owner.name if conversation.owner else texts.team
            draft.tell_staff(texts.staff_wants_bot)
            draft.notice(texts.asked_to_close.format(name=escape(name)))
        else:
            draft.tell_staff(texts.staff_withdrawn)
            draft.end_escalation("withdrawn")
            draft.become(Status.OPEN)
            draft.awaits(None)
            draft.cancel(TimerKind.UNPOSTED, TimerKind.UNCLAIMED)
            draft.notice(texts.withdrawn)
        return Decision(action="notice", reason="explicit: back to the bot")

    # --- nobody there ---

    def nobody_came(self, draft: Draft) -> Decision:
        """Nobody claimed in time: tell the truth and keep the question."""
        minutes = round(self._inbox.claim_within.total_seconds() / 60)
        self._park(
            draft,
            _last_question(draft),
            said=self._texts.nobody_came,
            told_staff=self._texts.staff_nobody_came.format(minutes=minutes),
        )
        return Decision(action="park", reason="nobody claimed in time")

    def _park(self, draft: Draft, question: str, *, said: str, told_staff: str) -> None:
        assert draft.escalation is not None
        question = question or _last_question(draft)
        draft.keep_lead(self._lead(draft, question, None))
        draft.cancel(TimerKind.UNPOSTED, TimerKind.UNCLAIMED)
        draft.end_escalation("parked")
        draft.become(Status.PARKED)
        draft.awaits(Awaiting.CONTACT, question)
        draft.tell_staff(told_staff)
        texts = self._texts
        draft.notice(
            f"{said}\n\n{texts.ask_contact}",
            Button(label=texts.button_reach_here, action=Action.REACH_HERE),
            Button(label=texts.button_reach_not, action=Action.REACH_NOT),
        )

    def read_contact(self, text: str) -> Contact | None:
        """The contact in a customer's text, if there is a valid one."""
        return self._read_contact(text)

    def keep_contact(self, draft: Draft, contact: Contact) -> Decision:
        """The customer said how to reach them, or that they would rather not say."""
        texts, question = self._texts, draft.conversation.question or _last_question(draft)
        draft.keep_lead(self._lead(draft, question, contact))
        draft.awaits(None)
        match contact.kind:
            case "here":
                said, told = texts.lead_here, texts.staff_lead.format(contact=texts.staff_lead_here)
            case "none":
                said, told = texts.lead_refused, texts.staff_lead_refused
            case _:
                said = texts.lead_kept.format(contact=escape(contact.value))
                told = texts.staff_lead.format(contact=contact.value)
        draft.tell_staff(told)
        draft.update_head()
        draft.notice(said)
        return Decision(action="park", reason=f"lead: {contact.kind}")

    def _lead(self, draft: Draft, question: str, contact: Contact | None) -> Lead:
        assert draft.escalation is not None
        return Lead(
            id=draft.escalation.id,
            conversation_id=draft.conversation.id,
            escalation_id=draft.escalation.id,
            question=question,
            contact=contact,
            at=draft.now,
        )

    def _closed_now(self, now: datetime) -> str:
        opening = self._hours.next_opening(self._inbox.name, now)
        if opening is None:
            return self._texts.closed_now_unknown
        return self._texts.closed_now.format(when=f"{opening:%A, %d %B, %H:%M} ({opening.tzname()})")

    # --- waiting ---

    def wait_again(self, draft: Draft) -> Decision:
        """Who claimed has gone silent: the conversation waits for somebody anew, and the customer is told."""
        owner = draft.conversation.owner
        name = owner.name if owner else self._texts.team
        draft.become(Status.ESCALATED)
        draft.wake(TimerKind.UNCLAIMED, self._inbox.claim_within)
        draft.tell_staff(self._texts.staff_owner_gone.format(name=name))
        draft.notice(self._texts.owner_gone.format(name=escape(name)))
        return Decision(action="notice", reason="the owner fell silent")

    @property
    def owner_silent(self) -> timedelta:
        """How long an owner may leave the customer waiting before they are reminded."""
        return self._inbox.owner_silent


def _last_question(draft: Draft) -> str:
    said = [m.text for m in draft.messages if m.author is Author.CUSTOMER and m.text]
    return said[-1] if said else ""
