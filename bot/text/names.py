"""The words of a text that can name something, as they are compared."""

import re
import unicodedata

# What is written above, below or beside a letter belongs to its word.
_LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963])"
_WORD = re.compile(rf"(?<![\w@./-]){_LETTER}+(?![\w@/-])")  # addresses name nothing
_ACCENTS = re.compile("[\u0300-\u036f]")


def names(text: str) -> frozenset[str]:
    """In lower case and without accents; those in capitals as they are, too: "the US" is not "us"."""
    found = _WORD.findall(unicodedata.normalize("NFC", text))
    return frozenset(map(_plain, found)) | frozenset(word for word in found if word.isupper())


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", word.casefold())))
