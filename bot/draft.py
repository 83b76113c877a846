"""An outcome while the desk is still writing it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

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
    Lead,
    Mark,
    MarkMessage,
    Message,
    OpenThread,
    Outcome,
    Outgoing,
    PostEvidence,
    PostNotice,
    Promise,
    Reply,
    SendTranscript,
    ShowMessages,
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


def as_it_stands(messages: Sequence[Message]) -> tuple[Message, ...]:
    """The transcript without the lines that were changed later, and without those that were deleted."""
    last = {m.changes or m.seq: m.seq for m in messages}
    return tuple(m for m in messages if m.seq == last[m.changes or m.seq] and m.change != "deleted")


class Draft:
    """Collects what one turn does, so that each rule of the desk reads as a few sentences.

    What is said goes out in the order it is said; `outcome` closes the draft.
    """

    def __init__(self, case: Case, *, bot_name: str, now: datetime, so_far: SoFar | None = None) -> None:
        self.so_far = so_far  #: told what the answer says while it is still written
        self.conversation: Conversation = case.conversation
        self.escalation: Escalation | None = case.escalation
        self.messages = as_it_stands(case.messages)  #: without what was changed or deleted since
        self._case = case
        self.lead: Lead | None = case.lead
        self.now = now
        self._bot_name = bot_name
        self._outgoing: list[Outgoing] = []
        self._notes: list[Message] = []
        self._timers: dict[str, datetime | None] = {}
        self._timers_unless_set: dict[str, datetime] = {}
        self._withdraw_answers = False
        self._promises: tuple[Promise, ...] = ()
        self._keeps_promises = False
        self._misses_promises = False
        self._voids_promises = False

    # --- to the customer ---

    def say(self, text: str, *buttons: Button) -> None:
        """The bot says something of substance: an answer, an offer, a question."""
        self._outgoing.append(
            ToCustomer(reply=Reply(text=text, buttons=buttons), author=Author.BOT, name=self._bot_name)
        )

    def notice(self, text: str, *buttons: Button) -> None:
        """Tell the customer how things stand; allowed in every state."""
        self._outgoing.append(
            ToCustomer(reply=Reply(text=text, buttons=buttons), author=Author.NOTICE, name=self._bot_name)
        )

    def pass_on(
        self,
        staff: Staff,
        text: str,
        attachments: tuple[Attachment, ...] = (),
        *,
        source: tuple[InboxThread, str],
    ) -> None:
        """Deliver what a member of staff wrote and attached; its delivery is shown on their own message."""
        reply = Reply(text=text, attachments=attachments)
        self._outgoing.append(
            ToCustomer(reply=reply, author=Author.STAFF, name=staff.name, staff_message=source)
        )

    def leave_unsaid_what_was_said(self) -> None:
        """Do not repeat the bot's last words: the customer changed only how they had put it."""
        last = next((m.text for m in reversed(self.messages) if m.author is Author.BOT), None)
        self._outgoing = [
            out
            for out in self._outgoing
            if not (isinstance(out, ToCustomer) and out.author is Author.BOT and out.reply.text == last)
        ]

    def withdraw_answers(self) -> None:
        """Drop answers of the bot that have not left yet: a person speaks now."""
        self._withdraw_answers = True

    # --- to staff ---

    def show(self) -> None:
        """Show staff every message of the customer's that they have not been shown."""
        escalation = self.escalation
        if escalation is None:
            return
        unseen = [
            m.seq
            for m in self._case.messages
            if m.author is Author.CUSTOMER and m.seq > escalation.shown_through
        ]
        if unseen:
            self._outgoing.append(
                ShowMessages(escalation_id=escalation.id, after=escalation.shown_through, through=unseen[-1])
            )
            self.escalation = replace(escalation, shown_through=unseen[-1])

    def tell_staff(self, text: str) -> None:
        """Say something in the thread in our own words."""
        if self.escalation is not None:
            self._outgoing.append(PostNotice(escalation_id=self.escalation.id, text=text))

    def whisper(
        self, thread: InboxThread, staff: Staff, text: str, buttons: tuple[StaffButton, ...] = ()
    ) -> None:
        """Tell one member of staff something that nobody else needs to see."""
        self._outgoing.append(Whisper(thread=thread, staff_id=staff.id, text=text, buttons=buttons))

    def send_transcript(self) -> None:
        """Put the transcript into the thread, as files."""
        if self.escalation is not None:
            self._outgoing.append(SendTranscript(escalation_id=self.escalation.id))

    def note(self, staff: Staff, text: str, *, message_id: str) -> None:
        """Keep a note among staff: for the transcript, never for the customer."""
        self._notes.append(
            Message(seq=0, author=Author.NOTE, name=staff.name, text=text, at=self.now, message_id=message_id)
        )

    def record_change(self, line: Message, text: str | None) -> None:
        """Write into the transcript that staff changed a message of theirs, or took it back (`None`)."""
        self._notes.append(
            replace(
                line,
                text=text or "",
                at=self.now,
                attachments=(),
                change="deleted" if text is None else "edited",
                changes=line.changes or line.seq,
                before=line.text,
            )
        )

    def change_sent(self, source: tuple[InboxThread, str], text: str | None) -> None:
        """Let the customer's app show a staff message as it is now; `None` takes it back."""
        if text is None:
            self._outgoing.append(DeleteSent(staff_message=source))
        else:
            self._outgoing.append(EditSent(staff_message=source, text=text))

    def invite(self) -> None:
        """Ask the customer to write again, as the channel allows nothing else."""
        self._outgoing.append(InviteCustomer())

    def record_choice(self, label: str) -> None:
        """Write the button that the customer chose into the transcript, as their own words."""
        name = self.conversation.customer.name
        self._notes.append(Message(seq=0, author=Author.CUSTOMER, name=name, text=label, at=self.now))

    def mark(self, thread: InboxThread, message_id: str, mark: Mark) -> None:
        """Show a member of staff, on their own message, what became of it."""
        self._outgoing.append(MarkMessage(thread=thread, message_id=message_id, mark=mark))

    # --- how it stands afterwards ---

    def become(
        self, status: Status, *, owner: Staff | None = None, snoozed_until: datetime | None = None
    ) -> None:
        """Change who owes the next word, and show it on the thread's head."""
        before = self.conversation
        self.conversation = replace(before, status=status, owner=owner, snoozed_until=snoozed_until)
        if self.conversation != before and self.escalation is not None:
            self._outgoing.append(UpdateHead(escalation_id=self.escalation.id))

    def bot_goes_on(self) -> None:
        """The bot has the next word again; the thread of an earlier escalation stays as it was left."""
        self.conversation = replace(
            self.conversation, status=Status.OPEN, owner=None, awaiting=None, question=None
        )

    def update_head(self) -> None:
        """Show what changed besides the status."""
        if self.escalation is not None:
            self._outgoing.append(UpdateHead(escalation_id=self.escalation.id))

    def awaits(self, awaiting: Awaiting | None) -> None:
        """Remember what was asked of the customer."""
        self.conversation = replace(self.conversation, awaiting=awaiting)

    def is_about(self, question: str) -> None:
        """Remember what the customer wants to know."""
        self.conversation = replace(self.conversation, question=question)

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
        last = self._case.messages[-1].seq if self._case.messages else 0
        self.escalation = Escalation(
            id=escalation_id,
            conversation_id=self.conversation.id,
            trigger=trigger,
            why=why,
            inbox=inbox,
            slack_channel_id=slack_channel_id,
            opened_at=self.now,
            opened_through=last,
            shown_through=last,
        )
        self.conversation = replace(
            self.conversation,
            status=Status.ESCALATED,
            owner=None,
            awaiting=None,
            question=question,
            escalation_id=escalation_id,
            snoozed_until=None,
            instruction=None,
        )
        self.lead = None
        self._outgoing += [OpenThread(escalation_id=escalation_id), PostEvidence(escalation_id=escalation_id)]

    def claimed(self) -> None:
        """Write on the escalation when somebody took it; the first time counts."""
        if self.escalation is not None and self.escalation.claimed_at is None:
            self.escalation = replace(self.escalation, claimed_at=self.now)

    def pause(self, paused: bool) -> None:
        """Whether the bot is silent in this conversation."""
        self.conversation = replace(self.conversation, paused=paused)
        self.update_head()

    def instruct(self, instruction: str | None) -> None:
        """What the bot is told by staff; it keeps it until a person is called again."""
        self.conversation = replace(self.conversation, instruction=instruction)

    def rate(self, stars: int) -> None:
        """Write on the escalation how the customer found it, 1 to 5."""
        if self.escalation is not None:
            self.escalation = replace(self.escalation, rating=stars)

    def end_escalation(self, outcome: str) -> None:
        """Write on the escalation how it ended."""
        if self.escalation is not None:
            self.escalation = replace(self.escalation, outcome=outcome, ended_at=self.now)

    def reopen_escalation(self) -> None:
        """The escalation is under way again."""
        if self.escalation is not None:
            self.escalation = replace(self.escalation, outcome=None, ended_at=None)

    def keep_lead(self, contact: Contact | None) -> None:
        """Keep the question and how to reach the customer; what is known already stays."""
        assert self.escalation is not None
        known = self.lead.contact if self.lead else None
        self.lead = Lead(
            id=self.escalation.id,
            conversation_id=self.conversation.id,
            escalation_id=self.escalation.id,
            question=self.conversation.question or "",
            contact=contact or known,
            at=self.lead.at if self.lead else self.now,
        )

    # --- promises ---

    @property
    def promise(self) -> Promise | None:
        """The last that the customer was promised, in this turn or before."""
        return self._promises[0] if self._promises else self._case.promise

    def promise_answer(self, due_at: datetime) -> None:
        """The customer is told a time, by which a person should answer; what was said before falls."""
        assert self.escalation is not None
        self._promises = (Promise(escalation_id=self.escalation.id, due_at=due_at),)
        self._timers[TimerKind.PROMISE] = due_at

    def keep_promises(self) -> None:
        """A person answers now."""
        self._keeps_promises = True

    def miss_promises(self) -> None:
        """Nobody has answered by the time that was said."""
        self._misses_promises = True

    def void_promises(self) -> None:
        """Nobody waits here any more for what was promised."""
        self._voids_promises = True

    def _became_of_promises(self) -> Literal["kept", "missed", "void"] | None:
        """What became, by this turn, of what had been promised before it."""
        earlier, before, after = self._case.promise, self._case.conversation.status, self.conversation.status
        if earlier is None or not earlier.is_open:
            return None
        if self._keeps_promises:
            return "kept"
        if self._voids_promises or after in (Status.OPEN, Status.RESOLVED):
            return "void"  # closed or with the bot again, for example: nobody waits for a person
        is_given_up = after is Status.PARKED and before is not Status.PARKED
        return "missed" if self._misses_promises or self._promises or is_given_up else None

    # --- time ---

    def wake(self, timer: str, after: timedelta) -> None:
        """Ask to be woken; an earlier wish of the same kind is replaced."""
        self._timers[timer] = self.now + after

    def wake_unless_set(self, timer: str, after: timedelta) -> None:
        """Ask to be woken; an earlier wish of the same kind stands."""
        self._timers_unless_set[timer] = self.now + after

    def cancel(self, *timers: str) -> None:
        """No longer wish to be woken."""
        for timer in timers:
            self._timers[timer] = None

    def outcome(self, decision: Decision) -> Outcome:
        """Close the draft."""
        became = self._became_of_promises()
        if became is not None and not self._promises:
            self.cancel(TimerKind.PROMISE)
        return Outcome(
            conversation=self.conversation,
            decision=decision,
            escalation=self.escalation if self.escalation != self._case.escalation else None,
            lead=self.lead if self.lead != self._case.lead else None,
            notes=tuple(self._notes),
            outgoing=tuple(self._outgoing),
            timers=self._timers,
            timers_unless_set=self._timers_unless_set,
            withdraw_answers=self._withdraw_answers,
            promises=self._promises,
            keeps_promises=became == "kept",
            misses_promises=became == "missed",
            voids_promises=became == "void",
        )
