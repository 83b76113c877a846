"""The public data, and knowledge made of it."""

import gzip
import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Row = dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class Evals:
    """The folder of public data."""

    folder: Path

    def rows(self, name: str) -> list[Row]:
        """Every line of a file, such as "unknown"."""
        with gzip.open(self.folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]

    def banking(self) -> dict[str, list[str]]:
        """BANKING77: what customers ask, by intent."""
        return _by(
            (row["src"].removeprefix("banking77:"), row["text"])
            for row in self.rows("sensitive")
            if row["src"].startswith("banking77:")
        )

    def collection(self, source: str) -> "Collection":
        """CLINC150 ("clinc150") or HINT3 curekart ("hint3_curekart")."""
        rows = [row for row in self.rows("unknown") if row["src"] == source]
        asked = [row for row in rows if row["role"] == "query"]
        return Collection(
            entries=_by((row["label"], row["text"]) for row in rows if row["role"] == "kb"),
            known=tuple((row["text"], row["label"]) for row in asked if not row["y_unknown"]),
            absent=tuple(row["text"] for row in asked if row["y_unknown"]),
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Collection:
    """Entries with their phrasings, what is asked about them, and what no entry answers."""

    entries: Mapping[str, Sequence[str]]
    known: tuple[tuple[str, str], ...]  #: (question, entry)
    absent: tuple[str, ...]


def folds(
    entries: Mapping[str, Sequence[str]], fold: int, *, of: int
) -> tuple[dict[str, list[str]], list[tuple[str, str]]]:
    """Entries with every `of`-th phrasing left out from `fold` on, and those left out with their entry."""
    kept = {name: [t for at, t in enumerate(texts) if at % of != fold] for name, texts in entries.items()}
    asked = [(text, name) for name, texts in entries.items() for text in texts[fold::of]]
    return kept, asked


@contextmanager
def knowledge(entries: Mapping[str, Sequence[str]]) -> Iterator[Path]:
    """A folder with `entries` as an FAQ; an entry's answer is its name."""
    with tempfile.TemporaryDirectory() as folder:
        lines = (json.dumps({"questions": list(texts), "answer": name}) for name, texts in entries.items())
        documents = Path(folder, "documents")
        documents.mkdir()
        (documents / "faq.jsonl").write_text("\n".join(lines), encoding="utf-8")
        yield documents


def _by(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    gathered: dict[str, list[str]] = {}
    for name, text in pairs:
        gathered.setdefault(name, []).append(text)
    return gathered
