"""Sends what goes to one destination, in strict order, paced, until it is delivered."""

import asyncio
import logging
import random
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from bot.channels import WindowPassed
from bot.errors import (
    Ambiguous,
    Misconfigured,
    RateLimited,
    Refused,
    ThreadGone,
    Unavailable,
    Unreachable,
    Unsupported,
)
from bot.model import (
    Ended,
    InviteCustomer,
    OpenThread,
    PostEvidence,
    PostNotice,
    SendTranscript,
    ShowMessages,
    UpdateHead,
)
from bot.porter import NoFileYet
from bot.post import Delivered
from bot.store.values import Attempt, CustomerPart, HearVoice, KeepFile, OutboxRow, Recorded, ShowFile
from bot.store.writer import StoreUnavailable
from bot.threads import NoThreadYet

if TYPE_CHECKING:
    from bot.outbox import Outbox

log = logging.getLogger(__name__)

T = TypeVar("T")

_BACKOFF_MOST_S = 60.0
_STORE_RETRY_S = 1.0
_CUSTOMER_DEADLINE = timedelta(hours=24)  # an answer that comes later helps nobody
_VOICE_DEADLINE = timedelta(seconds=20)  # who speaks to the bot waits for it
_LOOKED_AHEAD = 200  # rows among which those are sought that one post can say with the next
_BUGS = 3  # times that an error nobody expected is tried again


class Sender:
    """One destination's; it ends when there is nothing left."""

    def __init__(self, outbox: "Outbox", destination: str) -> None:
        self.rows: deque[OutboxRow] = deque()
        self.task: asyncio.Task[None] | None = None
        self._outbox = outbox
        self._destination = destination
        self._changed = asyncio.Event()  # set when `rows` are others than those looked at
        self._busy = False  # between "sending" and the result
        self._stopping = False

    def stop(self) -> None:
        self._stopping = True
        if not self._busy and self.task is not None:
            self.task.cancel()

    def add(self, row: OutboxRow) -> None:
        """Send it at its place: messages stand as in the transcript, all else as it came."""
        after = (place for place, other in enumerate(self.rows) if _is_later(other, row))
        self.rows.insert(next(after, len(self.rows)), row)
        self._changed.set()

    def add_first(self, row: OutboxRow) -> None:
        """Send it before all else."""
        self.rows.appendleft(row)
        self._changed.set()

    def drop(self, id: int) -> None:
        """A row that is not to be sent any more; nothing waits for its time."""
        self.rows = deque(row for row in self.rows if row.id != id)
        self._changed.set()

    async def run(self) -> None:
        while self.rows and not self._stopping:
            if await self._is_due():
                await self._survive(self._next_group())
        self._outbox.closed(self._destination)

    async def _is_due(self) -> bool:
        """Wait for the first row's time; false if the rows have changed meanwhile."""
        clock = self._outbox.clock
        # A clock that was set back must not silence us.
        delay_s = min((self.rows[0].due_at - clock.now()).total_seconds(), _BACKOFF_MOST_S)
        if delay_s <= 0:
            return True
        self._changed.clear()
        changed = asyncio.ensure_future(self._changed.wait())
        slept = asyncio.ensure_future(clock.sleep(delay_s))
        try:
            await asyncio.wait((changed, slept), return_when=asyncio.FIRST_COMPLETED)
            return not changed.done()
        finally:
            changed.cancel()
            slept.cancel()

    async def _survive(self, group: tuple[OutboxRow, ...]) -> None:
        """Send, and try again a few times where an error came from nobody knows where."""
        for failures in range(_BUGS):
            try:
                await self._send(group)
                return
            except Exception:
                log.exception("a bug while recording what was sent to %s", self._destination)
                await self._outbox.clock.sleep(_backoff_s(failures))
        log.error("%s: what it was about is tried again at the next start", self._destination)

    def _next_group(self) -> tuple[OutboxRow, ...]:
        """The next row, and those after it that one post can say as well.

        What is said in other threads does not part them: when Slack was away, all wrote by turns.
        """
        first = self.rows.popleft()
        group = [first]
        if isinstance(first.content, ShowMessages | UpdateHead):
            for row in tuple(islice(self.rows, _LOOKED_AHEAD)):
                if _same_post(first, row):
                    group.append(row)
                elif _escalation_of(row) in (None, first.content.escalation_id):
                    break
            for row in group[1:]:
                self.rows.remove(row)
        return tuple(group)

    async def _send(self, group: tuple[OutboxRow, ...]) -> None:
        delay_s = 0.0
        failures = 0
        while not self._stopping:
            if delay_s > 0:
                await self._outbox.clock.sleep(delay_s)
            attempt = await self._try(group, failures)
            if attempt is None:
                return
            self._show_problem(attempt)
            recorded = await self._record(attempt)
            self._outbox.follow(recorded)
            self._busy = False
            if recorded.at_once:  # behind what waited longer for the customer, who has written meanwhile
                self._outbox.put(group)
                return
            if attempt.state in ("sent", "failed", "waiting"):
                if attempt.thread is not None and isinstance(content := group[0].content, OpenThread):
                    self._outbox.thread_opened(content.escalation_id)
                if attempt.kept is not None:
                    self._outbox.file_settled(attempt.kept)
                return
            group = tuple(replace(row, ambiguous=row.ambiguous or attempt.ambiguous) for row in group)
            if attempt.destination not in (None, self._destination):
                self._outbox.put(_moved(group, attempt))
                return
            if attempt.state == "held" and await self._diverted(group, attempt):
                return
            failures += 1
            delay_s = _seconds_to_wait(attempt)

    async def _diverted(self, group: tuple[OutboxRow, ...], attempt: Attempt) -> bool:
        """Let the backup have what waits here for a thread; whether `group` is of it."""
        outbox, problem = self._outbox, attempt.problem or ""
        waiting = (*group, *self.rows)
        going = await self._durably(lambda: outbox.diversion.divert(self._destination, waiting, problem))
        if not going:
            return False
        ids = {row.id for row in going}
        self.rows = deque(row for row in self.rows if row.id not in ids)
        outbox.put(going)
        outbox.watch(self._destination)
        return group[0].id in ids

    async def _try(self, group: tuple[OutboxRow, ...], failures: int) -> Attempt | None:
        """What became of one attempt; `None` if there is nothing left to attempt now."""
        outbox = self._outbox
        try:
            post = await self._durably(lambda: outbox.courier.prepare(group))
            if post is None:
                return outbox.attempts.sent(group, Delivered())
            started = await self._start(group)
            if not started:
                return None
            self._busy = True
            return outbox.attempts.sent(group, await post())
        except NoThreadYet:
            self._without_thread(group)
            return None
        except NoFileYet:
            outbox.wait_for_file(group[0])
            return None
        except WindowPassed as error:
            return outbox.attempts.waiting(group, error.problem, error.heard_at, invited=error.invited)
        except RateLimited as error:
            return outbox.attempts.again(group, error.problem, after_s=error.retry_after)
        except Misconfigured as error:
            if isinstance(group[0].content, KeepFile) and self._is_too_old(group[0]):
                return outbox.attempts.failed(group, error.problem)
            return outbox.attempts.held(group, error.problem)
        except ThreadGone as error:
            return await self._thread_gone(group, error.problem)
        except Refused as error:
            if isinstance(group[0].content, OpenThread):
                return outbox.attempts.unopened(group, error.problem, failures)
            # What the channel refuses today of a message that asks to write, it may take tomorrow.
            may_retry = isinstance(group[0].content, InviteCustomer) and not isinstance(error, Unsupported)
            unreachable = isinstance(error, Unreachable)
            return outbox.attempts.failed(group, error.problem, may_retry=may_retry, unreachable=unreachable)
        except (Unavailable, Ambiguous) as error:
            if self._is_too_old(group[0]):
                return outbox.attempts.failed(group, error.problem, may_retry=True)
            after_s = _backoff_s(failures)
            if isinstance(error, Ambiguous):
                return outbox.attempts.perhaps(group, error.problem, after_s=after_s)
            return outbox.attempts.again(group, error.problem, after_s=after_s)
        except (Exception, asyncio.CancelledError) as error:
            if self.task is not None and self.task.cancelling():
                raise
            log.exception("a bug while sending to %s", self._destination)
            return self._after_bug(group, f"{type(error).__name__}: {error}", failures)

    async def _thread_gone(self, group: tuple[OutboxRow, ...], problem: str) -> Attempt:
        """What was to be said there is said in a new thread, unless nobody waits for an answer any more."""
        outbox, content = self._outbox, group[0].content
        if not isinstance(content, ShowMessages | PostNotice | PostEvidence | ShowFile):
            return outbox.attempts.failed(group, problem)
        store, id = outbox.store, content.escalation_id
        escalation = (await self._durably(lambda: store.escalation_file(id, through=0))).escalation
        if escalation.outcome in (Ended.RESOLVED, Ended.WITHDRAWN):
            return outbox.attempts.failed(group, problem)
        return replace(outbox.attempts.again(group, problem, after_s=0.0), gone=escalation.thread)

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
        assert isinstance(content, ShowMessages | PostNotice | PostEvidence | SendTranscript | UpdateHead)
        self._outbox.wait_for_thread(content.escalation_id, group)

    def _is_too_old(self, row: OutboxRow) -> bool:
        age = self._outbox.clock.now() - row.created_at
        if isinstance(row.content, HearVoice):
            return age >= _VOICE_DEADLINE
        return isinstance(row.content, CustomerPart | KeepFile) and age >= _CUSTOMER_DEADLINE

    def _after_bug(self, group: tuple[OutboxRow, ...], problem: str, failures: int) -> Attempt:
        if failures < _BUGS:
            return self._outbox.attempts.perhaps(group, problem, after_s=_backoff_s(failures))
        if isinstance(group[0].content, OpenThread):
            return self._outbox.attempts.unopened(group, problem, failures)
        return self._outbox.attempts.failed(group, problem, may_retry=True)

    def _show_problem(self, attempt: Attempt) -> None:
        if attempt.state == "held":
            destination = attempt.destination or self._destination
            self._outbox.problems[destination] = attempt.problem or ""
            log.error("%s: %s; kept until it is mended", destination, attempt.problem)
        else:
            # Only what the platform took, or refused for its own sake, says that the way there is free again.
            if self._busy and attempt.state != "pending":
                self._outbox.problems.pop(self._destination, None)
                self._outbox.diversion.works(self._destination)
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


def _is_later(other: OutboxRow, row: OutboxRow) -> bool:
    """Whether another message stands behind this one in the transcript."""
    if other.message_seq is None or row.message_seq is None:
        return False
    return (other.message_seq, other.part) > (row.message_seq, row.part)


def _escalation_of(row: OutboxRow) -> str | None:
    """Whose thread a row belongs in, as far as it says."""
    content = row.content
    spoken_of = OpenThread | ShowMessages | PostNotice | PostEvidence | SendTranscript | ShowFile | UpdateHead
    return content.escalation_id if isinstance(content, spoken_of) else None


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
