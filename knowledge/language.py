"""Which language a document is in, and what is left of a word without its endings."""

import re
from functools import cache, lru_cache
from typing import Any

import snowballstemmer

from knowledge.terms import listed

ENGLISH = "en"
SHORT = 40  #: letters; of a shorter document nothing can be told
ENOUGH_ENGLISH = 0.15  #: share of `_SMALL_WORDS` in a text; pages and FAQs in English have 0.25 to 0.5
READ = 20_000  #: characters of a document

#: Of English alone, so far as there are such words.
_SMALL_WORDS = listed(
    """
    the of and to you for your are be with can we or it not by from this that have if our as at my how what is
    i do does when they which there has been their please
    """
)
_WORD = re.compile(r"[^\W\d_]+")

#: By ISO 639-1. Not Hebrew, Thai, Chinese, Japanese, Korean: they are searched by words as they stand.
_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip
_OTHERS = ("he", "ja", "ko", "th", "uk", "vi", "zh")


def language_of(text: str) -> str:
    """The language that most of a document is in, as ISO 639-1; English if that cannot be told."""
    words = _WORD.findall(text[:READ].casefold())
    english = sum(word in _SMALL_WORDS for word in words) >= ENOUGH_ENGLISH * len(words)
    if english or sum(map(len, words)) < SHORT:
        return ENGLISH
    return str(_identifier().classify(" ".join(words))[0])


@cache
def _identifier() -> Any:
    from py3langid import langid  # takes a second, and documents in English need none of it

    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    identifier.set_languages([ENGLISH, *_STEMMERS, *_OTHERS])
    return identifier


@lru_cache(maxsize=16_384)
def without_ending(word: str, language: str) -> str:
    """The stem of a word in lower case; the word itself where no stemmer knows the language."""
    name = _STEMMERS.get(language)
    return word if name is None else str(_stemmer(name).stemWord(word))


@cache
def _stemmer(name: str) -> Any:
    return snowballstemmer.stemmer(name)
