"""Whether all that routes, inboxes and topics name is there."""

from collections.abc import Collection, Iterator
from difflib import get_close_matches

from bot.config.channels import Channels
from bot.config.settings import Config
from bot.config.yamlfile import Key

BUILT_IN_TOPICS = (
    "payment dispute",
    "fraud",
    "refund beyond policy",
    "complaint",
    "legal",
    "safety",
    "data protection",
    "bereavement",
    "strong emotion",
)
"""The names of the sensitive topics that are always there, see `handoff.topics`."""

Doubt = tuple[Key, str, str]
"""A setting that is no mistake and yet may be meant otherwise: where it stands, what is found, the remedy."""


def unknown_in_routes(config: Config, mounted: Collection[str]) -> Iterator[tuple[Key, str]]:
    """What a route names and nobody knows: where it stands, and what is wrong with it.

    `mounted` are the names of accounts that stand in no file.
    """
    channels = tuple(Channels.model_fields)
    accounts = sorted(
        {*mounted, *(name for channel in channels for name in getattr(config.channels, channel))}
    )
    topics = tuple(dict.fromkeys((*config.step_aside.topics, *BUILT_IN_TOPICS)))
    for place, route in enumerate(config.routes):
        for key, kind, named, known in (
            ("inbox", "inbox", (route.inbox,), tuple(config.inboxes)),
            ("channels", "channel", route.channels, channels),
            ("accounts", "account", route.accounts, accounts),
            ("topics", "topic", route.topics, topics),
        ):
            for item, name in enumerate(named):
                if name not in known:
                    at = ("routes", place, key) if key == "inbox" else ("routes", place, key, item)
                    offered = ", ".join(known) or "none"
                    yield at, f"there is no {kind} {name!r}; known: {offered}"


def is_within(file: str, source: str) -> bool:
    """Whether a route's source is this file of the documents, or a folder that it is in."""
    path = source.rstrip("/")
    return file == path or file.startswith(path + "/")


def unknown_sources(config: Config, documents: Collection[str]) -> Iterator[Doubt]:
    """The sources of routes that are none of the documents: these may come later."""
    folders = {file[: at + 1] for file in documents for at, letter in enumerate(file) if letter == "/"}
    for place, route in enumerate(config.routes):
        for item, source in enumerate(route.sources):
            if any(is_within(file, source) for file in documents):
                continue
            near = get_close_matches(source, sorted({*documents, *folders}), n=1)
            remedy = f"did you mean {near[0]!r}?" if near else "write one as it stands in knowledge.folder"
            yield (
                ("routes", place, "sources", item),
                f"the documents have no file or folder {source!r}",
                remedy,
            )


def unknown_backups(config: Config) -> Iterator[tuple[Key, str]]:
    """What an inbox names as its backup and is none: where it stands, and what is wrong with it."""
    for name, inbox in config.inboxes.items():
        others = [other for other in config.inboxes if other != name]
        if inbox.backup is not None and inbox.backup not in others:
            at = ("inboxes", name, "backup")
            yield at, f"there is no other inbox {inbox.backup!r}; known: {', '.join(others) or 'none'}"


def idle_topics(config: Config) -> Iterator[tuple[Key, str]]:
    """The topics that no message can ever be about: where they stand, and what is wrong with them."""
    for name, topic in config.step_aside.topics.items():
        if name not in BUILT_IN_TOPICS and not topic.examples and not topic.words:
            near = get_close_matches(name, BUILT_IN_TOPICS, n=1)
            hint = f", or did you mean {near[0]}?" if near else ""
            said = "this topic has neither examples nor words, so that no message is about it; write some"
            yield ("step_aside", "topics", name), f"{said}{hint}"
