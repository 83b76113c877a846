"""Customers on every channel, so that one test can be played on all of them.

A `Shopfront` is how the company stands in one channel: two accounts in the local stand-in, and what may
happen to them there. A `Phone` is a customer's app in that channel. What a customer wrote is whatever
the stand-in returned (`Said`): only the phone that wrote it can do something with it.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, Protocol, TypeAlias

from sandbox.faults import Fault, Faults
from sandbox.journal import Entry, Journal

Said: TypeAlias = Any
"""A message that a customer wrote, as its stand-in knows it."""

Trouble = Literal["blocked", "gone"]
"""Why a customer cannot be reached any more."""

ACCOUNTS = ("shop", "second")  #: of the company in each channel; the first is meant if none is named


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """A message of the company's, as a customer's app shows it."""

    id: str
    text: str  #: what people read: without the marks that their app makes formatting of
    sent: str  #: the same as it was sent, which is what the channel's limit is about
    code: tuple[str, ...] = ()  #: what is shown as a block of code
    labels: tuple[str, ...] = ()  #: of the buttons below
    file_name: str | None = None
    links: tuple[str, ...] = ()  #: where words lead that can be tapped
    pings: tuple[str, ...] = ()  #: whom it calls
    raw: Any  #: as the stand-in knows it

    def __str__(self) -> str:
        return self.text + "".join(f" [{label}]" for label in self.labels)


class Phone(Protocol):
    """A customer with the chat with one of the company's accounts open."""

    @property
    def name(self) -> str: ...

    @property
    def heard(self) -> list[Heard]:
        """What the company wrote and is there now, oldest first."""
        ...

    @property
    def shows_typing(self) -> bool: ...

    # what they do

    async def says(self, text: str, /) -> Said:
        """Write a message."""
        ...

    async def edits(self, said: Said, text: str) -> None: ...

    async def deletes(self, said: Said) -> None: ...

    async def reacts(self, said: Said, emoji: str) -> None:
        """Put an emoji on a message of their own."""
        ...

    async def sends_picture(self, data: bytes) -> Said: ...

    async def sends_voice(self, data: bytes) -> Said: ...

    async def taps(self, message: Heard, label: str) -> None: ...

    async def calls_a_person(self) -> None:
        """By the channel's own command."""
        ...

    # what they see

    async def opens(self, message: Heard) -> bytes:
        """The content of the file that a message shows."""
        ...

    async def receives(
        self, wanted: str | Callable[[Heard], bool] = "", /, *, timeout: float, after: Said | Heard = None
    ) -> Heard:
        """The first message from the company that contains the text, or for which the predicate holds.

        Raises:
            NeverHappened: not within `timeout` seconds.
        """
        ...


class Shopfront(ABC):
    """The company in one channel, with the accounts `ACCOUNTS`."""

    title: str  #: what tests are named by
    channel: ClassVar[str]  #: as in config.yaml
    sending: ClassVar[str]  #: the API method that sends words, as the journal calls it
    deleting: ClassVar[str]  #: that takes back a message
    longest: ClassVar[int]  #: of one message, see `length`
    asks_to_wait: ClassVar[float] = 30.0  #: seconds that `rate_limits` makes the channel ask for
    words: ClassVar[Mapping[Trouble, str]]  #: of what staff read of a trouble, in small letters

    # What the channel's people and companies can do there.
    company_edits: ClassVar[bool] = True  #: what it sent, and takes it back
    customer_edits: ClassVar[bool] = True
    tells_of_deletes: ClassVar[bool] = True  #: that customers take back a message
    shows_typing: ClassVar[bool] = True
    recognises_repeats: ClassVar[bool] = True  #: of what it had taken without the answer arriving
    reports_deliveries: ClassVar[bool] = False  #: which may be quicker than our next attempt

    faults: Faults
    journal: Journal

    @abstractmethod
    def section(self) -> dict[str, Any]:
        """What stands under `channels` in config.yaml."""

    @abstractmethod
    def customer(self, name: str, *, account: str = ACCOUNTS[0]) -> Phone:
        """A new person with the chat of an account open."""

    @abstractmethod
    def redelivers(self, said: Said) -> None:
        """The channel delivers a customer's message once more."""

    @abstractmethod
    def delivers_noise(self, phone: Phone) -> int:
        """The channel delivers events that we know nothing of; returns how many."""

    @abstractmethod
    async def another_bot_says(self, phone: Phone, text: str) -> None:
        """Somebody else's bot writes in the customer's chat, or what comes nearest to it."""

    @abstractmethod
    def mention(self, phone: Phone) -> str:
        """What would call the customer if the channel read it in a message of ours."""

    @abstractmethod
    async def makes_unreachable(self, phone: Phone, trouble: Trouble) -> None:
        """From now on the channel refuses to deliver to the customer, for good."""

    @abstractmethod
    def revokes_token(self) -> None:
        """The first account's token is refused from now on."""

    @abstractmethod
    def restores_token(self) -> None:
        """It is taken again."""

    @abstractmethod
    def is_to(self, phone: Phone) -> Callable[[Mapping[str, Any]], bool]:
        """Whether the parameters of `sending` say that it goes to this customer."""

    def attempts(self, phone: Phone) -> Sequence[Entry]:
        """What was tried to be sent to the customer, refused or not."""
        holds = self.is_to(phone)
        return self.journal.of(self.sending, lambda entry: holds(entry.params))

    def rate_limits(self, phone: Phone) -> None:
        """The next message to the customer is answered with 429."""
        self._spoil(phone, Fault(kind="rate_limit", method=self.sending, seconds=self.asks_to_wait))

    def loses_the_answer(self, phone: Phone) -> None:
        """The next message to the customer is delivered, and the connection breaks before we are told."""
        self._spoil(phone, Fault(kind="drop_response", method=self.sending))

    def _spoil(self, phone: Phone, fault: Fault) -> None:
        fault.holds = self.is_to(phone)
        self.faults.add(fault)

    def length(self, sent: str) -> int:
        """Of words as they were sent, in the unit of `longest`."""
        return len(sent.encode("utf-16-le")) // 2


def fenced(text: str) -> tuple[str, ...]:
    """What stands between lines of three backticks."""
    return tuple(found.removesuffix("\n") for found in re.findall(r"^```\w*\n(.*?)^```", text, re.M | re.S))


def unfenced(text: str) -> str:
    """`text` without those lines."""
    return re.sub(r"^```\w*(?:\n|$)", "", text, flags=re.M)
