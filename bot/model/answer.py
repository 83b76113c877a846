"""What the answerer found."""

from dataclasses import dataclass
from typing import Literal

from bot.model.conversation import SMALL_TALK, Said


@dataclass(frozen=True, kw_only=True, slots=True)
class Citation:
    """Where an answer comes from."""

    source: str  #: the file inside the knowledge folder, with "#heading" where there is one
    title: str
    quote: str  #: the words relied on, verbatim
    score: float  #: 0 to 1, higher is nearer
    url: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What the answerer found.

    Built by code, never by the model. `kind` says what it amounts to:
    "answer" is grounded in `citations`; "smalltalk" is a greeting, thanks or
    the like, answered in kind; "clarify" asks which of `options` is meant; "unknown" means the
    documents do not say, or not surely (then `text` is what comes nearest,
    from `citations`, empty if nothing is near; `withheld` may hold the draft
    that failed the check); "human" means the model asked for a person.
    """

    kind: Literal["answer", "smalltalk", "clarify", "unknown", "human"]
    text: str = ""  #: Markdown
    citations: tuple[Citation, ...] = ()
    options: tuple[str, ...] = ()  #: titles of the topics that are equally near
    missing: tuple[str, ...] = ()  #: what was asked besides, in the customer's words, and no document says
    unknown: float = 0.0  #: 0 to 1: how little the documents say about the question
    found: tuple[Citation, ...] = ()  #: what retrieval brought, best first, relied on or not
    withheld: str | None = None
    reason: str = ""  #: one plain line for staff
    small_talk: Said | None = None  #: of "smalltalk" what is to be said, one of `SMALL_TALK`; else `None`

    def __post_init__(self) -> None:
        """Check that small talk has what is said to it, and nothing else has.

        Raises:
            ValueError: the two disagree.
        """
        if (self.kind == "smalltalk") != (self.small_talk in SMALL_TALK):
            raise ValueError(f"an answer of kind {self.kind!r} with small_talk={self.small_talk!r}")
