"""The customer's side of the desk: what they write, tap and change, and what the bot takes up by itself."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot import buttons
from bot.answering import Answering
from bot.asked import ASIDE, Asked, parted
from bot.calling import Calling
from bot.config.texts import Texts
from bot.contacts import Contacts
from bot.draft import Draft
from bot.firstwords import FirstWords
from bot.leaving import Leaving
from bot.model import (
    Action,
    Attachment,
    Author,
    Awaiting,
    ButtonTapped,
    Contact,
    Decision,
    Ended,
    Message,
    MessageEdited,
    MessageSent,
    Reacted,
    Said,
    Signals,
    Status,
    TimerKind,
    Trigger,
    VoiceHeard,
)
from bot.parking import Parking
from bot.ports import Answerer, Choose, ReadReply, Says, TakesLeave, Triggers
from bot.questions import Questions
from bot.reaching import Reaching
from bot.takingup import unanswered

_YES = ("\N{THUMBS UP SIGN}", "\N{WHITE HEAVY CHECK MARK}", "\N{OK HAND SIGN}")
UNHEARD_AFTER = timedelta(seconds=60)
"""How long listening to a voice message may take before the customer is told that it did not work."""
ASKS_FROM = 0.5
"""From this strength on, a message is an explicit request for a person."""
_WAITING = (Says.WHEN, Says.STILL_THERE)  # what those ask who wait for somebody


class CustomerDesk:
    """Knows what each customer's event asks for, by who owes them the next word."""

    def __init__(
        self,
        *,
        answerer: Answerer,
        triggers: Triggers,
        read_reply: ReadReply,
        takes_leave: TakesLeave,
        choose: Choose,
        calling: Calling,
        parking: Parking,
        contacts: Contacts,
        first_words: FirstWords,
        texts: Texts,
        company: str,
        listens: bool,
    ) -> None:
        self._triggers = triggers
        self._read_reply = read_reply
        self._takes_leave = takes_leave
        self._calling = calling
        self._parking = parking
        self._texts = texts
        self._listens = listens
        self._contacts = contacts
        self._reaching = Reaching(choose=choose, contacts=contacts, parking=parking, texts=texts)
        self._leaving = Leaving(
            read_reply=read_reply, takes_leave=takes_leave, calling=calling, reaching=self._reaching
        )
        self._bot = Answering(
            answerer=answerer,
            triggers=triggers,
            read_reply=read_reply,
            choose=choose,
            calling=calling,
            reaching=self._reaching,
            first_words=first_words,
            takes_leave=takes_leave,
            texts=texts,
            company=company,
        )
        self._questions = Questions(asks_person=self._asks_person, is_question=self._is_question)

    def is_urgent(self, text: str) -> bool:
        """Whether it asks for a person, or for the bot instead of one. Pure, under 5 ms."""
        return self._asks_person(text) or Says.STOP in self._read_reply(text).says

    # --- what they write and say ---

    async def wrote(self, draft: Draft, events: Sequence[MessageSent | VoiceHeard]) -> Decision:
        """Messages that belong together, spoken ones too, oldest first."""
        texts = [event.text for event in events if event.text]
        # Also together: "can I talk to" and "a human" may come as two messages.
        explicit = max(map(self._triggers.wants_person, {*texts, " ".join(texts)}))
        before, own = parted(draft.messages, events)
        text = "\n".join(texts)
        asked = Asked(
            text=text,
            before=before,
            signals=Signals(explicit=explicit),
            meant=self._read_reply(text),
            quotes="\n".join(line.quotes for line in own if line.quotes) or None,
            is_change=any(line.changes is not None for line in own),
        )
        if not self._leaving.wants_no_word(draft, asked):
            _wake(draft)
        if draft.bot_has_it and (rest := self._bot.rating.beside_stars(draft, asked.text)):
            asked = replace(asked, text=rest, meant=self._read_reply(rest))
        if explicit >= ASKS_FROM and not self._reaching.is_told(draft, asked):
            return await self._asked_person(draft, self._texts.why_explicit, asked.signals, wish=own)
        if (left := self._leaving.heard(draft, asked, events[-1].text)) is not None:
            return left
        if draft.bot_has_it and (rated := self._bot.rating.heard(draft, asked.text)) is not None:
            return rated
        unheard = any(isinstance(event, VoiceHeard) and not event.text for event in events)
        if any(isinstance(event, VoiceHeard) for event in events):
            draft.cancel(TimerKind.UNHEARD)
        if draft.bot_has_it and self._calling.is_paused(draft):
            return self._call_as_paused(draft, asked.text, asked.signals)
        if not texts and draft.conversation.status is not Status.CLAIMED:
            if unheard:
                return self.could_not_listen(draft)
            if any(attachment.kind == "voice" for attachment in _attached(events)):
                return self._listen(draft, events)
        elif unheard and draft.bot_has_it:
            draft.notice(self._texts.cannot_listen, buttons.human(self._texts))
        return await self._go_on(draft, asked)

    async def _go_on(self, draft: Draft, asked: Asked) -> Decision:
        """Neither a person nor the bot was asked for: whoever has the conversation goes on with it."""
        match draft.conversation.status:
            case Status.OPEN | Status.RESOLVED:
                return await self._bot.turn(draft, asked)
            case Status.CLAIMED | Status.SNOOZED:
                draft.show()
                if not self._leaving.wants_no_word(draft, asked):
                    self._calling.owner_is_waited_for(draft)
                return Decision(action="forward", reason="a person has it", signals=asked.signals)
            case Status.ESCALATED if asked.meant.any_of(*_WAITING):
                return await self._calling.asked_when(draft, asked.signals)
            case Status.ESCALATED:
                draft.show()
                decision = await self._bot.standing_in.meanwhile(draft, asked)
                self._learn_question(draft, asked.text, decision)
                if decision.action == "forward":
                    self._calling.say_where_it_stands(draft)
                return decision
            case Status.PARKED:
                draft.show()
                return await self._parked(draft, asked)

    async def _parked(self, draft: Draft, asked: Asked) -> Decision:
        if (told := self._reaching.heard(draft, asked)) is not None:
            return told
        if asked.meant.any_of(*_WAITING):
            return await self._calling.asked_when(draft, asked.signals)
        asks_opening = Says.OPENS in asked.meant.says
        decision = await self._bot.standing_in.meanwhile(draft, asked)
        if not asks_opening:
            self._learn_question(draft, asked.text, decision)
        if decision.action == "answer":
            return decision
        if asks_opening and not self._parking.is_open(draft):  # which no page says
            said = draft.transcript.not_again(self._parking.closed_now(draft), self._texts.noted)
            draft.notice(said, said=Said.WAITS)
            return decision
        if (told := self._reaching.says_too_little(draft, asked)) is not None:
            return told
        self._reaching.note(draft)
        return decision

    def _learn_question(self, draft: Draft, text: str, decision: Decision) -> None:
        """What they wait for; what the bot has answered is that only where they have said nothing else."""
        is_answered = decision.action == "answer" and draft.conversation.question
        if not is_answered and self._questions.is_news(draft, text):
            self._parking.learn_question(draft, text)

    def _listen(self, draft: Draft, events: Sequence[MessageSent | VoiceHeard]) -> Decision:
        """A voice message becomes words, if anything is there that can listen; staff can play it anyway."""
        if not draft.bot_has_it:
            draft.show()
        if not self._listens or not any(attachment.reference for attachment in _attached(events)):
            return self.could_not_listen(draft)
        draft.wake_unless_set(TimerKind.UNHEARD, UNHEARD_AFTER)
        return Decision(action="none", reason="listening to a voice message")

    def could_not_listen(self, draft: Draft) -> Decision:
        """A voice message has not become words, or not in time."""
        if draft.bot_has_it:
            return self._bot.could_not_listen(draft)
        if draft.conversation.status is Status.ESCALATED:
            self._calling.say_where_it_stands(draft)
        elif draft.conversation.status is Status.PARKED:
            draft.notice(self._texts.noted)
        return Decision(action="forward", reason="a voice message")

    # --- what they tap ---

    async def tapped(self, draft: Draft, event: ButtonTapped) -> Decision:
        """A button under what was said to them."""
        action, awaiting = event.action, draft.conversation.awaiting
        if action in (Action.HUMAN, Action.BACK):
            _wake(draft)
        if action == Action.HUMAN:
            if awaiting is Awaiting.PERSON and draft.bot_has_it:
                return self._bot.offered.accepted(draft)
            return await self._asked_person(draft, self._texts.why_button, Signals(explicit=1.0))
        if action == Action.BACK and not draft.bot_has_it:
            return self._calling.withdraw(draft)
        if awaiting is Awaiting.PERSON and action == Action.NO_THANKS:
            return self._bot.offered.declined(draft)
        if awaiting is Awaiting.TOPIC and action.startswith(Action.OPTION):
            option = action.removeprefix(Action.OPTION)
            draft.transcript.choice(draft.conversation.customer, option)
            if self._calling.is_paused(draft):
                return self._call_as_paused(draft, option, Signals())
            # The title of a topic replies to nothing, not even "Cancel".
            asked = Asked(text=option, before=draft.messages, signals=Signals(), chosen=True)
            return await self._bot.turn(draft, asked)
        if awaiting is Awaiting.CONTACT and action == Action.REACH_HERE:
            return self._parking.keep_contact(draft, Contact(kind="here"))
        if awaiting is Awaiting.CONTACT and action == Action.REACH_NOT:
            return self._parking.keep_contact(draft, Contact(kind="none"))
        if action.startswith(Action.RATE) and _was_resolved(draft):
            return self._bot.rating.rate(draft, int(action.removeprefix(Action.RATE)))
        # A button of an older message, whose question is settled.
        return Decision(action="none", reason="an old button")

    # --- what they change and react to ---

    async def edited(self, draft: Draft, event: MessageEdited) -> Decision:
        """A change of their last message is as good as a new one; of an older one, staff see it."""
        changed = draft.messages[-1]
        first = changed.changes or changed.seq
        if any(m.author is Author.CUSTOMER and m.seq > first for m in draft.messages[:-1]) or not event.text:
            return self.changed_behind(draft)
        said = MessageSent(
            key=event.key,
            address=event.address,
            customer=event.customer,
            at=event.at,
            message_id=event.message_id,
            text=event.text,
            attachments=event.attachments,
        )
        decision = await self.wrote(draft, [said])
        draft.leave_unsaid_what_was_said()
        return decision

    def changed_behind(self, draft: Draft) -> Decision:
        """What was changed or deleted needs no answer, but whoever has the conversation sees it."""
        if draft.bot_has_it:
            return Decision(action="none", reason="an earlier message was changed")
        draft.show()
        return Decision(action="forward", reason="an earlier message was changed")

    def reacted(self, draft: Draft, event: Reacted) -> Decision:
        """An emoji is a word to staff, and to an offer a yes; where others read along, it may be theirs."""
        if event.removed:
            return Decision(action="none", reason="a reaction was taken off")
        customer = draft.conversation.customer
        is_theirs = event.customer.id == customer.id
        if draft.bot_has_it:
            offered = event.on_last_words and draft.conversation.awaiting is Awaiting.PERSON
            is_yes = event.emoji.startswith(_YES) and not self._bot.offered.is_doubtful(draft)
            if offered and is_theirs and is_yes:
                return self._bot.offered.accepted(draft)
            return Decision(action="none", reason="a reaction")
        # Not every channel says the name with the reaction.
        name = customer.name if is_theirs else event.customer.name or event.customer.id
        draft.tell_staff(self._texts.staff_reacted.format(name=name, emoji=event.emoji))
        return Decision(action="forward", reason="a reaction")

    # --- what needs no word of theirs ---

    async def take_up(self, draft: Draft) -> Decision:
        """Staff handed the conversation back: what the customer still waits for is answered, once."""
        conversation, left = draft.conversation, None
        if conversation.status is Status.OPEN and conversation.awaiting is None:
            left = unanswered(draft, is_question=self._is_left)
        if left is None or self._calling.is_paused(draft):
            return Decision(action="none", reason="handed back: nothing is unanswered")
        return await self._bot.standing_in.take_up(draft, left)

    def failed(self, draft: Draft, error: Exception) -> Decision:
        """A bug of ours keeps the bot from answering: a person is called."""
        return self._bot.failed(draft, self._questions.behind(draft), error)

    # --- a person ---

    async def _asked_person(
        self, draft: Draft, why: str, signals: Signals, *, wish: Sequence[Message] = ()
    ) -> Decision:
        if not draft.bot_has_it:
            said = "\n".join(line.text for line in wish)
            if self._questions.says_more(said) and self._questions.gives_way(draft):
                self._parking.learn_question(draft, said)
            return await self._calling.asked_again(draft, signals)
        question = self._questions.behind(draft, wish)
        return self._calling.call(draft, Trigger.EXPLICIT, why, question=question, signals=signals)

    def _call_as_paused(self, draft: Draft, question: str, signals: Signals) -> Decision:
        why = self._texts.why_paused
        return self._calling.call(draft, Trigger.PAUSED, why, question=question, signals=signals)

    def _asks_person(self, text: str) -> bool:
        return self._triggers.wants_person(text) >= ASKS_FROM

    def _is_question(self, text: str) -> bool:
        """Whether it is more than a word on how to go on: on who answers, or where."""
        if not any(map(str.isalnum, text)) or self.is_urgent(text):
            return False
        is_mere = self._read_reply(text).any_of(*ASIDE) or self._takes_leave(text)
        return not is_mere and self._contacts.read(text) is None

    def _is_left(self, text: str) -> bool:
        """The same of what waits for an answer; "anything yet?" asked when somebody comes."""
        return self._is_question(text) and not self._read_reply(text).any_of(*_WAITING)


def _wake(draft: Draft) -> None:
    """Whoever put the conversation aside has it again, now that the customer wants something."""
    if draft.conversation.status is Status.SNOOZED:
        draft.become(Status.CLAIMED, owner=draft.conversation.owner)


def _was_resolved(draft: Draft) -> bool:
    return draft.escalation is not None and draft.escalation.outcome is Ended.RESOLVED


def _attached(events: Sequence[MessageSent | VoiceHeard]) -> list[Attachment]:
    return [
        attachment for event in events if isinstance(event, MessageSent) for attachment in event.attachments
    ]
