"""What the knowledge takes messages to be about, so that they can be compared by it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bot.ports import Bearing, Embedder
from knowledge.bearings import KnowledgeCompass
from knowledge.learn import learn
from knowledge.retrieve import Retriever
from tests.knowledge.bag_of_words import BagOfWords

SUBJECTS = ("parcel", "voucher", "invoice", "warranty", "kettle", "grinder", "password", "pickup")


class Broken(BagOfWords):
    """Learns, and then is gone."""

    fails = False

    async def embed(self, texts: Sequence[str]) -> "np.ndarray[Any, np.dtype[np.float32]]":
        if self.fails:
            raise ConnectionError("the provider is away")
        return await super().embed(texts)


def faq(*subjects: str) -> str:
    return "question,answer\n" + "".join(
        f"where is my {each},All about the {each}.\nthe {each} is wrong,All about the {each}.\n"
        for each in subjects
    )


async def compass(folder: Path, embedder: Embedder | None) -> KnowledgeCompass:
    (folder / "faq.csv").write_text(faq(*SUBJECTS), encoding="utf-8")
    await learn(folder, folder / ".index", embedder)
    return KnowledgeCompass(Retriever.open(folder / ".index", embedder), embedder)


def meeting(one: Bearing, other: Bearing) -> float:
    return sum(sure * other.entries.get(key, 0.0) for key, sure in one.entries.items())


@pytest.mark.parametrize("embedder", [BagOfWords(), None])
async def test_two_phrasings_of_one_answer_meet_and_others_do_not(
    tmp_path: Path, embedder: Embedder | None
) -> None:
    knows = await compass(tmp_path, embedder)

    one, again, other = await knows.bearings(["is my parcel lost", "a wrong parcel", "my voucher please"])

    assert meeting(one, again) > 2, "likelier than chance"
    assert meeting(one, other) < 0.5, "less likely than chance"


async def test_with_vectors_there_is_a_direction_and_by_words_there_is_none(tmp_path: Path) -> None:
    embedder = Broken()
    knows = await compass(tmp_path, embedder)

    (bearing,) = await knows.bearings(["is my parcel lost"])
    assert bearing.direction is not None
    assert np.linalg.norm(bearing.direction) == pytest.approx(1.0, abs=1e-4)

    embedder.fails = True
    one, again = await knows.bearings(["is my parcel lost", "a wrong parcel"])
    assert (one.direction, again.direction) == (None, None), "all by words, so that they can be compared"
    assert meeting(one, again) > 2


async def test_what_no_document_has_a_word_on_is_about_nothing(tmp_path: Path) -> None:
    knows = await compass(tmp_path, None)

    (bearing,) = await knows.bearings(["xyzzy"])

    assert bearing.entries == {}


async def test_new_documents_count_as_soon_as_they_are_learned(tmp_path: Path) -> None:
    (tmp_path / "faq.csv").write_text(faq(*SUBJECTS), encoding="utf-8")
    await learn(tmp_path, tmp_path / ".index", None)
    retriever = Retriever.open(tmp_path / ".index", None)
    knows = KnowledgeCompass(retriever, None)
    assert (await knows.bearings(["the lamp"]))[0].entries == {}

    (tmp_path / "faq.csv").write_text(faq(*SUBJECTS, "lamp"), encoding="utf-8")
    await learn(tmp_path, tmp_path / ".index", None)
    retriever.refresh()

    assert set((await knows.bearings(["the lamp"]))[0].entries) == {"All about the lamp."}
