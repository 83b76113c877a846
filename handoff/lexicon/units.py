"""Who is asked for under a name that no list has: "the fraud team", "put me through to the spa".

A row of letters (`handoff.lexicon.reader`) is settled before it is understood: a unit becomes one that is
named or a mere department, and whatever a customer is to be put through to becomes a department, unless it
is a thing.
"""

import re

from handoff.lexicon.vocabulary import Vocabulary

_END = r"(?=[lWG]*(?:[.,k]|$))"
_SAID = r"(^|[.,])([lRF]*)"  # at the beginning of a clause
_SOMEBODY = r"[oqryf](?:l{0,2}[oqryf]){0,2}"  # lost and found

_Rule = tuple[re.Pattern[str], str]


def _rules(*written: tuple[str, str]) -> list[_Rule]:
    return [(re.compile(pattern), settled) for pattern, settled in written]


# What a part becomes: H a department, e a unit with its name, p perhaps a person, o nothing that is known.
_FIRST = _rules(
    (r"r(?=[lRWI]{0,4}[VCv])", "p"),  # can the nurse call me
    (rf"{_SAID}r(?=(?:l{{0,2}}[oq])?l?W)", r"\1\2e"),  # the nurse please
    (r"(?<=E)([il]{0,2})r", r"\1p"),  # is there a nurse I can talk to
    (r"(?<=WG)r", "e"),  # 我想找护士
    (r"([WG]l{1,2})o(?=p(?:l?[.,N]|$))", r"\1"),  # I want the housing officer, not a form
    (r"([WG][lRi]{0,3})(?:r|[pr]l?o)(?=,?[lo]{0,2}N)", r"\1p"),
    (r"([WG][lWIMo]{0,5}T[lRoMHki]{1,7}[li])r", r"\1p"),  # discuss my tax bill with an inspector
    (r"(?<=T)([lRi]{1,4})r|(?<=T)([lR]{1,4})q", r"\1\2H"),  # talk to reservations
    (r"(?<=[Ts])r|(?<=s)q", "H"),
    (r"(?<=S)([lk]{0,3})q", r"\1H"),  # someone from reservations
    # their number? I will talk to them
    (r"(?<=[oqryfnueHUDpP])([loqHGVWtk]{0,5})[.,]?([lI]{0,3})L", r"\1,\2g"),
    # is the principal reachable
    (rf"{_SAID}(E?l{{0,2}})r(?:l{{0,2}}[oq])?(l{{0,2}}F+)(?=[lW]*[.,])", r"\1\2\3P\4"),
    (rf"{_SAID}(E?l{{0,2}}F+l{{0,2}})r(?:l{{0,2}}[oq])?(?=[lW]*[.,])", r"\1\2\3P"),
    (
        rf"{_SAID}([lW]{{0,3}}Wl{{0,3}})r(?=(?:[lok]{{1,2}}r)?l?o?(?:[.,k]|$))",
        r"\1\2\3e",
    ),  # I demand the station master
    (r"([Xcd]l{0,3})Ml?r", r"\1P"),  # pouvez-vous me passer sa secrétaire
    (r"(?<=[Xcd])(l{0,3})r", r"\1H"),  # fatemi chiamare dal perito
    (r"(?:[onqHU]l{1,2})?(?:[nqHUr]{1,2}y|[nqHU]{1,2}f)(?!l?[on])", "e"),  # the billing people
    (r"[yf]l{0,3}[qHUr]", "e"),  # los de averías
    (rf"u[qHU]{_END}", "e"),  # Abteilung Einkauf
)
# Where words are written apart, "o" is one of them.
_SPACED = _rules((r"Sl{0,2}[or](?=[lW]{0,4}[VC])", "P"))  # one of your underwriters should call me
_UNIT_FIRST = _rules(
    (r"(?<!i)ul{0,3}[oqnHUR]{1,2}(?!l{0,2}[pPy])", "e"),  # отдел возвратов
    (r"Dl{0,2}[oq](?=l*[WTXzx])", "D"),  # la recepción del hotel por favor
    (r"el{0,2}[oq](?=[lW]*(?:[.,kTXzx]|$))", "e"),
    (r"(?<![ioqHUR])[oqHUR]u(?!l?[on])", "e"),  # технический отдел
)
_UNIT_LAST = _rules(
    (r"(?<![ioqHUR])[oqHUR]{1,2}u(?!l?[on])", "e"),  # spa team
)
_THEN = _rules(
    (rf"((?:[WGX]|^|[.,])[lWGI]{{0,4}}){_SOMEBODY}(?=[lW]{{0,3}}x)", r"\1e"),  # get engineering on the line
    (r"d(?=[lRFMi]{0,4}(?:[oq]l{0,2})?n)", "o"),  # connect me to the wifi
    (r"(nl{0,3})[cz]", r"\1o"),
    (rf"(d[lRF]{{0,4}}){_SOMEBODY}{_END}", r"\1H"),  # connect me to the laundry
)
_FINAL = _rules(
    (r"f(?=l{0,3}[TXz])", "H"),
    (r"[qr](?=l{0,3}z)|r(?=l{0,2}[Xc])", "H"),
    (rf"{_SAID}r(?=l{{0,2}}El{{0,3}}[.,])", r"\1\2P"),  # 지배인님 계신가요?
    (r"^([lW]{0,2})z(?=[lW.,]*$)", r"\1c"),  # durchstellen!
    (r"r(?=l{0,2}k[^.,NQA]{0,6}T)", "P"),  # mit einer Pflegerin über Tabletten reden
    (r"r(?=l{0,2}El{0,2}T)", "p"),  # eczacınız var mı danışmak için
    # "I connect myself" is about things, so nobody may have said "I" before.
    (rf"((?<!I)m[lWR]{{0,6}}){_SOMEBODY}(?=[lW]{{0,3}}z{_END})", r"\1H"),  # mich mit der Wäscherei verbinden
    (rf"^([lW]{{2,4}})[oqr](?=[lW]{{0,3}}[cz]{_END})", r"\1H"),  # mit der Wäscherei verbinden bitte
)
_NOBODY_SAYS_ME = _rules(
    (rf"{_SOMEBODY}(?=l{{0,3}}z{_END})", "H"),  # ランドリーにつないで
)
_NAMED_BEFORE_TALK = _rules(
    (r"r(?=[lR]{0,5}T)", "H"),  # hemşireyle konuşmak
    (r"q(?=[lR]{1,3}T)", "H"),
)
# Where words are not written apart, a stretch may end in more than the matter.
_NAMED_BEFORE_TALK_UNSPACED = _NAMED_BEFORE_TALK[:1]
# What stands before the verb may also be who talks.
_NAMED_BEFORE_TALK_AFTER_WISH = _rules((r"([WG]l{0,3})r(?=[lR]{0,3}T)", r"\1H"))
_LAST = _rules(
    (r"(?<=e),?h(?=[lW]*(?:[.,]|$))", "W"),  # billing department, thanks
    (r"^([l,.]*h[l,.]*)e", r"\1H"),  # thanks billing department
)
# A unit that is all there is of a message, "billing department", is asked for.
_AROUND = "[lF.,!]{0,2}"
_ALONE_UNIT_FIRST = re.compile(rf"{_AROUND}(?:e|ul{{0,2}}[oqH](?:l{{1,2}}[oqH])?){_AROUND}")
_ALONE_UNIT_LAST = re.compile(rf"{_AROUND}(?:e|[oqH]{{1,2}}[uf]){_AROUND}")
_ALONE_UNSPACED = re.compile(rf"{_AROUND}(?:e|[qH]u){_AROUND}")
_REST = (
    {"u": "H", "y": "p", "d": "c", "z": "X", "b": "Pk"}
    | {"L": "To"}
    | dict.fromkeys("fqrn", "o")
    | dict.fromkeys("mxih", "l")
)
_SETTLED = str.maketrans(_REST)
_OPEN = frozenset({*_REST, "D", "c", "e"})


def settled(row: str, spoken: Vocabulary) -> str:
    """`row` with whom it names, for the grammar."""
    if _OPEN.isdisjoint(row):
        return row
    if _alone(spoken).fullmatch(row):
        return "D"
    named = _UNIT_FIRST if spoken.unit_first else _UNIT_LAST
    rules = [*_FIRST, *(_SPACED if spoken.spaced else ()), *named, *_THEN]
    if spoken.final:
        rules += _FINAL if spoken.me else [*_FINAL, *_NOBODY_SAYS_ME]
        rules += _before_talk(spoken)
    for pattern, part in [*rules, *_LAST]:
        row = pattern.sub(part, row)
    return row.translate(_SETTLED)


def _alone(spoken: Vocabulary) -> re.Pattern[str]:
    if not spoken.spaced:
        return _ALONE_UNSPACED
    return _ALONE_UNIT_FIRST if spoken.unit_first else _ALONE_UNIT_LAST


def _before_talk(spoken: Vocabulary) -> list[_Rule]:
    if spoken.spaced:
        return _NAMED_BEFORE_TALK
    return _NAMED_BEFORE_TALK_UNSPACED if spoken.negated_after else _NAMED_BEFORE_TALK_AFTER_WISH
