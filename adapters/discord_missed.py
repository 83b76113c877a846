"""What was said on Discord while we did not listen, read from the history of the places that we know.

How far a place was read shows in what was stored. A conversation has a mark of its own: the newest message of
it. A channel where new customers write has none, and neither has a thread that somebody began meanwhile:
there it is the newest message that was stored anywhere. That holds only as long as nothing is stored before
what is older, so these places are read together, in the order in which all was said, and before anything else
is stored. Then a crash in the middle loses nothing.

Messages that were edited meanwhile are looked for among the newest that had been read. Deletions leave no
trace in a history.
"""

import logging
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from adapters.discord_calls import PAGE, Calls
from adapters.discord_errors import NoSuchPlace
from adapters.discord_events import edited_at, latest_id, moment, normalise
from adapters.discord_places import Places
from bot.clock import Clock
from bot.errors import Refused
from bot.model import MessageSent
from bot.ports import Seen

log = logging.getLogger(__name__)

_SOMEWHERE = "0"  # a server, when it does not matter which
#: what was said at nearly the same time in two places may have been stored in either order
_OVERLAP = timedelta(minutes=1)
#: for so long a place that was read to its end counts as read, while others still are
_LOOK_AGAIN = timedelta(seconds=30)

Store = Callable[[Mapping[str, Any]], Awaitable[None]]
"""Stores one dispatch."""


class Missed:
    """Reads the history after a login. Every method that reads may be called again after it failed."""

    def __init__(
        self,
        *,
        account: str,
        channels: Sequence[str],
        calls: Calls,
        places: Places,
        seen: Seen | None,
        clock: Clock,
    ) -> None:
        self._account = account
        self._channels = channels
        self._calls = calls
        self._places = places
        self._seen = seen
        self._clock = clock
        self._newest: str | None = None  # of all messages that were stored before this login
        self._own: dict[str, str] = {}  # place -> its own mark: the newest message of it that was stored
        self._common: dict[str, str] = {}  # place that has no such mark -> how far it was read
        self._pages: dict[str, deque[Mapping[str, Any]]] = {}  # what was read of these and not stored yet
        self._ended: set[str] = set()  # of these, those that were read to their end
        self._ended_since = clock.now()
        self._read: set[str] = set()  # those that are done
        self._are_threads_known = False
        self._unchecked: set[str] = set()  # places where edits were not looked for yet
        self._in_servers: set[str] = set()
        self._under_way: set[str] = set()
        self._until: int | None = None  # nothing newer than this message is stored now
        self._skipped: dict[str, str] = {}  # place -> what was before the first message left to its history

    # --- beginning -----------------------------------------------------------------------------------------

    def skip(self, update: Mapping[str, Any]) -> None:
        """Leave a dispatch to the history, from the next `begin` on."""
        address = self._places.address(self._places.named(update))
        for event in normalise(update, account=self._account):
            if isinstance(event, MessageSent) and address is not None:
                self._skipped.setdefault(event.address.chat, str(int(event.message_id) - 1))
                if update["d"].get("guild_id") is not None:
                    self._in_servers.add(event.address.chat)

    async def begin(self) -> None:
        """Note where we stand, before anything newer is stored."""
        known = [] if self._seen is None else await self._seen()
        own: dict[str, str] = {}
        for one in known:
            place, last = one.address.thread or one.address.chat, one.message_id or latest_id(one.heard_at)
            own[place] = max(own.get(place, "0"), last, key=int)
            if one.address.thread is not None:
                self._places.belongs(one.address.chat, one.customer_id, one.address.thread)
                self._in_servers.add(place)
        self._newest = max(own.values(), key=int, default=None)
        self._common = {} if self._newest is None else dict.fromkeys(self._channels, _earlier(self._newest))
        self._own = {place: last for place, last in own.items() if place not in self._common}
        for place, last in self._skipped.items():
            if place not in self._own:
                self._common[place] = min(self._common.get(place, last), last, key=int)
        self._skipped = {}
        self._unchecked = {*self._own, *self._common}
        self._are_threads_known = False
        self._start_over()
        self._read.clear()

    def _start_over(self) -> None:
        self._pages.clear()
        self._ended.clear()

    # --- places without a mark of their own ----------------------------------------------------------------

    async def read_common(self, store: Store) -> None:
        """Store what was missed in the places that share a mark, in the order in which it was said."""
        if self._newest is not None and not self._are_threads_known:
            await self._find_threads()
            self._are_threads_known = True
        for place, mark in self._common.items():
            # What was stored within the overlap may have been edited, too.
            last = max(mark, self._newest or mark, key=int)
            await self._store_edits(place, store, upto=last, since=moment(mark))
        while await self._fill():
            place = min(self._pages, key=lambda one: int(self._pages[one][0]["id"]))
            message = self._pages[place][0]
            self._until = int(message["id"])
            try:
                await store({"t": "MESSAGE_CREATE", "d": message})
            finally:
                self._until = None
            self._common[place] = str(message["id"])
            self._pages[place].popleft()
            if not self._pages[place]:
                del self._pages[place]
        self._read.update(self._common)
        self._common = {}
        self._start_over()

    async def _fill(self) -> bool:
        """Have the next message of each place at hand; whether there is one."""
        now = self._clock.now()
        if now - self._ended_since > _LOOK_AGAIN:  # or what others say now would be stored before it
            self._ended.clear()
        if not self._ended:
            self._ended_since = now
        for place, after in self._common.items():
            if place in self._pages or place in self._ended:
                continue
            page = await self._page(place, after=after)
            if page:
                self._pages[place] = deque(page)
            if len(page) < PAGE:
                self._ended.add(place)
        return bool(self._pages)

    async def _find_threads(self) -> None:
        """Take in the threads that somebody began meanwhile under our channels."""
        servers: dict[str, None] = {}
        for channel in self._channels:
            try:
                server = (await self._calls.channel(channel)).get("guild_id")
            except Refused as error:
                log.debug("discord/%s cannot see %s: %s", self._account, channel, error)
                continue
            if isinstance(server, str):
                servers[server] = None
        for server in servers:
            try:
                listed = {"t": "THREAD_LIST_SYNC", "d": await self._calls.active_threads(server)}
            except Refused as error:
                log.debug("discord/%s cannot list threads: %s", self._account, error)
                continue
            self._places.learn(listed)
            self._add_threads(listed)

    async def read_threads(self, update: Mapping[str, Any], store: Store) -> None:
        """Store what was said in threads that we first hear of by this dispatch."""
        self._add_threads(update)
        await self.read_common(store)

    def _add_threads(self, update: Mapping[str, Any]) -> None:
        for thread, last in self._places.newest_in_threads(update).items():
            is_known = thread in self._own or thread in self._common or thread in self._read
            if self._newest is not None and not is_known and last > int(self._newest):
                self._common[thread] = _earlier(self._newest)
                self._in_servers.add(thread)

    # --- places with one -----------------------------------------------------------------------------------

    def next(self) -> str | None:
        """A place that has not been read yet."""
        return next(iter(self._own), None)

    async def catch_up(self, place: str, store: Store) -> None:
        """Store what was edited and said in a place since its last message that was stored."""
        if place not in self._own or place in self._under_way:
            return
        self._under_way.add(place)
        try:
            mark = self._own[place]
            await self._store_edits(place, store, upto=mark, since=moment(mark))
            is_full = True
            while is_full:
                page = await self._page(place, after=self._own[place])
                is_full = len(page) == PAGE
                for message in page:
                    if self._until is not None and int(message["id"]) > self._until:
                        return
                    await store({"t": "MESSAGE_CREATE", "d": message})
                    self._own[place] = str(message["id"])
            del self._own[place]
        finally:
            self._under_way.discard(place)

    # --- reading -------------------------------------------------------------------------------------------

    async def _store_edits(self, place: str, store: Store, *, upto: str, since: datetime) -> None:
        """Store what was edited `since` then, of the newest messages that had been stored."""
        if place not in self._unchecked:
            return
        for message in await self._page(place, before=str(int(upto) + 1)):
            changed_at = edited_at(message)
            if changed_at is not None and changed_at > since:
                await store({"t": "MESSAGE_UPDATE", "d": message})
        self._unchecked.discard(place)

    async def _page(
        self, place: str, *, after: str | None = None, before: str | None = None
    ) -> Sequence[Mapping[str, Any]]:
        """Messages of a place as they are dispatched, oldest first; none where we may not read them."""
        try:
            page = await self._calls.messages(place, after=after, before=before)
            is_in_server = await self._is_in_server(place, page)
        except Refused as error:
            if not isinstance(error, NoSuchPlace):
                log.warning("discord/%s cannot read what was missed: %s", self._account, error)
            return ()
        return [{**message, "guild_id": _SOMEWHERE} for message in page] if is_in_server else page

    async def _is_in_server(self, place: str, page: Sequence[Mapping[str, Any]]) -> bool:
        """Whether a place is in a server, which its history does not say."""
        if place in self._in_servers or place in self._channels:
            return True
        if all((message.get("author") or {}).get("bot") for message in page):  # then it does not matter
            return False
        # Who could be given no thread was answered in the channel itself, which looks like a direct one.
        if (await self._calls.channel(place)).get("guild_id") is None:
            return False
        self._in_servers.add(place)
        return True


def _earlier(message: str) -> str:
    """The id that a message would have had an overlap before."""
    milliseconds = _OVERLAP // timedelta(milliseconds=1)
    return str(max(0, int(message) - (milliseconds << 22)))
