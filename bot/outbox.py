"""Everything outgoing: one sender for each destination, and what waits for another."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from bot.attempts import HELD_RETRY_S, REFUSED_MOST_S, Attempts
from bot.clock import Clock
from bot.config.texts import Texts
from bot.courier import Courier
from bot.destinations import PaceOf, Pacer
from bot.diversion import Diversion
from bot.errors import ChannelError, Refused
from bot.inboxes import Inboxes
from bot.sender import Sender
from bot.store.store import Store
from bot.store.values import KeptFile, OutboxRow, Recorded, ShowFile, TurnItem

log = logging.getLogger(__name__)

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
        self.attempts = Attempts(courier=courier, clock=clock, texts=texts)
        self.problems: dict[str, str] = {}  #: destination -> what an admin must mend
        self.diversion = Diversion(inboxes, store=store, clock=clock, problems=self.problems, texts=texts)
        self._pace = pace
        self._returned = returned
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
            *(self.store.record(self.attempts.perhaps((row,), problem, after_s=0.0)) for row in lost)
        )
        self.put([replace(row, ambiguous=True) if row.state == "sending" else row for row in rows])
        for each in recorded:
            self.follow(each)

    def put(self, rows: Iterable[OutboxRow]) -> None:
        """Send rows, those to one destination in this order.

        But messages are read as the transcript has them: one that was held stands before what was said since.
        """
        for row in rows:
            self._sender(row.destination).add(row)

    def drop(self, dropped: Mapping[int, str]) -> None:
        """Rows (id -> destination) that are not to be sent any more; nothing waits for their time."""
        for id, destination in dropped.items():
            if destination in self._senders:
                self._senders[destination].drop(id)

    def _sender(self, destination: str) -> Sender:
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
        for row in reversed(self._threadless.pop(escalation_id, [])):
            self._sender(row.destination).add_first(row)

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
        pause_s = HELD_RETRY_S
        while destination in self.problems:
            await self.clock.sleep(pause_s)
            pause_s = min(REFUSED_MOST_S, 2 * pause_s)
            if destination in self._senders:  # what it sends shows it sooner
                continue
            try:
                channel_id = destination.removeprefix("slack:")
                await self.courier.threads.check(channel_id, self.problems.get(destination, ""))
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
