"""Who is asked for under a name that no list has: "the fraud team", "put me through to the spa".

A row of letters (`handoff.lexicon.reader`) is settled before it is understood: a unit becomes one that is
named or a mere department, and whatever a customer is to be put through to becomes a department, unless it
is a thing.
"""

import re

from handoff.lexicon.vocabulary import Vocabulary

NAMED_UNIT = "e"
"""The letter of a unit of a company together with its name."""

_OPEN = frozenset("uqnmdziryfxbhDe")
_END = r"(?=[lWG]*(?:[.,k]|$))"
_SAID = r"(^|[.,])([lRF]*)"  # at the beginning of a clause
_SOMEBODY = r"[oqryf](?:l{0,2}[oqryf]){0,2}"  # lost and found

_ROLE_ALONE = re.compile(rf"{_SAID}r(?=(?:l{{0,2}}[oq])?l?W)")  # the nurse please
_ROLE_TO_ACT = re.compile(r"r(?=[lRWI]{0,4}[VCv])")  # can the nurse call me
_TALKED_TO = re.compile(r"(?<=T)([lR]{1,4})[qr]|(?<=[Ts])()r|(?<=s)()q|(?<=S)([lk]{0,3})q|(?<=X)(l{0,3})r")
_TO_TALK_TO = re.compile(r"[qf](?=[lR]{1,3}T)|f(?=l{0,3}[TXz])")
_ROLE_TO_TALK_TO = re.compile(r"r(?=[lR]{0,3}T)")
_ROLE_WANTED = re.compile(r"(?<=WG)r")
_FOLK = re.compile(r"(?:[onqHU]l{1,2})?(?:[nqHUr]{1,2}y|[nqHU]{1,2}f)(?!l?[on])")  # the billing people
_FOLK_OF = re.compile(r"[yf]l{0,3}[qHUr]")  # los de averías
_NAME_BEFORE = re.compile(r"(?<![ioqHUR])[oqHUR]{1,2}u(?!l?[on])")
_NAME_AFTER = re.compile(r"(?<!i)ul{0,3}[oqnHUR]{1,2}(?!l{0,2}[pPy])")
_DESK_OF = re.compile(
    r"(D)l{0,2}[oq](?=l*[WTXzx])|(e)l{0,2}[oq](?=[lW]*(?:[.,kTXzx]|$))"
)  # recepción del hotel
_TO_THE_PHONE = re.compile(rf"((?:[WGX]|^|[.,])[lWGI]{{0,4}}){_SOMEBODY}(?=[lW]{{0,3}}x)")
_THANKED = re.compile(r"(?<=e)h(?=[lW]*(?:[.,]|$))")
_PUT_ONTO = re.compile(r"d(?=[lRFMi]{0,4}(?:[oq]l{0,2})?n)")  # connect me to the wifi
_PUT_ONTO_IT = re.compile(r"(nl{0,3})z")
_PUT_THROUGH = re.compile(rf"(d[lRF]{{0,4}}){_SOMEBODY}{_END}")
# "I connect myself" is about things, so nobody may have said "I" before.
_HANDED_OVER = re.compile(rf"((?<!I)m[lWR]{{0,6}}){_SOMEBODY}(?=[lW]{{0,3}}z{_END})")
_HANDED_OVER_TO = re.compile(rf"{_SOMEBODY}(?=l{{0,3}}z{_END})")
_KNOWN_HANDED_OVER_TO = re.compile(r"[qrf](?=l{0,3}z)")
_SETTLED = str.maketrans(
    {
        "u": "H",
        "y": "p",
        "f": "o",
        "q": "o",
        "r": "o",
        "n": "o",
        "m": "l",
        "x": "l",
        "i": "l",
        "d": "c",
        "z": "X",
    }
)


def settled(row: str, spoken: Vocabulary) -> str:
    """`row` with whom it names, for the grammar."""
    if _OPEN.isdisjoint(row):
        return row
    row = _ROLE_ALONE.sub(rf"\1\2{NAMED_UNIT}", _ROLE_TO_ACT.sub("p", row))
    row = _ROLE_WANTED.sub(NAMED_UNIT, row)
    row = _TALKED_TO.sub(r"\1\2\3\4\5H", row)
    row = _FOLK_OF.sub(NAMED_UNIT, _FOLK.sub(NAMED_UNIT, row))
    if spoken.unit_first:
        row = _DESK_OF.sub(r"\1\2", _NAME_AFTER.sub(NAMED_UNIT, row))
    row = _NAME_BEFORE.sub(NAMED_UNIT, row)
    row = _TO_THE_PHONE.sub(rf"\1{NAMED_UNIT}", row)
    row = _PUT_THROUGH.sub(r"\1H", _PUT_ONTO_IT.sub(r"\1o", _PUT_ONTO.sub("o", row)))
    if spoken.final:
        row = _final(row, spoken)
    row = _THANKED.sub("W", row)
    return row.translate(_SETTLED).replace("b", "Pk")


def _final(row: str, spoken: Vocabulary) -> str:
    """The same where the verb may follow."""
    row = _ROLE_TO_TALK_TO.sub("H", row)
    if spoken.spaced:
        row = _TO_TALK_TO.sub("H", row)
    if "z" in row:
        row = _KNOWN_HANDED_OVER_TO.sub("H", row)
        row = _HANDED_OVER.sub(r"\1H", row) if spoken.me else _HANDED_OVER_TO.sub("H", row)
    return row
