"""Customers, the bot, colleagues, time and crashes in any order: what must always hold, holds."""

import pytest
from hypothesis import HealthCheck, settings

from tests.bot.life import Life

TestLife = pytest.mark.timeout(600)(Life.TestCase)  # two hundred lives take a minute or two
TestLife.settings = settings(
    max_examples=200,
    stateful_step_count=50,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
