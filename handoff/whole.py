"""Messages that say one thing and nothing else: a row of known phrases, with courtesies around them."""

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.text import has_question_mark
from handoff.fold import fold
from handoff.phrasebook import entries

_LONGEST = 100  # characters; a longer message says something of its own
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
_MOST_WORDS = 12  # of a phrase; of Chinese, characters


def phrases(*lists: str) -> frozenset[str]:
    """The entries of lists that are separated by commas, as `says` compares them."""
    return keys(entries(*lists))


def keys(said: Iterable[str]) -> frozenset[str]:
    """The same of single entries; what has an apostrophe is as often typed without it."""
    return frozenset(key for entry in said for typed in (entry, bare(entry)) if (key := _key(typed)))


def bare(text: str) -> str:
    """`text` without the apostrophes within its words: "dont bother"."""
    return _APOSTROPHE.sub("", text)


def says(text: str, known: frozenset[str], around: frozenset[str]) -> bool:
    """Whether all of `text` is `known` phrases and those that may stand `around` them, at least one known.

    A question says nothing.
    """
    key = _told(text)
    if not key or key in known or key in around:  # "ji" is a yes, but not in "hello ji"
        return key in known
    return _is_row(key.split(), known, around)


@lru_cache(maxsize=256)
def _told(text: str) -> str:
    """`text` as it is compared with phrases; empty if it is none, by its length or its mark."""
    return "" if len(text) > _LONGEST or has_question_mark(text) else _key(text)


def _is_row(words: list[str], known: frozenset[str], around: frozenset[str]) -> bool:
    # reachable[i]: whether the first i words can be read so, and whether a known phrase was among them
    reachable: list[set[bool]] = [{False}] + [set() for _ in words]
    for start in range(len(words)):
        if not reachable[start]:
            continue
        for end in range(start + 1, min(start + _MOST_WORDS, len(words)) + 1):
            part = " ".join(words[start:end])
            if part in known:
                reachable[end].add(True)
            elif part in around:
                reachable[end] |= reachable[start]
    return True in reachable[-1]


_SKINS = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f]")  # a thumb means the same in every color
# Stand for themselves, without a space, too: pictures, and what Chinese is written in.
_ALONE = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff\u4e00-\u9fff]")


@lru_cache(maxsize=256)
def _key(text: str) -> str:
    kept = "".join(
        c if c.isalnum() or (not c.isascii() and c not in "¡¿。！、，…–—।؛،") else " "
        for c in _SKINS.sub("", fold(text))
    )
    return " ".join(_ALONE.sub(r" \g<0> ", kept).split())
