"""What became of each conversation, which is counted once. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.model import Trigger
from bot.store.report import Judged


class Ending(Enum):
    """What became of a conversation in the time that is looked at: exactly one of these."""

    HANDED_OVER = "handed_over"  #: a person was called
    ANSWERED = "answered"  #: nobody was called, and the bot answered what was asked last
    UNANSWERED = "unanswered"  #: nobody was called, and the bot did not answer what was asked last
    NO_QUESTION = "no_question"  #: nobody was called, and nothing was asked: a greeting, thanks
    WITH_PEOPLE = "with_people"  #: a person had it since before, and the bot was not asked


@dataclass(frozen=True, kw_only=True, slots=True)
class Talk:
    """One conversation."""

    conversation_id: str
    channel: str
    began_at: datetime  #: when the customer first wrote in the time that is looked at
    ending: Ending
    trigger: Trigger | None = None  #: of the first call for a person


def talks(judged: Iterable[Judged]) -> tuple[Talk, ...]:
    """The conversations in which a customer wrote, or called a person; `judged` is oldest first."""
    by_conversation: dict[str, list[Judged]] = defaultdict(list)
    for turn in judged:
        if turn.spoke or turn.called is not None or asks(turn):
            by_conversation[turn.conversation_id].append(turn)
    return tuple(map(_talk, by_conversation.values()))


def asks(turn: Judged) -> bool:
    """Whether a customer asked the bot something that its documents might say."""
    match turn.action:
        case "answer":
            return turn.kind == "answer"
        case "clarify" | "offer_human":
            return True
        case _:
            return False


def _talk(turns: Sequence[Judged]) -> Talk:
    first = turns[0]
    trigger = next((turn.called for turn in turns if turn.called is not None), None)
    return Talk(
        conversation_id=first.conversation_id,
        channel=first.channel,
        began_at=first.at,
        ending=_ending(turns) if trigger is None else Ending.HANDED_OVER,
        trigger=trigger,
    )


def _ending(turns: Sequence[Judged]) -> Ending:
    asked = [turn for turn in turns if asks(turn)]
    if asked:
        return Ending.ANSWERED if asked[-1].action == "answer" else Ending.UNANSWERED
    if any(turn.action == "forward" for turn in turns):
        return Ending.WITH_PEOPLE
    return Ending.NO_QUESTION
