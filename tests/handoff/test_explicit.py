"""Requests for a person as people type them, and what looks like one."""

import time
from pathlib import Path

import pytest

from handoff.explicit import ExplicitRequests
from handoff.lexicon import VOCABULARIES

EXPLICIT = ExplicitRequests(["workshop", "Marit"])

ROWS = [
    line.split("\t")
    for line in Path(__file__).with_name("explicit.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("text", [text for _, asks, text in ROWS if asks == "yes"])
def test_asking_for_a_person_always_works(text: str) -> None:
    assert EXPLICIT.sureness(text) >= 0.5


@pytest.mark.parametrize("text", [text for _, asks, text in ROWS if asks == "no"])
def test_what_only_looks_like_asking_for_a_person_is_not_taken_for_it(text: str) -> None:
    assert EXPLICIT.sureness(text) < 0.5


def test_every_language_is_tested_both_ways() -> None:
    tested = {(language, asks) for language, asks, _ in ROWS}

    assert tested == {(vocabulary.language, asks) for vocabulary in VOCABULARIES for asks in ("yes", "no")}


@pytest.mark.parametrize(
    "text", ["can I speak to Marit?", "put me through to the workshop", "talk to marit please"]
)
def test_the_company_s_own_words_can_be_asked_for(text: str) -> None:
    assert EXPLICIT.sureness(text) >= 0.5
    assert ExplicitRequests().sureness(text) < 0.5


@pytest.mark.parametrize("text", ["", " ", "\u200b", "😀", "a" * 1_000_000, "human " * 100_000, "\ud800"])
def test_no_text_is_too_odd_or_too_long(text: str) -> None:
    EXPLICIT.sureness("warm up")

    begun = time.process_time()
    sureness = EXPLICIT.sureness(text)

    assert 0.0 <= sureness <= 1.0
    assert time.process_time() - begun < 1.0
