"""Whether a customer only says how bad the company is: "your shop is a joke"."""

from handoff.courtesies import COURTESIES
from handoff.phrasebook import EVERY
from handoff.whole import phrases, says

_KNOWN = phrases(EVERY.contempt)
_MAY_STAND = phrases(EVERY.held_in_contempt) | (COURTESIES - phrases(EVERY.please))


def is_contempt(text: str) -> bool:
    """Whether all that a message says is contempt for the company; "a joke, please" asks for one."""
    return says(text, _KNOWN, _MAY_STAND)
