"""What a question finds in the sample shop, by meaning and by words, alone and in context."""

import asyncio
import shutil
from pathlib import Path

import numpy as np
import pytest

from bot.errors import KnowledgeError
from bot.ports import Embedder
from knowledge.followup import leans
from knowledge.learn import learn
from knowledge.retrieve import Retriever

SHOP = Path(__file__).parents[2] / "sandbox/shop/knowledge"

#: Enough of the shop to choose wrongly from; all of it would take half a minute to learn.
PAGES = (
    "accessibility.md",
    "customs-and-duties.md",
    "damaged-on-arrival.md",
    "delivery-times.md",
    "faq.yaml",
    "faq-products.jsonl",
    "products.md",
    "repair-service.md",
    "returns.md",
    "shipping-options.md",
    "warranty.md",
    "wren-descaling.md",
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, minilm: Embedder) -> Path:
    folder = tmp_path_factory.mktemp("shop")
    for page in PAGES:
        shutil.copy(SHOP / page, folder)
    asyncio.run(learn(folder, folder / ".index", minilm))
    return folder / ".index"


@pytest.fixture(scope="module")
def retriever(shop: Path, minilm: Embedder) -> Retriever:
    return Retriever.open(shop, minilm)


async def best(retriever: Retriever, text: str) -> str:
    return (await retriever.search(text))[0].passage.source


@pytest.mark.parametrize(
    ("question", "sources"),
    [
        ("what does a return cost from austria?", "returns.md faq.yaml"),
        ("how much is the Wren", "faq-products.jsonl products.md"),
        ("my parcel arrived smashed", "damaged-on-arrival.md faq.yaml"),
        (
            "it shows a scale warning, how do i descale my espresso machine",
            "wren-descaling.md faq-products.jsonl",
        ),
        ("which currency do you charge for import taxes", "customs-and-duties.md"),
        ("can a wheelchair enter the shop counter in Hamburg", "accessibility.md faq.yaml"),
    ],
)
async def test_a_question_finds_its_page(retriever: Retriever, question: str, sources: str) -> None:
    assert (await best(retriever, question)).partition("#")[0] in sources.split()


async def test_scores_fall_and_stay_between_0_and_1(retriever: Retriever) -> None:
    found = await retriever.search("How long do I have to return a grinder?", top=20)

    scores = [each.score for each in found]
    assert len(found) == 20
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= each.score <= 1 and -1 <= each.dense <= 1 and 0 <= each.lexical <= 1 for each in found)


async def test_the_nearest_sentence_is_quoted_verbatim(retriever: Retriever) -> None:
    for each in await retriever.search("what does a return cost from austria?"):
        assert each.nearest in (each.passage.questions or each.passage.text)
    page = (await retriever.search("Returns from Germany and Austria are free of charge", top=1))[0]
    assert page.nearest == "Returns from Germany and Austria are free of charge."


async def test_an_faq_question_is_found_by_any_of_its_phrasings(retriever: Retriever) -> None:
    for passage in retriever.passages():
        for phrasing in passage.questions:
            found = await retriever.search(phrasing, top=3)
            assert max(each.dense for each in found) == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize("text", ["retrun a grindr", "Rückgabe", "refund", "warenty on the Siskin"])
async def test_words_find_through_typos_when_there_are_no_vectors(shop: Path, text: str) -> None:
    retriever = Retriever.open(shop, None)

    found = await retriever.search(text)

    assert retriever.lexical_only
    assert "words only" in retriever.warnings[0]
    assert all(each.dense == 0 and each.score == each.lexical > 0 for each in found)
    if text != "Rückgabe":  # not a word of an English help centre, and like none
        assert found
        assert all(each.nearest for each in found)


async def test_words_alone_still_find_the_page(shop: Path) -> None:
    (first, *_) = await Retriever.open(shop, None).search("Who in Switzerland pays the return postage?")

    assert first.passage.source == "returns.md#what-a-return-costs"
    assert first.nearest.startswith("Customers in Switzerland")


@pytest.mark.parametrize(
    "text",
    [
        '" OR 1 --', 'NEAR("a" "b", 2)', "title : x", "*", "a* AND NOT b", "^return", "{text}: +x -y", '"""',
        "return'); DROP TABLE passages; --", "\x00", "\ud800 return", "", "   ", "\u200b", "👩\u200d👧",
        "退货政策", "x" * 1_000_000, "return " * 100_000,
    ],
)  # fmt: skip
async def test_no_text_is_read_as_a_query(retriever: Retriever, shop: Path, text: str) -> None:
    await retriever.search(text)
    await Retriever.open(shop, None).search(text)

    assert len(retriever.passages()) > 100


async def test_scripts_without_spaces_are_found_by_their_words(tmp_path: Path) -> None:
    (tmp_path / "kb").mkdir()
    (tmp_path / "kb/a.md").write_text("# 退货政策\n\n商品可在三十天内退货。")
    (tmp_path / "kb/b.md").write_text("# 配送\n\n配送需要五个工作日。")
    await learn(tmp_path / "kb", tmp_path / "index", None)

    (first, *_) = await Retriever.open(tmp_path / "index", None).search("请问怎么退货？")

    assert first.passage.source == "a.md"


async def test_inflections_and_compounds_are_found(tmp_path: Path) -> None:
    (tmp_path / "kb").mkdir()
    (tmp_path / "kb/a.md").write_text("# Rücksendung\n\nEine Rücksendung ist kostenlos.")
    (tmp_path / "kb/b.md").write_text("# Versand\n\nDer Versand dauert drei Tage.")
    await learn(tmp_path / "kb", tmp_path / "index", None)
    retriever = Retriever.open(tmp_path / "index", None)

    assert await best(retriever, "Wo finde ich Infos zu Rücksendungen?") == "a.md"
    assert await best(retriever, "Versandkosten?") == "b.md"


async def test_if_the_embedder_fails_words_decide(
    shop: Path, minilm: Embedder, caplog: pytest.LogCaptureFixture
) -> None:
    class Failing:
        dimensions, fingerprint, languages = minilm.dimensions, minilm.fingerprint, minilm.languages
        polyglot = None

        def understands(self, text: str) -> bool:
            return True

        async def embed(self, texts: object) -> "np.ndarray":
            raise KnowledgeError("no connection")

    (first, *_) = await Retriever.open(shop, Failing()).search("Who in Switzerland pays the return postage?")

    assert first.passage.source == "returns.md#what-a-return-costs"
    assert "this question is searched by words only" in caplog.text


@pytest.mark.parametrize(
    ("before", "question", "source"),
    [
        ("How long does delivery to Germany take?", "and to Austria?", "delivery-times.md"),
        ("Do you repair grinders?", "how much is it?", "repair-service.md"),
        ("Tell me about the Finch grinder", "how much is it?", "products.md"),
    ],
)  # fmt: skip
async def test_a_follow_up_is_understood_in_context(
    retriever: Retriever, before: str, question: str, source: str
) -> None:
    found = await retriever.search(question, top=3, before=before)

    assert source in {each.passage.source.partition("#")[0] for each in found}


async def test_a_new_topic_is_not_drowned_by_the_old_one(retriever: Retriever) -> None:
    before = "Can I return a grinder?"
    question = "What does shipping to Austria cost?"

    alone, after = await retriever.search(question), await retriever.search(question, before=before)

    assert alone == after


@pytest.mark.parametrize(
    ("text", "known_words", "expected"),
    [
        ("and how much is that?", 3, True),
        ("why?", 0, True),
        ("what about the red one", 3, True),
        ("How long is it valid after purchase?", 3, True),
        ("Is it possible to pay by invoice after delivery?", 3, False),
        ("How long does the warranty on a grinder last?", 3, False),
    ],
)
def test_what_leans_on_what_was_said(text: str, known_words: int, expected: bool) -> None:
    assert leans(text, known_words) is expected
