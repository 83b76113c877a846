"""What a staff message in an inbox thread means."""

import re
import unicodedata
from typing import Literal, NamedTuple

from bot.model import ByCommand, Command, StaffAction

Kind = ByCommand | Literal["help"]
WORDS: dict[str, Kind] = {
    "claim": StaffAction.CLAIM,
    "assign": StaffAction.ASSIGN,
    "reassign": StaffAction.ASSIGN,
    "resolve": StaffAction.RESOLVE,
    "back": StaffAction.BACK,
    "bot": StaffAction.BACK,
    "snooze": StaffAction.SNOOZE,
    "pause": StaffAction.PAUSE,
    "resume": StaffAction.RESUME,
    "move": StaffAction.MOVE,
    "transcript": StaffAction.TRANSCRIPT,
    "help": "help",
}
"""What is written behind the exclamation mark, and what it does."""

_ANY_WORD = "|".join(("note", *WORDS))
# What may stand before a mark at the beginning of a line: quotes, bullets, bold, emoji (":lock:", 🔒).
_BEFORE = re.compile(r"(?::[\w+'-]+:|[^\w;!]|_)++")
_SMILEY = re.compile(r";['’]?-?[)(DPpoO*|\]]")
_MENTION = re.compile(r"@\w[\w.-]*")  # typed by hand; a real one arrives marked
_BANG = re.compile(r"!+\s*(\w+)")
_COMMAND = re.compile(rf"!\s*({_ANY_WORD})\b[:.,!]*", re.IGNORECASE)
# At the beginning of a word: "5;; no" and "Hello! Note that ..." are no marks.
_MARK = re.compile(rf"(?<![^\W_])(?<![;!])(?:;;|!({_ANY_WORD})\b)", re.IGNORECASE)
_SET_OFF = re.compile(r"[:.,!;(–—-]")  # "!claim, mine": what follows is an aside
_ASSIGNED = re.compile(r"(?:to\s+)?@\w", re.IGNORECASE)
# Behind "!back" these go on a sentence that somebody says of themselves ("back soon", "back at 3", "bot is
# wrong"), and begin no instruction.
_GOES_ON = re.compile(
    r"""\d|(?:
    a|about|after|again|already|and|are|around|as|asap|at|before|by|did|does|for|from|had|has|in|is|just|later|
    momentarily|next|now|of|office|on|online|or|right|shortly|soon|then|till|to|today|tomorrow|tonight|until|
    was|when|where|will|with|within|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
# Without its mark, what begins a command or a note and can hardly be meant for a customer.
_UNMARKED = re.compile(
    rf"({_ANY_WORD})[\s.!]*$|(note)\s*:|((?:re)?assign)\s+(?:to\s+)?@\w|(snooze)\s+\d", re.IGNORECASE
)
_MARKUP = " \t*_~`"


class _Read(NamedTuple):
    """A command and what follows it."""

    kind: Kind
    text: str


def parse(text: str) -> Command:
    """Read one staff message, as Markdown in which mentions and emoji are plain text ("@Bob", ":lock:").

    Anything unmarked goes to the customer. ``;;`` or ``!note`` at the beginning of any word makes the whole
    message a note among staff: behind a mention, an emoji or bold, in full width (``；；``), and on a later
    line too. A note by mistake is harmless; a note that is sent is not.

    The other words (`WORDS`) are commands when they begin the message and what follows fits: nothing, or an
    aside behind punctuation ("!claim, mine"); behind ``!assign`` a mention, behind ``!snooze`` when, behind
    ``!move`` an inbox, behind ``!back`` an instruction for the bot. With anything else behind it, or on a
    later line, a command is a note and does nothing; and so it does elsewhere in a message. At the beginning
    of the message any other ``!word``, an ``@name`` typed by hand, and a single ``;`` that is no smiley, make
    a note as well: a slip must never be read out to the customer. So does a command that lost its mark: a
    word of them alone ("resolve"), "note: ...", "assign @Ana" and "snooze 2h". Bare punctuation such as "!!"
    is an exclamation and is sent.

    (Slack swallows lines that begin with a slash.)
    """
    lines = [_visible(line) for line in text.splitlines()]
    lines = lines[next((place for place, line in enumerate(lines) if line), 0) :]
    first, later = (lines[0], lines[1:]) if lines else ("", [])
    marked_later = any(_is_marked(line) for line in later)
    if not marked_later and (read := _command(first, "\n".join(later).strip())):
        return Command(kind=read.kind, text=read.text)
    unmarked = _unmarked_word(first, later)
    if marked_later or _is_marked(first) or _is_typo(first) or _MENTION.match(first) or unmarked:
        note = "\n".join(map(_unmarked, lines)).strip()
        return Command(kind="note", text=note, doubtful=unmarked or _doubtful(lines))
    return Command(kind="send", text=text.strip())


def _command(first: str, later: str) -> _Read | None:
    """The command that a message is; `None` if it is none, or if what follows does not belong to it."""
    written = _COMMAND.match(first)
    if written is None or written[1].casefold() == "note":
        return None
    # Behind ";;" stands a note.
    kind, rest = WORDS[written[1].casefold()], first[written.end() :].partition(";;")[0].strip(_MARKUP)
    if kind is StaffAction.BACK:
        # A colon says that an instruction follows, whatever it begins with.
        is_said = ":" in written[0]
        instruction = f"{rest.lstrip(';:,.–—- ')}\n{later}".strip()
        return _Read(kind, instruction) if is_said or _is_instruction(instruction) else None
    if later:
        return None
    match kind:
        case StaffAction.ASSIGN:
            return _Read(kind, rest) if not rest or _ASSIGNED.match(rest) else None
        case StaffAction.SNOOZE:
            return _Read(kind, rest)
        case StaffAction.MOVE:
            return _Read(kind, re.sub(r"^to\s+", "", rest, flags=re.IGNORECASE))
        case _:
            is_aside = not rest or not written[0][-1].isalnum() or _SET_OFF.match(rest)
            return _Read(kind, "") if is_aside else None


def _is_instruction(text: str) -> bool:
    """Whether words behind "!back" tell the bot something; no words do, one is none."""
    words = text.split()
    return not words or (len(words) > 1 and not _GOES_ON.match(text))


def _unmarked_word(first: str, later: list[str]) -> str | None:
    """The word of a command, or of a note, that has no mark in a message; `None` if there is none."""
    found = _UNMARKED.match(first.strip(_MARKUP))
    if found is None or (found[1] and any(later)):  # "Help" may head what a customer is told
        return None
    return next(word for word in found.groups() if word)


def _doubtful(lines: list[str]) -> str | None:
    """What made a note of a message that its writer may have meant for the customer, or as a command."""
    first = lines[0]
    if mention := _MENTION.match(first):
        return mention[0]
    if _is_plainly_a_note(first):
        return None
    if word := _BANG.match(first):
        return f"!{word[1]}"
    words = (mark[1] for line in lines for mark in _MARK.finditer(line))
    return next((f"!{word}" for word in words if word and word.casefold() != "note"), None)


def _is_plainly_a_note(first: str) -> bool:
    command = _COMMAND.match(first)
    return first.startswith(";") or (command is not None and command[1].casefold() == "note")


def _visible(line: str) -> str:
    """The line as a reader sees it: full width made narrow, nothing invisible, nothing before a mark."""
    folded = unicodedata.normalize("NFKC", line)
    seen = "".join(
        c for c in folded if c.isspace() or unicodedata.category(c) not in ("Cf", "Cc", "Co", "Cn")
    )
    before = _BEFORE.match(seen)
    if before and seen[before.end() : before.end() + 1] in ("!", ";"):
        return seen[before.end() :].strip()
    return seen.strip()


def _is_marked(line: str) -> bool:
    return _MARK.search(line) is not None or _COMMAND.match(line) is not None


def _is_typo(line: str) -> bool:
    """Whether a first line begins with what may have been meant as a mark."""
    if line.startswith(";"):
        return not _SMILEY.match(line)
    return _BANG.match(line) is not None


def _unmarked(line: str) -> str:
    if line.startswith(";") and not _SMILEY.match(line):
        return line.lstrip("; ")
    command = re.match(r"!\s*note\b[:.,]?\s*", line, re.IGNORECASE)
    return line[command.end() :] if command else line
