"""Another hundred lives, in a file of its own so that two cores share them."""

import pytest
from hypothesis import seed

from tests.bot.life import LIVES, Life


@seed(2)
class AnotherLife(Life):
    """One of the second hundred."""


TestLifeAgain = pytest.mark.timeout(600)(AnotherLife.TestCase)
TestLifeAgain.settings = LIVES
