"""The parts that the phrases of a message play, read in one language."""

from dataclasses import dataclass

from knowledge.smalltalk.courtesies import Courtesies
from knowledge.smalltalk.folding import folded


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """Reads messages in one language and the words that all share."""

    parts: dict[str, str]  #: the letter of each phrase
    words: frozenset[str]  #: all that occur in a phrase
    longest: int  #: words of a phrase
    favour_first: bool

    @classmethod
    def of(cls, *courtesies: Courtesies) -> "Reader":
        """A reader of what all of `courtesies` list together."""
        parts = {folded(phrase): letter for listed in courtesies for phrase, letter in listed.entries()}
        phrases = [phrase.split() for phrase in parts]
        return cls(
            parts=parts,
            words=frozenset(word for phrase in phrases for word in phrase),
            longest=max(map(len, phrases)),
            favour_first=any(listed.favour_first for listed in courtesies),
        )

    def read(self, words: list[str]) -> str | None:
        """The letters of the phrases `words` are made of, the longest first; `None` if of others, too."""
        return self._read(words, 0, set())

    def _read(self, words: list[str], at: int, dead: set[int]) -> str | None:
        if at == len(words):
            return ""
        for end in range(min(at + self.longest, len(words)), at, -1):
            letter = self.parts.get(" ".join(words[at:end]))
            if letter and end not in dead and (rest := self._read(words, end, dead)) is not None:
                return letter + rest
        dead.add(at)
        return None
