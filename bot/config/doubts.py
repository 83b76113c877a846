"""What a configuration may say and hardly means: the bot runs with it, and something is missed."""

from collections.abc import Collection, Iterator

from bot.config.address import unreachable
from bot.config.routes import Doubt, unknown_sources
from bot.config.settings import Config

#: Of a button on WhatsApp; what is longer is cut.
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
_WHATSAPP_LETTERS = 20
#: The same on Slack; Discord takes 80.
#: Source: https://docs.slack.dev/reference/block-kit/block-elements/button-element
_LETTERS = 75


def doubts(config: Config, documents: Collection[str]) -> Iterator[Doubt]:
    """Each of them; `documents` are the files of the knowledge folder."""
    yield from unknown_sources(config, documents)
    yield from _unsafe_address(config)
    yield from _cut_buttons(config)
    yield from _never_open(config)


def _unsafe_address(config: Config) -> Iterator[Doubt]:
    wrong = unreachable(config)
    if wrong is not None and config.web.public_url:  # without one, what needs it says so itself
        yield ("web", "public_url"), *wrong


def _cut_buttons(config: Config) -> Iterator[Doubt]:
    most = _WHATSAPP_LETTERS if config.channels.whatsapp else _LETTERS
    where = "WhatsApp" if config.channels.whatsapp else "Slack"
    for name, label in config.texts:
        if name.startswith("button_") and len(label) > most:
            said = f"{len(label)} letters are too many for a button; {where} shows {most}"
            yield ("texts", name), said, "write a shorter one"


def _never_open(config: Config) -> Iterator[Doubt]:
    for name, inbox in config.inboxes.items():
        hours = inbox.hours
        if hours and not any(hours.weekly().values()) and not any(hours.special.values()):
            said = "these never open, so that all there becomes a lead"
            remedy = 'write the days, such as mon-fri: ["09:00-17:30"], or leave `hours` out for always'
            yield ("inboxes", name, "hours"), said, remedy
