"""Whether a customer asks what their number or address is needed for, or whether it is."""

from bot.text import without_question_marks
from handoff.courtesies import COURTESIES, THANKS
from handoff.phrasebook import EVERY
from handoff.whole import phrases, says

_KNOWN, _MAY_STAND = phrases(EVERY.what_for), phrases(EVERY.around_what_for) | COURTESIES | THANKS


def asks_what_for(text: str) -> bool:
    """Whether all that a message asks is that; "why?" asks it only of who was just asked for them."""
    return says(without_question_marks(text), _KNOWN, _MAY_STAND)
