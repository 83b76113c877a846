"""When to step aside: the three signals that need no knowledge. No chat model in it, and no network."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from bot.ports import Compass, Embedder, Repetition, Sensitivity
from handoff.explicit import explicit_requests
from handoff.own_names import names_in
from handoff.repetition import Repetitions
from handoff.replies import short_replies
from handoff.sensitive import Answered, Sensitive
from handoff.topics import DEFAULT_TOPICS, Topic


class Triggers:
    """Implements `bot.ports.Triggers`.

    `topics` are the company's own; one named like a built-in topic (`handoff.topics.DEFAULT_TOPICS`) replaces
    it, and the others stay; without examples and words it keeps the built-in ones. `words` are departments
    and names of staff: "can I speak to Marit?" is then a request for a person. Without an embedder meaning is
    left out, and words and letters decide alone. What is near what the company answers itself is calm. With a
    compass it counts, too, whether the knowledge has one answer to what was asked again. What `pages` name is
    no misspelt person.
    """

    def __init__(
        self,
        embedder: Embedder | None = None,
        *,
        topics: Mapping[str, Topic] | None = None,
        words: Sequence[str] = (),
        compass: Compass | None = None,
        answered: Answered | None = None,
        pages: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        self._pages = pages
        self._names = frozenset[str]()
        self._explicit = explicit_requests(tuple(words))
        self._sensitive = Sensitive(embedder, _with_built_in(topics or {}), answered)
        self._repetitions = Repetitions(embedder, short_replies(), compass)

    async def prepare(self) -> None:
        """Learn the topics' examples, in seconds; otherwise the first message waits for it.

        To be called again when what the company answers has changed; what was learned decides meanwhile.
        """
        await asyncio.to_thread(self.learn_names)
        await self._sensitive.prepare()

    def learn_names(self) -> None:
        """Read what `pages` name; a moment's work, which `prepare` does, too."""
        self._names = names_in(self._pages())

    def wants_person(self, text: str) -> float:
        """How surely the customer asks for a person, 0 to 1; from 0.5 on they do."""
        return self._explicit.sureness(text, self._names)

    async def sensitivity(self, text: str) -> Sensitivity:
        """Whether the matter is for people, and which of the topics it is."""
        return await self._sensitive.of(text)

    async def repetition(self, text: str, earlier: Sequence[str]) -> Repetition:
        """Whether `text` rephrases for the second time what was asked in `earlier` (oldest first)."""
        return await self._repetitions.of(text, earlier)


def _with_built_in(own: Mapping[str, Topic]) -> dict[str, Topic]:
    """The company's own topics first: between equally strong ones the first is named."""
    topics = dict(own)
    for name, built_in in DEFAULT_TOPICS.items():
        topic = own.get(name)
        if topic is None:
            topics[name] = built_in
        elif not topic.examples and not topic.words:
            topics[name] = replace(built_in, action=topic.action, up_to=topic.up_to)
    return topics
