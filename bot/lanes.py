"""One lane for each conversation: its events in order, one turn at a time, many lanes at once."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from bot.clock import Clock, sleep_unless
from bot.destinations import Split, rows_of
from bot.model import (
    Address,
    Case,
    Event,
    MessageEdited,
    MessageSent,
    Outcome,
    ToCustomer,
    VoiceHeard,
)
from bot.store.store import Store
from bot.store.turns import TooLate
from bot.store.values import CaseWanted, Committed, Turn, TurnItem
from bot.store.writer import StoreUnavailable
from bot.waiting import Settling, Waiting, WaitingList

log = logging.getLogger(__name__)

_JOINS = 3  # times that a thinking turn starts again because the customer went on writing
_RETRY_AFTER_S = (0.2, 1.0)  # after a bug in the desk; then its fallback decides
_STORE_RETRY_S = 1.0


class Desk(Protocol):
    """Where it is decided what a turn does."""

    def urgent(self, event: Event) -> bool:
        """Whether `event` waits for nothing and cancels a turn that is thinking. Pure and fast."""
        ...

    async def decide(self, case: Case, events: Sequence[Event]) -> Outcome:
        """Decide about one or more `MessageSent` or `VoiceHeard`, oldest first, or exactly one other event.

        A tap that calls a person stands for the messages before it, too: the case's last ones.
        """
        ...


Fallback = Callable[[Case, Sequence[Event], Exception], Outcome]
"""Decides when the desk cannot: calls a person."""


Unsaid = Callable[[Address, str], None]
"""Told of a message, by the channel's id, that shows the beginning of an answer that is not given."""


class Lanes:
    """All conversations that have something to do."""

    def __init__(
        self,
        *,
        store: Store,
        desk: Desk,
        fallback: Fallback,
        split: Split,
        clock: Clock,
        settling: Settling,
        committed: Callable[[Committed], None],
        unsaid: Unsaid,
    ) -> None:
        self.store = store
        self.desk = desk
        self.fallback = fallback
        self.split = split
        self.clock = clock
        self.settling = settling
        self.committed = committed
        self.unsaid = unsaid
        self._lanes: dict[str, _Lane] = {}

    def put(self, items: Iterable[TurnItem]) -> None:
        """Let items wait for their turn; those of a conversation in the order they were stored."""
        for item in items:
            lane = self._lanes.get(item.conversation_id)
            if lane is None:
                lane = self._lanes[item.conversation_id] = _Lane(self, item.conversation_id)
                lane.add(item)
                lane.task = asyncio.create_task(lane.run())
            else:
                lane.add(item)

    def closed(self, conversation_id: str) -> None:
        """A lane has nothing left to do."""
        del self._lanes[conversation_id]

    async def stop(self) -> None:
        """Stop thinking. What was not committed is taken up again at the next start."""
        tasks = [lane.task for lane in self._lanes.values() if lane.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class _Lane:
    def __init__(self, lanes: Lanes, conversation_id: str) -> None:
        self.task: asyncio.Task[None] | None = None
        self._lanes = lanes
        self._conversation_id = conversation_id
        self._waiting = WaitingList()
        self._taken: list[Waiting] = []  # this turn's
        self._thinking = False  # only then it may be interrupted
        self._interrupted = False
        self._arrived = asyncio.Event()
        self._joins = 0
        self._failures = 0
        self._error: Exception | None = None  # the last failure

    # --- what arrives ----------------------------------------------------------------------------------

    def add(self, item: TurnItem) -> None:
        new = Waiting(item=item, urgent=self._is_urgent(item.event), arrived=self._lanes.clock.now())
        if self._interrupts(new):
            self._joins += not new.urgent
            self._interrupt()
        self._waiting.add(new)
        self._arrived.set()

    def _interrupts(self, new: Waiting) -> bool:
        """Whether messages are thought about that are to be decided after it, or together with it."""
        if not self._thinking or self._interrupted or not self._taken[-1].is_answered:
            return False
        if not new.by_customer:
            return new.urgent
        if any(w.tapped for w in self._waiting):  # it comes after that tap, and so not into this turn
            return False
        if new.urgent:
            return new.said or new.calls
        return (
            self._taken[-1].said and new.said and self._joins < _JOINS and all(w.said for w in self._waiting)
        )

    def _is_urgent(self, event: Event) -> bool:
        try:
            return self._lanes.desk.urgent(event)
        except Exception:
            log.exception("the desk could not say whether %s is urgent", event.key)
            return False

    def _interrupt(self) -> None:
        self._interrupted = True
        self._put_back()
        if self.task is not None:
            self.task.cancel()

    def _put_back(self) -> None:
        self._waiting.put_back(self._taken)
        self._taken = []

    # --- turns -----------------------------------------------------------------------------------------

    async def run(self) -> None:
        try:
            while self._waiting:
                await self._settle()
                self._taken = self._waiting.take()
                await self._turn()
        finally:  # whatever ended it, what comes later must not join a dead lane
            self._lanes.closed(self._conversation_id)

    async def _settle(self) -> None:
        settling, clock = self._lanes.settling, self._lanes.clock
        while (wait_s := self._waiting.unsettled_s(settling, clock.now())) > 0:
            self._arrived.clear()
            await sleep_unless(self._arrived, clock, wait_s)

    async def _turn(self) -> None:
        """Handle what was taken; afterwards it is committed, buried or waiting again."""
        while self._taken:
            try:
                turn = await self._think()
                if turn is None:
                    return
                committed = await self._commit(turn)
            except StoreUnavailable as error:
                log.error("turn of conversation %s: %s", self._conversation_id, error)
                await self._lanes.clock.sleep(_STORE_RETRY_S)
            except TooLate:
                log.warning("a turn of conversation %s had been finished by another", self._conversation_id)
                self._done()
            except Exception as error:
                await self._failed(error)
            else:
                self._finish(committed)

    async def _think(self) -> Turn | None:
        """Decide; `None` if something came that must be decided first or together with it."""
        self._thinking = True
        try:
            turn = await self._decide()
        except asyncio.CancelledError as error:
            if self._was_interrupted():
                return None
            if self.task is not None and self.task.cancelling():
                raise
            raise RuntimeError("something that the desk asked was cancelled, by nobody we know") from error
        finally:
            self._thinking = False
        if self._was_interrupted():
            self._drop(turn)
            return None
        return turn

    async def _commit(self, turn: Turn) -> Committed | None:
        committed = None
        try:
            committed = await self._lanes.store.commit(turn)
            return committed
        finally:
            if committed is None:
                self._drop(turn)

    def _drop(self, turn: Turn) -> None:
        """What the customer sees of it already must go."""
        for out in turn.outcome.outgoing:
            if isinstance(out, ToCustomer) and out.replaces is not None:
                self._lanes.unsaid(turn.outcome.conversation.address, out.replaces)

    def _was_interrupted(self) -> bool:
        """Whether it was we who cancelled, and nobody else."""
        if not self._interrupted:
            return False
        self._interrupted = False
        return self.task is not None and self.task.uncancel() == 0

    async def _decide(self) -> Turn:
        if 0 < self._failures <= len(_RETRY_AFTER_S):
            await self._lanes.clock.sleep(_RETRY_AFTER_S[self._failures - 1])
        own = [w.item.seq for w in self._taken if w.item.seq is not None]
        later = [w.item.seq for w in self._waiting if w.item.seq is not None]
        case = await self._lanes.store.case(
            CaseWanted(
                conversation_id=self._conversation_id,
                own=frozenset(own),
                before=min(later) if later else None,
            )
        )
        taken = [w.item.event for w in self._taken]
        events = taken if self._taken[-1].said else taken[-1:]  # a call stands for the messages before it
        if self._error is not None and self._failures > len(_RETRY_AFTER_S):
            outcome = self._lanes.fallback(case, events, self._error)
        else:
            outcome = await self._lanes.desk.decide(case, events)
        return Turn(
            conversation_id=self._conversation_id,
            item_ids=tuple(w.item.id for w in self._taken),
            epoch=case.conversation.epoch,
            outcome=outcome,
            outgoing=rows_of(case, outcome, self._lanes.split),
            said="\n".join(e.text for e in taken if isinstance(e, MessageSent | MessageEdited | VoiceHeard))
            or None,
            said_seq=max(own, default=None),
            at=self._lanes.clock.now(),
        )

    def _finish(self, committed: Committed | None) -> None:
        if committed is None:  # staff spoke while it was thought: think again about what is true now
            self._put_back()
            return
        self._done()
        self._lanes.committed(committed)

    async def _failed(self, error: Exception) -> None:
        log.error("turn of conversation %s failed", self._conversation_id, exc_info=error)
        self._failures += 1
        self._error = error
        if self._failures > len(_RETRY_AFTER_S) + 1:
            await self._bury(error)

    async def _bury(self, error: Exception) -> None:
        """Even calling a person failed: keep the events for an admin, and let the lane go on."""
        items = [w.item for w in self._taken]
        while True:
            try:
                await self._lanes.store.bury(
                    items, f"{type(error).__name__}: {error}", self._lanes.clock.now()
                )
                break
            except StoreUnavailable as unavailable:
                log.error("conversation %s: %s", self._conversation_id, unavailable)
                await self._lanes.clock.sleep(_STORE_RETRY_S)
            except Exception:
                log.exception("conversation %s: taken up again at the next start", self._conversation_id)
                break
        self._done()

    def _done(self) -> None:
        self._taken = []
        self._joins = self._failures = 0
        self._error = None
