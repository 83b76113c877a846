"""What the bot says for people: while one is on the way, and when they have handed back."""

from dataclasses import replace

from bot import buttons
from bot.asked import ON_WHAT_WAS_SAID, Asked
from bot.calling import Calling
from bot.config.texts import Texts
from bot.consulting import Consulting
from bot.draft import Draft
from bot.errors import AnswererError
from bot.firstwords import FirstWords
from bot.model import Answer, Author, Awaiting, Decision, Said, Signals, Status
from bot.ports import Says, Triggers
from bot.questions import words
from bot.sayings import Sayings
from bot.takingup import Unanswered
from bot.text import mask_cards, parse, plain
from bot.weighing import Weighing, was_shown


class StandingIn:
    """Speaks where people have the next word, or had it, so that they see what is said."""

    def __init__(
        self,
        *,
        consulting: Consulting,
        triggers: Triggers,
        calling: Calling,
        first_words: FirstWords,
        sayings: Sayings,
        weighing: Weighing,
        texts: Texts,
    ) -> None:
        self._consulting = consulting
        self._triggers = triggers
        self._calling = calling
        self._first_words = first_words
        self._sayings = sayings
        self._weighing = weighing
        self._texts = texts
        self._human = buttons.human(texts)

    async def meanwhile(self, draft: Draft, asked: Asked) -> Decision:
        """A person was called; what the documents say may be said all the same, and staff see it."""
        forwarded = Decision(action="forward", reason="a person was called", signals=asked.signals)
        if not any(map(str.isalnum, asked.text)) or self._calling.is_paused(draft):
            return forwarded
        if _is_content(asked) and not _still_lacks(draft):
            self._sayings.small_talk(draft, Said.THANKS)
            return Decision(action="answer", reason="thanks", signals=asked.signals)
        if asked.meant.any_of(Says.YES, Says.NO):  # a word on what was said, not a question
            return forwarded
        sensitivity = await self._triggers.sensitivity(asked.text)
        asked = replace(asked, signals=replace(asked.signals, sensitive=sensitivity.strength))
        self._first_words.say(draft, sensitivity)
        if sensitivity.action == "escalate":
            draft.tell_staff(self._texts.staff_sensitive.format(topic=sensitivity.topic))
            return replace(forwarded, signals=asked.signals)
        if asked.meant.any_of(Says.TIME, Says.WHERE, *ON_WHAT_WAS_SAID):
            return replace(forwarded, signals=asked.signals)
        try:
            answer = await self._consulting.look_up(draft, asked)
        except AnswererError:
            return forwarded
        asked = replace(asked, signals=replace(asked.signals, unknown=answer.unknown))
        if (said := await self._say(draft, asked, answer)) is not None:
            return said
        if Says.ASKS in asked.meant.says:
            self._say_nearest(draft, asked, answer)
        return replace(forwarded, signals=asked.signals)

    def _say_nearest(self, draft: Draft, asked: Asked, answer: Answer) -> None:
        """What comes nearest is said with a doubt, once: the colleague may be long in coming."""
        if answer.kind != "unknown" or not answer.text or was_shown(asked, answer):
            return
        text = self._texts.unsure_waiting.format(nearest=self._sayings.with_source(answer))
        draft.say(text, self._human, said=Said.ANSWER)
        self._show_staff(draft, answer)

    async def _say(self, draft: Draft, asked: Asked, answer: Answer) -> Decision | None:
        """What was found, unless it is none for who waits; `None` then."""
        is_coming = draft.conversation.status is Status.ESCALATED
        if answer.kind == "smalltalk" and not is_coming:
            if answer.small_talk is Said.THANKS and _still_lacks(
                draft
            ):  # "how nice", said to "nobody is there"
                return None
            self._sayings.answer(draft, answer, question=asked.text)
            return Decision(action="answer", reason=answer.reason, signals=asked.signals)
        tells_where = _is_asked_where(draft) and not asked.meant.any_of(Says.ASKS, Says.NAMES)
        if answer.kind != "answer" or tells_where:
            return None
        if await self._weighing.is_said_again(draft, asked, answer):
            return None
        way_back = self._calling.way_back(draft) if is_coming else ()
        text = _in_one(self._sayings.with_source(answer), self._sayings.not_found(answer.missing))
        draft.say(text, self._human, *way_back, said=Said.ANSWER)
        self._show_staff(draft, answer)
        return Decision(action="answer", reason=answer.reason, signals=asked.signals, answer=answer)

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
            return self._weighing.failed(draft, asked.text, error)
        asked = replace(asked, signals=Signals(unknown=answer.unknown))
        if answer.kind == "clarify":
            return self._weighing.clarify(draft, asked, answer)
        text = self._sayings.with_source(answer)
        was_said = any(m.author is Author.BOT and m.text == text for m in draft.messages)
        if answer.kind in ("answer", "smalltalk") and not was_said:
            self._sayings.answer(draft, answer, question=asked.text)
            self._show_staff(draft, answer)
            reason = answer.reason
            return Decision(action="answer", reason=reason, signals=asked.signals, answer=answer)
        draft.tell_staff(texts.staff_bot_has_no_answer.format(question=_in_one_line(asked.text)))
        offer = texts.offer if was_said else texts.unknown
        return self._weighing.offer(draft, offer, asked, reason=answer.reason, answer=answer)

    def _show_staff(self, draft: Draft, answer: Answer) -> None:
        """They read in the thread what the bot says."""
        said = _in_one(self._sayings.words(answer), self._sayings.not_found(answer.missing))
        draft.tell_staff(self._texts.staff_bot_answered.format(text=mask_cards(plain(parse(said)))))


def _is_asked_where(draft: Draft) -> bool:
    return draft.conversation.awaiting is Awaiting.CONTACT


def _still_lacks(draft: Draft) -> bool:
    """Whether somebody is waited for, or asked how to be reached: there is nothing to be thanked for yet."""
    return draft.conversation.status is Status.ESCALATED or _is_asked_where(draft)


def _is_content(asked: Asked) -> bool:
    """Whether they give thanks or praise; a mere "ok" or "great" agrees."""
    says = asked.meant.says
    is_praise = Says.PRAISE in says and (Says.YES not in says or words(asked.text) > 1)
    return Says.THANKS in says or is_praise


def _in_one(*paragraphs: str) -> str:
    return "\n\n".join(filter(None, paragraphs))


def _in_one_line(question: str) -> str:
    return " ".join(mask_cards(question).split())
