"""One thing more that customers ask of in a word or two."""

import pytest

from handoff.one_more import one_more


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("and Klarna?", {"klarna"}),
        ("and with klarna", {"klarna"}),
        ("what about gift cards", {"gift", "cards"}),
        ("and what about Klarna", {"klarna"}),
        ("für Österreich auch?", {"österreich"}),
        ("et pour la Suisse ?", {"suisse"}),
        ("¿y para México?", {"méxico"}),
        ("e per la Svizzera", {"svizzera"}),
        ("a co z kurierem?", {"kurierem"}),
        ("а для Украины?", {"украины"}),
        ("ve Klarna?", {"klarna"}),
    ],
)
def test_one_thing_more_is_named(text: str, named: set[str]) -> None:
    assert one_more(text) == named


@pytest.mark.parametrize(
    "text",
    [
        *("and?", "and when?", "and this?", "for what?", "and from there?", "and with that?", "for real?"),
        *("what about yours", "and where is Klarna?", "und dann?", "und wann?", "et pour ça ?"),
        *("y entonces?", "и когда?", "а это?", "Klarna", "and Klarna never answers me any more", ""),
        "and 4711?",
    ],
)
def test_what_only_points_or_asks_something_else_names_nothing(text: str) -> None:
    assert one_more(text) == frozenset()
