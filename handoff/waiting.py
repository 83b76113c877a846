"""What those say who wait, or ask others to: "how long will it take?", "one moment"."""

from bot.text import has_question_mark, without_question_marks
from handoff.courtesies import COURTESIES, THANKS
from handoff.phrasebook import EVERY
from handoff.whole import phrases, says

_WHEN, _OPENS = phrases(EVERY.when), phrases(EVERY.opens)
_THERE, _GREETINGS = phrases(EVERY.still_there), phrases(EVERY.greetings)
WAITS = phrases(EVERY.waits)
AROUND = phrases(EVERY.around_waiting) | COURTESIES | THANKS  # and around "still broken"
_AROUND_OPENS = AROUND | phrases(EVERY.time, EVERY.joins, EVERY.but_or_and)


def asks_to_wait(text: str) -> bool:
    """Whether all that a message says is "one moment": they are not done, or are about to write."""
    return says(text, WAITS, AROUND)


def asks_when(text: str) -> bool:
    """Whether all that a message asks is when somebody answers who was called."""
    return says(without_question_marks(text), _WHEN, AROUND)


def asks_opening(text: str) -> bool:
    """Whether all that a message asks is when anybody is there: "are you open tomorrow?"."""
    return says(without_question_marks(text), _OPENS, _AROUND_OPENS)


def asks_if_there(text: str) -> bool:
    """Whether all that a message asks is whether anybody is there, as "hello?" does."""
    said = without_question_marks(text)
    greets = has_question_mark(text) and says(said, _GREETINGS, COURTESIES)
    return greets or says(said, _THERE, COURTESIES)
