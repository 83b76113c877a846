"""What the bot says to small talk."""

from dataclasses import dataclass
from typing import Literal

SmallTalk = Literal["greeting", "thanks", "how_are_you", "who_are_you", "bye"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrases:
    """What the bot says without a page: to small talk (`{company}` is filled in), and of what it lacks."""

    greeting: str
    thanks: str
    how_are_you: str
    who_are_you: str
    bye: str
    not_found: str  #: of one of several questions, which stands for `{question}`

    def say(self, kind: SmallTalk, *, company: str) -> str:
        """The sentence for `kind`."""
        said: str = getattr(self, kind)
        return said.format(company=company)
