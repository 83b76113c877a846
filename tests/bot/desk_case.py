"""A desk with fakes at its ports, and the ways to bring a conversation into each status."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.config.settings import Route
from bot.config.texts import Texts
from bot.desk import Desk
from bot.errors import AnswererError
from bot.inboxes import Inboxes, InboxRules
from bot.model import (
    Answer,
    Attachment,
    ButtonTapped,
    Citation,
    Contact,
    InboxThread,
    Outcome,
    PostNotice,
    Reply,
    ShowMessages,
    Staff,
    StaffActed,
    StaffAction,
    StaffWrote,
    Status,
    ThreadOpened,
    TimerFired,
    TimerKind,
    ToCustomer,
    VoiceHeard,
)
from bot.ports import Question, ReadContact, Repetition, Sensitivity, SoFar, Triggers
from bot.rehearsal import Rehearsal
from handoff import durations
from handoff.choices import choice
from handoff.commands import parse
from handoff.leads import read_best_time
from handoff.reading import read_reply
from handoff.routing import Routes
from knowledge.smalltalk import takes_leave

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
THREAD = InboxThread(slack_channel_id="C0INBOX", thread_ts="100.1")
ANA, BEN = Staff(id="U1", name="Ana"), Staff(id="U2", name="Ben")
TEXTS = Texts()
VOICE = Attachment(kind="voice", name="voice message", reference="v1")


@dataclass
class FakeClock:
    at: datetime = NOON

    def now(self) -> datetime:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
        await asyncio.sleep(0)  # others may run, as on any clock


@dataclass
class FakeAnswerer:
    """Knows what delivery costs, finds two meanings in "plan", fails at "boom", knows nothing else."""

    only_quotes: bool = False
    asked: list[Question] = field(default_factory=list)
    knows: dict[str, Answer] = field(default_factory=dict)  #: what a test wants answered, by the question

    async def answer(self, question: Question, so_far: SoFar | None = None) -> Answer:
        self.asked.append(question)
        if question.text in self.knows:
            return self.knows[question.text]
        if "boom" in question.text:
            raise AnswererError("the model did not answer in time")
        if "delivery" in question.text:
            page = Citation(source="delivery.md", title="Delivery", quote="Delivery is free.", score=0.9)
            return Answer(kind="answer", text="Delivery is free.", citations=(page,), reason="delivery.md")
        if question.text == "plan":
            return Answer(kind="clarify", options=("Price plans", "Floor plans"), unknown=0.5)
        return Answer(kind="unknown", unknown=0.9, reason="no passage is near")


class FakeTriggers:
    """Reads the signal from the message's first word."""

    def wants_person(self, text: str) -> float:
        return 1.0 if "human" in text else 0.4 if text == "help" else 0.0

    async def sensitivity(self, text: str) -> Sensitivity:
        match text.split(" ")[0]:
            case "fraud":
                return Sensitivity(strength=0.9, topic="fraud", action="escalate")
            case "refund":
                return Sensitivity(strength=0.7, topic="refund", action="offer")
            case "late":
                return Sensitivity(strength=0.6, topic="late", action="answer_then_offer")
            case _:
                return Sensitivity(strength=0.1)

    async def repetition(self, text: str, earlier: Sequence[str]) -> Repetition:
        fires = list(earlier).count(text) >= 2
        alike = (text, text) if fires else ()
        return Repetition(strength=1.0 if fires else 0.0, fires=fires, alike=alike)


@dataclass
class FakeHours:
    open: bool = True
    opens: datetime = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    closes: datetime | None = None
    closed: set[str] = field(default_factory=set)  #: inboxes that are closed while others are open

    def is_open(self, inbox: str, at: datetime) -> bool:
        return self.open and inbox not in self.closed

    def next_opening(self, inbox: str, after: datetime) -> datetime | None:
        return self.opens

    def read_moment(self, inbox: str, text: str, now: datetime) -> datetime | None:
        return durations.read(text, now=now, zone=ZoneInfo("UTC"))

    def closes_at(self, inbox: str, at: datetime) -> datetime | None:
        return self.closes

    def after_open_minutes(self, inbox: str, at: datetime, minutes: float) -> datetime | None:
        return at + timedelta(minutes=minutes)


@dataclass
class FakePause:
    on: bool = False

    def is_on(self) -> bool:
        return self.on


@dataclass
class FakeWaits:
    wait: timedelta | None = None
    waiting: dict[str, int] = field(default_factory=dict)
    asked: int = 0  #: how often somebody looked at the line

    async def usual(self, inbox: str) -> timedelta | None:
        return self.wait

    async def in_line(self) -> dict[str, int]:
        self.asked += 1
        return self.waiting


@dataclass
class FakePresence:
    there: bool | None = None
    away_from: str | None = None  #: the inbox that nobody is active in

    def is_anybody_there(self, inbox: str) -> bool | None:
        return False if inbox == self.away_from else self.there


def read_contact(text: str) -> Contact | None:
    return Contact(kind="email", value=text) if text.endswith("@example.com") else None


class DeskCase:
    """One conversation at a desk; every method is something that somebody does. `rules` are its inbox's."""

    def __init__(
        self,
        *,
        listens: bool = False,
        only_quotes: bool = False,
        clock: Clock | None = None,
        others: Sequence[InboxRules] = (),
        routes: Sequence[Route] = (),
        triggers: Triggers | None = None,
        reads_contact: ReadContact | None = None,
        answerer: FakeAnswerer | None = None,
        texts: Texts = TEXTS,
        topics_say: Mapping[str, str] | None = None,
        **rules: Any,
    ) -> None:
        self.hours, self.answerer, self.clock = (
            FakeHours(),
            answerer or FakeAnswerer(only_quotes=only_quotes),
            FakeClock(),
        )
        self.pause, self.waits, self.presence = FakePause(), FakeWaits(), FakePresence()
        ids = iter(f"escalation-{n}" for n in range(1, 100))
        self.desk = Desk(
            answerer=self.answerer,
            triggers=triggers or FakeTriggers(),
            read_reply=read_reply,
            takes_leave=takes_leave,
            choose=choice,
            hours=self.hours,
            parse_command=parse,
            read_contact=reads_contact or read_contact,
            inboxes=Inboxes(
                [
                    InboxRules(
                        name="support",
                        slack_channel_id="C0INBOX",
                        claim_within=timedelta(minutes=5),
                        owner_silent=timedelta(minutes=10),
                        **rules,
                    ),
                    *others,
                ],
                Routes(routes, default="support"),
            ),
            texts=texts,
            topics_say=topics_say or {},
            company="Example",
            clock=clock or self.clock,
            new_id=lambda: next(ids),
            listens=listens,
            pause=self.pause,
            waits=self.waits,
            presence=self.presence,
            read_best_time=read_best_time,
        )
        self.rehearsal = Rehearsal(self.desk, clock=self.clock)
        self.last: Outcome | None = None

    @property
    def status(self) -> Status:
        return self.rehearsal.case.conversation.status

    def a_day_passes(self) -> None:
        self.clock.at += timedelta(days=1)

    async def customer(self, *texts: str) -> "Seen":
        return Seen(await self.rehearsal.customer_writes(*texts))

    async def speaks(self) -> "Seen":
        """The customer sends a voice message."""
        sent = replace(self.rehearsal.hears(""), attachments=(VOICE,))
        return Seen(await self.rehearsal.play([sent]))

    async def is_heard(self, text: str) -> "Seen":
        """What they said in it becomes text; empty if it cannot be heard."""
        seq = self.rehearsal.case.messages[-1].seq
        if text:
            self.rehearsal.hears(text)
        return Seen(await self.rehearsal.play([replace(self.unheard(seq), text=text)]))

    def unheard(self, message_seq: int) -> VoiceHeard:
        """The event that says that a voice message could not be heard."""
        return VoiceHeard(
            key=self.rehearsal.new_key(),
            conversation_id="1",
            at=self.clock.now(),
            message_seq=message_seq,
            text="",
        )

    async def taps(self, action: str) -> "Seen":
        conversation = self.rehearsal.case.conversation
        event = ButtonTapped(
            key=self.rehearsal.new_key(),
            address=conversation.address,
            customer=conversation.customer,
            at=self.clock.now(),
            action=action,
        )
        return Seen(await self.rehearsal.play([event]))

    async def slack_accepts(self) -> "Seen":
        """Slack takes the thread of the escalation under way."""
        escalation = self.rehearsal.case.escalation
        assert escalation is not None
        self.rehearsal.case = replace(
            self.rehearsal.case, escalation=replace(escalation, thread_ts=THREAD.thread_ts)
        )
        event = ThreadOpened(
            key=self.rehearsal.new_key(),
            conversation_id="1",
            escalation_id=escalation.id,
            at=self.clock.now(),
        )
        return Seen(await self.rehearsal.play([event]))

    async def staff_writes(self, text: str, staff: Staff = ANA, thread: InboxThread = THREAD) -> "Seen":
        event = StaffWrote(
            key=self.rehearsal.new_key(),
            thread=thread,
            staff=staff,
            at=self.clock.now(),
            message_id="101.1",
            text=text,
        )
        return Seen(await self.rehearsal.play([event]))

    async def claims(self, staff: Staff = ANA) -> "Seen":
        return Seen(await self.rehearsal.play([self._acted(StaffAction.CLAIM, staff)]))

    async def resolves(self, staff: Staff = ANA) -> "Seen":
        return Seen(await self.rehearsal.play([self._acted(StaffAction.RESOLVE, staff)]))

    async def asks_for_contact(self, staff: Staff = ANA) -> "Seen":
        """The chat does not carry what staff write: they ask for another way."""
        return Seen(await self.rehearsal.play([self._acted(StaffAction.ASK_CONTACT, staff)]))

    def _acted(self, action: StaffAction, staff: Staff) -> StaffActed:
        return StaffActed(
            key=self.rehearsal.new_key(),
            thread=THREAD,
            staff=staff,
            at=self.clock.now(),
            action=action,
        )

    async def fires(self, timer: TimerKind) -> "Seen":
        event = TimerFired(
            key=self.rehearsal.new_key(), conversation_id="1", at=self.clock.now(), timer=timer
        )
        return Seen(await self.rehearsal.play([event]))


class Seen:
    """What one outcome shows to whom."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.action = outcome.decision.action
        self.trigger = outcome.decision.trigger
        self.reason = outcome.decision.reason
        self.kinds = [o.kind for o in outcome.outgoing]
        self.replies: list[Reply] = [o.reply for o in outcome.outgoing if isinstance(o, ToCustomer)]
        self.texts = [reply.text for reply in self.replies]
        self.authors = [o.author.value for o in outcome.outgoing if isinstance(o, ToCustomer)]
        self.told_staff = [o.text for o in outcome.outgoing if isinstance(o, PostNotice)]
        self.shown = [(o.after, o.through) for o in outcome.outgoing if isinstance(o, ShowMessages)]

    @property
    def forwarded(self) -> bool:
        return bool(self.shown)

    @property
    def actions(self) -> list[str]:
        return [button.action for reply in self.replies for button in reply.buttons]


async def in_status(status: Status, *, listens: bool = False) -> DeskCase:
    """A conversation that has come to `status` by what people did."""
    case = DeskCase(listens=listens)
    match status:
        case Status.OPEN:
            pass
        case Status.ESCALATED:
            await case.customer("human")
            await case.slack_accepts()
        case Status.CLAIMED:
            case = await in_status(Status.ESCALATED, listens=listens)
            await case.claims()
        case Status.SNOOZED:
            case = await in_status(Status.CLAIMED, listens=listens)
            snoozed = replace(case.rehearsal.case.conversation, status=Status.SNOOZED)
            case.rehearsal.case = replace(case.rehearsal.case, conversation=snoozed)
        case Status.PARKED:
            case = await in_status(Status.ESCALATED, listens=listens)
            await case.fires(TimerKind.UNCLAIMED)
        case Status.RESOLVED:
            case = await in_status(Status.CLAIMED, listens=listens)
            await case.resolves()
    assert case.status is status
    return case
