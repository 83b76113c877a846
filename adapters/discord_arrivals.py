"""What comes in from Discord, stored in its order.

Discord waits for no acknowledgement: what it has dispatched it will not dispatch again, except on a
connection that is resumed. So a dispatch is kept until it is stored, and after a new login, which begins
without a past, the history is read; so it is after more was dispatched than we keep.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from adapters.discord_calls import Calls
from adapters.discord_events import normalise
from adapters.discord_missed import Missed, Store
from adapters.discord_places import Places
from adapters.discord_threads import Threads
from adapters.trouble import Trouble
from bot.clock import Clock
from bot.errors import ChannelError, Refused, Unreachable
from bot.model import Address, ButtonTapped, Customer, CustomerEvent, MessageDeleted, MessageSent, Reacted
from bot.ports import Receive, Seen

log = logging.getLogger(__name__)

_SLASH = 2  # interaction type
_MOST_WAITING = 1000  # dispatches
_SKIPPED = "SKIPPED"  # stands where dispatches were left to the history

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
        self._command_taken = command_taken
        self._calls = calls
        self._places = places
        self._threads = threads
        self._trouble = trouble
        self._is_meant = is_meant
        self._clock = clock
        self._waiting: asyncio.Queue[Mapping[str, Any]] = asyncio.Queue()
        self._has_room = asyncio.Event()
        self._has_room.set()
        self._is_skipping = False
        self._missed = Missed(
            account=account, channels=channels, calls=calls, places=places, seen=seen, clock=clock
        )
        self._aside: set[asyncio.Task[None]] = set()
        self.greetings = 0  #: how many connections have begun

    def take(self, update: Mapping[str, Any]) -> None:
        """Keep a dispatch until it is stored; when too many wait, leave it to the history."""
        if update["t"] in ("READY", "RESUMED"):
            self.greetings += 1
            self._trouble.over()
        if self._is_skipping or self._waiting.qsize() >= _MOST_WAITING:
            self._skip(update)
            return
        self._waiting.put_nowait(update)
        if self._waiting.qsize() >= _MOST_WAITING:
            self._has_room.clear()

    def _skip(self, update: Mapping[str, Any]) -> None:
        if not self._is_skipping:
            log.warning(
                "discord/%s: %d messages wait to be stored. What comes now is read from Discord's history "
                "once they are; deletions, reactions and buttons are not in it",
                self._account,
                self._waiting.qsize(),
            )
            self._is_skipping = True
            self._waiting.put_nowait({"t": _SKIPPED, "d": None})
        self._places.learn(update)
        self._missed.skip(update)

    async def room(self) -> None:
        """Return when another dispatch should be taken: not while too many wait to be stored.

        What is not read stays with Discord, which repeats it on a connection that is resumed.
        """
        await self._has_room.wait()

    async def store_with(self, receive: Receive) -> None:
        """Store what comes with `receive`, until cancelled."""
        while True:
            # What is said now goes before what was missed, in places where nothing was.
            if self._missed.next() is None or not self._waiting.empty():
                update = await self._waiting.get()
                if self._waiting.qsize() < _MOST_WAITING:
                    self._has_room.set()
                await self._until_done(partial(self._handle, update, receive))
            place = self._missed.next()
            if place is not None:
                await self._until_done(partial(self._missed.catch_up, place, self._storing(receive)))

    async def close(self) -> None:
        """Give up what is still being answered and begun."""
        for task in self._aside:
            task.cancel()
        await asyncio.gather(*self._aside, return_exceptions=True)

    async def _until_done(self, step: Callable[[], Awaitable[None]]) -> None:
        has_failed = False
        while True:
            try:
                await step()
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
        if update["t"] == _SKIPPED:
            self._is_skipping = False
        if update["t"] in ("READY", _SKIPPED):
            await self._missed.begin()
            await self._until_done(partial(self._missed.read_common, self._storing(receive)))
        elif update["t"] == "GUILD_CREATE":
            await self._missed.read_threads(update, self._storing(receive))
        await self._store(update, receive)

    def _storing(self, receive: Receive) -> Store:
        return lambda update: self._store(update, receive)

    async def _store(self, dispatch: Mapping[str, Any], receive: Receive) -> None:
        update = self._places.named(dispatch)
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
        if self._is_meant is not None and not await self._is_meant(dispatch):
            log.debug("left %s to the program that shares the bot", events[0].key)
            return
        await self._missed.catch_up(data["channel_id"], self._storing(receive))
        is_new = False
        if address.thread is None and data.get("guild_id") is not None:
            address, is_new = await self._own_thread(address, events[0])
        if address.thread is not None:
            await self._missed.catch_up(address.thread, self._storing(receive))
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
