"""The answerer on the sample shop's help centre, with the models that are shipped."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

import knowledge
from bot.model import Answer, Author, Message
from bot.ports import Question
from knowledge.answerer import KnowledgeAnswerer
from knowledge.evidence import Caution
from knowledge.minilm import MiniLM
from knowledge.retrieve import Retriever
from tests.knowledge.shop_questions import ABSENT, ANSWERABLE

SHOP = Path(knowledge.__file__).parents[1] / "sandbox" / "shop" / "knowledge"
#: Floors under what was seen when they were set (44 right, 6 wrong of 50; 25 caught of 38; with much caution
#: 41, 3 and 33), against a step back. The questions were in view when it was built: no measure of quality.
FLOORS: dict[Caution, tuple[float, float, float]] = {"normal": (0.84, 0.14, 0.6), "high": (0.78, 0.08, 0.82)}


@pytest.fixture(scope="module")
def retriever(learned_shop: Path) -> Retriever:
    return Retriever.open(learned_shop, MiniLM())


@pytest.fixture
def shop(retriever: Retriever) -> KnowledgeAnswerer:
    return cautious(retriever, "normal")


def cautious(retriever: Retriever, caution: Caution) -> KnowledgeAnswerer:
    return KnowledgeAnswerer(retriever, company="Larkmill", caution=caution)


async def ask(answerer: KnowledgeAnswerer, text: str, *before: str) -> Answer:
    history = tuple(
        Message(seq=n, author=Author.CUSTOMER, name="Mara", text=each, at=datetime.now(UTC))
        for n, each in enumerate(before)
    )
    return await answerer.answer(Question(conversation_id="c", text=text, history=history))


@pytest.mark.parametrize("caution", FLOORS)
async def test_most_questions_are_answered_however_they_are_put(
    retriever: Retriever, caution: Caution
) -> None:
    shop, floors = cautious(retriever, caution), FLOORS[caution]
    right: list[str] = []
    wrong: list[str] = []
    for question, fact, sources in ANSWERABLE:
        answer = await ask(shop, question)
        if answer.kind != "answer":
            continue
        cited = {citation.source.partition("#")[0] for citation in answer.citations}
        good = fact in answer.text and cited & set(sources.split())
        (right if good else wrong).append(f"{question} -> {answer.text}")

    assert len(right) >= floors[0] * len(ANSWERABLE), wrong
    assert len(wrong) <= floors[1] * len(ANSWERABLE), wrong


@pytest.mark.parametrize("caution", FLOORS)
async def test_what_the_documents_leave_out_is_not_known(retriever: Retriever, caution: Caution) -> None:
    shop, caught = cautious(retriever, caution), FLOORS[caution][2]
    answered = [question for question in ABSENT if (await ask(shop, question)).kind == "answer"]

    assert len(ABSENT) - len(answered) >= caught * len(ABSENT), answered


@pytest.mark.parametrize(
    "question",
    [
        "Can I pay with Bitcoin?",
        "can I pay with bitcoin",
        "Do you ship to Iceland?",
        "How long does delivery to Iceland take?",
        "Can you repair my DeLonghi machine?",
        "Do you teach latte art?",
        "Would you sponsor our football club?",
        "ship to iceland?",
        "ship to australia?",
        "do you ship to slovenia?",
        "nach Island?",
        "is the finch loud?",
        "is the Finch loud?",
        "how big is the finch?",
        "which colours does the finch come in?",
    ],
)
async def test_a_near_miss_is_not_an_answer(shop: KnowledgeAnswerer, question: str) -> None:
    answer = await ask(shop, question)

    assert answer.kind == "unknown"
    assert answer.unknown >= 0.5
    assert answer.found, "staff see what was nearest"


@pytest.mark.parametrize(
    "question",
    [
        "do you have decaf?",
        "do you have gloves",
        "do you sell tea",
        "do you offer internships",
        "can i rent a wren",
        "is the wren allergen free",
        "does the wren have wifi",
        "Do you sell cups?",
        "do you sell mugs",
        "Do you offer courses",
    ],
)
async def test_whether_there_is_what_no_page_names_is_not_answered(
    shop: KnowledgeAnswerer, question: str
) -> None:
    answer = await ask(shop, question)

    assert (answer.kind, answer.text) == ("unknown", "")


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("ship to ireland?", "€12.90"),
        ("do you ship to austira?", "€8.90"),
        ("ship to netherland?", "Netherlands"),
        ("is the wren loud?", "A new pump can be loud"),
        ("how do i descale the heron?", "citric acid"),
    ],
)
async def test_a_name_in_small_letters_or_with_a_slip_is_that_name(
    shop: KnowledgeAnswerer, question: str, fact: str
) -> None:
    answer = await ask(shop, question)

    assert (answer.kind, fact in answer.text) == ("answer", True)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("do you have paypal", "PayPal"),
        ("do you offer gift wrapping", "€4.50"),
        ("may i pay in installments", "instalments"),
        ("can you wrap it nicely, it's a birthday gift", "€4.50"),
    ],
)
async def test_whether_there_is_what_a_page_names_is(
    shop: KnowledgeAnswerer, question: str, fact: str
) -> None:
    answer = await ask(shop, question)

    assert (answer.kind, fact in answer.text) == ("answer", True)


async def test_what_is_nearly_an_answer_is_brought_along_with_its_source(shop: KnowledgeAnswerer) -> None:
    answer = await ask(shop, "can I pay with bitcoin")

    assert (answer.kind, "PayPal" in answer.text) == ("unknown", True)
    assert [citation.title for citation in answer.citations] == ["Which payment methods do you accept?"]


async def test_what_is_far_from_an_answer_is_not(shop: KnowledgeAnswerer) -> None:
    answer = await ask(shop, "Would you sponsor our football club?")

    assert (answer.kind, answer.text, answer.citations) == ("unknown", "", ())


@pytest.mark.parametrize(
    ("question", "fact", "source"),
    [
        ("How long does delivery to Germany take?", "takes 1 to 2 working days", "delivery-times.md"),
        (
            "How long is the warranty on the Wren espresso machine?",
            "Product: Wren espresso machine\nWarranty: 3 years",
            "warranty.md",
        ),
        ("Can I pay with PayPal?", "PayPal", "faq.yaml"),
        ("How long do I have to return something?", "You have 30 days from delivery", "faq.yaml"),
        ("hi, can I pay with PayPal?", "PayPal", "faq.yaml"),
        ("What is the price of the Wren espresso machine?", "€549", "faq-products.jsonl"),
    ],
)
async def test_a_plain_question_is_answered_with_its_source(
    shop: KnowledgeAnswerer, question: str, fact: str, source: str
) -> None:
    answer = await ask(shop, question)

    assert answer.kind == "answer"
    assert fact in answer.text
    assert answer.citations[0].source.startswith(source)
    assert "[1]" not in answer.text


@pytest.mark.parametrize(
    ("before", "question", "fact"),
    [
        ("How long does delivery to Germany take?", "and to Austria?", "Austria takes 2 to 3 working days"),
        ("How long is the warranty on the Wren espresso machine?", "and the Siskin?", "5 years"),
        ("How long does delivery to Germany take?", "Can I pay with PayPal?", "PayPal"),
        ("How much is the Wren?", "and the Finch?", "€249"),
        ("how much is the wren", "what about the siskin", "€89"),
        ("what does the Heron cost?", "and the dunlin?", "€24"),
        ("do you ship to Italy?", "and in Germany?", "Germany takes 1 to 2"),
        ("delivery to poland", "I meant Portugal", "Portugal"),
        ("delivery to Austria", "and how much does it cost?", "€8.90"),
        (
            "How much is the Finch?",
            "how long is the warranty on it?",
            "Finch electric grinder\nWarranty: 3 years",
        ),
        (
            "How much is the Finch?",
            "and how long is the warranty?",
            "Finch electric grinder\nWarranty: 3 years",
        ),
        ("Which colours does the Wren come in?", "and how much is it?", "€549"),
        ("how much is the Wren?", "can I pay for it in instalments?", "Klarna"),
        ("how much is the Wren?", "do you ship it to Norway?", "United Kingdom and Norway"),
        ("my Wren arrived broken", "can I send it back?", "prepaid return"),
        ("do you gift wrap", "is it free", "€4.50 per item"),
        ("can i pick up my order", "how long do you keep it", "for 10 days"),
        ("are you open on saturday?", "And do you ship to Norway?", "United Kingdom and Norway"),
    ],
)
async def test_a_follow_up_is_answered_in_its_context(
    shop: KnowledgeAnswerer, before: str, question: str, fact: str
) -> None:
    assert fact in (await ask(shop, question, before)).text


@pytest.mark.parametrize(
    ("said", "question", "fact"),
    [
        (("my grinder is broken, can you repair it", "how much"), "how long", "10 working days"),
        (("do you have gift cards", "how long are they valid"), "i lost mine", "ask for a new code"),
        (("how do i return something", "how long do i have"), "what does it cost", "€6.90"),
    ],
)
async def test_a_follow_up_is_of_what_was_asked_last_in_full(
    shop: KnowledgeAnswerer, said: tuple[str, ...], question: str, fact: str
) -> None:
    assert fact in (await ask(shop, question, *said)).text


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("how long is the warranty on the wren", "when does it start"),
        ("my grinder is broken, can you repair it", "where do i send it"),
    ],
)
async def test_a_follow_up_found_away_from_the_last_answer_is_not_surely_answered(
    shop: KnowledgeAnswerer, before: str, question: str
) -> None:
    assert (await ask(shop, question, before)).kind == "unknown"


@pytest.mark.parametrize(
    ("before", "question", "fact"),
    [
        ("do you have gift cards", "where is the shop", "Alter Speicherhof"),
        ("How much is the Wren?", "can i use paypal", "PayPal"),
        ("what does gift wrapping cost", "can I pick it up", "pick-up"),
    ],
)
async def test_a_new_question_in_few_words_is_answered_after_any_other(
    shop: KnowledgeAnswerer, before: str, question: str, fact: str
) -> None:
    answer = await ask(shop, question, before)

    assert (answer.kind, fact in answer.text) == ("answer", True)


async def test_a_follow_up_to_a_follow_up_is_answered_too(shop: KnowledgeAnswerer) -> None:
    asked = ("How much is the Wren?", "and the Finch?", "thanks")

    assert "€89" in (await ask(shop, "and the Siskin?", *asked)).text


@pytest.mark.parametrize("question", ["and Iceland?", "and to Japan?", "Iceland?"])
async def test_what_is_said_of_one_place_is_not_said_of_another(
    shop: KnowledgeAnswerer, question: str
) -> None:
    assert (await ask(shop, question, "do you ship to Italy?")).kind == "unknown"


@pytest.mark.parametrize(
    ("question", "price"),
    [
        ("How much is shipping to Germany?", "€4.90"),
        ("how much is the Finch?", "€249"),
        ("What does the Finch cost?", "€249"),
        ("price of Plover", "€49"),
        ("how much is the Siskin?", "€89"),
        ("how much is a Heron kettle?", "€119"),
    ],
)
async def test_the_price_of_a_product_is_its_own(shop: KnowledgeAnswerer, question: str, price: str) -> None:
    answer = await ask(shop, question)

    assert (answer.kind, price in answer.text) == ("answer", True)


@pytest.mark.parametrize(
    ("question", "price"),
    [
        ("Do you sell grinders", "€249"),
        ("do you sell kettles?", "€119"),
        ("do you have a kettle?", "€119"),
        ("do you sell beans?", "€11.50"),
        ("beans?", "€11.50"),
        ("grinders?", "€249"),
        ("do you sell wholesale?", "€750"),
        ("repairs?", "€95 for the Wren, €49 for the Finch"),
    ],
)
async def test_whether_a_thing_is_sold_is_answered_with_what_it_costs(
    shop: KnowledgeAnswerer, question: str, price: str
) -> None:
    answer = await ask(shop, question)

    assert (answer.kind, price in answer.text) == ("answer", True)


async def test_two_questions_in_one_message_get_two_answers(shop: KnowledgeAnswerer) -> None:
    answer = await ask(shop, "What does delivery to Norway cost and can I pay with PayPal?")

    assert "€18.90" in answer.text
    assert "PayPal" in answer.text
    assert len({citation.source for citation in answer.citations}) == 2


async def test_of_two_questions_the_one_that_no_page_answers_is_named(shop: KnowledgeAnswerer) -> None:
    answer = await ask(shop, "Can I pay with PayPal and would you sponsor our football club?")

    assert answer.missing == ("would you sponsor our football club",)
    assert "PayPal" in answer.text


async def test_a_clear_question_is_never_met_with_a_question(shop: KnowledgeAnswerer) -> None:
    clarified = [q for q, _, _ in ANSWERABLE if (await ask(shop, q)).kind == "clarify"]

    assert len(clarified) <= 1, clarified


async def test_every_quotation_is_verbatim(shop: KnowledgeAnswerer) -> None:
    texts = "\n".join(path.read_text(encoding="utf-8") for path in SHOP.iterdir())
    for question, _, sources in ANSWERABLE:
        if "faq" in sources:
            continue
        for citation in (await ask(shop, question)).citations:
            if citation.source.endswith(".md"):
                assert citation.quote in texts


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "🙂🙂🙂",
        "a" * 100_000,
        "لماذا؟",
        "\u200b\u202e",
        "[MASK] [SEP]",
        "\x00",
        "'; DROP TABLE x; --",
    ],
    ids=["empty", "space", "emoji", "long", "rtl", "unseen", "tokens", "null", "sql"],
)
async def test_any_text_gets_an_answer_or_an_honest_no(shop: KnowledgeAnswerer, text: str) -> None:
    assert (await ask(shop, text)).kind in ("answer", "unknown", "clarify")


async def test_many_may_ask_at_once(shop: KnowledgeAnswerer) -> None:
    questions = [question for question, _, _ in ANSWERABLE[:12]]
    alone = [await ask(shop, question) for question in questions]

    assert list(await asyncio.gather(*(ask(shop, question) for question in questions))) == alone
