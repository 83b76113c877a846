"""Numbers, times and addresses are the sources' own, to the letter."""

from time import process_time
from timeit import timeit

import pytest

from knowledge.facts import facts
from knowledge.grounding import check
from knowledge.passage import Passage


def page(text: str, language: str = "en") -> Passage:
    return Passage(id=text, kind="page", source="page.md", title="A page", text=text, language=language)


@pytest.mark.parametrize(
    ("written", "less", "more"),
    [
        ("The bottle holds {} litres.", "0.500", "500"),
        ("The bottle holds {} litres.", "0.075", "75"),
        ("Der Akku wiegt {} kg.", "0,750", "750"),
        ("Le paquet pèse {} kg.", "0,250", "250"),
    ],
)
def test_a_part_of_one_is_no_thousand(written: str, less: str, more: str) -> None:
    language = "en" if "bottle" in written else "de" if "Akku" in written else "fr"

    assert check(written.format(more), [page(written.format(less), language)]).text == ""
    assert check(written.format(less), [page(written.format(more), language)]).text == ""


@pytest.mark.parametrize(("written", "said"), [("0.500", "0.5"), ("0,750", "0.75"), ("1.500", "1,500")])
def test_the_same_number_may_be_written_in_another_way(written: str, said: str) -> None:
    source = page(f"The large bottle holds {written} litres.")

    assert check(f"The large bottle holds {said} litres.", [source]).text


@pytest.mark.parametrize("repeated", ["-", "a-", "a.", "1", "1.", "1,", "[", "![", "[]("])
def test_a_long_run_of_anything_is_read_at_once(repeated: str) -> None:
    text = (20_000 * repeated)[:20_000]

    assert timeit(lambda: facts(text), number=1, timer=process_time) < 1
