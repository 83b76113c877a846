"""Texts on their way to vectors: computed once, and again after a failure."""

import asyncio
import threading
from collections.abc import Sequence

import numpy as np
import pytest

from knowledge.batches import BATCH, Batches, Vectors


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


async def test_a_message_does_not_wait_behind_documents_that_are_being_learned() -> None:
    begun, goes_on = threading.Event(), threading.Event()
    computed: list[str] = []

    def slow(texts: Sequence[str]) -> Vectors:
        begun.set()
        assert goes_on.wait(timeout=30)
        computed.extend(texts)
        return ones(texts)

    batches = Batches(slow, dimensions=3, workers=1)
    first = asyncio.create_task(batches.vectors(["the first chunk of a document"]))
    await asyncio.to_thread(begun.wait, 30)
    learning = asyncio.create_task(batches.vectors([f"chunk {n} of it, and long" for n in range(2 * BATCH)]))
    message = asyncio.create_task(batches.vectors(["Hi there"]))
    await asyncio.sleep(0)  # both are in the queue
    goes_on.set()
    await asyncio.gather(first, learning, message)

    assert computed[1] == "Hi there"


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
