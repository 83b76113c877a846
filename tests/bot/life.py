"""The whole life of a conversation, played at random: customer, bot, two colleagues, time, crashes, repeats.

`Life` plays on a real engine, desk and store; only the platforms and the clock are stood in for. After every
step it checks what must always hold.
"""

import asyncio
import contextlib
import functools
import shutil
import tempfile
from collections.abc import Callable, Coroutine, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from sqlalchemy import Connection, false, select, text

from bot.errors import Ambiguous, Refused, Unavailable
from bot.inboxes import InboxRules
from bot.model import (
    Action,
    Author,
    Case,
    Event,
    InboxThread,
    Message,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Outcome,
    ShowMessages,
    Staff,
    StaffActed,
    StaffAction,
    StaffDeleted,
    StaffEdited,
    StaffWrote,
    Status,
    ToCustomer,
)
from bot.store import rows
from bot.store.intake import ThreadNotOpenYet
from bot.store.schema import messages
from bot.store.store import Store
from tests.bot.desk_case import DeskCase
from tests.bot.fakes import FakeAdapter, FakeClock, FakeInbox, House, house, message, tapped

ANA, BEN = Staff(id="U1", name="Ana"), Staff(id="U2", name="Ben")
SUPPORT, SALES = "C1", "C2"
SAYS = st.sampled_from(
    [
        *("what does delivery cost", "what is tea", "plan", "boom", "human please", "fraud on my card"),
        *("refund please", "late delivery", "yes", "no", "stop", "ben@example.com", "hello"),
    ]
)
#: Which of several things, however many there are by then: what is drawn must not depend on what happened.
ANY = st.integers(0, 1_000)
STAFF = st.sampled_from([ANA, BEN])
TAPS = st.sampled_from(
    [Action.HUMAN, Action.NO_THANKS, Action.BACK, Action.REACH_HERE, Action.REACH_NOT, f"{Action.RATE}4"]
)
COMMANDS = st.sampled_from(
    [
        "!claim",
        "!resolve",
        "!back",
        "!snooze 1h",
        "!snooze",
        "!pause",
        "!resume",
        "!move sales",
        "!help",
        "!bogus",
    ]
)
PRESSES = st.sampled_from(
    [
        *((StaffAction.CLAIM, ""), (StaffAction.RESOLVE, ""), (StaffAction.BACK, "be brief")),
        *((StaffAction.SNOOZE, "2h"), (StaffAction.SNOOZE, ""), (StaffAction.PAUSE, "")),
        *((StaffAction.RESUME, ""), (StaffAction.MOVE, "sales"), (StaffAction.ASK_CONTACT, "")),
        *((StaffAction.UNREACHABLE, ""), (StaffAction.SEND_DRAFT, "a draft")),
    ]
)
_BOT_ANSWERS = (Status.OPEN, Status.RESOLVED)


class Seen(NamedTuple):
    """What stands in the database."""

    turns: int
    leaving: int
    dead_letters: int
    open_escalations: int
    overdue: int  #: promises that are neither kept nor counted as missed
    status: str | None
    thread: str | None  #: the newest
    transcript: tuple[Message, ...]


class Watched:
    """The desk, with an eye on what it must never do; thinking can be held up."""

    def __init__(self, case: DeskCase) -> None:
        self._case = case
        self.may_think = asyncio.Event()
        self.may_think.set()
        self.thinking = 0
        self.broken: list[str] = []

    def urgent(self, event: Event) -> bool:
        return self._case.desk.urgent(event)

    async def decide(self, case: Case, events: Sequence[Event]) -> Outcome:
        status = case.conversation.status
        if isinstance(events[0], MessageSent) and status in _BOT_ANSWERS:
            self.thinking += 1
            try:
                await self.may_think.wait()
            finally:
                self.thinking -= 1
        outcome = await self._case.desk.decide(case, events)
        self._look(case, events, outcome)
        return outcome

    def _look(self, case: Case, events: Sequence[Event], outcome: Outcome) -> None:
        status = case.conversation.status
        said = [out for out in outcome.outgoing if isinstance(out, ToCustomer)]
        by_customer = isinstance(events[0], MessageSent)
        if status in (Status.CLAIMED, Status.SNOOZED) and any(out.author is Author.BOT for out in said):
            self.broken.append(f"the bot spoke while {status.value}: {events[0]}")
        if by_customer and status in _BOT_ANSWERS and not said and outcome.escalation is None:
            self.broken.append(f"silence after {events[0]}")
        # A thread that staff had deleted, and that is opened anew, begins with it.
        opens_with = case.escalation.shown_through if case.escalation else 0
        shown = opens_with >= case.messages[-1].seq or any(
            isinstance(out, ShowMessages) for out in outcome.outgoing
        )
        if by_customer and status not in _BOT_ANSWERS and not shown:
            self.broken.append(f"staff were not shown {events[0]} while {status.value}")


class Life(RuleBasedStateMachine):
    """One customer's conversation."""

    def __init__(self) -> None:
        super().__init__()
        memory = Path("/dev/shm")  # where there is one, nothing waits for a disk
        self.folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
        shutil.copy(_empty_database(), self.folder / "life.db")
        self.runner = asyncio.Runner()
        self.clock = FakeClock()
        self.adapter, self.inbox = FakeAdapter(idempotent_for=timedelta.max), FakeInbox()
        rules: Any = {"undo": timedelta(seconds=5), "pings": True}
        self.case = DeskCase(
            clock=self.clock, others=[InboxRules(name="sales", slack_channel_id=SALES, **_RULES)], **rules
        )
        self.delivered: list[Event] = []
        self.late: list[Event] = []
        self.replies: list[StaffWrote] = []
        self.said: list[MessageSent] = []
        self.number = 0
        self.transcript: tuple[Message, ...] = ()
        self.ambiguous = False
        self.stack = contextlib.AsyncExitStack()
        self.runner.run(self._open())

    def teardown(self) -> None:
        """Let everything arrive, and look once more."""
        try:
            self._play(self._end)
        finally:
            self.runner.run(self.stack.aclose())
            self.runner.close()
            shutil.rmtree(self.folder)

    # --- what happens ----------------------------------------------------------------------------------

    @rule(text=SAYS)
    def the_customer_writes(self, text: str) -> None:
        sent = message(text)
        self.said.append(sent)
        self._receive(sent)

    @rule(texts=st.lists(SAYS, min_size=2, max_size=3))
    def the_customer_writes_a_burst(self, texts: list[str]) -> None:
        sent = [message(text) for text in texts]
        self.said += sent
        self._receive(*sent)

    @rule(action=TAPS)
    def the_customer_taps(self, action: str) -> None:
        self._receive(tapped(action))

    @rule(which=ANY, text=SAYS, deletes=st.booleans())
    def the_customer_changes_a_message(self, which: int, text: str, deletes: bool) -> None:
        if not self.said:
            return
        sent = self.said[which % len(self.said)]
        key = f"{sent.key}/{self._next()}"
        common: Any = {"address": sent.address, "customer": sent.customer, "at": self.clock.now()}
        if deletes:
            self._receive(MessageDeleted(key=key, message_id=sent.message_id, **common))
        else:
            self._receive(MessageEdited(key=key, message_id=sent.message_id, text=text, **common))

    @rule(staff=STAFF)
    def a_colleague_replies(self, staff: Staff) -> None:
        self._staff_writes(staff, f"reply {self._next()}")

    @rule(staff=STAFF, mark=st.sampled_from([";;", "!note"]))
    def a_colleague_writes_a_note(self, staff: Staff, mark: str) -> None:
        self._staff_writes(staff, f"{mark} NOTE {self._next()}")

    @rule(staff=STAFF, command=COMMANDS)
    def a_colleague_commands(self, staff: Staff, command: str) -> None:
        self._staff_writes(staff, command)

    @rule(staff=STAFF, pressed=PRESSES)
    def a_colleague_presses(self, staff: Staff, pressed: tuple[str, str]) -> None:
        if thread := self._thread():
            self._receive(self._pressed(thread, staff, *pressed))

    @rule()
    def two_colleagues_claim_at_once(self) -> None:
        if thread := self._thread():
            self._receive(*(self._pressed(thread, who, StaffAction.CLAIM) for who in (ANA, BEN)))

    @rule(which=ANY, how=st.sampled_from(["undo", "keep", "retry", "edit", "note", "delete"]))
    def a_colleague_changes_a_reply(self, which: int, how: str) -> None:
        if not self.replies:
            return
        reply = self.replies[which % len(self.replies)]
        common: Any = {"thread": reply.thread, "staff": reply.staff, "at": self.clock.now()}
        key = f"{reply.key}/{self._next()}"
        if how == "delete":
            self._receive(StaffDeleted(key=key, message_id=reply.message_id, **common))
        elif how in ("edit", "note"):
            text = f"{reply.text}, changed" if how == "edit" else f";; NOTE {reply.text}"
            self._receive(StaffEdited(key=key, message_id=reply.message_id, text=text, **common))
        else:
            self._receive(StaffActed(key=key, action=how, value=reply.message_id, **common))

    @rule(seconds=st.sampled_from([1, 6, 61, 301, 601, 3_700, 30_000]))
    def time_passes(self, seconds: int) -> None:
        self._play(lambda: self._pass(seconds))

    @rule()
    def the_office_opens_or_closes(self) -> None:
        self.case.hours.open = not self.case.hours.open

    @rule()
    def the_process_is_killed(self) -> None:
        self._play(self._crash)

    @rule(which=ANY)
    def a_platform_delivers_again(self, which: int) -> None:
        if not self.delivered:
            return
        before = (len(self.adapter.sent), len(self.inbox.log))
        event = self.delivered[which % len(self.delivered)]
        self._play(lambda: self._deliver([event]))
        assert before == (len(self.adapter.sent), len(self.inbox.log)), "a redelivery changed something"

    @rule(staff=STAFF)
    def slack_holds_a_reply_back(self, staff: Staff) -> None:
        if thread := self._thread():
            self.late.append(self._wrote(thread, staff, f"reply {self._next()}"))

    @rule(which=ANY)
    def slack_delivers_what_it_held_back(self, which: int) -> None:
        if self.late:
            self._receive(self.late.pop(which % len(self.late)))

    @rule(
        trouble=st.sampled_from(
            [Unavailable("telegram", "502"), Ambiguous("telegram", "cut"), Refused("telegram", "blocked")]
        )
    )
    def the_channel_has_trouble(self, trouble: Exception) -> None:
        self.ambiguous |= isinstance(trouble, Ambiguous)
        self.adapter.troubles.append(trouble)

    @rule()
    def slack_has_trouble(self) -> None:
        self.inbox.troubles.append(Unavailable("slack", "503"))

    @rule()
    def staff_delete_the_thread(self) -> None:
        if thread := self._thread():
            self.inbox.deleted.add(thread.thread_ts)

    @rule(text=st.sampled_from(["what does delivery cost", "what is tea", "plan"]), staff=STAFF)
    def a_colleague_comes_while_the_bot_thinks(self, text: str, staff: Staff) -> None:
        thread = self._thread()
        if thread is not None:
            self._play(lambda: self._race(message(text), self._pressed(thread, staff, StaffAction.CLAIM)))

    # --- how it is played ------------------------------------------------------------------------------

    def _next(self) -> int:
        self.number += 1
        return self.number

    def _staff_writes(self, staff: Staff, words: str) -> None:
        if thread := self._thread():
            self._receive(self._wrote(thread, staff, words))

    def _wrote(self, thread: InboxThread, staff: Staff, words: str) -> StaffWrote:
        number = self._next()
        wrote = StaffWrote(
            key=f"slack:{number}",
            thread=thread,
            staff=staff,
            at=self.clock.now(),
            message_id=f"{10_000 + number}.000000",
            text=words,
        )
        if words.startswith("reply"):
            self.replies.append(wrote)
        return wrote

    def _pressed(self, thread: InboxThread, staff: Staff, action: str, value: str = "") -> StaffActed:
        return StaffActed(
            key=f"slack:{self._next()}",
            thread=thread,
            staff=staff,
            at=self.clock.now(),
            action=action,
            value=value,
        )

    def _thread(self) -> InboxThread | None:
        """Where staff write: the newest thread."""
        found = self.runner.run(self._look()).thread
        if found is None:
            return None
        slack_channel_id, thread_ts = found.split(" ")
        return InboxThread(slack_channel_id=slack_channel_id, thread_ts=thread_ts)

    def _receive(self, *events: Event) -> None:
        self.delivered += events
        self._play(lambda: self._deliver(events))

    def _play(self, step: Callable[[], Coroutine[Any, Any, None]]) -> None:
        async def played() -> None:
            await step()
            await self._check()

        self.runner.run(played())

    async def _open(self) -> None:
        self.desk = Watched(self.case)
        self.house: House = await self.stack.enter_async_context(
            house(
                self.folder / "life.db",
                real_desk=self.desk,  # type: ignore[arg-type]
                adapter=self.adapter,
                inbox=self.inbox,
                clock=self.clock,
            )
        )

    async def _crash(self) -> None:
        await self.stack.aclose()
        assert not self.desk.broken, self.desk.broken
        await self._open()

    async def _deliver(self, events: Sequence[Event]) -> None:
        try:
            await self.house.engine.receive(events)
        except ThreadNotOpenYet:  # it was not acknowledged, so Slack brings it again
            self.delivered = [event for event in self.delivered if event not in events]
            self.late += events

    async def _race(self, asked: MessageSent, claim: StaffActed) -> None:
        self.said.append(asked)
        self.delivered += [asked, claim]
        self.desk.may_think.clear()
        await self.house.engine.receive([asked])
        for _ in range(20):
            await asyncio.sleep(0.001)
        before = _of_the_bot(await self._look())
        await self._deliver([claim])
        self.desk.may_think.set()
        seen = await self._settle()
        if seen.status == Status.CLAIMED.value:
            assert _of_the_bot(seen) <= before, "the bot answered after a claim"

    async def _pass(self, seconds: float) -> None:
        for _ in range(3):
            self.clock.advance(seconds / 3)
            await self._settle()

    async def _settle(self) -> Seen:
        """What stands in the database once nothing happens any more before the clock moves."""
        idle, unchanged, waited, last = 0, 0, 0, None
        while True:
            seen = await self._look()
            idle = 0 if self.house.busy or seen.turns else idle + 1
            now = (seen, len(self.inbox.log), len(self.adapter.keys))
            unchanged = unchanged + 1 if now == last else 0
            last = now
            if idle == 2 or (unchanged == 4 and not seen.turns):  # the rest waits for the clock
                return seen
            if unchanged == 4:  # the desk tries again after a moment
                waited += 1
                assert waited < 30, f"a turn is stuck: {seen}"
                self.clock.advance(1.0)
                unchanged = 0

    # --- what must hold --------------------------------------------------------------------------------

    async def _check(self) -> None:
        seen = await self._settle()
        assert not self.desk.broken, self.desk.broken
        assert not seen.dead_letters
        assert seen.open_escalations <= 1, "two threads are open at once"
        assert not seen.overdue, "a promise is neither kept nor counted"
        self._check_transcript(seen.transcript)
        left = [*self.adapter.texts, *self.adapter.log]
        assert not [words for words in left if "NOTE" in words], "a note left the house"

    def _check_transcript(self, lines: tuple[Message, ...]) -> None:
        gone = [line for line in self.transcript if line not in lines]
        kept = tuple(line for line in self.transcript if line in lines)
        assert lines[: len(kept)] == kept, "the transcript is no log"
        wrong = [line for line in gone if line.author not in (Author.BOT, Author.STAFF)]
        assert not wrong, f"lines are gone that had left the house: {wrong}"
        self.transcript = lines

    async def _end(self) -> None:
        """Whatever was taken from staff has reached the customer, or staff know that it did not."""
        self.adapter.troubles.clear()
        self.inbox.troubles.clear()
        for _ in range(12):
            await self._pass(600)
        seen = await self._look()
        assert seen.leaving == 0, seen
        if not self.ambiguous:
            replies = [words for words in self.adapter.texts if words.startswith("reply")]
            assert len(replies) == len(set(replies)), "a reply was delivered twice"

    async def _look(self) -> Seen:
        overdue = int((self.clock.now() - timedelta(seconds=60)).timestamp() * 1_000_000)

        def look(connection: Connection, batch: list[None]) -> list[Seen]:
            figures = connection.execute(_FIGURES, {"overdue": overdue}).one()
            lines = connection.execute(_LINES).all()
            transcript = tuple(rows.message(*line) for line in lines)
            return [Seen._make((*figures, transcript))] * len(batch)

        return await self.house.store._writer.run(look, None)


_FIGURES = text(
    """
    SELECT (SELECT count(*) FROM work WHERE queue = 'turns'),
           (SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')),
           (SELECT count(*) FROM dead_letters),
           (SELECT count(*) FROM escalations WHERE outcome IS NULL),
           (SELECT count(*) FROM promises
            WHERE kept_at IS NULL AND missed_at IS NULL AND voided_at IS NULL AND due_at < :overdue),
           (SELECT status FROM conversations),
           (SELECT slack_channel_id || ' ' || thread_ts FROM escalations WHERE thread_ts IS NOT NULL
            ORDER BY opened_at DESC, rowid DESC LIMIT 1)
    """
)
_LINES = select(*rows.MESSAGE_COLUMNS).where(messages.c.withdrawn == false()).order_by(messages.c.seq)


def _of_the_bot(seen: Seen) -> int:
    return sum(line.author is Author.BOT for line in seen.transcript)


@functools.cache
def _empty_database() -> Path:
    """A database with all its tables: making one takes longer than a whole life."""
    path = Path(tempfile.mkdtemp()) / "empty.db"

    async def made() -> None:
        await (await Store.open(f"sqlite:///{path}")).close()

    asyncio.run(made())
    return path


_RULES: dict[str, Any] = {"claim_within": timedelta(minutes=5), "owner_silent": timedelta(minutes=10)}
