from dataclasses import fields

import pytest

from handoff.lexicon import VOCABULARIES
from handoff.phrasebook import EVERY, LANGUAGES, Phrases

SPOKEN = [phrases for phrases in LANGUAGES if phrases.language]
# What customers of every language say.
EVERYWHERE = (
    "greetings",
    "thanks",
    "over",
    "helped",
    "not_over",
    "maybe_over",
    "waits",
    "when",
    "after_all",
    "do_it",
    "leave_it",
    "call_off",
    "no_call",
    "i_see",
    "heard_before",
    "praise",
    "blame",
    "here",
    "refuses",
    "phone",
    "email",
    "first",
    "second",
    "both",
    "neither",
    "announces",
)


def listed(phrases: Phrases) -> list[tuple[str, str]]:
    return [
        (field.name, entry)
        for field in fields(phrases)
        if field.name != "language" and getattr(phrases, field.name)
        for entry in getattr(phrases, field.name).split(",")
    ]


def test_every_language_that_a_person_is_asked_for_in_has_its_short_phrases() -> None:
    assert [phrases.language for phrases in SPOKEN] == [each.language for each in VOCABULARIES]


@pytest.mark.parametrize("phrases", SPOKEN, ids=lambda phrases: phrases.language)
def test_a_language_has_words_for_what_is_said_everywhere(phrases: Phrases) -> None:
    assert [name for name in EVERYWHERE if not getattr(phrases, name).strip()] == []


@pytest.mark.parametrize("phrases", LANGUAGES, ids=lambda phrases: phrases.language or "pictures")
def test_no_entry_is_empty_or_stands_twice(phrases: Phrases) -> None:
    entries = [(name, " ".join(entry.split())) for name, entry in listed(phrases)]

    assert [name for name, entry in entries if not entry] == []
    assert sorted({entry for entry in entries if entries.count(entry) > 1}) == []


@pytest.mark.parametrize(
    ("name", "besides"),
    [
        ("around_contact", "answer"),
        ("around_contact", "no_answer"),
        ("answer", "no_answer"),
        ("around_rating", "gives"),
        ("second", "two"),
        ("before_question", "but_or_and"),
    ],
)
def test_what_is_read_together_is_written_once(name: str, besides: str) -> None:
    entries = [(each.language, *entry) for each in LANGUAGES for entry in listed(each)]
    written = {(language, entry.strip()) for language, field, entry in entries if field == name}
    again = {(language, entry.strip()) for language, field, entry in entries if field == besides}

    assert written & again == set()


def test_all_languages_are_heard_at_once() -> None:
    assert {entry for phrases in LANGUAGES for entry in listed(phrases)} == set(listed(EVERY))
