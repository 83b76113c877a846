"""Tables are read out, so that nobody has to read rows of bars on a phone."""

import pytest

from knowledge.tables import read_out

HEAD = "| Country | Days | Cost |\n|---|---|---:|\n"


def test_a_row_alone_has_a_line_for_each_column() -> None:
    assert read_out(f"{HEAD}| Ireland | 4 to 6 | €12.90 |") == "Country: Ireland\nDays: 4 to 6\nCost: €12.90"


def test_each_row_of_a_wide_table_names_its_columns() -> None:
    assert read_out(f"{HEAD}| Ireland, Spain | 4 to 6 | €12.90 |\n| Norway | | €18.90 |") == (
        "- Ireland, Spain – Days: 4 to 6; Cost: €12.90\n- Norway – Cost: €18.90"
    )


def test_two_columns_become_a_list_below_the_name_of_the_second() -> None:
    table = "Our machines:\n| Product | Price |\n|---|---|\n| Wren | €549 |\n| Finch | €249 |\nAll with tax."

    # A line right below a table is a row of it.
    assert read_out(table) == "Our machines:\n\nPrice:\n\n- Wren: €549\n- Finch: €249\n- All with tax."


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("| Weight | Where |\n|-|-|\n| up to 8 kg | cabin |\n| more | hold |", "Weight more: hold"),
        ("| | Where |\n|-|-|\n| 1 | cabin |\n| 2 | hold |", "- 1: cabin"),
        ("| | Mon | Tue |\n|-|-|-|\n| Ana | 9 | 10 |\n| Tom | | 11 |", "- Tom – Tue: 11"),
        ("| A | B | C |\n|-|-|-|\n| | 9 | 10 |\n| x | 1 | 2 |", "- B: 9; C: 10"),
    ],
)
def test_a_row_says_what_it_is_about_as_far_as_the_table_does(table: str, said: str) -> None:
    assert said in read_out(table)


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
