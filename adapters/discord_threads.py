"""The threads in which customers are answered: begun at their messages, at the latest when we write there."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar
from weakref import WeakValueDictionary

from adapters.discord_calls import Calls
from adapters.discord_errors import CHANNEL, Archived, NoSuchPlace
from adapters.discord_places import Places
from bot.errors import ChannelError, Unreachable
from bot.model import Address, Customer

log = logging.getLogger(__name__)

#: Source: https://discord.com/developers/docs/resources/channel#start-thread-from-message
_NAME_LETTERS = 100

T = TypeVar("T")


class Threads:
    """Makes sure that a customer's thread is there. Every method raises the errors of `Calls`."""

    def __init__(self, *, calls: Calls, places: Places) -> None:
        self._calls = calls
        self._places = places
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def begin(self, chat: str, message: str, customer: Customer) -> None:
        """Begin the thread of a message that has just come in."""
        async with self._lock(message):
            if not self._places.is_there(message):
                await self._start(chat, message, customer.name, customer.id)

    async def find(self, chat: str, thread: str) -> None:
        """Make sure that the thread is there; begin it at its message if it is not.

        Raises:
            Unreachable: it cannot be, because its message is gone, or because it was locked.
        """
        async with self._lock(thread):
            if self._places.is_there(thread):
                return
            try:
                self._places.add(await self._calls.channel(thread))
            except NoSuchPlace:
                message = await self._calls.message(chat, thread)
                author = message.get("author") or {}
                name = str(author.get("global_name") or author.get("username"))
                await self._start(chat, thread, name, str(author.get("id")))
            if not self._places.is_there(thread):
                raise Unreachable(CHANNEL, "the customer's thread was locked")

    async def without_message(self, chat: str, customer: Customer) -> str:
        """Begin a thread for someone who has not written, and return its id."""
        started = await self._calls.thread(chat, _cut(customer.name))
        thread = str(started["id"])
        self._places.began(chat, thread)
        await self._bring(customer.id, thread)
        return thread

    async def inside(self, to: Address, do: Callable[[str], Awaitable[T]]) -> T:
        """Do something at an address, given the id of the place; nothing is done twice."""
        if to.thread is None:
            return await do(to.chat)
        await self.find(to.chat, to.thread)
        try:
            return await do(to.thread)
        except NoSuchPlace:  # it was deleted, and nobody told us
            self._places.forget(to.thread)
            await self.find(to.chat, to.thread)
        except Archived:
            await self._calls.open_again(to.thread)
        return await do(to.thread)

    async def _start(self, chat: str, message: str, name: str, person: str) -> None:
        await self._calls.thread_from(chat, message, _cut(name))
        self._places.began(chat, message)
        await self._bring(person, message)

    async def _bring(self, person: str, thread: str) -> None:
        """Who is not in a thread is not told of what is said there, and we mention nobody."""
        try:
            await self._calls.bring(person, thread)
        except ChannelError as error:
            log.debug("%s was not brought into the thread %s: %s", person, thread, error)

    def _lock(self, thread: str) -> asyncio.Lock:
        return self._locks.setdefault(thread, asyncio.Lock())


def _cut(name: str) -> str:
    return name[:_NAME_LETTERS].strip() or "?"
