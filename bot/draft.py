"""An outcome while the desk is still writing it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from bot.asked import said_since_asked
from bot.ledger import Ledger
from bot.model import (
    Attachment,
    Author,
    Awaiting,
    Button,
    Case,
    Contact,
    Conversation,
    Decision,
    DeleteSent,
    EditSent,
    Escalation,
    InboxThread,
    InviteCustomer,
    Mark,
    MarkMessage,
    Message,
    OpenThread,
    Outcome,
    Outgoing,
    PostEvidence,
    PostNotice,
    Reply,
    Said,
    SendTranscript,
    ShowMessages,
    Speaker,
    Staff,
    StaffButton,
    Status,
    TimerKind,
    ToCustomer,
    Trigger,
    UpdateHead,
    Whisper,
)
from bot.ports import SoFar
from bot.record import Record
from bot.transcript import Transcript

_LIVES_IN = {
    TimerKind.UNPOSTED: Status.ESCALATED,
    TimerKind.UNCLAIMED: Status.ESCALATED,
    TimerKind.OWNER_SILENT: Status.CLAIMED,
    TimerKind.OWNER_GONE: Status.CLAIMED,
    TimerKind.SNOOZE_OVER: Status.SNOOZED,
}
"""The timers that are about who owes the next word: each ends with the status it was set in."""


class Draft:
    """Collects what one turn does, so that each rule of the desk reads as a few sentences.

    What is said goes out in the order it is said; `outcome` closes the draft.
    """

    def __init__(self, case: Case, *, bot_name: str, now: datetime, so_far: SoFar | None = None) -> None:
        self.so_far = so_far  #: told what the answer says while it is still written
        self.conversation: Conversation = case.conversation
        self.record = Record(case, now=now)
        self.ledger = Ledger(case.promise)
        self.transcript = Transcript(case.messages, now=now)
        self.now = now
        self._case = case
        self._bot_name = bot_name
        self._outgoing: list[Outgoing] = []
        self._timers: dict[TimerKind, datetime | None] = {}
        self._timers_unless_set: dict[TimerKind, datetime] = {}
        self._withdraw_answers = False
        self._withdraw_staff: list[str] = []
        self._retry_staff: list[str] = []

    @property
    def messages(self) -> tuple[Message, ...]:
        """The transcript as it stands, without what was changed or deleted since."""
        return self.transcript.messages

    @property
    def escalation(self) -> Escalation | None:
        """As this turn leaves it so far; `None` if a person was never called."""
        return self.record.escalation

    @property
    def bot_has_it(self) -> bool:
        """Whether the next word is the bot's, and no person's."""
        return self.conversation.status.bot_has_it

    # --- to the customer ---

    def say(self, text: str, *buttons: Button, said: Said | None = None) -> None:
        """The bot says something of substance: an answer, an offer, a question."""
        self._tell_customer(Author.BOT, Reply(text=text, buttons=buttons), said)

    def notice(self, text: str, *buttons: Button, said: Said | None = None) -> None:
        """Tell the customer how things stand; allowed in every state."""
        self._tell_customer(Author.NOTICE, Reply(text=text, buttons=buttons), said)

    def _tell_customer(
        self, author: Literal[Author.BOT, Author.NOTICE], reply: Reply, said: Said | None
    ) -> None:
        self._outgoing.append(ToCustomer(reply=reply, author=author, name=self._bot_name, said=said))

    def invite(self, *, once_more: bool = False) -> None:
        """Ask the customer to write, as nothing else is allowed now; `once_more` even if they were asked."""
        self._outgoing.append(InviteCustomer(once_more=once_more))

    def leave_unsaid_what_was_said(self) -> None:
        """Do not repeat the bot's last words: the customer changed only how they had put it."""
        last = said_since_asked(self.messages)
        self._outgoing = [
            out
            for out in self._outgoing
            if not (isinstance(out, ToCustomer) and out.author is Author.BOT and out.reply.text in last)
        ]

    def withdraw_answers(self) -> None:
        """Drop answers of the bot that have not left yet: a person speaks now."""
        self._withdraw_answers = True

    # --- what staff write to the customer ---

    def pass_on(
        self,
        staff: Staff,
        text: str,
        attachments: tuple[Attachment, ...] = (),
        *,
        source: tuple[InboxThread, str],
        speaker: Speaker | None = None,
        undo: timedelta = timedelta(0),
    ) -> None:
        """Deliver what a member of staff wrote and attached; its delivery is shown on the message `source`.

        That is their own, or the one that shows the draft they sent; `speaker` is who customers see, where
        the channel can show it. It waits for `undo`.
        """
        self._outgoing.append(
            ToCustomer(
                reply=Reply(text=text, attachments=attachments, speaker=speaker),
                author=Author.STAFF,
                name=staff.name,
                staff_message=source,
                staff_id=staff.id,
                not_before=self.now + undo if undo else None,
            )
        )
        self.ledger.keep()

    def change_sent(self, source: tuple[InboxThread, str], text: str | None) -> None:
        """Let the customer's app show a staff message as it is now; `None` takes it back."""
        if text is None:
            self._outgoing.append(DeleteSent(staff_message=source))
        else:
            self._outgoing.append(EditSent(staff_message=source, text=text))

    def take_back(self, source: tuple[InboxThread, str]) -> None:
        """Keep a staff message from the customer, or take it back if it has left."""
        self._withdraw_staff.append(source[1])
        self.change_sent(source, None)

    def withdraw_waiting(self) -> None:
        """Keep from the customer what staff wrote and has not left, and mark it so in this thread."""
        escalation = self.escalation
        thread, since = (escalation.thread, escalation.opened_through) if escalation else (None, 0)
        for line in self.messages:
            if line.author is not Author.STAFF or line.message_id is None:
                continue
            self._withdraw_staff.append(line.message_id)
            if thread is not None and line.seq > since:
                mark = MarkMessage(
                    thread=thread, message_id=line.message_id, mark="failed", if_withdrawn=True
                )
                self._outgoing.append(mark)

    def try_again(self, message_id: str) -> None:
        """Send again what could not be delivered of a staff message."""
        self._retry_staff.append(message_id)

    def unkeep_by(self, line: Message) -> None:
        """A reply is taken back: it has not kept what was promised, unless others have followed it."""
        first = line.changes or line.seq
        if not any(m.author is Author.STAFF and (m.changes or m.seq) > first for m in self.messages):
            self.ledger.unkeep(self.transcript.written_at(line))

    # --- to staff ---

    def show(self, *, with_bot: bool = False) -> None:
        """Show staff every message of the customer's they have not been shown, `with_bot` its answers."""
        escalation = self.escalation
        if escalation is None:
            return
        after = self.record.shown_before() if with_bot else escalation.shown_through
        authors = (Author.CUSTOMER, Author.BOT) if with_bot else (Author.CUSTOMER,)
        unseen = [m.seq for m in self._case.messages if m.author in authors and m.seq > after]
        if unseen:
            self._outgoing.append(
                ShowMessages(escalation_id=escalation.id, after=after, through=unseen[-1], with_bot=with_bot)
            )
            self.record.shown(through=unseen[-1])

    def tell_staff(
        self, text: str, *buttons: StaffButton, pings: bool = False, calls: Staff | None = None
    ) -> None:
        """Say something in the thread in our own words, with what can be done about it.

        `pings` calls the group of the inbox, `calls` one of them.
        """
        if self.escalation is not None:
            self._outgoing.append(
                PostNotice(
                    escalation_id=self.escalation.id,
                    text=text,
                    buttons=buttons,
                    pings=pings,
                    calls=None if calls is None else calls.id,
                )
            )

    def whisper(
        self, thread: InboxThread, staff: Staff, text: str, buttons: tuple[StaffButton, ...] = ()
    ) -> None:
        """Tell one member of staff something that nobody else needs to see."""
        self._outgoing.append(Whisper(thread=thread, staff_id=staff.id, text=text, buttons=buttons))

    def mark(self, thread: InboxThread, message_id: str, mark: Mark) -> None:
        """Show a member of staff, on their own message, what became of it."""
        self._outgoing.append(MarkMessage(thread=thread, message_id=message_id, mark=mark))

    def send_transcript(self) -> None:
        """Put the transcript into the thread, as files."""
        if self.escalation is not None:
            self._outgoing.append(SendTranscript(escalation_id=self.escalation.id))

    # --- how it stands afterwards ---

    def become(
        self, status: Status, *, owner: Staff | None = None, snoozed_until: datetime | None = None
    ) -> None:
        """Change who owes the next word, and show it on the thread's head."""
        before = self.conversation
        self._stand(status, owner=owner, snoozed_until=snoozed_until)
        if self.conversation != before:
            self.update_head()

    def _stand(
        self, status: Status, *, owner: Staff | None = None, snoozed_until: datetime | None = None
    ) -> None:
        if status is not self.conversation.status:
            self.cancel(*(timer for timer, home in _LIVES_IN.items() if home is not status))
        self.conversation = replace(
            self.conversation, status=status, owner=owner, snoozed_until=snoozed_until
        )

    def bot_goes_on(self) -> None:
        """The bot has the next word again; the thread of an earlier escalation stays as it was left."""
        self._stand(Status.OPEN)
        self.conversation = replace(self.conversation, awaiting=None, question=None)

    def update_head(self) -> None:
        """Show what changed besides the status."""
        if self.escalation is not None:
            self._outgoing.append(UpdateHead(escalation_id=self.escalation.id))

    def awaits(self, awaiting: Awaiting | None) -> None:
        """Remember what was asked of the customer."""
        self.conversation = replace(self.conversation, awaiting=awaiting)

    def is_about(self, question: str | None) -> None:
        """Remember what the customer wants to know."""
        self.conversation = replace(self.conversation, question=question)

    def is_near(self, topic: str | None, sources: tuple[str, ...] = ()) -> None:
        """Remember which sensitive topic and which documents are near it: that decides who is called."""
        self.conversation = replace(self.conversation, topic=topic, sources=sources)

    def open_escalation(
        self,
        escalation_id: str,
        trigger: Trigger,
        why: str,
        *,
        question: str,
        inbox: str,
        slack_channel_id: str,
    ) -> None:
        """Call a person: the record first, the thread as soon as Slack takes it."""
        self.record.open(escalation_id, trigger, why, inbox=inbox, slack_channel_id=slack_channel_id)
        self._stand(Status.ESCALATED)
        self.conversation = replace(
            self.conversation,
            awaiting=None,
            question=question,
            escalation_id=escalation_id,
            instruction=None,
        )
        self._outgoing += [OpenThread(escalation_id=escalation_id), PostEvidence(escalation_id=escalation_id)]

    def asked_alike(self, rephrasings: tuple[str, ...]) -> None:
        """Show staff how the customer put the same question, oldest first."""
        self._outgoing = [
            replace(out, rephrasings=rephrasings) if isinstance(out, PostEvidence) else out
            for out in self._outgoing
        ]

    def move_escalation(self, escalation_id: str, *, inbox: str, slack_channel_id: str) -> None:
        """Go on in another inbox: the thread there is a new one, with all that the one here began with."""
        here, status = self.escalation, self.conversation.status
        assert here is not None
        self.record.move(
            escalation_id,
            inbox=inbox,
            slack_channel_id=slack_channel_id,
            still_waiting=status is Status.ESCALATED,
        )
        self._stand(Status.PARKED if status is Status.PARKED else Status.ESCALATED)
        self.conversation = replace(self.conversation, escalation_id=escalation_id)
        self._outgoing += [
            UpdateHead(escalation_id=here.id),
            OpenThread(escalation_id=escalation_id),
            PostEvidence(escalation_id=escalation_id),
        ]

    def call_again(self, trigger: Trigger, why: str, *, question: str) -> None:
        """Go on in the thread of the escalation that has ended."""
        self.record.call_again(trigger, why)
        self.conversation = replace(self.conversation, awaiting=None, question=question, instruction=None)

    def pause(self, paused: bool) -> None:
        """Whether the bot is silent in this conversation."""
        self.conversation = replace(self.conversation, paused=paused)
        self.update_head()

    def instruct(self, instruction: str | None) -> None:
        """What the bot is told by staff; it keeps it until a person is called again."""
        self.conversation = replace(self.conversation, instruction=instruction)

    def keep_lead(self, contact: Contact | None, *, best_time: str | None = None) -> None:
        """Keep the question and how to reach the customer; what is known already stays."""
        self.record.keep_lead(self.conversation, contact, best_time=best_time)

    # --- time ---

    def wake(self, timer: TimerKind, after: timedelta) -> None:
        """Ask to be woken; an earlier wish of the same kind is replaced."""
        self._timers[timer] = self.now + after

    def wake_unless_set(self, timer: TimerKind, after: timedelta) -> None:
        """Ask to be woken; an earlier wish of the same kind stands."""
        self._timers_unless_set[timer] = self.now + after

    def cancel(self, *timers: TimerKind) -> None:
        """No longer wish to be woken."""
        for timer in timers:
            self._timers[timer] = None

    def outcome(self, decision: Decision) -> Outcome:
        """Close the draft."""
        promise = self.ledger.new
        became = self.ledger.became(self._case.conversation.status, self.conversation.status)
        if promise is not None or became is not None:
            self._timers[TimerKind.PROMISE] = promise.due_at if promise else None
        elif self.ledger.unkept_at is not None and self.ledger.last is not None:
            self._timers[TimerKind.PROMISE] = self.ledger.last.due_at
        return Outcome(
            conversation=self.conversation,
            decision=decision,
            escalation=self.escalation if self.escalation != self._case.escalation else None,
            moved=self.record.moved,
            lead=self.record.lead if self.record.lead != self._case.lead else None,
            notes=tuple(self.transcript.added),
            outgoing=tuple(self._outgoing),
            timers=self._timers,
            timers_unless_set=self._timers_unless_set,
            withdraw_answers=self._withdraw_answers,
            withdraw_staff=tuple(self._withdraw_staff),
            retry_staff=tuple(self._retry_staff),
            promise=promise,
            earlier_promise=became,
            unkept_at=self.ledger.unkept_at,
        )
