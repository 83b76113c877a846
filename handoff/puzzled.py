"""Whether a customer does not see what was meant, or that it is so: "what?", "are you sure?"."""

from bot.text import without_question_marks
from handoff.courtesies import COURTESIES
from handoff.phrasebook import EVERY
from handoff.whole import phrases, says

_KNOWN, _DOUBTS = phrases(EVERY.puzzled), phrases(EVERY.doubts)
_MAY_STAND = phrases(EVERY.around_puzzled) | COURTESIES


def is_puzzled(text: str) -> bool:
    """Whether all that a message says is that what was said before makes no sense to them."""
    return says(without_question_marks(text), _KNOWN, _MAY_STAND)


def is_doubt(text: str) -> bool:
    """Whether all that a message says is that what was said before is wrong, or no answer."""
    return says(without_question_marks(text), _DOUBTS, _MAY_STAND)
