"""An index is used only if it is what was written; else the one before it, and never silently."""

import asyncio
import gc
import shutil
from pathlib import Path

import faiss
import numpy as np
import pytest

from bot.errors import KnowledgeError
from knowledge import index, vectors
from knowledge.learn import learn
from knowledge.retrieve import Retriever
from tests.knowledge.bag_of_words import BagOfWords

FILES = ["manifest.json", "passages-0.npy", "vectors-0.faiss", "vectors-0.npy", "words.sqlite"]


@pytest.fixture
async def two(tmp_path: Path) -> Path:
    """An index with two generations: returns took 10 days, and take 20."""
    for days in (10, 20):
        await learned(tmp_path, days)
    return tmp_path / "index"


async def learned(tmp_path: Path, days: int) -> None:
    folder = tmp_path / "knowledge"
    folder.mkdir(exist_ok=True)
    (folder / "returns.md").write_text(f"# Returns\n\nReturns take {days} days. They are free.")
    await learn(folder, tmp_path / "index", BagOfWords())


def text_of(retriever: Retriever) -> str:
    return retriever.passages()[0].text


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("where", [0.0, 0.5, 0.99])
async def test_one_flipped_byte_anywhere_brings_the_generation_before(
    two: Path, name: str, where: float, caplog: pytest.LogCaptureFixture
) -> None:
    file = two / "00000002" / name
    data = bytearray(file.read_bytes())
    data[int(where * len(data))] ^= 0x04
    file.write_bytes(data)

    retriever = Retriever.open(two, BagOfWords())

    assert text_of(retriever).startswith("Returns take 10 days")
    assert retriever.generation == "00000001"
    assert "is damaged" in retriever.warnings[0]
    assert "generation 00000001 is used instead. Run `stepaside learn`." in caplog.text


@pytest.mark.parametrize("name", FILES)
async def test_a_missing_file_brings_the_generation_before(two: Path, name: str) -> None:
    (two / "00000002" / name).unlink()

    assert Retriever.open(two, BagOfWords()).generation == "00000001"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"../../etc", b"00000009"])
async def test_a_damaged_pointer_is_survived(two: Path, content: bytes) -> None:
    (two / "CURRENT").write_bytes(content)

    assert Retriever.open(two, BagOfWords()).generation == "00000002"


async def test_with_no_sound_generation_the_error_says_what_to_do(two: Path) -> None:
    for name in ("00000001", "00000002"):
        (two / name / "vectors-0.faiss").write_bytes(b"")

    with pytest.raises(KnowledgeError, match=r"(?s)00000002.*00000001.*Run `stepaside learn`"):
        Retriever.open(two, BagOfWords())


async def test_before_the_first_learning_the_error_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"has no index yet\.\nRun `stepaside learn`"):
        Retriever.open(tmp_path / "nowhere", BagOfWords())


async def test_an_index_of_another_embedder_is_refused(two: Path) -> None:
    with pytest.raises(KnowledgeError, match="was learned with bag-of-words:64, but other:64 is configured"):
        Retriever.open(two, BagOfWords("other:64"))


async def test_after_a_damage_learning_mends_the_index(two: Path, tmp_path: Path) -> None:
    (two / "00000002" / "words.sqlite").write_bytes(b"no database")

    await learned(tmp_path, 20)

    retriever = Retriever.open(two, BagOfWords())
    assert (retriever.generation, retriever.warnings) == ("00000003", ())
    assert text_of(retriever).startswith("Returns take 20 days")


async def test_searches_go_on_while_the_index_is_swapped(tmp_path: Path) -> None:
    await learned(tmp_path, 0)
    retriever = Retriever.open(tmp_path / "index", BagOfWords())
    answers: list[str] = []
    done = asyncio.Event()
    answered = asyncio.Semaphore(0)

    async def ask() -> None:
        while not done.is_set():
            (found,) = await retriever.search("how many days do returns take")
            answers.append(found.passage.text)
            answered.release()

    askers = [asyncio.create_task(ask()) for _ in range(4)]
    for days in range(1, 8):
        await learned(tmp_path, days)
        assert await asyncio.to_thread(retriever.refresh)
        asked = len(answers)
        while len(answers) < asked + 8:
            await answered.acquire()
    done.set()
    await asyncio.gather(*askers)

    assert answers[-1].startswith("Returns take 7 days")
    assert {answer.split()[2] for answer in answers} >= {str(days) for days in range(1, 8)}


async def test_an_old_reader_keeps_working_after_its_generation_is_deleted(two: Path, tmp_path: Path) -> None:
    retriever = Retriever.open(two, BagOfWords())
    for days in (30, 40, 50):
        await learned(tmp_path, days)
    assert not (two / "00000002").exists()

    (found,) = await retriever.search("returns take days")

    assert found.passage.text.startswith("Returns take 20 days")


async def test_a_refresh_to_a_damaged_generation_keeps_the_one_in_use(two: Path) -> None:
    retriever = Retriever.open(two, BagOfWords())
    shutil.copytree(two / "00000002", two / "00000003")
    (two / "00000003" / "vectors-0.faiss").write_bytes(b"")
    (two / "CURRENT").write_text("00000003")

    assert not retriever.refresh()
    assert text_of(retriever).startswith("Returns take 20 days")
    assert "00000003" in retriever.warnings[0]


async def test_a_refresh_without_news_does_nothing(two: Path) -> None:
    assert not Retriever.open(two, BagOfWords()).refresh()


async def test_a_generation_that_nobody_holds_is_closed(two: Path, tmp_path: Path) -> None:
    retriever = Retriever.open(two, BagOfWords())
    words = retriever._generation.words
    await learned(tmp_path, 30)
    retriever.refresh()
    gc.collect()

    with pytest.raises(Exception, match="closed"):
        words.embedded()


@pytest.mark.parametrize("flat_up_to", [1_000, 10], ids=["flat", "cells"])
def test_vectors_are_found_and_read_back_whatever_their_number(
    tmp_path: Path, flat_up_to: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vectors, "FLAT_UP_TO", flat_up_to)
    floats = np.random.default_rng(7).normal(size=(900, 16)).astype(np.float32)
    floats /= np.linalg.norm(floats, axis=1, keepdims=True)
    files = vectors.Files(index=tmp_path / "v.faiss", vectors=tmp_path / "v.npy", owners=tmp_path / "p.npy")
    vectors.write(floats, np.repeat(np.arange(300), 3), files)

    opened = vectors.Vectors(files)

    assert (opened.all() == floats).all()
    assert opened.nearest(floats[30], limit=1) == [10]
    texts = opened.texts(np.array([4, 10, 299]))
    (cosines,) = texts.along(floats[31])
    assert texts.best(cosines)[1] == pytest.approx(1)
    assert texts.mean(cosines)[1] == pytest.approx(cosines[3:6].mean())
    assert texts.highest(cosines, 1, skip=0) == texts.highest(cosines, 1, skip=1) == 31


def test_one_search_uses_one_thread() -> None:
    assert faiss.omp_get_max_threads() == 1


async def test_the_index_of_the_current_generation_is_named(two: Path) -> None:
    assert index.current(two) == "00000002"
