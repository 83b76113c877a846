"""Whether a customer asks for a person: person nouns times request patterns, language by language.

A message becomes one letter for each part it plays (`handoff.lexicon.vocabulary`), and one small grammar
over those letters serves all languages.
"""

import re
from collections.abc import Collection, Sequence
from functools import cache

from handoff.courtesies import COURTESIES, THANKS, after_courtesies
from handoff.fold import fold
from handoff.grammar import grammar
from handoff.lexicon import VOCABULARIES
from handoff.lexicon.reader import SpacedReader, UnspacedReader
from handoff.lexicon.units import settled
from handoff.lexicon.vocabulary import LOOKALIKE
from handoff.parts import PARTS, pattern
from handoff.phrasebook import EVERY
from handoff.scripts import languages_of
from handoff.whole import phrases, says
from handoff.wording import Wording

#: a message that is worded like a request, though the grammar does not understand it as one
WORDED = 0.6
#: Log-odds from which on it is. Learned without one of three groups of the public messages each time, the
#: weights took 32 of 35,295 for a request, most of which are one; 31 of them are understood as one.
WORDED_FROM = 0.0

# Of the words that the best language knows. Tried on tests/handoff/explicit.tsv: from 0.6 to 0.9 all rows
# but one are told the same. Where the best reads "not", no language that knows less is heard.
_KNOWN = 0.7
_SURELY_KNOWN = 12  # words: a language that knows as many is heard, whatever the rest of the message is in
_TURNS = re.compile(r"[NAQYjw]")  # what a neighbour would not know, and then hear the opposite
# "If I upgrade, can I talk to an agent?" is worded like a request.
_NOT_NOW = re.compile(r"[jw]")
# Where each word is known and none is anybody, the wording tells nothing that the words do not.
_NOBODY = pattern("want|get|talk|light|subject|present|when|past|asks_about_bot|breaks|pause*")
# Where words are not written apart, nobody knows how many an unknown stretch is.
_UNKNOWN = re.compile("oo+")
# A telephone number, a time to call at, and what is not to be read aloud: they stand where people insist.
_NOISE = re.compile(
    r"\+?\d[\d ()/.-]{5,}\d|\b\w*\*{2,}\w*"
    r"|\b\d{1,2}(?:[:.h]\d\d| ?(?:am|pm|uhr|uur|h|часов|часа|год))\b(?:'\w+)?"
    r"|\b\d{1,2}'(?:d[ea]|t[ea]|d[ea]n|t[ea]n|y?[ea])\b"  # 10'da
)
# Who is addressed or dear in one breath with the thanks gets them. "Thanks. Supervisor", "thanks, manager"
# and "thanks, my agent" may ask, "thanks, dear agent" does not.
_OK, _DEAR, _OF_DEAR = phrases(EVERY.i_see), phrases(EVERY.dear), phrases(EVERY.of_dear)
_AROUND_THANKS = (COURTESIES - phrases(EVERY.please)) | _OK | _DEAR | _OF_DEAR | phrases(EVERY.addressed)
# "Ma machine fuit" is not about the bot.
_OWN_MACHINE, _NOT_US = pattern("own bot"), PARTS["own"] + PARTS["unknown"]
_SOMEBODY = pattern("maybe_person|person full_stop*")
_LINE_BREAK, _STOPS = re.compile(r"\s*\n\s*"), (".", "!", "?", ";", ":")
# A word alone has no wording; Chinese and Japanese write whole sentences in one.
_ONE_WORD = re.compile(r"\W*[^\W\u3040-\u30ff\u4e00-\u9fff]+\W*")
# The hour alone, after what says that it is one, where no thing follows: "call me at 5".
_HOUR = re.compile(
    r"\b(at|after|before|around|um|ab|nach|gegen|vor|a las|las|desde las|apres|vers|avant|alle|dopo le"
    r"|entro le|as|das|om|na|voor|o|po|przed|kolo|в|после|до|о|після|bu saatten) \d{1,2}"
    r"(?=$|[.,!?]| (?:on|su|sur|a|auf|unter|op|na|на|neste|nesse)\b)"
)


class ExplicitRequests:
    """Hears a request for a person in any of the languages of `handoff.lexicon`.

    `company` holds the company's own words: departments and names of staff that a customer may ask to be put
    through to. Said alone they are no request.

    Of a message longer than a page (200 words) it reads the beginning and the end.
    """

    def __init__(self, company: Sequence[str] = ()) -> None:
        self._spaced = SpacedReader([v for v in VOCABULARIES if v.spaced], company)
        self._unspaced = {v.language: UnspacedReader(v, company) for v in VOCABULARIES if not v.spaced}
        self._grammars = {v.language: grammar(v.final, v.negated_after) for v in VOCABULARIES}
        self._vocabularies = {v.language: v for v in VOCABULARIES}
        self._wording = Wording()

    def sureness(self, text: str, names: Collection[str] = frozenset()) -> float:
        """How surely `text` asks for a person, 0 to 1; from 0.5 on it does.

        From 0.3 on it is a bare wish for help, without a person in it. `names`, folded, are of things:
        "Heron" is no "Herrn" then.
        """
        folded, rows = self._parts(text, names)
        sure, clearest = self._understood(rows), _clearest(rows)
        is_told = sure >= WORDED or _NOT_NOW.search(clearest) or _ONE_WORD.fullmatch(folded)
        if (
            not is_told
            and not _NOBODY.fullmatch(clearest)
            and self._wording.odds(folded, clearest) >= WORDED_FROM
        ):
            sure = WORDED
        return 0.0 if sure >= WORDED and self.thanks_somebody(text) else sure

    def understood(self, text: str) -> float:
        """The same by the grammar alone."""
        return self._understood(self._parts(text)[1])

    def read(self, text: str) -> tuple[str, str]:
        """What the wording of `text` is told by: the folded message and its parts."""
        folded, rows = self._parts(text)
        return folded, _clearest(rows)

    def rows(self, text: str) -> list[str]:
        """The parts of `text`, a letter each, in every language that it may be in."""
        return [row for _, row in self._parts(text)[1]]

    def wishes(self, text: str) -> bool:
        """Whether `text` wishes or asks for anything at all, in one of the languages that it may be in."""
        return any(PARTS["want"] in row for row in self.rows(text))

    def thanks_somebody(self, text: str) -> bool:
        """Whether nothing is said but thanks, to somebody as they are addressed: "thank you young man"."""
        pieces = _LINE_BREAK.sub(". ", fold(text)).split()
        words = [word for word in pieces if any(map(str.isalnum, word))]  # a smile changes nothing
        return says(" ".join(words), THANKS, _AROUND_THANKS) or self._thanks_somebody_dear(words)

    def _thanks_somebody_dear(self, words: Sequence[str]) -> bool:
        thanked = after_courtesies(words, THANKS | _OK)
        before = words[: len(words) - len(thanked)]
        gives_thanks = len(thanked) < len(after_courtesies(words, _OK))
        if not gives_thanks or before[-1].endswith(_STOPS):
            return False
        who = after_courtesies(thanked, _DEAR | _OF_DEAR)
        is_dear = says(" ".join(thanked[: len(thanked) - len(who)]), _DEAR, _OF_DEAR)
        return is_dear and any(map(_SOMEBODY.fullmatch, self.rows(" ".join(who))))

    def _understood(self, rows: Sequence[tuple[str, str]]) -> float:
        return max((self._grammars[name].sureness(row) for name, row in rows), default=0.0)

    def _parts(self, text: str, names: Collection[str] = frozenset()) -> tuple[str, list[tuple[str, str]]]:
        """The folded message, and as letters in each language that it may be in."""
        folded = _HOUR.sub(r"\1", _NOISE.sub(" ", fold(text)))
        languages = languages_of(folded)
        spaced = [name for name in languages if name not in self._unspaced]
        rows = self._spaced.read(folded, spaced, names)
        # Languages share words; the message is in one that knows most of them.
        strange = {name: row.count("o") for name, row in rows.items()}
        fewest = min(strange.values(), default=0)
        denied = any(_TURNS.search(row) for name, row in rows.items() if strange[name] == fewest)
        total = len(folded.split())
        enough = min(total - fewest, _SURELY_KNOWN) * (1 if denied else _KNOWN)
        spoken = [
            (name, self._settled(name, row)) for name, row in rows.items() if total - strange[name] >= enough
        ]
        unspaced = [
            (name, self._settled(name, self._unspaced[name].read(folded)))
            for name in languages
            if name in self._unspaced
        ]
        return folded, spoken + unspaced

    def _settled(self, language: str, row: str) -> str:
        spoken = self._vocabularies[language]
        row = _OWN_MACHINE.sub(_NOT_US, settled(row, spoken)).replace(LOOKALIKE, "o")
        return row if spoken.spaced else _UNKNOWN.sub("o", row)


@cache
def explicit_requests(company: tuple[str, ...]) -> ExplicitRequests:
    """Reading all languages' words takes most of a second, and what comes of it never changes.

    Whoever hears replies needs them without the company's own, `()`.
    """
    return ExplicitRequests(company)


def _clearest(rows: Sequence[tuple[str, str]]) -> str:
    """The letters in the language that knows most of the words."""
    return min((row for _, row in rows), key=lambda row: row.count("o"), default="")
