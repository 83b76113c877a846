"""The store's face: named transactions, durable when they return."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, Self

from sqlalchemy import Connection

from bot.model import Case, Conversation, Event, History, InboxThread, Lead, Message
from bot.ports import Board, LastSeen, ThreadBookmark
from bot.queue.embedded import EmbeddedQueue
from bot.store import previews, queries
from bot.store.boards import BoardWanted, Switch, boards, switch, switched_on, switches_on
from bot.store.cases import load_cases
from bot.store.database import connect
from bot.store.digests import NextDigest, ParkedLead, next_digests, parked_leads, plan_digests
from bot.store.diverting import Divert, Diverting
from bot.store.files import FileWanted, Filing, kept_files, remember
from bot.store.histories import HistoryWanted, behind, histories, latest
from bot.store.intake import Delivery, Intake
from bot.store.numbers import Numbers
from bot.store.promises import PromisesKept, promised, promises_kept
from bot.store.pruning import prune
from bot.store.recovery import Recovery
from bot.store.report import (
    CallMade,
    Judged,
    LeadKept,
    NextLook,
    Share,
    Span,
    calls_made,
    judged,
    leads_kept,
    next_looks,
    plan_looks,
    shares,
)
from bot.store.sending import Sending
from bot.store.timers import Due, Timers
from bot.store.turns import Burial, Turns
from bot.store.values import (
    Attempt,
    CaseWanted,
    Committed,
    Counts,
    DecisionMade,
    EscalationFile,
    KeptFile,
    Latest,
    OutboxRow,
    Reach,
    Recorded,
    SentPart,
    Start,
    TakenBack,
    Timer,
    Turn,
    TurnItem,
    Unfinished,
)
from bot.store.waits import Call, CallsWanted, calls
from bot.store.writer import Writer


class Store:
    """Everything that is remembered. All methods may raise `StoreUnavailable`: then nothing was changed."""

    def __init__(self, writer: Writer, numbers: Numbers) -> None:
        queue = EmbeddedQueue(numbers.work)
        self._writer = writer
        self._intake = Intake(queue, numbers)
        self._turns = Turns(queue, numbers)
        self._sending = Sending(queue)
        self._diverting = Diverting(queue)
        self._filing = Filing(queue, numbers, intake=self._intake, sending=self._sending)
        self._timers = Timers(queue)
        self._recovery = Recovery(queue)

    @classmethod
    async def open(cls, url: str) -> Self:
        """Open the database (such as "sqlite:///stepaside.db"), bringing its tables up to date.

        Raises:
            ConfigError: it cannot be opened, or another process has it.
        """
        writer = Writer(lambda: connect(url))
        await writer.open()
        return cls(writer, await writer.run(_numbers, None))

    async def close(self) -> None:
        """Finish what was asked and let go of the file."""
        await self._writer.close()

    # --- what happened ---------------------------------------------------------------------------------

    async def receive(self, events: Sequence[Event], at: datetime) -> Recorded:
        """Store events; those that are new become items of their conversations' lanes, and what came with
        them is to be fetched.
        """
        return await self._writer.run(self._filing.receive, Delivery(events=tuple(events), at=at))

    async def fire(self, timer: Timer, at: datetime) -> TurnItem | None:
        """Turn a due timer into an event; `None` if it was cancelled or set anew meanwhile."""
        return await self._writer.run(self._timers.fire, Due(timer=timer, at=at))

    # --- turns -----------------------------------------------------------------------------------------

    async def case(self, wanted: CaseWanted) -> Case:
        """A conversation as it stands now."""
        return await self._writer.run(load_cases, wanted)

    async def commit(self, turn: Turn) -> Committed | None:
        """Write all that a turn does; `None` if staff spoke meanwhile, and then nothing is written.

        Raises:
            TooLate: another has finished this turn; nothing is written.
        """
        return await self._writer.run(self._turns.commit, turn)

    async def bury(self, items: Sequence[TurnItem], error: str, at: datetime) -> None:
        """Take items that no desk could handle out of their lane and keep them with the error."""
        await self._writer.run(self._turns.bury, Burial(items=tuple(items), error=error, at=at))

    async def preview_shown(self, shown: previews.Shown) -> None:
        """Remember a message that shows the beginning of an answer, until an answer takes its place."""
        await self._writer.run(previews.keep, shown)

    async def preview_gone(self, shown: previews.Shown) -> None:
        """It is not there any more."""
        await self._writer.run(previews.forget, shown)

    async def previews(self) -> tuple[previews.Shown, ...]:
        """All such messages; right after a start, those that the last process left."""
        return await self._writer.run(previews.shown, None)

    # --- outbox ----------------------------------------------------------------------------------------

    async def start(self, rows: Sequence[OutboxRow]) -> frozenset[int]:
        """Mark rows as on their way; the ids of those that were not withdrawn meanwhile."""
        return await self._writer.run(self._sending.start, Start(ids=tuple(row.id for row in rows)))

    async def record(self, attempt: Attempt) -> Recorded:
        """Write what became of rows, and return what follows from it."""
        return await self._writer.run(self._filing.record, attempt)

    async def sent_parts(self, conversation_id: str, message_id: str) -> tuple[SentPart, ...]:
        """What became of a staff message (Slack's `ts`), part by part; nothing if none was ever sent."""
        wanted = queries.PartsWanted(conversation_id=conversation_id, message_id=message_id)
        return await self._writer.run(queries.sent_parts, wanted)

    async def divert(self, wanted: Divert) -> tuple[OutboxRow, ...]:
        """Let escalations be opened in another inbox; what is to be sent there now."""
        return await self._writer.run(self._diverting.divert, wanted)

    async def take_back(self, parts: Sequence[SentPart], at: datetime) -> None:
        """Give up parts that have not left yet."""
        await self._writer.run(self._sending.take_back, TakenBack(ids=tuple(p.row_id for p in parts), at=at))

    async def reach(self, conversation_id: str) -> Reach:
        """Whether the customer may be written to."""
        return await self._writer.run(queries.reaches, conversation_id)

    async def escalation_file(
        self,
        escalation_id: str,
        *,
        after: int | Literal["opened"] = "opened",
        through: int | Literal["opened"] = "opened",
    ) -> EscalationFile:
        """What a post in an inbox thread is made of, with the messages `after < seq <= through`."""
        wanted = queries.FileWanted(escalation_id=escalation_id, after=after, through=through)
        return await self._writer.run(queries.escalation_files, wanted)

    async def kept_file(self, message_seq: int, position: int) -> KeptFile | None:
        """What is known of an attachment; `None` if it was never to be fetched."""
        wanted = FileWanted(message_seq=message_seq, position=position)
        return await self._writer.run(kept_files, wanted)

    async def remember_file(self, kept: KeptFile) -> None:
        """Write where a file is kept."""
        await self._writer.run(remember, kept)

    async def prune(self, before: datetime) -> None:
        """Forget the keys of events, and what was sent or given up, from before a time."""
        await self._writer.run(prune, before)

    # --- start and questions ---------------------------------------------------------------------------

    async def unfinished(self) -> Unfinished:
        """All that was not done when the last process ended."""
        return await self._writer.run(self._recovery.read, None)

    async def bookmarks(self, since: datetime) -> Sequence[ThreadBookmark]:
        """The threads that staff may write in, each with the newest staff message stored.

        It is the newest thread of each conversation in which something was said after `since`, parked and
        resolved ones too: staff are told to answer there. Those under way come first.
        """
        return await self._writer.run(queries.bookmarks, since)

    async def last_seen(self, channel: str, account: str, since: datetime) -> tuple[LastSeen, ...]:
        """How far the conversations of one account were stored, of those heard after `since`."""
        wanted = queries.SeenWanted(channel=channel, account=account, since=since)
        return await self._writer.run(queries.last_seen, wanted)

    async def conversation(self, conversation_id: str) -> Conversation | None:
        """A conversation as it stands, `None` if there is no such one."""
        return await self._writer.run(queries.conversations_by_id, conversation_id)

    async def transcript(self, conversation_id: str) -> tuple[Message, ...]:
        """All that was said in a conversation, oldest first, without what was withdrawn before it left."""
        return await self._writer.run(queries.transcripts, conversation_id)

    async def decisions(self, *, after: int = 0, limit: int = 1000) -> tuple[DecisionMade, ...]:
        """Decisions with an id higher than `after`, oldest first, at most `limit`."""
        return await self._writer.run(
            queries.decisions_after, queries.DecisionsWanted(after=after, limit=limit)
        )

    async def decisions_behind(self, escalation_id: str) -> tuple[DecisionMade, ...]:
        """The decisions that led to an escalation, oldest first: that which called a person comes last.

        They begin after the conversation's previous escalation had ended; of many only the newest dozen.
        """
        return await self._writer.run(behind, escalation_id)

    async def history(self, *, id: str | None = None, thread: InboxThread | None = None) -> History | None:
        """A conversation by its id, that of an escalation or an inbox thread; `None` if there is none."""
        return await self._writer.run(histories, HistoryWanted(id=id, thread=thread))

    async def latest(self, most: int) -> tuple[Latest, ...]:
        """The conversations in which something was said last, newest first, at most so many."""
        return await self._writer.run(latest, most)

    async def leads(self) -> tuple[Lead, ...]:
        """All leads, oldest first."""
        return await self._writer.run(queries.all_leads, None)

    async def board(self, wanted: BoardWanted) -> Board:
        """How the inboxes stand."""
        return await self._writer.run(boards, wanted)

    async def switch(self, name: str, on: bool, at: datetime) -> bool:
        """Put a switch on or off; whether that changed it."""
        return await self._writer.run(switch, Switch(name=name, on=on, at=at))

    async def switched_on(self, name: str) -> bool:
        """Whether a switch is on."""
        return await self._writer.run(switched_on, name)

    async def switches_on(self, beginning: str) -> frozenset[str]:
        """The names of the switches that are on, of those that begin so."""
        return await self._writer.run(switches_on, beginning)

    async def parked_leads(self) -> tuple[ParkedLead, ...]:
        """The leads that nobody has taken up, oldest first."""
        return await self._writer.run(parked_leads, None)

    async def next_digest(self, inbox: str) -> datetime | None:
        """The opening at which the inbox's leads are listed next, as written last; `None` if it never was."""
        return await self._writer.run(next_digests, inbox)

    async def plan_digest(self, inbox: str, due_at: datetime | None) -> None:
        """Write at which opening the inbox's leads are listed next."""
        await self._writer.run(plan_digests, NextDigest(inbox=inbox, due_at=due_at))

    async def promised(self) -> Mapping[str, int]:
        """How many conversations wait for a promised answer, by the name of the inbox."""
        return await self._writer.run(promised, None)

    async def calls(self, inbox: str, since: datetime) -> tuple[Call, ...]:
        """How customers of an inbox waited who called a person since a time; the newest 200 at most."""
        return await self._writer.run(calls, CallsWanted(inbox=inbox, since=since))

    async def promises_kept(self, since: datetime) -> PromisesKept:
        """What became of the times that customers were told since then, for the report."""
        return await self._writer.run(promises_kept, since)

    async def judged(self, span: Span) -> tuple[Judged, ...]:
        """What was decided about customers' turns, oldest first, for the report."""
        return await self._writer.run(judged, span)

    async def calls_made(self, span: Span) -> tuple[CallMade, ...]:
        """The threads that were opened, or opened again, oldest first, for the report."""
        return await self._writer.run(calls_made, span)

    async def leads_kept(self, span: Span) -> tuple[LeadKept, ...]:
        """The leads that were taken, oldest first, for the report."""
        return await self._writer.run(leads_kept, span)

    async def share(self, span: Span) -> Share:
        """In how many conversations a person was called, without reading them."""
        return await self._writer.run(shares, span)

    async def next_look(self, name: str) -> datetime | None:
        """When something is looked at next, as written last; `None` if it never was."""
        return await self._writer.run(next_looks, name)

    async def plan_look(self, name: str, due_at: datetime) -> None:
        """Write when something is looked at next."""
        await self._writer.run(plan_looks, NextLook(name=name, due_at=due_at))

    async def counts(self) -> Counts:
        """How much waits, for health and readiness."""
        return await self._writer.run(queries.counts, None)


def _numbers(connection: Connection, batch: list[None]) -> Sequence[Numbers]:
    return [Numbers(connection)] * len(batch)
