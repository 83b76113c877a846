"""Which rows of parts are a request for a person: one small grammar for all languages.

A message is read as one letter for each part its words play (`handoff.lexicon.vocabulary`).
"""

import re
from functools import lru_cache

#: a bare wish for help, in which no person is named: an offer of one is the answer to it
WISH = 0.4


def _pattern(written: str) -> re.Pattern[str]:
    """`written` with what is light in every place: help, and where somebody is; support is a department.

    Nothing is far apart: a gap has an end, so that the longest message is read in time.
    """
    return re.compile(written.replace("l", "lIZF").replace("H", "HUe").replace("]*", "]{0,9}"))


# Parts that may stand between a verb and its person: light words, "real", which desk, wishes.
_GAP = "[lRDHWM]*"
# The noun is not the first half of another: "agent number".
_END = r"(?=[.,lkTXWGNREPpSDHQAVCY]|$)"
# The same where the noun is weak: nothing but the end of what is said, or what the person is to do.
_STRICT = r"(?=[lW]*(?:[.,kNTXCQA]|[VZ][lW]*(?:[.,k]|$)|$))"
# The same where the verb is weak: what is looked at, or by whom, is not named.
_DONE = r"(?=[lW]*(?:[.,kN]|$))"

#: (pattern, how sure), surest first
_REQUESTS = [
    (_pattern(pattern), sure)
    for pattern, sure in (
        (rf"T{_GAP}(?:[oG]{_GAP}){{0,2}}P", 1.0),  # talk to your bloody billing agent
        (rf"T{_GAP}(?:o{_GAP})?p", 0.95),  # speak to the manager
        (rf"[WG][lW]*T{_GAP}(?:[oMk]+{_GAP}){{1,3}}p{_STRICT}", 0.85),  # discuss my bill with an officer
        (rf"X[lRDHWTGMV]*(?:o{_GAP})?[Pp]", 1.0),  # put me through to a person
        (rf"[WG][lRWGDHT]*P{_END}", 0.95),  # I need an operator
        (rf"[WG][lRWGDHT]*(?:o[lR]*)?R[lRDH]*[PpS]{_END}", 0.95),  # can I have a real person
        (rf"[WG][lRWGDHS]*p(?:[l]*H)?{_STRICT}", 0.9),  # give me a person, one from billing
        (rf"E[lRDHW]*(?:o[lR]*)?P{_END}", 0.9),  # is there a human
        (rf"E[lDH]*R[lR]*[PpS]{_END}", 0.9),  # is there any real person
        (r"E[lRDHN]*[PpS][lS,]*(?:[oF][lk]*)?(?:W[lRS]*)?T", 0.9),  # is there someone I can talk to
        (r"(?:[PpS][l,]*W|[Pp][l]*S)[lW]*T", 0.85),  # a person I can talk to, un conseiller à qui parler
        (r"T[lRPpDHW]*S", 0.85),  # speak with someone
        (r"X[lRPpDHWT]*[SDH]", 0.85),  # connect me to someone, to support
        (r"[WG][lRW]*S[lk]*[DH]", 0.85),  # give me somebody from billing
        (r"[WG][lW]*S[lk]{1,3}M?o(?=[lW]*(?:[.,]|$))", 0.7),  # I want someone from underwriting
        (rf"T{_GAP}(?:o[lR]*)?[DH]", 0.8),  # contact customer service
        (rf"[WG][lRWG]*D{_STRICT}", 0.8),  # I need customer service
        (r"P[lRW]*(?:M[l]*o[l]*)?[VZ]", 0.85),  # can a human reply
        (rf"(?:[WS][lRW]*S?[lR]*p|p[lR]*W)[lRW]*[VZ]{_DONE}", 0.85),  # could one of your people look at this
        (r"[WG][lRW]*(?:M[l]*o[l]*)?[VZU][lkRW]*P", 0.85),  # I want help from a human
        (rf"W[lW]*V[lW]*S{_DONE}", 0.85),  # me puede atender alguien
        (r"E[lF]*N[lRo]{0,3}P[lFHE]{0,6}o?(?=[l]*(?:[.,]|$))", 0.85),  # is there no human at all
        (r"E[lRDH]*S[l]*R", 0.9),  # is there anybody real
        (rf"(?:W[lW]*[VZ]|(?:^|[.,])[lW]*V)[lkRW]*p{_STRICT}", 0.85),
        (r"(?:^|[.,])[lWk]*V[lkRW]*P", 0.85),  # that a human answers, when one will
        (rf"(?:^|[.,])[lWk]*V[lkW]*S{_DONE}", 0.85),
        (rf"[WG][lRW]*[PpS][lW,A]*[oH]?[l]*(?:M[l]*o[l]*)?V{_DONE}", 0.85),  # one who looks at my bill
        (rf"[WG][lRW]*S[l]*R{_STRICT}", 0.85),  # someone competent
        (rf"[WG][lWVTo]{{0,8}}S[l]*R{_STRICT}", 0.8),  # rather explain it to somebody in the flesh
        (r"(?<![WG])E[lW]*S[lWF]*(?=[.,]|$)", 0.7),  # it does not work is there someone
        # who is the manager? I want to talk to him
        (r"(?<=[PpDF])[.,][lI]*[WG][loI]{0,3}T[lo]{0,2}(?=[.,]|$)", 0.7),
        (r"[pPSAQ][^.,]{0,9}[.,]+[lI]*W[lI]{0,3}T[l]{0,2}(?=[.,]|$)", 0.7),
        (rf"(?:^|[.,])[lWI]*S[lW]*(?:[HDUeo][lW]*)?T{_DONE}", 0.85),  # who at the office can I talk to
        (r"E[lRDHN]*[PpS][lW,]*V", 0.85),  # is there someone who can look at this
        (r"(?:^|[.,])[lWIEF]*S[lF]*(?:W[lWIF]*V|V[lF]*W)[lWGF]*(?=[.,]|$)", 0.7),  # anybody please answer
        (r"(?:^|[.,])[lWI]*N[lWIG]*B[lW]*(?=[.,]|$)", 0.6),  # I don't want a bot
        (rf"(?:^|[.,])[lWIFHUDe]*S[lFpHE]*(?:W[lW]*)?V{_DONE}", 0.7),  # someone should call me
        (r"P[l]*F[lW]*(?=[.,]|$)", 0.7),  # is an agent available
        (r"[Pp][lW]*(?:o[l]*)?F[lkR]*(?:o[l]*)?[TV][l]*(?=[.,k]|$)", 0.8),  # an engineer free for a call
        (r"(?:E|S[lk]?)[lRDH]*p[l]*F[l]*(?:k[lR]*)?(?:[oT][l]*)?(?=[.,]|$)", 0.7),  # any engineer free
        (r"(?:^|[.,])[lE]*p[l]*o[lkoH]{0,4}F(?=[.,]|$)", 0.7),  # ist Frau Yilmaz aus der Vermietung da
        (r"SR[lRW]*V", 0.85),  # could someone real join
        (r"(?:^|[.,])[lWI]*soo?[lW]*(?=[.,]|$)", 0.7),  # I want to speak to the restaurant
        (r"C(?![lN]?o)", 0.85),  # call me back
        (r"(?:^|[.,])[lWEIF]*S[lWIF]*Z[lWF]*(?=[.,]|$)", 0.7),  # can someone help me
        (r"(?:^|[.,])[lWI]*[WGX][lWIR]*S[lWI]*(?=[.,]|$)", 0.7),  # get me someone
        (r"(?:^|[.,])[l]*S[lR]*W[lW]*(?=[.,]|$)", 0.7),  # somebody, please
        (r"B[lWN]*[.,][lW]*[PpS][lW]*(?=[.,]|$)", 0.8),  # no bots, a person please
        (r"N[lWGTX]*B[lW,.]*o?[lW]*R?[PpS]", 0.9),  # no bot, a human
        (r"N[lWG]*T[lW]*B", 0.6),  # I don't want to talk to a bot
        (r"[TX][lRDHWGSo]{0,6}P", 0.6),
        (rf"[WG][lRW]*e{_STRICT}", 0.8),  # I need the fraud team
        (r"(?:^|[.,])[lR]*e[l]*W[lW]*(?=[.,k]|$)", 0.85),  # fraud team please
        (r"(?:[PpS][^.,]{0,4}|[PpSDHAkoVQ][^.]{0,9}[.,]+[lWIk]*)g", 0.85),  # whose is it? put them on
        # The company's own words.
        (rf"T{_GAP}[PpS]?[l]*K", 0.9),  # talk to Marit
        (r"X[lRPpDHWTS]*K", 0.9),  # put me through to billing
        (rf"[WG][lW]*K[H]?{_STRICT}", 0.85),  # I need Marit
        (r"K[H]?[l]*W[lW]*(?=[.,k]|$)", 0.85),  # Marit please
    )
]
#: a person said alone; not an answer to whom one talks with
_ALONE = [
    (_pattern(pattern), sure)
    for pattern, sure in (
        (r"(?:P|Rp)[l]*W[lW]*(?=[.,k]|$)", 0.9),  # this is useless, human please
        (r"(?:^|[.,])[lR]*P[lRWT]*(?:,[lW]+)?(?=[.]|$)", 0.85),  # this is useless. human! please
        (r"(?:^|[.])[lR]*p[lpPW]*(?=[.])", 0.85),
        (r"(?<=[.,])[lR]*[pD][l]*W[lW]*(?=[.,]|$)", 0.85),  # you are no help, the manager please
    )
]
#: where the verb may follow its object
_FINAL = [
    (_pattern(pattern), sure)
    for pattern, sure in (
        (r"[Pp][lRWDHG,]*(?:o[lW]*)?[TX]", 1.0),  # mit einem Menschen sprechen
        (r"[PpD][lRG]*W[lWG]*(?=[.,k]|$)", 0.9),  # temsilci istiyorum
        (r"(?:^|[.,k])[lRWGI]*e[lRG]*[WG][lWG]*(?=[.,k]|$)", 0.85),  # ödeme ekibi lütfen
        (r"S[lRG]*W(?![^.,]*Z)[lWG]*(?=[.,k]|$)", 0.9),
        (r"[DH][lRWG]*[TX]", 0.85),
        (r"S[lF]*E(?=[.,]|$)", 0.7),
        (r"[^.,]{3,9}g(?=[lW]*(?:[.,]|$))", 0.85),  # जिसने बेची थी उसे बुलाओ
        (r"Pl{0,2}k[^.,NQA]{0,8}T", 0.85),  # mit einem Berater über mein Depot reden
        (r"WG[lo]{1,6}P(?=[lW]*(?:[.,]|$))", 0.7),  # 我要找当时卖我保险的那个业务员
        (r"S[lRW]*V[l]*[Pp]?[l]*E", 0.85),
        (r"S[lR]*M[l]*o[l]*V", 0.85),  # 誰か私の申請見て
        (r"S[lRWGkH]*(?:X|(?:o[lR]*)?T)", 0.85),
        (r"p[lRW]*[VZ][l]*W", 0.85),
        (rf"P[lR]*E{_STRICT}", 0.9),
        (r"[Pp][lR]*E[l]*T", 0.85),
        (rf"[PpSD][lRDH]*G{_STRICT}", 0.9),
        (r"K[lRWH]*[TX]", 0.9),
        (r"P[lR]*[ZU][l]*o?[l]*W", 0.85),  # insan yardımı lazım
        (rf"(?:^|[.,])[lR]*P[lR]*[ZU]{_STRICT}", 0.85),  # temsilci desteği
    )
]
#: where the verb may follow, and "not" stands before both
_NO_BOT_FINAL = _pattern(r"N[lWG]*B[lW]*T")
#: where "not" comes after what it denies
_NO_BOT_AFTER = _pattern(r"B[lW]*T[lW]*N|B[lW]*NW")
_NOT_A_BOT = _pattern(r"R?[Pp][l,]*N[l]*B")  # a human, not a bot
_NOT_A_BOT_AFTER = _pattern(r"B[lW]*N[lW,.]*R?[Pp]|R?[Pp][l,]*B[l]*N")  # the same where "not" comes after
# Is Marit there? Here, where somebody is, matters; a name alone is no request.
_PRESENT = re.compile(r"(?:^|[.,lWE])K[l]*[FE](?=[lWFZ]*(?:[.,]|$))|E[l]*K(?=[lWFZ]*(?:[.,]|$))")

_BARE = re.compile(r"[lIRHUPpD.,!WZF]*[PpD][lIRHUPpD.,!WZF]*")
_LONGEST_BARE = 6  # parts
# Is anybody there? Said to a bot, it asks for somebody else.
_ANYONE = re.compile(r"[lIFW.,!]*(?:J|E[lIFW]*S|S[lIFW]*[EF]|S(?=[.,!]*[.!]))[lIFW.,!]*")
_WISH = re.compile(r"[lIRWGEZUSMF.,!T]*[ZU][lIWZUSF.,!]*G?[lIW.,!]*")
_LONGEST_WISH = 10  # parts

# "How do I configure that chats go to an agent?" Whoever goes on with "I want" asks something else.
_CONFIGURED = re.compile(r"[^.,]*w(?:(?!I[WG])[^.,])*(?:,(?:k|W?B)[^.,]*)?")
_SUPPOSED = re.compile(r"j[^.]*")  # if I upgrade, can I talk to an agent on sundays
# To nobody in particular: to a person.
_TRANSFERRED = re.compile(r"((?:^|[.,])[^.,oPpSDHUK]*)c(?=[lWIXF]*(?:[.,k]|$))")
_CALLED_AT = re.compile(r"[Cc][lFWt]+")  # call me on monday
_TO_THE = re.compile(r"s(?!oo?[lW]*(?:[.,]|$))")
_WISHED = re.compile(r"([WG][^.,v]*)v")  # that somebody did it; without a wish they did it already
_OWN = re.compile(r"(?<![TXcd])M[lFR]*p|M[lFR]*[DHUe]")
# One of your people, human assistant: one person, named twice.
_NAMED = re.compile(r"[Sp](?=l{0,2}P)|S(?=l{0,2}p)|p(?=p)")
_NEGATED_BEFORE = re.compile(r"N(?:[lFWGTXHDSM]|R(?!W)){0,5}$")
_NEGATED_AFTER = re.compile(r"[lIFWTXGE]{0,4}N(?![lW]*B)")
_ASKS = re.compile(r"A[lIFRp]{0,3}$")
_OR_BOTS = re.compile(r"[lIFWoN]{0,4}B")  # are there people, or only bots?
_INFORMS = re.compile(r"Q[lIFZWoU]{0,5}$")
_TOLD_OF_CALLING = re.compile(r"(?<!k)[YAQ][^.,]{0,5}$")
_NOBODY_CALLS = re.compile(r"N[^.,WB]*$")
_INFORMS_AFTER = re.compile(r"[lIFW]{0,2}Q")
_IS_PAID = re.compile(r"[lIFWEo]{0,4}Q[lW]*(?:[.,]|$)")  # does talking to an agent cost anything
_TOLD_BEFORE = re.compile(r"Y[lIFYR]{0,3}$")
_TOLD_AFTER = re.compile(r"[lIF]{0,2}Y")
_TOLD_AT_THE_END = re.compile(r"[lo]{0,4}YY|[^.,W]{0,9}Y[^W]*$")  # spoke with one, and was told that ...
_MENTIONS = re.compile(r"[PDHUKSe]")
_NEAR = 12  # parts around a request that can turn its meaning
_MATTERS = frozenset("PpSDHUBKCJcseg")


class Grammar:
    """The requests of one kind of language: whether the verb, and whether "not", may follow."""

    def __init__(self, *, final: bool, negated_after: bool) -> None:
        self._final = final
        self._negated_after = negated_after
        not_a_bot = (_NOT_A_BOT_AFTER if negated_after else _NOT_A_BOT, 0.85)
        denied = ((_NO_BOT_AFTER if negated_after else _NO_BOT_FINAL, 0.6),) if final else ()
        self._patterns = [*_REQUESTS, not_a_bot, *denied, *(_FINAL if final else ())]

    def sureness(self, row: str) -> float:
        """How surely a row of letters asks for a person."""
        if _MATTERS.isdisjoint(row) and "Z" not in row:
            return 0.0
        row = _SUPPOSED.sub("o", _CONFIGURED.sub("o", row))
        row = _CALLED_AT.sub(lambda called: called[0].replace("t", "l"), row).replace("t", "o")
        row = _WISHED.sub(r"\1V", _OWN.sub("o", row)).replace("v", "Y")
        row = _TRANSFERRED.sub(r"\1C", row).replace("c", "X")
        row = _TO_THE.sub("T", row)
        best = _whole(row)
        row = _NAMED.sub("", row.replace("J", "ES"))
        for pattern, sure in self._patterns if "A" in row else [*self._patterns, *_ALONE]:
            if sure <= best:
                continue
            for match in pattern.finditer(row):
                best = max(best, self._judged(row, match, sure))
        return best

    def _judged(self, row: str, match: re.Match[str], sure: float) -> float:
        """How sure a request is, seen together with what stands around it."""
        start, end = match.span()
        before, inside, after = row[max(0, start - _NEAR) : start], match[0], row[end : end + _NEAR]
        if inside[0] in ".,":
            before = ""  # of another clause
        if not self._negated_after and "N" not in inside and _NEGATED_BEFORE.search(before):
            return 0.1
        if self._final and _NEGATED_AFTER.match(after):
            return 0.1
        if "B" in inside and "A" in before:
            return 0.2
        if "E" in inside and "V" not in inside and _OR_BOTS.match(after):
            return 0.2
        if inside[0] != "E" and _ASKS.search(before):
            return 0.2
        if inside[-1] == "C" and _TOLD_OF_CALLING.search(before):
            return 0.2 if not (self._negated_after and after.startswith("W")) else sure
        if inside == "C" and not self._negated_after and _NOBODY_CALLS.search(before):
            return 0.1
        if _INFORMS.search(before) or (not self._negated_after and _TOLD_BEFORE.search(before)):
            return 0.2
        if _IS_PAID.match(after):
            return 0.2
        if self._final and (_INFORMS_AFTER.match(after) or _TOLD_AFTER.match(after)):
            return 0.2
        if self._negated_after and _TOLD_AT_THE_END.match(after):
            return 0.2
        return sure


@lru_cache(maxsize=4)
def grammar(final: bool, negated_after: bool) -> Grammar:
    return Grammar(final=final, negated_after=negated_after)


def _whole(row: str) -> float:
    """How surely a row asks for a person as a whole, whatever its parts say."""
    said = row.strip(".,!lIF")
    if _PRESENT.search(row):
        return 0.85
    if _ANYONE.fullmatch(row):
        return 0.7
    names = "P" in row or "D" in row or said.strip("RW") == "p"
    if names and len(said) <= _LONGEST_BARE and _BARE.fullmatch(row):
        return 0.9
    if len(said) <= _LONGEST_WISH and _WISH.fullmatch(row):
        return WISH
    return 0.1 * bool(_MENTIONS.search(row))
