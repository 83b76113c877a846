"""Cutting long text: nothing is lost, and nothing is cut where it hurts."""

import re
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it.token import Token

import bot.text.tree as tree
from bot.text import graphemes, parse, plain, split, utf16_units

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
FLAG = "🇩🇪"
PIECES = [
    *(FAMILY, FLAG, "👍🏽", "e\u0301", "a\u0323\u0307", "שלום", "مرحبا", "क्षि", "한국", "你好。"),
    *("\u200f", "\u200b", "\u200d", "\ufeff", " \u0301", "\r\n", "\n", "\n\n", "  "),
    *("word ", "Done. ", "Ja! ", "a", "**bold** ", "*", "_", "`x y`", "[", "](", "\\", "&amp;"),
    *("- item\n", "1. one\n", "> quote\n", "# Title\n", "[label](https://shop.example) "),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=120).map("".join)
LIMITS = st.integers(16, 200)


def visible(text: str) -> list[str]:
    return [grapheme for grapheme in graphemes(text) if not grapheme.isspace()]


def rendered(markdown: str) -> int:
    return utf16_units(plain(parse(markdown)))


@settings(max_examples=150)
@given(TEXTS, LIMITS, st.sampled_from([len, utf16_units, rendered]))
def test_the_parts_in_order_are_the_whole_and_no_grapheme_is_cut(
    text: str, limit: int, measure: object
) -> None:
    assert callable(measure)
    parts = split(text, limit=limit, measure=measure)

    assert list(chain.from_iterable(visible(part) for part in parts)) == visible(text)
    assert all(measure(part) <= limit for part in parts)


@settings(max_examples=150)
@given(st.text(), LIMITS)
def test_any_text_at_all_is_cut_without_loss(text: str, limit: int) -> None:
    parts = split(text, limit=limit)

    # Backticks at the start of a line open a code block, and that law is told below.
    if "```" not in text and "~~~" not in text:
        assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(len(part) <= limit for part in parts)


@settings(max_examples=100)
@given(
    st.lists(st.text("ab 🙂\u0301", max_size=30), min_size=1, max_size=60),
    st.text("word. \n", max_size=100),
    st.sampled_from(["```", "```python", "~~~~"]),
    st.integers(60, 300),
)
def test_a_code_block_that_is_cut_is_opened_again(
    lines: list[str], intro: str, fence: str, limit: int
) -> None:
    close = re.match("[`~]+", fence)
    assert close
    code = "\n".join(lines)
    text = f"{intro.strip()}\n\n{fence}\n{code}\n{close[0]}\n\nThe end."

    parts = split(text, limit=limit)

    assert all(len(part) <= limit for part in parts)
    assert all(part.count(close[0]) % 2 == 0 for part in parts), "each part closes what it opens"
    said = "".join(plain(parse(part)) for part in parts)
    assert "".join(said.split()) == "".join(plain(parse(text)).split())


def test_text_within_the_limit_is_one_part_untouched() -> None:
    assert split(" as it is \n", limit=16) == (" as it is \n",)


def test_a_paragraph_is_the_best_place_to_cut() -> None:
    assert split("First one. Still it.\n\nSecond one. Yes.", limit=30) == (
        "First one. Still it.",
        "Second one. Yes.",
    )


def test_a_sentence_is_the_next_best() -> None:
    assert split("One two three four. Five six seven.", limit=24) == (
        "One two three four.",
        "Five six seven.",
    )


def test_a_word_is_better_than_the_middle_of_one() -> None:
    assert split("short extraordinarily-long-words", limit=28) == ("short", "extraordinarily-long-words")


def test_without_any_border_graphemes_stay_whole() -> None:
    assert split(FAMILY * 5, limit=25, measure=utf16_units) == (FAMILY * 2, FAMILY * 2, FAMILY)


def test_only_a_grapheme_longer_than_the_limit_is_cut() -> None:
    monster = "e" + "\u0301" * 50

    assert "".join(split(monster, limit=16)) == monster


@pytest.mark.parametrize("span", ["**a b c d e f**", "[a b c d e f](https://shop.example)", "`a b c d e f`"])
def test_bold_links_and_code_are_not_torn(span: str) -> None:
    text = f"Some words go before it {span} and some more words come after it."

    parts = split(text, limit=70)

    assert len(parts) > 1
    assert any(span in part for part in parts)


def test_a_minus_at_a_cut_does_not_turn_into_a_bullet() -> None:
    parts = split("aaaa bbbb cccc dddd eeee - 3 ffff", limit=26)

    assert "".join(plain(parse(part)) for part in parts).count("•") == 0


def test_twenty_thousand_characters_are_cut_and_joined_again() -> None:
    text = "\n\n".join(
        f"Paragraph {n} says **something** about [this](https://shop.example/{n}). " * 4 for n in range(80)
    )
    assert len(text) > 20_000

    parts = split(text, limit=4096, measure=rendered)

    assert all(rendered(part) <= 4096 for part in parts)
    assert "\n\n".join(parts).split() == text.split()


@pytest.mark.parametrize(
    "piece", ["1. a few words\n", "- a\n", "> a\n", "*a ", "```a`b c\n", "\u0301", "word "]
)
def test_the_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    measured: list[int] = []

    def measure(text: str) -> int:
        measured.append(len(text))
        return utf16_units(text)

    text = "e" + piece * (3000 // len(piece))
    parts = split(text, limit=60, measure=measure)

    assert len(measured) <= 10 * len(parts)
    assert sum(measured) <= 15 * len(text)


@pytest.mark.parametrize("measure", [len, rendered])
@pytest.mark.parametrize(
    "line",
    [
        "- entry {n} says *something*",
        "{n}. a few words",
        "- entry {n}\n  - with `one`\n  - below it",
        "* a\n",
    ],
)
def test_a_long_list_is_cut_without_reading_it_again_and_again(
    line: str, measure: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert callable(measure)
    text = "\n".join(line.format(n=n) for n in range(1, 20_000 // len(line)))[:20_000]
    read: list[int] = []
    parser = tree._MARKDOWN.parse

    def counted(markdown: str) -> list[Token]:
        read.append(len(markdown))
        return parser(markdown)

    monkeypatch.setattr(tree._MARKDOWN, "parse", counted)
    tree._remembered.cache_clear()

    parts = split(text, limit=2000, measure=measure)

    assert all(measure(part) <= 2000 for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert sum(read) <= 1.5 * len(text)


ENTRIES = [
    *("- a\n", "* b\n", "+ c\n", "1. x\n", "2. y\n", "58. z\n", "1) p\n", " - i\n", "  - n\n", "   1. e\n"),
    *(
        "\n",
        "\n\n",
        "words\n",
        "> q\n",
        "> - l\n",
        "- - -\n",
        "***\n",
        "# h\n",
        "-\n",
        "1.\n",
        "**b\n",
        "c** d\n",
    ),
    *(
        "  more\n",
        "-\tx\n",
        "x\r\n",
        "`c\n",
        "- `d\n",
        "e` f\n",
        "```\n",
        "~~s\n",
        "- one (two)!  \n",
        "- " * 11 + "k\n",
    ),
]


@settings(max_examples=300)
@given(st.lists(st.sampled_from(ENTRIES), max_size=14).map("".join))
def test_a_list_read_entry_by_entry_is_what_it_is_as_a_whole(markdown: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tree, "_LONG_LIST", 10**9)
        whole = parse(markdown)
        patch.setattr(tree, "_LONG_LIST", 1)

        assert parse(markdown) == whole
