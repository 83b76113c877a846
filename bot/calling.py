"""Calling a person, and what to do when there is none: no dead ends."""

from collections.abc import Callable
from datetime import timedelta

from bot.config.texts import Texts
from bot.draft import Draft
from bot.inboxes import Inboxes, InboxRules
from bot.model import (
    Action,
    Author,
    Awaiting,
    Button,
    Contact,
    Decision,
    Signals,
    Status,
    TimerKind,
    Trigger,
)
from bot.ports import Hours, ReadContact, RouteWanted
from bot.text import escape

UNPOSTED_AFTER = timedelta(seconds=4)
"""How long Slack may take before the customer is told that the call has not gone out yet."""


class Calling:
    """The ways from the bot to a person and back."""

    def __init__(
        self,
        *,
        inboxes: Inboxes,
        hours: Hours,
        read_contact: ReadContact,
        texts: Texts,
        new_id: Callable[[], str],
    ) -> None:
        self._inboxes = inboxes
        self._hours = hours
        self._read_contact = read_contact
        self._texts = texts
        self._new_id = new_id

    def _inbox(self, draft: Draft) -> InboxRules:
        return self._inboxes.of(draft.escalation)

    # --- calling ---

    def call(
        self, draft: Draft, trigger: Trigger, why: str, *, question: str, signals: Signals | None = None
    ) -> Decision:
        """Open an escalation; outside opening hours the question is parked at once."""
        signals = signals or Signals()
        address = draft.conversation.address
        inbox = self._inboxes.choose(
            RouteWanted(
                channel=address.channel,
                account=address.account,
                language=draft.conversation.customer.language,
            )
        )
        draft.open_escalation(
            self._new_id(),
            trigger,
            why,
            question=question,
            inbox=inbox.name,
            slack_channel_id=inbox.slack_channel_id,
        )
        if not self._is_open(draft):
            self._park(draft, said=self._closed_now(draft), told_staff=self._texts.staff_closed)
            reason = f"{trigger.value}: {why}; nobody is there"
            return Decision(action="park", reason=reason, signals=signals)
        draft.wake(TimerKind.UNPOSTED, UNPOSTED_AFTER)
        draft.wake(TimerKind.UNCLAIMED, inbox.claim_within)
        return Decision(action="escalate", reason=f"{trigger.value}: {why}", signals=signals)

    def asked_again(self, draft: Draft, signals: Signals) -> Decision:
        """The customer asks for a person although one was called already: say truthfully where it stands."""
        texts, conversation = self._texts, draft.conversation
        draft.show()
        if conversation.status is Status.PARKED:
            return self._recall(draft, signals)
        if conversation.owner is not None:
            self.owner_is_waited_for(draft)
            draft.tell_staff(texts.staff_asks_again)
            draft.notice(texts.with_owner.format(name=escape(conversation.owner.name)))
        else:
            draft.notice(self._where_it_stands(draft), self.back_button())
        return Decision(action="forward", reason="explicit: asked again", signals=signals)

    def say_where_it_stands(self, draft: Draft) -> None:
        """Let a customer who waits know that their words are heard, but not after each of them."""
        said = [m.text for m in draft.messages if m.author is not Author.CUSTOMER]
        if said[-1:] != [self._where_it_stands(draft)]:
            draft.notice(self._where_it_stands(draft), self.back_button())

    def _where_it_stands(self, draft: Draft) -> str:
        posted = draft.escalation is not None and draft.escalation.thread_ts is not None
        return self._texts.still_waiting if posted else self._texts.still_calling

    def _recall(self, draft: Draft, signals: Signals) -> Decision:
        draft.tell_staff(self._texts.staff_asks_again)
        if not self._is_open(draft):
            draft.notice(self._closed_now(draft))
            return Decision(action="park", reason="explicit: asked again, closed", signals=signals)
        draft.awaits(None)
        draft.reopen_escalation()
        draft.become(Status.ESCALATED)
        draft.wake(TimerKind.UNCLAIMED, self._inbox(draft).claim_within)
        draft.notice(self._texts.calling_again, self.back_button())
        return Decision(action="escalate", reason="explicit: asked again", signals=signals)

    def withdraw(self, draft: Draft) -> Decision:
        """The customer goes back to the bot."""
        texts, owner = self._texts, draft.conversation.owner
        draft.show()
        if owner is not None:
            self.owner_is_waited_for(draft)
            draft.tell_staff(texts.staff_wants_bot)
            draft.notice(texts.asked_to_close.format(name=escape(owner.name)))
        else:
            draft.tell_staff(texts.staff_withdrawn)
            draft.end_escalation("withdrawn")
            draft.become(Status.OPEN)
            draft.bot_goes_on()
            draft.cancel(TimerKind.UNPOSTED, TimerKind.UNCLAIMED)
            draft.notice(texts.withdrawn)
        return Decision(action="notice", reason="explicit: back to the bot")

    def back_button(self) -> Button:
        """The way back to the bot, for whoever would rather not wait."""
        return Button(label=self._texts.button_back, action=Action.BACK)

    # --- nobody there ---

    def nobody_came(self, draft: Draft) -> Decision:
        """Nobody claimed in time: tell the truth and keep the question."""
        minutes = round(self._inbox(draft).claim_within.total_seconds() / 60)
        told_staff = self._texts.staff_nobody_came.format(minutes=minutes)
        self._park(draft, said=self._texts.nobody_came, told_staff=told_staff)
        return Decision(action="park", reason="nobody claimed in time")

    def _park(self, draft: Draft, *, said: str, told_staff: str) -> None:
        draft.keep_lead(None)
        draft.cancel(TimerKind.UNPOSTED, TimerKind.UNCLAIMED)
        draft.end_escalation("parked")
        draft.become(Status.PARKED)
        draft.tell_staff(told_staff)
        texts = self._texts
        if draft.lead is not None and draft.lead.contact is not None:
            draft.notice(f"{said}\n\n{self._reached_at(draft.lead.contact)}")
            return
        draft.awaits(Awaiting.CONTACT)
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
        draft.keep_lead(contact)
        draft.awaits(None)
        draft.tell_staff(self._told(contact))
        draft.update_head()
        draft.notice(self._reached_at(contact))
        return Decision(action="park", reason=f"lead: {contact.kind}")

    def learn_question(self, draft: Draft, text: str) -> None:
        """The first thing they say after a bare "human please" is what they want to know."""
        if text and not draft.conversation.question:
            draft.is_about(text)
            if draft.conversation.status is Status.PARKED:
                draft.keep_lead(None)
                draft.update_head()

    def _reached_at(self, contact: Contact) -> str:
        match contact.kind:
            case "here":
                return self._texts.lead_here
            case "none":
                return self._texts.lead_refused
            case _:
                return self._texts.lead_kept.format(contact=escape(contact.value))

    def _told(self, contact: Contact) -> str:
        match contact.kind:
            case "here":
                return self._texts.staff_lead.format(contact=self._texts.staff_lead_here)
            case "none":
                return self._texts.staff_lead_refused
            case _:
                return self._texts.staff_lead.format(contact=contact.value)

    def _closed_now(self, draft: Draft) -> str:
        opening = self._hours.next_opening(self._inbox(draft).name, draft.now)
        if opening is None:
            return self._texts.closed_now_unknown
        return self._texts.closed_now.format(when=f"{opening:%A, %d %B, %H:%M} ({opening.tzname()})")

    def _is_open(self, draft: Draft) -> bool:
        return self._hours.is_open(self._inbox(draft).name, draft.now)

    # --- whoever claimed it ---

    def owner_is_waited_for(self, draft: Draft) -> None:
        """From the customer's first unanswered word on, the owner's time runs."""
        draft.wake_unless_set(TimerKind.OWNER_SILENT, self._inbox(draft).owner_silent)

    def remind_owner(self, draft: Draft) -> Decision:
        """Who claimed leaves the customer waiting."""
        name = draft.conversation.owner.name if draft.conversation.owner else ""
        minutes = round(self._inbox(draft).owner_silent.total_seconds() / 60)
        draft.tell_staff(self._texts.staff_reminder.format(name=name, minutes=minutes))
        draft.wake_unless_set(TimerKind.OWNER_GONE, self._inbox(draft).owner_silent)
        return Decision(action="notice", reason="the owner was reminded")

    def owner_gone(self, draft: Draft) -> Decision:
        """Still silent: the conversation waits for somebody anew, and the customer is told."""
        name = draft.conversation.owner.name if draft.conversation.owner else ""
        draft.cancel(TimerKind.OWNER_SILENT)
        draft.tell_staff(self._texts.staff_owner_gone.format(name=name))
        if not self._is_open(draft):
            self._park(draft, said=self._closed_now(draft), told_staff=self._texts.staff_closed)
            return Decision(action="park", reason="the owner fell silent, and nobody is there")
        draft.become(Status.ESCALATED)
        draft.wake(TimerKind.UNCLAIMED, self._inbox(draft).claim_within)
        draft.notice(self._texts.owner_gone.format(name=escape(name)), self.back_button())
        return Decision(action="notice", reason="the owner fell silent")
