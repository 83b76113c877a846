"""Words that say the opposite of one another, as "before" and "after", or "opened" and "unopened". Pure."""

from knowledge.lexicon import meanings
from knowledge.terms import stem

_OPPOSITES = (
    ("before", "after"),
    ("until", "after"),
    ("within", "after"),
    ("within", "outside"),
    ("inside", "outside"),
    ("more", "less"),
    ("more", "fewer"),
    ("always", "never"),
    ("minimum", "maximum"),
    ("least", "most"),
    ("open", "closed"),
    ("include", "exclude"),
    ("with", "without"),
    ("allowed", "forbidden"),
    ("free", "paid"),
    ("cheaper", "dearer"),
    ("earlier", "later"),
    ("above", "below"),
    ("over", "under"),
    ("first", "last"),
    ("possible", "impossible"),
    ("required", "optional"),
    ("accept", "refuse"),
    # German, French and Spanish
    ("vor", "nach"),
    ("mehr", "weniger"),
    ("mit", "ohne"),
    ("geöffnet", "geschlossen"),
    ("inklusive", "exklusive"),
    ("avant", "après"),
    ("plus", "moins"),
    ("avec", "sans"),
    ("ouvert", "fermé"),
    ("inclus", "exclus"),
    ("antes", "después"),
    ("más", "menos"),
    ("con", "sin"),
    ("abierto", "cerrado"),
    ("incluido", "excluido"),
)
_DENYING = ("un", "non", "dis", "im", "ir", "in", "nie", "не")
_LEAST_PREFIXED = 4  #: letters of a word that one of these denies
_OPPOSITE: dict[str, set[str]] = {}
for _one, _other in _OPPOSITES:
    _OPPOSITE.setdefault(stem(_one), set()).add(stem(_other))
    _OPPOSITE.setdefault(stem(_other), set()).add(stem(_one))


#: What the words of other languages mean, and what turns it; see `knowledge.lexicon`.
_TURNED = {
    "before": {"after"},
    "after": {"before", "until"},
    "until": {"after", "least"},
    "least": {"most", "until"},
    "most": {"least"},
    "included": {"excluded"},
    "excluded": {"included"},
    "open": {"closed"},
    "closed": {"open"},
}


def turn(one: str, other: str) -> bool:
    """Whether one text has what turns a meaning of the other, as "dopo" turns "prima di"."""
    ours, theirs = meanings(one) - meanings(other), meanings(other) - meanings(one)
    return any(not theirs.isdisjoint(_TURNED[name]) for name in ours & _TURNED.keys())


def contradict(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one text has a word and the other its opposite; both as the stems of all their words."""
    ours, theirs = one - other, other - one
    if any(_OPPOSITE[word] & theirs for word in ours & _OPPOSITE.keys()):
        return True
    return any(
        prefix + word in others
        for words, others in ((ours, theirs), (theirs, ours))
        for word in words
        if len(word) >= _LEAST_PREFIXED
        for prefix in _DENYING
    )
