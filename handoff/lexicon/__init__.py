"""The words of the languages in which a person can be asked for, one module a language."""

from handoff.lexicon import ar, de, en, es, fr, hi, it, ja, ko, nl, pl, pt, ru, tr, uk, zh
from handoff.lexicon.vocabulary import Vocabulary

VOCABULARIES: tuple[Vocabulary, ...] = tuple(
    module.VOCABULARY for module in (en, de, fr, es, it, pt, nl, pl, ru, uk, tr, ar, zh, ja, ko, hi)
)

__all__ = ["VOCABULARIES", "Vocabulary"]
