"""What customers say in a word or two, one module a language."""

from dataclasses import fields

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

__all__ = ["EVERY", "LANGUAGES", "Phrases"]
