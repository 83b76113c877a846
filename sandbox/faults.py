"""What goes wrong on purpose."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

FaultKind = Literal["fail", "rate_limit", "delay", "drop_response", "reset_connection"]


@dataclass(kw_only=True)
class Fault:
    """One rule: what to do to the next calls of a method.

    Attributes:
        method: an API method, or `*` for any.
        times: how many calls it still hits; None means until cleared.
        every: hit only each n-th matching call, for load runs.
    """

    kind: FaultKind
    method: str
    times: int | None = 1
    every: int = 1
    status: int = 500
    error: str = ""
    seconds: float = 0.0
    holds: Callable[[Mapping[str, Any]], bool] | None = None
    calls: int = 0
    hits: int = 0  #: how many calls it has hit

    def wants(self, method: str, params: Mapping[str, Any]) -> bool:
        if self.times == 0 or self.method not in ("*", method):
            return False
        if self.holds is not None and not self.holds(params):
            return False
        self.calls += 1
        if self.calls % self.every:
            return False
        if self.times is not None:
            self.times -= 1
        self.hits += 1
        return True


class Faults:
    """The faults of one platform. Of its rules, in order of making, the first to want a call wins."""

    def __init__(self) -> None:
        self._rules: list[Fault] = []
        self._working = asyncio.Event()
        self._working.set()
        self._on_outage: list[Callable[[], None]] = []

    def fail(
        self,
        method: str,
        *,
        times: int | None = 1,
        status: int = 500,
        error: str = "",
        every: int = 1,
        holds: Callable[[Mapping[str, Any]], bool] | None = None,
    ) -> Fault:
        """Refuse the next calls, not carried out, with an HTTP `status` and the platform's `error` text."""
        return self.add(
            Fault(
                kind="fail", method=method, times=times, status=status, error=error, every=every, holds=holds
            )
        )

    def rate_limit(
        self, method: str, *, retry_after: float = 1, times: int | None = 1, every: int = 1
    ) -> Fault:
        """Answer 429, not carried out; `retry_after` seconds."""
        return self.add(
            Fault(kind="rate_limit", method=method, times=times, seconds=retry_after, every=every)
        )

    def delay(self, method: str, *, seconds: float, times: int | None = 1) -> Fault:
        """Carry the call out `seconds` later."""
        return self.add(Fault(kind="delay", method=method, times=times, seconds=seconds))

    def drop_response(self, method: str, *, times: int | None = 1, every: int = 1) -> Fault:
        """Carry the call out, then cut the connection: the caller cannot know (an ambiguous send)."""
        return self.add(Fault(kind="drop_response", method=method, times=times, every=every))

    def reset_connection(self, method: str, *, times: int | None = 1, every: int = 1) -> Fault:
        """Cut the connection before anything is carried out."""
        return self.add(Fault(kind="reset_connection", method=method, times=times, every=every))

    def add(self, fault: Fault) -> Fault:
        self._rules.append(fault)
        return fault

    def clear(self) -> None:
        """Forget all rules and end an outage."""
        self._rules.clear()
        self.recover()

    def outage(self) -> None:
        """The whole platform is away: every call is reset and nothing is delivered, until `recover()`."""
        self._working.clear()
        for tell in self._on_outage:
            tell()

    def recover(self) -> None:
        self._working.set()

    @property
    def is_away(self) -> bool:
        return not self._working.is_set()

    async def working(self) -> None:
        """Return when there is no outage."""
        await self._working.wait()

    def on_outage(self, tell: Callable[[], None]) -> None:
        self._on_outage.append(tell)

    def take(self, method: str, params: Mapping[str, Any]) -> Fault | None:
        """The fault for this call, if any."""
        if self.is_away:
            return Fault(kind="reset_connection", method=method)
        for rule in self._rules:
            if rule.wants(method, params):
                if rule.times == 0:
                    self._rules.remove(rule)
                return rule
        return None


class Pace:
    """A token bucket per key: `per_second` calls a second after a `burst`."""

    def __init__(self, *, per_second: float, burst: int) -> None:
        self._per_second = per_second
        self._burst = burst
        self._buckets: dict[str, tuple[float, float]] = {}

    def wait_for(self, key: str) -> float:
        """Take one call. Returns 0 if it may go, else the seconds after which it may."""
        now = time.monotonic()
        tokens, since = self._buckets.get(key, (float(self._burst), now))
        tokens = min(float(self._burst), tokens + (now - since) * self._per_second)
        if tokens < 1:
            self._buckets[key] = (tokens, now)
            return (1 - tokens) / self._per_second
        self._buckets[key] = (tokens - 1, now)
        return 0.0
