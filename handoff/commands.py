"""What a staff message in an inbox thread means."""

import re
import unicodedata

from bot.model import Command

# Slack delivers bold, quotes and mentions as characters; none of them may hide the mark behind them.
_SLACK_PREFIX = re.compile(r"(?:<[@!#][^>]*>|&gt;|[*_~>`•]|\s)+")
_SMILEY = re.compile(r";['’]?-?[)(DPpoO*|\]]")
_BANG = re.compile(r"!+\s*(\w+)")
_COMMAND = re.compile(r"!\s*(note|claim|resolve)\b[:.,!]*", re.IGNORECASE)


def parse(text: str) -> Command:
    """Read one staff message.

    Anything unmarked goes to the customer. ``;;`` or ``!note`` in front keeps it among staff, also when
    spaces, invisible characters or Slack's own markup stand before the mark, in full width (``；；``), or
    on a later line: a message that is marked anywhere is internal as a whole. ``!claim`` and ``!resolve`` are
    commands. Any other ``!word``, and a single ``;`` that is no smiley, is a note: a typo must never be read
    out to the customer. Bare punctuation such as "!!" is an exclamation and is sent.

    (Slack swallows lines that begin with a slash.)
    """
    lines = [_visible(line) for line in text.splitlines()]
    first = next((line for line in lines if line), "")
    command = _COMMAND.match(first)
    if command and command[1].casefold() in ("claim", "resolve") and not _marked_later(lines):
        return Command(kind="claim" if command[1].casefold() == "claim" else "resolve")
    if _is_note(first) or _marked_later(lines):
        return Command(kind="note", text="\n".join(map(_unmarked, lines)).strip())
    return Command(kind="send", text=text.strip())


def _visible(line: str) -> str:
    """The line as a reader sees it: full width made narrow, nothing invisible, no markup in front."""
    folded = unicodedata.normalize("NFKC", line)
    seen = "".join(c for c in folded if unicodedata.category(c) not in ("Cf", "Cc", "Co", "Cn"))
    prefix = _SLACK_PREFIX.match(seen)
    if prefix and seen[prefix.end() : prefix.end() + 1] in ("!", ";"):
        return seen[prefix.end() :].strip()
    return seen.strip()


def _is_note(line: str) -> bool:
    if line.startswith(";"):
        return not _SMILEY.match(line)
    return _BANG.match(line) is not None


def _marked_later(lines: list[str]) -> bool:
    return any(line.startswith(";;") or _COMMAND.match(line) for line in _after_first(lines))


def _after_first(lines: list[str]) -> list[str]:
    first = next((place for place, line in enumerate(lines) if line), 0)
    return lines[first + 1 :]


def _unmarked(line: str) -> str:
    if line.startswith(";") and not _SMILEY.match(line):
        return line.lstrip("; ")
    command = re.match(r"!\s*note\b[:.,]?\s*", line, re.IGNORECASE)
    return line[command.end() :] if command else line
