"""Which inbox a conversation goes to: the first route that matches, else the default."""

import pytest

from bot.config.routes import BUILT_IN_TOPICS
from bot.config.settings import Route
from bot.ports import RouteWanted
from handoff.routing import Routes
from handoff.topics import DEFAULT_TOPICS

ROUTES = Routes(
    [
        Route(inbox="fraud", topics=("fraud",)),
        Route(inbox="wien", channels=("whatsapp",), languages=("de-AT",)),
        Route(inbox="german", languages=("de", "gsw")),
        Route(inbox="us", channels=("whatsapp",), accounts=("us",)),
        Route(inbox="workshop", sources=("repairs/", "warranty.md")),
    ],
    default="support",
)


def wanted(
    channel: str = "telegram",
    account: str = "shop",
    language: str | None = None,
    topic: str | None = None,
    sources: tuple[str, ...] = (),
) -> RouteWanted:
    return RouteWanted(channel=channel, account=account, language=language, topic=topic, sources=sources)


@pytest.mark.parametrize(
    ("matter", "inbox"),
    [
        (wanted(), "support"),
        (wanted(topic="complaint"), "support"),
        (wanted(topic="fraud", language="de"), "fraud"),  # the first that matches
        (wanted(language="de"), "german"),
        (wanted(language="de-CH"), "german"),
        (wanted(language="DE_at"), "german"),
        (wanted("whatsapp", language="de-AT"), "wien"),
        (wanted("whatsapp", language="de-AT-1996"), "wien"),
        (wanted("whatsapp", language="de"), "german"),  # not only Austrian
        (wanted(language="den"), "support"),  # another language, not a kind of German
        (wanted("whatsapp", "us"), "us"),
        (wanted("whatsapp", "eu"), "support"),
        (wanted("telegram", "us"), "support"),  # a route wants all that it names
        (wanted(sources=("repairs/boilers.md#prices",)), "workshop"),
        (wanted(sources=("warranty.md",)), "workshop"),
        (wanted(sources=("warranty.md#two-years",)), "workshop"),
        (wanted(sources=("delivery.md", "repairs/boilers.md")), "workshop"),
        (wanted(sources=("repairs-abroad.md",)), "support"),
        (wanted(sources=("old/warranty.md",)), "support"),
    ],
)
def test_the_first_route_that_matches_wins(matter: RouteWanted, inbox: str) -> None:
    assert ROUTES.choose(matter) == inbox


def test_a_route_that_names_nothing_takes_all() -> None:
    assert Routes([Route(inbox="all"), Route(inbox="late")], default="support").choose(wanted()) == "all"


def test_the_settings_know_the_topics_that_are_built_in() -> None:
    assert set(BUILT_IN_TOPICS) == set(DEFAULT_TOPICS)
