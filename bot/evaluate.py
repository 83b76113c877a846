"""The command `evaluate`: the bot's decisions on labelled messages, as a table."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.app import make_minds
from bot.clock import SystemClock
from bot.evaluation import DECISIONS, FALSE_ALLOWED, Evaluation, Judged, joined, read_label
from bot.judge import Judge
from bot.lookup import configured, learned
from bot.rehearsal import ALWAYS_OPEN, NO_INBOX
from bot.shares import Share

WRONG_SHOWN = 20


async def evaluate(config_file: Path, folder: Path | None, file: Path | None, *, as_json: bool) -> int:
    """Judge every line, compare with what it expects, and print how often that is right.

    Raises:
        BadLabel, BadLine: a line cannot be read; nothing was judged.
    """
    with file.open(encoding="utf-8") if file else sys.stdin as opened:
        lines = list(opened)
    written = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    labels = [read_label(line, number) for number, line in written]
    config = configured(config_file, folder)
    clock = SystemClock()
    minds = await make_minds(config, await learned(config), clock=clock, hours=ALWAYS_OPEN, inboxes=NO_INBOX)
    judge = Judge(desk=minds.desk, triggers=minds.triggers, answerer=minds.answerer, clock=clock)
    verdicts = [verdict async for verdict in judge.verdicts(lines)]
    evaluation = Evaluation(
        judged=tuple(
            Judged(
                label=label,
                id=verdict["id"],
                message=json.loads(line)["messages"][-1],
                decision=verdict["decision"],
                reason=verdict["reason"],
                signals=verdict["signals"],
            )
            for label, (_, line), verdict in zip(labels, written, verdicts, strict=True)
        )
    )
    if as_json:
        typer.echo(json.dumps(_as_data(evaluation), ensure_ascii=False, indent=2))
    else:
        _print(evaluation)
    return 0


def _print(evaluation: Evaluation) -> None:
    out = Console(highlight=False)
    rates = _table("Decisions", "", "share", "n")
    for name, share in _rates(evaluation):
        rates.add_row(name, *_cells(share))
    out.print(rates)
    out.print(_confusion(evaluation))
    if evaluation.curves:
        out.print(_curves(evaluation))
    if wrong := evaluation.wrong:
        out.print(_listed(wrong[:WRONG_SHOWN]))
    if len(wrong) > WRONG_SHOWN:
        out.print(f"... and {len(wrong) - WRONG_SHOWN} more; --json has them all.")


def _rates(evaluation: Evaluation) -> Iterator[tuple[str, Share]]:
    yield "decided as expected", evaluation.right
    yield "needed a person, and the bot kept it", evaluation.missed
    yield "needed no person, and one was called or offered", evaluation.needless
    for name, share in evaluation.groups.items():
        yield f"decided as expected: {_plain(name)}", share


def _confusion(evaluation: Evaluation) -> Table:
    counts = evaluation.confusion
    table = _table("Expected, and decided", "expected", *DECISIONS)
    for expected in dict.fromkeys(row for row, _ in counts):
        table.add_row(expected, *(str(counts.get((expected, decided), 0)) for decided in DECISIONS))
    return table


def _curves(evaluation: Evaluation) -> Table:
    columns = ("signal", f"caught at {FALSE_ALLOWED:.0%} false", "n", "area under the curve")
    table = _table("Signals, whatever the thresholds", *columns)
    for name, curve in evaluation.curves.items():
        table.add_row(
            name, *_cells(curve.caught(false=FALSE_ALLOWED)), _between(curve.area, curve.area_interval)
        )
    return table


def _listed(wrong: Iterable[Judged]) -> Table:
    table = _table("Not as expected", "id", "expected", "decided", "because", "message")
    for each in wrong:
        table.add_row(
            _plain(str(each.id)),
            joined(each.label.expected),
            each.decision,
            _plain(each.reason),
            _plain(each.message),
        )
    return table


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD)
    for column in columns:
        table.add_column(column)
    return table


def _cells(share: Share) -> tuple[str, str]:
    return (_between(share.value, share.interval), str(share.of)) if share.of else ("-", "0")


def _between(value: float, interval: tuple[float, float]) -> str:
    low, high = interval
    return f"{value:.3f} ({low:.3f} to {high:.3f})"


def _as_data(evaluation: Evaluation) -> dict[str, Any]:
    return {
        "rates": {name: _share(share) for name, share in _rates(evaluation)},
        "confusion": [
            {"expected": expected, "decided": decided, "n": n}
            for (expected, decided), n in evaluation.confusion.items()
        ],
        "curves": {
            name: {
                "caught": _share(curve.caught(false=FALSE_ALLOWED)),
                "area": curve.area,
                "interval": curve.area_interval,
            }
            for name, curve in evaluation.curves.items()
        },
        "wrong": [
            {
                "id": each.id,
                "expected": sorted(each.label.expected),
                "decided": each.decision,
                "reason": each.reason,
                "message": each.message,
                "signals": each.signals,
            }
            for each in evaluation.wrong
        ],
    }


def _share(share: Share) -> dict[str, Any]:
    return {"share": share.value, "interval": share.interval, "n": share.of}


def _plain(text: str) -> str:
    """For the terminal: no control characters, and no markup of rich."""
    return escape("".join(char if char.isprintable() else " " for char in text))
