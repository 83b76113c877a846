"""Words that turn a sentence into another one, of twelve languages: denials, days, units, promises. Pure.

A table has a line for each name, and behind it patterns of words, parted by "|". "not" denies by itself, and
"nor" only where no other word does ("non ... nessuno"). "mon" and "jan" are days and months, and "+day" is a
unit as it stands behind a number. Of the others those in `knowledge.claims.HOW_FAR` say how far a sentence
holds, see `knowledge.qualifiers` and `knowledge.opposites`; the rest are claims, see `knowledge.claims`. The
words of English, German, French and Spanish stand in those modules.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from knowledge.language import is_abroad, is_english
from knowledge.lexicon.arabic_hindi import ARABIC, HINDI
from knowledge.lexicon.cyrillic import RUSSIAN, UKRAINIAN
from knowledge.lexicon.east_asian import CHINESE, JAPANESE, KOREAN
from knowledge.lexicon.latin import DUTCH, ITALIAN, POLISH, PORTUGUESE, TURKISH, TURKISH_VERBS
from knowledge.smallwords import listed

#: Whose words are known, by ISO 639-1; of any other only what is word for word the source's may be said.
LANGUAGES = frozenset(
    ("en", "de", "fr", "es", "it", "nl", "pl", "pt", "ru", "uk", "tr", "ar", "hi", "zh", "ja", "ko")
)
#: A letter of a word, also those signs of Hindi that Python takes for none.
LETTER = r"(?:[^\W\d_]|[\u0900-\u0963\u0971-\u097f])"

_WORD = re.compile(rf"{LETTER}+")
_LINE = re.compile(r"\s{2,}")
_PARTED = re.compile(r"\|(?![^()]*\)|[^\[\]]*\])")
_BEGINS, _ENDS = r"(?<![\w\u0900-\u0963])", r"(?![\w\u0900-\u0963])"
#: Letters of scripts and languages that are not among ours; a sign of Greek may be a unit, a name has any.
_OTHER_LETTERS = re.compile(
    r"[\u0370-\u03ff\u0530-\u05ff\u0980-\u10ff\u1200-\u137f\u1780-\u17ff]{4}|[\u1ea0-\u1ef9]"
    r"|\b[a-zà-ž]+[ěřůőűșțăåāēģīķļņšūžčđľĺŕæø]|\b[ěřůőűșțăåāēģīķļņšūžčđľĺŕæø][a-zà-ž]"
)

Table = Sequence[tuple[str, str]]
"""Names, each with one pattern."""


def _read(*tables: str) -> Table:
    """The lines of tables; at a "|" inside brackets no pattern ends."""
    found = []
    for line in folded("\n".join(table.strip() for table in tables)).splitlines():
        name, patterns = _LINE.split(line, maxsplit=1)
        found += [(name, pattern) for pattern in _PARTED.split(patterns)]
    return found


def folded(text: str) -> str:
    """One spelling for letters that may be written in more than one way."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text.casefold()).replace("i\u0307", "i").replace("’", "'")


class _Words:
    """Finds the names of what a text says; words as they stand are looked up, patterns searched for."""

    def __init__(self, table: Table, *, apart: bool) -> None:
        plain = [each for each in table if apart and _WORD.fullmatch(each[1])]
        self._names: dict[str, tuple[str, ...]] = {}
        for name, word in plain:
            self._names[word] = tuple({*self._names.get(word, ()), name})
        patterns: dict[str, list[str]] = {}
        for name, pattern in table:
            if (name, pattern) not in plain:
                patterns.setdefault(name, []).append(pattern)
        named = "|".join(f"(?P<{name}>{'|'.join(each)})" for name, each in patterns.items())
        self._pattern = re.compile(rf"{_BEGINS}(?:{named}){_ENDS}" if apart else named) if named else None

    def names(self, text: str, words: Sequence[str], but: frozenset[str]) -> Iterator[str]:
        """What the text has; of single words not those of `but`."""
        for word in words:
            if word in self._names and word not in but:
                yield from self._names[word]
        for match in self._pattern.finditer(text) if self._pattern is not None else ():
            if match.group() not in but:
                yield str(match.lastgroup)


class _Script:
    """The languages of one script."""

    def __init__(self, letters: str | None, *tables: str, apart: bool = True) -> None:
        self._letters = re.compile(letters) if letters else None
        table = _read(*tables)
        denying = [each for each in table if each[0] in ("not", "nor")]
        self.denials = _Words(denying, apart=apart)
        meaning = [each for each in table if each not in denying and not each[0].startswith("+")]
        # They count without a number, too: "within a week". Words for hours and years also tell the time.
        meaning += [
            (f"{unit}s", word)
            for word, unit in ((word, name[1:]) for name, word in table)
            if apart and unit in ("week", "month") and len(word) > 3 and word != "week"
        ]
        self.meanings = _Words(meaning, apart=apart)
        self.units = tuple((word, name[1:]) for name, word in table if name.startswith("+"))

    def is_in(self, text: str) -> bool:
        return self._letters is None or self._letters.search(text) is not None


_LATIN = _Script(None, ITALIAN, DUTCH, POLISH, PORTUGUESE, TURKISH)
#: Looked for only where a text has letters that Turkish has: other languages have words that end so.
_TURKISH = _Script(r"[ışğ]", TURKISH_VERBS)
_SPACED = (
    _Script(r"[\u0400-\u04ff]", RUSSIAN, UKRAINIAN),
    _Script(r"[\u0600-\u06ff]", ARABIC),
    _Script(r"[\u0900-\u097f]", HINDI),
)
_UNSPACED = (
    _Script(r"[\u3040-\u30ff\u3400-\u9fff]", CHINESE, JAPANESE, apart=False),
    _Script(r"[\uac00-\ud7af]", KOREAN, apart=False),
)
_FOREIGN = (_TURKISH, *_SPACED, *_UNSPACED)
#: What is a word of English, German, French or Spanish, too: read only where others tell the language.
_WORDS_AT_HOME = listed(
    """
    her solo minimum maximum open alle do po od na tot sera mart presto vale vales enkel dicht
    """
)

#: What units are called, each with its name in English.
UNITS = {word: unit for script in (_LATIN, *_SPACED) for word, unit in script.units}
#: The same where words follow each other without spaces.
JOINED_UNITS = {word: unit for script in _UNSPACED for word, unit in script.units}


@lru_cache(maxsize=8192)
def meanings(text: str) -> frozenset[str]:
    """The names of all that `text` says, but for denials and units."""
    text = folded(text)
    return frozenset(_meanings(text, _WORD.findall(text)))


@lru_cache(maxsize=8192)
def denials(text: str) -> tuple[int, int]:
    """How many words of `text` deny something by themselves, and how many only where no other does."""
    text = folded(text)
    names = list(_denials(text, _WORD.findall(text)))
    return names.count("not"), names.count("nor")


def _meanings(text: str, words: Sequence[str]) -> Iterator[str]:
    if not is_english(text):
        yield from _LATIN.meanings.names(text, words, frozenset() if is_abroad(text) else _WORDS_AT_HOME)
    for script in _scripts(text):
        yield from script.meanings.names(text, words, frozenset())


def _denials(text: str, words: Sequence[str]) -> Iterator[str]:
    for script in (_LATIN, *_scripts(text)):
        yield from script.denials.names(text, words, frozenset())


def _scripts(text: str) -> Sequence[_Script]:
    """Those beside Latin that `text` has letters of."""
    return () if text.isascii() else [script for script in _FOREIGN if script.is_in(text)]


def is_of_another(sentence: str) -> bool:
    """Whether the letters of a sentence tell that it is in none of `LANGUAGES`; one name tells nothing."""
    if sentence.isascii():
        return False
    words = sentence.split()
    strange = sum(_OTHER_LETTERS.search(word) is not None for word in words)
    return strange >= min(2, len(words)) and 3 * strange >= len(words)
