"""Calling a person, in which inbox, and once more; and the way back to the bot."""

from collections.abc import Callable
from datetime import timedelta
from typing import Literal

from bot import buttons
from bot.config.texts import Texts
from bot.draft import Draft
from bot.inboxes import Inboxes, InboxRules
from bot.model import (
    NOTHING,
    Action,
    Author,
    Awaiting,
    Button,
    Decision,
    Ended,
    Said,
    Signals,
    Staff,
    Status,
    TimerKind,
    Trigger,
)
from bot.parking import Parking
from bot.ports import Hours, Pause, RouteWanted
from bot.promises import Promises
from bot.text import escape, mask_cards

UNPOSTED_AFTER = timedelta(seconds=4)
"""How long Slack may take before the customer is told that the call has not gone out yet."""


class Calling:
    """The ways from the bot to a person and back."""

    def __init__(
        self,
        *,
        inboxes: Inboxes,
        hours: Hours,
        parking: Parking,
        promises: Promises,
        pause: Pause,
        texts: Texts,
        new_id: Callable[[], str],
    ) -> None:
        self._inboxes = inboxes
        self._hours = hours
        self._parking = parking
        self._promises = promises
        self._pause = pause
        self._texts = texts
        self._new_id = new_id

    def _inbox(self, draft: Draft) -> InboxRules:
        return self._inboxes.of(draft.escalation)

    def is_paused(self, draft: Draft) -> bool:
        """Whether staff switched the bot off, here or everywhere: all the customer says is for people."""
        return draft.conversation.paused or self._pause.is_on()

    # --- calling ---

    def call(
        self, draft: Draft, trigger: Trigger, why: str, *, question: str, signals: Signals | None = None
    ) -> Decision:
        """Open an escalation, or go on in the thread of the one that has just ended.

        When nobody is there the question is parked at once.
        """
        signals, why = signals or Signals(), mask_cards(why)  # a model may quote the customer
        goes_on = self.talked_lately(draft)
        if goes_on:
            self._call_again(draft, trigger, why, question=question)
        else:
            self._call_anew(draft, trigger, why, question=question)
        if self._park_if_nobody_is_there(draft):
            reason = f"{why}; nobody is there"
            return Decision(action="park", trigger=trigger, reason=reason, signals=signals)
        self.await_claim(draft)
        if goes_on:
            draft.notice(self._texts.calling_again, *self.way_back(draft))
        else:
            draft.wake(TimerKind.UNPOSTED, UNPOSTED_AFTER)
        return Decision(action="escalate", trigger=trigger, reason=why, signals=signals)

    def _park_if_nobody_is_there(self, draft: Draft) -> bool:
        absence = self._parking.absence(draft)
        if absence is not None:
            self._parking.park(draft, said=absence.said, told_staff=absence.told_staff, pings=absence.pings)
        return absence is not None

    def _call_anew(self, draft: Draft, trigger: Trigger, why: str, *, question: str) -> None:
        conversation = draft.conversation
        inbox = self._inboxes.choose(
            RouteWanted(
                channel=conversation.address.channel,
                account=conversation.address.account,
                language=conversation.customer.language,
                topic=conversation.topic,
                sources=conversation.sources,
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

    def talked_lately(self, draft: Draft) -> bool:
        """Whether a person closed the conversation so lately that it goes on in the same thread."""
        ended = draft.escalation
        if ended is None or ended.ended_at is None or ended.outcome not in (Ended.RESOLVED, Ended.RETURNED):
            return False
        return draft.now - ended.ended_at < self._inbox(draft).reopen_within

    def _call_again(self, draft: Draft, trigger: Trigger, why: str, *, question: str) -> None:
        texts, customer = self._texts, draft.conversation.customer
        said = [texts.staff_wrote_again.format(customer=customer.name, why=why)]
        colleague = next((m.name for m in reversed(draft.messages) if m.author is Author.STAFF), None)
        if colleague is not None:
            said.append(texts.staff_had_it.format(name=colleague))
        draft.call_again(trigger, why, question=question)
        draft.tell_staff(" ".join(said))
        draft.show(with_bot=True)
        draft.become(Status.ESCALATED)

    async def asked_when(self, draft: Draft, signals: Signals) -> Decision:
        """The customer asks when somebody comes: who is still asked for a contact is not called for anew."""
        conversation, texts = draft.conversation, self._texts
        if conversation.status is not Status.PARKED or conversation.awaiting is not Awaiting.CONTACT:
            return await self.asked_again(draft, signals)
        absence = self._parking.absence(draft)
        if absence is None:
            self._say_how_it_stands(draft, texts.still_nobody, then=texts.nobody_came)
        else:
            self._say_how_it_stands(draft, absence.said, then=texts.noted)
        return Decision(action="park", reason="asked when somebody comes", signals=signals)

    def _say_how_it_stands(self, draft: Draft, said: str, *, then: str) -> None:
        """Not twice in the same words; staff read that they ask, once for as long as it stands so."""
        if said not in draft.transcript.said_in_a_row(Said.WAITS):
            draft.tell_staff(self._texts.staff_asks_again)
        draft.notice(draft.transcript.not_again(said, then), said=Said.WAITS)

    async def asked_again(self, draft: Draft, signals: Signals) -> Decision:
        """The customer asks for a person although one was called already: say truthfully where it stands."""
        texts, conversation = self._texts, draft.conversation
        draft.show()
        if conversation.status is Status.PARKED:
            return self._recall(draft, signals)
        if conversation.owner is not None:
            self.owner_is_waited_for(draft)
            name = escape(self._inbox(draft).public_name(conversation.owner))
            said, again = texts.with_owner.format(name=name), texts.with_owner_again.format(name=name)
            self._say_how_it_stands(draft, said, then=again)
        else:
            draft.notice(await self._how_long(draft), *self.way_back(draft), said=Said.WAITS)
        return _asked_again("forward", "asked again", signals)

    def say_where_it_stands(self, draft: Draft) -> None:
        """Let a customer who waits know that their words are heard, but not after each of them."""
        where, told = self._where_it_stands(draft), draft.transcript.said_in_a_row(Said.WAITS)
        has_gone_out = self._texts.still_calling in told and where not in told
        if not told or has_gone_out:
            draft.notice(where, *self.way_back(draft), said=Said.WAITS)

    async def _how_long(self, draft: Draft) -> str:
        """How it stands, and what may be said of how long it takes; not twice in the same words."""
        said, wait = self._where_it_stands(draft), None
        if said == self._texts.still_waiting:
            wait = await self._promises.usually(draft)
        if wait is not None:
            said = self._texts.still_waiting_usually.format(wait=wait)
        return draft.transcript.not_again(said, self._texts.still_waiting_again)

    def _where_it_stands(self, draft: Draft) -> str:
        posted = draft.escalation is not None and draft.escalation.thread_ts is not None
        return self._texts.still_waiting if posted else self._texts.still_calling

    def _recall(self, draft: Draft, signals: Signals) -> Decision:
        absence = self._parking.absence(draft)
        if absence is not None:
            self._say_how_it_stands(draft, absence.said, then=self._texts.noted)
            return _asked_again("park", "asked again, nobody is there", signals)
        draft.tell_staff(self._texts.staff_asks_again)
        draft.awaits(None)
        draft.record.reopen()
        draft.record.called()
        draft.become(Status.ESCALATED)
        self.await_claim(draft)
        draft.notice(self._texts.calling_again, *self.way_back(draft))
        return _asked_again("escalate", "asked again", signals)

    # --- back to the bot ---

    def settled(self, draft: Draft) -> Decision | None:
        """The customer needs nobody any more; `None` where people answer all they write."""
        texts, owner = self._texts, draft.conversation.owner
        if self.is_paused(draft):
            return None
        draft.show()
        if owner is not None:
            draft.tell_staff(texts.staff_settled_yours)
            draft.cancel(TimerKind.OWNER_SILENT, TimerKind.OWNER_GONE)
            return Decision(action="forward", reason="nobody needs to stay")
        self._end_withdrawn(draft, told_staff=texts.staff_settled, said=texts.settled)
        return Decision(action="notice", reason="nobody needs to come")

    def _end_withdrawn(self, draft: Draft, *, told_staff: str, said: str) -> None:
        question = draft.conversation.question
        draft.tell_staff(told_staff)
        draft.record.end(Ended.WITHDRAWN)
        draft.become(Status.OPEN)
        draft.bot_goes_on()
        draft.is_about(question or "")  # they may think better of it
        draft.notice(said, buttons.human(self._texts), said=Said.SENT_AWAY)

    def withdraw(self, draft: Draft) -> Decision:
        """The customer goes back to the bot."""
        texts, owner = self._texts, draft.conversation.owner
        draft.show()
        if owner is not None:
            self.owner_is_waited_for(draft)
        if self.is_paused(draft):
            draft.notice(texts.switched_off)
            return Decision(action="notice", reason="back to the bot, which is paused")
        if owner is not None:
            draft.tell_staff(texts.staff_wants_bot)
            draft.notice(texts.asked_to_close.format(name=escape(self._inbox(draft).public_name(owner))))
        else:
            self._end_withdrawn(draft, told_staff=texts.staff_withdrawn, said=texts.withdrawn)
        return Decision(action="notice", reason="back to the bot")

    def way_back(self, draft: Draft) -> tuple[Button, ...]:
        """The button back to the bot, for whoever would rather not wait; none while it is switched off."""
        if self.is_paused(draft):
            return ()
        return (Button(label=self._texts.button_back, action=Action.BACK),)

    # --- another inbox ---

    def move(self, draft: Draft, staff: Staff, inbox_name: str) -> Decision:
        """`staff` let the conversation go on in another inbox: both threads say so, and the customer.

        Whoever had it has it no longer; a lead stays one. An unknown inbox moves nothing.
        """
        texts, here, status = self._texts, self._inbox(draft), draft.conversation.status
        there = self._called(inbox_name)
        if there is None:
            known = ", ".join(rules.name for rules in self._inboxes.all)
            draft.tell_staff(texts.staff_no_inbox.format(inbox=inbox_name.strip(), inboxes=known))
            return NOTHING
        if status.bot_has_it:
            draft.tell_staff(texts.staff_bot_has_it)
            return NOTHING
        if there == here:
            draft.tell_staff(texts.staff_moved_already.format(inbox=here.name))
            return NOTHING
        draft.tell_staff(texts.staff_moved_away.format(name=staff.name, inbox=there.name))
        draft.move_escalation(self._new_id(), inbox=there.name, slack_channel_id=there.slack_channel_id)
        draft.tell_staff(texts.staff_moved_here.format(name=staff.name, inbox=here.name))
        if status is not Status.PARKED:
            self._call_there(draft, is_told=status is Status.ESCALATED)
        return Decision(action="notice", reason=f"moved to {there.name}")

    def _called(self, inbox_name: str) -> InboxRules | None:
        wanted = inbox_name.strip().casefold()
        return next((rules for rules in self._inboxes.all if rules.name.casefold() == wanted), None)

    def _call_there(self, draft: Draft, *, is_told: bool) -> None:
        if self._park_if_nobody_is_there(draft):
            return
        draft.wake(TimerKind.UNPOSTED, UNPOSTED_AFTER)
        self.await_claim(draft)
        if not is_told:
            draft.notice(self._texts.moved)

    def opened_for_nobody(self, draft: Draft) -> bool:
        """Whether a thread that opened late stands where nobody is there now; then the question is kept.

        It may be in the backup of the inbox that was called, and then it is that one's hours that count, and
        its time to claim.
        """
        escalation = draft.escalation
        if escalation is None or draft.now - escalation.needed_at < UNPOSTED_AFTER:
            return False
        if self._park_if_nobody_is_there(draft):
            return True
        self.await_claim(draft)
        return False

    # --- nobody came ---

    def await_claim(self, draft: Draft) -> None:
        """Somebody should claim it within the time of the inbox, and before everybody leaves."""
        inbox = self._inbox(draft)
        closes_at = self._hours.closes_at(inbox.name, draft.now)
        within = inbox.claim_within
        draft.wake(TimerKind.UNCLAIMED, within if closes_at is None else min(within, closes_at - draft.now))

    def nobody_came(self, draft: Draft) -> Decision:
        """Nobody claimed in time: call the team once more; then tell the truth and keep the question."""
        texts, inbox = self._texts, self._inbox(draft)
        if not self._parking.is_open(draft):
            said = self._parking.closed_now(draft)
            self._parking.park(draft, said=said, told_staff=texts.staff_closed_meanwhile)
            return Decision(action="park", reason="nobody claimed before closing time")
        escalation = draft.escalation
        if escalation is not None and escalation.thread_ts is None and escalation.called_at is None:
            # Slack has not taken the thread: nobody was called who could have come.
            self._parking.park(draft, said=texts.nobody_reached, told_staff=texts.staff_not_reached)
            return Decision(action="park", reason="nobody could be called in time")
        minutes = round(inbox.claim_within.total_seconds() / 60)
        if inbox.pings and escalation is not None and escalation.pinged_at is None:
            customer = draft.conversation.customer.name
            draft.tell_staff(texts.staff_ping.format(minutes=minutes, customer=customer), pings=True)
            draft.record.pinged()
            self.await_claim(draft)
            return Decision(action="notice", reason="nobody claimed in time: the team was called once more")
        told_staff = texts.staff_nobody_came.format(minutes=minutes)
        self._parking.park(draft, said=texts.nobody_came, told_staff=told_staff)
        return Decision(action="park", reason="nobody claimed in time")

    # --- whoever claimed it ---

    def owner_is_waited_for(self, draft: Draft) -> None:
        """From the customer's first unanswered word on, the owner's time runs."""
        draft.wake_unless_set(TimerKind.OWNER_SILENT, self._inbox(draft).owner_silent)

    def remind_owner(self, draft: Draft) -> Decision:
        """Who claimed leaves the customer waiting."""
        name = draft.conversation.owner.name if draft.conversation.owner else ""
        minutes = round(self._inbox(draft).owner_silent.total_seconds() / 60)
        told = self._texts.staff_reminder.format(name=name, minutes=minutes)
        draft.tell_staff(told, calls=draft.conversation.owner)
        draft.wake_unless_set(TimerKind.OWNER_GONE, self._inbox(draft).owner_silent)
        return Decision(action="notice", reason="the owner was reminded")

    def owner_gone(self, draft: Draft) -> Decision:
        """Still silent: the conversation waits for somebody anew, and the customer is told."""
        owner = draft.conversation.owner
        draft.tell_staff(self._texts.staff_owner_gone.format(name=owner.name if owner else ""))
        if not self._parking.is_open(draft):
            said = self._parking.closed_now(draft)
            self._parking.park(draft, said=said, told_staff=self._texts.staff_closed_meanwhile)
            return Decision(action="park", reason="the owner fell silent, and nobody is there")
        draft.become(Status.ESCALATED)
        self.await_claim(draft)
        name = self._inbox(draft).public_name(owner) if owner else ""
        draft.notice(self._texts.owner_gone.format(name=escape(name)), *self.way_back(draft))
        return Decision(action="notice", reason="the owner fell silent")


def _asked_again(action: Literal["escalate", "forward", "park"], reason: str, signals: Signals) -> Decision:
    return Decision(action=action, trigger=Trigger.EXPLICIT, reason=reason, signals=signals)
