"""A question with a few topics to choose from, so written that they can be read out of it again."""

import re
from collections.abc import Sequence

from bot.text import escape, parse, plain

_NUMBERED = re.compile(r"^(\d+)\. (.+)$", re.MULTILINE)


def numbered(question: str, titles: Sequence[str]) -> str:
    """The question with its options below it, so that one can be named where buttons cannot be tapped."""
    lines = (f"{number}. {escape(' '.join(title.split()))}" for number, title in enumerate(titles, start=1))
    return f"{question}\n\n" + "\n".join(lines)


def options_in(said: str) -> tuple[str, ...]:
    """The titles that `numbered` wrote."""
    return tuple(plain(parse(title)) for _, title in _NUMBERED.findall(said))
