"""Whether a message asks something, also where its question mark is left out, as in most chats."""

import re
from collections.abc import Sequence

from bot.text import has_question_mark
from handoff.courtesies import THANKS, after_courtesies
from handoff.fold import fold
from handoff.phrasebook import EVERY, LANGUAGES, entries

_PARTICLES = frozenset(entries(EVERY.question_particles))
_OPENING = frozenset(entries(EVERY.openers))
# In each language: verbs, and what may be their subject or begin it.
_PAIRS = tuple(
    (frozenset(entries(each.verbs_first)), frozenset(entries(each.subjects)))
    for each in LANGUAGES
    if each.verbs_first
)
_SKIPPED = frozenset(entries(EVERY.before_question, EVERY.but_or_and)) | THANKS
# Of scripts without spaces: what stands at their ends.
_ENDS = re.compile(
    r"(?:吗|嗎|呢|么|麼|ですか|ますか|でしょうか|ませんか|ましたか|나요|까요|니까|는가요|은가요|죠)$"
)
_WITHIN = re.compile(
    r"怎么|怎麼|怎样|什么|什麼|为什么|多少|多久|哪里|哪儿|哪个|哪裡|几点|谁|能不能|可不可以|是不是|有没有"
    r"|どう|どこ|いつ|なぜ|何|どの|いくら|誰|어떻게|어디|언제|왜|무엇|뭐|얼마|누구|몇"
)
# What begins a word on how something is, or was.
_TELLING = frozenset(
    entry.split()[0]
    for entry in entries(EVERY.praise, EVERY.blame, EVERY.contempt, EVERY.trouble, EVERY.verbs_first)
)
_UNSPACED = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_OWN_NUMBER = re.compile(r"\d{3}")  # an order's; shorter ones are sizes, and parts of names
_FEW = 4  # words: whoever types what they look for, as into a search box
_CLAUSE = re.compile(r"[,.;:!\n،؛。！，、]+")


def is_question(text: str) -> bool:
    """Whether a message asks something: by its mark, by how it begins, or by its verb before its subject."""
    if has_question_mark(text):
        return True
    return any(map(_asks, _CLAUSE.split(fold(text))))


def is_verb_first(text: str) -> bool:
    """Whether its first clause is asked by the place of its verb alone: "is it working", "geht das"."""
    words: Sequence[str] = next(filter(None, map(_words, _CLAUSE.split(fold(text)))), ())
    return bool(words) and (_inverts(words) or _is_marked(words))


def names_a_matter(text: str) -> bool:
    """Whether a few words name what they look for, and say nothing of it: "opening hours sunday".

    With a number of their own they tell something: "order 4711".
    """
    said = re.findall(r"[\w'’\u0900-\u0963-]+", fold(text))
    if _OWN_NUMBER.search(text) or _UNSPACED.search(text):
        return False
    return 0 < len(said) <= _FEW and _TELLING.isdisjoint(said)


def _asks(clause: str) -> bool:
    words = _words(clause)
    return bool(words) and (words[0] in _OPENING or _inverts(words) or _is_marked(words))


def _inverts(words: Sequence[str]) -> bool:
    return any(words[0] in verbs and not subjects.isdisjoint(words[1:]) for verbs, subjects in _PAIRS)


def _is_marked(words: Sequence[str]) -> bool:
    said = " ".join(words)
    return words[-1] in _PARTICLES or bool(_ENDS.search(said)) or bool(_WITHIN.search(said))


def _words(clause: str) -> Sequence[str]:
    return after_courtesies(re.findall(r"[\w'’\u0900-\u0963-]+", clause), _SKIPPED)
