"""Questions that mean the same are put together, and always in the same way."""

from pathlib import Path

import numpy as np
import pytest

from bot.ports import Embedder
from knowledge.gaps import MOST, Meanings, beyond, grouped
from knowledge.learn import learn
from knowledge.minilm import MiniLM
from knowledge.retrieve import Retriever

GIFTS = [
    "Do you sell gift cards?",
    "can I buy one of your gift cards",
    "is there a gift card to send by mail",
]
LESSONS = ["Do you teach latte art?", "where can I take a latte art course"]
OTHER = ["my parcel is lost"]


async def test_without_vectors_words_put_questions_together() -> None:
    groups = await Meanings(None, None).groups([*GIFTS, *LESSONS, *OTHER])

    assert sorted(map(sorted, groups)) == [[0, 1, 2], [3, 4], [5]]


async def test_the_same_words_are_one_question_however_they_are_spelled() -> None:
    groups = await Meanings(None, None).groups(["Gift cards?", "parcel", "  gift CARDS? "])

    assert groups == ((0, 2), (1,))


async def test_questions_with_and_without_accents_are_put_together() -> None:
    groups = await Meanings(None, None).groups(["Płatność ratalna?", "zwrot", "platnosc ratalna"])

    assert groups == ((0, 2), (1,))


async def test_every_text_is_in_one_group_and_the_order_of_calls_changes_nothing() -> None:
    texts = [f"question number {n % 40} about thing {n % 7}" for n in range(300)]
    first = await Meanings(None, None).groups(texts)

    assert sorted(place for group in first for place in group) == list(range(300))
    assert await Meanings(None, None).groups(texts) == first


async def test_nothing_makes_no_groups_and_texts_without_words_stay_alone() -> None:
    assert await Meanings(None, None).groups([]) == ()
    assert await Meanings(None, None).groups(["?", "!"]) == ((0,), (1,))


async def test_beyond_what_can_be_compared_each_stays_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("knowledge.gaps.MOST", 2)
    assert MOST > 2

    groups = await Meanings(None, None).groups(["gift card", "a gift card", "the gift card"])

    assert groups == ((0, 1), (2,))


async def test_without_an_index_no_page_is_near() -> None:
    assert await Meanings(None, None).nearest("gift cards") is None


def unit(*rows: tuple[float, ...]) -> np.ndarray:
    vectors = np.array(rows, dtype=np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


def test_the_most_typical_comes_first() -> None:
    assert grouped(beyond(unit((1, 0.6), (1, 0), (1, 0.3)), 0.5)) == ((2, 0, 1),)


def test_a_chain_of_neighbours_is_not_one_meaning() -> None:
    """Each is near to the next; the ends have nothing in common."""
    angles = np.radians([0, 40, 80, 120])
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)

    assert sorted(map(sorted, grouped(beyond(vectors, 0.6)))) == [[0, 1], [2, 3]]


def test_it_agrees_with_merging_the_nearest_two_again_and_again() -> None:
    rng = np.random.default_rng(3)
    for _ in range(20):
        vectors = unit(*map(tuple, rng.normal(size=(30, 4))))
        found = {frozenset(group) for group in grouped(beyond(vectors, 0.4))}
        assert found == {frozenset(group) for group in slowly(vectors, 0.4)}


def slowly(vectors: np.ndarray, least: float) -> list[list[int]]:
    groups = [[row] for row in range(len(vectors))]
    while len(groups) > 1:
        near, one, other = max(
            (float((vectors[a] @ vectors[b].T).mean()), i, j)
            for i, a in enumerate(groups)
            for j, b in enumerate(groups)
            if i < j
        )
        if near < least:
            break
        groups[one] += groups.pop(other)
    return groups


async def test_with_vectors_other_words_for_the_same_are_one_question() -> None:
    try:
        embedder = MiniLM()
    except FileNotFoundError:
        pytest.skip("the embedding weights are not installed: make install")
    texts = [
        "do you sell gift cards",
        "my parcel shows delivered but it is not here",
        "can I buy a voucher as a present?",
        "the courier says it was delivered but I never got it",
    ]

    groups = await Meanings(embedder, None).groups(texts)

    assert sorted(map(sorted, groups)) == [[0, 2], [1, 3]]


SIX = {
    "ar": [
        "هل تبيعون القهوة منزوعة الكافيين؟", "متى تفتحون يوم الجمعة؟", "هل يمكنني الدفع بالتقسيط؟",
        "نسيت كلمة المرور", "هل يوجد موقف سيارات؟", "كيف أغير عنوان الفاتورة؟",
    ],
    "ja": [
        "カフェインレスのコーヒーはありますか", "金曜日は何時に開きますか", "分割払いはできますか",
        "パスワードを忘れました", "駐車場はありますか", "請求先住所を変更するには",
    ],
    "ru": [
        "Вы продаёте кофе без кофеина?", "Когда вы открыты в пятницу?", "Можно ли платить в рассрочку?",
        "Я забыл пароль", "Есть ли парковка?", "Как изменить адрес в счёте?",
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", SIX)
async def test_what_has_nothing_in_common_stays_apart_in_other_languages(
    built_in: Embedder, language: str
) -> None:
    groups = await Meanings(built_in, None).groups(SIX[language])

    assert groups == tuple((place,) for place in range(6))


async def test_the_same_question_in_two_languages_is_one_gap(built_in: Embedder) -> None:
    texts = ["do you sell gift cards", "my parcel is lost", "Kann ich bei Ihnen Gutscheine kaufen?"]

    groups = await Meanings(built_in, None).groups([*texts, "Verkaufen Sie auch Gutscheine?"])

    assert sorted(map(sorted, groups)) == [[0, 2, 3], [1]]


async def test_a_language_that_nobody_understands_is_told_by_its_words(built_in: Embedder) -> None:
    texts = ["чи є у вас подарункові картки", "моя посилка загубилася", "купити подарункові картки"]

    groups = await Meanings(built_in, None).groups([*texts, "do you sell gift cards"])

    assert sorted(map(sorted, groups)) == [[0, 2], [1], [3]]


async def test_the_nearest_page_is_named_however_far_it_is(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "gifts.md").write_text("# Gift cards\n\nWe sell gift cards.\n", encoding="utf-8")
    await learn(tmp_path / "pages", tmp_path / "index", None, None)
    meanings = Meanings(None, Retriever.open(tmp_path / "index", None))

    page = await meanings.nearest("are there gift cards?")

    assert page is not None
    assert (page.source.partition("#")[0], page.title) == ("gifts.md", "Gift cards")
    assert 0 < page.score <= 1
