"""The staff's side of the desk: what people in the inbox do, and what becomes of it."""

from bot.calling import Calling
from bot.config.texts import Texts
from bot.draft import Draft
from bot.inboxes import Inboxes
from bot.model import (
    Action,
    Author,
    Button,
    Decision,
    DeliveryReported,
    Message,
    Staff,
    StaffActed,
    StaffDeleted,
    StaffEdited,
    StaffWrote,
    Status,
    ThreadOpened,
    TimerFired,
    TimerKind,
)
from bot.ports import ParseCommand
from bot.text import escape

_NOTHING = Decision(action="none", reason="nothing to do")


class StaffDesk:
    """Claims, replies, notes, resolves, and the timers that watch over them."""

    def __init__(
        self, *, calling: Calling, inboxes: Inboxes, parse_command: ParseCommand, texts: Texts
    ) -> None:
        self._calling = calling
        self._inboxes = inboxes
        self._parse = parse_command
        self._texts = texts

    def wrote(self, draft: Draft, event: StaffWrote) -> Decision:
        """A staff message is a reply to the customer, a note among staff, or a command."""
        command = self._parse(event.text)
        match command.kind:
            case "send":
                return self._reply(draft, event, command.text)
            case "note":
                draft.note(event.staff, command.text, message_id=event.message_id)
                if command.doubtful is not None:
                    draft.tell_staff(self._texts.staff_kept.format(beginning=command.doubtful))
                return Decision(action="none", reason="note")
            case "claim" | "resolve" if not _is_current(draft, event):
                # The conversation has gone on in another thread, where the command would be a surprise.
                draft.mark(event.thread, event.message_id, "failed")
                return Decision(action="none", reason="a command in an older thread")
            case "claim":
                return self._claim(draft, event.staff)
            case "resolve":
                return self._resolve(draft, event.staff)
            case _:
                draft.mark(event.thread, event.message_id, "failed")
                return _NOTHING

    def edited(self, draft: Draft, event: StaffEdited) -> Decision:
        """What staff change in the thread changes for the customer, too; a note stays one."""
        line = _line_of(draft, event)
        command = self._parse(event.text)
        if line is not None and line.author is Author.NOTE:
            if command.kind == "send":
                draft.tell_staff(self._texts.staff_note_stays)
            return Decision(action="none", reason="a note was changed")
        return self._change(draft, event, line, command.text if command.kind == "send" else None)

    def deleted(self, draft: Draft, event: StaffDeleted) -> Decision:
        """What staff take back in the thread is taken back from the customer, too."""
        line = _line_of(draft, event)
        if line is not None and line.author is Author.NOTE:
            return Decision(action="none", reason="a note was deleted")
        return self._change(draft, event, line, None)

    def _change(
        self, draft: Draft, event: StaffEdited | StaffDeleted, line: Message | None, text: str | None
    ) -> Decision:
        if line is not None and line.text == text:
            return _NOTHING
        if line is not None:
            draft.record_change(line, text)
        draft.change_sent((event.thread, event.message_id), text)
        return Decision(action="forward", reason="staff changed a message")

    def acted(self, draft: Draft, event: StaffActed) -> Decision:
        """A button on the thread's first message."""
        if not _is_current(draft, event):
            return _NOTHING
        if event.action == "claim":
            return self._claim(draft, event.staff)
        return self._resolve(draft, event.staff)

    def failed(self, draft: Draft, event: StaffWrote) -> Decision:
        """A bug of ours kept a staff message from the customer: its writer must know."""
        draft.mark(event.thread, event.message_id, "failed")
        draft.tell_staff(self._texts.staff_bug)
        return Decision(action="none", reason="error: a bug")

    def _reply(self, draft: Draft, event: StaffWrote, text: str) -> Decision:
        if draft.conversation.status is not Status.CLAIMED:
            if draft.conversation.status in (Status.OPEN, Status.RESOLVED):
                draft.tell_staff(self._texts.staff_claimed_again.format(name=event.staff.name))
            self._join(draft, event.staff)
        if not _is_current(draft, event):
            draft.tell_staff(self._texts.staff_answers_elsewhere.format(name=event.staff.name))
        draft.cancel(TimerKind.OWNER_SILENT, TimerKind.OWNER_GONE)
        if text or event.attachments:
            draft.pass_on(event.staff, text, event.attachments, source=(event.thread, event.message_id))
        else:
            draft.mark(event.thread, event.message_id, "failed")
        return Decision(action="forward", reason="staff reply")

    def _claim(self, draft: Draft, staff: Staff) -> Decision:
        conversation = draft.conversation
        if conversation.status is Status.CLAIMED and conversation.owner is not None:
            if conversation.owner.id != staff.id:
                draft.tell_staff(self._texts.staff_already_claimed.format(name=conversation.owner.name))
            return Decision(action="none", reason="already claimed")
        self._join(draft, staff)
        self._calling.owner_is_waited_for(draft)
        return Decision(action="notice", reason="claimed")

    def _join(self, draft: Draft, staff: Staff) -> None:
        draft.withdraw_answers()
        draft.reopen_escalation()
        draft.become(Status.CLAIMED, owner=staff)
        draft.awaits(None)
        draft.cancel(TimerKind.UNPOSTED, TimerKind.UNCLAIMED)
        draft.notice(self._texts.joined.format(name=escape(staff.name)))

    def _resolve(self, draft: Draft, staff: Staff) -> Decision:
        if draft.conversation.status in (Status.OPEN, Status.RESOLVED):
            return _NOTHING
        draft.end_escalation("resolved")
        draft.become(Status.RESOLVED)
        draft.awaits(None)
        draft.cancel(TimerKind.UNPOSTED, TimerKind.UNCLAIMED, TimerKind.OWNER_SILENT, TimerKind.OWNER_GONE)
        stars = (Button(label="\N{BLACK STAR}" * n, action=f"{Action.RATE}{n}") for n in range(1, 6))
        draft.notice(self._texts.resolved.format(name=escape(staff.name)), *stars)
        return Decision(action="notice", reason="resolved")

    def rated(self, draft: Draft, *, stars: str) -> Decision:
        """The customer says how it went; they may think better of it."""
        draft.notice(self._texts.rated)
        draft.tell_staff(self._texts.staff_rated.format(stars=stars))
        return Decision(action="notice", reason=f"rated: {stars}")

    # --- what comes back from Slack and the channels ---

    def thread_opened(self, draft: Draft, event: ThreadOpened) -> Decision:
        """Only now is it true that a colleague was called."""
        escalation = draft.escalation
        if escalation is None or escalation.id != event.escalation_id:
            return _NOTHING
        draft.cancel(TimerKind.UNPOSTED)
        if draft.conversation.status is not Status.ESCALATED:
            return _NOTHING
        draft.notice(self._texts.called, self._calling.back_button())
        return Decision(action="notice", reason="called")

    def delivery_reported(self, draft: Draft, event: DeliveryReported) -> Decision:
        """Show on the staff member's message what became of it."""
        problem = event.problem or ""
        if event.staff_message is None:
            draft.tell_staff(self._texts.staff_bot_not_delivered.format(problem=problem))
        else:
            draft.mark(*event.staff_message, event.outcome)
        if event.outcome == "waiting":
            draft.tell_staff(self._texts.staff_waiting.format(problem=problem))
            draft.invite()
        elif event.outcome == "failed" and event.staff_message is not None:
            draft.tell_staff(self._texts.staff_not_delivered.format(problem=problem))
        return Decision(action="none", reason="delivery reported")

    def timer_fired(self, draft: Draft, event: TimerFired) -> Decision:
        """Look again: what the timer was set for may have passed."""
        posted = draft.escalation is not None and draft.escalation.thread_ts is not None
        match event.timer, draft.conversation.status:
            case TimerKind.UNPOSTED, Status.ESCALATED if not posted:
                draft.notice(self._texts.noted_calling_later)
                return Decision(action="notice", reason="the thread is not open yet")
            case TimerKind.UNCLAIMED, Status.ESCALATED:
                return self._calling.nobody_came(draft)
            case TimerKind.OWNER_SILENT, Status.CLAIMED:
                return self._calling.remind_owner(draft)
            case TimerKind.OWNER_GONE, Status.CLAIMED:
                return self._calling.owner_gone(draft)
            case _:
                return _NOTHING


def _line_of(draft: Draft, event: StaffEdited | StaffDeleted) -> Message | None:
    """The staff message as it stands; `None` if it is older than what the desk looks at."""
    staff = (m for m in draft.messages if m.author in (Author.STAFF, Author.NOTE))
    return next((m for m in staff if m.message_id == event.message_id), None)


def _is_current(draft: Draft, event: StaffWrote | StaffActed) -> bool:
    return draft.escalation is not None and draft.escalation.thread == event.thread
