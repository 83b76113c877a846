"""What must be right to the letter in an answer: amounts, times, links, addresses, numbers, promises."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from knowledge.amounts import Amounts, amounts, has
from knowledge.claims import claims
from knowledge.numerals import in_digits

# No pattern reads a long text again from each of its letters on: what may be long ends where it may begin
# anew, is not given back once read (`++`), or has a longest.
_LINK = re.compile(r"\[([^\[\]]*+)\]\(\s*+<?+([^)\s>]{0,2000}+)[^)]{0,200}+\)")
#: Where a link leads, also of one whose text has brackets in it, and of `[text]: target`.
_TARGET = re.compile(r"\](?:\(|:\s)\s*<?([^)\s>]+)")
_PICTURE = re.compile(r"!\[[^\[\]]*+\]\([^)]{0,2000}+\)")
_URL = re.compile(
    r"(?<![^\W_])(?:[a-z][a-z0-9+.-]{0,40}://|www\.|(?:mailto|tel|javascript|data):)[^\s<>\"')\]]+",
    re.IGNORECASE,
)
#: "_9 days_" and "__free__", not in code, in a link or beside what an address is made of.
_EMPHASISED = re.compile(
    rf"(?P<literal>`[^`\n]{{0,300}}`|\]\([^)\s]{{0,2000}}|{_URL.pattern})"
    r"|(?<![\w@/.=&?#%+-])(_++)(?=\S)(?P<read>[^\n]{1,500}?)(?<=\S)\2(?![\w@/(=&#%+-]|[.:?]\w)",
    re.IGNORECASE,
)
#: Around words, with or without a pair.
_UNDERSCORES = re.compile(r"(?<![\w/])_+|_+(?![\w/])")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_HOST = re.compile(r"(?<![^\W_])(?:[^\W_][\w-]{0,62}\.){1,20}[^\W\d_]{2,63}(?![^\W_])(?:/[^\s<>\"')\]]*)?")
_HANDLE = re.compile(r"(?<![^\W_])(?<!\.)@\w[\w.]+")
#: An address written so that it does not look like one: "shop dot example", "help [at] shop .example".
_DISGUISED = re.compile(
    r"\b(?:dot|punkt|arobase|arroba)\b|[(\[{]\s*(?:at|punkt|point|punto|ät|arobase|arroba|\.)\s*[)\]}]|\bhxxps?\b|\w\s+\.\s?[^\W\d_]{2,}"
    r"|\w\.\s+(?:com|net|org|info|io|de|eu|co|uk|shop|app|me|xyz|biz|ru|cn|example)\b|\w\s+@\s*\w|\w@\s+\w",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w.,€$£])\+?\(?\d(?:[ ()/.-]{0,2}\d){6,}(?![\w%€])")
#: A word of letters and digits, such as a code, a serial number or a model's name.
#: A letter, but for those of languages that put no spaces between words: "为15元" is no code.
_SPACED = r"[^\W\u3040-\u9fff\uac00-\ud7af]"
_CODE = re.compile(rf"(?<!{_SPACED})(?<!-)(?:{_SPACED}|-)*(?![\d_]){_SPACED}-?\d(?:{_SPACED}|-)*")
_HALF = r"am|pm|a\.m\.|p\.m\."
_TIME = re.compile(
    rf"(?<!{_SPACED})(?:(?P<hour>\d{{1,2}})"
    rf"(?::(?P<minute>\d{{2}})(?:\s?(?P<half>{_HALF}))?|\s?(?P<bare_half>{_HALF}))"
    r"|(?P<uhr>\d{1,2})(?:\.(?P<uhr_minute>\d{2}))?\s?Uhr|(?P<h>\d{1,2})\s?h\s?(?P<h_minute>\d{2})"
    rf"|(?P<noon>noon|midday)|midnight)(?!{_SPACED})",
    re.IGNORECASE,
)
#: What stands between two times that belong together: "9:00 to 18:00", "9:00 Uhr bis 18:00 Uhr".
_BETWEEN_TIMES = re.compile(r"[^\d.,;:!?()]{1,12}")
_BEFORE = re.compile(
    r"\b(?:before|until|till|by|vor|bis|avant|antes de(?: las)?|hasta(?: las)?)\s+$", re.IGNORECASE
)
_AFTER = re.compile(
    r"\b(?:after|from|since|nach|ab|après|à partir de|después de(?: las)?|desde(?: las)?)\s+$", re.IGNORECASE
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """The exact things a text says."""

    places: frozenset[str]  #: URLs, hosts and e-mail addresses, and codes such as "LM204518"
    phones: frozenset[str]  #: digits only
    times: frozenset[tuple[str, str]]  #: "14:00", and "before" or "after" if that is said of it
    hours: frozenset[tuple[str, str]]  #: two of them that belong together, in their order
    amounts: Amounts  #: all other numbers
    claims: frozenset[str]  #: promises, and days and months; see `knowledge.claims`


@lru_cache(maxsize=4096)
def facts(text: str) -> Facts:
    """Everything in `text` that must be found in a source as it is."""
    text = _EMPHASISED.sub(
        lambda found: found["literal"] or found["read"], _PICTURE.sub(" ", _plainly_written(text))
    )
    places = frozenset(_places(text))
    # Behind a link's text stands its target: what is said is the text.
    said = _LINK.sub(r"\1", text)
    for pattern in (_URL, _EMAIL, _HOST):
        said = pattern.sub(" ", said)
    # Two addresses may differ in an underscore, numbers and promises do not.
    said = _UNDERSCORES.sub("", said)
    promised = claims(said)
    said = in_digits(said)
    times, hours = frozenset(_times(said)), frozenset(_hours(said))
    said = _TIME.sub(" ", said)
    phones = frozenset(re.sub(r"\D", "", found).removeprefix("00") for found in _PHONE.findall(said))
    said = _PHONE.sub(" ", said)
    return Facts(
        places=places,
        phones=phones,
        times=times,
        hours=hours,
        amounts=amounts(said),
        claims=promised,
    )


def supports(
    source: Facts, said: Facts, *, topics: frozenset[str] = frozenset(), units: frozenset[str] = frozenset()
) -> bool:
    """Whether the source has everything exact that was said; `topics` and `units`: what its title names."""
    return (
        said.places <= source.places
        and said.phones <= source.phones
        and all(_has_time(source, *time) for time in said.times)
        and _has_hours(source, said)
        and said.claims <= source.claims | topics
        and has(source.amounts, said.amounts, named=units)
    )


def _has_time(source: Facts, time: str, side: str) -> bool:
    return any(time == other and (not side or which in ("", side)) for other, which in source.times)


def _has_hours(source: Facts, said: Facts) -> bool:
    """Whether no span of time is turned round, nor begins with one of the source's and ends with another."""
    ends = frozenset().union(*source.hours)
    return all(hours in source.hours or not ends.issuperset(hours) for hours in said.hours)


def without_markup(text: str) -> str:
    """Text with pictures gone, of links only what is read, and no underscores around words."""
    return _UNDERSCORES.sub("", _LINK.sub(r"\1", _PICTURE.sub(" ", text)))


def _plainly_written(text: str) -> str:
    """Without letters that nobody sees, and with one form for those that look alike, such as full-width."""
    if text.isascii():
        return text
    seen = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    # The signs for halves and quarters are read later.
    return "".join(letter if letter in "½¼¾" else unicodedata.normalize("NFKC", letter) for letter in seen)


def _places(text: str) -> Iterator[str]:
    for pattern in (_URL, _EMAIL, _HOST, _HANDLE):
        for found in pattern.findall(text):
            yield found.rstrip(".,;:!?*`").casefold().removeprefix("mailto:")
    for target in _TARGET.findall(text):
        yield target.rstrip(".,;:!?").casefold().removeprefix("mailto:")
    bare = _HOST.sub(" ", _EMAIL.sub(" ", _URL.sub(" ", text)))
    yield from (code.casefold().replace("-", "") for code in _CODE.findall(bare))
    for found in _DISGUISED.findall(_UNDERSCORES.sub("", text)):
        yield " ".join(found.split()).casefold()


def _times(text: str) -> Iterator[tuple[str, str]]:
    for found in _TIME.finditer(text):
        before = text[max(found.start() - 20, 0) : found.start()]
        side = "before" if _BEFORE.search(before) else "after" if _AFTER.search(before) else ""
        yield _on_the_clock(found), side


def _hours(text: str) -> Iterator[tuple[str, str]]:
    first: re.Match[str] | None = None
    for found in _TIME.finditer(text):
        if first is not None and _BETWEEN_TIMES.fullmatch(text, first.end(), found.start()):
            yield _on_the_clock(first), _on_the_clock(found)
            first = None  # "Monday 9:00 to 18:00 Saturday 10:00": what ends a span begins none
        else:
            first = found


def _on_the_clock(found: re.Match[str]) -> str:
    hours = int(found["hour"] or found["uhr"] or found["h"] or 0)
    letter = (found["half"] or found["bare_half"] or "")[:1].lower()
    if (letter == "p" and hours < 12) or found["noon"]:
        hours = hours + 12
    elif letter == "a" and hours == 12:
        hours = 0
    minute = found["minute"] or found["uhr_minute"] or found["h_minute"] or "00"
    return f"{hours}:{minute}"
