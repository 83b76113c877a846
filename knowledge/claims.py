"""Words that promise something or name a time: an answer has them only where its source has them. Pure.

A closed list, here in English, German, French and Spanish; for other languages see `knowledge.lexicon`. What
has one name may stand for one another.
"""

import re
from collections.abc import Iterable

from knowledge.lexicon import meanings
from knowledge.smallwords import listed
from knowledge.terms import stem

#: The name of a claim and patterns of what makes it; the lines of one name belong together. First times, then
#: amounts without a number, then promises.
_TABLE = r"""
today         today|tonight|this (?:morning|afternoon|evening)
tomorrow      tomorrow
yesterday     yesterday
overnight     overnight
at_once       immediate(?:ly)?|instant(?:ly)?|at once|(?:straight|right) away|asap|without delay
same_day      same (?:working |business )?day
soon          (?<!as )soon(?! as\b)|shortly|in no time
any_time      any ?time|round the clock|around the clock|day and night|24 ?/ ?7|24 hours a day
forever       for ?ever|for life|life ?time|lifelong|permanent(?:ly)?|for good|indefinite(?:ly)?
forever       eternal(?:ly)?
unlimited     unlimited|without limits?|no limits?
always        always|every time|at all times|in any case|in every case|without exception
never         never|at no time
daily         daily|(?:every|each|per|a) (?:working |business )?day
weekly        weekly|(?:every|each|per|a) week
monthly       monthly|(?:every|each|per|a) month
yearly        yearly|annual(?:ly)?|(?:every|each|per|a) year
weekend       weekends?
weekday       weekdays?|working days?|business days?|monday to friday|mon ?[-–] ?fri
morning       mornings?
afternoon     afternoons?
evening       evenings?
night         nights?
holiday       christmas|easter|new year(?:['’]s)?(?: eve)?|black friday|(?:public|bank) holidays?
seconds       seconds
minutes       minutes?|mins|(?<=\d )min
hours         hours?|hourly|(?<=\d )(?:h|hrs?)
weeks         weeks?|(?<=\d )wks?
fortnight     fortnights?
months        months?
years         years?|(?<=\d )yrs?
decades       decades?|centur(?:y|ies)
few           a few|several|dozens|hundreds|thousands|millions|countless
free          (?<!feel )free(?! to\b)|gratis|complimentary|on the house|nothing
free          (?:no|without) (?:extra |additional |any )?(?:charge|cost|fee)s?
discount      discount(?:s|ed)?|rebates?|reduction|% off|percent off|price cut
bonus         bonus(?:es)?|cash ?back|rewards?|prizes?
voucher       vouchers?|coupons?
cheapest      cheapest|lowest price|best price|price match(?:ing)?
guaranteed    guaranteed
guaranteed    (?<!the )(?<!a )(?<!our )(?<!of )guarantees?(?! (?:on|for|of|lasts?|is|period)\b)
warranty      (?:the|a|our|of) guarantees?|guarantees? (?:on|for|of|lasts?|is|period)|warrant(?:y|ies)
promise       promis(?:e|es|ed|ing)|pledge[sd]?|swear|vow|rest assured|assure[sd]?
promise       give (?:you )?(?:our|my) word
certain       certainly|definite(?:ly)?|for sure|surely|absolutely|without (?:a )?doubt|of course
refund        refund(?:s|ed|ing|able)?|reimburse(?:s|d|ment)?|money[- ]back|your money|repay|paid back
refund        pay back
compensation  compensat(?:e|es|ed|ion)|damages|goodwill
approved      approv(?:e|es|ed|al)|grant(?:s|ed)?|entitle[sd]?|waive[sd]?|exempt(?:ed)?
worldwide     world ?wide|global(?:ly)?|anywhere|everywhere|international(?:ly)?|all countries
worldwide     every country
everyone      everyone|everybody|anyone|anybody
today         heute|aujourd['’]hui|hoy
tomorrow      (?<!guten )(?<!am )morgen|demain|(?<!la )mañana
at_once       sofort|umgehend|unverzüglich|immédiatement|tout de suite|inmediatamente|enseguida
same_day      (?:selben|gleichen) (?:werk)?tag|jour même|même jour|mismo día
soon          bald|in kürze|bientôt|pronto|en breve
any_time      jederzeit|rund um die uhr|à tout moment|en cualquier momento|a cualquier hora
forever       lebenslang\w*|für immer|unbefristet\w*|à vie|pour toujours|de por vida|para siempre
unlimited     unbegrenzt\w*|unbeschränkt\w*|illimitée?s?|sans limites?|ilimitad[oa]s?|sin límites?
always        immer(?! noch)|stets|toujours|siempre
never         nie(?:mals)?|jamais|nunca|jamás
daily         täglich|jeden tag|chaque jour|tous les jours|cada día|todos los días
weekend       wochenenden?|week-ends?|fin(?:es)? de semana
holiday       feiertag\w*|weihnacht\w*|jours? fériés?|noël|(?:días? )?festivos?|navidad
free          kostenlos\w{0,2}|kostenfrei\w{0,2}|umsonst|ohne (?:aufpreis|kosten|gebühr(?:en)?)
free          gratuit(?:e?s?|ement)|sans frais|gratuit[oa]s?|gratuitamente|sin (?:coste|costo|gastos)
discount      rabatte?n?|nachlass|ermäßigung\w*|remises?|réductions?|descuentos?|rebajas?
voucher       gutscheine?n?|bons? d['’]achat|cupón|cupones
guaranteed    garantiert\w{0,2}|garantie?s?(?= \d| que)|garantizad[oa]s?|garantizamos|garantissons|garantieren
promise       versprechen|versprochen|promettons|promis|prometemos|prometido
certain       sicherlich|auf jeden fall|ganz bestimmt|certainement|sans aucun doute|seguramente|sin duda
refund        erstatte[tn]?|(?:rück)?erstattung\w*|zurückerstatte[tn]?|geld zurück|rembours\w*|reembols\w*
worldwide     weltweit\w{0,2}|überall|dans le monde entier|partout|en todo el mundo
everyone      jeder(?:mann)?|tout le monde|todo el mundo
"""
_PHRASES: dict[str, list[str]] = {}
for _line in _TABLE.strip().splitlines():
    _name, _pattern = _line.split(maxsplit=1)
    _PHRASES.setdefault(_name, []).append(_pattern)

#: Not what is promised, but of whom or what it holds; see `knowledge.qualifiers`.
HOW_FAR = listed("only every must before after until least most included excluded open closed")
#: A passage's title may name these for all that stands under it; a promise it must make in so many words.
_TOPICS = listed("refund warranty discount voucher weekend weekday holiday worldwide")

#: The days of the week and the months, by the three letters that stand for each. "May" is told apart below.
_CALENDAR = {
    "mon": "monday montag lundi lunes",
    "tue": "tuesday dienstag mardi martes",
    "wed": "wednesday mittwoch mercredi miércoles",
    "thu": "thursday donnerstag jeudi jueves",
    "fri": "friday freitag vendredi viernes",
    "sat": "saturday samstag sonnabend samedi sábado",
    "sun": "sunday sonntag dimanche domingo",
    "jan": "january januar jänner janvier enero",
    "feb": "february februar février febrero",
    "mar": "march märz mars marzo",
    "apr": "april avril abril",
    "may": "mai mayo",
    "jun": "june juni juin junio",
    "jul": "july juli juillet julio",
    "aug": "august août agosto",
    "sep": "september septembre septiembre",
    "oct": "october oktober octobre octubre",
    "nov": "november novembre noviembre",
    "dec": "december dezember décembre diciembre",
}
_DATES = frozenset(_CALENDAR)
_STANDS_FOR = {name: short for short, names in _CALENDAR.items() for name in names.split()}
CALENDAR_STEMS = frozenset(map(stem, _STANDS_FOR))


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    named = (f"(?P<{name}>{'|'.join(_PHRASES[name])})" for name in names)
    return re.compile(rf"\b(?:{'|'.join(named)})(?!\w)")  # in small letters: that is searched faster


_KNOWN = _any_of(_PHRASES)
_KNOWN_TOPICS = _any_of(name for name in _PHRASES if name in _TOPICS)
_WORD = re.compile(r"\w+")
_JOINED = re.compile(r"(?<![\w.])(\d+)(?=(?:h|hrs?|mins?|wks?|yrs?)\b)")  # "24h"
_SHORT = re.compile(
    r"\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b"
)
# Alone, "may" is what somebody may do.
_MAY = re.compile(r"\b(?:in|by|until|since|of|from|\d(?:st|nd|rd|th)?\.?) May\b|\bMay \d")
_NEXT = re.compile(
    r"\b(next|this|coming|following|last)\s+"
    r"((?:working |business )?(?:day|week(?:end)?|month|quarter|year|summer|winter|spring|autumn))s?\b",
    re.IGNORECASE,
)


def claims(text: str) -> frozenset[str]:
    """What `text` promises and which times it names, each by one name whatever word it uses."""
    text = _JOINED.sub(r"\1 ", " ".join(text.split()))
    found = {str(match.lastgroup) for match in _KNOWN.finditer(text.lower())}
    found |= {f"{which} {what}".casefold() for which, what in _NEXT.findall(text)}
    return frozenset(found | _calendar(text)) | (meanings(text) - HOW_FAR)


def topics(title: str) -> frozenset[str]:
    """Of the claims in a title those that hold for what stands under it."""
    title = " ".join(title.split())  # may be long: an FAQ's hundred phrasings
    found = {str(match.lastgroup) for match in _KNOWN_TOPICS.finditer(title.lower())} | _calendar(title)
    return frozenset(found) | (meanings(title) & (_TOPICS | _DATES))


def _calendar(text: str) -> set[str]:
    """The months and days of the week, by three letters."""
    words = _WORD.findall(text.casefold())
    found = {_STANDS_FOR[name] for word in words if (name := _singular(word)) in _STANDS_FOR}
    found |= {name[:3].casefold() for name in _SHORT.findall(text)}
    return found | {"may"} if _MAY.search(text) else found


def _singular(word: str) -> str:
    return word if word in _STANDS_FOR else word.removesuffix("s")
