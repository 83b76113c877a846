"""Customers, the bot, colleagues, time and crashes in any order: what must always hold, holds."""

import pytest
from hypothesis import seed

from tests.bot.life import LIVES, Life


@seed(1)
class OneLife(Life):
    """One of the first hundred; see `test_life_again`."""


TestLife = pytest.mark.timeout(600)(OneLife.TestCase)
TestLife.settings = LIVES
