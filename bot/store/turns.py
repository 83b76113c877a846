"""A turn's end: its outcome is committed whole or not at all."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.sql.dml import Insert

from bot.model import Message, Outcome, ToCustomer
from bot.queue import Queue
from bot.store import outbox, previews, promises, rows, timers
from bot.store.intake import ADD_LINES, turn_body
from bot.store.numbers import Numbers
from bot.store.prepared import Prepared
from bot.store.schema import conversations, dead_letters, decisions, escalations, leads
from bot.store.unsent import Unsent
from bot.store.unsent import change as change_unsent
from bot.store.values import ANSWER, SIGNALS, Committed, DecisionMade, NewRow, Turn, TurnItem

_NOTHING = Unsent()  # is never changed


class TooLate(Exception):
    """Someone else has finished this turn; nothing was written."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Burial:
    """Items that no desk could handle."""

    items: tuple[TurnItem, ...]
    error: str
    at: datetime


class Turns:
    """Commits what turns have come to."""

    def __init__(self, queue: Queue, numbers: Numbers) -> None:
        self._queue = queue
        self._numbers = numbers

    def commit(self, connection: Connection, batch: list[Turn]) -> Sequence[Committed | None]:
        """For each turn what it leaves to be done; `None` if staff spoke meanwhile and nothing was written.

        Raises:
            TooLate: a turn's work is gone from the queue.
        """
        turns = _still_valid(connection, batch)
        if not turns:
            return [None] * len(batch)
        self._take(connection, turns)
        _CHANGE.each(connection, [_change(turn) for turn in turns])
        _write_escalations(connection, turns)
        _write_leads(connection, turns)
        promises.write(connection, turns, self._numbers)
        unsaid = outbox.withdraw(
            self._queue, connection, [t.conversation_id for t in turns if t.outcome.withdraw_answers]
        )
        unsent = change_unsent(self._queue, connection, turns)
        lines = self._write_transcript(connection, turns, unsent)
        new_rows = [
            outbox.NewRows(
                conversation_id=turn.conversation_id,
                at=turn.at,
                rows=_still_to_do(turn, unsent),
                lines=lines[turn.conversation_id],
            )
            for turn in turns
        ]
        sent = outbox.add(self._queue, connection, new_rows)
        set_timers = timers.change(self._queue, connection, [_timer_changes(turn) for turn in turns])
        previews.become_answers(connection, turns)
        made = self._write_decisions(connection, turns)
        committed = {
            made_.conversation_id: Committed(
                rows=(*unsent.get(made_.conversation_id, _NOTHING).rows.values(), *rows_),
                timers=timers_,
                decision=made_,
                unsaid=unsaid.get(made_.conversation_id, ()),
                dropped=unsent.get(made_.conversation_id, _NOTHING).dropped,
            )
            for rows_, timers_, made_ in zip(sent, set_timers, made, strict=True)
        }
        return [committed.get(turn.conversation_id) for turn in batch]

    def bury(self, connection: Connection, batch: list[Burial]) -> Sequence[None]:
        """Put items that no desk could handle where an admin finds them."""
        buried = [(item, burial) for burial in batch for item in burial.items]
        self._queue.ack(connection, "turns", [item.id for item, _ in buried])
        letters = [
            {
                "id": item.id,
                "conversation_id": item.conversation_id,
                "body": turn_body(item.event, item.seq),
                "error": burial.error,
                "at": burial.at,
            }
            for item, burial in buried
        ]
        connection.execute(insert(dead_letters), letters)
        return [None] * len(batch)

    def _take(self, connection: Connection, turns: list[Turn]) -> None:
        ids = [id for turn in turns for id in turn.item_ids]
        if len(self._queue.ack(connection, "turns", ids)) != len(ids):
            raise TooLate

    def _write_transcript(
        self, connection: Connection, turns: list[Turn], unsent: Mapping[str, Unsent]
    ) -> dict[str, Sequence[int]]:
        """The `seq` of each turn's messages to the customer, by conversation."""
        written = [(turn, *_lines(turn.outcome, turn.at)) for turn in turns]
        seqs = iter(self._numbers.messages(sum(len(notes) + len(said) for _, notes, said in written)))
        new: list[Mapping[str, Any]] = []
        places: dict[str, Sequence[int]] = {}
        for turn, notes, said in written:
            struck = unsent.get(turn.conversation_id, _NOTHING).struck
            new += [
                # What is changed of a line that never left never was, either.
                {**rows.message_row(next(seqs), turn.conversation_id, n), "withdrawn": n.changes in struck}
                for n in notes
            ]
            own = [next(seqs) for _ in said]
            new += [
                rows.message_row(seq, turn.conversation_id, line) for seq, line in zip(own, said, strict=True)
            ]
            places[turn.conversation_id] = own
        ADD_LINES.each(connection, new)
        return places

    def _write_decisions(self, connection: Connection, turns: list[Turn]) -> list[DecisionMade]:
        ids = self._numbers.decisions(len(turns))
        new = [_decision_row(id, turn) for id, turn in zip(ids, turns, strict=True)]
        _ADD_DECISIONS.each(connection, new)
        return [
            DecisionMade(
                id=id,
                conversation_id=turn.conversation_id,
                at=turn.at,
                action=turn.outcome.decision.action,
                trigger=turn.outcome.decision.trigger,
                reason=turn.outcome.decision.reason,
                signals=turn.outcome.decision.signals,
                answer=turn.outcome.decision.answer,
                text=turn.said,
            )
            for id, turn in zip(ids, turns, strict=True)
        ]


def _still_to_do(turn: Turn, unsent: Mapping[str, Unsent]) -> Sequence[NewRow]:
    changed = unsent.get(turn.conversation_id)
    return turn.outgoing if changed is None else changed.still_to_do(turn.outgoing)


def _still_valid(connection: Connection, batch: list[Turn]) -> list[Turn]:
    ids = [turn.conversation_id for turn in batch]
    epochs = dict(_EPOCHS.rows(connection, ids=ids))
    return [turn for turn in batch if epochs[turn.conversation_id] == turn.epoch]


_EPOCHS = Prepared(
    select(conversations.c.id, conversations.c.epoch)
    .where(conversations.c.id.in_(bindparam("ids", expanding=True)))
    .with_for_update()
)

_CHANGE = Prepared(update(conversations).where(conversations.c.id == bindparam("of_id")))
_ADD_DECISIONS = Prepared(insert(decisions))


def _change(turn: Turn) -> dict[str, Any]:
    after = turn.outcome.conversation
    return {
        "of_id": turn.conversation_id,
        "status": after.status.value,
        "owner_id": after.owner.id if after.owner else None,
        "owner_name": after.owner.name if after.owner else None,
        "awaiting": after.awaiting.value if after.awaiting else None,
        "question": after.question,
        "escalation_id": after.escalation_id,
        "snoozed_until": after.snoozed_until,
        "paused": after.paused,
        "instruction": after.instruction,
        "topic": after.topic,
        "sources": json.dumps(after.sources) if after.sources else None,
        "epoch": turn.epoch + 1,
    }


def _timer_changes(turn: Turn) -> timers.Changes:
    outcome = turn.outcome
    return timers.Changes(
        conversation_id=turn.conversation_id, timers=outcome.timers, unless_set=outcome.timers_unless_set
    )


def _write_escalations(connection: Connection, turns: list[Turn]) -> None:
    new = [
        {
            "id": e.id,
            "conversation_id": e.conversation_id,
            "trigger": e.trigger.value,
            "why": e.why,
            "inbox": e.inbox,
            "slack_channel_id": e.slack_channel_id,
            "opened_at": e.opened_at,
            "opened_through": e.opened_through,
            "shown_through": e.shown_through,
            "outcome": None if e.outcome is None else e.outcome.value,
            "claimed_at": e.claimed_at,
            "pinged_at": e.pinged_at,
            "ended_at": e.ended_at,
            "rating": e.rating,
            "opened_after": e.opened_after,
            "called_at": e.called_at,
            "reopened_at": e.reopened_at,
        }
        for turn in turns
        for e in (turn.outcome.moved, turn.outcome.escalation)
        if e is not None
    ]
    if new:
        connection.execute(_upsert_escalations(connection.dialect.name), new)


@cache
def _upsert_escalations(dialect: str) -> Insert:
    # `thread_ts` is never among them: it is written when Slack accepts the thread, perhaps during this turn.
    changing = (
        *("trigger", "why", "opened_through", "shown_through", "outcome"),
        *("claimed_at", "pinged_at", "ended_at", "rating", "called_at", "reopened_at"),
    )
    return rows.upsert(dialect, escalations, "id", changing)


def _write_leads(connection: Connection, turns: list[Turn]) -> None:
    new = [
        {
            "id": lead.id,
            "conversation_id": lead.conversation_id,
            "escalation_id": lead.escalation_id,
            "question": lead.question,
            "contact_kind": lead.contact.kind if lead.contact else None,
            "contact_value": lead.contact.value if lead.contact else None,
            "at": lead.at,
            "language": lead.language,
            "best_time": lead.best_time,
        }
        for lead in (turn.outcome.lead for turn in turns)
        if lead is not None
    ]
    if new:
        connection.execute(_upsert_leads(connection.dialect.name), new)


@cache
def _upsert_leads(dialect: str) -> Insert:
    changing = ("escalation_id", "question", "contact_kind", "contact_value", "language", "best_time")
    return rows.upsert(dialect, leads, "id", changing)


def _lines(outcome: Outcome, at: datetime) -> tuple[Sequence[Message], Sequence[Message]]:
    """The notes, and what the customer is told, as lines of the transcript that have no place yet."""
    said = [out.line(at) for out in outcome.outgoing if isinstance(out, ToCustomer)]
    return outcome.notes, said


def _decision_row(id: int, turn: Turn) -> dict[str, Any]:
    decision = turn.outcome.decision
    return {
        "id": id,
        "conversation_id": turn.conversation_id,
        "action": decision.action,
        "trigger": None if decision.trigger is None else decision.trigger.value,
        "reason": decision.reason,
        "signals": SIGNALS.dump_json(decision.signals).decode(),
        "answer": None if decision.answer is None else ANSWER.dump_json(decision.answer).decode(),
        "message_seq": turn.said_seq,
        "at": turn.at,
    }
