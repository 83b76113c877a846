"""What a staff message in an inbox thread means."""

import re
import unicodedata

from bot.model import Command

# What may stand before a mark at the beginning of a line: quotes, bullets, bold, emoji (":lock:", 🔒).
_BEFORE = re.compile(r"(?::[\w+'-]+:|[^\w;!]|_)++")
_SMILEY = re.compile(r";['’]?-?[)(DPpoO*|\]]")
_MENTION = re.compile(r"@\w[\w.-]*")  # typed by hand; a real one arrives marked
_BANG = re.compile(r"!+\s*(\w+)")
_COMMAND = re.compile(r"!\s*(note|claim|resolve)\b[:.,!]*", re.IGNORECASE)
# At the beginning of a word: "5;; no" and "Hello! Note that ..." are no marks.
_MARK = re.compile(r"(?<![^\W_])(?<![;!])(?:;;|!(?:note|claim|resolve)\b)", re.IGNORECASE)


def parse(text: str) -> Command:
    """Read one staff message, as Markdown in which mentions and emoji are plain text ("@Bob", ":lock:").

    Anything unmarked goes to the customer. ``;;`` or ``!note`` at the beginning of any word makes the whole
    message a note among staff: behind a mention, an emoji or bold, in full width (``；；``), and on a later
    line too. A note by mistake is harmless; a note that is sent is not. ``!claim`` and ``!resolve`` are
    commands when they begin the message and no later line is marked; elsewhere they mark a note. At the
    beginning of the message any other ``!word``, an ``@name`` typed by hand, and a single ``;`` that is no
    smiley, make a note as well: a slip must never be read out to the customer. Bare punctuation such as "!!"
    is an exclamation and is sent.

    (Slack swallows lines that begin with a slash.)
    """
    lines = [_visible(line) for line in text.splitlines()]
    lines = lines[next((place for place, line in enumerate(lines) if line), 0) :]
    first, later = (lines[0], lines[1:]) if lines else ("", [])
    marked_later = any(_is_marked(line) for line in later)
    command = _COMMAND.match(first)
    if command and command[1].casefold() in ("claim", "resolve") and not marked_later:
        return Command(kind="claim" if command[1].casefold() == "claim" else "resolve")
    if marked_later or _is_marked(first) or _is_typo(first) or _MENTION.match(first):
        note = "\n".join(map(_unmarked, lines)).strip()
        return Command(kind="note", text=note, doubtful=_doubtful(first))
    return Command(kind="send", text=text.strip())


def _doubtful(first: str) -> str | None:
    """What the message begins with, if its writer may have meant it for the customer all the same."""
    if mention := _MENTION.match(first):
        return mention[0]
    word = _BANG.match(first)
    return None if word is None or _COMMAND.match(first) else f"!{word[1]}"


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
