"""What is said stays the same, whatever politeness it begins with."""

from collections.abc import Callable
from dataclasses import fields

import pytest

from handoff.announced import is_announced
from handoff.asking import is_question
from handoff.choices import choice
from handoff.contacts import best_time, here_or_refused, way_named
from handoff.contempt import is_contempt
from handoff.lexicon import VOCABULARIES
from handoff.not_over import is_not_over
from handoff.over import is_over, may_be_over
from handoff.phrasebook import EVERY
from handoff.puzzled import is_puzzled
from handoff.ratings import beside_stars, is_blame, is_praise, is_thanks, stars_in, tells_trouble
from handoff.replies import short_replies
from handoff.waiting import asks_if_there, asks_to_wait, asks_when
from handoff.what_for import asks_what_for

REPLIES = short_replies()
TOPICS = ("Returning a gift", "Delivery times")
MERE = (EVERY.greetings, EVERY.sorry, EVERY.breath)
ALL = (*MERE, EVERY.please, EVERY.smileys, EVERY.thanks)
# "Please" takes an offer by itself, a smile is praise, and with thanks more is over, and less insisted on.
NO_SMILE = (*MERE, EVERY.please, EVERY.thanks)
UNTHANKED = (*MERE, EVERY.please, "🙂, 👋")
NEUTRAL = "my cup is blue"


def chosen(text: str) -> tuple[str, ...] | None:
    return choice(text, TOPICS)


# What each reads, what it hears, what it passes over besides `NEUTRAL`, and the courtesies that leave it so.
READERS: list[tuple[Callable[[str], object], str, str, tuple[str, ...]]] = [
    (is_question, "wie lange dauert das | is it working | cuándo llega", "it works", ALL),
    (is_announced, "I have a question | ich habe eine Frage", "", ALL),
    (asks_if_there, "still there? | bist du noch da?", "", (*MERE, EVERY.smileys)),
    (is_puzzled, "what? | verstehe ich nicht", "", (*MERE, EVERY.smileys)),
    (asks_what_for, "what for? | wozu brauchen Sie das?", "", ALL),
    (is_contempt, "your shop is a joke | euer Laden ist ein Witz", "", (*MERE, EVERY.smileys)),
    (asks_when, "wie lange dauert das noch | how long? | сколько ждать", "", ALL),
    (asks_to_wait, "one moment | warte", "", ALL),
    (is_over, "it works now | läuft wieder", "arrived", UNTHANKED),
    (may_be_over, "works | got it", "", ALL),
    (is_not_over, "still broken | geht nicht", "", ALL),
    (REPLIES.accepts, "yes | no | ja gerne | нет", "", (*MERE, EVERY.thanks, EVERY.smileys)),
    (REPLIES.takes_offer, "yes | no | ruf jemanden | yes please, order 4711", "", MERE),
    (REPLIES.takes_surely, "yes", "ok | no", MERE),
    (REPLIES.insists, "yes | actually yes", "ok", MERE),
    (REPLIES.takes_back, "actually no", "no", MERE),
    (REPLIES.wants_bot, "stop | zurück zum Bot", "", ALL),
    (stars_in, "5 | four | ⭐⭐ | 3 Sterne", "", ALL),
    (beside_stars, "4 but no refund yet", "", ALL),
    (is_praise, "very good | sehr gut", "not good", NO_SMILE),
    (is_blame, "not good | schlecht", "very good", ALL),
    (is_thanks, "thanks | danke", "", ALL),
    (tells_trouble, "it is still missing", "", ALL),
    (chosen, "2 | the second one | both | delivery", "", ALL),
    (here_or_refused, "here | no thanks | hier bitte", "", ALL),
    (way_named, "call me | by email", "", ALL),
    (best_time, "after 5 | um 17 Uhr", "call me", ALL),
]
NAMES = [reads.__name__ for reads, _, _, _ in READERS]


def told(says: str) -> list[str]:
    return [said.strip() for said in says.split("|") if said.strip()]


@pytest.mark.parametrize(("reads", "hears", "passes"), [row[:3] for row in READERS], ids=NAMES)
def test_what_is_said_without_a_courtesy_is_heard(
    reads: Callable[[str], object], hears: str, passes: str
) -> None:
    assert [said for said in told(hears) if reads(said) == reads(NEUTRAL)] == []
    assert [said for said in told(passes) if reads(said) != reads(NEUTRAL)] == []


@pytest.mark.parametrize(("reads", "hears", "passes", "courtesies"), READERS, ids=NAMES)
def test_a_courtesy_before_it_changes_nothing(
    reads: Callable[[str], object], hears: str, passes: str, courtesies: tuple[str, ...]
) -> None:
    polite = [" ".join(entry.split()) for entries in courtesies for entry in entries.split(",")]
    changed = {
        text: (reads(text), reads(said))
        for said in (*told(hears), *told(passes), NEUTRAL)
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


@pytest.mark.parametrize("reads", [row[0] for row in READERS], ids=NAMES)
def test_what_may_stand_around_others_says_no_less_than_its_words(reads: Callable[[str], object]) -> None:
    entries = {" ".join(entry.split()) for entries in AROUND for entry in entries.split(",")}

    # Beside a wave it is heard word by word, too.
    assert [entry for entry in sorted(entries) if reads(f"{entry} 👋") and not reads(entry)] == []
