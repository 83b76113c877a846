"""Durable turns a second: everything but the platform and the answerer, on one core.

Three variants in one run: `engine` is the product with a desk that answers at once and an adapter that
delivers at once; `null` is the same with a store that stores nothing, the ceiling of this harness; `naive` is
plain sqlite3 with one transaction for each operation of a turn, nothing else around it.
"""

import asyncio
import itertools
import os
import resource
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from starlette.routing import BaseRoute

from bot.destinations import Pace
from bot.engine import Engine
from bot.files import Files
from bot.model import (
    Address,
    Attachment,
    Author,
    Case,
    Conversation,
    Customer,
    Decision,
    Event,
    Message,
    MessageSent,
    Outcome,
    Reply,
    ToCustomer,
)
from bot.ports import File, Inbox, Receive
from bot.store.intake import conversation_id_of
from bot.store.store import Store
from bot.store.values import (
    Attempt,
    CaseWanted,
    Committed,
    DecisionMade,
    OutboxRow,
    Recorded,
    Turn,
    TurnItem,
    Unfinished,
)
from bot.waiting import Settling

CONVERSATIONS = 1_000  # each sends its next message when the last was answered
TURNS = 8_000
NAIVE_TURNS = 1_000

_NOW = datetime.now(UTC)


class NullDesk:
    """Answers at once."""

    def urgent(self, event: Event) -> bool:
        return False

    async def decide(self, case: Case, events: Sequence[Event]) -> Outcome:
        answer = ToCustomer(reply=Reply(text="yes"), author=Author.BOT, name="Shop")
        decision = Decision(action="answer", reason="answered")
        return Outcome(conversation=case.conversation, decision=decision, outgoing=(answer,))


def no_fallback(_case: Case, _events: Sequence[Event], error: Exception) -> Outcome:
    raise error


@dataclass
class NullAdapter:
    """Delivers at once, and wakes the customer who waits."""

    channel: str = "telegram"
    account: str = "shop"
    idempotent_for: timedelta | None = timedelta.max
    can_edit = True
    reports_delivery: bool = False
    problem: str | None = None
    reply_window: timedelta | None = None
    answered: dict[str, asyncio.Event] = field(default_factory=dict)

    async def run(self, receive: Receive) -> None:
        raise NotImplementedError

    def routes(self, receive: Receive) -> Sequence[BaseRoute]:
        return ()

    def split(self, reply: Reply) -> tuple[Reply, ...]:
        return (reply,)

    async def send(self, to: Address, reply: Reply, *, key: str, again: bool) -> str:
        self.answered[to.chat].set()
        return "1"

    async def send_file(self, to: Address, file: File, *, key: str, again: bool) -> str:
        raise NotImplementedError

    async def edit(self, to: Address, message_id: str, reply: Reply) -> None:
        raise NotImplementedError

    async def delete(self, to: Address, message_id: str) -> None:
        raise NotImplementedError

    async def invite(self, to: Address, *, key: str, again: bool) -> str | None:
        return None

    async def fetch(self, attachment: Attachment) -> AsyncIterator[bytes]:
        raise NotImplementedError
        yield b""

    async def typing(self, to: Address) -> None:
        return None

    async def close(self) -> None:
        return None


class NullStore:
    """Has the methods of `Store` that a turn needs, and remembers nothing."""

    def __init__(self) -> None:
        self._ids = itertools.count(1)
        self._conversations: dict[str, Conversation] = {}

    async def unfinished(self) -> Unfinished:
        return Unfinished(items=(), rows=(), timers=())

    async def receive(self, events: Sequence[Event], at: datetime) -> Recorded:
        items = []
        for event in events:
            assert isinstance(event, MessageSent)
            id = conversation_id_of(event)
            self._conversations[id] = Conversation(id=id, address=event.address, customer=event.customer)
            items.append(TurnItem(id=next(self._ids), conversation_id=id, event=event, seq=next(self._ids)))
        return Recorded(items=tuple(items))

    async def case(self, wanted: CaseWanted) -> Case:
        line = Message(seq=1, author=Author.CUSTOMER, name="Ben", text="is it?", at=_NOW)
        return Case(conversation=self._conversations[wanted.conversation_id], messages=(line,))

    async def commit(self, turn: Turn) -> Committed:
        rows = tuple(
            OutboxRow(
                id=next(self._ids),
                key="k",
                conversation_id=turn.conversation_id,
                destination=new.destination,
                content=new.content,
                created_at=turn.at,
                due_at=turn.at,
            )
            for new in turn.outgoing
        )
        decision = DecisionMade(
            id=next(self._ids),
            conversation_id=turn.conversation_id,
            at=turn.at,
            action=turn.outcome.decision.action,
            trigger=turn.outcome.decision.trigger,
            reason=turn.outcome.decision.reason,
            signals=turn.outcome.decision.signals,
            answer=None,
            text=turn.said,
        )
        return Committed(rows=rows, timers=(), decision=decision)

    async def start(self, rows: Sequence[OutboxRow]) -> frozenset[int]:
        return frozenset(row.id for row in rows)

    async def record(self, attempt: Attempt) -> Recorded:
        return Recorded()


@dataclass(frozen=True, kw_only=True)
class Measured:
    """What a variant did."""

    turns: int
    seconds: float
    cpu_seconds: float

    @property
    def per_second(self) -> float:
        return self.turns / self.seconds

    @property
    def cpu_us(self) -> float:
        return self.cpu_seconds / self.turns * 1e6


async def _drive(store: Store, folder: Path, turns: int) -> Measured:
    adapter = NullAdapter()
    engine = Engine(
        store=store,
        desk=NullDesk(),
        fallback=no_fallback,
        adapters={("telegram", "shop"): adapter},
        inbox=cast(Inbox, None),  # nobody is called
        files=Files(folder / "files", most_megabytes=1),
        describe=lambda _: (),
        settling=Settling(quiet_s=0),
        pace=lambda _: Pace(every_s=0),
    )
    await engine.start()
    keys = (f"telegram:shop:{number}" for number in itertools.count())

    async def customer(name: str) -> None:
        answered = adapter.answered[name] = asyncio.Event()
        sample = MessageSent(
            key="",
            address=Address(channel="telegram", account="shop", chat=name),
            customer=Customer(id=name, name="Ben", language="en"),
            at=_NOW,
            message_id="1",
            text="Is the shop open on Sunday?",
        )
        for _ in range(turns // CONVERSATIONS):
            answered.clear()
            await engine.receive([replace(sample, key=next(keys))])
            await answered.wait()

    began, cpu = time.perf_counter(), _cpu_seconds()
    await asyncio.gather(*(customer(str(number)) for number in range(CONVERSATIONS)))
    measured = Measured(turns=turns, seconds=time.perf_counter() - began, cpu_seconds=_cpu_seconds() - cpu)
    await engine.stop()
    return measured


def _cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def _engine(path: Path, turns: int) -> Measured:
    store = await Store.open(f"sqlite:///{path}")
    try:
        measured = await _drive(store, path.parent, turns)
        counts = await store.counts()
        assert counts.turns == 0, "every turn was handled"
        assert len(await store.decisions(limit=turns + 1)) == turns, "and every one is on disk"
    finally:
        await store.close()
    return measured


_NAIVE: tuple[tuple[str, ...], ...] = (
    (
        "INSERT INTO events VALUES (:key)",
        "INSERT OR IGNORE INTO conversations VALUES (:chat, 0)",
        "INSERT INTO messages VALUES (NULL, :chat, 'Is the shop open on Sunday?')",
        "INSERT INTO work VALUES (:key)",
    ),
    (
        "DELETE FROM work WHERE key = :key",
        "UPDATE conversations SET epoch = epoch + 1 WHERE id = :chat",
        "INSERT INTO messages VALUES (NULL, :chat, 'yes')",
        "INSERT INTO outbox VALUES (:key, 'pending')",
    ),
    ("UPDATE outbox SET state = 'sending' WHERE key = :key",),
    ("UPDATE outbox SET state = 'sent' WHERE key = :key",),
)


def _naive(path: Path, turns: int) -> Measured:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(
        """
        PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
        CREATE TABLE events (key TEXT PRIMARY KEY);
        CREATE TABLE conversations (id TEXT PRIMARY KEY, epoch INTEGER);
        CREATE TABLE messages (seq INTEGER PRIMARY KEY, conversation_id TEXT, text TEXT);
        CREATE INDEX by_conversation ON messages (conversation_id, seq);
        CREATE TABLE work (key TEXT PRIMARY KEY);
        CREATE TABLE outbox (key TEXT PRIMARY KEY, state TEXT);
        """
    )
    began, cpu = time.perf_counter(), _cpu_seconds()
    for number in range(turns):
        values: dict[str, Any] = {"key": f"telegram:shop:{number}", "chat": str(number % CONVERSATIONS)}
        for transaction in _NAIVE:
            connection.execute("BEGIN IMMEDIATE")
            for statement in transaction:
                connection.execute(statement, values)
            connection.execute("COMMIT")
    measured = Measured(turns=turns, seconds=time.perf_counter() - began, cpu_seconds=_cpu_seconds() - cpu)
    connection.close()
    return measured


def main() -> None:
    """Run the three variants and print them."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory(prefix="stepaside-bench-") as folder:
        asyncio.run(_engine(Path(folder) / "warm-up.db", CONVERSATIONS))
        engine = asyncio.run(_engine(Path(folder) / "engine.db", TURNS))
        null = asyncio.run(_drive(cast(Store, NullStore()), Path(folder), TURNS))
        naive = _naive(Path(folder) / "naive.db", NAIVE_TURNS)
    print(f"durable turns, {CONVERSATIONS} conversations at once, synchronous=FULL, one core")
    for name, measured in (("engine", engine), ("null", null), ("naive", naive)):
        print(
            f"  {name:8} {measured.per_second:8,.0f} turns/s   {measured.cpu_us:6.0f} us CPU/turn"
            f"   {measured.per_second / engine.per_second:5.2f} x engine"
        )
