"""Waiting for something to happen, without polling and without sleeping."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


class NeverHappened(AssertionError):
    """What was waited for did not happen in time. The message says what was seen instead."""


class Watch(Generic[T]):
    """Tells those who wait about each new thing once, so that waiting costs the same however many."""

    def __init__(self) -> None:
        self._waiting: dict[asyncio.Future[T], Callable[[T], bool]] = {}

    def notice(self, thing: T) -> None:
        """Wake everyone whose condition holds for `thing`."""
        for future, holds in list(self._waiting.items()):
            if future.done():
                continue
            try:
                if holds(thing):
                    future.set_result(thing)
            except (
                Exception
            ) as error:  # a broken predicate belongs to the one who wrote it, not to the server
                future.set_exception(error)

    async def wait(
        self, holds: Callable[[T], bool], *, among: Iterable[T] = (), timeout: float, what: str
    ) -> T:
        """Return the first thing for which `holds`, of those already there and those to come.

        Raises:
            NeverHappened: nothing matched within `timeout` seconds.
        """
        seen: deque[T] = deque(maxlen=3)
        for thing in among:
            if holds(thing):
                return thing
            seen.append(thing)
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting[future] = holds
        try:
            async with asyncio.timeout(timeout):
                return await future
        except TimeoutError:
            last = "; ".join(str(thing)[:200] for thing in seen) or "nothing"
            raise NeverHappened(f"{what}: not within {timeout:g} s. Before that: {last}") from None
        finally:
            del self._waiting[future]


async def until(event: asyncio.Event, *, timeout: float, otherwise: str) -> None:
    """Return once `event` is set.

    Raises:
        NeverHappened: not within `timeout` seconds; says `otherwise`, what has not happened.
    """
    try:
        async with asyncio.timeout(timeout):
            await event.wait()
    except TimeoutError:
        raise NeverHappened(f"{otherwise} in {timeout:g} s") from None
