"""Which rows of parts are a request for a person: one small grammar for all languages.

A message is read as one letter for each part its words play (`handoff.lexicon.vocabulary`). How people ask is
in `handoff.phrasings`; here a row is made plain for them, and what they find is seen together with what
stands around it.
"""

import re
from functools import lru_cache

from handoff.parts import PARTS, pattern
from handoff.phrasings import ALONE, REQUESTS, VERB_LAST

#: a bare wish for help, in which no person is named: an offer of one is the answer to it
WISH = 0.4
_PRESENT, _NAMED = 0.85, 0.9
_ANYBODY_THERE = 0.7
_DENIED = 0.1
_TOLD_OR_ASKED = 0.2

#: where the verb may follow, and "not" stands before both
_NO_BOT_VERB_LAST = pattern("negation light|want|get* bot light|want* talk")
#: where "not" comes after what it denies
_NO_BOT_AFTER = pattern("bot light|want* talk light|want* negation | bot light|want* negation want")
_NO_BOT = 0.6
# a human, not a bot
_NOT_A_BOT = pattern("real? person|maybe_person light|comma* negation light* bot")
_NOT_A_BOT_AFTER = pattern(
    """bot light|want* negation light|want|pause* real? person|maybe_person
    | (^ | pause) light* unknown light* negation light* real? person light|want* (?=pause | $)
    | real? person|maybe_person light|comma* bot light* negation"""
)
_RATHER_NO_BOT = 0.85

# Is Marit there? Here, where somebody is, matters; a name alone is no request.
_COMPANY_PRESENT = pattern(
    """(^ | pause|light|want|exists) company light* present|exists
        (?=light|want|present|help* (pause | $))
    | exists light* company (?=light|want|present|help* (pause | $))"""
)
_AROUND_A_NAME = "light|subject|real|department|support|person|maybe_person|desk|pause|want|help|present*"
_BARE = pattern(f"{_AROUND_A_NAME} person|maybe_person|desk {_AROUND_A_NAME}")
_LONGEST_BARE = 6  # parts
# Is anybody there? Said to a bot, it asks for somebody else.
_ANYONE = pattern(
    """light|subject|present|want|pause*
    (anyone | exists light|subject|present|want* someone | someone light|subject|present|want* exists|present
        | someone (?=pause* full_stop))
    light|subject|present|want|pause*"""
)
_WISH = pattern(
    """light|subject|real|want|get|exists|help|support|someone|own|present|pause|talk*
    help|support light|subject|want|help|support|someone|present|pause* get? light|subject|want|pause*"""
)
_LONGEST_WISH = 10  # parts

# "How do I configure that chats go to an agent?" Whoever goes on with "I want" asks something else.
_CONFIGURED = pattern(
    "!pause* configures ((?!subject want|get) !pause)* (comma (breaks | want? bot) !pause*)?"
)
_SUPPOSED = pattern("supposes !full_stop*")  # if I upgrade, can I talk to an agent on sundays
# To nobody in particular: to a person.
_TRANSFERRED = pattern(
    """(^ | pause) !pause|unknown|person|maybe_person|someone|desk|department|support|company*
    transfer_me (?=light|want|subject|get|transfer|present* (pause|breaks | $))"""
)
_CALLED_AT = pattern("callback|transfer_me|answers light|present|want|when+")  # call me on monday
_TO_THE = pattern("talk_to (?!unknown unknown? light|want* (pause | $))")
# That somebody did it; without a wish they did it already.
_WISHED = pattern("want|get !pause|answered* answered")
_OWN = pattern(
    """(?<!talk|transfer|transfer_me|put_through) own light|present|real* maybe_person
    | own light|present|real* desk|department|support|named_unit"""
)
# One of your people, human assistant: one person, named twice.
_NAMED_TWICE = pattern(
    """someone|maybe_person (?=light{0,2} person) | someone (?=light{0,2} maybe_person)
    | maybe_person (?=maybe_person)"""
)
_NEGATED_BEFORE = pattern(
    "negation (light|present|want|get|talk|transfer|department|someone|own | real (?!want)){0,5} $"
)
_NEGATED_AFTER = pattern(
    "light|subject|present|want|talk|transfer|get|exists{0,4} negation (?!light|want* bot)"
)
_ASKS = pattern("asks_about_bot light|subject|present|real|maybe_person{0,3} $")
# Are there people, or only bots?
_ARE_THERE = pattern("exists light|real|want{0,3} $")
_OR_BOTS = pattern("light|subject|present|want|unknown|negation{0,4} bot")
_INFORMS = pattern("informs light|subject|present|help|want|unknown|support|breaks{0,5} $")
_TOLD_OF_CALLING = pattern("(?<!breaks) past|asks_about_bot|informs !pause{0,5} $")
_NOBODY_CALLS = pattern("negation !pause|want|bot* $")
_INFORMS_AFTER = pattern("light|subject|present|want{0,2} informs")
# Does talking to an agent cost anything?
_IS_PAID = pattern("light|subject|present|want|exists|unknown{0,4} informs light|want|exists* (pause | $)")
_TOLD_BEFORE = pattern("past light|subject|present|past|real{0,3} $")
_TOLD_AFTER = pattern("light|subject|present{0,2} past")
# Spoke with one, and was told that ...
_TOLD_AT_THE_END = pattern("light|unknown{0,4} past past | !pause|want{0,9} past !want* $")
_MENTIONS = pattern("person|desk|department|support|company|someone|named_unit")
_NEAR = 12  # parts around a request that can turn its meaning
_MATTERS = frozenset(
    PARTS[part]
    for part in (
        *("person", "maybe_person", "someone", "desk", "department", "support", "named_unit", "help"),
        *("company", "bot", "callback", "anyone", "transfer_me", "talk_to", "them", "talk"),
    )
)
_SURROUNDS = "".join(PARTS[part] for part in ("pause", "light", "subject", "present"))


class Grammar:
    """The requests of one kind of language: whether the verb, and whether "not", may follow."""

    def __init__(self, *, final: bool, negated_after: bool) -> None:
        self._final = final
        self._negated_after = negated_after
        phrasings = [*REQUESTS, *(VERB_LAST if final else ())]
        self._patterns = [(phrasing.pattern, phrasing.sure) for phrasing in phrasings]
        self._patterns.append((_NOT_A_BOT_AFTER if negated_after else _NOT_A_BOT, _RATHER_NO_BOT))
        if final:
            self._patterns.append((_NO_BOT_AFTER if negated_after else _NO_BOT_VERB_LAST, _NO_BOT))
        self._alone = [(phrasing.pattern, phrasing.sure) for phrasing in ALONE]

    def sureness(self, row: str) -> float:
        """How surely a row of letters asks for a person."""
        if _MATTERS.isdisjoint(row):
            return 0.0
        row = plain(row)
        best = _whole(row)
        row = named_once(row)
        asks_who = _has(row, "asks_about_bot")
        for phrased, sure in self._patterns if asks_who else [*self._patterns, *self._alone]:
            if sure <= best:
                continue
            for match in phrased.finditer(row):
                best = max(best, self._judged(row, match, sure))
        return best

    def _judged(self, row: str, match: re.Match[str], sure: float) -> float:
        """How sure a request is, seen together with what stands around it."""
        start, end = match.span()
        before, inside, after = row[max(0, start - _NEAR) : start], match[0], row[end : end + _NEAR]
        if inside[0] in PARTS["pause"]:
            before = ""  # of another clause
        if self._denied(before, inside, after):
            return _DENIED
        if _called(inside) and _TOLD_OF_CALLING.search(before):
            wished = self._negated_after and after.startswith(PARTS["want"])
            return sure if wished else _TOLD_OR_ASKED
        return _TOLD_OR_ASKED if self._told_or_asked(before, inside, after) else sure

    def _denied(self, before: str, inside: str, after: str) -> bool:
        if self._final and _NEGATED_AFTER.match(after):
            return True
        if self._negated_after:
            return False
        if not _has(inside, "negation") and _NEGATED_BEFORE.search(before):
            return True
        return inside == PARTS["callback"] and bool(_NOBODY_CALLS.search(before))

    def _told_or_asked(self, before: str, inside: str, after: str) -> bool:
        """Whether it tells of a person, or asks about one."""
        told_who = inside[0] == PARTS["exists"] or inside[-1] == PARTS["transfer"]
        if _has(inside, "bot") and (_has(before, "asks_about_bot") or _ARE_THERE.search(before)):
            return True
        if _has(inside, "exists") and not _has(inside, "answers") and _OR_BOTS.match(after):
            return True
        if (not told_who and _ASKS.search(before)) or _INFORMS.search(before) or _IS_PAID.match(after):
            return True
        if not self._negated_after and _TOLD_BEFORE.search(before):
            return True
        if self._final and (_INFORMS_AFTER.match(after) or _TOLD_AFTER.match(after)):
            return True
        return self._negated_after and bool(_TOLD_AT_THE_END.match(after))


@lru_cache(maxsize=4)
def grammar(final: bool, negated_after: bool) -> Grammar:
    return Grammar(final=final, negated_after=negated_after)


def plain(row: str) -> str:
    """`row` in the parts that the phrasings know."""
    unknown, light = PARTS["unknown"], PARTS["light"]
    row = _SUPPOSED.sub(unknown, _CONFIGURED.sub(unknown, row))
    row = _CALLED_AT.sub(lambda called: called[0].replace(PARTS["when"], light), row)
    row = _OWN.sub(unknown, row.replace(PARTS["when"], unknown))
    row = _ending_in("answers", _WISHED, row).replace(PARTS["answered"], PARTS["past"])
    row = _ending_in("callback", _TRANSFERRED, row)
    return _TO_THE.sub(PARTS["talk"], row.replace(PARTS["transfer_me"], PARTS["transfer"]))


def _ending_in(part: str, found: re.Pattern[str], row: str) -> str:
    """`row` with the last letter of whatever is `found` made that of `part`."""
    return found.sub(lambda match: match[0][:-1] + PARTS[part], row)


def named_once(row: str) -> str:
    """`row` with each person in it once."""
    return _NAMED_TWICE.sub("", row.replace(PARTS["anyone"], PARTS["exists"] + PARTS["someone"]))


def _whole(row: str) -> float:
    """How surely a row asks for a person as a whole, whatever its parts say."""
    said = row.strip(_SURROUNDS)
    if _COMPANY_PRESENT.search(row):
        return _PRESENT
    if _ANYONE.fullmatch(row):
        return _ANYBODY_THERE
    around = said.strip(PARTS["real"] + PARTS["want"])
    names = _has(row, "person") or _has(row, "desk") or around == PARTS["maybe_person"]
    if names and len(said) <= _LONGEST_BARE and _BARE.fullmatch(row):
        return _NAMED
    if len(said) <= _LONGEST_WISH and _WISH.fullmatch(row):
        return WISH
    return 0.1 * bool(_MENTIONS.search(row))


def _has(row: str, part: str) -> bool:
    return PARTS[part] in row


def _called(inside: str) -> bool:
    return inside[-1] == PARTS["callback"]
