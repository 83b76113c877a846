"""Text as it is compared: the same for everybody who writes the same, however they type."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

# Nobody asks for a person in the middle of a novel, and every message has its deadline.
LONGEST = 1_500  # characters kept from each end

# Accents of Latin, Greek and Cyrillic letters and the vowel points of Arabic. Marks of other scripts are
# letters in their own right (Hindi vowels, Japanese voicing) and stay.
_MARKS = re.compile(r"[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]")
_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ى": "ي", "ة": "ه"}
    | dict.fromkeys("’‘`´ʼ′＇", "'")
)


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """Lower case, without accents, invisible characters and elongations ("pleeease" is "please")."""
    return _ELONGATED.sub(r"\1", fold_letters(text))


def fold_letters(text: str) -> str:
    """The same with elongations, for names: "AAA" is none of "AA"."""
    # Cut again, because one character can stand for eighteen.
    text = _ends(unicodedata.normalize("NFKC", _ends(text))).casefold().translate(_LETTERS)
    text = _MARKS.sub("", unicodedata.normalize("NFD", text))
    return "".join(c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) != "Cf")


def _ends(text: str) -> str:
    return text if len(text) <= 2 * LONGEST else text[:LONGEST] + "\n" + text[-LONGEST:]


def ends(row: Sequence[str], count: int) -> Sequence[str]:
    """The first `count` and the last; all if there are no more."""
    return row if len(row) <= 2 * count else [*row[:count], *row[-count:]]


_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[^\w\s]|\n")
_HINDI_MARKS = re.compile(r"[\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963]")
_HINDI_WORD = re.compile(r"[\u0900-\u0963\u0966-\u097f]+|[^\W_]+(?:'[^\W_]+)*|[^\w\s]|\n")


@lru_cache(maxsize=1024)
def words(folded: str) -> tuple[str, ...]:
    """The words and marks of a folded text, in order."""
    pattern = _HINDI_WORD if _HINDI_MARKS.search(folded) else _WORD
    return tuple(pattern.findall(folded))
