"""What staff write for the customer, and what becomes of it on its way."""

from collections.abc import Iterator

from bot.config.texts import Texts
from bot.draft import Draft
from bot.inboxes import Inboxes, InboxRules
from bot.model import (
    NOTHING,
    Attachment,
    Author,
    Command,
    Decision,
    InboxThread,
    Message,
    Speaker,
    Staff,
    StaffActed,
    StaffAction,
    StaffButton,
    StaffDeleted,
    StaffEdited,
    StaffWrote,
    Status,
    TimerKind,
    Trigger,
)
from bot.owning import Owning
from bot.ports import ParseCommand
from bot.text import escape


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
        if self._mention_is_missing(draft, event):
            return self._keep_unmentioned(draft, event, text)
        self._claim(draft, event)
        if not is_current(draft, event.thread):
            draft.tell_staff(self._texts.staff_answers_elsewhere.format(name=event.staff.name))
        if text or event.attachments:
            self._pass_on(draft, event.staff, text, (event.thread, event.message_id), event.attachments)
        else:
            draft.mark(event.thread, event.message_id, "failed")
        return Decision(action="forward", reason="staff reply")

    def _claim(self, draft: Draft, event: StaffWrote | StaffActed) -> None:
        """Who answers has it, if nobody has."""
        if draft.conversation.status is not Status.CLAIMED:
            if draft.bot_has_it:
                draft.tell_staff(self._texts.staff_claimed_again.format(name=event.staff.name))
            self._owning.join(draft, event.staff)
        draft.cancel(TimerKind.OWNER_SILENT, TimerKind.OWNER_GONE)

    def _pass_on(
        self,
        draft: Draft,
        staff: Staff,
        text: str,
        source: tuple[InboxThread, str],
        attachments: tuple[Attachment, ...] = (),
    ) -> None:
        rules = self._inboxes.of(draft.escalation)
        speaker = _speaker(rules, staff)
        draft.pass_on(staff, text, attachments, source=source, speaker=speaker, undo=rules.undo)
        if rules.undo:
            thread, ts = source
            whispered = self._texts.staff_undo.format(seconds=f"{rules.undo.total_seconds():g}")
            undo = StaffButton(label=self._texts.staff_button_undo, action=StaffAction.UNDO, value=ts)
            keep = StaffButton(label=self._texts.staff_button_keep, action=StaffAction.KEEP, value=ts)
            draft.whisper(thread, staff, whispered, (undo, keep))

    def _mention_is_missing(self, draft: Draft, event: StaffWrote) -> bool:
        return self._inboxes.of(draft.escalation).reply_mode == "mention" and not event.to_bot

    def _keep_unmentioned(self, draft: Draft, event: StaffWrote, text: str) -> Decision:
        """A note, as in this inbox only what mentions the bot goes out; said to the first who writes one."""
        if not any(line.author is Author.NOTE for line in _in_thread(draft)):
            draft.whisper(event.thread, event.staff, self._texts.staff_mention_me)
        return self.note(draft, event, text, doubtful=None)

    def note(self, draft: Draft, event: StaffWrote, text: str, *, doubtful: str | None) -> Decision:
        """Keep it among staff; say so if its writer may have meant it for the customer."""
        draft.transcript.note(event.staff, text, message_id=event.message_id)
        draft.mark(event.thread, event.message_id, "note")
        if doubtful is not None:
            draft.tell_staff(self._texts.staff_kept.format(beginning=doubtful))
        return Decision(action="none", reason="note")

    def edited(self, draft: Draft, event: StaffEdited) -> Decision:
        """What staff change in the thread changes for the customer, too; a note stays one."""
        line = draft.transcript.of_staff(event.message_id)
        command = self._parse(event.text)
        was_command = event.before is not None and _is_command(self._parse(event.before))
        if was_command or _is_command(command):
            draft.whisper(event.thread, event.staff, self._texts.staff_command_changed)
        if was_command:
            return Decision(action="none", reason="a command was changed")
        if line is not None and line.author is Author.NOTE:
            if command.kind == "send":
                draft.tell_staff(self._texts.staff_note_stays)
            return Decision(action="none", reason="a note was changed")
        return self._change(draft, event, line, command.text if command.kind == "send" else None)

    def deleted(self, draft: Draft, event: StaffDeleted) -> Decision:
        """What staff take back in the thread is taken back from the customer, too."""
        line = draft.transcript.of_staff(event.message_id)
        if line is not None and line.author is Author.NOTE:
            return Decision(action="none", reason="a note was deleted")
        return self._change(draft, event, line, None)

    def _change(
        self, draft: Draft, event: StaffEdited | StaffDeleted, line: Message | None, text: str | None
    ) -> Decision:
        if line is not None and line.text == text:
            return NOTHING
        if line is not None:
            draft.transcript.change(line, text)
        source = (event.thread, event.message_id)
        if text is None:
            if line is not None and self._still_waits(draft, line):
                draft.unkeep_by(line)
            self._take_back(draft, source, line)
        else:
            draft.change_sent(source, text)
        return Decision(action="forward", reason="staff changed a message")

    def _still_waits(self, draft: Draft, line: Message) -> bool:
        """Whether its writer may still undo it: it has not left."""
        return draft.now < draft.transcript.written_at(line) + self._inboxes.of(draft.escalation).undo

    # --- second thoughts ---

    def undo(self, draft: Draft, event: StaffActed) -> Decision:
        """The writer takes a reply back, before it leaves or, where the channel can, after that."""
        line = self._taken_back(draft, event)
        if line is None:
            return NOTHING
        draft.mark(event.thread, event.value, "undone")
        return Decision(action="none", reason="a reply was undone")

    def keep(self, draft: Draft, event: StaffActed) -> Decision:
        """The same, and what it said stays among staff, as a note."""
        line = self._taken_back(draft, event)
        if line is None:
            return NOTHING
        draft.transcript.note(event.staff, line.text, message_id=event.value)
        draft.mark(event.thread, event.value, "kept")
        return Decision(action="none", reason="a reply was made a note")

    def _taken_back(self, draft: Draft, event: StaffActed) -> Message | None:
        """The reply that was; `None` if there is none, or it is not theirs to take back."""
        line = draft.transcript.of_staff(event.value)
        if line is None or line.author is not Author.STAFF:
            return None
        owner = draft.conversation.owner
        if line.staff_id != event.staff.id and (owner is None or owner.id != event.staff.id):
            draft.whisper(event.thread, event.staff, self._texts.staff_not_yours.format(name=line.name))
            return None
        draft.transcript.change(line, None)
        draft.unkeep_by(line)
        self._take_back(draft, (event.thread, event.value), line)
        return line

    def _take_back(self, draft: Draft, source: tuple[InboxThread, str], line: Message | None) -> None:
        """Keep it from the customer; if it was all that answered them, they are waiting again."""
        draft.take_back(source)
        spoken = [m for m in draft.messages if m.author in (Author.CUSTOMER, Author.STAFF) and m is not line]
        if draft.conversation.status is Status.CLAIMED and spoken and spoken[-1].author is Author.CUSTOMER:
            draft.wake_unless_set(TimerKind.OWNER_SILENT, self._inboxes.of(draft.escalation).owner_silent)

    # --- what the bot withheld ---

    def send_draft(self, draft: Draft, event: StaffActed) -> Decision:
        """What the bot did not say goes out as the colleague's own words; their first reply claims."""
        text = event.value.strip()
        if not text or event.message_id is None:
            return NOTHING
        if draft.transcript.of_staff(event.message_id) is not None:
            draft.whisper(event.thread, event.staff, self._texts.staff_draft_sent_already)
            return NOTHING
        self._claim(draft, event)
        draft.tell_staff(self._texts.staff_sends_draft.format(name=event.staff.name, text=text))
        # What became of it is shown on the message that shows it.
        self._pass_on(draft, event.staff, escape(text), (event.thread, event.message_id))
        return Decision(action="forward", reason="staff sent the bot's draft")

    def failed(self, draft: Draft, event: StaffWrote) -> Decision:
        """A bug of ours kept a staff message from the customer: its writer must know."""
        draft.mark(event.thread, event.message_id, "failed")
        draft.tell_staff(self._texts.staff_bug)
        return Decision(action="none", trigger=Trigger.ERROR, reason="a bug")


def is_current(draft: Draft, thread: InboxThread) -> bool:
    """Whether the conversation goes on in this thread, and not in a later one."""
    return draft.escalation is not None and draft.escalation.thread == thread


def _is_command(command: Command) -> bool:
    return command.kind not in ("send", "note")


def _in_thread(draft: Draft) -> Iterator[Message]:
    """What was said since the thread was opened."""
    since = 0 if draft.escalation is None else draft.escalation.opened_through
    return (m for m in draft.messages if m.seq > since)


def _speaker(rules: InboxRules, staff: Staff) -> Speaker:
    """Who customers see, where the channel can show it."""
    if rules.customers_see is not None:
        return Speaker(name=rules.customers_see)
    return Speaker(name=staff.name, picture=staff.picture)
