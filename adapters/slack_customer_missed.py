"""What customers wrote and changed in Slack while it could not reach us: fetched, and stored in its order.

Slack repeats an event three times within 5 minutes and then gives up, and Socket Mode has nothing for us of
the time when nobody was connected. So after every connection the history of every place that we know is read
from the last message that was stored there: first the customer channels, where new conversations begin, then
the conversations heard last. Of taps on buttons, deletions and reactions Slack keeps nothing that could be
fetched.

Source: https://docs.slack.dev/apis/events-api/#retries
"""

import asyncio
import contextlib
import logging
import re
from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from weakref import WeakValueDictionary

from adapters.slack_customer_calls import Calls
from adapters.slack_customer_content import string
from adapters.slack_fetched import events_after
from bot.clock import Clock
from bot.errors import RateLimited, Refused, StepasideError, Unreachable
from bot.ports import LastSeen, Seen

#: How far before the newest message that was stored we look: Slack may deliver an older one later, its last
#: attempt after 5 minutes. What is stored already is the same event again.
#: Source: https://docs.slack.dev/apis/events-api/#retries
_OVERLAP_SECONDS = 600.0
#: The same for people of whom nothing is stored: what they wrote then is surely new.
_STRANGERS_SECONDS = 86_400.0
#: How old a thread may be for us to find new messages in it, if nothing in it is stored; and how old a
#: message may be for us to find that it was changed.
_THREADS_SECONDS = 7 * 86_400.0
_MOST_STRANGERS = 200  #: direct conversations of which nothing is stored, after each connection
_RETRY_SECONDS = 5.0
_MOST_REMEMBERED = 5000  #: places
#: A workspace may ask about 50 times a minute. Beyond the first few we take a part of that, as what arrives
#: now needs the rest; where that is too much all the same, Slack says how long to wait.
#: Source: https://docs.slack.dev/apis/web-api/rate-limits (conversations.history and .replies are tier 3)
_AT_ONCE, _PACE_SECONDS = 20, 2.0

_TS = re.compile(r"[0-9]{10}\.[0-9]{6}")

log = logging.getLogger(__name__)

Keep = Callable[[Mapping[str, Any]], Awaitable[None]]
"""Store what is in the payload of an event, if a customer did it."""


class Place(NamedTuple):
    """Where people write: a direct conversation or a channel, or, with `thread`, a thread there.

    Threads of a direct conversation are no places of their own, unless the app uses the assistant pane.
    """

    chat: str
    thread: str | None = None

    @property
    def is_direct(self) -> bool:
        """Whether it is a direct conversation."""
        return self.chat.startswith("D")


class Missed:
    """Fetches what was missed; without `seen` nothing is, and all that arrives is taken as it comes.

    `channels` are the ids of the customer channels; `is_ours` tells whether people are customers in a chat;
    `assistant` whether the app uses the assistant pane.
    """

    def __init__(
        self,
        *,
        account: str,
        calls: Calls,
        channels: Collection[str],
        is_ours: Callable[[Place], bool],
        assistant: bool,
        seen: Seen | None,
        keep: Keep,
        clock: Clock,
    ) -> None:
        self._account = account
        self._calls = calls
        self._channels = channels
        self._is_ours = is_ours
        self._assistant = assistant
        self._seen = seen
        self._keep = keep
        self._clock = clock
        self._connections = 0
        self._to_read = asyncio.Event()  # a connection begins
        self._to_fetch = asyncio.Event()
        self._to_list = False  # direct conversations of which nothing is stored
        self._waiting: asyncio.Task[None] | None = None
        #: Where we stand must be read before a newer message is stored: it would hide the older ones.
        self._is_read = asyncio.Event()
        self._behind: dict[Place, str] = {}  # what is to be fetched, in this order, and after which `ts`
        self._since = ""  # after which where nothing is stored
        self._caught_up: set[Place] = set()  # on this connection
        self._doubted: set[Place] = set()  # what is being fetched of them may not be all
        self._locks: WeakValueDictionary[Place, asyncio.Lock] = WeakValueDictionary()

    def connected(self) -> None:
        """A connection to Slack begins; what was missed before it must be fetched."""
        self._is_read.clear()
        self._connections += 1
        self._to_read.set()

    def look_again(self, place: Place, ts: str) -> None:
        """A message could not be stored: fetch it soon, and before anything newer there is stored."""
        if self._seen is None:
            return
        self._doubted.add(place)
        self._caught_up.discard(place)
        self._behind.setdefault(place, _before(ts, _OVERLAP_SECONDS))
        self._fetch_soon()

    async def before(self, place: Place) -> None:
        """Store what was missed in a place, so that nothing newer there is stored before it.

        Raises:
            StepasideError, or what storing raises: not all of it could be fetched and stored.
        """
        if self._seen is None:
            return
        await self._is_read.wait()
        if place not in self._caught_up:
            await self._catch_up(place)

    def begins(self, thread: Place) -> None:
        """A thread's first message arrives; before it there is nothing."""
        if thread not in self._behind:
            self._remember(thread)

    async def run(self) -> None:
        """Fetch what was missed before each connection, and what could not be stored; until cancelled."""
        if self._seen is None:
            return
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._read(self._seen), name=f"slack/{self._account}: read where we stand")
                tasks.create_task(self._fetch_missing(), name=f"slack/{self._account}: fetch")
        finally:
            if self._waiting is not None:
                self._waiting.cancel()

    # --- where we stand ------------------------------------------------------------------------------------

    async def _read(self, seen: Seen) -> None:
        while True:
            await self._to_read.wait()
            self._to_read.clear()
            try:
                known = await seen()
            except Exception:
                log.exception("slack/%s: where customers stand cannot be read; trying again", self._account)
                await self._clock.sleep(_RETRY_SECONDS)
                self._to_read.set()
                continue
            self._begin(known)
            if not self._to_read.is_set():
                self._is_read.set()
            self._to_fetch.set()

    def _begin(self, known: Sequence[LastSeen]) -> None:
        stands: dict[Place, str] = {}  # those heard last first
        for one in known:
            chat = one.address.chat
            for where in (Place(chat, one.address.thread), Place(chat)):
                if self._is_ours(where):
                    stands[where] = max(stands.get(where, ""), _newest(one))
        newest = max(stands.values(), default=None)
        # Before the very first start nothing is ours.
        now = f"{self._clock.now().timestamp():.6f}"
        self._since = _before(newest, _STRANGERS_SECONDS) if newest else _before(now, _OVERLAP_SECONDS)
        behind = {Place(channel): self._since for channel in self._channels}
        behind |= {place: _before(ts, _OVERLAP_SECONDS) for place, ts in stands.items()}
        self._behind = behind | {place: min(ts, behind.get(place, ts)) for place, ts in self._behind.items()}
        self._caught_up.clear()
        self._to_list = self._is_ours(Place("D"))

    # --- what was missed -----------------------------------------------------------------------------------

    async def _fetch_missing(self) -> None:
        while True:
            await self._to_fetch.wait()
            self._to_fetch.clear()
            if self._to_list:
                await self._find_strangers()
            tried: set[Place] = set()
            while (place := next((one for one in self._behind if one not in tried), None)) is not None:
                tried.add(place)
                if len(tried) > _AT_ONCE:
                    await self._clock.sleep(_PACE_SECONDS)
                await self._fetch(place)
            if self._behind or self._to_list:
                self._fetch_soon()

    def _fetch_soon(self) -> None:
        async def wait() -> None:
            await self._clock.sleep(_RETRY_SECONDS)
            self._to_fetch.set()

        if self._waiting is None or self._waiting.done():
            self._waiting = asyncio.create_task(wait(), name=f"slack/{self._account}: fetch soon")

    async def _find_strangers(self) -> None:
        """Look for direct conversations of which nothing is stored: a first message may have been missed."""
        try:
            directs = await self._calls.directs()
        except Refused as error:
            log.warning("slack/%s cannot find missed first messages: %s", self._account, error)
            self._to_list = False
            return
        except StepasideError as error:
            log.warning("slack/%s cannot find missed first messages yet: %s", self._account, error)
            return
        self._to_list = False
        created = {Place(string(one.get("id"))): _number(one.get("created")) for one in directs}
        unknown = created.keys() - self._behind.keys() - self._caught_up
        strangers = sorted(unknown, key=created.__getitem__, reverse=True)
        new = [place for place in strangers if created[place] >= float(self._since)]
        old = strangers[len(new) :][:_MOST_STRANGERS]
        since = self._since
        self._behind = dict.fromkeys(new, since) | self._behind | dict.fromkeys(old, since)

    async def _fetch(self, place: Place) -> None:
        """Store what was missed in a place, or leave it for the next time."""
        while True:
            try:
                await self._catch_up(place)
                return
            except RateLimited as error:
                await self._clock.sleep(error.retry_after)
            except StepasideError as error:
                log.warning("slack/%s: what was missed cannot be stored yet: %s", self._account, error)
                return
            except Exception:
                log.exception("slack/%s: what was missed could not be stored; trying again", self._account)
                return

    async def _catch_up(self, place: Place) -> None:
        async with self._lock(place):
            if place in self._caught_up:
                return
            connection = self._connections
            self._doubted.discard(place)
            try:
                events = await self._events(place, after=self._behind.get(place, self._since))
            except Refused as error:  # asking again will not help, and must not keep what arrives now
                level = logging.DEBUG if isinstance(error, Unreachable) else logging.WARNING
                log.log(level, "slack/%s: what was missed cannot be fetched: %s", self._account, error)
                events = []
            for event in events:
                await self._keep(event)
            if connection == self._connections and place not in self._doubted:
                self._behind.pop(place, None)
                self._remember(place)

    async def _events(self, place: Place, *, after: str) -> list[Mapping[str, Any]]:
        """What was written and changed in a place after `after`, oldest first."""
        if place.thread is not None:
            since = _before(after, _THREADS_SECONDS)
            found = await self._calls.thread(place.chat, place.thread, since=since)
        else:
            found = await self._in_chat(place, after)
        return events_after(found, after, chat=place.chat)

    async def _in_chat(self, place: Place, after: str) -> list[Mapping[str, Any]]:
        """The messages themselves, with those in threads where these are no places of their own."""
        listed = await self._calls.history(place.chat, since=_before(after, _THREADS_SECONDS))
        threads = [Place(place.chat, thread) for thread in dict.fromkeys(_stirred(listed, after))]
        if not place.is_direct or self._assistant:
            # What was surely missed comes before what may have been.
            stirred = [thread for thread in threads if thread not in self._caught_up]
            self._behind = dict.fromkeys(stirred, after) | self._behind
            self._to_fetch.set()
            return [message for message in listed if _is_root(message)]
        for thread in threads:
            with contextlib.suppress(Unreachable):  # its first message was deleted
                listed += await self._calls.thread(place.chat, str(thread.thread), since=after)
        return listed

    def _remember(self, place: Place) -> None:
        if len(self._caught_up) >= _MOST_REMEMBERED:
            self._caught_up.clear()
        self._caught_up.add(place)

    def _lock(self, place: Place) -> asyncio.Lock:
        return self._locks.setdefault(place, asyncio.Lock())


def _newest(one: LastSeen) -> str:
    """`ts` up to which a conversation was stored. Not every message has one: a command's words do not."""
    ts = one.message_id or ""
    return ts if _TS.fullmatch(ts) else f"{one.heard_at.timestamp():.6f}"


def _before(ts: str, seconds: float) -> str:
    return f"{float(ts) - seconds:.6f}"


def _stirred(messages: Sequence[Mapping[str, Any]], after: str) -> Iterator[str]:
    """Threads in which something was said after `after`."""
    for message in messages:
        thread = string(message.get("thread_ts"))
        if thread and max(string(message.get("latest_reply")), string(message.get("ts"))) > after:
            yield thread


def _is_root(message: Mapping[str, Any]) -> bool:
    """Whether it is no reply; replies that are shown in the channel, too, come with their thread."""
    return string(message.get("thread_ts")) in ("", message.get("ts"))


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
