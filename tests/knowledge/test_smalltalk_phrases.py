"""The lists of phrases: each phrase in one place, and each of them read as what it is listed for."""

from collections import Counter
from string import ascii_letters, digits

import pytest

from knowledge.smalltalk import LANGUAGES, SHARED, small_talk
from knowledge.smalltalk.courtesies import Courtesies
from knowledge.smalltalk.folding import folded

BY_LANGUAGE = pytest.mark.parametrize("courtesies", LANGUAGES, ids=[each.language for each in LANGUAGES])


@BY_LANGUAGE
def test_each_phrase_stands_once_in_a_language_and_in_one_role(courtesies: Courtesies) -> None:
    listed = Counter(folded(phrase) for phrase, _ in (*SHARED.entries(), *courtesies.entries()))

    assert not [phrase for phrase, times in listed.items() if times > 1]


@BY_LANGUAGE
def test_no_phrase_is_a_bare_number(courtesies: Courtesies) -> None:
    said = [phrase for phrase, part in courtesies.entries() if part != "O"]  # "thanks 4 the info"

    assert not [phrase for phrase in said if phrase.isdigit()]


@pytest.mark.parametrize("letter", [*ascii_letters, *digits])
def test_a_letter_or_a_digit_alone_is_an_answer_to_something_and_no_small_talk(letter: str) -> None:
    assert small_talk(letter) is None


def test_every_language_has_its_own_greeting_thanks_bye_and_question_whom_one_talks_to() -> None:
    lacking = {
        each.language
        for each in LANGUAGES
        if not (each.greeting and each.thanks and each.bye and each.how_are_you and each.who_are_you)
    }

    assert not lacking
