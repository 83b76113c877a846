"""Words that promise something or name a time: an answer has them only where its source has them. Pure.

A closed list. What stands together in one line here may stand for one another; English only, except that a
word of another language is compared as any other word is.
"""

import re
from collections.abc import Iterable

from knowledge.terms import listed, stem

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
minutes       minutes?
hours         hours?|hourly
weeks         weeks?
fortnight     fortnights?
months        months?
years         years?
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
"""
_PHRASES: dict[str, list[str]] = {}
for _line in _TABLE.strip().splitlines():
    _name, _pattern = _line.split(maxsplit=1)
    _PHRASES.setdefault(_name, []).append(_pattern)

#: A passage's title may name these for all that stands under it; a promise it must make in so many words.
_TOPICS = listed("refund warranty discount voucher weekend weekday holiday worldwide")

_CALENDAR = listed(
    """
    january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    """
)
CALENDAR_STEMS = frozenset(stem(word) for word in _CALENDAR)


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    named = (rf"(?P<{name}>\b(?:{'|'.join(_PHRASES[name])})(?!\w))" for name in names)
    return re.compile("|".join(named), re.IGNORECASE)


_KNOWN = _any_of(_PHRASES)
_KNOWN_TOPICS = _any_of(name for name in _PHRASES if name in _TOPICS)
_NAMED = re.compile(rf"\b({'|'.join(sorted(_CALENDAR))})s?\b", re.IGNORECASE)
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
    text = " ".join(text.split())
    found = {str(match.lastgroup) for match in _KNOWN.finditer(text)}
    found |= {f"{which} {what}".casefold() for which, what in _NEXT.findall(text)}
    return frozenset(found | _calendar(text))


def topics(title: str) -> frozenset[str]:
    """Of the claims in a title those that hold for what stands under it."""
    title = " ".join(title.split())  # may be long: an FAQ's hundred phrasings
    return frozenset({str(match.lastgroup) for match in _KNOWN_TOPICS.finditer(title)} | _calendar(title))


def _calendar(text: str) -> set[str]:
    """The months and days of the week, by three letters."""
    found = {name.casefold()[:3] for name in (*_NAMED.findall(text), *_SHORT.findall(text))}
    return found | {"may"} if _MAY.search(text) else found
