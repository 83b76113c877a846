"""What staff write for the customer, and what becomes of it on its way."""

from bot.config.texts import Texts
from bot.draft import Draft
from bot.inboxes import Inboxes
from bot.model import (
    Author,
    Decision,
    DeliveryReported,
    InboxThread,
    Message,
    StaffDeleted,
    StaffEdited,
    StaffWrote,
    Status,
    TimerKind,
)
from bot.owning import Owning
from bot.ports import ParseCommand

_NOTHING = Decision(action="none", reason="nothing to do")


class Replying:
    """Replies, notes, and what their writers change of them."""

    def __init__(
        self, *, owning: Owning, inboxes: Inboxes, parse_command: ParseCommand, texts: Texts
    ) -> None:
        self._owning = owning
        self._inboxes = inboxes
        self._parse = parse_command
        self._texts = texts

    def reply(self, draft: Draft, event: StaffWrote, text: str) -> Decision:
        """Pass on what a colleague wrote; their first reply claims."""
        if draft.conversation.status is not Status.CLAIMED:
            if draft.conversation.status in (Status.OPEN, Status.RESOLVED):
                draft.tell_staff(self._texts.staff_claimed_again.format(name=event.staff.name))
            self._owning.join(draft, event.staff)
        if not is_current(draft, event.thread):
            draft.tell_staff(self._texts.staff_answers_elsewhere.format(name=event.staff.name))
        draft.cancel(TimerKind.OWNER_SILENT, TimerKind.OWNER_GONE)
        if text or event.attachments:
            draft.pass_on(event.staff, text, event.attachments, source=(event.thread, event.message_id))
        else:
            draft.mark(event.thread, event.message_id, "failed")
        return Decision(action="forward", reason="staff reply")

    def note(self, draft: Draft, event: StaffWrote, text: str, *, doubtful: str | None) -> Decision:
        """Keep it among staff; say so if its writer may have meant it for the customer."""
        draft.note(event.staff, text, message_id=event.message_id)
        if doubtful is not None:
            draft.tell_staff(self._texts.staff_kept.format(beginning=doubtful))
        return Decision(action="none", reason="note")

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

    def failed(self, draft: Draft, event: StaffWrote) -> Decision:
        """A bug of ours kept a staff message from the customer: its writer must know."""
        draft.mark(event.thread, event.message_id, "failed")
        draft.tell_staff(self._texts.staff_bug)
        return Decision(action="none", reason="error: a bug")


def is_current(draft: Draft, thread: InboxThread) -> bool:
    """Whether the conversation goes on in this thread, and not in a later one."""
    return draft.escalation is not None and draft.escalation.thread == thread


def _line_of(draft: Draft, event: StaffEdited | StaffDeleted) -> Message | None:
    """The staff message as it stands; `None` if it is older than what the desk looks at."""
    staff = (m for m in draft.messages if m.author in (Author.STAFF, Author.NOTE))
    return next((m for m in staff if m.message_id == event.message_id), None)
