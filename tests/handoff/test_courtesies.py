"""What is said stays the same, whatever politeness it begins with."""

from collections.abc import Callable
from dataclasses import fields

import pytest

from handoff.announced import is_announced
from handoff.asking import is_question
from handoff.choices import choice
from handoff.contacts import best_time, here_or_refused, way_named
from handoff.lexicon import VOCABULARIES
from handoff.not_over import is_not_over
from handoff.over import is_over, may_be_over
from handoff.phrasebook import EVERY
from handoff.ratings import beside_stars, is_blame, is_praise, is_thanks, stars_in, tells_trouble
from handoff.replies import short_replies
from handoff.waiting import asks_to_wait, asks_when

REPLIES = short_replies()
TOPICS = ("Returning a gift", "Delivery times")
MERE = (EVERY.greetings, EVERY.sorry, EVERY.breath)
ALL = (*MERE, EVERY.please, EVERY.smileys, EVERY.thanks)
# "Please" takes an offer by itself, a smile is praise, and with thanks more is over, and less insisted on.
NO_SMILE = (*MERE, EVERY.please, EVERY.thanks)
UNTHANKED = (*MERE, EVERY.please, "🙂, 👋")


def chosen(text: str) -> tuple[str, ...] | None:
    return choice(text, TOPICS)


READERS: list[tuple[Callable[[str], object], str, tuple[str, ...]]] = [
    (is_question, "wie lange dauert das | is it working | it works | cuándo llega | my cup is blue", ALL),
    (is_announced, "I have a question | ich habe eine Frage | my cup is blue", ALL),
    (asks_when, "wie lange dauert das noch | how long? | сколько ждать | my cup is blue", ALL),
    (asks_to_wait, "one moment | warte | my cup is blue", ALL),
    (is_over, "it works now | läuft wieder | arrived | my cup is blue", UNTHANKED),
    (may_be_over, "works | got it | my cup is blue", ALL),
    (is_not_over, "still broken | geht nicht | my cup is blue", ALL),
    (REPLIES.accepts, "yes | no | ja gerne | нет | my cup is blue", (*MERE, EVERY.thanks, EVERY.smileys)),
    (REPLIES.takes_offer, "yes | no | ruf jemanden | yes please, order 4711 | my cup is blue", MERE),
    (REPLIES.takes_surely, "yes | ok | no | my cup is blue", MERE),
    (REPLIES.insists, "yes | actually yes | ok | my cup is blue", MERE),
    (REPLIES.takes_back, "actually no | no | my cup is blue", MERE),
    (REPLIES.wants_bot, "stop | zurück zum Bot | my cup is blue", ALL),
    (stars_in, "5 | four | ⭐⭐ | 3 Sterne | my cup is blue", ALL),
    (beside_stars, "4 but no refund yet | my cup is blue", ALL),
    (is_praise, "very good | sehr gut | not good | my cup is blue", NO_SMILE),
    (is_blame, "not good | schlecht | very good | my cup is blue", ALL),
    (is_thanks, "thanks | danke | my cup is blue", ALL),
    (tells_trouble, "it is still missing | my cup is blue", ALL),
    (chosen, "2 | the second one | both | delivery | my cup is blue", ALL),
    (here_or_refused, "here | no thanks | hier bitte | my cup is blue", ALL),
    (way_named, "call me | by email | my cup is blue", ALL),
    (best_time, "call me | after five | um 17 Uhr", ALL),
]


@pytest.mark.parametrize(
    ("reads", "says", "courtesies"), READERS, ids=lambda value: getattr(value, "__name__", "")
)
def test_a_courtesy_before_it_changes_nothing(
    reads: Callable[[str], object], says: str, courtesies: tuple[str, ...]
) -> None:
    polite = [" ".join(entry.split()) for entries in courtesies for entry in entries.split(",")]
    told = [said.strip() for said in says.split("|")]
    changed = {
        text: (reads(text), reads(said))
        for said in told
        for courtesy in polite
        for text in (f"{courtesy} {said}", f"{courtesy}, {said}")
        if reads(text) != reads(said)
    }

    assert changed == {}


# What stands around other words where one thing is listened for is itself said where another is.
AROUND = (
    *(",".join(each.phrases(said)) for each in VOCABULARIES for said in ("yes", "no", "stop")),
    *(getattr(EVERY, field.name) for field in fields(EVERY) if field.name.startswith("around_")),
    EVERY.after_all,
    EVERY.well,
    EVERY.now,
    EVERY.thanks_for_help,
)


@pytest.mark.parametrize("reads", [reads for reads, _, _ in READERS])
def test_what_may_stand_around_others_says_no_less_than_its_words(reads: Callable[[str], object]) -> None:
    entries = {" ".join(entry.split()) for entries in AROUND for entry in entries.split(",")}

    # Beside a wave it is heard word by word, too.
    assert [entry for entry in sorted(entries) if reads(f"{entry} 👋") and not reads(entry)] == []
