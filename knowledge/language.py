"""Which language a text is in. Pure.

Told by the small words that hold sentences together: a list of shops or wines is full of names in other
languages, but has hardly any of these. Where small words leave it open, letters decide.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from bot.errors import KnowledgeError
from knowledge.smallwords import IN_NAMES, LETTERS, SMALL_WORDS, listed
from knowledge.tokens import without_accents

ENGLISH = "en"
#: Whose words the modules have that check a draft, and those in Latin letters that `knowledge.lexicon` has.
_AT_HOME = frozenset(("en", "de", "fr", "es"))
_ABROAD = frozenset(("it", "nl", "pl", "pt", "tr"))
READ = 20_000  #: characters of a text
OF_A_MESSAGE = 500  #: characters: they tell, and what was told of pasted pages is not kept with the pages
PLAINLY = 0.15  #: share of small words of English alone, from which on nothing else is looked at
ENOUGH = 0.08  #: share of small words; of sentences in any language more, of lists of names less
HITS = 2  #: at least so many different small words
BY_SCRIPT = 100  #: small words that a script other than Latin counts as
CLOSE = 0.7  #: of the most small words of any language: one with so many is as likely
LONG = 50  #: letters outside names; in so many a language shows itself
SURELY = 25.0  #: how much likelier its letters must be in another language, as a logarithm, to leave no doubt
#: The same where small words say so, too: "track oder" has 12, and of 700 messages in thirteen languages 95%
#: have 30 or more. Of 13,500 in English it takes none for foreign but those in Hindi, of the 700 98%.
RATHER = 15.0
#: The same among the languages of a script that is not Latin: it takes 0.6% of 1,650 messages in Russian for
#: Ukrainian or Bulgarian, and sees 92% of 1,630 in Ukrainian. Most of the others have no letter of their own.
CLEARLY = 5.0

_WORD = re.compile(r"[^\W\d_]+")
#: With what a word is joined to, as in "e-visa", "w/o" and "man's": a part of it is no word of a language.
_TYPED = re.compile(r"\w+(?:[-‐‑/'’]\w+)*")
#: Code, addresses, tags, and letters with a full stop, as in "S.r.l.".
_NOT_TEXT = re.compile(
    r"```.*?```|~~~.*?~~~|`[^`\n]*`|(?<!\S)[^\s@]+@\S+|\bhttps?://\S+|\bwww\.\S+|</?\w[^>]*>|\b[^\W\d_]\.",
    re.DOTALL,
)

#: By the first word of the name that Unicode gives a letter: the languages written in it, as ISO 639-1.
_SCRIPTS = {
    "ARABIC": ("ar", "fa", "ur"), "ARMENIAN": ("hy",), "BENGALI": ("bn",), "CJK": ("zh",),
    "CYRILLIC": ("ru", "uk", "sr", "bg"), "DEVANAGARI": ("hi", "ne", "mr"), "ETHIOPIC": ("am",),
    "GEORGIAN": ("ka",), "GREEK": ("el",), "GUJARATI": ("gu",), "GURMUKHI": ("pa",), "HANGUL": ("ko",),
    "HEBREW": ("he",), "HIRAGANA": ("ja",), "KANNADA": ("kn",), "KATAKANA": ("ja",), "KHMER": ("km",),
    "LAO": ("lo",), "MALAYALAM": ("ml",), "MYANMAR": ("my",), "ORIYA": ("or",), "SINHALA": ("si",),
    "TAMIL": ("ta",), "TELUGU": ("te",), "THAI": ("th",), "TIBETAN": ("bo",),
}  # fmt: skip
_LATIN = "LATIN"
#: What the letters take it for -> what it is searched as.
_SEARCHED_AS = {"bs": "sr", "hr": "sr", "sk": "cs", "ms": "id", "nn": "no"}

#: Believed for their letters alone. Not Latin, nor what dishes, plants and brands are often taken for.
_BY_LETTERS_ALONE = listed("af az cy fo ha ht ig is lb lv mg mt rw sl so sq sw tk tl uz xh yo zu")


def _by_word(*lists: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for language in SMALL_WORDS:
        for word in frozenset().union(*(words.get(language, ()) for words in lists)):
            found.setdefault(word, []).append(language)
    return found


_LANGUAGES_OF = _by_word(SMALL_WORDS)
_LANGUAGES_OF_TYPED = _by_word(
    *(
        {language: set(map(without_accents, words)) for language, words in each.items()}
        for each in (SMALL_WORDS, IN_NAMES)
    )
)
_ENGLISH_ALONE = frozenset(word for word, languages in _LANGUAGES_OF.items() if languages == [ENGLISH])


def told(text: str, *, expected: str | None = None) -> str | None:
    """The language that most of a text is in, as ISO 639-1; `None` if that cannot be told.

    Where two are as likely, as Danish and Norwegian often are, it is the one that is `expected`.

    Raises:
        KnowledgeError: what tells languages apart by their letters is missing or damaged.
    """
    text = text[:READ]
    script = script_of(text)
    if script is None:
        return None
    if script != _LATIN:
        near = _SCRIPTS[script]
        return expected if expected in near else _by_letters(text, near)
    words = _WORD.findall(text.casefold())
    if sum(word in _ENGLISH_ALONE for word in words) >= max(HITS, PLAINLY * len(words)):
        return ENGLISH
    words = _WORD.findall(_NOT_TEXT.sub(" ", text))
    plain = words if all(map(str.isupper, words)) else [word for word in words if word.islower()]
    return _by_words([word.casefold() for word in words], " ".join(plain).casefold(), expected)


def small_words(text: str, among: Collection[str]) -> Counter[str]:
    """How many different small words a short message has of each of these languages: none for "PayPal?".

    A script that is not Latin counts as `BY_SCRIPT`. Letters that stand alone, and parts of words as in
    "e-visa" and "w/o", say nothing.
    """
    script = script_of(text)
    if script != _LATIN:
        written = next((each for each in _SCRIPTS.get(script or "", ()) if each in among), None)
        return Counter({written: BY_SCRIPT} if written else {})
    # As people type on phones: without accents.
    words = {word for word in _TYPED.findall(without_accents(text.casefold())) if len(word) > 1}
    return Counter(each for word in words for each in _LANGUAGES_OF_TYPED.get(word, ()) if each in among)


@lru_cache(maxsize=8192)
def likely(text: str, among: frozenset[str], *, least: int = 1) -> frozenset[str]:
    """Of these languages those of which a sentence has most small words, and at least so many.

    A letter that few languages have counts as one, see `LETTERS`.
    """
    counted = small_words(text, among)
    for language, letters in () if text.isascii() else LETTERS.items():
        counted[language] += language in among and any(letter in text.lower() for letter in letters)
    most = max(counted.values(), default=0)
    return frozenset(language for language, count in counted.items() if count == most >= least)


def is_english(text: str) -> bool:
    """Whether words tell that a sentence is in English."""
    return likely(text, _AT_HOME | _ABROAD) == {ENGLISH}


def is_at_home(text: str, *, least: int = 1) -> bool:
    """Whether at least so many words tell that a sentence is in English, German, French or Spanish."""
    found = likely(text, _AT_HOME | _ABROAD, least=least)
    return bool(found) and found <= _AT_HOME


def is_abroad(text: str) -> bool:
    """Whether words tell that a sentence is in Italian, Dutch, Polish, Portuguese or Turkish."""
    found = likely(text, _AT_HOME | _ABROAD)
    return bool(found) and found <= _ABROAD


def is_foreign(text: str, known: frozenset[str]) -> bool:
    """Whether a message is in none of these languages: its script tells, its letters, or these and words.

    Raises:
        KnowledgeError: what tells languages apart by their letters is missing or damaged.
    """
    return _is_foreign(text[:OF_A_MESSAGE], known)


@lru_cache(maxsize=8192)
def _is_foreign(text: str, known: frozenset[str]) -> bool:
    text = unicodedata.normalize("NFKC", text)
    script = script_of(text)
    if script is None:
        return False
    if script != _LATIN:
        near = frozenset(_SCRIPTS[script])
        return near.isdisjoint(known) or (len(near) > 1 and _lead(text, known, near) > CLEARLY)
    lead = _lead(text, known)
    if lead > SURELY:
        return True
    found = likely(text, _AT_HOME | _ABROAD | known)
    return bool(found) and found.isdisjoint(known) and lead > RATHER


def _lead(text: str, known: Collection[str], among: Collection[str] | None = None) -> float:
    """How much likelier the letters are in the likeliest other language than in any of these.

    `among`: which others there are; `None` stands for all.
    """
    ranked = [each for each in _ranked(text) if among is None or each[0] in among]
    most = next((likelihood for language, likelihood in ranked if language not in known), -math.inf)
    return most - next((likelihood for language, likelihood in ranked if language in known), -math.inf)


def script_of(text: str) -> str | None:
    """The script that most letters are in, by Unicode's name of it; `None` if there is no letter."""
    if text.isascii():
        return _LATIN if any(map(str.isalpha, text)) else None
    counted: Counter[str] = Counter()
    for character, times in Counter(text).items():
        # A sign of East Asia says as much as a syllable or a word.
        script = _script(character)
        counted[script] += times if script == _LATIN else 2 * times
    del counted[""]
    if not counted:
        return None
    if counted["CJK"] and (kana := counted["HIRAGANA"] + counted["KATAKANA"]):
        counted["HIRAGANA"] = kana + counted["CJK"]
    return counted.most_common(1)[0][0]


@lru_cache(maxsize=16_384)
def _script(character: str) -> str:
    """One of `_SCRIPTS`, Latin, or nothing."""
    script = re.match(r"[A-Z]*", unicodedata.name(character, ""))
    assert script is not None
    return script[0] if character.isalpha() and (script[0] == _LATIN or script[0] in _SCRIPTS) else ""


def _by_words(words: Sequence[str], letters: str, expected: str | None) -> str | None:
    """`letters` are those of the words that may not be names."""
    counted = Counter(language for word in words for language in _LANGUAGES_OF.get(word, ()))
    different = Counter(language for word in {*words} for language in _LANGUAGES_OF.get(word, ()))
    enough = max(1.0, ENOUGH * len(words))
    least = max(enough, CLOSE * max(counted.values(), default=0))
    likely = [each for each, count in counted.items() if count >= least and different[each] >= HITS]
    if expected in likely:
        return expected
    if not likely and len(letters) < LONG:
        return None
    if not letters:
        return likely[0] if len(likely) == 1 else None
    ranked = _ranked(letters)
    first, likelihood = ranked[0]
    found, less = next(each for each in ranked if each[0] in (*likely, ENGLISH))
    if likelihood - less < SURELY:
        return found if likely or found == first else None
    if first in SMALL_WORDS:
        return first if counted[first] >= enough else None
    return first if first in _BY_LETTERS_ALONE and len(letters) >= LONG else None


def _by_letters(text: str, among: Sequence[str]) -> str:
    """One of these; the first, which most people speak, if there are too few letters to tell."""
    if len(among) == 1 or len(text) < LONG / 2:
        return among[0]
    return next((each for each, _ in _ranked(text) if each in among), among[0])


def _ranked(text: str) -> list[tuple[str, float]]:
    """Languages by how likely the letters of a text are in them, as a logarithm, likeliest first."""
    ranked: dict[str, float] = {}
    for language, likelihood in _identifier().rank(text):
        ranked.setdefault(_SEARCHED_AS.get(language, language), float(likelihood))
    return list(ranked.items())


def prepare() -> None:
    """Load what tells letters apart, which takes most of a second: no message should have to wait for it.

    Raises:
        KnowledgeError: it is missing or damaged.
    """
    _identifier()


@cache
def _identifier() -> Any:
    try:
        from py3langid import langid  # takes a second, and documents in English need none of it

        return langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    except (ImportError, OSError) as error:
        raise KnowledgeError(
            f"the language of the documents cannot be told: py3langid is missing or damaged ({error}). "
            "Install it again: pip install --force-reinstall py3langid"
        ) from error
