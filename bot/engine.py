"""What runs between the doors: stores what happens, lets the desk decide, sends what it wants, wakes it."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from bot.channels import Adapters
from bot.clock import Clock, SystemClock, sleep_unless
from bot.config.texts import Texts
from bot.courier import Courier
from bot.destinations import PaceOf, usual_pace
from bot.files import Files
from bot.garbage import collect_rarely
from bot.inboxes import Inboxes
from bot.lanes import Desk, Fallback, Lanes, Unsaid
from bot.model import Address, Event, Reply
from bot.outbox import Outbox
from bot.porter import Porter
from bot.ports import DescribeLines, Inbox, Listener, Summarizer, ThreadBookmark
from bot.store.store import Store
from bot.store.values import REMEMBERED, Committed, DecisionMade, Timer
from bot.store.writer import StoreUnavailable
from bot.summaries import Summaries
from bot.timers import Timers
from bot.transcripts import Transcripts, Writers
from bot.waiting import Settling

log = logging.getLogger(__name__)

_PRUNE_EVERY = timedelta(days=1)
_CATCH_UP_S = 30.0  # that overdue timers wait at most for what staff did meanwhile

OnDecision = Callable[[DecisionMade], None]
"""Told of each decision after it was committed. Must be quick; what it raises is logged."""


def _nothing_was_shown(to: Address, message_id: str) -> None:
    """There are no previews."""


class Engine:
    """The one object that `bot.app` starts and stops. The store is opened and closed by `bot.app`."""

    def __init__(
        self,
        *,
        store: Store,
        desk: Desk,
        fallback: Fallback,
        adapters: Adapters,
        inbox: Inbox,
        inboxes: Inboxes | None = None,
        describe: DescribeLines,
        files: Files,
        listener: Listener | None = None,
        writers: Writers | None = None,
        summarizer: Summarizer | None = None,
        clock: Clock | None = None,
        settling: Settling | None = None,
        pace: PaceOf = usual_pace,
        texts: Texts | None = None,
        unsaid: Unsaid = _nothing_was_shown,
    ) -> None:
        self._store = store
        self._adapters = adapters
        self._clock = clock or SystemClock()
        self.on_decision: OnDecision | None = None  #: told of every turn from now on
        self._lanes = Lanes(
            store=store,
            desk=desk,
            fallback=fallback,
            split=self._split,
            clock=self._clock,
            settling=settling or Settling(),
            committed=self._committed,
            unsaid=unsaid,
        )
        self._unsaid = unsaid
        self._files = files
        texts = texts or Texts()
        porter = Porter(
            store=store,
            adapters=adapters,
            inbox=inbox,
            describe=describe,
            files=files,
            listener=listener,
            texts=texts,
            clock=self._clock,
        )
        courier = Courier(
            store=store,
            adapters=adapters,
            inbox=inbox,
            porter=porter,
            transcripts=Transcripts(
                store=store, inbox=inbox, files=files, writers=writers or {}, texts=texts
            ),
            summaries=Summaries(store=store, describe=describe, summarizer=summarizer),
            describe=describe,
            clock=self._clock,
        )
        self._outbox = Outbox(
            store=store,
            courier=courier,
            clock=self._clock,
            pace=pace,
            returned=self._lanes.put,
            inboxes=inboxes,
            texts=texts,
        )
        self._timers = Timers(store=store, clock=self._clock, fired=self._lanes.put)
        self._tasks: list[asyncio.Task[None]] = []
        self._taking: set[asyncio.Task[None]] = set()
        self._pruning: asyncio.Task[None] | None = None
        self._prune_at = self._clock.now()
        self._inbox = inbox

    async def start(self) -> None:
        """Take up all that was not done when the last process ended.

        From here on the process collects its garbage rarely, see `bot.garbage`.
        """
        collect_rarely()
        await asyncio.to_thread(self._files.tidy)
        unfinished = await self._store.unfinished()
        await self._outbox.resume(unfinished.rows)
        self._tasks.append(asyncio.create_task(self._timers.run(), name="timers"))
        if unfinished.timers:
            resuming = self._resume_timers(unfinished.timers)
            self._tasks.append(asyncio.create_task(resuming, name="timers of the last process"))
        self._lanes.put(unfinished.items)

    async def stop(self, grace_s: float = 5.0) -> None:
        """Stop thinking at once and let what is being sent arrive, for `grace_s` seconds.

        Everything else is durable and taken up by the next `start`.
        """
        tasks = [*self._tasks, self._pruning] if self._pruning else self._tasks
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, *self._taking, return_exceptions=True)
        await self._lanes.stop()
        await self._outbox.stop(grace_s)

    async def receive(self, events: Sequence[Event]) -> None:
        """Store events; see `bot.ports.Receive`.

        Raises:
            StoreUnavailable: nothing was stored, so do not acknowledge.
        """
        # Whoever waits may give up, such as after the time that a platform allows; but what is stored must
        # get its turn, as no redelivery will bring it again.
        taking = asyncio.create_task(self._take(events), name="receive")
        self._taking.add(taking)
        taking.add_done_callback(self._taken)
        await asyncio.shield(taking)

    def _taken(self, taking: asyncio.Task[None]) -> None:
        self._taking.discard(taking)
        if not taking.cancelled() and (error := taking.exception()) is not None:
            log.debug("what was received could not be stored: %s", type(error).__name__)

    async def _take(self, events: Sequence[Event]) -> None:
        now = self._clock.now()
        received = await self._store.receive(events, now)
        self._lanes.put(received.items)
        self._outbox.put(received.rows)
        if now >= self._prune_at:
            self._prune_at = now + _PRUNE_EVERY
            self._pruning = asyncio.create_task(self._prune(), name="prune")

    async def bookmarks(self) -> Sequence[ThreadBookmark]:
        """The inbox threads where staff may have written while we were down; see `bot.ports.Bookmarks`."""
        return await self._store.bookmarks(self._clock.now() - REMEMBERED)

    @property
    def problems(self) -> Mapping[str, str]:
        """What an admin must mend before some destination can be sent to; empty when all is well."""
        return self._outbox.problems

    async def _prune(self) -> None:
        # A day more than what staff wrote is taken, as Slack's clock and ours may differ.
        before = self._clock.now() - REMEMBERED - timedelta(days=1)
        try:
            await self._store.prune(before)
            await asyncio.to_thread(self._files.forget, before)
        except StoreUnavailable as error:
            log.error("what is old could not be forgotten; it is tried again tomorrow: %s", error)

    async def _resume_timers(self, timers: Sequence[Timer]) -> None:
        """Staff may have answered while we were down: only who has heard that may say that nobody did."""
        await sleep_unless(self._inbox.caught_up, self._clock, _CATCH_UP_S)
        self._timers.put(timers)

    def _split(self, to: Address, reply: Reply) -> Sequence[Reply]:
        adapter = self._adapters.get((to.channel, to.account))
        # Without its adapter it cannot be sent; it waits whole until the account is back.
        return (reply,) if adapter is None else adapter.split(reply)

    def _committed(self, committed: Committed) -> None:
        self._outbox.drop(committed.dropped)
        self._outbox.put(committed.rows)
        self._timers.put(committed.timers)
        for part in committed.unsaid:
            if part.replaces is not None:
                self._unsaid(part.to, part.replaces)
        if self.on_decision is not None:
            try:
                self.on_decision(committed.decision)
            except Exception:
                log.exception("on_decision failed")
