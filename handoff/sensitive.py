"""Whether a matter is for people: nearness to a topic's examples, its words, and how heatedly it is said."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from bot.ports import Embedder, Sensitivity
from handoff.fold import fold, words
from handoff.topics import CALM, Topic

if TYPE_CHECKING:
    Vectors = np.ndarray[tuple[int, ...], np.dtype[np.float32]]

# Logistic weights, chosen on the development data so that calm messages of CLINC150 and BANKING77 fire in
# well under 5% of cases (tests/handoff/test_triggers_measured.py measures it).
_NEAR, _OVER_CALM, _HINT, _HEAT, _BIAS = 10.0, 12.0, 1.2, 1.2, -6.7
_WORD = 0.85  # a word that alone is enough
_HINT_ALONE = 0.2  # without vectors: each hint, and heat, count this much above nothing
_FIRES = 0.5

_SHOUTED = re.compile(r"\b[A-ZÀ-ÞА-Я]{3,}\b")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Lexicon:
    """A topic's expressions, folded."""

    words: tuple[str, ...]
    hints: tuple[str, ...]


class Sensitive:
    """Compares messages with topics. Without an embedder only words count."""

    def __init__(self, embedder: Embedder | None, topics: Mapping[str, Topic]) -> None:
        self._embedder = embedder
        self._topics = dict(topics)
        self._lexicons = {
            name: _Lexicon(words=tuple(map(_entry, topic.words)), hints=tuple(map(_entry, topic.hints)))
            for name, topic in self._topics.items()
        }
        self._vectors: tuple[Vectors, Vectors] | None = None
        self._owners = [name for name, topic in self._topics.items() for _ in topic.examples]
        self._opening = asyncio.Lock()

    async def of(self, text: str) -> Sensitivity:
        """How much `text` is for people, and which topic is nearest if it fires."""
        folded = " " + " ".join(words(fold(text))) + " "
        near = await self._nearness(text)
        heat = intensity(text)
        strengths = {name: self._strength(name, folded, near, heat) for name in self._topics}
        if not strengths:
            return Sensitivity(strength=0.0)
        topic = max(strengths, key=strengths.__getitem__)
        strength = strengths[topic]
        if strength < _FIRES:
            return Sensitivity(strength=strength)
        return Sensitivity(strength=strength, topic=topic, action=self._topics[topic].action)

    def _strength(
        self, name: str, folded: str, near: Mapping[str, tuple[float, float]], heat: float
    ) -> float:
        lexicon = self._lexicons[name]
        hints = min(2, sum(_has(folded, hint) for hint in lexicon.hints))
        by_words = _WORD if any(_has(folded, word) for word in lexicon.words) else 0.0
        if name not in near:
            return max(by_words, min(_WORD, _HINT_ALONE * (hints + heat) if hints else 0.0))
        cosine, over_calm = near[name]
        evidence = (
            _BIAS + _NEAR * cosine + _OVER_CALM * over_calm + _HINT * hints + _HEAT * heat * (hints > 0)
        )
        return max(by_words, float(1 / (1 + np.exp(-evidence))))

    async def _nearness(self, text: str) -> dict[str, tuple[float, float]]:
        """For each topic with examples: the cosine to the nearest one, and how far above calm ones."""
        if self._embedder is None or not self._owners or not text.strip():
            return {}
        examples, calm = await self._references(self._embedder)
        message = (await self._embedder.embed([text]))[0]
        to_calm = float((calm @ message).max())
        best: dict[str, float] = {}
        for name, cosine in zip(self._owners, examples @ message, strict=True):
            best[name] = max(best.get(name, -1.0), float(cosine))
        return {name: (cosine, cosine - to_calm) for name, cosine in best.items()}

    async def _references(self, embedder: Embedder) -> "tuple[Vectors, Vectors]":
        """The vectors of examples and calm messages, computed once."""
        async with self._opening:
            if self._vectors is None:
                examples = [example for topic in self._topics.values() for example in topic.examples]
                vectors = await embedder.embed([*examples, *CALM])
                self._vectors = vectors[: len(examples)], vectors[len(examples) :]
        return self._vectors


def intensity(text: str) -> float:
    """How heatedly something is said, 0 to 2: shouting in capitals, and rows of exclamation marks."""
    shouted = _SHOUTED.findall(text)
    capitals = len(shouted) >= 2 and len(shouted) * 2 >= len(text.split())
    return float(capitals) + float(bool(re.search(r"!\s*!|[!?]{3,}", text)))


def _entry(expression: str) -> str:
    """An expression as it is looked for in folded words: whole words, or their beginnings."""
    open_end = expression.endswith("*")
    folded = " ".join(words(fold(expression.rstrip("*"))))
    if re.search("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]", folded):
        return folded  # written without spaces: anywhere
    return f" {folded}" if open_end else f" {folded} "


def _has(folded: str, expression: str) -> bool:
    return expression in folded
