from time import process_time
from timeit import timeit

import pytest

from handoff.phrasebook import EVERY
from handoff.ratings import beside_stars, is_blame, is_praise, stars_in


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("5", 5),
        ("4/5", 4),
        ("5, thanks!", 5),
        ("I'd give it a 4", 4),
        ("3 Sterne", 3),
        ("⭐⭐", 2),
        ("*****", 5),
        ("10/10", 5),
        ("9 von 10, danke", 5),
        ("7", 4),
        ("3/10", 2),
        ("0/10", 1),
        ("100%", 5),
        ("five", 5),
        ("Four, thank you!", 4),
        ("I'd give it a three", 3),
        ("one star", 1),
        ("una estrella", 1),
        ("zwei Sterne, leider", 2),
        ("four out of five", 4),
        ("vier von fünf Sternen", 4),
        ("three of five stars", 3),
        ("BİR YILDIZ", 1),
        ("BEŞ YILDIZ", 5),
        ("FÜNF STERNE", 5),
        ("QUATRE ÉTOILES", 4),
        ("only one star", 1),
        ("ein Stern", 1),
        ("une étoile", 1),
        ("uma estrela", 1),
        ("één ster", 1),
        ("jedna gwiazdka", 1),
        ("одна звезда", 1),
        ("одна зірка", 1),
        ("duas estrelas", 2),
        ("dwie gwiazdki", 2),
        ("две звезды", 2),
        ("дві зірки", 2),
        ("SADECE BİR YILDIZ", 1),
        ("nur 2 Sterne", 2),
        ("solo 3 estrellas", 3),
        ("только 2 звезды", 2),
        ("actually 4", 4),
        ("نجمة واحدة", 1),
        ("نجمتان", 2),
        ("أربع نجوم", 4),
        ("٥ نجوم", 5),
        ("一星", 1),
        ("两颗星", 2),
        ("我给五星", 5),
        ("一星，因为太慢", 1),
        ("星一つ", 1),
        ("星3つです", 3),
        ("별 하나", 1),
        ("별 두 개", 2),
        ("별점 5점 드려요", 5),
        ("एक सितारा", 1),
        ("केवल एक स्टार", 1),
        ("५ स्टार", 5),
        ("paanch star", 5),
        ("5 में से 4", 4),
        ("5 üzerinden 4", 4),
    ],
)
def test_a_number_is_read_as_stars(text: str, stars: int) -> None:
    assert stars_in(text) == stars


def test_number_words_rate_the_same_in_capitals() -> None:
    words = [word.strip() for words in (EVERY.one, EVERY.four, EVERY.five) for word in words.split(",")]
    capitals = [word.replace("i", "İ").upper() for word in words] + [word.upper() for word in words]

    assert [word for word in capitals if stars_in(word) is None] == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5 days",
        "12",
        "6 weeks ago",
        "2 cups are broken",
        "10:30",
        "50",
        "that was a good one",
        "you were the one",
        "you two were great",
        "una ayuda excelente, gracias",
        "you were great, all 3 of you",
        "you 2 were great",
        "SADECE BİR DAKİKA",
        "bir şey",
        "pardon bir şey",
        "5天",
        "一分钟",
        "5분",
        "星期五",
        "ek din",
        "3 घंटे",
    ],
)
def test_another_number_is_no_rating(text: str) -> None:
    assert stars_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "great thanks",
        "It was very good",
        "not bad",
        "no complaints",
        "war super, danke",
        "pas mal",
        "muy bien",
        "tutto perfetto",
        "muito bom",
        "heel goed",
        "bardzo dobrze",
        "очень хорошо",
        "все добре",
        "çok iyi",
        "خدمة ممتازة",
        "非常满意",
        "良かったです",
        "아주 좋아요",
        "बहुत अच्छा",
        "👏",
    ],
)
def test_praise_is_understood(text: str) -> None:
    assert is_praise(text)
    assert not is_blame(text)


@pytest.mark.parametrize(
    "text",
    [
        "bad",
        "not very good",
        "good but slow",
        "leider nicht hilfreich",
        "bof",
        "muy mal",
        "così così",
        "ruim",
        "heel slecht",
        "bardzo słabo",
        "ужасно",
        "так собі",
        "çok kötü",
        "خدمة سيئة",
        "太差了",
        "最悪です",
        "별로예요",
        "बेकार",
        "👎",
        "you did not help",
    ],
)
def test_blame_is_understood(text: str) -> None:
    assert is_blame(text)
    assert not is_praise(text)


@pytest.mark.parametrize(
    "text", ["", "is that good?", "it is bad that my cup broke", "the bad cup", "good question"]
)
def test_what_says_more_is_neither(text: str) -> None:
    assert not is_praise(text)
    assert not is_blame(text)


@pytest.mark.parametrize("repeated", [",", ". ", "5", "5 ", " but", "but, ", "我", " because "])
def test_no_message_is_too_long_to_be_read_for_stars(repeated: str) -> None:
    text = (40_000 * repeated)[:40_000]

    assert stars_in(text) is None
    assert timeit(lambda: stars_in(text), number=1, timer=process_time) < 0.1


def test_what_follows_the_stars_may_be_long() -> None:
    story = "you still owe me a refund. " * 100

    assert stars_in(f"4 but {story}") == 4
    assert beside_stars(f"4 but {story}") == story.strip()
    assert stars_in(f"4 because {story}") == 4
