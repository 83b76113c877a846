"""The words of a text as the index has them: in lower case, without accents. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"\w+(?:['’]\w+)?")
#: Chinese, Japanese, Thai, Lao, Khmer and Burmese put no spaces between words.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+")


def tokens(text: str) -> Iterator[str]:
    """The words of a text in order, as SQLite's tokenizer will see them."""
    folded = text.lower() if text.isascii() else without_accents(spaced(text).casefold())
    return (match.group().replace("’", "'") for match in _WORD.finditer(folded))


def written(text: str) -> Iterator[str]:
    """The same words with their accents."""
    folded = unicodedata.normalize("NFC", spaced(text)).casefold()
    return (match.group().replace("’", "'") for match in _WORD.finditer(folded))


def in_small_letters(text: str) -> str:
    """What `re.IGNORECASE` takes for the same letters made the same: the Turkish "İKİ" is "iki", too."""
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")


def without_accents(text: str) -> str:
    """The text without what stands above and below its letters."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def spaced(text: str) -> str:
    """The text with every run of a script without spaces cut into overlapping pairs of characters."""
    text = text.encode("utf-8", "replace").decode("utf-8").replace("\x00", " ")
    return _UNSPACED.sub(lambda match: f" {' '.join(_pairs(match.group()))} ", text)


def _pairs(run: str) -> Iterable[str]:
    return (run[start : start + 2] for start in range(max(1, len(run) - 1)))
