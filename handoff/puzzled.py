"""Whether a customer does not see what was meant: "what?", "I don't understand"."""

from bot.text import without_question_marks
from handoff.courtesies import COURTESIES
from handoff.phrasebook import EVERY
from handoff.whole import phrases, says

_KNOWN, _MAY_STAND = phrases(EVERY.puzzled), phrases(EVERY.around_puzzled) | COURTESIES


def is_puzzled(text: str) -> bool:
    """Whether all that a message says is that what was said before makes no sense to them."""
    return says(without_question_marks(text), _KNOWN, _MAY_STAND)
