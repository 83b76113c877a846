"""Sensitive matters in all sixteen languages, told by how they are worded and by what they mean."""

from collections import defaultdict

import pytest

from handoff.sensitive import Sensitive
from handoff.topics import DEFAULT_TOPICS, Topic
from knowledge.minilm import MiniLM
from knowledge.polyglot import Polyglot
from tests.handoff.test_topic_wording import UNSEEN


@pytest.fixture(scope="module")
def sensitive() -> Sensitive:
    return Sensitive(MiniLM(polyglot=Polyglot()), DEFAULT_TOPICS)


async def test_most_sensitive_messages_that_nothing_was_learned_from_are_seen(sensitive: Sensitive) -> None:
    rows = [line.split("\t") for line in UNSEEN.read_text("utf-8").splitlines()]
    seen: dict[str, list[bool]] = defaultdict(list)
    right = []
    for language, label, text in rows:
        found = await sensitive.of(text)
        seen["calm" if label == "calm" else language].append(found.action is not None)
        if found.action is not None and label != "calm":
            right.append(found.topic == label)

    calm = seen.pop("calm")
    every = [one for each in seen.values() for one in each]

    assert len(seen) == 16
    assert sum(every) / len(every) >= 0.8
    assert all(sum(each) / len(each) >= 0.6 for each in seen.values()), dict(seen)
    assert sum(calm) / len(calm) <= 0.065
    assert sum(right) / len(right) >= 0.9


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("das ist eine Frechheit, so einen miesen Service habe ich noch nie erlebt", "complaint"),
        ("ma carte a été débitée deux fois pour la même commande", "payment dispute"),
        ("alguien está usando mi cuenta sin mi permiso", "fraud"),
        ("mój dziadek zmarł i nie wiem, co zrobić z jego umową", "bereavement"),
        ("ürününüz alev aldı, elim yandı", "safety"),
        ("弁護士に相談して訴えるつもりです", "legal"),
        ("pésimo servicio, nunca más", "complaint"),
        ("très déçue, service nul", "complaint"),
        ("smell of gas!!", "safety"),
        ("money has gone missing from my account", "fraud"),
        ("wer hat euch erlaubt, meine Adresse an andere Firmen zu geben", "data protection"),
    ],
)
async def test_it_is_seen_in_words_that_no_list_has(text: str, topic: str, sensitive: Sensitive) -> None:
    assert (await sensitive.of(text)).topic == topic


@pytest.mark.parametrize(
    ("text", "around"),
    [
        (
            "Sie haben mir zweimal Geld abgebucht.",
            (
                "Ich bin seit Jahren bei Ihnen. Die Bestellung kam am Montag an. Alles hat gut gepasst."
                " Der Fahrer war freundlich. Meine Nachbarin hat auch bestellt."
            ),
        ),
        (
            "ma carte a été débitée deux fois",
            (
                "Bonjour, j'ai commandé une machine la semaine dernière. Elle est arrivée mardi."
                " Le café est très bon. Ma fille en veut une aussi."
            ),
        ),
        (
            "my card was charged twice",
            "Hi there, I ordered a grinder last week. It came on Tuesday. It works well. I like the colour.",
        ),
    ],
)
async def test_a_grievance_counts_whatever_is_said_around_it(
    text: str, around: str, sensitive: Sensitive
) -> None:
    assert (await sensitive.of(f"{around} {text}")).topic == "payment dispute"
    assert (await sensitive.of(around)).action is None


@pytest.mark.parametrize(
    "text",
    [
        *(
            "and the Heron?",
            "and express?",
            "who pays this?",
            "no wait, dont",
            "never mind, it is all settled",
        ),
        *(
            "und in die Schweiz?",
            "et le dimanche ?",
            "а в воскресенье?",
            "일요일은요?",
            "それで？",
            "y el Heron?",
        ),
        *(
            "Wo ist meine Bestellung?",
            "¿Cuánto tarda el envío a Canarias?",
            "可以开发票吗？",
            "iade süresi kaç gün",
        ),
    ],
)
async def test_what_is_calm_raises_no_alarm(text: str, sensitive: Sensitive) -> None:
    assert (await sensitive.of(text)).action is None


async def test_a_topic_of_ones_own_is_seen_in_other_languages_than_its_examples() -> None:
    examples = (
        "I am a journalist and would like a statement",
        "we are writing an article about your company",
        "who answers questions of the press",
        "I work for a newspaper and have a few questions",
        "could your founder give our radio station an interview",
    )
    topics = {"press": Topic(examples=examples, action="escalate")}
    sensitive = Sensitive(MiniLM(polyglot=Polyglot()), topics)

    for asked in (
        "Ich bin Journalistin und hätte gern eine Stellungnahme",
        "je travaille pour un journal et j'ai quelques questions",
        "記者ですが、御社についての記事を書いています",
    ):
        assert (await sensitive.of(asked)).topic == "press"
    for asked in ("Wann haben Sie geöffnet?", "je voudrais un café", "送料はいくらですか"):
        assert (await sensitive.of(asked)).topic is None
