"""The commands `run` and `check`."""

import asyncio
import logging
import signal
from pathlib import Path

import typer

from bot import logs
from bot.app import obstacles, running
from bot.config import load
from bot.config.load import placed
from bot.errors import ConfigError

log = logging.getLogger(__name__)


async def run(config_file: Path) -> int:
    """Run until the process is asked to stop."""
    config = load(config_file)
    logs.configure(config)
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with running(config) as app:
        log.info("ready on %s", app.url)
        await stop.wait()
    return 0


async def check(config_file: Path) -> int:
    """Print everything that is wrong; 0 if nothing is."""
    try:
        problems = await obstacles(load(config_file), placed(config_file))
    except ConfigError as error:
        problems = [str(error)]
    for problem in problems:
        typer.echo(problem, err=True)
    if not problems:
        typer.echo("The settings and the documents are in order. `stepaside doctor` tries the tokens.")
    return 1 if problems else 0
