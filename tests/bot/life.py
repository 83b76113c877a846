"""The whole life of a conversation, played at random: customer, bot, two colleagues, time, crashes, repeats.

`Life` plays on a real engine, desk and store; only the platforms, the clock and the store's thread are stood
in for. After every step it checks what must always hold. Nothing depends on chance but what Hypothesis draws,
so what goes wrong goes wrong again, and can be made small.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from bot.errors import Ambiguous, ChannelError, Refused, Unavailable
from bot.inboxes import InboxRules
from bot.model import (
    Action,
    Address,
    Author,
    ButtonTapped,
    Case,
    Customer,
    Event,
    InboxThread,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Outcome,
    Staff,
    StaffActed,
    StaffAction,
    StaffDeleted,
    StaffEdited,
    StaffWrote,
    Status,
    ToCustomer,
)
from bot.store.intake import ThreadNotOpenYet
from tests.bot.desk_case import DeskCase
from tests.bot.fakes import FakeClock
from tests.bot.life_house import (
    Complaints,
    LifeAdapter,
    LifeHouse,
    LifeInbox,
    Slowness,
    StillLoop,
    TookIt,
    microseconds,
    moments,
    quiet,
)

ANA, BEN = Staff(id="U1", name="Ana"), Staff(id="U2", name="Ben")
SAYS = st.sampled_from(
    [
        *("what does delivery cost", "what is tea", "plan", "boom", "human please", "fraud on my card"),
        *("refund please", "late delivery", "yes", "no", "stop", "ben@example.com", "hello"),
    ]
)
STAFF = st.sampled_from([ANA, BEN])
WHICH = st.integers(0, 30)
#: Which thread, from the newest on: mostly that.
OLDER = st.sampled_from([0, 0, 0, 0, 0, 1])
#: How long, in moments, until somebody else does something: a turn takes about thirty.
SOON = st.integers(0, 40)
TAPS = st.sampled_from(
    [
        *(Action.HUMAN, Action.NO_THANKS, Action.BACK, Action.REACH_HERE, Action.REACH_NOT),
        *(f"{Action.RATE}4", f"{Action.OPTION}Price plans"),
    ]
)
COMMANDS = st.sampled_from(
    [
        *("!claim", "!resolve", "!back", "!snooze 1h", "!snooze", "!pause", "!resume", "!move sales"),
        *("!move support", "!help", "!bogus"),
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
DEEDS = st.sampled_from(["claim", "resolve", "reply", "note", "undo", "move"])
TROUBLES = st.sampled_from(
    [
        Unavailable("telegram", "502"),
        Ambiguous("telegram", "cut"),
        TookIt("telegram", "cut"),
        Refused("telegram", "blocked"),
        Unavailable("slack", "503"),
        TookIt("slack", "cut"),
    ]
)
_BOT_ANSWERS = (Status.OPEN, Status.RESOLVED)


class Watched:
    """The desk, with an eye on what it must never do; thinking takes some moments, or as long as wanted."""

    def __init__(self, case: DeskCase, slowness: Slowness) -> None:
        self._case = case
        self._slowness = slowness
        self.may_think = asyncio.Event()
        self.may_think.set()
        self.broken: list[str] = []

    def urgent(self, event: Event) -> bool:
        return self._case.desk.urgent(event)

    async def decide(self, case: Case, events: Sequence[Event]) -> Outcome:
        if isinstance(events[0], MessageSent) and case.conversation.status in _BOT_ANSWERS:
            await self.may_think.wait()
            await moments(self._slowness.to_think)
        outcome = await self._case.desk.decide(case, events)
        self._look(case, events, outcome)
        return outcome

    def _look(self, case: Case, events: Sequence[Event], outcome: Outcome) -> None:
        status = case.conversation.status
        said = [out for out in outcome.outgoing if isinstance(out, ToCustomer)]
        people_have_it = {status, outcome.conversation.status} <= {Status.CLAIMED, Status.SNOOZED}
        if people_have_it and any(out.author is Author.BOT for out in said):
            self.broken.append(f"the bot spoke while {status.value}: {events[0]}")
        silent = not said and outcome.escalation is None
        if isinstance(events[0], MessageSent) and status in _BOT_ANSWERS and silent:
            self.broken.append(f"silence after {events[0]}")


class Seen(NamedTuple):
    """What stands in the database."""

    turns: int
    leaving: int
    dead_letters: int
    open_escalations: int
    overdue: int  #: promises that are neither kept nor counted as missed
    broken: str | None  #: what the database's own watch saw first
    undecided: int  #: messages of the customer's that no turn was about
    unanswered: int  #: and those that neither were answered nor shown to staff
    wordless: int  #: promises that count as kept although nobody wrote
    status: str | None
    owner: str | None
    thread_ts: str | None
    shown: int | None  #: whether staff were shown all that the customer wrote, while people have it
    outcome: str | None  #: of the escalation under way
    waking: str | None  #: the timers that are set
    last_to_speak: str | None  #: of customer and staff


class Life(RuleBasedStateMachine):
    """One customer's conversation."""

    def __init__(self) -> None:
        super().__init__()
        self.complaints = Complaints()
        _LOG.addHandler(self.complaints)
        _LOG.setLevel(logging.ERROR)  # the platforms' troubles are warnings, of which there are thousands
        self.runner = asyncio.Runner(loop_factory=StillLoop)
        self.clock = FakeClock()
        self.slowness = Slowness()
        self.adapter = LifeAdapter(idempotent_for=timedelta.max, slowness=self.slowness)
        self.inbox = LifeInbox(slowness=self.slowness)
        rules: Any = {"undo": timedelta(seconds=5), "pings": True}
        self.case = DeskCase(clock=self.clock, others=[InboxRules(name="sales", **_SALES)], **rules)
        self.case.waits.wait = timedelta(minutes=3)
        self.delivered: list[Event] = []
        self.late: list[Event] = []
        self.replies: list[StaffWrote] = []
        self.said: list[MessageSent] = []
        self.number = 0
        self.transcript: tuple[Any, ...] = ()
        self.had_trouble = False
        self.ambiguous = self.failed = False
        self.runner.run(self._open())

    def teardown(self) -> None:
        """Let everything arrive, and look once more."""
        try:
            if not self.failed:  # otherwise that is what is to be seen
                self._play(self._end)
        finally:
            self.runner.run(self.house.die())
            self.runner.close()
            _LOG.removeHandler(self.complaints)
            _LOG.setLevel(logging.NOTSET)

    # --- what happens ----------------------------------------------------------------------------------

    @rule(texts=st.lists(SAYS, min_size=1, max_size=3))
    def the_customer_writes(self, texts: list[str]) -> None:
        self._receive(*map(self._message, texts))

    @rule(action=TAPS)
    def the_customer_taps(self, action: str) -> None:
        self._receive(self._tapped(action))

    @precondition(lambda self: self.said)
    @rule(which=WHICH, text=SAYS, deletes=st.booleans())
    def the_customer_changes_a_message(self, which: int, text: str, deletes: bool) -> None:
        sent = self.said[-1 - which % len(self.said)]
        number = self._next()
        common: Any = {"address": sent.address, "customer": sent.customer, "at": self._moment(number)}
        key = f"{sent.key}/{number}"
        if deletes:
            self._receive(MessageDeleted(key=key, message_id=sent.message_id, **common))
        else:
            self._receive(MessageEdited(key=key, message_id=sent.message_id, text=text, **common))

    @precondition(lambda self: self.inbox.opened)
    @rule(staff=STAFF, older=OLDER)
    def a_colleague_replies(self, staff: Staff, older: int) -> None:
        self._receive(self._reply(staff, older))

    @precondition(lambda self: self.inbox.opened)
    @rule(staff=STAFF, older=OLDER, mark=st.sampled_from([";;", "!note"]))
    def a_colleague_writes_a_note(self, staff: Staff, older: int, mark: str) -> None:
        self._receive(self._wrote(staff, older, f"{mark} NOTE {self._next()}"))

    @precondition(lambda self: self.inbox.opened)
    @rule(staff=STAFF, older=OLDER, command=COMMANDS)
    def a_colleague_commands(self, staff: Staff, older: int, command: str) -> None:
        self._receive(self._wrote(staff, older, command))

    @precondition(lambda self: self.inbox.opened)
    @rule(staff=STAFF, older=OLDER, pressed=PRESSES)
    def a_colleague_presses(self, staff: Staff, older: int, pressed: tuple[StaffAction, str]) -> None:
        self._receive(self._pressed(staff, older, *pressed))

    @precondition(lambda self: self.inbox.opened)
    @rule()
    def two_colleagues_claim_at_once(self) -> None:
        before, thread = self._look(), self._thread(0)
        self._receive(*(self._pressed(who, 0, StaffAction.CLAIM) for who in (ANA, BEN)))
        if before.thread_ts == thread.thread_ts:  # and not in an older one
            has_it = self._look().owner
            assert has_it == (before.owner or ANA.id), f"{has_it} took it from whoever had it before"

    @precondition(lambda self: self.replies)
    @rule(which=WHICH, how=st.sampled_from(["undo", "keep", "retry", "edit", "note", "delete"]))
    def a_colleague_changes_a_reply(self, which: int, how: str) -> None:
        self._receive(self._changed(self.replies[-1 - which % len(self.replies)], how))

    @rule(seconds=st.sampled_from([1, 6, 61, 301, 601, 3_700, 30_000]))
    def time_passes(self, seconds: int) -> None:
        self._play(lambda: self._pass(seconds))

    @rule(what=st.sampled_from(["office", "office", "bot"]))
    def the_office_or_the_bot_is_opened_or_closed(self, what: str) -> None:
        if what == "office":
            self.case.hours.open = not self.case.hours.open
        else:
            self.case.pause.on = not self.case.pause.on

    @rule(
        to_commit=st.integers(0, 3),
        to_hear_of_it=st.integers(0, 3),
        to_think=st.integers(0, 20),
        to_send=st.integers(0, 8),
    )
    def things_take_longer_or_not(self, **moments: int) -> None:
        for what, number in moments.items():
            setattr(self.slowness, what, number)

    @rule(which=WHICH)
    def a_platform_delivers_again(self, which: int) -> None:
        if not self.delivered:
            return
        before = (len(self.adapter.sent), len(self.inbox.log))
        event = self.delivered[-1 - which % len(self.delivered)]
        self._play(lambda: self._deliver([event]))
        assert before == (len(self.adapter.sent), len(self.inbox.log)), "a redelivery changed something"

    @precondition(lambda self: self.inbox.opened)
    @rule(staff=STAFF)
    def slack_holds_a_reply_back(self, staff: Staff) -> None:
        self.late.append(self._reply(staff, 0))

    @precondition(lambda self: self.late)
    @rule(which=WHICH)
    def slack_delivers_what_it_held_back(self, which: int) -> None:
        self._receive(self.late.pop(which % len(self.late)))

    @rule(trouble=TROUBLES)
    def a_platform_has_trouble(self, trouble: ChannelError) -> None:
        if trouble.channel == "slack":
            self.inbox.troubles.append(trouble)
            return
        self.ambiguous |= isinstance(trouble, Ambiguous)
        self.had_trouble = True
        self.adapter.troubles.append(trouble)

    @precondition(lambda self: self.inbox.opened)
    @rule(which=st.integers(0, 3))
    def staff_delete_a_thread(self, which: int) -> None:
        if which < 2:  # rarely, so that most lives have one
            self.inbox.deleted.add(self._thread(which).thread_ts)

    @precondition(lambda self: self.inbox.opened)
    @rule(text=st.sampled_from(["what does delivery cost", "what is tea", "plan"]), staff=STAFF)
    def a_colleague_comes_while_the_bot_thinks(self, text: str, staff: Staff) -> None:
        asked, claim = self._message(text), self._pressed(staff, 0, StaffAction.CLAIM)
        self._play(lambda: self._while_it_thinks(asked, claim))

    @precondition(lambda self: self.inbox.opened)
    @rule(text=SAYS, staff=STAFF, deed=DEEDS, soon=SOON, staff_first=st.booleans())
    def both_sides_do_something(
        self, text: str, staff: Staff, deed: str, soon: int, staff_first: bool
    ) -> None:
        two = [self._message(text), self._deed(staff, deed)]
        first, second = reversed(two) if staff_first else two
        self._play(lambda: self._one_after_the_other(first, second, soon))

    @rule(text=SAYS, soon=SOON, commits=st.booleans())
    def the_process_is_killed_while_the_customer_writes(self, text: str, soon: int, commits: bool) -> None:
        self._killed_at(self._message(text), soon, commits)

    @precondition(lambda self: self.inbox.opened)
    @rule(staff=STAFF, deed=DEEDS, soon=SOON, commits=st.booleans())
    def the_process_is_killed_while_staff_do_something(
        self, staff: Staff, deed: str, soon: int, commits: bool
    ) -> None:
        self._killed_at(self._deed(staff, deed), soon, commits)

    @rule(seconds=st.sampled_from([6, 301, 3_700]), soon=SOON, commits=st.booleans())
    def the_process_is_killed_as_time_passes(self, seconds: int, soon: int, commits: bool) -> None:
        async def killed() -> None:
            self.clock.advance(seconds)
            await moments(soon)
            await self.house.die(commits=commits)
            await self.house.start()

        self._play(killed)

    # --- what is done ----------------------------------------------------------------------------------

    def _next(self) -> int:
        self.number += 1
        return self.number

    def _moment(self, number: int) -> datetime:
        """Now, by which a line is known in the inbox, too."""
        return self.clock.now() + timedelta(microseconds=number)

    def _message(self, text: str) -> MessageSent:
        number = self._next()
        sent = MessageSent(
            key=f"telegram:shop:{number}",
            address=_ADDRESS,
            customer=_CUSTOMER,
            at=self._moment(number),
            message_id=str(number),
            text=text,
        )
        self.said.append(sent)
        return sent

    def _tapped(self, action: str) -> ButtonTapped:
        key = f"telegram:shop:{self._next()}"
        return ButtonTapped(key=key, address=_ADDRESS, customer=_CUSTOMER, at=self.clock.now(), action=action)

    def _thread(self, older: int) -> InboxThread:
        threads = list(self.inbox.threads.values())
        return threads[-1 - older % len(threads)]

    def _reply(self, staff: Staff, older: int) -> StaffWrote:
        wrote = self._wrote(staff, older, f"reply {self._next()}")
        self.replies.append(wrote)
        return wrote

    def _wrote(self, staff: Staff, older: int, words: str) -> StaffWrote:
        number = self._next()
        return StaffWrote(
            key=f"slack:{number}",
            thread=self._thread(older),
            staff=staff,
            at=self.clock.now(),
            message_id=f"{10_000 + number}.000000",
            text=words,
        )

    def _pressed(self, staff: Staff, older: int, action: StaffAction, value: str = "") -> StaffActed:
        return StaffActed(
            key=f"slack:{self._next()}",
            thread=self._thread(older),
            staff=staff,
            at=self.clock.now(),
            action=action,
            value=value,
        )

    def _changed(self, reply: StaffWrote, how: str) -> Event:
        common: Any = {"thread": reply.thread, "staff": reply.staff, "at": self.clock.now()}
        key = f"{reply.key}/{self._next()}"
        if how == "delete":
            return StaffDeleted(key=key, message_id=reply.message_id, **common)
        if how in ("edit", "note"):
            text = f"{reply.text}, changed" if how == "edit" else f";; NOTE {reply.text}"
            return StaffEdited(key=key, message_id=reply.message_id, text=text, **common)
        return StaffActed(key=key, action=StaffAction(how), value=reply.message_id, **common)

    def _deed(self, staff: Staff, deed: str) -> Event:
        match deed:
            case "reply":
                return self._reply(staff, 0)
            case "note":
                return self._wrote(staff, 0, f";; NOTE {self._next()}")
            case "undo" if self.replies:
                return self._changed(self.replies[-1], "undo")
            case "move":
                return self._pressed(staff, 0, StaffAction.MOVE, "sales")
            case "resolve":
                return self._pressed(staff, 0, StaffAction.RESOLVE)
            case _:
                return self._pressed(staff, 0, StaffAction.CLAIM)

    # --- how it is played ------------------------------------------------------------------------------

    def _receive(self, *events: Event) -> None:
        self._play(lambda: self._deliver(events))

    def _killed_at(self, event: Event, soon: int, commits: bool) -> None:
        self._play(lambda: self._die_while(event, soon, commits))

    def _play(self, step: Callable[[], Coroutine[Any, Any, None]]) -> None:
        async def played() -> None:
            await step()
            await self._check()

        self.failed = True
        self.runner.run(played())
        self.failed = False

    async def _open(self) -> None:
        self.desk = Watched(self.case, self.slowness)
        self.house = LifeHouse(
            desk=self.desk,
            adapter=self.adapter,
            inbox=self.inbox,
            clock=self.clock,
            slowness=self.slowness,
        )
        await self.house.start()

    async def _deliver(self, events: Sequence[Event]) -> None:
        try:
            await self.house.engine.receive(events)
        except ThreadNotOpenYet:  # it was not acknowledged, so Slack brings it again
            self.late += events
        else:
            self.delivered += [event for event in events if event not in self.delivered]

    async def _one_after_the_other(self, first: Event, second: Event, soon: int) -> None:
        delivering = asyncio.create_task(self._deliver([first]))
        await moments(soon)
        await self._deliver([second])
        await delivering

    async def _while_it_thinks(self, asked: MessageSent, claim: StaffActed) -> None:
        self.desk.may_think.clear()
        await self._deliver([asked])
        await quiet()
        before = self._of_the_bot()
        await self._deliver([claim])
        await quiet()
        self.desk.may_think.set()
        seen = await self._settle()
        if seen.status == Status.CLAIMED.value:
            assert self._of_the_bot() <= before, "the bot answered after a claim"

    async def _die_while(self, event: Event, soon: int, commits: bool) -> None:
        delivering = asyncio.create_task(self._deliver([event]))
        await moments(soon)
        acknowledged = delivering.done()
        await self.house.die(commits=commits)
        await self.house.start()
        if not acknowledged:
            await self._deliver([event])

    async def _pass(self, seconds: float) -> None:
        for _ in range(3):
            self.clock.advance(seconds / 3)
            await self._settle()

    async def _settle(self) -> Seen:
        """What stands in the database once nothing happens any more before the clock moves."""
        for _ in range(30):
            await quiet()
            seen = self._look()
            if not seen.turns:
                return seen
            self.clock.advance(1.0)  # the desk tries again after a moment
        raise AssertionError(f"a turn is stuck: {seen}")

    # --- what must hold --------------------------------------------------------------------------------

    async def _check(self) -> None:
        seen = await self._settle()
        broken = [*self.desk.broken, *self.adapter.broken, *self.inbox.broken, *self.complaints.broken]
        assert not broken, broken
        assert seen.broken is None, seen.broken
        assert not seen.dead_letters
        assert not seen.overdue, "a promise is neither kept nor counted"
        assert not seen.wordless, "a promise counts as kept, and nobody wrote a word"
        assert not seen.undecided, "a message was lost"
        assert not seen.unanswered, "silence"
        self._check_state(seen)
        self._check_transcript()
        left = [*self.adapter.texts, *self.adapter.log]
        assert not [words for words in left if "NOTE" in words], "a note left the house"

    def _check_state(self, seen: Seen) -> None:
        """One thread where people have it, who know all that was said, and somebody who looks after it."""
        under_way = seen.status in ("escalated", "claimed", "snoozed")
        assert seen.open_escalations == under_way, f"{seen.open_escalations} open threads while {seen.status}"
        assert seen.shown in (1, None), f"staff were not shown all while {seen.status}"
        waking = (seen.waking or "").split(" ")
        if seen.status == "escalated":
            assert "unclaimed" in waking, "nobody looks whether somebody comes"
        if seen.status == "claimed" and seen.last_to_speak == "customer":
            assert {"owner_silent", "owner_gone"} & set(waking), "nobody looks whether the owner answers"
        outlived = [timer for timer in waking if _LIVES_IN.get(timer, seen.status) != seen.status]
        assert not outlived, f"timers are set that are about another status than {seen.status}: {outlived}"
        if seen.status == "parked":
            assert seen.outcome == "parked", f"parked, and the escalation {seen.outcome}"

    def _check_transcript(self) -> None:
        lines = tuple(self.house.database.execute(_LINES))
        gone = [line for line in self.transcript if line not in lines]
        kept = tuple(line for line in self.transcript if line in lines)
        assert lines[: len(kept)] == kept, "the transcript is no log"
        wrong = [line for line in gone if line[1] not in ("bot", "staff")]
        assert not wrong, f"lines are gone that had left the house: {wrong}"
        self.transcript = lines

    async def _end(self) -> None:
        """Whatever was said has reached whom it was for, or staff know that it did not."""
        self.adapter.troubles.clear()
        self.inbox.troubles.clear()
        for _ in range(12):
            await self._pass(600)
            late, self.late = self.late, []
            for event in late:
                await self._deliver([event])
            await self._settle()
        assert not self.late, f"Slack brings in vain {self.late}"
        seen = self._look()
        assert seen.leaving == 0, seen
        self._check_replies()
        self._check_inbox()

    def _check_replies(self) -> None:
        replies = [words for words in self.adapter.texts if words.startswith("reply")]
        if not self.ambiguous:
            assert len(replies) == len(set(replies)), "a reply was delivered twice"
        taken = {event.message_id for event in self.delivered if isinstance(event, StaffWrote)}
        known = {id for (id,) in self.house.database.execute(_STAFF_LINES)}
        # In a thread that was deleted and opened anew, nobody listens any more.
        lost = [
            reply.text
            for reply in self.replies
            if reply.message_id in taken - known and self.inbox.stands(reply.thread)
        ]
        assert not lost, f"replies were lost: {lost}"
        if self.had_trouble:
            return
        sent = self.house.database.execute(_REPLIES).fetchall()
        for text, change, platform_id in sent:
            shown = self.adapter.screen.get(platform_id)
            assert shown == (None if change == "deleted" else text), f"the customer reads {shown}, not {text}"

    def _check_inbox(self) -> None:
        """The thread shows all that the customer said, once, and its head how things stand."""
        for thread, lines in self.inbox.seen.items():
            said = [(line.at, line.text) for line in lines if line.author is Author.CUSTOMER]
            assert len(said) == len(set(said)), f"staff see something twice in {thread}"
        now = self.house.database.execute(_NOW).fetchone()
        if now is None:
            return
        status, owner, thread_ts, slack_channel_id, opened_after, shown_through = now
        assert thread_ts is not None, "Slack never took the thread"
        thread = InboxThread(slack_channel_id=slack_channel_id, thread_ts=thread_ts)
        if not self.inbox.stands(thread):
            return
        seen = {microseconds(line.at) for line in self.inbox.seen[thread]}
        due = self.house.database.execute(_DUE_IN_THREAD, (opened_after, shown_through))
        missing = [text for at, text in due if at not in seen]
        assert not missing, f"{thread} does not show {missing}"
        if status not in ("open", "resolved"):
            head = self.inbox.first_posts[thread]
            shown = (head.status.value, head.owner.id if head.owner else None)
            assert shown == (status, owner), f"the head shows {shown}, and it is {(status, owner)}"

    def _look(self) -> Seen:
        overdue = microseconds(self.clock.now() - timedelta(seconds=60))
        return Seen._make(self.house.database.execute(_FIGURES, {"overdue": overdue}).fetchone())

    def _of_the_bot(self) -> int:
        return sum(line[1] == "bot" for line in self.house.database.execute(_LINES))


LIVES = settings(
    max_examples=100,
    stateful_step_count=50,
    database=None,  # the same lives each time, wherever it runs
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)
_LOG = logging.getLogger("bot")
_ADDRESS = Address(channel="telegram", account="shop", chat="7")
_CUSTOMER = Customer(id="7", name="Carl")
_SALES: dict[str, Any] = {
    "slack_channel_id": "C2",
    "claim_within": timedelta(minutes=5),
    "owner_silent": timedelta(minutes=10),
}
# A button that was chosen has no message: staff read it as the question, and in the thread with what follows.
_SAID = "author = 'customer' AND message_id IS NOT NULL AND ifnull(about, '') NOT LIKE '%\"change\"%'"
_FIGURES = f"""
SELECT (SELECT count(*) FROM work WHERE queue = 'turns'),
       (SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending', 'held')),
       (SELECT count(*) FROM dead_letters),
       (SELECT count(*) FROM escalations WHERE outcome IS NULL),
       (SELECT count(*) FROM promises
        WHERE kept_at IS NULL AND missed_at IS NULL AND voided_at IS NULL AND due_at < :overdue),
       (SELECT what FROM broken LIMIT 1),
       (SELECT count(*) FROM messages WHERE {_SAID}
           AND seq > (SELECT ifnull(max(message_seq), 0) FROM decisions)),
       (SELECT count(*) FROM messages m WHERE {_SAID}
           AND NOT EXISTS (SELECT 1 FROM messages r
               WHERE r.seq > m.seq AND r.author IN ('bot', 'notice', 'staff') AND NOT r.withdrawn)
           AND NOT EXISTS (SELECT 1 FROM escalations e
               WHERE e.opened_after < m.seq AND e.shown_through >= m.seq)),
       (SELECT count(*) FROM promises p WHERE kept_at IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM messages WHERE author = 'staff' AND at = p.kept_at)),
       c.status,
       c.owner_id,
       e.thread_ts,
       CASE WHEN c.status IN ('escalated', 'claimed', 'snoozed', 'parked') THEN (
           SELECT ifnull(max(seq), 0) FROM messages
           WHERE author = 'customer' AND message_id IS NOT NULL) <= e.shown_through END,
       e.outcome,
       (SELECT group_concat(kind, ' ') FROM timers),
       (SELECT author FROM messages m WHERE ({_SAID} OR (author = 'staff' AND NOT withdrawn))
           AND NOT EXISTS (SELECT 1 FROM messages c WHERE json_extract(c.about, '$.changes') = m.seq
               AND json_extract(c.about, '$.change') = 'deleted')
        ORDER BY seq DESC LIMIT 1)
FROM (SELECT 1) LEFT JOIN conversations c ON true LEFT JOIN escalations e ON e.id = c.escalation_id
"""
#: What each timer is about; the others are about none.
_LIVES_IN = {
    **dict.fromkeys(("unposted", "unclaimed"), "escalated"),
    **dict.fromkeys(("owner_silent", "owner_gone"), "claimed"),
    "snooze_over": "snoozed",
}
_LINES = (
    "SELECT seq, author, name, text, at, message_id, about FROM messages WHERE NOT withdrawn ORDER BY seq"
)
_STAFF_LINES = "SELECT message_id FROM messages WHERE author IN ('staff', 'note')"
#: Each reply that was sent: what it says by now, what was changed of it last, and what it is in the channel.
_REPLIES = """
SELECT ifnull(c.text, m.text), json_extract(c.about, '$.change'), o.platform_id
FROM messages m
JOIN outbox o ON o.message_seq = m.seq AND o.state = 'sent'
LEFT JOIN messages c ON c.seq = (SELECT max(seq) FROM messages
    WHERE author = 'staff' AND json_extract(about, '$.changes') = m.seq)
WHERE m.author = 'staff'
"""
_NOW = """
SELECT c.status, c.owner_id, e.thread_ts, e.slack_channel_id, e.opened_after, e.shown_through
FROM conversations c JOIN escalations e ON e.id = c.escalation_id
"""
_DUE_IN_THREAD = "SELECT at, text FROM messages WHERE author = 'customer' AND seq > ? AND seq <= ?"
