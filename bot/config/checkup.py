"""What `stepaside doctor` can ask about the settings, and what comes of it.

The rooms offer `Check`s (`adapters.checkup`, `knowledge.checkup`); `bot.setup.doctor` runs them.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """How a finding bears on the running bot."""

    OK = "ok"
    WARNING = "warning"  #: it runs, and something will be missed or will break
    FAILURE = "failure"  #: this part does not work until an admin acts
    SKIPPED = "skipped"  #: could not be looked at, because of a failure before it


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """What was found, and what to do about it. Neither ever holds a secret."""

    level: Level
    found: str
    remedy: str = ""  #: what to do next; empty when all is well
    key: str = ""  #: the setting that it is about, such as "channels.telegram.shop.token"


def ok(found: str, *, key: str = "") -> Finding:
    return Finding(level=Level.OK, found=found, key=key)


def warning(found: str, remedy: str, *, key: str = "") -> Finding:
    return Finding(level=Level.WARNING, found=found, remedy=remedy, key=key)


def failure(found: str, remedy: str, *, key: str = "") -> Finding:
    return Finding(level=Level.FAILURE, found=found, remedy=remedy, key=key)


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """One question. `ask` answers with at least one finding; what it raises becomes a failure."""

    part: str  #: "telegram/shop", "slack", "database"
    what: str  #: "token", "webhook"
    ask: Callable[[], Awaitable[Sequence[Finding]]]
    then: tuple["Check", ...] = ()  #: asked only when this one found no failure
