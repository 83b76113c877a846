"""What a knowledge's own texts tell about how near is near."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from knowledge import calibration
from knowledge.calibration import Calibration
from knowledge.learn import learn
from knowledge.retrieve import Retriever
from knowledge.vectors import Floats, Rows, Texts
from knowledge.weights import weights_of
from tests.knowledge.bag_of_words import BagOfWords

ENTRIES, PHRASINGS, WIDTH = 20, 6, 16
WEIGHTS = weights_of(polyglot=False)


def made(spread: float, phrasings: int = PHRASINGS) -> tuple[Floats, Rows]:
    """Phrasings around the middles of entries; all differ most in the first direction, which says nothing."""
    chance = np.random.default_rng(3)
    middles = np.repeat(chance.normal(size=(ENTRIES, WIDTH)), phrasings, axis=0)
    noise = chance.normal(size=middles.shape) * spread
    noise[:, 0] *= 8
    vectors = middles + noise
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float32), np.repeat(np.arange(ENTRIES), phrasings)


def measured(vectors: Floats, owners: Rows, *, faq: bool = True) -> tuple[Calibration, Texts]:
    entries = int(owners[-1]) + 1
    starts = np.searchsorted(owners, np.arange(entries + 1))
    texts = Texts.of(vectors, np.arange(entries), firsts=starts[:-1], ends=starts[1:])
    return Calibration.learn(vectors, owners, np.full(entries, faq)), texts


def test_differences_that_are_common_inside_entries_count_for_little() -> None:
    vectors, owners = made(0.3)
    learned, texts = measured(vectors[::2], owners[::2])

    plain = [texts.best(texts.along(each)[0]).argmax() for each in vectors[1::2]]
    taught = [learned.fit(each, texts).likeness.argmax() for each in vectors[1::2]]

    right = owners[1::2]
    assert np.equal(taught, right).mean() > np.equal(plain, right).mean()


def test_a_question_gains_where_its_like_is_and_nowhere_else() -> None:
    vectors, owners = made(0.05)
    learned, texts = measured(vectors, owners)

    fit = learned.fit(vectors[0], texts)

    assert fit.gain.argmax() == fit.likeness.argmax() == 0
    assert fit.gain[0] > 0 > np.median(fit.gain)


def test_a_phrasing_asked_anew_does_not_find_itself() -> None:
    vectors, owners = made(0.05)
    learned, texts = measured(vectors, owners)
    others = vectors[6:12][np.arange(6) != 1] - learned.centre

    anew = learned.fit(vectors[7], texts, without=7)

    middle, asked = others.mean(axis=0), vectors[7] - learned.centre
    known = 5 / (5 + calibration.ALIKE)
    gain = known * (2 * asked @ learned.inverse @ middle - known * middle @ learned.inverse @ middle) / WIDTH
    assert anew.gain[1] == pytest.approx(gain, rel=1e-3)
    assert anew.best[1] == pytest.approx((vectors[6:12] @ vectors[7])[np.arange(6) != 1].max())
    assert learned.fit(vectors[7], texts).best[1] == pytest.approx(1)
    assert len(learned.asked) == len(vectors)


def test_more_is_forgiven_where_the_knowledges_own_phrasings_are_hard_to_recognise() -> None:
    learned, _ = measured(*made(0.1))
    easy, hard = np.full((100, 2), (0.9, 1.0)), np.full((100, 2), (0.5, 0.1))

    assert replace(learned, asked=easy.astype(np.float32)).shift(WEIGHTS) == 0
    assert replace(learned, asked=hard.astype(np.float32)).shift(WEIGHTS) < -0.5
    assert replace(learned, asked=hard[:5].astype(np.float32)).shift(WEIGHTS) == 0, "too few to tell"


@pytest.mark.parametrize("phrasings", [1, 2])
def test_a_knowledge_with_little_to_learn_from_is_not_shifted(phrasings: int) -> None:
    vectors, owners = made(0.1, phrasings)

    learned, _ = measured(vectors[: 5 * phrasings], owners[: 5 * phrasings])

    assert learned.shift(WEIGHTS) == 0


@pytest.mark.parametrize("times", [2, 3, 7])
def test_phrasings_that_are_all_alike_teach_nothing_and_break_nothing(times: int) -> None:
    vectors, owners = made(0.1, 1)

    learned, texts = measured(np.repeat(vectors, times, axis=0), np.repeat(owners, times))

    fit = learned.fit(vectors[0], texts)
    assert np.isfinite(fit.likeness).all()
    once, texts = measured(vectors, owners)
    # More of the same is believed a little more, and that is all.
    assert fit.gain.max() < 2 * once.fit(vectors[0], texts).gain.max()


def test_pages_have_no_phrasings_to_ask() -> None:
    assert measured(*made(0.1), faq=False)[0].shift(WEIGHTS) == 0.0


def test_even_one_text_can_be_measured() -> None:
    vector = np.zeros((1, WIDTH), dtype=np.float32)
    vector[0, 0] = 1

    learned, texts = measured(vector, np.array([0]))

    assert np.isfinite(learned.fit(vector[0], texts).likeness).all()
    assert np.isfinite(learned.fit(-vector[0], texts).gain).all()


@pytest.fixture
async def shop(tmp_path: Path) -> Path:
    documents = tmp_path / "documents"
    documents.mkdir()
    asked = (
        [f"{verb} {noun} please" for verb in ("send", "return", "buy")] for noun in ("tea", "cups", "jugs")
    )
    lines = (json.dumps({"questions": texts, "answer": texts[0]}) for texts in asked)
    (documents / "faq.jsonl").write_text("\n".join(lines), encoding="utf-8")
    await learn(documents, tmp_path / "index", BagOfWords())
    return tmp_path


async def test_the_measure_is_kept_with_the_generation_and_checked_like_its_other_files(shop: Path) -> None:
    (found, *_) = await Retriever.open(shop / "index", BagOfWords()).search("buy cups now")
    assert found.gain is not None

    file = shop / "index" / "00000001" / "calibration-0.npz"
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(Exception, match="damaged"):
        Retriever.open(shop / "index", BagOfWords())
