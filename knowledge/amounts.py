"""Numbers as they are meant: each with its unit, and whether it is the least or the most. Pure.

"Up to 3 days", "at least 3 days" and "3 working days" are three different things, in four languages.
"""

import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from knowledge.currencies import MONEY, SIGNS, code_of, is_same_money, money, money_at, of_a_country
from knowledge.lexicon import JOINED_UNITS, LETTER, UNITS
from knowledge.smallwords import listed
from knowledge.terms import is_small, stem, words

_LETTERS = f"{LETTER}+"
_NUMBER = re.compile(
    r"(?<![^\W\u3040-\ud7af])(?<!\d\.)(?P<digits>\d+(?:[.,'\u00a0]\d+)*)"
    # "9,- €" and "500/-" are full sums.
    rf"(?:[.,][-–—]{{1,2}}(?!\w)|/-)?(?:\s?(?P<after>{LETTER}{{0,3}}[{SIGNS}]|[°‰]|per ?cent\b|por ciento?\b"
    r"|pour cent\b|per cento\b"
    rf"|(?:في|ب)\s?المئة|بالمائة|{LETTER}\.{LETTER}(?!\w))|(?P<inch>[\"″])(?=[\s,.;)]|$)|[-\s]?(?P<unit>{_LETTERS}))?",
    re.IGNORECASE,
)
#: A sign or a word of one to four letters before a number: "€15", "R$ 15", "SEK 15".
_SIGN_BEFORE = re.compile(
    rf"(?:(?<![^\W\d_]){LETTER}{{0,4}}[.]?[{SIGNS}]|(?<!\w){LETTER}{{2,4}}\.?|人民[币幣]|百分之)\s?$"
)
_SIGNS = MONEY | {"°", "‰"}
_MONEY_AND_SHARE = MONEY | {"‰"}
_POUNDS = money("pounds")
#: What stands before the sign: "USD $20".
_WORD_BEFORE = re.compile(r"(?<!\w)([A-Z]{2,3})\s$")

#: Units that must not be taken for one another; other words behind a number are just the next word.
_UNITS = listed(
    """
    second minute hour day week month year shot kg g gram kilogram mg lb oz l litre liter ml mm cm m metre
    meter km watt w degree celsius percent piece item point character digit order machine time
    fortnight night decade quarter bar volt v hz inch foot mile ton tonne ounce gallon cup bag bottle star
    """
)
#: The same in German, French and Spanish, a form each.
_FOREIGN = {
    "second": "sekunde sekunden seconde secondes segundo segundos",
    "minute": "minuten minuto minutos",
    "hour": "stunde stunden heure heures hora horas",
    "day": "tag tage tagen jour jours día días dia dias",
    "working day": "werktag werktage werktagen arbeitstag arbeitstage arbeitstagen",
    "week": "woche wochen semaine semaines semana semanas",
    "month": "monat monate monaten mois mes meses",
    "year": "jahr jahre jahren an ans année années año años",
}
#: As they are written short, and in British and American English.
_ALIASES = {
    "second": "sec secs",
    "minute": "min mins",
    "hour": "h hr hrs",
    "day": "d",
    "week": "wk wks",
    "year": "yr yrs",
    "kg": "kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "g": "gram grams gramme grammes gr",
    "mg": "milligram milligrams",
    "lb": "lbs",
    "oz": "ounce ounces",
    "l": "litre litres liter liters ltr",
    "ml": "millilitre millilitres milliliter milliliters",
    "mm": "millimetre millimetres millimeter millimeters",
    "cm": "centimetre centimetres centimeter centimeters",
    "m": "metre metres meter meters",
    "km": "kms kilometre kilometres kilometer kilometers",
    "inch": "inches",
    "foot": "feet ft",
    "watt": "w watts",
    "volt": "v volts",
    "°": "degree degrees",
}
_UNIT_OF = {stem(unit): stem(unit) for unit in _UNITS}
_UNIT_OF |= {
    stem(word): unit if unit == "working day" else stem(unit)
    for unit, forms in _FOREIGN.items()
    for word in forms.split()
}
_UNIT_OF |= {stem(word): stem(unit) for unit, forms in _ALIASES.items() for word in (*forms.split(), unit)}
#: Of other languages as they are written: the stem of "late" is the Polish "lat".
_WRITTEN = {
    word: unit if unit == "working day" else stem(unit) for word, unit in UNITS.items() if unit != "working"
}
UNIT_STEMS = frozenset(_UNIT_OF) | {stem(word) for word in _WRITTEN if len(word) > 3}
_WORKING = listed("working business ouvré ouvrés ouvrable ouvrables hábil hábiles laborable laborables") | {
    word for word, unit in UNITS.items() if unit == "working"
}
_LONGEST_JOINED = max(map(len, JOINED_UNITS))

_RANGE = re.compile(r"(?:to|-|–|—|or|bis|until|through|à|oder|ou|a|o)")
_EITHER = listed("or oder ou o")
_BETWEEN = re.compile(r"\b(?:between|zwischen|entre)\s+\S{0,3}$", re.IGNORECASE)
_AND = listed("and und et y")

#: What stands before a number or behind it, and says that it is a bound: 2 where the bound is the point of it
#: ("up to €50"), 1 where it may go unsaid ("within 30 days").
_BOUNDS = {
    -2: r"up to|at most|(?:no|not) (?:more|later|longer) than|maximum(?: of)?|less than|fewer than|under"
    r"|below|bis zu|höchstens|maximal|weniger als|unter|jusqu['’]à|au plus|au maximum|moins de|hasta"
    r"|como máximo|menos de",
    2: r"at least|(?:no|not) (?:less|fewer|earlier) than|minimum(?: of)?|more than|over|above|mindestens"
    r"|mehr als|über|au moins|au minimum|plus de|al menos|como mínimo|más de",
    -1: r"within|until|by|before|innerhalb(?: von)?|binnen|vor|avant|dans(?: les)?|en|antes de|dentro de",
    1: r"from|after|since|ab|nach|seit|à partir de|dès|après|desde|a partir de|después de",
}
_THEN = r"(?::|\s+(?:the age of|orders of|the|next|first))?\s+\S{0,3}$"
_BEFORE = [
    (bound, re.compile(rf"(?<!\w)(?:{before}){_THEN}", re.IGNORECASE)) for bound, before in _BOUNDS.items()
]
_NO_SIGN = re.compile(rf"{LETTER}{{0,3}}[{SIGNS}°]")
_OR = r"^\s?(?:[€$£%°]|[^\W\d_]+)?(?:\s[^\W\d_]+)?\s(?:or|and|oder|und|ou|et|o|y)\s"
_BEHIND = [
    (
        2,
        re.compile(
            rf"{_OR}(?:more|over|above|older|longer|up|mehr|darüber|länger|plus|más)\b", re.IGNORECASE
        ),
    ),
    (-2, re.compile(rf"{_OR}(?:less|fewer|under|below|younger|weniger|moins|menos)\b", re.IGNORECASE)),
]
#: A table's cell is read as "Working days: 1 to 2".
_COLUMN = re.compile(r"(?:^|, )(?P<head>[^,:]{1,60}):\s*\S{0,3}$")
_NAME = re.compile(rf"{LETTER}{{0,3}}[{SIGNS}]|{_LETTERS}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Amount:
    """One number."""

    value: str
    unit: str  #: empty if none is known
    counts: str = field(default="", compare=False)  #: without a unit: the word behind it that may be one
    bound: int = 0  #: below 0: so much at most; above: at least; 2 where that must not go unsaid


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """Two numbers that are the ends of one: "2 to 3 days"."""

    low: str
    high: str
    unit: str
    counts: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Amounts:
    """The numbers of a text."""

    single: tuple[Amount, ...]  #: each as often as it is said
    spans: frozenset[Span]

    def least(self) -> bool:
        """Whether an amount of money is the least for something: "orders of €59 or more"."""
        return any(amount.bound > 0 and amount.unit in _SIGNS for amount in self.single)


def amounts(text: str) -> Amounts:
    """Read `text`, whose spelled numbers are digits already."""
    matches = list(_NUMBER.finditer(text))
    single: list[Amount] = []
    spans: set[Span] = set()
    place = 0
    while place < len(matches):
        match = matches[place]
        value, unit = _value(match["digits"]), _unit(match, text)
        following = matches[place + 1] if place + 1 < len(matches) else None
        if following is not None and _is_range(match, following, text):
            last = _unit(following, text)
            counts = _counted(following, text)
            spans.add(Span(low=value, high=_value(following["digits"]), unit=last or unit, counts=counts))
            place += 2
            continue
        counts = _counted(match, text)
        single.append(Amount(value=value, unit=unit, bound=_bound(match, text), counts=counts))
        place += 1
    return Amounts(single=tuple(single), spans=frozenset(spans))


def has(source: Amounts, said: Amounts, *, named: frozenset[str] = frozenset()) -> bool:
    """Whether the source has each number as often as it was said: "8 or 12" does not say "12 or 12".

    `named` are units that a heading names for numbers that have none.
    """
    left, vague = list(source.single), []
    for amount in said.single:
        if amount in left:
            left.remove(amount)
        else:
            vague.append(amount)
    for amount in vague:
        fitting = next((other for other in left if _may_be(amount, other, named)), None)
        if fitting is not None:
            left.remove(fitting)
        elif not any(_is_end(amount, span, named) for span in source.spans):
            return False
    return all(any(_is_span(span, other, named) for other in source.spans) for span in said.spans)


def _may_be(said: Amount, source: Amount, named: frozenset[str]) -> bool:
    if said.value != source.value or not _agree(said.unit, source, named):
        return False
    if said.bound and source.bound:
        return (said.bound > 0) == (source.bound > 0)
    return abs(said.bound - source.bound) < 2


def _is_end(said: Amount, span: Span, named: frozenset[str]) -> bool:
    """Whether it is said of "2 to 3 days" that it is up to 3, or at least 2."""
    end = span.high if said.bound < 0 else span.low if said.bound > 0 else None
    return said.value == end and _agree(said.unit, span, named)


def _is_span(said: Span, source: Span, named: frozenset[str]) -> bool:
    ends = (said.low, said.high) == (source.low, source.high)
    return ends and _agree(said.unit, source, named)


def _agree(said: str, number: Amount | Span, named: frozenset[str]) -> bool:
    """Whether the source has the unit that was said; a unit may go unsaid, but not that it is money."""
    source = number.unit
    if said == source:
        return True
    if not said:
        return source not in _MONEY_AND_SHARE
    if not source:
        return said in named or not (said in _MONEY_AND_SHARE or number.counts)  # "15 mugs" are no days
    if {said, source} == {"lb", _POUNDS}:
        return True
    return said in MONEY and source in MONEY and is_same_money(said, source)


def _counted(match: re.Match[str], text: str) -> str:
    """The word behind a number, unless it is a small one that holds the sentence together."""
    behind = text[match.end("digits") : match.end("digits") + 30]
    found = words(behind)[:1] if not re.match(r"\s*[,;:.!?)]", behind) else []
    return "" if not found or is_small(found[0]) else found[0]


def _bound(match: re.Match[str], text: str) -> int:
    start, end = match.span("digits")
    before, behind = text[max(start - 40, 0) : start], text[end : end + 40]
    found = [bound for bound, pattern in _BEHIND if pattern.search(behind)]
    return next(iter(found + [bound for bound, pattern in _BEFORE if pattern.search(before)]), 0)


def _is_range(first: re.Match[str], second: re.Match[str], text: str) -> bool:
    """Whether two numbers are the ends of one: "2 to 3 days", "2 days to 3 days", "between €2 and €3"."""
    units = _unit(first, text), _unit(second, text)
    if all(units) and units[0] != units[1]:
        return False
    between = text[first.end("digits") : second.start("digits")]
    parts = [part for part in _NO_SIGN.sub(" ", between).split() if not money(part)]
    *behind, last = [part.lower() for part in parts] or [""]
    if len(behind) > 1 or any(not _is_unit(word) for word in behind):
        return False
    if last in _AND:
        return bool(_BETWEEN.search(text[: first.start("digits")]))
    # "€16.90 or €18.90" are two prices, "1 or 2 days" is about as long as "1 to 2 days".
    return bool(_RANGE.fullmatch(last)) and (last not in _EITHER or units[1] not in _SIGNS)


def _unit(match: re.Match[str], text: str) -> str:
    sign = _sign(match, text)
    if sign:
        return sign
    if match["inch"] and text.count('"', 0, match.start()) % 2 == 0:
        return "inch"
    unit = match["unit"] or ""
    if unit.lower() in ("st", "nd", "rd", "th"):
        return "th"
    if unit[:1] >= "\u3000":
        return _joined_unit(unit) or _of_column(match, text)
    following = re.findall(_LETTERS, text[match.end() : match.end() + 24])[:1]
    for word in (unit, *following):
        if _is_unit(word):
            # "Working days", and "jours ouvrés".
            return _of_calendar(_unit_named(word), {unit.lower(), *(each.lower() for each in following)})
    return _of_column(match, text)


def _sign(match: re.Match[str], text: str) -> str:
    """The currency, percent or degree that stands at a number, before it or behind it."""
    number, unit, start = match["digits"], match["unit"] or "", match.start()
    behind = text[match.end() : match.end() + 8].split()[:1]
    if after := (match["after"] or "").lower():
        if found := money(after):
            return _with_code(found, *behind)
        if after in _SIGNS or "." not in after:
            return after if after in _SIGNS else "%"
    around = text[max(start - 8, 0) : start]
    before = _SIGN_BEFORE.search(around)
    if before and (found := money_at(number, before.group().strip())):
        country = _WORD_BEFORE.findall(around[: before.start()])
        return _with_code(found, unit, *country)
    if before and before.group().startswith("百分"):
        return "%"
    return (
        of_a_country(text[match.start("unit") : match.end() + 30]) or money_at(number, unit) if unit else ""
    )


def _with_code(found: str, *words: str) -> str:
    """What a sign means where a code stands beside it: "$20 CAD"."""
    codes = ("USD" if word == "US" else code_of(word.strip(".,;:!?()")) for word in words)
    return next((code for code in codes if code in found.split()), found)


def _joined_unit(run: str) -> str:
    """Of letters without spaces between words: "30天内"."""
    sizes = range(min(_LONGEST_JOINED, len(run)), 0, -1)
    unit = next((JOINED_UNITS[run[:size]] for size in sizes if run[:size] in JOINED_UNITS), "")
    return unit if unit == "working day" else stem(unit)


def _of_column(match: re.Match[str], text: str) -> str:
    """What the head of a table's column names: "Price (EUR): 15", "Working days: 1 to 2"."""
    column = _COLUMN.search(text[max(match.start() - 70, 0) : match.start()])
    if column is None:
        return ""
    found = named_units(column["head"])
    return next((unit for unit in found if unit in MONEY), next(iter(found), ""))


@lru_cache(maxsize=4096)
def named_units(text: str) -> tuple[str, ...]:
    """The currencies and units that a heading names, the last first."""
    said = _NAME.findall(text)
    small = {word.lower() for word in said}
    units = (
        money(word) or (_of_calendar(_unit_named(word), small) if _is_unit(word) else "") for word in said
    )
    return tuple(unit for unit in units if unit)[::-1]


def _is_unit(word: str) -> bool:
    return bool(_unit_named(word))


def _unit_named(word: str) -> str:
    word = word.lower()
    return _WRITTEN.get(word) or _UNIT_OF.get(stem(word), "")


def _of_calendar(unit: str, around: set[str]) -> str:
    """A working day is no day of the calendar."""
    return "working day" if unit == "day" and around & _WORKING else unit


def _value(digits: str) -> str:
    plain = digits.replace("'", "").replace("\u00a0", "")
    # No thousands begin with a 0: "0.500" is a half.
    if re.fullmatch(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*", plain):
        plain = re.sub(r"[.,]", "", plain)
    elif re.fullmatch(r"\d+,\d+", plain):
        plain = plain.replace(",", ".")
    elif re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+\.\d+", plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+,\d+", plain):
        plain = plain.replace(".", "").replace(",", ".")
    try:
        return str(Decimal(plain).normalize().to_eng_string())
    except InvalidOperation:
        return digits  # "1.2.3": a version
