"""A turn's beginning: the case as it stands."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, and_, bindparam, case, false, func, select

from bot.model import Case, Message
from bot.store import rows
from bot.store.prepared import Prepared
from bot.store.promises import last_promises
from bot.store.schema import conversations, escalations, leads, messages
from bot.store.values import CaseWanted

_NEWEST = 40  # messages of a case, and all that staff were not shown
_NO_END = 2**62


def load_cases(connection: Connection, batch: list[CaseWanted]) -> Sequence[Case]:
    """The conversations as they stand, with the newest messages and all that staff were not shown."""
    ids = [wanted.conversation_id for wanted in batch]
    found = {
        row.id: (rows.conversation(row), rows.escalation(row), rows.lead(row))
        for row in _CONVERSATIONS.named_rows(connection, ids=ids)
    }
    lines = _lines(connection, [wanted.conversation_id for wanted in batch if wanted.before is None], _NO_END)
    for wanted in batch:
        if wanted.before is not None:  # rare: something urgent overtook what waits
            lines |= _lines(connection, [wanted.conversation_id], wanted.before)
    # Most conversations never called a person, and so nothing was promised in them.
    called = [id for id, (conversation, _, _) in found.items() if conversation.escalation_id is not None]
    promises = last_promises(connection, called) if called else {}
    cases = []
    for wanted in batch:
        conversation, escalation, lead = found[wanted.conversation_id]
        cases.append(
            Case(
                conversation=conversation,
                escalation=escalation,
                lead=lead,
                messages=_own_last(lines.get(wanted.conversation_id, []), wanted.own),
                promise=promises.get(wanted.conversation_id),
            )
        )
    return cases


def _lines(connection: Connection, ids: list[str], before: int) -> dict[str, list[Message]]:
    found: dict[str, list[Message]] = defaultdict(list)
    if ids:
        for conversation_id, *line in _LINES.rows(connection, ids=ids, before=before):
            found[conversation_id].append(rows.message(*line))
    return found


def _own_last(lines: list[Message], own: frozenset[int]) -> tuple[Message, ...]:
    # Something said while this turn waited has a higher `seq`.
    lines.sort(key=lambda line: (line.seq in own, line.seq))
    return tuple(lines)


_CONVERSATIONS = Prepared(
    select(*rows.CONVERSATION_COLUMNS, *rows.ESCALATION_COLUMNS, *rows.LEAD_COLUMNS)
    .select_from(
        conversations.outerjoin(escalations, escalations.c.id == conversations.c.escalation_id).outerjoin(
            leads, leads.c.escalation_id == escalations.c.id
        )
    )
    .where(conversations.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(leads.c.at)  # of several leads the newest counts, as it is read last
)

_earlier = messages.alias()
_newest_from = func.coalesce(
    select(_earlier.c.seq)
    .where(
        _earlier.c.conversation_id == conversations.c.id,
        _earlier.c.seq < bindparam("before"),
        _earlier.c.withdrawn == false(),
    )
    .order_by(_earlier.c.seq.desc())
    .limit(1)
    .offset(_NEWEST - 1)
    .scalar_subquery(),
    0,
)
_unshown_from = escalations.c.shown_through + 1
_under_way = and_(escalations.c.id == conversations.c.escalation_id, escalations.c.outcome.is_(None))
_LINES = Prepared(
    select(messages.c.conversation_id, *rows.MESSAGE_COLUMNS)
    .select_from(
        conversations.outerjoin(escalations, _under_way).join(
            messages,
            and_(
                messages.c.conversation_id == conversations.c.id,
                messages.c.seq >= case((_unshown_from < _newest_from, _unshown_from), else_=_newest_from),
                messages.c.seq < bindparam("before"),
                messages.c.withdrawn == false(),
            ),
        )
    )
    .where(conversations.c.id.in_(bindparam("ids", expanding=True)))
)
