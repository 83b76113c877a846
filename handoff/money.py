"""Amounts of money as people write them: "50€", "1.234,50 €", "fifty euros", "₹ 2 lakh", "50 quid". Pure."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from handoff.money_words import HAN_DIGITS, NUMBERS, SCALES, SIGNS


@dataclass(frozen=True, kw_only=True, slots=True)
class Money:
    """An amount of one currency."""

    amount: Decimal
    currency: str  #: ISO 4217


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """An amount that a text names."""

    money: Money
    start: int  #: where, in characters of `text_of(text)`
    end: int


def text_of(text: str) -> str:
    """The text in which `named` counts its characters: lower case, with the digits of Europe."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(str(unicodedata.digit(c)) if c.isdecimal() and not c.isascii() else c for c in plain)


def named(text: str, *, home: str) -> list[Named]:
    """The amounts in `text`, in order; a sign of several currencies ("$", "kr") means `home` if it can.

    A number without a currency is none, but for what is asked for ("refund me 80"), which is of `home`.
    """
    plain = text_of(text)
    taken: list[Named] = []
    for pattern, read_number in ((_DIGITS, _in_digits), (_SPELLED, _spelled), (_HAN, _in_han)):
        for match in pattern.finditer(plain):
            sign = match["before"] or match["after"]
            amount = read_number(match["number"]) * SCALES.get(match["scale"] or "", 1)
            currency = _currency(sign, home)
            _take(taken, Money(amount=amount, currency=currency), *match.span())
    if home:
        for match in _ASKED_BARE.finditer(plain):
            amount = _in_digits(match["one"] or match["other"])
            _take(taken, Money(amount=amount, currency=home), *match.span())
    return sorted(taken, key=lambda each: each.start)


def _take(taken: list[Named], money: Money, start: int, end: int) -> None:
    if all(end <= each.start or start >= each.end for each in taken):
        taken.append(Named(money=money, start=start, end=end))


def _currency(sign: str, home: str) -> str:
    means = SIGNS[sign.rstrip(".")]
    return home if home in means else means[0]


def _in_digits(written: str) -> Decimal:
    """What a number in digits is worth, whichever of "." and "," marks its thousands."""
    digits = re.sub(r"[\s'’_٬]", "", written).replace("٫", ".").rstrip(".,-–")
    marks = [c for c in digits if c in ".,"]
    if not marks:
        return Decimal(digits)
    last = marks[-1]
    after = len(digits) - digits.rindex(last) - 1
    of_thousands = marks.count(last) > 1 or (len(set(marks)) == 1 and after == 3 and digits[0] != "0")
    if of_thousands:
        return Decimal(re.sub("[.,]", "", digits))
    whole, _, part = digits.rpartition(last)
    return Decimal(f"{re.sub('[.,]', '', whole) or 0}.{part}")


def _spelled(written: str) -> Decimal:
    total = part = 0
    for word in re.findall(r"[^\W\d_]+", written):
        value = NUMBERS.get(word)
        if value is None:  # "and"
            continue
        if value == 100 and part:
            part *= 100
        elif value == 1000:
            total, part = total + max(part, 1) * 1000, 0
        else:
            part += value
    return Decimal(total + part)


def _in_han(written: str) -> Decimal:
    total = part = digit = 0
    for c in written:
        value = HAN_DIGITS.get(c)
        if value is not None:
            digit = value
        elif c in "万萬만":
            total, part, digit = total + (part + digit or 1) * 10_000, 0, 0
        else:
            part, digit = part + (digit or 1) * {"十": 10, "百": 100, "千": 1000}[c], 0
    return Decimal(total + part + digit)


def _any(words: Mapping[str, object]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_LETTER = r"[^\W\d_]"
# Words of letters end where no further letter comes; scripts without spaces go right on.
_ENDS = rf"(?:(?<=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3])|(?!{_LETTER}))"
_BEFORE = rf"(?:(?<!{_LETTER})(?P<before>{_any(SIGNS)})\.?[\s:]*)?"
_SCALE = rf"(?:[\s-]*(?P<scale>{_any(SCALES)}){_ENDS}\.?)?"
_AFTER = rf"(?:[\s-]*(?P<after>{_any(SIGNS)}){_ENDS})?"
_EITHER = "(?(before)|(?(after)|(?!)))"  # a currency on one side at least
_NUMBER = r"(?:\d{1,3}(?:[\s'’_]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d+(?:[.,٫٬]\d+)*)(?![\d%])(?:[.,][-–])?"
_NUMBER_WORD = rf"(?:{_any(NUMBERS)})"


# Right behind a letter of an alphabet a number is part of a name; Chinese puts it there.
def _amount(number: str) -> "re.Pattern[str]":
    return re.compile(
        rf"{_BEFORE}(?(before)|(?<![0-9A-Za-zÀ-ӿ_.,]))(?P<number>{number}){_SCALE}{_AFTER}{_EITHER}"
    )


_DIGITS = _amount(_NUMBER)
_SPELLED = _amount(rf"{_NUMBER_WORD}(?:[\s-]+(?:and[\s-]+)?{_NUMBER_WORD})*(?!{_LETTER})")
_OF_THE_EAST = {sign: 0 for sign in SIGNS if "\u3040" <= sign[0] <= "\ud7a3"}
_HAN = re.compile(
    rf"(?P<before>(?!))?(?P<number>[{''.join(HAN_DIGITS)}十百千万萬]+)(?P<scale>(?!))?"
    rf"\s*(?P<after>{_any(_OF_THE_EAST)})"
)
# "refund me 80", "I want my 80 back": the number alone is what is asked for.
_ASKED_BARE = re.compile(
    rf"\b(?:refund|refund me|refund of|compensation of|erstatten sie(?: mir)?|rembourse[rz](?:-moi)?)\s+"
    rf"(?:the |my |about |at least )?(?P<one>{_NUMBER})(?=\s*(?:[.!?,]|$|back\b|please\b|now\b|or\b))"
    rf"|\b(?:my|the|me)\s+(?P<other>{_NUMBER})\s+back\b"
)
