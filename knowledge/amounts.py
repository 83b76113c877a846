"""Numbers as they are meant: each with its unit, and whether it is the least or the most. Pure.

"Up to 3 days", "at least 3 days" and "3 working days" are three different things, in four languages.
"""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from knowledge.terms import listed, stem

_NUMBER = re.compile(
    r"(?P<before>[€$£¥]\s?|\b(?:eur|usd|gbp|chf)\s?)?(?<![\w.])(?P<digits>\d+(?:[.,'\u00a0]\d+)*)"
    r"(?:\s?(?P<after>€|%|°|\$|£|euros?\b|eur\b|usd\b|gbp\b|chf\b|francs?\b|franken\b|francos?\b|dollars?\b"
    r"|pounds?\b|percent\b|per cent\b|prozent\b)|[-\s]?(?P<unit>[^\W\d_]+))?",
    re.IGNORECASE,
)
_MONEY = {"€": "€", "$": "$", "£": "£", "¥": "¥"}
_MONEY |= dict.fromkeys(("eur", "euro", "euros"), "€") | dict.fromkeys(("usd", "dollar", "dollars"), "$")
_MONEY |= dict.fromkeys(("gbp", "pound", "pounds"), "£")
_MONEY |= dict.fromkeys(("chf", "franc", "francs", "franken", "franco", "francos"), "chf")
_SIGNS = frozenset({*_MONEY.values(), "%", "°"})

#: Units that must not be taken for one another; other words behind a number are just the next word.
_UNITS = listed(
    """
    second minute hour day week month year shot kg g gram kilogram mg lb oz l litre liter ml mm cm m metre
    meter km watt w degree celsius percent piece item point character digit order machine euro time
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
_UNIT_OF = {stem(unit): stem(unit) for unit in _UNITS}
_UNIT_OF |= {
    stem(word): unit if unit == "working day" else stem(unit)
    for unit, forms in _FOREIGN.items()
    for word in forms.split()
}
UNIT_STEMS = frozenset(_UNIT_OF)
_WORKING = listed("working business ouvré ouvrés ouvrable ouvrables hábil hábiles laborable laborables")

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
_COLUMN = re.compile(r"(?P<kind>\b(?:working|business))?(?:^|\W)(?P<unit>[^\W\d_]+):\s*$", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Amount:
    """One number."""

    value: str
    unit: str  #: empty if none is known
    bound: int = 0  #: below 0: so much at most; above: at least; 2 where that must not go unsaid


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """Two numbers that are the ends of one: "2 to 3 days"."""

    low: str
    high: str
    unit: str


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
            spans.add(Span(low=value, high=_value(following["digits"]), unit=last or unit))
            place += 2
            continue
        single.append(Amount(value=value, unit=unit, bound=_bound(match, text)))
        place += 1
    return Amounts(single=tuple(single), spans=frozenset(spans))


def has(source: Amounts, said: Amounts) -> bool:
    """Whether the source has each number as often as it was said: "8 or 12" does not say "12 or 12"."""
    left, vague = list(source.single), []
    for amount in said.single:
        if amount in left:
            left.remove(amount)
        else:
            vague.append(amount)
    for amount in vague:
        fitting = next((other for other in left if _may_be(amount, other)), None)
        if fitting is not None:
            left.remove(fitting)
        elif not any(_is_end(amount, span) for span in source.spans):
            return False
    return all(any(_is_span(span, other) for other in source.spans) for span in said.spans)


def _may_be(said: Amount, source: Amount) -> bool:
    if said.value != source.value or not _agree(said.unit, source.unit):
        return False
    if said.bound and source.bound:
        return (said.bound > 0) == (source.bound > 0)
    return abs(said.bound - source.bound) < 2


def _is_end(said: Amount, span: Span) -> bool:
    """Whether it is said of "2 to 3 days" that it is up to 3, or at least 2."""
    end = span.high if said.bound < 0 else span.low if said.bound > 0 else None
    return said.value == end and _agree(said.unit, span.unit)


def _is_span(said: Span, source: Span) -> bool:
    return (said.low, said.high) == (source.low, source.high) and _agree(said.unit, source.unit)


def _agree(said: str, source: str) -> bool:
    """Whether two units may be the same; none at all may be any, but no amount of money."""
    if said == source:
        return True
    if not said:
        return source not in _SIGNS
    return not source and said != stem("times")


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
    between = text[first.end("digits") : second.start()].strip(" €$£¥%°").lower()
    *behind, last = between.split() or [""]
    if len(behind) > 1 or any(not _is_unit(word) and word not in _MONEY for word in behind):
        return False
    if last in _AND:
        return bool(_BETWEEN.search(text[: first.start("digits")]))
    # "€16.90 or €18.90" are two prices, "1 or 2 days" is about as long as "1 to 2 days".
    return bool(_RANGE.fullmatch(last)) and (last not in _EITHER or units[1] not in _SIGNS)


def _unit(match: re.Match[str], text: str) -> str:
    sign = (match["before"] or match["after"] or "").strip().lower()
    if sign:
        return _MONEY.get(sign, "%" if sign.startswith(("per", "pro")) else sign)
    unit = (match["unit"] or "").lower()
    if unit in ("st", "nd", "rd", "th"):
        return "th"
    following = re.findall(r"[^\W\d_]+", text[match.end() : match.end() + 24])[:1]
    for word in (unit, *following):
        if _is_unit(word):
            # "Working days", and "jours ouvrés".
            return _of_calendar(_UNIT_OF[stem(word.lower())], {unit, *(each.lower() for each in following)})
    column = _COLUMN.search(text[: match.start()])
    if column and _is_unit(column["unit"]):
        return _of_calendar(_UNIT_OF[stem(column["unit"].lower())], {(column["kind"] or "").lower()})
    return ""


def _is_unit(word: str) -> bool:
    return stem(word.lower()) in UNIT_STEMS


def _of_calendar(unit: str, around: set[str]) -> str:
    """A working day is no day of the calendar."""
    return "working day" if unit == "day" and around & _WORKING else unit


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
