"""The commands `run` and `check`."""

import asyncio
import logging
import signal
from pathlib import Path

import typer

from bot import logs
from bot.app import Verdict, running, verdict
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
    """Print everything that is wrong or doubtful; 0 if the bot would start."""
    try:
        found = await verdict(load(config_file), placed(config_file))
    except ConfigError as error:
        found = Verdict(obstacles=[str(error)], doubts=())
    for problem in (*found.obstacles, *found.doubts):
        typer.echo(problem, err=True)
    if found.obstacles:
        return 1
    order = "The bot would start." if found.doubts else "The settings and the documents are in order."
    typer.echo(f"{order} `stepaside doctor` tries the tokens.")
    return 0
