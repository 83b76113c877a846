"""What is left of a word without its endings, in languages other than English."""

import threading
from functools import lru_cache
from typing import Any

from bot.errors import KnowledgeError

#: By ISO 639-1. Not Hebrew, Thai, Chinese, Japanese, Korean: they are searched by words as they stand.
_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip


class _Stemmers(threading.local):
    """A thread's own: a stemmer keeps the word it works on in itself."""

    def __init__(self) -> None:
        self.by_name: dict[str, Any] = {}


_stemmers = _Stemmers()


@lru_cache(maxsize=16_384)
def without_ending(word: str, language: str) -> str:
    """The stem of a word in lower case; the word itself where no stemmer knows the language.

    Safe to use from several threads.

    Raises:
        KnowledgeError: the stemmers are missing.
    """
    name = _STEMMERS.get(language)
    return word if name is None else str(_stemmer(name).stemWord(word))


def _stemmer(name: str) -> Any:
    mine = _stemmers.by_name
    if name not in mine:
        try:
            import snowballstemmer  # documents in English need none of it
        except ImportError as error:
            raise KnowledgeError(
                f"words in {name.capitalize()} cannot be searched: snowballstemmer is missing or damaged "
                f"({error}). Install it again: pip install --force-reinstall snowballstemmer"
            ) from error
        mine[name] = snowballstemmer.stemmer(name)
    return mine[name]
