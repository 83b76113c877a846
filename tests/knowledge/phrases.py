"""What the bot says to small talk, as it is shipped."""

from dataclasses import fields

from bot.config.texts import Texts
from knowledge.smalltalk import Phrases

PHRASES = Phrases(**{field.name: getattr(Texts(), field.name) for field in fields(Phrases)})
