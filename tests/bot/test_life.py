"""Customers, the bot, colleagues, time and crashes in any order: what must always hold, holds."""

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.bot.life import Life

TestLife = pytest.mark.timeout(600)(Life.TestCase)
TestLife.settings = settings(
    max_examples=15,
    stateful_step_count=50,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
