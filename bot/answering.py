"""The bot's own turn: answer from the documents, or offer or call a person."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asked import Asked, asked_earlier, is_choice, is_staffs_turn, said_since_asked
from bot.calling import Calling
from bot.choosing import options_in
from bot.config.texts import Texts
from bot.consulting import Consulting
from bot.draft import Draft
from bot.errors import AnswererError
from bot.model import (
    Answer,
    Author,
    Awaiting,
    Button,
    Decision,
    Signals,
    Status,
    Trigger,
)
from bot.ports import Answerer, Repetition, Triggers
from bot.rating import adds_to_rating, rate, thank, was_asked_how
from bot.sayings import Sayings
from bot.takingup import Unanswered
from bot.text import parse, plain

WISHES_FROM = 0.3
"""From this strength on, a message is a wish for help in which nobody and nothing else is named."""

_NOT_TOLD = (Author.CUSTOMER, Author.NOTE)


class Answering:
    """What the bot does when the next word is its own."""

    def __init__(
        self, *, answerer: Answerer, triggers: Triggers, calling: Calling, texts: Texts, company: str
    ) -> None:
        self._consulting = Consulting(answerer)
        self._triggers = triggers
        self._calling = calling
        self._texts = texts
        self._company = company
        self._sayings = Sayings(texts)

    async def turn(self, draft: Draft, asked: Asked) -> Decision:
        """Settle the customer's message: answered, clarified, offered a person, or escalated."""
        awaiting, question = draft.conversation.awaiting, draft.conversation.question
        if awaiting is Awaiting.PERSON:
            accepts = self._triggers.takes_offer(asked.text)
            if accepts is not None:
                return self.accepted(draft) if accepts else self.declined(draft)
        may_rate = was_asked_how(draft) or adds_to_rating(draft)
        if may_rate and (stars := self._triggers.stars(asked.text)) is not None:
            return rate(draft, stars, self._texts)
        if may_rate:
            accepts = self._triggers.accepts(asked.text)
            if accepts or self._triggers.praises(asked.text):
                return thank(draft, self._texts)
            if accepts is False:
                return self._no_more(draft)
        if adds_to_rating(draft):
            draft.show()
            asked = replace(asked, after_rating=True)
        draft.bot_goes_on()
        if asked.text in ("/start", "/help"):  # what apps offer as commands of every bot
            return self._greet(draft)
        if not asked.text:
            return self._offer(draft, self._texts.cannot_read, asked, reason="unknown: no text")
        if self._triggers.wants_bot(asked.text):
            return self.declined(draft)
        if awaiting is not Awaiting.TOPIC and (mere := await self._mere_yes_or_no(draft, asked)) is not None:
            return mere
        if not any(map(str.isalnum, asked.text)):
            return self._no_words(draft)
        if awaiting is Awaiting.TOPIC:
            return await self._clarified(draft, asked, question or "")
        repetition = await self._triggers.repetition(asked.text, self._earlier(draft, asked))
        return await self._judge(draft, asked, repetition)

    def _no_more(self, draft: Draft) -> Decision:
        draft.show()
        return self.declined(draft)

    async def _mere_yes_or_no(self, draft: Draft, asked: Asked) -> Decision | None:
        """What to say to "ok" or "no" where nothing of the kind was asked; `None` if it is more than that.

        A model that writes may have asked it; what only quotes would look it up together with what was said
        before, and say the same again.
        """
        accepts = self._triggers.accepts(asked.text)
        if accepts is None or not self._consulting.only_quotes:
            return None
        if await self._is_in_faq(draft, asked):
            return await self._judge(draft, replace(asked, before=()), None)
        texts = self._texts
        if self._calling.talked_lately(draft) and is_staffs_turn(asked.before):
            return None  # it may be the answer to a colleague's question
        last = next((line.text for line in reversed(asked.before) if line.author not in _NOT_TOLD), "")
        if last in (texts.thanks, texts.declined) and not accepts:
            return self.declined(draft)
        greeting = texts.greeting.format(company=self._company)
        if accepts and last not in ("", texts.thanks, texts.declined, texts.no_words, greeting):
            draft.say(texts.thanks, self.human_button())
            return Decision(action="answer", reason="answered: thanks", signals=asked.signals)
        about = replace(asked, text=asked.last_question())
        return self._offer(draft, texts.offer_help, about, reason="unknown: a mere yes or no")

    async def _is_in_faq(self, draft: Draft, asked: Asked) -> bool:
        """Whether a mere yes or no is itself a phrasing that the company answers."""
        alone = await self._consulting.alone(draft, asked)
        return alone is not None and any(self._triggers.accepts(c.quote) is not None for c in alone.found[:1])

    async def _is_said_again(self, draft: Draft, asked: Asked, answer: Answer) -> bool:
        """Whether this was the bot's last word already, and is found only for what they asked before that.

        "That did not help" is about the answer, not about the documents.
        """
        if asked.is_change or not self._consulting.only_quotes:
            return False
        if self._sayings.parted(answer)[0] not in said_since_asked(asked.before):
            return False
        alone = await self._consulting.alone(draft, asked)
        return alone is None or alone.text != answer.text

    async def _clarified(self, draft: Draft, asked: Asked, question: str) -> Decision:
        """They were asked which of two topics they mean; what they say may be neither, or something else."""
        meant = (asked.text,) if asked.chosen else self._choice(asked)
        repetition = None
        if meant is None:
            if not is_choice(asked.text):
                repetition = await self._triggers.repetition(asked.text, self._earlier(draft, asked))
            if await self._consulting.stands_alone(draft, asked):
                return await self._judge(draft, asked, repetition)
            meant = (asked.text,)
        if not meant:
            about = replace(asked, text=question)
            return self._offer(draft, self._texts.offer_help, about, reason="unknown: none of the topics")
        for topic in meant:
            about = replace(asked, text=f"{question} {topic}")
            decision = await self._judge(draft, about, repetition, may_clarify=False)
            if decision.action != "answer":
                break
        return decision

    def _choice(self, asked: Asked) -> Sequence[str] | None:
        said = next((line.text for line in reversed(asked.before) if line.author is Author.BOT), "")
        meant = self._triggers.chooses(asked.text, options_in(said))
        return () if meant is None and self._triggers.accepts(asked.text) is False else meant

    async def _judge(
        self, draft: Draft, asked: Asked, repetition: Repetition | None, *, may_clarify: bool = True
    ) -> Decision:
        sensitivity = await self._triggers.sensitivity(asked.text)
        repeat = repetition.strength if repetition is not None else None
        signals = replace(asked.signals, sensitive=sensitivity.strength, repeat=repeat)
        asked = replace(asked, signals=signals)
        topic = sensitivity.topic if sensitivity.action is not None else None
        if topic is not None:
            draft.is_near(topic)
        if sensitivity.action == "escalate":
            why = self._texts.why_sensitive.format(topic=sensitivity.topic)
            return self._calling.call(draft, Trigger.SENSITIVE, why, question=asked.text, signals=signals)
        if repetition is not None and repetition.fires:
            draft.notice(self._texts.repeated)
            why = self._texts.why_repeat
            decision = self._calling.call(draft, Trigger.REPEAT, why, question=asked.text, signals=signals)
            if repetition.alike:
                draft.asked_alike((*repetition.alike, asked.text))
            return decision
        if (asked.signals.explicit or 0.0) >= WISHES_FROM:
            return self._offer(draft, self._texts.offer_help, asked, reason="explicit: a wish for help")
        if sensitivity.action == "offer":
            return self._offer(draft, self._texts.offer, asked, reason=f"sensitive: {sensitivity.topic}")
        try:
            answer = await self._consulting.look_up(draft, asked)
        except AnswererError as error:
            draft.is_near(topic)
            return self.failed(draft, asked.text, error, signals)
        if answer.kind != "smalltalk":  # "thanks" is still about what was asked before
            draft.is_near(topic, _near(answer))
        asked = replace(asked, signals=replace(signals, unknown=answer.unknown))
        if answer.kind == "clarify" and may_clarify:
            return self._clarify(draft, asked, answer)
        if answer.kind == "answer" and await self._is_said_again(draft, asked, answer):
            about = replace(asked, text="\n".join(filter(None, (asked.last_question(), asked.text))))
            return self._offer(
                draft, self._texts.offer, about, reason="unknown: the same again", answer=answer
            )
        decision = self._reply(draft, asked, answer)
        is_offered = draft.conversation.awaiting is Awaiting.PERSON
        if sensitivity.action == "answer_then_offer" and decision.action == "answer" and not is_offered:
            self._sayings.offer(draft, self._texts.after_answer_offer, question=asked.text)
        return decision

    def _reply(self, draft: Draft, asked: Asked, answer: Answer) -> Decision:
        match answer.kind:
            case "answer" | "smalltalk":
                self._sayings.answer(draft, answer, question=asked.text)
                reason = f"answered: {answer.reason}"
                return Decision(action="answer", reason=reason, signals=asked.signals, answer=answer)
            case "human":
                why = self._texts.why_model.format(reason=answer.reason)
                called = self._calling.call(
                    draft, Trigger.EXPLICIT, why, question=asked.text, signals=asked.signals
                )
                return replace(called, answer=answer)
            case _ if asked.after_rating:
                # Praise reads like a question that no document answers; a question is not lost by this.
                reason = f"unknown: {answer.reason}"
                return self._offer(draft, self._texts.word_kept, asked, reason=reason, answer=answer)
            case _ if self._calling.talked_lately(draft):
                # Whoever talked with a person a moment ago is not asked whether they want one.
                draft.say(self._texts.unknown_calling)
                why = self._texts.why_unknown_again
                decision = self._calling.call(
                    draft, Trigger.UNKNOWN, why, question=asked.text, signals=asked.signals
                )
                return replace(decision, answer=answer)
            case _:
                reason = f"unknown: {answer.reason}"
                return self._offer(draft, self._texts.unknown, asked, reason=reason, answer=answer)

    def _clarify(self, draft: Draft, asked: Asked, answer: Answer) -> Decision:
        self._sayings.ask_back(draft, answer, question=asked.text)
        reason = "unknown: two topics are equally near"
        return Decision(action="clarify", reason=reason, signals=asked.signals, answer=answer)

    async def meanwhile(self, draft: Draft, asked: Asked) -> Decision:
        """A person was called; what the documents say may be said all the same, and staff see it."""
        forwarded = Decision(action="forward", reason="a person was called", signals=asked.signals)
        if not asked.text or self._calling.is_paused(draft):
            return forwarded
        if self._triggers.accepts(asked.text) is not None:  # a word on what was said, not a question
            return forwarded
        sensitivity = await self._triggers.sensitivity(asked.text)
        asked = replace(asked, signals=replace(asked.signals, sensitive=sensitivity.strength))
        if sensitivity.action == "escalate":
            draft.tell_staff(self._texts.staff_sensitive.format(topic=sensitivity.topic))
            return replace(forwarded, signals=asked.signals)
        try:
            answer = await self._consulting.look_up(draft, asked)
        except AnswererError:
            return forwarded
        signals = replace(asked.signals, unknown=answer.unknown)
        if answer.kind != "answer" or await self._is_said_again(draft, asked, answer):
            return replace(forwarded, signals=signals)
        is_coming = draft.conversation.status is Status.ESCALATED
        way_back = self._calling.way_back(draft) if is_coming else ()
        said, missing = self._sayings.parted(answer)
        draft.say("\n\n".join(filter(None, (said, missing))), self.human_button(), *way_back)
        draft.tell_staff(self._texts.staff_bot_answered.format(text=plain(parse(answer.text))))
        return Decision(action="answer", reason=f"answered: {answer.reason}", signals=signals, answer=answer)

    async def take_up(self, draft: Draft, open_still: Unanswered) -> Decision:
        """Answer what was left unanswered when staff handed the conversation back; they see what it said.

        That it is a matter for people, or was asked before, they know.
        """
        texts = self._texts
        draft.bot_goes_on()
        asked = Asked(text=open_still.text, before=open_still.before, signals=Signals())
        try:
            answer = await self._consulting.look_up(draft, asked)
        except AnswererError as error:
            return self.failed(draft, asked.text, error)
        asked = replace(asked, signals=Signals(unknown=answer.unknown))
        if answer.kind == "clarify":
            return self._clarify(draft, asked, answer)
        said, _ = self._sayings.parted(answer)
        was_said = any(m.author is Author.BOT and m.text == said for m in draft.messages)
        if answer.kind in ("answer", "smalltalk") and not was_said:
            self._sayings.answer(draft, answer, question=asked.text)
            draft.tell_staff(texts.staff_bot_answered.format(text=plain(parse(answer.text))))
            reason = f"answered: {answer.reason}"
            return Decision(action="answer", reason=reason, signals=asked.signals, answer=answer)
        draft.tell_staff(texts.staff_bot_has_no_answer.format(question=asked.text))
        offer = texts.offer if was_said else texts.unknown
        return self._offer(draft, offer, asked, reason=f"unknown: {answer.reason}", answer=answer)

    def accepted(self, draft: Draft) -> Decision:
        """The customer takes the offer of a person."""
        question = draft.conversation.question or ""
        return self._calling.call(draft, Trigger.UNKNOWN, self._texts.why_accepted, question=question)

    def declined(self, draft: Draft) -> Decision:
        """The customer does not want a person."""
        draft.bot_goes_on()
        if self._calling.is_paused(draft):
            draft.notice(self._texts.switched_off, self.human_button())
            return Decision(action="notice", reason="the offer was declined; the bot is paused")
        draft.say(self._texts.declined, self.human_button())
        return Decision(action="notice", reason="the offer was declined")

    def failed(
        self, draft: Draft, question: str, error: Exception, signals: Signals | None = None
    ) -> Decision:
        """No answer could be made: a person is called, and the customer is told so."""
        draft.notice(self._texts.failed)
        # A bug's own words are for the log; they could quote the customer.
        problem = str(error) if isinstance(error, AnswererError) else type(error).__name__
        why = self._texts.why_error.format(error=problem)
        return self._calling.call(draft, Trigger.ERROR, why, question=question, signals=signals)

    def human_button(self) -> Button:
        """The way to a person, under everything the bot says."""
        return self._sayings.human_button()

    def _greet(self, draft: Draft) -> Decision:
        draft.say(self._texts.greeting.format(company=self._company), self.human_button())
        return Decision(action="answer", reason="answered: greeting")

    def could_not_listen(self, draft: Draft) -> Decision:
        """There is a voice message that nothing here can listen to."""
        draft.bot_goes_on()
        asked = Asked(text="", before=draft.messages, signals=Signals())
        return self._offer(draft, self._texts.cannot_listen, asked, reason="unknown: a voice message")

    def _no_words(self, draft: Draft) -> Decision:
        draft.say(self._texts.no_words, self.human_button())
        return Decision(action="answer", reason="answered: no words")

    def _offer(
        self, draft: Draft, said: str, asked: Asked, *, reason: str, answer: Answer | None = None
    ) -> Decision:
        self._sayings.offer(draft, said, question=asked.text)
        return Decision(action="offer_human", reason=reason, signals=asked.signals, answer=answer)

    def _earlier(self, draft: Draft, asked: Asked) -> list[str]:
        """What they asked since a person last had the conversation."""
        since = draft.escalation.shown_through if draft.escalation else 0
        return asked_earlier(asked.before, since=since, texts=self._texts)


def _near(answer: Answer) -> tuple[str, ...]:
    """What the answer relies on; if it relies on nothing, what is nearest of that which was found."""
    return tuple(dict.fromkeys(c.source for c in answer.citations or answer.found[:1]))
