"""Why a person was called, from the decisions that led to it. Pure; what is not known is left out."""

from collections.abc import Sequence
from datetime import datetime

from bot.model import Answer, Author, Evidence, Message, Trigger
from bot.ports import DescribeLines
from bot.store.values import DecisionMade, EscalationFile

#: Of these the deciding turn itself looks nothing up, and what the bot said before is what they are about.
_LOOKS_BACK = (Trigger.EXPLICIT, Trigger.UNKNOWN, Trigger.REPEAT)


def evidence_of(
    file: EscalationFile,
    decisions: Sequence[DecisionMade],
    *,
    rephrasings: Sequence[str] = (),
    describe: DescribeLines,
) -> Evidence:
    """Why the escalation of `file` was opened.

    `decisions` are those that led to it, oldest first, see `Store.decisions_behind`; `rephrasings` is how the
    customer put the same question, if that was why. People's words come back as `describe` shows them, with
    card numbers masked; passages are the company's own and stay as they are.
    """
    escalation, conversation = file.escalation, file.conversation
    seen = _Seen(describe, escalation.opened_at)
    looked_up = _looked_up(decisions, back=escalation.trigger in _LOOKS_BACK)
    answer = looked_up.answer if looked_up is not None else None
    question = conversation.question if conversation.escalation_id == escalation.id else None
    return Evidence(
        trigger=escalation.trigger,
        why=seen.customers(escalation.why) or "",
        question=seen.customers(question),
        rephrasings=seen.each(rephrasings),
        found=(answer.found or answer.citations) if answer is not None else (),
        said=seen.bots(answer.text) if answer is not None and answer.kind == "answer" else None,
        missing=seen.each(answer.missing) if answer is not None else (),
        withheld=seen.bots(answer.withheld) if answer is not None else None,
    )


class _Seen:
    """Words as staff may see them."""

    def __init__(self, describe: DescribeLines, at: datetime) -> None:
        self._describe = describe
        self._at = at

    def customers(self, text: str | None) -> str | None:
        return self._described(text, Author.CUSTOMER)

    def each(self, texts: Sequence[str]) -> tuple[str, ...]:
        """All that customers wrote of this."""
        return tuple(shown for text in texts if (shown := self.customers(text)))

    def bots(self, text: str | None) -> str | None:
        """What is Markdown, as it is read."""
        return self._described(text, Author.BOT)

    def _described(self, text: str | None, author: Author) -> str | None:
        if not text:
            return None
        lines = self._describe([Message(seq=0, author=author, name="", text=text, at=self._at)])
        return "\n".join(line.text for line in lines) or None


def _looked_up(decisions: Sequence[DecisionMade], *, back: bool) -> DecisionMade | None:
    """The last turn that looked something up: the deciding one, or `back` from it."""
    looked_at = decisions if back else decisions[-1:]
    return next((d for d in reversed(looked_at) if d.answer is not None and _is_about(d.answer)), None)


def _is_about(answer: Answer) -> bool:
    """Whether it is about the documents: nothing is looked up for a greeting."""
    return answer.kind != "smalltalk"
