"""Stand-ins for our own ports: a clock moved by hand; an adapter, an inbox and a desk that remember."""

import asyncio
import heapq
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from starlette.routing import BaseRoute

from bot.desk import Desk
from bot.destinations import Pace
from bot.engine import Engine
from bot.errors import Refused, ThreadGone, Unavailable
from bot.files import Files
from bot.inboxes import Inboxes
from bot.model import (
    Address,
    Attachment,
    Author,
    ButtonTapped,
    Case,
    Customer,
    Decision,
    Escalation,
    Event,
    Evidence,
    Head,
    InboxThread,
    Line,
    Message,
    MessageSent,
    OpenThread,
    Outcome,
    Outgoing,
    Reply,
    Staff,
    StaffButton,
    StaffWrote,
    Status,
    ToCustomer,
    Trigger,
)
from bot.ports import (
    Bookmarks,
    DescribeLines,
    File,
    LeadRow,
    Listener,
    Receive,
    Summarizer,
    WriteTranscript,
)
from bot.store.store import Store
from bot.waiting import Settling

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ANA = Staff(id="U1", name="Ana")


async def until(condition: Callable[..., object], *of: object) -> None:
    """Return as soon as `condition(*of)` holds; fail if it does not in time."""
    async with asyncio.timeout(10):
        while not condition(*of):  # noqa: ASYNC110 - conditions are about other tasks and threads
            await asyncio.sleep(0.001)


async def _woken(future: asyncio.Future[None]) -> None:
    await future


class FakeClock:
    """Moves only when told to."""

    def __init__(self, now: datetime = NOON) -> None:
        self._now = now
        self._sleepers: list[tuple[datetime, int, asyncio.Future[None]]] = []
        self._order = itertools.count()

    def now(self) -> datetime:
        return self._now

    def sleep(self, seconds: float) -> Coroutine[Any, Any, None]:
        # The time counts from the call: a task that sleeps may begin only after the clock was moved on.
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        until = self._now + timedelta(seconds=seconds)
        heapq.heappush(self._sleepers, (until, next(self._order), woken))
        return _woken(woken)

    @property
    def sleeping(self) -> list[float]:
        """For each who sleeps the seconds left, soonest first."""
        return [
            (at - self._now).total_seconds() for at, _, woken in sorted(self._sleepers) if not woken.done()
        ]

    def advance(self, seconds: float) -> None:
        """Move on and wake whose time has come."""
        self._now += timedelta(seconds=seconds)
        while self._sleepers and self._sleepers[0][0] <= self._now:
            woken = heapq.heappop(self._sleepers)[2]
            if not woken.done():
                woken.set_result(None)


@dataclass(frozen=True, kw_only=True)
class Sent:
    """One call of `FakeAdapter.send`."""

    to: Address
    text: str
    key: str
    again: bool


@dataclass
class FakeAdapter:
    """A channel that delivers to a list; raises what `troubles` holds first."""

    channel: str = "telegram"
    account: str = "shop"
    idempotent_for: timedelta | None = timedelta.max
    can_edit: bool = True
    reports_delivery: bool = False
    problem: str | None = None
    reply_window: timedelta | None = None
    part_length: int = 1_000_000
    sent: list[Sent] = field(default_factory=list)
    log: list[str] = field(default_factory=list)  #: all else that it did, such as "edit m1: text"
    content: bytes = b"content"  #: of every attachment
    refuses_files: dict[str, Exception] = field(default_factory=dict)  #: by name
    fetching: asyncio.Event | None = None  #: downloads wait for it
    troubles: list[Exception] = field(default_factory=list)
    gate: asyncio.Event | None = None  #: deliveries wait for it
    waiting: int = 0
    keys: list[str] = field(default_factory=list)  #: of all attempts to send

    async def run(self, receive: Receive) -> None:
        raise NotImplementedError

    def routes(self, receive: Receive) -> Sequence[BaseRoute]:
        return ()

    def split(self, reply: Reply) -> tuple[Reply, ...]:
        cut = range(0, len(reply.text), self.part_length)
        return tuple(replace(reply, text=reply.text[at : at + self.part_length]) for at in cut)

    async def send(self, to: Address, reply: Reply, *, key: str, again: bool) -> str:
        self.waiting += 1
        self.keys.append(key)
        if self.gate is not None:
            await self.gate.wait()
        self.waiting -= 1
        if self.troubles:
            raise self.troubles.pop(0)
        self.sent.append(Sent(to=to, text=reply.text, key=key, again=again))
        return f"m{len(self.sent)}"

    async def send_file(self, to: Address, file: File, *, key: str, again: bool) -> str:
        self._trouble()
        if file.name in self.refuses_files:
            raise self.refuses_files[file.name]
        self.log.append(f"file: {file.name}")
        return f"f{len(self.log)}"

    async def edit(self, to: Address, message_id: str, reply: Reply) -> None:
        self._trouble()
        self.log.append(f"edit {message_id}: {reply.text}")

    async def delete(self, to: Address, message_id: str) -> None:
        self._trouble()
        self.log.append(f"delete {message_id}")

    async def invite(self, to: Address, *, key: str, again: bool) -> str | None:
        self._trouble()
        self.log.append("invite")
        return "i1"

    async def fetch(self, attachment: Attachment) -> AsyncIterator[bytes]:
        if self.fetching is not None:
            await self.fetching.wait()
        self._trouble()
        yield self.content

    def _trouble(self) -> None:
        if self.troubles:
            raise self.troubles.pop(0)

    async def typing(self, to: Address) -> None:
        return None

    async def close(self) -> None:
        return None

    @property
    def texts(self) -> list[str]:
        return [sent.text for sent in self.sent]


@dataclass
class FakeInbox:
    """Slack as a list of lines such as "C1/1 post: text"; raises what `troubles` holds first."""

    log: list[str] = field(default_factory=list)
    keys: list[tuple[str, bool]] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    checks: list[Exception | None] = field(default_factory=list)  #: whether it is mended, as it says next
    checked: list[tuple[str, str]] = field(default_factory=list)  #: what it was asked about
    gate: asyncio.Event | None = None  #: opening a thread and showing messages wait for it
    opened: int = 0
    refuses: set[str] = field(default_factory=set)  #: names of customers whose threads it does not open
    deleted: set[str] = field(default_factory=set)  #: threads that are gone, such as "1.000000"
    evidence: list[Evidence] = field(default_factory=list)  #: shown in any thread, oldest first
    heads: dict[InboxThread, Head] = field(default_factory=dict)  #: of each thread as it is now
    caught_up: asyncio.Event = field(default_factory=asyncio.Event)  #: set, unless a test takes it back

    def __post_init__(self) -> None:
        self.caught_up.set()

    async def run(self, receive: Receive, bookmarks: Bookmarks) -> None:
        raise NotImplementedError

    def routes(self, receive: Receive) -> Sequence[BaseRoute]:
        return ()

    async def open(
        self, slack_channel_id: str, head: Head, transcript: Sequence[Line], *, key: str, again: bool
    ) -> InboxThread:
        if self.gate is not None:
            await self.gate.wait()
        self._trouble()
        if head.customer.name in self.refuses:
            raise Refused("slack", "Slack refused it (invalid_blocks)")
        self.opened += 1
        thread = InboxThread(slack_channel_id=slack_channel_id, thread_ts=f"{self.opened}.000000")
        self.heads[thread] = head
        self._write(thread, f"open: {head.customer.name}: {_texts(transcript)}")
        self.keys.append((key, again))
        return thread

    async def check(self, slack_channel_id: str, problem: str) -> None:
        self.checked.append((slack_channel_id, problem))
        answer = self.checks.pop(0) if self.checks else Unavailable("slack", "nothing says so")
        if answer is not None:
            raise answer

    async def show(self, thread: InboxThread, lines: Sequence[Line], *, key: str, again: bool) -> None:
        if self.gate is not None:
            await self.gate.wait()
        self._trouble(thread)
        self._write(thread, f"show: {_texts(lines)}")
        self.keys.append((key, again))

    async def post(
        self,
        thread: InboxThread,
        text: str,
        *,
        buttons: Sequence[StaffButton] = (),
        pings: bool = False,
        calls: str | None = None,
        key: str,
        again: bool,
    ) -> None:
        self._trouble(thread)
        shown = "".join(f" [{button.label}]" for button in buttons)
        called = f" to {calls}" if calls else ""
        self._write(thread, f"{'ping' if pings else 'post'}{called}: {text}{shown}")
        self.keys.append((key, again))

    async def explain(self, thread: InboxThread, evidence: Evidence, *, key: str, again: bool) -> None:
        self._trouble(thread)
        self.evidence.append(evidence)

    async def whisper(
        self, thread: InboxThread, staff_id: str, text: str, buttons: Sequence[StaffButton] = ()
    ) -> None:
        self._trouble(thread)
        shown = "".join(f" [{button.label}]" for button in buttons)
        self._write(thread, f"whisper to {staff_id}: {text}{shown}")

    async def digest(self, slack_channel_id: str, leads: Sequence[LeadRow], *, key: str, again: bool) -> None:
        self._trouble()
        self.log.append(f"{slack_channel_id} digest: {', '.join(row.lead.question for row in leads)}")
        self.keys.append((key, again))

    async def announce(
        self, slack_channel_id: str, text: str, *, key: str, again: bool, since: datetime
    ) -> None:
        self._trouble()
        self.log.append(f"{slack_channel_id} announce: {text}")
        self.keys.append((key, again))

    async def update(self, thread: InboxThread, head: Head, transcript: Sequence[Line]) -> None:
        self.heads[thread] = head
        self._write(thread, f"head: {head.status.value}")

    async def mark(self, thread: InboxThread, message_id: str, mark: str) -> None:
        self._write(thread, f"mark: {message_id} {mark}")

    async def attach(self, thread: InboxThread, file: File, *, caption: str, key: str, again: bool) -> None:
        self._trouble(thread)
        if self.refuses_files is not None:
            raise self.refuses_files
        self._write(thread, f"file: {file.name}: {caption}")
        self.keys.append((key, again))

    async def fetch(self, attachment: Attachment) -> AsyncIterator[bytes]:
        self._trouble()
        self.fetched.append(attachment.name)
        yield self.content

    fetched: list[str] = field(default_factory=list)
    refuses_files: Exception | None = None
    content: bytes = b"content"  #: of everything that staff attach

    def _trouble(self, thread: InboxThread | None = None) -> None:
        if thread is not None and thread.thread_ts in self.deleted:
            raise ThreadGone("slack", "the thread is gone")
        if self.troubles:
            raise self.troubles.pop(0)

    def _write(self, thread: InboxThread, line: str) -> None:
        self.log.append(f"{thread.slack_channel_id}/{thread.thread_ts} {line}")


def _texts(lines: Sequence[Line]) -> str:
    return " | ".join(line.text for line in lines)


def describe(messages: Sequence[Message]) -> tuple[Line, ...]:
    return tuple(Line(author=m.author, name=m.name, text=m.text, at=m.at) for m in messages)


def say(text: str, author: Author = Author.BOT) -> ToCustomer:
    assert author in (Author.BOT, Author.NOTICE, Author.STAFF)
    return ToCustomer(reply=Reply(text=text), author=author, name="Shop")


def outcome(case: Case, *outgoing: Outgoing, **changes: object) -> Outcome:
    """An outcome that sends `outgoing`."""
    plain = Outcome(
        conversation=case.conversation,
        decision=Decision(action="answer", reason="answered"),
        outgoing=outgoing,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


Decide = Callable[[Case, Sequence[Event]], Outcome | Awaitable[Outcome]]


def echo(case: Case, events: Sequence[Event]) -> Outcome:
    """Say what the customer said."""
    texts = [event.text for event in events if isinstance(event, MessageSent)]
    return outcome(case, *([say(" + ".join(texts))] if texts else []))


class FakeDesk:
    """Decides by a function given, and remembers what it was asked."""

    def __init__(self, decide: Decide = echo) -> None:
        self.on = decide
        self.cases: list[Case] = []
        self.events: list[Event] = []
        self.turns: list[list[str]] = []  #: what was thought about, finished or not
        self.thinking = 0
        self.most_thinking = 0

    def urgent(self, event: Event) -> bool:
        if isinstance(event, MessageSent):
            return event.text == "human"
        return isinstance(event, StaffWrote | ButtonTapped)

    async def decide(self, case: Case, events: Sequence[Event]) -> Outcome:
        self.cases.append(case)
        self.events += events
        self.turns.append([told(event) for event in events])
        self.thinking += 1
        self.most_thinking = max(self.most_thinking, self.thinking)
        try:
            decided = self.on(case, events)
            return decided if isinstance(decided, Outcome) else await decided
        finally:
            self.thinking -= 1


def told(event: Event) -> str:
    """An event in a word or two."""
    match event:
        case MessageSent() | StaffWrote():
            return event.text
        case ButtonTapped():
            return f"tapped {event.action}"
        case _:
            return event.kind


class Thinking:
    """A desk's function that thinks until told to stop, then says what the customer said."""

    def __init__(self) -> None:
        self.may_end = asyncio.Event()

    async def __call__(self, case: Case, events: Sequence[Event]) -> Outcome:
        if isinstance(events[0], MessageSent):
            await self.may_end.wait()
        return echo(case, events)


def call_a_person(case: Case, events: Sequence[Event], error: Exception) -> Outcome:
    return outcome(case, say("a person was called", Author.NOTICE))


_numbers = itertools.count(1)


def message(text: str, *, who: str = "7", key: str | None = None, name: str = "Ben") -> MessageSent:
    number = next(_numbers)
    return MessageSent(
        key=key or f"telegram:shop:{number}",
        address=Address(channel="telegram", account="shop", chat=who),
        customer=Customer(id=who, name=name),
        at=NOON,
        message_id=str(number),
        text=text,
    )


def tapped(action: str, *, who: str = "7") -> ButtonTapped:
    sent = message("", who=who)
    return ButtonTapped(key=sent.key, address=sent.address, customer=sent.customer, at=NOON, action=action)


def staff_wrote(text: str, thread_ts: str = "1.000000") -> StaffWrote:
    number = next(_numbers)
    return StaffWrote(
        key=f"slack:{number}",
        thread=InboxThread(slack_channel_id="C1", thread_ts=thread_ts),
        staff=ANA,
        at=NOON,
        message_id=f"{1000 + number}.000000",
        text=text,
    )


def calls(case: Case, escalation_id: str = "e1") -> Outcome:
    """An outcome that calls a person."""
    last = max(line.seq for line in case.messages)
    called = Escalation(
        id=escalation_id,
        conversation_id=case.conversation.id,
        trigger=Trigger.EXPLICIT,
        why="asked for a person",
        inbox="support",
        slack_channel_id="C1",
        opened_at=NOON,
        opened_through=last,
        shown_through=last,
    )
    changed = replace(case.conversation, status=Status.ESCALATED, escalation_id=escalation_id)
    return outcome(case, OpenThread(escalation_id=escalation_id), escalation=called, conversation=changed)


async def escalate(house: "House", *, who: str = "7", escalation_id: str = "e1") -> None:
    """Have the customer ask for a person, and wait until the thread is open and the desk knows."""
    before, house.desk.on = house.desk.on, lambda case, events: _calls(case, events, escalation_id)
    await house.write("human", who=who)
    await until(lambda: house.desk.turns and house.desk.turns[-1] == ["thread_opened"])
    await house.idle()
    house.desk.on = before


def _calls(case: Case, events: Sequence[Event], escalation_id: str) -> Outcome:
    return calls(case, escalation_id) if isinstance(events[0], MessageSent) else echo(case, events)


@dataclass
class House:
    """An engine with everything around it."""

    store: Store
    engine: Engine
    desk: FakeDesk
    adapter: FakeAdapter
    inbox: FakeInbox
    unsaid: list[str]  #: ids of messages whose answers were dropped

    @property
    def busy(self) -> bool:
        """Whether a turn is under way, or anything on its way out or waiting for its time."""
        return bool(self.engine._lanes._lanes or self.engine._outbox._senders)

    async def write(self, *texts: str, who: str = "7") -> None:
        for text in texts:
            await self.engine.receive([message(text, who=who)])

    async def idle(self) -> None:
        """Return once no turn and nothing outgoing waits."""
        async with asyncio.timeout(10):
            counts = await self.store.counts()
            while counts.turns or counts.outbox["pending"] or counts.outbox["sending"]:
                await asyncio.sleep(0.001)
                counts = await self.store.counts()

    async def on_its_way(self) -> None:
        """Return once something is being sent."""
        async with asyncio.timeout(10):
            counts = await self.store.counts()
            while not counts.outbox["sending"]:
                await asyncio.sleep(0.001)
                counts = await self.store.counts()


@asynccontextmanager
async def house(
    path: Path,
    *,
    desk: FakeDesk | None = None,
    adapter: FakeAdapter | None = None,
    inbox: FakeInbox | None = None,
    clock: FakeClock | None = None,
    settling: Settling | None = None,
    pace: Pace | None = None,
    real_desk: Desk | None = None,
    describing: DescribeLines = describe,
    listener: Listener | None = None,
    writers: Mapping[str, WriteTranscript] | None = None,
    summarizer: Summarizer | None = None,
    inboxes: Inboxes | None = None,
) -> AsyncIterator[House]:
    """Open the database at `path` and run an engine on it; leaving it is as sudden as a kill.

    A `real_desk` decides in place of the fake one.
    """
    desk, adapter, inbox = desk or FakeDesk(), adapter or FakeAdapter(), inbox or FakeInbox()
    unsaid: list[str] = []
    store = await Store.open(f"sqlite:///{path}")
    engine = Engine(
        store=store,
        desk=real_desk or desk,
        fallback=call_a_person,
        adapters={(adapter.channel, adapter.account): adapter},
        inbox=inbox,
        inboxes=inboxes,
        describe=describing,
        files=Files(path.parent / "files", most_megabytes=1),
        listener=listener,
        writers=writers,
        summarizer=summarizer,
        clock=clock or FakeClock(),
        settling=settling or Settling(quiet_s=0),
        pace=lambda _: pace or Pace(every_s=0),
        unsaid=lambda to, message_id: unsaid.append(message_id),
    )
    try:
        await engine.start()
        yield House(store, engine, desk, adapter, inbox, unsaid)
    finally:
        await engine.stop(grace_s=0)
        await store.close()
