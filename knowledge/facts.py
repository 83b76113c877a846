"""What must be right to the letter in an answer: amounts, times, links, addresses, numbers, promises."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from knowledge.claims import claims
from knowledge.numerals import in_digits
from knowledge.terms import listed, stem

_LINK = re.compile(r"\[([^\]]*)\]\(\s*<?([^)\s>]*)[^)]*\)")
#: Where a link leads, also of one whose text has brackets in it, and of `[text]: target`.
_TARGET = re.compile(r"\](?:\(|:\s)\s*<?([^)\s>]+)")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_URL = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]*://|\bwww\.|\b(?:mailto|tel|javascript|data):)[^\s<>\"')\]]+", re.IGNORECASE
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_HOST = re.compile(r"\b(?:[^\W_][\w-]*\.)+[^\W\d_]{2,}\b(?:/[^\s<>\"')\]]*)?")
_HANDLE = re.compile(r"(?<![\w.])@\w[\w.]+")
#: An address written so that it does not look like one: "shop dot example", "help [at] shop .example".
_DISGUISED = re.compile(
    r"\bdot\b|[(\[{]\s*(?:at|punkt|point|\.)\s*[)\]}]|\bhxxps?\b|\w\s+\.\s?[^\W\d_]{2,}"
    r"|\w\.\s+(?:com|net|org|info|io|de|eu|co|uk|shop|app|me|xyz|biz|ru|cn|example)\b|\w\s+@\s*\w|\w@\s+\w",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w.,€$£])\+?\(?\d(?:[ ()/.-]{0,2}\d){6,}(?![\w%€])")
_TIME = re.compile(
    r"\b(\d{1,2})(?::(\d{2})(?:\s?(am|pm|a\.m\.|p\.m\.))?|\s?(am|pm|a\.m\.|p\.m\.))(?!\w)", re.IGNORECASE
)
_NUMBER = re.compile(
    r"(?P<before>[€$£¥]\s?|\b(?:eur|usd|gbp|chf)\s?)?(?<![\w.])(?P<digits>\d+(?:[.,'\u00a0]\d+)*)"
    r"(?:\s?(?P<after>€|%|°|\$|£|euros?\b|eur\b|usd\b|gbp\b|chf\b|dollars?\b|pounds?\b|percent\b|per cent\b)"
    r"|[-\s]?(?P<unit>[^\W\d_]+))?",
    re.IGNORECASE,
)
_MONEY = {
    "€": "€",
    "eur": "€",
    "euro": "€",
    "euros": "€",
    "$": "$",
    "usd": "$",
    "dollar": "$",
    "dollars": "$",
}
_MONEY |= {"£": "£", "gbp": "£", "pound": "£", "pounds": "£", "¥": "¥", "chf": "chf"}
#: Units that must not be taken for one another; other words behind a number are just the next word.
_UNITS = listed(
    """
    second minute hour day week month year shot kg g gram kilogram mg lb oz l litre liter ml mm cm m metre
    meter km watt w degree celsius percent piece item point character digit order machine euro time
    fortnight night decade quarter bar volt v hz inch foot mile ton tonne ounce gallon cup bag bottle star
    """
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """The exact things a text says."""

    places: frozenset[str]  #: URLs, hosts and e-mail addresses
    phones: frozenset[str]  #: digits only
    times: frozenset[str]  #: "14:00"
    numbers: tuple[tuple[str, str], ...]  #: value and unit, each time; the unit is empty if none is known
    ranges: frozenset[tuple[str, str, str]]  #: "2 to 3 days": from, to, and the unit of both
    limits: frozenset[tuple[str, str]]  #: those of the numbers that say how much at most
    claims: frozenset[str]  #: promises, and days and months; see `knowledge.claims`


@lru_cache(maxsize=4096)
def facts(text: str) -> Facts:
    """Everything in `text` that must be found in a source as it is."""
    text = _PICTURE.sub(" ", _plainly_written(text))
    places = frozenset(_places(text))
    # Behind a link's text stands its target: what is said is the text.
    said = _LINK.sub(r"\1", text)
    for pattern in (_URL, _EMAIL, _HOST):
        said = pattern.sub(" ", said)
    promised = claims(said)
    said = in_digits(said)
    times = frozenset(_times(said))
    said = _TIME.sub(" ", said)
    phones = frozenset(re.sub(r"\D", "", found) for found in _PHONE.findall(said))
    said = _PHONE.sub(" ", said)
    numbers, ranges, limits = _numbers(said)
    return Facts(
        places=places,
        phones=phones,
        times=times,
        numbers=numbers,
        ranges=ranges,
        limits=limits,
        claims=promised,
    )


def supports(source: Facts, said: Facts, *, topics: frozenset[str] = frozenset()) -> bool:
    """Whether the source has everything exact that was said; `topics`: claims that its title makes for it."""
    if not (said.places <= source.places and said.phones <= source.phones and said.times <= source.times):
        return False
    if not said.claims <= source.claims | topics:
        return False
    return _numbers_in(source, said) and all(
        any((low, high) == other[:2] and _agree(unit, other[2]) for other in source.ranges)
        for low, high, unit in said.ranges
    )


def _numbers_in(source: Facts, said: Facts) -> bool:
    """Whether the source has each number as often as it was said: "8 or 12" does not say "12 or 12"."""
    left, vague = list(source.numbers), []
    for number in said.numbers:
        if number in left:
            left.remove(number)
        else:
            vague.append(number)
    highest = [(high, unit) for _, high, unit in source.ranges]
    for value, unit in vague:
        if fitting := [other for other in left if value == other[0] and _agree(unit, other[1])]:
            left.remove(fitting[0])
        elif (value, unit) not in said.limits or not any(
            value == high and _agree(unit, other) for high, other in highest
        ):
            return False
    return True


def without_markup(text: str) -> str:
    """Text with pictures gone and of links only what is read."""
    return _LINK.sub(r"\1", _PICTURE.sub(" ", text))


def _plainly_written(text: str) -> str:
    """Without letters that nobody sees, and with one form for those that look alike, such as full-width."""
    if text.isascii():
        return text
    seen = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    # The signs for halves and quarters are read later.
    return "".join(letter if letter in "½¼¾" else unicodedata.normalize("NFKC", letter) for letter in seen)


def _places(text: str) -> Iterator[str]:
    for pattern in (_URL, _EMAIL, _HOST, _HANDLE):
        for found in pattern.findall(text):
            yield found.rstrip(".,;:!?*_`").casefold().removeprefix("mailto:")
    for target in _TARGET.findall(text):
        yield target.rstrip(".,;:!?").casefold().removeprefix("mailto:")
    for found in _DISGUISED.findall(text):
        yield " ".join(found.split()).casefold()


def _times(text: str) -> Iterator[str]:
    for hour, minute, half, bare_half in _TIME.findall(text):
        hours = int(hour)
        letter = (half or bare_half)[:1].lower()
        if letter == "p" and hours < 12:
            hours += 12
        elif letter == "a" and hours == 12:
            hours = 0
        yield f"{hours}:{minute or '00'}"


_Number = tuple[str, str]
_RANGE = re.compile(r"(?:to|-|–|—|or|bis|until|through)")
_BETWEEN = re.compile(r"\bbetween\s+\S{0,3}$", re.IGNORECASE)
_AT_MOST = re.compile(
    r"\b(?:up to|at most|no (?:more|later|longer) than|not (?:more|later|longer) than|within|maximum(?: of)?)"
    r"(?: the)?(?: first| next)?\s+\S{0,3}$",
    re.IGNORECASE,
)


def _numbers(text: str) -> tuple[tuple[_Number, ...], frozenset[tuple[str, str, str]], frozenset[_Number]]:
    """The numbers, ranges and limits of a text."""
    matches = list(_NUMBER.finditer(text))
    numbers: list[_Number] = []
    limits: set[_Number] = set()
    ranges: set[tuple[str, str, str]] = set()
    place = 0
    while place < len(matches):
        match = matches[place]
        value, unit = _value(match["digits"]), _unit(match, text)
        following = matches[place + 1] if place + 1 < len(matches) else None
        if following is not None and _is_range(match, following, text):
            last = _unit(following, text)
            ranges.add((value, _value(following["digits"]), last or unit))
            place += 2
            continue
        numbers.append((value, unit))
        if _AT_MOST.search(text[: match.start("digits")]):
            limits.add((value, unit))
        place += 1
    return tuple(numbers), frozenset(ranges), frozenset(limits)


def _is_range(first: re.Match[str], second: re.Match[str], text: str) -> bool:
    """Whether two numbers are the ends of one: "2 to 3 days", "2 days to 3 days", "between €2 and €3"."""
    units = _unit(first, text), _unit(second, text)
    if all(units) and units[0] != units[1]:
        return False
    between = text[first.end("digits") : second.start()].strip(" €$£¥%°").lower()
    *behind, last = between.split() or [""]
    if len(behind) > 1 or any(stem(word) not in UNIT_STEMS and word not in _MONEY for word in behind):
        return False
    if last == "and":
        return bool(_BETWEEN.search(text[: first.start("digits")]))
    # "€16.90 or €18.90" are two prices, "1 or 2 days" is about as long as "1 to 2 days".
    return bool(_RANGE.fullmatch(last)) and (last != "or" or units[1] not in _SIGNS)


def _unit(match: re.Match[str], text: str) -> str:
    sign = (match["before"] or match["after"] or "").strip().lower()
    if sign:
        return _MONEY.get(sign, "%" if sign.startswith("per") else sign)
    unit = (match["unit"] or "").lower()
    if unit in ("st", "nd", "rd", "th"):
        return "th"
    following = re.findall(r"[^\W\d_]+", text[match.end() : match.end() + 24])
    for word in [unit, *following[:1]]:
        if (base := stem(word.lower())) in UNIT_STEMS:
            return _of_calendar(base, unit)
    column = _COLUMN.search(text[: match.start()])
    if column and (base := stem(column["unit"].lower())) in UNIT_STEMS:
        return _of_calendar(base, (column["kind"] or "").lower())
    return ""


#: A table's cell is read as "Working days: 1 to 2".
_COLUMN = re.compile(r"(?P<kind>\b(?:working|business))?(?:^|\W)(?P<unit>[^\W\d_]+):\s*$", re.IGNORECASE)


def _of_calendar(unit: str, kind: str) -> str:
    """A working day is no day of the calendar."""
    return "working day" if unit == "day" and kind in ("working", "business") else unit


UNIT_STEMS = frozenset(stem(unit) for unit in _UNITS)


def _value(digits: str) -> str:
    plain = digits.replace("'", "").replace("\u00a0", "")
    if re.fullmatch(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*", plain):
        plain = re.sub(r"[.,]", "", plain)
    elif re.fullmatch(r"\d+,\d+", plain):
        plain = plain.replace(",", ".")
    elif re.fullmatch(r"\d{1,3}(?:,\d{3})+\.\d+", plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d+", plain):
        plain = plain.replace(".", "").replace(",", ".")
    try:
        return str(Decimal(plain).normalize().to_eng_string())
    except InvalidOperation:
        return digits  # "1.2.3": a version


_SIGNS = frozenset({*_MONEY.values(), "%", "°"})


def _agree(said: str, source: str) -> bool:
    """Whether two units may be the same; none at all may be any, but no amount of money."""
    if said == source:
        return True
    if not said:
        return source not in _SIGNS
    return not source and said != stem("times")
