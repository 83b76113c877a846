"""What a row of the table of broken set-ups is."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.config.checkup import Level
from tests.doctor.world import World

Break = Callable[[World], Awaitable[None]]


@dataclass(frozen=True)
class Case:
    """A broken set-up, and what the doctor must say of it."""

    broken: Break
    where: str  #: part and check
    level: Level
    found: str
    remedy: str
    key: str


F, W = Level.FAILURE, Level.WARNING
