"""The bot's own turn: answer from the documents, or offer or call a person."""

from collections.abc import Sequence
from dataclasses import replace

from bot import buttons
from bot.asked import Asked, asked_earlier, is_choice, is_staffs_turn
from bot.calling import Calling
from bot.config.texts import Texts
from bot.consulting import Consulting
from bot.draft import Draft
from bot.firstwords import FirstWords
from bot.model import (
    Author,
    Awaiting,
    Decision,
    Said,
    Signals,
)
from bot.offered import LEFT_ALONE, Offered
from bot.ports import Answerer, Choose, ReadReply, Says, TakesLeave, Triggers
from bot.rating import Rating
from bot.reaching import Reaching
from bot.sayings import Sayings, options_in
from bot.standing_in import StandingIn
from bot.weighing import Weighing

_INVITES = (Said.GREETING, Said.THANKS, Said.NO_WORDS)
"""What asks for a question."""


class Answering:
    """What the bot does when the next word is its own."""

    def __init__(
        self,
        *,
        answerer: Answerer,
        triggers: Triggers,
        read_reply: ReadReply,
        choose: Choose,
        calling: Calling,
        reaching: Reaching,
        first_words: FirstWords,
        takes_leave: TakesLeave,
        texts: Texts,
        company: str,
    ) -> None:
        self._consulting = Consulting(answerer)
        self._triggers = triggers
        self._read_reply = read_reply
        self._takes_leave = takes_leave
        self._choose = choose
        self._calling = calling
        self._texts = texts
        self._human = buttons.human(texts)
        self._sayings = Sayings(texts, company=company)
        self.rating = Rating(read_reply=read_reply, calling=calling, sayings=self._sayings, texts=texts)
        self._weighing = Weighing(
            consulting=self._consulting,
            triggers=triggers,
            read_reply=read_reply,
            calling=calling,
            first_words=first_words,
            sayings=self._sayings,
            texts=texts,
        )
        self.offered = Offered(
            calling=calling,
            reaching=reaching,
            rating=self.rating,
            weighing=self._weighing,
            sayings=self._sayings,
            texts=texts,
        )
        self.standing_in = StandingIn(
            consulting=self._consulting,
            triggers=triggers,
            calling=calling,
            first_words=first_words,
            sayings=self._sayings,
            weighing=self._weighing,
            texts=texts,
        )

    async def turn(self, draft: Draft, asked: Asked) -> Decision:
        """Settle the customer's message: answered, clarified, offered a person, or escalated."""
        awaiting, question = draft.conversation.awaiting, draft.conversation.question
        if (taken := self.offered.heard(draft, asked)) is not None:
            return taken
        if self._consulting.only_quotes and Says.WAIT in asked.meant.says:
            draft.notice(self._texts.take_your_time, said=Said.TAKE_TIME)
            return Decision(action="notice", reason="asked to wait")
        asked = self.rating.added(draft, asked)
        draft.bot_goes_on()
        if asked.text in ("/start", "/help"):  # what apps offer as commands of every bot
            return self._greet(draft)
        if not asked.text:
            return self._weighing.offer(draft, self._texts.cannot_read, asked, reason="no text")
        if Says.STOP in asked.meant.says:
            return self.offered.declined(draft)
        was_offered = awaiting is Awaiting.PERSON
        was_asked = was_offered or awaiting is Awaiting.TOPIC  # "that is it" names one of two topics, too
        over = Says.OVER if was_asked else Says.MAY_BE_OVER
        if self._consulting.only_quotes and over in asked.meant.says:
            return self.offered.settled(draft)
        if self._consulting.only_quotes and Says.ANNOUNCES in asked.meant.says:
            about = replace(asked, text=(question if was_offered else None) or "")
            return self._weighing.offer(draft, self._texts.offer_help, about, reason="no question yet")
        if awaiting is not Awaiting.TOPIC and (mere := await self._mere_yes_or_no(draft, asked)) is not None:
            return mere
        if self._consulting.only_quotes and Says.THANKS in asked.meant.says:
            return self.offered.settled(draft)
        if (replied := self._on_last_words(draft, asked, question if was_offered else None)) is not None:
            return replied
        if not any(map(str.isalnum, asked.text)):
            return self._no_words(draft)
        if awaiting is Awaiting.TOPIC:
            return await self._clarified(draft, asked, question or "")
        repetition = await self._triggers.repetition(asked.text, self._earlier(draft, asked))
        return await self._weighing.weigh(draft, asked, repetition)

    def _on_last_words(self, draft: Draft, asked: Asked, offered: str | None) -> Decision | None:
        """They ask whether anybody is there, or what was meant; a model that writes says it again by itself.

        `offered` is what a person has just been offered for.
        """
        texts, says, said = self._texts, asked.meant.says, draft.transcript
        if not self._consulting.only_quotes:
            return None
        if Says.STILL_THERE in says:
            if said.last_told is None:
                return self._greet(draft)
            text, reason = said.not_again(texts.still_here, texts.offer_help), "asked who is there"
        elif Says.PUZZLED in says and said.last_told is not None:
            text, reason = said.not_again(texts.not_clear, texts.offer), "did not understand"
        else:
            return None
        about = replace(asked, text=offered or asked.last_question(self._read_reply))
        return self._weighing.offer(draft, text, about, reason=reason)

    async def _mere_yes_or_no(self, draft: Draft, asked: Asked) -> Decision | None:
        """What to say to "ok" or "no" where nothing of the kind was asked; `None` if it is more than that.

        A model that writes may have asked it; what only quotes would look it up together with what was said
        before, and say the same again.
        """
        if not self._consulting.only_quotes:
            return None
        if not asked.meant.any_of(Says.YES, Says.NO):  # "that's all"
            return self._agreed(draft, asked)
        if await self._is_in_faq(draft, asked):
            return await self._weighing.weigh(draft, replace(asked, before=()), None)
        if self._calling.talked_lately(draft) and is_staffs_turn(asked.before):
            return None  # it may be the answer to a colleague's question
        last, accepts = draft.transcript.last_said, Says.YES in asked.meant.says
        if not accepts and (last in LEFT_ALONE or self._takes_leave(asked.text)):  # "no thanks"
            return self.offered.declined(draft)
        if last is Said.THANKS and Says.TAKES_SURELY not in asked.meant.says:
            return self.offered.declined(draft)  # "ok" asks for nothing else
        is_first = draft.transcript.last_told is None
        if accepts and not (is_first or last in _INVITES or self.offered.thinks_better(draft, asked)):
            return self.offered.thanks(draft)
        about = replace(asked, text=asked.last_question(self._read_reply))
        return self._weighing.offer(draft, self._texts.offer_help, about, reason="a mere yes or no")

    def _agreed(self, draft: Draft, asked: Asked) -> Decision | None:
        """They say that nobody is needed, or find that right; `None` if they say something else."""
        if Says.DECLINES in asked.meant.says:
            return self.offered.declined(draft)
        agrees = asked.meant.any_of(Says.TAKES, Says.PRAISE)
        if agrees and draft.transcript.last_said is Said.THANKS:
            return self.offered.declined(draft)
        return self.offered.thanks(draft) if agrees and draft.transcript.last_said in LEFT_ALONE else None

    async def _is_in_faq(self, draft: Draft, asked: Asked) -> bool:
        """Whether a mere yes or no is itself a phrasing that the company answers."""
        alone = await self._consulting.alone(draft, asked)
        nearest = () if alone is None else alone.found[:1]
        return any(self._read_reply(each.quote).any_of(Says.YES, Says.NO) for each in nearest)

    async def _clarified(self, draft: Draft, asked: Asked, question: str) -> Decision:
        """They were asked which of two topics they mean; what they say may be neither, or something else."""
        meant = (asked.text,) if asked.chosen else self._choice(asked)
        repetition = None
        if meant is None:
            if not is_choice(asked.text):
                repetition = await self._triggers.repetition(asked.text, self._earlier(draft, asked))
            if await self._consulting.stands_alone(draft, asked):
                return await self._weighing.weigh(draft, asked, repetition)
            meant = (asked.text,)
        if not meant:
            about = replace(asked, text=question)
            reason = "none of the topics"
            return self._weighing.offer(draft, self._texts.offer_help, about, reason=reason)
        if len(meant) > 1:
            return await self._weighing.weigh_topics(draft, asked, question, meant)
        about = replace(asked, text=f"{question} {meant[0]}")
        return await self._weighing.weigh(draft, about, repetition, may_clarify=False)

    def _choice(self, asked: Asked) -> Sequence[str] | None:
        last = next((line for line in reversed(asked.before) if line.author is Author.BOT), None)
        # Lines of earlier versions have their options in the text alone.
        options = (last.options or options_in(last.text)) if last is not None else ()
        meant = self._choose(asked.text, options)
        return () if meant is None and Says.NO in asked.meant.says else meant

    def failed(self, draft: Draft, question: str, error: Exception) -> Decision:
        """No answer could be made: a person is called, and the customer is told so."""
        return self._weighing.failed(draft, question, error)

    def _greet(self, draft: Draft) -> Decision:
        self._sayings.small_talk(draft, Said.GREETING)
        return Decision(action="answer", reason="greeting")

    def could_not_listen(self, draft: Draft) -> Decision:
        """There is a voice message that nothing here can listen to."""
        draft.bot_goes_on()
        asked = Asked(text="", before=draft.messages, signals=Signals())
        return self._weighing.offer(draft, self._texts.cannot_listen, asked, reason="a voice message")

    def _no_words(self, draft: Draft) -> Decision:
        draft.say(self._texts.no_words, self._human, said=Said.NO_WORDS)
        return Decision(action="answer", reason="no words")

    def _earlier(self, draft: Draft, asked: Asked) -> list[str]:
        """What they asked since a person last had the conversation."""
        since = draft.escalation.shown_through if draft.escalation else 0
        return asked_earlier(asked.before, since=since)
