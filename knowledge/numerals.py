"""Numbers written as words, so that "twenty" and "20" can be compared. Pure.

English, and of German, French and Spanish the small ones.
"""

import re
from functools import lru_cache

_SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_VALUES = (
    {"zero": 0, "a": 1, "an": 1}
    | {word: value for value, word in enumerate((*_SMALL, *_TEENS), start=1)}
    | dict(zip(_TENS, range(20, 100, 10), strict=True))
)
_TIMES = {"twice": 2, "double": 2, "doubled": 2, "thrice": 3, "triple": 3, "tripled": 3, "quadruple": 4}

_BELOW_100 = rf"(?:(?:{'|'.join(_TENS)})(?:[-\s](?:{'|'.join(_SMALL)}))?|{'|'.join((*_TEENS, *_SMALL))}|zero)"
_BELOW_1000 = rf"(?:(?:{_BELOW_100}|a)[-\s]+)?hundred(?:[-\s]+(?:and[-\s]+)?{_BELOW_100})?"
_PART_OF_LARGE = rf"(?:{_BELOW_1000}|{_BELOW_100})"
_LARGE = rf"(?:(?:{_PART_OF_LARGE}|a)[-\s]+)?(?:thousand|million)(?:[-\s]+(?:and[-\s]+)?{_PART_OF_LARGE})?"
_CARDINAL = re.compile(rf"\b(?:{_LARGE}|{_PART_OF_LARGE})\b", re.IGNORECASE)
_DOZEN = re.compile(r"\b(?:an?\s+)?dozen\b", re.IGNORECASE)
_COUPLE = re.compile(r"\ba\s+couple(?:\s+of)?\b", re.IGNORECASE)
_MULTIPLE = re.compile(rf"\b(?:{'|'.join(_TIMES)})\b", re.IGNORECASE)
# "First, open the page" counts steps, and "30 second" and "at first" count nothing.
_ORDINAL = re.compile(
    rf"(?<!\d )(?<!\d-)(?<!\bat )\b(?:{'|'.join(_ORDINALS)})\b(?!,)(?! of all\b)", re.IGNORECASE
)
_AND_A_HALF = re.compile(r"(\d+)\s+and\s+a\s+half\b", re.IGNORECASE)
_PART = re.compile(r"\b(half|quarter)\b(?:[-\s]+(?:an?|of|the)\b)*", re.IGNORECASE)
# In "no one", "this one" and "one of them" it is no number, in "the one machine" it is.
_NO_NUMBER = re.compile(
    r"\bno one\b|\bone(?=\s+(?:of|another)\b|['’]s\b)"
    r"|\b(?:this|that|the|any|every|each|another|other|which|new|old|right|same)\s+one\b"
    r"(?=\s*(?:[^\w\s-]|$)|\s+(?:you|we|that|which|who|is|was|has|can|may|must|will|to|in|on|for|from|with|at|by"
    r"|and|or|but|if|as)\b)",
    re.IGNORECASE,
)
#: "Delivery takes a day", "after an hour"; in "€5 a month" the word means each.
_A_UNIT = re.compile(
    r"\b(takes?|taking|lasts?|within|in|after|for|than|under|about|around|only|just|least|most|exactly|need)\s+"
    r"an?\s+(?=(?:(?:single|full|whole|working|business|calendar)\s+)?"
    r"(?:second|minute|hour|day|week|fortnight|month|year)\b)",
    re.IGNORECASE,
)
#: Not those that mean something else in another of the languages, as "once", "elf" and "un" do.
_FOREIGN = {
    2: "zwei deux dos",
    3: "drei trois tres",
    4: "vier quatre cuatro",
    5: "fünf cinq cinco",
    6: "sechs seis",
    7: "sieben siete",
    8: "huit ocho",
    9: "neun nueve",
    10: "zehn dix diez",
    12: "zwölf douze doce",
    14: "vierzehn quatorze catorce",
    15: "fünfzehn quinze quince",
    20: "zwanzig vingt veinte",
    30: "dreißig trente treinta",
}
_VALUE_OF = {word: value for value, names in _FOREIGN.items() for word in names.split()}
_ABROAD = re.compile(rf"\b(?:{'|'.join(_VALUE_OF)})\b", re.IGNORECASE)
_SIGNS = str.maketrans({"½": " 0.5 ", "¼": " 0.25 ", "¾": " 0.75 "})


@lru_cache(maxsize=4096)
def in_digits(text: str) -> str:
    """`text` with its spelled numbers in digits: "twenty-five" as 25, "third" as 3th, "twice" as 2 times."""
    text = _A_UNIT.sub(r"\1 1 ", text.translate(_SIGNS))
    text = _NO_NUMBER.sub("the same", text)
    text = _COUPLE.sub("2", _DOZEN.sub("12", text))
    text = _MULTIPLE.sub(lambda found: f"{_TIMES[found.group().lower()]} times", text)
    text = _CARDINAL.sub(lambda found: str(_value(found.group())), text)
    text = _ORDINAL.sub(lambda found: f"{_ORDINALS.index(found.group().lower()) + 1}th", text)
    text = _ABROAD.sub(lambda found: str(_VALUE_OF[found.group().lower()]), text)
    text = _AND_A_HALF.sub(r"\1.5", text)
    return _PART.sub(lambda found: "0.5 " if found.group(1).lower() == "half" else "0.25 ", text)


def _value(words: str) -> int:
    whole = part = 0
    for word in re.findall(r"[a-z]+", words.lower()):
        if word == "hundred":
            part = max(part, 1) * 100
        elif word in _SCALES:
            whole, part = whole + max(part, 1) * _SCALES[word], 0
        elif word != "and":
            part += _VALUES[word]
    return whole + part
