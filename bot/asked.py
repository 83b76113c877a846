"""What a customer says in one turn, and what they asked before it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.model import SMALL_TALK, Author, Message, MessageSent, Signals, VoiceHeard
from bot.ports import Meant, ReadReply, Says
from bot.text import names

LONGEST_CHOICE = 4
"""Words in which customers choose between two topics; with more they put their question again."""

ASIDE = (
    *(
        Says.YES,
        Says.NO,
        Says.TAKES,
        Says.DECLINES,
        Says.WAIT,
        Says.TIME,
        Says.WHERE,
        Says.THANKS,
        Says.PRAISE,
    ),
    *(Says.OVER, Says.MAY_BE_OVER, Says.STILL_THERE),
)
"""Of those none says what they want to know."""
ON_WHAT_WAS_SAID = (Says.PUZZLED, Says.DOUBTS, Says.NOT_OVER, Says.BLAME)
"""Nor of those, which are about the answer they had; contempt is blame."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What a customer says in one turn."""

    text: str  #: empty when they sent no words, such as a picture alone
    before: tuple[Message, ...]  #: the transcript without it
    signals: Signals
    meant: Meant = field(default_factory=Meant)  #: in reply to what was said before; a tap means nothing
    quotes: str | None = None  #: what they reply to, if they said so
    after_rating: bool = False  #: they had just been asked how it went
    is_invited: bool = False  #: they had rated it, and were asked to add that word
    chosen: bool = False  #: they tapped it, of what the bot offered
    is_change: bool = False  #: they changed how they had put it

    def asks_on(self, answer: str) -> bool:
        """Whether they ask of one thing more, which `answer` names, such as "and Klarna?" of ways to pay."""
        more = self.meant.one_more
        return bool(more) and more <= names(answer)

    def last_question(self, read_reply: ReadReply) -> str:
        """What they wrote before it that is more than a word on what was said; empty if that was nothing."""
        said = (m.text for m in reversed(self.before) if m.author is Author.CUSTOMER and m.text)
        return next((text for text in said if not read_reply(text).any_of(*ASIDE, *ON_WHAT_WAS_SAID)), "")


def parted(
    messages: Sequence[Message], turn: Sequence[MessageSent | VoiceHeard]
) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    """The transcript without the lines of this turn, the customer's newest, and these."""
    customers = tuple(m for m in messages if m.author is Author.CUSTOMER)
    own = customers[len(customers) - sum(map(_has_a_line, turn)) :]
    return tuple(m for m in messages if m not in own), own


def _has_a_line(event: MessageSent | VoiceHeard) -> bool:
    """Whether the transcript has it: nothing is written there of a voice that was not heard."""
    return isinstance(event, MessageSent) or bool(event.text)


def is_choice(text: str) -> bool:
    """Whether this, after "which of the two?", is a choice, and not the question in other words."""
    return len(text.split()) <= LONGEST_CHOICE


def said_since_asked(lines: Sequence[Message]) -> frozenset[str]:
    """What the bot has said since the customer's newest line; a change of one is none."""
    said = set()
    for line in reversed(lines):
        if line.author is Author.CUSTOMER and line.changes is None:
            break
        if line.author is Author.BOT:
            said.add(line.text)
    return frozenset(said)


def is_staffs_turn(lines: Sequence[Message]) -> bool:
    """Whether a person wrote last of those who talk with the customer."""
    talking = (Author.BOT, Author.STAFF)
    return next((line.author for line in reversed(lines) if line.author in talking), None) is Author.STAFF


def asked_earlier(lines: Sequence[Message], *, since: int) -> list[str]:
    """What the customer asked after the line `since`, one text for each time.

    Lines that the bot said nothing between are one time. What was chosen when it asked back is none, nor is
    what it answered in kind, as thanks.
    """
    turns: list[list[str]] = []
    last = None
    for line in lines:
        if line.author is not Author.CUSTOMER:
            if turns and last is None and line.said in SMALL_TALK:
                del turns[-1]
            last = line
        elif last is not None and last.options and (line.message_id is None or is_choice(line.text)):
            continue  # tapped, or said
        elif line.seq > since and line.text and line.change is None:
            if last is not None or not turns:
                turns.append([])
            turns[-1].append(line.text)
            last = None
    return ["\n".join(turn) for turn in turns]
