"""What one language needs so that requests in it are understood."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True, slots=True)
class Vocabulary:
    """The words of one language by the part they play in a request for a person.

    Each field is a list of entries separated by commas. An entry is one word or several; a word that ends
    in "*" stands for all words that begin so, and a single one that begins with it for all that end so.
    Entries are folded (`handoff.fold`) when they are read, so accents and case do not matter. The longest
    entry wins; between equal ones the earlier field.
    """

    language: str  #: BCP 47
    spaced: bool = True  #: words are written apart; if not, entries are found anywhere in the text
    final: bool = False  #: the verb may follow its object ("mit einem Menschen sprechen")
    negated_after: bool = False  #: what is negated comes before its "not" ("bot değil, insan")
    unit_first: bool = False  #: which unit comes after it ("service après-vente", "отдел продаж")
    inflected: bool = False  #: names change their endings ("Marina", "с Мариной")

    lookalike: str = ""  #: no request, though it contains a person: "human resources", "travel agent"
    idle: str = ""  #: wishes and abilities that are none: "can't", "don't know how to"
    negation: str  #: turns a request into its opposite
    but_not: str = ""  #: denies what follows, and not what was asked for before: "and not", "but no"
    asks_about_bot: str = ""  #: begins a question about whom one talks to: "are you", "am I talking to"
    informs: str = ""  #: begins a question about the way things work: "do I need to"
    configures: str = ""  #: how a program is set up, in which people are settings: "how do I configure"
    supposes: str = ""  #: begins what is not so, or not yet: "if I upgrade", "if I ever"
    past: str = ""  #: tells what was or is, and wishes nothing: "yesterday", the "ました" of a Japanese verb
    person: str  #: surely a person who could answer
    maybe_person: str = ""  #: a person, but also in other matters: "person", "manager"
    whoever: str = ""  #: a person by what they did: "the guy who"; anything may follow
    someone: str  #: anybody
    desk: str  #: a place with people in it: "customer service"
    department: str = ""  #: says which person, and alone is a matter: "billing", "branch"
    unit: str = ""  #: a part of a company that a word beside it names: "team", "department"
    named_unit: str = ""  #: one in which the name is: "Betrugsabteilung"
    section: str = ""  #: a matter, but where one asks to talk to it, who has it in hand: "reservations"
    folk: str = ""  #: with whom it is (next to one of them), people: "the billing people", "los de averías"
    place: str = ""  #: the same for where it is: "desk", "office"
    role: str = ""  #: a profession: somebody of the company where one asks to talk to them: "nurse"
    support: str = ""  #: the same, but alone a wish for help: "support"
    help: str = ""  #: a wish for help: "help", "assist me"
    own: str = ""  #: whose the person is: "my"; the customer's own manager is none of ours
    called_for: str = ""  #: asks for a person whatever follows: "if nobody calls me", "have him call me"
    callback: str  #: asks to be called or written to: "call me back"
    answers: str  #: what a person is to do for the customer: "reply", "look at"
    answered: str = ""  #: what a person did, and after a wish is to do: "чтобы оператор ответил"
    present: str = ""  #: after a name: "there", "available"
    real: str  #: "real", "live", "human" before a person
    talk: str  #: "speak", "contact"
    talk_to: str = ""  #: "speak to the": whoever is named then
    transfer: str  #: "connect", "put through"
    transfer_me: str = ""  #: "transfer me"; said without saying to whom, it asks for a person, too
    put_through: str = ""  #: "put me through to": what is named then, and is no thing, is somebody
    hands_over: str = ""  #: the same where the verb follows: "verbinden"
    them: str = ""  #: puts whoever was just named through: "put her on", "let him answer"
    talk_to_them: str = ""  #: the same after a part of the company: "I will talk to them myself"
    send_whoever: str = ""  #: asks for a person by what they can do: "give me someone who"
    to_the_phone: str = ""  #: where somebody is to be got: "on the line"
    me: str = ""  #: whom it puts through; where it has none, nobody says it
    get: str = ""  #: "give", "get"
    want: str  #: "want", "can I"
    exists: str = ""  #: "is there"
    anyone: str = ""  #: asks whether anybody is there: "is anyone there"
    bot: str  #: "bot", "machine"
    breaks: str = ""  #: ends a phrase: "about", "for", "if"
    when: str = ""  #: when, and at which number, to call: "monday"
    subject: str = ""  #: who wishes, where a wish begins anew: "I"
    some: str = ""  #: the indefinite articles: "a team" is none of the company's
    thing: str = ""  #: what one can be connected to or moved to, and not talk to: "wifi", "account"
    thanks: str = ""  #: said after a unit it means "please"
    light: str  #: may stand between the parts or politely around them

    stop: str  #: whole messages that send the person away or call the bot back
    yes: str  #: whole messages that accept
    no: str  #: whole messages that decline

    def entries(self) -> list[tuple[str, str]]:
        """Pairs of entry and part, earlier fields first."""
        return [
            (entry.strip(), symbol)
            for field, symbol in LETTERS.items()
            for entry in getattr(self, field).split(",")
            if entry.strip()
        ]

    def phrases(self, field: Literal["stop", "yes", "no"]) -> list[str]:
        """The entries of one of the fields that stand for whole messages."""
        value: str = getattr(self, field)
        return [entry.strip() for entry in value.split(",") if entry.strip()]


COMPANY = "K"
"""The letter of the company's own words: departments and names of staff, from the configuration."""

LOOKALIKE = "O"
"""The letter of what is no request: read like an unknown word, but the language knows it."""

LETTERS = {
    "lookalike": LOOKALIKE,
    "idle": "W",
    "negation": "N",
    "but_not": ",N",
    "asks_about_bot": "A",
    "informs": "Q",
    "configures": "w",
    "supposes": "j",
    "past": "Y",
    "anyone": "J",
    "person": "P",
    "whoever": "b",
    "unit": "u",
    "named_unit": "e",
    "folk": "y",
    "place": "f",
    "maybe_person": "p",
    "someone": "S",
    "desk": "D",
    "department": "H",
    "support": "U",
    "help": "Z",
    "own": "M",
    "called_for": "C,",
    "callback": "C",
    "answers": "V",
    "answered": "v",
    "real": "R",
    "talk": "T",
    "talk_to": "s",
    "role": "r",
    "section": "q",
    "them": "g",
    "talk_to_them": "L",
    "send_whoever": "GPk",
    "to_the_phone": "x",
    "put_through": "d",
    "hands_over": "z",
    "transfer_me": "c",
    "transfer": "X",
    "get": "G",
    "want": "W",
    "exists": "E",
    "bot": "B",
    "breaks": "k",
    "present": "F",
    "when": "t",
    "subject": "I",
    "me": "m",
    "some": "i",
    "thanks": "h",
    "light": "l",
    "thing": "n",
}
"""One letter for each part, so that a message becomes a short string and a request a regular expression.

What is told by several parts is their letters: a pause and "not", or "get", a person and the end of a phrase.
"""
