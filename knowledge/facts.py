"""What must be right to the letter in an answer: amounts, times, links, addresses, numbers. Pure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from knowledge.terms import listed, stem

_LINK = re.compile(r"\[([^\]]*)\]\(\s*<?([^)\s>]*)[^)]*\)")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_URL = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]*://|\bwww\.|\b(?:mailto|tel|javascript|data):)[^\s<>\"')\]]+", re.IGNORECASE
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_HOST = re.compile(r"\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b(?:/[^\s<>\"')\]]*)?", re.IGNORECASE)
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
_NUMBERS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen",
)  # fmt: skip
_SPELLED = {word: str(number) for number, word in enumerate(_NUMBERS, start=2)}
_SPELLED_OUT = re.compile(rf"\b(?:{'|'.join(_SPELLED)})\b", re.IGNORECASE)
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
    meter km watt w degree celsius percent piece item point character digit order machine euro
    """
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """The exact things a text says."""

    places: frozenset[str]  #: URLs, hosts and e-mail addresses
    phones: frozenset[str]  #: digits only
    times: frozenset[str]  #: "14:00"
    numbers: frozenset[tuple[str, str]]  #: value and unit; the unit is empty if none is known


def facts(text: str) -> Facts:
    """Everything in `text` that must be found in a source as it is."""
    text = _PICTURE.sub(" ", text)
    places = frozenset(_places(text))
    # Behind a link's text stands its target: what is said is the text.
    said = _LINK.sub(r"\1", text)
    for pattern in (_URL, _EMAIL, _HOST):
        said = pattern.sub(" ", said)
    times = frozenset(_times(said))
    said = _TIME.sub(" ", said)
    phones = frozenset(re.sub(r"\D", "", found) for found in _PHONE.findall(said))
    said = _PHONE.sub(" ", said)
    return Facts(places=places, phones=phones, times=times, numbers=frozenset(_numbers(said)))


def supports(source: Facts, said: Facts) -> bool:
    """Whether the source has everything exact that was said."""
    if not (said.places <= source.places and said.phones <= source.phones and said.times <= source.times):
        return False
    return all(_has(source.numbers, value, unit) for value, unit in said.numbers)


def without_markup(text: str) -> str:
    """Text with pictures gone and of links only what is read."""
    return _LINK.sub(r"\1", _PICTURE.sub(" ", text))


def _places(text: str) -> Iterator[str]:
    for pattern in (_URL, _EMAIL, _HOST):
        for found in pattern.findall(text):
            yield found.rstrip(".,;:!?*_`").casefold()
    for _, target in _LINK.findall(text):
        yield target.rstrip(".,;:!?").casefold()


def _times(text: str) -> Iterator[str]:
    for hour, minute, half, bare_half in _TIME.findall(text):
        hours = int(hour)
        letter = (half or bare_half)[:1].lower()
        if letter == "p" and hours < 12:
            hours += 12
        elif letter == "a" and hours == 12:
            hours = 0
        yield f"{hours}:{minute or '00'}"


def _numbers(text: str) -> Iterator[tuple[str, str]]:
    text = _SPELLED_OUT.sub(lambda found: _SPELLED[found.group().lower()], text)
    matches = list(_NUMBER.finditer(text))
    unit = ""
    # From the end, so that both numbers of "2 to 3 working days" get the unit of the last.
    for place in range(len(matches) - 1, -1, -1):
        match = matches[place]
        following = matches[place + 1].start() if place + 1 < len(matches) else len(text)
        between = text[match.end("digits") : following].strip().lower()
        is_range = between in ("to", "-", "–", "and", "or", "bis", "until")
        unit = unit if is_range and unit and not match["before"] else _unit(match, text)
        yield _value(match["digits"]), unit


def _unit(match: re.Match[str], text: str) -> str:
    sign = (match["before"] or match["after"] or "").strip().lower()
    if sign:
        return _MONEY.get(sign, "%" if sign.startswith("per") else sign)
    for word in [match["unit"] or "", *re.findall(r"[^\W\d_]+", text[match.end() : match.end() + 24])[:1]]:
        if (base := stem(word.lower())) in _UNIT_STEMS:
            return base
    return ""


_UNIT_STEMS = frozenset(stem(unit) for unit in _UNITS)


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


def _has(numbers: Iterable[tuple[str, str]], value: str, unit: str) -> bool:
    return any(
        value == other and (not unit or not other_unit or unit == other_unit) for other, other_unit in numbers
    )
