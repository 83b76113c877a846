"""Questions that mean the same, together: what the report ranks as gaps in the knowledge.

Group-average agglomeration over cosines: deterministic, and no number of groups to guess.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from math import log
from typing import Any

import numpy as np

from bot.model import Citation
from bot.ports import Embedder
from knowledge.embed import in_turn
from knowledge.retrieve import Retriever
from knowledge.terms import typed

#: The mean cosine from which on two groups are about the same. Both maximise the B-cubed F1, on average over
#: CLINC150, BANKING77 and HINT3 curekart, of samples of 60 and of 400 messages some
#: intents frequent and most rare; steps of 0.04. What it comes to is in docs/report.md. By the polyglot's
#: vectors it is the same, and of two questions in one other language that have nothing in common .2% are so
#: near.
BY_MEANING = 0.46
BY_WORDS = 0.14
MOST = 4_000  #: different questions that are compared with each other: 64 MB

Floats = np.ndarray[Any, np.dtype[np.float32]]


class Meanings:
    """Implements `bot.ports.Meanings`: without an embedder by words, without a retriever nothing is near."""

    def __init__(self, embedder: Embedder | None, retriever: Retriever | None) -> None:
        self._embedder = embedder
        self._retriever = retriever

    async def groups(self, texts: Sequence[str]) -> tuple[tuple[int, ...], ...]:
        """See `bot.ports.Meanings.groups`."""
        places: dict[str, list[int]] = {}
        for place, text in enumerate(texts):
            places.setdefault(_spelling(text), []).append(place)
        kept = list(places)[:MOST]
        seen = [
            (rows, await each.embed([kept[row] for row in rows]))
            for each, rows in await asyncio.to_thread(_understood, self._embedder, kept)
        ]
        found = await asyncio.to_thread(lambda: grouped(_nearness(kept, seen)))
        alone = tuple((number,) for number in range(len(kept), len(places)))
        all_places = list(places.values())
        return tuple(tuple(p for number in group for p in all_places[number]) for group in (*found, *alone))

    async def nearest(self, text: str) -> Citation | None:
        """See `bot.ports.Meanings.nearest`."""
        if self._retriever is None:
            return None
        found = await self._retriever.search(text, top=1)
        if not found:
            return None
        passage = found[0].passage
        return Citation(
            source=passage.source,
            title=passage.title,
            quote=found[0].nearest,
            score=found[0].score,
            url=passage.url,
        )


def _understood(embedder: Embedder | None, texts: Sequence[str]) -> list[tuple[Embedder, list[int]]]:
    """Which texts each embedder understands, down to the first that understands all."""
    found: list[tuple[Embedder, list[int]]] = []
    for each in in_turn(embedder):
        if rows := [row for row, text in enumerate(texts) if each.understands(text)]:
            found.append((each, rows))
        if len(rows) == len(texts):
            break
    return found


def _nearness(texts: Sequence[str], seen: Sequence[tuple[list[int], Floats]]) -> Floats:
    """How near each text is to each, as the first sees it who understands both; else by their words.

    `seen` are the rows that one understands, and their vectors.
    """
    if any(len(rows) == len(texts) for rows, _ in seen):
        near = np.empty((len(texts), len(texts)), dtype=np.float32)
    else:
        near = beyond(_by_words(texts), BY_WORDS)
    for rows, vectors in reversed(seen):
        near[np.ix_(rows, rows)] = beyond(vectors, BY_MEANING)
    return near


def beyond(vectors: Floats, least: float) -> Floats:
    """By how much the cosine of each two unit vectors is more than `least`."""
    return np.asarray(vectors @ vectors.T - np.float32(least), dtype=np.float32)


def grouped(near: Floats) -> tuple[tuple[int, ...], ...]:
    """Rows whose groups are near on average, each group's most typical row first.

    `near` says how near each is to each: about the same from 0 on. The groups stand in the order of their
    first rows.
    """
    members = _agglomerated(near.copy())
    return tuple(sorted((_typical_first(group, near) for group in members), key=min))


def _agglomerated(near: Floats) -> list[list[int]]:
    """By a chain of nearest neighbours; `near` is changed.

    An average is never nearer than the nearer of its two parts, so whoever's nearest neighbour is too far
    stays as it is.
    """
    members: dict[int, list[int]] = {row: [row] for row in range(len(near))}
    finished: list[list[int]] = []
    np.fill_diagonal(near, -np.inf)
    chain: list[int] = []
    while members:
        if not chain:
            chain.append(next(iter(members)))
        one = chain[-1]
        other = int(near[one].argmax())
        before = chain[-2] if len(chain) > 1 else None
        if before is not None and near[one, before] >= near[one, other]:
            other = before
        if near[one, other] < 0:
            finished.append(members.pop(one))
            chain.pop()
            near[one, :] = near[:, one] = -np.inf
        elif other == before:
            del chain[-2:]
            _merge(near, members, one, other)
        else:
            chain.append(other)
    return finished


def _merge(near: Floats, members: dict[int, list[int]], one: int, other: int) -> None:
    a, b = len(members[one]), len(members[other])
    merged = (near[one] * a + near[other] * b) / (a + b)
    near[one, :] = near[:, one] = merged
    near[one, one] = -np.inf
    near[other, :] = near[:, other] = -np.inf
    members[one] += members.pop(other)


def _typical_first(group: list[int], near: Floats) -> tuple[int, ...]:
    rows = sorted(group)
    typical = rows[int(near[np.ix_(rows, rows)].sum(axis=1).argmax())]
    return (typical, *(row for row in rows if row != typical))


def _by_words(texts: Sequence[str]) -> Floats:
    """Unit vectors of the words that any two of the texts share; rare words count most."""
    terms = [Counter(typed(text)) for text in texts]
    spread = Counter(term for found in terms for term in found)
    columns = {term: number for number, term in enumerate(t for t, n in spread.items() if n > 1)}
    vectors = np.zeros((len(texts), max(len(columns), 1)), dtype=np.float32)
    for row, found in enumerate(terms):
        weights = {term: log(1 + len(texts) / spread[term]) for term in found}
        length = sum(weight**2 for weight in weights.values()) ** 0.5
        for term, weight in weights.items():
            if term in columns:
                vectors[row, columns[term]] = weight / length
    return vectors


def _spelling(text: str) -> str:
    return " ".join(text.casefold().split())
