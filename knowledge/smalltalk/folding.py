"""Letters as people type them on a phone, made alike."""

import re
import unicodedata

_DOUBLED = re.compile(r"([a-zа-яіїєґء-ي])\1+(?!\w)")  #: at the end of a word, as in "heyy"
_UNSPACED = re.compile(r"[\u1100-\u11ff\u3005-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_SAME_LETTER = {"ı": "i", "ł": "l", "ة": "ه", "ى": "ي", "ـ": "", "ँ": "ं"}


def folded(text: str) -> str:
    """Words in lower case without accents, marks and pictures, however they are spelt on a phone.

    Letters of Indic scripts keep their vowels, and kana their voice marks; each letter of Chinese, Japanese
    and Korean is a word.
    """
    letters = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    if not letters.isascii():
        letters = _UNSPACED.sub(r" \g<0> ", unicodedata.normalize("NFC", letters))
    return " ".join(_DOUBLED.sub(r"\1", letters).split())


class _Letters(dict[int, str]):
    """What stands for each character; a table that fills as it is read."""

    def __missing__(self, code: int) -> str:
        self[code] = kept = _kept(chr(code))
        return kept


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] in "LN" or (category[0] == "M" and _changes_the_word(character)):
        return _SAME_LETTER.get(character, character)
    return "" if character in "'’ʼ`" or category[0] == "M" or category == "Cf" else " "


def _changes_the_word(mark: str) -> bool:
    """Whether a word is another one without this mark: "ボット" is a bot, and "ホット" is hot."""
    return "\u0900" <= mark <= "\u0dff" or mark in "\u3099\u309a"


_LETTERS = _Letters()
