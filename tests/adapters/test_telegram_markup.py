"""Markdown as Telegram shows it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.telegram_markup import Entity, measure, render, rows
from bot.model import Button
from bot.text import utf16_units


def shown(markdown: str) -> list[tuple[str, str]]:
    """Each entity with the words it covers."""
    rendered = render(markdown)
    text = rendered.text.encode("utf-16-le")
    return [
        (e.type, text[2 * e.offset : 2 * (e.offset + e.length)].decode("utf-16-le"))
        for e in rendered.entities
    ]


@pytest.mark.parametrize(
    ("markdown", "text", "entities"),
    [
        ("🙂 **bold**", "🙂 bold", [("bold", "bold")]),
        ("# Title\n\n*it*", "Title\n\nit", [("bold", "Title"), ("italic", "it")]),
        ("~~off~~", "off", [("strikethrough", "off")]),
        ("`a` b", "a b", [("code", "a")]),
        ("- a\n- **b**", "• a\n• b", [("bold", "b")]),
        ("2. a\n   - b", "2. a\n   • b", []),
        ("> quoted\n> > twice", "quoted\n\ntwice", [("blockquote", "quoted\n\ntwice")]),
        ("a\nb", "a\nb", []),
        ("1 < 2 & _x_y <b>", "1 < 2 & _x_y <b>", []),
        ("[mail](mailto:help@shop.example)", "mail (help@shop.example)", []),
        ("[help@shop.example](mailto:help@shop.example)", "help@shop.example", []),
    ],
)  # fmt: skip
def test_markdown_becomes_text_and_entities(
    markdown: str, text: str, entities: list[tuple[str, str]]
) -> None:
    assert render(markdown).text == text
    assert shown(markdown) == entities


def test_a_link_keeps_its_url_and_code_its_language() -> None:
    assert render("[terms](https://shop.example/terms)").entities == (
        Entity(type="text_link", offset=0, length=5, url="https://shop.example/terms"),
    )
    assert render("```python\nx = 1\n```").entities == (
        Entity(type="pre", offset=0, length=5, language="python"),
    )


def test_a_link_that_looks_like_another_shows_where_it_leads() -> None:
    assert render("[bank.example](https://evil.example)").text == "bank.example (evil.example)"


def test_code_inside_bold_is_bold_because_telegram_takes_only_one() -> None:
    assert shown("**see `x`**") == [("bold", "see x")]


MARKUP = st.sampled_from(
    [
        "**",
        "*",
        "`",
        "~~",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "# ",
        "```\n",
        "[a](https://b.example)",
        "🙂",
        "é",
        " ",
        "word",
    ]
)


@settings(max_examples=100)
@given(st.lists(MARKUP, max_size=40).map("".join))
def test_entities_lie_within_the_text_and_inside_each_other(markdown: str) -> None:
    rendered = render(markdown)
    end = utf16_units(rendered.text)

    assert measure(markdown) == end
    for entity in rendered.entities:
        assert 0 <= entity.offset < entity.offset + entity.length <= end
    for one in rendered.entities:
        for other in rendered.entities:
            if one.offset < other.offset < one.offset + one.length:
                assert other.offset + other.length <= one.offset + one.length


def test_short_buttons_stand_beside_each_other_and_long_ones_below() -> None:
    stars = [Button(label=str(n), action=f"rate:{n}") for n in range(1, 6)]
    long = [
        Button(label="Please answer me right here", action="reach:here"),
        Button(label="No", action="reach:none"),
    ]
    yes_no = [
        Button(label="Talk to a person", action="human"),
        Button(label="No, thanks", action="no_thanks"),
    ]

    assert [len(row) for row in rows(stars)] == [5]
    assert [len(row) for row in rows(long)] == [2]
    assert [len(row) for row in rows(yes_no)] == [2]
    assert [len(row) for row in rows([*long[:1], *yes_no])] == [1, 2]
    assert rows([]) == ()
