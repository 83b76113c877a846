"""The buttons that stand under more than one message to customers."""

from bot.config.texts import Texts
from bot.model import Action, Button


def human(texts: Texts) -> Button:
    """The way to a person, under everything the bot says."""
    return Button(label=texts.button_human, action=Action.HUMAN)


def reach_here(texts: Texts) -> Button:
    """They want to be answered in this chat."""
    return Button(label=texts.button_reach_here, action=Action.REACH_HERE)


def reach_not(texts: Texts) -> Button:
    """They would rather not say how they can be reached."""
    return Button(label=texts.button_reach_not, action=Action.REACH_NOT)
