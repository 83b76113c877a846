"""Whether a customer says that it has settled itself: "it works now, thanks", "problem solved"."""

from handoff.asking import is_verb_first
from handoff.courtesies import COURTESIES, THANKS
from handoff.phrasebook import EVERY
from handoff.whole import phrases, says

_KNOWN, _SEEN = phrases(EVERY.over, EVERY.helped), phrases(EVERY.understood)
_WEAK, _OFFERED = phrases(EVERY.maybe_over), phrases(EVERY.proposed)
_TURNED, _GRATEFUL = phrases(EVERY.now), THANKS | phrases("🙏")  # who gives thanks is done
_MAY_STAND = phrases(EVERY.around_over, EVERY.thanks_for_help) | COURTESIES | _TURNED | _GRATEFUL


def is_over(text: str) -> bool:
    """Whether all that a message says is that nobody needs to do anything any more.

    "Works" and "arrived" say so only with "now" or thanks beside them.
    """
    if is_verb_first(text):
        return False
    if says(text, _KNOWN, _MAY_STAND | _WEAK | _OFFERED):
        return True
    marks = _TURNED if says(text, _OFFERED, _MAY_STAND | _WEAK) else _TURNED | _GRATEFUL
    return _may_say_so(text) and says(text, marks, _MAY_STAND | _WEAK | _OFFERED)


def may_be_over(text: str) -> bool:
    """The same, or a word that may mean it where nothing else is being asked: "works", "got it"."""
    known = _KNOWN | _WEAK | _OFFERED | _SEEN
    return not is_verb_first(text) and says(text, known, _MAY_STAND)


def _may_say_so(text: str) -> bool:
    return says(text, _WEAK | _OFFERED, _MAY_STAND)
