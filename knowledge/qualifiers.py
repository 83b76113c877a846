"""Words that say how far a sentence holds: only, all, must, may, who pays, and on which condition. Pure.

The same words with "only" put in, or "can" made "must", say another thing. In English, German, French and
Spanish; "only", "all" and "must" of other languages are in `knowledge.lexicon`.
"""

import re
from functools import lru_cache

from knowledge.language import is_at_home
from knowledge.lexicon import meanings
from knowledge.smallwords import listed
from knowledge.terms import content, stem

_EXTENDING = listed("only every must least")  #: see `knowledge.lexicon`
_ONLY = re.compile(
    r"\b(?<!not )(?:only|solely|exclusively|nur|ausschliesslich|lediglich|seulement|uniquement|exclusivement"
    r"|s[oó]lo|solamente|únicamente|exclusivamente)\b"
)
_ALL = re.compile(
    r"\b(?:(?<!at )(?<!after )(?<!of )all(?! you| set)|every|(?:to|for|by|with|in|of|on) any(?! case| time)"
    r"|alle[nrs]?|jede[nrms]?|tous|toutes|chaque|n['’]importe quel\w*|todos|todas|cada|cualquier)\b"
)
_AGAIN = re.compile(r"\b(?:again|once more|another time|erneut|nochmals?|de nouveau|otra vez|de nuevo)\b")
_MUST = re.compile(
    r"\b(?:must|have to|has to|need to|needs to|required|obliged|mandatory|muss|müssen|doit|doivent"
    r"|devez|devons|il faut|obligatoire\w*|deb(?:e|en|es)|es necesario|tienen? que|hay que|obligatori\w*)\b"
)
_CAN = re.compile(
    r"\b(?:can|could|may|might|kann|können|könnt|darf|dürfen|peut|peuvent|pouvez|puede|pueden|puedes)\b"
)
_MAY = re.compile(r"\b(?:may|might|could)\b")
_WILL = re.compile(r"\b(?:will|shall|ll)\b")
_CUSTOMER = (
    r"you|customers?|buyers?|recipients?|guests?|kunden?|kundin\w*|sie|vous|clients?|clientes?|usted|ustedes"
)
_PAY = r"pays?|bears?|zahlen|zahlt|tragen|trägt|paie|paient|payez|paga|pagan"
_CUSTOMER_PAYS = re.compile(rf"\b(?:{_CUSTOMER})(?: \w+){{0,8}}? (?:{_PAY})\b")
_WE_PAY = re.compile(
    r"\b(?:we|wir|nous|nosotros)(?: \w+){0,2}?"
    r" (?:pay|bear|cover|zahlen|bezahlen|tragen|übernehmen|payons|pagamos)\b|\b(?:payons|pagamos)\b"
)
_ELSE_PAYS = re.compile(r"\b(?!(?:customer|buyer|recipient|guest|who)\b)\w+ pays\b")
_IF = re.compile(
    r"\b(?:if|unless|provided(?: that)?|as long as|in case|wenn|falls|sofern|si|s['’](?=ils?\b)"
    r"|apart from|except(?: for)?|with the exception of|außer|ausgenommen|sauf|excepto|salvo"
    r"|à condition que|siempre que|a menos que)\b",
    re.IGNORECASE,
)
#: The first word; where there are no spaces between words, what stands before the topic's or subject's end.
_OPENING = re.compile(r"\W*(?:[\u3040-\u9fff\uac00-\ud7af]{1,8}|[^\s,;:.]+)")
_ENDS = re.compile(r"[,;:.!?](?=\s|$)|[()–—]")
_JOINED = re.compile(r"(?:^|[,;:.!?]|\b(?:and|or|but|und|oder|aber|et|ou|mais|y|o|pero))\s*$", re.IGNORECASE)
_AND = re.compile(r"\b(?:and|und|et|y)\b|[,;:](?=\s)", re.IGNORECASE)
#: Where a time begins or ends: "30 days from delivery".
_ANCHOR = re.compile(
    r"\b(?:minutes?|hours?|days?|weeks?|months?|years?|minuten|stunden?|tagen?|werktagen?|wochen?|monaten?|jahren?"
    r"|heures?|jours?|semaines?|mois|ans|horas?|días?|semanas?|mes|meses|años?)"
    r" (?:from|after|of|before|since|ab|nach|vor|seit|après|avant|à compter de|después de(?:l)?|antes de"
    r"|desde)"
    r"((?: (?!(?:to|and|or|zu|und|oder|pour|et|ou|para|y|o)\b)\w+){1,4})"
)


def extends(said: str, source: str) -> bool:
    """Whether `said` puts in "only", "all", "must" or "at least", or lacks an "only" that opens `source`."""
    if not is_at_home(said) and not is_at_home(source) and (meanings(said) - meanings(source)) & _EXTENDING:
        return True
    # "Only members get it": in front it says who does, and behind it mostly how.
    opening = _OPENING.match(source)
    return opening is not None and _says_only(opening.group()) and not _says_only(said)


def _says_only(text: str) -> bool:
    return bool(_ONLY.search(text.lower())) or "only" in meanings(text)


def overstates(said: str, source: str) -> bool:
    """Whether `said` goes further than `source`; both are folded words, one space between them."""
    if any(pattern.search(said) and not pattern.search(source) for pattern in (_ONLY, _ALL, _AGAIN)):
        return True
    if _WILL.search(said) and _MAY.search(source) and not _WILL.search(source) and not _MAY.search(said):
        return True
    if _WE_PAY.search(said) and _CUSTOMER_PAYS.search(source):
        return not (_WE_PAY.search(source) or _ELSE_PAYS.search(source))
    return _obliges(said, source)


def _obliges(said: str, source: str) -> bool:
    must = _MUST.search(said)
    if must is None or _MUST.search(source):
        return False
    # "Register your return" is what one needs to do; "you can cancel" is not.
    verb = next(iter(content(said[must.end() :])), None)
    return bool(_CAN.search(source)) or verb not in {stem(word) for word in source.split()}


def begins_elsewhere(said: str, source: str) -> bool:
    """Whether a time that is counted from one event in `source` is counted from another in what was said."""
    one, other = _anchors(said), _anchors(source)
    return bool(one and other) and not one & other


def _anchors(flat: str) -> frozenset[str]:
    return frozenset(word for found in _ANCHOR.findall(flat) for word in content(found))


@lru_cache(maxsize=4096)
def conditions(sentence: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """The words of each condition in a sentence, and of what holds under it."""
    return tuple(_conditions(sentence))


def _conditions(sentence: str) -> list[tuple[frozenset[str], frozenset[str]]]:
    found = []
    for match in _IF.finditer(sentence):
        before, rest = sentence[: match.start()], sentence[match.end() :]
        end = _ENDS.search(rest)
        condition, behind = (rest[: end.start()], rest[end.end() :]) if end else (rest, "")
        leads = bool(behind.strip()) and _JOINED.search(before)
        main = behind if leads else _AND.split(before.rstrip(", "))[-1]
        if len(words := frozenset(content(condition))) >= 2:
            found.append((words, frozenset(content(main))))
    return found
