"""The staff's side of the desk: what people in the inbox do, and the timers that watch over it."""

from bot.calling import Calling
from bot.config.texts import Texts
from bot.deliveries import Deliveries
from bot.draft import Draft
from bot.inboxes import Inboxes
from bot.model import (
    NOTHING,
    ByCommand,
    Decision,
    Staff,
    StaffActed,
    StaffAction,
    StaffWrote,
    Status,
    ThreadOpened,
    TimerFired,
    TimerKind,
)
from bot.owning import Owning, StaffAsks, refuse
from bot.ports import Hours, ParseCommand
from bot.promises import Promises
from bot.replying import Replying, is_current


class StaffDesk:
    """Knows what each staff event is about."""

    def __init__(
        self,
        *,
        calling: Calling,
        promises: Promises,
        inboxes: Inboxes,
        hours: Hours,
        parse_command: ParseCommand,
        texts: Texts,
        only_quotes: bool,
    ) -> None:
        self._calling = calling
        self._promises = promises
        self._parse = parse_command
        self._texts = texts
        self.owning = Owning(
            calling=calling,
            inboxes=inboxes,
            hours=hours,
            texts=texts,
            only_quotes=only_quotes,
        )
        self.deliveries = Deliveries(texts=texts)
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
            case _ if not is_current(draft, event.thread):
                return self._refuse_as_older(draft, event)
            case "help":
                return self.owning.help(draft, event)
            case action:
                colleague = event.mentions[0] if event.mentions else None
                return self._asked(draft, event, action, value=command.text, colleague=colleague)

    def acted(self, draft: Draft, event: StaffActed) -> Decision:
        """A button in the thread, or what was chosen in a menu or form that it opened."""
        match event.action:  # about one message: also in a thread in which the conversation does not go on
            case StaffAction.UNDO:
                return self.replying.undo(draft, event)
            case StaffAction.KEEP:
                return self.replying.keep(draft, event)
            case StaffAction.RETRY:
                return self.deliveries.retry(draft, event)
            case _ if not is_current(draft, event.thread):
                return self._refuse_as_older(draft, event)
            case StaffAction.SEND_DRAFT:
                return self.replying.send_draft(draft, event)
            case StaffAction.INVITE:
                return self.deliveries.invite(draft, event)
            case StaffAction.UNREACHABLE:
                return self.owning.give_up(draft, event)
            case StaffAction.ASK_CONTACT:
                return self.owning.ask_contact(draft, event)
            case action:
                value = event.value.strip()
                return self._asked(draft, event, action, value=value, colleague=event.colleague)

    def _asked(
        self, draft: Draft, event: StaffAsks, action: ByCommand, *, value: str, colleague: Staff | None
    ) -> Decision:
        """What both a command and a button may ask for."""
        match action:
            case StaffAction.CLAIM:
                return self.owning.claim(draft, event)
            case StaffAction.ASSIGN:
                return self.owning.assign(draft, event, colleague)
            case StaffAction.RESOLVE:
                return self.owning.resolve(draft, event)
            case StaffAction.BACK:
                return self.owning.hand_back(draft, event, value)
            case StaffAction.SNOOZE:
                return self.owning.snooze(draft, event, value)
            case StaffAction.PAUSE:
                return self.owning.pause(draft, event)
            case StaffAction.RESUME:
                return self.owning.resume(draft, event)
            case StaffAction.MOVE:
                return self.owning.move(draft, event, value)
            case StaffAction.TRANSCRIPT:
                return self.owning.send_transcript(draft)

    def _refuse_as_older(self, draft: Draft, event: StaffAsks) -> Decision:
        """The conversation has gone on in another thread, where this would be a surprise."""
        return refuse(draft, event, self._texts.staff_older_thread, reason="asked in an older thread")

    # --- what comes back from Slack and the channels ---

    async def thread_opened(self, draft: Draft, event: ThreadOpened) -> Decision:
        """Only now is it true that a colleague was called; of a thread that is opened anew it was said."""
        escalation = draft.escalation
        if escalation is None or escalation.id != event.escalation_id:
            return NOTHING
        draft.cancel(TimerKind.UNPOSTED)
        if draft.conversation.status is not Status.ESCALATED or escalation.called_at is not None:
            return NOTHING
        if self._calling.opened_for_nobody(draft):
            return Decision(action="park", reason="opened late, where nobody is there")
        draft.record.called()
        draft.notice(await self._promises.called(draft), *self._calling.way_back(draft))
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
            case TimerKind.SNOOZE_OVER, Status.SNOOZED:
                return self.owning.snooze_over(draft)
            case TimerKind.PROMISE, _:
                return self._promises.due(draft, *self._calling.way_back(draft))
            case _:
                return NOTHING
