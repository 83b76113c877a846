"""How we did, as customers write it who were asked: stars, a number, praise or blame."""

import re
from collections.abc import Iterable, Sequence
from math import floor
from typing import Literal
from unicodedata import decimal

from handoff.asking import is_question
from handoff.contempt import is_contempt
from handoff.courtesies import COURTESIES, THANKS, after_courtesies
from handoff.fold import fold
from handoff.phrasebook import EVERY, LANGUAGES, entries
from handoff.whole import keys, phrases, says


def _any(words: Iterable[str]) -> str:
    """A pattern of these words."""
    alternatives = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
    return f"(?:{alternatives})"


def _conjunctions(name: Literal["because", "however"], *, spaced: bool) -> str:
    lists = (getattr(each, name) for each in LANGUAGES if (each.language in _UNSPACED) != spaced)
    return _any(word.strip() for words in lists for word in words.split(",") if word.strip())


_UNSPACED = ("zh", "ja")
# Of folded text, as the numbers are.
_STAR, _OUT_OF = _any(entries(EVERY.star)), _any(["/", *entries(EVERY.out_of)])
_OF_FIVE = re.compile(rf"([0-5](?:[.,]\d)?) ?(?:{_OUT_OF} ?5)? ?{_STAR}?", re.IGNORECASE)
_OF_TEN = re.compile(rf"(10|[0-9])(?: ?{_OUT_OF} ?10)|(10|[6-9])", re.IGNORECASE)
_OF_HUNDRED = re.compile(r"(100|\d{1,2})(?: ?%| ?/ ?100| percent| prozent)|(100)", re.IGNORECASE)
# "All 3 of you" and "you 3 were great" count people.
_NUMBER = re.compile(
    rf"(?<![\w/.,:-])(?:{_OF_FIVE.pattern}|{_OF_TEN.pattern}|{_OF_HUNDRED.pattern})"
    r"(?![\w/%:-]|[.,]\d| (?:of|were|are)\b)",
    re.IGNORECASE,
)
_STARS = re.compile(r"(?<!\S)(?:[⭐★🌟*]\ufe0f?){1,5}(?!\S)")
_MARKS = " .,!+:)"
_LONGEST = 200  # characters; whoever has said nothing but stars by then has given none

_BECAUSE = re.compile(
    rf"(?<![\s,;])[\s,;]+{_conjunctions('because', spaced=True)}\s.*"
    rf"|{_conjunctions('because', spaced=False)}.*",
    re.IGNORECASE | re.DOTALL,
)
_BUT = re.compile(
    rf"(?<![\s,.;!])[\s,.;!]+{_conjunctions('however', spaced=True)}[\s,:]+(.*)"
    rf"|(?<![\s，。,])[\s，。,]*{_conjunctions('however', spaced=False)}[\s，、,]*(.+)",
    re.IGNORECASE | re.DOTALL,
)
_DIGITS = {
    word: digits
    for digits, words in {
        "1": EVERY.one,
        "2": EVERY.two,
        "3": EVERY.three,
        "4": EVERY.four,
        "5": EVERY.five,
        "10": EVERY.ten,
    }.items()
    for word in entries(words)
}
_IN_STARS = {
    1: phrases(EVERY.one_star),
    2: phrases(EVERY.two_stars),
    3: phrases(EVERY.three_stars),
    4: phrases(EVERY.four_stars),
    5: phrases(EVERY.five_stars),
}
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(_DIGITS)})\b", re.IGNORECASE)
_OF_STARS = re.compile(
    rf"(?:{_NUMBER_WORD.pattern}|\d+)(?: {_OUT_OF} (?:{_NUMBER_WORD.pattern}|\d+)|(?= {_STAR}(?!\w)))",
    re.IGNORECASE,
)

_TROUBLE = re.compile("还没|还是|還沒|还不|一直没|没有人|太慢|太差|まだ|遅い|遅すぎ|誰も|아직|아무도|너무 느")
_PRAISES, _BLAMES = phrases(EVERY.praise), phrases(EVERY.blame)
_THANKED = THANKS | phrases(EVERY.thanks_for_help)
_MAY_GIVE = phrases(EVERY.gives) | _THANKED | COURTESIES
_MAY_STAND = phrases(EVERY.around_rating, EVERY.after_all) | _MAY_GIVE
_AROUND_BLAME = _MAY_STAND | _PRAISES
_HOW_IT_WENT = _AROUND_BLAME | _BLAMES
_NUMBER_WORDS = keys(_DIGITS)
_TROUBLES = (_BLAMES - phrases(EVERY.said_of_others)) | phrases(EVERY.trouble)
_BEGIN_TROUBLE = {phrase.split()[0] for phrase in _TROUBLES}
_MOST_WORDS = max(phrase.count(" ") + 1 for phrase in _TROUBLES)


def stars_in(text: str) -> int | None:
    """How many of five stars a message is worth, such as "4/5", "⭐⭐⭐" or "8/10"; `None` if none.

    It says nothing else, but for why, and what it goes on to say after "but" (`beside_stars`).
    """
    head = text[:_LONGEST]
    rated = _BECAUSE.split(_BUT.split(head, maxsplit=1)[0], maxsplit=1)[0]
    if len(rated) == _LONGEST:
        return None
    folded = _with_common_digits(fold(rated))
    in_words = (stars for stars, known in _IN_STARS.items() if says(folded, known, _MAY_STAND))
    if (stars := next(in_words, None)) is not None:
        return stars
    said = _with_digits(folded)
    number = _STARS.search(said) or _NUMBER.search(said)
    if number is None or not _says_no_more(said[: number.start()] + " " + said[number.end() :]):
        return None
    if number.re is _STARS:
        return sum(mark in "⭐★🌟*" for mark in number[0])
    for pattern, a_star in ((_OF_FIVE, 1), (_OF_TEN, 2), (_OF_HUNDRED, 20)):
        if of := pattern.fullmatch(number[0].strip()):
            return _whole(float((of[1] or of[2]).replace(",", ".")) / a_star)
    return None


def _whole(stars: float) -> int:
    """Halves count as the next star."""
    return min(5, max(1, floor(stars + 0.5)))


def beside_stars(text: str) -> str:
    """What somebody who gives stars goes on to say: "no refund yet" of "4 but no refund yet"; or nothing."""
    if stars_in(text) is None or (but := _BUT.search(text)) is None:
        return ""
    rest = (but[1] or but[2] or "").strip()
    return "" if _says_no_more(rest) else rest


def _with_digits(text: str) -> str:
    """`text` with a digit for each number word that gives stars: "a good one" gives none."""
    if says(text, _NUMBER_WORDS, _MAY_GIVE):
        return _in_digits(text)
    return _OF_STARS.sub(lambda match: _in_digits(match[0]), " ".join(text.split()))


def _with_common_digits(text: str) -> str:
    """The same with our digits: "٤" and "४" are "4"."""
    return "".join(str(decimal(c)) if c.isdecimal() else c for c in text)


def _in_digits(text: str) -> str:
    return _NUMBER_WORD.sub(lambda word: _DIGITS[word[0]], text)


def _says_no_more(rest: str) -> bool:
    return not rest.strip(_MARKS) or says(rest, _HOW_IT_WENT, _MAY_STAND)


def is_praise(text: str) -> bool:
    """Whether a message says that it was good, and nothing else."""
    return says(text, _PRAISES, _MAY_STAND) and not is_blame(text)


def is_thanks(text: str) -> bool:
    """Whether a message gives thanks, and says nothing else."""
    return says(text, _THANKED, _MAY_STAND)


def is_blame(text: str) -> bool:
    """Whether a message says that it was not good, and nothing else."""
    return says(text, _BLAMES, _AROUND_BLAME) or is_contempt(text)


def tells_trouble(text: str) -> bool:
    """Whether a message that asks nothing says, among other things, that something is bad or not over."""
    said = " ".join(keys([text])).split()
    return _has_trouble(said) and _has_trouble(after_courtesies(said)) and not is_question(text)


def _has_trouble(said: Sequence[str]) -> bool:
    begins = (at for at, word in enumerate(said) if word in _BEGIN_TROUBLE)
    parts = (" ".join(said[at : at + count]) for at in begins for count in range(1, _MOST_WORDS + 1))
    return not _TROUBLES.isdisjoint(parts) or _TROUBLE.search(" ".join(said)) is not None
