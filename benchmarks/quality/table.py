"""Measures every section, prints the table, and writes it into docs/quality.md if asked to."""

import argparse
import importlib
import os
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.quality.data import Evals
from benchmarks.quality.figure import Figure

PAGE = Path(__file__).parents[2] / "docs" / "quality.md"
BEGIN, END = "<!-- figures: made by `make quality` -->", "<!-- end of figures -->"
SECTIONS: Mapping[str, str] = {
    "explicit": "Asks for a person",
    "unknown": "Does not know",
    "repeat": "Asks for the third time",
    "sensitive": "Sensitive",
    "calm": "Calm messages that need nobody, all signals together",
    "retrieval": "Finds the right passage",
    "companies": "Eleven made-up companies, asked as people type",
    "grounding": "Says only what the sources say",
    "speed": "Speed",
}


async def main() -> None:
    """Measure the sections that are named, or all; with `--write` put the table into docs/quality.md."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks quality")
    parser.add_argument("--only", nargs="+", choices=SECTIONS, default=list(SECTIONS))
    parser.add_argument("--write", action="store_true", help="put the table into docs/quality.md")
    wanted = parser.parse_args()
    folder = os.environ.get("STEPASIDE_EVALS")
    if not folder:
        print("skipped: STEPASIDE_EVALS names no folder with evaluation data")
        return
    evals = Evals(folder=Path(folder))
    lines = ["| | value | 95% interval | n | goal |", "|---|---|---|---|---|"]
    print(*lines, sep="\n")
    short: list[str] = []
    for section in wanted.only:
        began = time.monotonic()
        figures = await importlib.import_module(f"benchmarks.quality.{section}").figures(evals)
        rows = _rows(SECTIONS[section], figures)
        print(*rows, sep="\n", flush=True)
        print(f"{section}: {time.monotonic() - began:.0f} s", file=sys.stderr)
        lines += rows
        short += [
            f"- {SECTIONS[section]}: {f.what}, {f.value:.3f} ({f.goal})" for f in figures if f.falls_short
        ]
    if wanted.write:
        _write(lines, short)


def _rows(title: str, figures: Sequence[Figure]) -> list[str]:
    rows = [f"| **{title}** | | | | |"]
    for figure in figures:
        mark = " ✗" if figure.falls_short else ""
        interval = f"{figure.low:.3f} to {figure.high:.3f}" if figure.low < figure.high else ""
        rows.append(
            f"| {figure.what} | {figure.value:.3f}{mark} | {interval} | {figure.n:,} | {figure.goal} |"
        )
    return rows


def _write(lines: Sequence[str], short: Sequence[str]) -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    measured = f"Measured on {datetime.now(UTC):%Y-%m-%d}."
    missed = ["Goals that are missed:", "", *short] if short else ["No goal is missed."]
    body = "\n".join([BEGIN, "", measured, "", *lines, "", *missed, "", END])
    PAGE.write_text(before + body + after, encoding="utf-8")
