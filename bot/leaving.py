"""What customers say who leave: nobody needs to come any more, or to stay, or to answer."""

from bot.asked import Asked
from bot.calling import Calling
from bot.draft import Draft
from bot.model import Author, Decision, Status
from bot.ports import ReadReply, Says, TakesLeave
from bot.reaching import Reaching
from bot.text import has_question_mark


class Leaving:
    """Tells who needs a person no longer from who waits for a word."""

    def __init__(
        self, *, read_reply: ReadReply, takes_leave: TakesLeave, calling: Calling, reaching: Reaching
    ) -> None:
        self._read_reply = read_reply
        self._takes_leave = takes_leave
        self._calling = calling
        self._reaching = reaching

    def heard(self, draft: Draft, asked: Asked, last: str) -> Decision | None:
        """Nobody needs to come any more, or to stay; `last` is the last of several messages."""
        if draft.bot_has_it:
            return None
        answers_staff = draft.conversation.owner is not None and _staff_asked(draft)
        if (
            Says.OVER in asked.meant.says
            and not answers_staff
            and (settled := self._calling.settled(draft)) is not None
        ):
            return settled
        is_coming = draft.conversation.status in (Status.ESCALATED, Status.PARKED)
        is_taken_back = (
            is_coming
            and Says.TAKES_BACK in asked.meant.says
            and not self._reaching.may_be_about_where(draft, asked)
        )
        is_stopped = Says.STOP in self._read_reply(last).says
        return self._calling.withdraw(draft) if is_taken_back or is_stopped else None

    def wants_no_word(self, draft: Draft, asked: Asked) -> bool:
        """Whether they only thank whoever has it, or say goodbye: nobody is waited for by that.

        In answer to a question, thanks may be a yes.
        """
        if draft.conversation.owner is None:
            return False
        may_be_yes = _staff_asked(draft) and asked.meant.any_of(Says.THANKS, Says.YES, Says.PRAISE)
        return self._takes_leave(asked.text) and not may_be_yes


def _staff_asked(draft: Draft) -> bool:
    """Whether a person has just asked something, so that "it works" may be the answer to that."""
    said = next((m for m in reversed(draft.messages) if m.author in (Author.STAFF, Author.BOT)), None)
    return said is not None and said.author is Author.STAFF and has_question_mark(said.text)
