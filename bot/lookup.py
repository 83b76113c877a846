"""The commands that look things up: `learn`, `ask`, `search`, `judge`."""

import json
import sys
from hashlib import sha256
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import Progress

from bot.app import Library, make_minds, open_library
from bot.clock import SystemClock
from bot.config import Config, load
from bot.garbage import collect_rarely
from bot.judge import Judge
from bot.rehearsal import ALWAYS_OPEN, NO_INBOX, Rehearsal
from bot.text import parse, plain

_errors = Console(stderr=True)


async def learn(config_file: Path, folder: Path | None) -> int:
    """Read the documents into the index, and say what came of it."""
    library = await learned(configured(config_file, folder))
    came = library.learned
    for warning in came.warnings:
        _errors.print(warning, style="yellow", markup=False)
    change = f"pieces newly embedded: {came.embedded}" if came.changed else "nothing has changed"
    typer.echo(f"Documents: {came.documents}, passages: {came.passages}; {change}.")
    return 0


async def ask(config_file: Path, folder: Path | None, question: str) -> int:
    """Print what a customer would be answered."""
    config = configured(config_file, folder)
    minds = await make_minds(
        config, await learned(config), clock=SystemClock(), hours=ALWAYS_OPEN, inboxes=NO_INBOX
    )
    rehearsal = Rehearsal(minds.desk, clock=SystemClock())
    outcome = await rehearsal.customer_writes(question)
    for reply in rehearsal.said:
        typer.echo(plain(parse(reply.text)))
        for button in reply.buttons:
            typer.echo(f"  [{button.label}]")
    decision = outcome.decision
    signal = f"{decision.trigger.value}: " if decision.trigger else ""
    typer.echo(f"({decision.action}; {signal}{decision.reason})", err=True)
    return 0


async def search(config_file: Path, folder: Path | None, query: str, *, top: int, as_json: bool) -> int:
    """Print what retrieval finds, best first."""
    library = await learned(configured(config_file, folder))
    for found in await library.retriever.search(query, top=top):
        passage = found.passage
        if as_json:
            row = {
                "source": passage.source,
                "title": passage.title,
                "score": round(found.score, 4),
                "dense": round(found.dense, 4),
                "lexical": round(found.lexical, 4),
                "nearest": found.nearest,
                "text": passage.text,
            }
            typer.echo(json.dumps(row, ensure_ascii=False))
        else:
            typer.echo(f"{found.score:.3f}  {passage.source}: {found.nearest}")
    return 0


async def judge(config_file: Path, folder: Path | None, file: Path | None) -> int:
    """Print a verdict for each line, as JSON lines."""
    config = configured(config_file, folder)
    clock = SystemClock()
    minds = await make_minds(config, await learned(config), clock=clock, hours=ALWAYS_OPEN, inboxes=NO_INBOX)
    judge_ = Judge(desk=minds.desk, triggers=minds.triggers, answerer=minds.answerer, clock=clock)
    with file.open(encoding="utf-8") if file else sys.stdin as lines:
        async for verdict in judge_.verdicts(lines):
            sys.stdout.write(json.dumps(verdict, ensure_ascii=False) + "\n")
    return 0


def configured(config_file: Path, folder: Path | None) -> Config:
    """The configuration; without the file the defaults, if a knowledge folder is named instead."""
    if folder is None:
        return load(config_file)
    config = load(config_file) if config_file.exists() else Config()
    # A folder that is only tried must not take the place of what is being served.
    name = sha256(str(folder.resolve()).encode()).hexdigest()[:12]
    index = config.knowledge.index.with_name(f"{config.knowledge.index.name}-{name}")
    knowledge = config.knowledge.model_copy(update={"folder": folder, "index": index})
    return config.model_copy(update={"knowledge": knowledge})


async def learned(config: Config) -> Library:
    """The documents, learned if they have changed; says on a terminal how far it is.

    Commands that ask for it go on to decide on many messages: garbage is collected rarely from here on.
    """
    collect_rarely()
    with Progress(console=_errors, transient=True, disable=not _errors.is_terminal) as bar:
        task = bar.add_task("Learning", total=None)
        return await open_library(
            config, progress=lambda done, total: bar.update(task, completed=done, total=total)
        )
