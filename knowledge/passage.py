"""What retrieval works with: a passage of the company's documents, and how well it fits a question."""

from dataclasses import dataclass
from typing import Literal

READ = 50  #: phrasings of an FAQ entry that are read word by word: what it is about is told by then


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """A quotable piece of a page, or one FAQ entry."""

    id: str  #: content hash: the same text at the same place has the same id
    kind: Literal["page", "faq"]
    source: str  #: the file inside the knowledge folder, with "#heading" where there is one
    title: str  #: the page's title and heading, or the FAQ entry's first phrasing
    text: str  #: the passage itself, or the FAQ entry's answer: Markdown
    questions: tuple[str, ...] = ()  #: the phrasings of an FAQ entry
    url: str | None = None  #: where customers can read it, if the page says
    language: str = "en"  #: ISO 639-1

    @property
    def first_questions(self) -> tuple[str, ...]:
        """As many of the phrasings as are read word by word."""
        return self.questions[:READ]


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A passage that retrieval brought for one question."""

    passage: Passage
    score: float  #: 0 to 1, fused; higher is nearer; comparable between pages and FAQ entries
    dense: float  #: cosine of the nearest chunk, sentence or phrasing, -1 to 1
    lexical: float  #: idf-weighted share of the question's words that the passage has, 0 to 1
    nearest: str  #: the sentence or phrasing that came nearest, verbatim
    #: How alike a phrasing and the question are word for word, 0 to 1. `None` for pages and without vectors.
    wording: float | None = None
    #: How much likelier the question's vector is as one more of this passage's than as any of the knowledge,
    #: log-likelihood for each dimension. `None` without vectors.
    gain: float | None = None
    #: Log-odds that this knowledge is silent, beyond what is usual; see `Calibration.shift`. 0 for pages.
    shift: float = 0.0
    #: Whether `dense` and `gain` are those of the embedder that stands in for languages that another does not
    #: understand, see `bot.ports.Embedder.polyglot`.
    polyglot: bool = False
