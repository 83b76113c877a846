"""The staff's side of the desk: what people in the inbox do, and the timers that watch over it."""

from bot.calling import Calling
from bot.config.texts import Texts
from bot.draft import Draft
from bot.inboxes import Inboxes
from bot.model import (
    Decision,
    StaffActed,
    StaffAction,
    StaffWrote,
    Status,
    ThreadOpened,
    TimerFired,
    TimerKind,
)
from bot.owning import Owning
from bot.ports import ParseCommand
from bot.replying import Replying, is_current

_NOTHING = Decision(action="none", reason="nothing to do")


class StaffDesk:
    """Knows what each staff event is about."""

    def __init__(
        self, *, calling: Calling, inboxes: Inboxes, parse_command: ParseCommand, texts: Texts
    ) -> None:
        self._calling = calling
        self._parse = parse_command
        self._texts = texts
        self.owning = Owning(calling=calling, texts=texts)
        self.replying = Replying(
            owning=self.owning, inboxes=inboxes, parse_command=parse_command, texts=texts
        )

    def wrote(self, draft: Draft, event: StaffWrote) -> Decision:
        """A staff message is a reply to the customer, a note among staff, or a command."""
        command = self._parse(event.text)
        match command.kind:
            case "send":
                return self.replying.reply(draft, event, command.text)
            case "note":
                return self.replying.note(draft, event, command.text, doubtful=command.doubtful)
        if not is_current(draft, event.thread):
            # The conversation has gone on in another thread, where the command would be a surprise.
            draft.mark(event.thread, event.message_id, "failed")
            return Decision(action="none", reason="a command in an older thread")
        match command.kind:
            case "claim":
                return self.owning.claim(draft, event.staff)
            case "resolve":
                return self.owning.resolve(draft, event.staff)
            case _:
                draft.mark(event.thread, event.message_id, "failed")
                return _NOTHING

    def acted(self, draft: Draft, event: StaffActed) -> Decision:
        """A button in the thread."""
        if not is_current(draft, event.thread):
            return _NOTHING
        match event.action:
            case StaffAction.CLAIM:
                return self.owning.claim(draft, event.staff)
            case StaffAction.RESOLVE:
                return self.owning.resolve(draft, event.staff)
            case _:
                return _NOTHING

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
