"""Tells admins what keeps an inbox from working, once, and that it works again, once."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.config.texts import Texts
from bot.errors import Ambiguous, ChannelError, Refused
from bot.inboxes import Inboxes, InboxRules
from bot.parts import Parts
from bot.store.store import Store
from bot.store.writer import StoreUnavailable

log = logging.getLogger(__name__)

_FIRST_LOOK_S = 60.0  # what was wrong before the start has been tried again by then
_LOOK_S = 5.0  #: between two looks at the problems
_RETRY = timedelta(seconds=30)
_REFUSED = timedelta(minutes=10)  # such as with a token that was revoked: an admin must act first

Tell = Callable[[str, str], Awaitable[None]]
"""Write a direct message (plain text) to a member of staff; raises the errors of `Adapter.send`."""


class Admins:
    """Watches what keeps the outbox from posting to the inboxes.

    What was said is stored, so that nothing is said again after a restart.
    """

    def __init__(
        self,
        staff_ids: Sequence[str],
        *,
        problems: Callable[[], Mapping[str, str]],
        inboxes: Inboxes,
        tell: Tell,
        store: Store,
        clock: Clock,
        texts: Texts,
    ) -> None:
        self._staff_ids = staff_ids
        self._problems = problems
        self._inboxes = inboxes
        self._tell = tell
        self._store = store
        self._clock = clock
        self._texts = texts
        self._rests_until: datetime | None = None

    def keep_told(self, parts: Parts) -> None:
        """Tell them for as long as the parts run; nothing to do if there are none."""
        if self._staff_ids:
            parts.keep("admins", self.run)

    async def run(self) -> None:
        """Look now and then until cancelled."""
        await self._clock.sleep(_FIRST_LOOK_S)
        while True:
            try:
                await self.look()
            except StoreUnavailable as error:
                log.error("what admins must mend could not be looked up: %s", error)
            await self._clock.sleep(_LOOK_S)

    async def look(self) -> None:
        """Say what has changed since it was last said."""
        if self._rests_until is not None and self._clock.now() < self._rests_until:
            return
        said = await self._store.switches_on("admins:")
        try:
            for rules in self._inboxes.all:
                problems = self._of(rules.slack_channel_id)
                for staff_id in self._staff_ids:
                    await self._say(rules, staff_id, problems, said)
        except ChannelError as error:
            self._rests_until = self._clock.now() + (_REFUSED if isinstance(error, Refused) else _RETRY)
            log.error("an admin could not be told in Slack how an inbox stands: %s", error.problem)

    def _of(self, slack_channel_id: str) -> frozenset[str]:
        """What keeps us from posting there; the same may be said of posts, of marks and of one thread."""
        own = f"slack:{slack_channel_id}"
        found = self._problems().items()
        return frozenset(problem for where, problem in found if f"{where}:".startswith(f"{own}:"))

    async def _say(
        self, rules: InboxRules, staff_id: str, problems: frozenset[str], said: frozenset[str]
    ) -> None:
        inbox, prefix = rules.name, f"admins:{rules.name}:{staff_id}:"
        earlier = [name for name in said if name.startswith(prefix)]
        for problem in sorted(problems):
            if f"{prefix}{problem}" not in said:
                text = self._texts.admin_problem.format(inbox=inbox, problem=problem)
                if rules.backup is not None:
                    text += " " + self._texts.admin_backup.format(inbox=rules.backup)
                await _whole(self._send(staff_id, text, [f"{prefix}{problem}"], True))
        if earlier and not problems:
            text = self._texts.admin_mended.format(inbox=inbox)
            await _whole(self._send(staff_id, text, earlier, False))

    async def _send(self, staff_id: str, text: str, names: Sequence[str], on: bool) -> None:
        """Write it, and note that it was: a switch for each problem that the admin knows of."""
        try:
            await self._tell(staff_id, text)
        except Ambiguous:
            log.warning("an admin was perhaps told in Slack how an inbox stands; it is not said twice")
        for name in names:
            await self._store.switch(name, on, self._clock.now())


async def _whole(doing: Coroutine[Any, Any, None]) -> None:
    """Do it to its end, also when we are stopped meanwhile: what is sent and not noted is sent again."""
    task = asyncio.ensure_future(doing)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.gather(task, return_exceptions=True)
        raise
