"""Who compares a question with the documents: the first embedder that understands both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.ports import Embedder
from knowledge.calibration import Flags
from knowledge.embed import in_turn
from knowledge.index import Generation, Space
from knowledge.words import Term, Words


@dataclass(frozen=True, kw_only=True, slots=True)
class Sense:
    """A generation in the eyes of one embedder."""

    embedder: Embedder
    space: Space
    understood: Flags  #: of each passage, whether the embedder knows its language; of one at least it does


def senses(generation: Generation, embedder: Embedder | None) -> Iterator[Sense]:
    """Those there are, in turn: none without vectors, or if nobody understands a language of the passages."""
    # There are no vectors if none were learned, and no embedder if it cannot be used now.
    for each, space in zip(in_turn(embedder), generation.spaces, strict=False):
        understood = generation.understood(each.languages)
        if understood.any():
            yield Sense(embedder=each, space=space, understood=understood)


def understands(embedder: Embedder, text: str, words: Words, terms: Sequence[Term]) -> bool:
    """Whether an embedder may know the language of a message, so far as it and the documents tell."""
    if not embedder.understands(text):
        return False
    language = words.language_of(text, terms, embedder.languages)
    return language is None or embedder.languages is None or language in embedder.languages
