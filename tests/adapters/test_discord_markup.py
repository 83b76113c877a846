"""Markdown as Discord shows it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord_markup import TEXT_UNITS, measure, render, rows, shortened
from bot.model import Button
from bot.text import escape, parse, plain, split, utf16_units


@pytest.mark.parametrize(
    ("markdown", "content"),
    [
        ("🙂 **bold**", "🙂 **bold**"),
        ("__bold__ and _it_", "**bold** and *it*"),
        ("# Title\n\ntext", "**Title**\n\ntext"),
        ("~~off~~", "~~off~~"),
        ("`a*b` c", "`a*b` c"),
        ("`` a`b ``", "`` a`b ``"),
        ("- a\n- **b**", "• a\n• **b**"),
        ("2. a\n   - b", "2\\. a\n   • b"),
        ("> quoted\n> > twice\n\nafter", "> quoted\n> \n> twice\n\nafter"),
        ("a\nb", "a\nb"),
        ("```python\nx = 1\n```", "```python\nx = 1\n```"),
        ("**a***b*", "**a**\u200b*b*"),
        ("[mail](mailto:help@shop.example)", "mail (help@shop.example)"),
        ("https://shop.example/a_b_c is _it_", "https://shop.example/a_b_c is *it*"),
        ("<https://shop.example/a_b>", "https://shop.example/a_b"),
        ("(see https://shop.example/a_(b)).", "(see https://shop.example/a_(b))."),
    ],
)
def test_markdown_becomes_discords_markdown(markdown: str, content: str) -> None:
    assert render(markdown) == content


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("<@123> <@&1> <#2>", "\\<@123\\> \\<@&1\\> \\<#2\\>"),
        ("</human:3> <:wave:4> <t:1>", "\\</human:3\\> \\<:wave:4\\> \\<t:1\\>"),
        ("@everyone @here me@shop.example", "\\@everyone \\@here me@shop.example"),
        ("||spoiler|| __under__", "\\|\\|spoiler\\|\\| \\_\\_under\\_\\_"),
        ("-# small\n# big\n- entry\n1. one", "\\-# small\n\\# big\n\\- entry\n1\\. one"),
        ("[free](https://evil.example)", "\\[free\\](https://evil.example)"),
        ("C:\\new > `x`", "C:\\\\new \\> \\`x\\`"),
    ],
)  # fmt: skip
def test_what_people_write_mentions_and_formats_nothing(words: str, content: str) -> None:
    assert render(escape(words)) == content


def test_a_link_shows_the_place_it_leads_to_once() -> None:
    assert render("[terms](https://shop.example/a)") == "[terms](https://shop.example/a) (shop.example)"
    assert render("[on shop.example](https://shop.example/a)") == "[on shop.example](https://shop.example/a)"
    assert (
        render("[bank.example](https://evil.example)")
        == "[bank.example](https://evil.example) (evil.example)"
    )
    assert render("[x](javascript:alert)") == "x"


def test_nothing_in_an_address_ends_the_link() -> None:
    assert render("[x](<https://shop.example/a) b>)") == "[x](https://shop.example/a%29%20b) (shop.example)"
    assert render(escape("https://shop.example/**a**")) == "https://shop.example/%2A%2Aa%2A%2A"


def test_code_cannot_end_its_own_block() -> None:
    content = render("````\na\n```\n@everyone\n````")

    assert content.startswith("```\n")
    assert content.endswith("\n```")
    assert "```" not in content[3:-3]


def test_a_cut_code_block_is_whole_on_both_sides() -> None:
    text = "Look:\n\n```python\n" + "\n".join(f"print({n})" for n in range(400)) + "\n```"
    parts = [render(part) for part in split(text, limit=TEXT_UNITS, measure=measure)]

    assert len(parts) > 1
    assert all(part.count("```") == 2 and len(part) <= TEXT_UNITS for part in parts)
    assert sum(part.count("print(") for part in parts) == 400


def test_an_emoji_counts_as_two() -> None:
    assert measure("🙂" * 1000) == TEXT_UNITS


def test_buttons_stand_five_in_a_row() -> None:
    buttons = [Button(label=str(n), action=f"option:{n}") for n in range(30)]

    assert [len(row) for row in rows(buttons)] == [5] * 5
    assert [len(row) for row in rows(buttons[:7])] == [5, 2]
    assert rows([]) == ()


def test_a_label_is_cut_between_letters() -> None:
    assert shortened("x" * 80) == "x" * 80
    cut = shortened("👨‍👩‍👧" * 20)
    assert utf16_units(cut) <= 80
    assert set(cut.removesuffix("…").split("👨‍👩‍👧")) == {""}


URL = re.compile(r"https?://[^\s<>]+")
TEXTS = st.lists(
    st.sampled_from(
        [*"*_~`|[]()<>@#-+.1\\/:! \n", "https://b.example/x", "@everyone", "<@1>", "```", "||", "a", "🙂"]
    ),
    max_size=30,
).map("".join)


@settings(max_examples=300)
@given(TEXTS)
def test_words_are_shown_as_they_are_and_no_mark_is_left_bare(words: str) -> None:
    content = render(escape(words))
    outside = URL.sub("", content)

    assert not re.search(r"[*_~`|\[\]<>]", re.sub(r"\\[^0-9A-Za-z\s]", "", outside)), content
    assert not re.search(r"(^|[^\\])@everyone", outside)
    assert not re.search(r"^\s*([-+#]|\d+[.)])", outside, re.MULTILINE)
    if "http" not in words:
        shown = re.sub(r"\\([^0-9A-Za-z\s])", r"\1", content)
        assert shown.split() == plain(parse(escape(words))).split()


MARKUP = st.sampled_from(
    [
        "**",
        "*",
        "_",
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
        " ",
        "word",
    ]
)


@settings(max_examples=200)
@given(st.lists(MARKUP, max_size=40).map("".join))
def test_any_markdown_renders_within_what_is_measured(markdown: str) -> None:
    content = render(markdown)

    assert measure(markdown) == utf16_units(content)
    assert content == content.strip()
    assert content.count("```") % 2 == 0
