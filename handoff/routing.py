"""Which inbox a conversation goes to."""

from collections.abc import Iterable, Sequence

from bot.config.routes import is_within
from bot.config.settings import Route
from bot.ports import RouteWanted


class Routes:
    """Implements `bot.ports.Routing`: the first route that matches wins.

    A route matches if each thing that it names does: one of its channels, one of its accounts, and so on.
    What it does not name matches all. A language matches its varieties, "de" also "de-AT"; a source is a
    file of the documents ("repairs.md"), or a folder ("repairs/") and all in it.
    """

    def __init__(self, routes: Sequence[Route], *, default: str) -> None:
        self._routes = tuple(routes)
        self._default = default

    def choose(self, wanted: RouteWanted) -> str:
        """The name of the first inbox whose route matches, else the default."""
        return next((route.inbox for route in self._routes if _matches(route, wanted)), self._default)


def _matches(route: Route, wanted: RouteWanted) -> bool:
    return (
        _names(route.channels, wanted.channel)
        and _names(route.accounts, wanted.account)
        and (not route.languages or any(_is_variety(wanted.language, tag) for tag in route.languages))
        and _names(route.topics, wanted.topic)
        and (not route.sources or any(_is_in(source, route.sources) for source in wanted.sources))
    )


def _names(named: Sequence[str], value: str | None) -> bool:
    return not named or value in named


def _is_variety(language: str | None, of: str) -> bool:
    """BCP 47 tags are the same in capitals; some apps write "de_AT"."""
    parts, wanted = _subtags(language or ""), _subtags(of)
    return parts[: len(wanted)] == wanted


def _subtags(tag: str) -> list[str]:
    return tag.replace("_", "-").casefold().split("-")


def _is_in(source: str, named: Iterable[str]) -> bool:
    file = source.partition("#")[0]
    return any(is_within(file, name) for name in named)
