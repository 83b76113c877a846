"""The answerer: from a question to an answer that the documents say, or to an honest "I do not know"."""

import asyncio
import itertools
import os
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from langchain.chat_models import init_chat_model
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import HumanMessage

from bot.errors import AnswererError, KnowledgeError
from bot.model import Answer, Author, Citation, Message
from bot.ports import Question, SoFar
from bot.text import escape
from knowledge import agent
from knowledge.agent import NOT_SAID, Turn
from knowledge.evidence import Caution, equally_near, sure_until, unsure_until
from knowledge.extractive import ExtractiveModel, compose
from knowledge.grounding import Checked, check, without_markers
from knowledge.offers import offered_first, only_named, thing_asked_for
from knowledge.passage import Found
from knowledge.prices import own_price_first
from knowledge.questions import parted, together
from knowledge.siblings import heading, siblings
from knowledge.smalltalk import small_talk
from knowledge.split import sentences_of
from knowledge.subject import LOOKED_AT, Listening, Retriever
from knowledge.tables import read_out
from knowledge.terms import content

EXTRACTIVE = "extractive"
LONGEST_QUESTION = 4_000  #: characters that are looked at; a question is in the first few hundred
_OF_TABLE = re.compile(r"\s*(?:\||[:-]*-[:-]*\s*\|)")  # a row with a bar before it, or one of dashes


class KnowledgeAnswerer:
    """Answers from what retrieval finds, with the extractive model or any LangChain chat model.

    Args:
        model: "extractive", LangChain's "provider:model", or a chat model.
        deadline_seconds: for a whole answer, retrieval and retries included.
        caution: how soon the bot says "I do not know".
        company: as customers know it.
        base_url: where the provider is, if not at its usual address.

    Raises:
        KnowledgeError: the model's provider is unknown, not installed or not configured.
    """

    def __init__(
        self,
        retriever: Retriever,
        *,
        model: str | BaseChatModel = EXTRACTIVE,
        deadline_seconds: float = 20,
        caution: Caution = "normal",
        company: str = "our company",
        base_url: str | None = None,
    ) -> None:
        _trace_nothing()
        self._retriever = retriever
        self._model = open_model(model, base_url=base_url) if isinstance(model, str) else model
        self.only_quotes = isinstance(self._model, ExtractiveModel)
        # A model that only quotes calls no tool and is called once: the agent's graph would do nothing for
        # it, and costs four milliseconds a turn.
        self._agent = None if self.only_quotes else agent.build(self._model, company=company)
        self._deadline_seconds = deadline_seconds
        self._caution: Caution = caution
        self._company_name = re.compile(rf"(?<!\w){re.escape(company)}(?:['’]s)?(?![\w.@-])", re.IGNORECASE)

    async def answer(self, question: Question, so_far: SoFar | None = None) -> Answer:
        """See `bot.ports.Answerer.answer`. A model that quotes has nothing to say before its answer.

        Raises:
            AnswererError: the model failed or the deadline passed.
        """
        if said := small_talk(question.text):
            return Answer(kind="smalltalk", small_talk=said, reason=said.replace("_", " "))
        parts = parted(question.text) if self.only_quotes else ()
        if len(parts) > 1:
            answers = await asyncio.gather(*(self._answer(replace(question, text=part)) for part in parts))
            if (both := together(parts, answers)) is not None:
                return both
        return await self._answer(question, so_far)

    async def _answer(self, question: Question, so_far: SoFar | None = None) -> Answer:
        """The answer to one question."""
        text = question.text[:LONGEST_QUESTION]
        quotes = (question.quotes or "")[:LONGEST_QUESTION]
        said = [m.text for m in question.history if m.author is Author.CUSTOMER and m.text]
        listening = Listening(self._retriever, unsure_until=unsure_until(self._caution))
        subject = None if quotes else await listening.subject([each for each in said if not small_talk(each)])
        in_full = await listening.in_full(text, subject)

        async def search(query: str) -> Sequence[Found]:
            # What the model looks for in its own words stands for itself.
            is_asked = query == turn.topic
            leans = is_asked and in_full is None
            if quotes:
                found = await self._retriever.search(query, LOOKED_AT, before=quotes if leans else None)
            else:
                found = await listening.search(query, subject if leans else None)
            # "Grinders?" after a question asks that of grinders, and not for some.
            thing = thing_asked_for(query) or (None if leans and (quotes or subject) else only_named(query))
            if is_asked and thing:
                by_name = await self._retriever.search(f"price of {thing}", LOOKED_AT)
                found = offered_first(thing, found, by_name)
            return own_price_first(query, found)

        asked = f"In reply to: {quotes}\n\n{text}" if quotes else text
        turn = Turn(
            question=asked,
            topic=self._without_company(in_full or text),
            search=search,
            instruction=question.instruction,
        )
        draft = await self._drafted(turn, question.history, so_far)
        return self._quoted(turn, draft) if self.only_quotes else _written(turn, draft)

    def _without_company(self, text: str) -> str:
        """The question without the company's name: on every page, it makes all of them look near."""
        topic = " ".join(self._company_name.sub(" ", text).split())
        return topic if content(topic) else text

    async def _drafted(self, turn: Turn, history: Sequence[Message], so_far: SoFar | None) -> str:
        # A task of its own, so that whoever waits for the answer can go without leaving a model call behind.
        thinking = asyncio.create_task(self._draft(turn, history, so_far))
        try:
            async with asyncio.timeout(self._deadline_seconds):
                return await thinking
        except TimeoutError as error:
            if not thinking.cancelled():
                raise AnswererError(_plainly(error)) from error
            raise AnswererError(
                f"no answer within {self._deadline_seconds:g} s (answers.deadline_seconds)"
            ) from error
        except AnswererError:
            raise
        except Exception as error:
            raise AnswererError(_plainly(error)) from error
        finally:
            thinking.cancel()

    async def _draft(self, turn: Turn, history: Sequence[Message], so_far: SoFar | None) -> str:
        """What the model writes; empty if it was not worth asking."""
        if self._agent is not None:
            written = Gate(turn, so_far).written if so_far is not None else None
            return await agent.run(self._agent, turn, history, written)
        await turn.begin()
        if turn.evidence.unknown >= unsure_until(self._caution):
            return ""
        asked = [HumanMessage(turn.question)]
        return (await self._model.ainvoke(asked, question=turn.topic, found=turn.shown)).text

    def _quoted(self, turn: Turn, draft: str) -> Answer:
        """From a model that only quotes: what is near but may not answer is shown for what it is."""
        if turn.evidence.unknown >= sure_until(self._caution, turn.shown):
            nearest = _checked(turn, draft)
            return replace(_unknown(turn), text=nearest.text, citations=_citations(nearest, turn.shown))
        if near := equally_near(turn.topic, turn.shown):
            titles = tuple(each.passage.title for each in near)
            reason = "two topics are equally near"
            return replace(_unknown(turn), kind="clarify", options=titles, reason=reason)
        if len(sections := siblings(turn.topic, turn.shown)) > 1:
            return _from_each(turn, sections)
        return _grounded(turn, draft)


def _written(turn: Turn, draft: str) -> Answer:
    """From a model that reads, and may see in the passages what the evidence does not."""
    if turn.wish is not None:
        return replace(_unknown(turn), kind="human", reason=turn.wish)
    if not turn.shown:
        return _unknown(turn)
    if not draft.strip():
        raise AnswererError("the model gave an empty answer")
    if NOT_SAID in draft:
        return _unanswered(turn, "the model found no answer in the documents")
    return _grounded(turn, draft)


def _from_each(turn: Turn, sections: Sequence[Found]) -> Answer:
    """What each of several sections answers, below its heading."""
    answers = [
        (each, _grounded(replace(turn, shown=[each]), compose(turn.topic, [each]))) for each in sections
    ]
    said = [(each, answer) for each, answer in answers if answer.kind == "answer"]
    if not said:
        return answers[0][1]
    return replace(
        said[0][1],
        text="\n\n".join(f"**{escape(heading(each.passage))}**\n\n{answer.text}" for each, answer in said),
        citations=tuple(citation for _, answer in said for citation in answer.citations),
        found=_unknown(turn).found,
    )


def _grounded(turn: Turn, draft: str) -> Answer:
    """The draft, as far as passages say it."""
    checked = _checked(turn, draft)
    if not checked.text:
        why = f": {checked.dropped[0].why}" if checked.dropped else ""
        reason = f"the model's draft says what no document says{why}"
        return _unanswered(turn, reason, withheld=_as_read(draft))
    citations = _citations(checked, turn.shown)
    return replace(
        _unknown(turn),
        kind="answer",
        text=checked.text,
        citations=citations,
        withheld=_as_read(draft) if checked.dropped else None,
        reason=f"from {citations[0].source}",
    )


def _unanswered(turn: Turn, reason: str, withheld: str | None = None) -> Answer:
    """However near the passages are, no answer came of them."""
    unknown = max(turn.evidence.unknown, 0.5)
    return replace(_unknown(turn), unknown=unknown, withheld=withheld, reason=reason)


def _unknown(turn: Turn) -> Answer:
    """What is known before any draft is read; every other answer says more."""
    found = tuple(_citation(each, each.nearest) for each in turn.shown)
    return Answer(kind="unknown", unknown=turn.evidence.unknown, found=found, reason=turn.evidence.why)


def _checked(turn: Turn, draft: str) -> Checked:
    return check(draft, [each.passage for each in turn.shown], unsaid=turn.instruction)


def _as_read(draft: str) -> str:
    """A draft as staff may send it: without markers, its tables read out."""
    return read_out(without_markers(draft))


class Gate:
    """Lets through what may be said of a draft that is still being written: whole sentences, checked."""

    def __init__(self, turn: Turn, so_far: SoFar) -> None:
        self._turn = turn
        self._so_far = so_far
        self._complete = ""
        self._said = ""

    def written(self, draft: str) -> None:
        """Check what is complete; what was let through is never shortened."""
        complete = _complete(draft)
        if complete == self._complete:
            return
        self._complete = complete
        text = _checked(self._turn, complete).text
        if len(text) > len(self._said):
            self._said = text
            self._so_far(text)


def _complete(draft: str) -> str:
    """Without the sentence that is being written, or the table: how a row reads, those below it decide."""
    begun = sentences_of(draft.rpartition("\n")[2])
    complete = draft[: draft.rfind(begun[-1])] if begun else draft
    lines = complete.rstrip().split("\n")
    rows = list(itertools.takewhile(lambda line: "|" in line, reversed(lines)))
    # "Choose A|B." is no row.
    is_table = any(map(_OF_TABLE.match, rows))
    return "\n".join(lines[: -len(rows)] if is_table else lines)


def open_model(name: str, *, base_url: str | None = None) -> BaseChatModel:
    """The extractive model, or LangChain's by "provider:model".

    Raises:
        KnowledgeError: the provider is unknown, not installed or not configured.
    """
    if name == EXTRACTIVE:
        return ExtractiveModel()
    provider = name.partition(":")[0]
    # The one retry is ours; a client's own would multiply it.
    settings: dict[str, Any] = {"max_retries": 0}
    if provider == "openai":
        # Its limit between two pieces of a stream loses a cancellation before Python 3.12, and the model
        # goes on writing for nobody. The whole answer has a deadline anyway.
        # Source: https://github.com/python/cpython/issues/86296
        settings["stream_chunk_timeout"] = None
    if base_url is not None:
        settings["base_url"] = base_url
    try:
        model: BaseChatModel = init_chat_model(name, **settings)
    except ImportError as error:
        raise KnowledgeError(
            f"answers.model: {name!r} needs a package that is not installed: "
            f"pip install 'stepaside[{provider}]'"
        ) from error
    except Exception as error:
        raise KnowledgeError(
            f"answers.model: {name!r} cannot be used ({type(error).__name__}). "
            "Check its name, and that its key is in the environment. "
            "From .env only what config.yaml names as ${...} is read."
        ) from error
    return model


def _trace_nothing() -> None:
    """Customers' words go nowhere that config.yaml does not name.

    A stray variable would send every turn to a tracing service, even without a key.
    """
    for variable in (
        "LANGSMITH_TRACING",
        "LANGSMITH_TRACING_V2",
        "LANGCHAIN_TRACING",
        "LANGCHAIN_TRACING_V2",
    ):
        os.environ[variable] = "false"


def _citations(checked: Checked, shown: Sequence[Found]) -> tuple[Citation, ...]:
    """One citation for each quotation relied on, in the order of the answer."""
    relied = dict.fromkeys((support.place, support.quote) for support in checked.supports)
    return tuple(_citation(shown[place], quote) for place, quote in relied)


def _citation(found: Found, quote: str) -> Citation:
    passage = found.passage
    return Citation(
        source=passage.source, title=passage.title, quote=quote, score=found.score, url=passage.url
    )


def _plainly(error: BaseException) -> str:
    """What went wrong without the error's own words: they may hold a key, or what the customer wrote."""
    status = getattr(error, "status_code", None)
    if isinstance(status, int):
        advice = " Check answers.model and its key." if status in (400, 401, 403, 404) else ""
        return f"the model's provider answered with status {status}.{advice}"
    return f"the model failed ({type(error).__name__})"
