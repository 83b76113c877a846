"""The door to stepping aside: when, to whom, and in which words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Literal, Protocol

from bot.model import (
    Command,
    Contact,
    History,
    Line,
    Message,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sensitivity:
    """How much a message is one for people."""

    strength: float  #: 0 to 1
    topic: str | None = None  #: the configured topic that is nearest, if it fires
    action: Literal["escalate", "offer", "answer_then_offer"] | None = None  #: `None` when nothing fires


@dataclass(frozen=True, kw_only=True, slots=True)
class Repetition:
    """How much a message asks again what was asked before."""

    strength: float  #: 0 to 1
    fires: bool = False  #: the same question was rephrased twice
    alike: tuple[str, ...] = ()  #: of the earlier ones those it is nearest to, oldest first, if it fires


class Triggers(Protocol):
    """When to step aside. No chat model in it, and no network."""

    def wants_person(self, text: str) -> float:
        """How surely the customer asks for a person, 0 to 1. Pure, under 5 ms.

        From 0.5 on they do; from 0.3 on they wish for help and say no more than that.
        """
        ...

    async def sensitivity(self, text: str) -> Sensitivity:
        """Whether the matter is for people."""
        ...

    async def repetition(self, text: str, earlier: Sequence[str]) -> Repetition:
        """Whether `text` rephrases what the customer asked in `earlier` (oldest first) for the second time.

        Thanks, corrections ("I meant ...") and new topics are none.
        """
        ...


class Says(Enum):
    """What a message may say in reply to what was said before, if it says nothing else."""

    YES = "yes"  #: to what the bot asked
    NO = "no"
    TAKES = "takes"  #: a yes to the offer of a person, which "call them" is, too, and a yes that says more
    TAKES_SURELY = "takes_surely"  #: by no "ok" or praise, which may be for an answer beside that offer
    TAKES_IN_DOUBT = "takes_in_doubt"  #: thanks for it, or only for having been told ("ok thanks")
    INSISTS = "insists"  #: a yes after having declined; neither "ok" nor "yes, thanks" is one
    DECLINES = "declines"  #: a no to that offer
    TAKES_BACK = "takes_back"  #: a no after having taken it ("actually no"); a mere "no" is none
    NO_CALL = "no_call"  #: the same of a call ("no need to call"), which may mean to write instead
    STOP = "stop"  #: "stop", or "back to the bot"
    OVER = "over"  #: nobody needs to do anything any more ("it works now")
    MAY_BE_OVER = "may_be_over"  #: the same, or a word that may mean it or something else ("works")
    NOT_OVER = "not_over"  #: the matter is not over ("it is still broken")
    WAIT = "wait"  #: "one moment"
    WHEN = "when"  #: when does somebody come who was called?
    OPENS = "opens"  #: when is anybody there at all? ("are you open tomorrow?")
    STILL_THERE = "still_there"  #: is anybody there? ("hello?")
    PUZZLED = "puzzled"  #: what was said last makes no sense to them ("what?")
    DOUBTS = "doubts"  #: what was said last is wrong or no answer, or is it sure? ("wrong answer")
    WHERE = "where"  #: where, or by which way, they would like to be reached ("call me"); not "phone" alone
    TIME = "time"  #: when they would like to be reached; not where
    WHAT_FOR = "what_for"  #: what is it needed for, where they were asked for something?
    ANNOUNCES = "announces"  #: there is a question; not which
    PRAISE = "praise"  #: it was good
    BLAME = "blame"  #: it was not
    CONTEMPT = "contempt"  #: how bad the company is, also where nobody asked ("your shop is a joke")
    THANKS = "thanks"
    ASKS = "asks"  #: it may ask or wish something, among other things
    NAMES = "names"  #: a matter in a few words, and nothing of how it is ("opening hours sunday")
    TROUBLE = "trouble"  #: something is bad or not over; it may say more, but asks nothing


@dataclass(frozen=True, kw_only=True, slots=True)
class Meant:
    """What a message means in reply to what was said before."""

    says: frozenset[Says] = frozenset()
    #: Of five, if it says nothing else but why, or goes on with "but".
    stars: int | None = None
    #: What it then goes on to say: "no refund yet" of "4 but no refund yet", unless that is how it was.
    beside_stars: str = ""
    #: By which alone they want to be reached: "phone", "email" or the name of a channel; "here" if they ask
    #: to be answered here, and do not only say that they are.
    way: str | None = None
    #: What names one thing more that they ask of (`bot.text.names`): "klarna" of "and Klarna?"; empty if it
    #: asks anything else.
    one_more: frozenset[str] = frozenset()

    def any_of(self, *says: Says) -> bool:
        """Whether it says at least one of these."""
        return not self.says.isdisjoint(says)


class Routing(Protocol):
    """Which inbox a conversation goes to."""

    def choose(self, wanted: "RouteWanted") -> str:
        """The name of the first inbox whose rule matches, else of the default one."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class RouteWanted:
    """What the rules of routing look at."""

    channel: str
    account: str
    language: str | None = None  #: BCP 47, as the customer's app says
    topic: str | None = None  #: of a sensitive matter
    sources: tuple[str, ...] = ()  #: of the knowledge, that are near the question, nearest first


class Waits(Protocol):
    """How long customers really wait for a person."""

    async def usual(self, inbox: str) -> timedelta | None:
        """Within which most were claimed this week; `None` if too few were to say."""
        ...

    async def in_line(self) -> Mapping[str, int]:
        """How many still wait for an answer by a time that they were told, for each inbox that has any."""
        ...


class Pause(Protocol):
    """The switch for everything: whether the bot is silent in all conversations."""

    def is_on(self) -> bool:
        """Whether all that customers write is for people now."""
        ...


class Presence(Protocol):
    """Whether staff are at their desks."""

    def is_anybody_there(self, inbox: str) -> bool | None:
        """Whether one of those who answer there is active now; `None` if that is not known."""
        ...


class Hours(Protocol):
    """When an inbox is attended."""

    def is_open(self, inbox: str, at: datetime) -> bool:
        """Whether staff are there at `at`."""
        ...

    def next_opening(self, inbox: str, after: datetime) -> datetime | None:
        """When they are next, in the inbox's own time zone; `None` if never."""
        ...

    def read_moment(self, inbox: str, text: str, now: datetime) -> datetime | None:
        """What staff mean by "2h" or "monday 9:00", in the inbox's own time zone.

        `None` if it means no moment; not after `now` if all that it can mean is past.
        """
        ...

    def closes_at(self, inbox: str, at: datetime) -> datetime | None:
        """When they leave who are there at `at`; `None` if nobody is, or if they never leave."""
        ...

    def after_open_minutes(self, inbox: str, at: datetime, minutes: float) -> datetime | None:
        """The moment by which staff will have been there for so long since `at`; `None` if never."""
        ...


ParseCommand = Callable[[str], Command]
"""Read one staff message; anything unmarked goes to the customer, an unknown ``!word`` is a note."""

ReadReply = Callable[[str], Meant]
"""What a message means in reply to what was said before. Pure, under 5 ms."""

TakesLeave = Callable[[str], bool]
"""Whether a message is thanks or a goodbye, and nothing else: nobody waits for a word on that. Pure."""

Choose = Callable[[str, Sequence[str]], Sequence[str] | None]
"""Which of the offered titles a message means: none, some or all; `None` if it does not say that."""

ReadContact = Callable[[str], Contact | None]
"""How a customer wants to be reached, from their text: a valid address or number, here, or rather not."""

ReadBestTime = Callable[[str], str | None]
"""When a customer would like to be reached, in their own words, said with a contact; `None` if it is not."""


class WriteTranscript(Protocol):
    """Writes a whole conversation as the text of a file. Card numbers are masked."""

    def __call__(self, history: History, *, notes: bool = False) -> str:
        """Without `notes` among staff it may be handed on."""
        ...


DescribeLines = Callable[[Sequence[Message]], tuple[Line, ...]]
"""The transcript as staff may see it: card numbers masked, attachments described."""
