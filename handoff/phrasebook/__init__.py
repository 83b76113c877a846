"""What customers say in a word or two, one module a language."""

from collections.abc import Iterator
from dataclasses import fields

from handoff.fold import fold, words
from handoff.phrasebook import ar, de, en, es, fr, hi, it, ja, ko, nl, pictures, pl, pt, ru, tr, uk, zh
from handoff.phrasebook.phrases import Phrases

LANGUAGES: tuple[Phrases, ...] = tuple(
    module.PHRASES for module in (en, de, fr, es, it, pt, nl, pl, ru, uk, tr, ar, zh, ja, ko, hi, pictures)
)


def _together(languages: tuple[Phrases, ...]) -> Phrases:
    lists = {
        field.name: ",".join(filter(None, (getattr(phrases, field.name) for phrases in languages)))
        for field in fields(Phrases)
        if field.name != "language"
    }
    return Phrases(language="", **lists)


EVERY = _together(LANGUAGES)
"""The phrases of all languages: whoever reads a message knows not which it is in."""


def entries(*lists: str) -> Iterator[str]:
    """The entries of such lists, folded, as the messages have to be that they are compared with."""
    return (fold(entry.strip()) for each in lists for entry in each.split(",") if entry.strip())


WORDS = frozenset(
    word
    for field in fields(Phrases)
    if field.name != "language"
    for entry in entries(getattr(EVERY, field.name))
    for word in words(entry)
)
"""Every word of them: none is another word with a slip in it."""

__all__ = ["EVERY", "LANGUAGES", "WORDS", "Phrases", "entries"]
