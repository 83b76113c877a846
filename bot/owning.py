"""Who has a conversation: taking it, passing it on, and letting go of it again."""

from datetime import UTC, datetime, timedelta

from bot import buttons
from bot.calling import Calling
from bot.config.texts import Texts
from bot.draft import Draft
from bot.inboxes import Inboxes, InboxRules
from bot.model import (
    Action,
    Author,
    Awaiting,
    Button,
    Decision,
    Ended,
    Said,
    Staff,
    StaffActed,
    StaffWrote,
    Status,
    TimerKind,
)
from bot.moments import moment_with_date
from bot.ports import Hours
from bot.text import escape

StaffAsks = StaffWrote | StaffActed
"""What a member of staff asks of us: by a command, or by a button."""


def refuse(draft: Draft, asked: StaffAsks, why: str, *, reason: str) -> Decision:
    """Nothing is done, and whoever asked for it sees why."""
    if isinstance(asked, StaffWrote):
        draft.mark(asked.thread, asked.message_id, "failed")
    draft.whisper(asked.thread, asked.staff, why)
    return Decision(action="none", reason=reason)


class Owning:
    """What members of staff do with a conversation as a whole."""

    def __init__(
        self,
        *,
        calling: Calling,
        inboxes: Inboxes,
        hours: Hours,
        texts: Texts,
        only_quotes: bool,
    ) -> None:
        self._only_quotes = only_quotes  # the bot, which then heeds no instruction
        self._calling = calling
        self._inboxes = inboxes
        self._hours = hours
        self._texts = texts

    # --- taking it ---

    def claim(self, draft: Draft, asked: StaffAsks) -> Decision:
        """Whoever asks takes it; who has it already keeps it, and the other is told who that is."""
        status, owner = draft.conversation.status, draft.conversation.owner
        if status in (Status.CLAIMED, Status.SNOOZED) and owner is not None:
            if owner.id != asked.staff.id:
                if isinstance(asked, StaffWrote):
                    draft.mark(asked.thread, asked.message_id, "failed")
                draft.tell_staff(self._texts.staff_already_claimed.format(name=owner.name))
                return Decision(action="none", reason="already claimed")
            if status is Status.CLAIMED:
                return Decision(action="none", reason="already claimed")
        self.join(draft, asked.staff)
        draft.tell_staff(self._claimed(status).format(name=asked.staff.name))
        self._calling.owner_is_waited_for(draft)
        return Decision(action="notice", reason="claimed")

    def _claimed(self, before: Status) -> str:
        """What staff read of it: who takes it from the bot, silences the bot."""
        return self._texts.staff_claimed_again if before.bot_has_it else self._texts.staff_claimed

    def join(self, draft: Draft, staff: Staff) -> None:
        """`staff` has it from now on, and the customer knows who came."""
        self._take(draft, staff, said=self._texts.joined)

    def assign(self, draft: Draft, asked: StaffAsks, colleague: Staff | None) -> Decision:
        """`colleague` has it from now on, whoever had it before."""
        texts, conversation = self._texts, draft.conversation
        if colleague is None:
            return refuse(draft, asked, texts.staff_assign_whom, reason="assigned to nobody")
        owner = conversation.owner
        if conversation.status is Status.CLAIMED and owner is not None and owner.id == colleague.id:
            told = texts.staff_already_claimed.format(name=owner.name)
            return refuse(draft, asked, told, reason="already claimed")
        # Who writes the command mentions them; a button calls nobody.
        draft.tell_staff(
            texts.staff_assigned.format(name=asked.staff.name, colleague=colleague.name),
            calls=colleague if isinstance(asked, StaffActed) else None,
        )
        self._take(draft, colleague, said=texts.assigned)
        # Their time begins anew, however long the customer waited for somebody else.
        draft.cancel(TimerKind.OWNER_GONE)
        draft.wake(TimerKind.OWNER_SILENT, self._rules(draft).owner_silent)
        return Decision(action="notice", reason="assigned")

    def _take(self, draft: Draft, staff: Staff, *, said: str) -> None:
        is_news = self._is_news(draft, staff)
        draft.withdraw_answers()
        if draft.bot_has_it:  # they have not seen what was said since it was let go of
            draft.show(with_bot=True)
        self._take_up(draft)
        draft.become(Status.CLAIMED, owner=staff)
        if is_news:
            draft.notice(said.format(name=self._shown(draft, staff)))

    @staticmethod
    def _take_up(draft: Draft) -> None:
        """The escalation is somebody's."""
        draft.record.reopen()
        draft.record.claimed()
        draft.awaits(None)
        draft.instruct(None)

    def _is_news(self, draft: Draft, staff: Staff) -> bool:
        """Whether the customer does not know yet that it is `staff` who answers."""
        conversation, escalation = draft.conversation, draft.escalation
        if conversation.status in (Status.OPEN, Status.ESCALATED, Status.PARKED) or escalation is None:
            return True
        name = self._shown(draft, staff)
        if conversation.owner is not None and self._shown(draft, conversation.owner) != name:
            return True
        told = {text.format(name=name) for text in (self._texts.joined, self._texts.assigned)}
        return not any(
            line.author is Author.NOTICE and line.text in told
            for line in draft.messages
            if line.seq > escalation.opened_through
        )

    # --- letting go of it ---

    def resolve(self, draft: Draft, asked: StaffAsks) -> Decision:
        """It is done; the customer is told, and asked how it went."""
        if draft.bot_has_it:
            return self._refuse_as_bot_has_it(draft, asked)
        self._close(draft)
        draft.tell_staff(self._texts.staff_resolved.format(name=asked.staff.name))
        stars = (Button(label="\N{BLACK STAR}" * n, action=f"{Action.RATE}{n}") for n in range(1, 6))
        text = self._texts.resolved_paused if self._calling.is_paused(draft) else self._texts.resolved
        draft.notice(text.format(name=self._shown(draft, asked.staff)), *stars, said=Said.RESOLVED)
        return Decision(action="notice", reason="resolved")

    def give_up(self, draft: Draft, asked: StaffAsks) -> Decision:
        """The customer cannot be reached: it is closed without a word to them."""
        if draft.bot_has_it:
            return self._refuse_as_bot_has_it(draft, asked)
        self._close(draft)
        draft.withdraw_waiting()
        draft.tell_staff(self._texts.staff_unreachable.format(name=asked.staff.name))
        return Decision(action="none", reason="the customer cannot be reached")

    def _close(self, draft: Draft) -> None:
        draft.record.end(Ended.RESOLVED)
        draft.become(Status.RESOLVED)
        draft.awaits(None)

    def hand_back(self, draft: Draft, asked: StaffAsks, instruction: str) -> Decision:
        """The bot answers again and follows `instruction`, if there is one, until a person is called anew."""
        texts, was_paused = self._texts, draft.conversation.paused
        if was_paused:
            self.resume(draft, asked)
        if self._calling.is_paused(draft):
            return refuse(draft, asked, texts.staff_paused_everywhere, reason="paused everywhere")
        if draft.bot_has_it and not instruction and not was_paused:
            return self._refuse_as_bot_has_it(draft, asked)
        if not draft.bot_has_it:
            self._return(draft, asked.staff)
        if instruction and self._only_quotes:
            draft.tell_staff(texts.staff_not_instructed)
        elif instruction:
            draft.instruct(instruction)
            draft.tell_staff(texts.staff_instructed.format(instruction=instruction))
        return Decision(action="notice", reason="handed back to the bot")

    def _return(self, draft: Draft, staff: Staff) -> None:
        draft.record.end(Ended.RETURNED)
        draft.become(Status.OPEN)
        question = draft.conversation.question
        draft.bot_goes_on()
        draft.is_about(question)
        draft.wake(TimerKind.TAKE_UP, timedelta(0))  # a turn of its own, which a person can interrupt
        draft.tell_staff(self._texts.staff_handed_back.format(name=staff.name))
        said = self._texts.handed_back.format(name=self._shown(draft, staff))
        draft.notice(said, buttons.human(self._texts))

    def snooze(self, draft: Draft, asked: StaffAsks, wanted: str) -> Decision:
        """Put it aside until the moment `wanted`, or until the customer writes; who had it keeps it."""
        texts, owner = self._texts, draft.conversation.owner
        if draft.bot_has_it:
            return self._refuse_as_bot_has_it(draft, asked)
        until = self._hours.read_moment(self._rules(draft).name, wanted, draft.now) if wanted else None
        if wanted and until is None:
            told = texts.staff_snooze_how.format(text=wanted)
            return refuse(draft, asked, told, reason="snoozed until no moment")
        if until is not None and until <= draft.now:
            told = texts.staff_snooze_past.format(text=wanted)
            return refuse(draft, asked, told, reason="snoozed until a moment that is past")
        if owner is None:
            draft.withdraw_answers()
            self._take_up(draft)
        before = draft.conversation.status
        draft.cancel(TimerKind.SNOOZE_OVER)  # of an earlier snooze
        draft.become(
            Status.SNOOZED,
            owner=owner or asked.staff,
            snoozed_until=None if until is None else until.astimezone(UTC),
        )
        if until is None:
            draft.tell_staff(texts.staff_snoozed.format(name=asked.staff.name))
        else:
            draft.wake(TimerKind.SNOOZE_OVER, until - draft.now)
            when = _clock(until, draft.now, self._texts)
            draft.tell_staff(texts.staff_snoozed_until.format(name=asked.staff.name, when=when))
        # Whoever waits is told what is true: somebody has it, and comes back to it by themselves or not.
        name = self._shown(draft, owner or asked.staff)
        if until is not None and before is not Status.SNOOZED:
            draft.notice(texts.comes_back.format(name=name))
        elif owner is None:
            draft.notice(texts.with_owner.format(name=name))
        return Decision(action="notice", reason="snoozed")

    def snooze_over(self, draft: Draft) -> Decision:
        """The moment has come: whoever had it has it again, and is reminded."""
        owner = draft.conversation.owner
        draft.become(Status.CLAIMED, owner=owner)
        told = self._texts.staff_snooze_over.format(name=owner.name if owner else "")
        draft.tell_staff(told, calls=owner)
        self._calling.owner_is_waited_for(draft)
        return Decision(action="notice", reason="the snooze is over")

    def ask_contact(self, draft: Draft, asked: StaffAsks) -> Decision:
        """Go on by a lead, as the chat does not carry it: at the contact they left, else they are asked."""
        texts, known = self._texts, draft.record.lead.contact if draft.record.lead else None
        if draft.bot_has_it:  # as whoever takes it up again, see `_take`
            draft.show(with_bot=True)
        draft.keep_lead(None)
        draft.record.end(Ended.PARKED)
        draft.become(Status.PARKED)
        if known is not None and known.kind in ("email", "phone"):
            told = texts.staff_goes_on_elsewhere.format(name=asked.staff.name, contact=known.value)
            draft.tell_staff(told)
            draft.notice(texts.goes_on_elsewhere.format(contact=escape(known.value)))
            draft.ledger.void()  # it may be kept there, which we do not see
            return Decision(action="park", reason="lead: staff go on at the contact")
        draft.tell_staff(texts.staff_contact_asked.format(name=asked.staff.name))
        draft.awaits(Awaiting.CONTACT)
        # Said and not noticed, so that staff hear if it does not arrive.
        not_said = buttons.reach_not(texts)
        draft.say(texts.ask_contact_elsewhere, not_said, said=Said.ASKED_ELSEWHERE)
        return Decision(action="park", reason="lead: staff asked for a contact")

    # --- the bot's part in it ---

    def pause(self, draft: Draft, asked: StaffAsks) -> Decision:
        """The bot is silent here, also when nobody has the conversation."""
        if draft.conversation.paused:
            return refuse(draft, asked, self._texts.staff_paused_already, reason="paused already")
        draft.pause(True)
        draft.tell_staff(self._texts.staff_paused.format(name=asked.staff.name))
        return Decision(action="none", reason="paused")

    def resume(self, draft: Draft, asked: StaffAsks) -> Decision:
        """No longer."""
        if not draft.conversation.paused:
            return refuse(draft, asked, self._texts.staff_not_paused, reason="not paused")
        draft.pause(False)
        draft.tell_staff(self._texts.staff_resumed.format(name=asked.staff.name))
        return Decision(action="none", reason="resumed")

    # --- how and where it goes on ---

    def move(self, draft: Draft, asked: StaffAsks, wanted: str) -> Decision:
        """It goes on in the inbox that is called `wanted`."""
        decision = self._calling.move(draft, asked.staff, wanted)
        if decision.action == "none" and isinstance(asked, StaffWrote):
            draft.mark(asked.thread, asked.message_id, "failed")
        return decision

    def send_transcript(self, draft: Draft) -> Decision:
        """The whole conversation, as files in the thread."""
        draft.send_transcript()
        return Decision(action="none", reason="transcript")

    def help(self, draft: Draft, asked: StaffAsks) -> Decision:
        """What can be written in the thread; only who asks sees it."""
        texts = self._texts
        mode = self._rules(draft).reply_mode
        replies = texts.staff_replies_plain if mode == "plain" else texts.staff_replies_mention
        draft.whisper(asked.thread, asked.staff, texts.staff_help.format(replies=replies))
        return Decision(action="none", reason="help")

    def _refuse_as_bot_has_it(self, draft: Draft, asked: StaffAsks) -> Decision:
        return refuse(draft, asked, self._texts.staff_bot_has_it, reason="the bot has it")

    def _rules(self, draft: Draft) -> InboxRules:
        return self._inboxes.of(draft.escalation)

    def _shown(self, draft: Draft, staff: Staff) -> str:
        return escape(self._rules(draft).public_name(staff))


def _clock(local: datetime, now: datetime, texts: Texts) -> str:
    """A moment on its own zone's clocks, with its day unless that is today."""
    if local.date() == now.astimezone(local.tzinfo).date():
        return f"{local:%H:%M} ({local.tzname()})"
    return moment_with_date(local, texts)
