"""A house in which nothing happens by chance, so that whatever goes wrong in it goes wrong again.

Its loop has no threads and no time, its database stands in memory and answers at once, and its platforms take
as many moments as they are told. Besides, the database itself watches over what must never be written.
"""

import asyncio
import functools
import logging
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, StaticPool, create_engine, event

from bot.destinations import Pace
from bot.engine import Engine
from bot.errors import Ambiguous, Refused, ThreadGone
from bot.files import Files
from bot.lanes import Desk
from bot.model import Address, Evidence, Head, InboxThread, Line, Reply
from bot.store.database import _begin, connect
from bot.store.store import Store, _numbers
from bot.store.writer import StoreUnavailable, Writer, _Request, _resolve, _run_together
from bot.waiting import Settling
from tests.bot.fakes import FakeAdapter, FakeClock, FakeInbox, Sent, call_a_person, describe


class StillLoop(asyncio.SelectorEventLoop):
    """Runs what can run, in its order. No time passes, and what would be done in a thread is done at once."""

    def time(self) -> float:
        return 0.0

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Callable[..., Any], *args: Any
    ) -> asyncio.Future[Any]:
        done = self.create_future()
        try:
            done.set_result(func(*args))
        except Exception as error:
            done.set_exception(error)
        return done

    @property
    def is_quiet(self) -> bool:
        """Whether nobody else can go on before something comes from outside, such as the time."""
        return not self._ready  # type: ignore[attr-defined]

    def _run_once(self) -> None:
        ready = self._ready  # type: ignore[attr-defined]
        assert ready, "all wait for something that never comes"
        for _ in range(len(ready)):  # without asking the machine, from which nothing comes
            handle = ready.popleft()
            if not handle.cancelled():
                handle._run()


async def moments(number: int) -> None:
    """Let all others go on for so many rounds."""
    for _ in range(number):
        await asyncio.sleep(0)


async def quiet() -> None:
    """Return once nobody else can go on."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, StillLoop)
    for _ in range(100_000):
        await asyncio.sleep(0)
        if loop.is_quiet:
            return
    raise AssertionError("it never comes to rest")


@dataclass
class Slowness:
    """How many moments things take."""

    to_commit: int = 0
    to_hear_of_it: int = 0
    to_think: int = 0
    to_send: int = 0


class PlainWriter(Writer):
    """Writes without a thread: what is asked by then is committed together, after some moments."""

    def __init__(self, connection: Connection, slowness: Slowness) -> None:
        self._connection = connection
        self._slowness = slowness
        self._waiting: list[_Request] = []
        self._loop = asyncio.get_running_loop()
        self._closed = False

    async def open(self) -> None:
        return None

    async def close(self) -> None:
        self._closed = True

    def die(self, *, commits: bool) -> None:
        """End here; what is under way may just have been written, but nobody hears of it."""
        self._closed = True
        if commits and self._waiting:
            _run_together(self._connection, self._waiting)
        self._waiting = []

    async def run(self, operation: Any, argument: Any) -> Any:
        if self._closed:
            raise StoreUnavailable("the store is closed")
        future = self._loop.create_future()
        self._waiting.append(_Request(operation, argument, future))
        if len(self._waiting) == 1:
            self._after(self._slowness.to_commit, self._commit)
        return await future

    def _after(self, moments: int, do: Callable[[], None]) -> None:
        self._loop.call_soon(do if moments <= 0 else functools.partial(self._after, moments - 1, do))

    def _commit(self) -> None:
        batch, self._waiting = self._waiting, []
        if batch:
            results = _run_together(self._connection, batch)
            self._after(self._slowness.to_hear_of_it, functools.partial(_resolve, results))


class TookIt(Ambiguous):
    """The platform took it, but its answer was lost."""


@dataclass
class LifeAdapter(FakeAdapter):
    """A channel that knows repetitions by their keys, and whose customer sees what is on the screen."""

    slowness: Slowness = field(default_factory=Slowness)
    taken: dict[str, str] = field(default_factory=dict)  #: key -> the message's id
    screen: dict[str, str] = field(default_factory=dict)  #: the message's id -> text
    broken: list[str] = field(default_factory=list)

    async def send(self, to: Address, reply: Reply, *, key: str, again: bool) -> str:
        self.keys.append(key)
        await moments(self.slowness.to_send)
        trouble = self.troubles.pop(0) if self.troubles else None
        if trouble is not None and not isinstance(trouble, TookIt):
            raise trouble
        if key not in self.taken:
            self.sent.append(Sent(to=to, text=reply.text, key=key, again=again))
            self.taken[key] = f"m{len(self.sent)}"
            self.screen[self.taken[key]] = reply.text
        elif not again:
            self.broken.append(f"sent twice as if for the first time: {reply.text}")
        if trouble is not None:
            raise trouble
        await moments(self.slowness.to_send)
        return self.taken[key]

    async def edit(self, to: Address, message_id: str, reply: Reply) -> None:
        await moments(self.slowness.to_send)
        if message_id not in self.screen:
            raise Refused("telegram", "there is no such message any more")
        await super().edit(to, message_id, reply)
        self.screen[message_id] = reply.text

    async def delete(self, to: Address, message_id: str) -> None:
        await moments(self.slowness.to_send)
        await super().delete(to, message_id)
        self.screen.pop(message_id, None)


@dataclass
class LifeInbox(FakeInbox):
    """Slack, which knows repetitions by their keys, with an eye on what staff see in each thread."""

    slowness: Slowness = field(default_factory=Slowness)
    threads: dict[str, InboxThread] = field(default_factory=dict)  #: by the key of their opening
    of: dict[str, list[InboxThread]] = field(default_factory=lambda: defaultdict(list))  #: by escalation
    first_posts: dict[InboxThread, Head] = field(default_factory=dict)
    seen: dict[InboxThread, list[Line]] = field(default_factory=lambda: defaultdict(list))
    posted: set[str] = field(default_factory=set)  #: keys
    broken: list[str] = field(default_factory=list)

    async def open(
        self, slack_channel_id: str, head: Head, transcript: Sequence[Line], *, key: str, again: bool
    ) -> InboxThread:
        await moments(self.slowness.to_send)
        lost = self._meets_trouble()
        if key not in self.threads:
            standing = [thread for thread in self.of[head.escalation_id] if self.stands(thread)]
            if standing:
                self.broken.append(f"a second thread beside {standing}")
            thread = await super().open(slack_channel_id, head, transcript, key=key, again=again)
            self.threads[key], self.first_posts[thread] = thread, head
            self.of[head.escalation_id].append(thread)
            self.seen[thread] += transcript
        elif not again:
            self.broken.append("a thread was opened twice as if for the first time")
        if lost is not None:
            raise lost
        await moments(self.slowness.to_send)
        return self.threads[key]

    async def show(self, thread: InboxThread, lines: Sequence[Line], *, key: str, again: bool) -> None:
        async def shown() -> None:
            await FakeInbox.show(self, thread, lines, key=key, again=again)
            self.seen[thread] += lines

        await self._once(key, again, thread, shown)

    async def post(self, thread: InboxThread, text: str, *, key: str, again: bool, **how: Any) -> None:
        async def posted() -> None:
            await FakeInbox.post(self, thread, text, key=key, again=again, **how)

        await self._once(key, again, thread, posted)

    async def explain(self, thread: InboxThread, evidence: Evidence, *, key: str, again: bool) -> None:
        async def explained() -> None:
            await FakeInbox.explain(self, thread, evidence, key=key, again=again)

        await self._once(key, again, thread, explained)

    async def update(self, thread: InboxThread, head: Head, transcript: Sequence[Line]) -> None:
        async def updated() -> None:
            await FakeInbox.update(self, thread, head, transcript)
            self.first_posts[thread] = head

        await self._any_time(thread, updated)

    async def mark(self, thread: InboxThread, message_id: str, mark: str) -> None:
        await self._any_time(thread, lambda: FakeInbox.mark(self, thread, message_id, mark))

    def stands(self, thread: InboxThread) -> bool:
        """Whether nobody has deleted it."""
        return thread.thread_ts not in self.deleted

    async def _once(self, key: str, again: bool, thread: InboxThread, do: Callable[[], Any]) -> None:
        async def done() -> None:
            if key not in self.posted:
                self.posted.add(key)
                await do()
            elif not again:
                self.broken.append(f"posted twice as if for the first time: {key}")

        await self._any_time(thread, done)

    async def _any_time(self, thread: InboxThread, do: Callable[[], Any]) -> None:
        await moments(self.slowness.to_send)
        self._trouble(thread)
        lost = self._meets_trouble()
        await do()
        if lost is not None:
            raise lost
        await moments(self.slowness.to_send)

    def _trouble(self, thread: InboxThread | None = None) -> None:
        if thread is not None and not self.stands(thread):
            raise ThreadGone("slack", "the thread is gone")

    def _meets_trouble(self) -> TookIt | None:
        """The next trouble, if it comes after the deed; one that comes before it is raised."""
        trouble = self.troubles.pop(0) if self.troubles else None
        if trouble is None or isinstance(trouble, TookIt):
            return trouble
        raise trouble


class Complaints(logging.Handler):
    """Bugs that the product has survived: each of them is one."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.broken: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info:
            self.broken.append(f"{record.getMessage()}: {record.exc_info[1]!r}")


class LifeHouse:
    """An engine with everything around it, which can be killed at any moment."""

    def __init__(
        self,
        *,
        desk: Desk,
        adapter: LifeAdapter,
        inbox: LifeInbox,
        clock: FakeClock,
        slowness: Slowness,
    ) -> None:
        self.database, self._connection = _new_database()
        self._parts = (desk, adapter, inbox, clock, slowness)
        self.engine: Engine

    async def start(self) -> None:
        """Run on what stands in the database."""
        desk, adapter, inbox, clock, slowness = self._parts
        self._writer = PlainWriter(self._connection, slowness)
        self.store = Store(self._writer, await self._writer.run(_numbers, None))
        self.engine = Engine(
            store=self.store,
            desk=desk,
            fallback=call_a_person,
            adapters={(adapter.channel, adapter.account): adapter},
            inbox=inbox,
            describe=describe,
            files=Files(_folder(), most_megabytes=1),
            clock=clock,
            settling=Settling(quiet_s=0),
            pace=lambda _: Pace(every_s=0),
        )
        await self.engine.start()

    async def die(self, *, commits: bool = False) -> None:
        """As a kill: nothing is finished, unless it `commits` what it was just about to."""
        self._writer.die(commits=commits)
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in others:
                task.cancel()
            await moments(5)


@functools.cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp())


@functools.cache
def _only_connection() -> tuple[sqlite3.Connection, Connection]:
    """One for all lives: making the tables, and SQLAlchemy's work on each statement, take longer than one."""
    plain = sqlite3.connect(":memory:", check_same_thread=False)
    plain.isolation_level = None
    engine = create_engine("sqlite://", creator=lambda: plain, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return plain, engine.connect()


def _new_database() -> tuple[sqlite3.Connection, Connection]:
    plain, connection = _only_connection()
    plain.deserialize(_empty_database())
    plain.execute("PRAGMA foreign_keys=ON")
    return plain, connection


@functools.cache
def _empty_database() -> bytes:
    """All tables, and the watch over them."""
    path = _folder() / "empty.db"
    connect(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA journal_mode=DELETE")
        database.executescript(_WATCH)
    serialized = database.serialize()
    database.close()
    return serialized


def microseconds(at: datetime) -> int:
    """As the database has it."""
    return int(at.timestamp()) * 1_000_000 + at.microsecond


_WATCH = """
CREATE TABLE broken (what TEXT NOT NULL);

CREATE TRIGGER no_line_goes AFTER DELETE ON messages BEGIN
    INSERT INTO broken VALUES ('a line of the transcript was deleted: ' || OLD.text);
END;
CREATE TRIGGER no_line_changes AFTER UPDATE ON messages
WHEN (OLD.seq, OLD.author, OLD.name, OLD.text, OLD.at, OLD.about)
    IS NOT (NEW.seq, NEW.author, NEW.name, NEW.text, NEW.at, NEW.about) OR OLD.withdrawn > NEW.withdrawn
BEGIN
    INSERT INTO broken VALUES ('a line of the transcript was rewritten: ' || OLD.text);
END;
CREATE TRIGGER no_line_between BEFORE INSERT ON messages
WHEN NEW.seq <= (SELECT max(seq) FROM messages) BEGIN
    INSERT INTO broken VALUES ('a line came between others: ' || NEW.text);
END;
CREATE TRIGGER nothing_said_is_struck AFTER UPDATE OF withdrawn ON messages
WHEN NEW.withdrawn AND (NEW.author IN ('customer', 'note')
    OR EXISTS (SELECT 1 FROM outbox WHERE message_seq = NEW.seq AND (state = 'sent' OR ambiguous)))
BEGIN
    INSERT INTO broken VALUES ('a line was struck that had left: ' || NEW.text);
END;

CREATE TRIGGER no_answer_after_a_claim AFTER UPDATE OF state ON outbox
WHEN NEW.state = 'sending' AND NEW.author = 'bot' AND NOT NEW.ambiguous AND EXISTS (
    SELECT 1 FROM conversations WHERE id = NEW.conversation_id AND status IN ('claimed', 'snoozed'))
BEGIN
    INSERT INTO broken VALUES ('the bot answers a conversation that somebody has: ' || NEW.body);
END;
CREATE TRIGGER nothing_struck_leaves AFTER UPDATE OF state ON outbox
WHEN NEW.state = 'sending' AND EXISTS (SELECT 1 FROM messages WHERE seq = NEW.message_seq AND withdrawn)
BEGIN
    INSERT INTO broken VALUES ('what was taken back leaves: ' || NEW.body);
END;

CREATE TRIGGER nothing_taken_back_leaves AFTER UPDATE OF state ON outbox
WHEN NEW.state = 'sending' AND OLD.attempts = 0 AND NEW.author = 'staff' AND EXISTS (
    SELECT 1 FROM messages WHERE author = 'staff' AND json_extract(about, '$.changes') = NEW.message_seq
        AND json_extract(about, '$.change') = 'deleted')
BEGIN
    INSERT INTO broken VALUES ('what staff had taken back leaves: ' || NEW.body);
END;

CREATE TRIGGER a_promise_ends_once AFTER UPDATE ON promises
WHEN (NEW.kept_at IS NOT NULL) + (NEW.missed_at IS NOT NULL) + (NEW.voided_at IS NOT NULL) > 1
    OR NEW.kept_at > NEW.due_at OR NEW.due_at <> OLD.due_at
BEGIN
    INSERT INTO broken VALUES ('a promise ends as it should not: due ' || NEW.due_at || ', kept '
        || ifnull(NEW.kept_at, '') || ', missed ' || ifnull(NEW.missed_at, '') || ', voided '
        || ifnull(NEW.voided_at, ''));
END;
CREATE TRIGGER somebody_has_it AFTER UPDATE OF status ON conversations
WHEN (NEW.status IN ('claimed', 'snoozed')) <> (NEW.owner_id IS NOT NULL)
BEGIN
    INSERT INTO broken VALUES ('a conversation is ' || NEW.status || ', its owner is '
        || ifnull(NEW.owner_id, 'nobody'));
END;
"""
