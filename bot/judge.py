"""What the desk would do with messages of the past: to try a policy, and to measure it."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from bot.clock import Clock
from bot.desk import Desk
from bot.errors import AnswererError, StepasideError
from bot.model import Author, Outcome, Signals, Status, ToCustomer
from bot.ports import Answerer, Question, Triggers
from bot.rehearsal import Rehearsal

AT_ONCE = 128
"""How many conversations are played side by side, so that their messages are embedded together."""


class BadLine(StepasideError):
    """A line of the input is not what `judge` reads; says which and why."""


class Judge:
    """Plays customers' messages at the live desk, and says what became of the newest."""

    def __init__(self, *, desk: Desk, triggers: Triggers, answerer: Answerer, clock: Clock) -> None:
        self._desk = desk
        self._triggers = triggers
        self._answerer = answerer
        self._clock = clock

    async def verdicts(self, lines: Iterable[str]) -> AsyncIterator[dict[str, Any]]:
        """A verdict for each JSON line `{"id": ..., "messages": ["oldest", ..., "newest"]}`, in order.

        Raises:
            BadLine: a line is something else.
        """
        waiting: list[asyncio.Task[dict[str, Any]]] = []
        try:
            for number, line in enumerate(lines, start=1):
                if not line.strip():
                    continue
                waiting.append(asyncio.create_task(self._verdict(*_read(line, number))))
                if len(waiting) >= AT_ONCE:
                    yield await waiting.pop(0)
            while waiting:
                yield await waiting.pop(0)
        finally:
            for task in waiting:
                task.cancel()

    async def _verdict(self, id_: Any, messages: Sequence[str]) -> dict[str, Any]:
        rehearsal = Rehearsal(self._desk, clock=self._clock, conversation_id=str(id_))
        outcome = None
        for text in messages:
            outcome = await rehearsal.customer_writes(text)
        assert outcome is not None
        answer = outcome.decision.answer
        signals = await self._signals(rehearsal, outcome, messages)
        return {
            "id": id_,
            "decision": _decision(outcome),
            "reason": _reason(outcome),
            "signals": {name: round(value, 4) for name, value in asdict(signals).items()},
            "answer": _said(outcome),
            "citations": [
                {"source": c.source, "quote": c.quote, "score": round(c.score, 4)}
                for c in (answer.citations if answer else ())
            ],
        }

    async def _signals(self, rehearsal: Rehearsal, outcome: Outcome, messages: Sequence[str]) -> Signals:
        """All four, also those that the decision did not need."""
        decided, text = outcome.decision, messages[-1]
        repeat = (await self._triggers.repetition(text, messages[:-1])).strength
        if decided.answer is not None:  # then the others were asked for
            return replace(decided.signals, repeat=max(decided.signals.repeat or 0.0, repeat))
        return Signals(
            explicit=self._triggers.wants_person(text),
            unknown=await self._unknown(rehearsal, text),
            sensitive=(await self._triggers.sensitivity(text)).strength,
            repeat=repeat,
        )

    async def _unknown(self, rehearsal: Rehearsal, text: str) -> float:
        said = [m for m in rehearsal.case.messages if m.author is Author.CUSTOMER][:-1]
        question = Question(conversation_id=rehearsal.case.conversation.id, text=text, history=tuple(said))
        try:
            return (await self._answerer.answer(question)).unknown
        except AnswererError:
            return 1.0


_OWN_WORDS = ("answer", "clarify", "offer_human")


def _said(outcome: Outcome) -> str:
    replies = [o for o in outcome.outgoing if isinstance(o, ToCustomer) and o.author is Author.BOT]
    return "\n\n".join(reply.reply.text for reply in replies)


def _decision(outcome: Outcome) -> str:
    if outcome.conversation.status is not Status.OPEN:
        return "escalate"
    action = outcome.decision.action
    return action if action in _OWN_WORDS else "answer"


def _reason(outcome: Outcome) -> str:
    if outcome.conversation.status is not Status.OPEN and outcome.escalation is not None:
        return f"{outcome.escalation.trigger.value}: {outcome.escalation.why}"
    decision = outcome.decision
    signal = decision.trigger if decision.action in _OWN_WORDS else None
    return f"{signal.value if signal else 'answered'}: {decision.reason}"


def _read(line: str, number: int) -> tuple[Any, list[str]]:
    shape = '{"id": "1", "messages": ["the oldest", "the newest"]}'
    try:
        data = json.loads(line)
    except ValueError as error:
        raise BadLine(f"line {number} is not JSON ({error}); write {shape}") from None
    if not isinstance(data, Mapping):
        raise BadLine(f"line {number} is not an object; write {shape}")
    messages = data.get("messages")
    if not isinstance(messages, list) or not messages or not all(isinstance(m, str) for m in messages):
        raise BadLine(f'line {number}: "messages" must be a list with at least one text; write {shape}')
    return data.get("id"), messages
