"""One thing more that customers ask of in a word or two."""

import pytest

from handoff.one_more import one_more, parted


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("and Klarna?", {"klarna"}),
        ("and with klarna", {"klarna"}),
        ("what about gift cards", {"gift", "cards"}),
        ("and what about Klarna", {"klarna"}),
        ("für Österreich auch?", {"osterreich"}),
        ("et pour la Suisse ?", {"suisse"}),
        ("¿y para México?", {"mexico"}),
        ("e per la Svizzera", {"svizzera"}),
        ("a co z kurierem?", {"kurierem"}),
        ("а для Украины?", {"украины"}),
        ("ve Klarna?", {"klarna"}),
        ("en naar België?", {"belgie"}),
        ("a do Czech?", {"czech"}),
        ("and DHL?", {"DHL"}),
        ("and the US?", {"US"}),
        ("and “Klarna”?", {"klarna"}),
        ("and Klarna？", {"klarna"}),
        ("ماذا عن كلارنا؟", {"كلارنا"}),
        ("और दिल्ली?", {"दिल्ली"}),
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
        *("and 4711?", "AND ME?", "and us?", "and kim@example.com?"),
    ],
)
def test_what_only_points_or_asks_something_else_names_nothing(text: str) -> None:
    assert one_more(text) == frozenset()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("And what about the Delivery?", ("and what about", "the delivery")),
        ("¿Y para México?", ("y para", "mexico")),
        ("und was ist mit Österreich?", ("und was ist mit", "osterreich")),
        ("и доставка?", ("и", "доставка")),
        ("और रविवार को?", ("और", "रविवार को")),
        ("en op zondag?", ("en op", "zondag")),
        ("a w niedzielę?", ("a w", "niedziele")),
        ("peki pazar günü?", ("peki", "pazar gunu")),
        ("how much is delivery?", ("", "how much is delivery")),
        ("also, wo ist mein Paket", ("", "also wo ist mein paket")),
        ("for how long?", ("", "for how long")),
        ("en cuántos días llega", ("", "en cuantos dias llega")),
        ("", ("", "")),
    ],
)
def test_what_is_asked_for_besides_is_parted_from_its_opening(text: str, parts: tuple[str, str]) -> None:
    assert parted(text) == parts
