"""Everything outgoing: one sender for each destination, in strict order, paced, until it is delivered."""

import asyncio
import logging
import random
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from bot.clock import Clock
from bot.courier import Courier, Delivered, NoThreadYet
from bot.destinations import PaceOf, Pacer, apart
from bot.errors import Ambiguous, Misconfigured, RateLimited, Refused, ThreadGone, Unavailable
from bot.model import (
    DeliveryReported,
    Event,
    InboxThread,
    OpenThread,
    PostNotice,
    ShowMessages,
    ThreadOpened,
    UpdateHead,
)
from bot.store.store import Store
from bot.store.values import Attempt, CustomerPart, OutboxRow, Recorded, TurnItem
from bot.store.writer import StoreUnavailable

log = logging.getLogger(__name__)

T = TypeVar("T")

_BACKOFF_MOST_S = 60.0
_HELD_RETRY_S = 30.0
_REFUSED_MOST_S = 600.0
_STORE_RETRY_S = 1.0
_CUSTOMER_DEADLINE = timedelta(hours=24)  # an answer that comes later helps nobody
_BUGS = 3  # times that an error nobody expected is tried again
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
    ) -> None:
        self.store = store
        self.courier = courier
        self.clock = clock
        self.problems: dict[str, str] = {}  #: destination -> what an admin must mend
        self._pace = pace
        self._returned = returned
        self._senders: dict[str, _Sender] = {}
        self._pacers: dict[str, Pacer] = {}
        self._threadless: dict[str, list[OutboxRow]] = {}  # by escalation

    async def resume(self, rows: Iterable[OutboxRow]) -> None:
        """Take up what the last process left; what was on its way then was perhaps delivered."""
        rows = list(rows)
        lost = [row for row in rows if row.state == "sending"]
        problem = "the process ended while it was sent"
        recorded = await asyncio.gather(
            *(self.store.record(self.perhaps(row, problem=problem, after_s=0.0)) for row in lost)
        )
        self.put([replace(row, ambiguous=True) if row.state == "sending" else row for row in rows])
        for each in recorded:
            self.follow(each)

    def put(self, rows: Iterable[OutboxRow]) -> None:
        """Send rows, those to one destination in this order."""
        for row in rows:
            self._sender(row.destination).rows.append(row)

    def _put_first(self, rows: Sequence[OutboxRow]) -> None:
        for row in reversed(rows):
            self._sender(row.destination).rows.appendleft(row)

    def _sender(self, destination: str) -> "_Sender":
        sender = self._senders.get(destination)
        if sender is None:
            sender = self._senders[destination] = _Sender(self, destination)
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

    def closed(self, destination: str) -> None:
        """A destination has nothing left to be sent."""
        del self._senders[destination]

    async def stop(self, grace_s: float) -> None:
        """Let what is on its way arrive for `grace_s` seconds; the rest is sent after the next start."""
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
            notice = "The last message to the customer may have been delivered twice."
        return replace(self.again(rows, problem, after_s=after_s), ambiguous=True, notice=notice)

    def again(self, rows: tuple[OutboxRow, ...], problem: str, *, after_s: float) -> Attempt:
        """It was not delivered and is tried again."""
        now = self.clock.now()
        due_at = now + timedelta(seconds=after_s)
        return Attempt(rows=rows, state="pending", at=now, problem=problem, due_at=due_at)

    def held(self, rows: tuple[OutboxRow, ...], problem: str) -> Attempt:
        """It waits until an admin has mended something; tried again now and then, to notice that."""
        return replace(self.again(rows, problem, after_s=_HELD_RETRY_S), state="held")

    def unopened(self, rows: tuple[OutboxRow, ...], problem: str, failures: int) -> Attempt:
        """Slack does not take the thread. An escalation is never given up, but others go on meanwhile."""
        content = rows[0].content
        assert isinstance(content, OpenThread)
        after_s = min(_REFUSED_MOST_S, _HELD_RETRY_S * 2.0 ** min(failures, 10))
        again = self.again(rows, problem, after_s=after_s)
        return replace(again, state="held", destination=apart(rows[0].destination, content.escalation_id))

    def failed(self, rows: tuple[OutboxRow, ...], problem: str) -> Attempt:
        """It will never be delivered: tell staff."""
        content = rows[0].content
        attempt = Attempt(rows=rows, state="failed", at=self.clock.now(), problem=problem)
        if not isinstance(content, CustomerPart):
            return attempt
        if content.staff_message is None:
            return replace(attempt, notice=f"The bot's message did not reach the customer: {problem}")
        return replace(attempt, event=self._report(rows[0], content.staff_message, problem))

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
        elif isinstance(content, CustomerPart) and content.staff_message and content.part == content.parts:
            event = self._report(first, content.staff_message, None)
        return Attempt(
            rows=rows,
            state="sent",
            at=now,
            platform_id=delivered.platform_id,
            thread=delivered.thread,
            event=event,
        )

    def _report(
        self, row: OutboxRow, staff_message: tuple[InboxThread, str], problem: str | None
    ) -> DeliveryReported:
        thread, message_id = staff_message
        return DeliveryReported(
            key=f"delivery:{row.key}",
            conversation_id=row.conversation_id,
            at=self.clock.now(),
            staff_message_id=message_id,
            thread=thread,
            delivered=problem is None,
            problem=problem,
        )


class _Sender:
    """Sends what goes to one destination, one after the other."""

    def __init__(self, outbox: Outbox, destination: str) -> None:
        self.rows: deque[OutboxRow] = deque()
        self.task: asyncio.Task[None] | None = None
        self._outbox = outbox
        self._destination = destination
        self._busy = False  # between "sending" and the result
        self._stopping = False

    def stop(self) -> None:
        self._stopping = True
        if not self._busy and self.task is not None:
            self.task.cancel()

    async def run(self) -> None:
        while self.rows and not self._stopping:
            group = self._next_group()
            try:
                await self._send(group)
            except Exception:
                log.exception("sending to %s failed; it is tried again at the next start", self._destination)
        self._outbox.closed(self._destination)

    def _next_group(self) -> tuple[OutboxRow, ...]:
        """The next row, and those after it that one post can say as well."""
        group = [self.rows.popleft()]
        while self.rows and _same_post(group[0], self.rows[0]):
            group.append(self.rows.popleft())
        return tuple(group)

    async def _send(self, group: tuple[OutboxRow, ...]) -> None:
        clock = self._outbox.clock
        delay_s = (group[0].due_at - clock.now()).total_seconds()
        failures = 0
        while not self._stopping:
            if delay_s > 0:
                await clock.sleep(min(delay_s, _BACKOFF_MOST_S) if failures == 0 else delay_s)
            attempt = await self._try(group, failures)
            if attempt is None:
                return
            self._show_problem(attempt)
            self._outbox.follow(await self._record(attempt))
            self._busy = False
            if attempt.state in ("sent", "failed"):
                if attempt.thread is not None and isinstance(content := group[0].content, OpenThread):
                    self._outbox.thread_opened(content.escalation_id)
                return
            group = tuple(replace(row, ambiguous=row.ambiguous or attempt.ambiguous) for row in group)
            if attempt.destination not in (None, self._destination):
                self._outbox.put(_moved(group, attempt))
                return
            failures += 1
            delay_s = _seconds_to_wait(attempt)

    async def _try(self, group: tuple[OutboxRow, ...], failures: int) -> Attempt | None:
        """What became of one attempt; `None` if there is nothing left to attempt now."""
        outbox = self._outbox
        try:
            post = await self._durably(lambda: outbox.courier.prepare(group))
            if post is None:
                return outbox.sent(group, Delivered())
            started = await self._start(group)
            if not started:
                return None
            self._busy = True
            return outbox.sent(group, await post())
        except NoThreadYet:
            self._without_thread(group)
            return None
        except RateLimited as error:
            return outbox.again(group, error.problem, after_s=error.retry_after)
        except Misconfigured as error:
            return outbox.held(group, error.problem)
        except ThreadGone as error:
            return await self._thread_gone(group, error.problem)
        except Refused as error:
            if isinstance(group[0].content, OpenThread):
                return outbox.unopened(group, error.problem, failures)
            return outbox.failed(group, error.problem)
        except (Unavailable, Ambiguous) as error:
            if self._is_too_old(group[0]):
                return outbox.failed(group, error.problem)
            after_s = _backoff_s(failures)
            if isinstance(error, Ambiguous):
                return outbox.perhaps(*group, problem=error.problem, after_s=after_s)
            return outbox.again(group, error.problem, after_s=after_s)
        except (Exception, asyncio.CancelledError) as error:
            if self.task is not None and self.task.cancelling():
                raise
            log.exception("a bug while sending to %s", self._destination)
            return self._after_bug(group, f"{type(error).__name__}: {error}", failures)

    async def _thread_gone(self, group: tuple[OutboxRow, ...], problem: str) -> Attempt:
        """What was to be said there is said in a new thread, unless nobody waits for an answer any more."""
        outbox, content = self._outbox, group[0].content
        if not isinstance(content, ShowMessages | PostNotice):
            return outbox.failed(group, problem)
        store, id = outbox.store, content.escalation_id
        escalation = (await self._durably(lambda: store.escalation_file(id, through=0))).escalation
        if escalation.outcome in ("resolved", "withdrawn"):
            return outbox.failed(group, problem)
        return replace(outbox.again(group, problem, after_s=0.0), gone=escalation.thread)

    async def _start(self, group: tuple[OutboxRow, ...]) -> bool:
        """Wait for the pace, then mark the rows as on their way; false if they were withdrawn meanwhile."""
        pacer, clock = self._outbox.pacer(self._destination), self._outbox.clock
        while (wait_s := pacer.wait_s(clock.now())) > 0:
            await clock.sleep(wait_s)
        self._busy = True
        started = await self._durably(lambda: self._outbox.store.start(group))
        self._busy = bool(started)
        if started:
            pacer.sent(clock.now())
        return bool(started)

    def _without_thread(self, group: tuple[OutboxRow, ...]) -> None:
        content = group[0].content
        assert isinstance(content, ShowMessages | PostNotice | UpdateHead)
        self._outbox.wait_for_thread(content.escalation_id, group)

    def _is_too_old(self, row: OutboxRow) -> bool:
        age = self._outbox.clock.now() - row.created_at
        return isinstance(row.content, CustomerPart) and age >= _CUSTOMER_DEADLINE

    def _after_bug(self, group: tuple[OutboxRow, ...], problem: str, failures: int) -> Attempt:
        if failures < _BUGS:
            return self._outbox.perhaps(*group, problem=problem, after_s=_backoff_s(failures))
        if isinstance(group[0].content, OpenThread):
            return self._outbox.unopened(group, problem, failures)
        return self._outbox.failed(group, problem)

    def _show_problem(self, attempt: Attempt) -> None:
        if attempt.state == "held":
            destination = attempt.destination or self._destination
            self._outbox.problems[destination] = attempt.problem or ""
            log.error("%s: %s; kept until it is mended", destination, attempt.problem)
        else:
            self._outbox.problems.pop(self._destination, None)
            if attempt.problem is not None:
                log.warning("%s: %s: %s", self._destination, attempt.state, attempt.problem)

    async def _record(self, attempt: Attempt) -> Recorded:
        return await self._durably(lambda: self._outbox.store.record(attempt))

    async def _durably(self, operation: Callable[[], Awaitable[T]]) -> T:
        """Ask the store until it answers: what was sent must be remembered."""
        while True:
            try:
                return await operation()
            except StoreUnavailable as error:
                log.error("outbox of %s: %s", self._destination, error)
                await self._outbox.clock.sleep(_STORE_RETRY_S)


def _same_post(first: OutboxRow, other: OutboxRow) -> bool:
    one, two = first.content, other.content
    if not isinstance(one, ShowMessages | UpdateHead) or not isinstance(two, type(one)):
        return False
    if one.escalation_id != two.escalation_id:
        return False
    if first.ambiguous or other.ambiguous:
        # What may have been posted already is posted again with the same rows, or not recognised.
        return first.ambiguous and other.ambiguous and other.sent_with == first.id
    return True


def _moved(group: tuple[OutboxRow, ...], attempt: Attempt) -> Iterable[OutboxRow]:
    destination, due_at = attempt.destination, attempt.due_at
    return [
        replace(row, destination=destination or row.destination, due_at=due_at or row.due_at) for row in group
    ]


def _backoff_s(failures: int) -> float:
    """1, 2, 4 ... up to 60 s, each between a half and the whole of it, so that not all come back at once."""
    whole: float = min(_BACKOFF_MOST_S, 2.0 ** min(failures, 10))
    return whole * random.uniform(0.5, 1.0)


def _seconds_to_wait(attempt: Attempt) -> float:
    return 0.0 if attempt.due_at is None else (attempt.due_at - attempt.at).total_seconds()
