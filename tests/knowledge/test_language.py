"""Documents in other languages: found by their words, never by vectors that mean nothing."""

import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from py3langid import langid

from bot.app.minds import _answered
from bot.errors import KnowledgeError
from bot.ports import Embedder
from knowledge import language as telling
from knowledge.bearings import KnowledgeCompass
from knowledge.evidence import weigh
from knowledge.language import is_abroad, is_at_home, is_english, is_foreign, told
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
        ("商品可在三十天内退货。", "zh"),
        ("返品は三十日以内に承ります。送料はお客様のご負担です。PayPal、Visa、Mastercard", "ja"),
        ("환불은 5일 안에 됩니다.", "ko"),
        ("يمكن إرجاع المنتج خلال ثلاثين يومًا", "ar"),
        ("Czy to możliwe? To zależy. Do sklepu i do domu: do 14 dni. I to za darmo.", "pl"),
        ("Vi er i byen for at hjælpe. For at have varen i morgen skal du bestille i dag.", "da"),
        ("Zboží lze vrátit do 14 dnů. Peníze vrátíme do 5 dnů na účet. Lze to i na prodejně.", "cs"),
        ("As devoluções do site podem ser feitas até 30 dias. As despesas do envio são do cliente.", "pt"),
        ("Pots tornar el producte i rebre els diners en 30 dies. Les despeses són gratuïtes.", "ca"),
        ("Is het gratis? Dat is het. Is de winkel open? We zijn er of we bellen.", "nl"),
        ("How do I do it? I do it as we do: to be at home for it.", "en"),
        ("RETURNS ARE ACCEPTED WITHIN 30 DAYS IF THE ITEM IS UNUSED.", "en"),
        ("Unaweza kurudisha bidhaa ndani ya siku thelathini. Gharama zinalipwa na mteja.", "sw"),
        ("PayPal, Visa, Mastercard", None),
        ("", None),
        ("12 % · 4,90", None),
    ],
)
def test_the_language_of_a_document_is_seen(text: str, language: str | None) -> None:
    assert told(text) == language


@pytest.mark.parametrize(
    "page",
    [
        "# Stores\n\n- Berlin: Friedrichstraße 12\n- Köln: Domgasse 7\n- Paris: Rue de Rivoli 55\n",
        "# Brands\n\nLavazza, Illy, Segafredo, Kimbo, Pellini, Vergnano, Hausbrandt, Bialetti, De'Longhi\n",
        "# Menu\n\n- spaghetti alle vongole\n- risotto ai funghi porcini\n- pollo alla cacciatora\n",
        "# Wine\n\nChâteau Margaux 2015, Bordeaux. Gevrey-Chambertin, Pinot Noir. Sancerre blanc.\n",
        "Larkmill GmbH, Mühlenstraße 12, 10243 Berlin. Geschäftsführer: Jan Müller. Amtsgericht Mitte.",
        "Plants: monstera deliciosa, ficus lyrata, sansevieria trifasciata, calathea orbifolia.",
    ],
)
def test_a_list_of_names_is_in_the_language_of_the_other_pages(page: str, tmp_path: Path) -> None:
    (tmp_path / "names.md").write_text(page, encoding="utf-8")
    assert {passage.language for passage in load(tmp_path).passages} == {"en"}, "if there are none: English"

    (tmp_path / "other.md").write_text(SPANISH, encoding="utf-8")
    assert {passage.language for passage in load(tmp_path).passages} == {"es"}


def test_each_section_of_a_page_has_its_own_language(tmp_path: Path) -> None:
    english = "You can return the item within 30 days, and we will pay for the parcel."
    german = "Sie können den Artikel innerhalb von 30 Tagen zurückgeben, und wir zahlen das Paket."
    page = f"# Returns\n\n## Returns\n\n{english}\n\n## Rückgabe\n\n{german}\n\n## E-Mail\n\na@b.example"
    (tmp_path / "page.md").write_text(page, encoding="utf-8")
    (tmp_path / "plain.txt").write_text(f"{english}\n\n{german}\n\n{german}", encoding="utf-8")

    found = [(each.source, each.language, each.text) for each in load(tmp_path).passages]

    assert found[:2] == [("page.md#returns", "en", english), ("page.md#rückgabe", "de", german)]
    assert found[3:] == [("plain.txt", "en", english), ("plain.txt", "de", f"{german}\n\n{german}")]


def test_each_entry_of_an_faq_has_its_own_language(tmp_path: Path) -> None:
    rows = [
        ("When are you open?", "We are open from Monday to Friday."),
        ("Wann habt ihr geöffnet?", "Wir haben von Montag bis Freitag auf."),
        ("¿Cuándo abren?", "Está abierto de lunes a viernes, y los sábados no."),
    ]
    lines = (json.dumps({"question": question, "answer": answer}) for question, answer in rows)
    (tmp_path / "faq.jsonl").write_text("\n".join(lines), encoding="utf-8")

    assert [passage.language for passage in load(tmp_path).passages] == ["en", "de", "es"]


@pytest.fixture
def no_letters(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What tells languages by their letters has lost its data."""
    telling._identifier.cache_clear()
    monkeypatch.setattr(langid, "MODEL_FILE", "data/lost.npz")
    yield
    telling._identifier.cache_clear()


@pytest.mark.usefixtures("no_letters")
def test_what_is_missing_to_tell_languages_is_named_and_no_document_is_blamed(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(GERMAN, encoding="utf-8")

    with pytest.raises(KnowledgeError, match="pip install --force-reinstall py3langid") as told_so:
        load(tmp_path)

    assert "page.md" not in str(told_so.value)


def test_every_page_of_the_sample_shop_is_in_english() -> None:
    assert {passage.language for passage in load(SHOP).passages} == {"en"}


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("Де моє замовлення?", "ru"),
        ("Скільки коштує доставка до Польщі?", "ru"),
        ("Колко струва доставката?", "ru"),
        ("Где је моја поруџбина?", "ru"),
        ("سفارش من کجاست؟", "ar"),
        ("میرا آرڈر کہاں ہے؟", "ar"),
    ],
)
def test_a_language_is_not_taken_for_its_neighbour_in_the_same_letters(text: str, near: str) -> None:
    assert is_foreign(text, frozenset({"en", near}))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Где мой заказ?", "ru"),
        ("оператор", "ru"),
        ("Де моє замовлення?", "uk"),
        ("أين طلبي؟", "ar"),
        ("注文はどこですか", "ja"),
        ("我的订单", "zh"),
    ],
)
def test_a_few_words_are_in_the_language_that_they_may_be_in(text: str, language: str) -> None:
    assert not is_foreign(text, frozenset({"en", language}))


def test_a_pasted_page_is_told_by_its_beginning_and_not_kept_whole() -> None:
    german = "Ich habe eine Frage zu meiner Bestellung, die noch nicht da ist. "

    is_foreign(german * 20 + "one", frozenset({"en"}))
    before = telling._is_foreign.cache_info().hits
    assert is_foreign(german * 20 + "another", frozenset({"en"}))

    assert telling._is_foreign.cache_info().hits == before + 1


def test_no_text_takes_long_to_tell_the_language_of() -> None:
    before = time.process_time()

    told("Zm9v" * 5_000)

    assert time.process_time() - before < 0.4


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


PAYING = """# Paying

You can pay by Visa, Mastercard, PayPal or bank transfer. We charge the card when the parcel leaves us.

## Invoices

We send the invoice by e-mail as soon as the order is packed.
"""
BEZAHLEN = """# Bezahlen

Sie können mit Visa, Mastercard, PayPal oder per Überweisung bezahlen. Wir belasten die Karte beim Versand.

## Rechnung

Wir senden die Rechnung per E-Mail, sobald die Bestellung gepackt ist.
"""


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("can i use mastercard", "en.md"),
        ("is paypal ok", "en.md"),
        ("PayPal?", "en.md"),
        ("Visa Mastercard", "en.md"),
        ("kann ich mit paypal zahlen", "de.md"),
        ("Überweisung?", "de.md"),
        ("Rechnung per E-Mail", "de.md#rechnung"),
    ],
)
async def test_of_a_page_in_two_languages_customers_are_shown_the_one_in_theirs(
    text: str, source: str, tmp_path: Path, minilm: Embedder
) -> None:
    await learned(tmp_path, minilm, en=PAYING, de=BEZAHLEN)

    (first, *_) = await Retriever.open(tmp_path / "index", minilm).search(text)

    assert first.passage.source == source


@pytest.mark.parametrize(("text", "source"), [("do you take PayPal", "en.md"), ("nehmt ihr PayPal", "de.md")])
async def test_the_same_holds_where_only_words_are_searched(text: str, source: str, tmp_path: Path) -> None:
    await learned(tmp_path, None, en=PAYING, de=BEZAHLEN)

    (first, *_) = await Retriever.open(tmp_path / "index", None).search(text)

    assert first.passage.source == source


THINGS = """
parcel voucher invoice kettle grinder password pickup order refund letter tea cup filter spoon scale lid tray
"""
DINGE = """
Paket Gutschein Wasserkocher Kennwort Brief Tee Termin Konto Vertrag Umzug Strom Filter Deckel Brett Kabel
"""
FAQ = "question,answer\n" + "".join(
    f"where is my {each},Your {each} is on its way.\nthe {each} is not here,Your {each} is on its way.\n"
    for each in THINGS.split()
)
FRAGEN = "question,answer\n" + "".join(
    f"wo ist mein {each},Das steht auf Seite zu {each}.\nist {each} weg,Das steht auf Seite zu {each}.\n"
    for each in DINGE.split()
)


async def test_pages_in_other_languages_make_nobody_surer_about_english_ones(
    tmp_path: Path, minilm: Embedder
) -> None:
    for name, files in {"one": {"faq.csv": FAQ}, "both": {"faq.csv": FAQ, "faq-de.csv": FRAGEN}}.items():
        (tmp_path / name).mkdir()
        for file, text in files.items():
            (tmp_path / name / file).write_text(text, encoding="utf-8")
        await learn(tmp_path / name, tmp_path / name / ".index", minilm)
    alone, beside = (Retriever.open(tmp_path / name / ".index", minilm) for name in ("one", "both"))

    one_asked, both_asked = (each.in_use.spaces[0].calibration.asked for each in (alone, beside))
    assert len(one_asked) == len(both_asked) == 34
    assert np.allclose(both_asked, one_asked, atol=1e-4)
    for question in ("where is the parcel now", "can you wrap a kettle"):
        one, both = await alone.search(question), await beside.search(question)
        assert both[0].passage.source == one[0].passage.source
        assert both[0].gain == pytest.approx(one[0].gain, abs=1e-4)
    assert len(_answered(beside.in_use, minilm)) == len(_answered(alone.in_use, minilm)) == 17


async def test_messages_are_compared_by_words_where_no_document_is_understood(
    tmp_path: Path, minilm: Embedder
) -> None:
    (tmp_path / "faq.csv").write_text(FRAGEN, encoding="utf-8")
    await learn(tmp_path, tmp_path / ".index", minilm)
    retriever = Retriever.open(tmp_path / ".index", minilm)

    one, again = await KnowledgeCompass(retriever, minilm).bearings(["wo ist das Paket", "mein Paket fehlt"])

    assert (one.direction, again.direction) == (None, None)
    assert sum(sure * again.entries.get(key, 0.0) for key, sure in one.entries.items()) > 2
    assert _answered(retriever.in_use, minilm) == []


async def test_messages_in_another_language_are_compared_by_words(tmp_path: Path, minilm: Embedder) -> None:
    for file, text in {"faq.csv": FAQ, "faq-de.csv": FRAGEN}.items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    await learn(tmp_path, tmp_path / ".index", minilm)
    knows = KnowledgeCompass(Retriever.open(tmp_path / ".index", minilm), minilm)

    (german,) = await knows.bearings(["wo ist das Paket"])
    (english,) = await knows.bearings(["where is the parcel"])

    assert german.direction is None
    assert english.direction is not None
    assert not [entry for entry in english.entries if entry.startswith("Das steht")]


@pytest.mark.parametrize(
    "asked", ["Was kostet das?", "und in die Schweiz?", "jak długo to trwa?", "где мой заказ", "营业时间"]
)
async def test_messages_in_a_language_that_no_document_is_in_have_no_meaning(
    tmp_path: Path, minilm: Embedder, asked: str
) -> None:
    (tmp_path / "faq.csv").write_text(FAQ, encoding="utf-8")
    await learn(tmp_path, tmp_path / ".index", minilm)
    knows = KnowledgeCompass(Retriever.open(tmp_path / ".index", minilm), minilm)

    (foreign,) = await knows.bearings([asked])
    english = await knows.bearings(["where is the parcel", "PayPal?", "parcel oder"])

    assert foreign.direction is None
    assert all(each.direction is not None for each in english)


COMPANIES = Path(__file__).parents[2] / "benchmarks/companies"


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where `of_two` keeps what it learned."""
    return tmp_path_factory.mktemp("mixed")


async def of_two(mixed: Path, names: str, embedder: Embedder) -> Retriever:
    """A retriever on the documents of two companies, the second of which is not in English."""
    folder = mixed / names
    if not folder.exists():
        for name in names.split("+"):
            shutil.copytree(COMPANIES / name / "docs", folder / "docs" / name)
        await learn(folder / "docs", folder / "index", embedder)
    return Retriever.open(folder / "index", embedder)


@pytest.mark.parametrize(
    ("companies", "text", "page"),
    [
        ("clinic+sklep", "e-prescription refill", "clinic/prescriptions.md"),
        ("clinic+sklep", "ten year old vaccine", "clinic/"),
        ("clinic+sklep", "visit w/o insurance", "clinic/"),
        ("clinic+sklep", "van or bus to the clinic, ten minutes", "clinic/"),
        ("airline+telco", "e-visa check", "airline/"),
        ("airline+telco", "come in till gate closes", "airline/"),
        ("airline+mutuelle", "Plus fare luggage", "airline/"),
        ("airline+mutuelle", "comment on the crew", "airline/"),
        ("airline+mutuelle", "plus seats price", "airline/"),
        ("gym+stadtwerke", "lost hat", "gym/"),
        ("gym+stadtwerke", "die hard man training", "gym/"),
        ("saas+sklep", "on a flight w/o wifi tomorrow, will i still see my appointments", "saas/"),
        ("saas+sklep", "e-mail support hours", "saas/security.md#support"),
        ("saas+sklep", "her team's k limit", "saas/"),
    ],
)
async def test_a_small_word_of_another_language_makes_no_english_question_foreign(
    companies: str, text: str, page: str, mixed: Path, minilm: Embedder
) -> None:
    (first, *_) = await (await of_two(mixed, companies, minilm)).search(text)

    assert first.passage.source.startswith(page)
    assert first.gain is not None, "searched by meaning"


@pytest.mark.parametrize(
    ("companies", "text"),
    [
        ("clinic+sklep", "od ilu macie wysyłkę gratis"),
        ("clinic+sklep", "moge zaplacic kurierowi gotowka? ile to drozej"),
        ("saas+sklep", "jak zaplace dzis przed poludniem to kiedy nadacie? do ktorej trzeba zdazyc"),
        ("gym+stadtwerke", "Wo kommt euer Ökostrom eigentlich her?"),
        ("gym+stadtwerke", "krieg ich was geschenkt wenn ich als neuer zu euch komme"),
        ("airline+mutuelle", "c combien pour rajouter ma fille de 6 ans sur le contrat"),
        ("airline+mutuelle", "si je fais venir une copine chez vous je gagne quoi"),
        ("airline+telco", "mio nonno ha 72 anni, c'è qualcosa di economico per lui?"),
        ("bank+hotel", "Venimos con un bebé de 9 meses, ¿hay que pagar por la camita?"),
        ("bank+hotel", "somos 4 con los dos crios, cuanto sale la noche en agosto en un cuarto para todos"),
    ],
)
async def test_of_two_companies_each_language_finds_the_pages_in_it(
    companies: str, text: str, mixed: Path, minilm: Embedder
) -> None:
    retriever = await of_two(mixed, companies, minilm)
    words = retriever.in_use.words

    (first, *_) = await retriever.search(text)

    assert first.passage.source.startswith(companies.partition("+")[2])
    assert first.passage.language == words.language_of(text, words.terms(text), minilm.languages)
    assert first.gain is None, "searched by words alone"


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Can I change my address?", "en"),
        ("When does she get her own card?", "en"),
        ("Wie erreiche ich den Kundendienst?", "de"),
        ("je pars au maroc cet ete, vous couvrez combien de temps", "fr"),
        ("¿Se puede llevar al perro a la cala?", "es"),
        ("Il corso dura sette settimane e non costa più di 80 euro.", "it"),
        ("De levering duurt drie dagen en het kost u niets.", "nl"),
        ("Dostawa trwa do 3 dni i nie kosztuje więcej.", "pl"),
        ("Os sócios do clube recebem desconto nas máquinas.", "pt"),
        ("Sipariş bu hafta içinde gelir ve ücretsizdir.", "tr"),
    ],
)
def test_a_sentence_is_at_home_abroad_or_english_by_its_small_words(sentence: str, language: str) -> None:
    assert is_english(sentence) == (language == "en")
    assert is_at_home(sentence) == (language in ("en", "de", "fr", "es"))
    assert is_abroad(sentence) == (language in ("it", "nl", "pl", "pt", "tr"))


@pytest.mark.parametrize("sentence", ["Larkmill Wren", "会员可享受优惠。", "Клуб открыт.", ""])
def test_names_and_other_scripts_are_neither_at_home_nor_abroad(sentence: str) -> None:
    assert not is_english(sentence)
    assert not is_at_home(sentence)
    assert not is_abroad(sentence)
