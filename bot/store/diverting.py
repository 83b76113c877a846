"""Escalations that leave an inbox whose Slack channel refuses them, before they have a thread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from bot.model import OpenThread, PostNotice
from bot.queue import Queue
from bot.store.outbox import NewRows, add, outbox_row
from bot.store.schema import conversations, escalations, outbox
from bot.store.values import NewRow, OutboxRow


@dataclass(frozen=True, kw_only=True, slots=True)
class Divert:
    """Which are to be opened in another inbox."""

    escalation_ids: frozenset[str]
    slack_channel_id: str  #: that refuses
    to_inbox: str
    to_slack_channel_id: str
    notice: str  #: said in each thread that is opened there
    at: datetime


class Diverting:
    """One transaction: an escalation is never in two inboxes."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    def divert(self, connection: Connection, batch: list[Divert]) -> Sequence[tuple[OutboxRow, ...]]:
        """Move them, and all that waits for their threads; what is to be sent now comes back.

        One that perhaps has a thread already stays where it is.
        """
        return [self._divert(connection, wanted) for wanted in batch]

    def _divert(self, connection: Connection, wanted: Divert) -> tuple[OutboxRow, ...]:
        here, there = f"slack:{wanted.slack_channel_id}", f"slack:{wanted.to_slack_channel_id}"
        found = connection.execute(
            _WAITING, {"ids": sorted(wanted.escalation_ids), "places": [here, f"{here}:marks"]}
        )
        rows = [outbox_row(row, wanted.at) for row in found]
        unopened = {
            row.content.escalation_id
            for row in rows
            if isinstance(row.content, OpenThread) and not row.ambiguous
        }
        moved = connection.execute(
            _DIVERT,
            {
                "ids": sorted(unopened & wanted.escalation_ids),
                "to_inbox": wanted.to_inbox,
                "to_channel": wanted.to_slack_channel_id,
            },
        ).all()
        ids = {row.id for row in moved}
        going = [
            replace(row, destination=row.destination.replace(here, there, 1), state="pending", problem=None)
            for row in rows
            if getattr(row.content, "escalation_id", None) in ids
        ]
        if not going:
            return ()
        places = [(row.id, row.destination) for row in going]
        connection.execute(_GO, [{"of_id": id, "destination": where} for id, where in places])
        self._queue.move(connection, "outbox", places)
        self._queue.defer(connection, "outbox", [(row.id, wanted.at) for row in going])
        # A turn that is thinking would write back where it was before.
        connection.execute(_OUTDATE, {"ids": [row.conversation_id for row in moved]})
        said = [
            NewRows(
                conversation_id=row.conversation_id,
                at=wanted.at,
                rows=(
                    NewRow(destination=there, content=PostNotice(escalation_id=row.id, text=wanted.notice)),
                ),
            )
            for row in moved
        ]
        return (*going, *(row for rows in add(self._queue, connection, said) for row in rows))


_OF = select(escalations.c.conversation_id).where(escalations.c.id.in_(bindparam("ids", expanding=True)))
_WAITING = (
    select(outbox)
    .where(
        outbox.c.conversation_id.in_(_OF),
        outbox.c.destination.in_(bindparam("places", expanding=True)),
        outbox.c.state.in_(("pending", "held")),
    )
    .order_by(outbox.c.id)
)
_DIVERT = (
    update(escalations)
    .where(escalations.c.id.in_(bindparam("ids", expanding=True)), escalations.c.thread_ts.is_(None))
    .values(inbox=bindparam("to_inbox"), slack_channel_id=bindparam("to_channel"))
    .returning(escalations.c.id, escalations.c.conversation_id)
)
_GO = update(outbox).where(outbox.c.id == bindparam("of_id")).values(state="pending", problem=None)
_OUTDATE = (
    update(conversations)
    .where(conversations.c.id.in_(bindparam("ids", expanding=True)))
    .values(epoch=conversations.c.epoch + 1)
)
