"""Sensitive matters in all sixteen languages, told by how they are worded."""

from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import pytest

from handoff.sensitive import Sensitive
from handoff.topic_wording import WORDED_FROM, TopicWording, by_topic
from handoff.topics import DEFAULT_TOPICS, Topic

UNSEEN = Path(__file__).with_name("sensitive_unseen.tsv")
TOPICS = tuple(DEFAULT_TOPICS)


@pytest.fixture(scope="module")
def wording() -> TopicWording:
    return TopicWording()


def _fires(wording: TopicWording, text: str) -> str | None:
    worded = wording.odds(text)
    odds = by_topic(worded, TOPICS) if worded is not None else {}
    topic = max(odds, key=odds.__getitem__, default="")
    return topic if topic and odds[topic] >= WORDED_FROM else None


def test_most_sensitive_messages_that_nothing_was_learned_from_are_told_by_their_wording(
    wording: TopicWording,
) -> None:
    rows = [line.split("\t") for line in UNSEEN.read_text("utf-8").splitlines()]
    told: dict[str, list[bool]] = defaultdict(list)
    right = []
    for language, label, text in rows:
        fired = _fires(wording, text)
        told["calm" if label == "calm" else language].append(fired is not None)
        if fired and label != "calm":
            right.append(fired == label)

    calm = told.pop("calm")
    every = [fired for each in told.values() for fired in each]

    assert len(told) == 16
    assert sum(every) / len(every) >= 0.6
    assert all(sum(each) / len(each) >= 0.45 for each in told.values()), dict(told)
    assert sum(calm) / len(calm) <= 0.025
    assert sum(right) / len(right) >= 0.85


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("ihr habt mir den beitrag zweimal vom konto gezogen", "payment dispute"),
        ("on m'a piqué mon portable et quelqu'un paie avec ma carte", "fraud"),
        ("mi padre falleció la semana pasada y la línea sigue a su nombre", "bereavement"),
        ("ho preso la scossa dal vostro bollitore e mi fa male il braccio", "safety"),
        ("spotkamy się w sądzie, mój prawnik już pisze pozew", "legal"),
        ("huele a gas", "safety"),
        ("есть запах газа", "safety"),
        ("有煤气味", "safety"),
        ("oma is gestorben", "bereavement"),
        ("पिताजी गुज़र गए", "bereavement"),
        ("मेरी माँ गुजर गईं", "bereavement"),
        ("मेरे पति पिछले महीने गुज़र गए", "bereavement"),
        ("smell of gas at home", "safety"),
        ("there is a smell of gas in my kitchen", "safety"),
        ("카드 도난당했어요", "fraud"),
    ],
)
async def test_a_sensitive_matter_is_seen_in_any_language_without_an_embedder(text: str, topic: str) -> None:
    sensitivity = await Sensitive(None, DEFAULT_TOPICS).of(text)

    assert (sensitivity.topic, sensitivity.action) == (topic, "escalate")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "and the Heron?",
            "and refurbished?",
            "and express?",
            "and customs?",
            "and then?",
            "who pays this?",
        ),
        *("never heard of it", "no wait, dont", "never mind, it is all settled", "you already told me that"),
        *("spoko, nie", "hadi bakalım", "y el Heron?", "e o Heron?", "en de Reiger?", "それで？", "那周末呢"),
        *("und in die Schweiz?", "et le dimanche ?", "а в воскресенье?", "일요일은요?", "और रविवार को?"),
    ],
)
async def test_two_words_that_follow_up_raise_no_alarm(text: str) -> None:
    assert (await Sensitive(None, DEFAULT_TOPICS).of(text)).action is None


@pytest.mark.parametrize(
    "text",
    ["दस दिन गुज़र गए, मेरा पार्सल कहाँ है?", "does your camping stove smell of gas when new?"],
)
async def test_words_that_also_say_something_harmless_raise_no_alarm(text: str) -> None:
    assert (await Sensitive(None, DEFAULT_TOPICS).of(text)).action is None


async def test_a_topic_that_the_company_defines_anew_is_told_by_its_own_examples_alone() -> None:
    text = "ho preso la scossa dal vostro bollitore e mi fa male il braccio"
    own = {**DEFAULT_TOPICS, "safety": Topic(words=("recall",))}

    assert (await Sensitive(None, DEFAULT_TOPICS).of(text)).topic == "safety"
    assert (await Sensitive(None, own).of(text)).topic != "safety"


async def test_a_built_in_topic_with_another_action_keeps_its_wording() -> None:
    text = "ho preso la scossa dal vostro bollitore e mi fa male il braccio"
    own = {**DEFAULT_TOPICS, "safety": replace(DEFAULT_TOPICS["safety"], action="offer")}

    assert (await Sensitive(None, own).of(text)).action == "offer"


@pytest.mark.parametrize("text", ["", "hmm", "hmm hmm", "ok", "?!", "тут", "4711", "\ud800"])
async def test_what_is_too_short_to_say_anything_is_about_nothing(text: str) -> None:
    assert (await Sensitive(None, DEFAULT_TOPICS).of(text)).action is None
