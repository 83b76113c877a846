"""What a question comes to: answered from the documents, asked back, or a person offered or called."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asked import Asked, said_since_asked
from bot.calling import Calling
from bot.config.texts import Texts
from bot.consulting import Consulting
from bot.draft import Draft
from bot.errors import AnswererError
from bot.firstwords import FirstWords
from bot.model import SMALL_TALK, Answer, Author, Decision, Said, Signals, Trigger
from bot.ports import ReadReply, Repetition, Says, Sensitivity, Triggers
from bot.questions import words
from bot.sayings import Sayings
from bot.text import has_question_mark

WISHES_FROM = 0.3
"""From this strength on, a message is a wish for help in which nobody and nothing else is named."""
SURELY = 0.2
"""Up to this, what the documents say is surely what was asked."""
_FEW = 2  # words, in which goods may be named


class Weighing:
    """Weighs the signals of a question against what the documents say."""

    def __init__(
        self,
        *,
        consulting: Consulting,
        triggers: Triggers,
        read_reply: ReadReply,
        calling: Calling,
        first_words: FirstWords,
        sayings: Sayings,
        texts: Texts,
    ) -> None:
        self._consulting = consulting
        self._triggers = triggers
        self._read_reply = read_reply
        self._calling = calling
        self._first_words = first_words
        self._sayings = sayings
        self._texts = texts

    async def weigh(
        self, draft: Draft, asked: Asked, repetition: Repetition | None, *, may_clarify: bool = True
    ) -> Decision:
        """Settle one question."""
        sensitivity = await self._triggers.sensitivity(asked.text)
        asked = _with_signals(asked, sensitivity, repetition)
        if (decision := await self._step_aside(draft, asked, sensitivity, repetition)) is not None:
            return decision
        topic = _topic(sensitivity)
        try:
            answer = await self._consulting.look_up(draft, asked)
        except AnswererError as error:
            draft.is_near(topic)
            return self.failed(draft, asked.text, error, asked.signals)
        if answer.kind != "smalltalk":  # "thanks" is still about what was asked before
            draft.is_near(topic, near(answer))
        asked = replace(asked, signals=replace(asked.signals, unknown=answer.unknown))
        if answer.kind == "clarify" and may_clarify:
            return self.clarify(draft, asked, answer)
        if answer.kind == "answer" and _is_word(asked, answer):
            # Somebody who tells how it went wants no page about it.
            return self._keep_word(draft, asked, answer)
        if answer.kind == "answer" and await self.is_said_again(draft, asked, answer):
            about = replace(asked, text=self._with_question_before(asked))
            return self.offer(draft, self._texts.offer, about, reason="the same again", answer=answer)
        decision = self._reply(draft, asked, answer)
        if decision.action == "answer" and sensitivity.action == "answer_then_offer":
            self._offer_after_answer(draft, asked.text)
        return decision

    async def weigh_topics(
        self, draft: Draft, asked: Asked, question: str, topics: Sequence[str]
    ) -> Decision:
        """Settle `question` on each of several topics: what is found is said, once, and the rest named."""
        texts, found, missing = self._texts, dict[str, Answer](), list[str]()
        is_offered_after = False
        for topic in topics:
            about = replace(asked, text=f"{question} {topic}")
            sensitivity = await self._triggers.sensitivity(about.text)
            about = _with_signals(about, sensitivity, None)
            if (decision := await self._step_aside(draft, about, sensitivity, None)) is not None:
                return decision
            is_offered_after |= sensitivity.action == "answer_then_offer"
            try:
                answer = await self._consulting.look_up(draft, about)
            except AnswererError as error:
                return self.failed(draft, about.text, error, about.signals)
            if answer.kind == "answer":
                found.setdefault(answer.text, answer)
            else:
                missing.append(topic)
        if not found:
            about = replace(asked, text=f"{question} {', '.join(topics)}")
            return self.offer(draft, texts.unknown, about, reason="none of the topics")
        draft.is_near(draft.conversation.topic, tuple(s for answer in found.values() for s in near(answer)))
        for answer in found.values():
            self._sayings.answer(draft, answer, question=question)
        if missing:
            self._sayings.offer_for(draft, missing, question=f"{question} {', '.join(missing)}")
        elif is_offered_after:
            self._offer_after_answer(draft, f"{question} {', '.join(topics)}")
        reason = " and ".join(answer.reason for answer in found.values())
        answer = next(iter(found.values()))
        return Decision(action="answer", reason=reason, signals=asked.signals, answer=answer)

    async def _step_aside(
        self, draft: Draft, asked: Asked, sensitivity: Sensitivity, repetition: Repetition | None
    ) -> Decision | None:
        """A person is called or offered before anything is looked up; `None` if there is no reason to."""
        texts, topic = self._texts, _topic(sensitivity)
        if topic is not None:
            draft.is_near(topic)
        self._first_words.say(draft, sensitivity)
        if sensitivity.action == "escalate":
            why = texts.why_sensitive.format(topic=sensitivity.topic)
            return self._call(draft, Trigger.SENSITIVE, why, asked)
        if repetition is not None and repetition.fires:
            draft.notice(texts.repeated)
            decision = self._call(draft, Trigger.REPEAT, texts.why_repeat, asked)
            if repetition.alike:
                draft.asked_alike((*repetition.alike, asked.text))
            return decision
        if (asked.signals.explicit or 0.0) >= WISHES_FROM:
            wish = "a wish for help"
            return self.offer(draft, texts.offer_help, asked, trigger=Trigger.EXPLICIT, reason=wish)
        if sensitivity.action == "offer":
            about = str(sensitivity.topic)
            return self.offer(draft, texts.offer, asked, trigger=Trigger.SENSITIVE, reason=about)
        if Says.CONTEMPT in asked.meant.says and not asked.after_rating:
            if await self._may_be_goods(draft, asked):
                return None
            asked = replace(asked, text=self._with_question_before(asked))
            return self.offer(draft, texts.offer, asked, trigger=Trigger.SENSITIVE, reason="contempt")
        return self._not_helped(draft, asked)

    async def _may_be_goods(self, draft: Draft, asked: Asked) -> bool:
        """Whether a word or two of contempt may name what they look for, as "Bagger" does in German.

        They may before anything was said that it can be about, and where the documents surely have them.
        """
        if words(asked.text) > _FEW:
            return False
        if not _was_told(draft):
            return True
        alone = await self._consulting.alone(draft, asked)
        return alone is not None and alone.unknown <= SURELY

    def _not_helped(self, draft: Draft, asked: Asked) -> Decision | None:
        """They find no answer in what was said; a model that writes may do better."""
        says_so = asked.meant.any_of(Says.DOUBTS, Says.NOT_OVER, Says.BLAME) and not asked.after_rating
        if not says_so or not self._consulting.only_quotes or not _was_told(draft):
            return None
        about = replace(asked, text=self._with_question_before(asked))
        text = draft.transcript.not_again(self._texts.offer, self._texts.unknown)
        return self.offer(draft, text, about, reason="was not helped")

    def _with_question_before(self, asked: Asked) -> str:
        before = asked.last_question(self._read_reply)
        return asked.text if before in asked.text else f"{before}\n{asked.text}"

    def _reply(self, draft: Draft, asked: Asked, answer: Answer) -> Decision:
        match answer.kind:
            case "answer" | "smalltalk":
                self._sayings.answer(draft, answer, question=asked.text)
                return Decision(action="answer", reason=answer.reason, signals=asked.signals, answer=answer)
            case "human":
                why = self._texts.why_model.format(reason=answer.reason)
                return replace(self._call(draft, Trigger.EXPLICIT, why, asked), answer=answer)
            case _ if asked.after_rating and not has_question_mark(asked.text):
                # Praise reads like a question that no document answers; a question is not lost by this.
                return self._keep_word(draft, asked, answer)
            case _ if self._calling.talked_lately(draft):
                # Whoever talked with a person a moment ago is not asked whether they want one.
                draft.say(self._texts.unknown_calling, said=Said.OFFER)
                called = self._call(draft, Trigger.UNKNOWN, self._texts.why_unknown_again, asked)
                return replace(called, answer=answer)
            case _:
                return self._not_known(draft, asked, answer)

    def _not_known(self, draft: Draft, asked: Asked, answer: Answer) -> Decision:
        """The documents do not say; or what they have that comes nearest is said, once and with a doubt."""
        texts, reason = self._texts, answer.reason
        if answer.text and not was_shown(asked, answer):
            text = texts.unsure.format(nearest=self._sayings.with_source(answer))
            return self.offer(draft, text, asked, reason=reason, answer=answer, said=Said.OFFER_BESIDE)
        # Who is told the same twice reads a machine.
        text = texts.offer if texts.unknown in said_since_asked(asked.before) else texts.unknown
        return self.offer(draft, text, asked, reason=reason, answer=answer)

    def _keep_word(self, draft: Draft, asked: Asked, answer: Answer) -> Decision:
        draft.show()
        text, reason = self._texts.word_kept, f"a word on how it went; {answer.reason}"
        return self.offer(draft, text, asked, reason=reason, answer=answer, said=Said.OFFER_BESIDE)

    def _offer_after_answer(self, draft: Draft, question: str) -> None:
        if draft.conversation.awaiting is None:  # or a person is offered already
            text = self._texts.after_answer_offer
            self._sayings.offer(draft, text, question=question, said=Said.OFFER_BESIDE)

    async def is_said_again(self, draft: Draft, asked: Asked, answer: Answer) -> bool:
        """Whether this was the bot's last word already, and is found only for what they asked before that.

        "That did not help" is about the answer, not about the documents.
        """
        if asked.is_change or not self._consulting.only_quotes or asked.asks_on(answer.text):
            return False
        if self._sayings.with_source(answer) not in said_since_asked(asked.before):
            return False
        alone = await self._consulting.alone(draft, asked)
        return alone is None or alone.text != answer.text

    def clarify(self, draft: Draft, asked: Asked, answer: Answer) -> Decision:
        """Ask back which of the topics they mean."""
        self._sayings.ask_back(draft, answer, question=asked.text)
        return Decision(
            action="clarify",
            trigger=Trigger.UNKNOWN,
            reason="two topics are equally near",
            signals=asked.signals,
            answer=answer,
        )

    def offer(
        self,
        draft: Draft,
        text: str,
        asked: Asked,
        *,
        trigger: Trigger = Trigger.UNKNOWN,
        reason: str,
        answer: Answer | None = None,
        said: Said = Said.OFFER,
    ) -> Decision:
        """Offer a person in the words of `text`."""
        self._sayings.offer(draft, text, question=asked.text, said=said)
        return Decision(
            action="offer_human",
            trigger=trigger,
            reason=reason,
            signals=asked.signals,
            answer=answer,
        )

    def failed(
        self, draft: Draft, question: str, error: Exception, signals: Signals | None = None
    ) -> Decision:
        """No answer could be made: a person is called, and the customer is told so."""
        draft.notice(self._texts.failed)
        # A bug's own words are for the log; they could quote the customer.
        problem = str(error) if isinstance(error, AnswererError) else type(error).__name__
        why = self._texts.why_error.format(error=problem)
        return self._calling.call(draft, Trigger.ERROR, why, question=question, signals=signals)

    def _call(self, draft: Draft, trigger: Trigger, why: str, asked: Asked) -> Decision:
        return self._calling.call(draft, trigger, why, question=asked.text, signals=asked.signals)


def was_shown(asked: Asked, answer: Answer) -> bool:
    """Whether they were shown it before."""
    return any(line.author is Author.BOT and answer.text in line.text for line in asked.before)


def near(answer: Answer) -> tuple[str, ...]:
    """What the answer relies on; if it relies on nothing, what is nearest of that which was found."""
    return tuple(dict.fromkeys(c.source for c in answer.citations or answer.found[:1]))


def _was_told(draft: Draft) -> bool:
    """Whether the last they were told is more than a greeting or the like."""
    told = draft.transcript.last_told
    return told is not None and told.said not in SMALL_TALK


def _is_word(asked: Asked, answer: Answer) -> bool:
    """Whether it is said of how it went; a question is not, nor is what they look for and surely find."""
    says = asked.meant.says
    looks_for = Says.ASKS in says or (Says.NAMES in says and answer.unknown <= SURELY)
    return asked.after_rating and (Says.TROUBLE in says or (asked.is_invited and not looks_for))


def _topic(sensitivity: Sensitivity) -> str | None:
    return sensitivity.topic if sensitivity.action is not None else None


def _with_signals(asked: Asked, sensitivity: Sensitivity, repetition: Repetition | None) -> Asked:
    repeat = repetition.strength if repetition is not None else None
    return replace(asked, signals=replace(asked.signals, sensitive=sensitivity.strength, repeat=repeat))
