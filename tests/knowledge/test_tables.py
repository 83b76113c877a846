"""Tables are read out, so that nobody has to read rows of bars on a phone."""

import pytest

from knowledge.tables import read_out

HEAD = "| Country | Days | Cost |\n|---|---|---:|\n"


def test_a_row_alone_has_a_line_for_each_column() -> None:
    assert read_out(f"{HEAD}| Ireland | 4 to 6 | €12.90 |") == "Country: Ireland\nDays: 4 to 6\nCost: €12.90"


def test_each_row_of_several_names_its_columns() -> None:
    assert read_out(f"{HEAD}| Ireland, Spain | 4 to 6 | €12.90 |\n| Norway | | €18.90 |") == (
        "- Country: Ireland, Spain; Days: 4 to 6; Cost: €12.90\n- Country: Norway; Cost: €18.90"
    )


def test_of_two_columns_neither_is_read_out_as_the_other() -> None:
    table = (
        "In the flats:\n\n| Allowed | Not allowed |\n|---|---|\n| Small dogs | Cats |\n| Guide dogs | Birds |"
    )

    assert read_out(table) == (
        "In the flats:\n\n- Allowed: Small dogs; Not allowed: Cats\n- Allowed: Guide dogs; Not allowed: Birds"
    )


def test_what_stands_right_below_a_table_is_a_row_of_it() -> None:
    table = "Our machines:\n| Product | Price |\n|---|---|\n| Wren | €549 |\nAll with tax."

    assert read_out(table) == "Our machines:\n\n- Product: Wren; Price: €549\n- Product: All with tax."


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (
            "| | Mon | Tue |\n|-|-|-|\n| Ana | 9 | 10 |\n| Tom | | 11 |",
            "- Ana – Mon: 9; Tue: 10\n- Tom – Tue: 11",
        ),
        ("| A | B | C |\n|-|-|-|\n| | 9 | 10 |\n| x | 1 | 2 |", "- B: 9; C: 10\n- A: x; B: 1; C: 2"),
        ("| Open | |\n|-|-|\n| Mon | 9-5 |\n| Tue | |", "- Open: Mon; 9-5\n- Open: Tue"),
    ],
)
def test_what_has_no_name_or_says_nothing_is_read_out_without(table: str, said: str) -> None:
    assert read_out(table) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- Prices:\n\n  {}\n  {}\n- Days: 4", "- Prices:\n\nA: x\nB: 1\n\n- Days: 4"),
        ("1. Choose.\n2. Pay:\n   {}\n   {}\n3. Wait.", "1. Choose.\n2. Pay:\n\nA: x\nB: 1\n\n3. Wait."),
        ("> Prices:\n>\n> {}\n> {}\n>\n> With tax.", "> Prices:\n>\n\nA: x\nB: 1\n\n>\n> With tax."),
    ],
)
def test_tables_in_lists_and_quotations_are_read_out_too(text: str, said: str) -> None:
    indent = text.partition("{}")[0].rpartition("\n")[2]
    table = text.format("| A | B |", f"|---|---|\n{indent}| x | 1 |")

    assert read_out(table) == said


def test_cells_keep_their_markup_and_no_break_of_html() -> None:
    table = "| Where | What |\n|-|-|\n| [here](https://a.example) | **one**<br/>a \\| b |"

    assert read_out(table) == "Where: [here](https://a.example)\nWhat: **one**, a | b"


def test_what_stands_around_a_table_stays() -> None:
    assert read_out(f"Before:\r\n\r\n{HEAD}| Norway | 4 | €18 |\n\nAfter.") == (
        "Before:\n\nCountry: Norway\nDays: 4\nCost: €18\n\nAfter."
    )


@pytest.mark.parametrize("text", ["a | b", "```\n| A |\n|---|\n| b |\n```", "| A | B |\nno table", "", "|"])
def test_what_is_no_table_stays_as_it_is(text: str) -> None:
    assert read_out(text) == text
