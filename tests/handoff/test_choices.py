"""Which of two topics is meant, in the languages in which requests for a person are heard."""

import pytest

from handoff.choices import choice

PICK_UP, GIFT = "Pick up in Hamburg › How long we keep it", "How long is a gift card valid?"
TITLES = (PICK_UP, GIFT)


def each(said: str) -> list[str]:
    return [one.strip() for one in said.split("|")]


@pytest.mark.parametrize(
    "said",
    each("""
        1 | 1. | #1 | (1) | option 1 | No. 1 | the first | First one please | I mean the first one |
        former | der erste | das erste bitte | Nr. 1 | le premier | la première s'il vous plaît |
        el primero | la primera por favor | il primo | la prima | o primeiro | de eerste graag |
        pierwszy | pierwszą proszę | первый | первое, пожалуйста | перший | birinci | ilki lütfen |
        الأول | الأولى من فضلك | 第一个 | 第一個 | 一番目です | 1番でお願いします | 첫 번째요 |
        1번이요 | पहला | पहला वाला | pick up | the Hamburg one
    """),
)
def test_the_first_is_chosen(said: str) -> None:
    assert choice(said, TITLES) == (PICK_UP,)


@pytest.mark.parametrize(
    "said",
    each("""
        2 | 2) | the second one | the 2nd | latter | the last one | das zweite bitte | die letzte |
        le deuxième | la seconde | el segundo | la segunda | il secondo | o segundo | de tweede |
        drugi | druga proszę | второй | вторую | другий | ikinci | ikincisi lütfen | الثاني | الثانية |
        第二个 | 二番目でお願いします | 두 번째 | 두번째거요 | दूसरा | दूसरी वाली | gift card |
        the gift card one, please | is a gift card valid
    """),
)
def test_the_second_is_chosen(said: str) -> None:
    assert choice(said, TITLES) == (GIFT,)


@pytest.mark.parametrize(
    "said",
    each("""
        both | Both please! | all of them | beide | les deux | los dos | ambas | tutti e due | os dois |
        allebei | oba | оба | обидва | ikisi de | كلاهما | 两个都要 | 両方です | 둘 다요 | दोनों
    """),
)
def test_both_are_chosen(said: str) -> None:
    assert choice(said, TITLES) == TITLES


@pytest.mark.parametrize(
    "said",
    each("""
        neither | None of these. | something else | I don't know | not sure | keins von beiden |
        weiß nicht | ni l'un ni l'autre | ninguno de los dos | nessuno dei due | nenhum |
        geen van beide | żadne | ни то ни другое | жодне | hiçbiri | لا أعرف | 都不是 | どちらでもない |
        둘 다 아니에요 | कोई नहीं | what do you mean?
    """),
)
def test_none_is_chosen(said: str) -> None:
    assert choice(said, TITLES) == ()


@pytest.mark.parametrize(
    "said",
    each("""
        3 | 0 | 12 | yes | no | ok | thanks | please | how long | return | two weeks | my first order |
        the second order is missing | is there another option | picking it up | the | 👍
    """),
)
def test_what_names_none_of_them_alone_is_no_choice(said: str) -> None:
    assert choice(said, TITLES) is None


@pytest.mark.parametrize("said", ["", "1 " * 40])
def test_silence_and_a_long_message_are_no_choice(said: str) -> None:
    assert choice(said, TITLES) is None


def test_a_third_topic_can_be_named_and_the_last() -> None:
    titles = ("Prices", "Plans", "Payment")

    assert choice("3", titles) == choice("the last one", titles) == ("Payment",)
    assert choice("4", titles) is None


def test_a_title_that_is_written_without_spaces_is_known_by_a_part_of_it() -> None:
    assert choice("配送", ("配送料はいくらですか", "返品の方法")) == ("配送料はいくらですか",)


def test_nothing_can_be_chosen_where_nothing_was_offered() -> None:
    assert choice("1", ()) is None
    assert choice("neither", ()) is None


@pytest.mark.parametrize(
    ("said", "titles", "meant"),
    [
        ("AAA batteries", ("AA batteries", "AAA batteries"), "AAA batteries"),
        ("the AAA pleeease", ("AA batteries", "AAA batteries"), "AAA batteries"),
        ("AA", ("AA batteries", "AAA batteries"), "AA batteries"),
        ("XXXL", ("Size XXL", "Size XXXL"), "Size XXXL"),
        ("Klasse III", ("Klasse II", "Klasse III"), "Klasse III"),
        ("batterieeees", ("Batteries", "Chargers"), "Batteries"),
    ],
)
def test_a_name_with_one_letter_thrice_is_chosen(said: str, titles: tuple[str, str], meant: str) -> None:
    assert choice(said, titles) == (meant,)
