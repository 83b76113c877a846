"""What the bot says to small talk."""

from dataclasses import dataclass
from typing import Literal

SmallTalk = Literal["greeting", "thanks", "how_are_you", "who_are_you", "bye"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrases:
    """What the bot says to each kind; `{company}` is filled in."""

    greeting: str
    thanks: str
    how_are_you: str
    who_are_you: str
    bye: str

    def say(self, kind: SmallTalk, *, company: str) -> str:
        """The sentence for `kind`."""
        said: str = getattr(self, kind)
        return said.format(company=company)
