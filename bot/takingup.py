"""What is still unanswered when staff hand a conversation back: the bot takes it up by itself."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.draft import Draft
from bot.model import SMALL_TALK, Author, Message, Said, Trigger

_SPEAKERS = (Author.BOT, Author.STAFF)


@dataclass(frozen=True, kw_only=True, slots=True)
class Unanswered:
    """What the customer asked and nobody has answered."""

    text: str
    before: tuple[Message, ...]  #: the transcript without it


def unanswered(draft: Draft, *, is_question: Callable[[str], bool]) -> Unanswered | None:
    """What the customer wrote since somebody last spoke, or what they were waiting for all the while.

    `is_question` tells it from what says only how it should go on, such as "yes" or "a person, please".
    `None` if all was answered.
    """
    lines = draft.messages
    spoken = max((m.seq for m in lines if m.author in _SPEAKERS), default=0)
    last = [m for m in lines if m.author is Author.CUSTOMER and m.seq > spoken and is_question(m.text)]
    if last:
        before = tuple(m for m in lines if m not in last)
        return Unanswered(text="\n".join(m.text for m in last), before=before)
    question = draft.conversation.question
    if not question or not is_question(question) or was_answered(draft, question):
        return None
    return Unanswered(text=question, before=lines)


def was_answered(draft: Draft, question: str) -> bool:
    """Whether a person has said anything since they were called, or the bot had answered it before."""
    escalation, lines = draft.escalation, draft.messages
    if escalation is None:
        return True
    if any(m.author is Author.STAFF and m.at >= escalation.needed_at for m in lines):
        return True
    if escalation.trigger is not Trigger.EXPLICIT:
        return False  # what calls a person otherwise is that the bot has no answer
    asked = max(
        (m.seq for m in lines if m.author is Author.CUSTOMER and m.text and m.text in question), default=0
    )
    line = next((m for m in lines if m.author is Author.BOT and m.seq > asked), None)
    if line is None or line.options:
        return False
    # What an earlier version said is not known: rather not said again than twice.
    return line.said is None or line.said is Said.ANSWER or line.said in SMALL_TALK
