"""One YAML file, read into typed settings; every text that people read."""

from bot.config.load import load
from bot.config.settings import Config
from bot.config.texts import Texts

__all__ = ["Config", "Texts", "load"]
