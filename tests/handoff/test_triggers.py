"""Sensitive matters and repeated questions, with a small embedder of our own at the port and without one."""

from collections.abc import Sequence

import numpy as np
import pytest

from bot.ports import Triggers as TriggersDoor
from handoff.fold import LONGEST, fold, words
from handoff.topics import DEFAULT_TOPICS, Topic
from handoff.triggers import Triggers


class BagOfWords:
    """Meaning as the words that two texts share: enough to see what the triggers do with vectors."""

    dimensions = 512
    fingerprint = "bag-of-words"
    languages = None
    polyglot = None

    def understands(self, text: str) -> bool:
        return True

    async def embed(self, texts: Sequence[str]) -> np.ndarray:
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in words(fold(text)):
                vectors[row, sum(map(ord, word)) * 31 % self.dimensions] += 1.0
        return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))


TRIGGERS: TriggersDoor = Triggers()
WITH_VECTORS: TriggersDoor = Triggers(BagOfWords())


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("You charged me twice for order 4711!", "payment dispute"),
        ("my account was hacked", "fraud"),
        ("I demand my money back", "refund beyond policy"),
        ("I want to file a complaint", "complaint"),
        ("you will hear from my lawyer", "legal"),
        ("mein Anwalt meldet sich bei Ihnen", "legal"),
        ("мой адвокат свяжется с вами", "legal"),
        ("我要投诉", "complaint"),
        ("the charger caught fire", "safety"),
        ("this is a privacy breach", "data protection"),
        ("my mother passed away", "bereavement"),
        ("you idiots!!!", "strong emotion"),
    ],
)
async def test_what_is_for_people_is_seen_without_vectors_too(text: str, topic: str) -> None:
    for triggers in (TRIGGERS, WITH_VECTORS):
        sensitivity = await triggers.sensitivity(text)

        assert sensitivity.strength >= 0.5
        assert (sensitivity.topic, sensitivity.action) == (topic, DEFAULT_TOPICS[topic].action)


@pytest.mark.parametrize(
    "text",
    [
        "What is your refund policy?",
        "how do I return an item",
        "I don't like the blue one, do you have it in red?",
        "my order is late",
        "THE SIZE IS TOO BIG!!!",
        "bad weather today",
        "where is my order?",
        "",
    ],
)
async def test_a_calm_question_or_a_mere_bad_word_is_not_for_people(text: str) -> None:
    for triggers in (TRIGGERS, WITH_VECTORS):
        sensitivity = await triggers.sensitivity(text)

        assert sensitivity.strength < 0.5
        assert (sensitivity.topic, sensitivity.action) == (None, None)


async def test_heat_turns_a_grievance_into_a_matter_for_people() -> None:
    calm = await TRIGGERS.sensitivity("this is ridiculous, still waiting")
    heated = await TRIGGERS.sensitivity("THIS IS RIDICULOUS, STILL WAITING!!!")

    assert calm.strength < 0.5 <= heated.strength


async def test_a_topic_of_the_company_s_own_is_added_and_can_replace_a_built_in_one() -> None:
    triggers = Triggers(
        BagOfWords(),
        topics={
            "allergy": Topic(
                words=("anaphylaxis",), examples=("your coffee gave me a rash",), action="answer_then_offer"
            ),
            "legal": Topic(words=("barrister",)),
        },
    )

    assert (await triggers.sensitivity("anaphylaxis after lunch")).topic == "allergy"
    assert (await triggers.sensitivity("Your coffee gave me a rash!")).action == "answer_then_offer"
    assert (await triggers.sensitivity("my barrister will write")).topic == "legal"
    assert (await triggers.sensitivity("you will hear from my lawyer")).topic != "legal"


ASKED = ["how can I change my delivery address?", "I need to change the delivery address"]


@pytest.mark.parametrize("triggers", [TRIGGERS, WITH_VECTORS])
async def test_the_same_question_rephrased_twice_is_a_repetition(triggers: TriggersDoor) -> None:
    repetition = await triggers.repetition("change my delivery address, how?", ASKED)

    assert repetition.fires
    assert repetition.strength >= 0.5


@pytest.mark.parametrize("triggers", [TRIGGERS, WITH_VECTORS])
async def test_courtesies_between_the_questions_do_not_hide_the_repetition(triggers: TriggersDoor) -> None:
    earlier = ["hello", ASKED[0], "no", "thanks", ASKED[1], "ok"]

    assert (await triggers.repetition("change my delivery address, how?", earlier)).fires


@pytest.mark.parametrize("triggers", [TRIGGERS, WITH_VECTORS])
async def test_staff_are_told_how_the_question_was_put_and_not_what_else_was_asked(
    triggers: TriggersDoor,
) -> None:
    earlier = ["do you sell gift cards", ASKED[0], "where is your shop", ASKED[1]]
    repetition = await triggers.repetition("change my delivery address, how?", earlier)

    assert repetition.alike == tuple(ASKED)
    assert (await triggers.repetition("where is your shop", earlier)).alike == ()


async def test_the_same_words_three_times_are_a_repetition() -> None:
    assert (await TRIGGERS.repetition("refund?", ["refund?", "refund?"])).fires


@pytest.mark.parametrize("triggers", [TRIGGERS, WITH_VECTORS])
@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("change my delivery address, how?", []),
        ("change my delivery address, how?", ASKED[:1]),
        ("do you sell gift cards", ASKED),
        ("thanks", ["thanks", "thanks"]),
        ("yes", ["yes", "yes"]),
        ("no", ["no", "no"]),
        ("4711", ["4711", "4711"]),
        ("I meant the delivery address, how can I change it", ASKED),
        ("change my delivery address, how?", [ASKED[0], "do you sell gift cards"]),
    ],
)
async def test_thanks_corrections_and_new_topics_are_no_repetition(
    triggers: TriggersDoor, text: str, earlier: list[str]
) -> None:
    assert not (await triggers.repetition(text, earlier)).fires


def test_words_of_the_company_reach_the_request_for_a_person() -> None:
    assert Triggers(words=["Marit"]).wants_person("can I speak to Marit?") >= 0.5


@pytest.mark.parametrize("character", ["a", "\ufdfa", "\u1e9e", "😀", "\U0001d15e"])
def test_a_novel_is_cut_however_much_each_of_its_characters_stands_for(character: str) -> None:
    assert len(fold(character * 10_000)) <= 3 * 2 * LONGEST


PAGE = "The Heron is a hand grinder.\nEach Heron is looked at by a superviser."


@pytest.mark.parametrize(
    "text", ["und die Heron?", "Heron?", "heron", "Heron bitte", "was ist mit der Heron"]
)
async def test_a_name_of_the_pages_is_no_misspelt_person(text: str) -> None:
    triggers = Triggers(pages=lambda: [PAGE])
    await triggers.prepare()

    assert triggers.wants_person(text) < 0.3


@pytest.mark.parametrize("text", ["can I talk to a superviser please", "an agnet please", "talk to a humman"])
async def test_a_slip_is_forgiven_all_the_same_and_so_is_one_that_is_a_word_of_the_pages(text: str) -> None:
    triggers = Triggers(pages=lambda: [PAGE])
    await triggers.prepare()

    assert triggers.wants_person(text) >= 0.5


@pytest.mark.parametrize("text", ["ma machine fuit", "ma machine", "mon robot fuit"])
def test_ones_own_machine_is_not_the_bot(text: str) -> None:
    assert TRIGGERS.wants_person(text) < 0.3


@pytest.mark.parametrize("text", ["jak zgłosić reklamację?", "gdzie mogę zgłosić reklamację"])
def test_how_a_claim_is_made_in_polish_asks_for_nobody(text: str) -> None:
    assert TRIGGERS.wants_person(text) < 0.3


@pytest.mark.parametrize("text", ["passez moi quelqu'un", "passez-moi quelqu'un svp"])
def test_put_somebody_on_asks_for_a_person_in_french(text: str) -> None:
    assert TRIGGERS.wants_person(text) >= 0.5
