"""Each way of asking for a person that the grammar knows, in the message that stands beside it."""

import pytest

from handoff.explicit import ExplicitRequests
from handoff.grammar import named_once, plain
from handoff.parts import pattern
from handoff.phrasings import ALONE, REQUESTS, VERB_LAST, Phrasing

EXPLICIT = ExplicitRequests(["Marit"])
ASKS_FROM = 0.5
PHRASINGS = [*REQUESTS, *ALONE, *VERB_LAST]


@pytest.mark.parametrize("phrasing", PHRASINGS, ids=lambda phrasing: phrasing.example)
def test_a_phrasing_is_heard_in_the_message_that_stands_beside_it(phrasing: Phrasing) -> None:
    rows = EXPLICIT.rows(phrasing.example)

    assert EXPLICIT.understood(phrasing.example) >= ASKS_FROM
    assert any(phrasing.pattern.search(named_once(plain(row))) for row in rows), rows


@pytest.mark.parametrize("word", ["persn", "want|persn", "!persn"])
def test_a_pattern_in_a_word_that_is_no_part_is_refused(word: str) -> None:
    with pytest.raises(KeyError):
        pattern(word)


@pytest.mark.parametrize(
    ("written", "letters"),
    [
        ("want|get light* person", "[WG]l*P"),
        ("(unknown | !pause{0,3}) $", "(?:o|[^.,]{0,3})$"),
        ("(?<!want) full_stop (?=anybody)", "(?<!W)[.](?=[PpS])"),
    ],
)
def test_what_is_written_in_words_is_a_pattern_over_letters(written: str, letters: str) -> None:
    assert pattern(written).pattern == letters
