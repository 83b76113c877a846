"""What comes in from Discord: stored in its order, and fetched where we were not listening.

Discord waits for no acknowledgement: what it has dispatched it will not dispatch again, except on a
connection that is resumed. So a dispatch is kept until it is stored, and after a new login, which begins
without a past, the history of every place that we know is read from the last message that was stored there.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from adapters.discord_calls import Calls
from adapters.discord_errors import NoSuchPlace
from adapters.discord_events import latest_id, normalise
from adapters.discord_places import Places
from adapters.discord_threads import Threads
from adapters.discord_trouble import Trouble
from bot.clock import Clock
from bot.errors import ChannelError, Refused, Unreachable
from bot.model import Address, ButtonTapped, Customer, CustomerEvent, MessageDeleted, MessageSent, Reacted
from bot.ports import Receive, Seen

log = logging.getLogger(__name__)

_SLASH = 2  # interaction type
_MOST_WAITING = 1000  # dispatches; the connection is not read any further meanwhile
_SOMEWHERE = "0"  # a server, when it does not matter which

T = TypeVar("T")

IsMeant = Callable[[Mapping[str, Any]], Awaitable[bool]]
"""Whether a dispatch may be a customer's; a program that shares the bot has messages of its own."""


class Arrivals:
    """Takes dispatches one after the other; each is kept until it is stored."""

    def __init__(
        self,
        *,
        account: str,
        channels: Sequence[str],
        command_taken: str,
        calls: Calls,
        places: Places,
        threads: Threads,
        seen: Seen | None,
        trouble: Trouble,
        clock: Clock,
        is_meant: IsMeant | None = None,
    ) -> None:
        self._account = account
        self._channels = channels
        self._command_taken = command_taken
        self._calls = calls
        self._places = places
        self._threads = threads
        self._seen = seen
        self._trouble = trouble
        self._is_meant = is_meant
        self._clock = clock
        self._waiting: asyncio.Queue[Mapping[str, Any]] = asyncio.Queue()
        self._has_room = asyncio.Event()
        self._has_room.set()
        self._behind: dict[str, str] = {}  # place -> the last message that was stored
        self._in_servers: set[str] = set()  # of these places
        self._newest: str | None = None  # of all messages that were stored before this login
        self._aside: set[asyncio.Task[None]] = set()
        self.greetings = 0  #: how many connections have begun

    def take(self, update: Mapping[str, Any]) -> None:
        """Keep a dispatch until it is stored."""
        if update["t"] in ("READY", "RESUMED"):
            self.greetings += 1
            self._trouble.over()
        self._waiting.put_nowait(update)
        if self._waiting.qsize() >= _MOST_WAITING:
            self._has_room.clear()

    async def room(self) -> None:
        """Return when another dispatch should be taken: not while too many wait to be stored.

        What is not read stays with Discord, which repeats it on a connection that is resumed.
        """
        await self._has_room.wait()

    async def store_with(self, receive: Receive) -> None:
        """Store what comes with `receive`, until cancelled."""
        while True:
            # What is said now goes before what was missed, in places where nothing was.
            if not self._behind or not self._waiting.empty():
                update = await self._waiting.get()
                if self._waiting.qsize() < _MOST_WAITING:
                    self._has_room.set()
                await self._until_done(self._handle, update, receive)
            if self._behind:
                place = next(iter(self._behind))
                await self._until_done(self._catch_up, place, receive)

    async def close(self) -> None:
        """Give up what is still being answered and begun."""
        for task in self._aside:
            task.cancel()
        await asyncio.gather(*self._aside, return_exceptions=True)

    async def _until_done(
        self, step: Callable[[T, Receive], Awaitable[None]], of: T, receive: Receive
    ) -> None:
        has_failed = False
        while True:
            try:
                await step(of, receive)
                break
            except Exception as error:
                if not isinstance(error, ChannelError):
                    log.exception("what discord/%s heard was not stored; trying again", self._account)
                has_failed = True
                await self._trouble.after(error)
        if has_failed:
            self._trouble.over()

    # --- one dispatch --------------------------------------------------------------------------------------

    async def _handle(self, update: Mapping[str, Any], receive: Receive) -> None:
        self._places.learn(update)
        if update["t"] == "READY":
            await self._begin()
            for channel in self._channels:  # where new customers write
                await self._until_done(self._catch_up, channel, receive)
        elif update["t"] == "GUILD_CREATE":
            await self._catch_up_threads(update, receive)
        await self._store(update, receive)

    async def _store(self, update: Mapping[str, Any], receive: Receive) -> None:
        events = [
            event for event in normalise(update, account=self._account) if isinstance(event, CustomerEvent)
        ]
        if not events:
            return
        data = update["d"]
        await self._learn_of(data)
        address = self._places.address(update)
        if address is None or events[0].customer.id == self._places.bot_id:
            log.debug("ignored %s: said in a place that is not ours", events[0].key)
            return
        if self._is_meant is not None and not await self._is_meant(update):
            log.debug("left %s to the program that shares the bot", events[0].key)
            return
        await self._catch_up(data["channel_id"], receive)
        is_new = False
        if address.thread is None and data.get("guild_id") is not None:
            address, is_new = await self._own_thread(address, events[0])
        if address.thread is not None:
            await self._catch_up(address.thread, receive)
        await receive([self._placed(event, address) for event in events])
        self._finish(update, address, events[0].customer, is_new=is_new)

    def _placed(self, event: CustomerEvent, address: Address) -> Any:
        if isinstance(event, MessageDeleted | Reacted):  # Discord does not say when
            return replace(event, address=address, at=self._clock.now())
        return replace(event, address=address)

    async def _own_thread(self, address: Address, event: CustomerEvent) -> tuple[Address, bool]:
        """The customer's own thread in a server's channel, and whether it is still to be begun."""
        chat, customer = address.chat, event.customer
        if not isinstance(event, MessageSent | ButtonTapped):
            return address, False
        thread = self._places.thread_of(chat, customer.id)
        if thread is not None:
            try:
                await self._threads.find(chat, thread)
                return replace(address, thread=thread), False
            except Unreachable:
                log.debug("the thread %s is gone, so that %s gets another one", thread, customer.id)
            except Refused as error:
                log.debug("the thread %s cannot be looked at: %s", thread, error)
                return replace(address, thread=thread), False
        if isinstance(event, MessageSent):
            self._places.belongs(chat, customer.id, event.message_id)
            return replace(address, thread=event.message_id), True
        try:
            thread = await self._threads.without_message(chat, customer)
        except Refused as error:  # then they are answered in the channel itself
            log.warning("discord/%s: no thread could be begun: %s", self._account, error)
            return address, False
        self._places.belongs(chat, customer.id, thread)
        return replace(address, thread=thread), False

    def _finish(
        self, update: Mapping[str, Any], address: Address, customer: Customer, *, is_new: bool
    ) -> None:
        """What need not be waited for: begin the thread, let a button stop spinning."""
        data = update["d"]
        if is_new and address.thread is not None:
            self._do_aside(self._threads.begin(address.chat, address.thread, customer))
        if update["t"] != "INTERACTION_CREATE":
            return
        if data.get("type") != _SLASH:
            self._do_aside(self._calls.answer_tap(data))
            return
        is_in_server = data.get("guild_id") is not None
        is_here = address.thread in (None, data["channel_id"])
        said = self._command_taken if is_here else f"{self._command_taken} <#{address.thread}>"
        self._do_aside(self._calls.answer_command(data, said, privately=is_in_server))

    def _do_aside(self, doing: Awaitable[None]) -> None:
        async def do() -> None:
            try:
                await doing
            except ChannelError as error:
                # What must be there is tried again when we write there, and its failure is told to staff.
                log.debug("discord/%s: %s", self._account, error)

        task = asyncio.create_task(do())
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)

    async def _learn_of(self, data: Mapping[str, Any]) -> None:
        """Look at a place in a server that we have not heard of: it may be a thread of ours."""
        place = self._places.unknown(data)
        if place is None:
            return
        try:
            self._places.add(await self._calls.channel(place))
        except Refused as error:
            log.debug("discord/%s cannot see %s: %s", self._account, place, error)
            self._places.add({"id": place})

    # --- what was missed -----------------------------------------------------------------------------------

    async def _begin(self) -> None:
        """After a login: note where we stand, before anything newer is stored."""
        known = [] if self._seen is None else await self._seen()
        behind: dict[str, str] = {}
        for one in known:
            place, last = one.address.thread or one.address.chat, one.message_id or latest_id(one.heard_at)
            behind[place] = max(behind.get(place, "0"), last, key=int)
            if one.address.thread is not None:
                self._places.belongs(one.address.chat, one.customer_id, one.address.thread)
                self._in_servers.add(place)
        self._newest = max(behind.values(), key=int, default=None)
        if self._newest is not None:
            behind |= dict.fromkeys(self._channels, self._newest)
        self._behind = behind

    async def _catch_up_threads(self, update: Mapping[str, Any], receive: Receive) -> None:
        """Read threads that somebody began meanwhile; leave out those where nothing was said."""
        for thread, last in self._places.newest_in_threads(update).items():
            after = self._behind.get(thread)
            if after is not None and last <= int(after):
                del self._behind[thread]
            elif after is None and self._newest is not None and last > int(self._newest):
                self._behind[thread] = self._newest
                self._in_servers.add(thread)
                await self._catch_up(thread, receive)

    async def _catch_up(self, place: str, receive: Receive) -> None:
        """Store what was said in a place since its last message that was stored."""
        while place in self._behind:
            try:
                page = await self._calls.messages_after(place, self._behind[place])
                is_in_server = await self._is_in_server(place, page)
            except Refused as error:
                if not isinstance(error, NoSuchPlace):
                    log.warning("discord/%s cannot read what was missed: %s", self._account, error)
                page = ()
            if not page:
                self._behind.pop(place, None)
                return
            after = self._behind.pop(place)
            try:
                for message in page:
                    said = {**message, "guild_id": _SOMEWHERE} if is_in_server else message
                    await self._store({"t": "MESSAGE_CREATE", "d": said}, receive)
                    after = str(message["id"])
            finally:
                self._behind[place] = after

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
