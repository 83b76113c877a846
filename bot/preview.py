"""An answer that is still being written: the customer reads its beginning, and sees it grow."""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from dataclasses import replace

from bot.clock import Clock
from bot.errors import ChannelError, Refused
from bot.model import Address, Author, Button, Outcome, Reply, ToCustomer
from bot.ports import Adapter
from bot.store.previews import Shown
from bot.store.store import Store
from bot.store.writer import StoreUnavailable

log = logging.getLogger(__name__)

AFTER_SECONDS = 1.0
"""An answer that is quicker is sent whole."""
EVERY_SECONDS = 1.5
"""From one change to the next: what every channel takes of changes to one message."""
_GOES_ON = " …"
_TAKE_BACK_AFTER_S = (0.0, 2.0, 10.0)


class Preview:
    """One message, changed as the answer grows."""

    def __init__(
        self,
        adapter: Adapter,
        to: Address,
        *,
        clock: Clock,
        buttons: tuple[Button, ...],
        remember: Callable[[str], Awaitable[None]],
    ) -> None:
        self.is_kept = False  #: whether an answer takes its place
        self._adapter = adapter
        self._to = to
        self._clock = clock
        self._buttons = buttons
        self._remember = remember
        self._text = ""
        self._grew = asyncio.Event()
        self._message_id: str | None = None
        self._refused = False
        self._change: asyncio.Task[None] | None = None
        self._showing = asyncio.create_task(self._show())

    def so_far(self, text: str) -> None:
        """Show this soon, or what is longer by then."""
        self._text = text
        self._grew.set()

    async def kept_by(self, outcome: Outcome) -> Outcome:
        """Let what the bot says first in `outcome` take the place of what the customer sees."""
        message_id = await self.end()
        said = next(
            (o for o in outcome.outgoing if isinstance(o, ToCustomer) and o.author is Author.BOT), None
        )
        if message_id is None or said is None:
            return outcome
        self.is_kept = True
        kept = replace(said, replaces=message_id)
        return replace(outcome, outgoing=tuple(kept if out is said else out for out in outcome.outgoing))

    async def end(self) -> str | None:
        """Show no more; the channel's id of what the customer sees, `None` if it is nothing."""
        self._showing.cancel()
        if self._change is not None:
            await asyncio.wait([self._change])
        return self._message_id

    async def _show(self) -> None:
        await self._clock.sleep(AFTER_SECONDS)
        while not self._refused:
            await self._grew.wait()
            self._grew.clear()
            reply = Reply(text=self._text + _GOES_ON, buttons=self._buttons)
            if len(self._adapter.split(reply)) > 1:
                return
            # Not cancelled with us: the id of what is on its way must be known.
            self._change = asyncio.create_task(self._put(reply))
            await asyncio.shield(self._change)
            await self._clock.sleep(EVERY_SECONDS)

    async def _put(self, reply: Reply) -> None:
        try:
            if self._message_id is None:
                key = secrets.token_hex(10)
                self._message_id = await self._adapter.send(self._to, reply, key=key, again=False)
                await self._remember(self._message_id)
            else:
                await self._adapter.edit(self._to, self._message_id, reply)
        except ChannelError as error:  # if it lasts, the answer itself meets it, and staff are told
            self._refused = True
            log.debug("%s does not show the answer so far: %s", self._to.channel, error)


class Previews:
    """Opens previews, and takes back those that no answer followed."""

    def __init__(
        self,
        adapters: Mapping[tuple[str, str], Adapter],
        *,
        clock: Clock,
        buttons: tuple[Button, ...],
        store: Store | None = None,
    ) -> None:
        self._adapters = adapters
        self._clock = clock
        self._buttons = buttons
        self._store = store  # without one, a crash leaves what is shown
        self._endings: set[asyncio.Task[None]] = set()

    @contextlib.asynccontextmanager
    async def open(self, to: Address) -> AsyncIterator[Preview | None]:
        """A preview for as long as the block takes; `None` where what was sent cannot be changed."""
        adapter = self._adapters.get((to.channel, to.account))
        if adapter is None or not adapter.can_edit:
            yield None
            return
        preview = Preview(
            adapter,
            to,
            clock=self._clock,
            buttons=self._buttons,
            remember=lambda message_id: self._remember(to, message_id),
        )
        try:
            yield preview
        finally:
            if not preview.is_kept:
                self._begin(self._drop(preview, to))

    async def resume(self) -> None:
        """Take back, soon, what the last process showed: its answers are thought anew, and sent whole.

        Raises:
            StoreUnavailable: nothing is known of them.
        """
        for shown in () if self._store is None else await self._store.previews():
            self.take_back(shown.to, shown.message_id)

    async def _remember(self, to: Address, message_id: str) -> None:
        if self._store is not None:
            with contextlib.suppress(StoreUnavailable):  # then the turn itself cannot be stored either
                await self._store.preview_shown(Shown(to=to, message_id=message_id))

    def take_back(self, to: Address, message_id: str) -> None:
        """Delete, soon, the beginning of an answer that is not given after all."""
        self._begin(self._delete(to, message_id))

    async def stop(self) -> None:
        """Leave what is not deleted by now."""
        for ending in self._endings:
            ending.cancel()
        await asyncio.gather(*self._endings, return_exceptions=True)

    def _begin(self, ending: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(ending)
        self._endings.add(task)
        task.add_done_callback(self._endings.discard)

    async def _drop(self, preview: Preview, to: Address) -> None:
        message_id = await preview.end()
        if message_id is not None:
            await self._delete(to, message_id)

    async def _delete(self, to: Address, message_id: str) -> None:
        adapter = self._adapters.get((to.channel, to.account))
        if adapter is None:  # the account was taken out of config.yaml
            return
        for delay_s in _TAKE_BACK_AFTER_S:
            await self._clock.sleep(delay_s)
            try:
                await adapter.delete(to, message_id)
                break
            except ChannelError as error:
                failed = error
        else:
            log.warning(
                "%s: the beginning of an answer that was dropped stays: %s", to.channel, failed.problem
            )
            if not isinstance(failed, Refused):
                return  # the next start tries it again
        if self._store is not None:
            with contextlib.suppress(StoreUnavailable):
                await self._store.preview_gone(Shown(to=to, message_id=message_id))
