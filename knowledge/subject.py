"""What a conversation is about: "how long does it take?" is looked for where the last answer stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from knowledge import followup
from knowledge.evidence import weigh
from knowledge.passage import Found, Passage
from knowledge.questions import one_more

LOOKED_AT = 8  #: passages that retrieval is asked for
AMONG = 24  #: the same where those on the page of the last answer are to come first
EARLIER = 4  #: messages of a customer's that one may lean on
LONGEST = 500  #: characters of each of them that are read

#: What a passage on the page of the last answer counts more for a message that leans on what was said, and
#: log-odds that what is nearest does not answer it if that stands somewhere else. Set by hand: of 250
#: follow-ups to seven companies 131 are answered rightly and 31 wrongly; 127 and 53 with neither.
_ON_ITS_PAGE, _ELSEWHERE = 0.07, 0.7


class Retriever(Protocol):
    """What the answerer asks of retrieval."""

    async def search(self, text: str, top: int = LOOKED_AT, *, before: str | None = None) -> list[Found]:
        """The passages nearest to `text`, best first; `before` is taken in if `text` leans on it."""
        ...

    def leans(self, text: str) -> bool:
        """Whether `text` cannot be understood without what was said before."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """What was spoken of before a message."""

    question: str  #: the last that can be understood alone
    page: str | None = None  #: where the last answer stands; `None` if there was none
    sources: frozenset[str] = frozenset()  #: of what was near to that question

    def answered(self, found: Sequence[Found]) -> "Subject":
        """The same once a question about it is answered by what was found, best first and at least one."""
        # An entry of an FAQ has no page of its own: the nearest section tells which is about it.
        nearest = next((each for each in found if each.passage.kind == "page"), found[0])
        sources = frozenset(each.passage.source for each in found)
        return replace(self, page=_page(nearest.passage), sources=sources)

    def its_own_first(self, found: Sequence[Found]) -> list[Found]:
        """What was found for a message that leans on it, and first what is on the page of the last answer."""
        raised = [
            replace(each, score=each.score + _ON_ITS_PAGE) if _page(each.passage) == self.page else each
            for each in found
        ]
        return sorted(raised, key=lambda each: -each.score)[:LOOKED_AT]

    def has(self, found: Sequence[Found]) -> bool:
        """Whether the best of what was found is on its page, or was near to the question."""
        best = found[0].passage
        return best.source in self.sources or _page(best) == self.page


class Listening:
    """Understands each message of a customer in the light of those before."""

    def __init__(self, retriever: Retriever, *, unsure_until: float) -> None:
        self._retriever = retriever
        self._unsure_until = unsure_until

    async def subject(self, earlier: Sequence[str]) -> Subject | None:
        """What a customer's messages, oldest first, are about; `None` if there are none."""
        subject: Subject | None = None
        for said in (each[:LONGEST] for each in earlier[-EARLIER:]):
            in_full = await self.in_full(said, subject)
            text = in_full or said
            if subject is None or in_full or not self._retriever.leans(said):
                subject = Subject(question=text)
                found = await self._retriever.search(text, LOOKED_AT)
            else:
                found = await self.search(text, subject)
            if weigh(text, found).unknown < self._unsure_until:
                subject = subject.answered(found)
        return subject

    async def in_full(self, text: str, subject: Subject | None) -> str | None:
        """What a message asks in the light of what was asked before; `None` if that is not plain."""
        if subject is None or len(text) > followup.PUT_IN_FULL:
            return None
        more, before = one_more(text), subject.question
        if more is not None:
            return followup.of_the_same(more, before, await self._retriever.search(more, LOOKED_AT))
        if not followup.is_short_for(text):
            return None
        near = await self._retriever.search(text, LOOKED_AT, before=before)
        alone = await self._retriever.search(text, LOOKED_AT) if followup.points_at_one(text) else ()
        return followup.in_full(text, before, near, alone)

    async def search(self, text: str, subject: Subject | None) -> list[Found]:
        """What is found for a message, best first; where it leans on the subject, with a doubt elsewhere."""
        if subject is None or not self._retriever.leans(text):
            return await self._retriever.search(text, LOOKED_AT)
        found = subject.its_own_first(await self._retriever.search(text, AMONG, before=subject.question))
        if found and not subject.has(found) and not followup.points_back(text):
            # "Where can I park?" may be a new question, however few words of the documents it has.
            found = await self._retriever.search(text, LOOKED_AT)
        if not found or subject.has(found):
            return found
        return [replace(each, shift=each.shift + _ELSEWHERE) for each in found]


def _page(passage: Passage) -> str:
    """The file of a section; an entry of an FAQ stands for itself."""
    return passage.source.partition("#")[0] if passage.kind == "page" else passage.source
