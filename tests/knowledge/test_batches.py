"""Texts on their way to vectors: computed once, and again after a failure."""

import asyncio
from collections.abc import Sequence

import numpy as np
import pytest

from knowledge.batches import Batches, Vectors


def ones(texts: Sequence[str]) -> Vectors:
    return np.ones((len(texts), 3), dtype=np.float32)


async def test_a_message_is_embedded_once_however_many_ask() -> None:
    computed: list[str] = []

    def counted(texts: Sequence[str]) -> Vectors:
        computed.extend(texts)
        return ones(texts)

    batches = Batches(counted, dimensions=3, workers=2)
    await asyncio.gather(*(batches.vectors(["Where is my parcel?"]) for _ in range(8)))
    await batches.vectors(["Where is my parcel?"])

    assert computed == ["Where is my parcel?"]


async def test_a_failed_batch_is_told_and_not_remembered() -> None:
    fails = [True]

    def first_fails(texts: Sequence[str]) -> Vectors:
        if fails.pop():
            raise ZeroDivisionError
        return ones(texts)

    batches = Batches(first_fails, dimensions=3, workers=1)
    with pytest.raises(ZeroDivisionError):
        await batches.vectors(["hello"])
    fails.append(False)

    assert (await batches.vectors(["hello"])).shape == (1, 3)
