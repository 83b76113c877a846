"""Customers, staff and misfortunes around a bot that is killed again and again.

Customers' messages are numbered `q<customer>.<n>`, staff's replies `s<thread>.<n>`, so that what is lost,
doubled or out of order can be seen on the phones and in the threads.
"""

import asyncio
import random
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from benchmarks._kill_phones import Phone, fronts
from sandbox import Sandbox
from sandbox.faults import Fault
from sandbox.slack import Message, Thread

_SYLLABLES = ("bo", "du", "fi", "ga", "ko", "la", "mi", "ne", "po", "ra", "su", "ti", "vo", "wu", "ze")
_WANTS_PERSON = "Can I talk to a person, please?"
_MESSAGES = 25  # of one customer; then another comes


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One message of a customer's."""

    tag: str
    place: str  #: channel and chat
    message_id: str


@dataclass(frozen=True, kw_only=True)
class Replied:
    """One message of staff's in a thread."""

    tag: str
    is_note: bool
    message: Message


@dataclass(kw_only=True)
class Load:
    """Everything people do, until `finish`."""

    sandbox: Sandbox
    random: random.Random
    customers_at_once: int
    every_s: float = 3.0  #: between two messages of one customer, on average
    asked: list[Asked] = field(default_factory=list)
    replied: list[Replied] = field(default_factory=list)
    customers: list[Phone] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    redelivered: int = 0
    _writing: list[asyncio.Task[None]] = field(default_factory=list)
    _attending: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    _others: list[asyncio.Task[None]] = field(default_factory=list)
    _first: list[Phone] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.fronts = fronts(self.sandbox)
        self.channel = self.sandbox.slack.channel("inbox")
        self._staff = self.sandbox.slack.staff("Ana Ruiz", channels=[self.channel])

    def begin(self) -> None:
        """Let everybody write, and things go wrong."""
        for front in self.fronts:
            faults, method = front.sending
            self.faults += (
                faults.rate_limit(method, retry_after=1, times=None, every=17),
                faults.drop_response(method, times=None, every=41),
                faults.reset_connection(method, times=None, every=53),
            )
        self._writing = [
            asyncio.create_task(self._customers(number)) for number in range(self.customers_at_once)
        ]
        self._others = self._start(self._attend_all(), self._redeliver())

    async def finish(self) -> None:
        """No customer writes any more; staff end what they have begun."""
        await _end(self._writing)

    def attended(self) -> bool:
        """Whether staff have ended every thread that there is."""
        known = all(thread.ts in self._attending for thread in self.channel.threads)
        return known and all(task.done() for task in self._attending.values())

    async def stop(self) -> None:
        """Stop everything, and tell of what failed here."""
        await _end(self._writing + self._others)
        await asyncio.gather(*self._attending.values())

    @staticmethod
    def _start(*work: Coroutine[Any, Any, None]) -> list[asyncio.Task[None]]:
        return [asyncio.create_task(each) for each in work]

    # --- customers -------------------------------------------------------------------------------------

    @property
    def pending(self) -> int:
        """What the bot has not acknowledged."""
        return sum(front.pending for front in self.fronts)

    async def reached(self, url: str) -> None:
        """The bot runs for the first time, and can be reached at `url`."""
        for front in self.fronts:
            await front.reached(url)
        self._first = [self._another(turn) for turn in range(self.customers_at_once)]
        await asyncio.gather(*(customer.begins() for customer in self._first))

    def _another(self, turn: int) -> Phone:
        customer = self.fronts[turn % len(self.fronts)].phone(f"Customer {len(self.customers)}")
        self.customers.append(customer)
        return customer

    async def _customers(self, turn: int) -> None:
        """One after the other; the first stops early, so that they do not come in waves."""
        customer, first = self._first[turn], self.random.randrange(_MESSAGES)
        while True:
            await self._write(customer, self.customers.index(customer), first)
            customer, first = self._another(turn), 0
            await customer.begins()

    async def _write(self, customer: Phone, number: int, first: int) -> None:
        place = first
        while place < _MESSAGES:
            await asyncio.sleep(self.random.expovariate(1 / self.every_s))
            for _ in range(self.random.choice((1, 1, 1, 1, 2, 3))):
                place += 1
                tag = f"q{number}.{place}"
                # However short the run is, somebody asks for a person.
                words = self._words() if self.asked else _WANTS_PERSON
                message_id = await customer.says(f"{tag} {words}")
                self.asked.append(Asked(tag=tag, place=customer.place, message_id=message_id))

    def _words(self) -> str:
        if self.random.random() < 0.03:
            return _WANTS_PERSON
        name = "".join(self.random.choices(_SYLLABLES, k=4))
        return f"What is {name}?"

    # --- staff -----------------------------------------------------------------------------------------

    async def _attend_all(self) -> None:
        while True:
            for thread in self.channel.threads:
                if thread.ts not in self._attending:
                    number = len(self._attending)
                    self._attending[thread.ts] = asyncio.create_task(self._attend(thread, number))
            await asyncio.sleep(0.1)

    async def _attend(self, thread: Thread, number: int) -> None:
        await asyncio.sleep(self.random.uniform(0, 1.5))
        for place in range(self.random.randint(1, 4)):
            tag = f"s{number}.{place}"
            is_note = self.random.random() < 0.2
            text = f";; {tag} is a note" if is_note else f"{tag} let me see"
            message = await self._staff.replies(thread, text)
            self.replied.append(Replied(tag=tag, is_note=is_note, message=message))
            await asyncio.sleep(self.random.uniform(0.1, 1.5))
        await self._staff.replies(thread, "!resolve")

    # --- what goes wrong -------------------------------------------------------------------------------

    def restarts(self) -> None:
        """A bot begins: what happened meanwhile is sometimes kept for it by Slack, and sometimes not."""
        self.sandbox.slack.delivery.loses_events_when_away = self.random.random() < 0.5

    async def _redeliver(self) -> None:
        while True:
            await asyncio.sleep(self.random.uniform(0.2, 0.6))
            for front in self.fronts:
                self.redelivered += front.redeliver(self.random)


async def _end(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(result, Exception):
            raise result
