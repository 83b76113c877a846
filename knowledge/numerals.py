"""Numbers written as words, so that "twenty" and "20" can be compared. Pure.

English, and of other languages the small ones.
"""

import re
from functools import lru_cache

from knowledge.language import is_abroad
from knowledge.lexicon import UNITS
from knowledge.tokens import in_small_letters

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
_AND_A_HALF = re.compile(r"(?<!\d)(\d++)\s+and\s+a\s+half\b", re.IGNORECASE)
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
    2: "zwei deux dos twee dwa dwie dwóch dois duas iki два две двух дві двох اثنان اثنين दो",
    3: "drei trois tres tre drie trzy trzech três üç три трех трёх трьох ثلاثة ثلاث तीन",
    4: "vier quatre cuatro quattro cztery czterech quatro dört четыре четырех четырёх"
    " чотири чотирьох أربعة أربع चार",
    5: "fünf cinq cinco cinque vijf pięć pięciu beş пять пяти п'ять п'яти خمسة خمس पांच पाँच",
    6: "sechs seis zes sześć sześciu шесть шести шість шести ستة छह",
    7: "sieben siete sette zeven siedem siedmiu yedi семь семи сім семи سبعة سبع सात",
    8: "huit ocho osiem ośmiu oito sekiz восемь восьми вісім ثمانية आठ",
    9: "neun nueve negen dziewięć dokuz девять девяти дев'ять تسعة नौ",
    10: "zehn dix diez dieci tien dziesięć dziesięciu десять десяти عشرة दस",
    12: "zwölf douze doce dodici twaalf dwanaście двенадцать дванадцять बारह",
    14: "vierzehn quatorze catorce quattordici veertien czternaście catorze четырнадцать чотирнадцять चौदह",
    15: "fünfzehn quinze quince quindici vijftien piętnaście пятнадцать п'ятнадцять पंद्रह",
    20: "zwanzig vingt veinte twintig dwadzieścia vinte yirmi двадцать двадцять عشرون عشرين बीस",
    30: "dreißig trente treinta trenta dertig trzydzieści trinta otuz тридцать тридцять ثلاثون ثلاثين तीस",
}
#: Words of English as well: read in texts of their own language, and before a unit of it.
_HOMOGRAPHS = {"due": 2, "doze": 12, "nove": 9, "venti": 20}
_HOMOGRAPH = re.compile(rf"\b({'|'.join(_HOMOGRAPHS)})\b(?=(?:\s+(\w+))?)", re.IGNORECASE)
_HAN_DIGITS = {
    "一": 1,
    "二": 2,
    "两": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
#: Before what is counted: "三天", "两个工作日"; not in "第一天" and "星期三".
_HAN = re.compile(
    rf"(?<![统統唯第之每同周週期])([{''.join(_HAN_DIGITS)}十]{{1,3}})(?=[个個]?"
    r"(?:天|日|小时|小時|时间|時間|分|周|週|星期|月|年|工作|営業|か月|ヶ月))"
)
_VALUE_OF = {in_small_letters(word): value for value, names in _FOREIGN.items() for word in names.split()}
_NAME = re.compile(r"[\w'\u0900-\u0963]+")
_NAMES_ABROAD = "|".join(" ".join(_FOREIGN.values()).split())
_ABROAD = re.compile(rf"(?<![\w\u0900-\u0963])(?:{_NAMES_ABROAD})(?![\w\u0900-\u0963])", re.IGNORECASE)
_UNITS_ABROAD = UNITS.keys() - {"week", "ore", "open"}
#: "25MB", "14d", "10pct", but not "14th" and "2x".
_JOINED_UNIT = re.compile(
    r"(?<!\w)(?<!\d[.,])(\d++(?:[.,]\d++)*+)(?!(?:st|nd|rd|th|am|pm|x)\b)([A-Za-z]{1,3})\b"
)
_SIGNS = str.maketrans({"½": " 0.5 ", "¼": " 0.25 ", "¾": " 0.75 "})


@lru_cache(maxsize=4096)
def in_digits(text: str) -> str:
    """`text` with its spelled numbers in digits: "twenty-five" as 25, "third" as 3th, "twice" as 2 times."""
    text = _A_UNIT.sub(r"\1 1 ", text.translate(_SIGNS))
    text = _NO_NUMBER.sub("the same", text)
    text = _COUPLE.sub("2", _DOZEN.sub("12", text))
    text = _MULTIPLE.sub(lambda found: f"{_TIMES[in_small_letters(found.group())]} times", text)
    text = _CARDINAL.sub(lambda found: str(_value(found.group())), text)
    text = _ORDINAL.sub(lambda found: f"{_ORDINALS.index(in_small_letters(found.group())) + 1}th", text)
    if not _VALUE_OF.keys().isdisjoint(_NAME.findall(in_small_letters(text))):
        text = _ABROAD.sub(lambda found: str(_VALUE_OF[in_small_letters(found.group())]), text)
    if any(word in text.lower() for word in _HOMOGRAPHS):
        text = _with_homographs(text)
    if not text.isascii():
        text = _HAN.sub(lambda found: str(_han(found.group())), text)
    text = _JOINED_UNIT.sub(r"\1 \2", text)
    text = _AND_A_HALF.sub(r"\1.5", text)
    return _PART.sub(lambda found: "0.5 " if found.group(1).lower() == "half" else "0.25 ", text)


def _with_homographs(text: str) -> str:
    abroad = is_abroad(text)

    def read(found: re.Match[str]) -> str:
        unit = (found[2] or "").lower()
        is_number = abroad or unit in _UNITS_ABROAD
        return str(_HOMOGRAPHS[in_small_letters(found[1])]) if is_number else found.group()

    return _HOMOGRAPH.sub(read, text)


def _han(digits: str) -> int:
    """The value of up to three such digits, as of "二十五"."""
    tens, ten, ones = digits.partition("十")
    return (_HAN_DIGITS.get(tens, 1) * 10 if ten else _HAN_DIGITS.get(tens, 0)) + _HAN_DIGITS.get(ones, 0)


def _value(words: str) -> int:
    whole = part = 0
    for word in re.findall(r"[a-z]+", in_small_letters(words)):
        if word == "hundred":
            part = max(part, 1) * 100
        elif word in _SCALES:
            whole, part = whole + max(part, 1) * _SCALES[word], 0
        elif word != "and":
            part += _VALUES[word]
    return whole + part
