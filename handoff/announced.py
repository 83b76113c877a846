"""Whether a customer says that there is a question, and has not asked it yet."""

from bot.text import without_question_marks
from handoff.courtesies import COURTESIES, THANKS
from handoff.phrasebook import EVERY
from handoff.whole import phrases, says

_KNOWN, _MAY_STAND = phrases(EVERY.announces), phrases(EVERY.around_announcement) | COURTESIES | THANKS


def is_announced(text: str) -> bool:
    """Whether all that a message says is that something is to be asked, such as "I have a question"."""
    return says(without_question_marks(text), _KNOWN, _MAY_STAND)
