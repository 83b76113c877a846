"""Whether a customer says that it is not over: "it is still broken"."""

from handoff.phrasebook import EVERY
from handoff.waiting import AROUND, WAITS
from handoff.whole import phrases, says

_NOT_DONE, _MAY_STAND = phrases(EVERY.not_over), AROUND | WAITS


def is_not_over(text: str) -> bool:
    """Whether all that a message says is that the matter is not over."""
    return says(text, _NOT_DONE, _MAY_STAND)
