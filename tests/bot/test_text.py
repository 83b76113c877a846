"""Markdown as a tree: what is read, which links are kept, what is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text import (
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Link,
    List,
    ListItem,
    Paragraph,
    Quote,
    Strong,
    Text,
    escape,
    parse,
    plain,
    utf16_units,
)


def test_markdown_becomes_a_small_tree() -> None:
    markdown = "# Returns\n\nSend it **back** in *30* days, see `label`.\n\n> quoted\n\n```python\nx = 1\n```"

    assert parse(markdown) == (
        Heading(level=1, children=(Text(text="Returns"),)),
        Paragraph(
            children=(
                Text(text="Send it "),
                Strong(children=(Text(text="back"),)),
                Text(text=" in "),
                Emphasis(children=(Text(text="30"),)),
                Text(text=" days, see "),
                Code(text="label"),
                Text(text="."),
            )
        ),
        Quote(children=(Paragraph(children=(Text(text="quoted"),)),)),
        CodeBlock(text="x = 1", language="python"),
    )


def test_written_numbers_of_a_list_are_kept_because_they_may_mean_something() -> None:
    assert plain(parse("3. Berlin\n7. Munich")) == "3. Berlin\n7. Munich"


def test_a_list_of_ones_is_counted() -> None:
    assert plain(parse("1. open\n1. fill\n1. close")) == "1. open\n2. fill\n3. close"


def test_a_nested_list_stays_inside_its_item() -> None:
    (outer,) = parse("- fruit\n  - apple")

    assert isinstance(outer, List)
    inner = List(items=(ListItem(number=None, children=(Paragraph(children=(Text(text="apple"),)),)),))
    assert outer.items[0].children == (Paragraph(children=(Text(text="fruit"),)), inner)


@pytest.mark.parametrize(
    "url",
    ["https://shop.example/terms", "http://shop.example", "mailto:help@shop.example", "tel:+4930123456"],
)
def test_web_mail_and_phone_links_are_kept(url: str) -> None:
    assert parse(f"[ask us]({url})") == (
        Paragraph(children=(Link(url=url, children=(Text(text="ask us"),)),)),
    )


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "page.md",
        "//evil.example",
        "http:",
        "tg://x",
    ],
)
def test_any_other_link_is_only_its_label(url: str) -> None:
    assert parse(f"[ask us]({url})") == (Paragraph(children=(Text(text="ask us"),)),)


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("[bank.example](https://evil.example/x)", "bank.example (evil.example)"),
        ("[www.bank.example/login](https://evil.example)", "www.bank.example/login (evil.example)"),
        ("[Go to BANK.example now](https://evil.example)", "Go to BANK.example now (evil.example)"),
        ("[bank\u200b.exa\u200bmple](https://evil.example)", "bank\u200b.exa\u200bmple (evil.example)"),
        ("[bank。example](https://evil.example)", "bank。example (evil.example)"),
        ("[evil.example@bank.example](https://evil.example)", "evil.example@bank.example (evil.example)"),
        ("<https://bank.example@evil.example>", "https://bank.example@evil.example (evil.example)"),
        ("[help@bank.example](mailto:x@evil.example)", "help@bank.example (x@evil.example)"),
        ("[+49 30 12345](tel:+190012345)", "+49 30 12345 (+190012345)"),
    ],
)
def test_a_link_that_looks_like_another_place_shows_where_it_leads(markdown: str, shown: str) -> None:
    assert plain(parse(markdown)) == shown


@pytest.mark.parametrize(
    "markdown",
    [
        "[our terms](https://shop.example/terms)",
        "[shop.example/terms.html](https://www.shop.example/terms.html)",
        "[Shop.Example](https://shop.example)",
        "[help@shop.example](mailto:help@shop.example)",
        "[+49 30 12345](tel:+493012345)",
    ],
)
def test_an_honest_link_is_left_alone(markdown: str) -> None:
    ((link,),) = (paragraph.children for paragraph in parse(markdown) if isinstance(paragraph, Paragraph))

    assert isinstance(link, Link)


@pytest.mark.parametrize(
    "text",
    ["<b>bold</b>", "[shop]: https://shop.example", "Ana\n---", "    indented", "snake_case_name", "#5"],
)
def test_what_only_looks_like_markup_stays_as_written(text: str) -> None:
    assert plain(parse(text)).split() == text.replace("---", "———").split()


@given(st.text())
def test_anything_can_be_read(text: str) -> None:
    plain(parse(text))


@pytest.mark.parametrize("mark", ["*", "**", "~~"])
def test_marks_nested_beyond_reason_are_shown_as_written(mark: str) -> None:
    text = f"{mark}a " * 2000 + f"a{mark} " * 2000

    assert plain(parse(text)).split() == text.split()


@pytest.mark.parametrize("mark", ["> ", "- ", "1. "])
@pytest.mark.parametrize("depth", [5, 20, 30, 60, 120, 2000])
def test_words_are_not_lost_in_deep_quotes_and_lists(mark: str, depth: int) -> None:
    assert "word" in plain(parse(mark * depth + "word"))


@given(st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"])))
def test_escaped_words_are_shown_as_they_are(text: str) -> None:
    assert plain(parse(escape(text))).split() == text.split()


def test_an_emoji_counts_as_two_units() -> None:
    assert utf16_units("a🙂é") == 4


@given(st.lists(st.sampled_from(["- ", "> ", "a", "b c", "\n", "\n\n", "  ", "\\", "**", "`", "&amp;"])))
def test_beside_such_marks_all_else_is_shown_as_written_too(pieces: list[str]) -> None:
    markdown = "- " * 30 + "deep\n" + "".join(pieces)

    assert parse(markdown) == parse(escape(markdown))
