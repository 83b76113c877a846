"""The words of a text that carry its meaning, in one spelling, so that two texts can be compared. Pure."""

import re
import unicodedata
from functools import lru_cache

from knowledge.lexicon import LETTER, denials
from knowledge.smallwords import listed
from knowledge.tokens import without_accents

_WORD = re.compile(rf"(?:{LETTER}|\d)+(?:['’](?:{LETTER}|\d)+)?")

# What holds a sentence together and says nothing about its subject. Negations are not among them.
_FUNCTION = listed(
    """
    a about after again all also am an and any anything are as at be because been before being both but by
    can could did do does doing done each either else ever every few for from further get gets getting go
    goes going got had has have having he her here hers him his how i if in into is it its itself just let
    like made make makes many may me might more most much must my of off on once one only or other our ours
    out over own per please quite really same shall she should so some somebody someone something such than
    that the their theirs them then there these they this those through to too under until up upon us very
    via want was we were what when where whether which while who whom whose why will with within would yes
    you your yours hi hello hey thanks thank ok okay dear regards know tell say help need wonder wondering
    possible ll ve re d m s t der die das den dem des ein eine einen einem einer und oder ist sind war ich
    du er sie es wir ihr mein dein sein wie was wer wo wann warum mit von zu zum zur für auf in im an am bei
    nach aus kann können habe hat haben le la les un une des du de et ou est sont je tu il elle nous vous
    ils mon ma mes comment quoi qui où quand avec pour sur dans en au aux el los las una y o es son yo tú él
    con por para como qué cuándo dónde mi
    """
)
_NEGATION = listed(
    """
    no not never none nobody nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt
    werent wont wouldnt shouldnt couldnt havent hasnt hadnt mustnt unable nicht kein keine keinen ohne nie
    pas jamais sans nunca sin
    """
)
_DENIES = (_NEGATION - {"nie", "nunca", "sin"}) | listed(
    "keiner keinem keines niemand niemals nichts aucun aucune rien ni sin"
)
#: In Spanish they deny by themselves only in front: "nunca es gratis", "no es gratis nunca".
_DENIES_TOO = listed("nunca nadie nada ninguno ninguna ningún tampoco jamás")
#: Where "no" means "in the".
_PORTUGUESE = re.compile(
    r"[ãõç]|\bno \w+ d[aeo]s?\b|\b(?:em|uma?|da|das|dias?|pelo|pela|aos?|são|você|sua|seu|é)\b", re.IGNORECASE
)


_SMALL = _FUNCTION | _NEGATION
#: Characters of a text whose stems are remembered, as those of sentences and most messages. Thousands of
#: pasted pages would stay in memory for good.
SHORT = 300
#: Letters whose stroke is no accent to Unicode.
_STRUCK = str.maketrans("łøđı", "lodi")


def words(text: str) -> list[str]:
    """Every word in order, folded: case and apostrophes do not count.

    Accents do, as the lists of words have them; see `typed`.
    """
    if text.isascii():  # nine texts of ten: spares looking at every letter
        return [word.replace("'", "") for word in _WORD.findall(text.lower())]
    folded = unicodedata.normalize("NFKD", text).casefold().replace("i\u0307", "i")
    return [
        re.sub(r"[^\w]", "", "".join(c for c in word if not unicodedata.combining(c)))
        for word in _WORD.findall(unicodedata.normalize("NFC", folded))
    ]


def is_small(word: str) -> bool:
    """Whether a folded word holds a sentence together or denies it."""
    return word in _SMALL


def content(text: str) -> tuple[str, ...]:
    """The stems of the words that carry meaning, in order; negations are left out, see `negations`."""
    return _remembered(text) if len(text) <= SHORT else _content(text)


def typed(text: str) -> tuple[str, ...]:
    """As `content`, but as people type on phones, without accents: so questions are compared with pages."""
    if text.isascii():
        return content(text)
    return _remembered_typed(text) if len(text) <= SHORT else _typed(text)


def _content(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in words(text) if word not in _SMALL)


def _typed(text: str) -> tuple[str, ...]:
    return tuple(stem(without_accents(word).translate(_STRUCK)) for word in words(text) if word not in _SMALL)


_remembered = lru_cache(maxsize=8192)(_content)
_remembered_typed = lru_cache(maxsize=8192)(_typed)


def negations(text: str) -> int:
    """How often the text denies something."""
    said = words(text)
    count, beside = denials(text)
    count += sum(word in _DENIES for word in said)
    if "no" in said and _PORTUGUESE.search(text):
        count -= said.count("no")
    return count or int(beside > 0 or not _DENIES_TOO.isdisjoint(said))


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """One spelling for the forms of an English word; others mostly stay as they are."""
    if len(word) <= 3 or not word.isalpha():
        return word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)] + instead
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


_ENDINGS = (
    ("ations", "ate"),
    ("ation", "ate"),
    ("iest", "y"),
    ("ies", "y"),
    ("ied", "y"),
    ("sses", "ss"),
    ("ments", ""),
    ("ment", ""),
    ("ings", ""),
    ("ing", ""),
    ("ally", "al"),
    ("edly", ""),
    ("ly", ""),
    ("ness", ""),
    ("ss", "ss"),
    ("us", "us"),
    ("eed", "eed"),
    ("ed", ""),
    ("s", ""),
)
