"""How we did, as customers write it who were asked: stars, a number, praise or blame."""

import re
from math import floor

from handoff.asking import is_question
from handoff.courtesies import COURTESIES, THANKS, after_courtesies
from handoff.phrasebook import EVERY
from handoff.whole import keys, phrases, says

_OUT_OF = "(?:/|of|out of|von|sur|de|su|van|na|из|з)"
_STAR = (
    r"(?:stars?|sternen?|stern|étoiles?|estrellas?|estrelas?|stell[ae]|ster(?:ren)?|gwiazd\w*|зв[её]зд\w*|зір\w*"
    r"|yıldız|نجوم|نجمة|颗?星|つ?星|점|सितारे|⭐|★)"
)
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

_BECAUSE = re.compile(
    r"[\s,;]+(?:because|cause|since|weil|denn|da|car|parce|porque|perché|omdat|bo|ponieważ|потому|бо|çünkü|لأن"
    r"|क्योंकि)\s.*|(?:因为|因為|なぜなら).*",
    re.IGNORECASE | re.DOTALL,
)
_BUT = re.compile(
    r"[\s,.;!]+(?:but|however|aber|allerdings|mais|pero|ma|però|mas|porém|maar|ale|jednak|но|однако|але|проте"
    r"|ama|fakat|لكن|ولكن|लेकिन|पर|lekin|하지만|그런데)[\s,:]+(.*)"
    r"|[\s，。,]*(?:但是|但|不过|不過|可是|でも|ですが|けど)[\s，、,]*(.+)",
    re.IGNORECASE | re.DOTALL,
)
_DIGITS = {
    word: str(number)
    for number, words in {
        1: "one eins einen uno una jeden один bir",
        2: "two zwei deux dos due dois twee dwa два",
        3: "three drei trois tres tre três drie trzy три üç",
        4: "four vier quatre cuatro quattro quatro cztery четыре чотири dört",
        5: "five fünf cinq cinco cinque vijf pięć пять п'ять beş",
        10: "ten zehn dix diez dieci dez tien dziesięć десять",
    }.items()
    for word in words.split()
}
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(_DIGITS)})\b", re.IGNORECASE)
_OF_STARS = re.compile(
    rf"(?:{_NUMBER_WORD.pattern}|\d+)(?: {_OUT_OF} (?:{_NUMBER_WORD.pattern}|\d+)|(?= {_STAR}(?!\w)))",
    re.IGNORECASE,
)

_UNSPACED = re.compile(
    "还没|还是|還沒|还不|一直没|没有人|太慢|太差|まだ|遅い|遅すぎ|誰も|아직|아무도|너무 느"
)
_PRAISES, _BLAMES = phrases(EVERY.praise), phrases(EVERY.blame)
_THANKED = THANKS | phrases(EVERY.thanks_for_help)
_MAY_STAND = phrases(EVERY.around_rating) | _THANKED | COURTESIES
_NUMBER_WORDS, _MAY_GIVE = keys(_DIGITS), phrases(EVERY.gives) | _THANKED | COURTESIES
_TROUBLES = (_BLAMES - phrases(EVERY.said_of_others)) | phrases(EVERY.trouble)


def stars_in(text: str) -> int | None:
    """How many of five stars a message is worth, such as "4/5", "⭐⭐⭐" or "8/10"; `None` if none.

    It says nothing else, but for why, and what it goes on to say after "but" (`beside_stars`).
    """
    rated = _BECAUSE.split(_BUT.split(text, maxsplit=1)[0])[0]
    said = _with_digits(rated)
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


def _in_digits(text: str) -> str:
    return _NUMBER_WORD.sub(lambda word: _DIGITS[word[0].casefold()], text)


def _says_no_more(rest: str) -> bool:
    return not rest.strip(_MARKS) or says(rest, _MAY_STAND | _PRAISES | _BLAMES, _MAY_STAND)


def is_praise(text: str) -> bool:
    """Whether a message says that it was good, and nothing else."""
    return says(text, _PRAISES, _MAY_STAND) and not is_blame(text)


def is_thanks(text: str) -> bool:
    """Whether a message gives thanks, and says nothing else."""
    return says(text, _THANKED, _MAY_STAND)


def is_blame(text: str) -> bool:
    """Whether a message says that it was not good, and nothing else."""
    return says(text, _BLAMES, _MAY_STAND | _PRAISES)


def tells_trouble(text: str) -> bool:
    """Whether a message that asks nothing says, among other things, that something is bad or not over."""
    if is_question(text):
        return False
    said = f" {' '.join(after_courtesies(' '.join(keys([text])).split()))} "
    return any(f" {phrase} " in said for phrase in _TROUBLES) or _UNSPACED.search(said) is not None
