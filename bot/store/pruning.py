"""What need not be remembered any longer. The transcript, decisions and leads are never among it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete

from bot.store.schema import early, events, outbox


def prune(connection: Connection, batch: list[datetime]) -> Sequence[None]:
    """Forget the keys of events, and what was sent or given up, from before a time."""
    for before in batch:
        connection.execute(_EVENTS, {"before": before})
        connection.execute(_OUTBOX, {"before": before})
        connection.execute(_EARLY, {"before": before})
    return [None] * len(batch)


_EVENTS = delete(events).where(events.c.received_at < bindparam("before"))
_EARLY = delete(early).where(early.c.received_at < bindparam("before"))
_OUTBOX = delete(outbox).where(outbox.c.state.in_(("sent", "failed")), outbox.c.done_at < bindparam("before"))
