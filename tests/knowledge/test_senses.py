"""Questions and documents in other languages than English: compared by meaning, in whatever they are."""

from pathlib import Path

import pytest

from bot.ports import Embedder
from knowledge.bearings import KnowledgeCompass
from knowledge.learn import Learned, learn
from knowledge.passage import Found
from knowledge.retrieve import Retriever

ENGLISH = """# Help

## Delivery
Parcels arrive within four working days.

## Returns
Whoever does not like a kettle gets the money back.

## Opening hours
The shop is open from nine to five.
"""
GERMAN = """# Hilfe

## Versand
Pakete kommen innerhalb von vier Werktagen an.

## Rückgabe
Wem ein Kessel nicht gefällt, der bekommt sein Geld zurück.

## Öffnungszeiten
Das Geschäft ist von neun bis fünf geöffnet.
"""
UKRAINIAN = "# Доставка\n\nПосилки приходять протягом чотирьох робочих днів. Вони безкоштовні."


async def learned(folder: Path, embedder: Embedder, **pages: str) -> Learned:
    """The pages by the names of their files."""
    documents = folder / "documents"
    documents.mkdir(exist_ok=True)
    for name, text in pages.items():
        (documents / f"{name}.md").write_text(text, encoding="utf-8")
    return await learn(documents, folder / "index", embedder)


async def best(folder: Path, embedder: Embedder, question: str) -> Found:
    (first, *_) = await Retriever.open(folder / "index", embedder).search(question)
    return first


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("Wann bekomme ich meine Bestellung?", "versand"),
        ("ich mag das Produkt nicht, was nun?", "rückgabe"),
        ("um wie viel Uhr macht ihr zu?", "öffnungszeiten"),
        ("when will my order be here?", "versand"),
        ("¿cuándo llega mi pedido?", "versand"),
    ],
)
async def test_german_pages_are_found_by_meaning_in_any_language(
    question: str, heading: str, tmp_path: Path, built_in: Embedder
) -> None:
    await learned(tmp_path, built_in, hilfe=GERMAN)

    found = await best(tmp_path, built_in, question)

    assert found.passage.source == f"hilfe.md#{heading}"
    assert found.polyglot


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("Wann kommt meine Bestellung an?", "delivery"),
        ("je n'aime pas le produit, comment être remboursé ?", "returns"),
        ("o której zamykacie?", "opening-hours"),
        ("私の荷物はいつ届きますか", "delivery"),
    ],
)
async def test_customers_in_other_languages_find_english_pages(
    question: str, heading: str, tmp_path: Path, built_in: Embedder
) -> None:
    await learned(tmp_path, built_in, help=ENGLISH)

    found = await best(tmp_path, built_in, question)

    assert found.passage.source == f"help.md#{heading}"
    assert found.polyglot


async def test_a_section_is_found_beside_an_entry_whose_question_is_put_alike(
    tmp_path: Path, built_in: Embedder
) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "faq.yaml").write_text(
        "- {question: Do you sell dog food?, answer: We do not.}\n", encoding="utf-8"
    )
    await learned(tmp_path, built_in, visits=f"{ENGLISH}\n## Dogs\nDogs may come in if they are on a lead.\n")

    assert (
        await best(tmp_path, built_in, "puis-je venir avec mon chien ?")
    ).passage.source == "visits.md#dogs"


async def test_english_is_left_to_the_embedder_that_knows_it_best(tmp_path: Path, built_in: Embedder) -> None:
    await learned(tmp_path, built_in, help=ENGLISH, hilfe=GERMAN)

    found = await best(tmp_path, built_in, "when will my order be here?")

    assert found.passage.source == "help.md#delivery"
    assert found.gain is not None
    assert not found.polyglot


async def test_what_nobody_understands_is_found_by_its_words_and_learn_says_so(
    tmp_path: Path, built_in: Embedder
) -> None:
    done = await learned(tmp_path, built_in, dostavka=UKRAINIAN, hilfe=GERMAN)

    found = await best(tmp_path, built_in, "скільки днів ідуть посилки?")

    assert found.passage.source.startswith("dostavka.md")
    assert found.gain is None
    assert ["'uk'" in warning for warning in done.warnings] == [True]


async def test_one_question_in_two_languages_is_about_one_thing(tmp_path: Path, built_in: Embedder) -> None:
    await learned(tmp_path, built_in, help=ENGLISH)
    knows = KnowledgeCompass(Retriever.open(tmp_path / "index", built_in), built_in)

    english, german, other = await knows.bearings(
        ["when will my parcel arrive?", "Wann kommt mein Paket an?", "Wann habt ihr geöffnet?"]
    )

    assert english.direction is not None
    assert german.direction is not None
    assert other.direction is not None
    assert english.direction @ german.direction > english.direction @ other.direction + 0.2
    assert max(german.entries, key=german.entries.__getitem__) == "help.md#delivery"


async def test_what_was_learned_is_learned_anew_once_another_embedder_stands_in(
    tmp_path: Path, minilm: Embedder, built_in: Embedder
) -> None:
    await learned(tmp_path, minilm, help=ENGLISH)

    again = await learn(tmp_path / "documents", tmp_path / "index", built_in)

    assert again.changed
    assert (await best(tmp_path, built_in, "Wann kommt meine Bestellung an?")).polyglot
