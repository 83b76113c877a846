"""The desk: one turn in, one outcome out. The only place where "answer or call a person" is decided.

What happens depends on what the message says and on who owes the customer the next word (`Status`). Each of
its sides knows its own events: `bot.customerdesk`, `bot.staffdesk`. It asks through its ports and writes its
outcome with a `Draft`; it stores and sends nothing itself.
"""

from collections.abc import Callable, Mapping, Sequence

from bot.calling import Calling
from bot.clock import Clock
from bot.config.texts import Texts
from bot.contacts import Contacts
from bot.customerdesk import CustomerDesk
from bot.draft import Draft
from bot.firstwords import FirstWords
from bot.inboxes import Inboxes
from bot.model import (
    ButtonTapped,
    Case,
    Decision,
    DeliveryReported,
    Event,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Outcome,
    Reacted,
    ReceiptArrived,
    StaffActed,
    StaffDeleted,
    StaffEdited,
    StaffEvent,
    StaffWrote,
    ThreadOpened,
    TimerFired,
    TimerKind,
    Trigger,
    VoiceHeard,
)
from bot.parking import Parking
from bot.ports import (
    Answerer,
    Choose,
    Hours,
    ParseCommand,
    Pause,
    Presence,
    ReadBestTime,
    ReadContact,
    ReadReply,
    SoFar,
    TakesLeave,
    Triggers,
    Waits,
)
from bot.promises import Promises
from bot.staffdesk import StaffDesk


class Desk:
    """Decides every turn."""

    def __init__(
        self,
        *,
        answerer: Answerer,
        triggers: Triggers,
        read_reply: ReadReply,
        takes_leave: TakesLeave,
        choose: Choose,
        hours: Hours,
        parse_command: ParseCommand,
        read_contact: ReadContact,
        read_best_time: ReadBestTime,
        inboxes: Inboxes,
        pause: Pause,
        waits: Waits,
        presence: Presence | None,
        texts: Texts,
        topics_say: Mapping[str, str],
        company: str,
        clock: Clock,
        new_id: Callable[[], str],
        listens: bool,
    ) -> None:
        self._texts = texts
        self._company = company
        self._clock = clock
        self._promises = promises = Promises(inboxes=inboxes, hours=hours, waits=waits, texts=texts)
        contacts = Contacts(read_contact=read_contact, read_reply=read_reply)
        parking = Parking(
            inboxes=inboxes,
            hours=hours,
            presence=presence,
            contacts=contacts,
            read_best_time=read_best_time,
            promises=promises,
            texts=texts,
        )
        calling = Calling(
            inboxes=inboxes,
            hours=hours,
            parking=parking,
            promises=promises,
            pause=pause,
            texts=texts,
            new_id=new_id,
        )
        self._customers = CustomerDesk(
            answerer=answerer,
            triggers=triggers,
            read_reply=read_reply,
            takes_leave=takes_leave,
            choose=choose,
            calling=calling,
            parking=parking,
            contacts=contacts,
            first_words=FirstWords(topics_say),
            texts=texts,
            company=company,
            listens=listens,
        )
        self._staff = StaffDesk(
            calling=calling,
            promises=promises,
            inboxes=inboxes,
            hours=hours,
            parse_command=parse_command,
            texts=texts,
            only_quotes=answerer.only_quotes,
        )

    def urgent(self, event: Event) -> bool:
        """Whether `event` must not wait for a turn that is settling or thinking. Pure, under 5 ms."""
        match event:
            case MessageSent() | VoiceHeard():
                return self._customers.is_urgent(event.text)
            case ButtonTapped() | StaffEvent() | ThreadOpened():
                return True
            case _:
                return False

    async def decide(self, case: Case, events: Sequence[Event], so_far: SoFar | None = None) -> Outcome:
        """Decide one turn: either messages that belong together, oldest first, or one other event.

        `so_far` hears the beginning of the answer, if there will be one.
        """
        draft = self._draft(case, so_far)
        await self._promises.look_at_line(draft)
        match events[0]:
            case MessageSent() | VoiceHeard():
                messages = [event for event in events if isinstance(event, MessageSent | VoiceHeard)]
                decision = await self._customers.wrote(draft, messages)
            case ButtonTapped() as event:
                decision = await self._customers.tapped(draft, event)
            case MessageEdited() as event:
                decision = await self._customers.edited(draft, event)
            case MessageDeleted():
                decision = self._customers.changed_behind(draft)
            case Reacted() as event:
                decision = self._customers.reacted(draft, event)
            case TimerFired(timer=TimerKind.UNHEARD):
                decision = self._customers.could_not_listen(draft)
            case TimerFired(timer=TimerKind.TAKE_UP):
                decision = await self._customers.take_up(draft)
            case StaffWrote() as event:
                decision = self._staff.wrote(draft, event)
            case StaffActed() as event:
                decision = self._staff.acted(draft, event)
            case StaffEdited() as event:
                decision = self._staff.replying.edited(draft, event)
            case StaffDeleted() as event:
                decision = self._staff.replying.deleted(draft, event)
            case ThreadOpened() as event:
                decision = await self._staff.thread_opened(draft, event)
            case DeliveryReported() as event:
                decision = self._staff.deliveries.reported(draft, event)
            case TimerFired() as event:
                decision = self._staff.timer_fired(draft, event)
            case ReceiptArrived() as event:
                raise TypeError(f"{event.key} reached the desk; the store turns it into a DeliveryReported")
        return draft.outcome(decision)

    def decide_after_failure(self, case: Case, events: Sequence[Event], error: Exception) -> Outcome:
        """What to do when `decide` failed for good, by a bug of ours: a person looks at it."""
        draft = self._draft(case)
        match events[0]:
            case MessageSent() | VoiceHeard() | ButtonTapped() | TimerFired(timer=TimerKind.TAKE_UP) if (
                draft.bot_has_it
            ):
                return draft.outcome(self._customers.failed(draft, error))
            case StaffWrote() as event:
                return draft.outcome(self._staff.replying.failed(draft, event))
            case _:
                draft.show()
                draft.tell_staff(self._texts.staff_bug)
                bug = type(error).__name__
                return draft.outcome(Decision(action="forward", trigger=Trigger.ERROR, reason=bug))

    def _draft(self, case: Case, so_far: SoFar | None = None) -> Draft:
        return Draft(case, bot_name=self._company, now=self._clock.now(), so_far=so_far)
