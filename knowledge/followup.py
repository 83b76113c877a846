"""Questions that lean on what was said before, such as "and how much is that?". Pure; no model.

Joining every message with the one before it would drown a new topic, and never joining them would lose the
follow-up: so the earlier words are taken in only when the message cannot be understood alone.
"""

import re

SHARE = 0.6  #: what the earlier words count against those of the message itself
ENOUGH_WORDS = 2  #: a message with so many words that the documents know stands alone


# "Is it possible to ..." points at nothing said before.
_EMPTY_IT = re.compile(
    r"\b(?:is|was|isn't|would|will)\s+it\s+(?:be\s+)?(?:\w+ly\s+)?"
    r"(?:possible|ok|okay|allowed|safe|true|necessary|free|cheaper|better|worth|normal)\s+(?:to|that|for|if)\b"
    r"|\bhow long does it take to\b|\bdoes it cost to\b|\bit is\b|\bthe one\b|\bone of\b"
    r"|\bist es (?:moglich|möglich|erlaubt)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:it|its|that|this|they|them|those|these|there|then|ones?|same|instead|else|other|others|both|either"
    r"|dafür|damit|davon|dazu|diese[rnms]?|jene[rnms]?|welche[rnms]?|denn|sonst|ça|cela|celui|celle|celles|ceux"
    r"|eso|esto|ese|esa|esos|esas|aquello|isso|isto|esse|essa|quello|quella|questo|questa)\b",
    re.IGNORECASE,
)
_GOING_ON = re.compile(
    r"^\W*(?:and|but|or|so|also|what about|how about|what if|why|why not|how so|how come|what else"
    r"|which ones?|really|und|aber|oder|auch|was ist mit|wie ist es mit|warum|wieso|et|mais|ou|y|pero|o|e"
    r"|ma|mas|por qué|porque)\b",
    re.IGNORECASE,
)


def leans(text: str, known_words: int) -> bool:
    """Whether `text` needs what was said before; `known_words`: how many of its words the documents have."""
    if known_words < ENOUGH_WORDS:
        return True
    alone = _EMPTY_IT.sub(" ", text)
    return bool(_GOING_ON.search(alone) or _POINTING.search(alone))
