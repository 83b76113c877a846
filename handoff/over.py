"""Whether a customer says that it has settled itself: "it works now, thanks", "problem solved"."""

import re

from handoff.asking import is_verb_first
from handoff.courtesies import COURTESIES, THANKS
from handoff.lexicon import VOCABULARIES
from handoff.phrasebook import EVERY
from handoff.whole import keys, phrases, says

_KNOWN, _SEEN = phrases(EVERY.over, EVERY.helped), phrases(EVERY.understood)
_WEAK, _OFFERED = phrases(EVERY.maybe_over), phrases(EVERY.proposed)
_TURNED, _GRATEFUL = phrases(EVERY.now), THANKS | phrases("🙏")  # who gives thanks is done
_MAY_STAND = phrases(EVERY.around_over, EVERY.thanks_for_help) | COURTESIES | _TURNED | _GRATEFUL
_DOUBTFUL = _WEAK | _OFFERED
_MAY_BE = _KNOWN | _DOUBTFUL | _SEEN
_AROUND, _AROUND_OFFERED = _MAY_STAND | _DOUBTFUL, _MAY_STAND | _WEAK
_MARKS = _TURNED | _GRATEFUL
_SENT_AWAY = keys(entry for each in VOCABULARIES for entry in each.phrases("stop"))
_BESIDE = _MAY_STAND | _MAY_BE | _SENT_AWAY | phrases(EVERY.call_off, EVERY.no_call, EVERY.no_more)
_WORD = re.compile(r"\S+")
_PART = re.compile(r"[,.;:!\n،؛。！，、–—]+")


def is_over(text: str) -> bool:
    """Whether all that a message says is that nobody needs to do anything any more.

    "Works" and "arrived" say so only with "now" or thanks beside them.
    """
    return _is_over(text) or _is_over_in_parts(text)


def _is_over(text: str) -> bool:
    is_known = says(text, _KNOWN, _AROUND) or says(_without_now(text), _KNOWN, _AROUND)
    return (is_known or _says_so(text)) and not is_verb_first(text)


def _without_now(text: str) -> str:
    """`text` without the words that may stand within a phrase, too: "hat sich schon erledigt"."""
    return " ".join(word for word in _WORD.findall(text) if keys([word]).isdisjoint(_TURNED))


def _is_over_in_parts(text: str) -> bool:
    """The same, part by part, with others that may say so, or say so of a call: "found it, no need to call".

    A mere "not" behind it says the opposite.
    """
    parts = [part for part in _PART.split(text) if part.strip()]
    over = [_is_over(part) for part in parts]
    return any(over) and all(
        is_part_over or says(part, _BESIDE, _MAY_STAND)
        for part, is_part_over in zip(parts, over, strict=True)
    )


def may_be_over(text: str) -> bool:
    """The same, or a word that may mean it where nothing else is being asked: "works", "got it"."""
    return says(text, _MAY_BE, _MAY_STAND) and not is_verb_first(text)


def _says_so(text: str) -> bool:
    """Whether what stands beside a word that may mean it leaves no doubt."""
    if not says(text, _DOUBTFUL, _MAY_STAND):
        return False
    return says(text, _TURNED if says(text, _OFFERED, _AROUND_OFFERED) else _MARKS, _AROUND)
