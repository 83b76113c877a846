"""When a customer asks the same thing for the third time, with what the knowledge has on it at the port."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from bot.ports import Bearing
from handoff.repetition import Repetitions
from handoff.replies import ShortReplies

ABROAD = ("do you come to Lyon?", "which countries are possible", "I live outside of Germany, and now?")
#: How much likelier than chance two messages are about one entry of many.
MANY = 40.0


class Knows:
    """Has one entry for each of the texts it was told of, and points wherever it was told."""

    def __init__(self, entries: Mapping[str, str], *, times: float = MANY, directions: bool = True) -> None:
        self._entries = entries
        self._sure = times**0.5
        self._directions = directions
        self.asked: list[Sequence[str]] = []

    async def bearings(self, texts: Sequence[str]) -> Sequence[Bearing]:
        self.asked.append(texts)
        names = sorted(set(self._entries.values()))
        return [self._bearing(self._entries[text], names) for text in texts]

    def _bearing(self, name: str, names: Sequence[str]) -> Bearing:
        direction = np.full(len(names) + 1, 0.3, dtype=np.float32)
        direction[names.index(name)] = 1.0
        direction /= np.linalg.norm(direction)
        return Bearing(entries={name: self._sure}, direction=direction if self._directions else None)


def repetitions(knows: Knows | None) -> Repetitions:
    return Repetitions(None, ShortReplies(), knows)


@pytest.mark.parametrize("directions", [True, False])
async def test_what_shares_no_word_is_one_question_if_the_knowledge_has_one_answer_to_it(
    directions: bool,
) -> None:
    knows = Knows(dict.fromkeys(ABROAD, "Where we send to"), directions=directions)

    heard = await repetitions(knows).of(ABROAD[2], ABROAD[:2])

    assert heard.fires
    assert heard.strength >= 0.5
    assert heard.alike == ABROAD[:2]
    assert not (await repetitions(None).of(ABROAD[2], ABROAD[:2])).fires, "letters alone cannot see it"


async def test_two_of_three_questions_on_one_entry_are_no_repetition() -> None:
    knows = Knows({ABROAD[0]: "Where", ABROAD[1]: "Where", "can I pay by card": "Payment"})

    assert not (await repetitions(knows).of("can I pay by card", ABROAD[:2])).fires
    assert not (await repetitions(knows).of(ABROAD[1], [ABROAD[0], "can I pay by card"])).fires


async def test_where_the_knowledge_has_but_one_entry_it_proves_nothing_that_all_are_about_it() -> None:
    knows = Knows(dict.fromkeys(ABROAD, "All about us"), times=1.0, directions=False)

    assert not (await repetitions(knows).of(ABROAD[2], ABROAD[:2])).fires


async def test_the_same_words_are_a_repetition_whatever_the_knowledge_has_on_them() -> None:
    said = "mein Paket ist nicht da"
    knows = Knows({said: "something"}, times=1.0, directions=False)

    assert (await repetitions(knows).of(said, [said, said])).fires


class KnowsLittle:
    """Finds all it is asked a little near to one thing that is near to much, and to one of its own each."""

    def __init__(self, *, own: float) -> None:
        self._own = own

    async def bearings(self, texts: Sequence[str]) -> Sequence[Bearing]:
        directions = np.sqrt(0.45) * np.eye(1, 4) + np.sqrt(0.55) * np.eye(4)[1:]
        return [
            Bearing(entries={"much": 12**0.5, text: self._own}, direction=direction.astype(np.float32))
            for text, direction in zip(texts, directions, strict=True)
        ]


async def test_what_is_near_to_the_same_by_chance_alone_is_no_repetition() -> None:
    jobs, tea, shop = "do you have jobs", "is there tea", "your shop is a joke"

    assert (await Repetitions(None, ShortReplies(), KnowsLittle(own=0.0)).of(shop, [jobs, tea])).fires
    assert not (await Repetitions(None, ShortReplies(), KnowsLittle(own=28**0.5)).of(shop, [jobs, tea])).fires


@pytest.mark.parametrize(
    "said",
    [
        ("discount for seniors?", "and for nurses?", "what about students?"),
        ("Nachlass für Rentner?", "und für Studenten?", "Was ist mit Lehrern?"),
        ("et en Suisse ?", "livrez-vous en Belgique ?", "et en France ?"),
    ],
)
async def test_what_is_asked_for_one_thing_more_is_not_asked_again(said: tuple[str, str, str]) -> None:
    knows = Knows(dict.fromkeys(said, "All of one entry"))

    assert not (await repetitions(knows).of(said[2], said[:2])).fires


@pytest.mark.parametrize(
    "said",
    [
        ("what about delivery?", "what about delivery?", "what about delivery?"),
        ("what about delivery?", "and delivery?", "And what about delivery??"),
        ("und die Reparatur?", "Und die Reparatur?", "und die Reparatur???"),
        ("и доставка?", "и оплата?", "и доставка?", "и доставка?"),
    ],
)
async def test_one_thing_more_that_is_asked_for_the_third_time_is_a_repetition(said: Sequence[str]) -> None:
    assert (await repetitions(None).of(said[-1], said[:-1])).fires
    assert not (await repetitions(None).of(said[-1], said[1:-1])).fires, "that was the second time"


class KnowsOneWord:
    """Has nothing on what it is asked but on what has the word "no", as documents in another language."""

    async def bearings(self, texts: Sequence[str]) -> Sequence[Bearing]:
        said = [{"Your legal rights": MANY**0.5} if "no" in text.split() else {} for text in texts]
        return [Bearing(entries=entries, direction=None) for entries in said]


@pytest.mark.parametrize(
    "said",
    [
        ("wo ist mein Paket?", "mein Paket ist nicht da", "mein Paket ist immer noch nicht angekommen"),
        ("dónde está mi pedido", "mi pedido ha llegado?", "todavía no llega mi pedido"),
    ],
)
async def test_in_a_language_that_no_document_is_in_nearly_the_same_words_are_a_repetition(
    said: tuple[str, str, str],
) -> None:
    assert (await Repetitions(None, ShortReplies(), KnowsOneWord()).of(said[2], said[:2])).fires


async def test_in_a_language_that_no_document_is_in_one_word_of_three_questions_is_no_repetition() -> None:
    said = ("Hallo, ich habe eine Frage zur Reparatur", "was kostet eine Reparatur?")

    heard = await Repetitions(None, ShortReplies(), KnowsOneWord()).of(
        "wie lange dauert die Reparatur?", said
    )
    assert not heard.fires


async def test_courtesies_corrections_and_answers_are_not_looked_up() -> None:
    knows = Knows(dict.fromkeys(ABROAD, "Where we send to"))
    between = ["hello", ABROAD[0], "thanks!", "no", "I meant to Lyon", "12345", ABROAD[1]]

    assert (await repetitions(knows).of(ABROAD[2], between)).fires
    assert not (await repetitions(knows).of("I meant to Lyon", ABROAD)).fires
    assert knows.asked == [[ABROAD[2], *ABROAD[:2]]]


async def test_a_second_question_is_not_looked_up_at_all() -> None:
    knows = Knows(dict.fromkeys(ABROAD, "Where we send to"))

    assert (await repetitions(knows).of(ABROAD[1], ABROAD[:1])).strength == 0.0
    assert knows.asked == []


@pytest.mark.parametrize(
    "said",
    [
        "thanks",
        "Vielen Dank!",
        "ok, merci beaucoup",
        "спасибо большое",
        "谢谢！",
        "ありがとうございます",
        "धन्यवाद",
        "شكرا",
        "bye",
    ],
)
async def test_whoever_says_thanks_three_times_asks_nothing(said: str) -> None:
    assert (await repetitions(None).of(said, [said, said])).strength == 0.0


async def test_a_word_of_a_correction_in_a_long_message_makes_it_none() -> None:
    asked = (
        "I made a typo in the account number when I sent money to my sister in Spain on Friday, "
        "and now I need it back, please"
    )

    assert (await repetitions(None).of(asked, [asked, asked])).fires
