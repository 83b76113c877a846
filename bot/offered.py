"""What customers say to the offer of a person: yes, no, where to reach them, or that nobody is needed."""

from dataclasses import replace

from bot.asked import Asked, is_staffs_turn
from bot.calling import Calling
from bot.config.texts import Texts
from bot.draft import Draft
from bot.model import Awaiting, Decision, Said, Status, Trigger
from bot.ports import Says
from bot.rating import Rating
from bot.reaching import Reaching
from bot.sayings import Sayings
from bot.text import has_question_mark
from bot.weighing import Weighing

LEFT_ALONE = (Said.DECLINED, Said.SENT_AWAY)
"""That nobody comes."""
_OVER = (Said.SENT_AWAY, Said.RESOLVED, Said.RATED, Said.SORRY)
"""That it is over with a person, or a word on how it went."""
_BESIDE_OFFER = (Said.OFFER_BESIDE, Said.SORRY, Said.TAKE_TIME)
"""What stands beside the offer of a person, or was said since, that praise may be for."""


class Offered:
    """Tells who takes it from who does not, also later, when they think better of it."""

    def __init__(
        self,
        *,
        calling: Calling,
        reaching: Reaching,
        rating: Rating,
        weighing: Weighing,
        sayings: Sayings,
        texts: Texts,
    ) -> None:
        self._calling = calling
        self._reaching = reaching
        self._rating = rating
        self._weighing = weighing
        self._sayings = sayings
        self._texts = texts

    def heard(self, draft: Draft, asked: Asked) -> Decision | None:
        """It is taken or declined, also later; `None` if what they say is about something else."""
        if draft.conversation.awaiting is Awaiting.PERSON:
            return self._said_to_offer(draft, asked)
        if draft.conversation.question is not None and self.thinks_better(draft, asked):
            return self.accepted(draft)
        last = draft.transcript.last_said
        if last in _OVER and Says.WAIT in asked.meant.says:
            return self._not_over(draft, asked)
        was_lately = self._calling.talked_lately(draft)
        if was_lately and is_staffs_turn(asked.before) and asked.meant.any_of(Says.PUZZLED, Says.DOUBTS):
            return self._not_over(draft, asked)  # the bot cannot say what a colleague meant
        was_called = was_lately or last is Said.SENT_AWAY
        return self._not_over(draft, asked) if was_called and Says.NOT_OVER in asked.meant.says else None

    def _said_to_offer(self, draft: Draft, asked: Asked) -> Decision | None:
        """A yes, a no, or that nobody is needed any more; `None` if it is none of them.

        Praise is a yes where nothing but the offer was said; beside an answer it is for that. Where
        that is not known, as an earlier version wrote it, they are asked once more.
        """
        says = asked.meant.says
        if Says.OVER in says:
            return self.settled(draft)
        if Says.DECLINES in says:
            return self.declined(draft)
        if self._calling.talked_lately(draft) and Says.BLAME in says:
            return self._rating.blamed_again(draft)
        if Says.TAKES_IN_DOUBT in says:
            return self._in_doubt(draft, asked)
        if Says.TAKES_SURELY in says or self._says_where(draft, asked):
            return self._accepted(draft, asked)
        agrees = asked.meant.any_of(Says.TAKES, Says.PRAISE)
        if self.is_doubtful(draft):
            return self.settled(draft) if agrees or Says.MAY_BE_OVER in says else None
        if agrees and draft.transcript.last_said is None:
            about = replace(asked, text=draft.conversation.question or "")
            return self._weighing.offer(draft, self._texts.offer, about, reason="a yes, or praise")
        return self.accepted(draft) if agrees else None

    def _says_where(self, draft: Draft, asked: Asked) -> bool:
        """Whether they say where or how to reach them, and nothing else: that takes the offer.

        Beside an answer an address alone may be what that asked for.
        """
        if Says.WHERE not in asked.meant.says or has_question_mark(asked.text):
            return False
        return asked.meant.way is not None or (
            self._reaching.can_read(asked.text) and not self.is_doubtful(draft)
        )

    def _accepted(self, draft: Draft, asked: Asked) -> Decision:
        """Where nobody is there, who said by which way is asked for the number or the address."""
        decision, lead = self.accepted(draft), draft.record.lead
        is_unknown = lead is None or lead.contact is None
        if draft.conversation.status is Status.PARKED and is_unknown and Says.WHERE in asked.meant.says:
            self._reaching.heard(draft, asked)
        return decision

    def _in_doubt(self, draft: Draft, asked: Asked) -> Decision:
        """They give thanks for the offer, or only for being told: it is put once more, and that is that."""
        text = self._texts.not_called
        if self.is_doubtful(draft) or draft.transcript.was_just_told(text):
            return self.settled(draft)
        about = replace(asked, text=draft.conversation.question or "")
        return self._weighing.offer(draft, text, about, reason="thanks, or a yes")

    def is_doubtful(self, draft: Draft) -> bool:
        """Whether praise, or a thumb up, may be for what stands beside the offer."""
        return draft.transcript.last_said in _BESIDE_OFFER

    def thinks_better(self, draft: Draft, asked: Asked) -> bool:
        """A yes to the person whom they declined or sent away; one "yes" to "nobody needs to come" agrees."""
        last, says = draft.transcript.last_said, asked.meant.says
        if last is Said.SENT_AWAY and Says.YES in says and len(asked.text.split()) == 1:
            return False
        return last in LEFT_ALONE and Says.INSISTS in says

    def _not_over(self, draft: Draft, asked: Asked) -> Decision:
        question = draft.conversation.question or asked.text
        why = self._texts.why_unsettled
        return self._calling.call(draft, Trigger.UNKNOWN, why, question=question, signals=asked.signals)

    def accepted(self, draft: Draft) -> Decision:
        """The customer takes the offer of a person."""
        question = draft.conversation.question or ""
        return self._calling.call(draft, Trigger.UNKNOWN, self._texts.why_accepted, question=question)

    def declined(self, draft: Draft) -> Decision:
        """The customer does not want a person; they may think better of it."""
        was_offered = draft.conversation.awaiting is Awaiting.PERSON
        question = draft.conversation.question if was_offered else None
        draft.bot_goes_on()
        draft.is_about(question)
        return self._sayings.leave_it(draft, is_paused=self._calling.is_paused(draft))

    def settled(self, draft: Draft) -> Decision:
        """Nobody is needed any more."""
        draft.bot_goes_on()
        return self.thanks(draft)

    def thanks(self, draft: Draft) -> Decision:
        """They are welcome."""
        self._sayings.small_talk(draft, Said.THANKS)
        return Decision(action="answer", reason="thanks")
