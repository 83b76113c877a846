"""The door to what the company knows, and to the models that help to say it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.model import (
    Answer,
    Citation,
    Line,
    Message,
)
from bot.ports.channels import File

if TYPE_CHECKING:
    import numpy as np

SoFar = Callable[[str], None]
"""Told, while an answer is written, what may be said of it by now: ever longer Markdown."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """What a customer wants to know, with what was said before."""

    conversation_id: str
    text: str
    history: tuple[Message, ...] = ()  #: oldest first, without this question
    quotes: str | None = None  #: the earlier message that it replies to, if its writer said so
    instruction: str | None = None  #: what staff told the bot when they handed the conversation back


class Answerer(Protocol):
    """The retrieval agent."""

    only_quotes: bool  #: it understands no reply to what the bot said, and heeds no `Question.instruction`

    async def answer(self, question: Question, so_far: SoFar | None = None) -> Answer:
        """Answer from the company's documents, or say that they do not.

        What `so_far` is told keeps the promises of an answer, but the answer may still become another one.
        Cancelling it stops the model call. One call may run per conversation, many at once.

        Raises:
            AnswererError: the model failed or the deadline passed.
        """
        ...


class Listener(Protocol):
    """Turns speech into text."""

    async def listen(self, file: File) -> str:
        """What is said in a voice message; empty if nothing is.

        Raises:
            Unavailable: it could not be asked, or failed; trying again may help.
            Refused: it takes too long, or does not take such a file.
        """
        ...


class Embedder(Protocol):
    """Text to meaning."""

    dimensions: int
    fingerprint: str  #: changes whenever the vectors would

    @property
    def languages(self) -> frozenset[str] | None:
        """Those it understands, ISO 639-1; `None` if it understands all."""
        ...

    def understands(self, text: str) -> bool:
        """Whether `text` may be in one of these, so far as can be seen."""
        ...

    @property
    def polyglot(self) -> "Embedder | None":
        """Who stands in for it in languages that it does not understand, if anybody does."""
        ...

    async def embed(self, texts: Sequence[str]) -> "np.ndarray":
        """Unit vectors, float32, shape (len(texts), dimensions). Short texts are remembered for a while."""
        ...


class Meanings(Protocol):
    """What questions of the past were about."""

    async def groups(self, texts: Sequence[str]) -> tuple[tuple[int, ...], ...]:
        """The places of the texts that mean the same, group by group, the most typical first in each.

        Every text is in one group, which may be its own. The same texts make the same groups.
        """
        ...

    async def nearest(self, text: str) -> Citation | None:
        """The page that says most about it, however little that is; `None` if there are no pages."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Bearing:
    """What a message is about, in the eyes of the knowledge."""

    #: An entry's key -> how surely it is meant, on a scale on which the inner product of two bearings says
    #: how many times likelier they are about one entry than two that have nothing to do with each other.
    entries: Mapping[str, float]
    direction: "np.ndarray | None"  #: unit vector from the middle of the knowledge to it; `None` without one


class Compass(Protocol):
    """The knowledge, asked what messages are about rather than for an answer."""

    async def bearings(self, texts: Sequence[str]) -> Sequence[Bearing]:
        """One for each text; keys of one call can be compared with each other. Texts are remembered.

        Should the embedder fail, words alone decide, for all of them.
        """
        ...


class Summarizer(Protocol):
    """A chat model that sums up."""

    async def summarise(self, transcript: Sequence[Line]) -> str | None:
        """One or two plain sentences for staff: what the customer wants; `None` if it has none to offer.

        Raises:
            AnswererError: the model failed or the deadline passed.
        """
        ...
