"""After a person has closed a conversation: what the customer says of how it went."""

from dataclasses import replace
from datetime import timedelta

from bot import buttons
from bot.asked import Asked
from bot.calling import Calling
from bot.config.texts import Texts
from bot.draft import Draft
from bot.model import Author, Awaiting, Decision, Ended, Said, Status, Trigger
from bot.ports import ReadReply, Says
from bot.questions import words
from bot.sayings import Sayings
from bot.text import has_question_mark

WORD_WITHIN = timedelta(minutes=30)
"""How long after a rating, or after being asked for one, a message is taken for a word on it."""

_FEW = 2  # words; whoever writes no more than that, when asked how it went, hardly asks something else
_BAD = 2  # stars; so few are given by whom nobody helped
_THANKED = Decision(action="notice", reason="a word on how it went")


class Rating:
    """Takes stars, praise and blame, so that none of them calls a person again."""

    def __init__(self, *, read_reply: ReadReply, calling: Calling, sayings: Sayings, texts: Texts) -> None:
        self._read_reply = read_reply
        self._calling = calling
        self._sayings = sayings
        self._texts = texts

    def beside_stars(self, draft: Draft, text: str) -> str:
        """Take the stars of somebody who goes on with "but", and return what they go on to say."""
        if not _is_asked(draft):
            return ""
        meant = self._read_reply(_without_names(draft, text))
        if meant.stars is not None and meant.beside_stars:
            draft.show()
            if meant.stars <= _BAD:
                draft.notice(self._texts.rated_low, said=Said.SORRY)
            self._take(draft, meant.stars)
        return meant.beside_stars

    def heard(self, draft: Draft, text: str) -> Decision | None:
        """What they say of how it went; `None` if it is something else, or they were not asked."""
        if not _is_asked(draft):
            return None
        said = _without_names(draft, text)
        meant = self._read_reply(said)
        if meant.stars is not None:
            if any(map(str.isalpha, said)):
                draft.show()
            return self.rate(draft, meant.stars)
        if Says.NOT_OVER in meant.says:
            return None  # whoever closed it is called back
        if Says.BLAME in meant.says:
            return self._blamed(draft, text)
        if meant.any_of(Says.YES, Says.PRAISE, Says.MAY_BE_OVER):
            draft.show()
            draft.awaits(None)
            draft.notice(self._texts.rated, said=Said.RATED)
            return _THANKED
        if Says.THANKS in meant.says and not self._calling.is_paused(draft):
            draft.show()
            draft.bot_goes_on()
            self._sayings.small_talk(draft, Said.THANKS)
            return Decision(action="answer", reason="thanks")
        if Says.DECLINES in meant.says:
            draft.show()
            draft.bot_goes_on()
            return self._sayings.leave_it(draft, is_paused=self._calling.is_paused(draft))
        return None

    def _blamed(self, draft: Draft, text: str) -> Decision:
        """They are sorry for it; who goes on is offered a person."""
        texts, was_sorry = self._texts, draft.transcript.last_said is Said.SORRY
        if was_sorry and not self._calling.is_paused(draft):
            draft.show()
            draft.bot_goes_on()
            self._sayings.offer(draft, texts.word_kept, question=text, said=Said.OFFER_BESIDE)
            return Decision(action="offer_human", trigger=Trigger.UNKNOWN, reason="a word on how it went")
        if not self._invites(draft):
            return self._say_sorry(draft, texts.rated_low, texts.noted)
        draft.awaits(Awaiting.WORD)
        return self._say_sorry(draft, texts.rated_sorry, texts.noted)

    def blamed_again(self, draft: Draft) -> Decision:
        """They blame once more instead of taking the offer, which stands."""
        return self._say_sorry(draft, self._texts.noted, self._texts.rated_sorry)

    def _say_sorry(self, draft: Draft, *texts: str) -> Decision:
        draft.show()
        text = draft.transcript.not_again(*texts)
        draft.notice(text, buttons.human(self._texts), said=Said.SORRY)
        return _THANKED

    def rate(self, draft: Draft, stars: int) -> Decision:
        """They say it in stars, and may add a word; they may think better of it."""
        texts, invites = self._texts, self._invites(draft)
        if stars <= _BAD:
            sorry = texts.rated_sorry if invites else texts.rated_low
            draft.notice(sorry, buttons.human(texts), said=Said.SORRY)
        else:
            draft.notice(texts.rated_add_word if invites else texts.rated, said=Said.RATED)
        self._take(draft, stars)
        return Decision(action="rate", reason=f"rated {stars}")

    def _invites(self, draft: Draft) -> bool:
        """Whether they may add a word: a bot that is off calls a person for all that is written to it."""
        return draft.conversation.status is Status.RESOLVED and not self._calling.is_paused(draft)

    def _take(self, draft: Draft, stars: int) -> None:
        before = draft.escalation.rating if draft.escalation is not None else None
        draft.record.rate(stars)
        if self._invites(draft):
            draft.awaits(Awaiting.WORD)
        if before is None:
            draft.tell_staff(self._texts.staff_rated.format(stars=stars))
        elif before != stars:
            draft.tell_staff(self._texts.staff_rated_anew.format(before=before, stars=stars))

    def added(self, draft: Draft, asked: Asked) -> Asked:
        """The message as a word on how it went, if it may be one; staff see what was asked for."""
        is_brief = _was_asked_how(draft) and words(asked.text) <= _FEW and not has_question_mark(asked.text)
        is_invited = _may_add_word(draft)
        if is_invited:
            draft.show()
        elif not is_brief:
            return asked
        text = _without_names(draft, asked.text) if words(asked.text) <= _FEW + 1 else asked.text
        meant = self._read_reply(text)
        return replace(asked, text=text, meant=meant, after_rating=True, is_invited=is_invited)


def _is_asked(draft: Draft) -> bool:
    return _was_asked_how(draft) or _may_add_word(draft)


def _was_asked_how(draft: Draft) -> bool:
    """Whether the last they were told, a moment ago, is that somebody has closed the conversation."""
    conversation, escalation = draft.conversation, draft.escalation
    was_resolved = escalation is not None and escalation.outcome is Ended.RESOLVED
    is_asked = conversation.status is Status.RESOLVED and conversation.awaiting is None
    return is_asked and was_resolved and _told(draft)


def _may_add_word(draft: Draft) -> bool:
    """Whether a message comes soon after "would you like to add a word?"."""
    return draft.conversation.awaiting is Awaiting.WORD and _told(draft)


def _told(draft: Draft) -> bool:
    """Whether the last that they were told is how things stand, a moment ago."""
    last = draft.transcript.last_told
    return last is not None and last.author is Author.NOTICE and draft.now - last.at <= WORD_WITHIN


def _without_names(draft: Draft, text: str) -> str:
    """What they say without the names of those who answered them: "thanks Ana!" is thanks."""
    names = {part.casefold() for m in draft.messages if m.author is Author.STAFF for part in m.name.split()}
    left = [word for word in text.split() if word.strip(".,!").casefold() not in names]
    return " ".join(left) if left else text
