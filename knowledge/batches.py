"""Texts on their way to vectors: each computed once for a while, those asked for together in one batch."""

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from heapq import heappop, heappush
from itertools import count
from typing import Any

import numpy as np

BATCH = 16  #: texts that are taken from the queue at once
REMEMBERED = 2_048  #: texts; 3 to 4 MB of vectors
SHORT = 2_000  #: characters; longer texts are not remembered

Vectors = np.ndarray[Any, np.dtype[np.float32]]


class Batches:
    """A queue before `compute`, which makes a vector of each text. Safe from any thread and event loop."""

    def __init__(self, compute: Callable[[Sequence[str]], Vectors], *, dimensions: int, workers: int) -> None:
        self._compute = compute
        self._dimensions = dimensions
        self._memory: OrderedDict[str, Future[Vectors]] = OrderedDict()
        self._waiting: list[tuple[int, int, str, Future[Vectors]]] = []
        self._order = count()
        self._lock = threading.Lock()
        self._workers = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="embed")

    async def vectors(self, texts: Sequence[str]) -> Vectors:
        """Float32, shape (len(texts), dimensions). Raises whatever `compute` raises."""
        if not texts:
            return np.empty((0, self._dimensions), dtype=np.float32)
        futures = [self._ask(text) for text in texts]
        for future in futures:
            if not future.done():
                await asyncio.wrap_future(future)
        return np.stack([future.result() for future in futures])

    def _ask(self, text: str) -> Future[Vectors]:
        with self._lock:
            known = self._memory.get(text)
            if known is not None:
                self._memory.move_to_end(text)
                return known
            future: Future[Vectors] = Future()
            # Several callers may wait for it: one that is cancelled must not take it from the others.
            future.set_running_or_notify_cancel()
            if len(text) <= SHORT:
                self._memory[text] = future
                if len(self._memory) > REMEMBERED:
                    self._memory.popitem(last=False)
            # Shortest first: texts of one length need no padding, and a customer's message
            # does not wait behind the chunks of a document that is being learned.
            heappush(self._waiting, (len(text), next(self._order), text, future))
        self._workers.submit(self._work)
        return future

    def _work(self) -> None:
        with self._lock:
            batch = [heappop(self._waiting) for _ in range(min(BATCH, len(self._waiting)))]
        if not batch:
            return
        texts = [text for _, _, text, _ in batch]
        futures = [future for _, _, _, future in batch]
        try:
            vectors = self._compute(texts)
        except Exception as error:
            self._forget(texts)
            for future in futures:
                future.set_exception(error)
        else:
            for future, vector in zip(futures, vectors, strict=True):
                future.set_result(vector)

    def _forget(self, texts: Sequence[str]) -> None:
        with self._lock:
            for text in texts:
                self._memory.pop(text, None)
