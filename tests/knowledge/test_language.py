"""Documents in other languages: found by their words, never by vectors that mean nothing."""

import json
from pathlib import Path

import pytest

from bot.ports import Embedder
from knowledge.evidence import weigh
from knowledge.language import language_of, without_ending
from knowledge.learn import Learned, learn
from knowledge.load import load
from knowledge.retrieve import Retriever
from tests.knowledge.bag_of_words import BagOfWords
from tests.knowledge.test_grounding_twisted import SHOP

GERMAN = """# Umzug

Melden Sie den Umzug zwei Wochen vor dem Einzug. Die Kündigung des alten Vertrags ist kostenlos.

## Zähler

Lesen Sie den Zähler am Tag der Übergabe ab und senden Sie uns den Stand.
"""
SPANISH = """# Habitaciones

Las habitaciones están listas a partir de las tres de la tarde. Las cunas son gratuitas.

## Mascotas

Se admiten perros pequeños por un suplemento de dieciocho euros la noche.
"""
ENGLISH = """# Delivery

Delivery to Germany takes one to two working days. It is free from an order value of fifty euros on.
"""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (GERMAN, "de"),
        (SPANISH, "es"),
        ("Les demandes de remboursement sont traitées sous cinq jours ouvrés après réception.", "fr"),
        ("Zwrot towaru jest możliwy w ciągu trzydziestu dni od otrzymania przesyłki.", "pl"),
        ("Il rimborso viene accreditato entro dieci giorni sulla carta usata per il pagamento.", "it"),
        ("Возврат товара возможен в течение четырнадцати дней со дня получения заказа.", "ru"),
        ("商品可在三十天内退货。退货运费由买家承担，退款将在五个工作日内退回到您原来的付款账户中。", "zh"),
        ("PayPal, Visa, Mastercard", "en"),
        ("", "en"),
        ("12 % · 4,90", "en"),
    ],
)
def test_the_language_of_a_document_is_seen(text: str, language: str) -> None:
    assert language_of(text) == language


def test_every_page_of_the_sample_shop_is_in_english() -> None:
    assert {passage.language for passage in load(SHOP).passages} == {"en"}


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("kündigung", "kündigen", "de"),
        ("habitación", "habitaciones", "es"),
        ("remboursement", "remboursements", "fr"),
        ("возврат", "возврата", "ru"),
        ("退货", "退货", "zh"),
    ],
)
def test_endings_do_not_count(one: str, other: str, language: str) -> None:
    assert without_ending(one, language) == without_ending(other, language)


async def learned(tmp_path: Path, embedder: Embedder | None, **pages: str) -> Learned:
    folder = tmp_path / "kb"
    folder.mkdir()
    for name, text in pages.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return await learn(folder, tmp_path / "index", embedder)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("kann ich kündigen?", "de.md"),
        ("hay cuna en la habitacion", "es.md"),  # typed without accents
        ("puedo llevar un perro", "es.md#mascotas"),
        ("Zählerstände ablesen", "de.md#zähler"),
    ],
)
async def test_words_are_found_in_the_language_of_the_document(
    text: str, source: str, tmp_path: Path, minilm: Embedder
) -> None:
    await learned(tmp_path, minilm, de=GERMAN, es=SPANISH, en=ENGLISH)

    (first, *_) = await Retriever.open(tmp_path / "index", minilm).search(text)

    assert first.passage.source == source


@pytest.mark.parametrize("text", ["Wie heißt die Hauptstadt von Australien?", "Erzähl mir einen Witz!"])
async def test_what_no_page_says_is_not_known_for_looking_as_foreign(
    text: str, tmp_path: Path, minilm: Embedder
) -> None:
    await learned(tmp_path, minilm, de=GERMAN)

    found = await Retriever.open(tmp_path / "index", minilm).search(text)

    assert all(each.dense == 0 and each.gain is None for each in found)
    assert weigh(text, found).unknown > 0.8


async def test_english_pages_beside_them_are_still_found_by_meaning(tmp_path: Path, minilm: Embedder) -> None:
    await learned(tmp_path, minilm, de=GERMAN, en=ENGLISH)

    (first, *_) = await Retriever.open(tmp_path / "index", minilm).search("when will my parcel arrive")

    assert (first.passage.source, first.dense > 0.2) == ("en.md", True)


async def test_whose_embeddings_know_every_language_searches_by_meaning(tmp_path: Path) -> None:
    everything = BagOfWords()
    await learned(tmp_path, everything, de=GERMAN)

    found = await Retriever.open(tmp_path / "index", everything).search("Zähler am Tag der Übergabe")

    assert all(each.gain is not None for each in found)


async def test_admins_are_told_what_is_found_by_words_only(tmp_path: Path, minilm: Embedder) -> None:
    warnings = (await learned(tmp_path, minilm, de=GERMAN, en=ENGLISH)).warnings

    assert [line for line in warnings if "2 passages are in 'de'" in line and "knowledge.embeddings" in line]
    assert not [line for line in warnings if "'en'" in line]


def test_a_file_of_questions_has_a_language_too(tmp_path: Path) -> None:
    entry = {
        "questions": ["Wann habt ihr geöffnet?"],
        "answer": "Wir haben montags bis freitags von neun bis zwölf auf.",
    }
    (tmp_path / "faq.jsonl").write_text(json.dumps(entry), encoding="utf-8")

    assert [passage.language for passage in load(tmp_path).passages] == ["de"]
