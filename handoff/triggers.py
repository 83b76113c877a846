"""When to step aside: the three signals that need no knowledge. No chat model in it, and no network."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from bot.ports import Compass, Embedder, Repetition, Sensitivity
from handoff.announced import is_announced
from handoff.choices import choice
from handoff.contacts import way_named
from handoff.explicit import ExplicitRequests
from handoff.not_over import is_not_over
from handoff.over import is_over, may_be_over
from handoff.ratings import beside_stars, is_blame, is_praise, stars_in, tells_trouble
from handoff.repetition import Repetitions
from handoff.replies import ShortReplies
from handoff.sensitive import Answered, Sensitive
from handoff.topics import DEFAULT_TOPICS, Topic
from handoff.waiting import asks_to_wait, asks_when


class Triggers:
    """Implements `bot.ports.Triggers`.

    `topics` are the company's own; one named like a built-in topic (`handoff.topics.DEFAULT_TOPICS`) replaces
    it, and the others stay; without examples and words it keeps the built-in ones. `words` are departments
    and names of staff: "can I speak to Marit?" is then a request for a person. Without an embedder meaning is
    left out, and words and letters decide alone. What is near what the company answers itself is calm. With a
    compass it counts, too, whether the knowledge has one answer to what was asked again.
    """

    def __init__(
        self,
        embedder: Embedder | None = None,
        *,
        topics: Mapping[str, Topic] | None = None,
        words: Sequence[str] = (),
        compass: Compass | None = None,
        answered: Answered | None = None,
    ) -> None:
        self._replies = ShortReplies()
        self._explicit = _requests(tuple(words))
        self._sensitive = Sensitive(embedder, _with_built_in(topics or {}), answered)
        self._repetitions = Repetitions(embedder, self._replies, compass)

    async def prepare(self) -> None:
        """Learn the topics' examples, in seconds; otherwise the first message waits for it.

        To be called again when what the company answers has changed; what was learned decides meanwhile.
        """
        await self._sensitive.prepare()

    def wants_person(self, text: str) -> float:
        """How surely the customer asks for a person, 0 to 1; from 0.5 on they do."""
        return self._explicit.sureness(text)

    def wants_bot(self, text: str) -> bool:
        """The whole message says "stop" or "back to the bot"."""
        return self._replies.wants_bot(text)

    def accepts(self, text: str) -> bool | None:
        """The whole message says yes or no; `None` if it is neither."""
        return self._replies.accepts(text)

    def takes_offer(self, text: str) -> bool | None:
        """The whole message says yes or no to the offer of a person; `None` if it is neither."""
        return self._replies.takes_offer(text)

    def takes_surely(self, text: str) -> bool:
        """A yes to that offer where "ok" or praise may be for what was said beside it."""
        return self._replies.takes_surely(text)

    def insists(self, text: str) -> bool:
        """A yes to that offer where it was declined before."""
        return self._replies.insists(text)

    def takes_back(self, text: str) -> bool:
        """A no from somebody who had taken that offer."""
        return self._replies.takes_back(text)

    def is_over(self, text: str) -> bool:
        """The whole message says that nobody needs to do anything any more."""
        return is_over(text)

    def may_be_over(self, text: str) -> bool:
        """The same, or a word that may mean it ("works")."""
        return may_be_over(text)

    def is_not_over(self, text: str) -> bool:
        """The whole message says that the matter is not over."""
        return is_not_over(text)

    def asks_to_wait(self, text: str) -> bool:
        """The whole message says "one moment"."""
        return asks_to_wait(text)

    def announces(self, text: str) -> bool:
        """The whole message says that there is a question, and not which."""
        return is_announced(text)

    def asks_when(self, text: str) -> bool:
        """The whole message asks when somebody comes."""
        return asks_when(text)

    def way(self, text: str) -> str | None:
        """By which way alone they want to be reached: "phone", "email", "here" or the name of a channel."""
        return way_named(text)

    def chooses(self, text: str, titles: Sequence[str]) -> Sequence[str] | None:
        """Which of `titles` are meant: none, some or all; `None` if `text` does not say that."""
        return choice(text, titles)

    def stars(self, text: str) -> int | None:
        """How many of five stars `text` gives, whatever follows after "but"."""
        return stars_in(text)

    def beside_stars(self, text: str) -> str:
        """What somebody who gives stars goes on to say after "but"; or nothing."""
        return beside_stars(text)

    def praises(self, text: str) -> bool:
        """Whether `text` says that it was good, and nothing else."""
        return is_praise(text)

    def blames(self, text: str) -> bool:
        """Whether `text` says that it was not good, and nothing else."""
        return is_blame(text)

    def tells_trouble(self, text: str) -> bool:
        """Whether `text` says, among other things, that something is bad or not over, and asks nothing."""
        return tells_trouble(text)

    async def sensitivity(self, text: str) -> Sensitivity:
        """Whether the matter is for people, and which of the topics it is."""
        return await self._sensitive.of(text)

    async def repetition(self, text: str, earlier: Sequence[str]) -> Repetition:
        """Whether `text` rephrases for the second time what was asked in `earlier` (oldest first)."""
        return await self._repetitions.of(text, earlier)


@cache
def _requests(words: tuple[str, ...]) -> ExplicitRequests:
    """Reading all languages' words takes a third of a second, and what comes of it never changes."""
    return ExplicitRequests(words)


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
