"""What a fluent model could twist: sentences in a page's own words that do not say what the page says.

Each file of `twisted/` is one language; its head explains the signs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

import knowledge
from knowledge.grounding import check
from knowledge.load import load
from knowledge.passage import Passage

SHOP = Path(knowledge.__file__).parents[1] / "sandbox" / "shop" / "knowledge"
FILES = sorted((Path(__file__).parent / "twisted").glob("*.txt"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A sentence and what it is checked against."""

    sign: str
    sentence: str
    page: tuple[Passage, ...]


@cache
def shop() -> tuple[Passage, ...]:
    return tuple(load(SHOP).passages)


def shop_page(name: str) -> tuple[Passage, ...]:
    return tuple(each for each in shop() if each.source.partition("#")[0] == name)


def rows(file: Path) -> Iterator[Row]:
    page: tuple[Passage, ...] = ()
    title = ""
    for line in file.read_text(encoding="utf-8").splitlines():
        sign, _, rest = line.partition(" ")
        match sign:
            case "@":
                title, page = rest, shop_page(rest)
            case ">":
                number = f"{title} {len(page)}"
                page = (*page, Passage(id=number, kind="page", source=title, title=title, text=rest))
            case "+" | "-" | "?":
                yield Row(sign=sign, sentence=rest.partition(" | ")[2] or rest, page=page)


ROWS = [row for file in FILES for row in rows(file)]


def of(sign: str) -> pytest.MarkDecorator:
    chosen = [row for row in ROWS if row.sign == sign]
    return pytest.mark.parametrize("row", chosen, ids=lambda row: row.sentence[:60])


@of("+")
def test_what_the_page_says_in_other_words_is_kept(row: Row) -> None:
    assert check(row.sentence, row.page).text


@of("-")
def test_what_the_page_does_not_say_is_not_said_in_its_own_words_either(row: Row) -> None:
    checked = check(row.sentence, row.page)

    assert checked.text == "", checked.supports


@of("?")
def test_what_is_known_to_slip_through_is_listed_as_such(row: Row) -> None:
    assert check(row.sentence, row.page).text, "caught now: give it a minus sign"


def test_the_corpus_is_large_enough() -> None:
    assert len({row.sentence for row in ROWS if row.sign == "-"}) >= 60
    assert len([row for row in ROWS if row.sign == "?"]) <= 0.1 * len(ROWS)
