"""Markdown as WhatsApp shows it: what was meant as bold is bold, and nothing else is."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from adapters.whatsapp_markup import inert, measure, render
from bot.text import escape

#: WhatsApp's own reading: a mark counts beside a word and not in it, and its stretch ends with its line
_SPAN = re.compile(r"(?<![^\W_])([*_~`])(?=\S)([^\n]+?)(?<=\S)\1(?![^\W_])")
_LINE = re.compile(r"^(?:[-*] |> ?)", re.MULTILINE)

HARD = "ab *_~`>-1.\n"
PLAIN = st.characters(exclude_characters="\x00", exclude_categories=["Cs"])


def marks(text: str) -> list[str]:
    """What WhatsApp would format in `text`."""
    return [found.group() for found in _SPAN.finditer(text)] + _LINE.findall(text)


def seen(text: str) -> str:
    """What a reader sees, apart from white space and what has no width."""
    return "".join(text.replace("\u2060", "").split())


def test_the_reading_used_here_does_see_marks() -> None:
    assert marks("*a* _b_ ~c~ `d`") == ["*a*", "_b_", "~c~", "`d`"]
    assert marks("> q\n- x") == ["> ", "- "]
    assert marks("a*b*c, 5 * 3 * 2, snake_case_name") == []


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("**bold** and *it*, ~~no~~ `c`", "*bold* and _it_, ~no~ `c`"),
        ("***both***", "_*both*_"),
        ("**two\nlines**", "*two*\n*lines*"),
        ("a **b** c", "a *b* c"),
        ("in**side**word", "insideword"),
        ("# Title **x**\n\ntext", "*Title x*\n\ntext"),
        ("- one\n- two\n  - deep", "• one\n• two\n   • deep"),
        ("1. one\n2. two", "1. one\n2. two"),
        ("> said\n> twice", "> said\n> twice"),
        ("```python\nx = 1\n```", "```\nx = 1\n```"),
        ("a\n\n---\n\nb", "a\n\n———\n\nb"),
        ("[terms](https://shop.example/t)", "terms (https://shop.example/t)"),
        ("[https://shop.example](https://shop.example)", "https://shop.example"),
        ("[mail us](mailto:hi@shop.example)", "mail us (hi@shop.example)"),
        ("[hi@shop.example](mailto:hi@shop.example)", "hi@shop.example"),
        ("[click](javascript:alert)", "click"),
    ],
)
def test_markdown_is_whatsapps_own(markdown: str, shown: str) -> None:
    assert render(markdown) == shown


def test_a_link_shows_where_it_really_leads() -> None:
    shown = render("[bank.example](https://evil.example/login)")

    assert "https://evil.example/login" in shown


@pytest.mark.parametrize(
    "text", ["snake_case_name", "5 * 3 * 2", "a - b", "2*3*4", "x > y", "https://shop.example/a", "a ~ b"]
)
def test_what_is_no_mark_is_left_as_it_is(text: str) -> None:
    assert inert(text) == text


def test_a_link_in_a_text_stays_whole_and_inert() -> None:
    shown = inert("see https://shop.example/_a_/*b* now")

    assert marks(shown) == []
    assert "https://shop.example/%5Fa%5F/%2Ab%2A" in shown


@given(st.text(alphabet=HARD, max_size=30) | st.text(alphabet=PLAIN, max_size=30))
@example("*bold*")
@example("_*a*_")
@example("```x```")
@example("**")
@example("> quote\n- item\n* item")
def test_nothing_that_a_person_wrote_is_formatted(text: str) -> None:
    shown = render(escape(text))

    assert marks(shown) == []
    assert seen(shown) == seen(text)


@given(st.text(alphabet=HARD.replace("\n", ""), min_size=1, max_size=12).filter(str.strip))
def test_only_our_own_bold_is_bold(text: str) -> None:
    shown = render(f"We say **{escape(text.strip())}** here")

    outside = shown.removeprefix("We say ").removesuffix(" here").strip()
    inner = outside[1:-1] if outside[:1] == outside[-1:] == "*" and len(outside) > 2 else outside
    assert marks(inner) == []
    assert "We say " in shown
    assert " here" in shown


@given(st.text(max_size=60))
def test_any_markdown_renders_and_is_measured(markdown: str) -> None:
    assert measure(markdown) == len(render(markdown).encode("utf-16-le", "surrogatepass")) // 2
