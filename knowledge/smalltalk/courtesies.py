"""What one language needs so that small talk in it is understood."""

from dataclasses import dataclass

_UMLAUT = frozenset("äöü")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Courtesies:
    """The phrases of one language by the part they play in small talk.

    Each field is a list of phrases separated by commas. They are folded when they are read, so accents, case
    and apostrophes do not matter. A phrase stands in one field only, and in none if all languages share it.

    What may be said of goods ("quick", "works now") is a merit and no praise, and what begins a question
    ("is it", "passt das") is not polite: few people type question marks.
    """

    language: str  #: BCP 47
    favour_first: bool = False  #: thanks come after what they are for ("답변 감사합니다")

    greeting: str = ""
    daytime: str = ""  #: greets alone or beside a greeting; else it is a time: "morning", "Abend"
    greeting_or_bye: str = ""  #: a bye beside thanks or another bye: "ciao", "boa noite"
    thanks: str = ""
    praise: str = ""  #: said alone it is as good as thanks: "perfect"
    merit: str = ""  #: praises beside thanks, praise, "you are" or "that was" only: "quick", "a star"
    favour: str = ""  #: what thanks are for: "help", "reply"
    thanks_for: str = ""  #: leads to it: "for"
    well: str = ""  #: asks how one is where it is asked or follows a greeting; else told: "all good"
    how_are_you: str = ""
    who_are_you: str = ""
    bye: str = ""
    no: str = ""  #: small talk with thanks or a bye behind it only
    please: str = ""  #: makes a request of a favour: "information please, thanks"
    polite: str = ""  #: may stand beside all these, and says nothing alone: "ok", "very", "everyone"

    are_you: str = ""  #: begins "are you a bot?" and asks by its form: "are you", "am I talking to"
    you_are: str = ""  #: the same, but may tell: "you are (great)", "eres"
    is_it: str = ""  #: begins "is this a bot?"
    it_is: str = ""  #: the same, but may tell: "c'est"
    that_was: str = ""  #: tells by its form: "that was (helpful)", "das ist"
    i_talk_to: str = ""  #: a question with a question mark or a bot only; else a wish: "hablo con"
    bot: str = ""  #: "bot"
    person: str = ""  #: the same for a human: "person"
    real: str = ""  #: what one asks of somebody and of a thing: "real", "machine"
    link: str = ""  #: stands before, between and behind these three only: "a", "or"

    def entries(self) -> list[tuple[str, str]]:
        """Pairs of phrase and the letter of its part; one with umlauts is there in both spellings."""
        listed = [
            (phrase.strip(), letter)
            for field, letter in LETTERS.items()
            for phrase in getattr(self, field).split(",")
            if phrase.strip()
        ]
        spelt = [
            (phrase.translate(_UMLAUTS), letter)
            for phrase, letter in listed
            if not _UMLAUT.isdisjoint(phrase)
        ]
        return listed + spelt


# One letter for each part, so that a message becomes a short string and small talk a regular expression.
LETTERS = {
    "greeting": "G",
    "daytime": "D",
    "greeting_or_bye": "E",
    "thanks": "T",
    "praise": "P",
    "merit": "M",
    "favour": "F",
    "thanks_for": "O",
    "well": "W",
    "how_are_you": "H",
    "who_are_you": "Q",
    "bye": "B",
    "no": "N",
    "please": "L",
    "polite": "x",
    "are_you": "A",
    "you_are": "Y",
    "is_it": "I",
    "it_is": "C",
    "that_was": "V",
    "i_talk_to": "S",
    "bot": "b",
    "person": "p",
    "real": "r",
    "link": "l",
}
