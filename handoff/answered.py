"""Sensitive matters beside what the company answers itself, which is calm and changes with its documents."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np

from bot.ports import Embedder, Sensitivity
from handoff.calm import CALM
from handoff.likeness import Floats
from handoff.sensitive import Sensitive
from handoff.topics import Topic

log = logging.getLogger(__name__)


class Answered(Protocol):
    """The questions that the company answers itself."""

    @property
    def version(self) -> str:
        """Another one whenever the questions may be others. Costs nothing."""
        ...

    def vectors(self) -> Sequence[Floats]:
        """Their unit vectors, an array for each answer. Blocks, so that it is called in a thread."""
        ...


class SensitiveNow:
    """Compares messages with topics, as `Sensitive` does, and learns anew when other questions are answered.

    That is done aside: until it is done, what was learned before decides.
    """

    def __init__(
        self, embedder: Embedder | None, topics: Mapping[str, Topic], answered: Answered | None
    ) -> None:
        self._topics = dict(topics)
        examples = [example for topic in topics.values() for example in topic.examples]
        self._embedder = _Remembering(embedder, [*examples, *CALM]) if embedder is not None else None
        self._answered = answered if embedder is not None else None  # without vectors words alone decide
        self._sensitive: Sensitive | None = None
        self._version: str | None = None  # of the questions that were learned
        self._one_at_a_time = asyncio.Lock()
        self._learning: asyncio.Task[None] | None = None

    async def of(self, text: str) -> Sensitivity:
        """How much `text` is for people; the very first waits until everything is learned."""
        learned = self._sensitive
        if learned is None:
            learned = await self._newest()
        elif self._is_old() and (self._learning is None or self._learning.done()):
            self._learning = asyncio.create_task(self._learn_aside())
        return await learned.of(text)

    async def prepare(self) -> None:
        """Learn from the examples and from what is answered now, in seconds."""
        await self._newest()

    def _is_old(self) -> bool:
        return self._answered is not None and self._answered.version != self._version

    async def _newest(self) -> Sensitive:
        async with self._one_at_a_time:
            if self._sensitive is not None and not self._is_old():
                return self._sensitive
            calm, version = await self._calm()
            learned = Sensitive(self._embedder, self._topics, calm)
            await learned.prepare()
            self._sensitive, self._version = learned, version
            return learned

    async def _calm(self) -> tuple[Sequence[Floats], str | None]:
        if self._answered is None:
            return (), None
        # First the version: questions that change meanwhile are learned once more, not missed.
        version = self._answered.version
        return await asyncio.to_thread(self._answered.vectors), version

    async def _learn_aside(self) -> None:
        try:
            await self._newest()
        except Exception:
            log.warning("what is calm was not learned anew; the next message tries again", exc_info=True)


class _Remembering:
    """An embedder that embeds the texts of the topics once: no message waits behind them a second time."""

    def __init__(self, embedder: Embedder, texts: Sequence[str]) -> None:
        self.dimensions = embedder.dimensions
        self.fingerprint = embedder.fingerprint
        self._embedder = embedder
        self._texts = frozenset(texts)
        self._known: dict[str, Floats] = {}

    async def embed(self, texts: Sequence[str]) -> Floats:
        """See `bot.ports.Embedder.embed`."""
        new = [text for text in texts if text not in self._known]
        if len(new) == len(texts) and self._texts.isdisjoint(texts):
            return await self._embedder.embed(texts)
        found = dict(zip(new, await self._embedder.embed(new), strict=True)) if new else {}
        self._known.update((text, vector) for text, vector in found.items() if text in self._texts)
        return np.stack([found[text] if text in found else self._known[text] for text in texts])
