"""Customers, the bot, colleagues, time and crashes in any order: what must always hold, holds."""

from hypothesis import HealthCheck, settings

from tests.bot.life import Life

TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=200,
    stateful_step_count=50,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
