"""What the stand-ins were asked and what they delivered, in order.

Tests and the story assert only from here and from what people see on their screens.
"""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Literal

from .watch import NeverHappened, Watch

Kind = Literal["request", "delivery", "act"]

#: parameters that carry secrets; their values never reach the journal
SECRET = frozenset({"token", "secret_token", "client_secret"})


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing that happened between a bot and a platform.

    Attributes:
        kind: `request` (the bot called the platform), `delivery` (the platform handed the bot an update, an
            event or an interaction) or `act` (a customer or a staff member did something).
        method: the API method, `update`, `events_api`, `interactive`, or the verb of the act.
        account: the bot's name on Telegram, the channel of transport or the person's name otherwise.
        params: decoded parameters, secrets masked, files as their name and size.
        status: HTTP status answered; 0 when the connection was cut instead.
    """

    number: int
    at: datetime
    monotonic: float
    platform: str
    kind: Kind
    method: str
    account: str
    params: Mapping[str, Any]
    status: int = 200
    response: Any = field(default=None)

    @property
    def ok(self) -> bool:
        """Whether the platform carried the call out and said so."""
        return isinstance(self.response, Mapping) and self.response.get("ok") is True

    def __str__(self) -> str:
        return (
            f"#{self.number} {self.platform} {self.kind} {self.method} {dict(self.params)} -> {self.status}"
        )


class Journal:
    """The newest `limit` entries, and the newest `limit` of each method."""

    def __init__(self, *, limit: int = 50_000) -> None:
        self.enabled = True  #: switch off for load runs that only count
        self.counts: dict[str, int] = defaultdict(int)  #: entries by method, kept even when not enabled
        self._limit = limit
        self._entries: deque[Entry] = deque(maxlen=limit)
        self._by_method: dict[str, deque[Entry]] = {}
        self._last_number = 0
        self._any: Watch[Entry] = Watch()
        self._watches: dict[str, Watch[Entry]] = defaultdict(Watch)

    @property
    def last_number(self) -> int:
        return self._last_number

    def record(
        self,
        *,
        platform: str,
        kind: Kind,
        method: str,
        account: str = "",
        params: Mapping[str, Any],
        status: int = 200,
        response: Any = None,
        started: float | None = None,
    ) -> None:
        """Keep one entry. `started` is the `time.monotonic()` at which it began, if that was not now."""
        self.counts[method] += 1
        if not self.enabled:
            return
        self._last_number += 1
        now = time.monotonic()
        started = now if started is None else started
        entry = Entry(
            number=self._last_number,
            at=datetime.fromtimestamp(time.time() - (now - started), UTC),
            monotonic=started,
            platform=platform,
            kind=kind,
            method=method,
            account=account,
            params={name: "***" if name in SECRET else value for name, value in params.items()},
            status=status,
            response=response,
        )
        self._entries.append(entry)
        of_method = self._by_method.get(method)
        if of_method is None:
            of_method = self._by_method[method] = deque(maxlen=self._limit)
        of_method.append(entry)
        if (watch := self._watches.get(method)) is not None:
            watch.notice(entry)
        self._any.notice(entry)

    def of(self, method: str, holds: Callable[[Entry], bool] | None = None) -> list[Entry]:
        """Entries of one method, oldest first."""
        entries = self._by_method.get(method, ())
        return [entry for entry in entries if holds is None or holds(entry)]

    def after(
        self, number: int = 0, *, platform: str | None = None, method: str | None = None
    ) -> list[Entry]:
        """Entries newer than `number`, oldest first; costs no more than what is returned and skipped."""
        entries = self._entries if method is None else self._by_method.get(method, deque())
        newer = 0
        for entry in reversed(entries):
            if entry.number <= number:
                break
            newer += 1
        tail = islice(entries, len(entries) - newer, None)
        return [entry for entry in tail if platform in (None, entry.platform)]

    async def wait_for(
        self,
        method: str,
        holds: Callable[[Entry], bool] = lambda entry: True,
        *,
        timeout: float = 5,
        after: int = 0,
    ) -> Entry:
        """Return the first entry of `method` for which `holds`, among those numbered above `after`.

        Raises:
            NeverHappened: none came within `timeout` seconds.
        """
        return await self._watches[method].wait(
            holds, among=self.after(after, method=method), timeout=timeout, what=f"waiting for {method}"
        )

    async def grows(self, *, after: int, timeout: float) -> list[Entry]:
        """Entries newer than `after`; waits up to `timeout` seconds for the first, else returns none."""
        try:
            await self._any.wait(
                lambda entry: entry.number > after, among=self.after(after), timeout=timeout, what="waiting"
            )
        except NeverHappened:
            return []
        return self.after(after)

    def clear(self) -> None:
        """Forget all entries; numbers go on."""
        self._entries.clear()
        self._by_method.clear()
        self.counts.clear()
