"""Ways to be reached that are neither an address nor a number: "here", "rather not say", "after five"."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Literal, NamedTuple

from bot.text import has_question_mark
from handoff.fold import fold
from handoff.phrasebook import EVERY, entries
from handoff.whole import bare

# A longer message says something of its own.
_LONGEST = 120  # characters


class _Part(Enum):
    """What a phrase says in the answer to "How can we reach you?"."""

    HERE = "here"
    REFUSES = "refuses"
    PHONE = "phone"
    EMAIL = "email"
    CHANNEL = "channel"  #: the name of one
    TIME = "time"  #: a part of the day or week
    ABOUT = "about"  #: makes a time of a number: "after 5"
    JOINS = "joins"  #: may stand before or between times: "on Monday and Tuesday"
    NUMBER = "number"
    LIGHT = "light"  #: may stand around all of these; "not" and question words are not among them


_OF_A_TIME = (_Part.TIME, _Part.ABOUT, _Part.JOINS, _Part.NUMBER)
_WAYS = (_Part.PHONE, _Part.EMAIL, _Part.CHANNEL)
_OF_WHERE = (*_WAYS, *_OF_A_TIME, _Part.HERE, _Part.LIGHT)

# The vowel signs of Hindi belong to its words: without them "this" is "here".
_LETTERS = r"(?:[^\W_]|[\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963])+"
_WORD = re.compile(rf"(?:['’](?=s\b))?{_LETTERS}(?:['’]{_LETTERS})*")
# "Not here", and that nobody answers there, without the pause of "no, here". Of folded text.
_NOT_HERE = re.compile(
    r"\bno (?:answer|reply)\b"
    r"|\b(?:no|nao) (?:por )?(?:aqui|aca|ca|(?:en )?(?:este|el) chat|(?:neste|nesse|pelo) chat)\b"
    r"|\bnon (?:qui|qua|(?:in|nella) (?:questa )?chat)\b|\bnie (?:tutaj|tu|(?:na|w|przez) (?:tym )?cza[ct])"
    r"|(?<!\w)لا (?:هنا|في (?:هذه )?الدردش)|(?:यहा[ँं]?|यहीं|चैट में?|\byahan|\byahi|\bchat me) (?:नही|nahi)"
)
_NUMBER = re.compile(r"\d{1,2}(?:h\d{0,2}|am|pm|a|p|u|uhr)?")
_ADDRESS = re.compile(r"\S*@\S*")
_DIGITS = 5  # of what may be a telephone number


class _Word(NamedTuple):
    folded: str
    start: int  #: where it stands in the text
    end: int


class _Piece(NamedTuple):
    part: _Part | None  #: `None`: it says something else
    start: int
    end: int


def _words(text: str) -> list[_Word]:
    return [_Word(fold(match[0]), match.start(), match.end()) for match in _WORD.finditer(text)]


def _phrases(*lists: str) -> frozenset[str]:
    said = (typed for entry in entries(*lists) for typed in (entry, bare(entry)))
    return frozenset(" ".join(word.folded for word in _words(typed)) for typed in said)


# By the channel's name as in `bot.model.Address`.
_CHANNELS = {
    "whatsapp": _phrases(EVERY.whatsapp),
    "telegram": _phrases(EVERY.telegram),
    "discord": _phrases(EVERY.discord),
    "slack": _phrases(EVERY.slack),
}
_CHANNEL_OF = {phrase: name for name, named in _CHANNELS.items() for phrase in named}
# Where a phrase plays two parts, the earlier line counts: "no" refuses, also where it is a preposition.
_PLAYS = (
    (_Part.HERE, _phrases(EVERY.here)),
    (_Part.REFUSES, _phrases(EVERY.refuses)),
    (_Part.PHONE, _phrases(EVERY.phone)),
    (_Part.EMAIL, _phrases(EVERY.email)),
    (_Part.CHANNEL, _CHANNEL_OF),
    (_Part.TIME, _phrases(EVERY.time)),
    (_Part.LIGHT, _phrases(EVERY.around_contact, EVERY.answer, EVERY.no_answer, EVERY.thanks)),
    (_Part.ABOUT, _phrases(EVERY.about)),
    (_Part.JOINS, _phrases(EVERY.joins)),
    (_Part.LIGHT, _phrases(EVERY.greetings, EVERY.please, EVERY.sorry, EVERY.breath, EVERY.after_all)),
)
_PARTS = {phrase: part for part, said in reversed(_PLAYS) for phrase in said}
_PRESENT, _NO_ANSWER = _phrases(EVERY.present), _phrases(EVERY.no_answer)
_ASKS_ANSWER, _ANSWER_HERE = _phrases(EVERY.answer) | _NO_ANSWER, _phrases(EVERY.answer_here)
_NAMED = _phrases(EVERY.way_names)
_PLEADS = _phrases(EVERY.please, EVERY.around_contact) | _ASKS_ANSWER
_MOST_WORDS = max(phrase.count(" ") + 1 for phrase in _PARTS)


def here_or_refused(text: str) -> Literal["here", "none"] | None:
    """ "here" if the whole of `text` says to answer in this chat, "none" if it declines to say how else.

    `None` for all else, above all for a question. In all languages that requests for a person are heard
    in; a time may stand beside it ("here, after 5").
    """
    if len(text) > _LONGEST or has_question_mark(text) or _NOT_HERE.search(fold(text)):
        return None
    pieces = list(_pieces(text))
    parts = {piece.part for piece in pieces}
    if None in parts:
        return None
    if _Part.HERE in parts:
        return "here"
    # "No, after 5 pm" wants to be reached.
    refusal = {_Part.REFUSES, _Part.LIGHT, _Part.CHANNEL}
    if not _NO_ANSWER.isdisjoint(_of(piece, text) for piece in pieces):
        return None  # they wait for one
    return "none" if _Part.REFUSES in parts and parts <= refusal else None


def way_named(text: str) -> str | None:
    """ "phone", "email" or the name of a channel, if that is all that `text` says of how to be reached.

    "here" if it asks for an answer in this chat, and not only says "I'm here".

    Not which number or address: what looks like one was none that can be read, and counts for nothing.
    """
    if len(text) > _LONGEST:
        return None
    pieces = []
    for piece in _pieces(text):
        if piece.part is None and not _of(piece, text).isdigit():
            return None
        pieces.append(piece)
    ways = {
        _CHANNEL_OF[_of(piece, text)] if piece.part is _Part.CHANNEL else piece.part.value
        for piece in pieces
        if piece.part in _WAYS
    }
    if not ways and _wants_answer(pieces, text) and not _NOT_HERE.search(fold(text)):
        return "here"
    return ways.pop() if len(ways) == 1 else None


def says_where(text: str) -> bool:
    """Whether all that `text` says is where, or by which way, they would like to be reached: "call me".

    What looks like an address or a number says so, valid or not. The mere name of a way does not: "phone",
    "and my phone number" may ask for something else.
    """
    if len(text) > _LONGEST:
        return False
    rest, addresses = _ADDRESS.subn(" ", text)
    pieces = [piece for piece in _pieces(rest) if piece.part or not _of(piece, rest).isdigit()]
    if not all(piece.part in _OF_WHERE for piece in pieces):
        return False
    if addresses or sum(map(str.isdigit, rest)) >= _DIGITS:
        return True
    ways = {_of(piece, rest) for piece in pieces if piece.part in _WAYS}
    pleads = any(_of(piece, rest) in _PLEADS for piece in pieces)
    return bool(ways) and (pleads or not ways <= _NAMED)


def _wants_answer(pieces: Iterable[_Piece], text: str) -> bool:
    """Whether they say where, and that it is where to be answered."""
    said = {_of(piece, text) for piece in pieces if piece.part is _Part.LIGHT}
    named = {_of(piece, text) for piece in pieces if piece.part is _Part.HERE}
    if any(" " in place or place in _ANSWER_HERE for place in named - _PRESENT):
        return True
    return bool(named) and not said.isdisjoint(_ASKS_ANSWER)


def _of(piece: _Piece, text: str) -> str:
    return " ".join(word.folded for word in _words(text[piece.start : piece.end]))


def best_time(text: str) -> str | None:
    """The words of `text` that name a time of the day or week, as typed; `None` if there are none."""
    found = max(_times(_pieces(text)), key=len, default=[])
    return text[found[0].start : _end(text, found[-1])] if found else None


def is_time(text: str) -> bool:
    """Whether all that `text` says is when: "in the morning, please". A question is none."""
    if len(text) > _LONGEST or has_question_mark(text):
        return False
    said = {*_OF_A_TIME, _Part.LIGHT}
    return all(piece.part in said for piece in _pieces(text)) and best_time(text) is not None


def _times(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    """The longest rows of pieces that together are a time."""
    row: list[_Piece] = []
    for piece in (*pieces, _Piece(None, 0, 0)):
        if piece.part in _OF_A_TIME:
            row.append(piece)
            continue
        while row and row[-1].part in (_Part.ABOUT, _Part.JOINS):
            row.pop()
        parts = {piece.part for piece in row}
        if _Part.TIME in parts or parts >= {_Part.ABOUT, _Part.NUMBER}:
            yield row
        row = []


def _end(text: str, last: _Piece) -> int:
    # "p.m." without its last dot would look torn.
    return last.end + (text[last.end - 2 : last.end + 1] in (".m.", ".M."))


def _pieces(text: str) -> Iterator[_Piece]:
    """`text` as a row of phrases, the longest first."""
    words = _words(text)
    at = 0
    while at < len(words):
        count, part = _phrase_at(words, at)
        yield _Piece(part, words[at].start, words[at + count - 1].end)
        at += count


def _phrase_at(words: list[_Word], at: int) -> tuple[int, _Part | None]:
    for count in range(min(_MOST_WORDS, len(words) - at), 0, -1):
        part = _PARTS.get(" ".join(word.folded for word in words[at : at + count]))
        if part is not None:
            return count, part
    return 1, _Part.NUMBER if _NUMBER.fullmatch(words[at].folded) else None
