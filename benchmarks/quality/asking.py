"""Learning files and asking them."""

import asyncio
import json
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from bot.ports import Embedder
from knowledge.learn import learn
from knowledge.passage import Found
from knowledge.retrieve import Retriever


@asynccontextmanager
async def learned(files: Mapping[str, str], embedder: Embedder) -> AsyncIterator[Path]:
    """The folder of an index of `files`, by name."""
    with tempfile.TemporaryDirectory() as folder:
        documents, index = Path(folder, "documents"), Path(folder, "index")
        await asyncio.to_thread(_write, documents, files)
        await learn(documents, index, embedder)
        yield index


async def search(
    files: Mapping[str, str], questions: Sequence[str], embedder: Embedder, *, top: int = 8
) -> list[list[Found]]:
    """Learn `files`, by name, and search for every question."""
    async with learned(files, embedder) as index:
        retriever = Retriever.open(index, embedder)
        return [await retriever.search(text, top) for text in questions]


def faq(entries: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """One file, in which an entry's answer is its name."""
    lines = (json.dumps({"questions": list(texts), "answer": name}) for name, texts in entries.items())
    return {"faq.jsonl": "\n".join(lines)}


def _write(folder: Path, files: Mapping[str, str]) -> None:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
