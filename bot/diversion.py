"""The backup of an inbox: where threads are opened that its Slack channel refuses."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.config.texts import Texts
from bot.inboxes import Inboxes, InboxRules
from bot.model import OpenThread
from bot.store.diverting import Divert
from bot.store.store import Store
from bot.store.values import OutboxRow

_PATIENCE = timedelta(minutes=1)  # that an inbox may refuse before its backup is called


class Diversion:
    """Knows since when each destination refuses, and what goes elsewhere then.

    Only what has no thread yet: a conversation that staff have in a thread stays there.
    """

    def __init__(
        self,
        inboxes: Inboxes | None,
        *,
        store: Store,
        clock: Clock,
        problems: Mapping[str, str],
        texts: Texts,
    ) -> None:
        rules = inboxes.all if inboxes is not None else ()
        self._backups: dict[str, tuple[InboxRules, InboxRules]] = {
            f"slack:{each.slack_channel_id}": (each, backup)
            for each in rules
            if inboxes is not None and (backup := inboxes.named(each.backup)) is not None
        }
        self._store = store
        self._clock = clock
        self._problems = problems
        self._texts = texts
        self._refused_since: dict[str, datetime] = {}

    def works(self, destination: str) -> None:
        """It took something."""
        self._refused_since.pop(destination, None)

    async def divert(self, destination: str, rows: Sequence[OutboxRow], problem: str) -> Sequence[OutboxRow]:
        """`destination`, for which `rows` wait, refuses: what is to be sent to its backup instead, if any.

        Raises:
            StoreUnavailable: nothing was moved.
        """
        if destination not in self._backups:
            return ()
        inbox, backup = self._backups[destination]
        now = self._clock.now()
        since = self._refused_since.setdefault(destination, now)
        if now - since < _PATIENCE or f"slack:{backup.slack_channel_id}" in self._problems:
            return ()
        waiting = frozenset(row.content.escalation_id for row in rows if isinstance(row.content, OpenThread))
        if not waiting:
            return ()
        wanted = Divert(
            escalation_ids=waiting,
            slack_channel_id=inbox.slack_channel_id,
            to_inbox=backup.name,
            to_slack_channel_id=backup.slack_channel_id,
            notice=self._texts.staff_backup.format(inbox=inbox.name, problem=problem),
            at=now,
        )
        return await self._store.divert(wanted)
