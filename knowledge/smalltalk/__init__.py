"""Greetings, thanks and the like: answered in kind, without a look at the documents. Pure.

A message is small talk only if it is made of the phrases of one language and of those that all share, and of
nothing else, so that "hi, how long does delivery take?" stays the question it is, and no word is taken for
what it means elsewhere.
"""

import re

from bot.model import Said
from knowledge.smalltalk import ar, de, en, es, fr, hi, it, ja, ko, nl, pl, pt, ru, shared, tr, uk, zh
from knowledge.smalltalk.courtesies import Courtesies
from knowledge.smalltalk.folding import folded
from knowledge.smalltalk.kinds import kind_of
from knowledge.smalltalk.reader import Reader

__all__ = ["LANGUAGES", "SHARED", "small_talk", "takes_leave"]

LONGEST = 120  #: characters; whoever writes more has something to say

LANGUAGES: tuple[Courtesies, ...] = tuple(
    module.COURTESIES for module in (en, de, fr, es, it, pt, nl, pl, ru, uk, tr, ar, zh, ja, ko, hi)
)
SHARED = shared.COURTESIES

_READERS = tuple(Reader.of(SHARED, courtesies) for courtesies in LANGUAGES)

_REPEATED = re.compile(r"([^\W\d_])\1{2,}")
_FACES = re.compile(r"(?<!\w)(?:[:;=x]['’]?-?[dpo3]+|<3+)(?!\w)", re.IGNORECASE)


def small_talk(text: str) -> Said | None:
    """What to say to `text` if it is small talk, one of `SMALL_TALK`; `None` if it says anything else.

    Where it is several, as in "Hi, how are you?", the one that wants an answer most is named.
    """
    if len(text) > LONGEST:
        return None
    # "sooo" may stand for "so", and "goood" for "good".
    spellings = dict.fromkeys(_REPEATED.sub(letters, text) for letters in (r"\1\1", r"\1"))
    asks = any(mark in text for mark in "?？؟")
    return next((kind for spelt in spellings if (kind := _kind_of(spelt, asks=asks))), None)


def takes_leave(text: str) -> bool:
    """Implements `bot.ports.TakesLeave`."""
    return small_talk(text) in (Said.THANKS, Said.BYE)


def _kind_of(text: str, *, asks: bool) -> Said | None:
    words = folded(_FACES.sub(" ", text)).split()
    readings = ((reader, reader.read(words)) for reader in _READERS if reader.words.issuperset(words))
    kinds = (
        kind_of(parts, asks=asks, favour_first=reader.favour_first) for reader, parts in readings if parts
    )
    return next((kind for kind in kinds if kind), None)
