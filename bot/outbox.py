"""Everything outgoing: one sender for each destination, and what follows from each attempt."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from bot.clock import Clock
from bot.config.texts import Texts
from bot.courier import Courier
from bot.destinations import PaceOf, Pacer, apart
from bot.diversion import Diversion
from bot.errors import ChannelError, Refused
from bot.inboxes import Inboxes
from bot.model import (
    Author,
    DeleteSent,
    DeliveryReported,
    EditSent,
    Event,
    InboxThread,
    InviteCustomer,
    OpenThread,
    Summarise,
    ThreadOpened,
    VoiceHeard,
)
from bot.porter import kept_file
from bot.post import Delivered
from bot.sender import Sender
from bot.store.store import Store
from bot.store.values import (
    Attempt,
    CustomerPart,
    HearVoice,
    KeepFile,
    KeptFile,
    NewRow,
    OutboxRow,
    Recorded,
    ShowFile,
    TurnItem,
)

log = logging.getLogger(__name__)

_HELD_RETRY_S = 30.0
_REFUSED_MOST_S = 600.0
_MOST_RESTED = 10_000  # pacers kept of destinations that have nothing to send


class Outbox:
    """All destinations that have something to be sent."""

    def __init__(
        self,
        *,
        store: Store,
        courier: Courier,
        clock: Clock,
        pace: PaceOf,
        returned: Callable[[Sequence[TurnItem]], None],
        texts: Texts,
        inboxes: Inboxes | None = None,
    ) -> None:
        self.store = store
        self.courier = courier
        self.clock = clock
        self.problems: dict[str, str] = {}  #: destination -> what an admin must mend
        self.diversion = Diversion(inboxes, store=store, clock=clock, problems=self.problems, texts=texts)
        self._pace = pace
        self._returned = returned
        self._texts = texts
        self._senders: dict[str, Sender] = {}
        self._pacers: dict[str, Pacer] = {}
        self._watching: dict[str, asyncio.Task[None]] = {}
        self._threadless: dict[str, list[OutboxRow]] = {}  # by escalation
        self._fileless: dict[tuple[int, int], list[OutboxRow]] = {}  # by message and place in it

    async def resume(self, rows: Iterable[OutboxRow]) -> None:
        """Take up what the last process left; what was on its way then was perhaps delivered."""
        rows = list(rows)
        lost = [row for row in rows if row.state == "sending"]
        # Nothing says that an admin has mended it meanwhile.
        self.problems.update({row.destination: row.problem or "" for row in rows if row.state == "held"})
        problem = "the process ended while it was sent"
        recorded = await asyncio.gather(
            *(self.store.record(self.perhaps(row, problem=problem, after_s=0.0)) for row in lost)
        )
        self.put([replace(row, ambiguous=True) if row.state == "sending" else row for row in rows])
        for each in recorded:
            self.follow(each)

    def put(self, rows: Iterable[OutboxRow]) -> None:
        """Send rows, those to one destination in this order; a customer reads messages as the transcript has
        them, so that one that was held stands before what was said since.
        """
        for row in rows:
            self._sender(row.destination).add(row)

    def drop(self, dropped: Mapping[int, str]) -> None:
        """Rows (id -> destination) that are not to be sent any more; nothing waits for their time."""
        for id, destination in dropped.items():
            if destination in self._senders:
                self._senders[destination].drop(id)

    def _put_first(self, rows: Sequence[OutboxRow]) -> None:
        for row in reversed(rows):
            self._sender(row.destination).add_first(row)

    def _sender(self, destination: str) -> "Sender":
        sender = self._senders.get(destination)
        if sender is None:
            sender = self._senders[destination] = Sender(self, destination)
            sender.task = asyncio.create_task(sender.run())
        return sender

    def follow(self, recorded: Recorded) -> None:
        """Do what follows from an attempt."""
        self.put(recorded.rows)
        self._returned(recorded.items)

    def pacer(self, destination: str) -> Pacer:
        """That of a destination."""
        pacer = self._pacers.get(destination)
        if pacer is None:
            if len(self._pacers) > _MOST_RESTED:
                now = self.clock.now()
                self._pacers = {d: p for d, p in self._pacers.items() if not p.is_rested(now)}
            pacer = self._pacers[destination] = Pacer(self._pace(destination))
        return pacer

    def wait_for_thread(self, escalation_id: str, rows: Sequence[OutboxRow]) -> None:
        """Keep rows until Slack has accepted the escalation's thread."""
        self._threadless.setdefault(escalation_id, []).extend(rows)

    def thread_opened(self, escalation_id: str) -> None:
        """Send what waited for it: it is older than all that does not."""
        self._put_first(self._threadless.pop(escalation_id, ()))

    def wait_for_file(self, row: OutboxRow) -> None:
        """Keep a row until its file was fetched, or cannot be."""
        content = row.content
        assert isinstance(content, ShowFile)
        self._fileless.setdefault((content.message_seq, content.position), []).append(row)

    def file_settled(self, kept: KeptFile) -> None:
        """Send what waited for a file."""
        self.put(self._fileless.pop((kept.message_seq, kept.position), ()))

    def watch(self, destination: str) -> None:
        """Look now and then whether an inbox whose calls went to its backup works again.

        Nothing may be left that is to be sent there, and then no attempt would show it.
        """
        if destination not in self._watching:
            watching = asyncio.create_task(
                self._watch(destination), name=f"whether {destination} works again"
            )
            self._watching[destination] = watching
            watching.add_done_callback(lambda _: self._watching.pop(destination, None))

    async def _watch(self, destination: str) -> None:
        pause_s = _HELD_RETRY_S
        while destination in self.problems:
            await self.clock.sleep(pause_s)
            pause_s = min(_REFUSED_MOST_S, 2 * pause_s)
            if destination in self._senders:  # what it sends shows it sooner
                continue
            try:
                channel_id = destination.removeprefix("slack:")
                await self.courier.check_inbox(channel_id, self.problems.get(destination, ""))
            except Refused as error:
                self.problems[destination] = error.problem
            except ChannelError as error:
                log.debug("%s: whether it works again is not known: %s", destination, error.problem)
            except Exception:
                log.exception("a bug while looking whether %s works again", destination)
            else:
                log.info("%s works again", destination)
                self.problems.pop(destination, None)
                self.diversion.works(destination)

    def closed(self, destination: str) -> None:
        """A destination has nothing left to be sent."""
        del self._senders[destination]

    async def stop(self, grace_s: float) -> None:
        """Let what is on its way arrive for `grace_s` seconds; the rest is sent after the next start."""
        for watching in self._watching.values():
            watching.cancel()
        senders = list(self._senders.values())
        tasks = [sender.task for sender in senders if sender.task is not None]
        for sender in senders:
            sender.stop()
        if tasks and grace_s > 0:
            await asyncio.wait(tasks, timeout=grace_s)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # --- what became of it -----------------------------------------------------------------------------

    def perhaps(self, *rows: OutboxRow, problem: str, after_s: float) -> Attempt:
        """It may have been delivered: say so where a repetition would be seen."""
        first = rows[0]
        seen_twice = isinstance(first.content, CustomerPart) and not self.courier.recognises_key(
            first.content
        )
        notice = None
        if seen_twice and not first.ambiguous:
            notice = self._texts.staff_perhaps_twice
        return replace(self.again(rows, problem, after_s=after_s), ambiguous=True, notice=notice)

    def again(self, rows: tuple[OutboxRow, ...], problem: str, *, after_s: float) -> Attempt:
        """It was not delivered and is tried again."""
        now = self.clock.now()
        due_at = now + timedelta(seconds=after_s)
        return Attempt(rows=rows, state="pending", at=now, problem=problem, due_at=due_at)

    def held(self, rows: tuple[OutboxRow, ...], problem: str) -> Attempt:
        """It waits until an admin has mended something; tried again now and then, to notice that."""
        return replace(self.again(rows, problem, after_s=_HELD_RETRY_S), state="held")

    def waiting(
        self, rows: tuple[OutboxRow, ...], problem: str, heard_at: datetime | None, *, invited: bool = False
    ) -> Attempt:
        """A staff message waits until the customer writes again, and its writer must know.

        How things stand is said now or not at all: later it might not be true any more.
        """
        first, content, event = rows[0], rows[0].content, None
        if isinstance(content, CustomerPart) and content.author is not Author.STAFF:
            return self.failed(rows, problem)
        if isinstance(content, CustomerPart) and content.part == 1:
            report = self._report(first, content.staff_message, "waiting", problem)
            event = replace(report, was_invited=invited)
        return Attempt(
            rows=rows, state="waiting", at=self.clock.now(), problem=problem, event=event, heard_at=heard_at
        )

    def unopened(self, rows: tuple[OutboxRow, ...], problem: str, failures: int) -> Attempt:
        """Slack does not take the thread. An escalation is never given up, but others go on meanwhile."""
        content = rows[0].content
        assert isinstance(content, OpenThread)
        after_s = min(_REFUSED_MOST_S, _HELD_RETRY_S * 2.0 ** min(failures, 10))
        again = self.again(rows, problem, after_s=after_s)
        return replace(again, state="held", destination=apart(rows[0].destination, content.escalation_id))

    def failed(
        self,
        rows: tuple[OutboxRow, ...],
        problem: str,
        *,
        may_retry: bool = False,
        unreachable: bool = False,
    ) -> Attempt:
        """It is given up: tell staff, and whether they may try again, or cannot reach the customer here."""
        content = rows[0].content
        attempt = Attempt(rows=rows, state="failed", at=self.clock.now(), problem=problem)
        match content:
            case CustomerPart(author=Author.NOTICE):
                return attempt  # whoever writes to them hears why not from their own message
            case CustomerPart(staff_message=None):
                notice = self._texts.staff_bot_not_delivered.format(problem=problem)
            case CustomerPart(staff_message=staff_message) if staff_message is not None:
                problem = "".join(f"{file.name}: " for file in content.reply.attachments) + problem
                report = self._report(rows[0], staff_message, "failed", problem)
                return replace(attempt, event=replace(report, may_retry=may_retry, unreachable=unreachable))
            case KeepFile():
                kept = KeptFile(message_seq=content.message_seq, position=content.position, problem=problem)
                voice = self.courier.listens and content.attachment.kind == "voice"
                return replace(attempt, kept=kept, heard=self._heard(rows[0], content, "") if voice else None)
            case HearVoice():
                return replace(attempt, heard=self._heard(rows[0], content, ""))
            case EditSent():
                notice = self._texts.staff_not_changed.format(problem=problem)
            case DeleteSent():
                return replace(attempt, event=self._report(rows[0], content.staff_message, "stays", problem))
            case InviteCustomer():
                report = self._report(rows[0], None, "failed", problem)
                report = replace(report, invitation=True, may_retry=may_retry, unreachable=unreachable)
                return replace(attempt, event=report)
            case _:
                return attempt
        return replace(attempt, notice=notice)

    def sent(self, rows: tuple[OutboxRow, ...], delivered: Delivered) -> Attempt:
        """It was delivered: report it where somebody waits for that."""
        first, content, now = rows[0], rows[0].content, self.clock.now()
        event: Event | None = None
        if isinstance(content, OpenThread):
            event = ThreadOpened(
                key=f"opened:{first.key}",
                conversation_id=first.conversation_id,
                escalation_id=content.escalation_id,
                at=now,
            )
        elif isinstance(content, CustomerPart) and self._arrives_with(content):
            event = self._report(first, content.staff_message, "delivered")
        attempt = Attempt(
            rows=rows,
            state="sent",
            at=now,
            platform_id=delivered.platform_id,
            thread=delivered.thread,
            event=event,
            notice=self._texts.staff_perhaps_twice if self._was_forgotten(first, now) else None,
        )
        if isinstance(content, OpenThread) and self.courier.sums_up:
            summarise = Summarise(escalation_id=content.escalation_id)
            then = NewRow(destination=f"summary:{content.escalation_id}", content=summarise)
            return replace(attempt, then=then)
        if isinstance(content, Summarise) and delivered.summary:
            return replace(attempt, summary=(content.escalation_id, delivered.summary))
        if isinstance(content, KeepFile) and delivered.file is not None:
            return replace(
                attempt,
                kept=kept_file(delivered.file, content.message_seq, content.position),
                then=self._listen_next(content),
            )
        if isinstance(content, HearVoice):
            return replace(attempt, heard=self._heard(first, content, delivered.heard))
        return attempt

    def _arrives_with(self, part: CustomerPart) -> bool:
        """Whether a staff message counts as delivered when the channel has taken this part of it."""
        is_last = part.staff_message is not None and part.part == part.parts
        return is_last and not self.courier.reports_delivery(part)  # otherwise its receipt tells

    def _was_forgotten(self, row: OutboxRow, now: datetime) -> bool:
        """Whether the channel would have known a repetition, but not as late as this one.

        Counted from when it was to be sent, as that is written down: rather too often than too rarely.
        """
        part = row.content
        if not row.ambiguous or not isinstance(part, CustomerPart):
            return False
        recognises = self.courier.recognises_key
        return recognises(part) and not recognises(part, now - row.created_at)

    def _listen_next(self, content: KeepFile) -> NewRow | None:
        if not self.courier.listens or content.attachment.kind != "voice":
            return None
        voice = HearVoice(to=content.to, message_seq=content.message_seq, position=content.position)
        return NewRow(destination=f"voice:{content.message_seq}", content=voice)

    def _heard(self, row: OutboxRow, content: KeepFile | HearVoice, text: str) -> VoiceHeard:
        return VoiceHeard(
            key=f"heard:{row.key}",
            conversation_id=row.conversation_id,
            at=self.clock.now(),
            message_seq=content.message_seq,
            text=text,
        )

    def _report(
        self,
        row: OutboxRow,
        staff_message: tuple[InboxThread, str] | None,
        outcome: Literal["delivered", "waiting", "failed", "stays"],
        problem: str | None = None,
    ) -> DeliveryReported:
        return DeliveryReported(
            key=f"{outcome}:{row.key}",
            conversation_id=row.conversation_id,
            at=self.clock.now(),
            staff_message=staff_message,
            outcome=outcome,
            problem=problem,
        )
