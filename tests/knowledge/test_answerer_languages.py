"""The answerer on the sample shop's FAQ, asked in other languages than its own."""

import asyncio
import shutil
from collections.abc import Sequence
from dataclasses import replace

import pytest

from knowledge.answerer import KnowledgeAnswerer
from knowledge.evidence import THRESHOLDS, Caution, sure_until, unsure_until
from knowledge.learn import learn
from knowledge.minilm import MiniLM
from knowledge.passage import Found, Passage
from knowledge.retrieve import Retriever
from tests.knowledge.test_answerer_shop import SHOP, ask


@pytest.fixture(scope="module")
def retriever(tmp_path_factory: pytest.TempPathFactory, built_in: MiniLM) -> Retriever:
    folder, index = tmp_path_factory.mktemp("faq"), tmp_path_factory.mktemp("index")
    for file in SHOP.glob("faq*"):
        shutil.copy(file, folder)
    asyncio.run(learn(folder, index, built_in))
    return Retriever.open(index, built_in)


@pytest.fixture
def shop(retriever: Retriever) -> KnowledgeAnswerer:
    return KnowledgeAnswerer(retriever, company="Larkmill")


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Wie kann ich bezahlen?", "PayPal"),
        ("¿Puedo pagar a plazos?", "Klarna"),
        ("Quanto costa il Wren?", "€549"),
        ("où est votre boutique ?", "Alter Speicherhof"),
        ("Do jakich krajów wysyłacie?", "Poland"),
        ("商品券の有効期限はどのくらいですか？", "3 years"),
        ("어느 나라로 배송하나요?", "Poland"),
        ("Как долго действует подарочная карта?", "3 years"),
        ("hediye kartı ne kadar geçerli?", "3 years"),
        ("你们送货到哪些国家？", "Poland"),
        ("ฉันจะติดตามคำสั่งซื้อของฉันได้อย่างไร", "larkmill.example/track"),
    ],
)
async def test_a_customer_is_answered_in_whatever_language_they_ask(
    shop: KnowledgeAnswerer, question: str, fact: str
) -> None:
    answer = await ask(shop, question)

    assert answer.kind == "answer"
    assert fact in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Liefern Sie nach Island?",
        "Wie lange dauert der Versand nach Island?",
        "Verkaufen Sie Tassen?",
        "Vendez-vous des tasses ?",
        "¿Puedo pagar con Bitcoin?",
        "Est-ce que vous livrez au Canada ?",
        "Spedite in Giappone?",
        "Czy wysyłacie do Kanady?",
        "Доставляете ли вы в Японию?",
        "Скільки коштує доставка до Польщі?",
    ],
)
async def test_a_near_miss_in_another_language_is_not_said_plainly(
    shop: KnowledgeAnswerer, question: str
) -> None:
    assert (await ask(shop, question)).kind == "unknown"


@pytest.mark.parametrize("caution", THRESHOLDS)
def test_what_is_told_in_another_language_must_be_surer_to_be_said_plainly(caution: Caution) -> None:
    passage = Passage(id="1", kind="page", source="page.md", title="A page", text="Open until 18:00.")
    at_home: Sequence[Found] = [Found(passage=passage, score=0.6, dense=0.6, lexical=0.5, nearest="")]
    abroad = [replace(each, polyglot=True) for each in at_home]
    assert sure_until(caution, abroad) < sure_until(caution, at_home) < unsure_until(caution)
