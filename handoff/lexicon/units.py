"""Who is asked for under a name that no list has: "the fraud team", "put me through to the spa".

A row of letters (`handoff.lexicon.reader`) is settled before it is understood: a unit becomes one that is
named or a mere department, and whatever a customer is to be put through to becomes a department, unless it
is a thing.
"""

import re

NAMED_UNIT = "e"
"""The letter of a unit of a company together with its name."""

_OPEN = frozenset("uqnmdzi")
_TALKED_TO = re.compile(r"(?<=[Ts])(l{1,4})q")
_NAME_BEFORE = re.compile(r"(?<![ioqHUR])[oqHUR]{1,2}u(?!l?[on])")
_NAME_AFTER = re.compile(r"(?<!i)ul{0,3}[oqnHUR]{1,2}")
_END = r"(?=[lWG]*(?:[.,k]|$))"
_SOMEBODY = r"[oq](?:l{0,2}[oq]){0,2}"  # lost and found
_PUT_THROUGH = re.compile(rf"(d[lRF]{{0,4}}){_SOMEBODY}{_END}")
# "I connect myself" is about things, so nobody may have said "I" before.
_HANDED_OVER = re.compile(rf"((?<![I])m[lWR]{{0,6}}){_SOMEBODY}(?=[lW]{{0,3}}z{_END})")
_HANDED_OVER_TO = re.compile(rf"{_SOMEBODY}(?=l{{0,3}}z{_END})")
_SETTLED = str.maketrans({"u": "H", "q": "o", "n": "o", "m": "l", "d": "c", "z": "X", "i": "l"})


def settled(row: str, *, unit_first: bool, says_me: bool) -> str:
    """`row` with whom it names; `says_me` where whoever is put through is an object of the verb."""
    if _OPEN.isdisjoint(row):
        return row
    row = _TALKED_TO.sub(r"\1H", row)
    if unit_first:
        row = _NAME_AFTER.sub(NAMED_UNIT, row)
    row = _NAME_BEFORE.sub(NAMED_UNIT, row)
    row = _PUT_THROUGH.sub(r"\1H", row)
    if "z" in row:
        row = _HANDED_OVER.sub(r"\1H", row) if says_me else _HANDED_OVER_TO.sub("H", row)
    return row.translate(_SETTLED)
