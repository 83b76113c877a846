"""What a configuration may say and hardly means: the bot runs with it, and something is missed."""

from collections.abc import Collection, Iterator
from difflib import get_close_matches

from bot.config.settings import Config
from bot.config.yamlfile import Key

#: Of a button on WhatsApp; what is longer is cut.
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
_WHATSAPP_LETTERS = 20
#: The same on Slack; Discord takes 80.
#: Source: https://docs.slack.dev/reference/block-kit/block-elements/button-element
_LETTERS = 75


def doubts(config: Config, documents: Collection[str]) -> Iterator[tuple[Key, str]]:
    """Each doubt with the setting that it is about; `documents` are the files of the knowledge folder."""
    yield from unknown_sources(config, documents)
    yield from _unsafe_address(config)
    yield from _cut_buttons(config)
    yield from _never_open(config)


def is_within(file: str, source: str) -> bool:
    """Whether a route's source is this file of the documents, or a folder that it is in."""
    path = source.rstrip("/")
    return file == path or file.startswith(path + "/")


def unknown_sources(config: Config, documents: Collection[str]) -> Iterator[tuple[Key, str]]:
    """The sources of routes that are none of the documents."""
    folders = {file[: at + 1] for file in documents for at, letter in enumerate(file) if letter == "/"}
    for place, route in enumerate(config.routes):
        for item, source in enumerate(route.sources):
            if any(is_within(file, source) for file in documents):
                continue
            near = get_close_matches(source, sorted({*documents, *folders}), n=1)
            hint = f"did you mean {near[0]!r}?" if near else "write one as it stands in knowledge.folder"
            yield (
                ("routes", place, "sources", item),
                f"the documents have no file or folder {source!r}; {hint}",
            )


def callers(config: Config) -> list[str]:
    """Who calls us: the settings that need `web.public_url`."""
    telegram = config.channels.telegram.items()
    found = [f"channels.telegram.{name}" for name, account in telegram if account.mode == "webhook"]
    found += [f"channels.whatsapp.{name}" for name in config.channels.whatsapp]
    apps = config.channels.slack.items()
    found += [f"channels.slack.{name}" for name, app in apps if app.bot_token and not app.app_token]
    if config.slack is not None and config.slack.app_token is None:
        found.append("slack")
    return found


def _unsafe_address(config: Config) -> Iterator[tuple[Key, str]]:
    url, whose = config.web.public_url, callers(config)
    if url and whose and not url.startswith("https://"):
        said = f"{url} is not https, and {', '.join(whose)} cannot be called at anything else"
        remedy = "put a TLS proxy in front and write its https:// address"
        yield ("web", "public_url"), f"{said}; {remedy}"


def _cut_buttons(config: Config) -> Iterator[tuple[Key, str]]:
    most = _WHATSAPP_LETTERS if config.channels.whatsapp else _LETTERS
    where = "WhatsApp" if config.channels.whatsapp else "Slack"
    for name, label in config.texts:
        if name.startswith("button_") and len(label) > most:
            said = f"{len(label)} letters are too many for a button; {where} shows {most}"
            yield ("texts", name), f"{said}, so write a shorter one"


def _never_open(config: Config) -> Iterator[tuple[Key, str]]:
    for name, inbox in config.inboxes.items():
        hours = inbox.hours
        if hours and not any(hours.weekly().values()) and not any(hours.special.values()):
            said = "these never open, so that all there becomes a lead"
            remedy = 'write the days, such as mon-fri: ["09:00-17:30"], or leave `hours` out for always'
            yield ("inboxes", name, "hours"), f"{said}; {remedy}"
