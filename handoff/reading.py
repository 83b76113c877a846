"""What a word or two say in reply to what was said before. No chat model in it, and no network."""

from collections.abc import Sequence

from handoff.announced import is_announced
from handoff.choices import choice
from handoff.contacts import way_named
from handoff.not_over import is_not_over
from handoff.over import is_over, may_be_over
from handoff.ratings import beside_stars, is_blame, is_praise, is_thanks, stars_in, tells_trouble
from handoff.replies import short_replies
from handoff.waiting import asks_to_wait, asks_when


class Replies:
    """Implements `bot.ports.Replies`."""

    def __init__(self) -> None:
        self._replies = short_replies()

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

    def gives_thanks(self, text: str) -> bool:
        """Whether `text` gives thanks, and says nothing else."""
        return is_thanks(text)

    def blames(self, text: str) -> bool:
        """Whether `text` says that it was not good, and nothing else."""
        return is_blame(text)

    def tells_trouble(self, text: str) -> bool:
        """Whether `text` says, among other things, that something is bad or not over, and asks nothing."""
        return tells_trouble(text)
