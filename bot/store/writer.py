"""One thread owns the connection; what arrives while it commits shares the next commit."""

import asyncio
import contextlib
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.errors import StepasideError

A = TypeVar("A")
R = TypeVar("R")

Operation = Callable[[Connection, list[A]], Sequence[R]]
"""A named transaction over a batch: as many results as arguments, in their order, in a constant number of
statements. It must not keep anything in memory that a rollback would have to undo."""

_LARGEST_BATCH = 512  # operations: bounds how long the first of them waits for the last

log = logging.getLogger(__name__)


class StoreUnavailable(StepasideError):
    """Nothing was stored: the database cannot be written now, as on a full disk. Trying again may help."""


@dataclass(slots=True)
class _Request:
    operation: Operation[Any, Any]
    argument: Any
    future: asyncio.Future[Any]


class Writer:
    """Runs operations in transactions, many in each.

    All operations that wait together are concurrent, so they may run in any order;
    who needs an order awaits the first before calling the second.
    """

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._requests: queue.SimpleQueue[_Request | None] = queue.SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._opened: asyncio.Future[None] = self._loop.create_future()
        self._thread = threading.Thread(target=self._main, name="store-writer", daemon=True)
        self._closed = False

    async def open(self) -> None:
        """Connect. Raises what `connect` raises."""
        self._thread.start()
        await self._opened

    async def close(self) -> None:
        """Finish what was asked and let go of the database."""
        if self._closed:
            return
        self._closed = True
        self._requests.put(None)
        await asyncio.to_thread(self._thread.join)

    async def run(self, operation: Operation[A, R], argument: A) -> R:
        """Run one operation durably and return its result.

        Raises:
            StoreUnavailable: nothing was stored.
        """
        if self._closed:
            raise StoreUnavailable("the store is closed")
        future: asyncio.Future[R] = self._loop.create_future()
        self._requests.put(_Request(operation, argument, future))
        return await future

    # --- in the thread ---------------------------------------------------------------------------------

    def _main(self) -> None:
        try:
            connection = self._connect()
        except BaseException as error:
            self._deliver([(self._opened, None, error)])
            return
        self._deliver([(self._opened, None, None)])
        with contextlib.closing(connection):
            open_ = True
            while open_:
                batch, open_ = self._next_batch()
                if batch:
                    self._deliver(_run_together(connection, batch))

    def _next_batch(self) -> tuple[list[_Request], bool]:
        batch: list[_Request] = []
        request = self._requests.get()
        while request is not None:
            batch.append(request)
            if len(batch) == _LARGEST_BATCH:
                return batch, True
            try:
                request = self._requests.get_nowait()
            except queue.Empty:
                return batch, True
        return batch, False

    def _deliver(self, results: list["_Result"]) -> None:
        # The loop may be gone when a process ends in a hurry: then nobody waits for the results.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(_resolve, results)


_Result = tuple[asyncio.Future[Any], Any, BaseException | None]


def _resolve(results: list[_Result]) -> None:
    for future, result, error in results:
        if future.done():  # whoever waited was cancelled
            continue
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)


def _run_together(connection: Connection, batch: list[_Request]) -> list[_Result]:
    groups: dict[Operation[Any, Any], list[_Request]] = {}
    for request in batch:
        groups.setdefault(request.operation, []).append(request)
    results: list[_Result] = []
    try:
        with connection.begin():
            for operation, requests in groups.items():
                returned = operation(connection, [request.argument for request in requests])
                results += [(r.future, result, None) for r, result in zip(requests, returned, strict=True)]
    except Exception as error:
        if len(batch) == 1:
            return [(batch[0].future, None, _plain(error))]
        # One bad operation must fail alone.
        return [result for request in batch for result in _run_together(connection, [request])]
    return results


def _plain(error: Exception) -> Exception:
    if isinstance(error, OperationalError | sqlite3.OperationalError):
        reason = error.orig if isinstance(error, OperationalError) else error
        unavailable = StoreUnavailable(
            f"nothing was stored, because the database cannot be written: {reason}. "
            "Check the disk's free space and the file's permissions; it is tried again."
        )
        unavailable.__cause__ = error
        return unavailable
    return error
